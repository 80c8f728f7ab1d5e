//! A session and the hour of its block: begun, left, ended.

use super::*;

#[test]
fn start_opens_the_session_and_its_end_settles_the_reminder() {
    let (mut career, now, _) = with_people();
    career.add_block(grow(), now).expect("adds");
    let shown = wake(&mut career, "2026-11-24T08:25:00Z");
    assert_eq!(shown.show[0].body, "3 people to follow up.");
    let began = at("2026-11-24T08:30:00Z");
    let route = career
        .answer(&shown.show[0].about, Answer::Start, began)
        .expect("starts");
    let Some(Route::Session(id)) = route else {
        panic!("{route:?} is no session")
    };
    let id: crate::id::SessionId = id.parse().expect("an id");
    assert_eq!(
        career.reminders(now).expect("reads").open[0].state,
        ReminderState::Started
    );
    assert_eq!(
        wake(&mut career, "2026-11-24T08:30:10Z").withdraw,
        [shown.show[0].about.clone()],
        "the notice has done its work"
    );
    let again = career
        .answer(&shown.show[0].about, Answer::Start, began)
        .expect("resumes");
    assert_eq!(again, Some(Route::Session(id.to_string())), "twice is once");
    let view = career.session(id, began).expect("reads");
    assert_eq!(
        (view.waiting, view.settled, view.minutes, view.left_over),
        (3, 0, 60, 0)
    );
    career.tick_session(id, 30 * 60).expect("counts");
    career
        .end_session(id, at("2026-11-24T09:00:00Z"))
        .expect("ends");
    let recent = career.reminders(now).expect("reads").recent;
    assert_eq!(
        (recent[0].state, recent[0].session_id),
        (ReminderState::Done, Some(id))
    );
}

#[test]
fn a_session_begun_by_hand_is_the_one_its_block_would_ring_for() {
    let (mut career, now, _) = with_people();
    let draft = weekly(BlockKind::Grow, "MO", "2026-11-23T10:20");
    let block = career.add_block(draft, now).expect("adds");
    career.wake(now).expect("plans");
    let id = career
        .start_session(SessionKind::Grow, None, None, now)
        .expect("starts");
    let shown = wake(&mut career, "2026-11-23T10:20:00Z").show;
    assert_eq!(shown, [], "the block does not ring beside its own session");
    let then = at("2026-11-23T10:30:00Z");
    career.tick_session(id, 30 * 60).expect("counts");
    career.end_session(id, then).expect("ends");
    let recent = career.reminders(then).expect("reads").recent;
    assert_eq!(
        (recent[0].block_id, recent[0].state),
        (block, ReminderState::Done),
        "and counts as done"
    );
}

/// Starts Grow from its notice at half past eight.
fn started(career: &mut Career) -> (crate::id::ReminderId, crate::id::SessionId) {
    let shown = wake(career, "2026-11-24T08:25:00Z");
    let reminder = reminder_of(&shown);
    let began = at("2026-11-24T08:30:00Z");
    let id = career
        .start_session(SessionKind::Grow, Some(reminder), None, began)
        .expect("starts");
    (reminder, id)
}

#[test]
fn a_glance_at_a_session_leaves_its_block_open_until_its_time_is_over() {
    let (mut career, now, _) = with_people();
    career.add_block(grow(), now).expect("adds");
    let (reminder, id) = started(&mut career);
    career.tick_session(id, 60).expect("counts");
    let then = at("2026-11-24T08:31:00Z");
    career.end_session(id, then).expect("ends");
    let view = career.session(id, then).expect("reads");
    assert_eq!(
        view.summary.expect("over").open_until.as_deref(),
        Some("2026-11-24T09:30:00Z"),
        "and the page says so"
    );
    let open = career.reminders(then).expect("reads").open;
    assert_eq!(
        (open[0].id, open[0].state),
        (reminder, ReminderState::Shown),
        "one minute without settling anyone is not the hour"
    );
    assert!(
        wake(&mut career, "2026-11-24T08:31:10Z").show.is_empty(),
        "it waits, and does not ring once more"
    );
    let again = career
        .start_session(SessionKind::Grow, Some(reminder), None, then)
        .expect("starts");
    assert_ne!(again, id, "it can be begun again");
    career.end_session(again, then).expect("ends");
    let over = wake(&mut career, "2026-11-24T09:30:10Z");
    assert!(
        over.show.is_empty(),
        "it was seen, so nobody tells it again"
    );
    let missed = career.reminders(now).expect("reads").missed;
    assert_eq!(missed[0].id, reminder, "nothing came of it");
}

#[test]
fn a_session_counts_as_its_block_once_someone_is_settled_or_some_minutes_were_spent() {
    let count = |act: &dyn Fn(&mut Career, crate::id::SessionId, PersonId)| {
        let (mut career, now, [ada, ..]) = with_people();
        career.add_block(grow(), now).expect("adds");
        let (_, id) = started(&mut career);
        act(&mut career, id, ada);
        let then = at("2026-11-24T08:36:00Z");
        career.end_session(id, then).expect("ends");
        career.reminders(then).expect("reads").recent.len()
    };
    let skip = |career: &mut Career, id, ada| {
        let now = at("2026-11-24T08:31:00Z");
        career
            .settle_card(&settle(id, ada, Settled::Skip), now)
            .expect("settles");
    };
    let stay = |career: &mut Career, id, _| career.tick_session(id, 300).expect("counts");
    assert_eq!(count(&skip), 1, "a card that was skipped was looked at");
    assert_eq!(count(&stay), 1, "five minutes are time spent");
    assert_eq!(count(&|_, _, _| {}), 0);
    let nobody = |career: &mut Career, now| {
        career.add_block(grow(), now).expect("adds");
        let (_, id) = started(career);
        career.end_session(id, now).expect("ends");
        career.reminders(now).expect("reads").recent.len()
    };
    let (mut career, now) = career();
    assert_eq!(
        nobody(&mut career, now),
        1,
        "where nobody waited there was nothing to settle"
    );
}

#[test]
fn a_session_left_after_a_glance_and_never_taken_up_again_was_missed() {
    let (mut career, now, _) = with_people();
    career.add_block(grow(), now).expect("adds");
    let (reminder, id) = started(&mut career);
    career.tick_session(id, 40).expect("counts");
    wake(&mut career, "2026-11-24T20:31:00Z");
    let view = career.session(id, now).expect("reads");
    assert!(view.ended_at.is_some(), "the clock ends it");
    let missed = career.reminders(now).expect("reads").missed;
    assert_eq!(missed[0].id, reminder, "the hour was not kept");
}

#[test]
fn leaving_in_the_middle_loses_nothing() {
    let (mut career, now, [ada, grace, _]) = with_people();
    let id = career
        .start_session(SessionKind::Grow, None, None, now)
        .expect("starts");
    career
        .settle_card(&settle(id, ada, Settled::Skip), now)
        .expect("settles");
    let later = at("2026-11-23T21:00:00Z");
    let same = career
        .start_session(SessionKind::Grow, None, None, later)
        .expect("resumes");
    assert_eq!(same, id, "eleven hours later it goes on");
    assert_eq!(
        career
            .session(id, later)
            .expect("reads")
            .current
            .expect("a card")
            .person_id,
        grace
    );
    let next_day = at("2026-11-24T09:00:00Z");
    let other = career
        .start_session(SessionKind::Grow, None, None, next_day)
        .expect("starts");
    assert_ne!(other, id, "the next day is another session");
    let first = career.session(id, next_day).expect("reads");
    assert!(first.ended_at.is_some());
    assert_eq!(
        first.summary.expect("over").not_reached.len(),
        2,
        "they are said, and come again"
    );
    assert_eq!(
        career.session(other, next_day).expect("reads").waiting,
        3,
        "first of all"
    );
}

#[test]
fn an_abandoned_session_is_ended_by_the_clock() {
    let (mut career, now, _) = with_people();
    let id = career
        .start_session(SessionKind::Grow, None, None, now)
        .expect("starts");
    wake(&mut career, "2026-11-23T22:00:01Z");
    assert!(
        career.session(id, now).expect("reads").ended_at.is_some(),
        "after twelve hours"
    );
}

#[test]
fn start_now_takes_the_next_block_or_catches_up() {
    let (mut career, now, _) = with_people();
    let route = career.start_now(now).expect("starts").expect("a session");
    let Route::Session(id) = route else {
        panic!("{route:?}")
    };
    let view = career
        .session(id.parse().expect("an id"), now)
        .expect("reads");
    assert_eq!(
        view.kind,
        SessionKind::Maintain,
        "without a block it is catching up"
    );
    career.add_block(grow(), now).expect("adds");
    let evening = at("2026-11-23T21:00:00Z");
    let extra = career.start_now(evening).expect("starts");
    assert!(extra.is_some(), "extra time is always there to be had");
    assert_eq!(
        career.reminders(evening).expect("reads").open,
        [],
        "and does not use up tomorrow's hour"
    );
    let morning = at("2026-11-24T08:00:00Z");
    career.wake(morning).expect("plans");
    let route = career
        .start_now(morning)
        .expect("starts")
        .expect("a session");
    let Route::Session(id) = route else {
        panic!("{route:?}")
    };
    let view = career
        .session(id.parse().expect("an id"), morning)
        .expect("reads");
    assert_eq!((view.kind, view.waiting), (SessionKind::Grow, 3));
    assert_eq!(
        career.reminders(now).expect("reads").open[0].state,
        ReminderState::Started,
        "half an hour before, it is the block's own"
    );
}

#[test]
fn as_many_cards_as_fit_the_time() {
    let (mut career, now, _) = with_people();
    let id = career
        .start_session(SessionKind::Grow, None, Some(12), now)
        .expect("starts");
    let view = career.session(id, now).expect("reads");
    assert_eq!(
        (view.waiting, view.left_over),
        (2, 1),
        "twelve minutes at six each"
    );
}
