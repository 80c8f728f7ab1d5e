//! Who was where from when to when: everybody's memberships, and my own, which say where I am.

pub mod mine;
pub mod span;
pub mod stations;

use chrono::NaiveDate;
use fairlead_interop::key;
use rusqlite::Connection;

use self::span::Span;
use super::person::name_of;
use super::ring;
use crate::error::{Error, Result};
use crate::id::{MembershipId, PersonId};
use crate::journey::record::{self, Record, Row1, record, trim_line};
use crate::time::Now;
use crate::words;

record! {
    /// Where somebody works or worked; without a person it is mine.
    MembershipDraft, "membership", MembershipId {
        /// Whose; mine when left out.
        person_id: Option<PersonId>,
        /// Where. Of mine it may be empty, if I say what I did.
        organisation: String,
        /// In which part of it.
        department: String,
        /// What they did there.
        title: String,
        /// Since when: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty when not known.
        from_on: String,
        /// Until when: the same; empty while they are there, or when not known.
        until_on: String,
        /// They left, whether or not one knows when.
        over: bool,
        /// Anything else; one line.
        note: String,
    }
}

impl MembershipDraft {
    /// When they were there, as far as it is known.
    pub fn span(&self, today: NaiveDate) -> Span {
        Span::of(&self.from_on, &self.until_on, self.over, today)
    }

    /// The organisation as people are matched by it.
    pub(crate) fn key(&self) -> String {
        key::organisation(&self.organisation)
    }

    /// The first day of what is said of the beginning.
    pub(crate) fn began(&self) -> Option<NaiveDate> {
        span::days(&self.from_on).map(|(first, _)| first)
    }

    /// The last day of what is said of the end.
    pub(crate) fn ended(&self) -> Option<NaiveDate> {
        span::days(&self.until_on).map(|(_, last)| last)
    }
}

impl Record for MembershipDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        if let Some(id) = self.person_id {
            name_of(conn, id)?;
        }
        for (field, text) in [
            ("organisation", &mut self.organisation),
            ("department", &mut self.department),
            ("title", &mut self.title),
            ("from_on", &mut self.from_on),
            ("until_on", &mut self.until_on),
            ("note", &mut self.note),
        ] {
            trim_line(field, text)?;
        }
        if self.key().is_empty() && (self.person_id.is_some() || self.title.is_empty()) {
            return Err(Error::invalid("organisation", words::membership_nowhere()));
        }
        for (field, text) in [("from_on", &self.from_on), ("until_on", &self.until_on)] {
            if !text.is_empty() && span::days(text).is_none() {
                return Err(Error::invalid(field, words::partial_date_unreadable(text)));
            }
        }
        if let (Some(began), Some(ended)) = (self.began(), self.ended())
            && ended < began
        {
            return Err(Error::invalid("until_on", words::membership_backwards()));
        }
        // Where the end is said, whether they left follows from it; in the year of which one knows no more, it does not.
        if let Some((first, last)) = span::days(&self.until_on) {
            self.over = last < now.today() || self.over && first <= now.today();
        }
        Ok(())
    }

    fn sentence(&self) -> String {
        words::membership(self.person_id.is_some(), &self.title, &self.organisation)
    }

    fn saved(tx: &Connection, id: MembershipId, _now: Now) -> Result<()> {
        let draft = record::one::<Self>(tx, id)?.draft;
        tx.prepare_cached(
            "UPDATE membership SET organisation_key = ?2 WHERE id = ?1 AND organisation_key <> ?2",
        )?
        .execute((id, draft.key()))?;
        match draft.person_id {
            Some(person) => ring::of_person(tx, person),
            None => ring::of_everybody(tx),
        }
    }
}

/// Returns where somebody was, the latest first; `None` asks for my own.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn of(
    conn: &Connection,
    person: Option<PersonId>,
) -> Result<Vec<Row1<MembershipDraft>>> {
    record::all(
        conn,
        "AND r.person_id IS ?1 ORDER BY r.over, r.from_on = '', r.from_on DESC, r.id DESC",
        [person],
    )
}

#[cfg(test)]
mod tests;
