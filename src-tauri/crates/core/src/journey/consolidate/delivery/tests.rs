use proptest::prelude::*;

use super::*;
use crate::journey::records::AnyRecord;
use crate::journey::stage::Stage;
use crate::people::fixture::{career, day, fault, later, now};

fn log(career: &mut Career, action: &str, at: Now) {
    let draft = DeliveryDraft {
        action: action.to_owned(),
        ..Default::default()
    };
    career
        .save_record(None, AnyRecord::Delivery(draft), at)
        .expect("what I did is enough");
}

fn friday(career: &Career, at: Now) -> Vec<String> {
    let mut all = Vec::new();
    matters(career.read(), at.wall(), at, &mut all).expect("matters");
    all.into_iter().map(|matter| matter.key).collect()
}

#[test]
fn friday_asks_only_while_the_week_has_no_line() {
    let mut career = career();
    career
        .enter_stage(Stage::Consolidate, now())
        .expect("any stage can be entered");
    let on_friday = later(3);
    assert_eq!(
        friday(&career, on_friday),
        ["delivery_week:2026-03-13"],
        "a week without a line asks on its Friday"
    );
    assert_eq!(
        friday(&career, now()),
        Vec::<String>::new(),
        "not on Tuesday"
    );
    log(&mut career, "moved the timetable", now());
    assert_eq!(
        friday(&career, on_friday),
        Vec::<String>::new(),
        "a line of the week settles it"
    );
}

#[test]
fn nobody_is_asked_before_the_stage_was_entered() {
    let career = career();
    let standing = career.matters(later(3)).expect("matters");
    assert_eq!(standing, [], "a new file asks for nothing");
}

#[test]
fn a_line_is_of_today_unless_said_and_never_of_tomorrow() {
    let mut career = career();
    log(&mut career, "moved the timetable", now());
    let view = career.delivery_log(now()).expect("the log");
    assert_eq!(
        view.deliveries[0].draft.delivered_on,
        Some(now().today()),
        "today is what one means"
    );
    let ahead = DeliveryDraft {
        action: "will do".to_owned(),
        delivered_on: Some(later(1).today()),
        ..Default::default()
    };
    let (field, _) = fault(career.save_record(None, AnyRecord::Delivery(ahead), now()));
    assert_eq!(
        field, "delivered_on",
        "what has not happened is no delivery"
    );
}

#[test]
fn a_week_before_the_log_began_is_not_held_against_anybody() {
    let today = day("2026-03-10");
    let first = day("2026-02-25");
    let drawn = weeks(&[first], Some(first), today);
    let states: Vec<LogWeekState> = drawn.iter().rev().take(4).map(|week| week.state).collect();
    assert_eq!(
        states,
        [
            LogWeekState::Running,
            LogWeekState::Without,
            LogWeekState::With,
            LogWeekState::Before
        ],
        "this week runs, last week is empty, the one before has a line, and before that there was no log"
    );
}

proptest! {
    #[test]
    fn every_line_of_twelve_weeks_is_in_exactly_one_of_them(ages in proptest::collection::vec(0_u64..84, 0..40), shift in 0_u64..800) {
        let today = day("2025-01-01") + Days::new(shift);
        let since = monday_of(today) - Days::new(7 * (WEEKS - 1));
        let days: Vec<NaiveDate> = ages.iter().map(|age| today - Days::new(*age)).filter(|day| *day >= since).collect();
        let drawn = weeks(&days, days.iter().min().copied(), today);
        prop_assert_eq!(drawn.len() as u64, WEEKS);
        prop_assert_eq!(drawn.iter().map(|week| week.count as usize).sum::<usize>(), days.len());
        prop_assert!(drawn.windows(2).all(|two| two[1].monday - two[0].monday == chrono::Duration::days(7)));
    }
}
