//! Reading sessions from the file.

use rusqlite::{Connection, OptionalExtension};

use super::{CardRow, Feeling, SessionKind};
use crate::error::{OrNotFound, Result};
use crate::id::{ReminderId, SessionId};
use crate::rhythm::reminder;
use crate::words;

/// A session as it stands in the file.
#[derive(Clone, Debug)]
pub(crate) struct Session {
    pub id: SessionId,
    pub kind: SessionKind,
    pub reminder: Option<ReminderId>,
    pub minutes: i64,
    pub started_at: String,
    pub ended_at: Option<String>,
    pub seconds: i64,
    pub feeling: Feeling,
}

/// The columns of a [`Session`].
pub(super) const SELECT: &str =
    "SELECT id, kind, reminder_id, minutes, started_at, ended_at, seconds, feeling FROM session";

pub(super) fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Session> {
    Ok(Session {
        id: row.get(0)?,
        kind: row.get(1)?,
        reminder: row.get(2)?,
        minutes: row.get(3)?,
        started_at: row.get(4)?,
        ended_at: row.get(5)?,
        seconds: row.get(6)?,
        feeling: row.get(7)?,
    })
}

pub(super) fn find(conn: &Connection, id: SessionId) -> Result<Session> {
    conn.prepare_cached(&format!("{SELECT} WHERE id = ?1"))?
        .query_row([id], from_row)
        .or_not_found(&words::session_gone())
}

/// Returns the open session that can be resumed, for Today: its id, kind, name and how many cards wait.
pub(crate) fn open(conn: &Connection) -> Result<Option<(SessionId, SessionKind, String, u32)>> {
    let session = conn
        .prepare_cached(&format!(
            "{SELECT} WHERE ended_at IS NULL ORDER BY started_at DESC LIMIT 1"
        ))?
        .query_row([], from_row)
        .optional()?;
    let Some(session) = session else {
        return Ok(None);
    };
    let waiting = conn
        .prepare_cached("SELECT count(*) FROM session_card WHERE session_id = ?1 AND outcome = ''")?
        .query_row([session.id], |row| row.get(0))?;
    Ok(Some((
        session.id,
        session.kind,
        name(conn, &session)?,
        waiting,
    )))
}

pub(super) fn name(conn: &Connection, session: &Session) -> Result<String> {
    let reminder = match session.reminder {
        Some(id) => reminder::find(conn, id)?,
        None => None,
    };
    Ok(reminder.map_or_else(
        || words::session_name(session.kind).to_owned(),
        |r| r.name(),
    ))
}

pub(super) fn cards(conn: &Connection, id: SessionId) -> Result<Vec<CardRow>> {
    let mut select = conn.prepare_cached(
        "SELECT c.person_id, p.name, c.outcome FROM session_card c JOIN person p ON p.id = c.person_id
          WHERE c.session_id = ?1 AND (p.binned_at IS NULL OR c.outcome <> '') ORDER BY c.position",
    )?;
    let rows = select.query_map([id], |row| {
        Ok(CardRow {
            person_id: row.get(0)?,
            name: row.get(1)?,
            outcome: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
}
