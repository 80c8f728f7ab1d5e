//! Days in tables of contacts. A birthday may lie before any date that a table of leads has.

use chrono::NaiveDate;

use crate::birthday;
use crate::date::{Order, Orders};

/// No one who is in an address book was born earlier.
const BORN_FROM: u32 = 1850;

/// Two numbers that may each be a day or a month, and a year of four digits.
fn either(text: &str) -> Option<(u32, u32, u32)> {
    let day = text.trim().split([' ', ',', 'T']).next()?;
    let parts: Vec<&str> = day.split(['/', '-']).collect();
    let [first, second, year] = parts[..] else {
        return None;
    };
    let number = |text: &str, most: usize| -> Option<u32> {
        let fits = (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        fits.then(|| text.parse().ok()).flatten()
    };
    let year = number(year, 4).filter(|year| *year >= BORN_FROM)?;
    Some((number(first, 2)?, number(second, 2)?, year))
}

/// Says which way round the dates of a file are.
pub(super) fn order_of<'a>(texts: impl Iterator<Item = &'a str>) -> Orders {
    let (mut follows, mut unknown) = (None, None);
    for text in texts {
        let Some((first, second, _)) = either(text) else {
            continue;
        };
        match (first > 12, second > 12) {
            (true, false) => follows = follows.or(Some(Order::DayFirst)),
            (false, true) => follows = follows.or(Some(Order::MonthFirst)),
            // The same day either way, or no day at all.
            _ if first == second || first == 0 || second == 0 => {}
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

/// Whether a cell says that there is no date: Outlook writes `0/0/00` for one.
pub(super) fn is_none(text: &str) -> bool {
    !text.bytes().any(|b| matches!(b, b'1'..=b'9')) && text.len() <= 10
}

/// A birthday as `YYYY-MM-DD` or `--MM-DD`; `None` when it can be read in two ways.
pub(super) fn birthday(text: &str, order: Option<Order>) -> Option<String> {
    if let Some((first, second, year)) = either(text)
        && let Some(order) = order
    {
        let (month, day) = match order {
            Order::DayFirst => (second, first),
            Order::MonthFirst => (first, second),
        };
        let date = NaiveDate::from_ymd_opt(year as i32, month, day)?;
        return Some(date.format("%Y-%m-%d").to_string());
    }
    birthday::read(text, None).or_else(|| {
        let date = crate::date::parse(text, order)?;
        // "14.3.71": nobody can say which century.
        let written = text.contains(&date.format("%Y").to_string());
        written.then(|| date.format("%Y-%m-%d").to_string())
    })
}
