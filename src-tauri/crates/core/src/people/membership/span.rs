//! Days of which one knows only the month or the year, and when two were at the same place: what is surely so, and
//! what may be.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::Serialize;

/// The earliest year that a day in somebody's working life may lie in (ours).
const YEAR_MIN: i32 = 1900;
/// The latest.
const YEAR_MAX: i32 = 2199;

/// Returns the first and the last day that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` may mean; `None` when it is none of
/// these.
pub fn days(text: &str) -> Option<(NaiveDate, NaiveDate)> {
    let digits = |text: &str, of: usize| -> Option<u32> {
        let fits = text.len() == of && text.bytes().all(|byte| byte.is_ascii_digit());
        fits.then(|| text.parse().ok()).flatten()
    };
    let mut parts = text.split('-');
    let year = i32::try_from(digits(parts.next()?, 4)?).ok()?;
    let (month, day) = (parts.next(), parts.next());
    if parts.next().is_some() || !(YEAR_MIN..=YEAR_MAX).contains(&year) {
        return None;
    }
    match (month, day) {
        (None, _) => Some((
            NaiveDate::from_ymd_opt(year, 1, 1)?,
            NaiveDate::from_ymd_opt(year, 12, 31)?,
        )),
        (Some(month), None) => {
            let first = NaiveDate::from_ymd_opt(year, digits(month, 2)?, 1)?;
            Some((first, first + Months::new(1) - Days::new(1)))
        }
        (Some(month), Some(day)) => {
            let day = NaiveDate::from_ymd_opt(year, digits(month, 2)?, digits(day, 2)?)?;
            Some((day, day))
        }
    }
}

/// Returns what is known of a day that lies between two: its month, its year, or nothing.
pub fn between(one: NaiveDate, other: NaiveDate) -> String {
    if one.year() != other.year() {
        String::new()
    } else if one.month() != other.month() {
        one.format("%Y").to_string()
    } else {
        one.format("%Y-%m").to_string()
    }
}

/// When somebody was somewhere, as far as it is known. Both ends are days on which they were there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Between which days it began; `None` when nothing is known.
    from: Option<(NaiveDate, NaiveDate)>,
    /// Between which days it ended; `None` when they left and nobody knows when.
    until: Option<(NaiveDate, NaiveDate)>,
    today: NaiveDate,
}

impl Span {
    /// Reads what a membership says. Whoever has not left is there today.
    pub fn of(from: &str, until: &str, over: bool, today: NaiveDate) -> Self {
        let from = days(from);
        let here = from.map_or(today, |(_, last)| last.max(today));
        Self {
            from,
            until: match (days(until), over) {
                (Some((first, last)), true) => Some((first, last.min(today).max(first))),
                // In the year of which one knows no more, they are still there.
                (Some((first, last)), false) if last >= today => Some((first.max(today), last)),
                (Some(until), false) => Some(until),
                (None, true) => None,
                (None, false) => Some((here, here)),
            },
            today,
        }
    }

    /// The days on which they were surely there. Of one whose beginning is not known that is the day of the end, if
    /// that is known exactly; and the other way round.
    fn surely(&self) -> Option<(NaiveDate, NaiveDate)> {
        let from = self.from.or(self.until)?.1;
        let until = self.until.or(self.from)?.0;
        (from <= until).then_some((from, until))
    }

    /// The days on which they may have been there; nothing bounds them where no beginning is known.
    fn perhaps(&self) -> (Option<NaiveDate>, NaiveDate) {
        (
            self.from.map(|(first, _)| first),
            self.until.map_or(self.today, |(_, last)| last),
        )
    }
}

/// Whether two were somewhere at the same time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Overlapped {
    /// They were not.
    Never,
    /// The dates leave it open.
    Perhaps,
    /// They were.
    Surely,
}

/// Whether two were somewhere at the same time, and between which days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overlap {
    /// Whether.
    pub sure: Overlapped,
    /// Its first day; `None` when nothing bounds it.
    pub from: Option<NaiveDate>,
    /// Its last day; today when it goes on.
    pub until: NaiveDate,
}

/// Returns whether two were somewhere at the same time: surely when some day lies in both whatever the dates mean,
/// perhaps when it may.
pub fn overlap(one: Span, other: Span) -> Overlap {
    if let (Some(ours), Some(theirs)) = (one.surely(), other.surely()) {
        let (from, until) = (ours.0.max(theirs.0), ours.1.min(theirs.1));
        if from <= until {
            return Overlap {
                sure: Overlapped::Surely,
                from: Some(from),
                until,
            };
        }
    }
    let (ours, theirs) = (one.perhaps(), other.perhaps());
    let (from, until) = (ours.0.max(theirs.0), ours.1.min(theirs.1));
    Overlap {
        sure: if from.is_some_and(|from| from > until) {
            Overlapped::Never
        } else {
            Overlapped::Perhaps
        },
        from,
        until,
    }
}

#[cfg(test)]
mod tests;
