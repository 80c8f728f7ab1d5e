//! Row by row: each is decided against the book as the rows before it left it, and written at once.

use std::collections::{HashMap, HashSet};

use fairlead_interop::{Found, FoundPerson, SkipReason, Skipped};
use rusqlite::Connection;

use super::matching::{self, Source, Who, candidate, is_binned};
use super::moved::{self, News};
use super::watch::Steps;
use super::{Candidate, ImportOutcome, ImportReason, ImportRow, ReviewChoice};
use crate::error::Result;
use crate::id::PersonId;
use crate::people::person::{
    ContactKind, ContactPoint, PersonDraft, Ring, draft_of, insert, update,
};
use crate::time::Now;

/// Writes the people of a file and returns what became of each row.
pub(super) fn bring(
    tx: &Connection,
    found: &Found,
    choices: &[ReviewChoice],
    now: Now,
    steps: &mut Steps<'_>,
) -> Result<Vec<ImportRow>> {
    let mut import = Import {
        tx,
        source: Source::of(found.format),
        choices: choices
            .iter()
            .map(|choice| (choice.row, choice.person_id))
            .collect(),
        created: HashSet::new(),
        news: HashMap::new(),
        gained: HashSet::new(),
        now,
    };
    let mut rows = Vec::with_capacity(found.people.len() + found.skipped.len());
    for person in &found.people {
        steps.step()?;
        rows.push(import.row(person)?);
    }
    // What a later row adds to someone may say who an earlier one is, and so may where they work now; without this, a
    // second import would do more.
    loop {
        import.settle(&mut rows, found)?;
        if !moved::bring(tx, import.source, &mut import.news, &mut rows, now)? {
            break;
        }
    }
    rows.extend(found.skipped.iter().map(skipped));
    Ok(rows)
}

fn skipped(skipped: &Skipped) -> ImportRow {
    let reason = match skipped.reason {
        SkipReason::HiddenProfile => ImportReason::HiddenProfile,
        SkipReason::NoName => ImportReason::NoName,
        SkipReason::Unreadable => ImportReason::Unreadable,
        SkipReason::NotAPerson => ImportReason::NotAPerson,
    };
    ImportRow {
        row: skipped.row,
        name: String::new(),
        organisation: String::new(),
        title: String::new(),
        outcome: ImportOutcome::Skip,
        reason,
        matches: Vec::new(),
        gains: Vec::new(),
        moves: Vec::new(),
    }
}

struct Import<'a> {
    tx: &'a Connection,
    source: Source,
    choices: HashMap<usize, Option<PersonId>>,
    /// Those whom this file brought.
    created: HashSet<PersonId>,
    /// What this file says of where those of the book work.
    news: HashMap<PersonId, News>,
    /// Those of the book to whom this file added something.
    gained: HashSet<PersonId>,
    now: Now,
}

impl Import<'_> {
    /// Looks again at the rows that wait for a judgement, until none of them finds anybody any more.
    fn settle(&mut self, rows: &mut [ImportRow], found: &Found) -> Result<()> {
        loop {
            let mut settled = false;
            for (row, person) in rows.iter_mut().zip(&found.people) {
                if row.outcome == ImportOutcome::Review {
                    *row = self.row(person)?;
                    settled |= row.outcome != ImportOutcome::Review;
                }
            }
            if !settled {
                return Ok(());
            }
        }
    }

    fn row(&mut self, person: &FoundPerson) -> Result<ImportRow> {
        let given = draft_from(person, self.now);
        let key = self.source.key(person);
        let who = matching::who(self.tx, self.source, &key, &given, &self.created)?;
        let row = |outcome, reason, matches: Vec<Candidate>, gains| ImportRow {
            row: person.row,
            name: person.name.clone(),
            organisation: person.organisation.clone(),
            title: person.title.clone(),
            outcome,
            reason,
            matches,
            gains,
            moves: Vec::new(),
        };
        let in_bin = |id| {
            Ok(row(
                ImportOutcome::Skip,
                ImportReason::InBin,
                vec![candidate(self.tx, id)?],
                Vec::new(),
            ))
        };
        let (id, reason) = match (who, self.choices.get(&person.row)) {
            (Who::InBin(id), _) => return in_bin(id),
            (Who::Known(id, reason), _) => (id, reason),
            (_, Some(Some(id))) if is_binned(self.tx, *id)? => return in_bin(*id),
            (_, Some(Some(id))) => (*id, ImportReason::JudgedSame),
            (Who::Perhaps(reason, candidates), None) => {
                return Ok(row(ImportOutcome::Review, reason, candidates, Vec::new()));
            }
            (who, _) => {
                let id = insert(self.tx, &given, self.now)?;
                self.created.insert(id);
                self.bring(id, &key, &given)?;
                let reason = if who == Who::Nobody {
                    ImportReason::New
                } else {
                    ImportReason::JudgedNew
                };
                return Ok(row(ImportOutcome::Create, reason, Vec::new(), Vec::new()));
            }
        };
        let before = draft_of(self.tx, id)?;
        let (after, gains) = merged(before.clone(), &given);
        if !gains.is_empty() {
            update(self.tx, id, &before, &after, self.now)?;
        }
        self.remember(id, &key)?;
        moved::remember(self.tx, self.source, id, &before, &after, self.now)?;
        if self.created.contains(&id) {
            return Ok(row(
                ImportOutcome::Skip,
                ImportReason::SameInFile,
                Vec::new(),
                Vec::new(),
            ));
        }
        let who = vec![candidate(self.tx, id)?];
        self.news
            .entry(id)
            .or_insert_with(|| News::new(person.row, reason))
            .says(&given);
        Ok(if self.gained.contains(&id) {
            row(ImportOutcome::Skip, ImportReason::SameInFile, who, gains)
        } else if gains.is_empty() {
            row(ImportOutcome::Skip, ImportReason::NothingNew, who, gains)
        } else {
            self.gained.insert(id);
            row(ImportOutcome::Merge, reason, who, gains)
        })
    }

    /// Keeps the source's identity of somebody it brought, with what it set.
    fn bring(&self, id: PersonId, key: &str, given: &PersonDraft) -> Result<()> {
        let said = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let (organisation, title) = (said(&given.organisation), said(&given.title));
        let set_on = (organisation.is_some() || title.is_some()).then(|| self.now.today());
        self.tx
            .prepare_cached(
                "INSERT OR IGNORE INTO person_source (person_id, source, key, organisation, title, set_on)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute((id, self.source.text(), key, organisation, title, set_on))?;
        Ok(())
    }

    /// Keeps the source's identity of a person, so that the next import knows them whatever is edited meanwhile.
    fn remember(&self, id: PersonId, key: &str) -> Result<()> {
        self.tx
            .prepare_cached(
                "INSERT OR IGNORE INTO person_source (person_id, source, key) VALUES (?1, ?2, ?3)",
            )?
            .execute((id, self.source.text(), key))?;
        Ok(())
    }
}

/// Returns what a row says as a form would hold it. What a form cannot take is cut or left empty, never refused.
fn draft_from(found: &FoundPerson, now: Now) -> PersonDraft {
    let mut points = Vec::new();
    for (kind, values) in [
        (ContactKind::Email, &found.emails),
        (ContactKind::Phone, &found.phones),
        (ContactKind::Link, &found.links),
    ] {
        points.extend(values.iter().map(|value| ContactPoint {
            kind,
            label: value.label.clone(),
            value: value.value.clone(),
        }));
    }
    let draft = PersonDraft {
        name: found.name.clone(),
        given: found.given.clone(),
        family: found.family.clone(),
        nickname: found.nickname.clone(),
        organisation: found.organisation.clone(),
        title: found.title.clone(),
        place: found.place.clone(),
        zone: found.zone.clone(),
        notes: found.notes.clone(),
        birthday: found.birthday.clone(),
        met_on: found.met_on,
        met_how: found.met_how.clone(),
        ring: Ring::from_text(&found.ring),
        contact_points: points,
        tags: found.tags.clone(),
        ..PersonDraft::default()
    }
    .fitted(now);
    // A card may give the same address or category twice.
    let (once, _) = merged(PersonDraft::default(), &draft);
    PersonDraft {
        contact_points: once.contact_points,
        tags: once.tags,
        ..draft
    }
}

/// Returns what a person becomes when what a row gives is added to them, and the fields that gained.
fn merged(mut draft: PersonDraft, given: &PersonDraft) -> (PersonDraft, Vec<String>) {
    let mut gains = Vec::new();
    for (field, slot, value) in [
        ("nickname", &mut draft.nickname, &given.nickname),
        ("organisation", &mut draft.organisation, &given.organisation),
        ("title", &mut draft.title, &given.title),
        ("place", &mut draft.place, &given.place),
        ("zone", &mut draft.zone, &given.zone),
        ("birthday", &mut draft.birthday, &given.birthday),
        ("met_how", &mut draft.met_how, &given.met_how),
        ("notes", &mut draft.notes, &given.notes),
    ] {
        if slot.is_empty() && !value.is_empty() {
            slot.clone_from(value);
            gains.push(field.to_owned());
        }
    }
    if draft.met_on.is_none() && given.met_on.is_some() {
        draft.met_on = given.met_on;
        gains.push("met_on".to_owned());
    }
    if draft.ring == Ring::Unknown && given.ring != Ring::Unknown {
        draft.ring = given.ring;
        gains.push("ring".to_owned());
    }
    let before = draft.contact_points.len();
    for point in &given.contact_points {
        let key = point.kind.key(&point.value);
        let there = draft.contact_points.iter().any(|known| {
            known.kind == point.kind
                && (known.value.to_lowercase() == point.value.to_lowercase()
                    || (!key.is_empty() && known.kind.key(&known.value) == key))
        });
        if !there {
            draft.contact_points.push(point.clone());
        }
    }
    if draft.contact_points.len() > before {
        gains.push("contact_points".to_owned());
    }
    let before = draft.tags.len();
    for tag in &given.tags {
        if !draft
            .tags
            .iter()
            .any(|known| known.to_lowercase() == tag.to_lowercase())
        {
            draft.tags.push(tag.clone());
        }
    }
    if draft.tags.len() > before {
        gains.push("tags".to_owned());
    }
    (draft, gains)
}
