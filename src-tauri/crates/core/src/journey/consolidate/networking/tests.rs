use super::*;
use crate::people::fixture::{career, day, later, now};
use crate::rhythm::block::BlockDraft;
use crate::rhythm::notice::NoticeSound;
use crate::rhythm::session::SessionKind;

fn hour(career: &mut Career, kind: BlockKind) {
    let draft = BlockDraft {
        kind,
        title: String::new(),
        rule: "FREQ=WEEKLY".to_owned(),
        starts: "2026-03-12T16:00".to_owned(),
        zone: String::new(),
        minutes: 60,
        lead_minutes: 5,
        place: String::new(),
        sound: NoticeSound::Silent,
    };
    career.add_block(draft, now()).expect("an hour");
}

#[test]
fn it_goes_on_with_both_hours_and_a_session_lately() {
    let mut career = career();
    let done = |career: &Career, at: Now| look(career.read(), at).expect("looked").done;
    hour(&mut career, BlockKind::Grow);
    career
        .start_session(SessionKind::Grow, None, None, now())
        .expect("a session");
    assert!(!done(&career, now()), "one hour is half of it");
    hour(&mut career, BlockKind::Maintain);
    assert!(done(&career, now()), "both hours, and a session today");
    assert!(done(&career, later(14)), "two weeks later still");
    assert!(!done(&career, later(15)), "then another is wanted");
}

#[test]
fn a_week_shows_the_best_of_what_became_of_its_hour() {
    let today = day("2026-03-10");
    let found = [
        (day("2026-03-02"), KeptState::Missed),
        (day("2026-03-05"), KeptState::Done),
        (day("2026-02-24"), KeptState::Skipped),
    ];
    let drawn = kept_weeks(&found, today);
    let last: Vec<KeptState> = drawn.iter().rev().take(3).map(|week| week.state).collect();
    assert_eq!(
        last,
        [KeptState::None, KeptState::Done, KeptState::Skipped],
        "nothing planned this week; last week done in the end; before that left out"
    );
}
