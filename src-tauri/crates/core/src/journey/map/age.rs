//! How old a finding is, in words. Half a year is when one looks again, even when content.

use chrono::{Datelike, Duration, NaiveDate};

use crate::journey::wizard::AGED_DAYS;
use crate::words;

/// Days in which the rest is left alone after some of it was looked at again (ours: a sitting is no stream of notices).
const REST_DAYS: i64 = 7;

/// Returns the whole months from one date to another; 0 when the second does not come after the first.
pub(crate) fn months_between(from: NaiveDate, to: NaiveDate) -> u32 {
    let months = (to.year() - from.year()) * 12 + i32::try_from(to.month()).unwrap_or(0)
        - i32::try_from(from.month()).unwrap_or(0);
    let whole = months - i32::from(to.day() < from.day());
    u32::try_from(whole).unwrap_or(0)
}

/// Returns "not re-checked for 14 months" once half a year has passed; empty before.
pub(crate) fn not_rechecked(checked_on: NaiveDate, today: NaiveDate) -> String {
    if today - checked_on > Duration::days(AGED_DAYS) {
        words::not_rechecked(months_between(checked_on, today))
    } else {
        String::new()
    }
}

/// Returns the day on which findings are to be looked at again: half a year after the oldest of them was looked
/// at, and not in the week after any of them was.
pub(crate) fn recalibrate_on(oldest: NaiveDate, newest: NaiveDate) -> NaiveDate {
    (oldest + Duration::days(AGED_DAYS)).max(newest + Duration::days(REST_DAYS))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn fourteen_months_are_said_as_such() {
        let today = day("2026-03-10");
        assert_eq!(
            not_rechecked(day("2025-01-05"), today),
            "not re-checked for 14 months"
        );
        assert_eq!(
            not_rechecked(day("2025-09-09"), today),
            "",
            "half a year is not over yet on its last day"
        );
        assert_eq!(
            not_rechecked(day("2025-09-08"), today),
            "not re-checked for half a year"
        );
        assert_eq!(
            not_rechecked(day("2024-03-10"), today),
            "not re-checked for 2 years"
        );
    }

    #[test]
    fn the_rest_is_left_alone_for_a_week() {
        assert_eq!(
            recalibrate_on(day("2025-01-05"), day("2026-03-10")),
            day("2026-03-17"),
            "one of them was looked at today"
        );
        assert_eq!(
            recalibrate_on(day("2025-01-05"), day("2025-01-06")),
            day("2025-07-06"),
            "half a year after the oldest"
        );
    }

    proptest! {
        #[test]
        fn age_never_shrinks_as_days_go_by(from in 0_i64..9000, gap in 0_i64..4000) {
            let start = day("2000-01-01") + Duration::days(from);
            let (one, two) = (start + Duration::days(gap), start + Duration::days(gap + 1));
            prop_assert!(months_between(start, one) <= months_between(start, two));
            prop_assert!(not_rechecked(start, one).is_empty() || !not_rechecked(start, two).is_empty(), "what is old stays old until it is looked at");
        }
    }
}
