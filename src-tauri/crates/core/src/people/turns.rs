//! The coming weeks: who falls due in each, and into which week they go so that none asks for more than my hours hold.

use std::collections::HashMap;

use chrono::{Duration, NaiveDate};
use rusqlite::Connection;
use serde::Serialize;

use super::person::{Ring, date, name_of};
use crate::career::Career;
use crate::error::Result;
use crate::id::PersonId;
use crate::rhythm::session::capacity::{fit, hours, people_a_week};
use crate::rhythm::session::queue::{self, Standing};
use crate::rhythm::session::summary::minutes_a_touch;
use crate::time::Now;
use crate::words;

/// How many weeks are laid out (ours, as far as coverage looks ahead).
const WEEKS: usize = 8;
/// The most people named behind one number; the number counts all (ours).
const NAMED: usize = 60;

/// Somebody in the coming weeks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TurnRow {
    /// Who.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// When they fall due, or did.
    pub due_on: NaiveDate,
    /// The Monday of the week they go to; `None` when it lies behind those laid out.
    pub week: Option<NaiveDate>,
}

/// One of the coming weeks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TurnWeek {
    /// Its Monday.
    pub monday: NaiveDate,
    /// Minutes for catching up that are still to come in it.
    pub minutes: u32,
    /// How many days of it are off.
    pub days_off: u32,
    /// How many people the minutes hold.
    pub room: u32,
    /// How many fall due in it; in the first, also those who are behind.
    pub due: u32,
    /// The first of them, in their order.
    pub due_rows: Vec<TurnRow>,
    /// How many go to it.
    pub planned: u32,
    /// The first of them, in their order.
    pub planned_rows: Vec<TurnRow>,
}

/// What the coming weeks ask of me.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TurnsView {
    /// The weeks, this one first.
    pub weeks: Vec<TurnWeek>,
    /// How many people a usual week holds.
    pub a_week: u32,
    /// How many have to wait longer than these weeks.
    pub beyond: u32,
    /// What it comes to, in a sentence.
    pub sentence: String,
    /// How it is counted, in a sentence.
    pub counted: String,
}

/// Somebody whose turn comes within the weeks laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Turn {
    /// How they stand today.
    pub standing: Standing,
    /// The week in which they fall due; 0 for those who are behind.
    pub due_week: usize,
    /// The first week in which they may come: the week of their day, or until when they were put off.
    pub from_week: usize,
}

/// Lays everybody into weeks that hold so many. Each week takes those first who would otherwise wait for the greatest
/// part of their period, as the queue does: moving somebody costs the days they are moved by, over their period. Nobody
/// comes before they are due. Returns the week of each; `None` for those whom these weeks cannot hold.
pub(crate) fn level(turns: &[Turn], room: &[usize], emptiest: Option<Ring>) -> Vec<Option<usize>> {
    let mut weeks = vec![None; turns.len()];
    let mut coming: Vec<usize> = (0..turns.len()).collect();
    for (week, room) in room.iter().enumerate() {
        let days = i64::try_from(week * 7).unwrap_or(0);
        let by_then = |at: &usize| Standing {
            over_days: turns[*at].standing.over_days + days,
            age_days: turns[*at].standing.age_days + days,
            ..turns[*at].standing
        };
        let (mut here, rest): (Vec<usize>, Vec<usize>) = coming
            .into_iter()
            .partition(|at| turns[*at].from_week <= week);
        here.sort_by(|one, other| by_then(one).order(&by_then(other), emptiest));
        for at in here.iter().take(*room) {
            weeks[*at] = Some(week);
        }
        coming = here.split_off((*room).min(here.len()));
        coming.extend(rest);
    }
    weeks
}

impl Career {
    /// Returns what the coming weeks ask of me.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn turns(&self, now: Now) -> Result<TurnsView> {
        let conn = self.read();
        let minutes_a_touch = minutes_a_touch(conn, now)?;
        let hours = hours(conn, WEEKS as i64, now)?;
        let room: Vec<usize> = hours
            .iter()
            .map(|week| fit(week.minutes, minutes_a_touch))
            .collect();
        let first = hours.first().map_or(now.today(), |week| week.monday);
        let turns = turns(conn, first, now.today())?;
        let weeks = level(&turns, &room, queue::emptiest_ring(conn)?);
        let row = |at: usize| -> Result<TurnRow> {
            let Standing {
                person, over_days, ..
            } = turns[at].standing;
            Ok(TurnRow {
                person_id: person,
                name: name_of(conn, person)?,
                due_on: now.today() - Duration::days(over_days),
                week: weeks[at]
                    .and_then(|week| hours.get(week))
                    .map(|week| week.monday),
            })
        };
        let rows = |those: &[usize]| -> Result<Vec<TurnRow>> {
            those.iter().take(NAMED).map(|at| row(*at)).collect()
        };
        let laid = hours
            .iter()
            .zip(&room)
            .enumerate()
            .map(|(week, (hours, room))| {
                let of = |is: &dyn Fn(usize) -> bool| -> Vec<usize> {
                    (0..turns.len()).filter(|at| is(*at)).collect()
                };
                let due = of(&|at| turns[at].due_week == week);
                let planned = of(&|at| weeks[at] == Some(week));
                Ok(TurnWeek {
                    monday: hours.monday,
                    minutes: u32::try_from(hours.minutes).unwrap_or(0),
                    days_off: hours.days_off,
                    room: number(*room),
                    due: number(due.len()),
                    due_rows: rows(&due)?,
                    planned: number(planned.len()),
                    planned_rows: rows(&planned)?,
                })
            })
            .collect::<Result<Vec<_>>>()?;
        let beyond = weeks.iter().filter(|week| week.is_none()).count();
        Ok(TurnsView {
            sentence: words::coming_weeks(turns.len(), room.iter().sum(), WEEKS, beyond),
            counted: words::coming_weeks_counted(minutes_a_touch),
            a_week: number(people_a_week(conn, now)?),
            beyond: number(beyond),
            weeks: laid,
        })
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Reads everybody who is due before the end of the weeks, in the order of their days.
fn turns(conn: &Connection, first: NaiveDate, today: NaiveDate) -> Result<Vec<Turn>> {
    let end = first + Duration::weeks(WEEKS as i64);
    let mut select =
        conn.prepare_cached("SELECT id, later_until FROM person WHERE later_until > ?1")?;
    let later: HashMap<PersonId, NaiveDate> = select
        .query_map([today.to_string()], |row| {
            Ok((row.get(0)?, date(row, 1)?.unwrap_or(today)))
        })?
        .collect::<rusqlite::Result<_>>()?;
    let links = queue::linked(conn, today)?;
    // Everything asked for stands in this index: nobody is looked up.
    let mut select = conn.prepare_cached(
        "SELECT person_id, anchor_on, due_on, period_days, ring FROM standing INDEXED BY standing_queue
          WHERE due_on IS NOT NULL AND due_on < ?1",
    )?;
    let week_of = |on: NaiveDate| usize::try_from((on - first).num_days().max(0) / 7).unwrap_or(0);
    let rows = select.query_map([end.to_string()], |row| {
        let mut standing = queue::standing(row, false, today)?;
        standing.linked = links.contains_key(&standing.person);
        let due_on = today - Duration::days(standing.over_days);
        let from = later
            .get(&standing.person)
            .map_or(due_on, |later| due_on.max(*later));
        Ok(Turn {
            standing,
            due_week: week_of(due_on),
            from_week: week_of(from),
        })
    })?;
    let mut turns: Vec<Turn> = rows.collect::<rusqlite::Result<_>>()?;
    turns.sort_by_key(|turn| (-turn.standing.over_days, turn.standing.person));
    Ok(turns)
}

#[cfg(test)]
mod tests;
