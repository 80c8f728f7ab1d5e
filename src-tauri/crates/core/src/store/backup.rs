//! Backups that are known to be good: made with SQLite's own copy, opened again, checked and counted. Files kept with
//! leads are not in them: they lie in the data folder, where neither a migration nor a going back touches them.

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags};
use serde::Serialize;

mod generations;

pub(super) use generations::named;
use generations::thin_out;
pub use generations::{count, newest_at};

use super::FILE_NAME;
use super::opening::{private_file, private_folder};
use crate::error::{Error, Result};
use crate::time::Now;

/// Pages copied in one step: all. In WAL mode a step holds up no writer, while a copy in several steps begins again
/// whenever somebody writes between two of them.
const ALL_PAGES: std::ffi::c_int = std::ffi::c_int::MAX;

/// What the names of the two kinds of copies begin with.
pub(super) const GENERATION: &str = "career-";
pub(super) const BEFORE_UPGRADE: &str = "before-upgrade-";

/// What the name of a copy ends with until it is verified.
pub(super) const UNFINISHED: &str = ".unfinished";

/// How many copies this program began.
static COPIES: AtomicU64 = AtomicU64::new(0);

/// The folder of the backups, beside the file.
pub const FOLDER: &str = "backups";

/// A backup that was opened again and verified.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Backup {
    /// Where it is.
    pub path: String,
    /// How many people it holds.
    pub people: i64,
    /// Its size, in bytes.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub bytes: u64,
    /// When it was made and verified.
    pub at: DateTime<Utc>,
}

/// Makes a backup of the career in a folder, verifies it, and lets go of generations that are too many.
///
/// It opens the file by itself, so that nobody waits for it.
///
/// # Errors
/// The copy could not be written or does not verify; an unverified copy is removed again.
pub fn make(folder: &Path, now: Now) -> Result<Backup> {
    let name = format!("{GENERATION}{}.db", now.instant.format("%Y%m%d-%H%M%S"));
    let backup = copy(&folder.join(FILE_NAME), folder, &name, now)?;
    thin_out(&folder.join(FOLDER), now);
    Ok(backup)
}

/// Keeps a verified copy of the file before a migration touches it. These copies are never thinned out.
pub(crate) fn before_migration(file: &Path, folder: &Path, now: Now) -> Result<()> {
    let name = format!("{BEFORE_UPGRADE}{}.db", now.instant.format("%Y%m%d-%H%M%S"));
    copy(file, folder, &name, now).map(drop)
}

fn copy(file: &Path, folder: &Path, name: &str, now: Now) -> Result<Backup> {
    let into = folder.join(FOLDER);
    private_folder(&into).map_err(Error::io("make the folder for backups"))?;
    let target = into.join(name);
    // Two that copy in the same second, two programs that upgrade one file say, write each their own.
    let nobody_elses = COPIES.fetch_add(1, Ordering::Relaxed);
    let unfinished = into.join(format!(
        "{name}.{}-{nobody_elses}{UNFINISHED}",
        std::process::id()
    ));
    let written = (|| {
        std::fs::remove_file(&unfinished)
            .or_else(absent_is_fine)
            .map_err(Error::io("begin the backup"))?;
        private_file(&unfinished).map_err(Error::io("begin the backup"))?;
        let people = copy_verified(file, &unfinished)?;
        let made = std::fs::File::open(&unfinished).map_err(Error::io("finish the backup"))?;
        made.sync_all().map_err(Error::io("finish the backup"))?;
        let bytes = made
            .metadata()
            .map_err(Error::io("finish the backup"))?
            .len();
        std::fs::rename(&unfinished, &target).map_err(Error::io("finish the backup"))?;
        Ok(Backup {
            path: target.display().to_string(),
            people,
            bytes,
            at: now.instant,
        })
    })();
    if written.is_err() {
        // The failure itself is what the person reads; a left-over is only untidy.
        let _ = std::fs::remove_file(&unfinished);
    }
    written
}

/// Copies a database with what its side files hold into an empty file, as one file without side files, so that it
/// can be carried anywhere. Returns how many people the copy holds.
///
/// # Errors
/// One of the two cannot be read or written, SQLite finds fault with the copy, or somebody is missing in it.
pub(super) fn copy_verified(from: &Path, into: &Path) -> Result<i64> {
    let from = open_mapped(from)?;
    // Holds the moment that is copied, so that both files can be counted.
    from.execute_batch("BEGIN")?;
    let people = people(&from)?;
    let mut to = Connection::open(into)?;
    rusqlite::backup::Backup::new(&from, &mut to)?.run_to_completion(
        ALL_PAGES,
        Duration::from_millis(1),
        None,
    )?;
    to.query_row("PRAGMA journal_mode = DELETE", [], |row| {
        row.get::<_, String>(0)
    })?;
    drop(to);
    let copied = verify(into)?;
    if copied != people {
        return Err(Error::Unexpected(format!(
            "the copy holds {copied} people instead of {people}"
        )));
    }
    Ok(copied)
}

pub(super) fn absent_is_fine(error: std::io::Error) -> std::io::Result<()> {
    if error.kind() == std::io::ErrorKind::NotFound {
        Ok(())
    } else {
        Err(error)
    }
}

/// Opens a copy read-only, checks it and returns how many people it holds.
///
/// Every page is read and every row checked against what the schema demands. Whether each index agrees with its table
/// is left to [`inspect`]: it takes more than twice as long as all the rest, and SQLite builds an index anew without
/// loss.
///
/// # Errors
/// It cannot be opened, or SQLite finds fault with it.
pub fn verify(file: &Path) -> Result<i64> {
    checked(file, "PRAGMA quick_check(1)")
}

/// Checks a file as [`verify`] does, and every index against its table.
///
/// # Errors
/// As [`verify`].
pub fn inspect(file: &Path) -> Result<i64> {
    checked(file, "PRAGMA integrity_check(1)")
}

fn checked(file: &Path, pragma: &str) -> Result<i64> {
    let copy = open_mapped(file)?;
    let verdict: String = copy.query_row(pragma, [], |row| row.get(0))?;
    if verdict != "ok" {
        return Err(Error::Unexpected(format!("{}: {verdict}", file.display())));
    }
    people(&copy)
}

/// Opens a file to read all of it once: mapped, so that no page is copied on its way.
fn open_mapped(file: &Path) -> Result<Connection> {
    let bytes = std::fs::metadata(file)
        .map_err(Error::io("read the file"))?
        .len();
    let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    connection.execute_batch(&format!("PRAGMA mmap_size = {bytes}"))?;
    Ok(connection)
}

fn people(connection: &Connection) -> Result<i64> {
    Ok(connection.query_row(
        "SELECT count(*) FROM person WHERE binned_at IS NULL",
        [],
        |row| row.get(0),
    )?)
}

/// Makes a backup when none was made on this date yet.
///
/// # Errors
/// As [`make`].
pub fn make_if_due(folder: &Path, now: Now) -> Result<Option<Backup>> {
    match newest_at(folder) {
        Some(at) if now.date_of(at) >= now.today() => Ok(None),
        _ => make(folder, now).map(Some),
    }
}

#[cfg(test)]
mod tests;
