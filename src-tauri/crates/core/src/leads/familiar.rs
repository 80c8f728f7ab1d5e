//! Who knows me at the organisation of a lead, and how warm that is, in words.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use fairlead_interop::key;
use rusqlite::Connection;
use serde::Serialize;

use super::lead::{LeadDraft, LeadScope};
use super::player::{PlayerRole, PlayerRow};
use crate::error::Result;
use crate::id::PersonId;
use crate::people::person::name_of;
use crate::people::warm_path::{self, WarmPath};
use crate::people::warmth::{Warmth, between};
use crate::time::Now;
use crate::words;

/// The most people of the organisation that are named; more is a list to work off (ours).
const NAMED: u32 = 12;
/// The most other ways that stand beside them; the page of the organisation has more (ours).
const PATHS: usize = 5;

/// Somebody who stands between me and a lead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Familiar {
    /// Who.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// What they are to the lead, in words: "decider", "told you of it", "works there".
    pub part: String,
    /// How warm it is.
    pub warmth: Warmth,
    /// When we last spoke.
    pub last_on: Option<NaiveDate>,
}

/// Who knows me there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Familiarity {
    /// What it comes to, in a sentence.
    pub sentence: String,
    /// Who, the warmest first.
    pub people: Vec<Familiar>,
    /// Ways there beside those, through others or to who was there before; the warmest first.
    pub paths: Vec<WarmPath>,
    /// The organisation of the lead.
    pub organisation: String,
}

/// Returns who knows me at the organisation of a lead: its players, who told me of it, and who works there.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn of(
    conn: &Connection,
    lead: &LeadDraft,
    players: &[PlayerRow],
    now: Now,
) -> Result<Familiarity> {
    let mut parts: BTreeMap<PersonId, String> = BTreeMap::new();
    let mut select = conn.prepare_cached(
        "SELECT p.id FROM person p
          WHERE p.organisation_key = ?1 AND p.organisation_key <> '' AND p.binned_at IS NULL
          ORDER BY p.name_key, p.id LIMIT ?2",
    )?;
    for row in select.query_map((key::organisation(&lead.organisation), NAMED), |row| {
        row.get(0)
    })? {
        parts.insert(row?, words::works_there().to_owned());
    }
    if let Some(source) = lead.source_id {
        parts.insert(source, words::told_of_it().to_owned());
    }
    for player in players {
        if let Some(person) = player.draft.person_id {
            parts.insert(person, player.role.clone());
        }
    }
    let mut people = parts
        .into_iter()
        .map(|(person_id, part)| {
            let (warmth, last_on) = between(conn, person_id, now)?;
            Ok(Familiar {
                name: name_of(conn, person_id)?,
                warmth,
                last_on,
                person_id,
                part,
            })
        })
        .collect::<Result<Vec<_>>>()?;
    people.sort_by(|a, b| b.warmth.cmp(&a.warmth).then(a.name.cmp(&b.name)));
    let warm = people
        .iter()
        .filter(|one| one.warmth == Warmth::Warm)
        .count();
    let named: Vec<PersonId> = people.iter().map(|one| one.person_id).collect();
    let (mut paths, _) = warm_path::to(conn, &lead.organisation, now)?;
    paths.retain(|path| {
        path.steps.len() > 1 || path.steps.iter().all(|one| !named.contains(&one.id))
    });
    paths.truncate(PATHS);
    Ok(Familiarity {
        paths,
        organisation: lead.organisation.clone(),
        sentence: {
            let strangers = players
                .iter()
                .filter(|player| player.draft.person_id.is_none())
                .count();
            let sponsored = players
                .iter()
                .any(|player| player.draft.role == PlayerRole::Sponsor);
            let mut said = words::familiarity(people.len(), warm, &lead.organisation);
            said.push_str(&words::familiar_strangers(strangers));
            // Inside one's own organisation it is somebody in the room who speaks for one.
            if matches!(lead.scope, LeadScope::Department | LeadScope::Company) && !sponsored {
                said.push_str(words::no_sponsor());
            }
            said
        },
        people,
    })
}
