//! How far it is, for whoever waits, and whether they still want it.

use crate::error::{Error, Result};
use crate::people::import::{Go, Watch};
use crate::words;

/// After how many rows the watcher is asked: far more often than a screen is redrawn.
const EVERY: usize = 200;

/// Counts what is done, row by row.
pub(super) struct Far<'a> {
    watch: &'a dyn Watch,
    done: usize,
    total: usize,
}

impl<'a> Far<'a> {
    pub(super) fn of(watch: &'a dyn Watch, total: usize) -> Self {
        Self {
            watch,
            done: 0,
            total,
        }
    }

    /// One more.
    ///
    /// # Errors
    /// `NotNow` when the watcher wants no more; whoever called takes back what it did.
    pub(super) fn step(&mut self) -> Result<()> {
        self.done += 1;
        if self.done.is_multiple_of(EVERY) {
            self.ask()
        } else {
            Ok(())
        }
    }

    /// Asks the watcher at once.
    ///
    /// # Errors
    /// As [`Far::step`].
    pub(super) fn ask(&self) -> Result<()> {
        match self.watch.at(self.done.min(self.total), self.total) {
            Go::On => Ok(()),
            Go::Stop => Err(Error::NotNow(words::folder_stopped().to_owned())),
        }
    }
}
