//! Files that a person chose: read whole, and never more than is wanted; written for their eyes only.

use std::fs::{File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use crate::error::{Error, Result, why};
use crate::store::export;
use crate::store::private_file;
use crate::words;

/// A chosen file in memory.
pub(super) struct Chosen {
    /// Its name, without its folder.
    pub name: String,
    /// Its bytes; at most one more than were asked for, so that whoever reads them sees that it is too large.
    pub bytes: Vec<u8>,
}

/// Returns a file's name as a person reads it.
pub(super) fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}

/// Reads a file up to `most` bytes and one.
///
/// # Errors
/// `Invalid` for the field `path` when it is no file or cannot be read.
pub(super) fn read(path: &Path, most: usize) -> Result<Chosen> {
    let name = name_of(path);
    let refused =
        |error: std::io::Error| Error::invalid("path", words::no_such_file(&name, &why(&error)));
    // A pipe or a device would never end.
    if !std::fs::metadata(path).map_err(refused)?.is_file() {
        return Err(Error::invalid("path", words::not_a_file(&name)));
    }
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(most as u64 + 1).read_to_end(&mut bytes))
        .map_err(refused)?;
    Ok(Chosen { name, bytes })
}

/// Writes a new file into a folder, readable by its owner only, and returns where.
///
/// # Errors
/// `Invalid` for the field `folder` when it is none, or nothing can be written there.
pub(crate) fn write(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf> {
    if !folder.is_dir() {
        let folder = folder.display().to_string();
        return Err(Error::invalid("folder", words::not_a_folder(&folder)));
    }
    let path = folder.join(name);
    let write = || {
        private_file(&path)?;
        let mut file = OpenOptions::new().write(true).truncate(true).open(&path)?;
        file.write_all(bytes)?;
        file.sync_all()
    };
    write().map_err(|error| export::refused(folder, &error))?;
    Ok(path)
}
