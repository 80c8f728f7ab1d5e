//! The sample career's Explore, as it was on the day that is handed in and on days after it.

mod lines;

use chrono::{Duration, NaiveDate};

use crate::career::Career;
use crate::error::Result;
use crate::id::{AssumptionId, ObjectiveId, PersonId, PlanOptionId, RouteId};
use crate::journey::explore::entry::CvCheckDraft;
use crate::journey::explore::experiment::ExperimentDraft;
use crate::journey::explore::route::RouteDraft;
use crate::journey::explore::seen::RouteEvidenceDraft;
use crate::journey::explore::turn::RouteTurnDraft;
use crate::journey::lap;
use crate::journey::plan::assumption::PlanChoice;
use crate::journey::record::{self, Record};
use crate::time::Now;
use lines::{Lines, Trial};

/// Fills what the exercises of Explore find in one lap. It may be called once a lap.
///
/// # Errors
/// Only if a sample does not fit, which is a fault of these files.
pub(super) fn fill(career: &mut Career, now: Now) -> Result<()> {
    let lines = match lap::current(career.read())?.number {
        1 => lines::FIRST,
        _ => lines::SECOND,
    };
    let (on, note) = lines.cv;
    let looked = CvCheckDraft {
        looked_on: Some(day(now, on)),
        note: note.to_owned(),
    };
    add(career, looked, later(now, on))?;
    routes(career, &lines, now)?;
    for trial in lines.trials {
        experiment(career, trial, now)?;
    }
    Ok(())
}

/// The same time of day, some days on.
fn later(now: Now, days: i64) -> Now {
    Now {
        instant: now.instant + Duration::days(days),
        ..now
    }
}

/// The day some days on.
fn day(now: Now, days: i64) -> NaiveDate {
    later(now, days).today()
}

fn add<R: Record>(career: &mut Career, draft: R, on: Now) -> Result<R::Id> {
    record::save(career, None, draft, on)
}

fn routes(career: &mut Career, lines: &Lines, now: Now) -> Result<()> {
    for (at, (title, kind, objective, option, expected)) in (0..).zip(lines.routes) {
        let draft = RouteDraft {
            title: (*title).to_owned(),
            kind: *kind,
            objective_id: the_objective(career, objective, now)?,
            option_id: the_option(career, option, now)?,
            expected: (*expected).to_owned(),
        };
        // What was written one after the other stands in that order.
        let on = Now {
            instant: now.instant + Duration::minutes(at),
            ..now
        };
        add(career, draft, on)?;
    }
    for (title, on, turn, reason, words) in lines.turns {
        let draft = RouteTurnDraft {
            route_id: the_route(career, title, now)?,
            turn: *turn,
            turned_on: Some(day(now, *on)),
            reason: *reason,
            words: (*words).to_owned(),
        };
        add(career, draft, later(now, *on))?;
    }
    for (title, on, text, says) in lines.seen {
        let draft = RouteEvidenceDraft {
            route_id: the_route(career, title, now)?,
            found_on: Some(day(now, *on)),
            text: (*text).to_owned(),
            says: *says,
        };
        add(career, draft, later(now, *on))?;
    }
    Ok(())
}

fn experiment(career: &mut Career, trial: &Trial, now: Now) -> Result<()> {
    let draft = ExperimentDraft {
        hypothesis: trial.hypothesis.to_owned(),
        kind: trial.kind,
        cost: trial.cost.to_owned(),
        started_on: Some(day(now, trial.days.0)),
        ends_on: Some(day(now, trial.days.1)),
        assumption_id: the_assumption(career, trial.tests, now)?,
        route_id: the_route(career, trial.route, now)?,
        person_id: the_person(career, trial.with, now)?,
        ..ExperimentDraft::default()
    };
    let id = add(career, draft.clone(), later(now, trial.days.0))?;
    if let Some((on, verdict, result)) = trial.showed {
        let finished = ExperimentDraft {
            verdict,
            result: result.to_owned(),
            finished_on: Some(day(now, on)),
            ..draft
        };
        record::save(career, Some(id), finished, later(now, on))?;
    }
    Ok(())
}

fn chosen<I: std::str::FromStr>(choices: &[PlanChoice], title: &str) -> Option<I> {
    let choice = choices.iter().find(|choice| choice.title == title)?;
    choice.id.parse().ok()
}

fn the_objective(career: &Career, title: &str, now: Now) -> Result<Option<ObjectiveId>> {
    Ok(chosen(&career.explore_routes(now)?.objectives, title))
}

fn the_option(career: &Career, title: &str, now: Now) -> Result<Option<PlanOptionId>> {
    Ok(chosen(&career.explore_routes(now)?.options, title))
}

fn the_assumption(career: &Career, title: &str, now: Now) -> Result<Option<AssumptionId>> {
    Ok(chosen(&career.explore_experiments(now)?.assumptions, title))
}

fn the_route(career: &Career, title: &str, now: Now) -> Result<Option<RouteId>> {
    Ok(chosen(&career.explore_experiments(now)?.routes, title))
}

fn the_person(career: &Career, name: &str, now: Now) -> Result<Option<PersonId>> {
    if name.is_empty() {
        return Ok(None);
    }
    let hits = career.search(name, 1, now)?;
    Ok(hits.into_iter().next().map(|hit| hit.id))
}
