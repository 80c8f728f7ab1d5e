//! Why a career does not open, as the page says it that stands in its place.

use std::path::Path;

use rusqlite::ErrorCode;
use serde::Serialize;

use super::{FILE_NAME, OpenError, restore};
use crate::error::Error;
use crate::words;

/// A career that does not open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Shut {
    /// What is in the way.
    pub why: Why,
    /// What happened.
    pub happened: String,
    /// What to do.
    pub now: String,
    /// The folder of the career.
    pub folder: String,
    /// What the system says, for whoever helps; empty when that would say nothing more.
    pub detail: String,
}

/// What is in the way of opening a career.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// The file is damaged; a backup can be put in its place.
    Damaged,
    /// A newer program wrote the file.
    Newer,
    /// Another program has the file to itself.
    InUse,
    /// The folder, or the file in it, cannot be written.
    Folder,
    /// Anything else.
    Other,
}

impl Shut {
    /// Words why the career in a folder does not open.
    pub fn new(error: &OpenError, folder: &Path) -> Self {
        let file = folder.join(FILE_NAME);
        let (why, happened, now, detail) = match error {
            OpenError::Damaged { file, detail, .. } => (
                Why::Damaged,
                words::file_is_damaged(file.display()),
                if restore::kept(folder).is_empty() {
                    words::no_backup_is_there()
                } else {
                    words::choose_a_backup()
                },
                detail.clone(),
            ),
            OpenError::Newer { found, known } => (
                Why::Newer,
                words::file_is_newer(*found, *known),
                words::install_the_newer(),
                String::new(),
            ),
            OpenError::Folder { folder, source } => (
                Why::Folder,
                words::folder_is_closed(folder.display(), source),
                words::mend_the_folder(),
                String::new(),
            ),
            OpenError::Core(error) => match error {
                Error::NotNow(sentence) => (
                    Why::InUse,
                    sentence.clone(),
                    words::close_the_other(),
                    String::new(),
                ),
                Error::Sql(sql) if is_in_use(sql) => (
                    Why::InUse,
                    words::file_is_in_use(file.display()),
                    words::close_the_other(),
                    error.to_string(),
                ),
                Error::Sql(sql) if is_closed(sql) => (
                    Why::Folder,
                    words::folder_is_closed(folder.display(), sql),
                    words::mend_the_folder(),
                    error.to_string(),
                ),
                other => (
                    Why::Other,
                    words::career_does_not_open(other),
                    words::try_again(),
                    format!("{other:?}"),
                ),
            },
            other @ OpenError::EditedMigration { .. } => (
                Why::Other,
                other.to_string(),
                words::try_again(),
                format!("{other:?}"),
            ),
        };
        Self {
            why,
            happened,
            now,
            folder: folder.display().to_string(),
            detail,
        }
    }
}

fn is_in_use(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked)
    )
}

fn is_closed(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(
            ErrorCode::ReadOnly
                | ErrorCode::CannotOpen
                | ErrorCode::PermissionDenied
                | ErrorCode::DiskFull
                | ErrorCode::SystemIoFailure
        )
    )
}

#[cfg(test)]
mod tests;
