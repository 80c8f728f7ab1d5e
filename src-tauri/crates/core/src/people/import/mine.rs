//! What an export says of me: where I was becomes my own history, and what it says of me beside that fills only what
//! is empty.

use fairlead_interop::{FoundMe, FoundStation, key};
use rusqlite::Connection;
use serde::Serialize;

use crate::error::Result;
use crate::id::MembershipId;
use crate::journey::record::{self, Record as _};
use crate::people::membership::{MembershipDraft, span};
use crate::people::organisation::{self, OrganisationDraft};
use crate::people::ring;
use crate::settings;
use crate::time::Now;
use crate::words;

/// What becomes of one of my roles in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MineOutcome {
    /// It was not known.
    New,
    /// It was known, and something of it was not.
    Filled,
    /// It is known.
    Known,
    /// It lies in the bin.
    InBin,
}

/// One of my roles in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MineRow {
    /// What and where.
    pub what: String,
    /// When, in words.
    pub when: String,
    /// What becomes of it.
    pub outcome: MineOutcome,
}

/// What a file says of me, and what becomes of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ImportMine {
    /// Where I was.
    pub rows: Vec<MineRow>,
    /// What else of mine was empty and is filled, a sentence each.
    pub filled: Vec<String>,
}

impl ImportMine {
    /// How many things of mine it changes.
    pub(super) fn changes(&self) -> usize {
        let news = |row: &&MineRow| matches!(row.outcome, MineOutcome::New | MineOutcome::Filled);
        self.rows.iter().filter(news).count() + self.filled.len()
    }
}

/// Writes what a file says of me.
pub(super) fn bring(tx: &Connection, found: &FoundMe, now: Now) -> Result<ImportMine> {
    let rows = found
        .stations
        .iter()
        .map(|station| station_of(tx, station, now))
        .collect::<Result<_>>()?;
    Ok(ImportMine {
        rows,
        filled: fill(tx, found, now)?,
    })
}

fn station_of(tx: &Connection, found: &FoundStation, now: Now) -> Result<MineRow> {
    let mut draft = fitted(found);
    let row = |draft: &MembershipDraft, outcome| MineRow {
        what: words::role_at(&draft.title, &draft.organisation),
        when: words::membership_when(draft),
        outcome,
    };
    draft.check(tx, now)?;
    let Some((id, binned)) = known(tx, &draft)? else {
        record::insert(tx, &draft, now)?;
        return Ok(row(&draft, MineOutcome::New));
    };
    if binned {
        return Ok(row(&draft, MineOutcome::InBin));
    }
    let before = record::one::<MembershipDraft>(tx, id)?.draft;
    let mut after = before.clone();
    for (slot, said) in [
        (&mut after.title, &draft.title),
        (&mut after.from_on, &draft.from_on),
    ] {
        if slot.is_empty() {
            slot.clone_from(said);
        }
    }
    // It went on when it was written down; the file knows that it ended.
    if before.until_on.is_empty() && !before.over && draft.over {
        after.until_on.clone_from(&draft.until_on);
        after.over = true;
    }
    // What cannot be so together with what I wrote is left as I wrote it.
    if after == before || after.check(tx, now).is_err() {
        return Ok(row(&before, MineOutcome::Known));
    }
    record::update(tx, id, &after, now)?;
    Ok(row(&after, MineOutcome::Filled))
}

/// What a form can hold of it: dates the wrong way round are left empty.
fn fitted(found: &FoundStation) -> MembershipDraft {
    let cut = |text: &str| text.chars().take(record::LINE_MAX).collect::<String>();
    let (from, until) = (span::days(&found.from), span::days(&found.until));
    let backwards = matches!((from, until), (Some((first, _)), Some((_, last))) if last < first);
    let (from_on, until_on) = if backwards {
        (String::new(), String::new())
    } else {
        (found.from.clone(), found.until.clone())
    };
    MembershipDraft {
        organisation: cut(&found.organisation),
        // Of a place by which nobody is matched, at least something must be said.
        title: match found.title.as_str() {
            "" if key::organisation(&found.organisation).is_empty() => cut(&found.organisation),
            title => cut(title),
        },
        from_on,
        until_on,
        over: found.over,
        ..MembershipDraft::default()
    }
}

/// Returns the membership of mine that a file's row is, in the bin or not: the same organisation, dates that can be the
/// same, and the same title or none; or the same month, whatever it is called.
fn known(tx: &Connection, draft: &MembershipDraft) -> Result<Option<(MembershipId, bool)>> {
    let mut select = tx.prepare_cached(
        "SELECT id, binned_at IS NOT NULL, title, from_on FROM membership
          WHERE person_id IS NULL AND organisation_key = ?1 ORDER BY binned_at IS NOT NULL, id",
    )?;
    let mut rows = select.query([draft.key()])?;
    while let Some(row) = rows.next()? {
        let (title, from): (String, String) = (row.get(2)?, row.get(3)?);
        let month = |text: &str| text.get(..7).map(str::to_owned);
        let same_month = month(&from).is_some() && month(&from) == month(&draft.from_on);
        let same_title = title.is_empty() || key::name(&title) == key::name(&draft.title);
        let may_be = from.starts_with(&draft.from_on) || draft.from_on.starts_with(&from);
        if same_month || same_title && may_be {
            return Ok(Some((row.get(0)?, row.get(1)?)));
        }
    }
    Ok(None)
}

/// Fills what is empty: my name, where I live, the industry of where I am.
fn fill(tx: &Connection, found: &FoundMe, now: Now) -> Result<Vec<String>> {
    let mut filled = Vec::new();
    let mut me = settings::all(tx)?.me;
    for (slot, said, sentence) in [
        (
            &mut me.name,
            &found.name,
            words::filled_name as fn(&str) -> String,
        ),
        (&mut me.place, &found.place, words::filled_place),
    ] {
        if slot.is_empty() && !said.is_empty() {
            slot.clone_from(said);
            filled.push(sentence(said));
        }
    }
    if !filled.is_empty() {
        settings::put_me(tx, &me)?;
    }
    let desk = ring::desk(tx)?;
    if !desk.key.is_empty() && desk.industry.is_empty() && !found.industry.is_empty() {
        let known = organisation::of_key(tx, &desk.key)?;
        let mut draft = known
            .as_ref()
            .map_or_else(OrganisationDraft::default, |row| row.draft.clone());
        if draft.name.is_empty() {
            draft.name.clone_from(&desk.organisation);
        }
        draft.industry.clone_from(&found.industry);
        draft.check(tx, now)?;
        match known {
            Some(row) => record::update(tx, row.id, &draft, now)?,
            None => record::insert(tx, &draft, now).map(drop)?,
        }
        filled.push(words::filled_industry(&draft.name, &draft.industry));
    }
    Ok(filled)
}
