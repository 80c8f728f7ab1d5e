//! What can go wrong in core. The api maps each to what a person reads.

use thiserror::Error;

pub use fairlead_interop::why;

/// The result of everything in core that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong while reading or changing a career.
#[derive(Debug, Error)]
pub enum Error {
    /// The input is at fault. `message` is a sentence for a person.
    #[error("{message}")]
    Invalid {
        /// The field of the input, as the wire names it.
        field: &'static str,
        /// What is wrong and what to do.
        message: String,
    },
    /// The thing is not there (any more).
    #[error("{0}")]
    NotFound(String),
    /// It cannot be done now.
    #[error("{0}")]
    NotNow(String),
    /// A file could not be read for import.
    #[error(transparent)]
    Import(#[from] fairlead_interop::ReadError),
    /// SQLite refused.
    #[error("the career file could not be read or written: {0}")]
    Sql(#[from] rusqlite::Error),
    /// The file system refused.
    #[error("{what}: {}", why(source))]
    Io {
        /// What was being done, for example "write the backup".
        what: &'static str,
        /// Why it failed.
        source: std::io::Error,
    },
    /// Something in the file is not what this program writes.
    #[error("the career file holds something unexpected: {0}")]
    Unexpected(String),
}

impl Error {
    /// Returns a fault of one field.
    pub fn invalid(field: &'static str, message: impl Into<String>) -> Self {
        Self::Invalid {
            field,
            message: message.into(),
        }
    }

    /// Returns a function that wraps an I/O error with what was being done.
    pub fn io(what: &'static str) -> impl FnOnce(std::io::Error) -> Self {
        move |source| Self::Io { what, source }
    }
}

/// Turns an absent row into "not found" with a sentence.
pub trait OrNotFound<T> {
    /// Returns the row, or `Error::NotFound` with `message`.
    fn or_not_found(self, message: &str) -> Result<T>;
}

impl<T> OrNotFound<T> for rusqlite::Result<T> {
    fn or_not_found(self, message: &str) -> Result<T> {
        match self {
            Err(rusqlite::Error::QueryReturnedNoRows) => Err(Error::NotFound(message.to_owned())),
            other => other.map_err(Error::from),
        }
    }
}
