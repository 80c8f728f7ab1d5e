//! When a person is due: the rule of the two thresholds.
//!
//! Period P: own, then the strongest tag, then the ring, then none. Second threshold M: 1.5 P unless said
//! otherwise (ideal four weeks, at most six). The dates themselves stand in the table `standing`, which
//! triggers of the schema derive; a test holds both to the same answers.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How a person stands today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// No cadence: nobody asks for them.
    None,
    /// We speak every day anyway.
    Daily,
    /// Let go gracefully.
    LetGo,
    /// Less than three quarters of the period have passed.
    Fresh,
    /// The period is nearly over.
    Soon,
    /// The period is over.
    Due,
    /// The second threshold has passed.
    Cooling,
    /// Two and a half periods have passed.
    Cold,
}

/// Whom one asks for by how they stand: a state, or several that are counted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Stands {
    /// As [`State::None`].
    None,
    /// As [`State::Daily`].
    Daily,
    /// As [`State::LetGo`].
    LetGo,
    /// As [`State::Fresh`].
    Fresh,
    /// As [`State::Soon`].
    Soon,
    /// As [`State::Due`].
    Due,
    /// As [`State::Cooling`].
    Cooling,
    /// As [`State::Cold`].
    Cold,
    /// Everybody with a rhythm.
    InRhythm,
    /// Those with a rhythm whose period is not over: fresh, or soon due.
    InTouch,
}

impl From<State> for Stands {
    fn from(state: State) -> Self {
        match state {
            State::None => Self::None,
            State::Daily => Self::Daily,
            State::LetGo => Self::LetGo,
            State::Fresh => Self::Fresh,
            State::Soon => Self::Soon,
            State::Due => Self::Due,
            State::Cooling => Self::Cooling,
            State::Cold => Self::Cold,
        }
    }
}

impl Stands {
    /// Whether it follows from dates, so that only somebody with a rhythm stands so.
    pub(crate) fn is_dated(self) -> bool {
        !matches!(self, Self::None | Self::Daily | Self::LetGo)
    }
}

/// The dates on which a person's state changes. All `None` without a cadence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Thresholds {
    /// From here: soon.
    pub soon_on: Option<NaiveDate>,
    /// From here: due.
    pub due_on: Option<NaiveDate>,
    /// From here: cooling.
    pub cooling_on: Option<NaiveDate>,
    /// From here: cold.
    pub cold_on: Option<NaiveDate>,
}

/// Share of the period after which someone is "soon" (product rules: 0.75 P).
const SOON_NUMERATOR: i64 = 3;
const SOON_DENOMINATOR: i64 = 4;

/// From this period on, in days, the day is shifted a little (product/rules.md, "Fuzz & level").
const FUZZ_FROM_DAYS: i64 = 14;
/// By at most so much of the period, in hundredths (product/rules.md, "Fuzz & level").
const FUZZ_PERCENT: i64 = 12;
/// How many different shifts there are; ours.
const FUZZ_STEPS: i64 = 256;
/// By so much the step of a person differs from that of their neighbour in the book: odd, so that every step comes up,
/// and near 256 over the golden ratio, so that those who came in together lie far apart; ours.
const FUZZ_STRIDE: i64 = 157;

/// Returns by how many days a person's day is shifted, so that those who came together do not fall due together: within
/// 12 % of the period either way, never beyond the longest gap, and the same for ever, because it follows from their
/// number in the book. Whoever was never spoken to is only shifted to later.
///
/// The view `standing_now` of the schema says the same; a test holds them together.
pub fn fuzz(number: i64, period_days: i64, max_days: i64, is_new: bool) -> i64 {
    if period_days < FUZZ_FROM_DAYS {
        return 0;
    }
    let step = number * FUZZ_STRIDE % FUZZ_STEPS * 2 - (FUZZ_STEPS - 1);
    let shift = step * period_days * FUZZ_PERCENT / ((FUZZ_STEPS - 1) * 100);
    let shift = if is_new { shift.abs() } else { shift };
    shift.min(max_days - period_days)
}

/// Returns the most days by which [`fuzz`] shifts a day.
pub(crate) fn fuzz_most(period_days: i64) -> i64 {
    if period_days < FUZZ_FROM_DAYS {
        return 0;
    }
    period_days * FUZZ_PERCENT / 100
}

/// Returns M when only P is given: 1.5 P, rounded up to a whole day.
pub fn default_max(period_days: i64) -> i64 {
    (period_days * 3 + 1) / 2
}

/// Returns the date from which a person's age counts: the last contact; without one the day we met, but then they
/// are due at the earliest on the day they came into the book: nobody neglects whom they have only just noted.
pub fn anchor(
    last_on: Option<NaiveDate>,
    met_on: Option<NaiveDate>,
    created_on: NaiveDate,
    period_days: i64,
) -> NaiveDate {
    last_on.unwrap_or_else(|| {
        met_on
            .unwrap_or(created_on)
            .max(created_on - chrono::Duration::days(period_days))
    })
}

/// Returns M, never less than P.
pub fn longest(period_days: i64, max_days: Option<i64>) -> i64 {
    max_days
        .unwrap_or_else(|| default_max(period_days))
        .max(period_days)
}

/// Returns the dates for a period counted from `anchor`, the last contact or the day they met; the day itself is
/// `shift` days off, see [`fuzz`].
pub fn thresholds(
    anchor: NaiveDate,
    period_days: i64,
    max_days: Option<i64>,
    shift: i64,
) -> Thresholds {
    let max = longest(period_days, max_days);
    let after = |days: i64| anchor.checked_add_signed(chrono::Duration::days(days));
    Thresholds {
        soon_on: after((period_days * SOON_NUMERATOR + SOON_NUMERATOR) / SOON_DENOMINATOR),
        due_on: after(period_days + shift),
        cooling_on: after(max),
        cold_on: after(((period_days * 5 + 1) / 2).max(max)),
    }
}

/// Returns the state on a date: fresh < 0.75 P ≤ soon < P ≤ due < M ≤ cooling < 2.5 P ≤ cold.
pub fn state_on(dates: Thresholds, today: NaiveDate) -> State {
    let reached = |date: Option<NaiveDate>| date.is_some_and(|date| date <= today);
    match dates {
        Thresholds { due_on: None, .. } => State::None,
        d if reached(d.cold_on) => State::Cold,
        d if reached(d.cooling_on) => State::Cooling,
        d if reached(d.due_on) => State::Due,
        d if reached(d.soon_on) => State::Soon,
        _ => State::Fresh,
    }
}

#[cfg(test)]
mod tests;
