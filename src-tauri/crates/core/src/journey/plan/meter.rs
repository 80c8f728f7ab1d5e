//! The winging-it meter: how much of the plan is tested or worked out rather than believed. It weighs the plan,
//! never the person, and it stays on the screen: it is neither printed nor exported.

use rusqlite::Connection;
use serde::Serialize;

use super::assumption::{self, AssumptionDraft, AssumptionStatus, Leaned};
use super::objective::{ObjectiveDraft, ObjectiveState};
use super::option::OptionDraft;
use super::{contingency, evidence, option};
use crate::error::Result;
use crate::journey::explore::experiment;
use crate::journey::record;
use crate::time::Now;
use crate::words;

/// What the plan leans on, of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LeansOn {
    /// Active objectives; they hold when they have a measure.
    Measured,
    /// Active objectives again; they hold when there is a contingency for them.
    Guarded,
    /// Options that the plan leans on; they hold when they have a first step.
    WorkedOut,
    /// Assumptions that something alive leans on; they hold when they were tested.
    Tested,
}

/// How many of one kind there are, and how many hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MeterCount {
    /// Of which kind.
    pub leaning: LeansOn,
    /// What is counted, in words: "Objectives you could check".
    pub what: String,
    /// How many hold.
    pub held: u32,
    /// How many there are.
    pub total: u32,
}

/// How much of the plan is tested rather than believed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Meter {
    /// How many things hold.
    pub held: u32,
    /// How many the plan leans on.
    pub total: u32,
    /// Both, in a sentence.
    pub sentence: String,
    /// The cheapest next test, in a sentence.
    pub next: String,
    /// Kind by kind.
    pub counts: Vec<MeterCount>,
}

/// What is weighed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Plan {
    /// Objectives, each with how many contingencies it has.
    pub objectives: Vec<(ObjectiveDraft, usize)>,
    /// Options.
    pub options: Vec<OptionDraft>,
    /// Assumptions, each with how many pieces of evidence it has; the untested by the date of their test.
    pub assumptions: Vec<(AssumptionDraft, usize, Leaned)>,
}

/// Weighs a plan: of each kind, how many hold and how many there are.
pub(crate) fn weigh(plan: &Plan) -> [(LeansOn, u32, u32); 4] {
    let active: Vec<_> = plan
        .objectives
        .iter()
        .filter(|(objective, _)| objective.state == ObjectiveState::Active)
        .collect();
    let options: Vec<_> = plan
        .options
        .iter()
        .filter(|option| option.leaned_on())
        .collect();
    let assumptions: Vec<_> = plan
        .assumptions
        .iter()
        .filter(|(_, _, leaned)| *leaned == Leaned::Still)
        .collect();
    [
        (
            LeansOn::Measured,
            number(
                active
                    .iter()
                    .filter(|(one, _)| !one.measure.is_empty())
                    .count(),
            ),
            number(active.len()),
        ),
        (
            LeansOn::Guarded,
            number(active.iter().filter(|(_, guards)| *guards > 0).count()),
            number(active.len()),
        ),
        (
            LeansOn::WorkedOut,
            number(options.iter().filter(|one| one.worked_out()).count()),
            number(options.len()),
        ),
        (
            LeansOn::Tested,
            number(
                assumptions
                    .iter()
                    .filter(|(one, evidence, _)| one.tested(*evidence))
                    .count(),
            ),
            number(assumptions.len()),
        ),
    ]
}

/// Returns the assumption whose test comes next: the first untested one that has a test.
fn next_test(plan: &Plan) -> Option<&AssumptionDraft> {
    plan.assumptions
        .iter()
        .filter(|(_, _, leaned)| *leaned == Leaned::Still)
        .map(|(one, _, _)| one)
        .find(|one| one.status == AssumptionStatus::Untested && !one.test.is_empty())
}

/// Reads the plan as the meter weighs it.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn plan(conn: &Connection) -> Result<Plan> {
    let guards = contingency::by_objective(conn)?;
    let seen = evidence::by_assumption(conn)?;
    let tried = experiment::by_assumption(conn)?;
    let objectives = record::all::<ObjectiveDraft>(conn, "ORDER BY r.id", [])?;
    let options = option::options(conn)?;
    let assumptions = assumption::all(conn)?
        .into_iter()
        .map(|row| {
            let leaned = assumption::leaned(&row.draft, &objectives, &options);
            let shown =
                seen.get(&row.id).map_or(0, Vec::len) + tried.get(&row.id).map_or(0, Vec::len);
            (row.draft, shown, leaned)
        })
        .collect();
    Ok(Plan {
        objectives: objectives
            .into_iter()
            .map(|row| (row.draft, guards.get(&row.id).map_or(0, Vec::len)))
            .collect(),
        options: options.into_iter().map(|option| option.draft).collect(),
        assumptions,
    })
}

/// Returns the meter.
pub(crate) fn meter(plan: &Plan, now: Now) -> Meter {
    let weighed = weigh(plan);
    let held = weighed.iter().map(|(_, held, _)| held).sum();
    let total = weighed.iter().map(|(_, _, total)| total).sum();
    Meter {
        held,
        total,
        sentence: words::plan_meter(held, total),
        next: words::plan_meter_next(next_test(plan), now.today()),
        counts: weighed
            .into_iter()
            .map(|(leaning, held, total)| MeterCount {
                leaning,
                what: words::plan_leaning(leaning).to_owned(),
                held,
                total,
            })
            .collect(),
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
