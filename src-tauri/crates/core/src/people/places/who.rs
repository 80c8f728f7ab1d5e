//! Who is in a place, and who lived there before.
//!
//! Few places are named by many people, so the names are looked through and not the people: one step along the index
//! for each name, and then only those who are there.

use std::collections::HashSet;

use rusqlite::{Connection, Row};
use serde::Serialize;

use super::clock::{Clock, clock};
use super::span;
use super::town::Place;
use crate::career::Career;
use crate::error::Result;
use crate::id::PersonId;
use crate::people::cadence::State;
use crate::people::list::{ROW, person_row};
use crate::time::Now;
use crate::words;

/// The most people of one list (ours); there is always said how many there are.
pub(super) const SHOWN_MAX: usize = 200;
/// The most names that a form is offered (ours: more is not read).
const NAMES_MAX: usize = 12;

/// Somebody in a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WhoRow {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Where they work.
    pub organisation: String,
    /// What they do there.
    pub title: String,
    /// Where they are now.
    pub place: String,
    /// When they were in the place that was asked for, in words; empty for who is there now.
    pub lived: String,
    /// How they stand.
    pub state: State,
    /// When we last spoke, in words.
    pub last: String,
    /// Their clock; `None` when their zone is not known.
    pub clock: Option<Clock>,
}

/// Who is in a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WhoIsIn {
    /// Where; as it was asked.
    pub place: String,
    /// Where; as the book writes it, or as it was asked when nobody wrote it.
    pub called: String,
    /// How many are there now, in a sentence.
    pub sentence: String,
    /// Those who are there now: who is overdue longest first, then who was not seen for longest.
    pub here: Vec<WhoRow>,
    /// How many of them there are.
    pub here_total: u32,
    /// Those who lived or worked there before and are elsewhere now.
    pub before: Vec<WhoRow>,
}

/// A place that somebody in the book is in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlaceName {
    /// As it is written.
    pub place: String,
    /// How many are there.
    pub people: u32,
}

impl Career {
    /// Returns who is in a place and who was there before.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn who_is_in(&self, place: &str, now: Now) -> Result<WhoIsIn> {
        let conn = self.read();
        let wanted = Place::read(place);
        let (here, total) = here(conn, &wanted, SHOWN_MAX, now)?;
        let called = written(conn, place.trim())?;
        Ok(WhoIsIn {
            place: place.trim().to_owned(),
            sentence: words::who_is_in(&called, total),
            called,
            here_total: u32::try_from(total).unwrap_or(u32::MAX),
            here,
            before: before(conn, &wanted, now)?,
        })
    }

    /// Returns the places of the book that begin as a text does, for a form: those with the most people first.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn place_names(&self, text: &str) -> Result<Vec<PlaceName>> {
        let conn = self.read();
        let begins = fairlead_interop::key::name(text);
        let mut found = Vec::new();
        for place in names(conn, People::Now)? {
            let folded = fairlead_interop::key::name(&place);
            if !folded.starts_with(&begins) && !folded.contains(&format!(" {begins}")) {
                continue;
            }
            let people = conn
                .prepare_cached(
                    "SELECT count(*) FROM person
                      WHERE binned_at IS NULL AND place <> '' AND place = ?1 COLLATE NOCASE",
                )?
                .query_row([&place], |row| row.get(0))?;
            found.push(PlaceName { place, people });
        }
        found.sort_by(|one, other| (other.people, &one.place).cmp(&(one.people, &other.place)));
        found.truncate(NAMES_MAX);
        Ok(found)
    }
}

/// Whose places are named.
#[derive(Clone, Copy)]
enum People {
    /// Where they are now.
    Now,
    /// Where they were.
    Before,
}

/// Returns every place that is named, once.
fn names(conn: &Connection, people: People) -> Result<Vec<String>> {
    let mut next = conn.prepare_cached(match people {
        People::Now => {
            "SELECT place FROM person WHERE binned_at IS NULL AND place <> '' AND place > ?1 COLLATE NOCASE
              ORDER BY place COLLATE NOCASE LIMIT 1"
        }
        People::Before => {
            "SELECT place FROM residence WHERE binned_at IS NULL AND person_id IS NOT NULL
                AND place > ?1 COLLATE NOCASE ORDER BY place COLLATE NOCASE LIMIT 1"
        }
    })?;
    let mut names: Vec<String> = Vec::new();
    loop {
        let last = names.last().map_or("", String::as_str);
        let mut rows = next.query([last])?;
        let Some(row) = rows.next()? else { break };
        let name = row.get(0)?;
        drop(rows);
        names.push(name);
    }
    Ok(names)
}

/// Returns how the book writes a place that was typed in small or capital letters, or without its accents.
fn written(conn: &Connection, typed: &str) -> Result<String> {
    let wanted = fairlead_interop::key::name(typed);
    for people in [People::Now, People::Before] {
        for name in names(conn, people)? {
            // Of "London, United Kingdom" the town is meant as well.
            let town = name.split(',').next().unwrap_or_default().trim();
            for spelling in [name.as_str(), town] {
                if fairlead_interop::key::name(spelling) == wanted {
                    return Ok(spelling.to_owned());
                }
            }
        }
    }
    Ok(typed.to_owned())
}

/// Returns the places that are named and lie in the one that is wanted.
fn named_in(conn: &Connection, people: People, wanted: &Place) -> Result<Vec<String>> {
    let mut names = names(conn, people)?;
    names.retain(|name| Place::read(name).is_in(wanted));
    Ok(names)
}

/// By what those in a place are ordered: who is overdue longest first; then, of those without a rhythm, who was not
/// seen for longest; those one never spoke with last.
type Order = (bool, Option<String>, bool, Option<String>, String, i64);

/// Returns the row numbers of everybody who is in a place now, in their order. `with` adds a condition on `p` and `s`.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn numbers(conn: &Connection, wanted: &Place, with: &str) -> Result<Vec<i64>> {
    let mut found: Vec<Order> = Vec::new();
    let mut select = conn.prepare_cached(&format!(
        "SELECT s.due_on, s.last_on, p.name_key, p.n
           FROM person p CROSS JOIN standing s ON s.person_id = p.id
          WHERE p.binned_at IS NULL AND p.place <> '' AND p.place = ?1 COLLATE NOCASE {with}"
    ))?;
    for name in named_in(conn, People::Now, wanted)? {
        let rows = select.query_map([name], |row| {
            let (due, last): (Option<String>, Option<String>) = (row.get(0)?, row.get(1)?);
            let (no_rhythm, never) = (due.is_none(), last.is_none());
            Ok((no_rhythm, due, never, last, row.get(2)?, row.get(3)?))
        })?;
        for row in rows {
            found.push(row?);
        }
    }
    found.sort_unstable();
    Ok(found.into_iter().map(|(.., n)| n).collect())
}

/// Counts who is in a place now and was not let go.
pub(super) fn people_in(conn: &Connection, wanted: &Place) -> Result<u32> {
    let mut select = conn.prepare_cached(
        "SELECT count(*) FROM person
          WHERE binned_at IS NULL AND place <> '' AND place = ?1 COLLATE NOCASE AND let_go_on IS NULL",
    )?;
    let mut people = 0;
    for name in named_in(conn, People::Now, wanted)? {
        people += select.query_row([name], |row| row.get::<_, u32>(0))?;
    }
    Ok(people)
}

/// The columns that [`who_row`] reads, over `person p` and `standing s`.
pub(super) fn columns() -> String {
    format!("{ROW}, p.zone")
}

/// Reads somebody in a place.
pub(super) fn who_row(row: &Row<'_>, lived: String, now: Now) -> rusqlite::Result<WhoRow> {
    let person = person_row(row, now.today())?;
    let zone: String = row.get(14)?;
    Ok(WhoRow {
        id: person.id,
        clock: clock(&zone, &person.place, now),
        name: person.name,
        organisation: person.organisation,
        title: person.title,
        place: person.place,
        lived,
        state: person.state,
        last: words::last_spoke(person.last_on, now.today()),
    })
}

/// Returns the first of those who are in a place now, and how many there are.
pub(super) fn here(
    conn: &Connection,
    wanted: &Place,
    limit: usize,
    now: Now,
) -> Result<(Vec<WhoRow>, usize)> {
    let numbers = numbers(conn, wanted, "")?;
    let mut select = conn.prepare_cached(&format!(
        "SELECT {} FROM person p CROSS JOIN standing s ON s.person_id = p.id WHERE p.n = ?1",
        columns()
    ))?;
    let rows = numbers
        .iter()
        .take(limit)
        .map(|n| select.query_row([n], |row| who_row(row, String::new(), now)));
    let rows = rows.collect::<rusqlite::Result<_>>()?;
    Ok((rows, numbers.len()))
}

/// Returns who lived or worked in a place before and is elsewhere now.
fn before(conn: &Connection, wanted: &Place, now: Now) -> Result<Vec<WhoRow>> {
    let mut select = conn.prepare_cached(&format!(
        "SELECT {}, r.what, r.from_on, r.until_on
           FROM residence r CROSS JOIN person p ON p.id = r.person_id CROSS JOIN standing s ON s.person_id = p.id
          WHERE r.binned_at IS NULL AND r.person_id IS NOT NULL AND r.place = ?1 COLLATE NOCASE
            AND p.binned_at IS NULL
          ORDER BY r.until_on DESC, p.name_key",
        columns()
    ))?;
    let (mut rows, mut seen) = (Vec::new(), HashSet::new());
    for name in named_in(conn, People::Before, wanted)? {
        let found = select.query_map([name], |row| {
            let (from, until): (String, String) = (row.get(16)?, row.get(17)?);
            let lived = words::lived_there(row.get(15)?, &from, &until);
            Ok((span::read(&until), who_row(row, lived, now)?))
        })?;
        for row in found {
            let (until, row) = row?;
            if seen.insert(row.id) && !Place::read(&row.place).is_in(wanted) {
                rows.push((until.map(|until| until.last), row));
            }
        }
    }
    rows.sort_by(|one, other| (other.0, &one.1.name).cmp(&(one.0, &other.1.name)));
    rows.truncate(SHOWN_MAX);
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}
