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
use crate::people::touch::{ReachedOut, TouchKind};
use crate::people::warm_path::{self, WarmPath};
use crate::time::Now;
use crate::words;

/// The most people of the organisation that are named; more is a list to work off (ours).
const NAMED: u32 = 12;
/// The most other ways that stand beside them; the page of the organisation has more (ours).
const PATHS: usize = 5;
/// The most touches with somebody that are weighed; older ones weigh nothing any more.
const TOUCHES: u32 = 40;
/// The period that is assumed for somebody without one, in days (ours: a quarter).
const PERIOD_DAYS: i64 = 90;
/// From this weight on somebody is warm (ours: coffee within the period, or two talks).
const WARM: f64 = 1.5;
/// From this weight on somebody is lukewarm (ours: one written exchange within the period).
const LUKEWARM: f64 = 0.5;

/// How warm it is between us. The weight behind it is never shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Warmth {
    /// We have not spoken.
    Unspoken,
    /// It was long ago, or little.
    Cool,
    /// We are in touch.
    Lukewarm,
    /// We spoke well and lately.
    Warm,
}

/// One contact as warmth weighs it: how, who began, and how many days ago.
pub type Contact = (TouchKind, ReachedOut, i64);

/// Returns how warm it is: each contact weighs what its kind is worth (in person 3, by voice 2, written both ways 1,
/// one way 0.4), halved for every one and a half periods that it lies back (product/rules.md, "Warmth").
pub fn warmth(contacts: &[Contact], period_days: i64) -> Warmth {
    let half_life = 1.5 * f64::from(i32::try_from(period_days.max(1)).unwrap_or(i32::MAX));
    let weight: f64 = contacts
        .iter()
        .map(|(kind, began, days_ago)| {
            let age = f64::from(i32::try_from((*days_ago).max(0)).unwrap_or(i32::MAX));
            worth(*kind, *began) * (-age / half_life).exp2()
        })
        .sum();
    match weight {
        _ if contacts.is_empty() => Warmth::Unspoken,
        weight if weight >= WARM => Warmth::Warm,
        weight if weight >= LUKEWARM => Warmth::Lukewarm,
        _ => Warmth::Cool,
    }
}

fn worth(kind: TouchKind, began: ReachedOut) -> f64 {
    match kind {
        TouchKind::Coffee | TouchKind::Lunch | TouchKind::Event => 3.0,
        TouchKind::Call | TouchKind::Video => 2.0,
        _ if began == ReachedOut::Both => 1.0,
        _ => 0.4,
    }
}

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

/// Returns how warm it is between somebody and me, and when we last spoke.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn between(
    conn: &Connection,
    person: PersonId,
    now: Now,
) -> Result<(Warmth, Option<NaiveDate>)> {
    let (contacts, period) = contacts(conn, person, now)?;
    let last_on = contacts
        .iter()
        .map(|(_, _, ago)| now.today() - chrono::Duration::days(*ago))
        .max();
    Ok((warmth(&contacts, period.unwrap_or(PERIOD_DAYS)), last_on))
}

/// Returns the contacts with somebody that count, and their period.
fn contacts(conn: &Connection, person: PersonId, now: Now) -> Result<(Vec<Contact>, Option<i64>)> {
    let period = conn
        .prepare_cached("SELECT period_days FROM standing WHERE person_id = ?1")?
        .query_row([person], |row| row.get(0))?;
    let mut select = conn.prepare_cached(
        "SELECT k.kind, k.reached_out, k.day FROM touch_person tp JOIN touch k ON k.id = tp.touch_id
          WHERE tp.person_id = ?1 AND k.binned_at IS NULL AND k.reached_out <> 'unanswered'
          ORDER BY k.day DESC LIMIT ?2",
    )?;
    let rows = select.query_map((person, TOUCHES), |row| {
        let day: NaiveDate = row.get(2)?;
        Ok((
            TouchKind::from_text(row.get_ref(0)?.as_str()?),
            ReachedOut::from_text(row.get_ref(1)?.as_str()?),
            (now.today() - day).num_days(),
        ))
    })?;
    Ok((rows.collect::<rusqlite::Result<_>>()?, period))
}
