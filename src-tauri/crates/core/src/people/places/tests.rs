use super::*;
use crate::id::TripId;
use crate::people::fixture::*;
use crate::people::person::PersonDraft;
use crate::people::touch::TouchKind;
use crate::settings::Me;
use trip::{SetTripPerson, TripDraft, TripStatus};

fn at(name: &str, place: &str) -> PersonDraft {
    PersonDraft {
        place: place.to_owned(),
        ..named(name)
    }
}

fn live_in(career: &mut Career, place: &str) {
    let me = Me {
        place: place.to_owned(),
        ..Me::default()
    };
    let value = serde_json::json!({ "me": me });
    career
        .change_settings(value.as_object().expect("an object"), now())
        .expect("a place fits");
}

fn residence(person: Option<PersonId>, place: &str, from: &str, until: &str) -> ResidenceDraft {
    ResidenceDraft {
        person_id: person,
        place: place.to_owned(),
        from_on: from.to_owned(),
        until_on: until.to_owned(),
        ..ResidenceDraft::default()
    }
}

fn keep(career: &mut Career, draft: ResidenceDraft) {
    record::save(career, None, draft, now()).expect("it fits");
}

fn trip_to(career: &mut Career, place: &str, from: &str, until: &str) -> TripId {
    let draft = TripDraft {
        place: place.to_owned(),
        from_on: Some(day(from)),
        until_on: Some(day(until)),
        note: String::new(),
    };
    record::save(career, None, draft, now()).expect("it fits")
}

#[test]
fn where_we_both_were_is_said_with_its_years() {
    let mut career = career();
    live_in(&mut career, "London");
    let ada = career
        .add_person(at("Ada Example", "London, UK"), now())
        .expect("fits");
    keep(&mut career, residence(None, "Lisbon", "2014", "2016"));
    keep(
        &mut career,
        residence(Some(ada), "Lisbon, Portugal", "2015", "2015"),
    );
    keep(&mut career, residence(Some(ada), "Oslo", "2001", "2003"));
    let view = career.places(Some(ada), now()).expect("she is there");
    assert_eq!(
        view.together,
        [
            "You are both in London now.",
            "You were both in Lisbon in 2015."
        ]
    );
    assert_eq!(
        view.earlier[0].when, "lived there in 2015",
        "the last one first"
    );
    assert!(
        career
            .places(None, now())
            .expect("mine")
            .together
            .is_empty()
    );
}

#[test]
fn a_place_that_was_needs_a_place_and_dates_that_fit() {
    let mut career = career();
    let mut refused = |draft| fault(record::save(&mut career, None, draft, now())).0;
    assert_eq!(refused(residence(None, " ", "", "")), "place");
    assert_eq!(refused(residence(None, "Lisbon", "spring", "")), "from_on");
    assert_eq!(refused(residence(None, "Lisbon", "2027", "")), "from_on");
    assert_eq!(
        refused(residence(None, "Lisbon", "2016", "2015-12")),
        "until_on"
    );
}

#[test]
fn moving_leaves_the_old_place_behind_and_is_one_step() {
    let mut career = career();
    let draft = PersonDraft {
        zone: "Europe/Lisbon".to_owned(),
        ..at("Ada Example", "Lisbon")
    };
    let ada = career.add_person(draft, now()).expect("fits");
    keep(&mut career, residence(Some(ada), "Oslo", "2001", "2003"));
    let before = all_rows(career.read());
    let to = |place: &str, on: &str| MoveTo {
        person_id: Some(ada),
        place: place.to_owned(),
        on: on.to_owned(),
    };
    assert_eq!(fault(career.move_to(&to("Lisbon", ""), now())).0, "place");
    assert_eq!(fault(career.move_to(&to("Tokyo", "soon"), now())).0, "on");
    career
        .move_to(&to("Tokyo", "2025-05"), now())
        .expect("she moved");
    let page = career.person(ada, now()).expect("she is there");
    assert_eq!(page.draft.place, "Tokyo");
    assert_eq!(page.draft.zone, "", "the zone was that of the old place");
    assert!(page.clock.expect("of the place").probably);
    let places = career.places(Some(ada), now()).expect("she is there");
    assert_eq!(places.earlier[0].draft.place, "Lisbon");
    assert_eq!(
        places.earlier[0].when, "lived there 2003 to 2025-05",
        "she came when she left the place before"
    );
    assert_eq!(
        career.undo_label().as_deref(),
        Some("Undo: Noted the move of Ada Example to Tokyo")
    );
    career.undo().expect("undone");
    assert_eq!(all_rows(career.read()), before);
}

#[test]
fn i_move_too() {
    let mut career = career();
    live_in(&mut career, "Lisbon");
    let to = MoveTo {
        person_id: None,
        place: "London".to_owned(),
        on: "2026".to_owned(),
    };
    career.move_to(&to, now()).expect("I moved");
    let view = career.places(None, now()).expect("mine");
    assert_eq!(view.place, "London");
    assert_eq!(view.earlier[0].draft.place, "Lisbon");
}

#[test]
fn who_is_there_comes_by_how_overdue_and_who_was_there_apart() {
    let mut career = career();
    for (name, place) in [
        ("Nora Never", "Lisbon"),
        ("Olaf Old", "lisbon, Portugal"),
        ("Rosa Recent", "Lisboa"),
        ("York Yorker", "New York"),
    ] {
        career.add_person(at(name, place), now()).expect("fits");
    }
    let id = |career: &Career, name: &str| career.same_name(name).expect("asks").expect("is there");
    for (name, days) in [("Olaf Old", 400), ("Rosa Recent", 3)] {
        let who = id(&career, name);
        career.log_touch(&lunch(who, days), now()).expect("fits");
    }
    let moved = career
        .add_person(at("Mia Moved", "Tokyo"), now())
        .expect("fits");
    keep(
        &mut career,
        residence(Some(moved), "Lisbon", "2012", "2016"),
    );
    let names = |rows: &[who::WhoRow]| rows.iter().map(|row| row.name.clone()).collect::<Vec<_>>();
    let view = career.who_is_in("LISBON", now()).expect("asks");
    assert_eq!(names(&view.here), ["Olaf Old", "Rosa Recent", "Nora Never"]);
    assert_eq!(view.sentence, "3 people are in Lisbon now.");
    assert_eq!(view.called, "Lisbon", "as the book writes it");
    let nowhere = career.who_is_in("atlantis", now()).expect("asks");
    assert_eq!(nowhere.sentence, "Nobody in your book is in atlantis now.");
    assert_eq!(names(&view.before), ["Mia Moved"]);
    assert_eq!(view.before[0].lived, "Lived there 2012 to 2016");
    assert_eq!(
        career
            .who_is_in("Portugal", now())
            .expect("asks")
            .here_total,
        3,
        "a country holds its towns"
    );
    assert_eq!(career.who_is_in("York", now()).expect("asks").here_total, 0);
    let offered = career.place_names("lis").expect("asks");
    assert_eq!(offered.len(), 3, "each way it is written: {offered:?}");
}

#[test]
fn a_journey_keeps_what_became_of_each_and_logs_what_was_written() {
    let mut career = career();
    let ada = career
        .add_person(at("Ada Example", "Lisbon"), now())
        .expect("fits");
    let grace = career
        .add_person(at("Grace Sample", "Oslo"), now())
        .expect("fits");
    let trip = trip_to(&mut career, "Lisbon", "2026-03-24", "2026-03-28");
    let view = career.trip(trip, now()).expect("is there");
    assert_eq!(view.when, "from 24 to 28 March");
    assert_eq!(view.people.len(), 1, "Grace is elsewhere");
    let before = all_rows(career.read());
    let set = |person_id, status, logged| SetTripPerson {
        trip_id: trip,
        person_id,
        status,
        logged,
    };
    career
        .set_trip_person(
            &set(ada, TripStatus::Written, Some(TouchKind::Email)),
            now(),
        )
        .expect("fits");
    let page = career.person(ada, now()).expect("is there");
    assert_eq!(
        page.last_on,
        Some(now().today()),
        "writing counts as contact"
    );
    assert_eq!(page.timeline[0].note, "Wrote that I am coming to Lisbon");
    career.undo().expect("undone");
    assert_eq!(
        all_rows(career.read()),
        before,
        "the touch goes with the status"
    );
    career
        .set_trip_person(&set(grace, TripStatus::Meeting, None), now())
        .expect("somebody else may be added");
    let view = career.trip(trip, now()).expect("is there");
    assert_eq!(view.people[0].who.name, "Grace Sample");
    assert_eq!(
        (view.counts.to_write, view.counts.meeting, view.total),
        (1, 1, 2)
    );
    assert_eq!(
        career.trips(now()).expect("asks").coming[0].sentence,
        "2 people: 1 to write to, 1 to meet.",
        "a list counts the same"
    );
    let letter = career.trip_letter(trip, ada, now()).expect("is there");
    assert_eq!(
        letter.body,
        "Hi Ada,\n\nI am in Lisbon from 24 to 28 March and would be glad to see you. \
         Would you have time for a coffee or a lunch?\n\nBest wishes",
        "what is not known leaves no hole"
    );
}

#[test]
fn a_journey_of_the_past_says_that_it_is_over_and_what_became_of_it() {
    let mut career = career();
    for name in ["Ada Example", "Grace Sample"] {
        career.add_person(at(name, "Lisbon"), now()).expect("fits");
    }
    let trip = trip_to(&mut career, "Lisbon", "2026-02-02", "2026-02-06");
    let met = SetTripPerson {
        trip_id: trip,
        person_id: career
            .same_name("Ada Example")
            .expect("asks")
            .expect("is there"),
        status: TripStatus::Meeting,
        logged: None,
    };
    career.set_trip_person(&met, now()).expect("fits");
    assert_eq!(
        career.trip(trip, now()).expect("is there").over,
        "These days are over. 2 people: 1 not written to, 1 met."
    );
    assert_eq!(
        career.trips(now()).expect("asks").past[0].sentence,
        "2 people: 1 not written to, 1 met."
    );
    let coming = trip_to(&mut career, "Lisbon", "2026-03-09", "2026-03-10");
    let view = career.trip(coming, now()).expect("is there");
    assert_eq!(view.over, "", "its last day is today");
}

#[test]
fn today_speaks_of_a_journey_from_a_fortnight_before_until_it_ends() {
    let mut career = career();
    trip_to(&mut career, "Lisbon", "2026-03-24", "2026-03-28");
    let speaks = |days: i64| trip::near(career.read(), later(days)).expect("asks").len() == 1;
    assert!(!speaks(-1), "fifteen days before");
    assert!(speaks(0));
    assert!(speaks(18), "the last day");
    assert!(!speaks(19));
}

#[test]
fn two_entries_of_one_person_bring_their_places_and_journeys_together() {
    let mut career = career();
    let one = career
        .add_person(at("Ada Example", "Lisbon"), now())
        .expect("fits");
    let other = career
        .add_person(at("Ada Exampel", "Lisbon"), now())
        .expect("fits");
    let trip = trip_to(&mut career, "Lisbon", "2026-03-24", "2026-03-28");
    for person_id in [one, other] {
        let set = SetTripPerson {
            trip_id: trip,
            person_id,
            status: TripStatus::Written,
            logged: None,
        };
        career.set_trip_person(&set, now()).expect("fits");
    }
    keep(&mut career, residence(Some(other), "Oslo", "", ""));
    let merge = crate::people::merge::MergePeople {
        keep: one,
        other,
        taken: Vec::new(),
    };
    career.merge_people(&merge, now()).expect("merges");
    assert_eq!(career.trip(trip, now()).expect("is there").total, 1);
    assert_eq!(
        career
            .places(Some(one), now())
            .expect("is there")
            .earlier
            .len(),
        1
    );
}
