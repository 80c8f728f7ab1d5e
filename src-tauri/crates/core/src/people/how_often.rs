//! Saying how often: for one person, a tag or a ring; and letting go gracefully.

use rusqlite::OptionalExtension;
use serde::Serialize;

use super::person::{Ring, name_of};
use crate::career::Career;
use crate::error::{Error, OrNotFound, Result};
use crate::id::{PersonId, TagId};
use crate::op::Op;
use crate::time::Now;
use crate::words;

/// The longest period that can be asked for: ten years, in days.
const PERIOD_MAX: u32 = 3650;

/// How often: the two thresholds, in days. Without the first there is no cadence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HowOften {
    /// P.
    pub ideal_days: Option<u32>,
    /// M; 1.5 P when not said.
    pub max_days: Option<u32>,
}

impl HowOften {
    pub(crate) fn checked(self) -> Result<Self> {
        for (field, days) in [("ideal_days", self.ideal_days), ("max_days", self.max_days)] {
            if days.is_some_and(|days| days == 0 || days > PERIOD_MAX) {
                return Err(Error::invalid(field, words::cadence_out_of_range()));
            }
        }
        match (self.ideal_days, self.max_days) {
            (None, _) => Ok(Self::default()),
            (Some(ideal), Some(max)) if max < ideal => {
                Err(Error::invalid("max_days", words::max_before_ideal()))
            }
            _ => Ok(self),
        }
    }
}

/// A tag with its cadence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TagRow {
    /// The tag.
    pub id: TagId,
    /// Its name.
    pub name: String,
    /// How many people carry it.
    pub count: u32,
    /// P in days.
    pub ideal_days: Option<u32>,
    /// M in days.
    pub max_days: Option<u32>,
}

/// A ring with its cadence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RingRow {
    /// The ring.
    pub ring: Ring,
    /// How many people are in it.
    pub count: u32,
    /// P in days.
    pub ideal_days: Option<u32>,
    /// M in days.
    pub max_days: Option<u32>,
}

impl Career {
    /// Says how often to be in touch with some people; without a period their tags and ring decide again.
    ///
    /// # Errors
    /// `Invalid` or `NotFound`; then nothing is changed.
    pub fn set_cadence(&mut self, people: &[PersonId], often: HowOften) -> Result<()> {
        let often = often.checked()?;
        let who = match people {
            [one] => name_of(self.read(), *one)?,
            many => words::people(many.len()),
        };
        self.transact(Op::SetCadence(who), |tx| {
            for id in people {
                let there = tx
                    .prepare_cached(
                        "UPDATE person SET ideal_days = ?2, max_days = ?3 WHERE id = ?1",
                    )?
                    .execute((id, often.ideal_days, often.max_days))?;
                if there == 0 {
                    return Err(Error::NotFound(words::person_gone()));
                }
            }
            Ok(())
        })?;
        Ok(())
    }

    /// Says whether we speak every day anyway; then nothing asks for them.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn set_daily(&mut self, id: PersonId, daily: Daily) -> Result<()> {
        let op = Op::SetDaily(name_of(self.read(), id)?);
        self.transact(op, |tx| {
            tx.prepare_cached("UPDATE person SET daily = ?2 WHERE id = ?1")?
                .execute((id, daily == Daily::Yes))?;
            Ok(())
        })?;
        Ok(())
    }

    /// Lets a person go gracefully: nothing asks for them any more, and nothing is lost. Or takes them back.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn let_go(&mut self, id: PersonId, how: LetGo, now: Now) -> Result<()> {
        let name = name_of(self.read(), id)?;
        let (op, date) = match how {
            LetGo::Gracefully => (Op::LetGo(name), Some(now.today().to_string())),
            LetGo::TakeBack => (Op::TakeBack(name), None),
        };
        self.transact(op, |tx| {
            tx.prepare_cached("UPDATE person SET let_go_on = ?2 WHERE id = ?1")?
                .execute((id, date))?;
            Ok(())
        })?;
        Ok(())
    }

    /// Says how often to be in touch with those who carry a tag.
    ///
    /// # Errors
    /// `Invalid` or `NotFound`.
    pub fn set_tag_cadence(&mut self, id: TagId, often: HowOften) -> Result<()> {
        let often = often.checked()?;
        let name: String = self
            .read()
            .prepare_cached("SELECT name FROM tag WHERE id = ?1")?
            .query_row([id], |row| row.get(0))
            .or_not_found(&words::tag_gone())?;
        self.transact(Op::SetDefaultCadence(name), |tx| {
            tx.prepare_cached("UPDATE tag SET ideal_days = ?2, max_days = ?3 WHERE id = ?1")?
                .execute((id, often.ideal_days, often.max_days))?;
            Ok(())
        })?;
        Ok(())
    }

    /// Says how often to be in touch with those in a ring.
    ///
    /// # Errors
    /// `Invalid`.
    pub fn set_ring_cadence(&mut self, ring: Ring, often: HowOften) -> Result<()> {
        let often = often.checked()?;
        if ring == Ring::Unknown {
            return Err(Error::invalid("ring", words::ring_missing()));
        }
        self.transact(Op::SetDefaultCadence(words::ring(ring.text()).to_owned()), |tx| {
            match often.ideal_days {
                None => tx.prepare_cached("DELETE FROM ring_cadence WHERE ring = ?1")?.execute([ring.text()])?,
                Some(ideal) => tx
                    .prepare_cached(
                        "INSERT INTO ring_cadence (ring, ideal_days, max_days) VALUES (?1, ?2, ?3)
                         ON CONFLICT (ring) DO UPDATE SET ideal_days = excluded.ideal_days, max_days = excluded.max_days",
                    )?
                    .execute((ring.text(), ideal, often.max_days))?,
            };
            Ok(())
        })?;
        Ok(())
    }

    /// Returns every tag with its cadence.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn tags(&self) -> Result<Vec<TagRow>> {
        let mut statement = self.read().prepare_cached(
            "SELECT t.id, t.name, t.ideal_days, t.max_days,
                    (SELECT count(*) FROM person_tag pt JOIN person p ON p.id = pt.person_id
                      WHERE pt.tag_id = t.id AND p.binned_at IS NULL)
               FROM tag t ORDER BY lower(t.name)",
        )?;
        let rows = statement.query_map([], |row| {
            Ok(TagRow {
                id: row.get(0)?,
                name: row.get(1)?,
                ideal_days: row.get(2)?,
                max_days: row.get(3)?,
                count: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Returns the four rings with their cadences.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn rings(&self) -> Result<Vec<RingRow>> {
        Ring::ALL
            .into_iter()
            .map(|ring| {
                let count = self
                    .read()
                    .prepare_cached(
                        "SELECT count(*) FROM person WHERE ring = ?1 AND binned_at IS NULL",
                    )?
                    .query_row([ring.text()], |row| row.get(0))?;
                let often = self
                    .read()
                    .prepare_cached(
                        "SELECT ideal_days, max_days FROM ring_cadence WHERE ring = ?1",
                    )?
                    .query_row([ring.text()], |row| Ok((row.get(0)?, row.get(1)?)))
                    .optional()?;
                let (ideal_days, max_days) = often.unwrap_or_default();
                Ok(RingRow {
                    ring,
                    count,
                    ideal_days,
                    max_days,
                })
            })
            .collect()
    }
}

/// Whether we speak every day anyway.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Daily {
    /// We do.
    Yes,
    /// We do not; a cadence may ask for them.
    No,
}

/// Letting go, or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetGo {
    /// Nothing asks for them any more.
    Gracefully,
    /// Their cadence counts again.
    TakeBack,
}

#[cfg(test)]
mod tests;
