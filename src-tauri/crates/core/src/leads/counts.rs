//! The numbers beside the table, and those that are stuck.

use chrono::NaiveDate;
use serde::Serialize;

use super::stage::{self, LeadStage};
use super::table::wanted::{OPEN, stands};
use super::table::{LeadRow, LeadStanding, rows};
use crate::career::Career;
use crate::error::Result;
use crate::settings;
use crate::time::Now;

/// How many of those that are stuck are shown apart; the rest is counted.
pub const STUCK_SHOWN: u32 = 3;

/// How many stand at a stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadStageCount {
    /// The stage.
    pub stage: LeadStage,
    /// What it is called.
    pub name: String,
    /// How many leads stand at it.
    pub count: u32,
}

/// How many there are of each sort, outside the bin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadCounts {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// All of them.
    pub all: u32,
    /// Those that are open.
    pub open: u32,
    /// Those that were accepted or closed.
    pub over: u32,
    /// Open, with a dated next step, touched within three weeks.
    pub alive: u32,
    /// Open and not alive.
    pub hollow: u32,
    /// Those where others should have answered by now.
    pub silent: u32,
    /// Open without a dated next step.
    pub stuck: u32,
    /// By stage, in my order.
    pub stages: Vec<LeadStageCount>,
    /// The first of those that are stuck: the longest untouched.
    pub stuck_first: Vec<LeadRow>,
}

impl Career {
    /// Returns the numbers beside the table.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn lead_counts(&self, now: Now) -> Result<LeadCounts> {
        let (conn, today) = (self.read(), now.today());
        let names = stage::all(conn)?;
        let by_stage = conn
            .prepare_cached(
                "SELECT l.stage, count(*) FROM lead l WHERE l.binned_at IS NULL GROUP BY l.stage",
            )?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<Vec<(LeadStage, u32)>>>()?;
        let count = |condition: &str| -> Result<u32> {
            Ok(conn
                .prepare_cached(&format!(
                    "SELECT count(*) FROM lead l WHERE l.binned_at IS NULL AND {condition}"
                ))?
                .query_row([], |row| row.get(0))?)
        };
        let days = settings::all(conn)?.lead_silent_days;
        let sum = |of: fn(LeadStage) -> bool| -> u32 {
            let those = by_stage.iter().filter(|(stage, _)| of(*stage));
            those.map(|(_, count)| count).sum()
        };
        let places = conn
            .prepare_cached(&format!(
                "SELECT l.rowid FROM lead l WHERE l.binned_at IS NULL AND {OPEN} AND l.next_on IS NULL
                  ORDER BY l.touched_on, l.id LIMIT {STUCK_SHOWN}"
            ))?
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<Vec<i64>>>()?;
        let (open, alive) = (
            sum(LeadStage::open),
            count(&stands(LeadStanding::Alive, today, days))?,
        );
        Ok(LeadCounts {
            date: today,
            all: sum(|_| true),
            open,
            over: sum(|stage| !stage.open()),
            alive,
            hollow: open - alive,
            silent: count(&stands(LeadStanding::Silent, today, days))?,
            stuck: count(&stands(LeadStanding::Stuck, today, days))?,
            stuck_first: rows(conn, &places, &names, today)?,
            stages: names
                .into_iter()
                .map(|one| LeadStageCount {
                    count: by_stage
                        .iter()
                        .find(|(stage, _)| *stage == one.stage)
                        .map_or(0, |(_, count)| *count),
                    stage: one.stage,
                    name: one.name,
                })
                .collect(),
        })
    }
}
