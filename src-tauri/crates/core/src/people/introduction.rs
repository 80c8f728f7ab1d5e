//! Introductions: who brought whom together, when, and what came of it; and who knows whom beside that.

pub mod page;

use chrono::NaiveDate;
use rusqlite::Connection;

use super::person::{known, name_of};
use crate::error::{Error, Result};
use crate::id::{AcquaintanceId, IntroductionId, PersonId};
use crate::journey::record::{self, Record, record, trim_line};
use crate::time::Now;
use crate::words;

record! {
    /// Somebody brought two people together. One of the three may be me, who is nobody of the book.
    IntroductionDraft, "introduction", IntroductionId {
        /// Who brought them together; `None`: I did.
        introducer_id: Option<PersonId>,
        /// One of them; `None`: me.
        one_id: Option<PersonId>,
        /// The other; `None`: me.
        other_id: Option<PersonId>,
        /// When; `None` when nobody knows any more.
        on_day: Option<NaiveDate>,
        /// How, or what for; one line.
        note: String,
        /// What came of it; one line.
        outcome: String,
    }
}

impl Record for IntroductionDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        let three = [
            ("introducer_id", self.introducer_id),
            ("one_id", self.one_id),
            ("other_id", self.other_id),
        ];
        for (at, (field, id)) in three.into_iter().enumerate() {
            known(field, conn, id)?;
            if three[..at].iter().any(|(_, before)| *before == id) {
                return Err(Error::invalid(field, words::introduction_needs_three()));
            }
        }
        if self.on_day.is_some_and(|on| on > now.today()) {
            return Err(Error::invalid("on_day", words::introduction_in_future()));
        }
        trim_line("note", &mut self.note)?;
        trim_line("outcome", &mut self.outcome)
    }

    fn sentence(&self) -> String {
        words::introduction_called(self.introducer_id.is_none(), &self.note)
    }
}

record! {
    /// Two people know each other, however that came.
    AcquaintanceDraft, "acquaintance", AcquaintanceId {
        /// One of them.
        one_id: Option<PersonId>,
        /// The other.
        other_id: Option<PersonId>,
        /// Where from; one line.
        note: String,
    }
}

impl Record for AcquaintanceDraft {
    fn check(&mut self, conn: &Connection, _: Now) -> Result<()> {
        for (field, id) in [("one_id", self.one_id), ("other_id", self.other_id)] {
            if id.is_none() {
                return Err(Error::invalid(field, words::acquaintance_needs_two()));
            }
            known(field, conn, id)?;
        }
        if self.one_id == self.other_id {
            return Err(Error::invalid("other_id", words::acquaintance_needs_two()));
        }
        trim_line("note", &mut self.note)
    }

    fn sentence(&self) -> String {
        words::acquaintance_called().to_owned()
    }

    /// Who knows whom is said once, from whichever side.
    fn saved(tx: &Connection, id: AcquaintanceId, _: Now) -> Result<()> {
        let draft = record::one::<Self>(tx, id)?.draft;
        let twice: bool = tx
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM acquaintance a JOIN acquaintance b ON b.id = ?1
                  WHERE a.id <> ?1 AND a.binned_at IS NULL AND b.binned_at IS NULL
                    AND a.one_id IN (?2, ?3) AND a.other_id IN (?2, ?3))",
            )?
            .query_row((id, draft.one_id, draft.other_id), |row| row.get(0))?;
        if twice {
            return Err(Error::invalid("other_id", words::acquaintance_twice()));
        }
        Ok(())
    }
}

/// Returns the name of one of the three, `None` for me.
fn called(conn: &Connection, id: Option<PersonId>) -> Result<Option<String>> {
    id.map(|id| name_of(conn, id)).transpose()
}

#[cfg(test)]
mod tests;
