use chrono::NaiveDate;

use super::*;
use crate::people::fixture::*;
use crate::people::how_often::HowOften;
use crate::people::person::{PersonDraft, Ring};
use crate::rhythm::block::{BlockDraft, BlockKind};
use crate::rhythm::notice::NoticeSound;

/// A book in London with a lunch on Wednesdays at half past twelve.
fn book() -> Career {
    let mut career = career();
    let me = serde_json::json!({ "me": { "name": "Max", "place": "London" } });
    career
        .change_settings(me.as_object().expect("an object"), now())
        .expect("fits");
    for ring in Ring::ALL {
        let how_often = HowOften {
            ideal_days: Some(30),
            max_days: None,
        };
        career.set_ring_cadence(ring, how_often).expect("fits");
    }
    career
}

fn add_slot(career: &mut Career) {
    let draft = BlockDraft {
        kind: BlockKind::Lunch,
        title: String::new(),
        rule: "FREQ=WEEKLY;BYDAY=WE".to_owned(),
        starts: "2026-03-04T12:30".to_owned(),
        zone: String::new(),
        minutes: 60,
        lead_minutes: 5,
        place: "Canteen".to_owned(),
        sound: NoticeSound::Silent,
    };
    career.add_block(draft, now()).expect("fits");
}

fn person(career: &mut Career, name: &str, place: &str, ring: Ring, days_ago: i64) -> PersonId {
    let draft = PersonDraft {
        place: place.to_owned(),
        ring,
        ..named(name)
    };
    let id = career.add_person(draft, now()).expect("fits");
    career.log_touch(&lunch(id, days_ago), now()).expect("fits");
    id
}

fn asked(career: &Career, passed: &[PassedOver]) -> Vec<(NaiveDate, Option<String>)> {
    let plan = career.lunches(passed, now()).expect("asks");
    plan.slots
        .into_iter()
        .map(|slot| (slot.on, slot.suggestion.map(|one| one.name)))
        .collect()
}

#[test]
fn there_is_no_slot_until_one_is_added() {
    let career = book();
    let plan = career.lunches(&[], now()).expect("asks");
    assert!(!plan.any_slot && plan.slots.is_empty());
}

#[test]
fn somebody_near_is_suggested_of_the_emptiest_ring_first_and_nobody_twice() {
    let mut career = book();
    add_slot(&mut career);
    let ada = person(&mut career, "Ada Team", "London", Ring::Team, 300);
    let alan = person(&mut career, "Alan Team", "London", Ring::Team, 200);
    let over = |on, person_id| PassedOver { on, person_id };
    let ines = person(
        &mut career,
        "Ines Industry",
        "London, UK",
        Ring::Industry,
        60,
    );
    person(&mut career, "Far Away", "Tokyo", Ring::Industry, 400);
    let (first, second) = (day("2026-03-11"), day("2026-03-18"));
    let name = |name: &str| Some(name.to_owned());
    // Industry holds two people, the team two: of two as empty, the farther counts.
    assert_eq!(
        asked(&career, &[]),
        [(first, name("Ines Industry")), (second, name("Ada Team"))]
    );
    assert_eq!(
        asked(&career, &[over(first, ines)]),
        [(first, name("Alan Team")), (second, name("Ada Team"))],
        "somebody else, and the other lunch stays as it was"
    );
    assert_eq!(
        asked(&career, &[over(first, ines), over(second, ada)]),
        [(first, name("Alan Team")), (second, name("Ines Industry"))],
        "whoever was passed over for one lunch may come to another"
    );
    assert_eq!(
        asked(&career, &[over(first, ines), over(first, alan)]),
        [(first, None), (second, name("Ada Team"))],
        "Ada has the other lunch"
    );
    let plan = career.lunches(&[], now()).expect("asks");
    let one = plan.slots[0].suggestion.as_ref().expect("somebody");
    assert_eq!(
        one.reason,
        "In London like you; you last spoke on 9 January, due since 10 February. \
         You stay in touch with the fewest people in other industries."
    );
    assert_eq!(
        one.letter.body,
        "Hi Ines,\n\nwould you like to have lunch with me on Wednesday 11 March at 12:30? \
         I thought of Canteen; another place is fine, too. It would be good to hear how you are.\n\nBest wishes\nMax"
    );
}

#[test]
fn a_planned_lunch_takes_its_slot_and_undo_gives_it_back() {
    let mut career = book();
    add_slot(&mut career);
    let ada = person(&mut career, "Ada Example", "London", Ring::Team, 300);
    let before = all_rows(career.read());
    let plan = PlanLunch {
        person_id: ada,
        on: day("2026-03-11"),
        time: String::new(),
        place: "Canteen".to_owned(),
    };
    let id = career.plan_lunch(plan.clone(), now()).expect("fits");
    let view = career.lunches(&[], now()).expect("asks");
    assert_eq!(
        view.planned[0].sentence,
        "Lunch with Ada Example, Wednesday 11 March at 12:30, Canteen"
    );
    assert_eq!(
        asked(&career, &[]),
        [(day("2026-03-18"), None)],
        "one does not eat with her twice"
    );
    assert_eq!(
        career.undo_label().as_deref(),
        Some("Undo: Planned lunch with Ada Example on 11 March")
    );
    career.undo().expect("undone");
    assert_eq!(all_rows(career.read()), before);
    let past = PlanLunch {
        on: day("2026-03-09"),
        ..plan
    };
    assert_eq!(fault(career.plan_lunch(past, now())).0, "on");
    assert!(
        career
            .settle_lunch(id, LunchOutcome::DidNot, now())
            .is_err(),
        "it is gone"
    );
}

#[test]
fn after_its_time_one_is_asked_and_a_lunch_that_took_place_is_logged_once() {
    let mut career = book();
    add_slot(&mut career);
    let ada = person(&mut career, "Ada Example", "London", Ring::Team, 300);
    let plan = PlanLunch {
        person_id: ada,
        on: day("2026-03-11"),
        time: "12:30".to_owned(),
        place: "Canteen".to_owned(),
    };
    let id = career.plan_lunch(plan, now()).expect("fits");
    assert_eq!(
        fault(career.settle_lunch(id, LunchOutcome::TookPlace, now())).0,
        "outcome",
        "it is still to come"
    );
    let today = |days: i64| career.out_today(later(days)).expect("asks");
    assert_eq!(today(0).lunches.len(), 0, "tomorrow");
    assert_eq!(today(1).lunches.len(), 1, "today");
    assert_eq!(today(1).free_slot, "", "its slot is taken");
    assert_eq!(today(8).free_slot, "12:30", "the next one is not");
    assert_eq!(today(2).to_say.len(), 1, "after it");
    career
        .settle_lunch(id, LunchOutcome::TookPlace, later(2))
        .expect("it took place");
    let page = career.person(ada, later(2)).expect("is there");
    assert_eq!(page.last_on, Some(day("2026-03-11")));
    assert_eq!(page.timeline[0].note, "At Canteen");
    let view = career.lunches(&[], later(2)).expect("asks");
    assert!(view.to_say.is_empty());
    assert_eq!(view.month.sentence, "1 lunch this month.");
    assert_eq!(view.month.rows[0].names, "Ada Example");
    career
        .settle_lunch(id, LunchOutcome::TookPlace, later(2))
        .expect("said twice");
    let page = career.person(ada, later(2)).expect("is there");
    assert_eq!(page.timeline_total, 2, "it is not logged twice");
}

#[test]
fn days_off_and_left_out_lunches_have_no_slot() {
    let mut career = book();
    add_slot(&mut career);
    career
        .add_holiday(day("2026-03-11"), day("2026-03-11"), now())
        .expect("fits");
    let on: Vec<NaiveDate> = asked(&career, &[]).into_iter().map(|(on, _)| on).collect();
    assert_eq!(on, [day("2026-03-18")]);
    let plan = career.lunches(&[], now()).expect("asks");
    assert!(plan.slots[0].nobody.contains("London"), "nobody is near");
}
