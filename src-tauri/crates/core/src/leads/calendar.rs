//! The calendar of next steps: a month of days, what is overdue, and what has no date.

use chrono::{Datelike, Duration, Months, NaiveDate};
use rusqlite::{Connection, Params, Row};
use serde::Serialize;

use super::stage::{self, LeadStage, StageName};
use super::table::wanted::OPEN;
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::LeadId;
use crate::time::Now;
use crate::words;

/// The most steps of one day, of the overdue and of the undated; the rest is counted.
pub const STEPS_MAX: u32 = 20;

/// Years away from today beyond which a month is a slip of the hand; ours.
const YEARS: i32 = 20;

/// The next step of an open lead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadStep {
    /// The lead.
    pub id: LeadId,
    /// What it is.
    pub title: String,
    /// At which organisation.
    pub organisation: String,
    /// Its stage.
    pub stage: LeadStage,
    /// What the stage is called.
    pub stage_name: String,
    /// What I do next; empty while nobody said.
    pub next_action: String,
    /// When.
    pub next_on: Option<NaiveDate>,
}

/// The first of some steps, and how many there are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadSteps {
    /// How many there are in all.
    pub total: u32,
    /// The first of them.
    pub steps: Vec<LeadStep>,
}

/// A day of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadDay {
    /// Its date.
    pub on: NaiveDate,
    /// Whether it lies in the month that is shown, not beside it.
    pub in_month: bool,
    /// What is to be done on it; nothing on a day that has passed.
    pub steps: LeadSteps,
}

/// A month of next steps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadCalendar {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// The first day of the month that is shown.
    pub month: NaiveDate,
    /// The first day of the month before.
    pub before: NaiveDate,
    /// The first day of the month after.
    pub after: NaiveDate,
    /// Whole weeks from Monday on, so that the month lies within them.
    pub days: Vec<LeadDay>,
    /// Steps whose day has passed, the oldest first, whatever the month.
    pub overdue: LeadSteps,
    /// Open leads without a dated next step, the longest untouched first.
    pub undated: LeadSteps,
}

/// Returns the days that show a month in whole weeks: 28 to 42 of them, the first a Monday.
pub fn days_of(month: NaiveDate) -> Vec<NaiveDate> {
    let first = month - Duration::days(i64::from(month.day0()));
    let next = first + Months::new(1);
    let from = first - Duration::days(first.weekday().num_days_from_monday().into());
    let weeks = (next - from).num_days().unsigned_abs().div_ceil(7);
    let days = usize::try_from(weeks * 7).unwrap_or(usize::MAX);
    from.iter_days().take(days).collect()
}

fn steps(
    conn: &Connection,
    tail: &str,
    values: impl Params,
    stages: &[StageName],
) -> Result<Vec<LeadStep>> {
    let mut select = conn.prepare_cached(&format!(
        "SELECT l.id, l.title, l.organisation, l.stage, l.next_action, l.next_on FROM lead l
          WHERE l.binned_at IS NULL AND {OPEN} AND {tail} LIMIT {STEPS_MAX}"
    ))?;
    let read = |row: &Row<'_>| {
        let stage: LeadStage = row.get(3)?;
        Ok(LeadStep {
            id: row.get(0)?,
            title: row.get(1)?,
            organisation: row.get(2)?,
            stage,
            stage_name: stages
                .iter()
                .find(|one| one.stage == stage)
                .map_or_else(String::new, |one| one.name.clone()),
            next_action: row.get(4)?,
            next_on: row.get(5)?,
        })
    };
    let rows = select.query_map(values, read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

impl Career {
    /// Returns the month in which a date lies; this month without one.
    ///
    /// # Errors
    /// `Invalid` for a month so far away that it is a slip of the hand.
    pub fn lead_calendar(&self, month: Option<NaiveDate>, now: Now) -> Result<LeadCalendar> {
        let (conn, today) = (self.read(), now.today());
        let month = month.unwrap_or(today);
        if (month.year() - today.year()).abs() > YEARS {
            return Err(Error::invalid("month", words::lead_month_too_far(YEARS)));
        }
        let month = month - Duration::days(i64::from(month.day0()));
        let stages = stage::all(conn)?;
        let count = |condition: &str, on: NaiveDate| -> Result<u32> {
            Ok(conn
                .prepare_cached(&format!(
                    "SELECT count(*) FROM lead l WHERE l.binned_at IS NULL AND {OPEN} AND {condition}"
                ))?
                .query_row([on], |row| row.get(0))?)
        };
        let days = days_of(month)
            .into_iter()
            .map(|on| {
                let steps = if on < today {
                    LeadSteps {
                        total: 0,
                        steps: Vec::new(),
                    }
                } else {
                    LeadSteps {
                        total: count("l.next_on = ?1", on)?,
                        steps: steps(conn, "l.next_on = ?1 ORDER BY l.id", [on], &stages)?,
                    }
                };
                Ok(LeadDay {
                    on,
                    in_month: (on.year(), on.month()) == (month.year(), month.month()),
                    steps,
                })
            })
            .collect::<Result<_>>()?;
        Ok(LeadCalendar {
            date: today,
            month,
            before: month - Months::new(1),
            after: month + Months::new(1),
            days,
            overdue: LeadSteps {
                total: count("l.next_on < ?1", today)?,
                steps: steps(
                    conn,
                    "l.next_on < ?1 ORDER BY l.next_on, l.id",
                    [today],
                    &stages,
                )?,
            },
            undated: LeadSteps {
                // Also of these, whose day nobody asks for, the count takes one.
                total: count("l.next_on IS NULL AND ?1 IS NOT NULL", today)?,
                steps: steps(
                    conn,
                    "l.next_on IS NULL ORDER BY l.touched_on, l.id",
                    [],
                    &stages,
                )?,
            },
        })
    }
}
