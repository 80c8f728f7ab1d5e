//! The review of the plan: every 90 days it is looked through as a whole.

use chrono::{Duration, NaiveDate};
use rusqlite::Connection;

use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::PlanReviewId;
use crate::journey::lap::{self, Lap};
use crate::journey::matter::Matter;
use crate::journey::wizard::Step;
use crate::op::Op;
use crate::time::Now;
use crate::words;

/// Days after which the plan asks to be looked through. Ours, as often as the CV (product/rules.md).
pub const REVIEW_DAYS: i64 = 90;

/// Returns when the plan was last looked through.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn last(conn: &Connection) -> Result<Option<NaiveDate>> {
    Ok(conn
        .prepare_cached("SELECT max(reviewed_on) FROM plan_review")?
        .query_row([], |row| row.get(0))?)
}

/// Returns whether the plan was looked through in a lap: then all that stands in it was.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn in_lap(conn: &Connection, lap: &Lap) -> Result<bool> {
    Ok(last(conn)?.is_some_and(|on| on >= lap.started_on))
}

/// Returns since when the plan is as it is: the last time it was looked through, before that the day of its first
/// line; `None` while nothing is written.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn since(conn: &Connection) -> Result<Option<NaiveDate>> {
    let first: Option<NaiveDate> = conn
        .prepare_cached(
            "SELECT min(created_on) FROM (
               SELECT created_on FROM direction WHERE binned_at IS NULL
               UNION ALL SELECT created_on FROM objective WHERE binned_at IS NULL
               UNION ALL SELECT created_on FROM assumption WHERE binned_at IS NULL
               UNION ALL SELECT created_on FROM scenario WHERE binned_at IS NULL
               UNION ALL SELECT changed_on FROM plan_option WHERE binned_at IS NULL AND first_step <> '')",
        )?
        .query_row([], |row| row.get(0))?;
    Ok(match first {
        Some(first) => Some(last(conn)?.map_or(first, |last| last.max(first))),
        None => None,
    })
}

/// Returns the day on which the plan is next looked through; `None` while nothing is written.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn due(conn: &Connection) -> Result<Option<NaiveDate>> {
    Ok(since(conn)?.map(|since| since + Duration::days(REVIEW_DAYS)))
}

/// Adds the day on which the plan is looked through.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn matters(conn: &Connection, to: &mut Vec<Matter>) -> Result<()> {
    if let Some(due) = due(conn)? {
        to.push(Matter::on(
            "plan_review",
            Step::OnePage,
            due,
            words::plan_review_day().to_owned(),
            words::plan_review_day_detail().to_owned(),
        ));
    }
    Ok(())
}

impl Career {
    /// Writes down that the plan was looked through as a whole today. Twice on a day is once.
    ///
    /// # Errors
    /// `NotNow` while nothing is written.
    pub fn review_plan(&mut self, now: Now) -> Result<()> {
        if since(self.read())?.is_none() {
            return Err(Error::NotNow(words::plan_empty().to_owned()));
        }
        if last(self.read())? == Some(now.today()) {
            return Ok(());
        }
        self.transact(Op::AddRecord(words::plan_review().to_owned()), |tx| {
            tx.prepare_cached(
                "INSERT INTO plan_review (id, lap_id, reviewed_on) VALUES (?1, ?2, ?3)",
            )?
            .execute((PlanReviewId::new(now), lap::current(tx)?.id, now.today()))?;
            Ok(())
        })?;
        Ok(())
    }
}
