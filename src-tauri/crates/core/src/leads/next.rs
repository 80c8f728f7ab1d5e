//! The day of a lead's next step, set from outside its form.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Deserialize;

use super::event;
use super::lead::{LeadDraft, near_enough};
use super::stage::LeadStage;
use crate::career::Career;
use crate::error::{Error, OrNotFound, Result};
use crate::id::LeadId;
use crate::journey::record;
use crate::op::Op;
use crate::time::Now;
use crate::words;

/// The next step of a lead goes to another day.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MoveLeadStep {
    /// The lead.
    pub lead_id: LeadId,
    /// The day; without one it stays undated.
    pub on: Option<NaiveDate>,
}

/// Refuses a day on which no next step can be.
///
/// # Errors
/// `Invalid` with `on`.
pub(super) fn fits(on: Option<NaiveDate>, now: Now) -> Result<()> {
    match on {
        Some(on) if on < now.today() => Err(Error::invalid("on", words::lead_next_passed())),
        Some(on) => near_enough("on", on, now),
        None => Ok(()),
    }
}

/// Writes the day of a next step; what fits was looked at before.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn write(tx: &Connection, lead: LeadId, on: Option<NaiveDate>, now: Now) -> Result<()> {
    tx.prepare_cached("UPDATE lead SET next_on = ?2, changed_on = ?3 WHERE id = ?1")?
        .execute((lead, on, now.today()))?;
    event::settle(tx, lead)
}

impl Career {
    /// Moves the next step of an open lead to another day, or takes its day away.
    ///
    /// # Errors
    /// `Invalid` for a day that has passed or lies too far ahead, `NotNow` for a lead that is over, `NotFound`.
    pub fn move_lead_step(&mut self, step: &MoveLeadStep, now: Now) -> Result<()> {
        fits(step.on, now)?;
        let conn = self.read();
        let lead = record::one::<LeadDraft>(conn, step.lead_id)?;
        let stage: LeadStage = conn
            .prepare_cached("SELECT stage FROM lead WHERE id = ?1 AND binned_at IS NULL")?
            .query_row([step.lead_id], |row| row.get(0))
            .or_not_found(words::lead_not_here())?;
        if !stage.open() {
            return Err(Error::NotNow(words::lead_over().to_owned()));
        }
        self.transact(Op::DateLead(lead.draft.title), |tx| {
            write(tx, step.lead_id, step.on, now)
        })?;
        Ok(())
    }
}
