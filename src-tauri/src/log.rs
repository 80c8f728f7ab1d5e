//! The log: what the program did, never whom it concerned.

use std::fs::{self, OpenOptions};
use std::path::Path;
use std::sync::Mutex;

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// Beyond this size the log of earlier runs is set aside at the start; the one before that is dropped.
const LARGEST: u64 = 1024 * 1024;

/// Begins to write `logs/fairlead.log` in the data folder. Only our own crates are heard: what libraries say may
/// hold addresses or paths. Without a writable folder the program runs without a log.
pub fn begin(folder: &Path) {
    let folder = folder.join("logs");
    let path = folder.join("fairlead.log");
    if fs::create_dir_all(&folder).is_err() {
        return;
    }
    if fs::metadata(&path).is_ok_and(|found| found.len() > LARGEST) {
        let _ = fs::rename(&path, folder.join("fairlead.log.old"));
    }
    let Ok(file) = OpenOptions::new().create(true).append(true).open(&path) else {
        return;
    };
    let lines = tracing_subscriber::fmt::layer()
        .with_ansi(false)
        .with_writer(Mutex::new(file));
    let ours = Targets::new()
        .with_target("fairlead_desktop", LevelFilter::INFO)
        .with_target("fairlead_api", LevelFilter::WARN)
        .with_target("fairlead_core", LevelFilter::WARN);
    // A second subscriber in one process can only be a test's; it keeps its own.
    let _ = tracing_subscriber::registry()
        .with(ours)
        .with(lines)
        .try_init();
}
