//! How many people fit into the hours one has: the minutes of catching up, divided by what a touch takes.

use chrono::{Datelike, Duration, NaiveDate};
use rusqlite::Connection;

use super::SessionKind;
use super::summary::minutes_a_touch;
use crate::error::Result;
use crate::rhythm::{block, occurrence, quiet};
use crate::time::Now;

/// How many people a week one gets to while no hour is set aside: an hour at six minutes each (product/rules.md).
pub(crate) const WITHOUT_HOURS: usize = 10;
/// So many weeks make a usual one: blocks may come every other week.
const USUAL_WEEKS: i64 = 4;

/// The hours of catching up in one week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct WeekHours {
    pub monday: NaiveDate,
    /// Minutes that are still to come in it, days off left out.
    pub minutes: i64,
    /// How many days of it are off.
    pub days_off: u32,
}

/// Returns the Monday of a day's week.
pub(crate) fn monday(on: NaiveDate) -> NaiveDate {
    on - Duration::days(on.weekday().num_days_from_monday().into())
}

/// Returns the hours of this week, from now on, and of those after it.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn hours(conn: &Connection, weeks: i64, now: Now) -> Result<Vec<WeekHours>> {
    let holidays = quiet::holidays(conn)?;
    let first = monday(now.today());
    let mut hours: Vec<WeekHours> = (0..weeks)
        .map(|week| {
            let monday = first + Duration::weeks(week);
            let off = (0..7).filter(|day| holidays.contains(monday + Duration::days(*day)));
            WeekHours {
                monday,
                minutes: 0,
                days_off: u32::try_from(off.count()).unwrap_or(0),
            }
        })
        .collect();
    for (on, minutes) in blocks(conn, first + Duration::weeks(weeks), now)? {
        let week = usize::try_from((on - first).num_weeks()).unwrap_or(usize::MAX);
        if let Some(week) = hours.get_mut(week)
            && !holidays.contains(on)
        {
            week.minutes += minutes;
        }
    }
    Ok(hours)
}

/// Returns how many people fit into so many minutes.
pub(crate) fn fit(minutes: i64, minutes_a_touch: f64) -> usize {
    // Both are small and not negative; the cast rounds down, as somebody who fits only in part does not.
    (minutes.max(0) as f64 / minutes_a_touch) as usize
}

/// Returns how many people one gets to in a usual week, days off or not; at least one.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn people_a_week(conn: &Connection, now: Now) -> Result<usize> {
    let until = now.today() + Duration::weeks(USUAL_WEEKS);
    let minutes: i64 = blocks(conn, until, now)?
        .iter()
        .map(|(_, minutes)| minutes)
        .sum();
    if minutes == 0 {
        return Ok(WITHOUT_HOURS);
    }
    Ok(fit(minutes / USUAL_WEEKS, minutes_a_touch(conn, now)?).max(1))
}

/// Returns the day and the length of every block of catching up from now until before a day.
fn blocks(conn: &Connection, until: NaiveDate, now: Now) -> Result<Vec<(NaiveDate, i64)>> {
    let changes = occurrence::changes(conn)?;
    let to = quiet::midnight(until, now);
    let mut blocks = Vec::new();
    for block in block::live(conn, now)? {
        if block.draft.kind.session() != Some(SessionKind::Maintain) {
            continue;
        }
        blocks.extend(
            occurrence::between(&block, &changes, now.instant, to)
                .into_iter()
                .filter(|one| one.left_out.is_none())
                .map(|one| (now.date_of(one.starts_at), i64::from(block.draft.minutes))),
        );
    }
    Ok(blocks)
}
