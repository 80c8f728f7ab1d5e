//! What the desktop remembers between starts: where the window was, when notices were last shown and answered.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};

use crate::windows::geometry::Geometry;

/// The file in the data folder. It holds nothing about a person and may be deleted at any time.
const FILE: &str = "desktop.json";

/// What is remembered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Remembered {
    /// Where the window was; `None` before the first one closed.
    pub window: Option<Geometry>,
    /// When a notification was last handed over, RFC 3339; empty when never.
    pub last_shown: String,
    /// When one was last answered, RFC 3339; empty when never.
    pub last_answered: String,
}

/// [`Remembered`], in memory and on disk.
#[derive(Debug)]
pub struct State {
    path: PathBuf,
    now: Mutex<Remembered>,
}

impl State {
    /// Reads the file; a missing or unreadable one is an empty memory.
    pub fn load(folder: &Path) -> Self {
        let path = folder.join(FILE);
        let read = std::fs::read(&path)
            .ok()
            .and_then(|text| serde_json::from_slice(&text).ok());
        Self {
            path,
            now: Mutex::new(read.unwrap_or_default()),
        }
    }

    /// Returns a copy of what is remembered.
    pub fn get(&self) -> Remembered {
        self.lock().clone()
    }

    /// Changes what is remembered, in memory only.
    pub fn change(&self, change: impl FnOnce(&mut Remembered)) {
        change(&mut self.lock());
    }

    /// Writes it down. A failure is only logged: nothing of the person's is in it.
    pub fn save(&self) {
        // Locked to the end, so that two threads never write the same new file.
        let now = self.lock();
        let Ok(text) = serde_json::to_vec_pretty(&*now) else {
            return;
        };
        let beside = self.path.with_extension("json.new");
        let written =
            std::fs::write(&beside, text).and_then(|()| std::fs::rename(&beside, &self.path));
        if let Err(error) = written {
            tracing::warn!(%error, "where the window was could not be written down");
        }
    }

    fn lock(&self) -> MutexGuard<'_, Remembered> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_remembered_is_there_at_the_next_start() {
        let folder = tempfile::tempdir().expect("a folder");
        let state = State::load(folder.path());
        state.change(|now| now.last_shown = "2026-03-03T08:30:00Z".to_owned());
        state.save();
        assert_eq!(State::load(folder.path()).get(), state.get());
    }

    #[test]
    fn a_damaged_file_is_an_empty_memory_and_no_error() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join(FILE), b"{ not json").expect("written");
        assert_eq!(State::load(folder.path()).get(), Remembered::default());
    }
}
