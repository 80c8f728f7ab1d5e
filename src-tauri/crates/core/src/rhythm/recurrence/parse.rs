//! Reading the text of a rule.

use std::ops::RangeInclusive;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Weekday};
use chrono_tz::Tz;

use super::{DayOfWeek, Frequency, MAX_COUNT, Parts, RuleError};

/// Reads an `RRULE` value; `None` when it is empty. An `RRULE:` in front is allowed.
pub(super) fn parts(rule: &str, zone: Tz) -> Result<Option<Parts>, RuleError> {
    let rule = rule.trim().to_ascii_uppercase();
    let rule = rule.strip_prefix("RRULE:").unwrap_or(&rule);
    if rule.is_empty() {
        return Ok(None);
    }
    let mut seen: Vec<(&str, &str)> = Vec::new();
    // Some calendars end the rule with a semicolon.
    for part in rule.trim_end_matches(';').split(';') {
        let (name, value) = part
            .split_once('=')
            .ok_or_else(|| RuleError::NotAPart(part.to_owned()))?;
        if seen.iter().any(|(earlier, _)| *earlier == name) {
            return Err(RuleError::Repeated(name.to_owned()));
        }
        seen.push((name, value));
    }
    let frequency = seen
        .iter()
        .find(|(name, _)| *name == "FREQ")
        .ok_or(RuleError::NoFrequency)
        .and_then(|(_, value)| frequency(value))?;
    let mut parts = Parts {
        frequency,
        interval: 1,
        count: None,
        until: None,
        week_start: Weekday::Mon,
        by_month: Vec::new(),
        by_week_no: Vec::new(),
        by_year_day: Vec::new(),
        by_month_day: Vec::new(),
        by_day: Vec::new(),
        by_hour: Vec::new(),
        by_minute: Vec::new(),
        by_second: Vec::new(),
        by_set_pos: Vec::new(),
    };
    for (name, value) in seen {
        set(&mut parts, name, value, zone)?;
    }
    Ok(Some(parts.permitted()))
}

fn set(parts: &mut Parts, name: &str, value: &str, zone: Tz) -> Result<(), RuleError> {
    let bad = |expected| bad(name, value, expected);
    match name {
        "FREQ" => {}
        "INTERVAL" => {
            parts.interval = value
                .parse()
                .ok()
                .filter(|interval| *interval > 0)
                .ok_or_else(|| bad("a whole number from 1"))?;
        }
        "COUNT" => {
            let count: u64 = value
                .parse()
                .ok()
                .filter(|count| *count > 0)
                .ok_or_else(|| bad("a whole number from 1"))?;
            let small = u32::try_from(count)
                .ok()
                .filter(|count| *count <= MAX_COUNT);
            parts.count = Some(small.ok_or(RuleError::CountTooLarge(count))?);
        }
        "UNTIL" => {
            let expected = "a date such as 20261231, or 20261231T170000Z";
            parts.until = Some(until(value, zone).ok_or_else(|| bad(expected))?);
        }
        "WKST" => {
            parts.week_start = weekday(value).ok_or_else(|| bad("a weekday such as MO"))?;
        }
        "BYMONTH" => {
            parts.by_month = from_zero(name, value, 1..=12, "months from 1 to 12")?;
        }
        "BYWEEKNO" => {
            parts.by_week_no = either_end(name, value, 53, "weeks from 1 to 53 or -53 to -1")?;
        }
        "BYYEARDAY" => {
            parts.by_year_day = either_end(name, value, 366, "days from 1 to 366 or -366 to -1")?;
        }
        "BYMONTHDAY" => {
            parts.by_month_day = either_end(name, value, 31, "days from 1 to 31 or -31 to -1")?;
        }
        "BYSETPOS" => {
            let expected = "positions from 1 to 366 or -366 to -1";
            parts.by_set_pos = either_end(name, value, 366, expected)?;
        }
        "BYDAY" => parts.by_day = days_of_week(value, parts.frequency)?,
        "BYHOUR" => parts.by_hour = from_zero(name, value, 0..=23, "hours from 0 to 23")?,
        "BYMINUTE" => {
            parts.by_minute = from_zero(name, value, 0..=59, "minutes from 0 to 59")?;
        }
        "BYSECOND" => {
            parts.by_second = from_zero(name, value, 0..=60, "seconds from 0 to 60")?;
            // RFC 5545: who knows no leap seconds takes 60 as 59.
            parts
                .by_second
                .iter_mut()
                .for_each(|second| *second = (*second).min(59));
            parts.by_second.dedup();
        }
        "RSCALE" if value == "GREGORIAN" => {}
        "SKIP" if value == "OMIT" => {}
        "RSCALE" | "SKIP" => return Err(RuleError::OtherCalendar(format!("{name}={value}"))),
        private if private.starts_with("X-") => {}
        _ => return Err(RuleError::UnknownPart(name.to_owned())),
    }
    Ok(())
}

fn frequency(value: &str) -> Result<Frequency, RuleError> {
    match value {
        "DAILY" => Ok(Frequency::Daily),
        "WEEKLY" => Ok(Frequency::Weekly),
        "MONTHLY" => Ok(Frequency::Monthly),
        "YEARLY" => Ok(Frequency::Yearly),
        "HOURLY" | "MINUTELY" | "SECONDLY" => Err(RuleError::TooOften(value.to_owned())),
        _ => Err(bad("FREQ", value, "DAILY, WEEKLY, MONTHLY or YEARLY")),
    }
}

/// A date means the end of that day, as calendars that write one mean it; a time in UTC becomes
/// the civil time of that instant.
fn until(value: &str, zone: Tz) -> Option<NaiveDateTime> {
    let is_date = value.len() == 8 && value.bytes().all(|byte| byte.is_ascii_digit());
    if is_date {
        let end_of_day = NaiveTime::from_hms_opt(23, 59, 59)?;
        return Some(
            NaiveDate::parse_from_str(value, "%Y%m%d")
                .ok()?
                .and_time(end_of_day),
        );
    }
    let civil = |text: &str| {
        let exact = text.len() == 15;
        exact
            .then(|| NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%S").ok())
            .flatten()
    };
    match value.strip_suffix('Z') {
        Some(utc) => Some(zone.from_utc_datetime(&civil(utc)?).naive_local()),
        None => civil(value),
    }
}

fn days_of_week(value: &str, frequency: Frequency) -> Result<Vec<DayOfWeek>, RuleError> {
    // Ordinals at other frequencies are forbidden and dropped later, so any bound will do there.
    let (most, expected) = match frequency {
        Frequency::Monthly => (
            5,
            "weekdays such as TU, 1MO or -1FR, numbered up to 5 in a month",
        ),
        _ => (
            53,
            "weekdays such as TU, 1MO or -1FR, numbered up to 53 in a year",
        ),
    };
    let one = |entry: &str| {
        let (number, code) = entry.split_at_checked(entry.len().checked_sub(2)?)?;
        let nth = match number {
            "" => None,
            _ => Some(
                number
                    .parse::<i16>()
                    .ok()
                    .filter(|nth| (1..=most).contains(&nth.abs()))?,
            ),
        };
        Some(DayOfWeek {
            nth,
            weekday: weekday(code)?,
        })
    };
    let mut days: Vec<_> = value
        .split(',')
        .map(one)
        .collect::<Option<_>>()
        .ok_or_else(|| bad("BYDAY", value, expected))?;
    days.sort_by_key(DayOfWeek::order);
    days.dedup();
    Ok(days)
}

fn weekday(code: &str) -> Option<Weekday> {
    Some(match code {
        "MO" => Weekday::Mon,
        "TU" => Weekday::Tue,
        "WE" => Weekday::Wed,
        "TH" => Weekday::Thu,
        "FR" => Weekday::Fri,
        "SA" => Weekday::Sat,
        "SU" => Weekday::Sun,
        _ => return None,
    })
}

fn either_end<T: TryFrom<i32> + Ord>(
    part: &str,
    value: &str,
    most: i32,
    expected: &'static str,
) -> Result<Vec<T>, RuleError> {
    numbers(value, |number| (1..=most).contains(&number.abs()))
        .ok_or_else(|| bad(part, value, expected))
}

fn from_zero<T: TryFrom<i32> + Ord>(
    part: &str,
    value: &str,
    range: RangeInclusive<i32>,
    expected: &'static str,
) -> Result<Vec<T>, RuleError> {
    numbers(value, |number| range.contains(&number)).ok_or_else(|| bad(part, value, expected))
}

fn numbers<T: TryFrom<i32> + Ord>(value: &str, fits: impl Fn(i32) -> bool) -> Option<Vec<T>> {
    let mut numbers = value
        .split(',')
        .map(|number| {
            // Four digits are enough, and keep `abs` from overflowing.
            let number = number
                .parse::<i16>()
                .ok()
                .map(i32::from)
                .filter(|number| fits(*number))?;
            T::try_from(number).ok()
        })
        .collect::<Option<Vec<T>>>()?;
    numbers.sort();
    numbers.dedup();
    Some(numbers)
}

fn bad(part: &str, value: &str, expected: &'static str) -> RuleError {
    RuleError::BadValue {
        part: part.to_owned(),
        value: value.to_owned(),
        expected,
    }
}
