//! What a newer export changes: where somebody works and what they do there, as long as the field still says what
//! the same source put there. What a person wrote is never overwritten.

use std::collections::HashMap;

use chrono::NaiveDate;
use fairlead_interop::key;
use rusqlite::Connection;
use serde::Serialize;

use super::matching::Source;
use super::{ImportOutcome, ImportReason, ImportRow};
use crate::error::Result;
use crate::id::PersonId;
use crate::journey::record::{self, Record as _};
use crate::people::membership::{self, MembershipDraft, span};
use crate::people::milestone::{MilestoneDraft, MilestoneKind};
use crate::people::person::{PersonDraft, draft_of, update};
use crate::time::Now;
use crate::words;

/// A field that a newer export changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MovedField {
    /// Where they work.
    Organisation,
    /// What they do there.
    Title,
}

impl MovedField {
    const ALL: [MovedField; 2] = [MovedField::Organisation, MovedField::Title];

    /// Its column, of a person and of what a source set.
    fn column(self) -> &'static str {
        match self {
            MovedField::Organisation => "organisation",
            MovedField::Title => "title",
        }
    }

    fn of(self, draft: &PersonDraft) -> &str {
        match self {
            MovedField::Organisation => &draft.organisation,
            MovedField::Title => &draft.title,
        }
    }
}

/// What a newer export changes in one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ImportMove {
    /// Which.
    pub field: MovedField,
    /// What stood there.
    pub from: String,
    /// What stands there now.
    pub to: String,
}

/// What a file says of where somebody of the book works, in all its rows.
#[derive(Debug)]
pub(super) struct News {
    row: usize,
    reason: ImportReason,
    given: PersonDraft,
    /// Two of its rows say different things: neither is the newer.
    contradicts: bool,
    /// It is written.
    brought: bool,
}

impl News {
    pub(super) fn new(row: usize, reason: ImportReason) -> Self {
        Self {
            row,
            reason,
            given: PersonDraft::default(),
            contradicts: false,
            brought: false,
        }
    }

    /// Adds what a row says.
    pub(super) fn says(&mut self, given: &PersonDraft) {
        for (known, new) in [
            (&mut self.given.organisation, &given.organisation),
            (&mut self.given.title, &given.title),
        ] {
            self.contradicts |= !known.is_empty() && !new.is_empty() && known != new;
            if known.is_empty() {
                known.clone_from(new);
            }
        }
    }
}

/// Writes the news of a file once all of its rows are known, and says at each row what it changed. Returns whether
/// anything changed: then somebody may be known who was not.
pub(super) fn bring(
    tx: &Connection,
    source: Source,
    news: &mut HashMap<PersonId, News>,
    rows: &mut [ImportRow],
    now: Now,
) -> Result<bool> {
    let mut fresh: Vec<(PersonId, &mut News)> = news
        .iter_mut()
        .filter(|(_, news)| !news.contradicts && !news.brought)
        .map(|(id, news)| (*id, news))
        .collect();
    fresh.sort_unstable_by_key(|(_, news)| news.row);
    let mut any = false;
    for (id, news) in fresh {
        news.brought = true;
        let before = draft_of(tx, id)?;
        let moves = moves(tx, source, id, &before, &news.given)?;
        if moves.is_empty() {
            continue;
        }
        let mut after = before.clone();
        apply(&moves, &mut after);
        update(tx, id, &before, &after, now)?;
        relocate(tx, source, id, (&before, &after), now)?;
        remember(tx, source, id, &before, &after, now)?;
        tell(tx, id, &moves, now)?;
        if let Some(row) = rows.iter_mut().find(|row| row.row == news.row) {
            if row.outcome == ImportOutcome::Skip {
                row.outcome = ImportOutcome::Merge;
                row.reason = news.reason;
            }
            row.moves = moves;
        }
        any = true;
    }
    Ok(any)
}

/// Returns what a row changes.
fn moves(
    tx: &Connection,
    source: Source,
    id: PersonId,
    before: &PersonDraft,
    given: &PersonDraft,
) -> Result<Vec<ImportMove>> {
    let mut moves = Vec::new();
    for field in MovedField::ALL {
        let (from, to) = (field.of(before), field.of(given));
        if !from.is_empty() && !to.is_empty() && from != to && set(tx, source, id, field, from)? {
            moves.push(ImportMove {
                field,
                from: from.to_owned(),
                to: to.to_owned(),
            });
        }
    }
    Ok(moves)
}

/// Whether a source put what stands in a field.
fn set(
    tx: &Connection,
    source: Source,
    id: PersonId,
    field: MovedField,
    value: &str,
) -> Result<bool> {
    Ok(tx
        .prepare_cached(&format!(
            "SELECT EXISTS (SELECT 1 FROM person_source WHERE person_id = ?1 AND source = ?2 AND {} = ?3)",
            field.column()
        ))?
        .query_row((id, source.text(), value), |row| row.get(0))?)
}

/// Writes what changes into the form.
fn apply(moves: &[ImportMove], draft: &mut PersonDraft) {
    for change in moves {
        match change.field {
            MovedField::Organisation => draft.organisation.clone_from(&change.to),
            MovedField::Title => draft.title.clone_from(&change.to),
        }
    }
}

/// Whoever is somewhere else now left where they were, at some time since the source last said where that was.
fn relocate(
    tx: &Connection,
    source: Source,
    id: PersonId,
    (before, after): (&PersonDraft, &PersonDraft),
    now: Now,
) -> Result<()> {
    let (old, new) = (
        key::organisation(&before.organisation),
        key::organisation(&after.organisation),
    );
    if old == new || old.is_empty() || new.is_empty() {
        return Ok(());
    }
    let said_on: Option<NaiveDate> = tx
        .prepare_cached(
            "SELECT max(set_on) FROM person_source WHERE person_id = ?1 AND source = ?2",
        )?
        .query_row((id, source.text()), |row| row.get(0))?;
    let when = said_on.map_or(String::new(), |on| span::between(on, now.today()));
    let known = membership::of(tx, Some(id))?;
    let at = |key: &str| {
        known
            .iter()
            .find(|row| !row.draft.over && row.draft.key() == key)
    };
    let left = MembershipDraft {
        person_id: Some(id),
        organisation: before.organisation.clone(),
        title: before.title.clone(),
        ..MembershipDraft::default()
    };
    let mut left = at(&old).map_or(left, |row| row.draft.clone());
    left.over = true;
    if left.until_on.is_empty() {
        left.until_on.clone_from(&when);
    }
    // A beginning that lies later than they can have left was somebody's slip; the end is then not known.
    if left.check(tx, now).is_err() {
        left.until_on.clear();
        left.check(tx, now)?;
    }
    match at(&old) {
        Some(row) => record::update(tx, row.id, &left, now)?,
        None => record::insert(tx, &left, now).map(drop)?,
    }
    if at(&new).is_none() {
        let mut came = MembershipDraft {
            person_id: Some(id),
            organisation: after.organisation.clone(),
            title: after.title.clone(),
            from_on: when,
            ..MembershipDraft::default()
        };
        came.check(tx, now)?;
        record::insert(tx, &came, now)?;
    }
    Ok(())
}

/// Remembers what the source set, so that a still newer export may change it again.
pub(super) fn remember(
    tx: &Connection,
    source: Source,
    id: PersonId,
    before: &PersonDraft,
    after: &PersonDraft,
    now: Now,
) -> Result<()> {
    for field in MovedField::ALL {
        let (was, is) = (field.of(before), field.of(after));
        if was != is {
            tx.prepare_cached(&format!(
                "UPDATE person_source SET {} = ?3, set_on = ?4 WHERE person_id = ?1 AND source = ?2",
                field.column()
            ))?
            .execute((id, source.text(), is, now.today()))?;
        }
    }
    Ok(())
}

/// Keeps the news as a milestone, so that one can congratulate.
fn tell(tx: &Connection, id: PersonId, moves: &[ImportMove], now: Now) -> Result<()> {
    let of = |field| moves.iter().find(|change| change.field == field);
    let (what, note) = match (of(MovedField::Organisation), of(MovedField::Title)) {
        (Some(change), _) => (
            MilestoneKind::NewJob,
            words::moved(&change.from, &change.to),
        ),
        // Whether another title is a promotion, only the person can say.
        (None, Some(change)) => (
            MilestoneKind::Other,
            words::retitled(&change.from, &change.to),
        ),
        (None, None) => return Ok(()),
    };
    let milestone = MilestoneDraft {
        person_id: Some(id),
        what,
        happened_on: Some(now.today()),
        note,
        congratulated_on: None,
    };
    record::insert(tx, &milestone, now)?;
    Ok(())
}
