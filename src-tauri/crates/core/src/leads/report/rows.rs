//! What a report is made from: what happened with each lead in its days.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::error::Result;
use crate::journey::demonstrate::interview::InterviewSort;
use crate::leads::event::CloseReason;
use crate::leads::stage::{LeadStage, StageName};
use crate::words;

/// What one row of the report is made from.
pub(super) struct Found {
    pub lead: usize,
    pub on: NaiveDate,
    pub stage: Option<LeadStage>,
    pub reason: CloseReason,
    pub note: String,
    pub minutes: Option<i64>,
    /// What happened that is no change of stage.
    pub also: Also,
}

/// What a row is besides an event.
pub(super) enum Also {
    /// It is the event alone.
    Nothing,
    /// It is the day on which I heard of the lead.
    Began,
    /// It is an interview or another talk, called so.
    Round(InterviewSort, String),
}

pub(super) struct Lead {
    pub title: String,
    pub organisation: String,
    pub source: String,
    pub teller: String,
}

/// Returns the leads outside the bin with something in these days, and everything that happened with them up to the
/// last of them, earliest first.
pub(super) fn found(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<(Vec<Lead>, Vec<Found>)> {
    let mut leads = Vec::new();
    let mut all = Vec::new();
    let mut select = conn.prepare_cached(
        "SELECT l.id, l.title, l.organisation, l.source, coalesce(p.name, ''), l.began_on
           FROM lead l LEFT JOIN person p ON p.id = l.source_id
          WHERE l.binned_at IS NULL AND (l.began_on BETWEEN ?1 AND ?2 OR EXISTS
            (SELECT 1 FROM lead_event e WHERE e.lead_id = l.id AND e.on_date BETWEEN ?1 AND ?2) OR EXISTS
            (SELECT 1 FROM interview i WHERE i.lead_id = l.id AND i.binned_at IS NULL AND i.held_on BETWEEN ?1 AND ?2))
          ORDER BY l.id",
    )?;
    let mut events = conn.prepare_cached(
        "SELECT on_date, nullif(stage, ''), reason, note, minutes FROM lead_event
          WHERE lead_id = ?1 AND on_date <= ?2 ORDER BY on_date, id",
    )?;
    let mut rounds = conn.prepare_cached(
        "SELECT held_on, sort, title FROM interview
          WHERE lead_id = ?1 AND binned_at IS NULL AND held_on <= ?2 ORDER BY held_on, held_time, id",
    )?;
    let mut rows = select.query((from, to))?;
    while let Some(row) = rows.next()? {
        let id: String = row.get(0)?;
        let lead = leads.len();
        leads.push(Lead {
            title: row.get(1)?,
            organisation: row.get(2)?,
            source: row.get(3)?,
            teller: row.get(4)?,
        });
        let began: NaiveDate = row.get(5)?;
        if began <= to {
            all.push(Found {
                lead,
                on: began,
                stage: Some(LeadStage::Spotted),
                reason: CloseReason::Unsaid,
                note: String::new(),
                minutes: None,
                also: Also::Began,
            });
        }
        let happened = events.query_map((&id, to), |row| {
            Ok(Found {
                lead,
                on: row.get(0)?,
                stage: row.get(1)?,
                reason: row.get(2)?,
                note: row.get(3)?,
                minutes: row.get(4)?,
                also: Also::Nothing,
            })
        })?;
        for one in happened {
            all.push(one?);
        }
        let talks = rounds.query_map((&id, to), |row| {
            Ok(Found {
                lead,
                on: row.get(0)?,
                stage: None,
                reason: CloseReason::Unsaid,
                note: String::new(),
                minutes: None,
                also: Also::Round(row.get(1)?, row.get(2)?),
            })
        })?;
        for one in talks {
            all.push(one?);
        }
    }
    // Stable: what happened on one day keeps its order.
    all.sort_by_key(|one| one.on);
    Ok((leads, all))
}

/// What came of a lead by the end: its last stage, and why it closed.
pub(super) fn result(all: &[Found], lead: usize, stages: &[StageName]) -> String {
    let last = all
        .iter()
        .rev()
        .find(|one| one.lead == lead && one.stage.is_some());
    let Some((last, stage)) = last.and_then(|last| Some((last, last.stage?))) else {
        return String::new();
    };
    if stage == LeadStage::Closed {
        return words::close_reason(last.reason).to_owned();
    }
    called(stages, stage)
}

pub(super) fn called(stages: &[StageName], stage: LeadStage) -> String {
    stages
        .iter()
        .find(|one| one.stage == stage)
        .map_or_else(String::new, |one| one.name.clone())
}
