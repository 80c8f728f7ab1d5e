//! Days as one says them: "yesterday", "mon", "12 Mar", "3w ago"; and ahead: "3w", "next fri", "tomorrow".
//!
//! What looks like a day and is none, such as "31 Feb", is heard as well ([`heard`]): otherwise it would end up in the
//! note, and what happened then would be kept as of today.

mod calendar;

pub use calendar::{Slip, clock};
use calendar::{date, slip};

use chrono::{Datelike, Duration, Months, NaiveDate, Weekday};

/// The longest way back or ahead that a number may say, in days: ten years. More is a slip of the finger.
const FAR_DAYS: i64 = 3650;

/// A day, and how many words said it.
pub type Said = Option<(NaiveDate, usize)>;

/// What words that say a day, or seem to, come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// A day that has been; one of the calendar may lie ahead when its year was said.
    Was(NaiveDate),
    /// A day to come.
    Coming(NaiveDate),
    /// They look like a day and are none, or are two.
    Slip(Slip),
}

impl Heard {
    fn checked(self, said: Weekday, typed: &str) -> Self {
        match self {
            Heard::Was(day) if day.weekday() != said => Heard::Slip(Slip::OtherWeekday {
                typed: typed.to_owned(),
                day,
            }),
            other => other,
        }
    }
}

/// Reads a day of any sort from the beginning of some words, with the part of the day that may follow it.
pub fn heard(words: &[&str], today: NaiveDate) -> Option<(Heard, usize)> {
    let (found, n) = heard_bare(words, today)?;
    let part = matches!(
        lower(words.get(n).copied()).as_str(),
        "morning" | "afternoon" | "evening" | "night" | "lunchtime"
    );
    Some((found, if part { n + 1 } else { n }))
}

fn heard_bare(words: &[&str], today: NaiveDate) -> Option<(Heard, usize)> {
    let first = lower(words.first().copied());
    // "the day before yesterday"
    let the_day = first == "the" && lower(words.get(1).copied()) == "day";
    if first == "on" || the_day {
        return heard_bare(words.get(1..)?, today).map(|(found, n)| (found, n + 1));
    }
    // "Mon 9 Mar": the date says which Monday.
    if let Some(said) = weekday(&first) {
        let rest = words.get(1..).unwrap_or_default();
        if let Some((found, n)) = of_calendar(rest, today) {
            let typed = words.get(..=n).unwrap_or_default().join(" ");
            return Some((found.checked(said, &typed), n + 1));
        }
        if let Some((slip, n)) = slip(rest, today) {
            return Some((Heard::Slip(slip), n + 1));
        }
    }
    past(words, today)
        .map(|(day, n)| (Heard::Was(day), n))
        .or_else(|| coming(words, today).map(|(day, n)| (Heard::Coming(day), n)))
        .or_else(|| slip(words, today).map(|(slip, n)| (Heard::Slip(slip), n)))
}

fn of_calendar(words: &[&str], today: NaiveDate) -> Option<(Heard, usize)> {
    date(words, today)?;
    past(words, today).map(|(day, n)| (Heard::Was(day), n))
}

/// Words that can only mean a day to come. A bare "3w" is none of them: it may be a part of anything.
fn coming(words: &[&str], today: NaiveDate) -> Said {
    let at = |i: usize| lower(words.get(i).copied());
    match at(0).as_str() {
        "day" if at(1) == "after" && matches!(at(2).as_str(), "tomorrow" | "tmrw") => today
            .checked_add_signed(Duration::days(2))
            .map(|day| (day, 3)),
        "tomorrow" | "tmrw" | "next" => ahead(words, today),
        "in" => {
            let (found, n) = span(words.get(1..)?)?;
            found.after(today).map(|day| (day, n + 1))
        }
        _ => None,
    }
}

/// Returns how many words say a time that may lie behind or ahead: "3w".
pub fn span_of_time(words: &[&str]) -> Option<usize> {
    span(words).map(|(_, n)| n)
}

/// Returns whether some words are so many days, weeks, months or years, however many.
pub fn counts_time(words: &[&str]) -> bool {
    let (count, unit) = match words {
        [one] => one.split_at(one.find(|c: char| !c.is_ascii_digit()).unwrap_or(one.len())),
        [count, unit] => (*count, *unit),
        _ => return false,
    };
    !count.is_empty()
        && count.chars().all(|c| c.is_ascii_digit())
        && Span::of(1, &unit.to_lowercase()).is_some()
}

/// Reads a day that has been, from the beginning of some words.
pub fn past(words: &[&str], today: NaiveDate) -> Said {
    let at = |i: usize| lower(words.get(i).copied());
    let first = at(0);
    match first.as_str() {
        "today" | "tonight" => return Some((today, 1)),
        "yesterday" | "yest" | "yday" => return back(today, 1).map(|day| (day, 1)),
        "day" if at(1) == "before" && at(2) == "yesterday" => {
            return back(today, 2).map(|day| (day, 3));
        }
        "on" => return past(words.get(1..)?, today).map(|(day, n)| (day, n + 1)),
        "last" => {
            let second = at(1);
            return match second.as_str() {
                "week" => back(today, 7).map(|day| (day, 2)),
                "month" => today.checked_sub_months(Months::new(1)).map(|day| (day, 2)),
                "night" => back(today, 1).map(|day| (day, 2)),
                word => weekday(word)
                    .and_then(|w| before(today, w, 1))
                    .map(|day| (day, 2)),
            };
        }
        _ => {}
    }
    if let Some(day) = weekday(&first) {
        return before(today, day, 0).map(|day| (day, 1));
    }
    if let Some((span, n)) = span(words)
        && at(n) == "ago"
    {
        return span.before(today).map(|day| (day, n + 1));
    }
    let (date, said_year, n) = date(words, today)?;
    // "12 Dec" said in March was last year's.
    let date = if !said_year && date > today {
        date.with_year(date.year() - 1)?
    } else {
        date
    };
    Some((date, n))
}

/// Reads a day to come, from the beginning of some words.
pub fn ahead(words: &[&str], today: NaiveDate) -> Said {
    let at = |i: usize| lower(words.get(i).copied());
    let first = at(0);
    match first.as_str() {
        "tomorrow" | "tmrw" => return today.checked_add_signed(Duration::days(1)).map(|d| (d, 1)),
        "today" => return Some((today, 1)),
        "in" | "on" => return ahead(words.get(1..)?, today).map(|(day, n)| (day, n + 1)),
        "next" => {
            let second = at(1);
            return match second.as_str() {
                "week" => today.checked_add_signed(Duration::days(7)).map(|d| (d, 2)),
                "month" => today.checked_add_months(Months::new(1)).map(|d| (d, 2)),
                "year" => today.checked_add_months(Months::new(12)).map(|d| (d, 2)),
                word => weekday(word)
                    .and_then(|w| after(today, w))
                    .map(|day| (day, 2)),
            };
        }
        _ => {}
    }
    if let Some(day) = weekday(&first) {
        return after(today, day).map(|day| (day, 1));
    }
    if let Some((span, n)) = span(words) {
        return span.after(today).map(|day| (day, n));
    }
    let (date, said_year, n) = date(words, today)?;
    let date = if !said_year && date < today {
        date.with_year(date.year() + 1)?
    } else {
        date
    };
    Some((date, n))
}

fn lower(word: Option<&str>) -> String {
    word.unwrap_or_default().to_lowercase()
}

fn back(today: NaiveDate, days: i64) -> Option<NaiveDate> {
    today.checked_sub_signed(Duration::days(days))
}

/// The latest such weekday that lies at least so many days back.
fn before(today: NaiveDate, weekday: Weekday, least: i64) -> Option<NaiveDate> {
    (least..least + 7)
        .filter_map(|days| back(today, days))
        .find(|day| day.weekday() == weekday)
}

fn after(today: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    (1..=7)
        .filter_map(|days| today.checked_add_signed(Duration::days(days)))
        .find(|day| day.weekday() == weekday)
}

fn weekday(word: &str) -> Option<Weekday> {
    Some(match word {
        "mon" | "monday" => Weekday::Mon,
        "tue" | "tues" | "tuesday" => Weekday::Tue,
        "wed" | "weds" | "wednesday" => Weekday::Wed,
        "thu" | "thur" | "thurs" | "thursday" => Weekday::Thu,
        "fri" | "friday" => Weekday::Fri,
        "sat" | "saturday" => Weekday::Sat,
        "sun" | "sunday" => Weekday::Sun,
        _ => return None,
    })
}

/// So many days or months.
#[derive(Clone, Copy)]
enum Span {
    Days(i64),
    Months(u32),
}

impl Span {
    fn of(count: i64, unit: &str) -> Option<Self> {
        let days = match unit {
            "d" | "day" | "days" => count,
            "w" | "wk" | "wks" | "week" | "weeks" => count.checked_mul(7)?,
            "m" | "mo" | "mos" | "month" | "months" => {
                return (0..=FAR_DAYS / 30)
                    .contains(&count)
                    .then_some(Self::Months(u32::try_from(count).ok()?));
            }
            "y" | "yr" | "yrs" | "year" | "years" => {
                return (0..=FAR_DAYS / 365)
                    .contains(&count)
                    .then_some(Self::Months(u32::try_from(count * 12).ok()?));
            }
            _ => return None,
        };
        (0..=FAR_DAYS).contains(&days).then_some(Self::Days(days))
    }

    fn before(self, today: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Days(days) => back(today, days),
            Self::Months(months) => today.checked_sub_months(Months::new(months)),
        }
    }

    fn after(self, today: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Days(days) => today.checked_add_signed(Duration::days(days)),
            Self::Months(months) => today.checked_add_months(Months::new(months)),
        }
    }
}

/// "3w", "3 weeks", "a week", and how many words it took.
fn span(words: &[&str]) -> Option<(Span, usize)> {
    let first = lower(words.first().copied());
    let digits = first.find(|c: char| !c.is_ascii_digit());
    match digits {
        // "3w"
        Some(at) if at > 0 => {
            let count = first.get(..at)?.parse().ok()?;
            Span::of(count, first.get(at..)?).map(|span| (span, 1))
        }
        // "3 weeks"
        None if !first.is_empty() => {
            let count = first.parse().ok()?;
            Span::of(count, &lower(words.get(1).copied())).map(|span| (span, 2))
        }
        // "a week"; a single letter after it would be somebody's initial.
        _ => {
            let count = match first.as_str() {
                "a" | "an" | "one" => 1,
                "two" => 2,
                "three" => 3,
                "four" => 4,
                "five" => 5,
                "six" => 6,
                _ => return None,
            };
            let unit = lower(words.get(1).copied());
            if unit.len() < 2 {
                return None;
            }
            Span::of(count, &unit).map(|span| (span, 2))
        }
    }
}
