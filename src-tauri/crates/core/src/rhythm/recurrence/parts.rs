//! A recurrence rule, read into its parts.

use std::fmt::{self, Display, Formatter};

use chrono::{Datelike, NaiveDateTime, Timelike, Weekday};

/// How often a rule's period comes round; the finer frequencies of RFC 5545 are refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frequency {
    /// `FREQ=DAILY`.
    Daily,
    /// `FREQ=WEEKLY`.
    Weekly,
    /// `FREQ=MONTHLY`.
    Monthly,
    /// `FREQ=YEARLY`.
    Yearly,
}

/// One entry of `BYDAY`. The order is the one rules are written in: by ordinal, then from Monday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayOfWeek {
    /// Which one in the month or year, counted from the end when negative; `None` for each.
    pub nth: Option<i16>,
    /// The day of the week.
    pub weekday: Weekday,
}

/// The parts of a rule, named as RFC 5545 section 3.3.10 names them. Lists are sorted and hold each
/// value once; an empty list is an absent part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// `FREQ`.
    pub frequency: Frequency,
    /// `INTERVAL`, at least 1.
    pub interval: u32,
    /// `COUNT`, at least 1.
    pub count: Option<u32>,
    /// `UNTIL`, inclusive, in the civil time of the block's zone.
    pub until: Option<NaiveDateTime>,
    /// `WKST`.
    pub week_start: Weekday,
    /// `BYMONTH`, 1 to 12.
    pub by_month: Vec<u8>,
    /// `BYWEEKNO`, ±1 to ±53.
    pub by_week_no: Vec<i8>,
    /// `BYYEARDAY`, ±1 to ±366.
    pub by_year_day: Vec<i16>,
    /// `BYMONTHDAY`, ±1 to ±31.
    pub by_month_day: Vec<i8>,
    /// `BYDAY`.
    pub by_day: Vec<DayOfWeek>,
    /// `BYHOUR`, 0 to 23.
    pub by_hour: Vec<u8>,
    /// `BYMINUTE`, 0 to 59.
    pub by_minute: Vec<u8>,
    /// `BYSECOND`, 0 to 59; a leap second counts as 59.
    pub by_second: Vec<u8>,
    /// `BYSETPOS`, ±1 to ±366.
    pub by_set_pos: Vec<i16>,
}

impl Parts {
    /// Drops what RFC 5545 forbids at this frequency, and a `BYSETPOS` with nothing to choose from.
    pub(super) fn permitted(mut self) -> Self {
        if self.frequency != Frequency::Yearly {
            self.by_week_no.clear();
            self.by_year_day.clear();
        }
        if self.frequency == Frequency::Weekly {
            self.by_month_day.clear();
        }
        if matches!(self.frequency, Frequency::Daily | Frequency::Weekly)
            || !self.by_week_no.is_empty()
        {
            self.by_day.iter_mut().for_each(|day| day.nth = None);
            self.by_day.sort_by_key(DayOfWeek::order);
            self.by_day.dedup();
        }
        let chooses = !self.days_are_implied()
            || !self.by_month.is_empty()
            || !self.by_hour.is_empty()
            || !self.by_minute.is_empty()
            || !self.by_second.is_empty();
        if !chooses {
            self.by_set_pos.clear();
        }
        self
    }

    /// Fills in from `start` what the rule leaves unsaid: the time of day and, where nothing else
    /// names days, the weekday, the day of the month or the date.
    ///
    /// `BYWEEKNO` alone means the start's weekday in those weeks, since RFC 5545 takes whatever is
    /// missing from the start.
    pub fn completed(mut self, start: NaiveDateTime) -> Self {
        if self.by_hour.is_empty() {
            self.by_hour.push(start.hour() as u8);
        }
        if self.by_minute.is_empty() {
            self.by_minute.push(start.minute() as u8);
        }
        if self.by_second.is_empty() {
            self.by_second.push(start.second() as u8);
        }
        if !self.days_are_implied() {
            let weekless = self.by_day.is_empty()
                && self.by_month_day.is_empty()
                && self.by_year_day.is_empty();
            if weekless {
                self.by_day.push(DayOfWeek {
                    nth: None,
                    weekday: start.weekday(),
                });
            }
            return self;
        }
        match self.frequency {
            Frequency::Daily => {}
            Frequency::Weekly => {
                self.by_day.push(DayOfWeek {
                    nth: None,
                    weekday: start.weekday(),
                });
            }
            Frequency::Monthly => self.by_month_day.push(start.day() as i8),
            Frequency::Yearly => {
                self.by_month_day.push(start.day() as i8);
                if self.by_month.is_empty() {
                    self.by_month.push(start.month() as u8);
                }
            }
        }
        self
    }

    fn days_are_implied(&self) -> bool {
        self.by_day.is_empty()
            && self.by_month_day.is_empty()
            && self.by_year_day.is_empty()
            && self.by_week_no.is_empty()
    }
}

impl DayOfWeek {
    /// What entries are sorted by.
    pub(super) fn order(&self) -> (Option<i16>, u32) {
        (self.nth, self.weekday.num_days_from_monday())
    }
}

impl Display for DayOfWeek {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if let Some(nth) = self.nth {
            write!(f, "{nth}")?;
        }
        f.write_str(weekday_code(self.weekday))
    }
}

impl Display for Parts {
    /// Writes the value of an `RRULE`; `UNTIL` as a civil time, without `Z`.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self.frequency {
            Frequency::Daily => "FREQ=DAILY",
            Frequency::Weekly => "FREQ=WEEKLY",
            Frequency::Monthly => "FREQ=MONTHLY",
            Frequency::Yearly => "FREQ=YEARLY",
        })?;
        if self.interval != 1 {
            write!(f, ";INTERVAL={}", self.interval)?;
        }
        if let Some(count) = self.count {
            write!(f, ";COUNT={count}")?;
        }
        if let Some(until) = self.until {
            write!(f, ";UNTIL={}", until.format("%Y%m%dT%H%M%S"))?;
        }
        if self.week_start != Weekday::Mon {
            write!(f, ";WKST={}", weekday_code(self.week_start))?;
        }
        list(f, "BYMONTH", &self.by_month)?;
        list(f, "BYWEEKNO", &self.by_week_no)?;
        list(f, "BYYEARDAY", &self.by_year_day)?;
        list(f, "BYMONTHDAY", &self.by_month_day)?;
        list(f, "BYDAY", &self.by_day)?;
        list(f, "BYHOUR", &self.by_hour)?;
        list(f, "BYMINUTE", &self.by_minute)?;
        list(f, "BYSECOND", &self.by_second)?;
        list(f, "BYSETPOS", &self.by_set_pos)
    }
}

fn list<T: Display>(f: &mut Formatter<'_>, name: &str, values: &[T]) -> fmt::Result {
    for (index, value) in values.iter().enumerate() {
        if index == 0 {
            write!(f, ";{name}={value}")?;
        } else {
            write!(f, ",{value}")?;
        }
    }
    Ok(())
}

fn weekday_code(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Mon => "MO",
        Weekday::Tue => "TU",
        Weekday::Wed => "WE",
        Weekday::Thu => "TH",
        Weekday::Fri => "FR",
        Weekday::Sat => "SA",
        Weekday::Sun => "SU",
    }
}
