//! How fresh everybody was in a week, counted once and never again.

use chrono::{Datelike, Duration, NaiveDate};
use rusqlite::Connection;
use serde::Serialize;

use super::{Tally, WEEKS, tally};
use crate::error::Result;
use crate::time::Now;

/// A week as it was counted then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CoverageWeek {
    /// Its Monday.
    pub monday: NaiveDate,
    /// How many one stayed in touch with.
    pub in_touch: u32,
    /// How many of them were not behind.
    pub fresh: u32,
    /// How many were cold.
    pub cold: u32,
    /// Of a hundred, how many were not behind.
    pub fresh_percent: u32,
}

fn monday(on: NaiveDate) -> NaiveDate {
    on - Duration::days(on.weekday().num_days_from_monday().into())
}

/// Keeps the count of this week, once; what it says is never counted again.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn keep_week(tx: &Connection, now: Now) -> Result<()> {
    let monday = monday(now.today());
    let kept: bool = tx
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM coverage_week WHERE monday = ?1)")?
        .query_row([monday], |row| row.get(0))?;
    if kept {
        return Ok(());
    }
    let mut all = Tally::default();
    tally(tx, now.today())?
        .iter()
        .for_each(|(_, tally)| all.add(tally));
    if all.in_touch == 0 {
        return Ok(());
    }
    let [fresh, soon, .., cold] = all.states;
    tx.prepare_cached(
        "INSERT INTO coverage_week (monday, in_touch, fresh, cold) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute((monday, all.in_touch, fresh + soon, cold))?;
    Ok(())
}

/// Returns the weeks as they were counted then, oldest first.
pub(crate) fn weeks(conn: &Connection, today: NaiveDate) -> Result<Vec<CoverageWeek>> {
    let mut select = conn.prepare_cached(
        "SELECT monday, in_touch, fresh, cold FROM coverage_week WHERE monday > ?1 AND monday <= ?2 ORDER BY monday",
    )?;
    let from = monday(today) - Duration::weeks(WEEKS);
    let rows = select.query_map((from, today), |row| {
        let (in_touch, fresh) = (row.get(1)?, row.get(2)?);
        Ok(CoverageWeek {
            monday: row.get(0)?,
            in_touch,
            fresh,
            cold: row.get(3)?,
            fresh_percent: super::percent(fresh, in_touch).unwrap_or_default(),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
