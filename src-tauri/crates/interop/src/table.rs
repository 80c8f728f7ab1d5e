//! A table with headings: any delimiter, any encoding, rows of uneven length. What its columns mean is the business of
//! whoever asks.

use csv::{ByteRecord, ReaderBuilder};
use encoding_rs::Encoding;

use crate::text::{self, Certainty};

const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// The most cells that are held; a hundred thousand contacts of fifty columns are half of it.
const MOST_CELLS: usize = 10_000_000;

/// What a kind of table may be, and how its headings are told from what stands above them.
pub(crate) struct Shape<'a> {
    /// The largest file, in bytes.
    pub most_bytes: usize,
    /// The most rows.
    pub most_rows: usize,
    /// The most columns.
    pub most_columns: usize,
    /// The most text of a cell, in bytes. Longer ones come from a quote that is never closed.
    pub most_cell: usize,
    /// The encoding that a person chose; without one it is recognised.
    pub encoding: Option<&'static Encoding>,
    /// How many of some cells are known as headings.
    pub known: &'a dyn Fn(&[String]) -> usize,
}

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
    /// The encoding it was read in, as the WHATWG names it.
    pub encoding: &'static str,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The line of the file on which it begins, from 1.
    pub line: u64,
    /// Its cells, by column.
    pub cells: Vec<String>,
}

/// Why a file is no such table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    TooLarge,
    Empty,
    OnlyHeadings,
    /// An office document, an archive, a picture.
    NotATable,
    TooManyRows,
    TooManyColumns {
        /// The record of the file, from 1.
        record: usize,
        columns: usize,
    },
}

/// Reads a table.
pub(crate) fn read(bytes: &[u8], shape: &Shape<'_>) -> Result<Table, Fault> {
    if bytes.len() > shape.most_bytes {
        return Err(Fault::TooLarge);
    }
    if bytes.iter().all(|b| b.is_ascii_whitespace() || *b == 0) {
        return Err(Fault::Empty);
    }
    let (text, encoding, certainty) = text::decode_as(bytes, shape.encoding);
    if text.contains('\0')
        || bytes.starts_with(b"PK\x03\x04")
        || bytes.starts_with(b"\xD0\xCF\x11\xE0")
    {
        return Err(Fault::NotATable);
    }
    let (start, delimiter) = heading_at(&text, shape);
    let mut reader = reader(&text, delimiter);
    let mut record = ByteRecord::new();
    let mut table = Table {
        headings: Vec::new(),
        rows: Vec::new(),
        unreadable: Vec::new(),
        guessed: (certainty == Certainty::Guessed).then(|| encoding.name()),
        encoding: encoding.name(),
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
        if record.len() > shape.most_columns {
            return Err(Fault::TooManyColumns {
                record: at,
                columns: record.len(),
            });
        }
        let held = table.rows.len() * table.headings.len();
        if table.rows.len() + table.unreadable.len() >= shape.most_rows || held > MOST_CELLS {
            return Err(Fault::TooManyRows);
        }
        let line = lines.at(record.position().map_or(0, csv::Position::byte));
        if table.headings.is_empty() {
            table.headings = record.iter().map(|cell| text::line(&lossy(cell))).collect();
            continue;
        }
        if record.iter().any(|cell| cell.len() > shape.most_cell) {
            table.unreadable.push(line);
            continue;
        }
        let mut cells: Vec<String> = record.iter().map(lossy).collect();
        cells.resize(table.headings.len(), String::new());
        table.rows.push(Row { line, cells });
    }
    if table.rows.is_empty() && table.unreadable.is_empty() {
        return Err(Fault::OnlyHeadings);
    }
    Ok(table)
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes())
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
fn heading_at(text: &str, shape: &Shape<'_>) -> (usize, u8) {
    /// Titles and notes that programs put above a table.
    const WITHIN: usize = 10;
    /// How much is looked at: a quote that is never closed would make a heading of the whole file.
    const LOOKED_AT: usize = 256 * 1024;
    let mut end = text.len().min(LOOKED_AT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = &text[..end];
    let mut best = ((0, 0), (1, b','));
    for delimiter in DELIMITERS {
        let mut reader = reader(text, delimiter);
        let mut record = ByteRecord::new();
        let mut first = true;
        for at in 1..=WITHIN {
            if !reader.read_byte_record(&mut record).unwrap_or(false) {
                break;
            }
            // Not worth the time: it will be refused for its width.
            if record.len() > shape.most_columns {
                if (0, record.len()) > best.0 {
                    best = ((0, record.len()), (at, delimiter));
                }
                continue;
            }
            // A cell with tabs in it is a line of another delimiter.
            let clean = |cell: &[u8]| match lossy(cell) {
                cell if cell.contains('\t') => cell,
                cell => text::line(&cell),
            };
            let cells: Vec<String> = record.iter().map(clean).collect();
            // Excel's own first line says which delimiter follows.
            let blank = cells.iter().all(String::is_empty) || cells[0].starts_with("sep=");
            if blank {
                continue;
            }
            let known = (shape.known)(&cells);
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
