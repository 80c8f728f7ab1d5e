//! The situation: facts, feelings, constraints, and what I do not know. What is not known feeds the plan's assumptions.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::career::Career;
use crate::error::Result;
use crate::id::SituationNoteId;
use crate::journey::lap::Lap;
use crate::journey::record::{self, Kept, Record, need_line, record};
use crate::journey::wizard::Found;
use crate::time::Now;
use crate::words;

/// What a note of the situation is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SituationSort {
    /// Something a stranger could check.
    #[default]
    Fact,
    /// How it is for me.
    Feeling,
    /// What limits me.
    Constraint,
    /// What I would have to find out.
    Unknown,
}
stored!(SituationSort {
    Fact = "fact",
    Feeling = "feeling",
    Constraint = "constraint",
    Unknown = "unknown",
});

record! {
    /// One note of the situation.
    SituationNoteDraft, "situation_note", SituationNoteId {
        /// What it is.
        sort: SituationSort,
        /// In my words; one line.
        text: String,
    }
}

impl Record for SituationNoteDraft {
    fn check(&mut self, _conn: &Connection, _now: Now) -> Result<()> {
        need_line("text", &mut self.text, words::note_empty())
    }

    fn sentence(&self) -> String {
        words::situation_note(self.sort, &self.text)
    }
}

/// The exercise: my notes by sort.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SituationView {
    /// Every note outside the bin, oldest first.
    pub notes: Vec<Kept<SituationNoteId, SituationNoteDraft>>,
}

/// Looks whether the situation says something of each sort in this lap.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap) -> Result<Found> {
    let notes = record::all::<SituationNoteDraft>(
        conn,
        "AND r.changed_on >= ?1 ORDER BY r.id",
        [lap.started_on],
    )?;
    let missing = [
        SituationSort::Fact,
        SituationSort::Feeling,
        SituationSort::Constraint,
        SituationSort::Unknown,
    ]
    .into_iter()
    .find(|sort| !notes.iter().any(|note| note.draft.sort == *sort));
    let (_, on) = record::newest::<SituationNoteDraft>(conn, "", [])?;
    Ok(Found {
        done: missing.is_none(),
        on,
        holds: words::situation_holds(notes.len()),
        missing: missing.map_or(String::new(), |sort| {
            words::situation_missing(sort).to_owned()
        }),
    })
}

impl Career {
    /// Returns the exercise of the situation.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn map_situation(&self) -> Result<SituationView> {
        Ok(SituationView {
            notes: record::all(self.read(), "ORDER BY r.id", [])?,
        })
    }
}
