//! Plan: what do I want, and what do I only believe?

pub mod criteria;
pub mod feedback;
pub mod resource;
pub mod return_on_me;

pub mod assumption;
pub mod contingency;
pub mod evidence;
pub mod indicator;
pub mod meter;
pub mod objective;
pub mod one_page;
pub mod option;
pub mod part;
pub mod question;
pub mod review;
pub mod scenario;

use chrono::{Datelike as _, NaiveDate, NaiveDateTime};
use rusqlite::Connection;

use super::lap::{self, Lap};
use super::matter::Matter;
use super::record::{self, Record};
use super::wizard::{Found, Step};
use crate::error::{Error, Result};
use crate::id::LapId;
use crate::time::Now;
use crate::words;

/// Looks at one of this stage's steps.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, step: Step, lap: &Lap, now: Now) -> Result<Found> {
    match step {
        Step::Objectives => objective::look(conn, lap),
        Step::Assumptions => assumption::look(conn, lap),
        Step::Options => option::look(conn, lap),
        Step::Scenarios => scenario::look(conn, lap),
        Step::OnePage => one_page::look(conn, lap, now),
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
    feedback::matter::matters(conn, until, now, to)?;
    let until = until.date();
    objective::matters(conn, until, to)?;
    contingency::matters(conn, until, to)?;
    assumption::matters(conn, until, to)?;
    option::matters(conn, until, to)?;
    scenario::matters(conn, to)?;
    review::matters(conn, to)?;
    Ok(())
}

/// Refuses a date that nobody means: a year half typed, or a slip of the finger.
///
/// # Errors
/// `Invalid`.
pub(super) fn likely_date(field: &'static str, date: Option<NaiveDate>) -> Result<()> {
    /// Ours: nobody alive plans or looks back further than this.
    const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;
    match date {
        Some(date) if !YEARS.contains(&date.year()) => {
            Err(Error::invalid(field, words::plan_date_unlikely()))
        }
        _ => Ok(()),
    }
}

/// Refuses a date of something done that is still to come.
///
/// # Errors
/// `Invalid`.
pub(super) fn past_date(field: &'static str, date: Option<NaiveDate>, now: Now) -> Result<()> {
    likely_date(field, date)?;
    match date {
        Some(date) if date > now.today() => Err(Error::invalid(field, words::plan_date_to_come())),
        _ => Ok(()),
    }
}

/// Refuses to belong to something that is no longer there.
///
/// # Errors
/// `Invalid`.
pub(super) fn need_there<R: Record>(
    conn: &Connection,
    field: &'static str,
    id: R::Id,
) -> Result<()> {
    match record::one::<R>(conn, id) {
        Ok(_) => Ok(()),
        Err(Error::NotFound(_)) => Err(Error::invalid(field, words::plan_owner_gone())),
        Err(error) => Err(error),
    }
}

/// The laps, newest first.
pub(super) struct Laps(Vec<Lap>);

/// Returns the laps.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn laps(conn: &Connection) -> Result<Laps> {
    Ok(Laps(lap::all(conn)?))
}

impl Laps {
    /// Returns the number of a lap, unless it is the one that runs.
    pub(super) fn earlier(&self, id: LapId) -> Option<u32> {
        self.0
            .iter()
            .skip(1)
            .find(|lap| lap.id == id)
            .map(|lap| lap.number)
    }
}

#[cfg(test)]
mod tests;
