//! Dates of the calendar and times of the day, also such as there are not.

use chrono::{Datelike, NaiveDate, NaiveTime};

/// What looks like a day or a time and is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slip {
    /// No such day: "31 Feb".
    NoDay {
        /// As typed.
        typed: String,
        /// The year that lacks it, when none was said.
        year: Option<i32>,
    },
    /// Day and month may be meant either way round: "9/3". The language is no help, for English is written both ways, and
    /// a guess would put every second person's contact into the wrong month; so it is asked, with both days spelled out.
    TwoDays {
        /// As typed.
        typed: String,
        /// The day that it is with the day first.
        first: NaiveDate,
        /// The day that it is with the month first.
        second: NaiveDate,
    },
    /// The weekday is not that of the date.
    OtherWeekday {
        /// As typed.
        typed: String,
        /// The date.
        day: NaiveDate,
    },
}

/// A date of the calendar, whether its year was said, and how many words it took.
pub(super) fn date(words: &[&str], today: NaiveDate) -> Option<(NaiveDate, bool, usize)> {
    let first = *words.first()?;
    if first.len() == 10
        && let Ok(date) = first.parse::<NaiveDate>()
    {
        return Some((date, true, 1));
    }
    if let Some(date) = dotted(first, today) {
        return Some(date);
    }
    if let Some(Figures {
        first,
        second,
        year,
    }) = figures(first)
    {
        return match (first.day(today, year), second.day(today, year)) {
            (Some(one), Some(other)) if one != other => None,
            (one, other) => Some((one.or(other)?, year.is_some(), 1)),
        };
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

/// A day and a month as figures.
#[derive(Clone, Copy)]
struct DayMonth {
    day: u32,
    month: u32,
}

impl DayMonth {
    fn day(self, today: NaiveDate, year: Option<i32>) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year.unwrap_or(today.year()), self.month, self.day)
    }

    /// Whether somebody may have meant a day of a month by it.
    fn plausible(self) -> bool {
        (1..=31).contains(&self.day) && (1..=12).contains(&self.month)
    }
}

/// "9/3", "9/3/2026", "9-3-2026", read both ways round; and "2026/3/9" and "2026-3-9", of which there is one way.
struct Figures {
    first: DayMonth,
    second: DayMonth,
    year: Option<i32>,
}

fn figures(word: &str) -> Option<Figures> {
    // All day, every day.
    if word == "24/7" {
        return None;
    }
    let sign = if word.contains('/') { '/' } else { '-' };
    let parts: Vec<&str> = word.split(sign).collect();
    let number = |at: usize| {
        let part: &str = parts.get(at)?;
        let short = (1..=2).contains(&part.len()) && part.chars().all(|c| c.is_ascii_digit());
        short.then(|| part.parse::<u32>().ok()).flatten()
    };
    let long = |at: usize| {
        let part: &str = parts.get(at)?;
        (part.len() == 4 && part.chars().all(|c| c.is_ascii_digit()))
            .then(|| part.parse::<i32>().ok())
            .flatten()
    };
    let of = |day: u32, month: u32, year: Option<i32>| Figures {
        first: DayMonth { day, month },
        second: DayMonth {
            day: month,
            month: day,
        },
        year,
    };
    match parts.len() {
        2 if sign == '/' => Some(of(number(0)?, number(1)?, None)),
        3 => match long(0) {
            Some(year) => {
                let one = DayMonth {
                    day: number(2)?,
                    month: number(1)?,
                };
                Some(Figures {
                    first: one,
                    second: one,
                    year: Some(year),
                })
            }
            None => {
                let short = || {
                    (sign == '/')
                        .then(|| number(2).and_then(|n| i32::try_from(n + 2000).ok()))
                        .flatten()
                };
                Some(of(number(0)?, number(1)?, Some(long(2).or_else(short)?)))
            }
        },
        _ => None,
    }
}

/// Reads what looks like a date and is none, or two.
pub(super) fn slip(words: &[&str], today: NaiveDate) -> Option<(Slip, usize)> {
    let first = *words.first()?;
    let no_day = |n: usize, year: Option<i32>| {
        let typed = words.get(..n).unwrap_or_default().join(" ");
        Some((Slip::NoDay { typed, year }, n))
    };
    if let Some(said) = figures(first) {
        let latest = |one: DayMonth| {
            let day = one.day(today, said.year)?;
            match said.year.is_none() && day > today {
                true => day.with_year(day.year() - 1),
                false => Some(day),
            }
        };
        return match (latest(said.first), latest(said.second)) {
            (Some(first_way), Some(second_way)) => Some((
                Slip::TwoDays {
                    typed: first.to_owned(),
                    first: first_way,
                    second: second_way,
                },
                1,
            )),
            // "50/50" is no day that anybody meant.
            _ if said.year.is_some() || said.first.plausible() || said.second.plausible() => {
                no_day(1, said.year.is_none().then_some(today.year()))
            }
            _ => None,
        };
    }
    let mut dots = first.split('.');
    if let (Some(day), Some(month), Some(year), None) =
        (dots.next(), dots.next(), dots.next(), dots.next())
        && matches!(year.len(), 0 | 4)
        && year.chars().all(|c| c.is_ascii_digit())
        && [day, month]
            .iter()
            .all(|part| part.len() <= 2 && part.parse().is_ok_and(|n: u32| (1..=31).contains(&n)))
    {
        return no_day(1, year.is_empty().then_some(today.year()));
    }
    let second = words.get(1).copied().unwrap_or_default();
    if month(first).is_none() && month(second).is_none() {
        return None;
    }
    let figure = if month(second).is_some() {
        first
    } else {
        second
    };
    figure_of_day(figure)?;
    match words.get(2) {
        Some(year) if year.len() == 4 && year.parse::<i32>().is_ok() => no_day(3, None),
        _ => no_day(2, Some(today.year())),
    }
}

/// "31", "45th": what stands where a day would.
fn figure_of_day(word: &str) -> Option<u32> {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let end = word.get(digits.len()..)?.to_lowercase();
    let short = (1..=2).contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_digit());
    (short && matches!(end.as_str(), "" | "st" | "nd" | "rd" | "th"))
        .then(|| digits.parse().ok())
        .flatten()
}

/// Reads a time of the day, "14:30", "at 2pm", and how many words said it; `None` inside for "25:00", which looks like
/// one.
pub fn clock(words: &[&str]) -> Option<(Option<NaiveTime>, usize)> {
    let first = words.first()?.to_lowercase();
    if first == "at" {
        return clock(words.get(1..)?).map(|(time, n)| (time, n + 1));
    }
    // Of "14:30-15:00" the beginning counts.
    let first = match first.split_once(['-', '–']) {
        Some((from, to)) if time_of_day(to).is_some() => from,
        _ => first.as_str(),
    };
    let second = words.get(1).map(|word| word.to_lowercase());
    match second.as_deref() {
        Some(half @ ("am" | "pm" | "a.m" | "p.m")) => {
            let joined = format!("{first}{}", half.replace('.', ""));
            time_of_day(&joined).map(|time| (time, 2))
        }
        _ => time_of_day(first).map(|time| (time, 1)),
    }
}

fn time_of_day(word: &str) -> Option<Option<NaiveTime>> {
    let half = ["am", "pm"].into_iter().find(|half| word.ends_with(half));
    let bare = half.map_or_else(
        || word.strip_suffix('h').unwrap_or(word),
        |half| word.strip_suffix(half).unwrap_or(word),
    );
    let figures = |part: &str, least: usize| {
        ((least..=2).contains(&part.len()) && part.chars().all(|c| c.is_ascii_digit()))
            .then(|| part.parse::<u32>().ok())
            .flatten()
    };
    let (hour, minute) = match bare.split_once(':') {
        Some((hour, minute)) => (figures(hour, 1)?, figures(minute, 2)?),
        // A figure alone says a time only with its half of the day.
        None => half.and_then(|_| Some((figures(bare, 1)?, 0)))?,
    };
    let hour = match half {
        None => Some(hour),
        Some(_) if !(1..=12).contains(&hour) => None,
        Some("pm") => Some(hour % 12 + 12),
        Some(_) => Some(hour % 12),
    };
    Some(hour.and_then(|hour| NaiveTime::from_hms_opt(hour, minute, 0)))
}
