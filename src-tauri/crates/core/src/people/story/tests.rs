use proptest::prelude::*;

use super::*;
use crate::people::fixture::{add, career, day, lunch, now};
use crate::people::how_often::HowOften;
use crate::people::touch::NewTouch;

fn step(kind: TouchKind, began: ReachedOut, days_ago: i64) -> Step {
    Step {
        kind,
        began,
        on: now().today() - Duration::days(days_ago),
    }
}

#[test]
fn two_letters_that_went_both_ways_ask_for_a_call_and_two_calls_for_a_coffee() {
    use ReachedOut::{Me, Them, Unanswered};
    use TouchKind::{Call, Email, Lunch, Message};
    let more = |steps: &[Step]| ready_for_more(steps, now().today());
    assert_eq!(
        more(&[step(Email, Me, 20), step(Message, Them, 10)]),
        Some(Rung::Written)
    );
    assert_eq!(
        more(&[step(Email, Me, 20), step(Email, Me, 10)]),
        None,
        "only I wrote"
    );
    assert_eq!(
        more(&[step(Email, Them, 20), step(Email, Unanswered, 10)]),
        None,
        "the last one waits for an answer"
    );
    assert_eq!(
        more(&[step(Call, Me, 20), step(Call, Me, 10)]),
        Some(Rung::Voice)
    );
    assert_eq!(
        more(&[step(Email, Me, 20), step(Lunch, Them, 10)]),
        None,
        "it is richer already"
    );
    assert_eq!(
        more(&[step(Email, Me, 400), step(Email, Them, 390)]),
        None,
        "that was long ago"
    );
    assert_eq!(more(&[step(Email, Them, 1)]), None, "once is not twice");
}

#[test]
fn the_story_tells_each_step_that_brought_us_nearer_once() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    let empty = career.relationship(ada, now()).expect("there");
    assert_eq!(empty.story, "");
    for (kind, days_ago) in [
        (TouchKind::Email, 300),
        (TouchKind::Call, 200),
        (TouchKind::Message, 150),
        (TouchKind::Lunch, 100),
    ] {
        let touch = NewTouch {
            kind,
            ..lunch(ada, days_ago)
        };
        career.log_touch(&touch, now()).expect("logged");
    }
    let story = career.relationship(ada, now()).expect("there").story;
    assert_eq!(
        story,
        "It began with an e-mail in May 2025, became a call in August 2025, and a lunch in November 2025. You have been in touch 4 times."
    );
    assert_eq!(day("2026-03-10"), now().today());
}

#[test]
fn a_turn_that_is_over_says_so_and_names_the_year_of_another() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    let often = HowOften {
        ideal_days: Some(90),
        max_days: None,
    };
    career.set_cadence(&[ada], often).expect("set");
    career.log_touch(&lunch(ada, 300), now()).expect("logged");
    let turn = career.relationship(ada, now()).expect("there").turn;
    assert!(
        turn.starts_with("Their turn was ") && turn.contains(" 2025"),
        "{turn}"
    );
    career.log_touch(&lunch(ada, 1), now()).expect("logged");
    let turn = career.relationship(ada, now()).expect("there").turn;
    assert!(
        turn.starts_with("Their turn is ") && !turn.contains("2026"),
        "{turn}"
    );
}

fn any_step() -> impl Strategy<Value = Step> {
    (
        proptest::sample::select(TouchKind::ALL.to_vec()),
        prop_oneof![
            Just(ReachedOut::Me),
            Just(ReachedOut::Them),
            Just(ReachedOut::Both),
            Just(ReachedOut::Unanswered)
        ],
        0_i64..900,
    )
        .prop_map(|(kind, began, days_ago)| step(kind, began, days_ago))
}

proptest! {
    #[test]
    fn a_chain_only_ever_leads_nearer(steps in proptest::collection::vec(any_step(), 0..30)) {
        let chain = chain(&steps);
        let rungs: Vec<_> = chain.iter().map(|step| Rung::of(step.kind)).collect();
        prop_assert!(rungs.windows(2).all(|pair| pair[0] < pair[1]));
        prop_assert!(chain.iter().all(|step| steps.contains(step)), "nothing is invented");
    }
}
