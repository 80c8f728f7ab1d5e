//! A folder that is being written: under another name until it is whole, and gone when it never is.

use std::fs::{self, File, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use crate::error::{Error, Result};
use crate::store::{private_file, private_folder};

/// What is being done, should it fail.
const WRITING: &str = "write the folder";

/// A folder without its name yet.
pub(super) struct Unfinished {
    at: PathBuf,
    named: bool,
}

impl Unfinished {
    /// Begins a folder beside where it is to stand.
    ///
    /// # Errors
    /// The file system refuses.
    pub(super) fn begin(into: &Path, name: &str) -> Result<Self> {
        // Two programs that export in the same second write each their own.
        let at = into.join(format!("{name}.unfinished-{}", std::process::id()));
        fs::create_dir(&at).map_err(Error::io(WRITING))?;
        let begun = Self { at, named: false };
        private_folder(&begun.at).map_err(Error::io(WRITING))?;
        Ok(begun)
    }

    /// Where it stands for now.
    pub(super) fn at(&self) -> &Path {
        &self.at
    }

    /// Makes a folder in it.
    pub(super) fn folder(&self, name: &str) -> Result<()> {
        private_folder(&self.at.join(name)).map_err(Error::io(WRITING))
    }

    /// Begins a file in it.
    pub(super) fn file(&self, name: &str) -> Result<Out> {
        let path = self.at.join(name);
        private_file(&path).map_err(Error::io(WRITING))?;
        let file = OpenOptions::new()
            .write(true)
            .truncate(true)
            .open(&path)
            .map_err(Error::io(WRITING))?;
        Ok(Out {
            file: BufWriter::with_capacity(1 << 16, file),
            hash: Sha256::new(),
            bytes: 0,
        })
    }

    /// Writes a whole file into it.
    pub(super) fn put(&self, name: &str, bytes: &[u8]) -> Result<Written> {
        let mut out = self.file(name)?;
        out.write_all(bytes).map_err(Error::io(WRITING))?;
        out.finish()
    }

    /// Gives the folder its name, at which nothing may stand.
    ///
    /// # Errors
    /// The file system refuses.
    pub(super) fn name(mut self, to: &Path) -> Result<()> {
        if to.exists() {
            let there = std::io::Error::from(std::io::ErrorKind::AlreadyExists);
            return Err(Error::io(WRITING)(there));
        }
        fs::rename(&self.at, to).map_err(Error::io(WRITING))?;
        self.named = true;
        // The name is on the disk only when the folder above is; Windows opens no folder.
        #[cfg(unix)]
        if let Some(parent) = to.parent() {
            File::open(parent)
                .and_then(|folder| folder.sync_all())
                .map_err(Error::io(WRITING))?;
        }
        Ok(())
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if !self.named {
            // The failure itself is what the person reads; a left-over is only untidy.
            let _ = fs::remove_dir_all(&self.at);
        }
    }
}

/// A file that is being written.
pub(super) struct Out {
    file: BufWriter<File>,
    hash: Sha256,
    bytes: u64,
}

/// What a file came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Written {
    pub bytes: u64,
    pub sha256: String,
}

impl Out {
    /// Brings the file to the disk.
    pub(super) fn finish(self) -> Result<Written> {
        let Self { file, hash, bytes } = self;
        file.into_inner()
            .map_err(std::io::IntoInnerError::into_error)
            .and_then(|file| file.sync_all())
            .map_err(Error::io(WRITING))?;
        Ok(Written {
            bytes,
            sha256: hex(hash),
        })
    }
}

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.hash.update(&bytes[..written]);
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.file.flush()
    }
}

/// Turns a failure to write into one of core's.
pub(super) fn failed(error: std::io::Error) -> Error {
    Error::io(WRITING)(error)
}

/// A hash in hexadecimal digits.
pub(super) fn hex(hash: Sha256) -> String {
    hash.finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
