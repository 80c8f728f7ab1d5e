//! Blocks: protected time that comes back.

mod form;
mod load;
mod proposal;

use std::collections::HashSet;

use chrono::{DateTime, Duration, Utc};
use chrono_tz::Tz;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::notice::NoticeSound;
use super::occurrence::{self, Changes};
use super::recurrence::{self, Recurrence};
use super::session::SessionKind;
use super::{plan, quiet, wall_text};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::BlockId;
use crate::op::Op;
use crate::time::{self, Now};
use crate::words;
use form::{checked, read_rule};
use load::zone_of;
pub(crate) use load::{live, one};
pub use proposal::ProposedBlock;

/// The shortest and the longest block, in minutes.
pub const MINUTES: std::ops::RangeInclusive<u32> = 5..=480;
/// The longest lead time, in minutes: a day.
pub const LEAD_MINUTES_MAX: u32 = 1440;
/// How many coming times a preview of a rule shows.
const PREVIEW: usize = 6;
/// How far ahead the next time of a block is looked for with moves and days off, in days.
const LOOK_AHEAD_DAYS: i64 = 62;

/// What a block is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    /// Follow up with people met lately.
    Grow,
    /// Catch up with people already known.
    Maintain,
    /// Eat with somebody.
    Lunch,
    /// Look back and ahead.
    Review,
    /// Anything else.
    Other,
}
stored!(BlockKind {
    Grow = "grow",
    Maintain = "maintain",
    Lunch = "lunch",
    Review = "review",
    Other = "other"
});

impl BlockKind {
    /// Returns the kind of session that a block of this kind begins; `None` when it has no queue.
    pub fn session(self) -> Option<SessionKind> {
        match self {
            BlockKind::Grow => Some(SessionKind::Grow),
            BlockKind::Maintain => Some(SessionKind::Maintain),
            BlockKind::Lunch | BlockKind::Review | BlockKind::Other => None,
        }
    }
}

stored!(NoticeSound { Silent = "silent", Default = "default" });

/// What a form says about a block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BlockDraft {
    /// What it is for.
    pub kind: BlockKind,
    /// Its own name; empty shows the kind's.
    #[serde(default)]
    pub title: String,
    /// RFC 5545 RRULE value; empty happens once.
    #[serde(default)]
    pub rule: String,
    /// Wall time of the first occurrence.
    pub starts: String,
    /// IANA zone; empty follows the person.
    #[serde(default)]
    pub zone: String,
    /// Length, 5 to 480 minutes.
    pub minutes: u32,
    /// How long before the start to remind, 0 to 1440 minutes.
    pub lead_minutes: u32,
    /// Where.
    #[serde(default)]
    pub place: String,
    /// Whether its notices make a sound.
    pub sound: NoticeSound,
}

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

/// A block as the rules of this room use it.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    pub id: BlockId,
    pub draft: BlockDraft,
    /// The zone in which its wall times are read.
    pub zone: Tz,
    pub planned_from: DateTime<Utc>,
    /// `None` when the file holds a rule that cannot be read; such a block never comes.
    pub recurrence: Option<Recurrence>,
}

impl Block {
    /// Returns the title, or the kind's own name.
    pub fn name(&self) -> String {
        words::block_name(self.draft.kind, &self.draft.title)
    }
}

impl Career {
    /// Adds a block and plans its reminders.
    ///
    /// # Errors
    /// `Invalid` with the field and a sentence; then nothing is changed.
    pub fn add_block(&mut self, draft: BlockDraft, now: Now) -> Result<BlockId> {
        let draft = checked(draft, now)?;
        let op = Op::AddBlock(words::block_name(draft.kind, &draft.title));
        let id = self
            .transact(op, |tx| {
                let id = BlockId::new(now);
                let at = time::to_text(now.instant);
                tx.prepare_cached(
                    "INSERT INTO block (id, kind, title, rule, starts, zone, minutes, lead_minutes,
                                        place, sound, created_at, planned_from)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?11)",
                )?
                .execute(rusqlite::params![
                    id,
                    draft.kind,
                    draft.title,
                    draft.rule,
                    draft.starts,
                    draft.zone,
                    draft.minutes,
                    draft.lead_minutes,
                    draft.place,
                    draft.sound,
                    at
                ])?;
                Ok(id)
            })?
            .output;
        self.replan(now)?;
        Ok(id)
    }

    /// Replaces what a block says. Times that have passed keep their reminders.
    ///
    /// # Errors
    /// `Invalid` with the field and a sentence, or `NotFound`.
    pub fn edit_block(&mut self, id: BlockId, draft: BlockDraft, now: Now) -> Result<()> {
        let draft = checked(draft, now)?;
        let op = Op::EditBlock(words::block_name(draft.kind, &draft.title));
        self.transact(op, |tx| {
            let before = one(tx, id, now)?;
            let same_times = before.draft.rule == draft.rule
                && before.draft.starts == draft.starts
                && before.draft.zone == draft.zone;
            let from = if same_times {
                before.planned_from
            } else {
                now.instant
            };
            tx.prepare_cached(
                "UPDATE block SET kind = ?2, title = ?3, rule = ?4, starts = ?5, zone = ?6,
                        minutes = ?7, lead_minutes = ?8, place = ?9, sound = ?10, planned_from = ?11
                  WHERE id = ?1",
            )?
            .execute(rusqlite::params![
                id,
                draft.kind,
                draft.title,
                draft.rule,
                draft.starts,
                draft.zone,
                draft.minutes,
                draft.lead_minutes,
                draft.place,
                draft.sound,
                time::to_text(from)
            ])?;
            Ok(())
        })?;
        self.replan(now)
    }

    /// Moves a block to the bin; nothing of it is reminded from now on.
    ///
    /// # Errors
    /// `NotFound` when it is not there or in the bin already.
    pub fn bin_block(&mut self, id: BlockId, now: Now) -> Result<()> {
        let block = one(self.read(), id, now)?;
        self.transact(Op::BinBlock(block.name()), |tx| {
            tx.prepare_cached("UPDATE block SET binned_at = ?2 WHERE id = ?1")?
                .execute((id, time::to_text(now.instant)))?;
            Ok(())
        })?;
        self.replan(now)
    }

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

/// Takes a block out of the bin, as part of the caller's action; what would have come meanwhile is not missed.
///
/// # Errors
/// `NotFound` when it is not in the bin.
pub(crate) fn restore(tx: &Connection, id: BlockId, now: Now) -> Result<()> {
    let sql = "UPDATE block SET binned_at = NULL, planned_from = ?2
                WHERE id = ?1 AND binned_at IS NOT NULL";
    match tx
        .prepare_cached(sql)?
        .execute((id, time::to_text(now.instant)))?
    {
        0 => Err(Error::NotFound(words::not_in_bin())),
        _ => Ok(()),
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

impl Career {
    /// Brings the reminders in step with the blocks, as every wake does.
    pub(crate) fn replan(&mut self, now: Now) -> Result<()> {
        if plan::stale(self.read(), now)?.is_some() {
            self.transact_quietly(|tx| plan::plan(tx, now))?;
        }
        Ok(())
    }
}
