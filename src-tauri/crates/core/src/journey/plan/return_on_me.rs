//! Return on Me: what the role I have and each option give back, scored by criteria that were frozen beforehand.
//!
//! A scoring belongs to the set by which it was made, and so does its total: whatever happens to the criteria
//! later, an old total stays what it was.

pub mod plot;
pub mod score;

use chrono::{Duration, NaiveDate, NaiveDateTime};
use rusqlite::Connection;
use serde::Serialize;

use self::plot::{Plot, plot};
use self::score::{Scoring, latest_whole, scorings, subjects};
use super::criteria::proposal::{Proposal, proposals};
use super::criteria::{self, CriteriaSet};
use crate::career::Career;
use crate::error::Result;
use crate::id::CriterionId;
use crate::journey::lap::Lap;
use crate::journey::matter::Matter;
use crate::journey::wizard::{Found, Step};
use crate::time::Now;
use crate::words;

/// Days after which the role that one has is scored again, also if all is well (requirement 106: quarterly).
pub const QUARTER_DAYS: i64 = 91;
/// Days after freezing within which the first scoring is asked for; ours.
const FIRST_DAYS: i64 = 7;
/// The subject that is the role one has.
pub const CURRENT: &str = "current";

/// The exercise: the criteria, what was scored by them, and what it came to.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReturnView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// The set that is being drafted.
    pub draft: Option<CriteriaSet>,
    /// What could be taken over into it.
    pub proposals: Vec<Proposal>,
    /// The set in force.
    pub frozen: Option<CriteriaSet>,
    /// The sets before it, newest first.
    pub earlier: Vec<CriteriaSet>,
    /// What can be scored, with what is being scored now.
    pub subjects: Vec<SubjectRow>,
    /// The latest whole scoring of each subject by the set in force, the role I have first.
    pub latest: Vec<Total>,
    /// All whole scorings over time.
    pub plot: Plot,
}

/// Something that can be scored.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SubjectRow {
    /// `current`, or the id of an option.
    pub subject: String,
    /// What it is called.
    pub name: String,
    /// Its scores by the set in force, criterion by criterion.
    pub marks: Vec<MarkRow>,
    /// How many of them are not given yet in the scoring that is open; 0 when it is whole or none is open.
    pub left: usize,
    /// When it was last scored as a whole, by any set.
    pub scored_on: Option<NaiveDate>,
    /// When it is to be scored again; only the role one has.
    pub due_on: Option<NaiveDate>,
}

/// One score that is being given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MarkRow {
    /// Which criterion.
    pub criterion_id: CriterionId,
    /// Its score in the scoring that is open: one of today, or one that is not whole.
    pub score: Option<i32>,
    /// Its score in the last whole scoring by this set.
    pub last: Option<i32>,
}

/// A total with its parts.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Total {
    /// `current`, or the id of an option.
    pub subject: String,
    /// What it was called then.
    pub name: String,
    /// When it was scored.
    pub scored_on: NaiveDate,
    /// Of 100: the sum of weight × score, divided by 10.
    pub total: f64,
    /// What it is made of, in the order of the criteria.
    pub parts: Vec<ScorePart>,
}

/// One part of a total.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ScorePart {
    /// Which criterion.
    pub criterion_id: CriterionId,
    /// Its name.
    pub name: String,
    /// Of 100.
    pub weight: i32,
    /// 0 to 10.
    pub score: i32,
    /// Weight × score.
    pub product: i32,
}

/// Returns when the role one has is to be scored (again), and when it was last; `None` before criteria are frozen.
fn due(conn: &Connection) -> Result<Option<(NaiveDate, Option<NaiveDate>)>> {
    let sets = criteria::frozen(conn)?;
    // The first set, not the one in force: new criteria do not put the quarter off.
    let Some(first) = sets.last().and_then(|set| set.frozen_on) else {
        return Ok(None);
    };
    let last = latest_whole(conn, CURRENT)?;
    Ok(Some(match last {
        Some(last) => (last + Duration::days(QUARTER_DAYS), Some(last)),
        None => (first + Duration::days(FIRST_DAYS), None),
    }))
}

/// Looks whether criteria are frozen, the role one has was scored in this lap, and each option by the same set.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap) -> Result<Found> {
    let sets = criteria::frozen(conn)?;
    let Some(set) = sets.first() else {
        let draft = criteria::draft(conn)?;
        return Ok(Found {
            holds: draft.as_ref().map_or(String::new(), |draft| {
                words::return_holds_draft(draft.criteria.len())
            }),
            missing: match draft {
                None => words::criteria_too_few(0, criteria::FEWEST),
                Some(draft) if draft.missing.is_empty() => words::criteria_to_freeze(),
                Some(draft) => draft.missing,
            },
            ..Found::default()
        });
    };
    let all = scorings(conn)?;
    let whole = |subject: &str| {
        all.iter()
            .filter(move |scoring| scoring.subject == subject && scoring.whole())
            .map(|scoring| (scoring.set_id, scoring.scored_on))
            .max_by_key(|(_, on)| *on)
    };
    let missing = subjects(conn)?.into_iter().find_map(|(subject, name)| {
        let open = all
            .iter()
            .find(|one| one.subject == subject && one.set_id == set.id && !one.whole());
        let done = match whole(&subject) {
            Some((_, on)) if subject == CURRENT => on >= lap.started_on,
            Some((of, _)) => of == set.id,
            None => false,
        };
        match open {
            _ if done => None,
            Some(open) => Some(words::scoring_unfinished(&name, open.left())),
            None if subject == CURRENT => Some(words::scoring_current_missing()),
            None => Some(words::scoring_option_missing(&name)),
        }
    });
    let on = all
        .iter()
        .filter(|scoring| scoring.whole())
        .map(|scoring| scoring.scored_on)
        .max()
        .or(set.frozen_on);
    Ok(Found {
        done: missing.is_none(),
        on,
        holds: words::return_holds(
            set.criteria.len(),
            all.iter().filter(|scoring| scoring.whole()).count(),
        ),
        missing: missing.unwrap_or_default(),
    })
}

/// Adds the quarterly scoring of the role one has.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn matters(conn: &Connection, until: NaiveDateTime, to: &mut Vec<Matter>) -> Result<()> {
    if let Some((on, last)) = due(conn)?
        && on <= until.date()
    {
        to.push(Matter::on(
            "return_on_me",
            Step::ReturnOnMe,
            on,
            words::return_matter(),
            words::return_matter_detail(last),
        ));
    }
    Ok(())
}

impl Career {
    /// Returns the exercise of Return on Me.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn plan_return(&self, now: Now) -> Result<ReturnView> {
        let conn = self.read();
        let mut sets = criteria::frozen(conn)?;
        let all = scorings(conn)?;
        let due = due(conn)?.map(|(on, _)| on);
        let subjects = subjects(conn)?
            .into_iter()
            .map(|(subject, name)| row(sets.first(), &all, subject, name, due, now))
            .collect();
        Ok(ReturnView {
            date: now.today(),
            draft: criteria::draft(conn)?,
            proposals: proposals(conn)?,
            subjects,
            latest: latest(sets.first(), &all),
            plot: plot(&sets, &all),
            frozen: (!sets.is_empty()).then(|| sets.remove(0)),
            earlier: sets,
        })
    }
}

/// Returns the whole scorings by the set in force, the newest of each subject, the role one has first.
fn latest(set: Option<&CriteriaSet>, all: &[Scoring]) -> Vec<Total> {
    let Some(set) = set else { return Vec::new() };
    let mut totals: Vec<Total> = Vec::new();
    // The scorings come oldest first.
    for scoring in all
        .iter()
        .rev()
        .filter(|one| one.set_id == set.id && one.whole())
    {
        if totals.iter().all(|one| one.subject != scoring.subject) {
            totals.push(scoring.total_with_parts());
        }
    }
    totals.sort_by(|a, b| {
        let first = |one: &Total| one.subject != CURRENT;
        (first(a).cmp(&first(b))).then(b.total.total_cmp(&a.total))
    });
    totals
}

fn row(
    set: Option<&CriteriaSet>,
    all: &[Scoring],
    subject: String,
    name: String,
    due: Option<NaiveDate>,
    now: Now,
) -> SubjectRow {
    let own: Vec<&Scoring> = all.iter().filter(|one| one.subject == subject).collect();
    let of = set.map(|set| set.id);
    let by_set = || own.iter().filter(|one| Some(one.set_id) == of).copied();
    let open = by_set().find(|one| one.open(now.today()));
    let last = by_set().rfind(|one| one.whole() && !one.open(now.today()));
    let marks = set.map_or_else(Vec::new, |set| {
        set.criteria
            .iter()
            .map(|criterion| MarkRow {
                criterion_id: criterion.id,
                score: open.and_then(|one| one.score_of(criterion.id)),
                last: last.and_then(|one| one.score_of(criterion.id)),
            })
            .collect()
    });
    SubjectRow {
        left: open.map_or(0, Scoring::left),
        scored_on: own
            .iter()
            .filter(|one| one.whole())
            .map(|one| one.scored_on)
            .max(),
        due_on: due.filter(|_| subject == CURRENT),
        marks,
        subject,
        name,
    }
}

#[cfg(test)]
mod tests;
