//! Generated books, so that growth is seen: invented people with touches, the same for the same number.

use chrono::Duration;
use fairlead_core::career::Career;
use fairlead_core::samples;
use fairlead_core::time::Now;

/// Fills a career with `people` invented people and `touches` touches each.
///
/// # Errors
/// Only if SQLite fails.
pub fn fill(career: &mut Career, people: u32, touches: u32, now: Now) -> anyhow::Result<()> {
    samples::fill(
        career,
        people,
        touches,
        Now::new(now.instant - Duration::minutes(1), now.zone),
    )?;
    Ok(())
}
