//! The end of a session: what was done, what comes next time, and how long a touch takes me.

use chrono::{Duration, NaiveDate};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::card::CardOutcome;
use super::settle::later_until;
use super::{Session, SessionKind};
use crate::error::Result;
use crate::id::SessionId;
use crate::people::person;
use crate::people::touch::TouchKind;
use crate::rhythm::reminder::{self, ReminderState};
use crate::time::{self, Now};

/// Minutes that a touch is taken to need before anything was learned (product rules).
const FIRST_MINUTES: f64 = 6.0;
/// How many touches that first guess is worth.
const FIRST_WEIGHT: f64 = 5.0;
/// What is learned stays within these minutes.
const LEARNED: (f64, f64) = (2.0, 30.0);
/// Sessions of so many days are learned from.
const LEARN_DAYS: i64 = 90;
/// The most cards that one session holds; more is no hour but a list.
const CARDS_MAX: usize = 30;

/// How a session felt.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Feeling {
    /// Not said.
    #[default]
    #[serde(rename = "")]
    Unsaid,
    /// It took energy.
    #[serde(rename = "drained")]
    Drained,
    /// Neither.
    #[serde(rename = "neutral")]
    Neutral,
    /// It gave energy.
    #[serde(rename = "energised")]
    Energised,
}
stored!(Feeling { Unsaid = "", Drained = "drained", Neutral = "neutral", Energised = "energised" });

/// Someone with whom contact was logged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LoggedPerson {
    /// Their name.
    pub name: String,
    /// How.
    pub kind: TouchKind,
}

/// Someone who comes again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LaterPerson {
    /// Their name.
    pub name: String,
    /// From when.
    pub until: NaiveDate,
}

/// What a session came to.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SessionSummary {
    /// How long it took.
    pub minutes: u32,
    /// With whom contact was logged.
    pub logged: Vec<LoggedPerson>,
    /// Who was put off.
    pub later: Vec<LaterPerson>,
    /// Who was let go gracefully.
    pub let_go: Vec<String>,
    /// Who was skipped.
    pub skipped: Vec<String>,
    /// Whom the time did not reach; they come first next time.
    pub not_reached: Vec<LaterPerson>,
    /// How it felt.
    pub feeling: Feeling,
    /// What a touch takes me by now, in minutes.
    pub minutes_a_touch: f64,
    /// Instant until which its block is still open, after no more than a glance.
    pub open_until: Option<String>,
}

/// Returns what a session came to.
pub(crate) fn summary(conn: &Connection, session: &Session, now: Now) -> Result<SessionSummary> {
    let next = later_until(conn, session.kind, now)?;
    let mut summary = SessionSummary {
        minutes: minutes(session.seconds),
        logged: Vec::new(),
        later: Vec::new(),
        let_go: Vec::new(),
        skipped: Vec::new(),
        not_reached: Vec::new(),
        feeling: session.feeling,
        minutes_a_touch: (minutes_a_touch(conn, now)? * 10.0).round() / 10.0,
        open_until: open_until(conn, session)?,
    };
    let mut select = conn.prepare_cached(
        "SELECT p.name, c.outcome, p.later_until, k.kind FROM session_card c
           JOIN person p ON p.id = c.person_id LEFT JOIN touch k ON k.id = c.touch_id
          WHERE c.session_id = ?1 ORDER BY c.position",
    )?;
    let mut rows = select.query([session.id])?;
    while let Some(row) = rows.next()? {
        let name: String = row.get(0)?;
        let until = person::date(row, 2)?.unwrap_or(next);
        match row.get(1)? {
            CardOutcome::Logged => {
                let kind: Option<String> = row.get(3)?;
                let kind = TouchKind::from_text(kind.as_deref().unwrap_or_default());
                summary.logged.push(LoggedPerson { name, kind });
            }
            CardOutcome::Later => summary.later.push(LaterPerson { name, until }),
            CardOutcome::LetGo => summary.let_go.push(name),
            CardOutcome::Skipped => summary.skipped.push(name),
            CardOutcome::Waiting => summary.not_reached.push(LaterPerson { name, until: next }),
        }
    }
    Ok(summary)
}

/// Returns until when a session's block is still open; `None` when there is none, or it is settled.
fn open_until(conn: &Connection, session: &Session) -> Result<Option<String>> {
    let Some(id) = session.reminder else {
        return Ok(None);
    };
    let open = [ReminderState::Planned, ReminderState::Shown];
    let reminder = reminder::find(conn, id)?.filter(|reminder| open.contains(&reminder.state));
    Ok(reminder.map(|reminder| time::to_text(reminder.over_at())))
}

/// Returns whole minutes, at least one when anything was counted at all.
fn minutes(seconds: i64) -> u32 {
    u32::try_from((seconds + 30) / 60)
        .unwrap_or(0)
        .max(u32::from(seconds > 0))
}

/// Returns what a touch takes me, in minutes: (6·5 + minutes of the sessions ended in the last 90 days) ÷
/// (5 + contacts logged in them), between 2 and 30. A card that was only put off teaches nothing.
pub(crate) fn minutes_a_touch(conn: &Connection, now: Now) -> Result<f64> {
    let since = time::to_text(now.instant - Duration::days(LEARN_DAYS));
    let (seconds, cards): (f64, f64) = conn
        .prepare_cached(
            "SELECT coalesce(total(s.seconds), 0.0), coalesce(total(s.cards), 0.0) FROM (
               SELECT seconds, (SELECT count(*) FROM session_card c
                                 WHERE c.session_id = session.id AND c.outcome = 'logged') AS cards
                 FROM session WHERE started_at >= ?1 AND ended_at IS NOT NULL) s
              WHERE s.cards > 0",
        )?
        .query_row([since], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let learned = (FIRST_MINUTES * FIRST_WEIGHT + seconds / 60.0) / (FIRST_WEIGHT + cards);
    Ok(learned.clamp(LEARNED.0, LEARNED.1))
}

/// Returns how many cards fit, from 1 to 30.
pub(crate) fn cards_that_fit(minutes: i64, minutes_a_touch: f64) -> usize {
    // Both are small and positive; the cast rounds down, as a card that fits only in part does not.
    let fit = (minutes as f64 / minutes_a_touch) as usize;
    fit.clamp(1, CARDS_MAX)
}

/// One line of the list of sessions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SessionRow {
    /// Its id.
    pub id: SessionId,
    /// What it was for.
    pub kind: SessionKind,
    /// Instant.
    pub started_at: String,
    /// Instant; `None` while it can be resumed.
    pub ended_at: Option<String>,
    /// How long it took.
    pub minutes: u32,
    /// With how many people contact was logged.
    pub logged: u32,
    /// How it felt.
    pub feeling: Feeling,
}

/// Returns the last sessions, newest first.
pub(crate) fn rows(conn: &Connection, limit: u32) -> Result<Vec<SessionRow>> {
    let mut select = conn.prepare_cached(
        "SELECT s.id, s.kind, s.started_at, s.ended_at, s.seconds, s.feeling,
                (SELECT count(*) FROM session_card c WHERE c.session_id = s.id AND c.outcome = 'logged')
           FROM session s ORDER BY s.started_at DESC, s.id DESC LIMIT ?1",
    )?;
    let rows = select.query_map([limit], |row| {
        Ok(SessionRow {
            id: row.get(0)?,
            kind: row.get(1)?,
            started_at: row.get(2)?,
            ended_at: row.get(3)?,
            minutes: minutes(row.get(4)?),
            feeling: row.get(5)?,
            logged: row.get(6)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
}
