//! What holds for every rule, start and range.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use chrono_tz::Tz;
use proptest::prelude::*;

use super::super::Recurrence;

fn legal_rule() -> impl Strategy<Value = String> {
    let frequency = prop_oneof![
        Just("FREQ=DAILY".to_owned()),
        Just("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR".to_owned()),
        Just("FREQ=DAILY;BYMONTHDAY=1,-1".to_owned()),
        Just("FREQ=DAILY;BYHOUR=8,17;BYSETPOS=-1".to_owned()),
        Just("FREQ=WEEKLY".to_owned()),
        Just("FREQ=WEEKLY;BYDAY=TU,SU;WKST=SU".to_owned()),
        Just("FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1,-1".to_owned()),
        Just("FREQ=MONTHLY".to_owned()),
        Just("FREQ=MONTHLY;BYDAY=MO,-2TU,-5WE".to_owned()),
        Just("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1".to_owned()),
        Just("FREQ=YEARLY;BYMONTH=3,9".to_owned()),
        Just("FREQ=YEARLY;BYWEEKNO=1,53".to_owned()),
        Just("FREQ=YEARLY;BYDAY=20MO".to_owned()),
    ];
    let end = prop_oneof![
        3 => Just(String::new()),
        1 => (1u32..60).prop_map(|count| format!(";COUNT={count}")),
        1 => (2020i32..2032).prop_map(|year| format!(";UNTIL={year}0615")),
    ];
    (frequency, 1u32..5, end)
        .prop_map(|(frequency, interval, end)| format!("{frequency};INTERVAL={interval}{end}"))
}

pub(super) fn civil() -> impl Strategy<Value = NaiveDateTime> {
    (0i64..15 * 365, 0u32..24, 0u32..60).prop_map(|(day, hour, minute)| {
        let date = NaiveDate::from_ymd_opt(2018, 1, 1).unwrap() + TimeDelta::days(day);
        date.and_hms_opt(hour, minute, 0).unwrap()
    })
}

pub(super) fn any_zone() -> impl Strategy<Value = Tz> {
    (0..chrono_tz::TZ_VARIANTS.len()).prop_map(|index| chrono_tz::TZ_VARIANTS[index])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_range_is_sorted_unique_and_within_its_bounds(
        rule in legal_rule(), start in civil(), from in civil(), length in 0i64..700,
    ) {
        let recurrence = Recurrence::parse(&rule, start, Tz::UTC).unwrap();
        let to = from + TimeDelta::days(length);
        let found = recurrence.between(from, to);
        prop_assert!(found.windows(2).all(|pair| pair[0] < pair[1]), "{rule}: {found:?}");
        prop_assert!(found.iter().all(|time| (from..to).contains(time) && *time >= start));
    }

    #[test]
    fn two_halves_of_a_range_hold_what_the_whole_holds(
        rule in legal_rule(), start in civil(), from in civil(), one in 0i64..300, two in 0i64..300,
    ) {
        let recurrence = Recurrence::parse(&rule, start, Tz::UTC).unwrap();
        let middle = from + TimeDelta::days(one);
        let to = middle + TimeDelta::days(two);
        let mut halves = recurrence.between(from, middle);
        halves.extend(recurrence.between(middle, to));
        prop_assert_eq!(halves, recurrence.between(from, to), "{}", rule);
    }

    #[test]
    fn the_next_time_is_the_first_of_the_range(
        rule in legal_rule(), start in civil(), from in civil(),
    ) {
        let recurrence = Recurrence::parse(&rule, start, Tz::UTC).unwrap();
        let far = from + TimeDelta::days(600);
        let next = recurrence.next_from(from);
        let within = next.filter(|time| *time < far);
        prop_assert_eq!(within, recurrence.between(from, far).first().copied(), "{}", rule);
    }

    #[test]
    fn the_rule_as_understood_means_the_same(
        rule in legal_rule(), start in civil(), zone in any_zone(),
    ) {
        let recurrence = Recurrence::parse(&rule, start, Tz::UTC).unwrap();
        prop_assert_eq!(Recurrence::parse(recurrence.rule(), start, zone).unwrap(), recurrence);
    }

    #[test]
    fn no_text_makes_reading_panic(rule in "[A-Z=;,0-9+-]{0,40}", start in civil()) {
        let _ = Recurrence::parse(&rule, start, Tz::UTC);
        let _ = Recurrence::parse(&format!("FREQ=YEARLY;{rule}"), start, Tz::UTC);
    }
}
