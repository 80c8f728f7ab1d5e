//! How a session begins, is resumed and ends.

use chrono::Duration;
use rusqlite::{Connection, OptionalExtension};

use super::{SELECT, Session, SessionKind, from_row, queue, summary};
use crate::error::Result;
use crate::id::{ReminderId, SessionId};
use crate::rhythm::reminder::{self, Reminder, ReminderState};
use crate::time::{self, Now};

/// How long an open session can be resumed, in hours.
const RESUME_HOURS: i64 = 12;

/// A session that was open for less than so many minutes, and in which nothing was settled, was a glance: its
/// block is not done by it. Five minutes are less than one person takes at first.
const GLANCE_MINUTES: i64 = 5;

/// How long before a block a session of its kind counts as that block's, in minutes.
const STANDS_FOR_MINUTES: i64 = 60;

/// Returns the open session of a kind that has a card left, newest first.
pub(super) fn resumable(conn: &Connection, kind: SessionKind) -> Result<Option<Session>> {
    Ok(conn
        .prepare_cached(&format!(
            "{SELECT} WHERE ended_at IS NULL AND kind = ?1
                AND EXISTS (SELECT 1 FROM session_card c JOIN person p ON p.id = c.person_id
                             WHERE c.session_id = session.id AND c.outcome = '' AND p.binned_at IS NULL)
              ORDER BY started_at DESC LIMIT 1"
        ))?
        .query_row([kind], from_row)
        .optional()?)
}

/// Returns whether a session begun now is a reminder's own. One that is planned for later is not used up by extra
/// time spent today.
pub(super) fn is_its_hour(reminder: &Reminder, now: Now) -> bool {
    reminder.state != ReminderState::Planned
        || reminder.due_at <= now.instant + Duration::minutes(STANDS_FOR_MINUTES)
}

/// Returns the reminder that a session begun by hand stands for: the block of its kind that rings, or is about
/// to. Otherwise the block would ring beside its own session, and be missed.
pub(super) fn stands_for(
    conn: &Connection,
    kind: SessionKind,
    now: Now,
) -> Result<Option<Reminder>> {
    let soon = now.instant + Duration::minutes(STANDS_FOR_MINUTES);
    let found = reminder::select(
        conn,
        "WHERE b.kind = ?1 AND b.binned_at IS NULL AND r.state IN ('planned', 'shown', 'snoozed')
            AND r.due_at <= ?2 AND r.ends_at > ?3 ORDER BY r.due_at, r.id LIMIT 1",
        (kind, time::to_text(soon), time::to_text(now.instant)),
    )?;
    Ok(found.into_iter().next())
}

/// Begins a session and writes down its queue.
pub(super) fn begin(
    tx: &Connection,
    kind: SessionKind,
    reminder: Option<ReminderId>,
    minutes: i64,
    now: Now,
) -> Result<SessionId> {
    // Another of this kind that is open has no card left: nothing is lost by ending it.
    let settled = tx
        .prepare_cached(&format!("{SELECT} WHERE ended_at IS NULL AND kind = ?1"))?
        .query_map([kind], from_row)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for session in settled {
        end(tx, &session, now)?;
    }
    let id = SessionId::new(now);
    tx.prepare_cached(
        "INSERT INTO session (id, kind, reminder_id, minutes, started_at) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute((id, kind, reminder, minutes, time::to_text(now.instant)))?;
    let fit = summary::cards_that_fit(minutes, summary::minutes_a_touch(tx, now)?);
    let reasons = queue::Reasons::read(tx, now)?;
    for (position, person) in (0_i64..).zip(queue::waiting(tx, kind, fit, now)?) {
        let why = reasons.why(tx, kind, person, now)?;
        tx.prepare_cached(
            "INSERT INTO session_card (session_id, person_id, position, why) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute((id, person, position, why))?;
    }
    Ok(id)
}

/// Resumed for another reminder, a session is that one's; the earlier one is as if it had ended.
pub(super) fn link(
    tx: &Connection,
    open: &Session,
    reminder: Option<ReminderId>,
    now: Now,
) -> Result<()> {
    let Some(reminder) = reminder.filter(|id| open.reminder != Some(*id)) else {
        return Ok(());
    };
    settle_reminder(tx, open, now)?;
    tx.prepare_cached("UPDATE session SET reminder_id = ?2 WHERE id = ?1")?
        .execute((open.id, reminder))?;
    Ok(())
}

/// Ends a session, and with it its reminder.
pub(super) fn end(tx: &Connection, session: &Session, now: Now) -> Result<()> {
    tx.prepare_cached("UPDATE session SET ended_at = ?2 WHERE id = ?1")?
        .execute((session.id, time::to_text(now.instant)))?;
    settle_reminder(tx, session, now)
}

/// Marks a session's reminder as done; after a glance it is open again until its time is over.
fn settle_reminder(tx: &Connection, session: &Session, now: Now) -> Result<()> {
    let Some(reminder) = session.reminder else {
        return Ok(());
    };
    if is_glance(tx, session)? {
        reminder::open_again(tx, reminder, now)
    } else {
        reminder::done(tx, reminder, now)
    }
}

/// Returns whether people waited in a session, none of them was settled, and it was over before it had begun.
pub(super) fn is_glance(conn: &Connection, session: &Session) -> Result<bool> {
    if session.seconds >= GLANCE_MINUTES * 60 {
        return Ok(false);
    }
    let (waited, settled): (bool, bool) = conn
        .prepare_cached(
            "SELECT count(*) > 0, coalesce(max(outcome <> ''), 0) FROM session_card WHERE session_id = ?1",
        )?
        .query_row([session.id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(waited && !settled)
}

/// Returns whether a session lies open that can no longer be resumed.
pub(crate) fn any_abandoned(conn: &Connection, now: Now) -> Result<bool> {
    Ok(!abandoned(conn, now)?.is_empty())
}

/// Ends the sessions that can no longer be resumed.
pub(crate) fn end_abandoned(tx: &Connection, now: Now) -> Result<()> {
    for session in abandoned(tx, now)? {
        end(tx, &session, now)?;
    }
    Ok(())
}

fn abandoned(conn: &Connection, now: Now) -> Result<Vec<Session>> {
    let before = time::to_text(now.instant - Duration::hours(RESUME_HOURS));
    let mut select = conn.prepare_cached(&format!(
        "{SELECT} WHERE ended_at IS NULL AND started_at < ?1"
    ))?;
    let rows = select.query_map([before], from_row)?;
    Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
}
