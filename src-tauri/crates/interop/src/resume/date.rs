//! A date of which perhaps only the year is known.

use chrono::NaiveDate;

/// "2019", "2019-03" or "2019-03-04", and always one that exists. Years are 1000 to 2999, as the format has them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate(String);

impl PartialDate {
    /// Reads a date; `None` for what is none, or does not exist.
    pub fn parse(text: &str) -> Option<Self> {
        let whole = match text.len() {
            4 => format!("{text}-01-01"),
            7 => format!("{text}-01"),
            10 => text.to_owned(),
            _ => return None,
        };
        let shaped = whole.bytes().enumerate().all(|(at, sign)| match at {
            0 => matches!(sign, b'1' | b'2'),
            4 | 7 => sign == b'-',
            _ => sign.is_ascii_digit(),
        });
        let exists = shaped && NaiveDate::parse_from_str(&whole, "%Y-%m-%d").is_ok();
        exists.then(|| Self(text.to_owned()))
    }

    /// The date as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first and the last month it may mean, counted from the year 0.
    pub(super) fn months(&self) -> (i32, i32) {
        let number = |range| {
            self.0
                .get(range)
                .and_then(|part: &str| part.parse::<i32>().ok())
        };
        let year = number(0..4).unwrap_or_default() * 12;
        match number(5..7) {
            Some(month) => (year + month - 1, year + month - 1),
            None => (year, year + 11),
        }
    }
}
