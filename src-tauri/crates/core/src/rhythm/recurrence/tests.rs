//! What rules give, by example; for every rule in `properties`, reading in `reading`, zones in `zones`.

use super::*;

mod properties;
mod reading;
mod zones;

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a date and time")
}

fn days(times: &[NaiveDateTime]) -> Vec<String> {
    times
        .iter()
        .map(|time| time.format("%Y-%m-%d").to_string())
        .collect()
}

fn of(rule: &str, start: &str) -> Recurrence {
    Recurrence::parse(rule, at(start), Tz::UTC).expect("a rule")
}

/// The first `count` days of a rule.
fn first(rule: &str, start: &str, count: usize) -> Vec<String> {
    let recurrence = of(rule, start);
    let all = recurrence.between(recurrence.start(), NaiveDateTime::MAX);
    days(&all[..count.min(all.len())])
}

#[test]
fn without_a_rule_it_happens_once() {
    let once = of("", "2026-01-06 09:00");
    assert_eq!(
        once.between(at("2026-01-01 00:00"), at("2030-01-01 00:00")),
        [once.start()]
    );
    assert_eq!(
        once.next_from(once.start()),
        Some(once.start()),
        "the start itself counts"
    );
    assert_eq!(once.next_from(at("2026-01-06 09:01")), None);
    assert_eq!(once.rule(), "");
}

#[test]
fn nine_in_new_york_stays_nine_when_the_clocks_change() {
    let zone = Tz::America__New_York;
    let weekly = Recurrence::parse("FREQ=WEEKLY;BYDAY=TU", at("2026-03-03 09:00"), zone).unwrap();
    let instants: Vec<_> = weekly
        .between(at("2026-03-01 00:00"), at("2026-03-18 00:00"))
        .into_iter()
        .map(|civil| resolve(civil, zone).format("%d %H:%M").to_string())
        .collect();
    assert_eq!(instants, ["03 14:00", "10 13:00", "17 13:00"]);
}

#[test]
fn a_range_takes_its_beginning_and_leaves_its_end() {
    let daily = of("FREQ=DAILY", "2026-01-01 09:00");
    let found = daily.between(at("2026-01-03 09:00"), at("2026-01-05 09:00"));
    assert_eq!(days(&found), ["2026-01-03", "2026-01-04"]);
    assert!(
        daily
            .between(at("2026-01-05 09:00"), at("2026-01-03 09:00"))
            .is_empty()
    );
}

#[test]
fn everyday_rules_give_the_dates_people_expect() {
    let cases: [(&str, &str, &[&str]); 12] = [
        // A month without a 31st has no such block.
        (
            "FREQ=MONTHLY",
            "2026-01-31 09:00",
            &["2026-01-31", "2026-03-31", "2026-05-31"],
        ),
        (
            "FREQ=YEARLY",
            "2024-02-29 09:00",
            &["2024-02-29", "2028-02-29", "2032-02-29"],
        ),
        (
            "FREQ=YEARLY",
            "2096-02-29 09:00",
            &["2096-02-29", "2104-02-29"],
        ),
        // The last business day.
        (
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            "2026-01-30 09:00",
            &["2026-01-30", "2026-02-27", "2026-03-31"],
        ),
        (
            "FREQ=MONTHLY;BYDAY=3TU",
            "2026-01-20 09:00",
            &["2026-01-20", "2026-02-17", "2026-03-17"],
        ),
        (
            "FREQ=MONTHLY;BYDAY=-5TH",
            "2026-01-01 09:00",
            &["2026-01-01", "2026-04-02", "2026-07-02"],
        ),
        (
            "FREQ=MONTHLY;BYDAY=5TH",
            "2026-01-29 09:00",
            &["2026-01-29", "2026-04-30", "2026-07-30"],
        ),
        (
            "FREQ=YEARLY;BYDAY=-53TH",
            "2026-01-01 09:00",
            &["2026-01-01", "2032-01-01"],
        ),
        // Plain and numbered weekdays are united.
        (
            "FREQ=MONTHLY;BYDAY=MO,-2TU,1WE",
            "2026-03-02 09:00",
            &[
                "2026-03-02",
                "2026-03-04",
                "2026-03-09",
                "2026-03-16",
                "2026-03-23",
                "2026-03-24",
            ],
        ),
        (
            "FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=-1",
            "2026-01-07 09:00",
            &["2026-01-07", "2026-01-09", "2026-01-16"],
        ),
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU",
            "1997-08-05 09:00",
            &["1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"],
        ),
        (
            "FREQ=DAILY;INTERVAL=10;COUNT=3",
            "2026-01-25 09:00",
            &["2026-01-25", "2026-02-04", "2026-02-14"],
        ),
    ];
    for (rule, start, expected) in cases {
        assert_eq!(
            first(rule, start, expected.len()),
            expected,
            "{rule} from {start}"
        );
    }
}

#[test]
fn the_start_is_always_the_first_time_and_counts() {
    let rule = "FREQ=WEEKLY;BYDAY=TU;COUNT=2";
    assert_eq!(
        first(rule, "2026-01-05 09:00", 9),
        ["2026-01-05", "2026-01-06"]
    );
    let moved = Recurrence::starting(rule, at("2026-01-05 09:00"), Tz::UTC).unwrap();
    assert_eq!(
        moved.start(),
        at("2026-01-06 09:00"),
        "a block made on Monday starts on Tuesday"
    );
    assert_eq!(moved.between(moved.start(), NaiveDateTime::MAX).len(), 2);
}

#[test]
fn a_date_only_until_includes_that_day() {
    let rule = "FREQ=DAILY;UNTIL=20260108";
    assert_eq!(
        first(rule, "2026-01-06 21:00", 9),
        ["2026-01-06", "2026-01-07", "2026-01-08"]
    );
}

#[test]
fn an_until_in_utc_ends_at_that_instant_wherever_the_block_is() {
    let last = |zone, until: &str| {
        let rule = format!("FREQ=DAILY;UNTIL={until}");
        let daily = Recurrence::parse(&rule, at("2026-01-06 09:00"), zone).unwrap();
        days(&daily.between(daily.start(), NaiveDateTime::MAX))
            .pop()
            .unwrap()
    };
    // Nine in Tokyo is midnight in UTC.
    assert_eq!(last(Tz::Asia__Tokyo, "20260109T000000Z"), "2026-01-09");
    assert_eq!(last(Tz::Asia__Tokyo, "20260108T235959Z"), "2026-01-08");
    // Nine in New York is 14:00 in UTC.
    assert_eq!(
        last(Tz::America__New_York, "20260109T140000Z"),
        "2026-01-09"
    );
    assert_eq!(
        last(Tz::America__New_York, "20260109T135959Z"),
        "2026-01-08"
    );
}

#[test]
fn an_until_before_the_start_leaves_the_start() {
    assert_eq!(
        first("FREQ=DAILY;UNTIL=20250101", "2026-01-06 09:00", 9),
        ["2026-01-06"]
    );
}

#[test]
fn an_impossible_rule_ends() {
    let never = of("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2026-01-06 09:00");
    assert_eq!(
        days(&never.between(never.start(), NaiveDateTime::MAX)),
        ["2026-01-06"]
    );
    assert_eq!(never.next_from(at("2026-01-07 09:00")), None);
    for rule in [
        "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    ] {
        assert_eq!(
            Recurrence::starting(rule, at("2026-01-06 09:00"), Tz::UTC),
            Err(RuleError::Never),
            "{rule}"
        );
    }
}

#[test]
fn no_range_returns_more_than_the_limit() {
    let often = of("FREQ=DAILY;BYHOUR=8,12,16", "2026-01-06 08:00");
    assert_eq!(
        often.between(often.start(), NaiveDateTime::MAX).len(),
        LIMIT
    );
}

#[test]
fn a_count_is_kept_however_far_the_range_lies() {
    let counted = of("FREQ=WEEKLY;COUNT=520", "2016-01-05 09:00");
    assert_eq!(
        counted.next_from(at("2025-12-16 00:00")),
        Some(at("2025-12-16 09:00"))
    );
    assert_eq!(
        counted.next_from(at("2025-12-16 09:01")),
        None,
        "that was the 520th"
    );
}
