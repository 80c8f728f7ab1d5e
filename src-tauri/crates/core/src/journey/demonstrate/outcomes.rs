//! What came of the attempts, counted: how many went on from where, and which reasons come back.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use super::debrief::{DebriefDraft, Outcome, Reached, Recovery};
use super::interview::InterviewDraft;
use crate::career::Career;
use crate::error::Result;
use crate::id::{DebriefId, InterviewId, LeadId};
use crate::journey::record::{self, Row1};
use crate::leads::lead::LeadDraft;
use crate::time::Now;
use crate::words;

/// A debrief as its exercise shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DebriefRow {
    /// The debrief.
    pub id: DebriefId,
    /// What its form holds.
    pub draft: DebriefDraft,
    /// What it was about.
    pub about: String,
    /// How far it went and what came of it, in words.
    pub came: String,
    /// Whether a small step is offered.
    pub offer: bool,
    /// The step that was chosen and is open, in words; empty for none.
    pub step: String,
}

/// How many attempts went on from a stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Conversion {
    /// The stage.
    pub reached: Reached,
    /// How many got there and are decided.
    pub decided: u32,
    /// How many of them went on.
    pub went_on: u32,
    /// How many are not decided.
    pub waiting: u32,
    /// The counts in a sentence.
    pub sentence: String,
}

/// A reason that was given, and how often.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Reason {
    /// The reason, as it was last written.
    pub reason: String,
    /// How often it was given.
    pub times: u32,
    /// When it was last given.
    pub last_on: NaiveDate,
}

/// A small step that is offered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RecoveryOffer {
    /// The step.
    pub recovery: Recovery,
    /// The step in words.
    pub text: String,
}

/// An interview that is over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ToDebrief {
    /// The interview.
    pub id: InterviewId,
    /// What it was about.
    pub title: String,
    /// When it was.
    pub held_on: Option<NaiveDate>,
    /// Whether a debrief of it is written.
    pub written: bool,
}

/// The exercise: what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DebriefsView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// Each debrief, the latest first.
    pub debriefs: Vec<DebriefRow>,
    /// How many went on, stage by stage, only where there is something to count.
    pub conversion: Vec<Conversion>,
    /// Reasons that were given more than once, the most frequent first.
    pub repeated: Vec<Reason>,
    /// Interviews that are over, the latest first.
    pub interviews: Vec<ToDebrief>,
    /// The small steps that are offered when it hurt.
    pub offers: Vec<RecoveryOffer>,
}

/// Returns a reason as it is compared with others: without case, punctuation and spaces too many.
pub(crate) fn key(reason: &str) -> String {
    let letters: String = reason
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    letters
        .to_lowercase()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Returns each reason that was given for a no of theirs or silence: when, for what, and how it is compared.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn told(conn: &Connection) -> Result<Vec<(NaiveDate, String, String)>> {
    let mut select = conn.prepare_cached(
        "SELECT d.happened_on, coalesce(i.title, nullif(d.about, ''), l.title, ''), d.reason
           FROM debrief d LEFT JOIN interview i ON i.id = d.interview_id LEFT JOIN lead l ON l.id = d.lead_id
          WHERE d.binned_at IS NULL AND d.reason <> '' AND d.outcome IN ('their_no', 'silence')
          ORDER BY d.happened_on, d.id",
    )?;
    let rows = select.query_map([], |row| {
        let reason = row.get_ref(2)?.as_str()?;
        Ok((row.get(0)?, row.get(1)?, key(reason)))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Counts the reasons that were given for a no of theirs or silence, the most frequent first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn reasons(conn: &Connection) -> Result<Vec<Reason>> {
    let mut counted: BTreeMap<String, Reason> = BTreeMap::new();
    let mut select = conn.prepare_cached(
        "SELECT reason, happened_on FROM debrief
          WHERE binned_at IS NULL AND reason <> '' AND outcome IN ('their_no', 'silence') ORDER BY happened_on, id",
    )?;
    let rows = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    for row in rows {
        let (reason, last_on): (String, NaiveDate) = row?;
        let times = counted.get(&key(&reason)).map_or(0, |before| before.times) + 1;
        let newest = Reason {
            times,
            last_on,
            reason: reason.clone(),
        };
        counted.insert(key(&reason), newest);
    }
    let mut all: Vec<Reason> = counted.into_values().collect();
    all.sort_by_key(|reason| std::cmp::Reverse((reason.times, reason.last_on)));
    Ok(all)
}

/// Counts how many attempts went on from each stage.
fn conversion(debriefs: &[Row1<DebriefDraft>]) -> Vec<Conversion> {
    let count = |reached: Reached, of: &dyn Fn(Outcome) -> bool| {
        let many = debriefs
            .iter()
            .filter(|row| row.draft.reached == reached && of(row.draft.outcome))
            .count();
        u32::try_from(many).unwrap_or(u32::MAX)
    };
    Reached::ALL
        .into_iter()
        .map(|reached| {
            let decided = count(reached, &|outcome| outcome != Outcome::Waiting);
            let went_on = count(reached, &|outcome| outcome == Outcome::WentOn);
            let waiting = count(reached, &|outcome| outcome == Outcome::Waiting);
            Conversion {
                sentence: words::conversion(reached, decided, went_on, waiting),
                reached,
                decided,
                went_on,
                waiting,
            }
        })
        .filter(|row| row.decided + row.waiting > 0)
        .collect()
}

fn row(conn: &Connection, debrief: Row1<DebriefDraft>) -> Result<DebriefRow> {
    let draft = debrief.draft;
    let about = match (draft.interview_id, draft.lead_id) {
        (Some(id), _) => record::one::<InterviewDraft>(conn, id)?.draft.title,
        (None, Some(id)) if draft.about.is_empty() => {
            record::one::<LeadDraft>(conn, id)?.draft.title
        }
        (None, _) => draft.about.clone(),
    };
    let open = draft.recovery != Recovery::None && draft.recovered_on.is_none();
    Ok(DebriefRow {
        id: debrief.id,
        about,
        came: words::came_of_it(draft.reached, draft.outcome),
        offer: draft.hurts() || draft.recovery != Recovery::None,
        step: if open {
            words::recovery_step(draft.recovery).to_owned()
        } else {
            String::new()
        },
        draft,
    })
}

/// Returns the small steps that are offered when it hurt.
pub(crate) fn offers() -> Vec<RecoveryOffer> {
    Recovery::OFFERED
        .into_iter()
        .map(|recovery| RecoveryOffer {
            recovery,
            text: words::recovery_step(recovery).to_owned(),
        })
        .collect()
}

/// Returns the debriefs of a lead, the latest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn of_lead(conn: &Connection, lead: LeadId) -> Result<Vec<DebriefRow>> {
    let all = "AND r.lead_id = ?1 ORDER BY r.happened_on DESC, r.id DESC";
    record::all(conn, all, [lead])?
        .into_iter()
        .map(|debrief| row(conn, debrief))
        .collect()
}

/// Returns every debrief outside the bin, the latest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn all(conn: &Connection) -> Result<Vec<Row1<DebriefDraft>>> {
    record::all(conn, "ORDER BY r.happened_on DESC, r.id DESC", [])
}

/// Returns the interviews that are over, the latest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn over(conn: &Connection, now: Now) -> Result<Vec<ToDebrief>> {
    let mut over = Vec::new();
    for interview in record::all::<InterviewDraft>(conn, "ORDER BY r.held_on DESC, r.id DESC", [])?
    {
        if interview.draft.over(now) {
            over.push(ToDebrief {
                written: conn
                    .prepare_cached(
                        "SELECT EXISTS (SELECT 1 FROM debrief WHERE interview_id = ?1 AND binned_at IS NULL)",
                    )?
                    .query_row([interview.id], |row| row.get(0))?,
                id: interview.id,
                title: interview.draft.title,
                held_on: interview.draft.held_on,
            });
        }
    }
    Ok(over)
}

impl Career {
    /// Returns the exercise of the debriefs.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn demonstrate_debriefs(&self, now: Now) -> Result<DebriefsView> {
        let conn = self.read();
        let debriefs = all(conn)?;
        let mut repeated = reasons(conn)?;
        repeated.retain(|reason| reason.times > 1);
        Ok(DebriefsView {
            date: now.today(),
            conversion: conversion(&debriefs),
            repeated,
            interviews: over(conn, now)?,
            offers: offers(),
            debriefs: debriefs
                .into_iter()
                .map(|debrief| row(conn, debrief))
                .collect::<Result<_>>()?,
        })
    }
}
