//! Moving one occurrence, leaving it out, putting it back.

use chrono::Duration;
use rusqlite::{Connection, OptionalExtension};

use super::{Changes, at, changes, gives};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::BlockId;
use crate::op::Op;
use crate::rhythm::block::{self, Block};
use crate::rhythm::recurrence::resolve;
use crate::rhythm::reminder::ReminderState;
use crate::rhythm::{wall_from, wall_text};
use crate::time::{self, Now};
use crate::words;

impl Career {
    /// Moves one occurrence without changing the rule; `to` is a wall time on my clock, as the week shows it.
    ///
    /// # Errors
    /// `Invalid` when the times cannot be read or the new one has passed; `NotFound`; `NotNow` when it
    /// has already been started or done.
    pub fn move_occurrence(
        &mut self,
        block_id: BlockId,
        occurrence: &str,
        to: &str,
        now: Now,
    ) -> Result<()> {
        let block = block::one(self.read(), block_id, now)?;
        let occurrence = known(self.read(), &block, occurrence)?;
        let mine = wall_from(to).ok_or_else(|| Error::invalid("to", words::not_a_wall_time(to)))?;
        let starts_at = resolve(mine, now.zone);
        let civil = starts_at.with_timezone(&block.zone).naive_local();
        if starts_at + Duration::minutes(i64::from(block.draft.minutes)) <= now.instant {
            return Err(Error::invalid("to", words::move_to_past()));
        }
        unsettled(self.read(), &block, &occurrence)?;
        self.transact(Op::MoveOccurrence(block.name()), |tx| {
            let moved_to = wall_text(civil);
            if moved_to == occurrence {
                forget(tx, block_id, &occurrence)?;
            } else {
                move_to(tx, block_id, &occurrence, &moved_to)?;
            }
            // Moved to a time to come, it is a reminder like any other again, whatever it was.
            tx.prepare_cached(
                "UPDATE reminder SET state = 'planned', starts_at = ?3, due_at = ?4, ends_at = ?5,
                        shown_at = NULL, snoozed_until = NULL, settled_at = NULL, reason = '',
                        by_holiday = 0, untold = 0, cleared = 0
                  WHERE block_id = ?1 AND occurrence = ?2",
            )?
            .execute((
                block_id,
                &occurrence,
                time::to_text(starts_at),
                time::to_text(starts_at - Duration::minutes(i64::from(block.draft.lead_minutes))),
                time::to_text(starts_at + Duration::minutes(i64::from(block.draft.minutes))),
            ))?;
            Ok(())
        })?;
        self.replan(now)
    }

    /// Leaves one occurrence out, with a reason that may be empty.
    ///
    /// # Errors
    /// `Invalid`, `NotFound`, or `NotNow` when it has already been started or done.
    pub fn leave_out_occurrence(
        &mut self,
        block_id: BlockId,
        occurrence: &str,
        reason: &str,
        now: Now,
    ) -> Result<()> {
        let block = block::one(self.read(), block_id, now)?;
        let occurrence = known(self.read(), &block, occurrence)?;
        unsettled(self.read(), &block, &occurrence)?;
        self.transact(Op::SkipOccurrence(block.name()), |tx| {
            leave_out(tx, block_id, &occurrence, reason.trim())?;
            tx.prepare_cached(
                "UPDATE reminder SET state = 'skipped', reason = ?3, settled_at = ?4, untold = 0,
                        by_holiday = 0
                  WHERE block_id = ?1 AND occurrence = ?2",
            )?
            .execute((
                block_id,
                &occurrence,
                reason.trim(),
                time::to_text(now.instant),
            ))?;
            Ok(())
        })?;
        self.replan(now)
    }

    /// Takes back that an occurrence was moved or left out.
    ///
    /// # Errors
    /// `Invalid` or `NotFound`.
    pub fn put_back_occurrence(
        &mut self,
        block_id: BlockId,
        occurrence: &str,
        now: Now,
    ) -> Result<()> {
        let block = block::one(self.read(), block_id, now)?;
        let occurrence = known(self.read(), &block, occurrence)?;
        let was = changes(self.read())?
            .0
            .remove(&block_id)
            .and_then(|mut c| c.remove(&occurrence));
        self.transact(Op::MoveOccurrence(block.name()), |tx| {
            forget(tx, block_id, &occurrence)?;
            let Some(home) = at(&block, &Changes::default(), &occurrence) else { return Ok(()) };
            // Where it belongs may have passed meanwhile: then it stays left out, and the list says so.
            let was_left_out = was.is_some_and(|change| change.left_out.is_some());
            let again = was_left_out && home.ends_at > now.instant;
            tx.prepare_cached(
                "UPDATE reminder
                    SET state = CASE WHEN ?3 AND state = 'skipped' THEN 'planned' ELSE state END,
                        settled_at = CASE WHEN ?3 AND state = 'skipped' THEN NULL ELSE settled_at END,
                        reason = CASE WHEN ?3 AND state = 'skipped' THEN '' ELSE reason END,
                        shown_at = CASE WHEN ?3 AND state = 'skipped' THEN NULL ELSE shown_at END
                  WHERE block_id = ?1 AND occurrence = ?2",
            )?
            .execute((block_id, &occurrence, again))?;
            Ok(())
        })?;
        self.replan(now)
    }
}

/// Returns the occurrence as it stands in the file, when the rule gives it or a reminder knows it.
fn known(conn: &Connection, block: &Block, occurrence: &str) -> Result<String> {
    let civil = wall_from(occurrence)
        .ok_or_else(|| Error::invalid("occurrence", words::not_a_wall_time(occurrence)))?;
    let text = wall_text(civil);
    let planned: bool = conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM reminder WHERE block_id = ?1 AND occurrence = ?2)",
        )?
        .query_row((block.id, &text), |row| row.get(0))?;
    if planned || gives(block, civil) {
        Ok(text)
    } else {
        Err(Error::NotFound(words::occurrence_gone()))
    }
}

/// Refuses what has been started or done: moving it would unsay what happened.
fn unsettled(conn: &Connection, block: &Block, occurrence: &str) -> Result<()> {
    let state: Option<ReminderState> = conn
        .prepare_cached("SELECT state FROM reminder WHERE block_id = ?1 AND occurrence = ?2")?
        .query_row((block.id, occurrence), |row| row.get(0))
        .optional()?;
    match state {
        Some(ReminderState::Started | ReminderState::Done) => {
            Err(Error::NotNow(words::already_begun(&block.name())))
        }
        _ => Ok(()),
    }
}

/// Moves an occurrence; wherever it was moved to or left out before, it takes place there.
fn move_to(tx: &Connection, block: BlockId, occurrence: &str, moved_to: &str) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO block_change (block_id, occurrence, moved_to) VALUES (?1, ?2, ?3)
         ON CONFLICT (block_id, occurrence)
         DO UPDATE SET moved_to = excluded.moved_to, left_out = 0, reason = ''",
    )?
    .execute((block, occurrence, moved_to))?;
    Ok(())
}

/// Leaves an occurrence out where it stands.
fn leave_out(tx: &Connection, block: BlockId, occurrence: &str, reason: &str) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO block_change (block_id, occurrence, left_out, reason) VALUES (?1, ?2, 1, ?3)
         ON CONFLICT (block_id, occurrence) DO UPDATE SET left_out = 1, reason = excluded.reason",
    )?
    .execute((block, occurrence, reason))?;
    Ok(())
}

fn forget(tx: &Connection, block: BlockId, occurrence: &str) -> Result<()> {
    tx.prepare_cached("DELETE FROM block_change WHERE block_id = ?1 AND occurrence = ?2")?
        .execute((block, occurrence))?;
    Ok(())
}
