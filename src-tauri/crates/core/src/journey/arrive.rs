//! Arrive: the first hundred days in two lanes, understanding the place and delivering.

pub mod checkpoint;
pub mod culture;
pub mod expectation;
pub mod lanes;
pub mod listening;
pub mod promise;
pub mod role;
pub mod suggested;
#[cfg(test)]
mod tests;

use chrono::NaiveDateTime;
use rusqlite::Connection;

use super::lap::Lap;
use super::matter::Matter;
use super::wizard::{Found, Step};
use crate::error::{Error, Result};
use crate::time::Now;
use crate::words;
use role::{block_there, under_way};

/// Looks at one of this stage's steps.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, step: Step, lap: &Lap, now: Now) -> Result<Found> {
    let mut found = match step {
        Step::NewRole => role::look(conn),
        Step::Listening => listening::look(conn),
        Step::Promises => promise::look(conn),
        Step::Deliveries => expectation::look(conn),
        Step::Culture => culture::look(conn),
        Step::Checkpoints => checkpoint::look(conn, now),
        _ => Ok(Found::default()),
    }?;
    // What an earlier lap arrived in stays readable, and stands for nothing in this one.
    if role::current(conn)?.is_some_and(|arrival| !role::in_lap(&arrival, lap)) {
        found.done = false;
        words::new_role_of_an_earlier_lap().clone_into(&mut found.missing);
    }
    Ok(found)
}

/// Adds the dated matters of this stage up to a wall time: checkpoints, planned talks, what is due. A month
/// after the hundredth day an arrival asks for nothing more.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn matters(
    conn: &Connection,
    until: NaiveDateTime,
    now: Now,
    to: &mut Vec<Matter>,
) -> Result<()> {
    let Some(arrival) = role::current(conn)? else {
        return Ok(());
    };
    if !under_way(&arrival.draft, now.today()) {
        return Ok(());
    }
    for (day, on) in checkpoint::waiting(conn, &arrival)? {
        if on > until.date() {
            break;
        }
        to.push(Matter::on(
            &format!("checkpoint:{}:{day}", arrival.id),
            Step::Checkpoints,
            on,
            words::checkpoint_matter(day),
            words::checkpoint_matter_detail(day).to_owned(),
        ));
    }
    for one in listening::of(conn, arrival.id)? {
        if let (Some(on), None) = (one.draft.planned_on, one.draft.heard_on)
            && on <= until.date()
        {
            to.push(Matter::on(
                &format!("talk:{}", one.id),
                Step::Listening,
                on,
                words::talk_matter().to_owned(),
                words::talk_matter_detail(&one.draft.name),
            ));
        }
    }
    for one in expectation::of(conn, arrival.id)? {
        if let (Some(on), None) = (one.draft.due_on, one.draft.done_on)
            && on <= until.date()
        {
            to.push(Matter::on(
                &format!("expectation:{}", one.id),
                Step::Deliveries,
                on,
                words::expectation_matter().to_owned(),
                one.draft.title,
            ));
        }
    }
    Ok(())
}

/// Refuses to begin arriving before the two weekly hours are confirmed: the network is the first thing that goes
/// when somebody lands.
///
/// # Errors
/// `NotNow` with a sentence.
pub(crate) fn may_enter(conn: &Connection, _now: Now) -> Result<()> {
    if block_there(conn, "grow")? && block_there(conn, "maintain")? {
        Ok(())
    } else {
        Err(Error::NotNow(words::arrive_without_hours()))
    }
}
