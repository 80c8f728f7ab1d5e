//! What is expected of me, and early wins.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use super::listening;
use super::role::{self, Seniority};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{ArrivalId, ExpectationId};
use crate::journey::record::{self, Kept, Record, need_line, record, trim_line};
use crate::journey::wizard::Found;
use crate::time::Now;
use crate::words;

/// How many people one should have heard before one changes how others work; ours.
const HEARD_BEFORE_CHANGE: usize = 3;

record! {
    /// Something that I am to deliver.
    ExpectationDraft, "expectation", ExpectationId {
        /// The role it belongs to; the one that counts now when not said.
        arrival_id: Option<ArrivalId>,
        /// What; one line.
        title: String,
        /// For whom.
        for_whom: String,
        /// How they will know.
        measure: String,
        /// By when.
        due_on: Option<NaiveDate>,
        /// When it was done.
        done_on: Option<NaiveDate>,
        /// Whether it is small, visible and soon.
        early_win: bool,
        /// Whether it changes how others work.
        changes: bool,
    }
}

impl Record for ExpectationDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        let arrival = role::belongs_to(conn, self.arrival_id)?;
        self.arrival_id = Some(arrival);
        need_line("title", &mut self.title, words::expectation_empty())?;
        trim_line("for_whom", &mut self.for_whom)?;
        trim_line("measure", &mut self.measure)?;
        if self.done_on.is_some_and(|on| on > now.today()) {
            return Err(Error::invalid("done_on", words::done_in_future()));
        }
        role::not_before(conn, arrival, "due_on", self.due_on)?;
        role::not_before(conn, arrival, "done_on", self.done_on)
    }

    fn sentence(&self) -> String {
        words::expectation(&self.title)
    }
}

/// Returns the day by which the first early win is looked for: the more senior, the sooner. Ours.
pub fn early_win_day(seniority: Seniority) -> i64 {
    match seniority {
        Seniority::First => 90,
        Seniority::Experienced => 60,
        Seniority::Lead => 45,
        Seniority::Executive => 30,
    }
}

/// The exercise: what is expected, with early wins apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DeliveriesView {
    /// The role in which I arrive.
    pub arrival_id: Option<ArrivalId>,
    /// Today's date.
    pub date: NaiveDate,
    /// What is expected: open ones by date first, then what is done.
    pub expectations: Vec<Kept<ExpectationId, ExpectationDraft>>,
    /// How many are done.
    pub done: u32,
    /// How many early wins are done.
    pub wins: u32,
    /// By which day the first early win is looked for at this seniority.
    pub win_by_day: i64,
    /// That date; `None` without a first day.
    pub win_by_on: Option<NaiveDate>,
    /// A word about changing things before one has listened; empty when there is no need.
    pub listen_first: String,
}

/// Returns what is expected in an arrival: open ones by date, then what is done.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn of(
    conn: &Connection,
    arrival: ArrivalId,
) -> Result<Vec<Kept<ExpectationId, ExpectationDraft>>> {
    record::all(
        conn,
        "AND r.arrival_id = ?1 ORDER BY r.done_on IS NOT NULL, coalesce(r.due_on, '9999'), r.id",
        [arrival],
    )
}

/// Looks whether what is expected is clear and an early win is done.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection) -> Result<Found> {
    let Some(arrival) = role::current(conn)? else {
        return Ok(Found {
            missing: words::new_role_missing_role().to_owned(),
            ..Found::default()
        });
    };
    let all = of(conn, arrival.id)?;
    let done = all.iter().filter(|one| one.draft.done_on.is_some()).count();
    let won = all
        .iter()
        .any(|one| one.draft.early_win && one.draft.done_on.is_some());
    let undated = all
        .iter()
        .any(|one| one.draft.done_on.is_none() && one.draft.due_on.is_none());
    let missing = match (all.is_empty(), undated, won) {
        (true, _, _) => words::deliveries_missing_any(),
        (_, true, _) => words::deliveries_missing_date(),
        (_, _, false) => words::deliveries_missing_win(),
        _ => "",
    };
    Ok(Found {
        done: missing.is_empty(),
        on: all.iter().map(|one| one.changed_on).max(),
        holds: words::deliveries_holds(all.len(), done),
        missing: missing.to_owned(),
    })
}

impl Career {
    /// Returns the exercise of what is expected.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn arrive_deliveries(&self, now: Now) -> Result<DeliveriesView> {
        let conn = self.read();
        let arrival = role::current(conn)?;
        let expectations = match &arrival {
            Some(arrival) => of(conn, arrival.id)?,
            None => Vec::new(),
        };
        let heard = match &arrival {
            Some(arrival) => listening::of(conn, arrival.id)?
                .iter()
                .filter(|one| one.draft.heard_on.is_some())
                .count(),
            None => 0,
        };
        let changing = expectations
            .iter()
            .any(|one| one.draft.changes && one.draft.done_on.is_none());
        let seniority = arrival
            .as_ref()
            .map(|arrival| arrival.draft.seniority)
            .unwrap_or_default();
        let win_by_day = early_win_day(seniority);
        let count = |fits: &dyn Fn(&ExpectationDraft) -> bool| {
            let n = expectations.iter().filter(|one| fits(&one.draft)).count();
            u32::try_from(n).unwrap_or(u32::MAX)
        };
        Ok(DeliveriesView {
            date: now.today(),
            done: count(&|one| one.done_on.is_some()),
            wins: count(&|one| one.early_win && one.done_on.is_some()),
            win_by_day,
            win_by_on: arrival
                .as_ref()
                .and_then(|arrival| arrival.draft.starts_on)
                .map(|on| role::date_of_day(on, win_by_day)),
            listen_first: if changing && heard < HEARD_BEFORE_CHANGE {
                words::listen_first(heard, HEARD_BEFORE_CHANGE)
            } else {
                String::new()
            },
            arrival_id: arrival.map(|arrival| arrival.id),
            expectations,
        })
    }
}
