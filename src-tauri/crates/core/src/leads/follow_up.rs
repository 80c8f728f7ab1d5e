//! What leads ask on a day, and how many of them wait for somebody else.

use chrono::{Duration, NaiveDate, NaiveDateTime};
use rusqlite::Connection;
use serde::Serialize;

use super::health::Tally;
use super::landing;
use super::stage::LeadStage;
use crate::error::Result;
use crate::id::LeadId;
use crate::journey::matter::{Matter, Place};
use crate::time::Now;
use crate::words;

/// Days for which a next step is spoken of; what is older stands on Today and is not called out any more (ours).
const SPOKEN_DAYS: i64 = 14;
/// The most next steps that are looked at for notices: one notice groups them, and nobody acts on more in a day
/// (ours).
const SPOKEN_MOST: u32 = 50;

/// Adds what the leads ask: the next steps that have come, and what an accepted lead leaves to do.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn matters(
    conn: &Connection,
    until: NaiveDateTime,
    now: Now,
    to: &mut Vec<Matter>,
) -> Result<()> {
    let mut select = conn.prepare_cached(
        "SELECT id, title, next_action, next_on FROM lead
          WHERE binned_at IS NULL AND stage NOT IN ('accepted', 'closed') AND next_on BETWEEN ?1 AND ?2
          ORDER BY next_on DESC, id LIMIT ?3",
    )?;
    let since = now.today() - Duration::days(SPOKEN_DAYS);
    let rows = select.query_map((since, until.date(), SPOKEN_MOST), |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
    })?;
    for row in rows {
        let (id, title, action, on): (LeadId, String, String, NaiveDate) = row?;
        to.push(Matter::on(
            &format!("lead_next:{id}"),
            Place::NextStep(id),
            on,
            words::lead_next_matter().to_owned(),
            words::lead_next_detail(&action, &title),
        ));
    }
    landing::matters(conn, until, now, to)
}

/// How many leads wait for somebody else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Waiting {
    /// How many are in a stage in which the others move next.
    pub waiting: u32,
    /// How many of them have no date on which I ask again.
    pub undated: u32,
    /// How many are open and mine to move.
    pub mine: u32,
    /// The counts in a sentence; empty when nothing is open.
    pub sentence: String,
}

/// Returns whether the others move next in a stage (ours: after the first talk the answer is theirs).
pub fn theirs(stage: LeadStage) -> bool {
    matches!(
        stage,
        LeadStage::InConversation | LeadStage::Applied | LeadStage::Interviewing
    )
}

/// Counts who waits for whom, from the open leads of each stage.
pub(crate) fn waiting(open: &[Tally]) -> Waiting {
    let (mut waiting, mut undated, mut mine) = (0, 0, 0);
    for tally in open {
        if theirs(tally.stage) {
            waiting += tally.open;
            undated += tally.undated;
        } else {
            mine += tally.open;
        }
    }
    Waiting {
        waiting,
        undated,
        mine,
        sentence: words::leads_waiting(waiting, undated, mine),
    }
}
