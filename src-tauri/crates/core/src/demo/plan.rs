//! The sample career's Plan, as it was on the day that is handed in.

mod first_half;

use crate::career::Career;
use crate::error::Result;
use crate::time::Now;

/// Fills what the exercises of Plan find in one lap. It may be called once a lap.
///
/// # Errors
/// Only if a sample does not fit, which is a fault of this file.
pub(super) fn fill(career: &mut Career, now: Now) -> Result<()> {
    first_half::fill(career, now)?;
    Ok(())
}
