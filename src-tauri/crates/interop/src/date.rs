//! Dates as tables write them. "03/04/2026" alone is not guessed: a person says which way round it is.

use chrono::NaiveDate;

/// Which way round "03/04/2026" is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The third of April.
    DayFirst,
    /// The fourth of March.
    MonthFirst,
}

/// Which way round the dates of a file are, by those that can be only one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Orders {
    /// None of them can be read in two ways.
    Clear,
    /// Some can, and others of the file say how.
    Follows(Order),
    /// Some can, and nothing says how; the first such date stands here.
    Unknown(String),
}

/// Earlier and later ones are slips of a program or a hand: no one's leads are older, none is planned so far ahead.
const YEARS: std::ops::RangeInclusive<i32> = 1970..=2199;

const MONTHS: [(&str, u32); 30] = [
    ("jan", 1),
    ("feb", 2),
    ("mar", 3),
    ("apr", 4),
    ("may", 5),
    ("jun", 6),
    ("jul", 7),
    ("aug", 8),
    ("sep", 9),
    ("oct", 10),
    ("nov", 11),
    ("dec", 12),
    ("mär", 3),
    ("mai", 5),
    ("okt", 10),
    ("dez", 12),
    ("fév", 2),
    ("fev", 2),
    ("avr", 4),
    ("juin", 6),
    ("juil", 7),
    ("aoû", 8),
    ("déc", 12),
    ("jän", 1),
    ("janv", 1),
    ("mars", 3),
    ("sept", 9),
    ("juli", 7),
    ("juni", 6),
    ("mrz", 3),
];

/// Reads a date; a time after it is left aside. `None` for what is no date, and for one that can be read in two ways
/// while no order is given.
pub fn parse(text: &str, order: Option<Order>) -> Option<NaiveDate> {
    match shape(text)? {
        Shape::Sure(date) => Some(date),
        Shape::Either {
            first,
            second,
            year,
        } => match order? {
            Order::DayFirst => ymd(year, second, first),
            Order::MonthFirst => ymd(year, first, second),
        },
    }
}

/// Says which way round the dates of a file are.
pub fn order_of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Orders {
    let mut unknown = None;
    let mut follows = None;
    for text in texts {
        let Some(Shape::Either { first, second, .. }) = shape(text) else {
            continue;
        };
        match (first > 12, second > 12) {
            (true, false) => follows = follows.or(Some(Order::DayFirst)),
            (false, true) => follows = follows.or(Some(Order::MonthFirst)),
            // The same day either way.
            _ if first == second => {}
            _ => {
                unknown.get_or_insert_with(|| text.trim().to_owned());
            }
        }
    }
    match (follows, unknown) {
        (Some(order), _) => Orders::Follows(order),
        (None, Some(text)) => Orders::Unknown(text),
        (None, None) => Orders::Clear,
    }
}

enum Shape {
    Sure(NaiveDate),
    /// Two numbers that may each be a day or a month.
    Either {
        first: u32,
        second: u32,
        year: i32,
    },
}

fn shape(text: &str) -> Option<Shape> {
    let text = text.trim();
    if text.len() > 60 {
        return None;
    }
    // "2026-03-09T10:11:12Z", "2026-03-09 10:11", "1/29/26, 2:37 PM"; "9 March 2026" has its spaces inside.
    let head = text.split([',', ' ', 'T']).next().unwrap_or_default();
    let numbers: Vec<&str> = head
        .split(['-', '/', '.'])
        .filter(|part| !part.is_empty())
        .collect();
    if let [one, two, three] = numbers[..]
        && let (Some(a), Some(b), Some(c)) = (number(one), number(two), number(three))
    {
        if one.len() == 4 {
            return ymd(a as i32, b, c).map(Shape::Sure);
        }
        let year = match three.len() {
            2 => 2000 + c as i32,
            4 => c as i32,
            _ => return None,
        };
        // Only people who put the day first write points.
        if head.contains('.') {
            return ymd(year, b, a).map(Shape::Sure);
        }
        return YEARS.contains(&year).then_some(Shape::Either {
            first: a,
            second: b,
            year,
        });
    }
    with_month(text).map(Shape::Sure)
}

/// "9 March 2026", "Mar 9, 2026", "9. März 2026", "09-Mar-26", with or without a day of the week before.
fn with_month(text: &str) -> Option<NaiveDate> {
    let words: Vec<&str> = text
        .split([' ', ',', '.', '-', '\u{A0}'])
        .filter(|word| !word.is_empty())
        .collect();
    let at = words
        .iter()
        .take(4)
        .position(|word| month(word).is_some())?;
    let month = month(words[at])?;
    let beside = |at: Option<usize>| at.and_then(|at| words.get(at)).copied();
    let day_of = |word: &str| {
        let ending = ["st", "nd", "rd", "th"]
            .into_iter()
            .find(|end| word.ends_with(end));
        number(word.trim_end_matches(ending.unwrap_or("th")))
    };
    let before = beside(at.checked_sub(1))
        .and_then(day_of)
        .filter(|day| (1..=31).contains(day));
    let (day, year) = match before {
        Some(day) => (day, beside(Some(at + 1))?),
        None => (
            beside(Some(at + 1)).and_then(day_of)?,
            beside(Some(at + 2))?,
        ),
    };
    let year = match year.len() {
        2 => 2000 + number(year)? as i32,
        4 => number(year)? as i32,
        _ => return None,
    };
    ymd(year, month, day)
}

fn month(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    if !word.chars().all(char::is_alphabetic) || word.chars().count() < 3 {
        return None;
    }
    let mut known: Vec<_> = MONTHS
        .iter()
        .filter(|(start, _)| word.starts_with(start))
        .collect();
    // "juin" is June although "jui" could be either.
    known.sort_by_key(|(start, _)| std::cmp::Reverse(start.len()));
    known.first().map(|(_, month)| *month)
}

fn number(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.len() <= 4 && text.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

fn ymd(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    YEARS
        .contains(&year)
        .then(|| NaiveDate::from_ymd_opt(year, month, day))
        .flatten()
}
