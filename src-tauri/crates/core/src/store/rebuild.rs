//! A career file made anew from rows that were kept elsewhere, in the format in which they were kept.

use std::path::Path;

use rusqlite::Connection;

use super::backup::absent_is_fine;
use super::opening::{prepare, private_file};
use super::{OpenError, migrate};
use crate::error::{Error, Result};
use crate::time::Now;

/// Begins an empty file of a format. Nothing in it has to survive a crash: whoever fills it has it copied and verified
/// before it counts.
///
/// # Errors
/// The file cannot be written.
pub(crate) fn begin(file: &Path, format: i64, now: Now) -> Result<Connection> {
    let making = "make the career file";
    std::fs::remove_file(file)
        .or_else(absent_is_fine)
        .map_err(Error::io(making))?;
    private_file(file).map_err(Error::io(making))?;
    let mut connection = Connection::open(file)?;
    prepare(&connection).map_err(plain)?;
    // Rows come table by table, so a child may be there before its parent; `finish` looks that none is left alone.
    connection.execute_batch(
        "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;",
    )?;
    migrate::begin(&mut connection, format, now).map_err(plain)?;
    Ok(connection)
}

/// The first row that names another which is not there, by the name of its table.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn left_alone(connection: &Connection) -> Result<Option<String>> {
    let mut check = connection.prepare("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1")?;
    let mut rows = check.query([])?;
    Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
}

/// Brings a filled file to the newest format, derives what follows from its rows, and closes it.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn finish(mut connection: Connection, now: Now) -> Result<()> {
    migrate::run(&mut connection, now, || Ok(())).map_err(plain)?;
    let tx = connection.transaction()?;
    super::derive(&tx)?;
    tx.commit()?;
    connection.close().map_err(|(_, error)| error)?;
    Ok(())
}

fn plain(error: OpenError) -> Error {
    match error {
        OpenError::Core(error) => error,
        other => Error::Unexpected(other.to_string()),
    }
}
