use super::*;
use crate::journey::map::situation::{SituationNoteDraft, SituationSort};
use crate::journey::records::AnyRecord;

fn now() -> Now {
    Now::parse("2026-03-10T09:30:00Z", chrono_tz::Europe::London).expect("a valid instant")
}

fn note(career: &mut Career, sort: SituationSort) -> String {
    let draft = SituationNoteDraft {
        sort,
        text: "the team halves in June".to_owned(),
        answer: String::new(),
    };
    career
        .save_record(None, AnyRecord::SituationNote(draft), now())
        .expect("a few words are enough")
}

fn state(career: &Career, step: Step) -> StepState {
    career.step(step, now()).expect("a step").row.state
}

#[test]
fn a_step_is_done_when_its_records_say_so() {
    let mut career = Career::in_memory(now()).expect("memory opens");
    for sort in [
        SituationSort::Fact,
        SituationSort::Feeling,
        SituationSort::Constraint,
    ] {
        note(&mut career, sort);
        assert_eq!(
            state(&career, Step::Situation),
            StepState::Open,
            "something is missing still"
        );
    }
    let id = note(&mut career, SituationSort::Unknown);
    assert_eq!(
        state(&career, Step::Situation),
        StepState::Done,
        "one of each sort is there"
    );
    career
        .bin_record(
            crate::journey::records::RecordKind::SituationNote,
            &id,
            now(),
        )
        .expect("it goes to the bin");
    assert_eq!(
        state(&career, Step::Situation),
        StepState::Open,
        "what is in the bin does not count"
    );
}

#[test]
fn a_gap_is_remembered_and_offered_again() {
    let mut career = Career::in_memory(now()).expect("memory opens");
    career
        .enter_stage(Stage::Map, now())
        .expect("any stage can be entered");
    career
        .pass_step(Step::Situation, now())
        .expect("one may pass");
    assert_eq!(
        state(&career, Step::Situation),
        StepState::Gap,
        "the gap is remembered"
    );
    for step in Step::of(Stage::Map) {
        career.pass_step(step, now()).expect("one may pass all");
    }
    let next = career
        .journey(now())
        .expect("the journey")
        .next
        .expect("a next step");
    assert_eq!(
        (next.step, next.gap),
        (Step::Situation, true),
        "a gap is offered again when nothing else is open"
    );
    career.begin_lap(now()).expect("the next lap");
    assert_eq!(
        state(&career, Step::Situation),
        StepState::Open,
        "a new lap starts without gaps"
    );
}

#[test]
fn the_wizard_comes_back_to_the_step_where_it_was_left() {
    let mut career = Career::in_memory(now()).expect("memory opens");
    career
        .leave_step(Step::Strengths, now())
        .expect("it is written down");
    assert_eq!(
        career.stage(Stage::Map, now()).expect("a stage").resume,
        Step::Strengths,
        "the same step"
    );
    assert_eq!(
        career.stage(Stage::Plan, now()).expect("a stage").resume,
        Step::Objectives,
        "another stage begins at its first"
    );
}

#[test]
fn what_is_typed_in_one_go_is_one_step_of_undo() {
    let mut career = Career::in_memory(now()).expect("memory opens");
    let id = note(&mut career, SituationSort::Fact);
    for text in ["the team halves", "the team halves in June, they say"] {
        let draft = SituationNoteDraft {
            text: text.to_owned(),
            ..Default::default()
        };
        career
            .save_record(Some(&id), AnyRecord::SituationNote(draft), now())
            .expect("typing goes on");
    }
    career.undo().expect("undo");
    assert!(
        career
            .map_situation(now())
            .expect("the exercise")
            .notes
            .is_empty(),
        "all of the typing goes at once"
    );
    assert_eq!(career.undo_label(), None, "and nothing of it is left");
    career.redo().expect("redo");
    assert_eq!(
        career.map_situation(now()).expect("the exercise").notes[0]
            .draft
            .text,
        "the team halves in June, they say",
        "and comes back at once, as it was last"
    );
}

#[test]
fn a_pause_in_typing_begins_a_new_step_of_undo() {
    let mut career = Career::in_memory(now()).expect("memory opens");
    let id = note(&mut career, SituationSort::Fact);
    let later = Now {
        instant: now().instant + Duration::minutes(5),
        ..now()
    };
    let draft = SituationNoteDraft {
        text: "changed later".to_owned(),
        ..Default::default()
    };
    career
        .save_record(Some(&id), AnyRecord::SituationNote(draft), later)
        .expect("it is saved");
    career.undo().expect("undo");
    assert_eq!(
        career.map_situation(now()).expect("the exercise").notes[0]
            .draft
            .text,
        "the team halves in June",
        "only what was changed later is taken back"
    );
}
