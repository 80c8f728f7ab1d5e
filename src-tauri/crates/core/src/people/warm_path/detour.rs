//! Ways through others: whoever knows somebody who is there, and whoever knows one of those.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rusqlite::Connection;

use super::ThereWhen;
use super::there::There;
use crate::error::{Error, Result};
use crate::id::PersonId;
use crate::people::person::date;

/// Of so many people of an organisation the ties are looked at, those with the latest contact first (ours: of more,
/// somebody is near enough).
const TARGETS_MAX: usize = 1000;
/// The most people on each step of a detour (ours).
const STEP_MAX: usize = 24;
/// The most ways whose warmth is looked at, those whose beginning one spoke with last first (ours: whoever was not
/// spoken to for longer than so many others is not the one to ask).
const WAYS_MAX: usize = 120;

/// A way through others to somebody who is there.
pub(super) struct Detour<'a> {
    pub(super) way: Vec<PersonId>,
    pub(super) target: &'a There,
    /// When I last spoke with the first of them.
    last_on: Option<NaiveDate>,
}

/// Returns the ways through one or two others to somebody who is there, one for each who stands at its beginning: the
/// shortest, to who is there now before who was.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn find<'a>(
    conn: &Connection,
    there: &'a [There],
    keys: &[String],
) -> Result<Vec<Detour<'a>>> {
    let keys = json(keys)?;
    let here: BTreeSet<PersonId> = there
        .iter()
        .filter(|one| one.when == ThereWhen::Now)
        .map(|one| one.id)
        .collect();
    // Whoever is there now first, and of those whom I hardly know: they are worth a detour.
    let mut targets: Vec<&There> = there.iter().take(TARGETS_MAX).collect();
    targets.sort_by_key(|one| (one.when, one.last_on));
    let ids: Vec<PersonId> = targets.iter().map(|one| one.id).collect();
    let mut ways: BTreeMap<PersonId, Detour<'_>> = BTreeMap::new();
    for (target, known) in targets.iter().zip(known_by(conn, &ids, &keys)?) {
        for first in known.into_iter().filter(|first| !here.contains(&first.id)) {
            ways.entry(first.id).or_insert_with(|| Detour {
                way: vec![first.id, target.id],
                target,
                last_on: first.last_on,
            });
        }
    }
    let mut near: Vec<(Vec<PersonId>, &There, Option<NaiveDate>)> = ways
        .values()
        .map(|detour| (detour.way.clone(), detour.target, detour.last_on))
        .collect();
    near.sort_by_key(|(way, _, last_on)| (Reverse(*last_on), way[0]));
    near.truncate(STEP_MAX);
    let ids: Vec<PersonId> = near.iter().map(|(way, ..)| way[0]).collect();
    for ((way, target, _), known) in near.iter().zip(known_by(conn, &ids, &keys)?) {
        for first in known {
            if !here.contains(&first.id) && !way.contains(&first.id) {
                ways.entry(first.id).or_insert_with(|| Detour {
                    way: [&[first.id], way.as_slice()].concat(),
                    target,
                    last_on: first.last_on,
                });
            }
        }
    }
    let mut ways: Vec<Detour<'_>> = ways.into_values().collect();
    ways.sort_by_key(|detour| (Reverse(detour.last_on), detour.way[0]));
    ways.truncate(WAYS_MAX);
    Ok(ways)
}

/// Somebody who knows another.
struct Knows {
    id: PersonId,
    last_on: Option<NaiveDate>,
}

/// Returns for each of these people who knows them, is not at one of these organisations and not in the bin, those
/// with the latest contact first.
fn known_by(conn: &Connection, people: &[PersonId], keys: &str) -> Result<Vec<Vec<Knows>>> {
    let ids: Vec<String> = people.iter().map(PersonId::to_string).collect();
    // CROSS JOIN, so that the ties of all are found along their indexes in one go.
    let mut select = conn.prepare_cached(
        "SELECT w.key, t.other_id, s.last_on
           FROM json_each(?1) w CROSS JOIN tie t ON t.person_id = w.value
          CROSS JOIN person p ON p.id = t.other_id CROSS JOIN standing s ON s.person_id = t.other_id
          WHERE p.binned_at IS NULL AND p.organisation_key NOT IN (SELECT value FROM json_each(?2))",
    )?;
    let mut known: Vec<Vec<Knows>> = people.iter().map(|_| Vec::new()).collect();
    let mut rows = select.query((json(&ids)?, keys))?;
    while let Some(row) = rows.next()? {
        if let Some(of) = known.get_mut(row.get::<_, u32>(0)? as usize) {
            of.push(Knows {
                id: row.get(1)?,
                last_on: date(row, 2)?,
            });
        }
    }
    for of in &mut known {
        of.sort_by_key(|one| (Reverse(one.last_on), one.id));
        of.dedup_by_key(|one| one.id);
        of.truncate(STEP_MAX);
    }
    Ok(known)
}

fn json(texts: &[String]) -> Result<String> {
    serde_json::to_string(texts).map_err(|error| Error::Unexpected(error.to_string()))
}
