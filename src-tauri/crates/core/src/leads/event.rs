//! What happened with a lead: appended, never rewritten. What is noted late may be dated back.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::gate;
use super::gate::pass::{self, GateOverride, GatePass};
use super::lead::LeadDraft;
use super::stage::{self, LeadStage};
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
    /// The open checks that are passed over; only an application has any.
    #[serde(default)]
    pub overrides: Vec<GateOverride>,
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
    /// How the checks of an application were passed; none for anything else.
    pub gate: Vec<GatePass>,
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
pub(super) fn write(tx: &Connection, lead: LeadId, wrote: &Wrote, now: Now) -> Result<LeadEventId> {
    let id = LeadEventId::new(now);
    tx.prepare_cached(
        "INSERT INTO lead_event (id, lead_id, on_date, noted, stage, reason, note, minutes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute((
        id,
        lead,
        wrote.on,
        time::to_text(now.instant),
        wrote.stage.map_or("", LeadStage::text),
        wrote.reason,
        &wrote.note,
        wrote.minutes,
    ))?;
    Ok(id)
}

/// Counts a lead as touched today, also where nothing of its own form changed.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn touched(tx: &Connection, lead: LeadId, now: Now) -> Result<()> {
    tx.prepare_cached("UPDATE lead SET changed_on = ?2 WHERE id = ?1 AND changed_on <> ?2")?
        .execute((lead, now.today()))?;
    settle(tx, lead)
}

/// Appends that a lead went to a stage, and keeps what it comes to.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn went(
    tx: &Connection,
    lead: LeadId,
    on: NaiveDate,
    stage: LeadStage,
    reason: CloseReason,
    note: String,
    now: Now,
) -> Result<LeadEventId> {
    let wrote = Wrote {
        on,
        stage: Some(stage),
        reason,
        note,
        minutes: None,
    };
    let event = write(tx, lead, &wrote, now)?;
    settle(tx, lead)?;
    Ok(event)
}

/// Keeps beside the lead what its newest events say. Of two on one day, the one noted last counts.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn settle(tx: &Connection, lead: LeadId) -> Result<()> {
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
            gate: Vec::new(),
        })
    })?;
    let mut events = rows.collect::<rusqlite::Result<Vec<LeadEvent>>>()?;
    for event in &mut events {
        if event.stage == Some(LeadStage::Applied) {
            event.gate = gate::passed(conn, event.id)?;
        }
    }
    Ok(events)
}

/// Returns the day meant: today when none is said, and never one ahead or before the lead began.
pub(super) fn dated(lead: &LeadDraft, on: Option<NaiveDate>, now: Now) -> Result<NaiveDate> {
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

/// Refuses a closing without a reason, and a reason without closing.
///
/// # Errors
/// `Invalid` with `reason`.
pub(super) fn closing_has_a_reason(stage: LeadStage, reason: CloseReason) -> Result<()> {
    let closes = stage == LeadStage::Closed;
    if closes == (reason != CloseReason::Unsaid) {
        Ok(())
    } else {
        Err(Error::invalid("reason", words::lead_close_reason(closes)))
    }
}

impl Career {
    /// Moves a lead to a stage. What was before stays written down. An application passes the gate, and how it did is
    /// kept with it.
    ///
    /// # Errors
    /// `Invalid` for a date that cannot be, a closing without a reason, a reason without closing, an application with a
    /// check that is neither met nor passed over, or for accepting, which [`Career::accept_lead`] does; `NotFound`.
    pub fn move_lead(&mut self, to: &MoveLead, now: Now) -> Result<()> {
        let lead = record::one::<LeadDraft>(self.read(), to.lead_id)?;
        let on = dated(&lead.draft, to.on, now)?;
        if to.stage == LeadStage::Accepted {
            return Err(Error::invalid(
                "stage",
                words::accept_on_its_page(&lead.draft.title),
            ));
        }
        closing_has_a_reason(to.stage, to.reason)?;
        let mut note = to.note.clone();
        trim_line("note", &mut note)?;
        let passed = if to.stage == LeadStage::Applied && gate::asks(self.read(), to.lead_id, on)? {
            pass::pass(&gate::checks(self.read(), to.lead_id)?, &to.overrides)?
        } else {
            Vec::new()
        };
        let op = Op::MoveLead(lead.draft.title, stage::name_of(self.read(), to.stage)?);
        self.transact(op, |tx| {
            let event = went(tx, to.lead_id, on, to.stage, to.reason, note, now)?;
            gate::keep(tx, event, &passed)
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
