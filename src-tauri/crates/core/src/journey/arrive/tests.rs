mod days;
mod laps;

use chrono::NaiveDate;

use super::checkpoint::CheckpointDraft;
use super::culture::{CultureNoteDraft, CultureSort};
use super::expectation::ExpectationDraft;
use super::promise::{PromiseDraft, PromiseState};
use super::role::ArrivalDraft;
use crate::career::Career;
use crate::error::Error;
use crate::journey::records::AnyRecord;
use crate::journey::stage::Stage;
use crate::journey::wizard::{Step, StepState};
use crate::rhythm::block::{BlockDraft, BlockKind};
use crate::rhythm::notice::{Answer, NoticeAbout, Route};
use crate::time::Now;

fn at(text: &str) -> Now {
    Now::parse(text, chrono_tz::Europe::London).expect("a valid instant")
}

/// A Tuesday, well inside the day.
fn now() -> Now {
    at("2026-03-10T10:00:00Z")
}

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn hours(career: &mut Career) {
    for kind in [BlockKind::Grow, BlockKind::Maintain] {
        let draft = BlockDraft {
            kind,
            title: String::new(),
            rule: "FREQ=WEEKLY".to_owned(),
            starts: "2027-01-05T08:30".to_owned(),
            zone: String::new(),
            minutes: 60,
            lead_minutes: 5,
            place: String::new(),
            sound: crate::rhythm::notice::NoticeSound::Silent,
        };
        career.add_block(draft, now()).expect("a block");
    }
}

fn arrive(career: &mut Career, starts_on: &str) -> String {
    let draft = ArrivalDraft {
        role: "Engineer".to_owned(),
        starts_on: Some(date(starts_on)),
        ..ArrivalDraft::default()
    };
    career
        .save_record(None, AnyRecord::Arrival(draft), now())
        .expect("a role with a day")
}

fn checkpoint(
    career: &mut Career,
    day: i64,
    culture: &str,
    delivery: &str,
) -> crate::id::CheckpointId {
    let draft = CheckpointDraft {
        day,
        culture: culture.to_owned(),
        delivery: delivery.to_owned(),
        ..CheckpointDraft::default()
    };
    career
        .save_record(None, AnyRecord::Checkpoint(draft), now())
        .expect("a checkpoint")
        .parse()
        .expect("an id")
}

#[test]
fn arriving_waits_for_the_two_hours() {
    let mut career = Career::in_memory(now()).expect("memory opens");
    let refused = career
        .enter_stage(Stage::Arrive, now())
        .expect_err("no hour is protected");
    assert!(
        matches!(refused, Error::NotNow(_)),
        "it says so and changes nothing: {refused}"
    );
    assert!(
        !career
            .stage(Stage::Arrive, now())
            .expect("the stage")
            .blocked
            .is_empty(),
        "the page says why"
    );
    hours(&mut career);
    career
        .enter_stage(Stage::Arrive, now())
        .expect("now it can begin");
}

#[test]
fn what_belongs_to_a_role_needs_one() {
    let mut career = Career::in_memory(now()).expect("memory opens");
    let draft = PromiseDraft {
        said: "Two days from home.".to_owned(),
        ..PromiseDraft::default()
    };
    let refused = career
        .save_record(None, AnyRecord::Promise(draft), now())
        .expect_err("there is no role yet");
    assert!(
        matches!(refused, Error::NotNow(_)),
        "it says where to begin: {refused}"
    );
}

#[test]
fn a_checkpoint_needs_a_word_on_both_lanes() {
    let mut career = Career::in_memory(now()).expect("memory opens");
    arrive(&mut career, "2026-03-04");
    let id = checkpoint(&mut career, 7, "They decide over lunch.", "");
    let refused = career
        .finish_checkpoint(id, now())
        .expect_err("one lane is empty");
    assert!(matches!(refused, Error::NotNow(_)), "{refused}");
    let draft = CheckpointDraft {
        day: 7,
        culture: "They decide over lunch.".to_owned(),
        delivery: "The build is green.".to_owned(),
        done_on: Some(date("2020-01-01")),
        ..CheckpointDraft::default()
    };
    career
        .save_record(Some(&id.to_string()), AnyRecord::Checkpoint(draft), now())
        .expect("both lanes");
    let row = |career: &Career| {
        career
            .arrive_checkpoints(now())
            .expect("the exercise")
            .checkpoints[1]
            .clone()
    };
    assert_eq!(
        row(&career).draft.done_on,
        None,
        "a form cannot finish it by what it holds"
    );
    career
        .finish_checkpoint(id, now())
        .expect("now it can be finished");
    assert_eq!(
        row(&career).draft.done_on,
        Some(now().today()),
        "and says when"
    );
}

#[test]
fn a_checkpoint_reminds_on_its_day_once_and_goes_when_it_is_finished() {
    let mut career = Career::in_memory(now()).expect("memory opens");
    arrive(&mut career, "2026-03-04");
    let id = checkpoint(&mut career, 1, "Calm.", "Nothing yet.");
    career
        .finish_checkpoint(id, now())
        .expect("day 1 is finished");
    // Day 7 is the tenth of March, a Tuesday.
    let wake = career.wake(now()).expect("a tick");
    let [notice] = wake.show.as_slice() else {
        panic!("one notice: {:?}", wake.show)
    };
    assert!(notice.title.contains("Day 7"), "{}", notice.title);
    let NoticeAbout::Matter(key) = &notice.about else {
        panic!("about a matter")
    };
    assert!(
        career.wake(now()).expect("a tick").show.is_empty(),
        "it is told once"
    );
    let route = career
        .answer(&notice.about, Answer::Start, now())
        .expect("an answer");
    assert_eq!(
        route,
        Some(Route::Step("checkpoints".to_owned())),
        "it leads to its step"
    );
    assert_eq!(
        career.matters(now()).expect("matters").len(),
        1,
        "it stands on Today"
    );

    career
        .answer_matter(key, Answer::SnoozeTomorrow, "", now())
        .expect("put off");
    assert!(
        career.matters(now()).expect("matters").is_empty(),
        "put off, it is gone for today"
    );
    let tomorrow = at("2026-03-11T10:00:00Z");
    assert_eq!(
        career.wake(tomorrow).expect("a tick").show.len(),
        1,
        "tomorrow it comes back"
    );

    let id = checkpoint(
        &mut career,
        7,
        "They decide over lunch.",
        "The build is green.",
    );
    career.finish_checkpoint(id, tomorrow).expect("finished");
    assert!(
        career.matters(tomorrow).expect("matters").is_empty(),
        "done elsewhere, it is gone"
    );
    let wake = career.wake(tomorrow).expect("a tick");
    assert_eq!(
        wake.withdraw,
        [NoticeAbout::Matter(key.clone())],
        "and its notice is taken away"
    );
}

#[test]
fn matters_keep_to_quiet_hours_days_off_and_the_limit_of_the_day() {
    let mut career = Career::in_memory(now()).expect("memory opens");
    arrive(&mut career, "2026-03-04");
    let evening = at("2026-03-10T21:00:00Z");
    assert!(
        career.wake(evening).expect("a tick").show.is_empty(),
        "quiet hours hold it"
    );
    let today = now().today();
    let holiday = career.add_holiday(today, today, now()).expect("a day off");
    assert!(
        career.wake(now()).expect("a tick").show.is_empty(),
        "a day off holds it"
    );
    career.remove_holiday(holiday, now()).expect("no day off");
    let none = serde_json::json!({ "daily_limit": 0 });
    career
        .change_settings(none.as_object().expect("an object"), now())
        .expect("no notices at all");
    assert!(
        career.wake(now()).expect("a tick").show.is_empty(),
        "the limit of the day holds it"
    );
    let three = serde_json::json!({ "daily_limit": 3 });
    career
        .change_settings(three.as_object().expect("an object"), now())
        .expect("three a day");
    let wake = career.wake(now()).expect("a tick");
    assert_eq!(
        wake.show
            .iter()
            .map(|notice| &notice.about)
            .collect::<Vec<_>>(),
        [&NoticeAbout::Matters],
        "day 1 and day 7 are told of together"
    );
}

#[test]
fn names_stay_out_of_a_talks_notice_unless_allowed() {
    let mut career = Career::in_memory(now()).expect("memory opens");
    let arrival = arrive(&mut career, "2026-03-10");
    let id = checkpoint(&mut career, 1, "Calm.", "Nothing yet.");
    career
        .finish_checkpoint(id, now())
        .expect("day 1 is finished");
    let draft = super::listening::StakeholderDraft {
        arrival_id: arrival.parse().ok(),
        name: "Grace Sample".to_owned(),
        planned_on: Some(now().today()),
        ..Default::default()
    };
    career
        .save_record(None, AnyRecord::Stakeholder(draft), now())
        .expect("a planned talk");
    let wake = career.wake(now()).expect("a tick");
    let shown = format!("{:?}", wake.show);
    assert!(
        wake.show.len() == 1 && !shown.contains("Grace"),
        "a passer-by reads no name: {shown}"
    );
}

#[test]
fn changing_things_before_listening_is_said() {
    let mut career = Career::in_memory(now()).expect("memory opens");
    arrive(&mut career, "2026-03-04");
    let draft = ExpectationDraft {
        title: "A new way to release".to_owned(),
        changes: true,
        ..ExpectationDraft::default()
    };
    career
        .save_record(None, AnyRecord::Expectation(draft), now())
        .expect("an expectation");
    let view = career.arrive_deliveries(now()).expect("the exercise");
    assert!(
        view.listen_first.contains("heard nobody"),
        "{}",
        view.listen_first
    );
}

#[test]
fn a_promise_that_was_compared_says_when() {
    let mut career = Career::in_memory(now()).expect("memory opens");
    arrive(&mut career, "2026-03-04");
    let draft = PromiseDraft {
        said: "Two days from home.".to_owned(),
        state: PromiseState::Changed,
        ..PromiseDraft::default()
    };
    career
        .save_record(None, AnyRecord::Promise(draft), now())
        .expect("a promise");
    let view = career.arrive_promises(now()).expect("the exercise");
    assert_eq!(
        view.promises[0].draft.looked_on,
        Some(now().today()),
        "it was compared today"
    );
    assert_eq!((view.open, view.changed), (0, 1));
    assert_eq!(
        career
            .step(Step::Promises, now())
            .expect("a step")
            .row
            .state,
        StepState::Done
    );
}

#[test]
fn a_note_about_the_place_is_dated_today_unless_said() {
    let mut career = Career::in_memory(now()).expect("memory opens");
    arrive(&mut career, "2026-03-04");
    let draft = CultureNoteDraft {
        sort: CultureSort::Learnt,
        text: "Releases are on Thursdays.".to_owned(),
        ..CultureNoteDraft::default()
    };
    career
        .save_record(None, AnyRecord::CultureNote(draft), now())
        .expect("a note");
    let view = career.arrive_checkpoints(now()).expect("the exercise");
    assert_eq!(
        view.culture.moved_on,
        Some(now().today()),
        "it moves its lane"
    );
}
