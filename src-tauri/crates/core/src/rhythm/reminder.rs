//! Reminders: what became of each occurrence, and the lists of what is open and what was missed.

mod load;

use chrono::{DateTime, Duration, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::block::BlockKind;
use crate::career::Career;
use crate::error::{OrNotFound, Result};
use crate::id::{BlockId, ReminderId, SessionId};
use crate::op::Op;
use crate::time::{self, Now};
use crate::words;
pub(crate) use load::{find, select};

/// How many settled reminders the list shows.
const RECENT: u32 = 30;
/// The most that were missed at once; more than a year of daily blocks nobody reads.
const MISSED_MAX: u32 = 500;

/// What became of an occurrence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ReminderState {
    /// To come.
    Planned,
    /// Its notice was shown and not answered.
    Shown,
    /// To be shown again.
    Snoozed,
    /// Begun.
    Started,
    /// Done.
    Done,
    /// Left out on purpose.
    Skipped,
    /// Over, without an answer.
    Missed,
}
stored!(ReminderState {
    Planned = "planned",
    Shown = "shown",
    Snoozed = "snoozed",
    Started = "started",
    Done = "done",
    Skipped = "skipped",
    Missed = "missed",
});

/// A reminder as lists show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReminderRow {
    /// Its id.
    pub id: ReminderId,
    /// Its block.
    pub block_id: BlockId,
    /// What the block is for.
    pub kind: BlockKind,
    /// The block's name.
    pub title: String,
    /// What became of it.
    pub state: ReminderState,
    /// Instant at which it begins.
    pub starts_at: String,
    /// Instant at which to remind.
    pub due_at: String,
    /// Instant at which it is over.
    pub ends_at: String,
    /// Instant at which a notice spoke of it.
    pub shown_at: Option<String>,
    /// Instant at which it is shown again; only while it is snoozed.
    pub snoozed_until: Option<String>,
    /// Instant at which it was done, skipped or missed.
    pub settled_at: Option<String>,
    /// Why it was skipped.
    pub reason: String,
    /// The session begun for it.
    pub session_id: Option<SessionId>,
}

/// What is open, what was missed, what became of the rest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RemindersView {
    /// Shown, snoozed or started, earliest first.
    pub open: Vec<ReminderRow>,
    /// Missed and not tidied away, newest first.
    pub missed: Vec<ReminderRow>,
    /// The last that were settled, newest first.
    pub recent: Vec<ReminderRow>,
}

/// A reminder with what its block says, as the rules of this room use it.
#[derive(Clone, Debug)]
pub(crate) struct Reminder {
    pub id: ReminderId,
    pub block_id: BlockId,
    pub kind: BlockKind,
    pub title: String,
    pub place: String,
    pub sound: super::notice::NoticeSound,
    pub minutes: i64,
    pub state: ReminderState,
    pub starts_at: DateTime<Utc>,
    pub due_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub shown_at: Option<String>,
    pub snoozed_until: Option<DateTime<Utc>>,
    pub settled_at: Option<String>,
    pub reason: String,
    pub session: Option<SessionId>,
    pub session_over: bool,
}

impl Reminder {
    /// Returns the block's name.
    pub fn name(&self) -> String {
        words::block_name(self.kind, &self.title)
    }

    /// Returns when it is over: a snooze puts the end off as well.
    pub fn over_at(&self) -> DateTime<Utc> {
        let snoozed = self
            .snoozed_until
            .map(|until| until + Duration::minutes(self.minutes));
        snoozed.map_or(self.ends_at, |end| end.max(self.ends_at))
    }

    fn into_row(self) -> ReminderRow {
        let snoozed = self.state == ReminderState::Snoozed;
        ReminderRow {
            title: self.name(),
            id: self.id,
            block_id: self.block_id,
            kind: self.kind,
            state: self.state,
            starts_at: time::to_text(self.starts_at),
            due_at: time::to_text(self.due_at),
            ends_at: time::to_text(self.ends_at),
            shown_at: self.shown_at,
            snoozed_until: self.snoozed_until.filter(|_| snoozed).map(time::to_text),
            settled_at: self.settled_at,
            reason: self.reason,
            session_id: self.session,
        }
    }
}

/// Marks a reminder as done, unless it is already.
pub(crate) fn done(tx: &Connection, id: ReminderId, now: Now) -> Result<()> {
    tx.prepare_cached(
        "UPDATE reminder SET state = 'done', settled_at = ?2, untold = 0 WHERE id = ?1 AND state <> 'done'",
    )?
    .execute((id, time::to_text(now.instant)))?;
    Ok(())
}

/// Takes back that a reminder was begun: it waits for an answer again, and once its time is over it was missed.
pub(crate) fn open_again(tx: &Connection, id: ReminderId, now: Now) -> Result<()> {
    let Some(reminder) = find(tx, id)?.filter(|one| one.state == ReminderState::Started) else {
        return Ok(());
    };
    let state = match reminder.shown_at {
        _ if reminder.over_at() <= now.instant => ReminderState::Missed,
        Some(_) => ReminderState::Shown,
        // Begun before its notice: that is still to come.
        None => ReminderState::Planned,
    };
    let settled_at = (state == ReminderState::Missed).then(|| time::to_text(now.instant));
    tx.prepare_cached("UPDATE reminder SET state = ?2, settled_at = ?3 WHERE id = ?1")?
        .execute((id, state, settled_at))?;
    Ok(())
}

/// Marks a reminder as begun, whatever it was but done.
pub(crate) fn started(tx: &Connection, id: ReminderId) -> Result<()> {
    tx.prepare_cached(
        "UPDATE reminder SET state = 'started', settled_at = NULL, untold = 0, cleared = 0, reason = '',
                by_holiday = 0
          WHERE id = ?1 AND state NOT IN ('started', 'done')",
    )?
    .execute([id])?;
    Ok(())
}

/// Returns what is open, earliest first.
pub(crate) fn open(conn: &Connection) -> Result<Vec<ReminderRow>> {
    let rows = select(
        conn,
        "WHERE r.state IN ('planned', 'shown', 'snoozed', 'started') AND r.state <> 'planned'
         ORDER BY r.starts_at, r.id",
        [],
    )?;
    Ok(rows.into_iter().map(Reminder::into_row).collect())
}

/// Returns what was missed and not tidied away, newest first.
pub(crate) fn missed(conn: &Connection) -> Result<Vec<ReminderRow>> {
    let rows = select(
        conn,
        "WHERE r.state = 'missed' AND r.cleared = 0 ORDER BY r.starts_at DESC, r.id LIMIT ?1",
        [MISSED_MAX],
    )?;
    Ok(rows.into_iter().map(Reminder::into_row).collect())
}

impl Career {
    /// Returns what is open, what was missed, and the last that were settled.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn reminders(&self, _now: Now) -> Result<RemindersView> {
        let conn = self.read();
        let recent = select(
            conn,
            "WHERE r.settled_at IS NOT NULL AND r.state IN ('done', 'skipped', 'missed')
             ORDER BY r.settled_at DESC, r.id LIMIT ?1",
            [RECENT],
        )?;
        Ok(RemindersView {
            open: open(conn)?,
            missed: missed(conn)?,
            recent: recent.into_iter().map(Reminder::into_row).collect(),
        })
    }

    /// Marks a lunch, a review or any other block as done.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn finish_reminder(&mut self, id: ReminderId, now: Now) -> Result<()> {
        find(self.read(), id)?
            .ok_or(rusqlite::Error::QueryReturnedNoRows)
            .or_not_found(&words::reminder_gone())?;
        self.transact_quietly(|tx| done(tx, id, now))?;
        Ok(())
    }

    /// Takes reminders off the list of what was missed.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn clear_missed(&mut self, ids: &[ReminderId]) -> Result<()> {
        self.transact(Op::ClearMissed, |tx| {
            for id in ids {
                tx.prepare_cached(
                    "UPDATE reminder SET cleared = 1, untold = 0 WHERE id = ?1 AND state = 'missed'",
                )?
                .execute([id])?;
            }
            Ok(())
        })?;
        Ok(())
    }
}
