//! How far an import is, for whoever waits, and whether they still want it.

/// Whether to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Go {
    /// On to the next row.
    On,
    /// Stop here; what was written so far is rolled back.
    Stop,
}

/// Someone who watches an import.
pub trait Watch {
    /// Is told how many rows of how many are done, every now and then.
    fn at(&self, done: usize, total: usize) -> Go;
}

/// Nobody watches.
#[derive(Clone, Copy, Debug)]
pub struct Unwatched;

impl Watch for Unwatched {
    fn at(&self, _done: usize, _total: usize) -> Go {
        Go::On
    }
}

/// Counts rows, and asks the watcher at every hundredth: far more often than a screen is redrawn.
pub(super) struct Steps<'a> {
    watch: &'a dyn Watch,
    done: usize,
    total: usize,
}

impl<'a> Steps<'a> {
    pub(super) fn of(watch: &'a dyn Watch, total: usize) -> Self {
        Self {
            watch,
            done: 0,
            total,
        }
    }

    /// One more row.
    ///
    /// # Errors
    /// `NotNow` when the watcher wants no more; whoever called rolls back.
    pub(super) fn step(&mut self) -> crate::error::Result<()> {
        if self.done.is_multiple_of(100) && self.watch.at(self.done, self.total) == Go::Stop {
            return Err(crate::error::Error::NotNow(
                crate::words::import_stopped().to_owned(),
            ));
        }
        self.done += 1;
        Ok(())
    }
}
