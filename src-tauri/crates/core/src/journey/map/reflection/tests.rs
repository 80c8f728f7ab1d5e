use super::*;
use crate::people::fixture::{career, fault, later, now};

fn hours(hours: i64) -> Now {
    Now {
        instant: now().instant + Duration::hours(hours),
        ..now()
    }
}

fn held(career: &Career, now: Now) -> bool {
    reflection_hold(career.read(), now)
        .expect("it can be asked")
        .is_some()
}

#[test]
fn a_first_application_waits_two_days() {
    let mut career = career();
    assert!(!held(&career, now()), "nobody wants out");
    career
        .want_out("The third reorganisation", now())
        .expect("it is said");
    assert!(held(&career, hours(47)), "the two days run");
    assert!(!held(&career, hours(48)), "then they are over");
}

#[test]
fn a_second_look_is_asked_for_when_the_two_days_are_over() {
    let mut career = career();
    career.want_out("", now()).expect("it is said");
    assert!(
        career.matters(hours(47)).expect("matters").is_empty(),
        "not before"
    );
    let matters = career.matters(hours(48)).expect("matters");
    assert_eq!(matters.len(), 1, "then it stands");
    assert_eq!(
        matters[0].step,
        Some(Step::Situation),
        "and leads to the situation"
    );
    let early = career.end_reflection(HoldEnding::Looked, "", hours(47));
    assert!(
        matches!(early, Err(Error::NotNow(_))),
        "a second look has its time"
    );
    career
        .end_reflection(HoldEnding::Stayed, "It was one bad week.", hours(50))
        .expect("a second look");
    assert!(
        career.matters(hours(50)).expect("matters").is_empty(),
        "it is done"
    );
    let words = ended(career.read(), hours(50)).expect("words");
    assert_eq!(
        words,
        ["10 March 2026: looked again and stayed for now. “It was one bad week.”"]
    );
}

#[test]
fn whoever_cannot_wait_says_why_and_goes_on() {
    let mut career = career();
    career.want_out("", now()).expect("it is said");
    let refused = career.end_reflection(HoldEnding::Overridden, " ", hours(1));
    assert_eq!(fault(refused).0, "note", "a reason is asked for");
    assert!(held(&career, hours(1)), "nothing was changed");
    career
        .end_reflection(HoldEnding::Overridden, "The call closes tonight.", hours(1))
        .expect("the hold is soft");
    assert!(!held(&career, hours(1)), "nothing holds any more");
}

#[test]
fn saying_it_twice_does_not_begin_again() {
    let mut career = career();
    let first = career.want_out("", now()).expect("it is said");
    let second = career
        .want_out("again", later(1))
        .expect("it is said again");
    assert_eq!(first, second, "the two days run from the first time");
    career.undo().expect("undo");
    assert!(!held(&career, now()), "and can be taken back");
}

#[test]
fn nothing_to_end_is_said() {
    let mut career = career();
    assert!(
        matches!(
            career.end_reflection(HoldEnding::Stayed, "", now()),
            Err(Error::NotNow(_))
        ),
        "none runs"
    );
}
