//! Who was at one organisation with somebody at the same time, as far as that is written down.

use chrono::{Months, NaiveDate};
use rusqlite::Connection;

use crate::error::Result;
use crate::id::PersonId;

/// From when to when somebody was somewhere, as it is written down.
#[derive(Clone, Debug, Default)]
pub(super) struct Stay {
    /// YYYY, YYYY-MM or YYYY-MM-DD; empty when unknown.
    pub(super) from_on: String,
    /// The same; empty while they are there, or when unknown.
    pub(super) until_on: String,
    /// Whether they left.
    pub(super) over: bool,
}

impl Stay {
    /// Returns the days of which one can be sure: a year or a month counts whole. `None` when there are none.
    fn sure(&self, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        let from = first_day(&self.from_on);
        let until = last_day(&self.until_on).or((!self.over).then_some(today));
        match (from, until) {
            (Some(from), Some(until)) => Some((from, until)),
            // Of whoever left or began at some time, that day is known.
            (Some(day), None) | (None, Some(day)) => Some((day, day)),
            (None, None) => None,
        }
    }

    /// Whether both were there on some day of which one can be sure.
    pub(super) fn overlaps(&self, other: &Self, today: NaiveDate) -> bool {
        let (Some(one), Some(other)) = (self.sure(today), other.sure(today)) else {
            return false;
        };
        one.0 <= other.1 && other.0 <= one.1
    }
}

/// Returns with whom somebody was at an organisation at the same time, and which that is; by name.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn with(
    conn: &Connection,
    person: PersonId,
    today: NaiveDate,
    limit: u32,
) -> Result<Vec<(PersonId, String)>> {
    let mut select = conn.prepare_cached(
        "SELECT o.person_id, m.organisation, m.from_on, m.until_on, m.over, o.from_on, o.until_on, o.over
           FROM membership m JOIN membership o ON o.organisation_key = m.organisation_key
           JOIN person p ON p.id = o.person_id
          WHERE m.person_id = ?1 AND o.person_id <> ?1 AND m.organisation_key <> ''
            AND m.binned_at IS NULL AND o.binned_at IS NULL AND p.binned_at IS NULL
          ORDER BY p.name_key, o.id LIMIT ?2",
    )?;
    let rows = select.query_map((person, limit), |row| {
        let stay = |at: usize| -> rusqlite::Result<Stay> {
            Ok(Stay {
                from_on: row.get(at)?,
                until_on: row.get(at + 1)?,
                over: row.get(at + 2)?,
            })
        };
        Ok((row.get(0)?, row.get(1)?, stay(2)?, stay(5)?))
    })?;
    let mut found: Vec<(PersonId, String)> = Vec::new();
    for row in rows {
        let (other, organisation, mine, theirs) = row?;
        if mine.overlaps(&theirs, today) {
            found.push((other, organisation));
        }
    }
    Ok(found)
}

/// The first day of a year, a month or a day.
fn first_day(text: &str) -> Option<NaiveDate> {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |at: usize| parts.get(at).map_or(Some(1), |part| part.parse().ok());
    let year = parts.first()?.parse().ok()?;
    NaiveDate::from_ymd_opt(year, number(1)?, number(2)?)
}

/// The last day of a year, a month or a day.
fn last_day(text: &str) -> Option<NaiveDate> {
    let first = first_day(text)?;
    let next = match text.split('-').count() {
        1 => first.checked_add_months(Months::new(12))?,
        2 => first.checked_add_months(Months::new(1))?,
        _ => return Some(first),
    };
    next.pred_opt()
}
