//! Experiments: small trials with an end. What came of one is evidence on the assumption it tested and on the route
//! it was on; it stands here once, and is shown there.

use std::collections::HashMap;
use std::hash::Hash;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::route::{self, RouteDraft};
use super::serves::{Served, served};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{AssumptionId, ExperimentId, ObjectiveId, PersonId, RouteId};
use crate::journey::consolidate::{known_person, name_or_empty};
use crate::journey::lap::Lap;
use crate::journey::matter::Matter;
use crate::journey::plan::assumption::{AssumptionDraft, PlanChoice};
use crate::journey::plan::evidence::Says;
use crate::journey::plan::objective::ObjectiveDraft;
use crate::journey::plan::{laps, likely_date, need_there, past_date};
use crate::journey::record::{self, Record, Row1, need_line, record, trim_line, trim_text};
use crate::journey::wizard::{Found, Step};
use crate::time::Now;
use crate::words;

/// What one does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ExperimentKind {
    /// A conversation.
    #[default]
    Conversation,
    /// A day at somebody's side.
    Shadowing,
    /// A course.
    Course,
    /// A project on the side.
    SideProject,
    /// Something else.
    Other,
}
stored!(ExperimentKind {
    Conversation = "conversation",
    Shadowing = "shadowing",
    Course = "course",
    SideProject = "side_project",
    Other = "other",
});

/// What came of an experiment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ExperimentVerdict {
    /// It is not finished.
    #[default]
    Open,
    /// It was as I expected.
    Supports,
    /// It was not.
    Contradicts,
    /// It cannot be said.
    Unclear,
}
stored!(ExperimentVerdict {
    Open = "open",
    Supports = "supports",
    Contradicts = "contradicts",
    Unclear = "unclear",
});

impl ExperimentVerdict {
    /// Returns which way a finished experiment points; `None` for one that is not.
    fn says(self) -> Option<Says> {
        match self {
            ExperimentVerdict::Open => None,
            ExperimentVerdict::Supports => Some(Says::For),
            ExperimentVerdict::Contradicts => Some(Says::Against),
            ExperimentVerdict::Unclear => Some(Says::Unclear),
        }
    }
}

record! {
    /// A small trial with an end.
    ExperimentDraft, "experiment", ExperimentId {
        /// What I expect to see; one line.
        hypothesis: String,
        /// What I do.
        kind: ExperimentKind,
        /// What it costs in time and money; one line.
        cost: String,
        /// When it begins.
        started_on: Option<NaiveDate>,
        /// When it ends.
        ends_on: Option<NaiveDate>,
        /// What came of it.
        result: String,
        /// What that says.
        verdict: ExperimentVerdict,
        /// When that was said.
        finished_on: Option<NaiveDate>,
        /// The objective it serves.
        objective_id: Option<ObjectiveId>,
        /// The assumption it tests.
        assumption_id: Option<AssumptionId>,
        /// The route on which it is.
        route_id: Option<RouteId>,
        /// With whom.
        person_id: Option<PersonId>,
    }
}

impl Record for ExperimentDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        need_line(
            "hypothesis",
            &mut self.hypothesis,
            words::experiment_empty(),
        )?;
        trim_line("cost", &mut self.cost)?;
        trim_text("result", &mut self.result)?;
        likely_date("started_on", self.started_on)?;
        likely_date("ends_on", self.ends_on)?;
        if let (Some(from), Some(to)) = (self.started_on, self.ends_on)
            && to < from
        {
            return Err(Error::invalid("ends_on", words::experiment_backwards()));
        }
        past_date("finished_on", self.finished_on, now)?;
        self.finished_on = match self.verdict {
            ExperimentVerdict::Open => None,
            _ => Some(self.finished_on.unwrap_or(now.today())),
        };
        if let Some(id) = self.objective_id {
            need_there::<ObjectiveDraft>(conn, "objective_id", id)?;
        }
        if let Some(id) = self.assumption_id {
            need_there::<AssumptionDraft>(conn, "assumption_id", id)?;
        }
        if let Some(id) = self.route_id {
            need_there::<RouteDraft>(conn, "route_id", id)?;
        }
        known_person(conn, "person_id", self.person_id)
    }

    fn sentence(&self) -> String {
        words::experiment(&self.hypothesis)
    }
}

/// What a finished experiment showed, as evidence elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TrialResult {
    /// The experiment.
    pub id: ExperimentId,
    /// What was done.
    pub kind: ExperimentKind,
    /// What came of it; what was expected where nothing more was written.
    pub text: String,
    /// Which way it points.
    pub says: Says,
    /// When it was finished.
    pub on: NaiveDate,
}

/// An experiment with what hangs on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ExperimentRow {
    /// Its id.
    pub id: ExperimentId,
    /// The number of the lap in which it was first written, when that is not the one that runs.
    pub from_lap: Option<u32>,
    /// What its form holds.
    pub draft: ExperimentDraft,
    /// The name of the one with whom; empty for nobody.
    pub name: String,
    /// What it serves in the plan, in words; empty for an orphan.
    pub serves: String,
    /// The dates in words.
    pub runs: String,
    /// What it lacks, a sentence each.
    pub hints: Vec<String>,
}

/// The exercise: experiments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ExperimentsView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// Those that run, the one that ends first before the others.
    pub running: Vec<ExperimentRow>,
    /// Those finished, newest first.
    pub finished: Vec<ExperimentRow>,
    /// How many of those that run serve nothing in the plan, in words; empty for none.
    pub orphans: String,
    /// Objectives that one may serve.
    pub objectives: Vec<PlanChoice>,
    /// Assumptions that one may test.
    pub assumptions: Vec<PlanChoice>,
    /// Routes on which one may be.
    pub routes: Vec<PlanChoice>,
}

/// Returns every experiment: those that run by their end, then the finished, newest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn all(conn: &Connection) -> Result<Vec<Row1<ExperimentDraft>>> {
    record::all::<ExperimentDraft>(
        conn,
        "ORDER BY r.verdict <> 'open', CASE WHEN r.verdict = 'open' THEN coalesce(r.ends_on, '9999') END,
           r.finished_on DESC, r.id",
        [],
    )
}

fn results<K: Eq + Hash>(
    conn: &Connection,
    key: impl Fn(&ExperimentDraft) -> Option<K>,
) -> Result<HashMap<K, Vec<TrialResult>>> {
    let mut by: HashMap<K, Vec<TrialResult>> = HashMap::new();
    for row in record::all::<ExperimentDraft>(
        conn,
        "AND r.verdict <> 'open' ORDER BY r.finished_on, r.id",
        [],
    )? {
        let (Some(key), Some(says)) = (key(&row.draft), row.draft.verdict.says()) else {
            continue;
        };
        by.entry(key).or_default().push(TrialResult {
            id: row.id,
            kind: row.draft.kind,
            text: match row.draft.result.as_str() {
                "" => row.draft.hypothesis,
                result => result.to_owned(),
            },
            says,
            on: row.draft.finished_on.unwrap_or(row.changed_on),
        });
    }
    Ok(by)
}

/// Returns what experiments showed about each assumption, oldest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn by_assumption(conn: &Connection) -> Result<HashMap<AssumptionId, Vec<TrialResult>>> {
    results(conn, |draft| draft.assumption_id)
}

/// Returns what experiments showed on each route, oldest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn by_route(conn: &Connection) -> Result<HashMap<RouteId, Vec<TrialResult>>> {
    results(conn, |draft| draft.route_id)
}

/// Returns what an experiment serves in the plan, in words, itself or by its route; empty when it is an orphan.
fn serves(draft: &ExperimentDraft, served: &Served, routes: &[Row1<RouteDraft>]) -> String {
    let route = routes.iter().find(|route| draft.route_id == Some(route.id));
    words::experiment_serves(
        served.objective(draft.objective_id),
        served.assumption(draft.assumption_id),
        route
            .filter(|route| !route::serves(&route.draft, served).is_empty())
            .map(|route| route.draft.title.as_str()),
    )
}

/// Looks whether an experiment was begun or finished in this lap, and whether each has an end and a reason.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap, now: Now) -> Result<Found> {
    let all = all(conn)?;
    let on = all.iter().map(|row| row.changed_on).max();
    let running: Vec<_> = all
        .iter()
        .filter(|row| row.draft.verdict == ExperimentVerdict::Open)
        .collect();
    let served = served(conn)?;
    let routes = route::all(conn)?;
    let over = running
        .iter()
        .find(|row| row.draft.ends_on.is_some_and(|on| on <= now.today()));
    let missing = if all.is_empty() {
        words::experiments_none().to_owned()
    } else if on.is_none_or(|on| on < lap.started_on) {
        words::experiments_old().to_owned()
    } else if let Some(row) = over {
        words::experiment_over(&row.draft.hypothesis)
    } else if let Some(row) = running.iter().find(|row| row.draft.ends_on.is_none()) {
        words::experiment_endless(&row.draft.hypothesis)
    } else if let Some(row) = running
        .iter()
        .find(|row| serves(&row.draft, &served, &routes).is_empty())
    {
        words::experiment_orphan(&row.draft.hypothesis)
    } else {
        String::new()
    };
    Ok(Found {
        done: missing.is_empty(),
        on,
        holds: words::experiments_hold(all.len(), running.len()),
        missing,
    })
}

/// Adds the experiments whose last day has come and that say nothing yet.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn matters(conn: &Connection, until: NaiveDate, to: &mut Vec<Matter>) -> Result<()> {
    for row in record::all::<ExperimentDraft>(
        conn,
        "AND r.verdict = 'open' AND r.ends_on <= ?1 ORDER BY r.ends_on",
        [until],
    )? {
        if let Some(ends) = row.draft.ends_on {
            to.push(Matter::on(
                &format!("experiment:{}", row.id),
                Step::Experiments,
                ends,
                words::experiment_day().to_owned(),
                words::experiment_day_detail(&row.draft.hypothesis),
            ));
        }
    }
    Ok(())
}

impl Career {
    /// Returns the exercise of the experiments.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn explore_experiments(&self, now: Now) -> Result<ExperimentsView> {
        let conn = self.read();
        let served = served(conn)?;
        let routes = route::all(conn)?;
        let laps = laps(conn)?;
        let (mut running, mut finished) = (Vec::new(), Vec::new());
        for row in all(conn)? {
            let serves = serves(&row.draft, &served, &routes);
            let to = match row.draft.verdict {
                ExperimentVerdict::Open => &mut running,
                _ => &mut finished,
            };
            to.push(ExperimentRow {
                id: row.id,
                from_lap: laps.earlier(row.lap_id),
                name: name_or_empty(conn, row.draft.person_id)?,
                runs: words::experiment_runs(&row.draft, now.today()),
                hints: words::experiment_lacks(&row.draft, &serves, now.today()),
                serves,
                draft: row.draft,
            });
        }
        let orphans = running
            .iter()
            .filter(|row: &&ExperimentRow| row.serves.is_empty())
            .count();
        Ok(ExperimentsView {
            date: now.today(),
            orphans: words::experiment_orphans(orphans),
            running,
            finished,
            objectives: served.objectives,
            assumptions: served.assumptions,
            routes: routes
                .into_iter()
                .map(|route| PlanChoice {
                    id: route.id.to_string(),
                    title: route.draft.title,
                })
                .collect(),
        })
    }
}
