//! The file: opening, migrations, backups, and what is derived from what people write. The only room that makes a
//! connection.

pub mod backup;
pub mod export;
pub mod migrate;
mod opening;
mod organisation;
pub(crate) mod rebuild;
pub mod restore;
pub mod search;
pub mod shut;
mod standing;

use rusqlite::Connection;

pub use opening::{FILE_NAME, OpenError, open, open_in_memory};
pub(crate) use opening::{open_beside, private_file, private_folder, tidy};

/// Brings what is derived up to date, for the people and organisations whose rows changed. Every transaction ends with it.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn derive(tx: &Connection) -> crate::error::Result<()> {
    standing::refresh(tx)?;
    organisation::refresh(tx)?;
    search::refresh(tx)
}

/// Whether all that is derived is up to date: a migration may have left some of it to whoever writes next.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn is_derived(connection: &Connection) -> crate::error::Result<bool> {
    Ok(connection.query_row(
        "SELECT NOT EXISTS (SELECT 1 FROM standing_stale) AND NOT EXISTS (SELECT 1 FROM search_stale)
            AND NOT EXISTS (SELECT 1 FROM organisation_stale)",
        [],
        |row| row.get(0),
    )?)
}
