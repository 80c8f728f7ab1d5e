//! The criteria of Return on Me: six to ten, with weights that add up to 100. A set is a draft until it is frozen
//! with its date. From then on it never changes, so that pressure cannot bend it; to change one's mind is to make
//! a new set, with a reason that is kept.

pub mod proposal;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row};
use serde::Serialize;

use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{CriteriaSetId, CriterionId};
use crate::journey::lap;
use crate::journey::record::{self, Kept, Record, in_range, need_line, record, trim_line};
use crate::op::Op;
use crate::time::Now;
use crate::words;

/// The fewest criteria of a set (requirement 106).
pub const FEWEST: usize = 6;
/// The most criteria of a set (requirement 106): more than ten nobody keeps in mind.
pub const MOST: usize = 10;
/// What the weights of a set add up to.
pub const WHOLE: i32 = 100;

record! {
    /// One criterion.
    CriterionDraft, "criterion", CriterionId {
        /// What it is called; one line.
        name: String,
        /// What good looks like.
        good: String,
        /// How much of the 100 it weighs.
        weight: i32,
    }
}

impl Record for CriterionDraft {
    fn check(&mut self, _conn: &Connection, _now: Now) -> Result<()> {
        need_line("name", &mut self.name, words::criterion_empty())?;
        trim_line("good", &mut self.good)?;
        in_range("weight", self.weight.into(), 0, WHOLE.into())
    }

    fn sentence(&self) -> String {
        words::criterion(&self.name)
    }

    /// A new one joins the draft, and nothing reaches a set that is frozen: neither a form, nor the bin.
    fn saved(tx: &Connection, id: CriterionId, now: Now) -> Result<()> {
        let of: Option<CriteriaSetId> = tx
            .prepare_cached("SELECT set_id FROM criterion WHERE id = ?1")?
            .query_row([id], |row| row.get(0))?;
        let Some(of) = of else {
            let set = open_draft(tx, now)?;
            tx.prepare_cached(
                "UPDATE criterion SET set_id = ?2,
                        position = (SELECT coalesce(max(position), 0) + 1 FROM criterion WHERE set_id = ?2)
                  WHERE id = ?1",
            )?
            .execute((id, set))?;
            return Ok(());
        };
        match one(tx, of)?.and_then(|set| set.frozen_on) {
            Some(on) => Err(Error::NotNow(words::criteria_frozen(on))),
            None => Ok(()),
        }
    }
}

/// A set of criteria.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CriteriaSet {
    /// Which.
    pub id: CriteriaSetId,
    /// Why it takes the place of the one before.
    pub reason: String,
    /// When it was frozen; `None` while it is a draft.
    pub frozen_on: Option<NaiveDate>,
    /// Its criteria, in order.
    pub criteria: Vec<Kept<CriterionId, CriterionDraft>>,
    /// What the weights add up to.
    pub sum: i32,
    /// What it lacks before it can be frozen; empty when nothing.
    pub missing: String,
}

fn read(row: &Row<'_>) -> rusqlite::Result<CriteriaSet> {
    Ok(CriteriaSet {
        id: row.get(0)?,
        reason: row.get(1)?,
        frozen_on: row.get(2)?,
        criteria: Vec::new(),
        sum: 0,
        missing: String::new(),
    })
}

fn filled(conn: &Connection, mut set: CriteriaSet) -> Result<CriteriaSet> {
    set.criteria =
        record::all::<CriterionDraft>(conn, "AND r.set_id = ?1 ORDER BY r.position", [set.id])?;
    let weights: Vec<i32> = set.criteria.iter().map(|one| one.draft.weight).collect();
    set.sum = weights.iter().sum();
    set.missing = lacks(&weights);
    Ok(set)
}

/// Says what a set with these weights lacks before it can be frozen; empty when nothing.
fn lacks(weights: &[i32]) -> String {
    let sum: i32 = weights.iter().sum();
    if weights.len() < FEWEST {
        words::criteria_too_few(weights.len(), FEWEST)
    } else if weights.len() > MOST {
        words::criteria_too_many(weights.len(), MOST)
    } else if weights.contains(&0) {
        words::criteria_without_weight()
    } else if sum != WHOLE {
        words::criteria_sum(sum, WHOLE)
    } else {
        String::new()
    }
}

fn one(conn: &Connection, id: CriteriaSetId) -> Result<Option<CriteriaSet>> {
    conn.prepare_cached("SELECT id, reason, frozen_on FROM criteria_set WHERE id = ?1")?
        .query_row([id], read)
        .optional()?
        .map(|set| filled(conn, set))
        .transpose()
}

/// Returns the set that is being drafted, if any.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn draft(conn: &Connection) -> Result<Option<CriteriaSet>> {
    conn.prepare_cached(
        "SELECT id, reason, frozen_on FROM criteria_set WHERE frozen_on IS NULL ORDER BY id LIMIT 1",
    )?
    .query_row([], read)
    .optional()?
    .map(|set| filled(conn, set))
    .transpose()
}

/// Returns the frozen sets, the one in force first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn frozen(conn: &Connection) -> Result<Vec<CriteriaSet>> {
    let sets = conn
        .prepare_cached(
            "SELECT id, reason, frozen_on FROM criteria_set WHERE frozen_on IS NOT NULL
              ORDER BY frozen_on DESC, id DESC",
        )?
        .query_map([], read)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    sets.into_iter().map(|set| filled(conn, set)).collect()
}

/// Returns the draft, beginning the first when there is no set at all.
fn open_draft(tx: &Connection, now: Now) -> Result<CriteriaSetId> {
    if let Some(set) = draft(tx)? {
        return Ok(set.id);
    }
    match frozen(tx)?.first().and_then(|set| set.frozen_on) {
        Some(on) => Err(Error::NotNow(words::criteria_frozen(on))),
        None => begin(tx, "", now),
    }
}

fn begin(tx: &Connection, reason: &str, now: Now) -> Result<CriteriaSetId> {
    let id = CriteriaSetId::new(now);
    tx.prepare_cached(
        "INSERT INTO criteria_set (id, lap_id, created_on, reason) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute((id, lap::current(tx)?.id, now.today(), reason))?;
    Ok(id)
}

impl Career {
    /// Freezes the draft: it is the yardstick from today on, and never changes again.
    ///
    /// # Errors
    /// `NotNow` with what is missing, unless there are six to ten criteria whose weights add up to 100.
    pub fn freeze_criteria(&mut self, now: Now) -> Result<()> {
        let draft = draft(self.read())?;
        let missing = draft.as_ref().map_or_else(
            || words::criteria_too_few(0, FEWEST),
            |set| set.missing.clone(),
        );
        if !missing.is_empty() {
            return Err(Error::NotNow(missing));
        }
        self.transact(Op::EditRecord(words::criteria_freezing()), |tx| {
            tx.prepare_cached("UPDATE criteria_set SET frozen_on = ?2 WHERE id = ?1")?
                .execute((draft.map(|set| set.id), now.today()))?;
            Ok(())
        })?;
        Ok(())
    }

    /// Begins a new set as a copy of the one in force, with the reason why. The old one stays as it is, and so
    /// does every total that was reached with it.
    ///
    /// # Errors
    /// `Invalid` without a reason; `NotNow` when there is a draft already or nothing to copy.
    pub fn renew_criteria(&mut self, reason: &str, now: Now) -> Result<()> {
        let mut reason = reason.to_owned();
        need_line("reason", &mut reason, words::criteria_reason_empty())?;
        if draft(self.read())?.is_some() {
            return Err(Error::NotNow(words::criteria_drafted()));
        }
        let Some(before) = frozen(self.read())?.into_iter().next() else {
            return Err(Error::NotNow(words::criteria_too_few(0, FEWEST)));
        };
        self.transact(Op::AddRecord(words::criteria_renewing()), |tx| {
            begin(tx, &reason, now)?;
            for criterion in &before.criteria {
                record::insert(tx, &criterion.draft, now)?;
            }
            Ok(())
        })?;
        Ok(())
    }

    /// Drops the draft; the set in force goes on.
    ///
    /// # Errors
    /// `NotNow` when there is no draft.
    pub fn drop_criteria(&mut self) -> Result<()> {
        let Some(draft) = draft(self.read())? else {
            return Err(Error::NotNow(words::criteria_no_draft()));
        };
        self.transact(Op::EditRecord(words::criteria_dropping()), |tx| {
            tx.prepare_cached("DELETE FROM criteria_set WHERE id = ?1")?
                .execute([draft.id])?;
            Ok(())
        })?;
        Ok(())
    }
}

#[cfg(test)]
pub(crate) mod tests;
