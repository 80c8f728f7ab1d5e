//! Birthdays, read from what was written.

use chrono::NaiveDate;

/// A leap year, to check dates without a year.
const ANY_LEAP_YEAR: i32 = 2000;

/// Apple's year for "unknown" when it does not say so.
const NO_YEAR: i32 = 1604;

/// Reads a birthday into `YYYY-MM-DD` or, without a year, `--MM-DD`; `None` when it is incomplete
/// or can be read in two ways.
///
/// `omit_year` is Apple's parameter: the year that stands for an unknown one.
pub(crate) fn read(text: &str, omit_year: Option<&str>) -> Option<String> {
    let text = text.trim();
    // What follows T is the time of birth.
    let date = text.split(['T', ' ']).next().unwrap_or_default();
    if let Some(rest) = date.strip_prefix("--") {
        let digits = rest.replacen('-', "", 1);
        let [month, day] = numbers(&digits, [2, 2])?;
        return yearless(month, day);
    }
    let (year, month, day) = full(date)?;
    let unknown = year == 0 || year == NO_YEAR || omit_year.is_some_and(|y| y.parse() == Ok(year));
    if unknown {
        return yearless(month, day);
    }
    let date = NaiveDate::from_ymd_opt(year, month, day)?;
    Some(date.format("%Y-%m-%d").to_string())
}

fn full(date: &str) -> Option<(i32, u32, u32)> {
    if date.bytes().all(|b| b.is_ascii_digit()) {
        let [year, month, day] = numbers(date, [4, 2, 2])?;
        return Some((year as i32, month, day));
    }
    let separator = date.chars().find(|c| !c.is_ascii_digit())?;
    let parts: Vec<&str> = date.split(separator).collect();
    let [first, second, third] = parts[..] else {
        return None;
    };
    let number = |text: &str, lengths: &[usize]| -> Option<u32> {
        let digits = lengths.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| text.parse().ok()).flatten()
    };
    if first.len() == 4 && matches!(separator, '-' | '/' | '.') {
        let month = number(second, &[1, 2])?;
        return Some((number(first, &[4])? as i32, month, number(third, &[1, 2])?));
    }
    let (a, b) = (number(first, &[1, 2])?, number(second, &[1, 2])?);
    let year = number(third, &[4])? as i32;
    match separator {
        '.' => Some((year, b, a)),
        '/' if a > 12 => Some((year, b, a)),
        '/' if b > 12 || a == b => Some((year, a, b)),
        _ => None,
    }
}

fn yearless(month: u32, day: u32) -> Option<String> {
    NaiveDate::from_ymd_opt(ANY_LEAP_YEAR, month, day)?;
    Some(format!("--{month:02}-{day:02}"))
}

/// Cuts digits into numbers of the given lengths, which must fit exactly.
fn numbers<const N: usize>(digits: &str, lengths: [usize; N]) -> Option<[u32; N]> {
    let fits = digits.len() == lengths.iter().sum::<usize>();
    if !fits || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let mut rest = digits;
    let mut out = [0; N];
    for (number, length) in out.iter_mut().zip(lengths) {
        let (head, tail) = rest.split_at(length);
        *number = head.parse().ok()?;
        rest = tail;
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_clear_birthday_is_read() {
        for (text, expected) in [
            ("1970-03-21", "1970-03-21"),
            ("19700321", "1970-03-21"),
            ("1970-03-21T00:00:00Z", "1970-03-21"),
            ("1970-3-1", "1970-03-01"),
            ("3/21/1970", "1970-03-21"),
            ("21/3/1970", "1970-03-21"),
            ("21.03.1970", "1970-03-21"),
            ("--0321", "--03-21"),
            ("--03-21", "--03-21"),
            ("--02-29", "--02-29"),
            ("1604-03-21", "--03-21"),
            ("0000-03-21", "--03-21"),
        ] {
            assert_eq!(
                read(text, None).as_deref(),
                Some(expected),
                "{text} is one day only"
            );
        }
        assert_eq!(
            read("1900-03-21", Some("1900")).as_deref(),
            Some("--03-21"),
            "Apple says so"
        );
    }

    #[test]
    fn an_unclear_birthday_is_never_guessed() {
        for text in [
            "",
            "3/4/1970",
            "1970",
            "1970-03",
            "---21",
            "--03",
            "1970-02-30",
            "spring",
            "--é1",
        ] {
            assert_eq!(read(text, None), None, "{text:?} is no one day");
        }
    }
}
