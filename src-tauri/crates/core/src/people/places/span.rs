//! Dates of which one may know only the year or the month, and whether two stays met.

use chrono::{Datelike as _, Days, Months, NaiveDate};

/// The first and the last day that a date such as "2015" or "2015-03" can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Partial {
    pub first: NaiveDate,
    pub last: NaiveDate,
}

impl Partial {
    /// Returns a day that is known.
    pub fn day(day: NaiveDate) -> Self {
        Self {
            first: day,
            last: day,
        }
    }
}

/// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `None` for anything else.
pub(crate) fn read(text: &str) -> Option<Partial> {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = text.split('-').collect();
    if !parts.iter().all(|part| digits(part)) {
        return None;
    }
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let last = |first: NaiveDate, months: u32| {
        let after = first.checked_add_months(Months::new(months))?;
        after.checked_sub_days(Days::new(1))
    };
    match (lengths.as_slice(), parts.as_slice()) {
        ([4], [year]) => {
            let first = NaiveDate::from_ymd_opt(year.parse().ok()?, 1, 1)?;
            Some(Partial {
                first,
                last: last(first, 12)?,
            })
        }
        ([4, 2], [year, month]) => {
            let first = NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, 1)?;
            Some(Partial {
                first,
                last: last(first, 1)?,
            })
        }
        ([4, 2, 2], _) => text.parse().ok().map(Partial::day),
        _ => None,
    }
}

/// From when to when somebody was somewhere; `None` for an end that nobody knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub from: Option<Partial>,
    pub until: Option<Partial>,
}

/// Whether two were in a place at the same time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Together {
    /// They were, whatever the days: in these years, both counted.
    Certain(i32, i32),
    /// They may have been, in these years.
    Perhaps(i32, i32),
    /// They were not.
    Apart,
    /// Too little is known.
    Unknown,
}

/// Returns whether two stays met.
pub(crate) fn together(one: Span, other: Span) -> Together {
    let over = |first: Span, second: Span| {
        first
            .until
            .zip(second.from)
            .is_some_and(|(until, from)| until.last < from.first)
    };
    if over(one, other) || over(other, one) {
        return Together::Apart;
    }
    let (Some((a_from, a_until)), Some((b_from, b_until))) =
        (one.from.zip(one.until), other.from.zip(other.until))
    else {
        return Together::Unknown;
    };
    // The latest that one can have come is the day on which they left; the earliest that they can have left is the
    // day on which they came.
    let latest_come = |from: Partial, until: Partial| from.last.min(until.last);
    let earliest_gone = |from: Partial, until: Partial| until.first.max(from.first);
    let certain = latest_come(a_from, a_until) <= earliest_gone(b_from, b_until)
        && latest_come(b_from, b_until) <= earliest_gone(a_from, a_until);
    let from = a_from.first.max(b_from.first).year();
    let until = a_until.last.min(b_until.last).year();
    if certain {
        Together::Certain(from, until)
    } else {
        Together::Perhaps(from, until)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn span(from: &str, until: &str) -> Span {
        Span {
            from: read(from),
            until: read(until),
        }
    }

    #[test]
    fn a_date_may_lack_its_day_and_its_month() {
        let whole = |text: &str| {
            let read = read(text)?;
            Some(format!("{}..{}", read.first, read.last))
        };
        assert_eq!(whole("2015").as_deref(), Some("2015-01-01..2015-12-31"));
        assert_eq!(whole("2016-02").as_deref(), Some("2016-02-01..2016-02-29"));
        assert_eq!(
            whole("2016-02-03").as_deref(),
            Some("2016-02-03..2016-02-03")
        );
        for wrong in [
            "",
            "15",
            "2015-3",
            "2015-13",
            "2015-02-30",
            "+015",
            "2015-01-01-01",
        ] {
            assert_eq!(read(wrong), None, "{wrong:?} is no date");
        }
    }

    #[test]
    fn two_met_surely_perhaps_or_not() {
        let here = span("2014", "2016");
        assert_eq!(
            together(here, span("2015", "2015")),
            Together::Certain(2015, 2015),
            "I was there throughout"
        );
        assert_eq!(
            together(here, span("2016", "2018")),
            Together::Perhaps(2016, 2016),
            "I may have left before"
        );
        assert_eq!(together(here, span("2017", "2018")), Together::Apart);
        assert_eq!(together(here, span("2017", "")), Together::Apart);
        assert_eq!(together(here, span("", "2018")), Together::Unknown);
        assert_eq!(
            together(
                span("2014-03", "2016-05-10"),
                span("2016-05-10", "2016-05-11")
            ),
            Together::Certain(2016, 2016),
            "one day is enough"
        );
    }

    /// A date with two days that it can mean.
    fn partial() -> impl Strategy<Value = (Partial, NaiveDate)> {
        (2000..2006_i32, 1..13_u32, 1..29_u32, 0..3_u8).prop_map(|(year, month, day, how)| {
            let exact = NaiveDate::from_ymd_opt(year, month, day).expect("a day");
            let text = match how {
                0 => exact.format("%Y"),
                1 => exact.format("%Y-%m"),
                _ => exact.format("%Y-%m-%d"),
            };
            (read(&text.to_string()).expect("a date"), exact)
        })
    }

    proptest! {
        #[test]
        fn what_is_certain_holds_whatever_the_days_were(
            a in (partial(), partial()), b in (partial(), partial())
        ) {
            let real = |(from, until): (NaiveDate, NaiveDate)| from <= until;
            let (a_days, b_days) = ((a.0.1, a.1.1), (b.0.1, b.1.1));
            prop_assume!(real(a_days) && real(b_days));
            let spans = (
                Span { from: Some(a.0.0), until: Some(a.1.0) },
                Span { from: Some(b.0.0), until: Some(b.1.0) },
            );
            let met = a_days.0 <= b_days.1 && b_days.0 <= a_days.1;
            let said = together(spans.0, spans.1);
            prop_assert_eq!(said, together(spans.1, spans.0), "it is the same for both");
            match said {
                Together::Certain(from, until) => prop_assert!(met && from <= until),
                Together::Perhaps(from, until) => prop_assert!(from <= until),
                Together::Apart => prop_assert!(!met),
                Together::Unknown => prop_assert!(false, "all is known"),
            }
        }
    }
}
