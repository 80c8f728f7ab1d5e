//! The arithmetic of the hundred days, over months, leap days, years and zones.

use chrono::{Duration, NaiveDate};
use proptest::prelude::*;

use super::date;
use crate::journey::arrive::checkpoint::DAYS;
use crate::journey::arrive::lanes::{Behind, Lane, STILL_DAYS, behind};
use crate::journey::arrive::role::{HUNDRED, date_of_day, day_number};
use crate::time::Now;

fn any_date() -> impl Strategy<Value = NaiveDate> {
    (0_i64..20_000).prop_map(|days| date("2000-01-01") + Duration::days(days))
}

proptest! {
    #[test]
    fn days_and_dates_are_each_others_inverse(starts_on in any_date(), day in -400_i64..400) {
        prop_assert_eq!(day_number(starts_on, date_of_day(starts_on, day)), day, "over months, leap days and years");
        prop_assert_eq!(date_of_day(starts_on, 1), starts_on, "day 1 is the first day");
        prop_assert_eq!(date_of_day(starts_on, HUNDRED) - starts_on, Duration::days(99));
    }

    #[test]
    fn the_number_of_a_day_is_that_of_my_calendar_in_every_zone(
        starts_on in any_date(),
        seconds in 0_i64..(120 * 86_400),
        zone in prop::sample::select(&chrono_tz::TZ_VARIANTS[..]),
    ) {
        let instant = starts_on.and_time(chrono::NaiveTime::MIN).and_utc() + Duration::seconds(seconds);
        let now = Now::new(instant, zone);
        let day = day_number(starts_on, now.today());
        prop_assert_eq!(date_of_day(starts_on, day), now.today(), "no zone and no clock change shifts a day");
    }

    #[test]
    fn checkpoints_come_in_order_and_the_last_is_the_hundredth(starts_on in any_date()) {
        let dates: Vec<NaiveDate> = DAYS.into_iter().map(|day| date_of_day(starts_on, day)).collect();
        prop_assert!(dates.windows(2).all(|two| two[0] < two[1]));
        prop_assert_eq!(dates.last().copied(), Some(starts_on + Duration::days(HUNDRED - 1)));
    }

    #[test]
    fn a_lane_is_behind_exactly_when_it_stood_still_for_two_weeks(
        starts_on in any_date(),
        today in -10_i64..130,
        culture in prop::collection::vec(0_i64..130, 0..8),
        delivery in prop::collection::vec(0_i64..130, 0..8),
    ) {
        let today = starts_on + Duration::days(today);
        let lane = |days: &[i64]| {
            Lane::of(days.iter().map(|day| starts_on + Duration::days(*day)).filter(|day| *day <= today).collect())
        };
        let still = |lane: &Lane| {
            let last = lane.days.iter().copied().max().unwrap_or(starts_on);
            (today - last).num_days() >= STILL_DAYS
        };
        let (culture, delivery) = (lane(&culture), lane(&delivery));
        let expected = match (still(&culture), still(&delivery)) {
            (true, true) => Behind::Both,
            (true, false) => Behind::Culture,
            (false, true) => Behind::Delivery,
            (false, false) => Behind::None,
        };
        prop_assert_eq!(behind(starts_on, &culture, &delivery, today), expected);
    }
}
