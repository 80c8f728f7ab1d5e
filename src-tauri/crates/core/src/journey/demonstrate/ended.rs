//! Weekly reviews that have ended, as they were written down.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

use super::review::WeeklyReviewDraft;
use crate::error::Result;
use crate::id::WeeklyReviewId;
use crate::journey::record;
use crate::words;

/// How many reviews are listed: those of a year.
const LISTED: u32 = 52;

/// A line of a review that has ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EndedLine {
    /// The target or derailer, as it was called then.
    pub name: String,
    /// What was counted or found, in words.
    pub found: String,
    /// What helped or stood in the way.
    pub note: String,
}

/// A review that has ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EndedReview {
    /// The review.
    pub id: WeeklyReviewId,
    /// The Monday of its week.
    pub week_on: NaiveDate,
    /// When it ended.
    pub ended_on: NaiveDate,
    /// How the week felt, in words; empty when it does not say.
    pub felt: String,
    /// What moved, where no target said so.
    pub progress: String,
    /// The targets, then the derailers.
    pub lines: Vec<EndedLine>,
    /// What was wanted for the week after.
    pub next_thing: String,
    /// Whether the week after asked for half.
    pub minimum: bool,
}

fn lines(conn: &Connection, review: WeeklyReviewId) -> Result<Vec<EndedLine>> {
    let mut select = conn.prepare_cached(
        "SELECT name, done, wanted, seen, note FROM weekly_review_line
          WHERE review_id = ?1 AND frozen <> '' AND binned_at IS NULL ORDER BY position, id",
    )?;
    let rows = select.query_map([review], |row| {
        let counts: (Option<u32>, Option<u32>) = (row.get(1)?, row.get(2)?);
        Ok(EndedLine {
            name: row.get(0)?,
            found: match counts {
                (Some(done), Some(wanted)) => words::counted_of(done, wanted),
                _ => words::derailer_seen(row.get_ref(3)?.as_str()?).to_owned(),
            },
            note: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns the reviews of the last year that have ended, the latest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn all(conn: &Connection) -> Result<Vec<EndedReview>> {
    record::all::<WeeklyReviewDraft>(
        conn,
        "AND r.ended_on IS NOT NULL ORDER BY r.week_on DESC, r.id DESC LIMIT ?1",
        [LISTED],
    )?
    .into_iter()
    .map(|review| {
        let ended_on = conn
            .prepare_cached("SELECT ended_on FROM weekly_review WHERE id = ?1")?
            .query_row([review.id], |row| row.get(0))?;
        let draft = review.draft;
        Ok(EndedReview {
            id: review.id,
            week_on: draft.week_on.unwrap_or(review.created_on),
            ended_on,
            felt: words::week_felt(draft.uncomfortable, draft.fun, draft.chaotic),
            progress: draft.progress,
            lines: lines(conn, review.id)?,
            next_thing: draft.next_thing,
            minimum: draft.minimum,
        })
    })
    .collect()
}

/// Returns the Monday and the form of the last review that ended before a week.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn before(
    conn: &Connection,
    week_on: NaiveDate,
) -> Result<Option<(NaiveDate, WeeklyReviewDraft)>> {
    let id: Option<WeeklyReviewId> = conn
        .prepare_cached(
            "SELECT id FROM weekly_review
              WHERE ended_on IS NOT NULL AND binned_at IS NULL AND week_on < ?1 ORDER BY week_on DESC LIMIT 1",
        )?
        .query_row([week_on], |row| row.get(0))
        .optional()?;
    Ok(match id {
        Some(id) => {
            let draft = record::one::<WeeklyReviewDraft>(conn, id)?.draft;
            Some((draft.week_on.unwrap_or(week_on), draft))
        }
        None => None,
    })
}
