//! When notices keep quiet: quiet hours, weekends, a pause, days off, and the limit of a day.

use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveDateTime, NaiveTime, Utc, Weekday};
use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};

use super::recurrence::resolve;
use super::session::capacity;
use crate::career::Career;
use crate::error::{Error, OrNotFound, Result};
use crate::id::HolidayId;
use crate::op::Op;
use crate::settings;
use crate::time::{self, Now};
use crate::words;

/// The setting that holds the instant until which nothing is shown.
const PAUSED_UNTIL: &str = "paused_until";
/// The longest stretch of days off, in days: more is a mistyped year.
const HOLIDAY_DAYS_MAX: i64 = 366;
/// The most weeks over which people come after days off: later than a quarter is too late for anybody; ours.
const WEEKS_AFTER_MAX: i64 = 13;
/// How many days ahead the end of quiet is looked for; a weekend with its nights is three.
const QUIET_DAYS: i64 = 8;

/// How long to pause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "Pause"))]
#[serde(rename_all = "snake_case")]
pub enum PauseFor {
    /// For sixty minutes.
    Hour,
    /// Until tomorrow, 00:00 on my wall clock.
    Today,
    /// Until the coming Monday, 00:00.
    UntilMonday,
}

/// A stretch of days off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct HolidayRow {
    /// Its id.
    pub id: HolidayId,
    /// The first day off.
    pub from_on: NaiveDate,
    /// The last day off.
    pub to_on: NaiveDate,
    /// What becomes of those who would fall due in between, in a sentence.
    pub after: String,
}

/// Everything that keeps notices quiet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct QuietView {
    /// Wall time, HH:MM.
    pub quiet_from: String,
    /// Wall time, HH:MM.
    pub quiet_to: String,
    /// Whether Saturday and Sunday are quiet.
    pub weekends: bool,
    /// Notices a day besides the blocks' own.
    pub daily_limit: u32,
    /// Instant; `None` when nothing is paused.
    pub paused_until: Option<String>,
    /// Days off, earliest first; those that are over are left out.
    pub holidays: Vec<HolidayRow>,
    /// Notices of today that count against the limit.
    pub notices_today: u32,
}

/// Quiet hours, read into times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hours {
    pub from: NaiveTime,
    pub to: NaiveTime,
    pub weekends: bool,
}

impl Hours {
    /// Returns the hours that the settings say; a time that cannot be read counts as midnight.
    pub fn of(settings: &settings::Settings) -> Self {
        let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").unwrap_or_default();
        Self {
            from: time(&settings.quiet_from),
            to: time(&settings.quiet_to),
            weekends: settings.quiet_weekends,
        }
    }

    /// Returns whether a wall time is quiet. Equal ends mean that no hours are.
    pub fn quiet(&self, wall: NaiveDateTime) -> bool {
        let weekend = matches!(wall.weekday(), Weekday::Sat | Weekday::Sun);
        let time = wall.time();
        let hours = if self.from <= self.to {
            self.from <= time && time < self.to
        } else {
            time >= self.from || time < self.to
        };
        hours || (self.weekends && weekend)
    }

    /// Returns the first moment at or after `now` that is not quiet.
    pub fn end(&self, now: Now) -> DateTime<Utc> {
        if !self.quiet(now.wall()) {
            return now.instant;
        }
        let today = now.today();
        (0..=QUIET_DAYS)
            .filter_map(|days| today.checked_add_signed(Duration::days(days)))
            .flat_map(|date| [date.and_time(NaiveTime::MIN), date.and_time(self.to)])
            .find(|wall| *wall > now.wall() && !self.quiet(*wall))
            .map_or(now.instant + Duration::days(1), |wall| {
                resolve(wall, now.zone)
            })
    }
}

/// Days off, for asking about one date.
#[derive(Clone, Debug, Default)]
pub(crate) struct Holidays(Vec<(NaiveDate, NaiveDate)>);

impl Holidays {
    /// Returns whether a date is off.
    pub fn contains(&self, date: NaiveDate) -> bool {
        self.0.iter().any(|(from, to)| *from <= date && date <= *to)
    }
}

/// Reads every stretch of days off.
pub(crate) fn holidays(conn: &Connection) -> Result<Holidays> {
    let mut select = conn.prepare_cached("SELECT from_on, to_on FROM holiday")?;
    let rows = select.query_map([], |row| Ok((date(row, 0)?, date(row, 1)?)))?;
    Ok(Holidays(rows.collect::<rusqlite::Result<Vec<_>>>()?))
}

fn date(row: &Row<'_>, at: usize) -> rusqlite::Result<NaiveDate> {
    Ok(row.get_ref(at)?.as_str()?.parse().unwrap_or_default())
}

/// Returns over how many weeks those come who would fall due on days off: as many as the usual hours take for them,
/// rounded up (product/rules.md, "Fuzz & level").
fn weeks_after(conn: &Connection, from_on: NaiveDate, to_on: NaiveDate, now: Now) -> Result<i64> {
    let people: u32 = conn
        .prepare_cached(
            "SELECT coalesce(sum(people), 0) FROM standing_size WHERE due_on BETWEEN ?1 AND ?2",
        )?
        .query_row((from_on.to_string(), to_on.to_string()), |row| row.get(0))?;
    let a_week = u32::try_from(capacity::people_a_week(conn, now)?).unwrap_or(u32::MAX);
    Ok(i64::from(people.div_ceil(a_week)).clamp(1, WEEKS_AFTER_MAX))
}

/// Returns what Today says on a day off; `None` on any other.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn off_today(conn: &Connection, now: Now) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached(
            "SELECT to_on, spread_days / 7 FROM holiday WHERE ?1 BETWEEN from_on AND to_on
              ORDER BY to_on DESC LIMIT 1",
        )?
        .query_row([now.today().to_string()], |row| {
            Ok(words::off_today(date(row, 0)?, row.get(1)?))
        })
        .optional()?)
}

/// Returns until when nothing is shown; `None` when nothing is paused or the pause is over.
pub(crate) fn paused_until(conn: &Connection, now: Now) -> Result<Option<DateTime<Utc>>> {
    let until: Option<String> = settings::get(conn, PAUSED_UNTIL)?;
    Ok(until
        .as_deref()
        .and_then(time::from_text)
        .filter(|until| *until > now.instant))
}

/// Returns how many notices of today count against the limit.
pub(crate) fn notices_today(conn: &Connection, now: Now) -> Result<u32> {
    Ok(conn
        .prepare_cached("SELECT count(*) FROM notice WHERE day = ?1 AND counts = 1")?
        .query_row([now.today().to_string()], |row| row.get(0))?)
}

/// Returns the instant of 00:00 on a date of my calendar.
pub(crate) fn midnight(date: NaiveDate, now: Now) -> DateTime<Utc> {
    resolve(date.and_time(NaiveTime::MIN), now.zone)
}

impl Career {
    /// Shows no notice for a while; what falls due waits.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn pause(&mut self, pause: PauseFor, now: Now) -> Result<()> {
        let today = now.today();
        let until = match pause {
            PauseFor::Hour => now.instant + Duration::hours(1),
            PauseFor::Today => midnight(today + Duration::days(1), now),
            PauseFor::UntilMonday => {
                let days = 7 - i64::from(today.weekday().num_days_from_monday());
                midnight(today + Duration::days(days), now)
            }
        };
        self.transact_quietly(|tx| settings::put(tx, PAUSED_UNTIL, &time::to_text(until)))?;
        Ok(())
    }

    /// Ends the pause.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn resume(&mut self, _now: Now) -> Result<()> {
        self.transact_quietly(|tx| settings::remove(tx, PAUSED_UNTIL))?;
        Ok(())
    }

    /// Adds days off, from the first to the last; blocks on them are skipped.
    ///
    /// # Errors
    /// `Invalid` when the last day comes before the first, or more than a year after it.
    pub fn add_holiday(
        &mut self,
        from_on: NaiveDate,
        to_on: NaiveDate,
        now: Now,
    ) -> Result<HolidayId> {
        if to_on < from_on {
            return Err(Error::invalid("to_on", words::holiday_backwards()));
        }
        if (to_on - from_on).num_days() >= HOLIDAY_DAYS_MAX {
            return Err(Error::invalid(
                "to_on",
                words::holiday_too_long(HOLIDAY_DAYS_MAX),
            ));
        }
        let id = HolidayId::new(now);
        let weeks = weeks_after(self.read(), from_on, to_on, now)?;
        self.transact(Op::AddHoliday, |tx| {
            tx.prepare_cached(
                "INSERT INTO holiday (id, from_on, to_on, spread_days) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute((id, from_on.to_string(), to_on.to_string(), weeks * 7))?;
            Ok(())
        })?;
        self.replan(now)?;
        Ok(id)
    }

    /// Removes days off; blocks on them that have not passed are planned again.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn remove_holiday(&mut self, id: HolidayId, now: Now) -> Result<()> {
        self.transact(Op::RemoveHoliday, |tx| {
            tx.prepare_cached("DELETE FROM holiday WHERE id = ?1 RETURNING id")?
                .query_row([id], |_| Ok(()))
                .or_not_found(&words::holiday_gone())
        })?;
        self.replan(now)
    }

    /// Returns everything that keeps notices quiet.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn quiet(&self, now: Now) -> Result<QuietView> {
        let conn = self.read();
        let settings = settings::all(conn)?;
        let mut select = conn.prepare_cached(
            "SELECT id, from_on, to_on, spread_days / 7 FROM holiday WHERE to_on >= ?1 ORDER BY from_on, id",
        )?;
        let holidays = select
            .query_map([now.today().to_string()], |row| {
                Ok(HolidayRow {
                    id: row.get(0)?,
                    from_on: date(row, 1)?,
                    to_on: date(row, 2)?,
                    after: words::off_spread(row.get(3)?),
                })
            })?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        Ok(QuietView {
            quiet_from: settings.quiet_from,
            quiet_to: settings.quiet_to,
            weekends: settings.quiet_weekends,
            daily_limit: settings.daily_limit,
            paused_until: paused_until(conn, now)?.map(time::to_text),
            holidays,
            notices_today: notices_today(conn, now)?,
        })
    }
}
