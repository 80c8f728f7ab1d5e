//! Scoring a role or an option by the criteria in force, score by score.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use serde::Deserialize;

use super::super::criteria;
use super::{CURRENT, ScorePart, Total};
use crate::career::{Career, Follow};
use crate::error::{Error, Result};
use crate::id::{CriteriaSetId, CriterionId, ScoringId};
use crate::journey::lap;
use crate::journey::plan::option::{self, OptionSort};
use crate::journey::record::in_range;
use crate::op::Op;
use crate::time::Now;
use crate::words;

/// The highest score of a criterion.
pub const SCORE_MAX: i64 = 10;

/// A role or an option, weighed on one day by one set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Scoring {
    pub id: ScoringId,
    pub set_id: CriteriaSetId,
    pub subject: String,
    pub name: String,
    pub scored_on: NaiveDate,
    /// Each criterion of its set in order, with its score once it has one.
    pub scores: Vec<(CriterionId, String, i32, Option<i32>)>,
}

impl Scoring {
    /// Returns how many criteria have no score yet.
    pub fn left(&self) -> usize {
        self.scores.iter().filter(|(.., s)| s.is_none()).count()
    }

    /// Returns whether every criterion has its score. Only then it counts.
    pub fn whole(&self) -> bool {
        !self.scores.is_empty() && self.left() == 0
    }

    /// Returns whether it may still be changed: it is of today, or not whole.
    pub fn open(&self, today: NaiveDate) -> bool {
        !self.whole() || self.scored_on == today
    }

    /// Returns the score of a criterion.
    pub fn score_of(&self, criterion: CriterionId) -> Option<i32> {
        self.scores
            .iter()
            .find(|(id, ..)| *id == criterion)
            .and_then(|(.., score)| *score)
    }

    /// Returns its total of 100: Σ weight × score ÷ 10.
    pub fn total(&self) -> f64 {
        let sum: i32 = self
            .scores
            .iter()
            .map(|(_, _, weight, score)| weight * score.unwrap_or(0))
            .sum();
        f64::from(sum) / 10.0
    }

    /// Returns its total with what it is made of.
    pub fn total_with_parts(&self) -> Total {
        Total {
            subject: self.subject.clone(),
            name: self.name.clone(),
            scored_on: self.scored_on,
            total: self.total(),
            parts: self
                .scores
                .iter()
                .map(|(id, name, weight, score)| ScorePart {
                    criterion_id: *id,
                    name: name.clone(),
                    weight: *weight,
                    score: score.unwrap_or(0),
                    product: weight * score.unwrap_or(0),
                })
                .collect(),
        }
    }
}

/// Returns what can be scored, by key and name: the role one has, then the options. The two that cannot be removed
/// have keys of their own, which mean the same in every file.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn subjects(conn: &Connection) -> Result<Vec<(String, String)>> {
    let role = (CURRENT.to_owned(), words::subject_current().to_owned());
    let options = option::options(conn)?.into_iter().map(|one| {
        let key = match one.draft.sort {
            OptionSort::Another => one.id.to_string(),
            fixed => fixed.text().to_owned(),
        };
        (key, one.title)
    });
    Ok(std::iter::once(role).chain(options).collect())
}

/// Returns every scoring with its scores, oldest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn scorings(conn: &Connection) -> Result<Vec<Scoring>> {
    let mut select = conn.prepare_cached(
        "SELECT s.id, s.set_id, s.subject, s.subject_name, s.scored_on, c.id, c.name, c.weight, m.score
           FROM scoring s
           JOIN criterion c ON c.set_id = s.set_id AND c.binned_at IS NULL
           LEFT JOIN mark m ON m.scoring_id = s.id AND m.criterion_id = c.id
          ORDER BY s.scored_on, s.id, c.position",
    )?;
    let mut rows = select.query([])?;
    let mut all: Vec<Scoring> = Vec::new();
    while let Some(row) = rows.next()? {
        let id: ScoringId = row.get(0)?;
        if all.last().is_none_or(|last| last.id != id) {
            all.push(Scoring {
                id,
                set_id: row.get(1)?,
                subject: row.get(2)?,
                name: row.get(3)?,
                scored_on: row.get(4)?,
                scores: Vec::new(),
            });
        }
        if let Some(last) = all.last_mut() {
            last.scores
                .push((row.get(5)?, row.get(6)?, row.get(7)?, row.get(8)?));
        }
    }
    Ok(all)
}

/// Returns the newest whole score of each subject by the set in force, with what it is made of, the highest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn standing(conn: &Connection) -> Result<Vec<Total>> {
    let Some(set) = criteria::frozen(conn)?.into_iter().next() else {
        return Ok(Vec::new());
    };
    let mut totals: Vec<Total> = Vec::new();
    let all = scorings(conn)?;
    // What was thrown away keeps its scores, and no place.
    let known = subjects(conn)?;
    for scoring in all.iter().filter(|one| one.set_id == set.id && one.whole()) {
        totals.retain(|before| before.subject != scoring.subject);
        totals.push(scoring.total_with_parts());
    }
    totals.retain(|one| known.iter().any(|(subject, _)| *subject == one.subject));
    totals.sort_by(|a, b| b.total.total_cmp(&a.total));
    Ok(totals)
}

/// Returns when a subject was last scored as a whole, by any set.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn latest_whole(conn: &Connection, subject: &str) -> Result<Option<NaiveDate>> {
    Ok(conn
        .prepare_cached(
            "SELECT s.scored_on FROM scoring s
              WHERE s.subject = ?1
                AND (SELECT count(*) FROM mark m WHERE m.scoring_id = s.id)
                  = (SELECT count(*) FROM criterion c WHERE c.set_id = s.set_id AND c.binned_at IS NULL)
              ORDER BY s.scored_on DESC LIMIT 1",
        )?
        .query_row([subject], |row| row.get(0))
        .optional()?)
}

/// One score.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct GiveScore {
    /// `current`, or the id of an option.
    pub subject: String,
    /// Which criterion.
    pub criterion_id: CriterionId,
    /// 0 to 10; without one it is taken back.
    #[serde(default)]
    pub score: Option<i32>,
}

impl Career {
    /// Gives one score. It joins the scoring of today or the one that is not whole yet, and begins one when there is
    /// neither; a whole scoring of an earlier day is never touched.
    ///
    /// # Errors
    /// `Invalid` outside 0 to 10, `NotFound` for a subject that is gone, `NotNow` while nothing is frozen or for a
    /// criterion of another set.
    pub fn give_score(&mut self, give: &GiveScore, now: Now) -> Result<()> {
        if let Some(score) = give.score {
            in_range("score", score.into(), 0, SCORE_MAX)?;
        }
        let conn = self.read();
        let set = criteria::frozen(conn)?
            .into_iter()
            .next()
            .ok_or_else(|| Error::NotNow(words::scoring_unfrozen()))?;
        if set.criteria.iter().all(|one| one.id != give.criterion_id) {
            return Err(Error::NotNow(words::scoring_other_set()));
        }
        let (subject, name) = subjects(conn)?
            .into_iter()
            .find(|(key, _)| *key == give.subject)
            .ok_or_else(|| Error::NotFound(words::subject_gone()))?;
        let today = now.today();
        let open = scorings(conn)?
            .into_iter()
            .find(|one| one.subject == subject && one.set_id == set.id && one.open(today));
        self.transact_following(
            Op::EditRecord(words::scoring(&name)),
            |id: &ScoringId| Follow::new(format!("scoring:{id}"), now),
            |tx| {
                let id = match open {
                    Some(open) => open.id,
                    None => ScoringId::new(now),
                };
                tx.prepare_cached(
                    "INSERT INTO scoring (id, lap_id, set_id, subject, subject_name, scored_on)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                     ON CONFLICT (id) DO UPDATE
                       SET scored_on = excluded.scored_on, subject_name = excluded.subject_name",
                )?
                .execute((id, lap::current(tx)?.id, set.id, &subject, &name, today))?;
                match give.score {
                    Some(score) => tx
                        .prepare_cached(
                            "INSERT INTO mark (scoring_id, criterion_id, score) VALUES (?1, ?2, ?3)
                             ON CONFLICT (scoring_id, criterion_id) DO UPDATE SET score = excluded.score",
                        )?
                        .execute((id, give.criterion_id, score))?,
                    None => tx
                        .prepare_cached(
                            "DELETE FROM mark WHERE scoring_id = ?1 AND criterion_id = ?2",
                        )?
                        .execute((id, give.criterion_id))?,
                };
                Ok(id)
            },
        )?;
        Ok(())
    }
}
