//! Tables of contacts: Google's and Outlook's, known by their headings, and any other, whose columns a person explains.
//!
//! What a column means is found by its heading, never by its place. Where the file is nobody's that is known, it is
//! only guessed and the person has the last word.

mod dates;
mod google;
mod headings;
mod outlook;
mod row;
mod sheet;
mod slot;
#[cfg(test)]
mod tests;

use encoding_rs::Encoding;

pub use headings::guess;
pub use sheet::{Field, Missing, Sheet};

use crate::date::{Order, Orders};
use crate::error::ReadError;
use crate::found::{Format, Found, SkipReason, Skipped, Warning};
use crate::leads;
use crate::table::{self, Fault, Shape, Table};
use crate::text;
use row::Reader;
use slot::{Plan, Slot};

/// The largest table that is read, in bytes: 64 MB. A hundred thousand contacts are a third of it.
const MAX_BYTES: usize = 64 * 1024 * 1024;

/// The most rows; an address book of one person has fewer.
const MAX_ROWS: usize = 100_000;

/// The most columns. Google writes a group of them for each address that anybody has; real exports stay below 300.
const MAX_COLUMNS: usize = 1000;

/// The most text of a cell, in bytes. Longer ones come from a quote that is never closed.
const MAX_CELL: usize = 64 * 1024;

/// How many rows are shown as they stand in the file.
const FIRST_ROWS: usize = 5;
/// How much of a cell is shown, in characters.
const SHOWN: usize = 60;

/// More warnings than this are the same one again.
const MAX_WARNINGS: usize = 100;

/// What a person says about a table.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Said<'a> {
    pub encoding: Option<&'static Encoding>,
    pub columns: Option<&'a [Option<Field>]>,
    pub dates: Option<Order>,
}

/// A table whose kind is known or not, before its rows are read.
pub(crate) struct Opened {
    table: Table,
    format: Format,
}

impl Opened {
    pub(crate) fn is_known(&self) -> bool {
        self.format != Format::Table
    }
}

/// Opens a table of contacts; `None` when it is no table at all.
pub(crate) fn open(name: &str, bytes: &[u8], said: Said<'_>) -> Result<Option<Opened>, ReadError> {
    let shape = Shape {
        most_bytes: MAX_BYTES,
        most_rows: MAX_ROWS,
        most_columns: MAX_COLUMNS,
        most_cell: MAX_CELL,
        encoding: said.encoding,
        known: &headings::known,
    };
    let name = name.to_owned();
    let table = match table::read(bytes, &shape) {
        Ok(table) => table,
        Err(Fault::TooManyColumns { record, columns }) => {
            return Err(ReadError::TooManyColumns {
                name,
                row: record,
                columns,
            });
        }
        Err(Fault::TooLarge | Fault::TooManyRows) => return Err(ReadError::TooManyRows { name }),
        Err(Fault::OnlyHeadings) if headings_alone(bytes) => {
            return Err(ReadError::OnlyHeadings { name });
        }
        Err(Fault::Empty | Fault::OnlyHeadings | Fault::NotATable) => return Ok(None),
    };
    if table
        .headings
        .iter()
        .any(|heading| heading == "CONVERSATION ID")
    {
        return Err(ReadError::PartOfAnArchive { name });
    }
    let format = if google::is(&table.headings) {
        Format::Google
    } else if outlook::language(&table.headings).is_some() {
        Format::Outlook
    } else if table.headings.len() > 1 || headings::known(&table.headings) > 0 {
        Format::Table
    } else {
        return Ok(None);
    };
    Ok(Some(Opened { table, format }))
}

/// A line of known headings and nothing else: a table, but an empty one.
fn headings_alone(bytes: &[u8]) -> bool {
    let (text, ..) = text::decode(&bytes[..bytes.len().min(64 * 1024)]);
    let line = text.lines().next().unwrap_or_default();
    let cells: Vec<String> = line.split([',', ';', '\t']).map(text::line).collect();
    headings::known(&cells) >= 2
}

/// Reads the people of a table. One of which nobody has said where the names are has none, and says so.
pub(crate) fn people(name: &str, opened: &Opened, said: Said<'_>) -> Result<Found, ReadError> {
    let Opened { table, format } = opened;
    let mut sheet = Sheet {
        headings: table.headings.clone(),
        columns: Vec::new(),
        first: first(table),
        doubtful_date: None,
        dates: None,
        missing: None,
    };
    let plan = match format {
        Format::Google => google::plan(&table.headings),
        Format::Outlook => outlook::plan(&table.headings),
        _ => {
            sheet.columns = match said.columns {
                Some(columns) => {
                    let mut columns = columns.to_vec();
                    columns.resize(table.headings.len(), None);
                    columns
                }
                None => guess(&table.headings),
            };
            sheet.missing = missing(&sheet.columns);
            headings::plan(&table.headings, &sheet.columns)
        }
    };
    orders(table, &plan, said, &mut sheet);
    let mut found = Found::of(*format, table.encoding);
    if let Some(encoding) = table.guessed {
        found.warnings.push(Warning::EncodingGuessed {
            encoding: encoding.to_owned(),
        });
    }
    if sheet.missing.is_none() {
        let reader = Reader {
            plan: &plan,
            dates: sheet.dates,
        };
        for (at, row) in table.rows.iter().enumerate() {
            let mut warnings = Vec::new();
            match reader.person(at + 1, &row.cells, &mut warnings) {
                Ok(person) => found.people.push(person),
                Err(reason) => found.skipped.push(Skipped {
                    row: at + 1,
                    reason,
                }),
            }
            if found.warnings.len() < MAX_WARNINGS {
                found.warnings.append(&mut warnings);
            }
        }
        if found.people.is_empty() && *format != Format::Table {
            return Err(ReadError::NoPeople {
                name: name.to_owned(),
                rows: table.rows.len(),
            });
        }
        // Here the columns may be at fault, and a person can say so.
        if found.people.is_empty() {
            sheet.missing = Some(Missing::Name);
        }
    }
    let lost = (table.rows.len() + 1..).zip(&table.unreadable);
    found.skipped.extend(lost.map(|(row, _)| Skipped {
        row,
        reason: SkipReason::Unreadable,
    }));
    found.sheet = Some(sheet);
    Ok(found)
}

fn missing(columns: &[Option<Field>]) -> Option<Missing> {
    if !columns.iter().flatten().any(|field| field.names()) {
        return Some(Missing::Name);
    }
    let twice = columns.iter().flatten().find(|field| {
        !field.takes_many() && columns.iter().flatten().filter(|one| one == field).count() > 1
    });
    twice.map(|field| Missing::Twice(*field))
}

fn first(table: &Table) -> Vec<Vec<String>> {
    let cut = |cell: &String| text::line(cell).chars().take(SHOWN).collect();
    let rows = table.rows.iter().take(FIRST_ROWS);
    rows.map(|row| row.cells.iter().map(cut).collect())
        .collect()
}

/// Which way round the dates are: as the file says itself; else as the person says; else nobody knows.
fn orders(table: &Table, plan: &Plan, said: Said<'_>, sheet: &mut Sheet) {
    let dated: Vec<usize> = plan
        .columns
        .iter()
        .enumerate()
        .filter(|(_, slot)| matches!(slot, Some(Slot::Birthday | Slot::MetOn)))
        .map(|(at, _)| at)
        .collect();
    let cells = table
        .rows
        .iter()
        .flat_map(|row| dated.iter().filter_map(|at| row.cells.get(*at)))
        .map(|cell| leads::said(cell));
    match dates::order_of(cells) {
        Orders::Clear => sheet.dates = said.dates,
        Orders::Follows(order) => sheet.dates = Some(order),
        Orders::Unknown(example) => {
            sheet.doubtful_date = Some(example);
            sheet.dates = said.dates;
        }
    }
}
