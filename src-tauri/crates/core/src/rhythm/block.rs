//! Blocks: protected time that comes back.

mod form;
mod load;
mod proposal;
mod rows;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::notice::NoticeSound;
use super::plan;
use super::recurrence::Recurrence;
use super::session::SessionKind;
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::BlockId;
use crate::op::Op;
use crate::time::{self, Now};
use crate::words;
use form::checked;
pub(crate) use load::{live, one};
pub use proposal::ProposedBlock;
pub use rows::{BlockRow, RulePreview};

/// The shortest and the longest block, in minutes.
pub const MINUTES: std::ops::RangeInclusive<u32> = 5..=480;
/// The longest lead time, in minutes: a day.
pub const LEAD_MINUTES_MAX: u32 = 1440;
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

/// Adds a block inside a transaction; its reminders are planned afterwards, by `replan`.
///
/// # Errors
/// `Invalid` with the field and a sentence.
pub(crate) fn add(tx: &Connection, draft: BlockDraft, now: Now) -> Result<BlockId> {
    insert(tx, &checked(draft, now)?, now)
}

fn insert(tx: &Connection, draft: &BlockDraft, now: Now) -> Result<BlockId> {
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
}

impl Career {
    /// Adds a block and plans its reminders.
    ///
    /// # Errors
    /// `Invalid` with the field and a sentence; then nothing is changed.
    pub fn add_block(&mut self, draft: BlockDraft, now: Now) -> Result<BlockId> {
        let draft = checked(draft, now)?;
        let op = Op::AddBlock(words::block_name(draft.kind, &draft.title));
        let id = self.transact(op, |tx| insert(tx, &draft, now))?.output;
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

impl Career {
    /// Brings the reminders in step with the blocks, as every wake does.
    pub(crate) fn replan(&mut self, now: Now) -> Result<()> {
        if plan::stale(self.read(), now)?.is_some() {
            self.transact_quietly(|tx| plan::plan(tx, now))?;
        }
        Ok(())
    }
}
