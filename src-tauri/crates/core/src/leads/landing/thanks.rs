//! Whom to thank after landing, and when. That somebody was thanked follows from the contacts logged with them.

use chrono::{Duration, NaiveDate};
use rusqlite::Connection;
use serde::Serialize;

use super::Landing;
use crate::error::Result;
use crate::id::PersonId;
use crate::time::Now;
use crate::words;

/// In which weeks after landing people are thanked and told how it goes (product/requirements.md, row 69).
pub const WEEKS: [i64; 3] = [1, 4, 12];
/// Weeks for which each of them is asked for (ours: then the next one, or the cadence, asks).
pub(super) const ASKED_WEEKS: i64 = 4;

/// Somebody who helped, and in which of the weeks I was in touch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Thanked {
    /// Who.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// For weeks 1, 4 and 12: whether I was in touch.
    pub weeks: Vec<bool>,
}

/// Returns the first day of contacts that count for a week: the day of landing, then halfway from the week before.
fn from_day(landed_on: NaiveDate, at: usize) -> NaiveDate {
    let before = at.checked_sub(1).map_or(0, |before| WEEKS[before]);
    let halfway = if before == 0 {
        0
    } else {
        (before + WEEKS[at]) / 2
    };
    landed_on + Duration::weeks(halfway)
}

/// Returns everybody who helped, by name.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn of(conn: &Connection, landing: &Landing) -> Result<Vec<Thanked>> {
    let mut select = conn.prepare_cached(
        "SELECT p.id, p.name,
                (SELECT max(k.day) FROM touch_person tp JOIN touch k ON k.id = tp.touch_id
                  WHERE tp.person_id = p.id AND k.binned_at IS NULL AND k.day BETWEEN ?2 AND ?3),
                (SELECT max(k.day) FROM touch_person tp JOIN touch k ON k.id = tp.touch_id
                  WHERE tp.person_id = p.id AND k.binned_at IS NULL AND k.day BETWEEN ?3 AND ?4),
                (SELECT max(k.day) FROM touch_person tp JOIN touch k ON k.id = tp.touch_id
                  WHERE tp.person_id = p.id AND k.binned_at IS NULL AND k.day >= ?4)
           FROM landing_thank t JOIN person p ON p.id = t.person_id
          WHERE t.lead_id = ?1 AND p.binned_at IS NULL AND p.let_go_on IS NULL ORDER BY p.name_key, p.id",
    )?;
    let from = [0, 1, 2].map(|at| from_day(landing.landed_on, at));
    let rows = select.query_map((landing.lead, from[0], from[1], from[2]), |row| {
        let mut weeks = Vec::new();
        for at in 2..5 {
            let day: Option<NaiveDate> = row.get(at)?;
            weeks.push(day.is_some());
        }
        Ok(Thanked {
            person_id: row.get(0)?,
            name: row.get(1)?,
            weeks,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns the weeks for which somebody waits to be thanked, with their names; the newest week that has come asks
/// for all before it.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn open(conn: &Connection, landing: &Landing, now: Now) -> Result<Vec<(i64, String)>> {
    let all = of(conn, landing)?;
    let mut open = Vec::new();
    for (at, week) in WEEKS.into_iter().enumerate() {
        let asked_from = landing.landed_on + Duration::weeks(week);
        let over = asked_from + Duration::weeks(ASKED_WEEKS);
        let next = WEEKS
            .get(at + 1)
            .map(|week| landing.landed_on + Duration::weeks(*week));
        if now.today() >= over || next.is_some_and(|next| now.today() >= next) {
            continue;
        }
        let names: Vec<&str> = all
            .iter()
            .filter(|one| !one.weeks[at])
            .map(|one| one.name.as_str())
            .collect();
        if !names.is_empty() {
            open.push((week, words::thank_whom(&names)));
        }
    }
    Ok(open)
}
