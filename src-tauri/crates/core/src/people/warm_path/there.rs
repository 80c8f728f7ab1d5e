//! Who is at an organisation, and who was.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use fairlead_interop::key;
use rusqlite::Connection;

use super::{DIRECT_MAX, ThereWhen};
use crate::error::Result;
use crate::id::PersonId;
use crate::people::person::date;

/// The most organisations with a name alike that are looked at (ours: a name that more share says nothing).
const ALIKE_MAX: u32 = 12;
/// Up to so many people of an organisation, each is looked at; of more, those with whom one spoke lately (ours: as
/// many as can be looked at without anybody noticing).
const EACH_MAX: usize = 1500;
/// Among so many people with whom one spoke last those of a large organisation are looked for (ours).
const LATELY_MAX: u32 = 5000;
/// So many more of a large organisation are looked at for whom they know (ours).
const MORE_MAX: u32 = 1000;

/// Somebody who is at an organisation, or was.
pub(super) struct There {
    pub(super) id: PersonId,
    pub(super) when: ThereWhen,
    /// The organisation as it stands with their time there; `None`: with the person.
    pub(super) organisation: Option<String>,
    /// Until when they were there; empty when they are, or nobody knows.
    pub(super) until: String,
    /// When we last spoke, as far as it was looked at.
    pub(super) last_on: Option<NaiveDate>,
}

/// Who is at an organisation and was.
#[derive(Default)]
pub(super) struct Everybody {
    pub(super) people: Vec<There>,
    /// How many are there now, those who were not looked at included.
    pub(super) here: usize,
    seen: BTreeSet<PersonId>,
}

impl Everybody {
    fn put(&mut self, one: There) -> bool {
        let new = self.seen.insert(one.id);
        if new {
            self.people.push(one);
        }
        new
    }

    /// Adds who is at the organisation with a key, as their page says, and who is or was by what is written down of
    /// their way; each once.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub(super) fn add(&mut self, conn: &Connection, key: &str) -> Result<()> {
        let count: usize = conn
            .prepare_cached(
                "SELECT count(*) FROM person
                  WHERE organisation_key = ?1 AND organisation_key <> '' AND binned_at IS NULL",
            )?
            .query_row([key], |row| row.get::<_, u32>(0))? as usize;
        self.here += count;
        if count <= EACH_MAX {
            self.here_now(
                conn,
                "SELECT p.id, s.last_on FROM person p JOIN standing s ON s.person_id = p.id
                  WHERE p.organisation_key = ?1 AND p.organisation_key <> '' AND p.binned_at IS NULL",
                [key],
            )?;
        } else {
            self.here_now(
                conn,
                "SELECT s.person_id, s.last_on FROM (SELECT person_id, last_on FROM standing WHERE last_on IS NOT NULL
                                                      ORDER BY last_on DESC LIMIT ?2) s
                  CROSS JOIN person p ON p.id = s.person_id
                  WHERE p.organisation_key = ?1 AND p.binned_at IS NULL LIMIT ?3",
                (key, LATELY_MAX, DIRECT_MAX),
            )?;
            self.here_now(
                conn,
                "SELECT id, NULL FROM person
                  WHERE organisation_key = ?1 AND organisation_key <> '' AND binned_at IS NULL LIMIT ?2",
                (key, MORE_MAX),
            )?;
        }
        self.members(conn, key)
    }

    fn here_now(
        &mut self,
        conn: &Connection,
        sql: &str,
        values: impl rusqlite::Params,
    ) -> Result<()> {
        let mut select = conn.prepare_cached(sql)?;
        for row in select.query_map(values, |row| {
            Ok(There {
                id: row.get(0)?,
                when: ThereWhen::Now,
                organisation: None,
                until: String::new(),
                last_on: date(row, 1)?,
            })
        })? {
            self.put(row?);
        }
        Ok(())
    }

    /// Who is still there before who is not, whoever was there last before who was there earlier.
    fn members(&mut self, conn: &Connection, key: &str) -> Result<()> {
        let mut select = conn.prepare_cached(
            "SELECT p.id, m.organisation, s.last_on, m.over, m.until_on, p.organisation_key = ?1
               FROM membership m JOIN person p ON p.id = m.person_id JOIN standing s ON s.person_id = p.id
              WHERE m.organisation_key = ?1 AND m.organisation_key <> ''
                AND m.binned_at IS NULL AND p.binned_at IS NULL
              ORDER BY m.over, m.until_on DESC, m.id",
        )?;
        for row in select.query_map([key], |row| {
            let over: bool = row.get(3)?;
            let until: String = row.get(4)?;
            let one = There {
                id: row.get(0)?,
                when: if over {
                    ThereWhen::Before
                } else {
                    ThereWhen::Now
                },
                organisation: Some(row.get(1)?),
                // The year is enough to say, and all that many remember.
                until: until.chars().take(4).collect(),
                last_on: date(row, 2)?,
            };
            Ok((one, row.get::<_, bool>(5)?))
        })? {
            let (one, counted) = row?;
            let here = !counted && one.when == ThereWhen::Now;
            // Whoever is there, as their page says, is counted already.
            if !counted && self.put(one) && here {
                self.here += 1;
            }
        }
        Ok(())
    }
}

/// Returns the keys of organisations that have the same distinctive words as one and are not it.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn alike(conn: &Connection, asked: &str) -> Result<Vec<String>> {
    let mut select = conn.prepare_cached(
        "SELECT key FROM organisation_alike WHERE words = ?1 AND key <> ?2 ORDER BY key LIMIT ?3",
    )?;
    let words = key::organisation_words(asked);
    let keys = select.query_map((words, asked, ALIKE_MAX), |row| row.get(0))?;
    Ok(keys.collect::<rusqlite::Result<_>>()?)
}
