//! Who a row is: certain only where the source, an address or name and organisation say so and nothing contradicts.

use std::collections::HashSet;

use fairlead_interop::{Format, FoundPerson, key};
use rusqlite::{Connection, OptionalExtension};

use super::{Candidate, ImportReason};
use crate::error::{OrNotFound, Result};
use crate::id::PersonId;
use crate::people::person::{ContactKind, PersonDraft};
use crate::words;

/// Candidates named for a row that a person has to judge.
const CANDIDATES_MAX: usize = 5;

/// Namesakes looked at before the candidates are chosen; more share no one name in a real book.
const NAMESAKES_MAX: u32 = 100;

/// Who a row is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Who {
    /// Nobody of the book.
    Nobody,
    /// This person.
    Known(PersonId, ImportReason),
    /// This person, who lies in the bin and stays there.
    InBin(PersonId),
    /// Perhaps one of these; a person has to judge.
    Perhaps(ImportReason, Vec<Candidate>),
}

/// Where a file came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    LinkedIn,
    VCard,
    Google,
    Outlook,
    Table,
    Monica,
}

impl Source {
    pub(super) fn of(format: Format) -> Self {
        match format {
            Format::LinkedIn => Source::LinkedIn,
            Format::VCard => Source::VCard,
            Format::Google => Source::Google,
            Format::Outlook => Source::Outlook,
            Format::Table => Source::Table,
            Format::Monica => Source::Monica,
        }
    }

    /// Returns the source as it stands in the file.
    pub(super) fn text(self) -> &'static str {
        match self {
            Source::LinkedIn => "linkedin",
            Source::VCard => "vcard",
            Source::Google => "google",
            Source::Outlook => "outlook",
            Source::Table => "table",
            Source::Monica => "monica",
        }
    }

    /// Returns the source's own identity of a record; without one, everything that tells it from others.
    pub(super) fn key(self, person: &FoundPerson) -> String {
        if !person.uid.is_empty() {
            return format!("uid:{}", person.uid);
        }
        if let Some(profile) = person
            .links
            .iter()
            .find_map(|link| key::profile(&link.value))
        {
            return format!("profile:{profile}");
        }
        let reach: Vec<&str> = person
            .emails
            .iter()
            .chain(&person.phones)
            .map(|point| point.value.as_str())
            .collect();
        let met = person
            .met_on
            .map(|date| date.to_string())
            .unwrap_or_default();
        let name = key::name(&person.name);
        let organisation = key::organisation(&person.organisation);
        format!("record:{name}|{organisation}|{met}|{}", reach.join("|"))
    }
}

/// Says who a row is. `created` are those whom the same file brought.
pub(super) fn who(
    tx: &Connection,
    source: Source,
    source_key: &str,
    given: &PersonDraft,
    created: &HashSet<PersonId>,
) -> Result<Who> {
    if let Some(id) = by_source(tx, source, source_key)? {
        let by_profile = source_key.starts_with("profile:");
        let reason = if by_profile {
            ImportReason::SameProfile
        } else {
            ImportReason::SameUid
        };
        return Ok(if is_binned(tx, id)? {
            Who::InBin(id)
        } else {
            Who::Known(id, reason)
        });
    }
    let mut strangers = Vec::new();
    for (kind, reason) in [
        (ContactKind::Link, ImportReason::SameProfile),
        (ContactKind::Email, ImportReason::SameEmail),
        (ContactKind::Phone, ImportReason::SamePhone),
    ] {
        // A profile is one person's; colleagues share a telephone and families a mailbox.
        let (same, others): (Vec<Holder>, Vec<Holder>) =
            holders(tx, kind, given)?.into_iter().partition(|holder| {
                kind == ContactKind::Link || names_agree(&holder.name, &given.name)
            });
        if let Some(who) = certain(tx, &same, reason)? {
            return Ok(who);
        }
        if kind == ContactKind::Email {
            strangers.extend(
                others
                    .into_iter()
                    .filter(|holder| !holder.binned && !created.contains(&holder.id)),
            );
        }
    }
    let namesakes = namesakes(tx, source, given)?;
    let organisation = key::organisation(&given.organisation);
    let colleague =
        |holder: &&Holder| !organisation.is_empty() && holder.organisation_key == organisation;
    let same: Vec<Holder> = namesakes
        .iter()
        .filter(colleague)
        .filter(|holder| !holder.other_connection)
        .cloned()
        .collect();
    if let [one] = live(&same).as_slice() {
        return Ok(Who::Known(one.id, ImportReason::SameNameAndOrganisation));
    }
    if let ([], Some(binned)) = (live(&same).as_slice(), same.first()) {
        return Ok(Who::InBin(binned.id));
    }
    let reason = if strangers.is_empty() {
        ImportReason::SameName
    } else {
        ImportReason::SameEmail
    };
    // Rows of one file that share no more than a name are as many people as they are rows.
    strangers.extend(
        namesakes
            .into_iter()
            .filter(|holder| !holder.binned && !created.contains(&holder.id)),
    );
    perhaps(tx, reason, &strangers)
}

#[derive(Clone, Debug)]
struct Holder {
    id: PersonId,
    name: String,
    organisation_key: String,
    binned: bool,
    /// The same source knows them under another date: LinkedIn lists every connection once.
    other_connection: bool,
}

fn live(holders: &[Holder]) -> Vec<&Holder> {
    holders.iter().filter(|holder| !holder.binned).collect()
}

/// Returns the one whom an address names, or those whom it names alike.
fn certain(tx: &Connection, same: &[Holder], reason: ImportReason) -> Result<Option<Who>> {
    Ok(match (live(same).as_slice(), same.first()) {
        ([one], _) => Some(Who::Known(one.id, reason)),
        ([], None) => None,
        ([], Some(binned)) => Some(Who::InBin(binned.id)),
        (_, _) => Some(perhaps(tx, reason, same)?),
    })
}

fn perhaps(tx: &Connection, reason: ImportReason, holders: &[Holder]) -> Result<Who> {
    let mut candidates: Vec<Candidate> = Vec::new();
    for holder in live(holders) {
        if candidates.len() < CANDIDATES_MAX
            && !candidates.iter().any(|known| known.id == holder.id)
        {
            candidates.push(candidate(tx, holder.id)?);
        }
    }
    Ok(if candidates.is_empty() {
        Who::Nobody
    } else {
        Who::Perhaps(reason, candidates)
    })
}

fn by_source(tx: &Connection, source: Source, source_key: &str) -> Result<Option<PersonId>> {
    let known: Option<PersonId> = tx
        .prepare_cached("SELECT person_id FROM person_source WHERE source = ?1 AND key = ?2")?
        .query_row((source.text(), source_key), |row| row.get(0))
        .optional()?;
    if known.is_some() {
        return Ok(known);
    }
    // Our own export names people by their ids.
    let Some(own) = source_key
        .strip_prefix("uid:")
        .and_then(|uid| uid.parse::<PersonId>().ok())
    else {
        return Ok(None);
    };
    let there = tx
        .prepare_cached("SELECT id FROM person WHERE id = ?1")?
        .query_row([own], |row| row.get(0))
        .optional()?;
    // A card of somebody who was merged since is the survivor's.
    match there {
        Some(there) => Ok(Some(there)),
        None => crate::people::merge::survivor(tx, own),
    }
}

/// Returns everyone who has one of the addresses that a row gives.
fn holders(tx: &Connection, kind: ContactKind, given: &PersonDraft) -> Result<Vec<Holder>> {
    let mut found: Vec<Holder> = Vec::new();
    // `key <> ''` looks idle; without it SQLite cannot use the index.
    let mut of_key = tx.prepare_cached(
        "SELECT p.id, p.name, p.organisation_key, p.binned_at IS NOT NULL FROM contact_point c
           JOIN person p ON p.id = c.person_id WHERE c.key = ?1 AND c.key <> '' AND c.kind = ?2 ORDER BY p.n",
    )?;
    for point in given
        .contact_points
        .iter()
        .filter(|point| point.kind == kind)
    {
        let key = kind.key(&point.value);
        if key.is_empty() {
            continue;
        }
        let rows = of_key.query_map((key, kind.text()), |row| {
            Ok(Holder {
                id: row.get(0)?,
                name: row.get(1)?,
                organisation_key: row.get(2)?,
                binned: row.get(3)?,
                other_connection: false,
            })
        })?;
        for holder in rows {
            let holder = holder?;
            if !found.iter().any(|known| known.id == holder.id) {
                found.push(holder);
            }
        }
    }
    Ok(found)
}

/// Returns everyone of the same name, the bin included, except those whose profile is another: two profiles are two
/// people, whatever their names.
fn namesakes(tx: &Connection, source: Source, given: &PersonDraft) -> Result<Vec<Holder>> {
    let name = key::name(&given.name);
    if name.is_empty() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    // One query a partial index.
    for bin in ["IS NULL", "IS NOT NULL"] {
        let mut like = tx.prepare_cached(&format!(
            "SELECT id, name, organisation_key, binned_at IS NOT NULL,
                    met_on IS NOT NULL AND met_on <> ?2 AND EXISTS
                      (SELECT 1 FROM person_source s WHERE s.person_id = person.id AND s.source = ?3)
               FROM person WHERE name_key = ?1 AND binned_at {bin} ORDER BY n LIMIT ?4"
        ))?;
        // Only LinkedIn's date is a date of its own for every connection.
        let met_on = given
            .met_on
            .filter(|_| source == Source::LinkedIn)
            .map(|date| date.to_string());
        let rows = like.query_map((&name, met_on, source.text(), NAMESAKES_MAX), |row| {
            Ok(Holder {
                id: row.get(0)?,
                name: row.get(1)?,
                organisation_key: row.get(2)?,
                binned: row.get(3)?,
                other_connection: row.get::<_, Option<bool>>(4)?.unwrap_or(false),
            })
        })?;
        for holder in rows {
            let holder = holder?;
            if !profiles_differ(tx, holder.id, given)? {
                found.push(holder);
            }
        }
    }
    Ok(found)
}

/// Returns whether two names can be one person's: every word of the shorter stands in the longer.
fn names_agree(one: &str, other: &str) -> bool {
    let (one, other) = (key::name(one), key::name(other));
    let words = |name: &str| {
        name.split(' ')
            .map(str::to_owned)
            .collect::<HashSet<String>>()
    };
    let (one, other) = (words(&one), words(&other));
    one.is_subset(&other) || other.is_subset(&one)
}

fn profiles_differ(tx: &Connection, id: PersonId, given: &PersonDraft) -> Result<bool> {
    let theirs: HashSet<String> = given
        .contact_points
        .iter()
        .filter(|point| point.kind == ContactKind::Link)
        .map(|point| point.kind.key(&point.value))
        .filter(|key| !key.is_empty())
        .collect();
    if theirs.is_empty() {
        return Ok(false);
    }
    let ours = tx
        .prepare_cached(
            "SELECT key FROM contact_point WHERE person_id = ?1 AND kind = 'link' AND key <> ''",
        )?
        .query_map([id], |row| row.get(0))?
        .collect::<rusqlite::Result<HashSet<String>>>()?;
    Ok(!ours.is_empty() && ours.is_disjoint(&theirs))
}

pub(super) fn candidate(tx: &Connection, id: PersonId) -> Result<Candidate> {
    tx.prepare_cached("SELECT id, name, organisation FROM person WHERE id = ?1")?
        .query_row([id], |row| {
            Ok(Candidate {
                id: row.get(0)?,
                name: row.get(1)?,
                organisation: row.get(2)?,
            })
        })
        .or_not_found(&words::person_gone())
}

pub(super) fn is_binned(tx: &Connection, id: PersonId) -> Result<bool> {
    tx.prepare_cached("SELECT binned_at IS NOT NULL FROM person WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .or_not_found(&words::person_gone())
}
