//! The periods of a rule: which year, month or week is the next one it looks at.

use std::ops::Range;

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::{Frequency, Parts};

/// The unit a rule is expanded by. A daily rule goes by whole months, since a month of days costs
/// little more than one, and keeps only every `INTERVAL`th day afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Week,
    Month,
    Year,
    /// The weeks a year has, for rules that number them: from the first week with four days in the
    /// year, which can begin in the last days of the year before.
    WeekYear,
}

/// The periods a rule looks at, addressed by number, so that a far one costs what a near one does.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spans {
    pub unit: Unit,
    step: i64,
    week_start: Weekday,
    start: NaiveDate,
}

impl Spans {
    /// The periods of `parts`; number 0 holds `start`.
    pub fn new(parts: &Parts, start: NaiveDate) -> Self {
        let (unit, step) = match parts.frequency {
            Frequency::Daily => (Unit::Month, 1),
            Frequency::Weekly => (Unit::Week, parts.interval),
            Frequency::Monthly => (Unit::Month, parts.interval),
            Frequency::Yearly if !parts.by_week_no.is_empty() => (Unit::WeekYear, parts.interval),
            Frequency::Yearly => (Unit::Year, parts.interval),
        };
        Self {
            unit,
            step: i64::from(step),
            week_start: parts.week_start,
            start,
        }
    }

    /// The number of the last period that begins on or before `date`, at least 0.
    pub fn number_at(&self, date: NaiveDate) -> i64 {
        let distance = match self.unit {
            Unit::Week => (self.week_of(date) - self.week_of(self.start))
                .num_days()
                .div_euclid(7),
            Unit::Month => month_number(date) - month_number(self.start),
            Unit::Year => i64::from(date.year()) - i64::from(self.start.year()),
            Unit::WeekYear => {
                i64::from(self.week_year_of(date)) - i64::from(self.week_year_of(self.start))
            }
        };
        distance.max(0) / self.step
    }

    /// The days of the period with this number; `None` after the year 9999.
    pub fn days(&self, number: i64) -> Option<Range<NaiveDate>> {
        let distance = number.checked_mul(self.step)?;
        let days = match self.unit {
            Unit::Week => {
                let days = u64::try_from(distance.checked_mul(7)?).ok()?;
                let first = self.week_of(self.start).checked_add_days(Days::new(days))?;
                first..first.checked_add_days(Days::new(7))?
            }
            Unit::Month => {
                let month = month_number(self.start).checked_add(distance)?;
                first_of_month(month)?..first_of_month(month.checked_add(1)?)?
            }
            Unit::Year => {
                let year =
                    i32::try_from(i64::from(self.start.year()).checked_add(distance)?).ok()?;
                NaiveDate::from_ymd_opt(year, 1, 1)?
                    ..NaiveDate::from_ymd_opt(year.checked_add(1)?, 1, 1)?
            }
            Unit::WeekYear => {
                let first = i64::from(self.week_year_of(self.start));
                let year = i32::try_from(first.checked_add(distance)?).ok()?;
                self.first_week(year)?..self.first_week(year.checked_add(1)?)?
            }
        };
        (days.start.year() <= 9999).then_some(days)
    }

    /// The first day of the first week of a year: the week with 4 January in it.
    fn first_week(&self, year: i32) -> Option<NaiveDate> {
        Some(self.week_of(NaiveDate::from_ymd_opt(year, 1, 4)?))
    }

    fn week_year_of(&self, date: NaiveDate) -> i32 {
        let year = date.year();
        if self.first_week(year).is_some_and(|first| date < first) {
            year - 1
        } else if self.first_week(year + 1).is_some_and(|first| date >= first) {
            year + 1
        } else {
            year
        }
    }

    fn week_of(&self, date: NaiveDate) -> NaiveDate {
        date.week(self.week_start).first_day()
    }
}

/// Months since the beginning of the calendar.
fn month_number(date: NaiveDate) -> i64 {
    i64::from(date.year()) * 12 + i64::from(date.month0())
}

fn first_of_month(number: i64) -> Option<NaiveDate> {
    let year = i32::try_from(number.div_euclid(12)).ok()?;
    NaiveDate::from_ymd_opt(year, number.rem_euclid(12) as u32 + 1, 1)
}
