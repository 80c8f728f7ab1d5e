use super::*;
use crate::people::fixture::*;
use crate::people::how_often::HowOften;
use crate::people::person::PersonDraft;
use crate::people::touch::{NewTouch, TouchKind};

#[test]
fn an_empty_career_has_an_empty_page() {
    let today = career().today(now()).expect("a page");
    assert_eq!(today.date, day("2026-03-10"), "the date on my calendar");
    assert!(
        today.due.is_empty() && today.upcoming.is_empty() && today.next.is_none(),
        "nothing waits"
    );
    assert_eq!(
        today.days_since,
        DaysSince {
            touch: None,
            new_person: None,
            lunch: None
        },
        "and nothing ever happened"
    );
    assert!(!today.first_run.done, "the first run is still to come");
}

#[test]
fn days_since_are_counted_on_my_calendar() {
    let mut career = career();
    let ada = career
        .add_person(
            PersonDraft {
                met_on: Some(day("2026-03-01")),
                ..named("Ada Example")
            },
            now(),
        )
        .expect("fits");
    career.log_touch(&lunch(ada, 8), now()).expect("fits");
    career
        .log_touch(
            &NewTouch {
                kind: TouchKind::Email,
                ..lunch(ada, 3)
            },
            now(),
        )
        .expect("fits");
    let coffee = career
        .log_touch(
            &NewTouch {
                kind: TouchKind::Coffee,
                ..lunch(ada, 5)
            },
            now(),
        )
        .expect("fits");
    let since = |career: &Career| career.today(now()).expect("a page").days_since;
    assert_eq!(
        since(&career),
        DaysSince {
            touch: Some(3),
            new_person: Some(9),
            lunch: Some(5)
        },
        "coffee is lunch enough"
    );
    career.bin_touch(coffee, now()).expect("there");
    assert_eq!(
        since(&career).lunch,
        Some(8),
        "what is in the bin did not happen"
    );
    career.bin_people(&[ada], now()).expect("there");
    assert_eq!(
        since(&career).new_person,
        None,
        "nor was someone in the bin met"
    );
}

#[test]
fn who_falls_due_within_a_fortnight_is_coming_up() {
    let mut career = career();
    for (name, ideal_days) in [
        ("Ada Example", 30),
        ("Grace Sample", 14),
        ("Alan Specimen", 15),
        ("Edith Placeholder", 1),
    ] {
        let id = add(&mut career, name);
        career
            .set_cadence(
                &[id],
                HowOften {
                    ideal_days: Some(ideal_days),
                    max_days: None,
                },
            )
            .expect("fits");
    }
    let today = career.today(now()).expect("a page");
    let names: Vec<&str> = today.upcoming.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(
        names,
        ["Edith Placeholder", "Grace Sample"],
        "in the order of their days"
    );
    assert_eq!(
        (today.in_rhythm, today.people_total),
        (4, 4),
        "everyone has a rhythm"
    );
}
