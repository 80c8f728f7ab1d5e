//! Map: where am I, and who is around me?

pub(crate) mod age;
pub mod assessments;
pub mod energy;
pub mod motives;
pub mod people;
pub mod redraw;
pub mod reflection;
pub mod situation;
pub mod strengths;
pub mod surroundings;
pub mod value_card;
pub mod values;

use chrono::NaiveDateTime;
use rusqlite::Connection;

use super::lap::Lap;
use super::matter::Matter;
use super::record::{self, Record, Row1};
use super::wizard::{Found, Step};
use crate::error::Result;
use crate::time::Now;

/// Looks at one of this stage's steps.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, step: Step, lap: &Lap, now: Now) -> Result<Found> {
    match step {
        Step::Situation => situation::look(conn, lap),
        Step::Surroundings => surroundings::look(conn, lap),
        Step::Strengths => strengths::look(conn, lap),
        Step::Motives => motives::look(conn, lap),
        Step::Assessments => assessments::look(conn, lap),
        Step::Redraw => redraw::look(conn, lap, now),
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
    reflection::matters(conn, until, now, to)?;
    strengths::matters(conn, until, to)?;
    redraw::matters(conn, until, to)
}

/// Returns the records of a kind that count for this lap, because they were written, changed or confirmed in it,
/// and those that an earlier lap left.
///
/// # Errors
/// Only if SQLite fails.
#[allow(clippy::type_complexity, reason = "two lists of the same rows")]
pub(crate) fn by_lap<R: Record>(
    conn: &Connection,
    lap: &Lap,
    tail: &str,
) -> Result<(Vec<Row1<R>>, Vec<Row1<R>>)> {
    Ok(record::all::<R>(conn, tail, [])?
        .into_iter()
        .partition(|row| row.changed_on >= lap.started_on))
}
