//! Plan: what do I want, and what do I only believe?

pub mod criteria;
pub mod feedback;
pub mod resource;
pub mod return_on_me;

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
        Step::ReturnOnMe => return_on_me::look(conn, lap),
        Step::Resources => resource::look(conn, lap),
        Step::Feedback => feedback::look(conn, lap, now),
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
    return_on_me::matters(conn, until, to)?;
    resource::matters(conn, until, to)?;
    feedback::matter::matters(conn, until, now, to)
}
