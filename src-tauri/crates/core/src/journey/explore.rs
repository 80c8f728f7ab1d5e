//! Explore: which routes are real? Routes side by side, small trials with an end, and a look whether I go in circles.

pub mod circle;
pub mod entry;
pub mod experiment;
pub mod route;
pub mod seen;
mod serves;
#[cfg(test)]
mod tests;
pub mod tour;
pub mod turn;

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
        Step::Entry => entry::look(conn, lap, now),
        Step::Routes => route::look(conn, lap, now),
        Step::Experiments => experiment::look(conn, lap, now),
        Step::Tour => tour::look(conn, lap, now),
        _ => Ok(Found::default()),
    }
}

/// Adds the dated matters of this stage up to a wall time: experiments that are over, and circles.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn matters(
    conn: &Connection,
    until: NaiveDateTime,
    now: Now,
    to: &mut Vec<Matter>,
) -> Result<()> {
    experiment::matters(conn, until.date(), to)?;
    tour::matters(conn, until.date(), now, to)
}
