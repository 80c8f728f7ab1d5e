//! How warm it is between somebody and me: from what lies between us, in words and never as a number.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use super::touch::{ReachedOut, TouchKind};
use crate::error::Result;
use crate::id::PersonId;
use crate::time::Now;

/// The most touches with somebody that are weighed; older ones weigh nothing any more.
const TOUCHES: u32 = 40;
/// The period that is assumed for somebody without one, in days (ours: a quarter).
const PERIOD_DAYS: i64 = 90;
/// From this weight on somebody is warm (ours: coffee within the period, or two talks).
const WARM: f64 = 1.5;
/// From this weight on somebody is lukewarm (ours: one written exchange within the period).
const LUKEWARM: f64 = 0.5;

/// How warm it is between us. The weight behind it is never shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Warmth {
    /// We have not spoken.
    Unspoken,
    /// It was long ago, or little.
    Cool,
    /// We are in touch.
    Lukewarm,
    /// We spoke well and lately.
    Warm,
}
stored!(Warmth {
    Unspoken = "unspoken",
    Cool = "cool",
    Lukewarm = "lukewarm",
    Warm = "warm",
});

/// One contact as warmth weighs it: how, who began, and how many days ago.
pub type Contact = (TouchKind, ReachedOut, i64);

/// Returns how warm it is: each contact weighs what its kind is worth (in person 3, by voice 2, written both ways 1,
/// one way 0.4), halved for every one and a half periods that it lies back (product/rules.md, "Warmth").
pub fn warmth(contacts: &[Contact], period_days: i64) -> Warmth {
    let half_life = 1.5 * f64::from(i32::try_from(period_days.max(1)).unwrap_or(i32::MAX));
    let weight: f64 = contacts
        .iter()
        .map(|(kind, began, days_ago)| {
            let age = f64::from(i32::try_from((*days_ago).max(0)).unwrap_or(i32::MAX));
            worth(*kind, *began) * (-age / half_life).exp2()
        })
        .sum();
    match weight {
        _ if contacts.is_empty() => Warmth::Unspoken,
        weight if weight >= WARM => Warmth::Warm,
        weight if weight >= LUKEWARM => Warmth::Lukewarm,
        _ => Warmth::Cool,
    }
}

fn worth(kind: TouchKind, began: ReachedOut) -> f64 {
    match kind {
        TouchKind::Coffee | TouchKind::Lunch | TouchKind::Event => 3.0,
        TouchKind::Call | TouchKind::Video => 2.0,
        _ if began == ReachedOut::Both => 1.0,
        _ => 0.4,
    }
}

/// Returns the contacts with somebody that count on a day, and their period.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn contacts(
    conn: &Connection,
    person: PersonId,
    on: NaiveDate,
) -> Result<(Vec<Contact>, i64)> {
    let period: Option<i64> = conn
        .prepare_cached("SELECT period_days FROM standing WHERE person_id = ?1")?
        .query_row([person], |row| row.get(0))?;
    let mut select = conn.prepare_cached(
        "SELECT k.kind, k.reached_out, k.day FROM touch_person tp JOIN touch k ON k.id = tp.touch_id
          WHERE tp.person_id = ?1 AND k.binned_at IS NULL AND k.reached_out <> 'unanswered' AND k.day <= ?3
          ORDER BY k.day DESC LIMIT ?2",
    )?;
    let rows = select.query_map((person, TOUCHES, on), |row| {
        let day: NaiveDate = row.get(2)?;
        Ok((
            TouchKind::from_text(row.get_ref(0)?.as_str()?),
            ReachedOut::from_text(row.get_ref(1)?.as_str()?),
            (on - day).num_days(),
        ))
    })?;
    Ok((
        rows.collect::<rusqlite::Result<_>>()?,
        period.unwrap_or(PERIOD_DAYS),
    ))
}

/// Returns how warm it is between somebody and me, and when we last spoke.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn between(
    conn: &Connection,
    person: PersonId,
    now: Now,
) -> Result<(Warmth, Option<NaiveDate>)> {
    let (contacts, period) = contacts(conn, person, now.today())?;
    let last_on = contacts
        .iter()
        .map(|(_, _, ago)| now.today() - chrono::Duration::days(*ago))
        .max();
    Ok((warmth(&contacts, period), last_on))
}

/// Returns how warm it is between somebody and me on a day.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn warmth_on(conn: &Connection, person: PersonId, on: NaiveDate) -> Result<Warmth> {
    let (contacts, period) = contacts(conn, person, on)?;
    Ok(warmth(&contacts, period))
}
