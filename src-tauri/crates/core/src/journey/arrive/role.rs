//! The new role and its first day; from it follow the hundred days.

use chrono::{Duration, NaiveDate};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::ArrivalId;
use crate::journey::lap::Lap;
use crate::journey::record::{self, Kept, Record, need_line, record, trim_line, trim_text};
use crate::journey::wizard::Found;
use crate::time::Now;
use crate::words;

/// How many days arriving takes: the first hundred (product rules, from the source).
pub const HUNDRED: i64 = 100;
/// How many days after the hundredth an arrival still asks for what is left undone; ours.
const AFTERWARDS: i64 = 30;
/// A first day further away than this, in days, is a mistyped year; ours.
const FAR: i64 = 3660;

/// How senior the new role is: early results weigh more the higher it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Seniority {
    /// A first job, or a first one of its kind.
    First,
    /// I have done this before.
    #[default]
    Experienced,
    /// I lead people.
    Lead,
    /// I lead those who lead.
    Executive,
}
stored!(Seniority {
    First = "first",
    Experienced = "experienced",
    Lead = "lead",
    Executive = "executive",
});

record! {
    /// A new role.
    ArrivalDraft, "arrival", ArrivalId {
        /// What I do there; one line.
        role: String,
        /// Where.
        organisation: String,
        /// Day 1; none while it is not known.
        starts_on: Option<NaiveDate>,
        /// How senior it is.
        seniority: Seniority,
        /// Why I took it, for reading again later.
        hoped: String,
    }
}

impl Record for ArrivalDraft {
    fn check(&mut self, _conn: &Connection, now: Now) -> Result<()> {
        need_line("role", &mut self.role, words::role_empty())?;
        trim_line("organisation", &mut self.organisation)?;
        trim_text("hoped", &mut self.hoped)?;
        let far = self
            .starts_on
            .is_some_and(|on| (on - now.today()).num_days().abs() > FAR);
        if far {
            return Err(Error::invalid("starts_on", words::first_day_far()));
        }
        Ok(())
    }

    fn sentence(&self) -> String {
        words::arrival(&self.role)
    }
}

/// Returns the number of a day: 1 on the first, 0 and less before it.
pub fn day_number(starts_on: NaiveDate, today: NaiveDate) -> i64 {
    (today - starts_on).num_days() + 1
}

/// Returns the date of a day: day 1 is the first.
pub fn date_of_day(starts_on: NaiveDate, day: i64) -> NaiveDate {
    starts_on + Duration::days(day - 1)
}

/// Returns the arrival that counts now: the newest outside the bin.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn current(conn: &Connection) -> Result<Option<Kept<ArrivalId, ArrivalDraft>>> {
    let newest = record::all::<ArrivalDraft>(conn, "ORDER BY r.id DESC LIMIT 1", [])?;
    Ok(newest.into_iter().next())
}

/// Returns the arrival that a new record of this stage belongs to.
///
/// # Errors
/// `NotNow` when there is none, `NotFound` when the one that was said is gone.
pub(crate) fn belongs_to(conn: &Connection, said: Option<ArrivalId>) -> Result<ArrivalId> {
    match said {
        Some(id) => Ok(record::one::<ArrivalDraft>(conn, id)?.id),
        None => current(conn)?
            .map(|arrival| arrival.id)
            .ok_or_else(|| Error::NotNow(words::arrival_missing())),
    }
}

/// Refuses a day before the first one of the role: nothing was noticed or delivered there yet.
///
/// # Errors
/// `Invalid` with the field and the first day, or `NotFound` when the role is gone.
pub(crate) fn not_before(
    conn: &Connection,
    arrival: ArrivalId,
    field: &'static str,
    on: Option<NaiveDate>,
) -> Result<()> {
    let starts_on = record::one::<ArrivalDraft>(conn, arrival)?.draft.starts_on;
    match (starts_on, on) {
        (Some(first), Some(on)) if on < first => {
            Err(Error::invalid(field, words::before_the_first_day(first)))
        }
        _ => Ok(()),
    }
}

/// Returns whether an arrival still asks for anything: until a month after its hundredth day.
pub(crate) fn under_way(arrival: &ArrivalDraft, today: NaiveDate) -> bool {
    arrival
        .starts_on
        .is_some_and(|on| day_number(on, today) <= HUNDRED + AFTERWARDS)
}

/// Returns whether an arrival belongs to a lap: it was written or changed in it, or was still under way when the
/// lap began.
pub(crate) fn in_lap(arrival: &Kept<ArrivalId, ArrivalDraft>, lap: &Lap) -> bool {
    arrival.lap_id == lap.id
        || arrival.changed_on >= lap.started_on
        || under_way(&arrival.draft, lap.started_on)
}

/// Whether one of the two weekly hours is there.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn block_there(conn: &Connection, kind: &str) -> Result<bool> {
    Ok(conn
        .prepare_cached("SELECT 1 FROM block WHERE kind = ?1 AND rule <> '' AND binned_at IS NULL")?
        .query_row([kind], |_| Ok(()))
        .optional()?
        .is_some())
}

/// The exercise: the role, its days, and whether the two weekly hours stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NewRoleView {
    /// The role that counts now.
    pub arrival: Option<Kept<ArrivalId, ArrivalDraft>>,
    /// Roles before it, newest first.
    pub earlier: Vec<Kept<ArrivalId, ArrivalDraft>>,
    /// Today's number; `None` without a first day.
    pub day: Option<i64>,
    /// The hundredth day.
    pub hundredth_on: Option<NaiveDate>,
    /// Whether an hour a week for new people is protected.
    pub grow: bool,
    /// Whether an hour a week for people I know is protected.
    pub maintain: bool,
    /// What the seniority changes, in one sentence.
    pub advice: String,
}

/// Looks whether there is a role with a first day, and the two hours.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection) -> Result<Found> {
    let Some(arrival) = current(conn)? else {
        return Ok(Found {
            missing: words::new_role_missing_role().to_owned(),
            ..Found::default()
        });
    };
    let hours = block_there(conn, "grow")? && block_there(conn, "maintain")?;
    let missing = match (arrival.draft.starts_on, hours) {
        (None, _) => words::new_role_missing_day(),
        (Some(_), false) => words::new_role_missing_hours(),
        (Some(_), true) => "",
    };
    Ok(Found {
        done: missing.is_empty(),
        on: Some(arrival.changed_on),
        holds: words::new_role_holds(&arrival.draft.role, &arrival.draft.organisation),
        missing: missing.to_owned(),
    })
}

impl Career {
    /// Returns the exercise of the new role.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn arrive_role(&self, now: Now) -> Result<NewRoleView> {
        let conn = self.read();
        let mut all = record::all::<ArrivalDraft>(conn, "ORDER BY r.id DESC", [])?.into_iter();
        let arrival = all.next();
        let starts_on = arrival.as_ref().and_then(|arrival| arrival.draft.starts_on);
        Ok(NewRoleView {
            day: starts_on.map(|on| day_number(on, now.today())),
            hundredth_on: starts_on.map(|on| date_of_day(on, HUNDRED)),
            grow: block_there(conn, "grow")?,
            maintain: block_there(conn, "maintain")?,
            advice: arrival
                .as_ref()
                .map(|arrival| words::seniority_advice(arrival.draft.seniority).to_owned())
                .unwrap_or_default(),
            arrival,
            earlier: all.collect(),
        })
    }
}
