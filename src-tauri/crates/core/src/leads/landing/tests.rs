//! Claims about accepting: all of it or nothing, and nobody's rhythm dies by it.

use proptest::prelude::*;

use super::{AcceptLead, CloseOther, LandingPreview, watch};
use crate::career::Career;
use crate::error::Error;
use crate::id::{LeadId, PersonId};
use crate::journey::arrive::promise::PromiseDraft;
use crate::journey::arrive::role::Seniority;
use crate::journey::record;
use crate::leads::board::LeadFilter;
use crate::leads::event::{CloseReason, MoveLead};
use crate::leads::lead::{LeadDraft, LeadScope};
use crate::leads::player::{PlayerDraft, PlayerRole};
use crate::leads::stage::LeadStage;
use crate::people::fixture::{add, career, fault, later, lunch, named, now};
use crate::people::how_often::HowOften;
use crate::people::person::{PersonDraft, Ring};
use crate::settings::Me;
use crate::time::Now;

fn lead(career: &mut Career, title: &str, scope: LeadScope) -> LeadId {
    let draft = LeadDraft {
        title: title.to_owned(),
        organisation: "Testbed Energy".to_owned(),
        scope,
        ..LeadDraft::default()
    };
    record::save(career, None, draft, now()).expect("it fits")
}

fn somebody(career: &mut Career, name: &str, ring: Ring, organisation: &str) -> PersonId {
    let draft = PersonDraft {
        ring,
        organisation: organisation.to_owned(),
        daily: ring == Ring::Team,
        ..named(name)
    };
    career.add_person(draft, now()).expect("a person")
}

fn accept(career: &Career, lead_id: LeadId, now: Now) -> AcceptLead {
    let preview = career.landing(lead_id, now).expect("a preview");
    AcceptLead {
        lead_id,
        on: None,
        role: preview.title.clone(),
        starts_on: None,
        seniority: Seniority::Lead,
        thank: preview.helpers.iter().map(|one| one.person_id).collect(),
        hours: preview
            .hours
            .iter()
            .filter_map(|hour| hour.proposed.clone())
            .collect(),
        close: preview
            .others
            .iter()
            .map(|one| CloseOther {
                lead_id: one.id,
                kind_word: one.kind_word.clone(),
            })
            .collect(),
        rings: true,
        urgency: None,
    }
}

fn preview(career: &Career, lead: LeadId, now: Now) -> LandingPreview {
    career.landing(lead, now).expect("its landing")
}

#[test]
fn accepting_has_a_page_of_its_own() {
    let mut career = career();
    let id = lead(&mut career, "Platform lead", LeadScope::Outside);
    let to = MoveLead {
        lead_id: id,
        stage: LeadStage::Accepted,
        on: None,
        reason: CloseReason::Unsaid,
        note: String::new(),
        overrides: Vec::new(),
    };
    assert_eq!(fault(career.move_lead(&to, now())).0, "stage");
}

#[test]
fn without_both_hours_nothing_is_accepted() {
    let mut career = career();
    let id = lead(&mut career, "Platform lead", LeadScope::Outside);
    let mut bare = accept(&career, id, now());
    bare.hours.pop();
    let refused = career.accept_lead(bare, now());
    assert!(matches!(refused, Err(Error::NotNow(_))), "{refused:?}");
    assert_eq!(
        career.lead_page(id, now()).expect("its page").stage,
        LeadStage::Spotted,
        "nothing of it was done"
    );
    assert!(career.blocks(now()).expect("blocks").is_empty());
}

#[test]
fn accepting_does_all_of_it_and_one_undo_takes_all_of_it_back() {
    let mut career = career();
    let ada = somebody(&mut career, "Ada Example", Ring::Team, "Harbour Fixtures");
    let hana = somebody(
        &mut career,
        "Hana Standin",
        Ring::Industry,
        "Testbed Energy",
    );
    let id = lead(&mut career, "Platform lead", LeadScope::Industry);
    let other = lead(&mut career, "A seat", LeadScope::Company);
    let player = PlayerDraft {
        lead_id: Some(id),
        person_id: Some(hana),
        role: PlayerRole::Decider,
        expects: "Calm".to_owned(),
        worries: "Never led".to_owned(),
        ..PlayerDraft::default()
    };
    record::save(&mut career, None, player, now()).expect("a player");
    let promise = PromiseDraft {
        lead_id: Some(id),
        said: "A team of four".to_owned(),
        ..PromiseDraft::default()
    };
    record::save(&mut career, None, promise, now()).expect("a promise");
    career.log_touch(&lunch(ada, 3), now()).expect("logged");

    let before = career
        .lead_board(&LeadFilter::default(), now())
        .expect("a board");
    let draft = accept(&career, id, now());
    assert_eq!(draft.thank, [hana], "who had a say is thanked");
    career.accept_lead(draft, now()).expect("accepted");

    assert_eq!(
        career.lead_page(id, now()).expect("a page").stage,
        LeadStage::Accepted
    );
    let closed = career.lead_page(other, now()).expect("a page");
    assert_eq!(closed.stage, LeadStage::Closed);
    assert_eq!(closed.events[0].reason, CloseReason::Withdrawn);
    let heard = career.arrive_listening(now()).expect("the tour");
    assert_eq!(
        heard.stakeholders[0].draft.expects,
        "Calm\nWorried before: Never led"
    );
    let promises = career.arrive_promises(now()).expect("promises");
    assert_eq!(promises.promises[0].draft.said, "A team of four");
    assert_eq!(
        career
            .lead_people(id, now())
            .expect("its people")
            .promises
            .len(),
        1,
        "and the lead's page still shows it"
    );
    let me = career.settings().expect("settings").me;
    assert_eq!(
        (me.role.as_str(), me.organisation.as_str()),
        ("Platform lead", "Testbed Energy")
    );
    let rings = |career: &Career| {
        [ada, hana].map(|id| {
            let draft = career.person(id, now()).expect("a person").draft;
            (draft.ring, draft.daily)
        })
    };
    assert_eq!(
        rings(&career),
        [(Ring::Outside, false), (Ring::Company, false)]
    );
    assert_eq!(preview(&career, id, now()).thanked.len(), 1);
    assert!(matches!(
        career.accept_lead(accept(&career, id, now()), now()),
        Err(Error::NotNow(_))
    ));

    career.undo().expect("one undo");
    assert_eq!(
        career
            .lead_board(&LeadFilter::default(), now())
            .expect("a board"),
        before
    );
    assert_eq!(career.settings().expect("settings").me, Me::default());
    assert_eq!(
        rings(&career),
        [(Ring::Team, true), (Ring::Industry, false)]
    );
    assert!(career.blocks(now()).expect("blocks").is_empty());
}

#[test]
fn those_who_helped_are_asked_for_until_somebody_was_in_touch() {
    let mut career = career();
    let hana = add(&mut career, "Hana Standin");
    let id = lead(&mut career, "Platform lead", LeadScope::Outside);
    let source = LeadDraft {
        source_id: Some(hana),
        ..record::one::<LeadDraft>(career.read(), id)
            .expect("the lead")
            .draft
    };
    record::save(&mut career, Some(id), source, now()).expect("saved");
    career
        .accept_lead(accept(&career, id, now()), now())
        .expect("accepted");
    let asks = |career: &Career, days: i64| {
        let all = career.matters(later(days)).expect("matters");
        all.into_iter()
            .filter(|row| row.key.starts_with("thank:"))
            .map(|row| (row.title, row.detail))
            .collect::<Vec<_>>()
    };
    assert!(asks(&career, 6).is_empty(), "not before a week is over");
    let (title, detail) = asks(&career, 8).remove(0);
    assert!(!title.contains("Hana"), "a passer-by reads no name");
    assert_eq!(detail, "Hana Standin");
    career
        .log_touch(&lunch(hana, -8), later(8))
        .expect("logged");
    assert!(asks(&career, 9).is_empty(), "a contact counts as thanks");
    assert_eq!(asks(&career, 29).len(), 1, "week 4 asks again");
    assert_eq!(
        preview(&career, id, later(29)).thanked[0].weeks,
        [true, false, false]
    );
}

#[test]
fn when_networking_falls_to_half_a_word_is_said() {
    let steady = watch(52, vec![2, 2, 2, 2]);
    assert!(!steady.half);
    let fading = watch(52, vec![4, 4, 1, 1, 1, 1]);
    assert!(fading.half, "one a week against two");
    assert!(!watch(52, vec![0, 0, 0]).half, "three weeks are chance");
    assert!(!watch(0, vec![0; 8]).half, "nothing before is nothing lost");

    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    for week in 0..26 {
        career
            .log_touch(&lunch(ada, week * 7 + 1), now())
            .expect("logged");
    }
    let id = lead(&mut career, "Platform lead", LeadScope::Outside);
    career
        .accept_lead(accept(&career, id, now()), now())
        .expect("accepted");
    let asks = |days: i64| {
        let all = career.matters(later(days)).expect("matters");
        all.iter()
            .filter(|row| row.key.starts_with("fading:"))
            .count()
    };
    assert_eq!([asks(27), asks(28), asks(56), asks(200)], [0, 1, 1, 0]);
}

fn rings() -> impl Strategy<Value = Ring> {
    proptest::sample::select(Ring::ALL.to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whoever had a rhythm has the same one afterwards, whatever rings have one of their own; and both hours are there.
    #[test]
    fn an_accepted_lead_leaves_the_rhythm_alive(
        people in proptest::collection::vec((rings(), any::<bool>(), proptest::option::of(10_u32..200)), 1..8),
        periods in proptest::collection::vec(proptest::option::of(20_u32..200), 4),
        scope in proptest::sample::select(LeadScope::ALL.to_vec()),
    ) {
        let mut career = career();
        for (ring, period) in Ring::ALL.into_iter().zip(periods) {
            let often = HowOften { ideal_days: period, max_days: None };
            career.set_ring_cadence(ring, often).expect("a rhythm");
        }
        let mut all = Vec::new();
        for (at, (ring, there, own)) in people.into_iter().enumerate() {
            let organisation = if there { "Testbed Energy" } else { "Harbour Fixtures" };
            let id = somebody(&mut career, &format!("Person {at}"), ring, organisation);
            if own.is_some() {
                career.set_cadence(&[id], HowOften { ideal_days: own, max_days: None }).expect("a rhythm");
            }
            all.push(id);
        }
        let rhythm = |career: &Career| -> Vec<Option<u32>> {
            all.iter().map(|id| career.person(*id, now()).expect("a person").cadence.ideal_days).collect()
        };
        let before = rhythm(&career);
        let id = lead(&mut career, "Platform lead", scope);
        career.accept_lead(accept(&career, id, now()), now()).expect("accepted");
        for (before, after) in before.into_iter().zip(rhythm(&career)) {
            prop_assert!(before.is_none() || after == before, "{:?} became {:?}", before, after);
        }
        let hours = preview(&career, id, now()).hours;
        prop_assert!(hours.iter().all(|hour| hour.there), "never zero");
    }
}
