//! Reading reminders from the file.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row};

use super::Reminder;
use crate::error::Result;
use crate::id::ReminderId;
use crate::time;

/// The columns that [`from_row`] reads; blocks in the bin are left out.
const SELECT: &str =
    "SELECT r.id, r.block_id, b.kind, b.title, b.place, b.sound, b.minutes, r.state,
       r.starts_at, r.due_at, r.ends_at, r.shown_at, r.snoozed_until, r.settled_at, r.reason,
       (SELECT s.id FROM session s WHERE s.reminder_id = r.id ORDER BY s.started_at DESC LIMIT 1),
       coalesce((SELECT s.ended_at IS NOT NULL FROM session s WHERE s.reminder_id = r.id
                  ORDER BY s.started_at DESC LIMIT 1), 0)
  FROM reminder r JOIN block b ON b.id = r.block_id AND b.binned_at IS NULL";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Reminder> {
    let at = |column: usize| -> rusqlite::Result<DateTime<Utc>> {
        Ok(time::from_text(row.get_ref(column)?.as_str()?).unwrap_or_default())
    };
    let snoozed_until: Option<String> = row.get(12)?;
    Ok(Reminder {
        id: row.get(0)?,
        block_id: row.get(1)?,
        kind: row.get(2)?,
        title: row.get(3)?,
        place: row.get(4)?,
        sound: row.get(5)?,
        minutes: row.get(6)?,
        state: row.get(7)?,
        starts_at: at(8)?,
        due_at: at(9)?,
        ends_at: at(10)?,
        shown_at: row.get(11)?,
        snoozed_until: snoozed_until.as_deref().and_then(time::from_text),
        settled_at: row.get(13)?,
        reason: row.get(14)?,
        session: row.get(15)?,
        session_over: row.get(16)?,
    })
}

/// Returns the reminders that `tail` (a WHERE clause and what follows) selects.
pub(crate) fn select(
    conn: &Connection,
    tail: &str,
    values: impl rusqlite::Params,
) -> Result<Vec<Reminder>> {
    let mut select = conn.prepare_cached(&format!("{SELECT} {tail}"))?;
    let rows = select.query_map(values, from_row)?;
    Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
}

/// Returns one reminder; `None` when it or its block is gone.
pub(crate) fn find(conn: &Connection, id: ReminderId) -> Result<Option<Reminder>> {
    Ok(conn
        .prepare_cached(&format!("{SELECT} WHERE r.id = ?1"))?
        .query_row([id], from_row)
        .optional()?)
}
