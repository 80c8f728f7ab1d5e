//! Which people a page of the list shows, and how many there are in all, without looking at everybody.
//!
//! Two ways lead to a page: along an index that holds the wanted order, leaving out whoever does not fit, until the
//! page is full; or over whoever fits, sorted afterwards. The first is short when most fit, the second when few do.
//! The count is known first, so it decides.

use std::collections::HashSet;

use rusqlite::{Connection, ToSql};

use super::{PeopleFilter, PeopleSort};
use crate::error::Result;
use crate::people::cadence::State;
use crate::store::search::prefix_query;

/// From so many found by their text on, the list is walked in its order instead of sorting what was found.
const MANY: usize = 300;

/// The row numbers of a page in their order, and how many there are in all.
pub(super) struct Picked {
    pub rows: Vec<i64>,
    pub total: u32,
}

/// The conditions of a filter: SQL over `person p` and `standing s`, and its values.
pub(super) struct Wanted {
    /// About the person; never empty.
    pub person: String,
    /// About how they stand; empty without.
    pub standing: String,
    pub values: Vec<String>,
}

impl Wanted {
    fn all(&self) -> String {
        let and = if self.standing.is_empty() {
            ""
        } else {
            " AND "
        };
        format!("{}{and}{}", self.person, self.standing)
    }

    fn values(&self) -> Vec<&dyn ToSql> {
        self.values
            .iter()
            .map(|value| value as &dyn ToSql)
            .collect()
    }
}

/// Picks a page.
pub(super) fn pick(
    conn: &Connection,
    filter: &PeopleFilter,
    wanted: &Wanted,
    sort: PeopleSort,
    (offset, limit): (u32, u32),
) -> Result<Picked> {
    let only_text = filter.ring.is_none() && filter.tag.is_none() && filter.state.is_none();
    if let (Some(query), true, Some(order)) =
        (prefix_query(&filter.text), only_text, index_of_person(sort))
    {
        let found = found_by_text(conn, &query)?;
        if found.len() >= MANY {
            return walk_found(conn, &found, order, (offset, limit));
        }
    }
    let total = total(conn, filter, wanted)?;
    let everybody = u64::from(everybody(conn)?);
    // Walking looks at about this many before the page is full; sorting looks at all who fit.
    let walked = (u64::from(offset) + u64::from(limit)) * everybody;
    let walk = filter.text.is_empty()
        && filter.tag.is_none()
        && walked <= u64::from(total) * u64::from(total);
    let from = if walk {
        walked_tables(filter, wanted, sort)
    } else {
        both("person p JOIN standing s")
    };
    let sql = format!(
        "SELECT p.n FROM {from} WHERE {} ORDER BY {} LIMIT {limit} OFFSET {offset}",
        wanted.all(),
        order(sort)
    );
    let rows = conn
        .prepare_cached(&sql)?
        .query_map(wanted.values().as_slice(), |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(Picked { rows, total })
}

/// Returns the ORDER BY of a sort. Never spoken to is NULL, which SQLite sorts first.
pub(super) fn order(sort: PeopleSort) -> &'static str {
    match sort {
        PeopleSort::Name => "p.name_key, p.n",
        PeopleSort::Neglected => "s.last_on, s.person_id",
        PeopleSort::Recent => "s.last_on DESC, s.person_id DESC",
        PeopleSort::Added => "p.created_at DESC, p.n DESC",
    }
}

/// Returns the index over people that holds a sort's order.
fn index_of_person(sort: PeopleSort) -> Option<(&'static str, &'static str)> {
    match sort {
        PeopleSort::Name => Some(("person_by_name", order(sort))),
        PeopleSort::Added => Some(("person_by_created", order(sort))),
        PeopleSort::Neglected | PeopleSort::Recent => None,
    }
}

fn both(tables: &str) -> String {
    format!("{tables} ON s.person_id = p.id")
}

/// Returns the tables in the order in which a walk along the index of the sort reads them.
fn walked_tables(filter: &PeopleFilter, wanted: &Wanted, sort: PeopleSort) -> String {
    match index_of_person(sort) {
        None => both("standing s INDEXED BY standing_last CROSS JOIN person p"),
        Some((index, _)) => {
            let by_ring = filter.ring.is_some() && sort == PeopleSort::Name;
            let index = if by_ring { "person_in_ring" } else { index };
            match wanted.standing.is_empty() {
                // Everybody stands somewhere: without a condition about it, nobody needs to be looked up there.
                true => format!("person p INDEXED BY {index}"),
                false => both(&format!(
                    "person p INDEXED BY {index} CROSS JOIN standing s"
                )),
            }
        }
    }
}

/// Returns how many are not in the bin. SQLite counts whole tables by their pages, so the few in the bin are
/// counted apart.
pub(crate) fn everybody(conn: &Connection) -> Result<u32> {
    let one = |sql: &str| -> Result<u32> {
        Ok(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    };
    Ok(one("SELECT count(*) FROM person")?.saturating_sub(binned(conn)?))
}

/// Returns how many are in the bin.
pub(super) fn binned(conn: &Connection) -> Result<u32> {
    Ok(conn
        .prepare_cached("SELECT count(*) FROM person WHERE binned_at IS NOT NULL")?
        .query_row([], |row| row.get(0))?)
}

/// Returns how many have a cadence and are neither in daily contact, let go nor binned.
pub(crate) fn in_rhythm(conn: &Connection) -> Result<u32> {
    Ok(conn
        .prepare_cached("SELECT coalesce(sum(people), 0) FROM standing_size")?
        .query_row([], |row| row.get(0))?)
}

fn total(conn: &Connection, filter: &PeopleFilter, wanted: &Wanted) -> Result<u32> {
    let anyone = filter.text.trim().is_empty() && filter.ring.is_none() && filter.tag.is_none();
    let tables = match filter.state {
        None if anyone => return everybody(conn),
        None => "person p".to_owned(),
        // Whoever has dates is in play: neither in the bin, let go nor in daily contact.
        Some(State::Fresh | State::Soon | State::Due | State::Cooling | State::Cold) if anyone => {
            return Ok(conn
                .prepare_cached(&format!(
                    "SELECT count(*) FROM standing s INDEXED BY standing_due
                      WHERE s.due_on IS NOT NULL AND {}",
                    wanted.standing
                ))?
                .query_row([], |row| row.get(0))?);
        }
        Some(State::None) if anyone => return without_rhythm(conn),
        Some(_) => both("person p JOIN standing s"),
    };
    Ok(conn
        .prepare_cached(&format!(
            "SELECT count(*) FROM {tables} WHERE {}",
            wanted.all()
        ))?
        .query_row(wanted.values().as_slice(), |row| row.get(0))?)
}

/// Returns how many nobody asks for.
pub(super) fn without_rhythm(conn: &Connection) -> Result<u32> {
    Ok(everybody(conn)?.saturating_sub(in_rhythm(conn)? + let_go(conn)? + daily(conn)?))
}

/// Returns how many were let go.
pub(super) fn let_go(conn: &Connection) -> Result<u32> {
    Ok(conn
        .prepare_cached(
            "SELECT count(*) FROM person WHERE let_go_on IS NOT NULL AND binned_at IS NULL",
        )?
        .query_row([], |row| row.get(0))?)
}

/// Returns how many are spoken to every day.
pub(super) fn daily(conn: &Connection) -> Result<u32> {
    Ok(conn
        .prepare_cached("SELECT count(*) FROM person WHERE daily = 1 AND let_go_on IS NULL AND binned_at IS NULL")?
        .query_row([], |row| row.get(0))?)
}

fn found_by_text(conn: &Connection, query: &str) -> Result<HashSet<i64>> {
    let mut found = conn
        .prepare_cached("SELECT rowid FROM person_search WHERE person_search MATCH ?1")?
        .query_map([query], |row| row.get(0))?
        .collect::<rusqlite::Result<HashSet<i64>>>()?;
    if binned(conn)? > 0 {
        let mut select = conn.prepare_cached("SELECT n FROM person WHERE binned_at IS NOT NULL")?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            found.remove(&row.get(0)?);
        }
    }
    Ok(found)
}

/// Walks along an index until the page is full of those who were found.
fn walk_found(
    conn: &Connection,
    found: &HashSet<i64>,
    (index, order): (&str, &str),
    (offset, limit): (u32, u32),
) -> Result<Picked> {
    let mut select = conn.prepare_cached(&format!(
        "SELECT p.n FROM person p INDEXED BY {index} WHERE p.binned_at IS NULL ORDER BY {order}"
    ))?;
    let mut rows = select.query([])?;
    let mut picked = Picked {
        rows: Vec::new(),
        total: u32::try_from(found.len()).unwrap_or(u32::MAX),
    };
    let mut skipped = 0;
    while picked.rows.len() < limit as usize {
        let Some(row) = rows.next()? else { break };
        let number = row.get(0)?;
        if !found.contains(&number) {
            continue;
        }
        if skipped < offset {
            skipped += 1;
        } else {
            picked.rows.push(number);
        }
    }
    Ok(picked)
}
