//! Blocks as lists show them, and what a rule means.

use std::collections::HashSet;

use chrono::{DateTime, Duration, Utc};
use rusqlite::Connection;
use serde::Serialize;

use super::form::read_rule;
use super::load::{live, zone_of};
use super::{Block, BlockDraft};
use crate::career::Career;
use crate::error::Result;
use crate::id::BlockId;
use crate::rhythm::occurrence::{self, Changes};
use crate::rhythm::{quiet, recurrence, wall_text};
use crate::time::{self, Now};
use crate::words;

/// How many coming times a preview of a rule shows.
const PREVIEW: usize = 6;
/// How far ahead the next time of a block is looked for with moves and days off, in days.
const LOOK_AHEAD_DAYS: i64 = 62;

/// A block as lists show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BlockRow {
    /// What a form holds.
    #[serde(flatten)]
    pub draft: BlockDraft,
    /// Its id.
    pub id: BlockId,
    /// The title, or the kind's own name.
    pub name: String,
    /// "Every Tuesday at 08:30".
    pub in_words: String,
    /// Instant at which it comes next; `None` when it is over.
    pub next_at: Option<String>,
}

/// What a rule means, before it is saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RulePreview {
    /// "Every Tuesday at 08:30".
    pub in_words: String,
    /// The wall time at which the block begins: the first that the rule gives.
    pub starts: String,
    /// The next wall times from now on, in the block's zone.
    pub next: Vec<String>,
}

impl Career {
    /// Returns every live block, next one first.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn blocks(&self, now: Now) -> Result<Vec<BlockRow>> {
        let changes = occurrence::changes(self.read())?;
        let holidays = quiet::holidays(self.read())?;
        let mut rows: Vec<BlockRow> = live(self.read(), now)?
            .into_iter()
            .map(|block| {
                let settled = settled(self.read(), block.id, now)?;
                let next = next_start(&block, &changes, &holidays, &settled, now);
                Ok(BlockRow {
                    id: block.id,
                    name: block.name(),
                    in_words: in_words(&block),
                    next_at: next.map(time::to_text),
                    draft: block.draft,
                })
            })
            .collect::<Result<_>>()?;
        rows.sort_by_key(|row| (row.next_at.is_none(), row.next_at.clone(), row.id));
        Ok(rows)
    }

    /// Returns what a rule means and its first times from now on; it writes nothing.
    ///
    /// # Errors
    /// `Invalid` with the field and a sentence.
    pub fn preview_rule(
        &self,
        rule: &str,
        starts: &str,
        zone: &str,
        now: Now,
    ) -> Result<RulePreview> {
        let (recurrence, zone) = read_rule(rule, starts, zone, now)?;
        let mut next = Vec::new();
        let wall = now
            .instant
            .with_timezone(&zone_of(&zone, now))
            .naive_local();
        let mut from = recurrence.start().max(wall);
        while next.len() < PREVIEW {
            let Some(civil) = recurrence.next_from(from) else {
                break;
            };
            next.push(wall_text(civil));
            from = civil + Duration::minutes(1);
        }
        Ok(RulePreview {
            in_words: words::rule(recurrence.rule(), recurrence.start()),
            starts: wall_text(recurrence.start()),
            next,
        })
    }
}

fn in_words(block: &Block) -> String {
    match &block.recurrence {
        Some(recurrence) => words::rule(recurrence.rule(), recurrence.start()),
        None => block.draft.rule.clone(),
    }
}

/// Returns a block's occurrences whose time is still to come, and that are done, skipped or under way already.
fn settled(conn: &Connection, block: BlockId, now: Now) -> Result<HashSet<String>> {
    let mut select = conn.prepare_cached(
        "SELECT occurrence FROM reminder WHERE block_id = ?1 AND starts_at >= ?2
            AND state IN ('started', 'done', 'skipped', 'missed')",
    )?;
    let rows = select.query_map((block, time::to_text(now.instant)), |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns when a block begins next: moves and days off regarded, and what is settled already passed over.
fn next_start(
    block: &Block,
    changes: &Changes,
    holidays: &quiet::Holidays,
    settled: &HashSet<String>,
    now: Now,
) -> Option<DateTime<Utc>> {
    let until = now.instant + Duration::days(LOOK_AHEAD_DAYS);
    let coming = occurrence::between(block, changes, now.instant, until)
        .into_iter()
        .filter(|o| o.left_out.is_none() && !settled.contains(&o.occurrence))
        .find(|o| !holidays.contains(now.date_of(o.starts_at)));
    coming.map(|o| o.starts_at).or_else(|| {
        let from = until.with_timezone(&block.zone).naive_local();
        let civil = block.recurrence.as_ref()?.next_from(from)?;
        Some(recurrence::resolve(civil, block.zone))
    })
}
