//! Claims about Monica's export, on one that is written by hand after how it is made.

use chrono::NaiveDate;

use super::*;
use crate::read;

const EXPORT: &str = include_str!("../../fixtures/monica.json");

#[test]
fn people_come_with_what_is_known_of_them() {
    let found = read("monica.json", EXPORT.as_bytes()).expect("people");
    assert_eq!(found.format, Format::Monica);
    let ada = &found.people[0];
    assert_eq!((ada.row, ada.name.as_str()), (1, "Ada King Example"));
    assert_eq!(
        (ada.organisation.as_str(), ada.title.as_str()),
        ("Example Engines", "Analyst")
    );
    assert_eq!(ada.birthday, "--12-10", "its year is unknown there");
    assert_eq!(ada.met_on, NaiveDate::from_ymd_opt(2015, 5, 3));
    assert_eq!(ada.met_how, "Grace Sample", "who introduced us, by name");
    assert_eq!(ada.tags, ["navy"]);
    assert_eq!(ada.place, "London, UK");
    assert_eq!(ada.emails[0].value, "ada@example.org");
    assert_eq!(ada.phones[0].value, "+44 20 7946 0123");
    assert_eq!(
        ada.links[0].value,
        "https://www.linkedin.com/in/ada-example"
    );
    let grace = &found.people[1];
    assert_eq!(
        grace.birthday, "",
        "what follows from an age is no birthday"
    );
    assert_eq!(
        found.skipped[0].reason,
        SkipReason::NotAPerson,
        "somebody's child"
    );
}

#[test]
fn dated_notes_calls_and_activities_are_contact() {
    let found = read("monica.json", EXPORT.as_bytes()).expect("people");
    let said: Vec<(TouchWay, Direction, &str)> = found
        .touches
        .iter()
        .map(|touch| (touch.way, touch.direction, touch.note.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            (TouchWay::Call, Direction::Theirs, "Spoke of engines."),
            (TouchWay::Note, Direction::Both, "Likes gardens."),
            (TouchWay::Conversation, Direction::Both, ""),
            (
                TouchWay::Activity,
                Direction::Both,
                "Lunch\nAt the harbour."
            ),
        ]
    );
    assert!(
        found
            .touches
            .iter()
            .all(|touch| touch.uid == found.people[0].uid)
    );
    let again = read("monica.json", EXPORT.as_bytes()).expect("people");
    assert_eq!(found, again, "the same file says the same");
}

#[test]
fn nothing_that_is_not_named_here_comes_along() {
    let found = read("monica.json", EXPORT.as_bytes()).expect("people");
    assert!(
        !format!("{found:?}").contains("$2y$10$"),
        "no password, not even hashed"
    );
    assert!(!format!("{found:?}").contains("TOTPSECRET"));
}
