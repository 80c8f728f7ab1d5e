//! Whom a word or two lead to.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{PersonRow, ROW, person_row};
use crate::error::Result;
use crate::store::search::prefix_query;

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
