//! The sample career's Plan, as it was on the day that is handed in.

mod feedback;
mod first_half;
mod resource;
mod return_on_me;

use chrono::Duration;

use crate::career::Career;
use crate::error::Result;
use crate::journey::lap;
use crate::time::Now;

/// Fills what the exercises of Plan find in one lap. It may be called once a lap.
///
/// # Errors
/// Only if a sample does not fit, which is a fault of this file.
pub(super) fn fill(career: &mut Career, now: Now) -> Result<()> {
    first_half::fill(career, now)?;
    second_half(career, now)
}

/// Fills Return on Me, the grid of knowledge, skills and behaviours, and the feedback round.
fn second_half(career: &mut Career, now: Now) -> Result<()> {
    let lap = lap::current(career.read())?.number;
    return_on_me::fill(career, lap, now)?;
    resource::fill(career, lap, now)?;
    feedback::fill(career, lap, now)
}

/// Returns a later moment than the one on which the stage was entered.
fn after(now: Now, days: i64) -> Now {
    Now {
        instant: now.instant + Duration::days(days),
        ..now
    }
}
