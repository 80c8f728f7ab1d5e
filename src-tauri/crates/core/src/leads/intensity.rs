//! How urgently I look, from content to urgent, and since when.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use crate::career::Career;
use crate::error::Result;
use crate::op::Op;
use crate::time::Now;
use crate::words;

/// The level while nobody has said one: curious (ours; product/rules.md gives also the content a floor).
pub const UNSAID: u8 = 2;

/// How urgently I look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// I am well where I am.
    Content,
    /// I keep my eyes open.
    Curious,
    /// I look.
    Looking,
    /// I search.
    Searching,
    /// I need something soon.
    Urgent,
}

impl Urgency {
    /// Returns its level, 1 to 5.
    pub fn level(self) -> u8 {
        self as u8 + 1
    }
}

/// How many leads should be alive at each level, from content to urgent (product/rules.md, "Live lead").
pub const FLOORS: [u32; 5] = [2, 3, 4, 6, 8];

/// A level and the day since which it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Intensity {
    /// Since when.
    pub from: NaiveDate,
    /// 1 content, 2 curious, 3 looking, 4 searching, 5 urgent.
    pub level: u8,
}

/// Returns how many leads should be alive at a level.
pub fn floor(level: u8) -> u32 {
    FLOORS[usize::from(level.clamp(1, 5)) - 1]
}

/// Returns the level that holds.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn level(conn: &Connection, now: Now) -> Result<u8> {
    let level = conn
        .prepare_cached(
            "SELECT level FROM intensity WHERE from_on <= ?1 ORDER BY from_on DESC LIMIT 1",
        )?
        .query_row([now.today()], |row| row.get(0))
        .optional()?;
    Ok(level.unwrap_or(UNSAID))
}

/// Returns every level that was said, oldest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn all(conn: &Connection) -> Result<Vec<Intensity>> {
    let mut select =
        conn.prepare_cached("SELECT from_on, level FROM intensity ORDER BY from_on")?;
    let rows = select.query_map([], |row| {
        Ok(Intensity {
            from: row.get(0)?,
            level: row.get(1)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Keeps how urgently I look from today on.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn say(tx: &Connection, urgency: Urgency, now: Now) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO intensity (from_on, level) VALUES (?1, ?2)
         ON CONFLICT (from_on) DO UPDATE SET level = excluded.level",
    )?
    .execute((now.today(), urgency.level()))?;
    Ok(())
}

impl Career {
    /// Says how urgently I look, from today on. The last word of a day counts for the day.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn set_intensity(&mut self, urgency: Urgency, now: Now) -> Result<()> {
        let level = urgency.level();
        self.transact(Op::SetIntensity(words::intensity(level).to_owned()), |tx| {
            say(tx, urgency, now)
        })?;
        Ok(())
    }
}
