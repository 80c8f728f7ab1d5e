//! The answers that came back, and who is to be thanked for one.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use crate::error::Result;
use crate::id::{FeedbackAnswerId, FeedbackRoundId, PersonId};
use crate::time::{self, Now};

/// An answer that came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AnswerRow {
    /// Which.
    pub id: FeedbackAnswerId,
    /// Whose; empty when the form named nobody.
    pub from: String,
    /// Who that is.
    pub person_id: Option<PersonId>,
    /// When it came.
    pub came_on: NaiveDate,
    /// When they were thanked, or a contact with them was logged since; `None` while they were not.
    pub thanked_on: Option<NaiveDate>,
}

/// Returns the answers of a round, oldest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn answers(
    conn: &Connection,
    round: FeedbackRoundId,
    now: Now,
) -> Result<Vec<AnswerRow>> {
    select(conn, "a.round_id = ?1", [round], now)
}

/// Returns the answers whose givers are known and not thanked yet.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn to_thank(conn: &Connection, now: Now) -> Result<Vec<AnswerRow>> {
    let mut all = select(
        conn,
        "a.thanked_on IS NULL AND p.binned_at IS NULL AND p.id IS NOT NULL",
        [],
        now,
    )?;
    all.retain(|answer| answer.thanked_on.is_none());
    Ok(all)
}

fn select(
    conn: &Connection,
    which: &str,
    values: impl rusqlite::Params,
    now: Now,
) -> Result<Vec<AnswerRow>> {
    let mut select = conn.prepare_cached(&format!(
        "SELECT a.id, coalesce(p.name, ''), p.id, a.came_at, coalesce(a.thanked_on,
                (SELECT min(k.day) FROM touch_person tp JOIN touch k ON k.id = tp.touch_id
                  WHERE tp.person_id = p.id AND k.binned_at IS NULL AND k.at > a.came_at))
           FROM feedback_answer a
           JOIN feedback_round f ON f.id = a.round_id AND f.binned_at IS NULL
           LEFT JOIN asked_person s ON s.id = a.asked_id
           LEFT JOIN person p ON p.id = s.person_id
          WHERE {which} ORDER BY a.came_at, a.id"
    ))?;
    let rows = select.query_map(values, |row| {
        let at: String = row.get(3)?;
        Ok(AnswerRow {
            id: row.get(0)?,
            from: row.get(1)?,
            person_id: row.get(2)?,
            came_on: time::from_text(&at).map_or(now.today(), |at| now.date_of(at)),
            thanked_on: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
