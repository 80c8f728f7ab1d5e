//! Taking back what brought thousands of rows. SQLite runs a small program for each removed row and each column of the
//! book that might name it: of people that is forty, most of the time that undoing a large import took. Here the rows
//! are removed without, and whether somebody still names one of them is asked once a column, at the end.

use std::collections::BTreeSet;

use rusqlite::types::Value;
use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::{Change, DERIVED, Log, Reverted, What};
use crate::error::Result;
use crate::history::Step;

/// From so many removed rows on it is worth it (ours: below, the programs take less than asking every table).
pub(crate) const MANY: usize = 1000;

/// A column that names rows of another table.
struct Reference {
    child: String,
    column: String,
    parent: String,
    /// The column of the parent that it holds.
    to: String,
}

/// A connection that does not look after foreign keys, until it is dropped.
struct Unwatched<'a>(&'a Connection);

impl<'a> Unwatched<'a> {
    fn begin(connection: &'a Connection) -> Result<Self> {
        connection.pragma_update(None, "foreign_keys", false)?;
        Ok(Self(connection))
    }
}

impl Drop for Unwatched<'_> {
    fn drop(&mut self) {
        // It can only fail inside a transaction, and there is none any more.
        let watched = self.0.pragma_update(None, "foreign_keys", true);
        debug_assert!(watched.is_ok(), "foreign keys are looked after again");
    }
}

impl Log {
    /// Reverts a step that added many rows and otherwise changed only what names no other row, and commits it. `derive` brings in step what follows
    /// from the rows. Returns `None`, and nothing is changed, when the step is another one or when somebody names one
    /// of the rows: then it is for [`Log::revert`], which takes along whatever hangs on them.
    ///
    /// # Errors
    /// Only if SQLite fails; then nothing is changed.
    pub(crate) fn revert_many(
        &self,
        connection: &Connection,
        step: &Step,
        derive: impl Fn(&Connection) -> Result<()>,
    ) -> Result<Option<(Reverted, super::Changes)>> {
        if step.changes.len() < MANY {
            return Ok(None);
        }
        let references = references(connection)?;
        if !step
            .changes
            .iter()
            .all(|one| self.is_plain(one, &references))
        {
            return Ok(None);
        }
        let _unwatched = Unwatched::begin(connection)?;
        let tx = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
        let removed: BTreeSet<&str> = step
            .changes
            .iter()
            .filter(|change| change.what == What::Added)
            .map(|change| self.tables[change.table].name.as_str())
            .collect();
        let named: Vec<&Reference> = references
            .iter()
            .filter(|one| removed.contains(one.parent.as_str()))
            .collect();
        let added = step.changes.iter().filter(|one| one.what == What::Added);
        self.remember(&tx, added, &named)?;
        if let Reverted::Stale = self.revert(&tx, step)? {
            return Ok(Some((Reverted::Stale, super::Changes::default())));
        }
        for one in &named {
            if DERIVED.contains(&one.child.as_str()) {
                tx.execute(
                    &format!("DELETE FROM {} WHERE {}", one.child(), one.names()),
                    [one.place()],
                )?;
            }
        }
        derive(&tx)?;
        for one in &named {
            if one.holds_any(&tx)? {
                return Ok(None);
            }
        }
        let changes = self.take(&tx)?;
        tx.execute_batch("DROP TABLE temp.removed_row")?;
        tx.commit()?;
        Ok(Some((Reverted::Exactly, changes)))
    }

    /// Returns whether reverting a change takes a row away, or touches no column by which rows name each other.
    fn is_plain(&self, change: &Change, references: &[Reference]) -> bool {
        let table = &self.tables[change.table];
        match change.what {
            What::Added => true,
            What::Removed => false,
            What::Changed => {
                let changed = table
                    .columns
                    .iter()
                    .zip(&change.values)
                    .filter(|(_, differs)| **differs == Value::Integer(1))
                    .map(|(column, _)| column.trim_matches('"'));
                changed.into_iter().all(|column| {
                    references.iter().all(|one| {
                        (one.child != table.name || one.column != column)
                            && (one.parent != table.name || one.to != column)
                    })
                })
            }
        }
    }

    /// Keeps by what the rows that go might be named.
    fn remember<'a>(
        &self,
        tx: &Connection,
        changes: impl Iterator<Item = &'a Change>,
        named: &[&Reference],
    ) -> Result<()> {
        tx.execute_batch(
            "DROP TABLE IF EXISTS temp.removed_row;
             CREATE TEMP TABLE removed_row (place TEXT NOT NULL, key NOT NULL)",
        )?;
        for change in changes {
            let table = &self.tables[change.table];
            let columns: BTreeSet<&str> = named
                .iter()
                .filter(|one| one.parent == table.name)
                .map(|one| one.to.as_str())
                .collect();
            for to in columns {
                tx.prepare_cached(&format!(
                    "INSERT INTO temp.removed_row (place, key)
                     SELECT '{name}.{to}', \"{to}\" FROM main.\"{name}\" WHERE {key}",
                    name = table.name,
                    key = table.at_key(0)
                ))?
                .execute(rusqlite::params_from_iter(&change.values))?;
            }
        }
        Ok(())
    }
}

impl Reference {
    fn child(&self) -> String {
        format!("main.\"{}\"", self.child)
    }

    fn place(&self) -> String {
        format!("{}.{}", self.parent, self.to)
    }

    /// Returns the condition that a row of the child names one that was removed.
    fn names(&self) -> String {
        format!(
            "\"{}\" IN (SELECT key FROM temp.removed_row WHERE place = ?1)",
            self.column
        )
    }

    /// Returns whether a row names one that was removed. Of a small table every row is read; a large one is asked for
    /// each of those that were removed, along its index.
    fn holds_any(&self, tx: &Connection) -> Result<bool> {
        let small: bool = tx.query_row(
            &format!(
                "SELECT (SELECT count(*) FROM (SELECT 1 FROM {} LIMIT ?1)) < ?1",
                self.child()
            ),
            [i64::try_from(MANY).unwrap_or(i64::MAX)],
            |row| row.get(0),
        )?;
        // A plus keeps SQLite from the index.
        let plus = if small { "+" } else { "" };
        Ok(tx.query_row(
            &format!(
                "SELECT EXISTS (SELECT 1 FROM {} WHERE {plus}{})",
                self.child(),
                self.names()
            ),
            [self.place()],
            |row| row.get(0),
        )?)
    }
}

/// Returns every column of the book that names rows of another table. Each holds one column of its parent.
fn references(connection: &Connection) -> Result<Vec<Reference>> {
    let mut select = connection.prepare(
        "SELECT t.name, k.\"from\", k.\"table\",
                coalesce(k.\"to\", (SELECT i.name FROM pragma_table_xinfo(k.\"table\") i WHERE i.pk = 1))
           FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) k
          WHERE t.schema = 'main' AND t.type = 'table'",
    )?;
    let found = select.query_map([], |row| {
        Ok(Reference {
            child: row.get(0)?,
            column: row.get(1)?,
            parent: row.get(2)?,
            to: row.get(3)?,
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

#[cfg(test)]
mod tests;
