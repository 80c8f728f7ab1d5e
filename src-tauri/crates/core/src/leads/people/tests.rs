//! Claims about the people of a lead: one set of records, warmth in words, and what leads ask on a day.

use proptest::prelude::*;

use crate::career::Career;
use crate::error::Error;
use crate::id::LeadId;
use crate::journey::demonstrate::debrief::DebriefDraft;
use crate::journey::demonstrate::interview::InterviewDraft;
use crate::journey::record;
use crate::leads::follow_up::waiting;
use crate::leads::health::Tally;
use crate::leads::lead::LeadDraft;
use crate::leads::player::PlayerDraft;
use crate::leads::stage::LeadStage;
use crate::people::fixture::{add, career, day, later, lunch, now};
use crate::people::touch::{ReachedOut, TouchKind};
use crate::people::warmth::{Contact, Warmth, warmth};
use crate::rhythm::notice::{Answer, Route};

fn lead(career: &mut Career, next_on: Option<&str>) -> LeadId {
    let draft = LeadDraft {
        title: "Platform lead".to_owned(),
        organisation: "Testbed Energy".to_owned(),
        next_action: "Call Jonas Inventel".to_owned(),
        next_on: next_on.map(day),
        ..LeadDraft::default()
    };
    record::save(career, None, draft, now()).expect("it fits")
}

fn interview(lead_id: Option<LeadId>) -> InterviewDraft {
    InterviewDraft {
        lead_id,
        title: "First round".to_owned(),
        held_on: Some(day("2026-03-09")),
        held_time: "10:00".to_owned(),
        ..InterviewDraft::default()
    }
}

#[test]
fn a_talk_about_a_lead_brings_its_people_and_what_came_of_it_along() {
    let mut career = career();
    let id = lead(&mut career, None);
    let talk = record::save(&mut career, None, interview(None), now()).expect("a talk");
    let player = PlayerDraft {
        interview_id: Some(talk),
        name: "Jonas Inventel".to_owned(),
        ..PlayerDraft::default()
    };
    record::save(&mut career, None, player.clone(), now()).expect("a player");
    let debrief = DebriefDraft {
        interview_id: Some(talk),
        ..DebriefDraft::default()
    };
    record::save(&mut career, None, debrief, now()).expect("a debrief");
    assert!(
        career
            .lead_people(id, now())
            .expect("its people")
            .players
            .is_empty()
    );

    record::save(&mut career, Some(talk), interview(Some(id)), now())
        .expect("now it is about the lead");
    let people = career.lead_people(id, now()).expect("its people");
    assert_eq!(people.players[0].name, "Jonas Inventel");
    assert_eq!((people.interviews.len(), people.debriefs.len()), (1, 1));
    let exercise = career.demonstrate_interviews(now()).expect("the exercise");
    assert_eq!(
        exercise.past[0].players, people.players,
        "one set of records, in both places"
    );
    record::save(&mut career, None, player, now()).expect("somebody else in the same talk");
    assert_eq!(
        career
            .lead_people(id, now())
            .expect("its people")
            .players
            .len(),
        2
    );
}

#[test]
fn whoever_interviewed_me_is_kept_for_the_grow_hour() {
    let mut career = career();
    let id = lead(&mut career, None);
    record::save(&mut career, None, interview(Some(id)), now()).expect("a talk");
    let player = PlayerDraft {
        lead_id: Some(id),
        name: "Jonas Inventel".to_owned(),
        ..PlayerDraft::default()
    };
    let player = record::save(&mut career, None, player, now()).expect("a player");
    let person = career.meet_player(player, now()).expect("a person");
    let page = career.person(person, now()).expect("their page");
    assert_eq!(
        page.draft.met_on,
        Some(day("2026-03-09")),
        "met at the talk"
    );
    assert_eq!(page.draft.organisation, "Testbed Energy");
    let today = career.today(now()).expect("today");
    assert_eq!(today.follow_up[0].name, "Jonas Inventel", "Grow follows up");
    assert_eq!(
        career.lead_people(id, now()).expect("its people").players[0]
            .draft
            .person_id,
        Some(person)
    );
    assert!(
        matches!(career.meet_player(player, now()), Err(Error::NotNow(_))),
        "once"
    );
}

#[test]
fn a_next_step_is_told_without_a_word_that_tells_and_leads_to_the_lead() {
    let mut career = career();
    let id = lead(&mut career, Some("2026-03-10"));
    let key = format!("lead_next:{id}:2026-03-10");
    let wake = career.wake(now()).expect("a tick");
    let notice = &wake.show[0];
    assert!(
        !format!("{} {}", notice.title, notice.body).contains("Jonas"),
        "{notice:?}"
    );
    assert_eq!(
        career
            .answer_matter(&key, Answer::Open, "", now())
            .expect("an answer"),
        Some(Route::Lead(id.to_string()))
    );
    assert!(
        career.matters(now()).expect("matters").is_empty(),
        "Today lists it among the leads"
    );
    assert!(career.wake(now()).expect("a tick").show.is_empty(), "once");
    assert!(
        career.wake(later(20)).expect("a tick").show.is_empty(),
        "and not for ever"
    );
}

#[test]
fn how_it_went_is_asked_an_hour_after_and_leads_to_the_lead() {
    let mut career = career();
    let id = lead(&mut career, None);
    let talk = record::save(&mut career, None, interview(Some(id)), now()).expect("a talk");
    let matter = career.matters(now()).expect("matters").remove(0);
    assert_eq!((matter.lead_id, matter.step), (Some(id), None));
    assert!(
        matter.key.ends_with("2026-03-09T12:00"),
        "an hour after its end: {}",
        matter.key
    );
    let debrief = DebriefDraft {
        interview_id: Some(talk),
        ..DebriefDraft::default()
    };
    record::save(&mut career, None, debrief, now()).expect("a debrief");
    assert!(career.matters(now()).expect("matters").is_empty());
}

#[test]
fn who_waits_for_whom_follows_from_the_stage() {
    let tally = |stage, open, undated| Tally {
        stage,
        open,
        undated,
        live: [0; 4],
    };
    let found = waiting(&[
        tally(LeadStage::Applied, 1, 1),
        tally(LeadStage::Interviewing, 1, 0),
        tally(LeadStage::Spotted, 1, 1),
        tally(LeadStage::Offer, 1, 0),
    ]);
    assert_eq!((found.waiting, found.undated, found.mine), (2, 1, 2));
    assert_eq!(
        found.sentence,
        "At 2 leads the others have the word; at one of them you only wait, without a dated step. 2 are yours to move."
    );
    assert_eq!(
        waiting(&[tally(LeadStage::Spotted, 1, 1)]).sentence,
        "One is yours to move."
    );
    assert!(waiting(&[]).sentence.is_empty());
}

#[test]
fn who_works_there_is_familiar_in_words() {
    let mut career = career();
    let id = lead(&mut career, None);
    let hana = add(&mut career, "Hana Standin");
    let mut draft = career.person(hana, now()).expect("a person").draft;
    draft.organisation = "TESTBED energy".to_owned();
    career.edit_person(hana, draft, now()).expect("edited");
    let warm = |career: &Career| {
        career
            .lead_people(id, now())
            .expect("its people")
            .familiarity
            .people[0]
            .warmth
    };
    assert_eq!(warm(&career), Warmth::Unspoken);
    career.log_touch(&lunch(hana, 3), now()).expect("logged");
    assert_eq!(warm(&career), Warmth::Warm);
}

fn contacts() -> impl Strategy<Value = Vec<Contact>> {
    let kind = proptest::sample::select(TouchKind::ALL.to_vec());
    let began = proptest::sample::select(vec![ReachedOut::Me, ReachedOut::Them, ReachedOut::Both]);
    proptest::collection::vec((kind, began, 0_i64..2000), 1..6)
}

proptest! {
    /// One contact more never makes it cooler, and waiting never makes it warmer.
    #[test]
    fn warmth_grows_with_contact_and_fades_with_time(
        contacts in contacts(), more in contacts(), days in 1_i64..400, period in 7_i64..400,
    ) {
        let now = warmth(&contacts, period);
        let mut all = contacts.clone();
        all.extend(more);
        prop_assert!(warmth(&all, period) >= now);
        let aged: Vec<Contact> = contacts.iter().map(|(kind, began, ago)| (*kind, *began, ago + days)).collect();
        prop_assert!(warmth(&aged, period) <= now);
    }
}
