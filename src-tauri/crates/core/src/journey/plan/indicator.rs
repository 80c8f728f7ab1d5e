//! Indicators: early signs that a scenario is coming true.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::scenario::ScenarioDraft;
use super::{need_there, past_date};
use crate::error::{Error, Result};
use crate::id::{IndicatorId, ScenarioId};
use crate::journey::record::{self, Record, Row1, need_line, record};
use crate::time::Now;
use crate::words;

record! {
    /// An early sign of a scenario.
    IndicatorDraft, "indicator", IndicatorId {
        /// The scenario; needed.
        scenario_id: Option<ScenarioId>,
        /// What I would see; one line.
        text: String,
        /// When I saw it; `None` while I have not.
        seen_on: Option<NaiveDate>,
    }
}

impl Record for IndicatorDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        need_line("text", &mut self.text, words::indicator_empty())?;
        past_date("seen_on", self.seen_on, now)?;
        match self.scenario_id {
            Some(id) => need_there::<ScenarioDraft>(conn, "scenario_id", id),
            None => Err(Error::invalid("scenario_id", words::plan_owner_gone())),
        }
    }

    fn sentence(&self) -> String {
        words::indicator(&self.text)
    }
}

/// Returns the early signs of all scenarios outside the bin, oldest first: what the radar looks out for.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn indicators(conn: &Connection) -> Result<Vec<Row1<IndicatorDraft>>> {
    record::all::<IndicatorDraft>(
        conn,
        "AND r.scenario_id IN (SELECT id FROM scenario WHERE binned_at IS NULL) ORDER BY r.id",
        [],
    )
}
