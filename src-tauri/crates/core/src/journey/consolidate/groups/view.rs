//! Publications and groups as the page shows them, with what they bring.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use serde::Serialize;

use super::{OutletDraft, OutletVisitDraft, RENEWAL_DAYS, open};
use crate::career::Career;
use crate::error::Result;
use crate::id::{OutletId, OutletVisitId, PersonId};
use crate::journey::record::{self, Kept};
use crate::store::search::prefix_query;
use crate::time::Now;
use crate::words;

/// Characters from which on a name can be looked for in "where we met".
const NAME_MIN: usize = 3;
/// People named as met at one of them.
const NAMED: usize = 12;
/// Days that are listed of each.
const VISITS: usize = 6;

/// The exercise: what I read and where I go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OutletsView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// Each of them, by name.
    pub outlets: Vec<OutletRow>,
}

/// One of them with what it brings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OutletRow {
    /// Its id.
    pub id: OutletId,
    /// What its form holds.
    pub draft: OutletDraft,
    /// How often, when last and what it costs, in words.
    pub in_words: String,
    /// When it is due to be read or visited; `None` without a cadence.
    pub due_on: Option<NaiveDate>,
    /// Whether that is past.
    pub due: bool,
    /// Whether its renewal is near.
    pub renewal_near: bool,
    /// What it has brought, in words.
    pub brings: String,
    /// The last days on which I read it or went, newest first.
    pub visits: Vec<Kept<OutletVisitId, OutletVisitDraft>>,
    /// Signals that came from it, newest first.
    pub signals: Vec<String>,
    /// People met there: "where we met" holds its name.
    pub people: Vec<OutletPerson>,
}

/// Somebody met there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OutletPerson {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
}

/// Returns the people whose "where we met" holds its name, by name.
fn met_there(conn: &Connection, name: &str) -> Result<Vec<OutletPerson>> {
    let wanted = name.to_lowercase();
    let Some(query) = prefix_query(name).filter(|_| wanted.chars().count() >= NAME_MIN) else {
        return Ok(Vec::new());
    };
    let mut select = conn.prepare_cached(
        "SELECT p.id, p.name, p.met_how FROM person_search s JOIN person p ON p.n = s.rowid
          WHERE person_search MATCH ?1 AND p.binned_at IS NULL AND p.met_how <> '' ORDER BY p.name_key",
    )?;
    let rows = select.query_map([format!("about : ({query})")], |row| {
        Ok((
            OutletPerson {
                id: row.get(0)?,
                name: row.get(1)?,
            },
            row.get::<_, String>(2)?,
        ))
    })?;
    let mut people = Vec::new();
    for row in rows {
        let (person, met_how) = row?;
        if met_how.to_lowercase().contains(&wanted) {
            people.push(person);
        }
    }
    Ok(people)
}

fn signals_from(conn: &Connection, id: OutletId) -> Result<Vec<String>> {
    let mut select = conn.prepare_cached(
        "SELECT noticed FROM signal WHERE outlet_id = ?1 AND binned_at IS NULL ORDER BY noticed_on DESC, id DESC",
    )?;
    let rows = select.query_map([id], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns what one of them has brought, in words.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn brings(conn: &Connection, kept: &Kept<OutletId, OutletDraft>) -> Result<String> {
    Ok(words::outlet_brings(
        signals_from(conn, kept.id)?.len(),
        met_there(conn, &kept.draft.name)?.len(),
    ))
}

impl Career {
    /// Returns the publications and groups with what they bring.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn outlets(&self, now: Now) -> Result<OutletsView> {
        let conn = self.read();
        let today = now.today();
        let mut outlets = Vec::new();
        for one in open(conn)? {
            let due_on = one.due_on();
            let signals = signals_from(conn, one.kept.id)?;
            let people = met_there(conn, &one.kept.draft.name)?;
            let mut visits = record::all::<OutletVisitDraft>(
                conn,
                "AND r.outlet_id = ?1 ORDER BY r.visited_on DESC, r.id DESC",
                [one.kept.id],
            )?;
            visits.truncate(VISITS);
            outlets.push(OutletRow {
                id: one.kept.id,
                in_words: words::outlet_in_words(&one.kept.draft, one.last_on, today),
                due_on,
                due: due_on.is_some_and(|due| due <= today),
                renewal_near: one.kept.draft.renews_on.is_some_and(|renews| {
                    renews >= today && renews <= today + Days::new(RENEWAL_DAYS)
                }),
                brings: words::outlet_brings(signals.len(), people.len()),
                visits,
                signals,
                people: people.into_iter().take(NAMED).collect(),
                draft: one.kept.draft,
            });
        }
        Ok(OutletsView {
            date: today,
            outlets,
        })
    }
}
