//! Wanting out: between saying so and a first application lie two days of reflection. The hold is soft: whoever
//! cannot wait says why and goes on.

use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};

use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::ReflectionHoldId;
use crate::journey::lap;
use crate::journey::matter::Matter;
use crate::journey::record::{need_line, trim_line};
use crate::journey::wizard::Step;
use crate::op::Op;
use crate::time::{self, Now};
use crate::words;

/// Hours of reflection between wanting out and a first application (product requirements, row 97).
pub(crate) const REFLECTION_HOURS: i64 = 48;
/// How many ended ones the page lists.
const ENDED_SHOWN: u32 = 5;

/// How the days of reflection ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum HoldEnding {
    /// I looked again, and I still want out.
    Looked,
    /// I looked again, and I stay for now.
    Stayed,
    /// It could not wait; the note says why.
    Overridden,
}
stored!(HoldEnding {
    Looked = "looked",
    Stayed = "stayed",
    Overridden = "overridden",
});

/// The days of reflection after somebody said that they want out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReflectionHold {
    /// Its id.
    pub id: ReflectionHoldId,
    /// When it was said.
    pub started_at: DateTime<Utc>,
    /// Until when a first application waits.
    pub until_at: DateTime<Utc>,
    /// Why, in one line.
    pub why: String,
    /// Whether the two days are over, so that the situation is to be looked at again.
    pub over: bool,
    /// What that means, in a sentence.
    pub sentence: String,
}

/// Returns the hold that is not ended, over or not.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn open(conn: &Connection, now: Now) -> Result<Option<ReflectionHold>> {
    Ok(conn
        .prepare_cached(
            "SELECT id, started_at, until_at, why FROM reflection_hold WHERE ended_at IS NULL
              ORDER BY until_at DESC, id DESC LIMIT 1",
        )?
        .query_row([], |row| {
            let until_at = instant(row, 2)?;
            let over = until_at <= now.instant;
            Ok(ReflectionHold {
                id: row.get(0)?,
                started_at: instant(row, 1)?,
                until_at,
                why: row.get(3)?,
                over,
                sentence: words::reflection_sentence(
                    over,
                    until_at.with_timezone(&now.zone).naive_local(),
                ),
            })
        })
        .optional()?)
}

/// Returns the hold that lies on a first application now: said, not ended, and the two days not over.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn reflection_hold(conn: &Connection, now: Now) -> Result<Option<ReflectionHold>> {
    Ok(open(conn, now)?.filter(|hold| !hold.over))
}

/// Returns the last holds that ended, newest first, in words.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn ended(conn: &Connection, now: Now) -> Result<Vec<String>> {
    let mut select = conn.prepare_cached(
        "SELECT started_at, ending, note FROM reflection_hold WHERE ended_at IS NOT NULL
          ORDER BY started_at DESC LIMIT ?1",
    )?;
    let rows = select.query_map([ENDED_SHOWN], |row| {
        let on = now.date_of(instant(row, 0)?);
        let ending: Option<HoldEnding> = row.get(1)?;
        let note: String = row.get(2)?;
        Ok(words::reflection_ended(on, ending, &note))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn instant(row: &Row<'_>, at: usize) -> rusqlite::Result<DateTime<Utc>> {
    Ok(time::from_text(row.get_ref(at)?.as_str()?).unwrap_or_default())
}

/// Adds the matter that comes when the two days are over.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn matters(
    conn: &Connection,
    until: NaiveDateTime,
    now: Now,
    to: &mut Vec<Matter>,
) -> Result<()> {
    let Some(hold) = open(conn, now)? else {
        return Ok(());
    };
    let from = hold.until_at.with_timezone(&now.zone).naive_local();
    if from <= until {
        to.push(Matter::at(
            &format!("reflection:{}", hold.id),
            Step::Situation,
            from,
            words::reflection_over().to_owned(),
            hold.why,
        ));
    }
    Ok(())
}

impl Career {
    /// Writes down that I want out, and holds a first application for two days. Saying it twice changes nothing.
    ///
    /// # Errors
    /// `Invalid` when the line is too long.
    pub fn want_out(&mut self, why: &str, now: Now) -> Result<ReflectionHoldId> {
        let mut why = why.to_owned();
        trim_line("why", &mut why)?;
        if let Some(hold) = open(self.read(), now)? {
            return Ok(hold.id);
        }
        let done = self.transact(Op::AddRecord(words::reflection().to_owned()), |tx| {
            let id = ReflectionHoldId::new(now);
            tx.prepare_cached(
                "INSERT INTO reflection_hold (id, lap_id, started_at, until_at, why) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute((
                id,
                lap::current(tx)?.id,
                time::to_text(now.instant),
                time::to_text(now.instant + Duration::hours(REFLECTION_HOURS)),
                why,
            ))?;
            Ok(id)
        })?;
        Ok(done.output)
    }

    /// Ends the days of reflection: after a second look, or before it with the reason why it cannot wait.
    ///
    /// # Errors
    /// `NotNow` when none runs, or when a second look comes before the two days are over; `Invalid` without a
    /// reason for not waiting.
    pub fn end_reflection(&mut self, ending: HoldEnding, note: &str, now: Now) -> Result<()> {
        let Some(hold) = open(self.read(), now)? else {
            return Err(Error::NotNow(words::reflection_none()));
        };
        let mut note = note.to_owned();
        match (ending, reflection_hold(self.read(), now)?) {
            (HoldEnding::Looked, Some(_)) => return Err(Error::NotNow(words::reflection_early())),
            (HoldEnding::Overridden, Some(_)) => {
                need_line("note", &mut note, words::reflection_needs_reason())?
            }
            _ => trim_line("note", &mut note)?,
        }
        self.transact(Op::EditRecord(words::reflection().to_owned()), |tx| {
            tx.prepare_cached(
                "UPDATE reflection_hold SET ended_at = ?2, ending = ?3, note = ?4 WHERE id = ?1",
            )?
            .execute((hold.id, time::to_text(now.instant), ending, note))?;
            Ok(())
        })?;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
