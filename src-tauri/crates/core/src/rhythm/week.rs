//! The week: every occurrence of every block on my calendar, what became of it, and what overlaps.

use std::collections::HashMap;

use chrono::{DateTime, Datelike, Duration, NaiveDate, Utc};
use rusqlite::Connection;
use serde::Serialize;

use super::block::{self, Block, BlockKind, BlockRow};
use super::occurrence::{self, Occurrence};
use super::reminder::ReminderState;
use super::{quiet, wall_text};
use crate::career::Career;
use crate::error::Result;
use crate::id::{BlockId, ReminderId, SessionId};
use crate::time::{self, Now};

/// One occurrence as the week shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OccurrenceView {
    /// Its block.
    pub block_id: BlockId,
    /// The wall time that the rule gives, in the block's zone: its identity.
    pub occurrence: String,
    /// What the block is for.
    pub kind: BlockKind,
    /// The block's name.
    pub name: String,
    /// Wall time in my zone at which it begins.
    pub starts: String,
    /// Wall time in my zone at which it is over.
    pub ends: String,
    /// Instant at which it begins.
    pub starts_at: String,
    /// Where.
    pub place: String,
    /// Whether it was moved.
    pub moved: bool,
    /// Whether it was left out.
    pub left_out: bool,
    /// What became of it; empty when it is not planned yet.
    #[serde(serialize_with = "state_or_empty")]
    #[cfg_attr(feature = "bindings", ts(type = "ReminderState | ''"))]
    pub state: Option<ReminderState>,
    /// Its reminder.
    pub reminder_id: Option<ReminderId>,
    /// Why it was skipped.
    pub reason: String,
    /// The session begun for it.
    pub session_id: Option<SessionId>,
    /// Whether it overlaps another.
    pub conflict: bool,
}

fn state_or_empty<S: serde::Serializer>(
    state: &Option<ReminderState>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(state.map_or("", ReminderState::text))
}

/// One day of the week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DayView {
    /// The date.
    pub date: NaiveDate,
    /// Whether it is today.
    pub today: bool,
    /// Whether it is a day off.
    pub holiday: bool,
    /// What begins on it, earliest first.
    pub occurrences: Vec<OccurrenceView>,
}

/// A week from Monday.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WeekView {
    /// Its Monday.
    pub monday: NaiveDate,
    /// Its seven days.
    pub days: Vec<DayView>,
    /// Every live block.
    pub blocks: Vec<BlockRow>,
    /// Minutes of every occurrence that was neither left out nor skipped.
    pub minutes_planned: u32,
    /// Minutes of those that were done.
    pub minutes_done: u32,
}

/// What the week knows of an occurrence before it is worded.
struct Found {
    view: OccurrenceView,
    starts_at: DateTime<Utc>,
    ends_at: DateTime<Utc>,
    minutes: u32,
}

impl Career {
    /// Returns the week that holds a date; this week when none is given.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn week(&self, date: Option<NaiveDate>, now: Now) -> Result<WeekView> {
        let conn = self.read();
        let date = date.unwrap_or(now.today());
        let back = i64::from(date.weekday().num_days_from_monday());
        let monday = date
            .checked_sub_signed(Duration::days(back))
            .unwrap_or(date);
        let after = monday.checked_add_signed(Duration::days(7)).unwrap_or(date);
        let (from, to) = (quiet::midnight(monday, now), quiet::midnight(after, now));
        let changes = occurrence::changes(conn)?;
        let holidays = quiet::holidays(conn)?;
        let mut found = Vec::new();
        for block in block::live(conn, now)? {
            let mut rows = rows(conn, &block, from, to)?;
            for occurrence in
                occurrence::between(&block, &changes, from.max(block.planned_from), to)
            {
                let row = rows.remove(&occurrence.occurrence);
                found.push(worded(&block, &occurrence, row, now));
            }
            for (occurrence, row) in rows {
                found.extend(remembered(&block, occurrence, row, from, to, now));
            }
        }
        found.sort_by_key(|one| (one.starts_at, one.ends_at, one.view.block_id));
        mark_conflicts(&mut found);
        let counted =
            |one: &&Found| !one.view.left_out && one.view.state != Some(ReminderState::Skipped);
        let minutes_planned = found.iter().filter(counted).map(|one| one.minutes).sum();
        let done = |one: &&Found| one.view.state == Some(ReminderState::Done);
        let minutes_done = found.iter().filter(done).map(|one| one.minutes).sum();
        let mut days: Vec<DayView> = monday
            .iter_days()
            .take(7)
            .map(|date| DayView {
                date,
                today: date == now.today(),
                holiday: holidays.contains(date),
                occurrences: Vec::new(),
            })
            .collect();
        for one in found {
            let date = now.date_of(one.starts_at);
            if let Some(day) = days.iter_mut().find(|day| day.date == date) {
                day.occurrences.push(one.view);
            }
        }
        Ok(WeekView {
            monday,
            days,
            blocks: self.blocks(now)?,
            minutes_planned,
            minutes_done,
        })
    }
}

/// A reminder row of the week.
struct Row {
    id: ReminderId,
    state: ReminderState,
    reason: String,
    starts_at: DateTime<Utc>,
    ends_at: DateTime<Utc>,
    session_id: Option<SessionId>,
}

/// Returns a block's rows that may concern the week, by occurrence. A day more on both sides, because a
/// zone change moves rows only when they are planned again.
fn rows(
    conn: &Connection,
    block: &Block,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<HashMap<String, Row>> {
    let mut select = conn.prepare_cached(
        "SELECT r.occurrence, r.id, r.state, r.reason, r.starts_at, r.ends_at,
                (SELECT s.id FROM session s WHERE s.reminder_id = r.id ORDER BY s.started_at DESC LIMIT 1)
           FROM reminder r WHERE r.block_id = ?1 AND r.starts_at >= ?2 AND r.starts_at < ?3",
    )?;
    let day = Duration::days(1);
    let rows = select.query_map(
        (block.id, time::to_text(from - day), time::to_text(to + day)),
        |row| {
            let at = |column| -> rusqlite::Result<DateTime<Utc>> {
                Ok(time::from_text(row.get_ref(column)?.as_str()?).unwrap_or_default())
            };
            Ok((
                row.get(0)?,
                Row {
                    id: row.get(1)?,
                    state: row.get(2)?,
                    reason: row.get(3)?,
                    starts_at: at(4)?,
                    ends_at: at(5)?,
                    session_id: row.get(6)?,
                },
            ))
        },
    )?;
    Ok(rows.collect::<rusqlite::Result<HashMap<_, _>>>()?)
}

fn worded(block: &Block, occurrence: &Occurrence, row: Option<Row>, now: Now) -> Found {
    let wall = |at: DateTime<Utc>| wall_text(at.with_timezone(&now.zone).naive_local());
    let reason = row
        .as_ref()
        .map(|row| row.reason.clone())
        .filter(|reason| !reason.is_empty());
    Found {
        view: OccurrenceView {
            block_id: block.id,
            occurrence: occurrence.occurrence.clone(),
            kind: block.draft.kind,
            name: block.name(),
            starts: wall(occurrence.starts_at),
            ends: wall(occurrence.ends_at),
            starts_at: time::to_text(occurrence.starts_at),
            place: block.draft.place.clone(),
            moved: occurrence.moved,
            left_out: occurrence.left_out.is_some(),
            state: row.as_ref().map(|row| row.state),
            reminder_id: row.as_ref().map(|row| row.id),
            reason: reason
                .or_else(|| occurrence.left_out.clone())
                .unwrap_or_default(),
            session_id: row.and_then(|row| row.session_id),
            conflict: false,
        },
        starts_at: occurrence.starts_at,
        ends_at: occurrence.ends_at,
        minutes: block.draft.minutes,
    }
}

/// Returns what a row remembers of an occurrence that the rule does not give here: the block was changed
/// since. One that is still planned says nothing; planning will put it right.
fn remembered(
    block: &Block,
    occurrence: String,
    row: Row,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    now: Now,
) -> Option<Found> {
    let here = row.starts_at >= from && row.starts_at < to;
    if !here || row.state == ReminderState::Planned {
        return None;
    }
    let stood = Occurrence {
        occurrence,
        starts_at: row.starts_at,
        ends_at: row.ends_at,
        due_at: row.starts_at,
        moved: false,
        left_out: None,
    };
    Some(worded(block, &stood, Some(row), now))
}

/// Marks those that overlap another that takes place.
fn mark_conflicts(found: &mut [Found]) {
    let takes_place =
        |one: &Found| !one.view.left_out && one.view.state != Some(ReminderState::Skipped);
    for later in 1..found.len() {
        for earlier in 0..later {
            let (a, b) = (&found[earlier], &found[later]);
            let overlap = a.starts_at < b.ends_at && b.starts_at < a.ends_at;
            if overlap && takes_place(a) && takes_place(b) {
                found[earlier].view.conflict = true;
                found[later].view.conflict = true;
            }
        }
    }
}
