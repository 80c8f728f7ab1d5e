use proptest::prelude::*;

use super::*;
use crate::career::Career;
use crate::journey::records::AnyRecord;
use crate::people::fixture::{career, day, now};

#[test]
fn a_role_begun_on_a_leap_day_opens_its_window_on_the_last_of_february() {
    let clock = clock(day("2024-02-29"), day("2027-02-28"));
    assert_eq!(clock.opens_on, day("2027-02-28"), "2027 has no 29 February");
    assert_eq!(clock.band, TenureBand::Open, "it opens on that day");
    assert_eq!(clock.months, 36, "and three years are over");
    assert_eq!(clock.closes_on, day("2028-02-29"), "2028 has one again");
}

proptest! {
    #[test]
    fn the_bands_follow_each_other_over_leap_years(shift in 0_u64..20_000, age in 0_u64..3000) {
        let started = day("1990-01-01") + Days::new(shift);
        let today = started + Days::new(age);
        let now = clock(started, today);
        let next = clock(started, today + Days::new(1));
        prop_assert!(now.band <= next.band, "no band comes back");
        prop_assert!(now.months <= next.months && next.months - now.months <= 1);
        prop_assert_eq!(now.band == TenureBand::Before, now.months < OPENS_MONTHS);
        prop_assert_eq!(now.band == TenureBand::After, now.months >= CLOSES_MONTHS);
        prop_assert!(now.opens_on > started && now.closes_on > now.opens_on);
    }

    #[test]
    fn whole_months_undo_their_own_sum(shift in 0_u64..20_000, months in 0_u32..600) {
        let started = day("1990-01-01") + Days::new(shift);
        prop_assert_eq!(months_between(started, months_after(started, months)), months);
    }
}

fn role(career: &mut Career, role: &str, from: &str, to: Option<&str>) {
    let draft = MembershipDraft {
        title: role.to_owned(),
        from_on: from.to_owned(),
        until_on: to.unwrap_or_default().to_owned(),
        ..Default::default()
    };
    career
        .save_record(None, AnyRecord::Membership(draft), now())
        .expect("it fits");
}

#[test]
fn the_clock_is_that_of_the_newest_role_that_goes_on() {
    let mut career = career();
    role(&mut career, "First", "2020-01-01", Some("2023-08-09"));
    role(&mut career, "Second", "2023-08-10", None);
    role(&mut career, "Agreed for summer", "2026-07-01", None);
    let view = view(career.read(), now().today())
        .expect("a view")
        .expect("a role");
    assert_eq!(
        view.role, "Second",
        "neither the one that ended nor the one ahead"
    );
    assert_eq!(
        view.in_words, "2 years and 7 months in this role. The usual window opens in 5 months.",
        "counted in whole months"
    );
}

#[test]
fn the_open_window_is_said_once_and_a_contract_three_months_ahead() {
    let mut career = career();
    role(&mut career, "Engineer", "2023-03-01", Some("2026-06-01"));
    let keys: Vec<String> = career
        .matters(now())
        .expect("matters")
        .into_iter()
        .map(|row| row.key.split(':').next().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(keys, [WINDOW, CONTRACT], "earliest first");
}

#[test]
fn the_role_that_arrive_knows_is_offered_until_the_clock_knows_it() {
    use crate::journey::arrive::role::ArrivalDraft;

    let mut career = career();
    let began = now().today() - Days::new(10);
    let arrival = ArrivalDraft {
        role: "Engineer".to_owned(),
        organisation: "Acme Example".to_owned(),
        starts_on: Some(began),
        ..ArrivalDraft::default()
    };
    record::save(&mut career, None, arrival, now()).expect("an arrival");
    let offered = arrived(career.read(), now().today())
        .expect("reads")
        .expect("its first day has come");
    assert_eq!(
        (offered.title.as_str(), offered.began()),
        ("Engineer", Some(began))
    );
    assert_eq!(
        arrived(career.read(), began - Days::new(1)).expect("reads"),
        None,
        "not before its first day"
    );
    record::save(&mut career, None, offered, now()).expect("the clock starts");
    assert_eq!(
        arrived(career.read(), now().today()).expect("reads"),
        None,
        "once is enough"
    );
}
