//! Somebody's wall clock, and the hours in which a call is likely to be welcome, theirs and mine.

use chrono::{Days, NaiveDate, NaiveTime, Timelike as _};
use serde::Serialize;

use super::town::{ZoneKnown, zone_of};
use crate::rhythm::recurrence::resolve;
use crate::time::Now;
use crate::words;

/// Wall hours between which a call is likely to be welcome, theirs (ours: the hours in which most people work).
const GOOD_HOURS: (u32, u32) = (9, 18);

/// Somebody's wall clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Clock {
    /// HH:MM, theirs.
    pub time: String,
    /// Whether their date is another than mine.
    pub other_day: bool,
    /// Whether the zone only follows from their place.
    pub probably: bool,
    /// Whether a call is likely to be welcome now.
    pub good: bool,
    /// Their time and whether to call, in a few words.
    pub short: String,
    /// The same with the good hours, theirs and mine, in a sentence.
    pub sentence: String,
}

/// The good hours of a day as two clocks show them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct GoodHours {
    pub theirs: (NaiveTime, NaiveTime),
    pub mine: (NaiveTime, NaiveTime),
}

/// Returns somebody's clock, from the zone that was said or that their place lets one think; `None` without either.
pub(crate) fn clock(zone: &str, place: &str, now: Now) -> Option<Clock> {
    let (zone, known) = zone_of(zone, place)?;
    let there = now.instant.with_timezone(&zone).naive_local();
    let hour = |hour: u32| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
    let (from, until) = (hour(GOOD_HOURS.0), hour(GOOD_HOURS.1));
    let good = (from..until).contains(&there.time());
    // Once today's are over, tomorrow's are meant: the clocks may change in between.
    let day = if there.time() < until {
        there.date()
    } else {
        there
            .date()
            .checked_add_days(Days::new(1))
            .unwrap_or(there.date())
    };
    let mine = |time: NaiveTime| mine_at(day, time, zone, now);
    let hours = GoodHours {
        theirs: (from, until),
        mine: (mine(from), mine(until)),
    };
    let probably = known == ZoneKnown::Probably;
    let day_differs = (there.date() - now.today()).num_days();
    Some(Clock {
        time: there.format("%H:%M").to_string(),
        other_day: day_differs != 0,
        probably,
        good,
        short: words::clock_short(there.time(), day_differs, probably, good),
        sentence: words::clock(there.time(), day_differs, probably, good, hours),
    })
}

/// Returns what my clock shows when theirs shows a time on a day.
fn mine_at(day: NaiveDate, time: NaiveTime, zone: chrono_tz::Tz, now: Now) -> NaiveTime {
    let mine = resolve(day.and_time(time), zone)
        .with_timezone(&now.zone)
        .time();
    mine.with_second(0).unwrap_or(mine)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(instant: &str, zone: &str) -> Clock {
        let now = Now::parse(instant, chrono_tz::Europe::London).expect("an instant");
        clock(zone, "", now).expect("a zone")
    }

    #[test]
    fn good_hours_are_said_in_both_clocks() {
        let new_york = at("2026-02-10T09:00:00Z", "America/New_York");
        assert!(!new_york.good);
        assert_eq!(
            new_york.sentence,
            "It is 04:00 there: rather not now. Good hours are 9–18 their time, which is 14–23 yours."
        );
        let kolkata = at("2026-02-10T09:00:00Z", "Asia/Kolkata");
        assert!(kolkata.good);
        assert_eq!(
            kolkata.sentence,
            "It is 14:30 there: a good time to call. Good hours are 9–18 their time, which is 3:30–12:30 yours."
        );
        let paris = at("2026-02-10T09:00:00Z", "Europe/Dublin");
        assert_eq!(
            paris.sentence,
            "It is 09:00 there, as with you: a good time to call. Good hours are 9–18."
        );
    }

    #[test]
    fn the_hours_follow_the_clocks_of_both_through_the_year() {
        let mine = |instant: &str| {
            let clock = at(instant, "America/New_York");
            clock.sentence.rsplit("which is ").next().map(str::to_owned)
        };
        assert_eq!(
            mine("2026-02-10T09:00:00Z").as_deref(),
            Some("14–23 yours.")
        );
        assert_eq!(
            mine("2026-03-10T09:00:00Z").as_deref(),
            Some("13–22 yours."),
            "their clocks changed on the 8th, mine change on the 29th"
        );
        assert_eq!(
            mine("2026-03-08T03:00:00Z").as_deref(),
            Some("13–22 yours."),
            "the evening before the change: the hours are tomorrow's"
        );
        assert_eq!(
            mine("2026-07-10T09:00:00Z").as_deref(),
            Some("14–23 yours.")
        );
    }

    #[test]
    fn another_day_is_named_and_the_hours_end_when_they_end() {
        let tokyo = at("2026-03-10T21:10:00Z", "Asia/Tokyo");
        assert_eq!(tokyo.short, "06:10 tomorrow, rather not now");
        assert!(tokyo.other_day);
        assert!(at("2026-03-10T09:00:00Z", "Europe/London").good);
        assert!(at("2026-03-10T17:59:00Z", "Europe/London").good);
        assert!(!at("2026-03-10T18:00:00Z", "Europe/London").good);
        let honolulu = at("2026-03-10T09:00:00Z", "Pacific/Honolulu");
        assert!(honolulu.short.starts_with("23:00 yesterday"));
    }

    #[test]
    fn a_zone_that_follows_from_a_place_is_probable() {
        let now =
            Now::parse("2026-03-10T09:00:00Z", chrono_tz::Europe::London).expect("an instant");
        let lisbon = clock("", "Lisbon", now).expect("a zone");
        assert!(lisbon.probably);
        assert_eq!(
            lisbon.sentence,
            "It is probably 09:00 there, as with you: a good time to call. Good hours are 9–18."
        );
        assert_eq!(clock("", "Nowhere-on-Sea", now), None);
    }
}
