use chrono::Duration;
use proptest::prelude::*;

use super::*;
use crate::people::cadence::State;
use crate::people::fixture::{add, all_rows, career, fault, later, lunch, named, now};
use crate::people::how_often::HowOften;

fn change(career: &mut Career, ids: &[PersonId], change: PeopleChange) -> PeopleChanged {
    let wanted = ChangePeople {
        ids: ids.to_vec(),
        change,
    };
    career.change_people(&wanted, now()).expect("it fits")
}

/// Three people with a rhythm of a month; the first was seen 200 days ago, the others 60.
fn three(career: &mut Career) -> [PersonId; 3] {
    let ids = ["Ada Invented", "Grace Invented", "Max Invented"].map(|name| add(career, name));
    for (id, days) in ids.iter().zip([200, 60, 60]) {
        career.log_touch(&lunch(*id, days), now()).expect("logged");
    }
    let often = HowOften {
        ideal_days: Some(30),
        max_days: None,
    };
    career.set_cadence(&ids, often).expect("set");
    ids
}

fn changes() -> Vec<PeopleChange> {
    vec![
        PeopleChange::Ring {
            ring: Ring::Outside,
        },
        PeopleChange::AddTag {
            tag: "boats".to_owned(),
        },
        PeopleChange::Cadence {
            ideal_days: Some(90),
            max_days: None,
        },
        PeopleChange::Place {
            place: "Sampleton".to_owned(),
        },
        PeopleChange::Organisation {
            organisation: "Acme Example".to_owned(),
        },
        PeopleChange::Daily { daily: true },
        PeopleChange::LetGo { let_go: true },
        PeopleChange::StillWarm,
        PeopleChange::StartFromToday,
        PeopleChange::Bin,
    ]
}

#[test]
fn every_change_is_one_step_that_undo_takes_back_whole() {
    for what in changes() {
        let mut career = career();
        let ids = three(&mut career);
        let before = all_rows(career.read());
        let done = change(&mut career, &ids, what.clone());
        assert_eq!(done.changed, 3, "{what:?}: {done:?}");
        assert!(done.summary.contains("3 people"), "{}", done.summary);
        assert_ne!(all_rows(career.read()), before, "{what:?}");
        career.undo().expect("one step");
        assert_eq!(all_rows(career.read()), before, "{what:?}");
    }
}

#[test]
fn who_stands_so_already_or_is_gone_is_counted_apart() {
    let mut career = career();
    let ids = three(&mut career);
    let tag = PeopleChange::AddTag {
        tag: "boats".to_owned(),
    };
    change(&mut career, &ids[..1], tag.clone());
    career.bin_people(&ids[2..], now()).expect("binned");
    let done = change(&mut career, &ids, tag.clone());
    assert_eq!((done.changed, done.same, done.gone), (1, 1, 1));
    let again = change(&mut career, &ids[..2], tag);
    assert_eq!((again.changed, again.same), (0, 2));
    assert!(
        again.summary.contains("stands so already"),
        "{}",
        again.summary
    );
    let none = change(
        &mut career,
        &ids,
        PeopleChange::RemoveTag {
            tag: "unheard of".to_owned(),
        },
    );
    assert_eq!(none.changed, 0, "nobody carries what nobody made");
    let empty = ChangePeople {
        ids: ids.to_vec(),
        change: PeopleChange::AddTag {
            tag: "  ".to_owned(),
        },
    };
    assert_eq!(fault(career.change_people(&empty, now())).0, "tag");
}

#[test]
fn still_warm_counts_from_today_and_writes_no_touch() {
    let mut career = career();
    let [ada, ..] = three(&mut career);
    assert_eq!(career.person(ada, now()).expect("there").state, State::Cold);
    change(&mut career, &[ada], PeopleChange::StillWarm);
    let page = career.person(ada, now()).expect("there");
    assert_eq!(page.state, State::Fresh);
    assert_eq!(
        page.due_on,
        Some(now().today() + Duration::days(30)),
        "the first in the book is shifted by less than a day"
    );
    assert_eq!(page.cooling_on, Some(now().today() + Duration::days(45)));
    assert_eq!(
        page.timeline_total, 1,
        "nothing is said that did not happen"
    );
    assert_eq!(page.last_on, Some(now().today() - Duration::days(200)));
    career.log_touch(&lunch(ada, -5), later(5)).expect("logged");
    let after = career.person(ada, later(5)).expect("there");
    assert_eq!(
        after.due_on,
        Some(now().today() + Duration::days(35)),
        "a later contact counts more"
    );
}

#[test]
fn starting_from_today_brings_the_longest_waiting_first_and_leaves_the_others_alone() {
    let mut career = career();
    let [ada, grace, max] = three(&mut career);
    let fresh = career
        .add_person(named("Fay Invented"), now())
        .expect("added");
    let done = change(
        &mut career,
        &[fresh, max, grace, ada],
        PeopleChange::StartFromToday,
    );
    assert_eq!(done.changed, 3, "who is not due is not put off");
    let until = |career: &Career, id| career.person(id, now()).expect("there").later_until;
    assert_eq!(until(&career, ada), Some(now().today()));
    assert_eq!(until(&career, fresh), None);
    assert!(until(&career, max) >= until(&career, ada));
}

proptest! {
    #[test]
    fn nobody_waits_longer_than_the_weeks_it_takes(count in 1_usize..600, a_week in 1_usize..40) {
        let today = now().today();
        let days: Vec<_> = (0..count).map(|at| spread(today, at, a_week)).collect();
        prop_assert!(days.windows(2).all(|pair| pair[0] <= pair[1]), "in their order");
        let weeks = count.div_ceil(a_week) as i64;
        prop_assert!(days.iter().all(|day| *day < today + Duration::weeks(weeks)));
        for week in 0..weeks {
            let from = today + Duration::weeks(week);
            let inside = days.iter().filter(|day| **day >= from && **day < from + Duration::weeks(1)).count();
            prop_assert!(inside <= a_week, "no week holds more than one gets to");
        }
    }
}
