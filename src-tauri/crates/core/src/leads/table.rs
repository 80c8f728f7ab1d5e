//! The table: leads narrowed and sorted by any column, a piece at a time.

use chrono::NaiveDate;
use rusqlite::{Connection, params_from_iter};
use serde::{Deserialize, Serialize};

use super::board::silent;
use super::health::{Hollow, hollow};
use super::lead::{LeadKind, LeadScope};
use super::stage::{self, LeadStage, StageName};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{LeadId, PersonId};
use crate::settings;
use crate::time::Now;
use crate::words;

mod order;
pub(super) mod wanted;

/// The most rows of one piece of the table.
pub const PAGE_MAX: u32 = 500;

/// How an open lead stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LeadStanding {
    /// With a dated next step, and touched within three weeks.
    Alive,
    /// Open and not alive.
    Hollow,
    /// Others should have answered by now.
    Silent,
    /// Without a dated next step.
    Stuck,
}
stored!(LeadStanding {
    Alive = "alive",
    Hollow = "hollow",
    Silent = "silent",
    Stuck = "stuck",
});

/// Whether those that are over are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LeadsShown {
    /// Only those that are open.
    #[default]
    Open,
    /// Only those that were accepted or closed.
    Over,
    /// All of them.
    All,
}
stored!(LeadsShown {
    Open = "open",
    Over = "over",
    All = "all",
});

/// A column by which the table is sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LeadSort {
    /// What it is.
    Title,
    /// At which organisation; without one last.
    Organisation,
    /// The ring, the nearest first.
    Scope,
    /// The kind, in the order of the form.
    Kind,
    /// The stage, in my order.
    Stage,
    /// The day of the next step; without one last.
    #[default]
    Next,
    /// When I last did something for it.
    Touched,
    /// Who told me, or where it stood; without either last.
    Source,
}
stored!(LeadSort {
    Title = "title",
    Organisation = "organisation",
    Scope = "scope",
    Kind = "kind",
    Stage = "stage",
    Next = "next",
    Touched = "touched",
    Source = "source",
});

/// In which direction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SortDirection {
    /// The least first.
    #[default]
    Ascending,
    /// The most first.
    Descending,
}
stored!(SortDirection {
    Ascending = "ascending",
    Descending = "descending",
});

/// What the table shows; each part narrows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct LeadTableFilter {
    /// Part of the title or the organisation; empty for all.
    pub text: String,
    /// The stage; it says by itself whether what is over is shown.
    pub stage: Option<LeadStage>,
    /// The ring.
    pub scope: Option<LeadScope>,
    /// The kind.
    pub kind: Option<LeadKind>,
    /// How they stand.
    pub standing: Option<LeadStanding>,
    /// Whether those that are over are shown.
    pub shown: LeadsShown,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadRow {
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
    /// What the stage is called.
    pub stage_name: String,
    /// What I do next.
    pub next_action: String,
    /// When.
    pub next_on: Option<NaiveDate>,
    /// When I last did something for it.
    pub touched_on: NaiveDate,
    /// Who told me of it.
    pub source_id: Option<PersonId>,
    /// Their name, or where it stood; empty when nobody said.
    pub source: String,
    /// Why it is not alive; `None` for one that is, or is over.
    pub hollow: Option<Hollow>,
    /// Whether they have been silent so long that it is worth a word.
    pub silent: bool,
}

/// A piece of the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadTable {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// The rows.
    pub rows: Vec<LeadRow>,
    /// How many there are in all.
    pub total: u32,
    /// The number of the first row, from 0.
    pub offset: u32,
}

/// Returns the rows of leads by their place in the file, in that order.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn rows(
    conn: &Connection,
    places: &[i64],
    stages: &[StageName],
    today: NaiveDate,
) -> Result<Vec<LeadRow>> {
    let mut select = conn.prepare_cached(
        "SELECT l.id, l.title, l.organisation, l.scope, l.kind, l.stage, l.next_action, l.next_on, l.touched_on,
           l.source_id, coalesce(s.name, l.source),
           coalesce((SELECT max(e.on_date) FROM lead_event e WHERE e.lead_id = l.id), l.began_on)
          FROM lead l LEFT JOIN person s ON s.id = l.source_id WHERE l.rowid = ?1",
    )?;
    let days = settings::all(conn)?.lead_silent_days;
    places
        .iter()
        .map(|place| {
            Ok(select.query_row([place], |row| {
                let (stage, next_on, touched_on): (LeadStage, _, _) =
                    (row.get(5)?, row.get(7)?, row.get(8)?);
                Ok(LeadRow {
                    id: row.get(0)?,
                    title: row.get(1)?,
                    organisation: row.get(2)?,
                    scope: row.get(3)?,
                    kind: row.get(4)?,
                    stage,
                    stage_name: stages
                        .iter()
                        .find(|one| one.stage == stage)
                        .map_or_else(String::new, |one| one.name.clone()),
                    next_action: row.get(6)?,
                    next_on,
                    touched_on,
                    source_id: row.get(9)?,
                    source: row.get(10)?,
                    hollow: stage
                        .open()
                        .then(|| hollow(next_on, touched_on, today))
                        .flatten(),
                    silent: silent(stage, row.get(11)?, today, days),
                })
            })?)
        })
        .collect()
}

impl Career {
    /// Returns a piece of the table.
    ///
    /// # Errors
    /// `Invalid` when more than [`PAGE_MAX`] rows are asked for.
    pub fn lead_table(
        &self,
        filter: &LeadTableFilter,
        (sort, direction): (LeadSort, SortDirection),
        (offset, limit): (u32, u32),
        now: Now,
    ) -> Result<LeadTable> {
        if limit > PAGE_MAX {
            return Err(Error::invalid("limit", words::page_too_long(PAGE_MAX)));
        }
        let conn = self.read();
        let stages = stage::all(conn)?;
        let wanted = wanted::of(filter, now.today(), settings::all(conn)?.lead_silent_days);
        let (join, key) = order::by(sort, direction, &stages);
        let places = conn
            .prepare_cached(&format!(
                "SELECT l.rowid FROM lead l {join} WHERE {} ORDER BY {key} LIMIT {limit} OFFSET {offset}",
                wanted.sql
            ))?
            .query_map(params_from_iter(&wanted.values), |row| row.get(0))?
            .collect::<rusqlite::Result<Vec<i64>>>()?;
        Ok(LeadTable {
            date: now.today(),
            rows: rows(conn, &places, &stages, now.today())?,
            total: conn
                .prepare_cached(&format!("SELECT count(*) FROM lead l WHERE {}", wanted.sql))?
                .query_row(params_from_iter(&wanted.values), |row| row.get(0))?,
            offset,
        })
    }
}
