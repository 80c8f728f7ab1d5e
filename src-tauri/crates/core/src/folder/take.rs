//! In again: a career made from the tables of a folder, then put in the place of the one that is here.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use serde::Serialize;

use super::TABLES;
use super::far::Far;
use super::manifest::{MANIFEST, Manifest, refused};
use super::rows;
use crate::error::{Error, Result};
use crate::history::logged_tables;
use crate::id::LeadAttachmentId;
use crate::leads::attachment;
use crate::people::import::Watch;
use crate::store::{rebuild, restore};
use crate::time::Now;
use crate::words;

/// What the name of the file is until it takes the career's place.
const BUILDING: &str = "career-taken-in.unfinished";

/// A career that was made from a folder and verified, and is nobody's yet. When it goes, so does its file.
#[derive(Debug)]
pub struct Built {
    data: PathBuf,
    file: PathBuf,
    attachments: Vec<(LeadAttachmentId, String, PathBuf)>,
}

/// What taking a folder in did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TakenIn {
    /// How many people the career holds now.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub people: i64,
    /// The name of the file that was the career before; empty when there was nothing in it.
    pub set_aside: String,
}

impl Built {
    /// Makes a career from a folder, beside the one that lies in `data`.
    ///
    /// # Errors
    /// `Invalid` for `path` with what is wrong with the folder, `NotNow` when the watcher wants no more; nothing is
    /// changed then.
    pub fn from(folder: &Path, data: &Path, now: Now, watch: &dyn Watch) -> Result<Self> {
        let manifest = Manifest::read(folder)?;
        let mut far = Far::of(watch, manifest.rows());
        manifest.check(folder, &mut far)?;
        let mut built = Self {
            data: data.to_owned(),
            file: data.join(BUILDING),
            attachments: Vec::new(),
        };
        let conn = rebuild::begin(&built.file, manifest.format, now)?;
        fill(&conn, &manifest, folder, &mut far)?;
        if let Some(table) = rebuild::left_alone(&conn)? {
            return Err(refused(words::folder_row_alone(&file_of(&table))));
        }
        built.attachments = attachments(&conn, &manifest, folder)?;
        rebuild::finish(conn, now)?;
        Ok(built)
    }

    /// Puts it in the place of the career in its data folder, which is kept beside it under another name. Nobody may
    /// have that open.
    ///
    /// # Errors
    /// The file system refuses; the career is then as it was.
    pub fn put_in_place(self, now: Now) -> Result<TakenIn> {
        for (id, name, from) in &self.attachments {
            attachment::bring(&self.data, *id, name, from)?;
        }
        let (people, aside) = restore::put_in_place(&self.data, &self.file, now)?;
        let set_aside = aside
            .as_deref()
            .and_then(Path::file_name)
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        Ok(TakenIn { people, set_aside })
    }
}

impl Drop for Built {
    fn drop(&mut self) {
        // A left-over is only untidy, and the next one takes its place.
        let _ = std::fs::remove_file(&self.file);
    }
}

fn file_of(table: &str) -> String {
    format!("{TABLES}/{table}.json")
}

fn fill(conn: &Connection, manifest: &Manifest, folder: &Path, far: &mut Far<'_>) -> Result<()> {
    let tables = logged_tables(conn)?;
    let unknown = |file: &str| !tables.iter().any(|table| file_of(table) == file);
    if manifest.tables.iter().any(|listed| unknown(&listed.file)) {
        return Err(refused(words::folder_changed(MANIFEST)));
    }
    let tx = conn.unchecked_transaction()?;
    for table in &tables {
        let file = file_of(table);
        let listed = manifest
            .tables
            .iter()
            .find(|listed| listed.file == file)
            .ok_or_else(|| refused(words::folder_changed(MANIFEST)))?;
        // A migration may have put rows of its own there.
        tx.execute(&format!("DELETE FROM \"{table}\""), [])?;
        let rows = rows::read(&tx, table, folder, &file, far)?;
        if listed.rows.is_some_and(|expected| expected != rows) {
            return Err(refused(words::folder_changed(&file)));
        }
    }
    tx.commit()?;
    Ok(())
}

/// The files kept with leads: only such as a row names, and by no other path than theirs.
fn attachments(
    conn: &Connection,
    manifest: &Manifest,
    folder: &Path,
) -> Result<Vec<(LeadAttachmentId, String, PathBuf)>> {
    if manifest.attachments.is_empty() {
        return Ok(Vec::new());
    }
    let known = attachment::all(conn)?;
    manifest
        .attachments
        .iter()
        .map(|listed| {
            let named = |(id, name): &&(LeadAttachmentId, String)| {
                listed.file == format!("{}/{id}/{name}", attachment::FOLDER)
                    && attachment::safe_name(name) == *name
            };
            let (id, name) = known
                .iter()
                .find(named)
                .ok_or_else(|| refused(words::folder_changed(MANIFEST)))?;
            Ok((*id, name.clone(), folder.join(&listed.file)))
        })
        .collect::<Result<Vec<_>, Error>>()
}
