//! The open book: one file, one door for writes, undo and redo.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::error::{Error, Result};
pub use crate::history::Follow;
use crate::history::{self, History, Log, Reverted, Way};
use crate::op::Op;
use crate::people::duplicates::Cache as Duplicates;
use crate::store;
use crate::time::Now;
use crate::words;

/// Stands among the changed tables when another program wrote.
pub const OUTSIDE: &str = "*";

/// A person's career, open for reading and writing.
#[derive(Debug)]
pub struct Career {
    connection: Connection,
    /// Made by the first write, or in a quiet moment before it.
    log: Option<Log>,
    history: History,
    /// `PRAGMA data_version` when we last looked: it moves only when another connection commits.
    seen_version: i64,
    /// Tables that changed since a host last asked.
    changed: BTreeSet<String>,
    folder: Option<PathBuf>,
    /// Who may be the same person, as it was last found; apart, for it is seldom asked.
    duplicates: Arc<Mutex<Duplicates>>,
}

/// What a write returns.
#[derive(Debug, PartialEq, Eq)]
pub struct Done<T> {
    /// What the closure returned.
    pub output: T,
    /// Tables whose rows changed, found by the database itself.
    pub changed: BTreeSet<String>,
}

/// What undo or redo did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undone {
    /// The action with this sentence was taken back (or brought back).
    Did(String),
    /// There was nothing to take back.
    Nothing,
    /// The rows had been changed by another program, so the history was dropped and nothing was done.
    Dropped,
}

impl Career {
    /// Opens the career in a folder, making both when they are not there.
    ///
    /// # Errors
    /// [`store::OpenError`], each a sentence for the person; nothing is ever deleted.
    pub fn open(folder: &Path, now: Now) -> Result<Self, store::OpenError> {
        let connection = store::open(folder, now)?;
        Self::on(connection, Some(folder.to_owned()), now)
            .map_err(|error| store::OpenError::from(error).or_damaged(folder))
    }

    /// Opens an empty career in memory, for tests.
    ///
    /// # Errors
    /// Only if SQLite itself fails.
    pub fn in_memory(now: Now) -> Result<Self, store::OpenError> {
        Ok(Self::on(store::open_in_memory(now)?, None, now)?)
    }

    fn on(connection: Connection, folder: Option<PathBuf>, now: Now) -> Result<Self> {
        let seen_version = data_version(&connection)?;
        let mut career = Self {
            connection,
            log: None,
            history: History::default(),
            seen_version,
            changed: BTreeSet::new(),
            folder,
            duplicates: Arc::default(),
        };
        if !career.is_settled(now)? {
            career.transact_quietly(|tx| {
                crate::rhythm::template::seed(tx, now)?;
                crate::journey::lap::seed(tx, now)?;
                crate::journey::plan::option::seed(tx, now)?;
                crate::people::idea::seed(tx, now)?;
                crate::people::membership::mine::settle(tx, now)?;
                crate::people::bin::empty_old(tx, now)
            })?;
            career.changed.clear();
        }
        if let Some(folder) = &career.folder {
            crate::leads::attachment::sweep(&career.connection, folder, now);
        }
        Ok(career)
    }

    /// Whether opening has nothing to write: compiling what it would write takes longer than all the rest of it.
    fn is_settled(&self, now: Now) -> Result<bool> {
        let conn = &self.connection;
        Ok(store::is_derived(conn)?
            && crate::rhythm::template::seeded(conn)?
            && crate::journey::lap::seeded(conn)?
            && crate::journey::plan::option::missing(conn)?.is_empty()
            && crate::people::idea::seeded(conn)?
            && crate::people::membership::mine::settled(conn)?
            && !crate::people::bin::any_old(conn, now)?)
    }

    /// Makes ready what the first write needs, so that nobody waits for it: a hundred tables have three triggers
    /// each. A quiet moment after opening is a good one; otherwise the first write does it.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub(crate) fn get_ready(&mut self) -> Result<()> {
        ready(&mut self.log, &self.connection).map(drop)
    }

    /// Does an action that the person can undo: one transaction, one sentence.
    ///
    /// # Errors
    /// Whatever `work` returns; then nothing is changed.
    pub fn transact<T>(
        &mut self,
        op: Op,
        work: impl FnOnce(&Transaction<'_>) -> Result<T>,
    ) -> Result<Done<T>> {
        self.transact_naming(|tx| Ok((work(tx)?, op)))
    }

    /// Does an action whose sentence is known only when it is done (how many people an import created).
    ///
    /// # Errors
    /// Whatever `work` returns; then nothing is changed.
    pub fn transact_naming<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>) -> Result<(T, Op)>,
    ) -> Result<Done<T>> {
        let ((output, op), changes) = self.write(work)?;
        let changed = changes.tables.clone();
        self.history.push(op.sentence(), changes);
        Ok(Done { output, changed })
    }

    /// Does an action that goes on from the last one: what somebody types into one form in one go is one step
    /// of undo. `follow` says, from what the closure returned, what the action belongs to.
    ///
    /// # Errors
    /// Whatever `work` returns; then nothing is changed.
    pub fn transact_following<T>(
        &mut self,
        op: Op,
        follow: impl FnOnce(&T) -> Follow,
        work: impl FnOnce(&Transaction<'_>) -> Result<T>,
    ) -> Result<Done<T>> {
        let (output, changes) = self.write(work)?;
        let changed = changes.tables.clone();
        self.history
            .push_following(op.sentence(), changes, follow(&output));
        Ok(Done { output, changed })
    }

    /// Writes what the program itself has to remember. It reaches the screen, but undo does not revert it.
    ///
    /// # Errors
    /// Whatever `work` returns; then nothing is changed.
    pub fn transact_quietly<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T>,
    ) -> Result<Done<T>> {
        let (output, changes) = self.write(work)?;
        Ok(Done {
            output,
            changed: changes.tables,
        })
    }

    fn write<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T>,
    ) -> Result<(T, history::Changes)> {
        let (mut work, mut output) = (Some(work), None);
        let changes = self.commit(&mut |tx| {
            if let Some(work) = work.take() {
                output = Some(work(tx)?);
            }
            Ok(())
        })?;
        let output = output.ok_or_else(|| Error::Unexpected("a write was left out".to_owned()))?;
        Ok((output, changes))
    }

    /// The part of a write that is the same for all: compiled once, not once for each of hundreds of actions.
    fn commit(
        &mut self,
        work: &mut dyn FnMut(&Transaction<'_>) -> Result<()>,
    ) -> Result<history::Changes> {
        self.outside_change()?;
        let log = ready(&mut self.log, &self.connection)?;
        let tx = Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)?;
        // A failed closure rolls back, and the log with it.
        work(&tx)?;
        store::derive(&tx)?;
        let changes = log.take(&tx)?;
        tx.commit()?;
        self.changed.extend(changes.tables.iter().cloned());
        Ok(changes)
    }

    /// Takes the last action back.
    ///
    /// # Errors
    /// Only if SQLite fails; then nothing is changed.
    pub fn undo(&mut self) -> Result<Undone> {
        self.turn(Way::Undo)
    }

    /// Does again what was taken back last.
    ///
    /// # Errors
    /// Only if SQLite fails; then nothing is changed.
    pub fn redo(&mut self) -> Result<Undone> {
        self.turn(Way::Redo)
    }

    fn turn(&mut self, way: Way) -> Result<Undone> {
        if self.outside_change()? {
            return Ok(Undone::Dropped);
        }
        let Some(step) = self.history.pop(way) else {
            return Ok(Undone::Nothing);
        };
        let log = ready(&mut self.log, &self.connection)?;
        let changes = match revert(log, &self.connection, &step) {
            Ok(Some(changes)) => changes,
            Ok(None) => {
                self.history.clear();
                return Ok(Undone::Dropped);
            }
            Err(error) => {
                self.history.put_back(way, step);
                return Err(error);
            }
        };
        self.changed.extend(changes.tables.iter().cloned());
        let sentence = step.sentence;
        self.history.reverted(way, sentence.clone(), changes);
        Ok(Undone::Did(sentence))
    }

    /// Returns "Undo: Logged lunch with Ada", or `None`.
    pub fn undo_label(&self) -> Option<String> {
        self.history.next_undo().map(words::undo_label)
    }

    /// Returns the number of the step that undo would take back, so that a window can tell two with the same
    /// sentence apart.
    pub fn undo_step(&self) -> Option<u32> {
        self.history.next_step()
    }

    /// Returns "Redo: Logged lunch with Ada", or `None`.
    pub fn redo_label(&self) -> Option<String> {
        self.history.next_redo().map(words::redo_label)
    }

    /// Forgets what could be undone: after filling in a sample, or a bulk load that undo could not hold.
    pub fn forget_history(&mut self) {
        self.history.clear();
    }

    /// Looks whether another program has written the file since the last look. If so, the history is dropped
    /// (its steps may no longer fit) and every table counts as changed.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn outside_change(&mut self) -> Result<bool> {
        let version = data_version(&self.connection)?;
        let moved = version != self.seen_version;
        if moved {
            self.seen_version = version;
            self.history.clear();
            self.changed
                .extend(history::logged_tables(&self.connection)?);
            // Tells a window that it was not this program; a query that reads anything runs again.
            self.changed.insert(OUTSIDE.to_owned());
        }
        Ok(moved)
    }

    /// Returns the tables that changed since the last call, and forgets them.
    pub fn take_changed(&mut self) -> BTreeSet<String> {
        std::mem::take(&mut self.changed)
    }

    /// Returns the connection for reading. Only core's rooms ask.
    pub(crate) fn read(&self) -> &Connection {
        &self.connection
    }

    /// Returns what was found when it was last asked who may be the same person.
    pub(crate) fn found_duplicates(&self) -> &Arc<Mutex<Duplicates>> {
        &self.duplicates
    }

    /// Returns the folder of the file; `None` in memory.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }
}

fn ready<'a>(log: &'a mut Option<Log>, connection: &Connection) -> Result<&'a Log> {
    Ok(match log {
        Some(log) => log,
        none => none.insert(Log::install(connection)?),
    })
}

/// Reverts a step as one transaction. Returns what that changed; `None` when some row was not as the step left it, and
/// then nothing is changed.
fn revert(
    log: &Log,
    connection: &Connection,
    step: &history::Step,
) -> Result<Option<history::Changes>> {
    let done = match log.revert_many(connection, step, store::derive)? {
        Some(done) => done,
        None => {
            let tx = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
            // Rows come back in the reverse order, so a child may for a moment be there before its parent.
            tx.execute_batch("PRAGMA defer_foreign_keys = ON")?;
            let reverted = log.revert(&tx, step)?;
            if reverted == Reverted::Stale {
                return Ok(None);
            }
            store::derive(&tx)?;
            let changes = log.take(&tx)?;
            tx.commit()?;
            (reverted, changes)
        }
    };
    Ok((done.0 == Reverted::Exactly).then_some(done.1))
}

fn data_version(connection: &Connection) -> Result<i64> {
    Ok(connection
        .prepare_cached("PRAGMA data_version")?
        .query_row([], |row| row.get(0))?)
}

#[cfg(test)]
mod tests;
