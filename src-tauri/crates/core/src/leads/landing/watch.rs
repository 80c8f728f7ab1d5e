//! For half a year after landing: whether one is as much in touch with people as before.

use chrono::{Duration, NaiveDate};
use rusqlite::Connection;
use serde::Serialize;

use super::Landing;
use crate::error::Result;
use crate::words;

/// Weeks that are compared, before landing and after it (product/requirements.md, row 27).
pub const WEEKS: i64 = 26;
/// Weeks of which the newest pace is taken, and after which the first word is said (ours: fewer is chance).
const PACE_WEEKS: i64 = 4;

/// How much one is in touch since landing, against before.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Watch {
    /// Contacts a week, in the 26 weeks before.
    pub before: f64,
    /// Contacts in each whole week since, oldest first.
    pub weeks: Vec<u32>,
    /// Contacts a week, in the newest four whole weeks; `None` until there are four.
    pub now: Option<f64>,
    /// Whether that is half of before, or less.
    pub half: bool,
    /// What it comes to, in a sentence.
    pub sentence: String,
}

/// Compares the weeks since landing with those before.
pub fn watch(touches_before: u32, weeks: Vec<u32>) -> Watch {
    let before = f64::from(touches_before) / 26.0;
    let pace = usize::try_from(PACE_WEEKS).unwrap_or(usize::MAX);
    let newest = (weeks.len() >= pace).then(|| {
        let sum: u32 = weeks.iter().rev().take(pace).sum();
        f64::from(sum) / 4.0
    });
    let half = touches_before > 0 && newest.is_some_and(|now| now * 2.0 <= before);
    Watch {
        sentence: words::watch(before, newest, half),
        now: newest,
        before,
        weeks,
        half,
    }
}

/// Counts the contacts of a span of days, its last day left out.
fn touches(conn: &Connection, from: NaiveDate, to: NaiveDate) -> Result<u32> {
    Ok(conn
        .prepare_cached(
            "SELECT count(*) FROM touch
              WHERE binned_at IS NULL AND day >= ?1 AND day < ?2 AND reached_out <> 'unanswered'",
        )?
        .query_row((from, to), |row| row.get(0))?)
}

/// Counts the contacts of the 26 weeks before a day.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn before(conn: &Connection, landed_on: NaiveDate) -> Result<u32> {
    touches(conn, landed_on - Duration::weeks(WEEKS), landed_on)
}

/// Returns how it stands on a day.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn of(conn: &Connection, landing: &Landing, today: NaiveDate) -> Result<Watch> {
    let mut weeks = Vec::new();
    for week in 0..WEEKS {
        let from = landing.landed_on + Duration::weeks(week);
        let to = from + Duration::weeks(1);
        if to > today {
            break;
        }
        weeks.push(touches(conn, from, to)?);
    }
    Ok(watch(landing.touches_before, weeks))
}

/// Returns since when networking has faded, with a sentence; `None` while it has not, or after the half year. Asked
/// anew every four weeks.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn faded(
    conn: &Connection,
    landing: &Landing,
    until: NaiveDate,
) -> Result<Option<(NaiveDate, String)>> {
    let since = (until - landing.landed_on).num_weeks();
    if !(PACE_WEEKS..=WEEKS).contains(&since) {
        return Ok(None);
    }
    let on = landing.landed_on + Duration::weeks(since - since % PACE_WEEKS);
    let watch = of(conn, landing, on)?;
    Ok(watch.half.then_some((on, watch.sentence)))
}
