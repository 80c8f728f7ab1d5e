//! What takes long: how far it is, and that it may be stopped. The career is locked while it runs, so this stands beside
//! it; whoever asks only looks at a few numbers.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use fairlead_core::people::import::{Go, Watch};
use serde::Serialize;

/// How far something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Progress {
    /// Rows that are done.
    pub done: usize,
    /// Of how many; 0 while the file is still being read.
    pub total: usize,
}

/// The one thing that takes long at a time: the career has one lock.
#[derive(Debug, Default)]
pub struct Long {
    running: AtomicUsize,
    done: AtomicUsize,
    total: AtomicUsize,
    stop: AtomicBool,
}

impl Long {
    /// Begins; it runs for as long as what is returned lives, a panic included.
    pub(crate) fn begin(&self) -> Running<'_> {
        if self.running.fetch_add(1, Ordering::SeqCst) == 0 {
            self.stop.store(false, Ordering::SeqCst);
        }
        self.done.store(0, Ordering::SeqCst);
        self.total.store(0, Ordering::SeqCst);
        Running(self)
    }

    /// How far it is; `None` when nothing runs.
    pub(crate) fn progress(&self) -> Option<Progress> {
        (self.running.load(Ordering::SeqCst) > 0).then(|| Progress {
            done: self.done.load(Ordering::SeqCst),
            total: self.total.load(Ordering::SeqCst),
        })
    }

    /// Asks what runs to stop. Nothing of it stays.
    pub(crate) fn stop(&self) {
        self.stop.store(true, Ordering::SeqCst);
    }
}

/// Something that runs.
#[derive(Debug)]
pub(crate) struct Running<'a>(&'a Long);

impl Watch for Running<'_> {
    fn at(&self, done: usize, total: usize) -> Go {
        self.0.done.store(done, Ordering::SeqCst);
        self.0.total.store(total, Ordering::SeqCst);
        if self.0.stop.load(Ordering::SeqCst) {
            Go::Stop
        } else {
            Go::On
        }
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.running.fetch_sub(1, Ordering::SeqCst);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_runs_says_how_far_it_is_and_stops_when_asked() {
        let long = Long::default();
        assert_eq!(long.progress(), None);
        long.stop();
        let running = long.begin();
        assert_eq!(
            running.at(3, 10),
            Go::On,
            "an old stop means nothing to a new one"
        );
        assert_eq!(long.progress(), Some(Progress { done: 3, total: 10 }));
        long.stop();
        assert_eq!(running.at(4, 10), Go::Stop);
        drop(running);
        assert_eq!(long.progress(), None);
    }
}
