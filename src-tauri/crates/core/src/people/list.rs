//! The list of people, and how many stand where.

use std::fmt::Write as _;

use chrono::NaiveDate;
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};

use super::cadence::{State, Thresholds, state_on};
use super::person::{Ring, date, tags_of};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::PersonId;
use crate::store::search::prefix_query;
use crate::time::Now;
use crate::words;
pub use counts::{PeopleCounts, RingCount, StateCount, TagCount};
use pick::Wanted;
pub(crate) use pick::{everybody, in_rhythm};

mod counts;
mod pick;

/// The most rows of one page of the list.
pub const PAGE_MAX: u32 = 500;

/// A row of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PersonRow {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Where they work.
    pub organisation: String,
    /// What they do there.
    pub title: String,
    /// City or country.
    pub place: String,
    /// How far from my desk.
    pub ring: Ring,
    /// How they stand today.
    pub state: State,
    /// When we last spoke.
    pub last_on: Option<NaiveDate>,
    /// When they are due.
    pub due_on: Option<NaiveDate>,
    /// Names of tags.
    pub tags: Vec<String>,
}

/// Whom the list shows; each part narrows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct PeopleFilter {
    /// Words, each a prefix of something about the person; empty for all.
    pub text: String,
    /// How they stand.
    pub state: Option<State>,
    /// How far from my desk.
    pub ring: Option<Ring>,
    /// A tag by name.
    pub tag: Option<String>,
}

/// In what order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PeopleSort {
    /// By name.
    #[default]
    Name,
    /// Those not spoken to for longest first; never counts as longest.
    Neglected,
    /// Those spoken to last first.
    Recent,
    /// Those added last first.
    Added,
}

/// A piece of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PeoplePage {
    /// The rows.
    pub rows: Vec<PersonRow>,
    /// How many there are in all.
    pub total: u32,
    /// The number of the first row, from 0.
    pub offset: u32,
}

impl Career {
    /// Returns a piece of the list.
    ///
    /// # Errors
    /// `Invalid` when more than [`PAGE_MAX`] rows are asked for.
    pub fn people(
        &self,
        filter: &PeopleFilter,
        sort: PeopleSort,
        offset: u32,
        limit: u32,
        now: Now,
    ) -> Result<PeoplePage> {
        if limit > PAGE_MAX {
            return Err(Error::invalid("limit", words::page_too_long(PAGE_MAX)));
        }
        let connection = self.read();
        let wanted = conditions(filter, now.today());
        let picked = pick::pick(connection, filter, &wanted, sort, (offset, limit))?;
        let mut select = connection.prepare_cached(&format!(
            "SELECT {ROW} FROM person p CROSS JOIN standing s ON s.person_id = p.id WHERE p.n = ?1"
        ))?;
        let mut rows = picked
            .rows
            .iter()
            .map(|n| select.query_row([n], |row| person_row(row, now.today())))
            .collect::<rusqlite::Result<Vec<_>>>()?;
        for row in &mut rows {
            row.tags = tags_of(connection, row.id)?;
        }
        Ok(PeoplePage {
            rows,
            total: picked.total,
            offset,
        })
    }
}

/// The columns that [`person_row`] reads.
pub(crate) const ROW: &str = "p.id, p.name, p.organisation, p.title, p.place, p.ring, s.last_on, s.soon_on, s.due_on, \
                              s.cooling_on, s.cold_on, p.daily, p.let_go_on IS NOT NULL";

/// Reads a row of the list; tags come apart.
pub(crate) fn person_row(row: &Row<'_>, today: NaiveDate) -> rusqlite::Result<PersonRow> {
    let dates = Thresholds {
        soon_on: date(row, 7)?,
        due_on: date(row, 8)?,
        cooling_on: date(row, 9)?,
        cold_on: date(row, 10)?,
    };
    Ok(PersonRow {
        id: row.get(0)?,
        name: row.get(1)?,
        organisation: row.get(2)?,
        title: row.get(3)?,
        place: row.get(4)?,
        ring: Ring::from_text(row.get_ref(5)?.as_str()?),
        state: state(dates, row.get(11)?, row.get(12)?, today),
        last_on: date(row, 6)?,
        due_on: dates.due_on,
        tags: Vec::new(),
    })
}

/// Returns how someone stands, daily contact and letting go included.
pub(crate) fn state(dates: Thresholds, daily: bool, let_go: bool, today: NaiveDate) -> State {
    match (let_go, daily) {
        (true, _) => State::LetGo,
        (false, true) => State::Daily,
        (false, false) => state_on(dates, today),
    }
}

/// Returns the conditions of a filter. Dates are the program's own and stand in the text.
fn conditions(filter: &PeopleFilter, today: NaiveDate) -> Wanted {
    let mut sql = "p.binned_at IS NULL".to_owned();
    let mut values = Vec::new();
    let mut put = |sql: &mut String, clause: &str, value: String| {
        values.push(value);
        let _ = write!(
            sql,
            " AND {}",
            clause.replace('?', &format!("?{}", values.len()))
        );
    };
    if let Some(query) = prefix_query(&filter.text) {
        put(
            &mut sql,
            "p.n IN (SELECT rowid FROM person_search WHERE person_search MATCH ?)",
            query,
        );
    }
    if let Some(ring) = filter.ring {
        put(&mut sql, "p.ring = ?", ring.text().to_owned());
    }
    if let Some(tag) = &filter.tag {
        put(
            &mut sql,
            "p.id IN (SELECT person_id FROM person_tag JOIN tag ON tag.id = tag_id WHERE tag.name = ?)",
            tag.clone(),
        );
    }
    let in_play = "NOT p.daily AND p.let_go_on IS NULL";
    let state = filter.state.map(|state| match state {
        State::LetGo => "p.let_go_on IS NOT NULL".to_owned(),
        State::Daily => "p.daily AND p.let_go_on IS NULL".to_owned(),
        State::None => format!("{in_play} AND s.due_on IS NULL"),
        State::Fresh => format!("s.soon_on > '{today}'"),
        State::Soon => format!("s.soon_on <= '{today}' AND s.due_on > '{today}'"),
        State::Due => format!("s.due_on <= '{today}' AND s.cooling_on > '{today}'"),
        State::Cooling => {
            format!("s.due_on <= '{today}' AND s.cooling_on <= '{today}' AND s.cold_on > '{today}'")
        }
        State::Cold => format!("s.cold_on <= '{today}'"),
    });
    Wanted {
        person: sql,
        standing: state.unwrap_or_default(),
        values,
    }
}

/// Returns the people a word or two lead to, for the palette: names first, then everything else about them.
///
/// A short prefix matches most of a large book; so the name indexes answer first, and the full-text index fills up
/// unranked, because ranking is what breaks a frame.
pub(crate) fn search(
    connection: &Connection,
    text: &str,
    limit: u32,
    today: NaiveDate,
) -> Result<Vec<PersonRow>> {
    let Some(query) = prefix_query(text) else {
        return Ok(Vec::new());
    };
    let mut rows: Vec<PersonRow> = Vec::new();
    let typed = fairlead_interop::key::name(text);
    if !typed.is_empty() {
        for column in ["name_key", "family_key"] {
            let also = if column == "family_key" {
                "AND p.family_key <> ''"
            } else {
                ""
            };
            let found = connection
                .prepare_cached(&format!(
                    "SELECT {ROW} FROM person p JOIN standing s ON s.person_id = p.id
                      WHERE p.binned_at IS NULL {also} AND p.{column} >= ?1 AND p.{column} < ?1 || char(1114111)
                      ORDER BY p.{column}, p.n LIMIT ?2"
                ))?
                .query_map((&typed, limit), |row| person_row(row, today))?
                .collect::<rusqlite::Result<Vec<_>>>()?;
            add(&mut rows, found, limit);
        }
    }
    if rows.len() < limit as usize {
        let found = connection
            .prepare_cached(&format!(
                "SELECT {ROW} FROM (SELECT rowid AS n FROM person_search WHERE person_search MATCH ?1 LIMIT ?2) f
                   JOIN person p ON p.n = f.n JOIN standing s ON s.person_id = p.id WHERE p.binned_at IS NULL"
            ))?
            // Some of the first matches may be in the bin or found already.
            .query_map((&query, limit.saturating_mul(3)), |row| person_row(row, today))?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        add(&mut rows, found, limit);
    }
    Ok(rows)
}

fn add(rows: &mut Vec<PersonRow>, found: Vec<PersonRow>, limit: u32) {
    for row in found {
        if rows.len() < limit as usize && !rows.iter().any(|known| known.id == row.id) {
            rows.push(row);
        }
    }
}

#[cfg(test)]
mod tests;
