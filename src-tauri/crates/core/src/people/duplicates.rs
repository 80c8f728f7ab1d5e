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

use serde::Serialize;

use crate::career::Career;
use crate::error::Result;
use crate::id::PersonId;
pub(crate) use cache::Cache;

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

impl Career {
    /// Returns those who may be the same person, surest first, without those of whom the person said that they are
    /// not.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn duplicates(&self, offset: usize, limit: usize) -> Result<DuplicatesView> {
        let conn = self.read();
        let apart = conn
            .prepare_cached("SELECT one_id, other_id FROM not_same")?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<HashSet<(PersonId, PersonId)>>>()?;
        let mut cache = self.duplicates_cache();
        cache.refresh(conn)?;
        let found = cache.pairs(&apart);
        let mut select =
            conn.prepare_cached("SELECT id, name, organisation, title FROM person WHERE n = ?1")?;
        let mut side = |n: i64| -> Result<DuplicateSide> {
            Ok(select.query_row([n], |row| {
                Ok(DuplicateSide {
                    id: row.get(0)?,
                    name: row.get(1)?,
                    organisation: row.get(2)?,
                    title: row.get(3)?,
                })
            })?)
        };
        Ok(DuplicatesView {
            total: found.len(),
            pairs: found
                .iter()
                .skip(offset)
                .take(limit.min(PAIRS_MAX))
                .map(|(one, other, like)| {
                    Ok(DuplicatePair {
                        one: side(*one)?,
                        other: side(*other)?,
                        sure: like.sure,
                        reasons: like.reasons.clone(),
                    })
                })
                .collect::<Result<_>>()?,
        })
    }
}
