//! Today: what is next, and how am I doing. One question, one answer.

pub mod out;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use crate::career::Career;
use crate::error::Result;
use crate::id::{PersonId, SessionId};
use crate::journey::matter::MatterRow;
use crate::journey::wizard::{self, NextStep};
use crate::leads::board::{self, LeadCard};
use crate::leads::scattergun::{self, Scattergun};
use crate::people::cadence::State;
use crate::people::list::{ROW, person_row};
use crate::rhythm::quiet;
use crate::rhythm::reminder::ReminderRow;
use crate::rhythm::session::{self, SessionKind, queue};
use crate::rhythm::tray::NextBlock;
use crate::settings::{self, FirstRun};
use crate::time::Now;

/// People named on the page; the counts are of all.
const DUE_SHOWN: usize = 8;
const FOLLOW_UP_SHOWN: usize = 5;
const UPCOMING_SHOWN: u32 = 8;
const LEADS_SHOWN: u32 = 5;

/// How far "coming up" looks ahead.
const UPCOMING_DAYS: i64 = 14;

/// Everything that the Today page shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TodayView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// My name, empty when I did not say.
    pub greeting_name: String,
    /// The block that comes next or is on.
    pub next: Option<NextBlock>,
    /// A session that was left in the middle.
    pub open_session: Option<OpenSession>,
    /// Reminders that wait for an answer.
    pub now_open: Vec<ReminderRow>,
    /// That today is a day off and nobody waits, in a sentence; empty on any other day.
    pub days_off: String,
    /// Who is due, first by how much the gap exceeds what I meant.
    pub due: Vec<DuePerson>,
    /// How many are due.
    pub due_total: u32,
    /// People met lately and not followed up.
    pub follow_up: Vec<DuePerson>,
    /// How many of them there are.
    pub follow_up_total: u32,
    /// Reminders that were missed.
    pub missed: Vec<ReminderRow>,
    /// Days since things last happened.
    pub days_since: DaysSince,
    /// People not in the bin.
    pub people_total: u32,
    /// People with a cadence.
    pub in_rhythm: u32,
    /// How far the first run has come.
    pub first_run: FirstRun,
    /// Who falls due within a fortnight.
    pub upcoming: Vec<Upcoming>,
    /// Dated matters of the journey that stand now.
    pub matters: Vec<MatterRow>,
    /// The next step of the stage where I am.
    pub next_step: Option<NextStep>,
    /// How the leads stand; `None` before there is one.
    pub leads: Option<LeadsToday>,
}

/// The leads in a line, and what they ask today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadsToday {
    /// How many are alive.
    pub live: u32,
    /// How many are open and not alive.
    pub hollow: u32,
    /// How many should be alive.
    pub floor: u32,
    /// That everything hangs on one, in a sentence; empty when nothing does.
    pub alone: String,
    /// Many applications at once with checks open; `None` when it is not so or was put aside.
    pub scattergun: Option<Scattergun>,
    /// Those whose next step has come, earliest first.
    pub due: Vec<LeadCard>,
}

/// A session that waits to be resumed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OpenSession {
    /// The session.
    pub id: SessionId,
    /// What it is for.
    pub kind: SessionKind,
    /// Its name.
    pub name: String,
    /// Cards that wait.
    pub waiting: u32,
}

/// Someone to be in touch with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DuePerson {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Where they work.
    pub organisation: String,
    /// How they stand.
    pub state: State,
    /// When we last spoke.
    pub last_on: Option<NaiveDate>,
    /// Since when they are due.
    pub due_on: Option<NaiveDate>,
    /// Why now, in words.
    pub why: String,
}

/// Days since things last happened; `None`: never.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DaysSince {
    /// Any contact with anyone.
    pub touch: Option<u32>,
    /// Meeting someone new.
    pub new_person: Option<u32>,
    /// Lunch or coffee with someone.
    pub lunch: Option<u32>,
}

/// Someone who falls due soon.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Upcoming {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// When.
    pub due_on: NaiveDate,
}

impl Career {
    /// Returns everything that the Today page shows.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn today(&self, now: Now) -> Result<TodayView> {
        let connection = self.read();
        let settings = settings::all(connection)?;
        let reminders = self.reminders(now)?;
        let open_session =
            session::open(connection)?.map(|(id, kind, name, waiting)| OpenSession {
                id,
                kind,
                name,
                waiting,
            });
        // Those who are behind wait until one is back; they stand in the list of people all the same.
        let days_off = quiet::off_today(connection, now)?;
        let off = days_off.is_some();
        Ok(TodayView {
            date: now.today(),
            days_off: days_off.unwrap_or_default(),
            greeting_name: settings.me.name,
            next: self.next_block(now)?,
            open_session,
            now_open: reminders.open,
            due: if off {
                Vec::new()
            } else {
                people(connection, SessionKind::Maintain, DUE_SHOWN, now)?
            },
            due_total: if off {
                0
            } else {
                queue::count(connection, SessionKind::Maintain, now)?
            },
            follow_up: people(connection, SessionKind::Grow, FOLLOW_UP_SHOWN, now)?,
            follow_up_total: queue::count(connection, SessionKind::Grow, now)?,
            missed: reminders.missed,
            days_since: days_since(connection, now.today())?,
            people_total: crate::people::list::everybody(connection)?,
            in_rhythm: crate::people::list::in_rhythm(connection)?,
            first_run: settings.first_run,
            upcoming: upcoming(connection, now)?,
            matters: self.matters(now)?,
            next_step: wizard::next(connection, now)?,
            leads: self.leads_today(now)?,
        })
    }
}

impl Career {
    /// Returns the leads in a line; `None` before there is one.
    fn leads_today(&self, now: Now) -> Result<Option<LeadsToday>> {
        let any: bool = self
            .read()
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM lead WHERE binned_at IS NULL)")?
            .query_row([], |row| row.get(0))?;
        if !any {
            return Ok(None);
        }
        let health = self.lead_health(now)?;
        Ok(Some(LeadsToday {
            live: health.live,
            hollow: health.hollow,
            floor: health.floor,
            alone: health.alone,
            scattergun: scattergun::alert(self.read(), now)?,
            due: board::due(self.read(), LEADS_SHOWN, now)?,
        }))
    }
}

fn people(
    connection: &Connection,
    kind: SessionKind,
    limit: usize,
    now: Now,
) -> Result<Vec<DuePerson>> {
    let mut select = connection.prepare_cached(&format!(
        "SELECT {ROW} FROM person p JOIN standing s ON s.person_id = p.id WHERE p.id = ?1"
    ))?;
    let reasons = queue::Reasons::read(connection, now)?;
    queue::waiting(connection, kind, limit, now)?
        .into_iter()
        .map(|id| {
            let row = select.query_row([id], |row| person_row(row, now.today()))?;
            Ok(DuePerson {
                id,
                name: row.name,
                organisation: row.organisation,
                state: row.state,
                last_on: row.last_on,
                due_on: row.due_on,
                why: reasons.why(connection, kind, id, now)?,
            })
        })
        .collect()
}

fn days_since(connection: &Connection, today: NaiveDate) -> Result<DaysSince> {
    let since = |sql: &str| -> Result<Option<u32>> {
        let day: Option<String> = connection
            .prepare_cached(sql)?
            .query_row([], |row| row.get(0))?;
        let day: Option<NaiveDate> = day.and_then(|day| day.parse().ok());
        Ok(day.map(|day| u32::try_from((today - day).num_days().max(0)).unwrap_or(u32::MAX)))
    };
    Ok(DaysSince {
        touch: since("SELECT max(day) FROM touch WHERE binned_at IS NULL AND reached_out <> 'unanswered'")?,
        new_person: since("SELECT max(met_on) FROM person WHERE binned_at IS NULL AND met_on IS NOT NULL")?,
        lunch: since(
            "SELECT max(last) FROM (
               SELECT max(day) AS last FROM touch WHERE binned_at IS NULL AND kind = 'lunch' UNION ALL
               SELECT max(day) FROM touch WHERE binned_at IS NULL AND kind = 'coffee')",
        )?,
    })
}

fn upcoming(connection: &Connection, now: Now) -> Result<Vec<Upcoming>> {
    let until = now.today() + chrono::Duration::days(UPCOMING_DAYS);
    let mut select = connection.prepare_cached(
        "SELECT p.id, p.name, s.due_on FROM standing s JOIN person p ON p.id = s.person_id
          WHERE s.due_on > ?1 AND s.due_on <= ?2 ORDER BY s.due_on LIMIT ?3",
    )?;
    let rows = select.query_map(
        (now.today().to_string(), until.to_string(), UPCOMING_SHOWN),
        |row| {
            let due_on: String = row.get(2)?;
            Ok(Upcoming {
                id: row.get(0)?,
                name: row.get(1)?,
                due_on: due_on.parse().unwrap_or_default(),
            })
        },
    )?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

#[cfg(test)]
mod tests;
