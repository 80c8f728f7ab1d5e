//! The network goes on: whether the two weekly hours are there and kept, and what they bring. Nothing is typed here;
//! every number says what counts in it and whom it is about.

pub mod numbers;

use chrono::{DateTime, Days, Duration, NaiveDate, Utc};
use rusqlite::Connection;
use serde::Serialize;

use super::monday_of;
use crate::career::Career;
use crate::error::Result;
use crate::journey::wizard::Found;
use crate::rhythm::block::BlockKind;
use crate::rhythm::reminder::ReminderState;
use crate::time::{self, Now};
use crate::words;
use numbers::NetworkNumber;

/// Weeks that are drawn (ours: two months).
const WEEKS: u64 = 8;
/// Days within which a session shows that the hours are kept (ours: two weeks, so that one may be missed).
const SESSION_DAYS: i64 = 14;

/// The exercise: the two hours and three numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NetworkingView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// The two weekly hours.
    pub hours: Vec<KeptHour>,
    /// Whether a session took place lately, in words.
    pub sessions: String,
    /// What the hours bring.
    pub numbers: Vec<NetworkNumber>,
}

/// A weekly hour and how it was kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeptHour {
    /// Which of the two.
    pub kind: BlockKind,
    /// Its name.
    pub name: String,
    /// When it comes, in words; empty when it is not there.
    pub in_words: String,
    /// Whether it comes again.
    pub live: bool,
    /// The last eight weeks, earliest first.
    pub weeks: Vec<KeptWeek>,
    /// What they say, in words.
    pub kept: String,
}

/// One week of an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeptWeek {
    /// Its Monday.
    pub monday: NaiveDate,
    /// What became of the hour.
    pub state: KeptState,
}

/// What became of an hour in a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum KeptState {
    /// It was not planned.
    None,
    /// It was left out on purpose.
    Skipped,
    /// It was missed.
    Missed,
    /// It is still to come, or on.
    Ahead,
    /// It was done.
    Done,
}

fn there(conn: &Connection, kind: BlockKind) -> Result<bool> {
    Ok(conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM block WHERE binned_at IS NULL AND kind = ?1 AND rule <> '')",
        )?
        .query_row([kind], |row| row.get(0))?)
}

/// Returns when the last session began.
fn last_session(conn: &Connection) -> Result<Option<DateTime<Utc>>> {
    let at: Option<String> = conn
        .prepare_cached("SELECT max(started_at) FROM session")?
        .query_row([], |row| row.get(0))?;
    Ok(at.as_deref().and_then(time::from_text))
}

fn lately(session: Option<DateTime<Utc>>, now: Now) -> bool {
    session.is_some_and(|at| now.instant - at <= Duration::days(SESSION_DAYS))
}

/// Looks whether both hours are there and a session took place in the last two weeks.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, now: Now) -> Result<Found> {
    let grow = there(conn, BlockKind::Grow)?;
    let maintain = there(conn, BlockKind::Maintain)?;
    let session = last_session(conn)?;
    Ok(Found {
        done: grow && maintain && lately(session, now),
        on: session.map(|at| now.date_of(at)),
        holds: words::network_holds(grow, maintain),
        missing: words::network_missing(grow && maintain).to_owned(),
    })
}

/// Returns the strongest thing that became of an hour in each of the last eight weeks, earliest first.
pub fn kept_weeks(found: &[(NaiveDate, KeptState)], today: NaiveDate) -> Vec<KeptWeek> {
    let this = monday_of(today);
    (0..WEEKS)
        .rev()
        .map(|back| {
            let monday = this - Days::new(7 * back);
            let states = found
                .iter()
                .filter(|(day, _)| monday_of(*day) == monday)
                .map(|(_, state)| *state);
            KeptWeek {
                monday,
                state: states.max().unwrap_or(KeptState::None),
            }
        })
        .collect()
}

fn became(conn: &Connection, kind: BlockKind, now: Now) -> Result<Vec<(NaiveDate, KeptState)>> {
    let since = now.instant - Duration::weeks(i64::try_from(WEEKS).unwrap_or(0) + 1);
    let mut select = conn.prepare_cached(
        "SELECT r.starts_at, r.state FROM reminder r JOIN block b ON b.id = r.block_id
          WHERE b.kind = ?1 AND r.starts_at >= ?2",
    )?;
    let rows = select.query_map((kind, time::to_text(since)), |row| {
        let at = time::from_text(row.get_ref(0)?.as_str()?).unwrap_or_default();
        let state = match row.get(1)? {
            ReminderState::Done => KeptState::Done,
            ReminderState::Skipped => KeptState::Skipped,
            ReminderState::Missed => KeptState::Missed,
            ReminderState::Planned
            | ReminderState::Shown
            | ReminderState::Snoozed
            | ReminderState::Started => KeptState::Ahead,
        };
        Ok((now.date_of(at), state))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

impl Career {
    /// Returns how the network goes on.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn networking(&self, now: Now) -> Result<NetworkingView> {
        let conn = self.read();
        let today = now.today();
        let blocks = self.blocks(now)?;
        let mut hours = Vec::new();
        for kind in [BlockKind::Grow, BlockKind::Maintain] {
            let block = blocks
                .iter()
                .find(|row| row.draft.kind == kind && row.next_at.is_some());
            let weeks = kept_weeks(&became(conn, kind, now)?, today);
            hours.push(KeptHour {
                kind,
                name: block.map_or_else(|| words::block_name(kind, ""), |row| row.name.clone()),
                in_words: block.map_or(String::new(), |row| row.in_words.clone()),
                live: block.is_some(),
                kept: words::network_kept(&weeks),
                weeks,
            });
        }
        let session = last_session(conn)?;
        Ok(NetworkingView {
            date: today,
            sessions: words::network_sessions(
                session.map(|at| now.date_of(at)),
                lately(session, now),
                today,
            ),
            hours,
            numbers: numbers::all(conn, today)?,
        })
    }
}

#[cfg(test)]
mod tests;
