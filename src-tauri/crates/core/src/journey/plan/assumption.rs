//! Assumptions: what I only believe, why, and the cheapest way to find out. The map's open questions come in here.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::evidence::{self, EvidenceDraft};
use super::objective::{ObjectiveDraft, ObjectiveState};
use super::option::{self, OptionDraft, OptionState, PlanOption};
use super::question::{self, OpenQuestion};
use super::{laps, likely_date, need_there, objective, review};
use crate::career::Career;
use crate::error::Result;
use crate::id::{AssumptionId, EvidenceId, ObjectiveId, PlanOptionId, SituationNoteId};
use crate::journey::explore::experiment::{self, TrialResult};
use crate::journey::lap::Lap;
use crate::journey::map::situation::SituationNoteDraft;
use crate::journey::matter::Matter;
use crate::journey::record::{self, Kept, Record, Row1, need_line, record, trim_line, trim_text};
use crate::journey::wizard::{Found, Step};
use crate::time::Now;
use crate::words;

/// What became of an assumption.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum AssumptionStatus {
    /// Only believed.
    #[default]
    Untested,
    /// What I saw speaks for it.
    Supported,
    /// What I saw speaks against it.
    Refuted,
}
stored!(AssumptionStatus {
    Untested = "untested",
    Supported = "supported",
    Refuted = "refuted",
});

record! {
    /// An assumption.
    AssumptionDraft, "assumption", AssumptionId {
        /// What I believe; one line.
        statement: String,
        /// Why.
        why: String,
        /// The cheapest test.
        test: String,
        /// By when it is tested.
        due_on: Option<NaiveDate>,
        /// What became of it.
        status: AssumptionStatus,
        /// The objective that leans on it.
        objective_id: Option<ObjectiveId>,
        /// The option that leans on it.
        option_id: Option<PlanOptionId>,
        /// The open question of the map from which it came.
        situation_note_id: Option<SituationNoteId>,
    }
}

impl Record for AssumptionDraft {
    fn check(&mut self, conn: &Connection, _now: Now) -> Result<()> {
        need_line("statement", &mut self.statement, words::assumption_empty())?;
        trim_text("why", &mut self.why)?;
        trim_line("test", &mut self.test)?;
        likely_date("due_on", self.due_on)?;
        if let Some(id) = self.objective_id {
            need_there::<ObjectiveDraft>(conn, "objective_id", id)?;
        }
        if let Some(id) = self.option_id {
            need_there::<OptionDraft>(conn, "option_id", id)?;
        }
        if let Some(id) = self.situation_note_id {
            need_there::<SituationNoteDraft>(conn, "situation_note_id", id)?;
        }
        Ok(())
    }

    fn sentence(&self) -> String {
        words::assumption(&self.statement)
    }
}

impl AssumptionDraft {
    /// Returns whether it counts as tested: it was settled one way or the other, and what was seen is written down.
    pub(crate) fn tested(&self, evidence: usize) -> bool {
        self.status != AssumptionStatus::Untested && evidence > 0
    }
}

/// Whether anything alive leans on an assumption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Leaned {
    /// Something does, or nothing was named.
    Still,
    /// All that leaned on it is closed or put aside.
    NoLonger,
}

/// Returns the objective, still wanted, that leans on an assumption.
fn objective_on<'a>(
    draft: &AssumptionDraft,
    objectives: &'a [Row1<ObjectiveDraft>],
) -> Option<&'a Row1<ObjectiveDraft>> {
    objectives.iter().find(|one| {
        draft.objective_id == Some(one.id)
            && matches!(
                one.draft.state,
                ObjectiveState::Idea | ObjectiveState::Active
            )
    })
}

/// Returns the option, not put aside, that leans on an assumption.
fn option_on<'a>(draft: &AssumptionDraft, options: &'a [PlanOption]) -> Option<&'a PlanOption> {
    options
        .iter()
        .find(|one| draft.option_id == Some(one.id) && one.state != OptionState::Aside)
}

/// Returns whether anything alive leans on an assumption; one for which nothing was named is leaned on by the plan.
pub(crate) fn leaned(
    draft: &AssumptionDraft,
    objectives: &[Row1<ObjectiveDraft>],
    options: &[PlanOption],
) -> Leaned {
    let named = draft.objective_id.is_some() || draft.option_id.is_some();
    let alive = objective_on(draft, objectives).is_some() || option_on(draft, options).is_some();
    if alive || !named {
        Leaned::Still
    } else {
        Leaned::NoLonger
    }
}

/// An assumption with what hangs on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AssumptionRow {
    /// Its id.
    pub id: AssumptionId,
    /// The number of the lap in which it was first written, when that is not the one that runs.
    pub from_lap: Option<u32>,
    /// When it was last changed.
    pub changed_on: NaiveDate,
    /// What its form holds.
    pub draft: AssumptionDraft,
    /// What was seen, oldest first.
    pub evidence: Vec<Kept<EvidenceId, EvidenceDraft>>,
    /// What experiments showed, oldest first.
    pub results: Vec<TrialResult>,
    /// What leans on it, in one sentence; empty for nothing.
    pub leans: String,
    /// What it lacks, in one sentence; empty for nothing.
    pub hint: String,
}

/// Something that can be chosen in a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlanChoice {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
}

/// The exercise: what I only believe.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AssumptionsView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// The untested, those due first.
    pub untested: Vec<AssumptionRow>,
    /// The tested, newest first.
    pub tested: Vec<AssumptionRow>,
    /// Open questions of the map that were neither taken over nor put aside.
    pub questions: Vec<OpenQuestion>,
    /// Objectives that one may lean on it.
    pub objectives: Vec<PlanChoice>,
    /// Options that one may lean on it.
    pub options: Vec<PlanChoice>,
}

/// Returns the refuted assumptions.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn refuted(conn: &Connection) -> Result<Vec<Row1<AssumptionDraft>>> {
    record::all::<AssumptionDraft>(conn, "AND r.status = 'refuted' ORDER BY r.id", [])
}

/// Returns every assumption: the untested by the date of their test, then the others, newest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn all(conn: &Connection) -> Result<Vec<Row1<AssumptionDraft>>> {
    record::all::<AssumptionDraft>(
        conn,
        "ORDER BY r.status <> 'untested',
           CASE WHEN r.status = 'untested' THEN coalesce(r.due_on, '9999') END,
           CASE WHEN r.status = 'untested' THEN r.id END,
           r.changed_on DESC, r.id DESC",
        [],
    )
}

/// Looks whether something is believed in this lap, and whether each belief has a test and a date.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap) -> Result<Found> {
    let (_, on) = record::newest::<AssumptionDraft>(conn, "", [])?;
    let all = all(conn)?;
    let untested: Vec<_> = all
        .iter()
        .filter(|row| row.draft.status == AssumptionStatus::Untested)
        .collect();
    let fresh =
        review::in_lap(conn, lap)? || all.iter().any(|row| row.changed_on >= lap.started_on);
    let vague = untested
        .iter()
        .find(|row| row.draft.test.is_empty() || row.draft.due_on.is_none());
    let missing = match vague {
        _ if all.is_empty() => words::assumptions_none().to_owned(),
        _ if !fresh => words::assumptions_old().to_owned(),
        Some(row) => words::assumption_vague(&row.draft.statement),
        None => String::new(),
    };
    Ok(Found {
        done: missing.is_empty(),
        on,
        holds: words::assumptions_hold(all.len(), untested.len()),
        missing,
    })
}

/// Adds the tests that are due.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn matters(conn: &Connection, until: NaiveDate, to: &mut Vec<Matter>) -> Result<()> {
    for row in record::all::<AssumptionDraft>(
        conn,
        "AND r.status = 'untested' AND r.due_on <= ?1 ORDER BY r.due_on",
        [until],
    )? {
        if let Some(due) = row.draft.due_on {
            to.push(Matter::on(
                &format!("assumption:{}", row.id),
                Step::Assumptions,
                due,
                words::assumption_day().to_owned(),
                words::assumption_day_detail(&row.draft.statement, &row.draft.test),
            ));
        }
    }
    Ok(())
}

impl Career {
    /// Returns the exercise of the assumptions.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn plan_assumptions(&self, now: Now) -> Result<AssumptionsView> {
        let conn = self.read();
        let mut seen = evidence::by_assumption(conn)?;
        let mut tried = experiment::by_assumption(conn)?;
        let objectives = record::all::<ObjectiveDraft>(conn, "ORDER BY r.id", [])?;
        let options = option::options(conn)?;
        let laps = laps(conn)?;
        let mut untested = Vec::new();
        let mut tested = Vec::new();
        for row in all(conn)? {
            let evidence = seen.remove(&row.id).unwrap_or_default();
            let results = tried.remove(&row.id).unwrap_or_default();
            let objective =
                objective_on(&row.draft, &objectives).map(|one| one.draft.title.as_str());
            let option = option_on(&row.draft, &options).map(|one| one.title.as_str());
            let to = match row.draft.status {
                AssumptionStatus::Untested => &mut untested,
                _ => &mut tested,
            };
            to.push(AssumptionRow {
                id: row.id,
                from_lap: laps.earlier(row.lap_id),
                changed_on: row.changed_on,
                leans: words::assumption_leans(row.draft.status, objective, option),
                hint: words::assumption_lacks(&row.draft, evidence.len() + results.len()),
                draft: row.draft,
                evidence,
                results,
            });
        }
        Ok(AssumptionsView {
            date: now.today(),
            untested,
            tested,
            questions: question::open(conn)?,
            objectives: objective::active(conn)?
                .into_iter()
                .chain(record::all::<ObjectiveDraft>(
                    conn,
                    "AND r.state <> 'active' ORDER BY r.id",
                    [],
                )?)
                .map(|row| PlanChoice {
                    id: row.id.to_string(),
                    title: row.draft.title,
                })
                .collect(),
            options: options
                .into_iter()
                .map(|option| PlanChoice {
                    id: option.id.to_string(),
                    title: option.title,
                })
                .collect(),
        })
    }
}
