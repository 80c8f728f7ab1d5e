//! Those who wait for the greatest part of their period first: the order in which sessions offer people, without what
//! puts somebody off. Behind them whoever is not due, longest unseen first.

use std::collections::HashSet;

use chrono::NaiveDate;
use rusqlite::Connection;

use super::wanted::Wanted;
use crate::error::{Error, Result};
use crate::people::person::Ring;
use crate::rhythm::session::queue::{emptiest_ring, linked, ranked};

/// Who stands behind those who are due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Others {
    /// Everybody else.
    Everybody,
    /// Whoever has a rhythm.
    InRhythm,
}

/// Returns the rows of a page of everybody: the queue's own index finds those who are due.
pub(super) fn everybody(
    conn: &Connection,
    others: Others,
    (offset, limit): (u32, u32),
    today: NaiveDate,
) -> Result<Vec<i64>> {
    let (from, to) = (offset as usize, offset as usize + limit as usize);
    let due = ranked(conn, to, &HashSet::new(), today)?;
    let mut number = conn.prepare_cached("SELECT n FROM person WHERE id = ?1")?;
    let mut rows = due
        .iter()
        .skip(from)
        .map(|one| number.query_row([one.person], |row| row.get(0)))
        .collect::<rusqlite::Result<Vec<i64>>>()?;
    if due.len() < to {
        let skip = from.saturating_sub(due.len());
        let take = limit as usize - rows.len();
        let without = match others {
            Others::Everybody => "s.due_on IS NULL OR ",
            Others::InRhythm => "",
        };
        let others = conn
            .prepare_cached(&format!(
                "SELECT p.n FROM standing s INDEXED BY standing_last CROSS JOIN person p ON p.id = s.person_id
                  WHERE p.binned_at IS NULL AND ({without}s.due_on > '{today}')
                  ORDER BY s.last_on, s.person_id LIMIT {take} OFFSET {skip}"
            ))?
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<Vec<i64>>>()?;
        rows.extend(others);
    }
    Ok(rows)
}

/// The standings alone: one index holds all that is compared.
pub(super) const STANDINGS: &str = "standing s INDEXED BY standing_cover";

/// Returns the rows of a page of those who fit: all of them are sorted. `tables` may be the standings alone where
/// nothing else is asked for.
pub(super) fn few(
    conn: &Connection,
    tables: &str,
    wanted: &Wanted,
    (offset, limit): (u32, u32),
    today: NaiveDate,
) -> Result<Vec<i64>> {
    let emptiest = emptiest_ring(conn)?.map_or("-", Ring::text);
    let linked: Vec<_> = linked(conn, today)?.into_keys().collect();
    let linked =
        serde_json::to_string(&linked).map_err(|error| Error::Unexpected(error.to_string()))?;
    let mut values = wanted.values();
    values.push(&linked);
    let at = values.len();
    // As `Standing::order` compares, in numbers that a double holds exactly; equal fractions are equal doubles.
    let sql = format!(
        "SELECT (SELECT n FROM person WHERE id = s.person_id) FROM {tables} WHERE {} ORDER BY
           CASE WHEN s.due_on <= '{today}' THEN
             (julianday('{today}') - julianday(s.due_on))
               * (CASE WHEN s.ring = '{emptiest}' THEN 12 ELSE 10 END)
               * (CASE WHEN s.person_id IN (SELECT value FROM json_each(?{at})) THEN 13 ELSE 10 END)
               / s.period_days ELSE -1.0 END DESC,
           CASE WHEN s.due_on <= '{today}' THEN s.anchor_on ELSE s.last_on END, s.person_id
         LIMIT {limit} OFFSET {offset}",
        if tables == STANDINGS {
            wanted.standing.clone()
        } else {
            wanted.all()
        }
    );
    Ok(conn
        .prepare_cached(&sql)?
        .query_map(values.as_slice(), |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?)
}
