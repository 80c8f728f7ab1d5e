use fairlead_core::rhythm::notice::NoticeSound;

use super::*;

fn notice(id: &str) -> Notice {
    Notice {
        about: NoticeAbout::Reminder(id.to_owned()),
        title: "Grow your network, 60 min".to_owned(),
        body: String::new(),
        actions: Vec::new(),
        sound: NoticeSound::Default,
    }
}

fn answered(id: &str, answer: Answer, token: Option<&str>) -> Vec<Answered> {
    let about = NoticeAbout::Reminder(id.to_owned());
    vec![Answered {
        about,
        answer,
        token: token.map(str::to_owned),
    }]
}

/// A ledger in which notice "a" is on the screen under number 7.
fn shown() -> Ledger {
    let mut ledger = Ledger::default();
    ledger.plan(notice("a"));
    assert_eq!(
        ledger.begin(&notice("a")),
        0,
        "a first notice replaces nothing"
    );
    assert_eq!(ledger.sent(&notice("a").about, 7), []);
    ledger
}

#[test]
fn a_click_counts_once_and_brings_its_token() {
    let mut ledger = shown();
    assert_eq!(ledger.token(7, "xdg-1"), []);
    assert_eq!(
        ledger.action(7, "start"),
        answered("a", Answer::Start, Some("xdg-1"))
    );
    assert_eq!(
        ledger.action(7, "start"),
        [],
        "a second click is the same answer"
    );
    assert_eq!(
        ledger.closed(7, BY_THE_PERSON),
        [],
        "closing after the answer is not another one"
    );
}

#[test]
fn an_answer_that_overtakes_its_number_is_not_lost() {
    let mut ledger = Ledger::default();
    ledger.plan(notice("a"));
    ledger.begin(&notice("a"));
    assert_eq!(ledger.token(7, "xdg-1"), []);
    assert_eq!(ledger.action(7, "snooze-10m"), []);
    assert_eq!(ledger.action(8, "start"), [], "another program's notice");
    assert_eq!(
        ledger.sent(&notice("a").about, 7),
        answered("a", Answer::Snooze10Min, Some("xdg-1"))
    );
}

#[test]
fn only_the_person_s_own_closing_is_an_answer() {
    for (reason, wanted) in [
        (1, vec![]),
        (2, answered("a", Answer::Dismiss, None)),
        (3, vec![]),
    ] {
        assert_eq!(shown().closed(7, reason), wanted, "reason {reason}");
    }
}

#[test]
fn an_expired_notice_can_still_be_answered_from_a_history() {
    let mut ledger = shown();
    assert_eq!(ledger.closed(7, 1), []);
    assert_eq!(
        ledger.action(7, "start"),
        answered("a", Answer::Start, None)
    );
}

#[test]
fn the_same_thing_said_again_replaces_what_is_on_the_screen() {
    let mut ledger = shown();
    ledger.plan(notice("a"));
    assert_eq!(ledger.waiting().len(), 1);
    assert_eq!(ledger.begin(&notice("a")), 7);
}

#[test]
fn a_snoozed_notice_comes_back_as_a_new_one() {
    let mut ledger = shown();
    ledger.action(7, "snooze-10m");
    ledger.plan(notice("a"));
    assert_eq!(
        ledger.begin(&notice("a")),
        0,
        "the answered one is gone from the screen"
    );
    ledger.sent(&notice("a").about, 7);
    assert_eq!(
        ledger.action(7, "start"),
        answered("a", Answer::Start, None),
        "a service may give the same number again"
    );
}

#[test]
fn a_new_service_is_given_what_the_old_one_showed_without_a_second_sound() {
    let mut ledger = shown();
    ledger.service_gone();
    assert_eq!(
        ledger.action(7, "start"),
        [],
        "numbers of the old service mean nothing"
    );
    let waiting = ledger.waiting();
    assert_eq!(waiting.len(), 1, "what was on the screen must not vanish");
    assert_eq!(waiting[0].sound, NoticeSound::Silent);
}

#[test]
fn a_withdrawn_notice_is_taken_from_the_screen_or_never_sent() {
    let mut ledger = shown();
    assert_eq!(ledger.withdraw(&notice("a").about), Some(7));
    assert_eq!(
        ledger.action(7, "start"),
        [],
        "what is no longer true cannot be answered"
    );
    ledger.plan(notice("b"));
    assert_eq!(ledger.withdraw(&notice("b").about), None);
    assert_eq!(ledger.waiting(), []);
}
