//! The terminal as a host: an open career, a clock that may stand still, no desktop.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use fairlead_api::host::{Desktop, Host};
use fairlead_api::{Book, Code, Failure};
use fairlead_core::time::Now;
use serde_json::Value;

use crate::words;

/// A terminal with an open career.
pub struct Terminal {
    book: Book,
    fixed: Option<DateTime<Utc>>,
}

impl Terminal {
    /// Opens the career in a folder.
    ///
    /// # Errors
    /// It cannot be opened; the message is a sentence.
    pub fn open(folder: &Path, fixed: Option<DateTime<Utc>>) -> Result<Self, Failure> {
        let book = Book::open(folder, now(fixed));
        drop(book.career()?);
        Ok(Self { book, fixed })
    }
}

impl Host for Terminal {
    fn book(&self) -> &Book {
        &self.book
    }

    fn now(&self) -> Now {
        now(self.fixed)
    }

    fn desktop(&self) -> Option<&dyn Desktop> {
        None
    }
}

/// Returns this moment, or the one the person fixed, in the machine's zone.
pub fn now(fixed: Option<DateTime<Utc>>) -> Now {
    Now::new(fixed.unwrap_or_else(Utc::now), fairlead_api::zone::system())
}

/// Returns the folder of the career.
///
/// # Errors
/// None was named and the system gives none.
pub fn folder(named: Option<&Path>) -> Result<PathBuf, Failure> {
    named
        .map(Path::to_owned)
        .or_else(fairlead_api::folder::default_folder)
        .ok_or_else(|| Failure::new(Code::NotNow, words::no_folder()))
}

/// Parses `--now`.
///
/// # Errors
/// It is no RFC 3339 instant.
pub fn instant(text: &str) -> Result<DateTime<Utc>, String> {
    DateTime::parse_from_rfc3339(text)
        .map(|at| at.with_timezone(&Utc))
        .map_err(|_| words::not_an_instant(text))
}

/// Parses the arguments of `call`.
///
/// # Errors
/// They are no JSON.
pub fn json(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| words::not_json(&error.to_string()))
}
