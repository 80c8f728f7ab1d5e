//! Map: where am I, and who is around me?

pub mod situation;

use chrono::NaiveDateTime;
use rusqlite::Connection;

use super::lap::Lap;
use super::matter::Matter;
use super::wizard::{Found, Step};
use crate::error::Result;
use crate::time::Now;

/// Looks at one of this stage's steps.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, step: Step, lap: &Lap, _now: Now) -> Result<Found> {
    match step {
        Step::Situation => situation::look(conn, lap),
        _ => Ok(Found::default()),
    }
}

/// Adds the dated matters of this stage up to a wall time.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn matters(
    _conn: &Connection,
    _until: NaiveDateTime,
    _now: Now,
    _to: &mut Vec<Matter>,
) -> Result<()> {
    Ok(())
}
