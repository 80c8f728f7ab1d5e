//! What an arrival is worth in a later lap, and what a checkpoint may not become.

use super::*;

#[test]
fn an_arrival_of_an_earlier_lap_stands_for_nothing_in_this_one() {
    let mut career = Career::in_memory(at("2025-03-04T10:00:00Z")).expect("memory opens");
    hours(&mut career);
    arrive(&mut career, "2026-03-04");
    let state =
        |career: &Career, now: Now| career.step(Step::NewRole, now).expect("a step").row.state;
    assert_eq!(state(&career, now()), StepState::Done);
    career.begin_lap(at("2026-06-01T10:00:00Z")).expect("a lap");
    assert_eq!(
        state(&career, at("2026-06-02T10:00:00Z")),
        StepState::Done,
        "whoever began it within the hundred days is still arriving"
    );
    let later = at("2026-09-01T10:00:00Z");
    career.begin_lap(later).expect("a lap");
    let row = career.step(Step::NewRole, later).expect("a step").row;
    assert_eq!(row.state, StepState::Open, "the next role is to come");
    assert!(
        row.holds.contains("Engineer"),
        "the last one stays readable"
    );
}

#[test]
fn a_day_has_one_checkpoint_and_keeps_it() {
    let mut career = Career::in_memory(now()).expect("memory opens");
    arrive(&mut career, "2026-03-04");
    let id = checkpoint(&mut career, 1, "Calm.", "Nothing yet.");
    let again = CheckpointDraft {
        day: 1,
        ..CheckpointDraft::default()
    };
    let refused = career
        .save_record(None, AnyRecord::Checkpoint(again), now())
        .expect_err("it is there already");
    assert!(matches!(refused, Error::NotNow(_)), "{refused}");
    let moved = CheckpointDraft {
        day: 7,
        ..CheckpointDraft::default()
    };
    let refused = career
        .save_record(Some(&id.to_string()), AnyRecord::Checkpoint(moved), now())
        .expect_err("it stays on its day");
    assert!(matches!(refused, Error::Invalid { .. }), "{refused}");
    let view = career.arrive_checkpoints(now()).expect("the exercise");
    assert_eq!(
        view.checkpoints[0].draft.culture, "Calm.",
        "nothing changed"
    );
}

#[test]
fn nothing_is_delivered_tomorrow() {
    let mut career = Career::in_memory(now()).expect("memory opens");
    arrive(&mut career, "2026-03-04");
    let draft = ExpectationDraft {
        title: "A quiet release".to_owned(),
        done_on: Some(date("2026-03-11")),
        ..ExpectationDraft::default()
    };
    let refused = career
        .save_record(None, AnyRecord::Expectation(draft), now())
        .expect_err("that day has not come");
    assert!(matches!(refused, Error::Invalid { .. }), "{refused}");
}

#[test]
fn a_lane_left_behind_is_said_while_the_hundred_days_last() {
    let mut career = Career::in_memory(now()).expect("memory opens");
    arrive(&mut career, "2026-03-04");
    let id = checkpoint(&mut career, 1, "Calm.", "Nothing yet.");
    career.finish_checkpoint(id, now()).expect("finished");
    let id = checkpoint(&mut career, 7, "Calm.", "Nothing yet.");
    career.finish_checkpoint(id, now()).expect("finished");
    let missing = |now: Now| {
        let step = career.step(Step::Checkpoints, now).expect("a step");
        step.row.missing
    };
    assert!(missing(now()).contains("Day 30"), "a week is not long");
    assert!(
        missing(at("2026-03-20T10:00:00Z")).contains("neither lane"),
        "the stage's page says it, too"
    );
    let view = career
        .arrive_checkpoints(at("2026-07-20T10:00:00Z"))
        .expect("the exercise");
    assert_eq!(view.behind_why, "", "afterwards nobody is told");
}
