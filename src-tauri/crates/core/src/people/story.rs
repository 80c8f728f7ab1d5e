//! How it grew between somebody and me: from writing to talking to meeting, and which step could come next.

use chrono::{Duration, NaiveDate};
use rusqlite::Connection;
use serde::Serialize;

use super::ceiling::{self, Ceiling};
use super::person::date;
use super::touch::{ReachedOut, TouchKind};
use crate::career::Career;
use crate::error::{OrNotFound, Result};
use crate::id::PersonId;
use crate::time::Now;
use crate::words;

/// So many light touches that went well ask for more (product/requirements.md, row 37).
const LIGHT: usize = 2;
/// They went well lately when they lie within so many days (ours: as the ask gate, half a year).
const LATELY_DAYS: i64 = 180;

/// How near a way of being in touch brings two people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rung {
    /// In writing.
    Written,
    /// By voice.
    Voice,
    /// Face to face.
    InPerson,
}

impl Rung {
    fn of(kind: TouchKind) -> Option<Self> {
        match kind {
            TouchKind::Email | TouchKind::Message => Some(Self::Written),
            TouchKind::Call | TouchKind::Video => Some(Self::Voice),
            TouchKind::Coffee | TouchKind::Lunch | TouchKind::Event => Some(Self::InPerson),
            TouchKind::Introduction | TouchKind::Other => None,
        }
    }
}

/// One contact of the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub kind: TouchKind,
    pub began: ReachedOut,
    pub on: NaiveDate,
}

/// What a person's page says of how it goes between us.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Relationship {
    /// How it grew, in a sentence; empty before we were in touch.
    pub story: String,
    /// Which step could come next, in a sentence; empty when none suggests itself.
    pub richer: String,
    /// How their day comes about, in a sentence; empty without a rhythm.
    pub turn: String,
    /// Not more often than.
    pub ceiling: Ceiling,
}

/// Returns the first contact on each rung that is nearer than all before it, oldest first.
pub(crate) fn chain(steps: &[Step]) -> Vec<Step> {
    let mut nearest = None;
    let mut chain = Vec::new();
    for step in steps {
        let rung = Rung::of(step.kind);
        if rung.is_some() && rung > nearest {
            nearest = rung;
            chain.push(*step);
        }
    }
    chain
}

/// Returns the rung that two light touches in a row suggest to leave: both the same, both lately, answered, and at
/// least one of them begun by them or by both.
pub(crate) fn ready_for_more(steps: &[Step], today: NaiveDate) -> Option<Rung> {
    let last = steps.get(steps.len().checked_sub(LIGHT)?..)?;
    let rung = Rung::of(last.first()?.kind)?;
    let well = last.iter().all(|step| {
        Rung::of(step.kind) == Some(rung)
            && step.began != ReachedOut::Unanswered
            && today - step.on <= Duration::days(LATELY_DAYS)
    });
    let both_ways = rung == Rung::Voice
        || last
            .iter()
            .any(|step| matches!(step.began, ReachedOut::Them | ReachedOut::Both));
    (well && both_ways && rung != Rung::InPerson).then_some(rung)
}

/// Reads every contact with somebody, the oldest first.
fn steps(conn: &Connection, person: PersonId) -> Result<Vec<Step>> {
    let mut select = conn.prepare_cached(
        "SELECT k.kind, k.reached_out, k.day FROM touch_person tp JOIN touch k ON k.id = tp.touch_id
          WHERE tp.person_id = ?1 AND k.binned_at IS NULL ORDER BY k.at, k.id",
    )?;
    let rows = select.query_map([person], |row| {
        Ok(Step {
            kind: TouchKind::from_text(row.get_ref(0)?.as_str()?),
            began: ReachedOut::from_text(row.get_ref(1)?.as_str()?),
            on: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns which step could come next with somebody, in a sentence; empty when none suggests itself.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn richer(conn: &Connection, person: PersonId, today: NaiveDate) -> Result<String> {
    let rung = ready_for_more(&steps(conn, person)?, today);
    Ok(rung.map_or_else(String::new, |rung| words::richer(rung).to_owned()))
}

/// Returns how somebody's day comes about, in a sentence.
fn turn(conn: &Connection, person: PersonId, today: NaiveDate) -> Result<String> {
    let (anchor, due, hold, period, spoken) = conn
        .prepare_cached(
            "SELECT anchor_on, due_on, hold_until, period_days, last_on IS NOT NULL FROM standing WHERE person_id = ?1",
        )?
        .query_row([person], |row| {
            Ok((
                date(row, 0)?,
                date(row, 1)?,
                date(row, 2)?,
                row.get::<_, Option<i64>>(3)?,
                row.get::<_, bool>(4)?,
            ))
        })
        .or_not_found(&words::person_gone())?;
    let (Some(anchor), Some(due), Some(period)) = (anchor, due, period) else {
        return Ok(String::new());
    };
    let meant = anchor + Duration::days(period);
    Ok(match hold {
        Some(hold) if hold == due && due > meant => words::turn_held(due, today),
        _ if due - meant > Duration::days(super::cadence::fuzz_most(period)) => {
            words::turn_after_days_off(due, meant, today)
        }
        _ => words::turn_shifted(due, period, (due - meant).num_days(), spoken, today),
    })
}

impl Career {
    /// Returns how it goes between somebody and me.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn relationship(&self, person: PersonId, now: Now) -> Result<Relationship> {
        let conn = self.read();
        let steps = steps(conn, person)?;
        let rung = ready_for_more(&steps, now.today());
        Ok(Relationship {
            story: words::story(&chain(&steps), steps.len()),
            richer: rung.map_or_else(String::new, |rung| words::richer(rung).to_owned()),
            turn: turn(conn, person, now.today())?,
            ceiling: ceiling::of(conn, person)?,
        })
    }
}

#[cfg(test)]
mod tests;
