//! Going back: the copies there are to go back to, and putting one of them in place.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags};
use serde::Serialize;

use super::backup::{self, BEFORE_UPGRADE, GENERATION, absent_is_fine, copy_verified, named};
use super::opening::private_file;
use super::{FILE_NAME, OpenError, migrate};
use crate::error::{Error, Result};
use crate::time::Now;
use crate::words;

/// What the names of career files begin with that a restored copy took the place of.
const SET_ASIDE: &str = "career-set-aside-";

/// A copy of the career that lies in its folder. That it can be read is only known once it was looked into
/// ([`look_into`]).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeptCopy {
    /// Its file name, by which it is asked for.
    pub name: String,
    /// When it was made, by its name.
    pub at: DateTime<Utc>,
    /// Its size, in bytes.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub bytes: u64,
    /// How it came to be.
    pub kind: KeptKind,
}

/// How a copy of the career came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum KeptKind {
    /// A backup, made every day or on request.
    Backup,
    /// The copy that was made before the file was brought to a newer format.
    BeforeUpgrade,
    /// The career itself, which a restored copy took the place of.
    SetAside,
}

/// What a look into a copy found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LookedInto {
    /// How many people it holds; `None` when it cannot be put in place.
    pub people: Option<i64>,
    /// Why it cannot be put in place, as a sentence; empty when it can.
    pub fault: String,
}

/// What restoring did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Restored {
    /// How many people the career holds now.
    pub people: i64,
    /// The name of the file that was the career before; empty when there was none.
    pub set_aside: String,
}

/// Returns the copies in a folder, newest first. None of them is opened.
pub fn kept(folder: &Path) -> Vec<KeptCopy> {
    let mut found: Vec<KeptCopy> = files(folder)
        .into_iter()
        .filter_map(|(kind, at, path)| {
            Some(KeptCopy {
                name: path.file_name()?.to_str()?.to_owned(),
                at,
                bytes: path.metadata().ok()?.len(),
                kind,
            })
        })
        .collect();
    found.sort_by(|a, b| b.at.cmp(&a.at).then(a.kind.cmp(&b.kind)));
    found
}

/// Opens the copy of this name, checks it and counts its people.
///
/// # Errors
/// There is none of this name. A copy that cannot be read is an answer and no error.
pub fn look_into(folder: &Path, name: &str) -> Result<LookedInto> {
    let path = find(folder, name)?;
    let fault = match backup::verify(&path) {
        Ok(_) if is_newer(&path) => words::made_by_a_newer(),
        Ok(people) => {
            return Ok(LookedInto {
                people: Some(people),
                fault: String::new(),
            });
        }
        Err(_) => words::cannot_be_read(),
    };
    Ok(LookedInto {
        people: None,
        fault,
    })
}

/// Returns the newest backup that can be opened and verified, copies made before an upgrade included.
pub fn newest_good(folder: &Path) -> Option<PathBuf> {
    let mut files = files(folder);
    files.retain(|(kind, _, _)| *kind != KeptKind::SetAside);
    files.sort_by_key(|(_, at, _)| std::cmp::Reverse(*at));
    files
        .into_iter()
        .map(|(_, _, path)| path)
        .find(|path| backup::verify(path).is_ok())
}

/// Puts the copy of this name in place; the copy itself stays where it is, and what was the career is kept beside it
/// under another name. Nobody may have the career open.
///
/// # Errors
/// There is none of this name, it does not verify, or the file system refuses; the career file is then as it was.
pub fn restore(folder: &Path, name: &str, now: Now) -> Result<Restored> {
    let path = find(folder, name)?;
    if is_newer(&path) {
        return Err(Error::NotNow(words::made_by_a_newer()));
    }
    let (people, aside) = put_in_place(folder, &path, now)?;
    let set_aside = aside
        .as_deref()
        .and_then(Path::file_name)
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    Ok(Restored { people, set_aside })
}

/// Puts a copy in the place of the career; see [`restore`].
///
/// # Errors
/// The copy does not verify, or the file system refuses; the career file is then as it was.
pub(crate) fn put_in_place(folder: &Path, copy: &Path, now: Now) -> Result<(i64, Option<PathBuf>)> {
    let file = folder.join(FILE_NAME);
    let fresh = folder.join("career-restored.unfinished");
    let copying = "copy the backup";
    std::fs::remove_file(&fresh)
        .or_else(absent_is_fine)
        .map_err(Error::io(copying))?;
    private_file(&fresh).map_err(Error::io(copying))?;
    let done = (|| {
        let people = copy_verified(copy, &fresh)?;
        std::fs::File::open(&fresh)
            .and_then(|file| file.sync_all())
            .map_err(Error::io(copying))?;
        let aside = match file.exists() {
            true => Some(set_aside(folder, &file, now)?),
            false => None,
        };
        if let Err(error) = std::fs::rename(&fresh, &file) {
            if let Some(aside) = &aside {
                put_back(aside, &file);
            }
            return Err(Error::io("put the backup in place")(error));
        }
        Ok((people, aside))
    })();
    if done.is_err() {
        // The failure itself is what the person reads; a left-over is only untidy.
        let _ = std::fs::remove_file(&fresh);
    }
    done
}

/// What SQLite keeps beside the file.
const SIDES: [&str; 2] = ["-wal", "-shm"];

/// Gives the career file and what is beside it a second name. Where the file system has links, the first name stays
/// until the copy takes it, so that no crash leaves a folder without a career in it.
fn set_aside(folder: &Path, file: &Path, now: Now) -> Result<PathBuf> {
    let aside = free_name(folder, now);
    let setting = "set the career file aside";
    std::fs::hard_link(file, &aside)
        .or_else(|_| std::fs::rename(file, &aside))
        .map_err(Error::io(setting))?;
    for side in SIDES {
        let moved = std::fs::rename(beside(file, side), beside(&aside, side));
        if let Err(error) = moved.or_else(absent_is_fine) {
            put_back(&aside, file);
            return Err(Error::io(setting)(error));
        }
    }
    Ok(aside)
}

/// Undoes [`set_aside`]. What cannot be put back is still there under the other name.
fn put_back(aside: &Path, file: &Path) {
    for side in SIDES {
        let _ = std::fs::rename(beside(aside, side), beside(file, side));
    }
    // Renaming one of two links to the other changes nothing, so the second name goes here.
    if std::fs::rename(aside, file).is_ok() {
        let _ = std::fs::remove_file(aside);
    }
}

fn beside(file: &Path, side: &str) -> PathBuf {
    let mut name = file.to_owned().into_os_string();
    name.push(side);
    name.into()
}

/// Returns a name for the file that is set aside; one that was set aside in the same second keeps its own.
fn free_name(folder: &Path, now: Now) -> PathBuf {
    (0..)
        .map(|seconds| now.instant + chrono::Duration::seconds(seconds))
        .map(|at| folder.join(format!("{SET_ASIDE}{}.db", at.format("%Y%m%d-%H%M%S"))))
        .find(|path| !path.exists())
        .expect("some second is free")
}

fn files(folder: &Path) -> Vec<(KeptKind, DateTime<Utc>, PathBuf)> {
    let backups = folder.join(backup::FOLDER);
    [
        (KeptKind::Backup, backups.as_path(), GENERATION),
        (KeptKind::BeforeUpgrade, backups.as_path(), BEFORE_UPGRADE),
        (KeptKind::SetAside, folder, SET_ASIDE),
    ]
    .into_iter()
    .flat_map(|(kind, within, prefix)| {
        named(within, prefix)
            .into_iter()
            .map(move |(at, path)| (kind, at, path))
    })
    .collect()
}

/// Finds a copy by its name. Only what [`kept`] lists is ever opened, whatever the name says.
fn find(folder: &Path, name: &str) -> Result<PathBuf> {
    files(folder)
        .into_iter()
        .map(|(_, _, path)| path)
        .find(|path| path.file_name().is_some_and(|found| found == name))
        .ok_or_else(|| Error::NotFound(words::no_such_copy(name)))
}

fn is_newer(copy: &Path) -> bool {
    Connection::open_with_flags(copy, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .map_err(OpenError::from)
        .and_then(|copy| migrate::refuse_newer(&copy))
        .is_err_and(|error| matches!(error, OpenError::Newer { .. }))
}

#[cfg(test)]
mod tests;
