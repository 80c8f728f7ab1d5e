//! The block for a review and the reviews of the journey: one hour, one bell.

use chrono::{Days, NaiveTime};
use rusqlite::Connection;

use super::recurrence::resolve;
use crate::error::Result;
use crate::journey::demonstrate::review;
use crate::journey::wizard::Step;
use crate::time::{self, Now};

/// The steps whose matters a review's own block speaks of.
pub(crate) const STEPS: [Step; 2] = [Step::WeeklyReview, Step::DeliveryLog];

/// The blocks of a review on the day that begins at ?1 and ends at ?2.
const OF_THE_DAY: &str =
    "block_id IN (SELECT id FROM block WHERE kind = 'review' AND binned_at IS NULL)
    AND starts_at >= ?1 AND starts_at < ?2";

/// Returns where a review leads: to the weekly review while there is something to review, otherwise to Friday's log.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn step(conn: &Connection, now: Now) -> Result<Step> {
    Ok(if review::begun_by(conn, now.today(), now)? {
        Step::WeeklyReview
    } else {
        Step::DeliveryLog
    })
}

/// Whether a block for a review rings on this day, has rung or was kept: then nothing else speaks of it.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn has_its_hour(conn: &Connection, now: Now) -> Result<bool> {
    let (from, to) = day(now);
    Ok(conn
        .prepare_cached(&format!(
            "SELECT EXISTS (SELECT 1 FROM reminder
              WHERE {OF_THE_DAY} AND state IN ('planned', 'shown', 'snoozed', 'started', 'done'))"
        ))?
        .query_row((from, to), |row| row.get(0))?)
}

/// Marks this day's blocks for a review as done: the review is.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn kept(tx: &Connection, now: Now) -> Result<()> {
    let (from, to) = day(now);
    tx.prepare_cached(&format!(
        "UPDATE reminder SET state = 'done', settled_at = ?3, untold = 0
          WHERE {OF_THE_DAY} AND state IN ('planned', 'shown', 'snoozed', 'started')"
    ))?
    .execute((from, to, time::to_text(now.instant)))?;
    Ok(())
}

/// The instants between which today lies.
fn day(now: Now) -> (String, String) {
    let midnight = |days| {
        let date = now.today() + Days::new(days);
        time::to_text(resolve(date.and_time(NaiveTime::MIN), now.zone))
    };
    (midnight(0), midnight(1))
}
