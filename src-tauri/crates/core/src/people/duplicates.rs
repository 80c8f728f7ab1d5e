//! The same person twice: who in the whole book may be one and the same, surest first.
//!
//! Everybody is compared only with those who share a key with them (an address, a name, parts of both), and two
//! profiles are always two people. Nothing is ever merged by itself; a person judges each pair. The answer follows
//! from the book alone. It is kept in memory and brought up to date for those who changed since it was asked last:
//! a table of pairs would make every import and every edit pay for a question that is seldom asked.

mod cache;
mod known;
mod likeness;
#[cfg(test)]
mod tests;

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

use crate::career::Career;
use crate::error::Result;
use crate::id::PersonId;
use crate::store;
pub(crate) use cache::Cache;
use cache::StandsAt;

/// The most pairs of one answer.
const PAIRS_MAX: usize = 500;

/// Those who may be the same person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DuplicatesView {
    /// How many pairs there are.
    pub total: usize,
    /// A piece of them, surest first.
    pub pairs: Vec<DuplicatePair>,
}

/// Two entries that may be one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DuplicatePair {
    /// One of them, who came into the book first.
    pub one: DuplicateSide,
    /// The other.
    pub other: DuplicateSide,
    /// How sure it is.
    pub sure: Sureness,
    /// What speaks for it, the strongest first.
    pub reasons: Vec<DuplicateReason>,
}

/// One of two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DuplicateSide {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Where they work.
    pub organisation: String,
    /// What they do there.
    pub title: String,
}

/// How sure it is that two are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Sureness {
    /// An address or name and organisation say so.
    Certain,
    /// The names are the same, or nearly so at one organisation.
    Likely,
    /// Somebody should look.
    Perhaps,
}

/// What speaks for two being one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DuplicateReason {
    /// The same profile address.
    SameProfile,
    /// The same e-mail address.
    SameEmail,
    /// The same phone number.
    SamePhone,
    /// The same name.
    SameName,
    /// Names that differ in a letter, an initial or a word.
    SimilarName,
    /// The same organisation, or a part of its name.
    SameOrganisation,
}

/// Looks for them beside the career, on a connection of its own: whoever asks holds up nobody, however long it takes.
#[derive(Debug)]
pub struct DuplicatesAside {
    connection: Connection,
    at: StandsAt,
    found: Arc<Mutex<Cache>>,
}

impl DuplicatesAside {
    /// Returns a piece of them, as [`Career::duplicates`] does.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn piece(&self, offset: usize, limit: usize) -> Result<DuplicatesView> {
        // One look at the file: what is written meanwhile is seen the next time.
        let tx = self.connection.unchecked_transaction()?;
        view(&tx, self.at, &self.found, offset, limit)
    }
}

impl Career {
    /// Returns those who may be the same person, surest first, without those of whom the person said that they are
    /// not.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn duplicates(&self, offset: usize, limit: usize) -> Result<DuplicatesView> {
        let conn = self.read();
        let at = StandsAt::of(conn)?;
        view(conn, at, self.found_duplicates(), offset, limit)
    }

    /// Returns what looks for them while the career is free; `None` in memory, where there is no file to open twice.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn duplicates_aside(&self) -> Result<Option<DuplicatesAside>> {
        let Some(folder) = self.folder() else {
            return Ok(None);
        };
        Ok(Some(DuplicatesAside {
            connection: store::open_beside(folder)?,
            at: StandsAt::of(self.read())?,
            found: Arc::clone(self.found_duplicates()),
        }))
    }
}

fn view(
    conn: &Connection,
    at: StandsAt,
    found: &Mutex<Cache>,
    offset: usize,
    limit: usize,
) -> Result<DuplicatesView> {
    let apart = conn
        .prepare_cached("SELECT one_id, other_id FROM not_same")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<HashSet<(PersonId, PersonId)>>>()?;
    let mut cache = found.lock().unwrap_or_else(PoisonError::into_inner);
    cache.refresh(conn, at)?;
    let pairs = cache.pairs(&apart);
    let mut select =
        conn.prepare_cached("SELECT id, name, organisation, title FROM person WHERE n = ?1")?;
    // Whoever went since they were compared is left out; the change that took them asks again.
    let mut side = |n: i64| -> Result<Option<DuplicateSide>> {
        Ok(select
            .query_row([n], |row| {
                Ok(DuplicateSide {
                    id: row.get(0)?,
                    name: row.get(1)?,
                    organisation: row.get(2)?,
                    title: row.get(3)?,
                })
            })
            .optional()?)
    };
    let mut view = DuplicatesView {
        total: pairs.len(),
        pairs: Vec::new(),
    };
    for (one, other, like) in pairs.iter().skip(offset).take(limit.min(PAIRS_MAX)) {
        if let (Some(one), Some(other)) = (side(*one)?, side(*other)?) {
            view.pairs.push(DuplicatePair {
                one,
                other,
                sure: like.sure,
                reasons: like.reasons.clone(),
            });
        }
    }
    Ok(view)
}
