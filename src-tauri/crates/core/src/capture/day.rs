//! Days as one says them: "yesterday", "mon", "12 Mar", "3w ago"; and ahead: "3w", "next fri", "tomorrow".

use chrono::{Datelike, Duration, Months, NaiveDate, Weekday};

/// The longest way back or ahead that a number may say, in days: ten years. More is a slip of the finger.
const FAR_DAYS: i64 = 3650;

/// A day, and how many words said it.
pub type Said = Option<(NaiveDate, usize)>;

/// Reads a day that has been, from the beginning of some words.
pub fn past(words: &[&str], today: NaiveDate) -> Said {
    let at = |i: usize| lower(words.get(i).copied());
    let first = at(0);
    match first.as_str() {
        "today" | "tonight" => return Some((today, 1)),
        "yesterday" | "yest" | "yday" => return back(today, 1).map(|day| (day, 1)),
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
    let (date, said_year, n) = calendar(words, today)?;
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
    let (date, said_year, n) = calendar(words, today)?;
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

/// A date of the calendar, whether its year was said, and how many words it took.
fn calendar(words: &[&str], today: NaiveDate) -> Option<(NaiveDate, bool, usize)> {
    let first = *words.first()?;
    if first.len() == 10
        && let Ok(date) = first.parse::<NaiveDate>()
    {
        return Some((date, true, 1));
    }
    if let Some(date) = dotted(first, today) {
        return Some(date);
    }
    let second = words.get(1).copied().unwrap_or_default();
    let (day, month) = match (ordinal(first), month(second)) {
        (Some(day), Some(month)) => (day, month),
        _ => (ordinal(second)?, month(first)?),
    };
    let year = words
        .get(2)
        .filter(|word| word.len() == 4)
        .and_then(|word| word.parse::<i32>().ok())
        .filter(|year| (1900..2200).contains(year));
    let date = NaiveDate::from_ymd_opt(year.unwrap_or(today.year()), month, day)?;
    Some((date, year.is_some(), if year.is_some() { 3 } else { 2 }))
}

/// "12.3." and "12.3.2026".
fn dotted(word: &str, today: NaiveDate) -> Option<(NaiveDate, bool, usize)> {
    let mut parts = word.split('.');
    let day = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let year = parts.next()?;
    if parts.next().is_some() || !(year.is_empty() || year.len() == 4) {
        return None;
    }
    let said: Option<i32> = if year.is_empty() {
        None
    } else {
        Some(year.parse().ok()?)
    };
    let date = NaiveDate::from_ymd_opt(said.unwrap_or(today.year()), month, day)?;
    Some((date, said.is_some(), 1))
}

/// "12", "12th".
fn ordinal(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    let digits = ["st", "nd", "rd", "th"]
        .iter()
        .find_map(|end| word.strip_suffix(end))
        .unwrap_or(&word);
    let day: u32 = digits.parse().ok()?;
    (1..=31).contains(&day).then_some(day)
}

fn month(word: &str) -> Option<u32> {
    Some(match word.to_lowercase().as_str() {
        "jan" | "january" => 1,
        "feb" | "february" => 2,
        "mar" | "march" => 3,
        "apr" | "april" => 4,
        "may" => 5,
        "jun" | "june" => 6,
        "jul" | "july" => 7,
        "aug" | "august" => 8,
        "sep" | "sept" | "september" => 9,
        "oct" | "october" => 10,
        "nov" | "november" => 11,
        "dec" | "december" => 12,
        _ => return None,
    })
}
