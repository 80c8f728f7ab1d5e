//! What was found, kept in memory and brought up to date for those who changed.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;

use super::known::{Kind, Known, Raw};
use super::likeness::{Likeness, likeness};
use crate::error::Result;
use crate::id::PersonId;

/// A key that more people share says nothing about any two of them (interop.md 4).
const SHARED_MOST: usize = 60;

/// When one in so many changed, everybody is compared anew.
const ANEW: usize = 10;

/// What moves whenever a row of the file changes: by the career's own connection, or by another program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct StandsAt {
    ours: i64,
    others: i64,
}

impl StandsAt {
    /// Reads it from the career's own connection.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub(super) fn of(conn: &Connection) -> Result<Self> {
        Ok(Self {
            ours: conn
                .prepare_cached("SELECT total_changes()")?
                .query_row([], |row| row.get(0))?,
            others: conn
                .prepare_cached("PRAGMA data_version")?
                .query_row([], |row| row.get(0))?,
        })
    }
}

/// Who was compared with whom, by row number.
#[derive(Debug, Default)]
pub(crate) struct Cache {
    /// What the file stood at when it was last read.
    at: Option<StandsAt>,
    people: HashMap<i64, Known>,
    /// Who shares a key.
    blocks: HashMap<u64, Vec<i64>>,
    pairs: HashMap<(i64, i64), Likeness>,
}

impl Cache {
    /// Brings it in step with the book, unless the career has not moved since.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub(super) fn refresh(&mut self, conn: &Connection, at: StandsAt) -> Result<()> {
        if self.at == Some(at) {
            return Ok(());
        }
        let book = read(conn)?;
        let gone: Vec<i64> = self
            .people
            .keys()
            .filter(|n| !book.contains_key(n))
            .copied()
            .collect();
        let changed: Vec<i64> = book
            .iter()
            .filter(|(n, raw)| {
                self.people
                    .get(n)
                    .is_none_or(|known| known.print != raw.print())
            })
            .map(|(n, _)| *n)
            .collect();
        let many = (gone.len() + changed.len()) * ANEW > book.len();
        if many || !self.change(&book, &gone, &changed) {
            self.anew(book);
        }
        self.at = Some(at);
        Ok(())
    }

    /// Returns the pairs, surest first, without those that are known to be two.
    pub(super) fn pairs(
        &self,
        apart: &HashSet<(PersonId, PersonId)>,
    ) -> Vec<(i64, i64, &Likeness)> {
        let mut found: Vec<(i64, i64, &Likeness)> = self
            .pairs
            .iter()
            .filter(|((one, other), _)| {
                let (Some(one), Some(other)) = (self.people.get(one), self.people.get(other))
                else {
                    return false;
                };
                apart.is_empty() || !apart.contains(&(one.id.min(other.id), one.id.max(other.id)))
            })
            .map(|((one, other), like)| (*one, *other, like))
            .collect();
        found.sort_unstable_by(|a, b| {
            (a.2.sure)
                .cmp(&b.2.sure)
                .then(b.2.score.total_cmp(&a.2.score))
                .then((a.0, a.1).cmp(&(b.0, b.1)))
        });
        found
    }

    fn anew(&mut self, book: HashMap<i64, Raw>) {
        self.people = book.into_iter().map(|(n, raw)| (n, raw.known())).collect();
        self.blocks = HashMap::new();
        for (n, known) in &self.people {
            for key in &known.keys {
                self.blocks.entry(*key).or_default().push(*n);
            }
        }
        let mut together: Vec<(i64, i64)> = Vec::new();
        for block in self.blocks.values() {
            if block.len() > SHARED_MOST {
                continue;
            }
            for (at, one) in block.iter().enumerate() {
                together.extend(block[at + 1..].iter().map(|other| pair(*one, *other)));
            }
        }
        together.sort_unstable();
        together.dedup();
        self.pairs = together
            .into_iter()
            .filter_map(|(one, other)| {
                let like = likeness(&self.people[&one], &self.people[&other])?;
                Some(((one, other), like))
            })
            .collect();
    }

    /// Compares those who changed. Says no when a key became too common by it, or is no longer: then others are to
    /// be compared, too.
    fn change(&mut self, book: &HashMap<i64, Raw>, gone: &[i64], changed: &[i64]) -> bool {
        let moved: HashSet<i64> = gone.iter().chain(changed).copied().collect();
        self.pairs
            .retain(|(one, other), _| !moved.contains(one) && !moved.contains(other));
        for n in &moved {
            let Some(known) = self.people.remove(n) else {
                continue;
            };
            for key in known.keys {
                let Some(block) = self.blocks.get_mut(&key) else {
                    continue;
                };
                if block.len() == SHARED_MOST + 1 {
                    return false;
                }
                block.retain(|other| other != n);
            }
        }
        for n in changed {
            let Some(raw) = book.get(n) else { continue };
            let known = raw.clone().known();
            for key in &known.keys {
                let block = self.blocks.entry(*key).or_default();
                if block.len() == SHARED_MOST {
                    return false;
                }
                block.push(*n);
            }
            self.people.insert(*n, known);
        }
        for n in changed {
            let Some(known) = self.people.get(n) else {
                continue;
            };
            for key in &known.keys {
                let block = &self.blocks[key];
                if block.len() > SHARED_MOST {
                    continue;
                }
                for other in block.iter().filter(|other| *other != n) {
                    if !self.pairs.contains_key(&pair(*n, *other))
                        && let Some(like) = likeness(known, &self.people[other])
                    {
                        self.pairs.insert(pair(*n, *other), like);
                    }
                }
            }
        }
        true
    }
}

fn pair(one: i64, other: i64) -> (i64, i64) {
    (one.min(other), one.max(other))
}

fn read(conn: &Connection) -> Result<HashMap<i64, Raw>> {
    let mut book: HashMap<i64, Raw> = HashMap::new();
    let mut numbers: HashMap<PersonId, i64> = HashMap::new();
    let mut people = conn.prepare_cached(
        "SELECT n, id, name_key, organisation_key FROM person WHERE binned_at IS NULL",
    )?;
    let mut rows = people.query([])?;
    while let Some(row) = rows.next()? {
        let (n, id) = (row.get(0)?, row.get(1)?);
        numbers.insert(id, n);
        book.insert(
            n,
            Raw {
                id,
                name: row.get(2)?,
                organisation: row.get(3)?,
                points: Vec::new(),
            },
        );
    }
    let mut points =
        conn.prepare_cached("SELECT person_id, kind, key FROM contact_point WHERE key <> ''")?;
    let mut rows = points.query([])?;
    while let Some(row) = rows.next()? {
        let id: PersonId = row.get(0)?;
        let Some(raw) = numbers.get(&id).and_then(|n| book.get_mut(n)) else {
            continue;
        };
        let kind = match row.get_ref(1)?.as_str().unwrap_or_default() {
            "email" => Kind::Email,
            "phone" => Kind::Phone,
            _ => Kind::Profile,
        };
        raw.points.push((kind, row.get(2)?));
    }
    for raw in book.values_mut() {
        raw.points.sort_unstable();
    }
    Ok(book)
}
