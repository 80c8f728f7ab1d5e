use chrono::Duration;

use super::assumption::{AssumptionDraft, AssumptionStatus};
use super::contingency::{ContingencyDraft, ContingencyState};
use super::evidence::EvidenceDraft;
use super::indicator::IndicatorDraft;
use super::objective::{ObjectiveDraft, ObjectiveState};
use super::one_page::DirectionDraft;
use super::option::{OptionDraft, OptionSort};
use super::review::REVIEW_DAYS;
use super::scenario::ScenarioDraft;
use crate::career::Career;
use crate::error::{Error, Result};
use crate::journey::map::situation::{SituationNoteDraft, SituationSort};
use crate::journey::records::{AnyRecord, RecordKind};
use crate::journey::wizard::{Step, StepState};
use crate::time::Now;

mod properties;

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

fn add(career: &mut Career, record: AnyRecord) -> String {
    career.save_record(None, record, now()).expect("it fits")
}

fn refused(done: Result<String>) -> (&'static str, String) {
    match done {
        Err(Error::Invalid { field, message }) => (field, message),
        other => panic!("it is refused with a field: {other:?}"),
    }
}

fn lead() -> ObjectiveDraft {
    ObjectiveDraft {
        title: "Lead a small team".to_owned(),
        benefit: "I like to see others grow".to_owned(),
        measure: "Three people report to me".to_owned(),
        by_on: Some(now().today() + Duration::days(3)),
        state: ObjectiveState::Active,
    }
}

fn believe() -> AssumptionDraft {
    AssumptionDraft {
        statement: "They hire this year".to_owned(),
        test: "Ask over lunch".to_owned(),
        due_on: Some(now().today() + Duration::days(2)),
        ..AssumptionDraft::default()
    }
}

fn titles(career: &Career, now: Now) -> Vec<String> {
    let matters = career.matters(now).expect("matters");
    matters.into_iter().map(|matter| matter.title).collect()
}

fn state(career: &Career, step: Step) -> (StepState, String) {
    let row = career.step(step, now()).expect("a step").row;
    (row.state, row.missing)
}

#[test]
fn an_objective_says_which_field_it_needs_before_it_is_active() {
    let mut career = career();
    let mut draft = lead();
    draft.benefit = "  ".to_owned();
    let (field, message) = refused(career.save_record(None, AnyRecord::Objective(draft), now()));
    assert_eq!(field, "benefit", "{message}");
    let id = add(&mut career, AnyRecord::Objective(lead()));
    let mut draft = lead();
    draft.measure = String::new();
    let (field, message) =
        refused(career.save_record(Some(&id), AnyRecord::Objective(draft.clone()), now()));
    assert_eq!(field, "measure", "{message}");
    draft.state = ObjectiveState::Idea;
    career
        .save_record(Some(&id), AnyRecord::Objective(draft), now())
        .expect("an idea needs neither");
}

#[test]
fn the_day_of_an_active_objective_is_a_matter_until_it_is_dealt_with() {
    let mut career = career();
    let id = add(&mut career, AnyRecord::Objective(lead()));
    assert_eq!(titles(&career, later(2)), [""; 0], "not before its day");
    assert_eq!(
        titles(&career, later(3)),
        ["The day of an objective has come"],
        "on its day, without its words: they may name somebody"
    );
    let reached = ObjectiveDraft {
        state: ObjectiveState::Reached,
        ..lead()
    };
    career
        .save_record(Some(&id), AnyRecord::Objective(reached), later(3))
        .expect("it is reached");
    assert_eq!(titles(&career, later(3)), [""; 0], "and it goes by itself");
}

#[test]
fn an_answer_to_trouble_belongs_to_an_objective_and_asks_on_its_day() {
    let mut career = career();
    let mut draft = ContingencyDraft {
        if_this: "The budget goes".to_owned(),
        look_on: Some(now().today()),
        ..ContingencyDraft::default()
    };
    let (field, message) =
        refused(career.save_record(None, AnyRecord::Contingency(draft.clone()), now()));
    assert_eq!(field, "objective_id", "{message}");
    let id = add(&mut career, AnyRecord::Objective(lead()));
    let missing = state(&career, Step::Objectives);
    assert_eq!(missing.0, StepState::Open, "{}", missing.1);
    draft.objective_id = Some(id.parse().expect("an id"));
    let guard = add(&mut career, AnyRecord::Contingency(draft.clone()));
    assert_eq!(
        state(&career, Step::Objectives).0,
        StepState::Done,
        "one active objective with an answer to trouble"
    );
    assert_eq!(
        titles(&career, now()),
        ["Look whether something has gone another way"],
        "today is the day to look"
    );
    draft.state = ContingencyState::Over;
    career
        .save_record(Some(&guard), AnyRecord::Contingency(draft), now())
        .expect("it is over");
    assert_eq!(titles(&career, now()), [""; 0], "nothing to look for");
}

#[test]
fn an_open_question_is_offered_until_it_is_taken_over_or_put_aside() {
    let mut career = career();
    let mut ids = Vec::new();
    for (sort, text) in [
        (SituationSort::Unknown, "whether they hire"),
        (SituationSort::Unknown, "what it pays"),
        (SituationSort::Fact, "the office is in Leith"),
    ] {
        let text = text.to_owned();
        ids.push(add(
            &mut career,
            AnyRecord::SituationNote(SituationNoteDraft {
                sort,
                text,
                ..Default::default()
            }),
        ));
    }
    let offered = |career: &Career| -> Vec<String> {
        let view = career.plan_assumptions(now()).expect("the exercise");
        let mut texts: Vec<String> = view.questions.into_iter().map(|one| one.text).collect();
        // Written at the same moment, they stand in no order.
        texts.sort_unstable();
        texts
    };
    assert_eq!(
        offered(&career),
        ["what it pays", "whether they hire"],
        "what I do not know, and nothing else"
    );
    let question = ids[0].parse().expect("an id");
    let first = career.assume_question(question, now()).expect("taken over");
    let again = career.assume_question(question, now()).expect("once more");
    assert_eq!(first, again, "taken over twice it is one belief");
    career
        .leave_question(ids[1].parse().expect("an id"), now())
        .expect("put aside");
    assert_eq!(offered(&career), [""; 0], "each is offered once");
    career.undo().expect("undo");
    assert_eq!(offered(&career), ["what it pays"], "undo offers it again");
}

#[test]
fn a_refuted_belief_is_told_where_it_was_leaned_on() {
    let mut career = career();
    let id = add(&mut career, AnyRecord::Objective(lead()));
    let mut belief = AssumptionDraft {
        objective_id: Some(id.parse().expect("an id")),
        ..believe()
    };
    let belief_id = add(&mut career, AnyRecord::Assumption(belief.clone()));
    assert_eq!(
        titles(&career, later(2)),
        ["A belief is due to be tested"],
        "its day"
    );
    belief.status = AssumptionStatus::Refuted;
    career
        .save_record(Some(&belief_id), AnyRecord::Assumption(belief), now())
        .expect("it did not hold");
    assert_eq!(titles(&career, later(2)), [""; 0], "it was tested");
    let objectives = career.plan_objectives(now()).expect("the exercise");
    assert!(
        objectives.open[0].hints[0].contains("They hire this year"),
        "the objective says so: {:?}",
        objectives.open[0].hints
    );
    let belief = &career.plan_assumptions(now()).expect("the exercise").tested[0];
    assert!(
        belief.leans.contains("Lead a small team"),
        "and the belief says who leaned on it: {}",
        belief.leans
    );
    assert!(
        belief.hint.contains("written down what you saw"),
        "without evidence it does not count as tested: {}",
        belief.hint
    );
}

#[test]
fn two_signs_seen_ask_to_look_at_the_scenario_again() {
    let mut career = career();
    let scenario = ScenarioDraft {
        title: "We are bought".to_owned(),
        ..ScenarioDraft::default()
    };
    let id = add(&mut career, AnyRecord::Scenario(scenario.clone()));
    let sign = |days_ago: Option<i64>| {
        AnyRecord::Indicator(IndicatorDraft {
            scenario_id: Some(id.parse().expect("an id")),
            text: "Strangers in suits".to_owned(),
            seen_on: days_ago.map(|days| now().today() - Duration::days(days)),
        })
    };
    add(&mut career, sign(Some(9)));
    add(&mut career, sign(None));
    assert_eq!(titles(&career, now()), [""; 0], "one may be chance");
    add(&mut career, sign(Some(1)));
    assert_eq!(titles(&career, now()).len(), 1, "two are not");
    let looked = ScenarioDraft {
        looked_on: Some(now().today()),
        ..scenario
    };
    career
        .save_record(Some(&id), AnyRecord::Scenario(looked), now())
        .expect("I looked");
    assert_eq!(titles(&career, now()), [""; 0], "until a newer one is seen");
}

#[test]
fn what_was_seen_was_seen_by_today() {
    let mut career = career();
    let id = add(&mut career, AnyRecord::Assumption(believe()));
    let evidence = EvidenceDraft {
        assumption_id: Some(id.parse().expect("an id")),
        found_on: Some(now().today() + Duration::days(1)),
        text: "They said yes".to_owned(),
        ..EvidenceDraft::default()
    };
    let (field, message) =
        refused(career.save_record(None, AnyRecord::AssumptionEvidence(evidence), now()));
    assert_eq!(field, "found_on", "{message}");
    let year = AssumptionDraft {
        due_on: chrono::NaiveDate::from_ymd_opt(20, 3, 1),
        ..believe()
    };
    let (field, message) = refused(career.save_record(None, AnyRecord::Assumption(year), now()));
    assert_eq!(field, "due_on", "a year half typed: {message}");
}

#[test]
fn the_two_options_that_stay_refuse_kindly_to_go() {
    let mut career = career();
    let view = career.plan_options(now()).expect("the exercise");
    let stay = view.options[0].clone();
    assert_eq!(
        (stay.title.as_str(), view.options[1].title.as_str()),
        ("Stay and reshape", "Move inside"),
        "they stand there from the first day"
    );
    let id = stay.id.to_string();
    assert!(
        matches!(career.bin_record(RecordKind::PlanOption, &id, now()), Err(Error::NotNow(why)) if why.contains("Stay and reshape")),
        "the bin does not take them, and says why"
    );
    let renamed = OptionDraft {
        title: "Something else".to_owned(),
        meaning: "More design, less firefighting".to_owned(),
        ..stay.draft.clone()
    };
    career
        .save_record(Some(&id), AnyRecord::PlanOption(renamed), now())
        .expect("notes are mine");
    let after = &career.plan_options(now()).expect("the exercise").options[0];
    assert_eq!(after.title, "Stay and reshape", "the title is fixed");
    assert_eq!(
        after.draft.meaning, "More design, less firefighting",
        "the notes are kept"
    );
    for (id, sort) in [
        (Some(id.as_str()), OptionSort::Another),
        (None, OptionSort::Stay),
    ] {
        let draft = OptionDraft {
            sort,
            title: "Another".to_owned(),
            ..OptionDraft::default()
        };
        let (field, message) = refused(career.save_record(id, AnyRecord::PlanOption(draft), now()));
        assert_eq!(field, "sort", "{message}");
    }
}

#[test]
fn a_first_step_asks_on_its_day_until_it_was_taken() {
    let mut career = career();
    let mut draft = OptionDraft {
        title: "Teach part-time".to_owned(),
        first_step: "Give one evening class".to_owned(),
        by_on: Some(now().today()),
        ..OptionDraft::default()
    };
    let id = add(&mut career, AnyRecord::PlanOption(draft.clone()));
    assert_eq!(titles(&career, now()), ["A first step is due"], "today");
    draft.stepped_on = Some(now().today());
    career
        .save_record(Some(&id), AnyRecord::PlanOption(draft), now())
        .expect("it was taken");
    assert_eq!(titles(&career, now()), [""; 0], "nothing is due");
}

#[test]
fn the_plan_asks_to_be_looked_through_every_ninety_days() {
    let mut career = career();
    assert_eq!(
        titles(&career, later(400)),
        [""; 0],
        "an empty plan asks for nothing"
    );
    assert!(
        matches!(career.review_plan(now()), Err(Error::NotNow(_))),
        "and there is nothing to look through"
    );
    let meter = career.plan_one_page(now()).expect("the page").meter;
    assert_eq!(meter.total, 0, "nor to weigh: {}", meter.sentence);
    add(
        &mut career,
        AnyRecord::Direction(DirectionDraft {
            text: "Towards work with my hands".to_owned(),
        }),
    );
    assert_eq!(titles(&career, later(REVIEW_DAYS - 1)), [""; 0], "not yet");
    assert_eq!(
        titles(&career, later(REVIEW_DAYS)),
        ["Look your plan through"],
        "now"
    );
    career
        .review_plan(later(REVIEW_DAYS))
        .expect("looked through");
    career
        .review_plan(later(REVIEW_DAYS))
        .expect("twice is once");
    assert_eq!(titles(&career, later(REVIEW_DAYS)), [""; 0], "done");
    career.undo().expect("undo");
    assert_eq!(
        titles(&career, later(REVIEW_DAYS)),
        ["Look your plan through"],
        "one step back"
    );
    let page = career.plan_one_page(later(35)).expect("the page");
    assert_eq!(page.age, "The plan is 5 weeks old.", "its age in words");
}

#[test]
fn each_lap_writes_its_own_direction_beside_the_earlier_ones() {
    let mut career = career();
    for text in ["North", "South"] {
        add(
            &mut career,
            AnyRecord::Direction(DirectionDraft {
                text: text.to_owned(),
            }),
        );
        if text == "North" {
            career.begin_lap(now()).expect("the next lap");
        }
    }
    let page = career.plan_one_page(now()).expect("the page");
    assert_eq!(
        page.direction.expect("this lap's").draft.text,
        "South",
        "this lap's own"
    );
    assert_eq!(
        page.earlier
            .iter()
            .map(|one| (one.lap, one.text.as_str()))
            .collect::<Vec<_>>(),
        [(1, "North")],
        "and the earlier one beside it"
    );
}

#[test]
fn a_new_lap_asks_for_the_plan_again_and_a_review_confirms_it() {
    let mut career = career();
    let id = add(&mut career, AnyRecord::Objective(lead()));
    add(
        &mut career,
        AnyRecord::Contingency(ContingencyDraft {
            objective_id: Some(id.parse().expect("an id")),
            if_this: "The budget goes".to_owned(),
            ..ContingencyDraft::default()
        }),
    );
    assert_eq!(
        state(&career, Step::Objectives).0,
        StepState::Done,
        "in this lap"
    );
    career.begin_lap(later(1)).expect("the next lap");
    assert_eq!(
        state(&career, Step::Objectives).0,
        StepState::Open,
        "in the next it is old"
    );
    career.review_plan(later(1)).expect("looked through");
    assert_eq!(
        state(&career, Step::Objectives).0,
        StepState::Done,
        "until it was looked through"
    );
}
