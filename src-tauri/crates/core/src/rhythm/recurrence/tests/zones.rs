//! What civil times and the names of zones lead to.

use chrono::{NaiveDateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use proptest::prelude::*;

use super::super::windows_zones::WINDOWS_ZONES;
use super::super::{resolve, zone};
use super::at;
use super::properties::{any_zone, civil};

fn in_gap(civil: NaiveDateTime, zone: Tz) -> bool {
    zone.from_local_datetime(&civil).earliest().is_none()
}

proptest! {
    #[test]
    fn later_on_the_wall_is_later_in_the_world_unless_the_clocks_jumped_over_it(
        one in civil(), other in civil(), near in -7200i64..7200, zone in any_zone(),
    ) {
        for other in [other, one + TimeDelta::seconds(near)] {
            let (earlier, later) = (one.min(other), one.max(other));
            if !in_gap(earlier, zone) {
                prop_assert!(resolve(earlier, zone) <= resolve(later, zone), "{zone}");
            }
        }
    }

    #[test]
    fn a_civil_time_comes_back_unless_the_clocks_jumped_over_it(
        civil in civil(), zone in any_zone(),
    ) {
        let back = resolve(civil, zone).with_timezone(&zone).naive_local();
        if in_gap(civil, zone) {
            prop_assert!(back > civil && back - civil <= TimeDelta::days(1), "{zone}: {back}");
        } else {
            prop_assert_eq!(back, civil);
        }
    }
}

#[test]
fn a_time_that_the_clocks_jump_over_moves_forward_by_the_jump() {
    for (zone, civil, shown, utc) in [
        (
            Tz::Europe__London,
            "2026-03-29 01:30",
            "2026-03-29 02:30",
            "2026-03-29 01:30",
        ),
        (
            Tz::America__New_York,
            "2026-03-08 02:15",
            "2026-03-08 03:15",
            "2026-03-08 07:15",
        ),
        // Half an hour only, and a whole day.
        (
            Tz::Australia__Lord_Howe,
            "2026-10-04 02:10",
            "2026-10-04 02:40",
            "2026-10-03 15:40",
        ),
        (
            Tz::Pacific__Apia,
            "2011-12-30 10:00",
            "2011-12-31 10:00",
            "2011-12-30 20:00",
        ),
    ] {
        let instant = resolve(at(civil), zone);
        assert_eq!(instant, Utc.from_utc_datetime(&at(utc)), "{zone} {civil}");
        assert_eq!(
            instant.with_timezone(&zone).naive_local(),
            at(shown),
            "{zone} {civil}"
        );
    }
}

#[test]
fn of_a_time_that_comes_twice_the_first_is_meant() {
    let instant = resolve(at("2026-10-25 01:30"), Tz::Europe__London);
    assert_eq!(
        instant,
        Utc.from_utc_datetime(&at("2026-10-25 00:30")),
        "still summer time"
    );
}

#[test]
fn the_ends_of_the_calendar_resolve() {
    for civil in [
        NaiveDateTime::MIN,
        NaiveDateTime::MAX,
        at("0001-01-01 00:00"),
    ] {
        let _ = resolve(civil, Tz::UTC);
    }
}

#[test]
fn every_windows_zone_leads_to_a_zone() {
    for (windows, iana) in WINDOWS_ZONES {
        assert!(
            iana.parse::<Tz>().is_ok(),
            "{iana} is a zone this build knows"
        );
        assert!(zone(windows).is_some(), "{windows} leads there");
    }
    let names = WINDOWS_ZONES.iter().map(|row| row.0.to_ascii_lowercase());
    assert!(
        names.is_sorted(),
        "a sorted table is easy to check against its source"
    );
}

#[test]
fn zones_are_found_by_both_kinds_of_name() {
    assert_eq!(zone("W. Europe Standard Time"), Some(Tz::Europe__Berlin));
    assert_eq!(
        zone("\"eastern standard time\""),
        Some(Tz::America__New_York)
    );
    assert_eq!(zone(" Asia/Tokyo "), Some(Tz::Asia__Tokyo));
    assert_eq!(zone("Nowhere Standard Time"), None);
}
