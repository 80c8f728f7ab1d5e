//! Where the bytes come from, and which reader they belong to.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use encoding_rs::Encoding;

use crate::contacts::{self, Field, Said};
use crate::date::Order;
use crate::error::ReadError;
use crate::found::Found;
use crate::{linkedin, monica, text, vcard};

/// The largest file that is read, in bytes. A LinkedIn export of the allowed 30,000 connections is
/// below 10 MB and 30,000 vCards without photos are about 7 MB, so 256 MiB leaves room for photos.
pub const MAX_FILE_BYTES: u64 = 256 * 1024 * 1024;

/// What a person says about a file before it is read; nothing of it needs to be said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The encoding, by one of the names that the WHATWG knows; empty: it is recognised.
    pub encoding: String,
    /// What each column of a table means, from the left; `None`: it is guessed.
    pub columns: Option<Vec<Option<Field>>>,
    /// Which way round dates such as 03/04/2026 are, where the file does not say it itself.
    pub dates: Option<Order>,
}

impl Reading {
    fn said(&self) -> Result<Said<'_>, ReadError> {
        let encoding = match self.encoding.as_str() {
            "" => None,
            label => Some(Encoding::for_label(label.as_bytes()).ok_or_else(|| {
                ReadError::UnknownEncoding {
                    encoding: text::excerpt(label),
                }
            })?),
        };
        Ok(Said {
            encoding,
            columns: self.columns.as_deref(),
            dates: self.dates,
        })
    }
}

/// Reads the people in a file that is already in memory: a LinkedIn zip, a `Connections.csv`, a table of contacts, a
/// vCard file or Monica's JSON, told apart by what they contain and never by the extension.
///
/// `name` is the file's name and is used in messages only.
///
/// # Errors
/// Every [`ReadError`] except those of the file system.
pub fn read(name: &str, bytes: &[u8]) -> Result<Found, ReadError> {
    read_as(name, bytes, &Reading::default())
}

/// Reads as [`read`], with what a person says about the file.
///
/// # Errors
/// As [`read`].
pub fn read_as(name: &str, bytes: &[u8], reading: &Reading) -> Result<Found, ReadError> {
    let said = reading.said()?;
    if bytes.len() as u64 > MAX_FILE_BYTES {
        return Err(too_large(name, bytes.len() as u64));
    }
    if linkedin::archive::is_zip(bytes) {
        let archive = linkedin::archive::open(name, bytes)?;
        return linkedin::read_archive(name, &archive, said.encoding);
    }
    if bytes
        .iter()
        .all(|byte| byte.is_ascii_whitespace() || *byte == 0)
    {
        return Err(ReadError::Empty {
            name: name.to_owned(),
        });
    }
    let (bytes, utf16) = match said.encoding {
        // A person who chooses another one knows better than the first bytes.
        Some(chosen) if chosen != encoding_rs::UTF_16LE && chosen != encoding_rs::UTF_16BE => {
            (std::borrow::Cow::Borrowed(bytes), None)
        }
        _ => text::without_utf16(bytes),
    };
    let said = match utf16 {
        Some(_) => Said {
            encoding: None,
            ..said
        },
        None => said,
    };
    let mut found = recognised(name, &bytes, said)?;
    if let Some(encoding) = utf16 {
        found.encoding = encoding.name().to_owned();
    }
    Ok(found)
}

/// A card at the very beginning decides; a card further down may be a note in somebody's table.
fn recognised(name: &str, bytes: &[u8], said: Said<'_>) -> Result<Found, ReadError> {
    if vcard::starts_with_card(bytes) {
        return vcard::read(name, bytes, said.encoding);
    }
    if monica::is_json(bytes) {
        return monica::read(name, bytes);
    }
    if let Some(found) = linkedin::read(name, bytes, said.encoding)? {
        return Ok(found);
    }
    let table = contacts::open(name, bytes, said);
    if !matches!(&table, Ok(Some(table)) if table.is_known()) && vcard::has_card(bytes) {
        return vcard::read(name, bytes, said.encoding);
    }
    match table? {
        Some(table) => contacts::people(name, &table, said),
        None => Err(ReadError::NotRecognised {
            name: name.to_owned(),
        }),
    }
}

/// Reads an unpacked LinkedIn export: `Connections.csv`, however its name is written, in the folder
/// itself or one level down, and what else of the export lies beside it; or that alone.
///
/// # Errors
/// [`ReadError::NoConnections`] when the folder has none of its files, [`ReadError::Io`] when it cannot
/// be listed, and those of [`read`].
pub fn read_folder(dir: &Path) -> Result<Found, ReadError> {
    folder_as(dir, &Reading::default())
}

fn folder_as(dir: &Path, reading: &Reading) -> Result<Found, ReadError> {
    let said = reading.said()?;
    let file = match in_or_below(dir, linkedin::archive::is_connections)? {
        Some(file) => file,
        None => in_or_below(dir, linkedin::archive::is_part)?
            .ok_or_else(|| ReadError::NoConnections { name: shown(dir) })?,
    };
    let mut archive = linkedin::archive::Archive::default();
    for path in entries(file.parent().unwrap_or(dir))? {
        let about = fs::metadata(&path).map_err(|source| io(&path, source))?;
        let wanted = about.is_file()
            && (path == file || archive.wants(&shown(&path)) && about.len() <= MAX_FILE_BYTES);
        if wanted {
            archive.put(&shown(&path), bytes_of(&path)?);
        }
    }
    linkedin::read_archive(&shown(&file), &archive, said.encoding)
}

/// Reads a file or an unpacked export folder. Files over [`MAX_FILE_BYTES`] are refused before
/// they are read.
///
/// # Errors
/// As [`read`] and [`read_folder`].
pub fn read_path(path: &Path) -> Result<Found, ReadError> {
    read_path_as(path, &Reading::default())
}

/// Reads as [`read_path`], with what a person says about the file.
///
/// # Errors
/// As [`read_path`].
pub fn read_path_as(path: &Path, reading: &Reading) -> Result<Found, ReadError> {
    let about = fs::metadata(path).map_err(|source| io(path, source))?;
    if about.is_dir() {
        return folder_as(path, reading);
    }
    if !about.is_file() {
        return Err(ReadError::NotRecognised { name: shown(path) });
    }
    read_as(&shown(path), &bytes_of(path)?, reading)
}

fn bytes_of(path: &Path) -> Result<Vec<u8>, ReadError> {
    let about = fs::metadata(path).map_err(|source| io(path, source))?;
    if about.len() > MAX_FILE_BYTES {
        return Err(too_large(&shown(path), about.len()));
    }
    let mut bytes = Vec::new();
    // The file may grow while it is read, so the limit holds here too.
    File::open(path)
        .and_then(|file| file.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes))
        .map_err(|source| io(path, source))?;
    Ok(bytes)
}

/// Returns the first file of a name that is wanted, in a folder itself or one level down.
fn in_or_below(dir: &Path, wanted: fn(&str) -> bool) -> Result<Option<PathBuf>, ReadError> {
    if let Some(file) = file_in(dir, wanted)? {
        return Ok(Some(file));
    }
    for folder in entries(dir)?.into_iter().filter(|path| path.is_dir()) {
        if let Ok(Some(file)) = file_in(&folder, wanted) {
            return Ok(Some(file));
        }
    }
    Ok(None)
}

fn file_in(dir: &Path, wanted: fn(&str) -> bool) -> Result<Option<PathBuf>, ReadError> {
    Ok(entries(dir)?.into_iter().find(|path| {
        path.is_file()
            && path
                .file_name()
                .is_some_and(|name| wanted(&name.to_string_lossy()))
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
