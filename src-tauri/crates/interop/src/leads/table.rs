//! A table with headings: any delimiter, any encoding, rows of uneven length.

use csv::{ByteRecord, ReaderBuilder};

use super::column;
use crate::text;

/// The largest table that is read, in bytes: 32 MB. Ten thousand leads with their advertisements stay below.
pub const MAX_BYTES: usize = 32 * 1024 * 1024;

/// The most rows; more are no one person's leads.
const MAX_ROWS: usize = 20_000;

/// More columns than this is no table of leads.
const MAX_COLUMNS: usize = 200;

/// The most text of a cell, in bytes. Longer ones come from a quote that is never closed.
const MAX_CELL: usize = 256 * 1024;

const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// A table as it stands in its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The headings, clean.
    pub headings: Vec<String>,
    /// The rows below, empty ones left out; each has as many cells as there are headings.
    pub rows: Vec<Row>,
    /// Lines of rows that cannot be read: a quote that is never closed.
    pub unreadable: Vec<u64>,
    /// The encoding it was read in, when that is only the likeliest one.
    pub guessed: Option<&'static str>,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The line of the file on which it begins, from 1.
    pub line: u64,
    /// Its cells, by column.
    pub cells: Vec<String>,
}

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
    let name = || name.to_owned();
    if bytes.len() > MAX_BYTES {
        return Err(TableError::TooLarge { name: name() });
    }
    if bytes.iter().all(|b| b.is_ascii_whitespace() || *b == 0) {
        return Err(TableError::Empty { name: name() });
    }
    let (text, encoding, certainty) = text::decode(bytes);
    if text.contains('\0')
        || bytes.starts_with(b"PK\x03\x04")
        || bytes.starts_with(b"\xD0\xCF\x11\xE0")
    {
        return Err(TableError::NotATable { name: name() });
    }
    let (start, delimiter) = heading_at(&text);
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let mut record = ByteRecord::new();
    let mut table = Table {
        headings: Vec::new(),
        rows: Vec::new(),
        unreadable: Vec::new(),
        guessed: (certainty == text::Certainty::Guessed).then(|| encoding.name()),
    };
    let mut lines = Lines::of(text.as_bytes());
    let mut at = 0;
    // Bytes never fail to be a record; what cannot be read ends the file.
    while reader.read_byte_record(&mut record).unwrap_or(false) {
        at += 1;
        if at < start
            || record
                .iter()
                .all(|cell| cell.iter().all(u8::is_ascii_whitespace))
        {
            continue;
        }
        if record.len() > MAX_COLUMNS || table.rows.len() + table.unreadable.len() >= MAX_ROWS {
            return Err(TableError::TooMany { name: name() });
        }
        let line = lines.at(record.position().map_or(0, csv::Position::byte));
        if table.headings.is_empty() {
            table.headings = record.iter().map(|cell| text::line(&lossy(cell))).collect();
            continue;
        }
        if record.iter().any(|cell| cell.len() > MAX_CELL) {
            table.unreadable.push(line);
            continue;
        }
        let mut cells: Vec<String> = record.iter().map(lossy).collect();
        cells.resize(table.headings.len(), String::new());
        table.rows.push(Row { line, cells });
    }
    if table.rows.is_empty() && table.unreadable.is_empty() {
        return Err(TableError::OnlyHeadings { name: name() });
    }
    Ok(table)
}

/// Counts lines on the way through a file. The reader's own count stops between the two halves of a CRLF.
struct Lines<'a> {
    bytes: &'a [u8],
    seen: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    fn of(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            seen: 0,
            line: 1,
        }
    }

    /// Returns the line on which the record begins that the reader says begins at `byte`.
    fn at(&mut self, byte: u64) -> u64 {
        let start = usize::try_from(byte)
            .unwrap_or(usize::MAX)
            .min(self.bytes.len());
        let breaks = self.bytes[start..]
            .iter()
            .take_while(|b| matches!(b, b'\r' | b'\n'))
            .count();
        let start = start + breaks;
        if let Some(passed) = self.bytes.get(self.seen..start) {
            self.line += passed.iter().filter(|b| **b == b'\n').count() as u64;
            self.seen = start;
        }
        self.line
    }
}

fn lossy(cell: &[u8]) -> String {
    String::from_utf8_lossy(cell).into_owned()
}

/// Which record holds the headings (from 1), and what stands between two cells: whatever makes the most known
/// headings within the first records, then the most columns of the first.
fn heading_at(text: &str) -> (usize, u8) {
    /// Titles and notes that programs put above a table.
    const WITHIN: usize = 10;
    let mut best = ((0, 0), (1, b','));
    for delimiter in DELIMITERS {
        let mut reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .from_reader(text.as_bytes());
        let mut record = ByteRecord::new();
        let mut first = true;
        for at in 1..=WITHIN {
            if !reader.read_byte_record(&mut record).unwrap_or(false) {
                break;
            }
            let cells: Vec<String> = record.iter().map(|cell| text::line(&lossy(cell))).collect();
            // Excel's own first line says which delimiter follows.
            let blank = cells.iter().all(String::is_empty) || cells[0].starts_with("sep=");
            if blank {
                continue;
            }
            let known = column::guess(&cells).iter().flatten().count();
            let columns = if first { cells.len() } else { 0 };
            first = false;
            // One known word further down is somebody's note.
            let counts = if known >= 2 || columns > 0 { known } else { 0 };
            if (counts, columns) > best.0 {
                best = ((counts, columns), (at, delimiter));
            }
        }
    }
    best.1
}
