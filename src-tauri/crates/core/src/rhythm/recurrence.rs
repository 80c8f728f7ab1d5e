//! When a block recurs: RFC 5545 rules, expanded in civil time and mapped to zones afterwards.
//!
//! Expansion knows no zone: a rule gives wall-clock times, and [`resolve`] says which instant each
//! of them is in a zone. So no rule loses or doubles a time when the clocks change.

use std::ops::Range;

use chrono::{Datelike, NaiveDateTime, TimeDelta};
use chrono_tz::Tz;

mod engine;
mod error;
mod limits;
mod parse;
mod parts;
mod rrule_engine;
mod span;
#[cfg(test)]
mod tests;
mod windows_zones;
mod zones;

pub use engine::Engine;
pub use error::RuleError;
pub use parts::{DayOfWeek, Frequency, Parts};
pub use zones::{resolve, zone};

/// The most starts [`Recurrence::between`] returns: a daily block for more than two years, far more
/// than any view shows and few enough that no rule can fill the memory.
pub const LIMIT: usize = 1000;

/// The largest `COUNT` accepted: a daily block for 27 years. The last start is found once, while
/// parsing, so the count bounds what parsing costs.
pub const MAX_COUNT: u32 = 10_000;

/// The years a start may lie in: those of four digits, which is all an RFC 5545 date can say.
const YEARS: std::ops::RangeInclusive<i32> = 1..=9999;

/// The engine that expands rules; one line to change when another is better.
const ENGINE: rrule_engine::Rrule = rrule_engine::Rrule;

/// When a block recurs: an RFC 5545 rule that starts on a civil date and time.
///
/// The start is always the first time, also when the rule by itself would not give it;
/// [`Recurrence::starting`] moves it onto the rule instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recurrence {
    text: String,
    start: NaiveDateTime,
    /// `None` when it happens once.
    parts: Option<Parts>,
    /// The last civil time it may happen, from `UNTIL` or `COUNT`; `None` when it goes on.
    last: Option<NaiveDateTime>,
}

impl Recurrence {
    /// Reads `rule`, the value of an `RRULE` ("FREQ=WEEKLY;BYDAY=TU"), or nothing for once.
    ///
    /// `zone` is the zone of the block; an `UNTIL` in UTC is converted with it, and a date-only
    /// `UNTIL` means the end of that day. Parts that RFC 5545 forbids at the rule's frequency are
    /// dropped, as it asks. An `UNTIL` before the start leaves the start alone.
    ///
    /// # Errors
    /// [`RuleError`], one sentence for a person, when the rule cannot be read, recurs more often
    /// than daily, counts beyond [`MAX_COUNT`], or starts outside the years 1 to 9999.
    pub fn parse(rule: &str, start: NaiveDateTime, zone: Tz) -> Result<Self, RuleError> {
        if !YEARS.contains(&start.year()) {
            return Err(RuleError::StartOutOfRange(start));
        }
        let Some(read) = parse::parts(rule, zone)? else {
            return Ok(Self {
                text: String::new(),
                start,
                parts: None,
                last: Some(start),
            });
        };
        let text = read.to_string();
        let parts = read.completed(start);
        let last = parts.until.map(|until| until.max(start));
        let mut recurrence = Self {
            text,
            start,
            last,
            parts: Some(parts),
        };
        if let Some(count) = recurrence.parts.as_ref().and_then(|parts| parts.count) {
            recurrence.last = recurrence
                .starts(start..NaiveDateTime::MAX)
                .take(count as usize)
                .last();
        }
        Ok(recurrence)
    }

    /// Reads `rule` as [`Recurrence::parse`] does, and moves the start forward to the first time
    /// the rule itself gives: "every Tuesday", made on a Monday, starts on Tuesday.
    ///
    /// # Errors
    /// As [`Recurrence::parse`], and [`RuleError::Never`] when the rule gives no time at all.
    pub fn starting(rule: &str, earliest: NaiveDateTime, zone: Tz) -> Result<Self, RuleError> {
        let given = Self::parse(rule, earliest, zone)?;
        let Some(parts) = &given.parts else {
            return Ok(given);
        };
        let first = ENGINE
            .civil_starts(parts, earliest, earliest..NaiveDateTime::MAX)
            .next();
        match first {
            Some(first) if parts.until.is_none_or(|until| first <= until) => {
                Self::parse(rule, first, zone)
            }
            _ => Err(RuleError::Never),
        }
    }

    /// The rule as it is understood: forbidden parts gone, lists sorted, `UNTIL` as a civil time.
    /// Reading it again with the same start gives an equal value in every zone. Empty for once.
    pub fn rule(&self) -> &str {
        &self.text
    }

    /// The first civil date and time.
    pub fn start(&self) -> NaiveDateTime {
        self.start
    }

    /// The civil starts in the half-open range from `from` to before `to`, in order, each once, at
    /// most [`LIMIT`] of them.
    pub fn between(&self, from: NaiveDateTime, to: NaiveDateTime) -> Vec<NaiveDateTime> {
        self.starts(from..to).take(LIMIT).collect()
    }

    /// The first civil start at or after `from`; `None` when there is none, or none within the
    /// decades that are searched.
    pub fn next_from(&self, from: NaiveDateTime) -> Option<NaiveDateTime> {
        self.starts(from..NaiveDateTime::MAX).next()
    }

    fn starts(&self, window: Range<NaiveDateTime>) -> impl Iterator<Item = NaiveDateTime> {
        let itself = window.contains(&self.start).then_some(self.start);
        // Everything after the start is the rule's; one second is the finest step there is.
        let after = self.start + TimeDelta::seconds(1);
        let end = match self.last {
            Some(last) => window.end.min(last + TimeDelta::seconds(1)),
            None => window.end,
        };
        let ruled = self.parts.as_ref().filter(|_| end > after);
        itself
            .into_iter()
            .chain(ruled.into_iter().flat_map(move |parts| {
                ENGINE.civil_starts(parts, self.start, window.start.max(after)..end)
            }))
    }
}
