//! Friday's log: what I delivered, in three minutes a week. The record of achievements can be filled from it.

use chrono::{Days, NaiveDate, NaiveDateTime};
use rusqlite::Connection;
use serde::Serialize;

use super::{known_person, monday_of, name_or_empty, number, past_day};
use crate::career::Career;
use crate::error::Result;
use crate::id::{DeliveryId, PersonId};
use crate::journey::lap::Lap;
use crate::journey::matter::Matter;
use crate::journey::record::{self, Kept, Record, need_line, record, trim_line, trim_text};
use crate::journey::wizard::{Found, Step};
use crate::time::Now;
use crate::words;

/// How many weeks are drawn (ours: a quarter).
const WEEKS: u64 = 12;
/// Days from Monday to Friday.
const TO_FRIDAY: u64 = 4;
/// How many lines the page lists.
const LISTED: u32 = 200;

record! {
    /// One thing that I delivered.
    DeliveryDraft, "delivery", DeliveryId {
        /// What I did; it names the delivery.
        action: String,
        /// What was the case before.
        situation: String,
        /// What came of it.
        result: String,
        /// A number that shows it.
        figure: String,
        /// Who can confirm it.
        confirmer_id: Option<PersonId>,
        /// When; today when left out.
        delivered_on: Option<NaiveDate>,
    }
}

impl Record for DeliveryDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        need_line("action", &mut self.action, words::delivery_empty())?;
        trim_text("situation", &mut self.situation)?;
        trim_text("result", &mut self.result)?;
        trim_line("figure", &mut self.figure)?;
        known_person(conn, "confirmer_id", self.confirmer_id)?;
        past_day("delivered_on", &mut self.delivered_on, now)
    }

    fn sentence(&self) -> String {
        words::delivery(&self.action)
    }
}

/// The exercise: the log and the weeks behind me.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DeliveryLogView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// The newest lines, newest first.
    pub deliveries: Vec<DeliveryRow>,
    /// The last twelve weeks, earliest first.
    pub weeks: Vec<LogWeek>,
    /// What they say, in words.
    pub in_words: String,
}

/// A line of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DeliveryRow {
    /// Its id.
    pub id: DeliveryId,
    /// What its form holds.
    pub draft: DeliveryDraft,
    /// The name of whoever can confirm it; empty for nobody.
    pub confirmer: String,
    /// What would make it stronger, in words; empty when nothing is missing.
    pub lacks: String,
}

/// A week of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LogWeek {
    /// Its Monday.
    pub monday: NaiveDate,
    /// How many lines it has.
    pub count: u32,
    /// How it stands.
    pub state: LogWeekState,
}

/// How a week of the log stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LogWeekState {
    /// The log had not begun.
    Before,
    /// It has a line.
    With,
    /// It has none.
    Without,
    /// It is not over, and has none yet.
    Running,
}

/// Returns the weeks up to the one of `today`, earliest first. `first` is the earliest line of all.
pub fn weeks(days: &[NaiveDate], first: Option<NaiveDate>, today: NaiveDate) -> Vec<LogWeek> {
    let this = monday_of(today);
    (0..WEEKS)
        .rev()
        .map(|back| {
            let monday = this - Days::new(7 * back);
            let count = days.iter().filter(|day| monday_of(**day) == monday).count();
            let state = match count {
                0 if monday == this => LogWeekState::Running,
                0 if first.is_none_or(|first| monday < monday_of(first)) => LogWeekState::Before,
                0 => LogWeekState::Without,
                _ => LogWeekState::With,
            };
            LogWeek {
                monday,
                count: number(count),
                state,
            }
        })
        .collect()
}

/// Returns what was delivered on a day or later, earliest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn deliveries(
    conn: &Connection,
    since: NaiveDate,
) -> Result<Vec<Kept<DeliveryId, DeliveryDraft>>> {
    record::all(
        conn,
        "AND r.delivered_on >= ?1 ORDER BY r.delivered_on, r.id",
        [since],
    )
}

fn first(conn: &Connection) -> Result<Option<NaiveDate>> {
    Ok(conn
        .prepare_cached("SELECT min(delivered_on) FROM delivery WHERE binned_at IS NULL")?
        .query_row([], |row| row.get(0))?)
}

/// Looks whether something was logged in this lap, with a result and a number.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap) -> Result<Found> {
    let (count, on) = record::newest::<DeliveryDraft>(conn, "", [])?;
    let whole = |also: &str| {
        record::newest::<DeliveryDraft>(
            conn,
            &format!("AND r.changed_on >= ?1 {also}"),
            [lap.started_on],
        )
    };
    let (mine, _) = whole("")?;
    let (told, _) = whole("AND r.result <> ''")?;
    let (shown, _) = whole("AND r.result <> '' AND r.figure <> ''")?;
    Ok(Found {
        done: shown > 0,
        on,
        holds: words::delivery_holds(count as usize),
        missing: words::delivery_missing(mine > 0, told > 0).to_owned(),
    })
}

/// Adds Friday's log, for the week that runs and the next, while nothing is logged in it.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn matters(
    conn: &Connection,
    until: NaiveDateTime,
    now: Now,
    to: &mut Vec<Matter>,
) -> Result<()> {
    let this = monday_of(now.today());
    for monday in [this, this + Days::new(7)] {
        let friday = monday + Days::new(TO_FRIDAY);
        if friday > until.date() {
            continue;
        }
        let any: bool = conn
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM delivery
                  WHERE binned_at IS NULL AND delivered_on >= ?1 AND delivered_on < ?2)",
            )?
            .query_row((monday, monday + Days::new(7)), |row| row.get(0))?;
        if !any {
            to.push(Matter::on(
                FRIDAY,
                Step::DeliveryLog,
                friday,
                words::friday_title().to_owned(),
                words::friday_detail().to_owned(),
            ));
        }
    }
    Ok(())
}

/// What the key of Friday's matter begins with.
pub(super) const FRIDAY: &str = "delivery_week";

impl Career {
    /// Returns Friday's log.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn delivery_log(&self, now: Now) -> Result<DeliveryLogView> {
        let conn = self.read();
        let today = now.today();
        let since = monday_of(today) - Days::new(7 * (WEEKS - 1));
        let days: Vec<NaiveDate> = deliveries(conn, since)?
            .into_iter()
            .filter_map(|row| row.draft.delivered_on)
            .collect();
        let weeks = weeks(&days, first(conn)?, today);
        let rows = record::all::<DeliveryDraft>(
            conn,
            "ORDER BY r.delivered_on DESC, r.id DESC LIMIT ?1",
            [LISTED],
        )?;
        Ok(DeliveryLogView {
            date: today,
            in_words: words::log_weeks(&weeks),
            weeks,
            deliveries: rows
                .into_iter()
                .map(|row| {
                    Ok(DeliveryRow {
                        id: row.id,
                        confirmer: name_or_empty(conn, row.draft.confirmer_id)?,
                        lacks: words::delivery_lacks(&row.draft),
                        draft: row.draft,
                    })
                })
                .collect::<Result<_>>()?,
        })
    }
}

#[cfg(test)]
mod tests;
