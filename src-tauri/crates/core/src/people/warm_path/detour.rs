//! Ways through others: whoever knows somebody who is there, and whoever knows one of those.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::ThereWhen;
use super::there::There;
use crate::error::{Error, Result};
use crate::id::PersonId;

/// Of so many people of an organisation the ties are looked at, those with the latest contact first (ours: of more,
/// somebody is near enough).
const TARGETS_MAX: usize = 1000;
/// The most people on each step of a detour (ours).
const STEP_MAX: u32 = 24;

/// Returns the ways through one or two others to somebody who is there, one for each who stands at its beginning: the
/// shortest, to who is there now before who was.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn find<'a>(
    conn: &Connection,
    there: &'a [There],
    keys: &[String],
) -> Result<Vec<(Vec<PersonId>, &'a There)>> {
    let keys = json(keys)?;
    let here: BTreeSet<PersonId> = there
        .iter()
        .filter(|one| one.when == ThereWhen::Now)
        .map(|one| one.id)
        .collect();
    let mut tied: Vec<&There> = tied(conn, &there[..there.len().min(TARGETS_MAX)])?;
    // Whoever is there now first, and of those whom I hardly know: they are worth a detour.
    tied.sort_by_key(|one| (one.when, one.last_on));
    let mut ways: BTreeMap<PersonId, (Vec<PersonId>, &There)> = BTreeMap::new();
    for target in tied {
        for first in known_by(conn, target.id, &keys)? {
            if !here.contains(&first) {
                ways.entry(first)
                    .or_insert_with(|| (vec![first, target.id], target));
            }
        }
    }
    let near: Vec<_> = ways.values().take(STEP_MAX as usize).cloned().collect();
    for (way, target) in near {
        for first in known_by(conn, way[0], &keys)? {
            if !here.contains(&first) && !way.contains(&first) {
                let longer = || ([&[first], way.as_slice()].concat(), target);
                ways.entry(first).or_insert_with(longer);
            }
        }
    }
    Ok(ways.into_values().collect())
}

/// Returns those of whom it is written down that they know somebody.
fn tied<'a>(conn: &Connection, there: &'a [There]) -> Result<Vec<&'a There>> {
    let ids: Vec<String> = there.iter().map(|one| one.id.to_string()).collect();
    let mut select = conn.prepare_cached(
        "SELECT w.key FROM json_each(?1) w
          WHERE EXISTS (SELECT 1 FROM acquaintance WHERE one_id = w.value AND binned_at IS NULL)
             OR EXISTS (SELECT 1 FROM acquaintance WHERE other_id = w.value AND binned_at IS NULL)
             OR EXISTS (SELECT 1 FROM introduction WHERE one_id = w.value AND binned_at IS NULL)
             OR EXISTS (SELECT 1 FROM introduction WHERE other_id = w.value AND binned_at IS NULL)
             OR EXISTS (SELECT 1 FROM introduction WHERE introducer_id = w.value AND binned_at IS NULL)",
    )?;
    let found = select
        .query_map([json(&ids)?], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<u32>>>()?;
    Ok(found
        .into_iter()
        .filter_map(|at| there.get(at as usize))
        .collect())
}

/// Returns who knows somebody, is not at one of these organisations and not in the bin, those with the latest contact
/// first.
fn known_by(conn: &Connection, person: PersonId, keys: &str) -> Result<Vec<PersonId>> {
    let mut select = conn.prepare_cached(
        "SELECT DISTINCT t.other_id FROM tie t JOIN person p ON p.id = t.other_id
           JOIN standing s ON s.person_id = t.other_id
          WHERE t.person_id = ?1 AND p.binned_at IS NULL
            AND p.organisation_key NOT IN (SELECT value FROM json_each(?3))
          ORDER BY s.last_on DESC, t.other_id LIMIT ?2",
    )?;
    let rows = select.query_map((person, STEP_MAX, keys), |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn json(texts: &[String]) -> Result<String> {
    serde_json::to_string(texts).map_err(|error| Error::Unexpected(error.to_string()))
}
