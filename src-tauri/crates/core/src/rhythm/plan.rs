//! Planning: one reminder row for every occurrence to come, kept in step with blocks, moves, days off and zones.
//!
//! A row is unique by block and occurrence, so that nothing is ever reminded twice, whatever the clock does.

mod digest;

use std::collections::HashMap;

use chrono::{DateTime, Duration, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::block::{self, Block};
use super::occurrence::{self, Changes, Occurrence};
use super::quiet::{self, Holidays};
use super::reminder::ReminderState;
use crate::error::Result;
use crate::id::{BlockId, ReminderId};
use crate::settings;
use crate::time::{self, Now};
use crate::words;
use digest::digest;

/// How far ahead reminders are planned, in days.
const HORIZON_DAYS: i64 = 15;
/// Plan again when fewer days than this are planned.
const HORIZON_LEFT_DAYS: i64 = 14;
/// How far before the last look occurrences are planned still, in days: a block that came out of the bin
/// by undo, or a zone change, can bring times that lie a little back.
const LOOK_BACK_DAYS: i64 = 7;
/// How far back a long absence, or a clock that was wrong by years, is caught up with, in days.
const CATCH_UP_DAYS: i64 = 366;

/// The setting that remembers what was planned.
const PLANNED: &str = "planned";
/// The setting that holds the instant at which the clock was last looked at, to the hour or so.
pub(crate) const LAST_CHECKED: &str = "last_checked";

/// What was planned, and from what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Planned {
    /// A digest of everything that planning reads.
    from: u64,
    /// The instant up to which every occurrence has its row.
    until: String,
}

/// Returns the digest to plan from when the reminders are no longer in step; `None` when they are.
pub(crate) fn stale(conn: &Connection, now: Now) -> Result<Option<u64>> {
    let digest = digest(conn, now)?;
    let planned: Option<Planned> = settings::get(conn, PLANNED)?;
    let until = planned
        .as_ref()
        .and_then(|planned| time::from_text(&planned.until));
    let left = Duration::days(HORIZON_LEFT_DAYS);
    let fresh = planned.is_some_and(|planned| planned.from == digest)
        && until.is_some_and(|until| until >= now.instant + left);
    Ok((!fresh).then_some(digest))
}

/// Brings the reminder rows in step. It may run at any time and as often as one likes.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn plan(tx: &Connection, now: Now) -> Result<()> {
    let changes = occurrence::changes(tx)?;
    let holidays = quiet::holidays(tx)?;
    let until = now.instant + Duration::days(HORIZON_DAYS);
    let since = since(tx, now)?;
    for block in block::live(tx, now)? {
        let wanted = occurrence::between(&block, &changes, since.max(block.planned_from), until);
        let mut rows = rows(tx, block.id, since)?;
        for occurrence in wanted {
            match rows.remove(&occurrence.occurrence) {
                Some(row) => keep(tx, &row, &occurrence, &holidays, now)?,
                None => insert(tx, &block, &occurrence, &holidays, now)?,
            }
        }
        for (occurrence, row) in rows {
            outside(tx, &block, &changes, &occurrence, &row, &holidays, now)?;
        }
    }
    // A block in the bin reminds nobody; out of the bin again, its rows are made anew.
    tx.prepare_cached(
        "DELETE FROM reminder WHERE state = 'planned' AND block_id IN
           (SELECT id FROM block WHERE binned_at IS NOT NULL)",
    )?
    .execute([])?;
    let planned = Planned {
        from: digest(tx, now)?,
        until: time::to_text(until),
    };
    settings::put(tx, PLANNED, &planned)?;
    settings::put(tx, LAST_CHECKED, &time::to_text(now.instant))
}

/// Returns the instant from which occurrences are planned.
fn since(tx: &Connection, now: Now) -> Result<DateTime<Utc>> {
    let checked: Option<String> = settings::get(tx, LAST_CHECKED)?;
    // A clock that was set back must not leave a gap before the time it showed.
    let earliest = now.instant - Duration::days(CATCH_UP_DAYS);
    let checked = checked
        .as_deref()
        .and_then(time::from_text)
        .unwrap_or(earliest);
    let since = checked.min(now.instant) - Duration::days(LOOK_BACK_DAYS);
    Ok(since.max(earliest))
}

/// A row that may have to follow.
#[derive(Debug)]
struct Row {
    id: ReminderId,
    state: ReminderState,
    starts_at: String,
    due_at: String,
    ends_at: String,
    shown: bool,
    by_holiday: bool,
}

/// Returns the rows of a block by occurrence: those still to come or open, and all that begin after `since`.
fn rows(tx: &Connection, block: BlockId, since: DateTime<Utc>) -> Result<HashMap<String, Row>> {
    let mut select = tx.prepare_cached(
        "SELECT occurrence, id, state, starts_at, due_at, ends_at, shown_at IS NOT NULL, by_holiday
           FROM reminder
          WHERE block_id = ?1 AND (state IN ('planned', 'shown', 'snoozed') OR starts_at >= ?2)",
    )?;
    let rows = select.query_map((block, time::to_text(since)), |row| {
        let occurrence: String = row.get(0)?;
        Ok((
            occurrence,
            Row {
                id: row.get(1)?,
                state: row.get(2)?,
                starts_at: row.get(3)?,
                due_at: row.get(4)?,
                ends_at: row.get(5)?,
                shown: row.get(6)?,
                by_holiday: row.get(7)?,
            },
        ))
    })?;
    Ok(rows.collect::<rusqlite::Result<HashMap<_, _>>>()?)
}

/// Why an occurrence is not to be reminded, and whether days off are the reason.
fn left_out(occurrence: &Occurrence, holidays: &Holidays, now: Now) -> Option<(String, bool)> {
    if let Some(reason) = &occurrence.left_out {
        return Some((reason.clone(), false));
    }
    holidays
        .contains(now.date_of(occurrence.starts_at))
        .then(|| (words::HOLIDAY.to_owned(), true))
}

fn insert(
    tx: &Connection,
    block: &Block,
    occurrence: &Occurrence,
    holidays: &Holidays,
    now: Now,
) -> Result<()> {
    let left_out = left_out(occurrence, holidays, now);
    let state = if left_out.is_some() {
        ReminderState::Skipped
    } else {
        ReminderState::Planned
    };
    let settled_at = left_out.as_ref().map(|_| time::to_text(now.instant));
    let (reason, by_holiday) = left_out.unwrap_or_default();
    // The row may be there: one that was settled long ago and only now moved into sight.
    tx.prepare_cached(
        "INSERT INTO reminder (id, block_id, occurrence, starts_at, due_at, ends_at, state, settled_at,
                               reason, by_holiday)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
         ON CONFLICT (block_id, occurrence) DO NOTHING",
    )?
    .execute(rusqlite::params![
        ReminderId::new(now),
        block.id,
        occurrence.occurrence,
        time::to_text(occurrence.starts_at),
        time::to_text(occurrence.due_at),
        time::to_text(occurrence.ends_at),
        state,
        settled_at,
        reason,
        by_holiday,
    ])?;
    Ok(())
}

/// Brings one row in step with where its occurrence stands now.
fn keep(
    tx: &Connection,
    row: &Row,
    occurrence: &Occurrence,
    holidays: &Holidays,
    now: Now,
) -> Result<()> {
    let left_out = left_out(occurrence, holidays, now);
    match (row.state, left_out) {
        (ReminderState::Planned, Some((reason, by_holiday))) => {
            tx.prepare_cached(
                "UPDATE reminder SET state = 'skipped', reason = ?2, by_holiday = ?3, settled_at = ?4
                  WHERE id = ?1",
            )?
            .execute((row.id, reason, by_holiday, time::to_text(now.instant)))?;
        }
        (ReminderState::Planned, None) => place(tx, row, occurrence)?,
        (ReminderState::Skipped, None) if row.by_holiday && occurrence.ends_at > now.instant => {
            again(tx, row, occurrence)?;
        }
        // Missed by a clock that ran ahead, and nobody was told: its time is still to come.
        (ReminderState::Missed, None) if !row.shown && occurrence.starts_at > now.instant => {
            again(tx, row, occurrence)?;
        }
        _ => {}
    }
    Ok(())
}

fn place(tx: &Connection, row: &Row, occurrence: &Occurrence) -> Result<()> {
    let times = [occurrence.starts_at, occurrence.due_at, occurrence.ends_at].map(time::to_text);
    if times != [row.starts_at.as_str(), &row.due_at, &row.ends_at] {
        let [starts_at, due_at, ends_at] = times;
        tx.prepare_cached(
            "UPDATE reminder SET starts_at = ?2, due_at = ?3, ends_at = ?4 WHERE id = ?1",
        )?
        .execute((row.id, starts_at, due_at, ends_at))?;
    }
    Ok(())
}

fn again(tx: &Connection, row: &Row, occurrence: &Occurrence) -> Result<()> {
    tx.prepare_cached(
        "UPDATE reminder SET state = 'planned', reason = '', by_holiday = 0, settled_at = NULL,
                untold = 0, cleared = 0
          WHERE id = ?1",
    )?
    .execute([row.id])?;
    place(tx, row, occurrence)
}

/// Deals with a row whose occurrence does not begin between `since` and the horizon: moved out of sight,
/// planned long ago and still open, or no longer given by the rule.
fn outside(
    tx: &Connection,
    block: &Block,
    changes: &Changes,
    occurrence: &str,
    row: &Row,
    holidays: &Holidays,
    now: Now,
) -> Result<()> {
    if let Some(occurrence) = occurrence::at(block, changes, occurrence) {
        return keep(tx, row, &occurrence, holidays, now);
    }
    let (starts_at, ends_at) = (
        time::from_text(&row.starts_at),
        time::from_text(&row.ends_at),
    );
    match row.state {
        ReminderState::Planned if starts_at.is_none_or(|at| at > now.instant) => {
            tx.prepare_cached("DELETE FROM reminder WHERE id = ?1")?
                .execute([row.id])?;
        }
        ReminderState::Shown | ReminderState::Snoozed
            if ends_at.is_some_and(|at| at > now.instant) =>
        {
            tx.prepare_cached(
                "UPDATE reminder SET state = 'skipped', reason = ?2, settled_at = ?3 WHERE id = ?1",
            )?
            .execute((row.id, words::BLOCK_CHANGED, time::to_text(now.instant)))?;
        }
        _ => {}
    }
    Ok(())
}
