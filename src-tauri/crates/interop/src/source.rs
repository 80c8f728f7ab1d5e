//! Where the bytes come from, and which reader they belong to.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::error::ReadError;
use crate::found::Found;
use crate::{linkedin, text, vcard};

/// The largest file that is read, in bytes. A LinkedIn export of the allowed 30,000 connections is
/// below 10 MB and 30,000 vCards without photos are about 7 MB, so 256 MiB leaves room for photos.
pub const MAX_FILE_BYTES: u64 = 256 * 1024 * 1024;

/// Reads the people in a file that is already in memory: a LinkedIn zip, a `Connections.csv` or a
/// vCard file, told apart by what they contain and never by the extension.
///
/// `name` is the file's name and is used in messages only.
///
/// # Errors
/// Every [`ReadError`] except those of the file system.
pub fn read(name: &str, bytes: &[u8]) -> Result<Found, ReadError> {
    if bytes.len() as u64 > MAX_FILE_BYTES {
        return Err(too_large(name, bytes.len() as u64));
    }
    if linkedin::archive::is_zip(bytes) {
        let csv = linkedin::archive::connections(name, bytes)?;
        return linkedin::read(name, &csv)?.ok_or_else(|| ReadError::NoConnections {
            name: name.to_owned(),
        });
    }
    if bytes
        .iter()
        .all(|byte| byte.is_ascii_whitespace() || *byte == 0)
    {
        return Err(ReadError::Empty {
            name: name.to_owned(),
        });
    }
    let (bytes, utf16) = text::without_utf16(bytes);
    let mut found = recognised(name, &bytes)?;
    if let Some(encoding) = utf16 {
        found.encoding = encoding.name().to_owned();
    }
    Ok(found)
}

/// A card at the very beginning decides; a card further down may be a note in somebody's table.
fn recognised(name: &str, bytes: &[u8]) -> Result<Found, ReadError> {
    if vcard::starts_with_card(bytes) {
        return vcard::read(name, bytes);
    }
    if let Some(found) = linkedin::read(name, bytes)? {
        return Ok(found);
    }
    if vcard::has_card(bytes) {
        return vcard::read(name, bytes);
    }
    Err(ReadError::NotRecognised {
        name: name.to_owned(),
    })
}

/// Reads an unpacked LinkedIn export: `Connections.csv`, however its name is written, in the folder
/// itself or one level down.
///
/// # Errors
/// [`ReadError::NoConnections`] when the folder has no such file, [`ReadError::Io`] when it cannot
/// be listed, and those of [`read`].
pub fn read_folder(dir: &Path) -> Result<Found, ReadError> {
    let file = match connections_in(dir)? {
        Some(file) => file,
        None => {
            nested_connections(dir)?.ok_or_else(|| ReadError::NoConnections { name: shown(dir) })?
        }
    };
    read_file(&file)
}

/// Reads a file or an unpacked export folder. Files over [`MAX_FILE_BYTES`] are refused before
/// they are read.
///
/// # Errors
/// As [`read`] and [`read_folder`].
pub fn read_path(path: &Path) -> Result<Found, ReadError> {
    let about = fs::metadata(path).map_err(|source| io(path, source))?;
    if about.is_dir() {
        read_folder(path)
    } else {
        read_file(path)
    }
}

fn read_file(path: &Path) -> Result<Found, ReadError> {
    let about = fs::metadata(path).map_err(|source| io(path, source))?;
    if !about.is_file() {
        return Err(ReadError::NotRecognised { name: shown(path) });
    }
    if about.len() > MAX_FILE_BYTES {
        return Err(too_large(&shown(path), about.len()));
    }
    let mut bytes = Vec::new();
    // The file may grow while it is read, so the limit holds here too.
    File::open(path)
        .and_then(|file| file.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes))
        .map_err(|source| io(path, source))?;
    read(&shown(path), &bytes)
}

fn nested_connections(dir: &Path) -> Result<Option<PathBuf>, ReadError> {
    for folder in entries(dir)?.into_iter().filter(|path| path.is_dir()) {
        if let Ok(Some(file)) = connections_in(&folder) {
            return Ok(Some(file));
        }
    }
    Ok(None)
}

fn connections_in(dir: &Path) -> Result<Option<PathBuf>, ReadError> {
    Ok(entries(dir)?.into_iter().find(|path| {
        path.is_file()
            && path
                .file_name()
                .is_some_and(|name| linkedin::archive::is_connections(&name.to_string_lossy()))
    }))
}

/// The entries of a folder, sorted so that the same folder always gives the same answer.
fn entries(dir: &Path) -> Result<Vec<PathBuf>, ReadError> {
    let listed = fs::read_dir(dir).map_err(|source| io(dir, source))?;
    let mut paths: Vec<_> = listed
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    Ok(paths)
}

fn shown(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}

fn io(path: &Path, source: std::io::Error) -> ReadError {
    ReadError::Io {
        name: path.display().to_string(),
        source,
    }
}

fn too_large(name: &str, bytes: u64) -> ReadError {
    ReadError::TooLarge {
        name: name.to_owned(),
        bytes,
    }
}

#[cfg(test)]
mod tests;
