//! Consolidate: what holds, and what is coming?

pub mod channels;
pub mod delivery;
pub mod groups;
pub mod networking;
pub mod next_lap;
pub mod radar;
pub mod stay_or_leave;
mod talk;
pub mod tenure;
pub mod warnings;
pub mod year;

use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime};
use rusqlite::Connection;

use super::lap::Lap;
use super::matter::Matter;
use super::wizard::{Found, Step};
use crate::error::{Error, Result};
use crate::id::PersonId;
use crate::time::Now;
use crate::words;

/// The longest cadence of a talk or of a publication, in days: ten years, as for people.
const EVERY_DAYS_MAX: i64 = 3650;

/// Looks at one of this stage's steps.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, step: Step, lap: &Lap, now: Now) -> Result<Found> {
    match step {
        Step::DeliveryLog => delivery::look(conn, lap),
        Step::Channels => channels::look(conn, lap),
        Step::Networking => networking::look(conn, now),
        Step::Radar => radar::look(conn, lap, now),
        Step::Groups => groups::look(conn, lap),
        Step::Warnings => warnings::look(conn, lap, now),
        Step::StayOrLeave => stay_or_leave::look(conn, lap),
        Step::Year => year::look(conn, now),
        Step::NextLap => next_lap::look(conn, lap),
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
    if begun(conn)? {
        delivery::matters(conn, until, now, to)?;
        radar::matters(conn, until, now, to)?;
    }
    channels::matters(conn, until, to)?;
    groups::matters(conn, until, now, to)?;
    warnings::matters(conn, now, to)?;
    stay_or_leave::matters(conn, to)?;
    tenure::matters(conn, now, to)?;
    year::matters(conn, until, now, to)?;
    next_lap::matters(conn, now, to)
}

/// Returns whether this stage was ever entered or its log begun: before that, nothing of it comes back by itself.
fn begun(conn: &Connection) -> Result<bool> {
    Ok(conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM stage_visit WHERE stage = 'consolidate')
                 OR EXISTS (SELECT 1 FROM delivery WHERE binned_at IS NULL)",
        )?
        .query_row([], |row| row.get(0))?)
}

/// Refuses somebody who is not in the book.
pub(super) fn known_person(
    conn: &Connection,
    field: &'static str,
    id: Option<PersonId>,
) -> Result<()> {
    let Some(id) = id else { return Ok(()) };
    let known: bool = conn
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM person WHERE id = ?1)")?
        .query_row([id], |row| row.get(0))?;
    if known {
        Ok(())
    } else {
        Err(Error::invalid(field, words::person_gone()))
    }
}

/// Returns somebody's name; empty for nobody.
pub(super) fn name_or_empty(conn: &Connection, id: Option<PersonId>) -> Result<String> {
    id.map_or(Ok(String::new()), |id| {
        crate::people::person::name_of(conn, id)
    })
}

/// Says today where no day was chosen, and refuses one that has not come.
fn past_day(field: &'static str, day: &mut Option<NaiveDate>, now: Now) -> Result<()> {
    let day = day.get_or_insert_with(|| now.today());
    if *day > now.today() {
        return Err(Error::invalid(field, words::day_not_come()));
    }
    Ok(())
}

/// Refuses a cadence outside its range.
fn every_days(days: Option<u32>) -> Result<()> {
    days.map_or(Ok(()), |days| {
        super::record::in_range("every_days", i64::from(days), 1, EVERY_DAYS_MAX)
    })
}

/// Returns the Monday of a date's week.
fn monday_of(day: NaiveDate) -> NaiveDate {
    day - Days::new(u64::from(day.weekday().num_days_from_monday()))
}

/// Returns the first day of a date's month.
fn month_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// Returns the same day some months later, or the last day of that month when it is shorter.
fn months_after(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_add_months(Months::new(months)).unwrap_or(day)
}

/// Returns a number of rows as it goes over the wire.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
