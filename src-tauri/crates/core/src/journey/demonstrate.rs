//! Demonstrate: can I show what I can do?

pub(crate) mod counts;
pub mod debrief;
pub mod derailer;
pub mod ended;
pub mod ending;
mod freeze;
pub mod interview;
pub mod outcomes;
pub mod preparation;
pub mod progress;
pub mod readiness;
pub mod review;
pub mod rust;
pub mod story;
pub mod target;

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
pub(crate) fn look(conn: &Connection, step: Step, lap: &Lap, now: Now) -> Result<Found> {
    match step {
        Step::Targets => target::look(conn, lap, now),
        Step::Derailers => derailer::look(conn, lap),
        Step::Stories => story::look(conn, lap, now),
        Step::Interviews => preparation::look(conn, lap, now),
        Step::Debriefs => debrief::look(conn, lap, now),
        Step::Readiness => readiness::look(conn, now),
        Step::WeeklyReview => review::look(conn, lap, now),
        _ => Ok(Found::default()),
    }
}

/// Adds the dated matters of this stage up to a wall time.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn matters(
    conn: &Connection,
    until: NaiveDateTime,
    now: Now,
    to: &mut Vec<Matter>,
) -> Result<()> {
    interview::matters(conn, until, now, to)?;
    debrief::matters(conn, until, to)?;
    review::matters(conn, until, now, to)
}

#[cfg(test)]
mod tests;
