//! Which tables are read as tables of leads, and what is said of those that are not.

use super::column;
use crate::table::{self, Fault, Shape, Table};

/// The largest table that is read, in bytes: 32 MB. Ten thousand leads with their advertisements stay below.
pub const MAX_BYTES: usize = 32 * 1024 * 1024;

/// The most rows; more are no one person's leads.
const MAX_ROWS: usize = 20_000;

/// More columns than this is no table of leads.
const MAX_COLUMNS: usize = 200;

/// The most text of a cell, in bytes. Longer ones come from a quote that is never closed.
const MAX_CELL: usize = 256 * 1024;

/// A file that is no table of leads. Every sentence says what happened and what to do now.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// It is larger than [`MAX_BYTES`].
    #[error("“{name}” is larger than {} MB; split it and choose the first part.", MAX_BYTES / (1024 * 1024))]
    TooLarge {
        /// The file's name.
        name: String,
    },
    /// There is nothing in it.
    #[error("“{name}” is empty; export it again and choose the new file.")]
    Empty {
        /// The file's name.
        name: String,
    },
    /// It has headings and nothing below.
    #[error(
        "“{name}” has headings and no row below them; export it again and choose the new file."
    )]
    OnlyHeadings {
        /// The file's name.
        name: String,
    },
    /// It is an office document, an archive, a picture.
    #[error(
        "“{name}” is no CSV file; open it in the program it comes from, save it as CSV and choose that."
    )]
    NotATable {
        /// The file's name.
        name: String,
    },
    /// It has more rows or columns than a table of leads.
    #[error(
        "“{name}” has more than {MAX_ROWS} rows or {MAX_COLUMNS} columns; choose the table with your leads."
    )]
    TooMany {
        /// The file's name.
        name: String,
    },
}

/// Reads a table. `name` is the file's name and is used in messages only.
///
/// # Errors
/// [`TableError`].
pub fn read(name: &str, bytes: &[u8]) -> Result<Table, TableError> {
    let shape = Shape {
        most_bytes: MAX_BYTES,
        most_rows: MAX_ROWS,
        most_columns: MAX_COLUMNS,
        most_cell: MAX_CELL,
        encoding: None,
        known: &|cells| column::guess(cells).iter().flatten().count(),
    };
    let name = name.to_owned();
    table::read(bytes, &shape).map_err(|fault| match fault {
        Fault::TooLarge => TableError::TooLarge { name },
        Fault::Empty => TableError::Empty { name },
        Fault::OnlyHeadings => TableError::OnlyHeadings { name },
        Fault::NotATable => TableError::NotATable { name },
        Fault::TooManyRows | Fault::TooManyColumns { .. } => TableError::TooMany { name },
    })
}
