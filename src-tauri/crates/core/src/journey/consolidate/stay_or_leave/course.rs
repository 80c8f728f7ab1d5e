//! The course of a decision: when its two weeks begin and end, when it may be decided, when one looks back on it.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::super::months_after;

/// Days between beginning to lean towards leaving and deciding it (requirement 87).
pub const COOLING_DAYS: u64 = 14;
/// Months after which one looks back (requirement 87).
pub const LOOK_BACK_MONTHS: [u32; 2] = [6, 18];

/// Where I lean.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Leaning {
    /// Neither way yet.
    #[default]
    Open,
    /// To stay.
    Stay,
    /// To leave.
    Leave,
}
stored!(Leaning {
    Open = "open",
    Stay = "stay",
    Leave = "leave"
});

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum StayChoice {
    /// To stay.
    Stay,
    /// To leave.
    Leave,
}
stored!(StayChoice {
    Stay = "stay",
    Leave = "leave"
});

impl StayChoice {
    /// Both.
    pub(crate) const ALL: [StayChoice; 2] = [StayChoice::Stay, StayChoice::Leave];
}

/// How far a decision has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Course {
    /// From when the two weeks count.
    pub leave_since_on: Option<NaiveDate>,
    /// When I leant otherwise again.
    pub left_leave_on: Option<NaiveDate>,
    /// The latest day on which it was written.
    pub seen_on: Option<NaiveDate>,
    /// What was decided.
    pub decided: Option<StayChoice>,
    /// When.
    pub decided_on: Option<NaiveDate>,
}

impl Course {
    /// Returns the day from which leaving may be decided; `None` while I do not lean that way, or when it is decided.
    pub fn cool_on(&self, leaning: Leaning) -> Option<NaiveDate> {
        if leaning != Leaning::Leave || self.decided.is_some() {
            return None;
        }
        self.leave_since_on?
            .checked_add_days(Days::new(COOLING_DAYS))
    }
}

/// Why something cannot be decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is decided.
    Decided,
    /// I do not lean to leave.
    NotLeaning,
    /// The two weeks last until that day.
    Early(NaiveDate),
}

/// Brings the two weeks in step with where I lean when the record is written. They begin on the day on which I begin
/// to lean to leave. Leaning otherwise ends them; but a change of mind and back on one day does not. A clock that was
/// set back makes no day earlier than one that was seen before.
pub fn follow(before: Course, leaning: Leaning, today: NaiveDate) -> Course {
    let day = before.seen_on.map_or(today, |seen| seen.max(today));
    let mut course = Course {
        seen_on: Some(day),
        ..before
    };
    if leaning == Leaning::Leave {
        if course.leave_since_on.is_none() || course.left_leave_on.is_some_and(|left| left != day) {
            course.leave_since_on = Some(day);
        }
        course.left_leave_on = None;
    } else if course.leave_since_on.is_some() && course.left_leave_on.is_none() {
        course.left_leave_on = Some(day);
    }
    course
}

/// Says whether something may be decided on a day. To stay may be decided at any time.
///
/// # Errors
/// Why not.
pub fn may_decide(
    course: Course,
    leaning: Leaning,
    choice: StayChoice,
    today: NaiveDate,
) -> Result<(), Refusal> {
    if course.decided.is_some() {
        return Err(Refusal::Decided);
    }
    if choice == StayChoice::Stay {
        return Ok(());
    }
    match course.cool_on(leaning) {
        None => Err(Refusal::NotLeaning),
        Some(over) if today < over => Err(Refusal::Early(over)),
        Some(_) => Ok(()),
    }
}

/// Returns the day on which one looks back: the same day of the month, or the last one of a shorter month.
pub fn look_back_on(decided_on: NaiveDate, months: u32) -> NaiveDate {
    months_after(decided_on, months)
}
