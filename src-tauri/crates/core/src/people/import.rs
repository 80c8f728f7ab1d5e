//! Bringing people from a file: decided first, the same way for a dry run and for the real one, then written as
//! one step. Imports create no reminders and never overwrite what stands in a field.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use fairlead_interop::{Format, Found, FoundPerson, SkipReason, key};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use super::person::{ContactKind, ContactPoint, PersonDraft, draft_of, insert, update};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::PersonId;
use crate::op::Op;
use crate::time::Now;
use crate::words;

/// Lines of a report that go to the screen; the counts are of all.
const LINES_MAX: usize = 1000;

/// Candidates named for a row that a person has to judge.
const CANDIDATES_MAX: u32 = 5;

/// What an import would do, or did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ImportReport {
    /// The file's name, without its folder.
    pub file: String,
    /// What kind of file it is.
    pub format: ImportFormat,
    /// Rows or cards in it.
    pub rows: usize,
    /// People who are (or would be) created.
    pub create: usize,
    /// People who gain (or would gain) something.
    pub merge: usize,
    /// Rows that wait for a person's judgement; left out until it is given.
    pub review: usize,
    /// Rows that change nothing.
    pub skip: usize,
    /// What could not be understood.
    pub warnings: Vec<String>,
    /// What becomes of each row: those to judge first, then in the file's order; at most 1000.
    pub lines: Vec<ImportRow>,
    /// How many lines there are in all.
    pub lines_total: usize,
}

/// Kinds of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum ImportFormat {
    /// A LinkedIn export.
    LinkedIn,
    /// vCards.
    VCard,
}

/// What becomes of one row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ImportRow {
    /// Its number in the file.
    pub row: usize,
    /// The name it gives.
    pub name: String,
    /// The organisation it gives.
    pub organisation: String,
    /// The title it gives.
    pub title: String,
    /// What becomes of it.
    pub outcome: ImportOutcome,
    /// Why.
    pub reason: ImportReason,
    /// Who it is, or might be.
    pub matches: Vec<Candidate>,
    /// Names of the fields that a merge fills.
    pub gains: Vec<String>,
}

/// Someone in the book whom a row may be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Candidate {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Where they work.
    pub organisation: String,
}

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ImportOutcome {
    /// A new person.
    Create,
    /// Something is added to a person.
    Merge,
    /// A person has to judge.
    Review,
    /// Nothing.
    Skip,
}

/// Why a row becomes what it becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ImportReason {
    /// Nobody like that is in the book.
    New,
    /// The same profile address.
    SameProfile,
    /// The same e-mail address.
    SameEmail,
    /// The same phone number.
    SamePhone,
    /// The same record was brought before.
    SameUid,
    /// The same name and organisation.
    SameNameAndOrganisation,
    /// The same as another row of this file.
    SameInFile,
    /// The same name; nothing else says that it is the same person.
    SameName,
    /// The person is there and gains nothing.
    NothingNew,
    /// The person lies in the bin.
    InBin,
    /// A hidden or closed profile.
    HiddenProfile,
    /// The row has no name.
    NoName,
    /// A group or an organisation.
    NotAPerson,
    /// The row cannot be read.
    Unreadable,
    /// A person judged that it is the same.
    JudgedSame,
    /// A person judged that it is someone else.
    JudgedNew,
}

/// A person's judgement about a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReviewChoice {
    /// The row.
    pub row: usize,
    /// Who it is; `None`: someone else, a new person.
    pub person_id: Option<PersonId>,
}

impl Career {
    /// Says what an import of a file would do. Writes nothing.
    ///
    /// # Errors
    /// The file cannot be read, or holds no people.
    pub fn preview_import(&self, path: &Path) -> Result<ImportReport> {
        let found = fairlead_interop::read_path(path)?;
        let plan = plan(self.read(), &found, &[])?;
        Ok(report(path, &found, plan))
    }

    /// Brings the people of a file, as one step that undo takes back.
    ///
    /// # Errors
    /// The file cannot be read, or holds no people; then nothing is changed.
    pub fn import_people(&mut self, path: &Path, choices: &[ReviewChoice], now: Now) -> Result<ImportReport> {
        let found = fairlead_interop::read_path(path)?;
        let plan = plan(self.read(), &found, choices)?;
        let created = plan.iter().filter(|step| step.line.outcome == ImportOutcome::Create).count();
        let merged = plan.iter().filter(|step| step.line.outcome == ImportOutcome::Merge).count();
        if created + merged > 0 {
            self.transact(Op::Import { created, merged }, |tx| apply(tx, &found, &plan, now))?;
        }
        Ok(report(path, &found, plan))
    }
}

/// What becomes of a row, and of whom.
struct Step {
    line: ImportRow,
    /// The found person's place in the file's list; `None` for a row that is none.
    found: Option<usize>,
    target: Target,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Target {
    Nobody,
    New,
    Known(PersonId),
    /// The same as an earlier row, by its place in the list of found people.
    Earlier(usize),
}

fn plan(connection: &Connection, found: &Found, choices: &[ReviewChoice]) -> Result<Vec<Step>> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let choices: HashMap<usize, Option<PersonId>> = choices.iter().map(|c| (c.row, c.person_id)).collect();
    let mut steps = Vec::with_capacity(found.people.len() + found.skipped.len());
    for (at, person) in found.people.iter().enumerate() {
        steps.push(decide(connection, found, at, person, &mut seen, choices.get(&person.row))?);
    }
    for skipped in &found.skipped {
        let reason = match skipped.reason {
            SkipReason::HiddenProfile => ImportReason::HiddenProfile,
            SkipReason::NoName => ImportReason::NoName,
            SkipReason::Unreadable => ImportReason::Unreadable,
            SkipReason::NotAPerson => ImportReason::NotAPerson,
        };
        let line = ImportRow {
            row: skipped.row,
            name: String::new(),
            organisation: String::new(),
            title: String::new(),
            outcome: ImportOutcome::Skip,
            reason,
            matches: Vec::new(),
            gains: Vec::new(),
        };
        steps.push(Step { line, found: None, target: Target::Nobody });
    }
    Ok(steps)
}

fn decide(
    connection: &Connection,
    found: &Found,
    at: usize,
    person: &FoundPerson,
    seen: &mut HashMap<String, usize>,
    choice: Option<&Option<PersonId>>,
) -> Result<Step> {
    let line = |outcome, reason, matches, gains| ImportRow {
        row: person.row,
        name: person.name.clone(),
        organisation: person.organisation.clone(),
        title: person.title.clone(),
        outcome,
        reason,
        matches,
        gains,
    };
    let step = |line, target| Ok(Step { line, found: Some(at), target });
    let keys = strong_keys(person);
    let source = source_key(found.format, person);

    let matched = known(connection, found.format, person, &keys, &source)?;
    if matched.is_none() {
        let earlier = keys.iter().map(|(_, key)| key).chain([&source]).find_map(|key| seen.get(key)).copied();
        remember(seen, &keys, &source, at);
        if let Some(earlier) = earlier {
            let line = line(ImportOutcome::Skip, ImportReason::SameInFile, Vec::new(), Vec::new());
            return step(line, Target::Earlier(earlier));
        }
    }
    let (id, reason) = match (matched, choice) {
        (Some((id, reason)), _) => (id, reason),
        (None, Some(Some(id))) => (*id, ImportReason::JudgedSame),
        (None, Some(None)) => {
            return step(line(ImportOutcome::Create, ImportReason::JudgedNew, Vec::new(), Vec::new()), Target::New);
        }
        (None, None) => {
            let like = same_name(connection, person)?;
            let (outcome, reason, target) = if like.is_empty() {
                (ImportOutcome::Create, ImportReason::New, Target::New)
            } else {
                (ImportOutcome::Review, ImportReason::SameName, Target::Nobody)
            };
            return step(line(outcome, reason, like, Vec::new()), target);
        }
    };
    let who = candidate(connection, id)?;
    if is_binned(connection, id)? {
        return step(line(ImportOutcome::Skip, ImportReason::InBin, vec![who], Vec::new()), Target::Nobody);
    }
    let (_, gains) = merged(draft_of(connection, id)?, person);
    if gains.is_empty() {
        return step(line(ImportOutcome::Skip, ImportReason::NothingNew, vec![who], gains), Target::Known(id));
    }
    step(line(ImportOutcome::Merge, reason, vec![who], gains), Target::Known(id))
}

fn remember(seen: &mut HashMap<String, usize>, keys: &[(ImportReason, String)], source: &str, at: usize) {
    for key in keys.iter().map(|(_, key)| key.as_str()).chain([source]) {
        seen.entry(key.to_owned()).or_insert(at);
    }
}

/// Returns the keys each of which alone says who someone is, strongest first.
fn strong_keys(person: &FoundPerson) -> Vec<(ImportReason, String)> {
    let of = |reason, values: &[fairlead_interop::Labelled], key: fn(&str) -> Option<String>| {
        values.iter().filter_map(move |value| Some((reason, key(&value.value)?))).collect::<Vec<_>>()
    };
    let mut keys = of(ImportReason::SameProfile, &person.links, key::profile);
    keys.extend(of(ImportReason::SameEmail, &person.emails, key::email));
    keys.extend(of(ImportReason::SamePhone, &person.phones, key::phone));
    keys
}

/// Returns the source's own identity of a record; without one, everything that tells it from others.
fn source_key(format: Format, person: &FoundPerson) -> String {
    if format == Format::VCard && !person.uid.is_empty() {
        return format!("uid:{}", person.uid);
    }
    if let Some(profile) = person.links.iter().find_map(|link| key::profile(&link.value)) {
        return format!("profile:{profile}");
    }
    let reach: Vec<&str> = person.emails.iter().chain(&person.phones).map(|point| point.value.as_str()).collect();
    let met = person.met_on.map(|date| date.to_string()).unwrap_or_default();
    let name = key::name(&person.name);
    let organisation = key::organisation(&person.organisation);
    format!("record:{name}|{organisation}|{met}|{}", reach.join("|"))
}

fn source_name(format: Format) -> &'static str {
    match format {
        Format::LinkedIn => "linkedin",
        Format::VCard => "vcard",
    }
}

/// Returns who in the book a found person is, when a strong key or name and organisation say so.
fn known(
    connection: &Connection,
    format: Format,
    person: &FoundPerson,
    keys: &[(ImportReason, String)],
    source: &str,
) -> Result<Option<(PersonId, ImportReason)>> {
    let by_source: Option<PersonId> = connection
        .prepare_cached("SELECT person_id FROM person_source WHERE source = ?1 AND key = ?2")?
        .query_row((source_name(format), source), |row| row.get(0))
        .optional()?;
    if let Some(id) = by_source {
        return Ok(Some((id, ImportReason::SameUid)));
    }
    for (reason, key) in keys {
        let id: Option<PersonId> = connection
            .prepare_cached("SELECT person_id FROM contact_point WHERE key = ?1 LIMIT 1")?
            .query_row([key], |row| row.get(0))
            .optional()?;
        if let Some(id) = id {
            return Ok(Some((id, *reason)));
        }
    }
    let organisation = key::organisation(&person.organisation);
    if organisation.is_empty() {
        return Ok(None);
    }
    let mut same = connection.prepare_cached(
        "SELECT id FROM person WHERE name_key = ?1 AND organisation_key = ?2 AND binned_at IS NULL LIMIT 2",
    )?;
    let same: Vec<PersonId> =
        same.query_map((key::name(&person.name), organisation), |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    match same.as_slice() {
        // Two different profiles are two people, whatever their names.
        [one] if !profiles_differ(connection, *one, person)? => {
            Ok(Some((*one, ImportReason::SameNameAndOrganisation)))
        }
        _ => Ok(None),
    }
}

fn profiles_differ(connection: &Connection, id: PersonId, person: &FoundPerson) -> Result<bool> {
    let theirs: HashSet<String> = person.links.iter().filter_map(|link| key::profile(&link.value)).collect();
    if theirs.is_empty() {
        return Ok(false);
    }
    let ours = connection
        .prepare_cached("SELECT key FROM contact_point WHERE person_id = ?1 AND kind = 'link' AND key <> ''")?
        .query_map([id], |row| row.get(0))?
        .collect::<rusqlite::Result<HashSet<String>>>()?;
    Ok(!ours.is_empty() && ours.is_disjoint(&theirs))
}

fn same_name(connection: &Connection, person: &FoundPerson) -> Result<Vec<Candidate>> {
    let mut like = connection.prepare_cached(
        "SELECT id, name, organisation FROM person WHERE name_key = ?1 AND binned_at IS NULL ORDER BY n LIMIT ?2",
    )?;
    let found = like
        .query_map((key::name(&person.name), CANDIDATES_MAX), |row| {
            Ok(Candidate { id: row.get(0)?, name: row.get(1)?, organisation: row.get(2)? })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let mut different = Vec::new();
    for candidate in found {
        if !profiles_differ(connection, candidate.id, person)? {
            different.push(candidate);
        }
    }
    Ok(different)
}

fn candidate(connection: &Connection, id: PersonId) -> Result<Candidate> {
    connection
        .prepare_cached("SELECT id, name, organisation FROM person WHERE id = ?1")?
        .query_row([id], |row| Ok(Candidate { id: row.get(0)?, name: row.get(1)?, organisation: row.get(2)? }))
        .optional()?
        .ok_or_else(|| Error::NotFound(words::person_gone()))
}

fn is_binned(connection: &Connection, id: PersonId) -> Result<bool> {
    Ok(connection
        .prepare_cached("SELECT binned_at IS NOT NULL FROM person WHERE id = ?1")?
        .query_row([id], |row| row.get(0))?)
}

/// Returns what a person becomes when a found one is added to them, and the fields that gained.
fn merged(mut draft: PersonDraft, found: &FoundPerson) -> (PersonDraft, Vec<String>) {
    let mut gains = Vec::new();
    for (field, slot, value) in [
        ("nickname", &mut draft.nickname, &found.nickname),
        ("organisation", &mut draft.organisation, &found.organisation),
        ("title", &mut draft.title, &found.title),
        ("place", &mut draft.place, &found.place),
        ("zone", &mut draft.zone, &found.zone),
        ("birthday", &mut draft.birthday, &found.birthday),
        ("notes", &mut draft.notes, &found.notes),
    ] {
        if slot.is_empty() && !value.is_empty() {
            slot.clone_from(value);
            gains.push(field.to_owned());
        }
    }
    if draft.met_on.is_none() && found.met_on.is_some() {
        draft.met_on = found.met_on;
        gains.push("met_on".to_owned());
    }
    let before = draft.contact_points.len();
    for point in contact_points(found) {
        let key = point.kind.key(&point.value);
        let there = draft.contact_points.iter().any(|known| {
            known.kind == point.kind
                && (known.value.eq_ignore_ascii_case(&point.value) || (!key.is_empty() && known.kind.key(&known.value) == key))
        });
        if !there {
            draft.contact_points.push(point);
        }
    }
    if draft.contact_points.len() > before {
        gains.push("contact_points".to_owned());
    }
    let before = draft.tags.len();
    for tag in &found.tags {
        if !draft.tags.iter().any(|known| known.to_lowercase() == tag.to_lowercase()) {
            draft.tags.push(tag.clone());
        }
    }
    if draft.tags.len() > before {
        gains.push("tags".to_owned());
    }
    (draft, gains)
}

fn contact_points(found: &FoundPerson) -> Vec<ContactPoint> {
    let of = |kind, values: &[fairlead_interop::Labelled]| {
        values
            .iter()
            .map(|value| ContactPoint { kind, label: value.label.clone(), value: value.value.clone() })
            .collect::<Vec<_>>()
    };
    let mut points = of(ContactKind::Email, &found.emails);
    points.extend(of(ContactKind::Phone, &found.phones));
    points.extend(of(ContactKind::Link, &found.links));
    points
}

/// Returns the form of a new person. A file may hold longer lines than a form takes; they are cut, not refused.
fn new_draft(found: &FoundPerson) -> PersonDraft {
    let (draft, _) = merged(PersonDraft::default(), found);
    PersonDraft { name: found.name.clone(), given: found.given.clone(), family: found.family.clone(), ..draft }
}

fn apply(tx: &Connection, found: &Found, plan: &[Step], now: Now) -> Result<()> {
    let mut made: HashMap<usize, PersonId> = HashMap::new();
    for step in plan {
        let Some(at) = step.found else { continue };
        let person = &found.people[at];
        let id = match step.target {
            Target::Nobody => continue,
            Target::New => insert(tx, &new_draft(person).fitted(now), now)?,
            Target::Known(id) if step.line.outcome == ImportOutcome::Merge => {
                add_to(tx, id, person, now)?;
                id
            }
            Target::Known(id) => id,
            Target::Earlier(earlier) => match made.get(&earlier) {
                Some(id) => {
                    add_to(tx, *id, person, now)?;
                    *id
                }
                None => continue,
            },
        };
        made.insert(at, id);
        tx.prepare_cached("INSERT OR IGNORE INTO person_source (person_id, source, key) VALUES (?1, ?2, ?3)")?
            .execute((id, source_name(found.format), source_key(found.format, person)))?;
    }
    Ok(())
}

fn add_to(tx: &Connection, id: PersonId, person: &FoundPerson, now: Now) -> Result<()> {
    let before = draft_of(tx, id)?;
    let (after, gains) = merged(before.clone(), person);
    if gains.is_empty() {
        return Ok(());
    }
    update(tx, id, &before, &after.fitted(now), now)
}

fn report(path: &Path, found: &Found, plan: Vec<Step>) -> ImportReport {
    let count = |outcome| plan.iter().filter(|step| step.line.outcome == outcome).count();
    let (create, merge) = (count(ImportOutcome::Create), count(ImportOutcome::Merge));
    let (review, skip) = (count(ImportOutcome::Review), count(ImportOutcome::Skip));
    let mut lines: Vec<ImportRow> = plan.into_iter().map(|step| step.line).collect();
    lines.sort_by_key(|line| (line.outcome != ImportOutcome::Review, line.row));
    let lines_total = lines.len();
    lines.truncate(LINES_MAX);
    ImportReport {
        file: path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned(),
        format: match found.format {
            Format::LinkedIn => ImportFormat::LinkedIn,
            Format::VCard => ImportFormat::VCard,
        },
        rows: lines_total,
        create,
        merge,
        review,
        skip,
        warnings: found.warnings.iter().map(ToString::to_string).collect(),
        lines,
        lines_total,
    }
}
