//! The daily backup, made beside everything else so that nobody waits for it.

use std::path::Path;
use std::time::{Duration, Instant};

use fairlead_api::host::Host;
use fairlead_core::store::backup;
use fairlead_core::time::Now;

use crate::host::DesktopHost;

/// How long the start is left alone: window, tray and the desktop itself come up in it.
const SETTLED: Duration = Duration::from_secs(30);
/// How often it is asked whether today's backup is missing; so one that failed is tried again on the same day.
const BETWEEN: Duration = Duration::from_secs(60 * 60);

/// When to ask next. The clock's thread calls [`Daily::look`] at each of its looks.
#[derive(Debug)]
pub struct Daily {
    next: Instant,
}

impl Daily {
    /// Begins with the program.
    pub fn new() -> Self {
        Self {
            next: Instant::now() + SETTLED,
        }
    }

    /// Makes a backup when it is time to ask and none was made today: in a thread of its own and over a connection
    /// of its own, so that neither a reminder nor the page waits.
    pub fn look(&mut self, host: &DesktopHost) {
        let at = Instant::now();
        if at < self.next || host.book.career().is_err() {
            return;
        }
        self.next = at + BETWEEN;
        let (folder, now) = (host.place.folder.clone(), host.now());
        let spawned = std::thread::Builder::new()
            .name("backup".to_owned())
            .spawn(move || make(&folder, now));
        if let Err(error) = spawned {
            tracing::warn!(%error, "no thread for the daily backup");
        }
    }
}

fn make(folder: &Path, now: Now) {
    match backup::make_if_due(folder, now) {
        Ok(Some(made)) => tracing::info!(bytes = made.bytes, "the daily backup was made"),
        Ok(None) => {}
        Err(error) => tracing::warn!(%error, "the daily backup was not made"),
    }
}
