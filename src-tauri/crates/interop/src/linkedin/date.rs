//! The one date parser for "Connected On".

use chrono::NaiveDate;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Reads `08 Feb 2026` as LinkedIn writes it, `4-Apr-21` and `04-Apr-2021` as Excel does, and
/// `2021-04-04`. Anything else, and above all `04/05/2021`, is not guessed.
///
/// Years of two digits are of this century: LinkedIn began in 2003.
pub(super) fn connected_on(text: &str) -> Option<NaiveDate> {
    let parts: Vec<&str> = text.split([' ', '-']).collect();
    let [first, second, third] = parts[..] else {
        return None;
    };
    if first.len() == 4 && second.len() == 2 && third.len() == 2 {
        return NaiveDate::from_ymd_opt(number(first)? as i32, number(second)?, number(third)?);
    }
    if first.len() > 2 {
        return None;
    }
    let year = match third.len() {
        2 => 2000 + number(third)?,
        4 => number(third)?,
        _ => return None,
    };
    NaiveDate::from_ymd_opt(year as i32, month(second)?, number(first)?)
}

/// English months in full or as their first letters, at least three.
fn month(text: &str) -> Option<u32> {
    let text = text.to_ascii_lowercase();
    let found = MONTHS.iter().position(|month| month.starts_with(&text))?;
    (text.len() >= 3).then_some(found as u32 + 1)
}

fn number(text: &str) -> Option<u32> {
    text.bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| text.parse().ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn linkedins_and_excels_dates_are_read() {
        for (text, year, month, day) in [
            ("08 Feb 2026", 2026, 2, 8),
            ("8 Feb 2026", 2026, 2, 8),
            ("4-Apr-21", 2021, 4, 4),
            ("04-Apr-2021", 2021, 4, 4),
            ("30-Sept-24", 2024, 9, 30),
            ("2021-04-04", 2021, 4, 4),
            ("29 Feb 2024", 2024, 2, 29),
        ] {
            assert_eq!(
                connected_on(text),
                NaiveDate::from_ymd_opt(year, month, day),
                "{text} is written by LinkedIn, Excel or LibreOffice"
            );
        }
    }

    #[test]
    fn an_unclear_date_is_never_guessed() {
        for text in [
            "",
            "04/05/2021",
            "30 Feb 2026",
            "8 févr. 2026",
            "Feb 2026",
            "2026",
            "44290",
            "1 Ma 21",
            "+1 Feb 2026",
            "08 Feb 226",
            "-- --",
            "08  Feb 2026x",
        ] {
            assert_eq!(
                connected_on(text),
                None,
                "{text:?} can be read in two ways or none"
            );
        }
    }
}
