//! The situation: facts, feelings, constraints, and what I do not know. What is not known feeds the plan's assumptions.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::career::Career;
use crate::error::Result;
use crate::id::SituationNoteId;
use crate::journey::lap::{self, Lap};
use crate::journey::map::by_lap;
use crate::journey::map::reflection::{self, ReflectionHold};
use crate::journey::record::{self, Kept, Record, need_line, record, trim_text};
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
        /// Of what I did not know: what I found out; empty while it is open.
        answer: String,
    }
}

impl Record for SituationNoteDraft {
    fn check(&mut self, _conn: &Connection, _now: Now) -> Result<()> {
        trim_text("answer", &mut self.answer)?;
        need_line("text", &mut self.text, words::note_empty())
    }

    fn sentence(&self) -> String {
        words::situation_note(self.sort, &self.text)
    }
}

/// The exercise: my notes by sort, and whether I want out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SituationView {
    /// The notes of this lap, oldest first.
    pub notes: Vec<Kept<SituationNoteId, SituationNoteDraft>>,
    /// Notes that an earlier lap left and nobody has looked at since.
    pub earlier: Vec<Kept<SituationNoteId, SituationNoteDraft>>,
    /// The days of reflection that are not ended, if I said that I want out.
    pub hold: Option<ReflectionHold>,
    /// Those that ended, newest first, in words.
    pub held: Vec<String>,
}

/// Looks whether the situation says something of each sort in this lap.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap) -> Result<Found> {
    let (notes, _) = by_lap::<SituationNoteDraft>(conn, lap, "ORDER BY r.id")?;
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
        holds: words::situation_holds(notes.len(), open_unknowns(conn)?.len()),
        missing: missing.map_or(String::new(), |sort| {
            words::situation_missing(sort).to_owned()
        }),
    })
}

/// Returns what I do not know and have found no answer to, oldest first: each is an assumption in waiting.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn open_unknowns(
    conn: &Connection,
) -> Result<Vec<Kept<SituationNoteId, SituationNoteDraft>>> {
    record::all(
        conn,
        "AND r.sort = 'unknown' AND r.answer = '' ORDER BY r.id",
        [],
    )
}

impl Career {
    /// Returns the exercise of the situation.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn map_situation(&self, now: Now) -> Result<SituationView> {
        let conn = self.read();
        let (notes, earlier) = by_lap(conn, &lap::current(conn)?, "ORDER BY r.id")?;
        Ok(SituationView {
            notes,
            earlier,
            hold: reflection::open(conn, now)?,
            held: reflection::ended(conn, now)?,
        })
    }
}

#[cfg(test)]
mod tests;
