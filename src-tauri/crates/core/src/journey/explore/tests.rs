use chrono::Duration;

use super::entry::{CV_DAYS, CvCheckDraft};
use super::experiment::{ExperimentDraft, ExperimentVerdict};
use super::route::RouteDraft;
use super::seen::RouteEvidenceDraft;
use super::turn::{LeftBecause, RouteState, RouteTurnDraft, Turn};
use crate::career::Career;
use crate::error::Error;
use crate::journey::plan::assumption::AssumptionDraft;
use crate::journey::plan::evidence::Says;
use crate::journey::plan::objective::{ObjectiveDraft, ObjectiveState};
use crate::journey::record::{self, Record};
use crate::journey::records::RecordKind;
use crate::journey::stage::Stage;
use crate::journey::wizard::{Step, StepState};
use crate::time::Now;

fn now() -> Now {
    Now::parse("2026-03-10T09:30:00Z", chrono_tz::Europe::London).expect("a valid instant")
}

fn later(days: i64) -> Now {
    Now {
        instant: now().instant + Duration::days(days),
        ..now()
    }
}

fn career() -> Career {
    Career::in_memory(now()).expect("memory opens")
}

fn add<R: Record>(career: &mut Career, draft: R, on: Now) -> R::Id {
    record::save(career, None, draft, on).expect("it fits")
}

fn titles(career: &Career, now: Now) -> Vec<String> {
    let matters = career.matters(now).expect("matters");
    matters.into_iter().map(|matter| matter.title).collect()
}

fn shipyard() -> RouteDraft {
    RouteDraft {
        title: "A shipyard".to_owned(),
        ..RouteDraft::default()
    }
}

#[test]
fn a_route_stands_as_its_newest_turn_says() {
    let mut career = career();
    let id = add(&mut career, shipyard(), now());
    let state = |career: &Career| {
        let view = career.explore_routes(later(9)).expect("routes");
        let mut all = view.open.into_iter().chain(view.left);
        all.next().expect("one route").state
    };
    assert_eq!(state(&career), RouteState::Listed);
    for (at, turn, expected) in [
        (1, Turn::SetOut, RouteState::Open),
        (2, Turn::Left, RouteState::Left),
        (3, Turn::SetOut, RouteState::Open),
        (4, Turn::Taken, RouteState::Taken),
    ] {
        let draft = RouteTurnDraft {
            route_id: Some(id),
            turn,
            ..RouteTurnDraft::default()
        };
        add(&mut career, draft, later(at));
        assert_eq!(state(&career), expected, "after turn {at}");
    }
}

#[test]
fn only_leaving_has_a_reason() {
    let mut career = career();
    let route_id = Some(add(&mut career, shipyard(), now()));
    let draft = RouteTurnDraft {
        route_id,
        turn: Turn::SetOut,
        reason: LeftBecause::Timing,
        words: "left over from another choice".to_owned(),
        ..RouteTurnDraft::default()
    };
    let id = add(&mut career, draft, now());
    let kept = record::one::<RouteTurnDraft>(career.read(), id).expect("it is there");
    assert_eq!(
        (kept.draft.reason, kept.draft.words.as_str()),
        (LeftBecause::Unsaid, "")
    );
}

#[test]
fn a_result_is_evidence_at_its_belief_and_its_route_and_stands_once() {
    let mut career = career();
    let route_id = Some(add(&mut career, shipyard(), now()));
    let belief = AssumptionDraft {
        statement: "They hire".to_owned(),
        ..AssumptionDraft::default()
    };
    let assumption_id = Some(add(&mut career, belief, now()));
    let draft = ExperimentDraft {
        hypothesis: "Ada says that they look for people".to_owned(),
        ends_on: Some(later(5).today()),
        route_id,
        assumption_id,
        ..ExperimentDraft::default()
    };
    let id = add(&mut career, draft.clone(), now());
    let shown = |career: &Career| {
        let plan = career.plan_assumptions(later(6)).expect("beliefs");
        let route = career.explore_routes(later(6)).expect("routes").open;
        (plan.untested[0].results.clone(), route[0].results.clone())
    };
    assert_eq!(shown(&career), (vec![], vec![]), "nothing came of it yet");
    assert_eq!(
        titles(&career, later(5)),
        ["An experiment is over: what did you see?"]
    );
    let done = ExperimentDraft {
        verdict: ExperimentVerdict::Contradicts,
        result: "They let people go".to_owned(),
        ..draft.clone()
    };
    record::save(&mut career, Some(id), done, later(6)).expect("it fits");
    let (at_belief, at_route) = shown(&career);
    assert_eq!(at_belief, at_route, "both show the same one");
    assert_eq!(at_belief[0].text, "They let people go");
    assert_eq!(at_belief[0].says, Says::Against);
    assert!(
        titles(&career, later(6)).is_empty(),
        "it asks for nothing more"
    );
    record::save(&mut career, Some(id), draft, later(6)).expect("it fits");
    assert_eq!(shown(&career), (vec![], vec![]), "open again, it goes");
}

#[test]
fn what_serves_nothing_in_the_plan_is_an_orphan() {
    let mut career = career();
    let route_id = add(&mut career, shipyard(), now());
    let trial = ExperimentDraft {
        hypothesis: "A day there will not bore me".to_owned(),
        route_id: Some(route_id),
        ..ExperimentDraft::default()
    };
    add(&mut career, trial, now());
    let orphan = |career: &Career| {
        let trials = career.explore_experiments(now()).expect("experiments");
        (
            trials.running[0].serves.is_empty(),
            !trials.orphans.is_empty(),
        )
    };
    assert_eq!(orphan(&career), (true, true), "its route is one itself");
    let aim = ObjectiveDraft {
        title: "Build something large".to_owned(),
        ..ObjectiveDraft::default()
    };
    let objective = add(&mut career, aim, now());
    let serving = RouteDraft {
        objective_id: Some(objective),
        ..shipyard()
    };
    record::save(&mut career, Some(route_id), serving, now()).expect("it fits");
    assert_eq!(
        orphan(&career),
        (false, false),
        "the route serves something"
    );
    career
        .bin_record(RecordKind::Objective, &objective.to_string(), now())
        .expect("to the bin");
    assert_eq!(orphan(&career), (true, true), "what it served is gone");
}

#[test]
fn an_experiment_cannot_end_before_it_begins() {
    let mut career = career();
    let draft = ExperimentDraft {
        hypothesis: "Backwards".to_owned(),
        started_on: Some(later(2).today()),
        ends_on: Some(later(1).today()),
        ..ExperimentDraft::default()
    };
    let refused = record::save(&mut career, None, draft, now());
    assert!(
        matches!(
            &refused,
            Err(Error::Invalid {
                field: "ends_on",
                ..
            })
        ),
        "{refused:?}"
    );
}

#[test]
fn the_entry_check_says_what_stands_and_forgets_an_old_cv() {
    let mut career = career();
    let stands = |career: &Career, on: Now| {
        let view = career.explore_entry(on).expect("the entry check");
        view.checks.iter().map(|one| one.stands).collect::<Vec<_>>()
    };
    assert_eq!(stands(&career, now()), [false; 4]);
    add(&mut career, CvCheckDraft::default(), now());
    let aim = ObjectiveDraft {
        title: "Build something large".to_owned(),
        benefit: "I like large things".to_owned(),
        measure: "It floats".to_owned(),
        state: ObjectiveState::Active,
        ..ObjectiveDraft::default()
    };
    add(&mut career, aim, now());
    assert_eq!(stands(&career, now()), [false, true, true, false]);
    assert!(stands(&career, later(CV_DAYS))[1], "for ninety days");
    assert!(!stands(&career, later(CV_DAYS + 1))[1], "and no longer");
    career.pass_step(Step::Entry, now()).expect("one may pass");
    let row = career.step(Step::Entry, now()).expect("a step").row;
    assert_eq!(row.state, StepState::Gap, "and the gap is remembered");
}

#[test]
fn a_circle_asks_once_and_goes_when_something_new_is_seen() {
    let mut career = career();
    career.enter_stage(Stage::Explore, now()).expect("enters");
    let route_id = Some(add(&mut career, shipyard(), now()));
    for (at, turn) in [(0, Turn::SetOut), (2, Turn::Left), (4, Turn::SetOut)] {
        let draft = RouteTurnDraft {
            route_id,
            turn,
            ..RouteTurnDraft::default()
        };
        add(&mut career, draft, later(at));
    }
    let matters = career.matters(later(4)).expect("matters");
    let [circle] = matters.as_slice() else {
        panic!("one circle: {matters:?}");
    };
    assert_eq!(circle.step, Some(Step::Tour));
    assert!(circle.key.ends_with("2026-03-14"), "{}", circle.key);
    assert_eq!(
        matters,
        career.matters(later(9)).expect("matters"),
        "the same one"
    );
    let row = career.step(Step::Tour, later(4)).expect("a step").row;
    assert_eq!(row.holds, "1 circle");
    assert!(row.missing.contains("A shipyard"), "{}", row.missing);
    let seen = RouteEvidenceDraft {
        route_id,
        text: "They build again".to_owned(),
        ..RouteEvidenceDraft::default()
    };
    add(&mut career, seen, later(9));
    assert!(titles(&career, later(9)).is_empty(), "it is broken");
    let row = career.step(Step::Tour, later(9)).expect("a step").row;
    assert_eq!(row.state, StepState::Done, "{}", row.missing);
}

#[test]
fn coming_back_twice_with_the_same_plan_is_a_circle_until_the_plan_changes() {
    let mut career = career();
    for (at, stage) in [
        (1, Stage::Explore),
        (5, Stage::Demonstrate),
        (9, Stage::Explore),
        (12, Stage::Map),
        (15, Stage::Explore),
    ] {
        career.enter_stage(stage, later(at)).expect("enters");
    }
    let circles = |career: &Career| career.explore_tour(later(16)).expect("the tour").circles;
    assert_eq!(circles(&career).len(), 1, "twice back");
    assert_eq!(circles(&career)[0].paces.len(), 3);
    let belief = AssumptionDraft {
        statement: "They hire".to_owned(),
        ..AssumptionDraft::default()
    };
    add(&mut career, belief, later(16));
    assert_eq!(circles(&career), [], "the plan is another one");
}
