//! One change for many leads, as one step: what could not be changed stays as it is, and says why.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use super::event::{self, CloseReason};
use super::gate::{self, pass};
use super::lead::LeadScope;
use super::next;
use super::stage::{self, LeadStage};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::LeadId;
use crate::journey::record::trim_line;
use crate::op::Op;
use crate::time::{self, Now};
use crate::words;

/// The most leads that one change takes; ours, half a second's work.
pub const MARKED_MAX: usize = 5_000;

/// What changes in each of them.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(tag = "what", rename_all = "snake_case", deny_unknown_fields)]
pub enum LeadsChange {
    /// The day of the next step.
    NextOn {
        /// The day; without one they stay undated.
        on: Option<NaiveDate>,
    },
    /// The ring.
    Scope {
        /// Which.
        scope: LeadScope,
    },
    /// The stage, from today on.
    Stage {
        /// Which.
        stage: LeadStage,
        /// Why they close; needed for that stage, empty for every other.
        reason: CloseReason,
        /// A line about it.
        note: String,
    },
    /// They go to the bin.
    Bin,
}

/// Many leads and one change.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ChangeLeads {
    /// The leads.
    pub ids: Vec<LeadId>,
    /// What changes in each.
    pub change: LeadsChange,
}

/// A lead that stayed as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadKept {
    /// The lead.
    pub id: LeadId,
    /// What it is.
    pub title: String,
    /// Why it stayed, in a sentence.
    pub why: String,
}

/// What became of a change for many.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadsChanged {
    /// How many changed.
    pub changed: u32,
    /// Those that stayed as they were.
    pub kept: Vec<LeadKept>,
}

/// A lead as far as a change needs it.
struct Found {
    title: String,
    scope: LeadScope,
    stage: LeadStage,
    next_on: Option<NaiveDate>,
}

impl LeadsChange {
    /// Refuses what fits no lead at all.
    fn check(&mut self, now: Now) -> Result<()> {
        match self {
            Self::NextOn { on } => next::fits(*on, now),
            Self::Stage {
                stage,
                reason,
                note,
            } => {
                trim_line("note", note)?;
                event::closing_has_a_reason(*stage, *reason)
            }
            Self::Scope { .. } | Self::Bin => Ok(()),
        }
    }

    /// Returns why a lead cannot change so; `None` when it can.
    fn refused(
        &self,
        conn: &Connection,
        id: LeadId,
        lead: &Found,
        now: Now,
    ) -> Result<Option<&'static str>> {
        if let Self::Stage { stage, .. } = self
            && *stage == LeadStage::Applied
            && gate::asks(conn, id, now.today())?
            && gate::checks(conn, id)?.iter().any(|(_, met)| !met)
        {
            return Ok(Some(words::lead_not_ready()));
        }
        Ok(match self {
            Self::NextOn { .. } if !lead.stage.open() => Some(words::lead_over()),
            Self::NextOn { on } if *on == lead.next_on => Some(words::lead_dated_so()),
            Self::Scope { scope } if *scope == lead.scope => Some(words::lead_in_that_ring()),
            Self::Stage { stage, .. } if *stage == lead.stage => Some(words::lead_at_that_stage()),
            Self::Stage {
                stage: LeadStage::Accepted,
                ..
            } => Some(words::accept_one_by_one()),
            _ => None,
        })
    }

    fn op(&self, conn: &Connection, count: usize) -> Result<Op> {
        Ok(match self {
            Self::NextOn { .. } => Op::DateLeads(count),
            Self::Scope { .. } => Op::RingLeads(count),
            Self::Stage { stage, .. } => Op::MoveLeads(count, stage::name_of(conn, *stage)?),
            Self::Bin => Op::BinLeads(count),
        })
    }

    fn write(&self, tx: &Connection, id: LeadId, now: Now) -> Result<()> {
        match self {
            Self::NextOn { on } => next::write(tx, id, *on, now),
            Self::Scope { scope } => {
                tx.prepare_cached("UPDATE lead SET scope = ?2, changed_on = ?3 WHERE id = ?1")?
                    .execute((id, scope, now.today()))?;
                event::settle(tx, id)
            }
            Self::Stage {
                stage,
                reason,
                note,
            } => {
                let passed = if *stage == LeadStage::Applied && gate::asks(tx, id, now.today())? {
                    pass::pass(&gate::checks(tx, id)?, &[])?
                } else {
                    Vec::new()
                };
                let event = event::went(tx, id, now.today(), *stage, *reason, note.clone(), now)?;
                gate::keep(tx, event, &passed)
            }
            Self::Bin => {
                tx.prepare_cached("UPDATE lead SET binned_at = ?2 WHERE id = ?1")?
                    .execute((id, time::to_text(now.instant)))?;
                Ok(())
            }
        }
    }
}

/// Returns a lead outside the bin.
fn find(conn: &Connection, id: LeadId) -> Result<Option<Found>> {
    Ok(conn
        .prepare_cached(
            "SELECT title, scope, stage, next_on FROM lead WHERE id = ?1 AND binned_at IS NULL",
        )?
        .query_row([id], |row| {
            Ok(Found {
                title: row.get(0)?,
                scope: row.get(1)?,
                stage: row.get(2)?,
                next_on: row.get(3)?,
            })
        })
        .optional()?)
}

impl Career {
    /// Changes many leads in one step of undo. Those that cannot change so stay as they are, and are listed.
    ///
    /// # Errors
    /// `Invalid` for more than [`MARKED_MAX`] leads, or for what fits none of them; then nothing is changed.
    pub fn change_leads(&mut self, wanted: &ChangeLeads, now: Now) -> Result<LeadsChanged> {
        if wanted.ids.len() > MARKED_MAX {
            return Err(Error::invalid("ids", words::leads_too_many(MARKED_MAX)));
        }
        let mut change = wanted.change.clone();
        change.check(now)?;
        let (mut fit, mut kept) = (Vec::new(), Vec::new());
        for &id in &wanted.ids {
            let (title, why) = match find(self.read(), id)? {
                None => (words::lead_unnamed().to_owned(), words::lead_not_here()),
                Some(lead) => match change.refused(self.read(), id, &lead, now)? {
                    Some(why) => (lead.title, why),
                    None => {
                        fit.push(id);
                        continue;
                    }
                },
            };
            kept.push(LeadKept {
                id,
                title,
                why: why.to_owned(),
            });
        }
        // Nothing to take back leaves no step of undo.
        if !fit.is_empty() {
            let op = change.op(self.read(), fit.len())?;
            self.transact(op, |tx| {
                fit.iter().try_for_each(|id| change.write(tx, *id, now))
            })?;
        }
        Ok(LeadsChanged {
            changed: u32::try_from(fit.len()).unwrap_or(u32::MAX),
            kept,
        })
    }
}
