//! The plots: how many went on from each stage, how long they stood there, and who told of what came to something.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

pub use conversion::{Came, Passed, conversion};
pub use sources::{SourceYield, Told, told};
pub use spent::{Spent, Stay, spent, stays};

use super::health::{self, LeadWeek};
use super::read;
use super::stage::{self, LeadStage};
use crate::career::Career;
use crate::error::Result;
use crate::people::person::name_of;
use crate::time::Now;

pub mod conversion;
pub mod sources;
pub mod spent;

/// Below so many, a share or a median says nothing: then only the counts are given (product/rules.md asks for
/// counts beside every share; the number is ours).
pub const FEW: u32 = 5;

/// The most people of the plot of sources; the rest is counted.
pub const SOURCES_SHOWN: usize = 12;

/// What became of those that reached a stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StagePassed {
    /// The stage.
    pub stage: LeadStage,
    /// What it is called.
    pub name: String,
    /// The counts.
    pub passed: Passed,
}

/// How long leads stood at a stage.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StageSpent {
    /// The stage.
    pub stage: LeadStage,
    /// What it is called.
    pub name: String,
    /// The days.
    pub spent: Spent,
}

/// What came of the leads of which somebody told me.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PersonYield {
    /// Who.
    pub name: String,
    /// What came of it.
    pub told: SourceYield,
}

/// The plots of the leads.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadPlots {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// How many leads are counted: all outside the bin.
    pub leads: u32,
    /// What became of those that reached each stage, from spotted to accepted.
    pub conversion: Vec<StagePassed>,
    /// How long they stood at each open stage.
    pub spent: Vec<StageSpent>,
    /// Who told me of leads: the most first.
    pub sources: Vec<PersonYield>,
    /// How many more people told me of leads.
    pub more_sources: u32,
    /// What came of leads of which no person of the book told me.
    pub nobody: SourceYield,
    /// The last 26 weeks, oldest first, as they were counted then.
    pub weeks: Vec<LeadWeek>,
}

/// A lead as the plots need it.
struct Lead {
    id: String,
    source: Option<String>,
    began: NaiveDate,
    stage: LeadStage,
}

fn leads(conn: &Connection) -> Result<Vec<Lead>> {
    let mut select = conn.prepare_cached(
        "SELECT l.id, l.source_id, l.began_on, l.stage FROM lead l WHERE l.binned_at IS NULL",
    )?;
    let rows = select.query_map([], |row| {
        Ok(Lead {
            id: row.get(0)?,
            source: row.get(1)?,
            began: read::date(row, 2)?,
            stage: row.get(3)?,
        })
    })?;
    let mut leads = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    leads.sort_unstable_by(|a, b| a.id.cmp(&b.id));
    Ok(leads)
}

/// Hands each lead with the stages to which it went, oldest first, to `each`. Both lists are in the order of their
/// ids, so that they are walked through once.
fn walk<'a>(
    conn: &Connection,
    leads: &'a [Lead],
    mut each: impl FnMut(&'a Lead, &[(NaiveDate, LeadStage)]),
) -> Result<()> {
    let mut select = conn.prepare_cached(
        "SELECT e.lead_id, e.on_date, e.stage FROM lead_event e WHERE e.stage <> ''
          ORDER BY e.lead_id, e.on_date, e.id",
    )?;
    let mut rows = select.query([])?;
    let mut ahead = rows.next()?;
    let mut went = Vec::new();
    for lead in leads {
        went.clear();
        while let Some(row) = ahead {
            let of = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
            if of > lead.id.as_str() {
                break;
            }
            if of == lead.id {
                went.push((read::date(row, 1)?, row.get(2)?));
            }
            ahead = rows.next()?;
        }
        each(lead, &went);
    }
    Ok(())
}

impl Career {
    /// Returns the plots.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn lead_plots(&self, now: Now) -> Result<LeadPlots> {
        let (conn, today) = (self.read(), now.today());
        let names = stage::all(conn)?;
        let called = |stage: LeadStage| {
            names
                .iter()
                .find(|one| one.stage == stage)
                .map_or_else(String::new, |one| one.name.clone())
        };
        let leads = leads(conn)?;
        let (mut came, mut stood, mut sources) = (Vec::new(), Vec::new(), Vec::new());
        walk(conn, &leads, |lead, went| {
            let one = Came::of(went.iter().map(|(_, stage)| *stage), lead.stage);
            sources.push(Told {
                who: lead.source.as_deref(),
                came: one,
            });
            came.push(one);
            stays(lead.began, went, today, &mut stood);
        })?;
        let (nobody, people) = told(&sources);
        let more_sources = people.len().saturating_sub(SOURCES_SHOWN);
        Ok(LeadPlots {
            date: today,
            leads: u32::try_from(leads.len()).unwrap_or(u32::MAX),
            conversion: conversion(&came)
                .into_iter()
                .map(|(stage, passed)| StagePassed {
                    stage,
                    name: called(stage),
                    passed,
                })
                .collect(),
            spent: spent(&stood)
                .into_iter()
                .map(|(stage, spent)| StageSpent {
                    stage,
                    name: called(stage),
                    spent,
                })
                .collect(),
            sources: people
                .into_iter()
                .take(SOURCES_SHOWN)
                .map(|(id, told)| {
                    let id = id
                        .parse()
                        .map_err(|_| crate::error::Error::Unexpected(id.to_owned()))?;
                    Ok(PersonYield {
                        name: name_of(conn, id)?,
                        told,
                    })
                })
                .collect::<Result<_>>()?,
            more_sources: u32::try_from(more_sources).unwrap_or(u32::MAX),
            nobody,
            weeks: health::weeks(conn, today)?,
        })
    }
}
