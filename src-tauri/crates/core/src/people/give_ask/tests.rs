use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::gate::{AskFacts, GateColour, colour, first_gives};
use super::{GiveAskDraft, GiveOrAsk, GiveSort, Whose};
use crate::career::Career;
use crate::error::Error;
use crate::id::PersonId;
use crate::journey::records::{AnyRecord, RecordKind};
use crate::people::fixture::{add, career, day, fault, later, lunch, named, now};
use crate::people::how_often::LetGo;
use crate::people::person::Ring;
use crate::people::touch::{NewTouch, ReachedOut, TouchKind};

fn entry(who: PersonId, direction: GiveOrAsk, on: &str) -> GiveAskDraft {
    GiveAskDraft {
        person_id: Some(who),
        direction,
        on_day: Some(day(on)),
        what: "A paper on harbours".to_owned(),
        ..GiveAskDraft::default()
    }
}

fn save(career: &mut Career, draft: GiveAskDraft) -> Result<String, Error> {
    career.save_record(None, AnyRecord::GiveAsk(draft), now())
}

fn wrote(who: PersonId, days_ago: i64, began: ReachedOut) -> NewTouch {
    NewTouch {
        kind: TouchKind::Email,
        reached_out: began,
        ..lunch(who, days_ago)
    }
}

fn facts() -> AskFacts {
    AskFacts {
        period_days: 90,
        mutual_days_ago: Some(10),
        two_asks: false,
        engagements: 2,
    }
}

#[test]
fn the_gate_says_what_the_rule_says() {
    let ago = |days, engagements| AskFacts {
        mutual_days_ago: days,
        engagements,
        ..facts()
    };
    assert_eq!(colour(&facts()), GateColour::Green);
    assert_eq!(
        colour(&ago(Some(10), 1)),
        GateColour::Amber,
        "one contact in a quarter is few"
    );
    assert_eq!(
        colour(&ago(Some(179), 0)),
        GateColour::Amber,
        "not yet half a year"
    );
    assert_eq!(
        colour(&ago(Some(180), 0)),
        GateColour::Red,
        "half a year is long"
    );
    assert_eq!(
        colour(&ago(None, 5)),
        GateColour::Red,
        "gifts alone are no contact"
    );
    let yearly = AskFacts {
        period_days: 365,
        ..ago(Some(700), 0)
    };
    assert_eq!(
        colour(&yearly),
        GateColour::Amber,
        "whom one sees yearly is not far after 700 days"
    );
    assert_eq!(
        colour(&AskFacts {
            two_asks: true,
            ..facts()
        }),
        GateColour::Red
    );
}

proptest! {
    #[test]
    fn more_contact_never_makes_asking_harder(
        period in 1_i64..4000, ago in 0_i64..4000, nearer in 0_i64..4000, engaged in 0_u32..20, more in 0_u32..20, two in any::<bool>(),
    ) {
        let before = AskFacts { period_days: period, mutual_days_ago: Some(ago), two_asks: two, engagements: engaged };
        let after = AskFacts { mutual_days_ago: Some((ago - nearer).max(0)), engagements: engaged + more, ..before };
        prop_assert!(colour(&after) <= colour(&before));
    }

    #[test]
    fn what_is_given_first_is_of_different_sorts_and_before_the_ask(
        which in 0_usize..3, lately in proptest::collection::vec(0_usize..7, 0..10), offset in 0_u64..5000,
    ) {
        let sorts = [GiveSort::Introduction, GiveSort::Article, GiveSort::Help, GiveSort::Praise, GiveSort::Opinion, GiveSort::Referral, GiveSort::Other];
        let lately: Vec<_> = lately.into_iter().map(|at| sorts[at]).collect();
        let from = NaiveDate::default() + Days::new(offset);
        let colour = [GateColour::Green, GateColour::Amber, GateColour::Red][which];
        let (gives, ask) = first_gives(colour, &lately, from);
        prop_assert_eq!(gives.len(), which);
        for (at, (sort, on)) in gives.iter().enumerate() {
            prop_assert!(*on >= from && *on < ask);
            prop_assert!(gives[..at].iter().all(|(other, _)| other != sort));
        }
    }
}

#[test]
fn what_was_given_last_is_not_proposed_again() {
    let (gives, ask) = first_gives(GateColour::Amber, &[GiveSort::Article], day("2026-03-10"));
    assert_eq!(gives, [(GiveSort::Praise, day("2026-03-10"))]);
    assert_eq!(ask, day("2026-03-24"));
}

#[test]
fn an_ask_out_of_the_blue_needs_a_line_that_is_kept() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    let ask = entry(ada, GiveOrAsk::Ask, "2026-03-10");
    let (field, sentence) = fault(save(&mut career, ask.clone()));
    assert_eq!(field, "despite");
    assert!(sentence.contains("why you ask"), "{sentence}");
    assert!(
        career.person_ledger(ada, now()).unwrap().rows.is_empty(),
        "nothing was changed"
    );
    let gate = career.ask_gate(ada, None, now()).unwrap();
    assert_eq!(gate.colour, GateColour::Red);
    assert_eq!(gate.gives.len(), 2);
    assert_eq!(gate.ask_on, day("2026-04-07"));
    let despite = GiveAskDraft {
        despite: "She offered it".to_owned(),
        ..ask
    };
    save(&mut career, despite).unwrap();
    let rows = career.person_ledger(ada, now()).unwrap().rows;
    assert_eq!(rows[0].draft.despite, "She offered it");
}

#[test]
fn what_was_only_offered_is_no_contact_before_an_ask() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    career.log_touch(&lunch(ada, 20), now()).unwrap();
    let offer = GiveAskDraft {
        follow_on: Some(day("2026-03-20")),
        ..entry(ada, GiveOrAsk::Give, "2026-03-09")
    };
    let id = save(&mut career, offer.clone()).unwrap();
    let gate = |career: &Career| career.ask_gate(ada, None, now()).unwrap().colour;
    assert_eq!(gate(&career), GateColour::Amber, "the lunch alone is one");
    let done = GiveAskDraft {
        done_on: Some(day("2026-03-10")),
        ..offer
    };
    career
        .save_record(Some(&id), AnyRecord::GiveAsk(done), now())
        .unwrap();
    assert_eq!(gate(&career), GateColour::Green, "it is given now");
}

#[test]
fn an_ask_after_two_contacts_passes_and_stays_editable() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    career.log_touch(&lunch(ada, 20), now()).unwrap();
    career.log_touch(&lunch(ada, 5), now()).unwrap();
    let ask = entry(ada, GiveOrAsk::Ask, "2026-03-10");
    let first = save(&mut career, ask.clone()).unwrap();
    save(&mut career, ask.clone()).unwrap();
    assert_eq!(
        fault(save(&mut career, ask.clone())).0,
        "despite",
        "a third ask in a row"
    );
    let heard = GiveAskDraft {
        outcome: "She knows somebody".to_owned(),
        ..ask
    };
    career
        .save_record(Some(&first), AnyRecord::GiveAsk(heard), now())
        .expect("what came of it may be written down");
    career
        .bin_record(RecordKind::GiveAsk, &first, now())
        .expect("and thrown away");
}

#[test]
fn asks_of_earlier_days_are_history() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    save(&mut career, entry(ada, GiveOrAsk::Ask, "2025-12-01")).expect("no reason is asked for");
}

#[test]
fn what_does_not_fit_is_refused() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    let give = entry(ada, GiveOrAsk::Give, "2026-03-01");
    let refused = |career: &mut Career, draft| fault(save(career, draft)).0;
    assert_eq!(
        refused(
            &mut career,
            GiveAskDraft {
                person_id: None,
                ..give.clone()
            }
        ),
        "person_id"
    );
    assert_eq!(
        refused(
            &mut career,
            GiveAskDraft {
                what: " ".to_owned(),
                ..give.clone()
            }
        ),
        "what"
    );
    assert_eq!(
        refused(&mut career, entry(ada, GiveOrAsk::Give, "2026-03-11")),
        "on_day"
    );
    let by = GiveAskDraft {
        follow_on: Some(day("2026-02-01")),
        ..give.clone()
    };
    assert_eq!(refused(&mut career, by), "follow_on");
    let done = GiveAskDraft {
        done_on: Some(day("2026-03-11")),
        ..give
    };
    assert_eq!(refused(&mut career, done), "done_on");
}

#[test]
fn the_ledger_counts_twelve_months_and_names_what_is_open() {
    let mut career = career();
    let mut grace = named("Grace Sample");
    grace.ring = Ring::Industry;
    let grace = career.add_person(grace, now()).unwrap();
    let ada = add(&mut career, "Ada Example");
    save(&mut career, entry(grace, GiveOrAsk::Give, "2026-02-01")).unwrap();
    save(&mut career, entry(ada, GiveOrAsk::Give, "2026-02-02")).unwrap();
    save(&mut career, entry(ada, GiveOrAsk::Give, "2025-03-09")).unwrap();
    let got = GiveAskDraft {
        whose: Whose::Them,
        ..entry(ada, GiveOrAsk::Give, "2026-02-02")
    };
    save(&mut career, got).unwrap();
    let asked = GiveAskDraft {
        outcome: "Yes".to_owned(),
        ..entry(ada, GiveOrAsk::Ask, "2026-02-03")
    };
    let asked = save(&mut career, asked).unwrap();
    let offer = GiveAskDraft {
        follow_on: Some(day("2026-03-12")),
        what: "Read her draft".to_owned(),
        ..entry(grace, GiveOrAsk::Give, "2026-03-01")
    };
    let offer = save(&mut career, offer).unwrap();

    let ledger = career.ledger(now()).unwrap();
    assert_eq!(
        (ledger.counts.gave, ledger.counts.asked, ledger.counts.got),
        (2, 1, 1)
    );
    assert_eq!(
        ledger.outside,
        "1 of the 2 gives went to somebody outside your organisation."
    );
    assert_eq!(
        ledger.readiness,
        "Your asks in that time: 0 after two or more contacts in three months, 1 after fewer."
    );
    assert_eq!(
        ledger.people[0].name, "Ada Example",
        "I asked her as often as I gave"
    );
    assert_eq!(
        ledger
            .to_thank
            .iter()
            .map(|row| row.id.to_string())
            .collect::<Vec<_>>(),
        [asked]
    );
    assert_eq!(
        ledger
            .offers
            .iter()
            .map(|row| row.id.to_string())
            .collect::<Vec<_>>(),
        [offer]
    );
    assert!(ledger.owed.is_empty(), "the offer is not due yet");
    let owed = career.owed(later(2)).unwrap();
    assert_eq!(owed[0].sentence, "You offered Grace Sample: Read her draft");
    assert!(
        career
            .person_ledger(ada, now())
            .unwrap()
            .sentence
            .contains("gave once and asked once")
    );
}

#[test]
fn an_answer_is_owed_after_a_week_and_until_it_is_given() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    let alan = add(&mut career, "Alan Specimen");
    career
        .log_touch(&wrote(ada, 7, ReachedOut::Them), now())
        .unwrap();
    career
        .log_touch(&wrote(alan, 6, ReachedOut::Them), now())
        .unwrap();
    let owed = career.owed(now()).unwrap();
    assert_eq!(owed.len(), 1, "six days are no week");
    assert_eq!(
        owed[0].sentence,
        "Ada Example wrote 7 days ago and waits for your answer."
    );
    assert_eq!(owed[0].answer, Some(TouchKind::Email));
    career
        .log_touch(&wrote(ada, 0, ReachedOut::Me), now())
        .unwrap();
    assert!(career.owed(now()).unwrap().is_empty(), "I answered");
    assert_eq!(career.owed(later(1)).unwrap()[0].person_id, alan);
}

#[test]
fn an_old_mail_and_somebody_let_go_wait_for_nothing() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    let alan = add(&mut career, "Alan Specimen");
    career
        .log_touch(&wrote(ada, 91, ReachedOut::Them), now())
        .unwrap();
    career
        .log_touch(&wrote(alan, 10, ReachedOut::Them), now())
        .unwrap();
    career.let_go(alan, LetGo::Gracefully, now()).unwrap();
    assert!(career.owed(now()).unwrap().is_empty());
}

#[test]
fn whoever_writes_again_has_waited_since_the_first_time() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    for days_ago in [10, 3] {
        career
            .log_touch(&wrote(ada, days_ago, ReachedOut::Them), now())
            .expect("a mail of hers");
    }
    let owed = career.owed(now()).expect("what I owe");
    assert_eq!(
        owed.iter().map(|one| one.on).collect::<Vec<_>>(),
        [day("2026-02-28")],
        "the reminder does not start the week again"
    );
}

#[test]
fn a_mail_of_theirs_without_an_answer_is_no_contact_both_ways() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    career
        .log_touch(&wrote(ada, 5, ReachedOut::Them), now())
        .expect("a mail of hers");
    let colour = |career: &Career| {
        let gate = career.ask_gate(ada, None, now()).expect("she is there");
        gate.colour
    };
    assert_eq!(colour(&career), GateColour::Red, "we have not spoken");
    let call = NewTouch {
        kind: TouchKind::Call,
        ..wrote(ada, 4, ReachedOut::Them)
    };
    career.log_touch(&call, now()).expect("a call of hers");
    assert_eq!(colour(&career), GateColour::Green, "a call goes both ways");
}

#[test]
fn how_warm_it_was_is_kept_with_the_ask_and_what_came_of_it_is_reported() {
    let mut career = career();
    let [ada, grace] = ["Ada Example", "Grace Sample"].map(|name| add(&mut career, name));
    for days_ago in [5, 20] {
        let talk = NewTouch {
            kind: TouchKind::Lunch,
            ..wrote(ada, days_ago, ReachedOut::Both)
        };
        career.log_touch(&talk, now()).expect("a lunch");
    }
    for (who, outcome) in [(ada, "She introduced me"), (grace, "")] {
        let draft = GiveAskDraft {
            person_id: Some(who),
            direction: GiveOrAsk::Ask,
            what: "A word with her boss".to_owned(),
            outcome: outcome.to_owned(),
            despite: "It cannot wait".to_owned(),
            ..GiveAskDraft::default()
        };
        crate::journey::record::save(&mut career, None, draft, now()).expect("asked");
    }
    career
        .log_touch(&wrote(grace, 0, ReachedOut::Both), now())
        .expect("logged after the ask");
    let ledger = career.ledger(now()).expect("read");
    assert_eq!(
        ledger.answered,
        "Asked after two or more contacts: 1 of 1 answered. Asked after fewer: 0 of 1 answered."
    );
    let warmth = |who| {
        let ask = ledger.asks.iter().find(|ask| ask.person_id == who);
        ask.expect("an ask").warmth.clone()
    };
    assert_eq!(warmth(ada), "It was warm between you then.");
    assert_eq!(warmth(grace), "You had not been in touch before.");
}
