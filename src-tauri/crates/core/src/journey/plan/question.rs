//! The map's open questions, on their way into the plan: each is offered as an assumption until it is taken over or
//! put aside.

use rusqlite::Connection;
use serde::Serialize;

use super::assumption::AssumptionDraft;
use crate::career::Career;
use crate::error::Result;
use crate::id::{AssumptionId, SituationNoteId};
use crate::journey::map::situation::{SituationNoteDraft, SituationSort};
use crate::journey::record::{self, Record};
use crate::op::Op;
use crate::time::Now;

/// An open question of the map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OpenQuestion {
    /// The note of the situation.
    pub id: SituationNoteId,
    /// What I do not know.
    pub text: String,
}

/// Returns the open questions of the map that were neither taken over nor put aside, oldest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn open(conn: &Connection) -> Result<Vec<OpenQuestion>> {
    let mut select = conn.prepare_cached(
        "SELECT id, text FROM situation_note n
          WHERE sort = ?1 AND binned_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM assumption WHERE situation_note_id = n.id)
            AND NOT EXISTS (SELECT 1 FROM question_aside WHERE situation_note_id = n.id)
          ORDER BY id",
    )?;
    let rows = select.query_map([SituationSort::Unknown], |row| {
        Ok(OpenQuestion {
            id: row.get(0)?,
            text: row.get(1)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

impl Career {
    /// Takes an open question of the map over as an assumption, and returns it. Taken over twice it is one still.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn assume_question(&mut self, id: SituationNoteId, now: Now) -> Result<AssumptionId> {
        let question = record::one::<SituationNoteDraft>(self.read(), id)?;
        let there =
            record::all::<AssumptionDraft>(self.read(), "AND r.situation_note_id = ?1", [id])?;
        if let Some(there) = there.first() {
            return Ok(there.id);
        }
        let draft = AssumptionDraft {
            statement: question.draft.text,
            situation_note_id: Some(id),
            ..AssumptionDraft::default()
        };
        let done = self.transact(Op::AddRecord(draft.sentence()), |tx| {
            record::insert(tx, &draft, now)
        })?;
        Ok(done.output)
    }

    /// Puts an open question of the map aside: it is not offered as an assumption any more.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn leave_question(&mut self, id: SituationNoteId, now: Now) -> Result<()> {
        let question = record::one::<SituationNoteDraft>(self.read(), id)?;
        self.transact(Op::SettleMatter(question.draft.text), |tx| {
            tx.prepare_cached(
                "INSERT INTO question_aside (situation_note_id, aside_on) VALUES (?1, ?2)
                 ON CONFLICT (situation_note_id) DO NOTHING",
            )?
            .execute((id, now.today()))?;
            Ok(())
        })?;
        Ok(())
    }
}
