//! The gate before an application: my CV gone through for it, somebody there by name, and a fit that is good enough.
//! It stops nobody: each check can be passed over with a line that says why, and history keeps which were.

pub mod pass;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use self::pass::{GateCheck, GatePass};
use super::event;
use super::fit::{self, LeadFit};
use super::lead::LeadDraft;
use super::player::{self, PlayerDraft, PlayerRole};
use super::stage::LeadStage;
use crate::career::{Career, Follow};
use crate::error::{Error, Result};
use crate::id::{LeadEventId, LeadId, PersonId};
use crate::journey::record::{self, trim_line};
use crate::op::Op;
use crate::people::person::{known, name_of};
use crate::settings;
use crate::time::Now;
use crate::words;

/// A check as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct GateRow {
    /// Which.
    pub check: GateCheck,
    /// Whether it is met.
    pub met: bool,
    /// What is met or missing.
    pub sentence: String,
}

/// The gate of a lead, with how it fits.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadGate {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// When I heard of the lead; nothing can have been done for it before.
    pub began_on: Option<NaiveDate>,
    /// Whether moving it to "applied" today asks the three checks.
    pub asked: bool,
    /// The three checks.
    pub rows: Vec<GateRow>,
    /// When I went through my CV for it.
    pub cv_reviewed_on: Option<NaiveDate>,
    /// The right person, when they are in the book.
    pub right_person_id: Option<PersonId>,
    /// What the right person is called; empty while nobody is named.
    pub right_person: String,
    /// The least fit that meets the check, 0 to 10.
    pub fit_min: u32,
    /// How it fits.
    pub fit: LeadFit,
}

/// What is kept of the first two checks; the third follows from the fit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct KeepGate {
    /// When I went through my CV for it.
    pub cv_reviewed_on: Option<NaiveDate>,
    /// The right person, when they are in the book.
    pub right_person_id: Option<PersonId>,
    /// Their name otherwise; one line.
    pub right_person: String,
}

/// Returns the three checks as they stand.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn checks(conn: &Connection, lead: LeadId) -> Result<Vec<(GateCheck, bool)>> {
    let gate = of(conn, lead)?;
    let fit_min = settings::all(conn)?.lead_fit_min;
    let fits = fit::of(conn, lead)?.fit;
    Ok(vec![
        (GateCheck::CvReviewed, gate.cv_reviewed_on.is_some()),
        (
            GateCheck::RightPerson,
            right_person(conn, lead, &gate)?.is_some(),
        ),
        (
            GateCheck::Fit,
            fits.is_some_and(|fit| fit >= fit_min.into()),
        ),
    ])
}

/// Returns what is kept of a lead's gate; nothing yet is nothing met. A CV that was gone through before the lead closed
/// was for that time: whoever applies once more goes through it once more.
fn of(conn: &Connection, lead: LeadId) -> Result<KeepGate> {
    let kept = conn
        .prepare_cached(
            "SELECT CASE WHEN cv_reviewed_on >= coalesce(
                      (SELECT max(on_date) FROM lead_event WHERE lead_id = ?1 AND stage = 'closed'), '')
                    THEN cv_reviewed_on END,
                    right_person_id, right_person
               FROM lead_gate WHERE lead_id = ?1",
        )?
        .query_row([lead], |row| {
            Ok(KeepGate {
                cv_reviewed_on: row.get(0)?,
                right_person_id: row.get(1)?,
                right_person: row.get(2)?,
            })
        })
        .optional()?;
    Ok(kept.unwrap_or_default())
}

/// Returns what the right person is called, once somebody is named: here, or as the one who decides about the lead.
fn right_person(conn: &Connection, lead: LeadId, gate: &KeepGate) -> Result<Option<String>> {
    Ok(match gate.right_person_id {
        Some(id) => Some(name_of(conn, id)?),
        None if gate.right_person.is_empty() => player::of_lead(conn, lead)?
            .into_iter()
            .find(|player| player.draft.role == PlayerRole::Decider)
            .map(|player| player.name),
        None => Some(gate.right_person.clone()),
    })
}

/// Returns whether moving a lead to "applied" on a day is to send something. It is not when it was sent already and
/// nothing came between, nor when it is noted late of a lead that has moved on since: what is past is past.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn asks(conn: &Connection, lead: LeadId, on: NaiveDate) -> Result<bool> {
    let mut select = conn.prepare_cached(
        "SELECT stage, on_date FROM lead_event WHERE lead_id = ?1 AND stage <> '' ORDER BY on_date, id",
    )?;
    let events = select
        .query_map([lead], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<Vec<(LeadStage, NaiveDate)>>>()?;
    let moved_on = events.last().is_some_and(|(_, last)| *last > on);
    let sent = events.iter().fold(false, |sent, (stage, _)| match stage {
        LeadStage::Applied => true,
        // What they do after I applied leaves it sent; before I applied, it is no application.
        LeadStage::Interviewing | LeadStage::Offer | LeadStage::Accepted => sent,
        _ => false,
    });
    Ok(!moved_on && !sent)
}

/// Keeps with an event how its checks were passed.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn keep(tx: &Connection, event: LeadEventId, passed: &[GatePass]) -> Result<()> {
    let mut insert = tx.prepare_cached(
        "INSERT INTO lead_gate_pass (event_id, gate_check, outcome, note) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for one in passed {
        insert.execute((event, one.check, one.outcome, &one.note))?;
    }
    Ok(())
}

/// Returns how the checks of an event were passed; none for what is no application.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn passed(conn: &Connection, event: LeadEventId) -> Result<Vec<GatePass>> {
    let mut select = conn.prepare_cached(
        "SELECT gate_check, outcome, note FROM lead_gate_pass WHERE event_id = ?1",
    )?;
    let mut all = select
        .query_map([event], |row| {
            Ok(GatePass {
                check: row.get(0)?,
                outcome: row.get(1)?,
                note: row.get(2)?,
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    all.sort_by_key(|one| one.check);
    Ok(all)
}

impl Career {
    /// Returns a lead's gate, and how the lead fits.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn lead_gate(&self, lead: LeadId, now: Now) -> Result<LeadGate> {
        let conn = self.read();
        let draft = record::one::<LeadDraft>(conn, lead)?.draft;
        let gate = of(conn, lead)?;
        let fit = fit::of(conn, lead)?;
        let fit_min = settings::all(conn)?.lead_fit_min;
        let right_person = right_person(conn, lead, &gate)?.unwrap_or_default();
        let rows = checks(conn, lead)?
            .into_iter()
            .map(|(check, met)| GateRow {
                check,
                met,
                sentence: match check {
                    GateCheck::CvReviewed => words::gate_cv(gate.cv_reviewed_on),
                    GateCheck::RightPerson => words::gate_person(&right_person),
                    GateCheck::Fit => words::gate_fit(&fit, fit_min, met),
                },
            })
            .collect();
        Ok(LeadGate {
            date: now.today(),
            began_on: draft.began_on,
            asked: asks(conn, lead, now.today())?,
            rows,
            cv_reviewed_on: gate.cv_reviewed_on,
            right_person_id: gate.right_person_id,
            right_person,
            fit_min,
            fit,
        })
    }

    /// Keeps that I went through my CV for a lead, and who is the right person. What is typed in one go is one step of
    /// undo.
    ///
    /// # Errors
    /// `Invalid` for a date that cannot be or somebody who is not there; `NotFound`.
    pub fn set_lead_gate(&mut self, lead: LeadId, set: &KeepGate, now: Now) -> Result<()> {
        let conn = self.read();
        let draft = record::one::<LeadDraft>(conn, lead)?.draft;
        let mut named = set.right_person.clone();
        trim_line("right_person", &mut named)?;
        known("right_person_id", conn, set.right_person_id)?;
        if set.right_person_id.is_some() {
            named.clear();
        }
        if let Some(on) = set.cv_reviewed_on {
            if on > now.today() {
                return Err(Error::invalid("cv_reviewed_on", words::lead_date_ahead()));
            }
            if let Some(began) = draft.began_on.filter(|began| on < *began) {
                let why = words::gate_cv_too_early(began);
                return Err(Error::invalid("cv_reviewed_on", why));
            }
        }
        self.transact_following(
            Op::EditRecord(words::gate_of(&draft.title)),
            |()| Follow::new(format!("lead_gate:{lead}"), now),
            |tx| {
                tx.prepare_cached(
                    "INSERT INTO lead_gate (lead_id, cv_reviewed_on, right_person_id, right_person)
                     VALUES (?1, ?2, ?3, ?4)
                     ON CONFLICT (lead_id) DO UPDATE SET cv_reviewed_on = excluded.cv_reviewed_on,
                       right_person_id = excluded.right_person_id, right_person = excluded.right_person",
                )?
                .execute((lead, set.cv_reviewed_on, set.right_person_id, &named))?;
                // Whoever is right to write to has a say: they stand among the people of the lead as well.
                if let Some(person) = set.right_person_id
                    && !player::of_lead(tx, lead)?
                        .iter()
                        .any(|player| player.draft.person_id == Some(person))
                {
                    let decides = PlayerDraft {
                        lead_id: Some(lead),
                        person_id: Some(person),
                        ..PlayerDraft::default()
                    };
                    record::insert(tx, &decides, now)?;
                }
                event::touched(tx, lead, now)
            },
        )?;
        Ok(())
    }
}
