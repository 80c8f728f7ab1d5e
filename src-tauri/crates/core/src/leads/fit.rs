//! How a lead fits me: my own criteria, frozen in the plan, scored for it as well. What is not known is no low score;
//! it is left out of the mean and said beside it.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::event;
use super::lead::LeadDraft;
use crate::career::{Career, Follow};
use crate::error::{Error, Result};
use crate::id::{CriterionId, LeadId};
use crate::journey::plan::criteria;
use crate::journey::plan::return_on_me::score::SCORE_MAX;
use crate::journey::record::{self, in_range, trim_line};
use crate::op::Op;
use crate::time::Now;
use crate::words;

/// A criterion's weight, and its score once it is known.
pub type Weighed = (i32, Option<i32>);

/// Returns the weighted mean of the known scores, 0 to 10; `None` while nothing is known.
pub fn fit(scores: &[Weighed]) -> Option<f64> {
    let known = |(weight, score): &Weighed| score.map(|score| (*weight, score));
    let weight: i32 = scores
        .iter()
        .filter_map(known)
        .map(|(weight, _)| weight)
        .sum();
    let sum: i32 = scores
        .iter()
        .filter_map(known)
        .map(|(weight, score)| weight * score)
        .sum();
    (weight > 0).then(|| f64::from(sum) / f64::from(weight))
}

/// Returns what the mean would be if all that is not known were 0, and if it were 10; `None` without criteria.
pub fn span(scores: &[Weighed]) -> Option<(f64, f64)> {
    let max = i32::try_from(SCORE_MAX).unwrap_or(i32::MAX);
    let all = |unknown: i32| -> Vec<Weighed> {
        scores
            .iter()
            .map(|(weight, score)| (*weight, Some(score.unwrap_or(unknown))))
            .collect()
    };
    fit(&all(0)).zip(fit(&all(max)))
}

/// A criterion with what is known of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FitRow {
    /// Which criterion.
    pub criterion_id: CriterionId,
    /// Its name.
    pub name: String,
    /// What good looks like.
    pub good: String,
    /// How much of the 100 it weighs.
    pub weight: i32,
    /// 0 to 10; `None` while it is not known.
    pub score: Option<i32>,
    /// From what I know it.
    pub note: String,
    /// Its score by an earlier set with a criterion of that name; it counts for nothing any more.
    pub before: Option<i32>,
}

/// How a lead fits me.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadFit {
    /// The criteria in force, in order; none before a set is frozen.
    pub rows: Vec<FitRow>,
    /// The weighted mean of what is known, 0 to 10; `None` while nothing is.
    pub fit: Option<f64>,
    /// What it would be if all that is not known were 0.
    pub low: Option<f64>,
    /// What it would be if all that is not known were 10.
    pub high: Option<f64>,
    /// How many of the criteria are known.
    pub known: usize,
    /// All of that in a sentence.
    pub sentence: String,
}

impl LeadFit {
    /// Returns what the rule takes: each weight with its score.
    pub(crate) fn weighed(&self) -> Vec<Weighed> {
        self.rows
            .iter()
            .map(|row| (row.weight, row.score))
            .collect()
    }
}

/// Returns how a lead fits by the criteria in force.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn of(conn: &Connection, lead: LeadId) -> Result<LeadFit> {
    let mut select = conn.prepare_cached(
        "SELECT c.id, c.name, c.good, c.weight, f.score, coalesce(f.note, ''),
                (SELECT old.score FROM lead_fit old JOIN criterion o ON o.id = old.criterion_id
                   JOIN criteria_set s ON s.id = o.set_id
                  WHERE old.lead_id = ?1 AND old.score IS NOT NULL AND o.set_id <> c.set_id
                    AND o.name = c.name COLLATE NOCASE
                  ORDER BY s.frozen_on DESC, s.id DESC LIMIT 1)
           FROM criterion c LEFT JOIN lead_fit f ON f.criterion_id = c.id AND f.lead_id = ?1
          WHERE c.binned_at IS NULL AND c.set_id = (
                SELECT id FROM criteria_set WHERE frozen_on IS NOT NULL ORDER BY frozen_on DESC, id DESC LIMIT 1)
          ORDER BY c.position",
    )?;
    let rows = select.query_map([lead], |row| {
        Ok(FitRow {
            criterion_id: row.get(0)?,
            name: row.get(1)?,
            good: row.get(2)?,
            weight: row.get(3)?,
            score: row.get(4)?,
            note: row.get(5)?,
            before: row.get(6)?,
        })
    })?;
    let mut found = LeadFit {
        rows: rows.collect::<rusqlite::Result<_>>()?,
        fit: None,
        low: None,
        high: None,
        known: 0,
        sentence: String::new(),
    };
    let weighed = found.weighed();
    found.fit = fit(&weighed);
    (found.low, found.high) = span(&weighed).unzip();
    found.known = weighed.iter().filter(|(_, score)| score.is_some()).count();
    found.sentence = words::lead_fit(found.fit, found.known, found.rows.len());
    Ok(found)
}

/// What is known of a lead by one criterion.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct GiveFit {
    /// The lead.
    pub lead_id: LeadId,
    /// Which criterion of the set in force.
    pub criterion_id: CriterionId,
    /// 0 to 10; none: not known.
    pub score: Option<i32>,
    /// From what I know it; one line.
    pub note: String,
}

impl Career {
    /// Says how a lead fits by one criterion. What one gives one lead in one go is one step of undo.
    ///
    /// # Errors
    /// `Invalid` outside 0 to 10, `NotFound` for a lead that is gone, `NotNow` while nothing is frozen or for a
    /// criterion of another set.
    pub fn give_fit(&mut self, give: &GiveFit, now: Now) -> Result<()> {
        if let Some(score) = give.score {
            in_range("score", score.into(), 0, SCORE_MAX)?;
        }
        let mut note = give.note.clone();
        trim_line("note", &mut note)?;
        let conn = self.read();
        let lead = record::one::<LeadDraft>(conn, give.lead_id)?;
        let sets = criteria::frozen(conn)?;
        let set = sets
            .first()
            .ok_or_else(|| Error::NotNow(words::scoring_unfrozen()))?;
        if set.criteria.iter().all(|one| one.id != give.criterion_id) {
            return Err(Error::NotNow(words::scoring_other_set()));
        }
        self.transact_following(
            Op::EditRecord(words::lead_fit_of(&lead.draft.title)),
            |()| Follow::new(format!("lead_fit:{}", give.lead_id), now),
            |tx| {
                if give.score.is_none() && note.is_empty() {
                    tx.prepare_cached(
                        "DELETE FROM lead_fit WHERE lead_id = ?1 AND criterion_id = ?2",
                    )?
                    .execute((give.lead_id, give.criterion_id))?;
                } else {
                    tx.prepare_cached(
                        "INSERT INTO lead_fit (lead_id, criterion_id, score, note) VALUES (?1, ?2, ?3, ?4)
                         ON CONFLICT (lead_id, criterion_id) DO UPDATE SET score = excluded.score, note = excluded.note",
                    )?
                    .execute((give.lead_id, give.criterion_id, give.score, &note))?;
                }
                event::touched(tx, give.lead_id, now)
            },
        )?;
        Ok(())
    }
}
