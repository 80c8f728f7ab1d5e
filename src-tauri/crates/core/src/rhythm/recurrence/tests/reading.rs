//! How rules are read, and what is refused.

use chrono_tz::Tz;

use super::super::{Recurrence, RuleError};
use super::{at, of};

fn refusal(rule: &str) -> RuleError {
    Recurrence::parse(rule, at("2026-01-06 09:00"), Tz::UTC).expect_err("a refusal")
}

#[test]
fn parts_that_the_frequency_forbids_are_dropped() {
    for (given, understood) in [
        (
            "freq=weekly;byday=tu;byyearday=100;byweekno=3",
            "FREQ=WEEKLY;BYDAY=TU",
        ),
        ("FREQ=WEEKLY;BYMONTHDAY=5", "FREQ=WEEKLY"),
        ("FREQ=DAILY;BYDAY=2MO,MO,1MO", "FREQ=DAILY;BYDAY=MO"),
        ("FREQ=MONTHLY;BYSETPOS=2", "FREQ=MONTHLY"),
        (
            "FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO",
            "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
        ),
        (
            "RRULE:FREQ=DAILY;BYHOUR=9,8,9;X-NAME=1;",
            "FREQ=DAILY;BYHOUR=8,9",
        ),
        (
            "FREQ=DAILY;UNTIL=20260108",
            "FREQ=DAILY;UNTIL=20260108T235959",
        ),
    ] {
        let recurrence = of(given, "2026-01-06 09:00");
        assert_eq!(recurrence.rule(), understood, "{given}");
        assert_eq!(
            of(understood, "2026-01-06 09:00"),
            recurrence,
            "reading it again is the same"
        );
    }
}

#[test]
fn what_cannot_be_used_is_refused_in_one_sentence() {
    for rule in [
        "BYDAY=TU",
        "FREQ=HOURLY",
        "FREQ=FORTNIGHTLY",
        "FREQ=DAILY;FREQ=DAILY",
        "FREQ=DAILY;TUESDAY",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=10001",
        "FREQ=DAILY;UNTIL=2026-01-08",
        "FREQ=DAILY;UNTIL=20260230",
        "FREQ=DAILY;BYHOUR=24",
        "FREQ=DAILY;BYEASTER=1",
        "FREQ=MONTHLY;BYDAY=6MO",
        "FREQ=MONTHLY;BYDAY=0MO",
        "FREQ=MONTHLY;BYDAY=\u{e9}",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=YEARLY;BYMONTH=13",
        "FREQ=YEARLY;RSCALE=HEBREW",
    ] {
        let sentence = refusal(rule).to_string();
        assert!(sentence.ends_with('.'), "{rule}: {sentence}");
        assert!(
            !sentence.contains('\n') && sentence.len() < 160,
            "{rule}: {sentence}"
        );
    }
    assert_eq!(
        refusal("FREQ=HOURLY").to_string(),
        "FREQ=HOURLY is too often for a block; protected time repeats DAILY, WEEKLY, MONTHLY or YEARLY."
    );
}
