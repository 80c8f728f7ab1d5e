//! Sessions: an hour in which people are caught up with, one card at a time.
//!
//! The queue is written down when a session begins, and every card when it is settled; so leaving in the
//! middle loses nothing, and coming back goes on where one stopped.

mod begin;
pub(crate) mod capacity;
pub mod card;
pub mod draft;
mod load;
pub mod queue;
pub mod settle;
pub mod summary;

use serde::{Deserialize, Serialize};

use super::reminder;
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{PersonId, ReminderId, SessionId};
use crate::op::Op;
use crate::time::Now;
use crate::words;
pub(crate) use begin::{any_abandoned, end_abandoned};
use begin::{begin, end, link, resumable};
pub use card::{CardOutcome, CardView};
use load::{SELECT, cards, find, from_row, name};
pub(crate) use load::{Session, open};
pub use settle::{SettleCard, Settled};
pub use summary::{Feeling, SessionRow, SessionSummary};

/// Minutes of a session that no block gives a length.
const MINUTES: i64 = 60;
/// The most seconds that the quiet timer counts: eight hours.
const SECONDS_MAX: i64 = 8 * 60 * 60;
/// How many sessions the list shows.
const LIST: u32 = 100;

/// What a session is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SessionKind {
    /// Follow up with people met lately.
    Grow,
    /// Catch up with people already known.
    Maintain,
}
stored!(SessionKind { Grow = "grow", Maintain = "maintain" });

/// A card in the list of a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CardRow {
    /// Who.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// What became of the card.
    pub outcome: CardOutcome,
}

/// A session as its page shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SessionView {
    /// Its id.
    pub id: SessionId,
    /// What it is for.
    pub kind: SessionKind,
    /// The name of its block, or of its kind.
    pub name: String,
    /// How long it is meant to take.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub minutes: i64,
    /// Instant.
    pub started_at: String,
    /// Instant; `None` while it can be resumed.
    pub ended_at: Option<String>,
    /// Time spent with it open.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub seconds: i64,
    /// Every card, in order.
    pub cards: Vec<CardRow>,
    /// The first card that is not settled.
    pub current: Option<CardView>,
    /// Cards that are not settled.
    pub waiting: u32,
    /// Cards that are.
    pub settled: u32,
    /// People who wait and did not fit.
    pub left_over: u32,
    /// What it came to; only when it is over.
    pub summary: Option<SessionSummary>,
}

impl Career {
    /// Begins a session and writes down its queue, or resumes the open one of this kind. Its length is
    /// `minutes`, otherwise that of the reminder's block, otherwise an hour.
    ///
    /// # Errors
    /// `NotFound` when the reminder is gone; `Invalid` when `minutes` are not 5 to 480.
    pub fn start_session(
        &mut self,
        kind: SessionKind,
        reminder_id: Option<ReminderId>,
        minutes: Option<u32>,
        now: Now,
    ) -> Result<SessionId> {
        let allowed = super::block::MINUTES;
        if minutes.is_some_and(|minutes| !allowed.contains(&minutes)) {
            return Err(Error::invalid("minutes", words::block_minutes(&allowed)));
        }
        let reminder = match reminder_id {
            Some(id) => {
                let found = reminder::find(self.read(), id)?
                    .ok_or_else(|| Error::NotFound(words::reminder_gone()))?;
                Some(found).filter(|reminder| begin::is_its_hour(reminder, now))
            }
            None => begin::stands_for(self.read(), kind, now)?,
        };
        let reminder_id = reminder.as_ref().map(|reminder| reminder.id);
        let length = minutes
            .map(i64::from)
            .or(reminder.map(|r| r.minutes))
            .unwrap_or(MINUTES);
        let done = self.transact_quietly(|tx| {
            end_abandoned(tx, now)?;
            let id = match resumable(tx, kind)? {
                Some(open) => {
                    link(tx, &open, reminder_id, now)?;
                    open.id
                }
                None => begin(tx, kind, reminder_id, length, now)?,
            };
            if let Some(reminder) = reminder_id {
                reminder::started(tx, reminder)?;
            }
            Ok(id)
        })?;
        Ok(done.output)
    }

    /// Returns a session as its page shows it.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn session(&self, id: SessionId, now: Now) -> Result<SessionView> {
        let conn = self.read();
        let session = find(conn, id)?;
        let cards = cards(conn, id)?;
        let count = |outcome: CardOutcome| {
            u32::try_from(cards.iter().filter(|card| card.outcome == outcome).count()).unwrap_or(0)
        };
        let waiting = count(CardOutcome::Waiting);
        let settled = u32::try_from(cards.len()).unwrap_or(0) - waiting;
        let over = session.ended_at.is_some();
        let current = match cards
            .iter()
            .find(|card| card.outcome == CardOutcome::Waiting)
        {
            Some(next) if !over => Some(card::card(conn, id, session.kind, next.person_id, now)?),
            _ => None,
        };
        let here = waiting + count(CardOutcome::Skipped);
        let left_over = queue::count(conn, session.kind, now)?.saturating_sub(here);
        let summary = match over {
            true => Some(summary::summary(conn, &session, now)?),
            false => None,
        };
        Ok(SessionView {
            id,
            kind: session.kind,
            name: name(conn, &session)?,
            minutes: session.minutes,
            started_at: session.started_at,
            ended_at: session.ended_at,
            seconds: session.seconds,
            cards,
            current,
            waiting,
            settled,
            left_over,
            summary,
        })
    }

    /// Returns the last sessions, newest first.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn sessions(&self) -> Result<Vec<SessionRow>> {
        summary::rows(self.read(), LIST)
    }

    /// Notes how long a session has been open by now, in seconds since it began. It never goes back.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn tick_session(&mut self, id: SessionId, seconds: u32) -> Result<()> {
        let session = find(self.read(), id)?;
        let seconds = i64::from(seconds).min(SECONDS_MAX);
        if session.ended_at.is_none() && seconds > session.seconds {
            self.transact_quietly(|tx| {
                tx.prepare_cached("UPDATE session SET seconds = ?2 WHERE id = ?1")?
                    .execute((id, seconds))?;
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Ends a session, and with it its block, unless it was no more than a glance: a few minutes in which
    /// nothing was settled leave the block open until its time is over. Whoever it did not reach comes first
    /// next time.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn end_session(&mut self, id: SessionId, now: Now) -> Result<()> {
        let session = find(self.read(), id)?;
        if session.ended_at.is_none() {
            self.transact_quietly(|tx| end(tx, &session, now))?;
        }
        Ok(())
    }

    /// Notes how a session felt.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn rate_session(&mut self, id: SessionId, feeling: Feeling) -> Result<()> {
        find(self.read(), id)?;
        self.transact(Op::RateSession, |tx| {
            tx.prepare_cached("UPDATE session SET feeling = ?2 WHERE id = ?1")?
                .execute((id, feeling))?;
            Ok(())
        })?;
        Ok(())
    }
}
