//! What the folder says of itself: `fairlead.json`, by which it is known, and each file that comes in again with its
//! length and hash.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::LAYOUT;
use super::far::Far;
use super::unfinished::hex;
use crate::error::{Error, Result, why};
use crate::store::migrate;
use crate::words;

/// The name of the file.
pub const MANIFEST: &str = "fairlead.json";

/// The longest manifest, in bytes: a line a file, and nobody keeps a hundred thousand files with leads.
const LONGEST: u64 = 32 * 1024 * 1024;

/// What the folder holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    /// What this is, for whoever opens the file.
    #[serde(default)]
    pub what: String,
    /// How the folder is laid out.
    pub layout: u32,
    /// The format of the tables: the number of the newest migration.
    pub format: i64,
    /// The version of the program that wrote it.
    #[serde(default)]
    pub program: String,
    /// When it was written, as an instant.
    #[serde(default)]
    pub made_at: String,
    /// How much it holds, for whoever looks before taking it in.
    pub people: usize,
    /// Touches outside the bin.
    pub touches: usize,
    /// Leads outside the bin.
    pub leads: usize,
    /// The tables.
    pub tables: Vec<Listed>,
    /// The files kept with leads.
    pub attachments: Vec<Listed>,
}

/// A file of the folder that comes in again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Listed {
    /// Its path in the folder, with `/`.
    pub file: String,
    /// How many rows it holds; for tables only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<usize>,
    /// Its length; left out by whoever edits the file on purpose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bytes: Option<u64>,
    /// Its hash; left out by whoever edits the file on purpose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
}

/// What every layout there will ever be says.
#[derive(Deserialize)]
struct Frame {
    layout: u32,
    format: i64,
}

/// Returns the fault of a folder that cannot come in.
pub(super) fn refused(sentence: String) -> Error {
    Error::invalid("path", sentence)
}

impl Manifest {
    /// Reads what a folder says of itself.
    ///
    /// # Errors
    /// `Invalid` for `path`: it is no such folder, a newer program wrote it, or the file is not whole.
    pub(super) fn read(folder: &Path) -> Result<Self> {
        let named = folder.display().to_string();
        let file = folder.join(MANIFEST);
        if !file.is_file() {
            return Err(refused(words::folder_is_none(&named)));
        }
        let mut text = String::new();
        File::open(&file)
            .and_then(|file| file.take(LONGEST).read_to_string(&mut text))
            .map_err(|_| refused(words::folder_changed(MANIFEST)))?;
        let frame: Frame =
            serde_json::from_str(&text).map_err(|_| refused(words::folder_changed(MANIFEST)))?;
        if frame.layout > LAYOUT || frame.format > migrate::VERSION {
            return Err(refused(words::folder_is_newer()));
        }
        if frame.layout < 1 || frame.format < 1 {
            return Err(refused(words::folder_changed(MANIFEST)));
        }
        serde_json::from_str(&text).map_err(|_| refused(words::folder_changed(MANIFEST)))
    }

    /// Every file that comes in again.
    pub(super) fn files(&self) -> impl Iterator<Item = &Listed> {
        self.tables.iter().chain(&self.attachments)
    }

    /// How many rows come in.
    pub(super) fn rows(&self) -> usize {
        self.tables.iter().filter_map(|table| table.rows).sum()
    }

    /// Looks that every file is there and as it was written.
    ///
    /// # Errors
    /// `Invalid` for `path` with the first that is not; `NotNow` when the watcher wants no more.
    pub(super) fn check(&self, folder: &Path, far: &mut Far<'_>) -> Result<()> {
        for listed in self.files() {
            listed.check(folder, far)?;
        }
        Ok(())
    }
}

impl Listed {
    fn check(&self, folder: &Path, far: &mut Far<'_>) -> Result<()> {
        let path = folder.join(&self.file);
        let found =
            std::fs::metadata(&path).map_err(|_| refused(words::folder_lacks(&self.file)))?;
        if !found.is_file() {
            return Err(refused(words::folder_lacks(&self.file)));
        }
        if self.bytes.is_some_and(|bytes| bytes != found.len()) {
            return Err(refused(words::folder_changed(&self.file)));
        }
        let Some(expected) = &self.sha256 else {
            return Ok(());
        };
        let unreadable =
            |error: std::io::Error| refused(words::folder_unreadable(&self.file, &why(&error)));
        let mut file = File::open(&path).map_err(unreadable)?;
        let (mut hash, mut piece) = (Sha256::new(), vec![0; 1 << 16]);
        loop {
            let read = file.read(&mut piece).map_err(unreadable)?;
            if read == 0 {
                break;
            }
            hash.update(&piece[..read]);
            far.ask()?;
        }
        if hex(hash) == *expected {
            Ok(())
        } else {
            Err(refused(words::folder_changed(&self.file)))
        }
    }
}
