//! Not more often than every so many days: for somebody, for those who carry a tag, for a ring. It counts from the last
//! touch of any kind, answered or not; before its end nothing offers them. Logging is free all the same.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::person::{Ring, date, name_of};
use crate::career::Career;
use crate::error::{Error, OrNotFound, Result};
use crate::id::{PersonId, TagId};
use crate::op::Op;
use crate::words;

/// The longest ceiling: a year, in days; whoever is to be left alone for longer is let go.
const DAYS_MAX: u32 = 365;

/// For whom a ceiling is said.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(tag = "of", rename_all = "snake_case", deny_unknown_fields)]
pub enum CeilingOf {
    /// For one person.
    Person {
        /// Who.
        id: PersonId,
    },
    /// For those who carry a tag.
    Tag {
        /// Which.
        id: TagId,
    },
    /// For a ring.
    Ring {
        /// Which.
        ring: Ring,
    },
}

/// What holds for somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Ceiling {
    /// What was said for them, in days.
    pub own_days: Option<u32>,
    /// Until when nothing offers them, if that is to come or was.
    pub until: Option<NaiveDate>,
    /// What holds and where it comes from, in a sentence.
    pub sentence: String,
}

/// What was said for a ring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RingCeiling {
    /// Which.
    pub ring: Ring,
    /// In days; `None` when nothing was said.
    pub days: Option<u32>,
}

/// What was said for those who carry a tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TagCeiling {
    /// Which.
    pub id: TagId,
    /// Its name.
    pub name: String,
    /// In days; `None` when nothing was said.
    pub days: Option<u32>,
}

/// What was said for rings and tags.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Ceilings {
    /// The four rings.
    pub rings: Vec<RingCeiling>,
    /// The tags, by name.
    pub tags: Vec<TagCeiling>,
}

/// Returns what holds for somebody.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn of(conn: &Connection, person: PersonId) -> Result<Ceiling> {
    let (own, tag, ring, until): (Option<u32>, Option<u32>, Option<u32>, Option<NaiveDate>) = conn
        .prepare_cached(
            "SELECT p.least_days,
                    (SELECT max(g.least_days) FROM person_tag pt JOIN tag g ON g.id = pt.tag_id
                      WHERE pt.person_id = p.id),
                    (SELECT c.least_days FROM ring_ceiling c WHERE c.ring = p.ring), s.hold_until
               FROM person p JOIN standing s ON s.person_id = p.id WHERE p.id = ?1",
        )?
        .query_row([person], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, date(row, 3)?))
        })
        .or_not_found(&words::person_gone())?;
    Ok(Ceiling {
        own_days: own,
        until,
        sentence: words::ceiling(own, tag, ring),
    })
}

impl Career {
    /// Says that somebody is not to be offered more often than every so many days; `None` leaves it to their tags and
    /// ring, or takes it from those.
    ///
    /// # Errors
    /// `Invalid` or `NotFound`.
    pub fn set_ceiling(&mut self, of: &CeilingOf, days: Option<u32>) -> Result<()> {
        if days.is_some_and(|days| days == 0 || days > DAYS_MAX) {
            return Err(Error::invalid(
                "days",
                words::ceiling_out_of_range(DAYS_MAX),
            ));
        }
        let who = match of {
            CeilingOf::Person { id } => name_of(self.read(), *id)?,
            CeilingOf::Tag { id } => self
                .read()
                .prepare_cached("SELECT name FROM tag WHERE id = ?1")?
                .query_row([id], |row| row.get(0))
                .or_not_found(&words::tag_gone())?,
            CeilingOf::Ring {
                ring: Ring::Unknown,
            } => return Err(Error::invalid("ring", words::ring_missing())),
            CeilingOf::Ring { ring } => words::ring(ring.text()).to_owned(),
        };
        self.transact(Op::SetCadence(who), |tx| {
            match (of, days) {
                (CeilingOf::Person { id }, days) => tx
                    .prepare_cached("UPDATE person SET least_days = ?2 WHERE id = ?1")?
                    .execute((id, days))?,
                (CeilingOf::Tag { id }, days) => tx
                    .prepare_cached("UPDATE tag SET least_days = ?2 WHERE id = ?1")?
                    .execute((id, days))?,
                (CeilingOf::Ring { ring }, None) => tx
                    .prepare_cached("DELETE FROM ring_ceiling WHERE ring = ?1")?
                    .execute([ring.text()])?,
                (CeilingOf::Ring { ring }, Some(days)) => tx
                    .prepare_cached(
                        "INSERT INTO ring_ceiling (ring, least_days) VALUES (?1, ?2)
                         ON CONFLICT (ring) DO UPDATE SET least_days = excluded.least_days",
                    )?
                    .execute((ring.text(), days))?,
            };
            Ok(())
        })?;
        Ok(())
    }

    /// Returns what was said for rings and tags.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn ceilings(&self) -> Result<Ceilings> {
        let conn = self.read();
        let rings = Ring::ALL
            .into_iter()
            .map(|ring| {
                let days = conn
                    .prepare_cached("SELECT max(least_days) FROM ring_ceiling WHERE ring = ?1")?
                    .query_row([ring.text()], |row| row.get(0))?;
                Ok(RingCeiling { ring, days })
            })
            .collect::<Result<_>>()?;
        let tags = conn
            .prepare_cached("SELECT id, name, least_days FROM tag ORDER BY lower(name)")?
            .query_map([], |row| {
                Ok(TagCeiling {
                    id: row.get(0)?,
                    name: row.get(1)?,
                    days: row.get(2)?,
                })
            })?
            .collect::<rusqlite::Result<_>>()?;
        Ok(Ceilings { rings, tags })
    }
}

#[cfg(test)]
mod tests;
