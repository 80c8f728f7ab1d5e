//! Routes, side by side: where I expect each to come out, and what I have seen of it so far.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::experiment::{self, TrialResult};
use super::seen::{self, RouteEvidenceDraft};
use super::serves::{Served, served};
use super::turn::{self, RouteState, RouteTurnDraft};
use crate::career::Career;
use crate::error::Result;
use crate::id::{ObjectiveId, PlanOptionId, RouteEvidenceId, RouteId, RouteTurnId};
use crate::journey::lap::Lap;
use crate::journey::plan::assumption::PlanChoice;
use crate::journey::plan::evidence::Says;
use crate::journey::plan::objective::ObjectiveDraft;
use crate::journey::plan::option::OptionDraft;
use crate::journey::plan::{laps, need_there};
use crate::journey::record::{self, Kept, Record, Row1, need_line, record, trim_text};
use crate::journey::wizard::Found;
use crate::time::Now;
use crate::words;

/// How many routes are enough to compare; ours: with one there is nothing to choose.
const COMPARED: usize = 2;

/// Where a route leads.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RouteKind {
    /// Another task in the same team.
    Team,
    /// Another place in the same organisation.
    #[default]
    Inside,
    /// Another organisation of the same industry.
    Industry,
    /// Another industry.
    Elsewhere,
    /// On my own.
    Own,
    /// Study.
    Study,
    /// A pause.
    Pause,
    /// Something else.
    Other,
}
stored!(RouteKind {
    Team = "team",
    Inside = "inside",
    Industry = "industry",
    Elsewhere = "elsewhere",
    Own = "own",
    Study = "study",
    Pause = "pause",
    Other = "other",
});

record! {
    /// A route that could lead somewhere.
    RouteDraft, "route", RouteId {
        /// What it is called; one line.
        title: String,
        /// Where it leads.
        kind: RouteKind,
        /// The objective it serves.
        objective_id: Option<ObjectiveId>,
        /// The option it tries out.
        option_id: Option<PlanOptionId>,
        /// Where I expect to come out.
        expected: String,
    }
}

impl Record for RouteDraft {
    fn check(&mut self, conn: &Connection, _now: Now) -> Result<()> {
        need_line("title", &mut self.title, words::route_empty())?;
        trim_text("expected", &mut self.expected)?;
        if let Some(id) = self.objective_id {
            need_there::<ObjectiveDraft>(conn, "objective_id", id)?;
        }
        if let Some(id) = self.option_id {
            need_there::<OptionDraft>(conn, "option_id", id)?;
        }
        Ok(())
    }

    fn sentence(&self) -> String {
        words::explore_route(&self.title)
    }
}

/// A route with what hangs on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RouteRow {
    /// Its id.
    pub id: RouteId,
    /// The number of the lap in which it was first written, when that is not the one that runs.
    pub from_lap: Option<u32>,
    /// When it was last changed.
    pub changed_on: NaiveDate,
    /// What its form holds.
    pub draft: RouteDraft,
    /// How it stands.
    pub state: RouteState,
    /// The same with its date and reason, in words.
    pub stands: String,
    /// What it serves in the plan, in words; empty for an orphan.
    pub serves: String,
    /// Each time I set out on it, took it or left it, oldest first.
    pub turns: Vec<Kept<RouteTurnId, RouteTurnDraft>>,
    /// What I saw, oldest first.
    pub evidence: Vec<Kept<RouteEvidenceId, RouteEvidenceDraft>>,
    /// What experiments on it showed, oldest first.
    pub results: Vec<TrialResult>,
    /// How much of all that speaks for it.
    pub speaks_for: u32,
    /// How much speaks against it.
    pub speaks_against: u32,
    /// When the newest of it was seen.
    pub seen_on: Option<NaiveDate>,
    /// How old the newest is, in words; empty when nothing was seen.
    pub seen_ago: String,
    /// What it lacks, a sentence each.
    pub hints: Vec<String>,
}

/// The exercise: routes, side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RoutesView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// Those not left: taken ones first, then open ones, then those only listed.
    pub open: Vec<RouteRow>,
    /// Those left, the last one first.
    pub left: Vec<RouteRow>,
    /// Objectives that a route may serve.
    pub objectives: Vec<PlanChoice>,
    /// Options that a route may try out.
    pub options: Vec<PlanChoice>,
}

/// Returns every route, oldest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn all(conn: &Connection) -> Result<Vec<Row1<RouteDraft>>> {
    record::all::<RouteDraft>(conn, "ORDER BY r.id", [])
}

/// Returns what a route serves in the plan, in words; empty when it is an orphan.
pub(super) fn serves(draft: &RouteDraft, served: &Served) -> String {
    words::route_serves(
        served.objective(draft.objective_id),
        served.option(draft.option_id),
    )
}

fn rows(conn: &Connection, served: &Served, now: Now) -> Result<Vec<RouteRow>> {
    let mut turns = turn::by_route(conn)?;
    let mut seen = seen::by_route(conn)?;
    let mut results = experiment::by_route(conn)?;
    let laps = laps(conn)?;
    let today = now.today();
    Ok(all(conn)?
        .into_iter()
        .map(|row| {
            let turns = turns.remove(&row.id).unwrap_or_default();
            let evidence = seen.remove(&row.id).unwrap_or_default();
            let results = results.remove(&row.id).unwrap_or_default();
            let said: Vec<(NaiveDate, Says)> = evidence
                .iter()
                .map(|one| (seen::day(one), one.draft.says))
                .chain(results.iter().map(|one| (one.on, one.says)))
                .collect();
            let count = |says: Says| {
                u32::try_from(said.iter().filter(|one| one.1 == says).count()).unwrap_or(u32::MAX)
            };
            let state = turn::state(&turns);
            let seen_on = said.iter().map(|one| one.0).max();
            let serves = serves(&row.draft, served);
            RouteRow {
                id: row.id,
                from_lap: laps.earlier(row.lap_id),
                changed_on: row.changed_on,
                state,
                stands: words::route_stands(
                    turns.last().map(|last| (turn::day(last), &last.draft)),
                    today,
                ),
                speaks_for: count(Says::For),
                speaks_against: count(Says::Against),
                seen_on,
                seen_ago: seen_on.map_or(String::new(), |on| words::explore_ago(on, today)),
                hints: words::route_lacks(&row.draft, state, &serves, said.len()),
                serves,
                draft: row.draft,
                turns,
                evidence,
                results,
            }
        })
        .collect())
}

/// Looks whether there are routes to compare in this lap, and whether each says where it leads and what for.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap, now: Now) -> Result<Found> {
    let rows = rows(conn, &served(conn)?, now)?;
    let moved = |row: &RouteRow| {
        let turned = row.turns.iter().map(|one| one.changed_on).max();
        let seen = row.evidence.iter().map(|one| one.changed_on).max();
        turned.max(seen).max(Some(row.changed_on))
    };
    let on = rows.iter().filter_map(moved).max();
    let alive: Vec<&RouteRow> = rows
        .iter()
        .filter(|row| row.state != RouteState::Left)
        .collect();
    let taken = alive.iter().any(|row| row.state == RouteState::Taken);
    let missing = if rows.is_empty() {
        words::routes_none().to_owned()
    } else if on.is_none_or(|on| on < lap.started_on) {
        words::routes_old().to_owned()
    } else if !taken && alive.len() < COMPARED {
        words::routes_few().to_owned()
    } else if let Some(row) = alive.iter().find(|row| row.draft.expected.is_empty()) {
        words::route_vague(&row.draft.title)
    } else if let Some(row) = alive.iter().find(|row| row.serves.is_empty()) {
        words::route_orphan(&row.draft.title)
    } else {
        String::new()
    };
    Ok(Found {
        done: missing.is_empty(),
        on,
        holds: words::routes_hold(rows.len(), rows.len() - alive.len()),
        missing,
    })
}

impl Career {
    /// Returns the exercise of the routes.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn explore_routes(&self, now: Now) -> Result<RoutesView> {
        let conn = self.read();
        let served = served(conn)?;
        let (mut left, mut open): (Vec<_>, Vec<_>) = rows(conn, &served, now)?
            .into_iter()
            .partition(|row| row.state == RouteState::Left);
        open.sort_by_key(|row| match row.state {
            RouteState::Taken => 0,
            RouteState::Open => 1,
            RouteState::Listed | RouteState::Left => 2,
        });
        left.sort_by_key(|row| std::cmp::Reverse(row.turns.last().map(turn::day)));
        Ok(RoutesView {
            date: now.today(),
            open,
            left,
            objectives: served.objectives,
            options: served.options,
        })
    }
}
