//! What the two hours bring, in three numbers: each with what counts in it and the people behind it.

use chrono::{Datelike, Days, NaiveDate};
use rusqlite::Connection;
use serde::Serialize;

use crate::error::Result;
use crate::id::PersonId;
use crate::people::person::Ring;
use crate::words;

/// Days of a window of people met (product rules: Grow's look-back).
const MET_DAYS: u64 = 28;
/// People named behind a number.
const NAMED: u32 = 25;

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
    ring: Ring,
    met_on: NaiveDate,
    followed: bool,
}

/// Returns the three numbers.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn all(conn: &Connection, today: NaiveDate) -> Result<Vec<NetworkNumber>> {
    Ok(vec![
        followed_up(conn, today)?,
        within(conn, today)?,
        rings(conn, today)?,
    ])
}

/// Returns the newest of those met from a date to another, as many as are named.
fn met(conn: &Connection, from: NaiveDate, to: NaiveDate, also: &str) -> Result<Vec<Met>> {
    let mut select = conn.prepare_cached(&format!(
        "SELECT p.id, p.name, p.ring, p.met_on, s.follow_on IS NULL
           FROM person p JOIN standing s ON s.person_id = p.id
          WHERE p.binned_at IS NULL AND p.met_on IS NOT NULL AND p.met_on >= ?1 AND p.met_on <= ?2 {also}
          ORDER BY p.met_on DESC, p.id LIMIT ?3"
    ))?;
    let rows = select.query_map((from, to, NAMED), |row| {
        let ring = row.get_ref(2)?.as_str()?;
        Ok(Met {
            id: row.get(0)?,
            name: row.get(1)?,
            ring: Ring::ALL
                .into_iter()
                .find(|one| one.text() == ring)
                .unwrap_or_default(),
            met_on: row.get(3)?,
            followed: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns how many of those met from a date to another were followed up, and how many there are.
fn share(conn: &Connection, from: NaiveDate, to: NaiveDate) -> Result<(u32, u32)> {
    // Two counts of an index each: who was met, and who of them waits to be followed up.
    let (all, waiting): (u32, u32) = conn
        .prepare_cached(
            "SELECT (SELECT count(*) FROM person
                      WHERE binned_at IS NULL AND met_on IS NOT NULL AND met_on BETWEEN ?1 AND ?2),
                    (SELECT count(*) FROM standing
                      WHERE follow_on IS NOT NULL AND follow_on BETWEEN ?1 AND ?2)",
        )?
        .query_row((from, to), |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok((all.saturating_sub(waiting), all))
}

fn followed_up(conn: &Connection, today: NaiveDate) -> Result<NetworkNumber> {
    let window = |back: u64| {
        (
            today - Days::new(back + MET_DAYS - 1),
            today - Days::new(back),
        )
    };
    let (from, to) = window(0);
    let lately = share(conn, from, to)?;
    let (before_from, before_to) = window(MET_DAYS);
    Ok(NetworkNumber {
        about: NetworkNumberKind::FollowedUp,
        says: words::network_followed_up(lately, share(conn, before_from, before_to)?),
        counts: words::network_followed_up_counts().to_owned(),
        total: lately.1,
        people: met(conn, from, to, "")?
            .into_iter()
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
    let mut select = conn.prepare_cached(
        "SELECT ring, count(*) FROM person
          WHERE binned_at IS NULL AND met_on IS NOT NULL AND met_on >= ?1 AND met_on <= ?2 AND ring <> ''
          GROUP BY ring",
    )?;
    let counted = select
        .query_map((since, today), |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<Vec<(String, u32)>>>()?;
    let rings: Vec<Ring> = Ring::ALL
        .into_iter()
        .filter(|ring| counted.iter().any(|(text, _)| text == ring.text()))
        .collect();
    Ok(NetworkNumber {
        about: NetworkNumberKind::Rings,
        says: words::network_rings(&rings),
        counts: words::network_rings_counts(since, today),
        total: counted.iter().map(|(_, count)| count).sum(),
        people: met(conn, since, today, "AND p.ring <> ''")?
            .into_iter()
            .map(|one| NetworkPerson {
                note: words::network_ring(one.ring).to_owned(),
                id: one.id,
                name: one.name,
            })
            .collect(),
    })
}

#[cfg(test)]
mod tests;
