//! Expansion by the crate rrule, one period at a time.
//!
//! rrule 0.14 answers which times lie within a single week, month or year; stepping from period to
//! period, `INTERVAL` and `BYSETPOS` are done here. That keeps a far week as cheap as a near one,
//! ends every search, and goes round what rrule gets wrong: `BYSETPOS` in a week begun in the
//! middle, `BYDAY` that mixes plain and numbered weekdays, the fifth weekday from the end, and
//! numbered weeks around the turn of the year, which are asked for week by week.
//! Civil times are passed as UTC, so its handling of zones never comes into play.

use std::ops::Range;

use chrono::{DateTime, Datelike, Month, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday};
use rrule::{NWeekday, RRule, Unvalidated};

use super::span::{Spans, Unit};
use super::{Engine, Frequency, Parts, limits};

/// How many years a search goes on without finding anything: the longest wait of an everyday rule
/// is for a given weekday on 29 February, 40 years across a century that is no leap year.
const PATIENCE_YEARS: i32 = 41;
/// How many empty periods a search goes through at least, for rules with long intervals: a yearly
/// rule has then seen every kind of year, for the calendar repeats itself after 400.
const PATIENCE_PERIODS: u32 = 400;
/// So long an interval that rrule leaves the calendar after one or two periods; its largest.
const ONE_PERIOD: u16 = u16::MAX;

const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// The crate rrule as an [`Engine`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Rrule;

impl Engine for Rrule {
    fn civil_starts<'a>(
        &self,
        parts: &'a Parts,
        start: NaiveDateTime,
        window: Range<NaiveDateTime>,
    ) -> Box<dyn Iterator<Item = NaiveDateTime> + 'a> {
        let window = window.start.max(start)..window.end;
        let spans = Spans::new(parts, start.date());
        let number = spans.number_at(window.start.date());
        let found_at = window.start.date().year();
        let found = Vec::new().into_iter();
        Box::new(Search {
            parts,
            start,
            window,
            spans,
            number,
            found,
            found_at,
            empty: 0,
        })
    }
}

/// Goes through the periods from the one that holds the window's beginning.
struct Search<'a> {
    parts: &'a Parts,
    start: NaiveDateTime,
    window: Range<NaiveDateTime>,
    spans: Spans,
    /// The period to look at next.
    number: i64,
    found: std::vec::IntoIter<NaiveDateTime>,
    /// The year in which something was last found, or the search began.
    found_at: i32,
    /// Empty periods since then.
    empty: u32,
}

impl Iterator for Search<'_> {
    type Item = NaiveDateTime;

    fn next(&mut self) -> Option<NaiveDateTime> {
        loop {
            if let Some(time) = self.found.next() {
                return Some(time);
            }
            let days = self.spans.days(self.number)?;
            let year = days.start.year();
            let in_vain = year.saturating_sub(self.found_at) > PATIENCE_YEARS
                && self.empty >= PATIENCE_PERIODS;
            if in_vain || days.start.and_time(NaiveTime::MIN) >= self.window.end {
                return None;
            }
            self.number += 1;
            let mut times = self.times(&days);
            if times.is_empty() {
                self.empty += 1;
            } else {
                (self.empty, self.found_at) = (0, year);
            }
            times.retain(|time| self.window.contains(time));
            self.found = times.into_iter();
        }
    }
}

impl Search<'_> {
    /// Every time the rule gives in one period, in order and each once.
    fn times(&self, days: &Range<NaiveDate>) -> Vec<NaiveDateTime> {
        let mut times = match self.spans.unit {
            Unit::WeekYear => numbered_weeks(self.parts, days)
                .flat_map(|week| united(self.parts, Unit::Week, &week))
                .collect(),
            unit => united(self.parts, unit, days),
        };
        times.sort_unstable();
        times.dedup();
        if self.parts.frequency == Frequency::Daily && self.parts.interval > 1 {
            let interval = i64::from(self.parts.interval);
            let first = self.start.date();
            times.retain(|time| (time.date() - first).num_days() % interval == 0);
        }
        match (self.parts.by_set_pos.as_slice(), self.parts.frequency) {
            ([], _) => times,
            (positions, Frequency::Daily) => times
                .chunk_by(|one, next| one.date() == next.date())
                .flat_map(|day| limits::at_positions(day, positions))
                .collect(),
            (positions, _) => limits::at_positions(&times, positions),
        }
    }
}

fn united(parts: &Parts, unit: Unit, days: &Range<NaiveDate>) -> Vec<NaiveDateTime> {
    passes(parts, unit)
        .iter()
        .flat_map(|pass| expand(parts, unit, pass, days))
        .collect()
}

fn expand(parts: &Parts, unit: Unit, pass: &Pass, days: &Range<NaiveDate>) -> Vec<NaiveDateTime> {
    let anchor = days.start.and_time(NaiveTime::MIN).and_utc();
    let anchor = anchor.with_timezone(&rrule::Tz::UTC);
    // Parsing has checked every range, so a refusal can only mean that nothing fits.
    let Ok(set) = rule(parts, pass, unit).build(anchor) else {
        return Vec::new();
    };
    set.into_iter()
        .map(|time: DateTime<rrule::Tz>| time.naive_utc())
        .take_while(|time| time.date() < days.end)
        .filter(|time| unit != Unit::Week || limits::allow(parts, time.date()))
        .filter(|time| pass.keeps(time.date(), unit))
        .collect()
}

/// The weeks of a week year that `BYWEEKNO` names.
fn numbered_weeks(
    parts: &Parts,
    days: &Range<NaiveDate>,
) -> impl Iterator<Item = Range<NaiveDate>> {
    let (first, end) = (days.start, days.end);
    parts.by_week_no.iter().filter_map(move |number| {
        let weeks = i64::from(*number);
        let begin = if weeks > 0 {
            first.checked_add_signed(TimeDelta::weeks(weeks - 1))?
        } else {
            end.checked_add_signed(TimeDelta::weeks(weeks))?
        };
        let inside = begin >= first && begin < end;
        inside.then_some(begin..begin.checked_add_signed(TimeDelta::weeks(1))?)
    })
}

/// One question to rrule; the answers to all of them together are the rule's.
struct Pass {
    by_day: Vec<NWeekday>,
    /// Only the fifth weekday from the end of a month, or the 53rd from the end of a year: rrule
    /// refuses to count so far back.
    only_farthest_from_end: bool,
}

impl Pass {
    fn of(by_day: Vec<NWeekday>) -> Self {
        Self {
            by_day,
            only_farthest_from_end: false,
        }
    }

    fn keeps(&self, date: NaiveDate, unit: Unit) -> bool {
        if !self.only_farthest_from_end {
            return true;
        }
        match unit {
            Unit::Week | Unit::WeekYear => true,
            Unit::Month => date.num_days_in_month() as u32 - date.day() >= 28,
            Unit::Year => u32::from(date.leap_year()) + 365 - date.ordinal() >= 364,
        }
    }
}

/// rrule intersects plain with numbered weekdays where RFC 5545 unites them, so each has its pass.
fn passes(parts: &Parts, unit: Unit) -> Vec<Pass> {
    if parts.by_day.is_empty() {
        let every_day = WEEK.map(NWeekday::Every).to_vec();
        let any_day = parts.frequency == Frequency::Daily || unit == Unit::Week;
        return vec![Pass::of(if any_day { every_day } else { Vec::new() })];
    }
    let farthest = match unit {
        Unit::Week | Unit::WeekYear => 0,
        Unit::Month => -5,
        Unit::Year => -53,
    };
    let (mut plain, mut numbered, mut passes) = (Vec::new(), Vec::new(), Vec::new());
    for day in &parts.by_day {
        match day.nth {
            None => plain.push(NWeekday::Every(day.weekday)),
            Some(nth) if nth == farthest => passes.push(Pass {
                by_day: vec![NWeekday::Every(day.weekday)],
                only_farthest_from_end: true,
            }),
            Some(nth) => numbered.push(NWeekday::Nth(nth, day.weekday)),
        }
    }
    passes.extend(
        [plain, numbered]
            .into_iter()
            .filter(|days| !days.is_empty())
            .map(Pass::of),
    );
    passes
}

fn rule(parts: &Parts, pass: &Pass, unit: Unit) -> RRule<Unvalidated> {
    let rule = RRule::default()
        .week_start(parts.week_start)
        .by_weekday(pass.by_day.clone())
        .by_hour(parts.by_hour.clone())
        .by_minute(parts.by_minute.clone())
        .by_second(parts.by_second.clone());
    if unit == Unit::Week {
        // The exact number of times in a week makes rrule stop there; what limits the days further
        // comes after.
        let times =
            pass.by_day.len() * parts.by_hour.len() * parts.by_minute.len() * parts.by_second.len();
        return rule.freq(rrule::Frequency::Weekly).count(times as u32);
    }
    let months: Vec<Month> = parts
        .by_month
        .iter()
        .filter_map(|month| Month::try_from(*month).ok())
        .collect();
    let frequency = match unit {
        Unit::Year => rrule::Frequency::Yearly,
        _ => rrule::Frequency::Monthly,
    };
    rule.freq(frequency)
        .interval(ONE_PERIOD)
        .by_month(&months)
        .by_month_day(parts.by_month_day.clone())
        .by_year_day(parts.by_year_day.clone())
}
