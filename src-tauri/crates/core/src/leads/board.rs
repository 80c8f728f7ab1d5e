//! The board: a column a stage, the ones that need me first.

use chrono::{Duration, NaiveDate};
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};

use super::follow_up;
use super::health::{self, Hollow, hollow};
use super::lead::{LeadKind, LeadScope};
use super::stage::{self, LeadStage};
use crate::career::Career;
use crate::error::Result;
use crate::id::LeadId;
use crate::settings;
use crate::time::Now;

/// The most cards of a column; the rest is counted. More does not fit on a screen that one reads.
pub const COLUMN_MAX: u32 = 50;
/// Days without a word after which silence is said, unless the person says otherwise (product/requirements.md; ours: two
/// working weeks and a day off).
pub const SILENT_DAYS: u32 = 14;

/// What the board shows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct LeadFilter {
    /// Part of the title or the organisation; empty for all.
    pub text: String,
    /// The ring; all when left out.
    pub scope: Option<LeadScope>,
}

/// A lead on the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadCard {
    /// The lead.
    pub id: LeadId,
    /// What it is.
    pub title: String,
    /// At which organisation.
    pub organisation: String,
    /// In which ring.
    pub scope: LeadScope,
    /// What kind.
    pub kind: LeadKind,
    /// Its stage.
    pub stage: LeadStage,
    /// Since when it is there.
    pub stage_on: NaiveDate,
    /// What I do next.
    pub next_action: String,
    /// When.
    pub next_on: Option<NaiveDate>,
    /// Why it is not alive; `None` for one that is, or is over.
    pub hollow: Option<Hollow>,
    /// Whether they have been silent so long that it is worth a word.
    pub silent: bool,
}

/// A column of the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadColumn {
    /// Its stage.
    pub stage: LeadStage,
    /// What the stage is called.
    pub name: String,
    /// How many leads stand in it.
    pub total: u32,
    /// The first of them, by their next step; without one first.
    pub cards: Vec<LeadCard>,
}

/// The board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadBoard {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// A column a stage, in my order.
    pub columns: Vec<LeadColumn>,
    /// How many leads there are outside the bin, whatever the filter.
    pub total: u32,
}

/// The columns of a card; the table is called `l`.
const CARD: &str = "l.id, l.title, l.organisation, l.scope, l.kind, l.stage, l.stage_on, l.next_action, l.next_on,
   l.touched_on, coalesce((SELECT max(e.on_date) FROM lead_event e WHERE e.lead_id = l.id), l.began_on)";

/// Returns whether somebody else should have answered by now.
pub(super) fn silent(stage: LeadStage, heard_on: NaiveDate, today: NaiveDate, days: u32) -> bool {
    follow_up::theirs(stage) && today - heard_on >= Duration::days(days.into())
}

fn card(row: &Row<'_>, today: NaiveDate, silent_days: u32) -> rusqlite::Result<LeadCard> {
    let (stage, next_on, touched_on): (LeadStage, _, _) = (row.get(5)?, row.get(8)?, row.get(9)?);
    Ok(LeadCard {
        id: row.get(0)?,
        title: row.get(1)?,
        organisation: row.get(2)?,
        scope: row.get(3)?,
        kind: row.get(4)?,
        stage,
        stage_on: row.get(6)?,
        next_action: row.get(7)?,
        next_on,
        hollow: stage
            .open()
            .then(|| hollow(next_on, touched_on, today))
            .flatten(),
        silent: silent(stage, row.get(10)?, today, silent_days),
    })
}

/// Returns the leads whose next step has come or is overdue, earliest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn due(conn: &Connection, most: u32, now: Now) -> Result<Vec<LeadCard>> {
    let mut select = conn.prepare_cached(&format!(
        "SELECT {CARD} FROM lead l
          WHERE l.binned_at IS NULL AND l.stage NOT IN ('accepted', 'closed') AND l.next_on <= ?1
          ORDER BY l.next_on, l.id LIMIT ?2"
    ))?;
    let days = settings::all(conn)?.lead_silent_days;
    let rows = select.query_map((now.today(), most), |row| card(row, now.today(), days))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many go on when a lead closes, so that nobody begins at the very beginning (product/requirements.md, row 1).
const GO_ON: u32 = 2;

impl Career {
    /// Returns the live leads that come next when one closes, by their next step.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn leads_that_go_on(&self, closed: LeadId, now: Now) -> Result<Vec<LeadCard>> {
        let touched = now.today() - Duration::days(health::TOUCHED_DAYS);
        let mut select = self.read().prepare_cached(&format!(
            "SELECT {CARD} FROM lead l
              WHERE l.binned_at IS NULL AND l.stage NOT IN ('accepted', 'closed') AND l.next_on IS NOT NULL
                AND l.touched_on >= ?1 AND l.id <> ?2
              ORDER BY l.next_on, l.id LIMIT {GO_ON}"
        ))?;
        let days = settings::all(self.read())?.lead_silent_days;
        let rows = select.query_map((touched, closed), |row| card(row, now.today(), days))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Returns the board.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn lead_board(&self, filter: &LeadFilter, now: Now) -> Result<LeadBoard> {
        let conn = self.read();
        let days = settings::all(conn)?.lead_silent_days;
        let like = format!("%{}%", filter.text.trim().replace(['%', '_', '\\'], " "));
        let narrowed =
            "l.binned_at IS NULL AND (?1 = '%%' OR l.title LIKE ?1 OR l.organisation LIKE ?1)
             AND (?2 IS NULL OR l.scope = ?2)";
        let mut totals = conn.prepare_cached(&format!(
            "SELECT l.stage, count(*) FROM lead l WHERE {narrowed} GROUP BY l.stage"
        ))?;
        let totals = totals
            .query_map((&like, filter.scope), |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<Vec<(LeadStage, u32)>>>()?;
        let mut cards = conn.prepare_cached(&format!(
            "SELECT {CARD} FROM lead l WHERE {narrowed} AND l.stage = ?3
              ORDER BY l.next_on, l.id LIMIT {COLUMN_MAX}"
        ))?;
        let columns = stage::all(conn)?
            .into_iter()
            .map(|column| {
                let rows = cards.query_map((&like, filter.scope, column.stage), |row| {
                    card(row, now.today(), days)
                })?;
                Ok(LeadColumn {
                    total: totals
                        .iter()
                        .find(|(stage, _)| *stage == column.stage)
                        .map_or(0, |(_, total)| *total),
                    cards: rows.collect::<rusqlite::Result<_>>()?,
                    stage: column.stage,
                    name: column.name,
                })
            })
            .collect::<Result<_>>()?;
        Ok(LeadBoard {
            date: now.today(),
            columns,
            total: conn
                .prepare_cached("SELECT count(*) FROM lead WHERE binned_at IS NULL")?
                .query_row([], |row| row.get(0))?,
        })
    }
}
