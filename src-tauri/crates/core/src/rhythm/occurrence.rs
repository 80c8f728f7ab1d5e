//! Occurrences: the single times at which a block comes, and those that were moved or left out.

mod change;

use std::collections::HashMap;

use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use rusqlite::Connection;

use super::block::Block;
use super::recurrence::resolve;
use super::{wall_from, wall_text};
use crate::error::Result;
use crate::id::BlockId;

/// Days expanded at once, so that no rule meets the limit of one expansion.
const CHUNK_DAYS: i64 = 100;

/// One time at which a block comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Occurrence {
    /// The wall time that the rule gives: its identity, whatever was moved.
    pub occurrence: String,
    /// When it begins, moves included.
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    /// When to remind.
    pub due_at: DateTime<Utc>,
    pub moved: bool,
    /// Why it was left out; `None` when it was not.
    pub left_out: Option<String>,
}

/// What was done to one occurrence. It can be moved first and left out then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    /// Where it stands; `None` where the rule has it.
    pub moved_to: Option<NaiveDateTime>,
    /// Why it was left out; `None` when it takes place.
    pub left_out: Option<String>,
}

/// Every change there is, by block and occurrence.
#[derive(Debug, Default)]
pub(crate) struct Changes(HashMap<BlockId, HashMap<String, Change>>);

impl Changes {
    fn of(&self, block: BlockId) -> Option<&HashMap<String, Change>> {
        self.0.get(&block)
    }
}

/// Reads every change.
pub(crate) fn changes(conn: &Connection) -> Result<Changes> {
    let mut select = conn.prepare_cached(
        "SELECT c.block_id, c.occurrence, c.moved_to, c.left_out, c.reason FROM block_change c
           JOIN block b ON b.id = c.block_id WHERE b.binned_at IS NULL",
    )?;
    let mut rows = select.query([])?;
    let mut changes = Changes::default();
    while let Some(row) = rows.next()? {
        let moved_to: Option<String> = row.get(2)?;
        let left_out: bool = row.get(3)?;
        let reason: String = row.get(4)?;
        let change = Change {
            moved_to: moved_to.as_deref().and_then(wall_from),
            left_out: left_out.then_some(reason),
        };
        changes
            .0
            .entry(row.get(0)?)
            .or_default()
            .insert(row.get(1)?, change);
    }
    Ok(changes)
}

/// Returns the occurrences of a block that begin, moves included, from `from` to before `to`, earliest
/// first. One that was left out stands where it would have taken place.
pub(crate) fn between(
    block: &Block,
    changes: &Changes,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Vec<Occurrence> {
    let Some(recurrence) = &block.recurrence else {
        return Vec::new();
    };
    let wall = |at: DateTime<Utc>| at.with_timezone(&block.zone).naive_local();
    // A time that the clocks jump over is moved forward, so look a little further on both sides.
    let (mut at, end) = (
        wall(from) - Duration::hours(26),
        wall(to) + Duration::hours(26),
    );
    let mut civils = Vec::new();
    while at < end {
        let next = (at + Duration::days(CHUNK_DAYS)).min(end);
        civils.extend(recurrence.between(at, next));
        at = next;
    }
    let mut found: Vec<Occurrence> = civils
        .into_iter()
        .map(|civil| placed(block, changes, civil))
        .collect();
    for (occurrence, change) in changes.of(block.id).into_iter().flatten() {
        let (Some(_), Some(civil)) = (change.moved_to, wall_from(occurrence)) else {
            continue;
        };
        if gives(block, civil) {
            found.push(placed(block, changes, civil));
        }
    }
    found.retain(|o| o.starts_at >= from && o.starts_at < to);
    found.sort_by(|a, b| (a.starts_at, &a.occurrence).cmp(&(b.starts_at, &b.occurrence)));
    found.dedup_by(|a, b| a.occurrence == b.occurrence);
    found
}

/// Returns where an occurrence stands; `None` when the rule does not give it (any more).
pub(crate) fn at(block: &Block, changes: &Changes, occurrence: &str) -> Option<Occurrence> {
    let civil = wall_from(occurrence).filter(|civil| gives(block, *civil))?;
    Some(placed(block, changes, civil))
}

fn gives(block: &Block, civil: NaiveDateTime) -> bool {
    let minute = civil + Duration::minutes(1);
    block
        .recurrence
        .as_ref()
        .is_some_and(|r| !r.between(civil, minute).is_empty())
}

fn placed(block: &Block, changes: &Changes, civil: NaiveDateTime) -> Occurrence {
    let occurrence = wall_text(civil);
    let change = changes
        .of(block.id)
        .and_then(|changes| changes.get(&occurrence));
    let moved_to = change.and_then(|change| change.moved_to);
    let starts_at = resolve(moved_to.unwrap_or(civil), block.zone);
    Occurrence {
        occurrence,
        starts_at,
        ends_at: starts_at + Duration::minutes(i64::from(block.draft.minutes)),
        due_at: starts_at - Duration::minutes(i64::from(block.draft.lead_minutes)),
        moved: moved_to.is_some(),
        left_out: change.and_then(|change| change.left_out.clone()),
    }
}
