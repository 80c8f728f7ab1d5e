//! What my applications came to: how many got an answer, of those whose checks were all met and of those that went
//! with one open.

use chrono::{Duration, NaiveDate};
use rusqlite::Connection;
use serde::Serialize;

use super::event::CloseReason;
use super::offers;
use super::scattergun::{self, Scattergun};
use super::stage::LeadStage;
use crate::career::Career;
use crate::error::Result;
use crate::id::LeadId;
use crate::settings;
use crate::time::Now;
use crate::words;

/// With fewer than so many on a side, chance speaks and not the side; ours.
pub const ENOUGH: u32 = 5;

/// What became of an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    /// Nobody has said anything yet.
    Open,
    /// They spoke with me, or said no.
    Answered,
    /// Nothing came, and I closed it.
    Silent,
    /// I stepped back before they said anything.
    Withdrawn,
}

/// An application: a lead that went to "applied".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Application {
    /// When.
    pub on: NaiveDate,
    /// Whether every check was met; `None` when it passed no gate, from a file or noted late.
    pub gated: Option<bool>,
    /// What became of it.
    pub became: Became,
}

/// A move of a lead, as the rule needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// When.
    pub on: NaiveDate,
    /// To which stage.
    pub stage: LeadStage,
    /// Why it closed.
    pub reason: CloseReason,
    /// Whether every check was met; `None` for what passed no gate.
    pub gated: Option<bool>,
}

/// Returns the applications in the moves of one lead, oldest first. What goes back to before it was applied was not
/// sent after all; what comes back from a talk is no second application.
pub fn read(moves: &[Move]) -> Vec<Application> {
    let mut all: Vec<Application> = Vec::new();
    let mut running = false;
    for one in moves {
        let last = all.last_mut().filter(|_| running);
        match (one.stage, last) {
            (LeadStage::Applied, None) => {
                all.push(Application {
                    on: one.on,
                    gated: one.gated,
                    became: Became::Open,
                });
                running = true;
            }
            (LeadStage::Interviewing | LeadStage::Offer | LeadStage::Accepted, Some(last)) => {
                last.became = Became::Answered;
            }
            (LeadStage::Closed, Some(last)) => {
                if last.became == Became::Open {
                    last.became = match one.reason {
                        CloseReason::Declined | CloseReason::Rejected => Became::Answered,
                        CloseReason::Silent => Became::Silent,
                        CloseReason::Withdrawn | CloseReason::Unsaid => Became::Withdrawn,
                    };
                }
                running = false;
            }
            (LeadStage::Spotted | LeadStage::Exploring | LeadStage::InConversation, Some(last)) => {
                if last.became == Became::Open {
                    all.pop();
                }
                running = false;
            }
            _ => {}
        }
    }
    all
}

/// Returns the applications of every lead outside the bin; with a date only those of leads that applied after it.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn applications(
    conn: &Connection,
    after: Option<NaiveDate>,
) -> Result<Vec<Application>> {
    let mut select = conn.prepare_cached(
        "SELECT e.lead_id, e.on_date, e.stage, e.reason,
                CASE e.stage WHEN 'applied' THEN
                  (SELECT min(p.outcome = 'met') FROM lead_gate_pass p WHERE p.event_id = e.id) END
           FROM (SELECT DISTINCT a.lead_id FROM lead_event a
                  WHERE a.stage = 'applied' AND a.on_date > coalesce(?1, '')) sent
           JOIN lead l ON l.id = sent.lead_id AND l.binned_at IS NULL
           JOIN lead_event e ON e.lead_id = l.id AND e.stage <> ''
          ORDER BY e.lead_id, e.on_date, e.id",
    )?;
    let mut rows = select.query([after])?;
    let mut all = Vec::new();
    let mut of: Option<LeadId> = None;
    let mut moves: Vec<Move> = Vec::new();
    while let Some(row) = rows.next()? {
        let lead: LeadId = row.get(0)?;
        if of != Some(lead) {
            all.append(&mut read(&moves));
            moves.clear();
            of = Some(lead);
        }
        moves.push(Move {
            on: row.get(1)?,
            stage: row.get(2)?,
            reason: row.get(3)?,
            gated: row.get(4)?,
        });
    }
    all.append(&mut read(&moves));
    Ok(all)
}

/// How many of one side were answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Rate {
    /// How many got an answer.
    pub answered: u32,
    /// Of how many; those that still may get one are not in it.
    pub of: u32,
}

/// What my applications came to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Responses {
    /// Those whose checks were all met.
    pub gated: Rate,
    /// Those that went with a check open.
    pub ungated: Rate,
    /// Those that passed no gate: from a file, or noted late.
    pub unknown: Rate,
    /// Those that still may get an answer.
    pub waiting: u32,
    /// Those from which I stepped back before an answer.
    pub withdrawn: u32,
    /// What the numbers say, or that it is too early; empty before the first application.
    pub sentence: String,
}

/// Counts what became of the applications; one without an answer counts once it has waited as long as silence takes.
pub fn count(applications: &[Application], silent_days: i64, today: NaiveDate) -> Responses {
    let mut found = Responses::default();
    for one in applications {
        let answered = match one.became {
            Became::Answered => true,
            Became::Silent => false,
            Became::Open if today - one.on >= Duration::days(silent_days) => false,
            Became::Open => {
                found.waiting += 1;
                continue;
            }
            Became::Withdrawn => {
                found.withdrawn += 1;
                continue;
            }
        };
        let side = match one.gated {
            Some(true) => &mut found.gated,
            Some(false) => &mut found.ungated,
            None => &mut found.unknown,
        };
        side.of += 1;
        side.answered += u32::from(answered);
    }
    if !applications.is_empty() {
        found.sentence = words::responses(&found, ENOUGH);
    }
    found
}

/// What I sent, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadsSent {
    /// Many at once with checks open; `None` when it is not so or was put aside.
    pub scattergun: Option<Scattergun>,
    /// What the applications came to.
    pub responses: Responses,
    /// Days after which no answer counts as none.
    pub silent_days: u32,
    /// How many open leads can be set side by side: at an offer, or with a score.
    pub comparable: u32,
}

impl Career {
    /// Returns what I sent, and what came of it.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn leads_sent(&self, now: Now) -> Result<LeadsSent> {
        let conn = self.read();
        let silent_days = settings::all(conn)?.lead_silent_days;
        Ok(LeadsSent {
            scattergun: scattergun::alert(conn, now)?,
            responses: count(&applications(conn, None)?, silent_days.into(), now.today()),
            silent_days,
            comparable: offers::comparable(conn)?,
        })
    }
}
