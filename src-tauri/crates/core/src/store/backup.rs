//! Backups that are known to be good: made with SQLite's own copy, opened again, checked and counted.

use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use rusqlite::{Connection, OpenFlags};
use serde::Serialize;

use super::FILE_NAME;
use super::opening::{private_file, private_folder};
use crate::error::{Error, Result};
use crate::time::Now;

/// Generations kept: one a day for a week, one a week for two months, one a month for a year.
const KEEP_DAYS: usize = 7;
const KEEP_WEEKS: usize = 8;
const KEEP_MONTHS: usize = 12;

/// Pages copied in one step: all. In WAL mode a step holds up no writer, while a copy in several steps begins again
/// whenever somebody writes between two of them.
const ALL_PAGES: std::ffi::c_int = std::ffi::c_int::MAX;

/// What the names of the two kinds of copies begin with.
pub(super) const GENERATION: &str = "career-";
pub(super) const BEFORE_UPGRADE: &str = "before-upgrade-";

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
    thin_out(&folder.join(FOLDER));
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
    let unfinished = into.join(format!("{name}.unfinished"));
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
/// One of the two cannot be read or written, or SQLite finds fault with the copy.
pub(super) fn copy_verified(from: &Path, into: &Path) -> Result<i64> {
    let from = Connection::open_with_flags(from, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
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
    verify(into)
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
/// # Errors
/// It cannot be opened, or SQLite finds fault with it.
pub fn verify(file: &Path) -> Result<i64> {
    let copy = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let verdict: String = copy.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Err(Error::Unexpected(format!("{}: {verdict}", file.display())));
    }
    Ok(copy.query_row(
        "SELECT count(*) FROM person WHERE binned_at IS NULL",
        [],
        |row| row.get(0),
    )?)
}

/// Returns when the newest backup was made, by its name.
pub fn newest_at(folder: &Path) -> Option<DateTime<Utc>> {
    backups(&folder.join(FOLDER))
        .into_iter()
        .map(|(at, _)| at)
        .max()
}

/// Returns how many backups there are.
pub fn count(folder: &Path) -> usize {
    backups(&folder.join(FOLDER)).len()
}

fn backups(folder: &Path) -> Vec<(DateTime<Utc>, PathBuf)> {
    named(folder, GENERATION)
}

/// Returns the files in a folder whose names are a prefix and a moment, with that moment.
pub(super) fn named(folder: &Path, prefix: &str) -> Vec<(DateTime<Utc>, PathBuf)> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let stamp = path
                .file_name()?
                .to_str()?
                .strip_prefix(prefix)?
                .strip_suffix(".db")?;
            let at = chrono::NaiveDateTime::parse_from_str(stamp, "%Y%m%d-%H%M%S")
                .ok()?
                .and_utc();
            Some((at, path))
        })
        .collect()
}

fn thin_out(folder: &Path) {
    let mut files = backups(folder);
    files.sort_by(|a, b| b.cmp(a));
    let keep = keepers(
        &files
            .iter()
            .map(|(at, _)| at.date_naive())
            .collect::<Vec<_>>(),
    );
    for (at, (_, path)) in files.iter().enumerate() {
        if !keep.contains(&at) {
            // A backup too many is no failure.
            let _ = std::fs::remove_file(path);
        }
    }
}

/// Returns which of the backups, given newest first by date, are kept.
fn keepers(dates: &[NaiveDate]) -> Vec<usize> {
    let mut keep = Vec::new();
    let mut pick = |limit: usize, bucket: &dyn Fn(NaiveDate) -> (i32, u32)| {
        let mut seen = Vec::new();
        for (at, date) in dates.iter().enumerate() {
            let of = bucket(*date);
            if !seen.contains(&of) && seen.len() < limit {
                seen.push(of);
                keep.push(at);
            }
        }
    };
    pick(KEEP_DAYS, &|date| (date.year(), date.ordinal()));
    pick(KEEP_WEEKS, &|date| {
        (date.iso_week().year(), date.iso_week().week())
    });
    pick(KEEP_MONTHS, &|date| (date.year(), date.month()));
    keep
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
