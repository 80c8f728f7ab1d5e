//! One timeline of a person: everything of every kind, newest first.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::Connection;
use serde::Serialize;

use super::{ReachedOut, TouchKind};
use crate::error::Result;
use crate::id::{PersonId, TouchId};
use crate::time;

/// A line of a person's timeline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TimelineItem {
    /// The touch.
    pub id: TouchId,
    /// How.
    pub kind: TouchKind,
    /// When.
    pub at: DateTime<Utc>,
    /// The date then.
    pub day: NaiveDate,
    /// Who began.
    pub reached_out: ReachedOut,
    /// What was said.
    pub note: String,
    /// How long it took.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub minutes: Option<i64>,
    /// Who else was there.
    pub with: Vec<Named>,
}

/// A person, by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Named {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
}

/// Returns a person's touches, newest first.
pub(crate) fn timeline(
    connection: &Connection,
    person: PersonId,
    offset: u32,
    limit: u32,
) -> Result<Vec<TimelineItem>> {
    let mut items = connection
        .prepare_cached(
            "SELECT k.id, k.kind, k.at, k.day, k.reached_out, k.note, k.minutes
               FROM touch_person tp JOIN touch k ON k.id = tp.touch_id
              WHERE tp.person_id = ?1 AND k.binned_at IS NULL
              ORDER BY k.at DESC, k.id DESC LIMIT ?3 OFFSET ?2",
        )?
        .query_map((person, offset, limit), |row| {
            let at: String = row.get(2)?;
            let day: String = row.get(3)?;
            Ok(TimelineItem {
                id: row.get(0)?,
                kind: TouchKind::from_text(row.get_ref(1)?.as_str()?),
                at: time::from_text(&at).unwrap_or_default(),
                day: day.parse().unwrap_or_default(),
                reached_out: ReachedOut::from_text(row.get_ref(4)?.as_str()?),
                note: row.get(5)?,
                minutes: row.get(6)?,
                with: Vec::new(),
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let mut with = connection.prepare_cached(
        "SELECT p.id, p.name FROM touch_person tp JOIN person p ON p.id = tp.person_id
          WHERE tp.touch_id = ?1 AND p.id <> ?2 ORDER BY p.name LIMIT 20",
    )?;
    for item in &mut items {
        item.with = with
            .query_map((item.id, person), |row| {
                Ok(Named {
                    id: row.get(0)?,
                    name: row.get(1)?,
                })
            })?
            .collect::<rusqlite::Result<_>>()?;
    }
    Ok(items)
}
