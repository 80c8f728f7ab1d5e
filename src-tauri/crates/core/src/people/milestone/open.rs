//! Whom to congratulate now, and of whose milestones a notice speaks.

use chrono::{Duration, NaiveDate, NaiveDateTime};
use rusqlite::Connection;
use serde::Serialize;

use super::{MilestoneKind, next_birthday, turns};
use crate::career::Career;
use crate::error::Result;
use crate::id::{MilestoneId, PersonId};
use crate::journey::matter::{Matter, Place};
use crate::time::Now;
use crate::words;

/// Days for which a milestone waits for a word; later it would only be late (ours).
const WAITS_DAYS: i64 = 14;

/// The most rows of one answer.
const ROWS_MAX: usize = 500;

/// Whom to congratulate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ToCongratulate {
    /// How many milestones wait.
    pub total: usize,
    /// Birthdays of today first, then the newest.
    pub rows: Vec<CongratulateRow>,
}

/// Somebody to congratulate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CongratulateRow {
    /// The milestone; `None` for a birthday, which follows from the person.
    pub id: Option<MilestoneId>,
    /// Whom.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// Where they work.
    pub organisation: String,
    /// On what.
    pub what: MilestoneKind,
    /// The day.
    pub on: NaiveDate,
    /// More of it.
    pub note: String,
}

impl Career {
    /// Returns whom to congratulate: the birthdays of today and the milestones of the last fortnight.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn to_congratulate(&self, offset: usize, limit: usize, now: Now) -> Result<ToCongratulate> {
        let conn = self.read();
        let mut rows = birthdays(conn, now.today())?;
        let mut select = conn.prepare_cached(
            "SELECT m.id, m.person_id, p.name, p.organisation, m.what, m.happened_on, m.note
               FROM milestone m JOIN person p ON p.id = m.person_id
              WHERE m.congratulated_on IS NULL AND m.binned_at IS NULL AND m.happened_on BETWEEN ?1 AND ?2
                AND p.binned_at IS NULL AND p.let_go_on IS NULL
              ORDER BY m.happened_on DESC, m.id",
        )?;
        let since = now.today() - Duration::days(WAITS_DAYS);
        let found = select.query_map((since, now.today()), |row| {
            Ok(CongratulateRow {
                id: row.get(0)?,
                person_id: row.get(1)?,
                name: row.get(2)?,
                organisation: row.get(3)?,
                what: row.get(4)?,
                on: row.get(5)?,
                note: row.get(6)?,
            })
        })?;
        for row in found {
            rows.push(row?);
        }
        let total = rows.len();
        Ok(ToCongratulate {
            total,
            rows: rows
                .into_iter()
                .skip(offset)
                .take(limit.min(ROWS_MAX))
                .collect(),
        })
    }
}

/// Returns whose birthday is on a day and was not written down as a milestone yet.
fn birthdays(conn: &Connection, on: NaiveDate) -> Result<Vec<CongratulateRow>> {
    let mut days = vec![on.format("%m-%d").to_string()];
    if days[0] == "02-28" && !on.leap_year() {
        days.push("02-29".to_owned());
    }
    // `birthday <> ''` looks idle; without it SQLite cannot use the index.
    let mut select = conn.prepare_cached(
        "SELECT p.id, p.name, p.organisation, p.birthday FROM person p
          WHERE substr(p.birthday, -5) = ?1 AND p.binned_at IS NULL AND p.birthday <> '' AND p.let_go_on IS NULL
            AND NOT EXISTS (SELECT 1 FROM milestone m WHERE m.person_id = p.id AND m.happened_on = ?2
                                                        AND m.what = 'birthday' AND m.binned_at IS NULL)
          ORDER BY p.name_key, p.n",
    )?;
    let mut rows = Vec::new();
    for day in days {
        let found = select.query_map((day, on), |row| {
            let birthday: String = row.get(3)?;
            Ok(CongratulateRow {
                id: None,
                person_id: row.get(0)?,
                name: row.get(1)?,
                organisation: row.get(2)?,
                what: MilestoneKind::Birthday,
                on,
                note: turns(&birthday, on).map(words::turns).unwrap_or_default(),
            })
        })?;
        for row in found {
            rows.push(row?);
        }
    }
    Ok(rows)
}

/// Adds the milestones of those of whom a notice is to speak, on the day itself only.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn matters(
    conn: &Connection,
    until: NaiveDateTime,
    now: Now,
    to: &mut Vec<Matter>,
) -> Result<()> {
    let people = conn
        .prepare_cached(
            "SELECT p.id, p.name, p.birthday FROM milestone_notice t CROSS JOIN person p ON p.id = t.person_id
              WHERE p.binned_at IS NULL ORDER BY p.n",
        )?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<Vec<(PersonId, String, String)>>>()?;
    let mut open = conn.prepare_cached(
        "SELECT what, happened_on, note, congratulated_on IS NOT NULL FROM milestone
          WHERE person_id = ?1 AND happened_on >= ?2 AND binned_at IS NULL ORDER BY happened_on, id",
    )?;
    for (id, name, birthday) in people {
        let rows = open
            .query_map((id, now.today()), |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            })?
            .collect::<rusqlite::Result<Vec<(MilestoneKind, NaiveDate, String, bool)>>>()?;
        let mut tell = |what: MilestoneKind, on: NaiveDate, note: &str| {
            to.push(Matter::on(
                &format!("milestone:{id}:{}", what.text()),
                Place::Person(id),
                on,
                words::milestone_matter().to_owned(),
                words::milestone_detail(&name, what, note),
            ));
        };
        if let Some(on) = next_birthday(&birthday, now.today())
            && on <= until.date()
            && !rows
                .iter()
                .any(|(what, day, ..)| *what == MilestoneKind::Birthday && *day == on)
        {
            let note = turns(&birthday, on).map(words::turns).unwrap_or_default();
            tell(MilestoneKind::Birthday, on, &note);
        }
        for (what, on, note, congratulated) in rows {
            if !congratulated && on <= until.date() {
                tell(what, on, &note);
            }
        }
    }
    Ok(())
}
