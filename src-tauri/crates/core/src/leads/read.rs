//! Reading dates by the ten thousand.

use chrono::NaiveDate;
use rusqlite::Row;

/// Returns the date in a column. Where tens of thousands are read at once, a general parser is most of the wait.
pub(super) fn date(row: &Row<'_>, column: usize) -> rusqlite::Result<NaiveDate> {
    let found = row.get_ref(column)?.as_str().ok().and_then(plain);
    found.map_or_else(|| row.get(column), Ok)
}

/// Returns a date as this program writes it, "2026-03-10"; `None` for anything else.
fn plain(text: &str) -> Option<NaiveDate> {
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0_u32, |number, digit| {
            digit
                .is_ascii_digit()
                .then(|| number * 10 + u32::from(digit - b'0'))
        })
    };
    match text.as_bytes() {
        [year @ .., b'-', m1, m2, b'-', d1, d2] if year.len() == 4 => NaiveDate::from_ymd_opt(
            i32::try_from(number(year)?).ok()?,
            number(&[*m1, *m2])?,
            number(&[*d1, *d2])?,
        ),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use chrono::Duration;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_date_is_read_as_it_was_written(days in 0..1_000_000_i64) {
            let date = NaiveDate::from_ymd_opt(1, 1, 1).expect("a day") + Duration::days(days);
            prop_assert_eq!(plain(&date.to_string()), Some(date));
        }

        #[test]
        fn anything_else_is_left_to_the_general_parser(text in "[0-9+-]{0,11}") {
            if let Some(date) = plain(&text) {
                prop_assert_eq!(date.to_string(), text);
            }
        }
    }
}
