//! Sessions: the queue, the cards, the end.

mod hours;

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
        (summary.minutes_a_touch - 9.2).abs() < 0.01,
        "{}: (6 x 5 + 25) / (5 + 1), only the contact that was logged teaches",
        summary.minutes_a_touch
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
    assert_eq!(
        card.give, "Send them something to read that made you think of them.",
        "it begins with something to give"
    );
    assert_eq!(card.drafts.len(), 3);
    assert!(
        !card.drafts[1].body.contains("Some time has passed"),
        "we never spoke, so nothing is claimed"
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
