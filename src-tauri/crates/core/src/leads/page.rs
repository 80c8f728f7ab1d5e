//! A lead's page: what it is, where it stands, what happened.

use chrono::NaiveDate;
use serde::Serialize;

use super::board::silent;
use super::event::{self, LeadEvent};
use super::health::{Hollow, hollow};
use super::lead::LeadDraft;
use super::stage::{self, LeadStage, StageName};
use crate::career::Career;
use crate::error::Result;
use crate::id::LeadId;
use crate::journey::record;
use crate::people::person::name_of;
use crate::settings;
use crate::time::Now;
use crate::words;

/// A lead as its page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadPage {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// The lead.
    pub id: LeadId,
    /// What its form holds.
    pub draft: LeadDraft,
    /// Whether it lies in the bin.
    pub binned: bool,
    /// The name of who told me of it.
    pub source: String,
    /// Its stage.
    pub stage: LeadStage,
    /// Since when it is there.
    pub stage_on: NaiveDate,
    /// Every stage, in my order.
    pub stages: Vec<StageName>,
    /// Why it is not alive; `None` for one that is, or is over.
    pub hollow: Option<Hollow>,
    /// Whether they have been silent so long that it is worth a word.
    pub silent: bool,
    /// After how many days that is.
    pub silent_days: u32,
    /// That this organisation went silent before, in a sentence; empty when it did not.
    pub silent_before: String,
    /// What happened, newest first.
    pub events: Vec<LeadEvent>,
}

impl Career {
    /// Returns a lead's page.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn lead_page(&self, id: LeadId, now: Now) -> Result<LeadPage> {
        let conn = self.read();
        let lead = record::one::<LeadDraft>(conn, id)?;
        let (stage, stage_on, touched_on, binned): (LeadStage, NaiveDate, NaiveDate, bool) = conn
            .prepare_cached(
                "SELECT stage, stage_on, touched_on, binned_at IS NOT NULL FROM lead WHERE id = ?1",
            )?
            .query_row([id], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            })?;
        let silent_days = settings::all(conn)?.lead_silent_days;
        let events = event::of(conn, id)?;
        let heard_on = events
            .iter()
            .map(|event| event.on)
            .max()
            .unwrap_or(stage_on);
        let source = lead
            .draft
            .source_id
            .map(|id| name_of(conn, id))
            .transpose()?;
        let before: u32 = conn
            .prepare_cached(
                "SELECT count(*) FROM lead o JOIN lead_event e ON e.lead_id = o.id AND e.reason = 'silent'
                  WHERE o.id <> ?1 AND o.binned_at IS NULL AND ?2 <> '' AND o.organisation = ?2 COLLATE NOCASE",
            )?
            .query_row((id, &lead.draft.organisation), |row| row.get(0))?;
        Ok(LeadPage {
            date: now.today(),
            id,
            binned,
            source: source.unwrap_or_default(),
            stage,
            stage_on,
            stages: stage::all(conn)?,
            hollow: stage
                .open()
                .then(|| hollow(lead.draft.next_on, touched_on, now.today()))
                .flatten(),
            silent_days,
            silent: silent(stage, heard_on, now.today(), silent_days),
            silent_before: if before > 0 {
                words::lead_silent_before(&lead.draft.organisation)
            } else {
                String::new()
            },
            events,
            draft: lead.draft,
        })
    }
}
