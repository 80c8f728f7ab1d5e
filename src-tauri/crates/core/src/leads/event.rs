//! What happened with a lead: appended, never rewritten. What is noted late may be dated back.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::lead::LeadDraft;
use super::stage::LeadStage;
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{LeadEventId, LeadId};
use crate::journey::record::{self, in_range, trim_line};
use crate::op::Op;
use crate::time::{self, Now};
use crate::words;

/// The most minutes of one thing done for a lead: a whole day.
const MINUTES_MAX: i64 = 24 * 60;

/// Why a lead closed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CloseReason {
    /// It is not closed, or nobody has said.
    #[default]
    #[serde(rename = "")]
    Unsaid,
    /// I said no to their offer.
    Declined,
    /// They said no.
    Rejected,
    /// I stepped back.
    Withdrawn,
    /// Nothing came any more.
    Silent,
}
stored!(CloseReason {
    Unsaid = "",
    Declined = "declined",
    Rejected = "rejected",
    Withdrawn = "withdrawn",
    Silent = "silent",
});

/// A lead goes to a stage.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MoveLead {
    /// The lead.
    pub lead_id: LeadId,
    /// Where it goes.
    pub stage: LeadStage,
    /// When it went there; today when left out.
    pub on: Option<NaiveDate>,
    /// Why it closed; needed for that stage, empty for every other.
    pub reason: CloseReason,
    /// A line about it.
    pub note: String,
}

/// Something that I did for a lead.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct LogForLead {
    /// The lead.
    pub lead_id: LeadId,
    /// When; today when left out.
    pub on: Option<NaiveDate>,
    /// What I did; one line.
    pub note: String,
    /// How long it took, in minutes; none when nobody counted.
    pub minutes: Option<i64>,
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadEvent {
    /// Its id.
    pub id: LeadEventId,
    /// When.
    pub on: NaiveDate,
    /// The stage it went to; `None` for something I did.
    pub stage: Option<LeadStage>,
    /// Why it closed.
    pub reason: CloseReason,
    /// In my words.
    pub note: String,
    /// How long it took, in minutes.
    pub minutes: Option<i64>,
}

/// An event before it is written.
pub(super) struct Wrote {
    pub on: NaiveDate,
    pub stage: Option<LeadStage>,
    pub reason: CloseReason,
    pub note: String,
    pub minutes: Option<i64>,
}

/// Appends an event.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn write(tx: &Connection, lead: LeadId, wrote: &Wrote, now: Now) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO lead_event (id, lead_id, on_date, noted, stage, reason, note, minutes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute((
        LeadEventId::new(now),
        lead,
        wrote.on,
        time::to_text(now.instant),
        wrote.stage.map_or("", LeadStage::text),
        wrote.reason,
        &wrote.note,
        wrote.minutes,
    ))?;
    Ok(())
}

/// Keeps beside the lead what its newest events say. Of two on one day, the one noted last counts.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn settle(tx: &Connection, lead: LeadId) -> Result<()> {
    tx.prepare_cached(
        "UPDATE lead SET (stage, stage_on) = (
             SELECT stage, on_date FROM (
               SELECT e.stage, e.on_date, e.id FROM lead_event e WHERE e.lead_id = lead.id AND e.stage <> ''
               UNION ALL SELECT 'spotted', lead.began_on, '')
             ORDER BY on_date DESC, id DESC LIMIT 1),
           touched_on = max(lead.changed_on,
             coalesce((SELECT max(e.on_date) FROM lead_event e WHERE e.lead_id = lead.id), ''))
          WHERE id = ?1",
    )?
    .execute([lead])?;
    Ok(())
}

/// Returns what happened with a lead, newest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn of(conn: &Connection, lead: LeadId) -> Result<Vec<LeadEvent>> {
    let mut select = conn.prepare_cached(
        "SELECT id, on_date, nullif(stage, ''), reason, note, minutes FROM lead_event
          WHERE lead_id = ?1 ORDER BY on_date DESC, id DESC",
    )?;
    let rows = select.query_map([lead], |row| {
        Ok(LeadEvent {
            id: row.get(0)?,
            on: row.get(1)?,
            stage: row.get(2)?,
            reason: row.get(3)?,
            note: row.get(4)?,
            minutes: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns the day meant: today when none is said, and never one ahead or before the lead began.
fn dated(lead: &LeadDraft, on: Option<NaiveDate>, now: Now) -> Result<NaiveDate> {
    let on = on.unwrap_or(now.today());
    if on > now.today() {
        return Err(Error::invalid("on", words::lead_date_ahead()));
    }
    match lead.began_on {
        Some(began) if on < began => Err(Error::invalid(
            "on",
            words::lead_date_before_it_began(began),
        )),
        _ => Ok(on),
    }
}

impl Career {
    /// Moves a lead to a stage. What was before stays written down.
    ///
    /// # Errors
    /// `Invalid` for a date that cannot be, a closing without a reason, or a reason without closing; `NotFound`.
    pub fn move_lead(&mut self, to: &MoveLead, now: Now) -> Result<()> {
        let lead = record::one::<LeadDraft>(self.read(), to.lead_id)?;
        let on = dated(&lead.draft, to.on, now)?;
        let closes = to.stage == LeadStage::Closed;
        if closes != (to.reason != CloseReason::Unsaid) {
            return Err(Error::invalid("reason", words::lead_close_reason(closes)));
        }
        let mut note = to.note.clone();
        trim_line("note", &mut note)?;
        let op = Op::MoveLead(lead.draft.title, words::lead_stage(to.stage).to_owned());
        self.transact(op, |tx| {
            let wrote = Wrote {
                on,
                stage: Some(to.stage),
                reason: to.reason,
                note,
                minutes: None,
            };
            write(tx, to.lead_id, &wrote, now)?;
            settle(tx, to.lead_id)
        })?;
        Ok(())
    }

    /// Writes down something that I did for a lead.
    ///
    /// # Errors
    /// `Invalid` with the field and a sentence, or `NotFound`.
    pub fn log_for_lead(&mut self, log: &LogForLead, now: Now) -> Result<()> {
        let lead = record::one::<LeadDraft>(self.read(), log.lead_id)?;
        let on = dated(&lead.draft, log.on, now)?;
        let mut note = log.note.clone();
        record::need_line("note", &mut note, words::lead_log_empty())?;
        if let Some(minutes) = log.minutes {
            in_range("minutes", minutes, 1, MINUTES_MAX)?;
        }
        self.transact(Op::LogForLead(lead.draft.title), |tx| {
            let wrote = Wrote {
                on,
                stage: None,
                reason: CloseReason::Unsaid,
                note,
                minutes: log.minutes,
            };
            write(tx, log.lead_id, &wrote, now)?;
            settle(tx, log.lead_id)
        })?;
        Ok(())
    }
}
