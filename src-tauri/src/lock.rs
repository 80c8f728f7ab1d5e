//! One program a data folder: an operating-system lock that a crash releases by itself.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

use fairlead_core::error::why;

/// The lock file in the data folder. It is empty and stays; only the lock on it counts.
const FILE: &str = "fairlead.lock";

/// Holds the folder for as long as it lives.
#[derive(Debug)]
pub struct FolderLock {
    _file: File,
}

/// Why a folder could not be taken.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// Another copy of the program has it.
    #[error("Fairlead is already running on {0}; close that copy first, or open its window.")]
    Taken(String),
    /// The folder cannot be written.
    #[error("The data folder {} cannot be used: {}.", .0, why(.1))]
    Unusable(String, io::Error),
}

/// Makes the folder where it is missing, and takes it.
///
/// # Errors
/// [`LockError`], each one sentence for the person.
pub fn take(folder: &Path) -> Result<FolderLock, LockError> {
    let unusable = |error| LockError::Unusable(folder.display().to_string(), error);
    std::fs::create_dir_all(folder).map_err(unusable)?;
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(folder.join(FILE))
        .map_err(unusable)?;
    match file.try_lock() {
        Ok(()) => Ok(FolderLock { _file: file }),
        Err(TryLockError::WouldBlock) => Err(LockError::Taken(folder.display().to_string())),
        // Some network file systems have no locks; a career that cannot be opened helps nobody.
        Err(TryLockError::Error(error)) => {
            tracing::warn!(%error, "the data folder cannot be locked; a second copy goes unnoticed");
            Ok(FolderLock { _file: file })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_held_by_one_program_at_a_time() {
        let folder = tempfile::tempdir().expect("a folder");
        let held = take(folder.path()).expect("the first copy takes it");
        let refusal = take(folder.path()).expect_err("the second copy must not open the file");
        assert!(refusal.to_string().contains("already running"), "{refusal}");
        drop(held);
        take(folder.path()).expect("a copy that ended leaves the folder free");
    }
}
