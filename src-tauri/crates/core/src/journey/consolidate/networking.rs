//! The network goes on: whether the two weekly hours are there and kept, and what they bring. Nothing is typed here;
//! every number says what counts in it and whom it is about.

use chrono::{DateTime, Datelike, Days, Duration, NaiveDate, Utc};
use rusqlite::Connection;
use serde::Serialize;

use super::{monday_of, number};
use crate::career::Career;
use crate::error::Result;
use crate::id::PersonId;
use crate::journey::wizard::Found;
use crate::people::person::Ring;
use crate::rhythm::block::BlockKind;
use crate::rhythm::reminder::ReminderState;
use crate::time::{self, Now};
use crate::words;

/// Weeks that are drawn (ours: two months).
const WEEKS: u64 = 8;
/// Days within which a session shows that the hours are kept (ours: two weeks, so that one may be missed).
const SESSION_DAYS: i64 = 14;
/// Days of a window of people met (product rules: Grow's look-back).
const MET_DAYS: u64 = 28;
/// People named behind a number.
const NAMED: u32 = 25;

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

/// A number with what counts in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NetworkNumber {
    /// What it is about.
    pub about: NetworkNumberKind,
    /// What it says, in words.
    pub says: String,
    /// What counts in it.
    pub counts: String,
    /// The people behind it, as many as are named.
    pub people: Vec<NetworkPerson>,
    /// How many there are.
    pub total: u32,
}

/// Which number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum NetworkNumberKind {
    /// People met lately and followed up.
    FollowedUp,
    /// People who are within their rhythm.
    Within,
    /// Rings in which somebody new was met.
    Rings,
}

/// Somebody behind a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NetworkPerson {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// What is said of them.
    pub note: String,
}

/// Somebody who was met, before it is worded.
struct Met {
    id: PersonId,
    name: String,
    ring: Option<Ring>,
    met_on: NaiveDate,
    followed: bool,
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

fn met(conn: &Connection, from: NaiveDate, to: NaiveDate) -> Result<Vec<Met>> {
    let mut select = conn.prepare_cached(
        "SELECT p.id, p.name, p.ring, p.met_on, s.follow_on IS NULL
           FROM person p JOIN standing s ON s.person_id = p.id
          WHERE p.binned_at IS NULL AND p.met_on IS NOT NULL AND p.met_on >= ?1 AND p.met_on <= ?2
          ORDER BY p.met_on DESC, p.name_key",
    )?;
    let rows = select.query_map((from, to), |row| {
        let ring = row.get_ref(2)?.as_str()?;
        Ok(Met {
            id: row.get(0)?,
            name: row.get(1)?,
            ring: Ring::ALL.into_iter().find(|one| one.text() == ring),
            met_on: row.get(3)?,
            followed: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn followed_up(conn: &Connection, today: NaiveDate) -> Result<NetworkNumber> {
    let window = |back: u64| {
        met(
            conn,
            today - Days::new(back + MET_DAYS - 1),
            today - Days::new(back),
        )
    };
    let (lately, before) = (window(0)?, window(MET_DAYS)?);
    let share = |met: &[Met]| (met.iter().filter(|one| one.followed).count(), met.len());
    Ok(NetworkNumber {
        about: NetworkNumberKind::FollowedUp,
        says: words::network_followed_up(share(&lately), share(&before)),
        counts: words::network_followed_up_counts().to_owned(),
        total: number(lately.len()),
        people: lately
            .into_iter()
            .take(NAMED as usize)
            .map(|one| NetworkPerson {
                note: words::network_met(one.met_on, one.followed, today),
                id: one.id,
                name: one.name,
            })
            .collect(),
    })
}

fn within(conn: &Connection, today: NaiveDate) -> Result<NetworkNumber> {
    let (all, due): (u32, u32) = conn
        .prepare_cached(
            "SELECT coalesce(sum(people), 0), coalesce(sum(CASE WHEN due_on <= ?1 THEN people END), 0)
               FROM standing_size",
        )?
        .query_row([today], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut select = conn.prepare_cached(
        "SELECT p.id, p.name, s.due_on FROM standing s JOIN person p ON p.id = s.person_id
          WHERE s.due_on IS NOT NULL AND s.due_on <= ?1 ORDER BY s.due_on LIMIT ?2",
    )?;
    let people = select
        .query_map((today, NAMED), |row| {
            Ok(NetworkPerson {
                id: row.get(0)?,
                name: row.get(1)?,
                note: words::network_due_since(row.get(2)?, today),
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(NetworkNumber {
        about: NetworkNumberKind::Within,
        says: words::network_within(all - due.min(all), all),
        counts: words::network_within_counts().to_owned(),
        people,
        total: due,
    })
}

/// Returns the first day of a date's quarter.
pub fn quarter_of(day: NaiveDate) -> NaiveDate {
    let month = day.month0() / 3 * 3 + 1;
    NaiveDate::from_ymd_opt(day.year(), month, 1).unwrap_or(day)
}

fn rings(conn: &Connection, today: NaiveDate) -> Result<NetworkNumber> {
    let since = quarter_of(today);
    let met: Vec<Met> = met(conn, since, today)?
        .into_iter()
        .filter(|one| one.ring.is_some())
        .collect();
    let rings: Vec<Ring> = Ring::ALL
        .into_iter()
        .filter(|ring| met.iter().any(|one| one.ring == Some(*ring)))
        .collect();
    Ok(NetworkNumber {
        about: NetworkNumberKind::Rings,
        says: words::network_rings(&rings),
        counts: words::network_rings_counts(since, today),
        total: number(met.len()),
        people: met
            .into_iter()
            .take(NAMED as usize)
            .map(|one| NetworkPerson {
                note: one
                    .ring
                    .map_or(String::new(), |ring| words::network_ring(ring).to_owned()),
                id: one.id,
                name: one.name,
            })
            .collect(),
    })
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
            numbers: vec![
                followed_up(conn, today)?,
                within(conn, today)?,
                rings(conn, today)?,
            ],
        })
    }
}

#[cfg(test)]
mod tests;
