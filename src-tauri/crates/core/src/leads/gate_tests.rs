//! Claims about the gate, the fit, the scattergun, what came of applications, and offers side by side.

mod laws;

use super::event::{CloseReason, MoveLead};
use super::fit::GiveFit;
use super::fixture::went;
use super::gate::KeepGate;
use super::gate::pass::{GateCheck, GateOutcome, GateOverride};
use super::lead::LeadDraft;
use super::offers::AskAbout;
use super::response::{Application, Became, Move, Rate, count, read};
use super::scattergun::SENT_DAYS;
use super::stage::LeadStage;
use crate::career::Career;
use crate::id::{CriterionId, LeadId};
use crate::journey::plan::criteria;
use crate::journey::record;
use crate::people::fixture::{add, career, fault, later, now};
use crate::time::Now;

/// A career whose eight criteria are frozen.
fn with_criteria() -> Career {
    let mut career = career();
    criteria::tests::take_all(&mut career);
    career.freeze_criteria(now()).expect("the weights add up");
    career
}

fn lead(career: &mut Career, title: &str) -> LeadId {
    let draft = LeadDraft {
        title: title.to_owned(),
        ..LeadDraft::default()
    };
    record::save(career, None, draft, now()).expect("a title is enough")
}

fn criteria_of(career: &Career, lead: LeadId) -> Vec<CriterionId> {
    let gate = career.lead_gate(lead, now()).expect("its gate");
    gate.fit.rows.iter().map(|row| row.criterion_id).collect()
}

fn give(career: &mut Career, lead_id: LeadId, at: usize, score: Option<i32>) {
    let give = GiveFit {
        lead_id,
        criterion_id: criteria_of(career, lead_id)[at],
        score,
        note: String::new(),
    };
    career.give_fit(&give, now()).expect("0 to 10");
}

fn apply(lead_id: LeadId, overrides: &[(GateCheck, &str)]) -> MoveLead {
    MoveLead {
        lead_id,
        stage: LeadStage::Applied,
        on: None,
        reason: CloseReason::Unsaid,
        note: String::new(),
        overrides: overrides
            .iter()
            .map(|(check, note)| GateOverride {
                check: *check,
                note: (*note).to_owned(),
            })
            .collect(),
    }
}

fn anyway() -> Vec<(GateCheck, &'static str)> {
    GateCheck::ALL
        .map(|check| (check, "It closes tonight"))
        .to_vec()
}

fn go(career: &mut Career, lead_id: LeadId, stage: LeadStage, now: Now) {
    let to = MoveLead {
        stage,
        ..apply(lead_id, &[])
    };
    career.move_lead(&to, now).expect("moves");
}

fn open(career: &Career, lead: LeadId) -> Vec<GateCheck> {
    let gate = career.lead_gate(lead, now()).expect("its gate");
    let rows = gate.rows.into_iter().filter(|row| !row.met);
    rows.map(|row| row.check).collect()
}

#[test]
fn what_is_not_known_is_left_out_of_the_mean_and_said_beside_it() {
    let mut career = with_criteria();
    let id = lead(&mut career, "A");
    let before = career.lead_gate(id, now()).expect("its gate").fit;
    assert_eq!((before.fit, before.known), (None, 0));
    assert_eq!((before.low, before.high), (Some(0.0), Some(10.0)));
    give(&mut career, id, 0, Some(8));
    give(&mut career, id, 1, Some(4));
    let found = career.lead_gate(id, now()).expect("its gate").fit;
    let (a, b) = (found.rows[0].weight, found.rows[1].weight);
    let mean = f64::from(8 * a + 4 * b) / f64::from(a + b);
    assert_eq!(found.fit, Some(mean));
    assert!(
        found.sentence.contains("from 2 of 8 criteria"),
        "{}",
        found.sentence
    );
    give(&mut career, id, 1, None);
    let found = career.lead_gate(id, now()).expect("its gate").fit;
    assert_eq!((found.fit, found.known), (Some(8.0), 1), "taken back");
    career.undo().expect("undoes");
    let found = career.lead_gate(id, now()).expect("its gate").fit;
    assert_eq!(found.known, 0, "what is given in one go is one step");
}

#[test]
fn new_criteria_ask_anew_and_show_what_was_said_before() {
    let mut career = with_criteria();
    let id = lead(&mut career, "A");
    give(&mut career, id, 0, Some(8));
    career
        .renew_criteria("Evenings weigh more.", now())
        .expect("a reason");
    career.freeze_criteria(now()).expect("the weights add up");
    let found = career.lead_gate(id, now()).expect("its gate").fit;
    assert_eq!((found.fit, found.known), (None, 0), "by another yardstick");
    assert_eq!((found.rows[0].score, found.rows[0].before), (None, Some(8)));
    assert_eq!(found.rows[1].before, None);
}

#[test]
fn a_score_outside_the_scale_or_of_another_set_is_refused() {
    let mut career = with_criteria();
    let id = lead(&mut career, "A");
    let high = GiveFit {
        lead_id: id,
        criterion_id: criteria_of(&career, id)[0],
        score: Some(11),
        note: String::new(),
    };
    assert_eq!(fault(career.give_fit(&high, now())).0, "score");
    let other = GiveFit {
        criterion_id: CriterionId::new(now()),
        score: Some(5),
        ..high
    };
    assert!(career.give_fit(&other, now()).is_err(), "no such criterion");
}

#[test]
fn an_application_that_is_not_ready_names_what_is_open_and_changes_nothing() {
    let mut career = with_criteria();
    let id = lead(&mut career, "A");
    let (field, sentence) = fault(career.move_lead(&apply(id, &[]), now()));
    assert_eq!(field, "overrides");
    for word in ["your CV", "the right person", "how it fits"] {
        assert!(sentence.contains(word), "{sentence}");
    }
    let some = apply(
        id,
        &[
            (GateCheck::CvReviewed, "It closes tonight"),
            (GateCheck::Fit, " "),
        ],
    );
    let (_, sentence) = fault(career.move_lead(&some, now()));
    assert!(!sentence.contains("your CV"), "{sentence}");
    assert!(sentence.contains("how it fits"), "a blank is no reason");
    let page = career.lead_page(id, now()).expect("its page");
    assert_eq!((page.stage, page.events.len()), (LeadStage::Spotted, 0));
}

#[test]
fn met_checks_let_it_through_and_history_says_how() {
    let mut career = with_criteria();
    let id = lead(&mut career, "A");
    let who = add(&mut career, "Luca Pretend");
    let gate = KeepGate {
        cv_reviewed_on: Some(now().today()),
        right_person_id: Some(who),
        right_person: "ignored".to_owned(),
    };
    career.set_lead_gate(id, &gate, now()).expect("fits");
    assert_eq!(open(&career, id), [GateCheck::Fit]);
    give(&mut career, id, 0, Some(5));
    assert_eq!(open(&career, id), [GateCheck::Fit], "5 is less than 6");
    give(&mut career, id, 0, Some(6));
    assert_eq!(open(&career, id), []);
    career.move_lead(&apply(id, &[]), now()).expect("ready");
    let event = &career.lead_page(id, now()).expect("its page").events[0];
    assert!(
        event.gate.len() == 3 && event.gate.iter().all(|one| one.outcome == GateOutcome::Met),
        "{:?}",
        event.gate
    );
    career.undo().expect("undoes");
    assert!(career.lead_gate(id, now()).expect("its gate").asked);
    assert_eq!(
        career.lead_page(id, now()).expect("its page").events.len(),
        0
    );
}

#[test]
fn why_it_went_anyway_is_kept_with_it() {
    let mut career = career();
    let id = lead(&mut career, "A");
    let gate = KeepGate {
        right_person: "The head of tools".to_owned(),
        ..KeepGate::default()
    };
    career
        .set_lead_gate(id, &gate, now())
        .expect("a name will do");
    career
        .move_lead(&apply(id, &anyway()), now())
        .expect("said why");
    let event = career.lead_page(id, now()).expect("its page").events[0].clone();
    let outcomes: Vec<_> = event.gate.iter().map(|one| one.outcome).collect();
    assert_eq!(
        outcomes,
        [
            GateOutcome::Overridden,
            GateOutcome::Met,
            GateOutcome::Overridden
        ]
    );
    assert_eq!(event.gate[0].note, "It closes tonight");
    assert_eq!(event.gate[1].note, "", "what is met needs no excuse");
}

#[test]
fn the_gate_is_asked_once_for_each_application_and_never_of_what_is_past() {
    let mut career = career();
    let id = lead(&mut career, "A");
    let asked = |career: &Career| career.lead_gate(id, later(9)).expect("its gate").asked;
    career
        .move_lead(&apply(id, &anyway()), now())
        .expect("said why");
    assert!(!asked(&career), "it is sent");
    go(&mut career, id, LeadStage::Interviewing, later(3));
    career
        .move_lead(&apply(id, &[]), later(4))
        .expect("back from a talk is no second application");
    let over = MoveLead {
        stage: LeadStage::Closed,
        reason: CloseReason::Silent,
        ..apply(id, &[])
    };
    career.move_lead(&over, later(5)).expect("closes");
    assert!(asked(&career), "to apply again is to apply");
    let late = MoveLead {
        on: Some(later(2).today()),
        ..apply(id, &[])
    };
    career
        .move_lead(&late, later(9))
        .expect("what is noted late of a lead that moved on is only noted");
}

#[test]
fn the_threshold_and_the_silence_are_mine_to_set() {
    let mut career = with_criteria();
    let id = lead(&mut career, "A");
    give(&mut career, id, 0, Some(5));
    assert!(open(&career, id).contains(&GateCheck::Fit));
    let set = |key: &str, value: u32| {
        let mut patch = serde_json::Map::new();
        patch.insert(key.to_owned(), value.into());
        patch
    };
    career
        .change_settings(&set("lead_fit_min", 5), now())
        .expect("1 to 10");
    assert!(!open(&career, id).contains(&GateCheck::Fit));
    assert_eq!(
        fault(career.change_settings(&set("lead_fit_min", 11), now())).0,
        "lead_fit_min"
    );
    assert_eq!(
        fault(career.change_settings(&set("lead_silent_days", 2), now())).0,
        "lead_silent_days"
    );
    go(&mut career, id, LeadStage::InConversation, now());
    career
        .change_settings(&set("lead_silent_days", 7), now())
        .expect("3 to 90");
    assert!(career.lead_page(id, later(7)).expect("its page").silent);
    career.undo().expect("undoes");
    assert!(!career.lead_page(id, later(7)).expect("its page").silent);
}

#[test]
fn a_review_of_the_cv_is_neither_ahead_nor_before_the_lead() {
    let mut career = career();
    let id = lead(&mut career, "A");
    for on in [later(1).today(), later(-1).today()] {
        let gate = KeepGate {
            cv_reviewed_on: Some(on),
            ..KeepGate::default()
        };
        assert_eq!(
            fault(career.set_lead_gate(id, &gate, now())).0,
            "cv_reviewed_on"
        );
    }
}

#[test]
fn six_half_ready_ones_in_a_week_are_said_aloud_until_put_aside() {
    let mut career = career();
    for at in 0..6 {
        let id = lead(&mut career, &format!("Lead {at}"));
        assert_eq!(
            career.leads_sent(now()).expect("what was sent").scattergun,
            None,
            "{at} are not too many"
        );
        career
            .move_lead(&apply(id, &anyway()), now())
            .expect("said why");
    }
    let alert = |career: &Career, days| {
        let sent = career.leads_sent(later(days)).expect("what was sent");
        sent.scattergun.map(|one| (one.sent, one.open))
    };
    assert_eq!(alert(&career, 0), Some((6, 6)));
    let today = career.today(now()).expect("the day");
    assert!(today.leads.and_then(|leads| leads.scattergun).is_some());
    assert_eq!(alert(&career, SENT_DAYS), None, "a week later it is over");
    career.put_scattergun_aside(now()).expect("puts it aside");
    assert_eq!(alert(&career, 2), None, "it has been true ever since");
    for at in 0..6 {
        let id = lead(&mut career, &format!("Again {at}"));
        career
            .move_lead(&apply(id, &anyway()), later(20))
            .expect("said why");
    }
    assert_eq!(alert(&career, 20), Some((6, 6)), "it comes up anew");
}

#[test]
fn what_came_of_applications_is_counted_by_side() {
    let step = |days: i64, stage: LeadStage, reason: CloseReason| Move {
        on: later(days).today(),
        stage,
        reason,
        gated: (stage == LeadStage::Applied).then_some(true),
    };
    let none = CloseReason::Unsaid;
    let became = |moves: &[Move]| read(moves).iter().map(|one| one.became).collect::<Vec<_>>();
    let sent = step(0, LeadStage::Applied, none);
    assert_eq!(
        became(&[sent, step(3, LeadStage::Interviewing, none)]),
        [Became::Answered]
    );
    assert_eq!(
        became(&[sent, step(3, LeadStage::Closed, CloseReason::Rejected)]),
        [Became::Answered],
        "a no is an answer"
    );
    assert_eq!(
        became(&[sent, step(3, LeadStage::Closed, CloseReason::Silent)]),
        [Became::Silent]
    );
    assert_eq!(
        became(&[sent, step(1, LeadStage::Exploring, none)]),
        [],
        "it was not sent after all"
    );
    assert_eq!(
        became(&[
            sent,
            step(1, LeadStage::Interviewing, none),
            step(2, LeadStage::Applied, none)
        ]),
        [Became::Answered],
        "back from a talk is no second one"
    );
    let application = |gated, became, days: i64| Application {
        on: later(days).today(),
        gated,
        became,
    };
    let found = count(
        &[
            application(Some(true), Became::Answered, 0),
            application(Some(true), Became::Open, 0),
            application(Some(false), Became::Open, 10),
            application(Some(false), Became::Silent, 0),
            application(None, Became::Answered, 0),
            application(Some(true), Became::Withdrawn, 0),
        ],
        14,
        later(20).today(),
    );
    assert_eq!(found.gated, Rate { answered: 1, of: 2 });
    assert_eq!(found.ungated, Rate { answered: 0, of: 1 });
    assert_eq!(found.unknown, Rate { answered: 1, of: 1 });
    assert_eq!((found.waiting, found.withdrawn), (1, 1));
    assert!(found.sentence.contains("too early"), "{}", found.sentence);
}

#[test]
fn offers_stand_side_by_side_with_what_would_turn_their_order() {
    let mut career = with_criteria();
    let (a, b) = (lead(&mut career, "A"), lead(&mut career, "B"));
    for id in [a, b] {
        go(&mut career, id, LeadStage::Offer, now());
    }
    for at in 0..8 {
        give(&mut career, a, at, Some(7));
        give(&mut career, b, at, (at != 0).then_some(6));
    }
    let view = career.lead_offers(None, now()).expect("side by side");
    let titles: Vec<_> = view.columns.iter().map(|one| one.title.as_str()).collect();
    assert_eq!(titles, ["A", "B"]);
    assert_eq!(view.hinges.len(), 0, "even a 10 would not pass it");
    give(&mut career, a, 0, Some(4));
    for at in 1..8 {
        give(&mut career, a, at, Some(6));
    }
    let view = career.lead_offers(Some(&[b, a]), now()).expect("chosen");
    assert_eq!(view.hinges.len(), 1);
    let hinge = &view.hinges[0];
    assert!(
        hinge.lead_id == b && hinge.sentence.contains("fall behind"),
        "{}",
        hinge.sentence
    );
    assert_eq!(career.leads_sent(now()).expect("sent").comparable, 2);
}

#[test]
fn to_ask_about_what_is_not_known_is_a_next_step_and_keeps_the_one_before() {
    let mut career = with_criteria();
    let id = lead(&mut career, "A");
    let ask = AskAbout {
        lead_id: id,
        criterion_id: criteria_of(&career, id)[0],
    };
    let next = |career: &Career| career.lead_page(id, now()).expect("its page").draft;
    career.ask_about(&ask, now()).expect("asks");
    let first = next(&career);
    assert!(first.next_action.starts_with("Ask about “"));
    assert_eq!(first.next_on, Some(later(1).today()));
    career.ask_about(&ask, now()).expect("asks");
    assert_eq!(
        next(&career).next_action,
        first.next_action,
        "once is enough"
    );
    let more = AskAbout {
        criterion_id: criteria_of(&career, id)[1],
        ..ask
    };
    career.ask_about(&more, now()).expect("asks");
    assert!(next(&career).next_action.starts_with(&first.next_action));
}

#[test]
fn a_cv_that_was_gone_through_before_a_lead_closed_is_gone_through_again() {
    let mut career = career();
    let id = lead(&mut career, "Night baker");
    let gate = KeepGate {
        cv_reviewed_on: Some(now().today()),
        ..KeepGate::default()
    };
    career.set_lead_gate(id, &gate, now()).expect("it fits");
    went(
        &mut career,
        id,
        LeadStage::Applied,
        now().today(),
        "",
        now(),
    );
    let closed = later(30);
    went(
        &mut career,
        id,
        LeadStage::Closed,
        closed.today(),
        "",
        closed,
    );
    let again = later(60);
    went(
        &mut career,
        id,
        LeadStage::Exploring,
        again.today(),
        "",
        again,
    );
    let kept = career.lead_gate(id, again).expect("its gate");
    assert_eq!(kept.cv_reviewed_on, None, "that was for the first time");
    let gate = KeepGate {
        cv_reviewed_on: Some(again.today()),
        ..KeepGate::default()
    };
    career.set_lead_gate(id, &gate, again).expect("it fits");
    let kept = career.lead_gate(id, again).expect("its gate");
    assert_eq!(kept.cv_reviewed_on, Some(again.today()));
}
