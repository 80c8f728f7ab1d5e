//! How sure I was, day by day. A day that is over is never written again.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use super::{StrengthConfidence, StrengthSort};
use crate::error::Result;
use crate::id::StrengthId;
use crate::words;

/// How sure I was on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StrengthRating {
    /// The day.
    pub on: NaiveDate,
    /// From 1 to 5.
    pub confidence: StrengthConfidence,
}

/// How sure I was of one thing over time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StrengthDrift {
    /// Of which.
    pub id: StrengthId,
    /// What it is.
    pub sort: StrengthSort,
    /// In my words.
    pub statement: String,
    /// Earliest first; at least two.
    pub ratings: Vec<StrengthRating>,
    /// What became of it, in a few words: "surer than at first".
    pub summary: String,
}

/// Keeps how sure I am as of the day on which that was last said. What earlier days say stays.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn keep(tx: &Connection, id: StrengthId) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO strength_rating (strength_id, rated_on, confidence)
         SELECT id, changed_on, confidence FROM strength WHERE id = ?1
         ON CONFLICT (strength_id, rated_on) DO UPDATE SET confidence = excluded.confidence
         WHERE confidence IS NOT excluded.confidence",
    )?
    .execute([id])?;
    Ok(())
}

/// Returns how everything outside the bin that was rated more than once drifted, oldest thing first.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn all(conn: &Connection) -> Result<Vec<StrengthDrift>> {
    let mut select = conn.prepare_cached(
        "SELECT s.id, s.sort, s.statement, r.rated_on, r.confidence
           FROM strength s JOIN strength_rating r ON r.strength_id = s.id
          WHERE s.binned_at IS NULL ORDER BY s.id, r.rated_on",
    )?;
    let mut rows = select.query([])?;
    let mut all: Vec<StrengthDrift> = Vec::new();
    while let Some(row) = rows.next()? {
        let id: StrengthId = row.get(0)?;
        let rating = StrengthRating {
            on: row.get(3)?,
            confidence: row.get(4)?,
        };
        match all.last_mut().filter(|drift| drift.id == id) {
            Some(drift) => drift.ratings.push(rating),
            None => all.push(StrengthDrift {
                id,
                sort: row.get(1)?,
                statement: row.get(2)?,
                ratings: vec![rating],
                summary: String::new(),
            }),
        }
    }
    all.retain(|drift| drift.ratings.len() > 1);
    for drift in &mut all {
        let at = |rating: Option<&StrengthRating>| rating.map_or(0, |rating| rating.confidence.0);
        drift.summary =
            words::drifted(at(drift.ratings.first()), at(drift.ratings.last())).to_owned();
    }
    Ok(all)
}
