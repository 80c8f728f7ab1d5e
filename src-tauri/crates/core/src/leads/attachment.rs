//! Files kept with a lead: copied into the data folder, so that they stay when the original goes.
//!
//! A file lies at `attachments/<id>/<name>`. It is written under another name, brought to the disk and renamed before
//! its row is written: a row always has its file. Binning and undo touch the row alone. Only what went with an emptied
//! bin is removed, a day later: a file that a book merely does not know may belong to the backup it was restored from
//! or to the book that was set aside.

use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use chrono::{Duration, NaiveDate};
use rusqlite::{Connection, OptionalExtension as _};
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::file;
use super::lead::LeadDraft;
use crate::career::Career;
use crate::error::{Error, OrNotFound as _, Result};
use crate::id::{LeadAttachmentId, LeadId};
use crate::journey::record;
use crate::op::Op;
use crate::store::{private_file, private_folder};
use crate::time::{self, Now};
use crate::words;

/// The folder of the attachments, beside the career file.
pub const FOLDER: &str = "attachments";

/// The largest attachment, in bytes: 20 MB. CVs, letters and saved pages stay far below; films do not belong here, and
/// every export carries all of them.
pub const ATTACHMENT_MAX: usize = 20 * 1024 * 1024;

/// The longest name of a file, in bytes, with its ending; file systems allow 255.
const NAME_MAX: usize = 120;

/// What the name of a copy ends with until it is whole.
const UNFINISHED: &str = ".unfinished";

/// Hours for which the file of an emptied bin is left alone: undo brings its row back until the program ends (ours).
const LEFT_ALONE: i64 = 24;

/// A file kept with a lead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadAttachment {
    /// Its id.
    pub id: LeadAttachmentId,
    /// What it is called.
    pub name: String,
    /// Its size, in bytes.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub bytes: u64,
    /// When it was added.
    pub added_on: NaiveDate,
    /// That its file is not in the data folder any more, and what to do, in a sentence; empty when it is there.
    pub vanished: String,
}

/// The files of a lead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadAttachments {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// The files, oldest first.
    pub attachments: Vec<LeadAttachment>,
}

/// A name that every file system takes, and that is nothing else than a name.
pub(crate) fn safe_name(name: &str) -> String {
    let clean: String = name
        .chars()
        .map(|c| match c {
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '_',
            c if c.is_control()
                || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}') =>
            {
                '_'
            }
            c => c,
        })
        .collect();
    // Windows drops points and spaces at the end, a leading point hides a file.
    let clean = clean.trim().trim_matches('.').trim();
    let (stem, ending) = match clean.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ending.len() <= 12 => {
            (stem, format!(".{ending}"))
        }
        _ => (clean, String::new()),
    };
    let mut stem = stem.to_owned();
    while stem.len() + ending.len() > NAME_MAX {
        stem.pop();
    }
    let stem = stem.trim_matches(['.', ' ']).trim();
    const TAKEN: [&str; 4] = ["con", "prn", "aux", "nul"];
    if stem.is_empty() || TAKEN.contains(&stem.to_lowercase().as_str()) {
        format!("file{ending}")
    } else {
        format!("{stem}{ending}")
    }
}

/// Where an attachment lies.
pub(crate) fn place(folder: &Path, id: LeadAttachmentId, name: &str) -> PathBuf {
    folder.join(FOLDER).join(id.to_string()).join(name)
}

/// What an attachment is called.
///
/// # Errors
/// `NotFound`.
pub(crate) fn name_of(conn: &Connection, id: LeadAttachmentId) -> Result<String> {
    conn.prepare_cached("SELECT name FROM lead_attachment WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .or_not_found(&words::record_gone())
}

impl Career {
    /// Keeps a copy of a file with a lead.
    ///
    /// # Errors
    /// `Invalid` for `path` when it is no file, too large, empty or there already; `NotFound`; `NotNow` in memory.
    pub fn attach_file(&mut self, lead: LeadId, path: &Path, now: Now) -> Result<LeadAttachmentId> {
        let title = record::one::<LeadDraft>(self.read(), lead)?.draft.title;
        let folder = self.attachments_in()?;
        let chosen = file::read(path, ATTACHMENT_MAX)?;
        if chosen.bytes.is_empty() {
            return Err(Error::invalid(
                "path",
                words::attachment_empty(&chosen.name),
            ));
        }
        if chosen.bytes.len() > ATTACHMENT_MAX {
            return Err(Error::invalid(
                "path",
                words::attachment_too_large(&chosen.name, ATTACHMENT_MAX),
            ));
        }
        let hash = hex(&chosen.bytes);
        let there: Option<String> = self
            .read()
            .prepare_cached(
                "SELECT name FROM lead_attachment WHERE lead_id = ?1 AND hash = ?2 AND binned_at IS NULL",
            )?
            .query_row((lead, &hash), |row| row.get(0))
            .optional()?;
        if let Some(there) = there {
            return Err(Error::invalid("path", words::attachment_there(&there)));
        }
        let id = LeadAttachmentId::new(now);
        let name = safe_name(&chosen.name);
        let file = place(&folder, id, &name);
        keep(&folder, &file, &chosen.bytes).map_err(Error::io("keep the file"))?;
        let bytes = chosen.bytes.len() as i64;
        let written = self.transact(Op::AttachFile(name.clone(), title), |tx| {
            tx.prepare_cached(
                "INSERT INTO lead_attachment (id, lead_id, name, bytes, hash, added_on)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute((id, lead, &name, bytes, &hash, now.today()))?;
            Ok(())
        });
        if let Err(error) = written {
            // The failure itself is what the person reads; a left-over hurts nobody.
            let _ = fs::remove_dir_all(folder.join(FOLDER).join(id.to_string()));
            return Err(error);
        }
        Ok(id)
    }

    /// Returns the files of a lead.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn lead_attachments(&self, lead: LeadId, now: Now) -> Result<LeadAttachments> {
        let mut select = self.read().prepare_cached(
            "SELECT id, name, bytes, added_on FROM lead_attachment
              WHERE lead_id = ?1 AND binned_at IS NULL ORDER BY id",
        )?;
        let attachments = select
            .query_map([lead], |row| {
                let (id, name): (LeadAttachmentId, String) = (row.get(0)?, row.get(1)?);
                let bytes: i64 = row.get(2)?;
                let there = self
                    .folder()
                    .is_some_and(|folder| place(folder, id, &name).is_file());
                Ok(LeadAttachment {
                    id,
                    bytes: bytes.unsigned_abs(),
                    added_on: row.get(3)?,
                    vanished: if there {
                        String::new()
                    } else {
                        words::attachment_vanished(&name)
                    },
                    name,
                })
            })?
            .collect::<rusqlite::Result<_>>()?;
        Ok(LeadAttachments {
            date: now.today(),
            attachments,
        })
    }

    /// Returns where an attachment lies, for the program that opens it.
    ///
    /// # Errors
    /// `NotFound`, or `NotNow` with what to do when its file vanished.
    pub fn attachment_file(&self, id: LeadAttachmentId) -> Result<PathBuf> {
        let name = name_of(self.read(), id)?;
        let file = place(&self.attachments_in()?, id, &name);
        if file.is_file() {
            Ok(file)
        } else {
            Err(Error::NotNow(words::attachment_vanished(&name)))
        }
    }

    /// Moves an attachment to the bin; its file stays until the bin is emptied.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn bin_attachment(&mut self, id: LeadAttachmentId, now: Now) -> Result<()> {
        let name = name_of(self.read(), id)?;
        self.transact(Op::BinAttachment(name), |tx| {
            tx.prepare_cached(
                "UPDATE lead_attachment SET binned_at = ?2 WHERE id = ?1 AND binned_at IS NULL",
            )?
            .execute((id, time::to_text(now.instant)))?;
            Ok(())
        })?;
        Ok(())
    }

    fn attachments_in(&self) -> Result<PathBuf> {
        self.folder()
            .map(Path::to_owned)
            .ok_or_else(|| Error::NotNow(words::attachment_nowhere().to_owned()))
    }
}

/// Writes a file so that it is whole or not there: under another name, to the disk, then renamed.
fn keep(folder: &Path, file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let parent = file.parent().unwrap_or(folder);
    private_folder(&folder.join(FOLDER))?;
    private_folder(parent)?;
    let unfinished = parent.join(UNFINISHED);
    private_file(&unfinished)?;
    let mut to = OpenOptions::new()
        .write(true)
        .truncate(true)
        .open(&unfinished)?;
    to.write_all(bytes)?;
    to.sync_all()?;
    fs::rename(&unfinished, file)?;
    // The new name is on the disk only when its folder is.
    #[cfg(unix)]
    File::open(parent)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = File::open(file)?;
    Ok(())
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Notes which attachments go for good when everything that was binned before an instant does: those binned
/// themselves, and those of a lead that is.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn gone(tx: &Connection, binned_before: &str, now: Now) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO lead_attachment_gone (id, gone_at)
         SELECT a.id, ?2 FROM lead_attachment a JOIN lead l ON l.id = a.lead_id
          WHERE a.binned_at < ?1 OR l.binned_at < ?1 ON CONFLICT (id) DO NOTHING",
    )?
    .execute((binned_before, time::to_text(now.instant)))?;
    Ok(())
}

/// Removes the files that went with an emptied bin a day ago and more. Called when a book is opened; what cannot be
/// removed now is tried again at the next opening.
pub(crate) fn sweep(conn: &Connection, folder: &Path, now: Now) {
    if !folder.join(FOLDER).is_dir() {
        return;
    }
    let before = time::to_text(now.instant - Duration::hours(LEFT_ALONE));
    let gone = conn
        .prepare_cached(
            "SELECT id FROM lead_attachment_gone WHERE gone_at <= ?1
                AND id NOT IN (SELECT id FROM lead_attachment)",
        )
        .and_then(|mut select| {
            select
                .query_map([before], |row| row.get(0))?
                .collect::<rusqlite::Result<Vec<LeadAttachmentId>>>()
        });
    for id in gone.unwrap_or_default() {
        let _ = fs::remove_dir_all(folder.join(FOLDER).join(id.to_string()));
    }
}

/// Returns every attachment with its name, in the bin or not.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn all(conn: &Connection) -> Result<Vec<(LeadAttachmentId, String)>> {
    Ok(conn
        .prepare("SELECT id, name FROM lead_attachment ORDER BY id")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?)
}

/// Puts the file of an attachment of another book into a data folder. One that lies there already and is another is
/// kept beside it: the book that was here before may still need it.
///
/// # Errors
/// The file system refuses.
pub(crate) fn bring(folder: &Path, id: LeadAttachmentId, name: &str, from: &Path) -> Result<()> {
    let to = place(folder, id, name);
    let bring = || {
        let bytes = fs::read(from)?;
        if to.is_file() {
            if fs::read(&to)? == bytes {
                return Ok(());
            }
            let beside = (1..)
                .map(|at| to.with_file_name(format!("before-{at}-{name}")))
                .find(|path| !path.exists())
                .unwrap_or_else(|| to.clone());
            fs::rename(&to, beside)?;
        }
        keep(folder, &to, &bytes)
    };
    bring().map_err(Error::io("keep the file"))
}

#[cfg(test)]
mod tests;
