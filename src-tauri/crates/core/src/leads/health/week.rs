//! How many were alive in a week, counted once and never again.

use chrono::{Datelike, Duration, NaiveDate};
use rusqlite::Connection;
use serde::Serialize;

use super::{count, tally};
use crate::error::Result;
use crate::leads::lead::LeadScope;
use crate::time::Now;

/// Weeks of history that the page draws (product/requirements.md, row 11).
pub const WEEKS: i64 = 26;

/// A week as it was counted then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadWeek {
    /// Its Monday.
    pub monday: NaiveDate,
    /// How many were alive.
    pub live: u32,
    /// How many were open and not alive.
    pub hollow: u32,
    /// How many should have been alive.
    pub floor: u32,
    /// How urgently I looked, 1 to 5.
    pub intensity: u8,
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
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM lead_week WHERE monday = ?1)")?
        .query_row([monday], |row| row.get(0))?;
    let any: bool = tx
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM lead)")?
        .query_row([], |row| row.get(0))?;
    if kept || !any {
        return Ok(());
    }
    let counted = count(tx, &tally(tx, now.today())?, now)?;
    let ring = |scope| {
        counted
            .rings
            .iter()
            .find(|ring| ring.scope == scope)
            .map_or(0, |ring| ring.live)
    };
    tx.prepare_cached(
        "INSERT INTO lead_week (monday, live, hollow, floor, intensity, department, company, industry, outside)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .execute((
        monday,
        counted.live,
        counted.hollow,
        counted.floor,
        counted.intensity,
        ring(LeadScope::Department),
        ring(LeadScope::Company),
        ring(LeadScope::Industry),
        ring(LeadScope::Outside),
    ))?;
    Ok(())
}

/// Returns the weeks as they were counted then, oldest first.
pub(crate) fn weeks(conn: &Connection, today: NaiveDate) -> Result<Vec<LeadWeek>> {
    let mut select = conn.prepare_cached(
        "SELECT monday, live, hollow, floor, intensity FROM lead_week WHERE monday > ?1 AND monday <= ?2 ORDER BY monday",
    )?;
    let from = monday(today) - Duration::weeks(WEEKS);
    let rows = select.query_map((from, today), |row| {
        Ok(LeadWeek {
            monday: row.get(0)?,
            live: row.get(1)?,
            hollow: row.get(2)?,
            floor: row.get(3)?,
            intensity: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
