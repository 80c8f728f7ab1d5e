//! A file that a person chose, read whole and never more of it than is wanted.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use crate::error::{Error, Result, why};
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
