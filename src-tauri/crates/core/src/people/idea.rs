//! Small ways to be in touch: a list of one's own, from which a session and a person's page offer.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::TouchIdeaId;
use crate::journey::record::{self, Kept, Record, need_line, record};
use crate::op::Op;
use crate::settings;
use crate::time::Now;
use crate::words;

/// The setting that says that the first ideas were put there; removed ones do not come back.
const SEEDED: &str = "touch_ideas_seeded";
/// How long an idea may take, in minutes (product/requirements.md, row 75).
const MINUTES: [i64; 3] = [5, 15, 60];

/// How one is in touch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum IdeaChannel {
    /// In writing.
    #[default]
    Written,
    /// By voice.
    Voice,
    /// Face to face.
    InPerson,
}
stored!(IdeaChannel {
    Written = "written",
    Voice = "voice",
    InPerson = "in_person",
});

record! {
    /// An idea of how to be in touch.
    TouchIdeaDraft, "touch_idea", TouchIdeaId {
        /// What one does; one line.
        text: String,
        /// How long it takes: 5, 15 or 60 minutes.
        minutes: i64,
        /// How.
        channel: IdeaChannel,
        /// Its place in the list, the first lowest.
        place: i64,
        /// Not offered, and kept.
        hidden: bool,
    }
}

impl Record for TouchIdeaDraft {
    fn check(&mut self, _conn: &Connection, _now: Now) -> Result<()> {
        need_line("text", &mut self.text, words::idea_empty())?;
        if !MINUTES.contains(&self.minutes) {
            return Err(Error::invalid("minutes", words::idea_minutes()));
        }
        Ok(())
    }

    fn sentence(&self) -> String {
        words::idea(&self.text)
    }
}

/// Whether the first ideas were written once; what became of them since is the person's.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn seeded(conn: &Connection) -> Result<bool> {
    Ok(settings::get::<bool>(conn, SEEDED)?.unwrap_or(false))
}

/// Puts the first ideas there, once.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn seed(tx: &Connection, now: Now) -> Result<()> {
    if seeded(tx)? {
        return Ok(());
    }
    for (place, (text, minutes, channel)) in (0..).zip(words::FIRST_IDEAS) {
        let draft = TouchIdeaDraft {
            text: text.to_owned(),
            minutes,
            channel,
            place,
            hidden: false,
        };
        record::insert(tx, &draft, now)?;
    }
    settings::put(tx, SEEDED, &true)
}

/// The ideas.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TouchIdeas {
    /// Every one, the hidden ones too, in their order.
    pub ideas: Vec<Kept<TouchIdeaId, TouchIdeaDraft>>,
}

impl Career {
    /// Returns every idea, the hidden ones too, in their order.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn touch_ideas(&self) -> Result<TouchIdeas> {
        Ok(TouchIdeas {
            ideas: record::all(self.read(), "ORDER BY r.place, r.id", [])?,
        })
    }

    /// Puts the ideas into an order.
    ///
    /// # Errors
    /// Only if SQLite fails; an idea that is gone is passed over.
    pub fn order_ideas(&mut self, ids: &[TouchIdeaId]) -> Result<()> {
        self.transact(Op::EditRecord(words::ideas_order()), |tx| {
            let mut update = tx
                .prepare_cached("UPDATE touch_idea SET place = ?2 WHERE id = ?1 AND place <> ?2")?;
            for (place, id) in (0_i64..).zip(ids) {
                update.execute((id, place))?;
            }
            Ok(())
        })?;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
