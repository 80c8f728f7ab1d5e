//! Sessions: the queue, the cards, the end.

use super::*;
use crate::error::Error;
use crate::people::person::{ContactKind, ContactPoint, Ring};
use crate::people::touch::{ReachedOut, TouchKind};
use crate::rhythm::notice::{Answer, Route};
use crate::rhythm::reminder::ReminderState;
use crate::rhythm::session::{CardOutcome, Feeling, SessionKind, SettleCard, Settled};
use crate::rhythm::template::TemplateDraft;

/// Three people met lately, newest first in the queue: Ada, Grace, Max.
fn with_people() -> (Career, Now, [PersonId; 3]) {
    let (mut career, now) = career();
    let mut add = |name: &str, met_on: &str| {
        let draft = PersonDraft {
            name: name.to_owned(),
            organisation: "Example Harbour".to_owned(),
            zone: "Asia/Tokyo".to_owned(),
            met_on: Some(met_on.parse().expect("a date")),
            met_how: "harbour fair".to_owned(),
            ring: Ring::Outside,
            contact_points: vec![ContactPoint {
                kind: ContactKind::Email,
                label: String::new(),
                value: format!("{}@example.org", name.split(' ').next().unwrap_or_default()),
            }],
            ..PersonDraft::default()
        };
        person(&mut career, draft, now)
    };
    let people = [
        add("Ada Example", "2026-11-21"),
        add("Grace Sample", "2026-11-20"),
        add("Max Example", "2026-11-19"),
    ];
    (career, now, people)
}

fn settle(session_id: crate::id::SessionId, person_id: PersonId, how: Settled) -> SettleCard {
    SettleCard {
        session_id,
        person_id,
        how,
    }
}

fn logged() -> Settled {
    Settled::Log {
        kind: TouchKind::Email,
        reached_out: ReachedOut::Me,
        note: "Sent the article".to_owned(),
        next_on: None,
        minutes: None,
    }
}

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
fn a_card_says_why_where_and_what_to_write() {
    let (mut career, now, [ada, ..]) = with_people();
    let id = career
        .start_session(SessionKind::Grow, None, None, now)
        .expect("starts");
    let card = career
        .session(id, now)
        .expect("reads")
        .current
        .expect("a card");
    assert_eq!(card.person_id, ada, "newest met first");
    assert_eq!(card.why_now, "Met on 21 November, not followed up yet");
    assert_eq!(card.met, "21 November, harbour fair");
    assert_eq!(
        card.local_time, "19:00",
        "ten in London is seven in the evening in Tokyo"
    );
    assert_eq!(card.suggested_kind, TouchKind::Email);
    assert_eq!(card.drafts.len(), 2, "the first templates of Grow");
    assert!(
        card.drafts[0]
            .body
            .starts_with("Hi Ada,\n\nIt was good to meet you on 21 November.")
    );
    assert!(
        !card.drafts[0].body.contains('{'),
        "no place is left open: {}",
        card.drafts[0].body
    );
    assert!(
        card.drafts[0]
            .mailto
            .starts_with("mailto:Ada@example.org?subject=Good%20to%20meet%20you&body=Hi%20")
    );
}

#[test]
fn every_card_is_settled_once_and_undo_brings_it_back() {
    let (mut career, now, [ada, grace, max]) = with_people();
    career.add_block(grow(), now).expect("adds");
    let id = career
        .start_session(SessionKind::Grow, None, None, now)
        .expect("starts");
    career
        .settle_card(&settle(id, ada, logged()), now)
        .expect("settles");
    assert_eq!(
        career.undo_label().as_deref(),
        Some("Undo: Logged e-mail with Ada Example")
    );
    let twice = career.settle_card(&settle(id, ada, logged()), now);
    assert!(
        matches!(twice, Err(Error::NotNow(_))),
        "one card, one touch"
    );
    assert_eq!(
        career
            .session(id, now)
            .expect("reads")
            .current
            .expect("a card")
            .person_id,
        grace
    );
    career.undo().expect("undoes");
    assert_eq!(
        career
            .session(id, now)
            .expect("reads")
            .current
            .expect("a card")
            .person_id,
        ada
    );
    assert_eq!(
        career.person(ada, now).expect("reads").timeline_total,
        0,
        "and the touch is gone"
    );
    career
        .settle_card(&settle(id, ada, logged()), now)
        .expect("settles");
    career
        .settle_card(&settle(id, grace, Settled::Later), now)
        .expect("settles");
    career
        .settle_card(&settle(id, max, Settled::LetGo), now)
        .expect("settles");
    let until = career.person(grace, now).expect("reads").later_until;
    assert_eq!(
        until.map(|date| date.to_string()).as_deref(),
        Some("2026-11-24"),
        "the next block"
    );
    assert!(career.person(max, now).expect("reads").let_go_on.is_some());
    career.tick_session(id, 1_500).expect("ticks");
    career.tick_session(id, 20).expect("never goes back");
    career.end_session(id, now).expect("ends");
    career.rate_session(id, Feeling::Energised).expect("rates");
    let summary = career
        .session(id, now)
        .expect("reads")
        .summary
        .expect("over");
    assert_eq!(
        (summary.minutes, summary.logged.len(), summary.later.len()),
        (25, 1, 1)
    );
    assert_eq!(
        (summary.let_go, summary.feeling),
        (vec!["Max Example".to_owned()], Feeling::Energised)
    );
    assert!(
        (summary.minutes_a_touch - 6.9).abs() < 0.01,
        "(6 x 5 + 25) / (5 + 3)"
    );
}

#[test]
fn a_reopened_card_takes_back_what_settling_did() {
    let (mut career, now, [ada, grace, _]) = with_people();
    let id = career
        .start_session(SessionKind::Grow, None, None, now)
        .expect("starts");
    career
        .settle_card(&settle(id, ada, logged()), now)
        .expect("settles");
    career
        .settle_card(&settle(id, grace, Settled::LetGo), now)
        .expect("settles");
    career.reopen_card(id, ada, now).expect("reopens");
    career.reopen_card(id, grace, now).expect("reopens");
    assert_eq!(career.person(ada, now).expect("reads").timeline_total, 0);
    assert_eq!(career.person(grace, now).expect("reads").let_go_on, None);
    let cards = career.session(id, now).expect("reads").cards;
    assert!(
        cards
            .iter()
            .all(|card| card.outcome == CardOutcome::Waiting)
    );
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

#[test]
fn maintain_says_since_when_somebody_is_due() {
    let (mut career, now) = career();
    let grace = PersonDraft {
        name: "Grace Sample".to_owned(),
        met_on: Some("2026-10-12".parse().expect("a date")),
        ..PersonDraft::default()
    };
    let grace = person(&mut career, grace, now);
    career
        .transact_quietly(|tx| {
            tx.execute("UPDATE person SET ideal_days = 30 WHERE id = ?1", [grace])?;
            Ok(())
        })
        .expect("sets");
    let id = career
        .start_session(SessionKind::Maintain, None, None, now)
        .expect("starts");
    let card = career
        .session(id, now)
        .expect("reads")
        .current
        .expect("a card");
    assert_eq!(card.why_now, "Due today: you meant to speak every month");
    assert_eq!(card.drafts.len(), 3);
    assert!(
        !card.drafts[1].body.contains("Some time has passed"),
        "we never spoke, so nothing is claimed"
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
fn templates_are_seeded_once_and_are_ours_to_change() {
    let (mut career, now) = career();
    let first = career.templates().expect("reads");
    assert_eq!(first.len(), 5);
    let draft = TemplateDraft {
        purpose: SessionKind::Grow,
        name: " Short ".to_owned(),
        subject: String::new(),
        body: "Hi {first}".to_owned(),
    };
    let id = career
        .save_template(None, draft.clone(), now)
        .expect("saves");
    career
        .save_template(
            Some(id),
            TemplateDraft {
                body: "Hello {first}".to_owned(),
                ..draft
            },
            now,
        )
        .expect("saves");
    assert_eq!(career.templates().expect("reads").len(), 6);
    for template in career.templates().expect("reads") {
        career.remove_template(template.id).expect("removes");
    }
    crate::rhythm::template::seed(career.read(), now).expect("seeds");
    assert!(
        career.templates().expect("reads").is_empty(),
        "what was removed stays away"
    );
    career.undo().expect("undoes");
    assert_eq!(career.templates().expect("reads").len(), 1);
}

#[test]
fn the_wire_is_the_contract() {
    let (mut career, now, [ada, ..]) = with_people();
    let id = career
        .start_session(SessionKind::Grow, None, None, now)
        .expect("starts");
    let sent = serde_json::json!({ "session_id": id, "person_id": ada, "how": "log", "kind": "call",
        "reached_out": "both", "note": "", "next_on": null, "minutes": null });
    let settle: SettleCard = serde_json::from_value(sent).expect("reads the wire");
    career.settle_card(&settle, now).expect("settles");
    let sent = serde_json::json!({ "session_id": id, "person_id": ada, "how": "let_go" });
    assert_eq!(
        serde_json::from_value::<SettleCard>(sent)
            .expect("reads")
            .how,
        Settled::LetGo
    );
    let view = serde_json::to_value(career.session(id, now).expect("reads")).expect("a view");
    assert_eq!(
        (&view["cards"][0]["outcome"], &view["cards"][1]["outcome"]),
        (&"logged".into(), &"".into())
    );
    assert_eq!(view["summary"], serde_json::Value::Null);
    assert_eq!(view["started_at"], "2026-11-23T10:00:00Z");
}
