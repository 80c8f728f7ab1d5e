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

/// Reads `Jan 2024` and `2015`, as positions are dated, into `2024-01` and `2015`.
pub(super) fn position(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split([' ', '-']).collect();
    let (month_of, year) = match parts[..] {
        [year] => (None, year),
        [first, year] => (Some(month(first)?), year),
        _ => return None,
    };
    let plausible = (1900..2200).contains(&number(year).filter(|_| year.len() == 4)?);
    plausible.then(|| match month_of {
        Some(month) => format!("{year}-{month:02}"),
        None => year.to_owned(),
    })
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
    fn a_position_has_a_month_or_a_year() {
        for (text, read) in [
            ("Jan 2024", "2024-01"),
            ("September 2019", "2019-09"),
            ("2015", "2015"),
        ] {
            assert_eq!(position(text).as_deref(), Some(read), "{text}");
        }
        for text in [
            "",
            "01/2024",
            "Ja 2024",
            "24",
            "Jan 24",
            "3 Jan 2024",
            "present",
        ] {
            assert_eq!(position(text), None, "{text:?} is unclear");
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
