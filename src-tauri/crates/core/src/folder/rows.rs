//! A table as JSON, out and in: an array with one object a line, its columns by their names.

use std::fmt;
use std::fs::File;
use std::io::{BufReader, Write};
use std::path::Path;

use rusqlite::types::{Value as Cell, ValueRef};
use rusqlite::{Connection, params_from_iter};
use serde::de::{DeserializeSeed, Deserializer, Error as _, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::far::Far;
use super::manifest::refused;
use super::unfinished::failed;
use crate::error::{Error, Result};
use crate::words;

/// Writes a table in the order of its primary key. Returns how many rows it has.
///
/// # Errors
/// The file cannot be written, or the watcher wants no more.
pub(super) fn write(
    conn: &Connection,
    table: &str,
    to: &mut dyn Write,
    far: &mut Far<'_>,
) -> Result<usize> {
    let columns = columns(conn, table)?;
    let heads = columns
        .iter()
        .map(|column| serde_json::to_string(column).map(|name| format!("{name}:")))
        .collect::<Result<Vec<_>, _>>()
        .map_err(|error| Error::Unexpected(error.to_string()))?;
    let mut select = conn.prepare(&format!(
        "SELECT {} FROM \"{table}\" ORDER BY {}",
        quoted(&columns),
        quoted(&key(conn, table)?)
    ))?;
    let mut rows = select.query([])?;
    let mut count = 0;
    to.write_all(b"[").map_err(failed)?;
    while let Some(row) = rows.next()? {
        let before: &[u8] = if count == 0 { b"\n{" } else { b",\n{" };
        to.write_all(before).map_err(failed)?;
        for (at, head) in heads.iter().enumerate() {
            if at > 0 {
                to.write_all(b",").map_err(failed)?;
            }
            to.write_all(head.as_bytes()).map_err(failed)?;
            write_cell(row.get_ref(at)?, to)?;
        }
        to.write_all(b"}").map_err(failed)?;
        count += 1;
        far.step()?;
    }
    to.write_all(b"\n]\n").map_err(failed)?;
    Ok(count)
}

/// Every column of the schema is TEXT or INTEGER; a test holds it to that.
fn write_cell(cell: ValueRef<'_>, to: &mut dyn Write) -> Result<()> {
    let written = match cell {
        ValueRef::Null => to.write_all(b"null"),
        ValueRef::Integer(number) => write!(to, "{number}"),
        ValueRef::Text(text) => {
            let text = std::str::from_utf8(text)
                .map_err(|error| Error::Unexpected(format!("text that is none: {error}")))?;
            serde_json::to_writer(to, text).map_err(std::io::Error::from)
        }
        ValueRef::Real(_) | ValueRef::Blob(_) => {
            return Err(Error::Unexpected("a cell of no known kind".to_owned()));
        }
    };
    written.map_err(failed)
}

/// Fills an empty table from a file. Returns how many rows it has.
///
/// # Errors
/// `Invalid` for `path` with the file and its row; `NotNow` when the watcher wants no more.
pub(super) fn read(
    conn: &Connection,
    table: &str,
    folder: &Path,
    file: &str,
    far: &mut Far<'_>,
) -> Result<usize> {
    let columns = columns(conn, table)?;
    let places: Vec<String> = (1..=columns.len()).map(|at| format!("?{at}")).collect();
    let mut insert = conn.prepare(&format!(
        "INSERT INTO \"{table}\" ({}) VALUES ({})",
        quoted(&columns),
        places.join(", ")
    ))?;
    let mut count = 0;
    let mut fault = None;
    let from = File::open(folder.join(file)).map_err(|_| refused(words::folder_lacks(file)))?;
    let mut json = serde_json::Deserializer::from_reader(BufReader::with_capacity(1 << 16, from));
    let read = Rows {
        each: &mut |row| {
            count += 1;
            let unfit = || refused(words::folder_row_unfit(file, count));
            let cells = cells(&columns, row).ok_or_else(unfit)?;
            insert
                .execute(params_from_iter(cells))
                .map_err(|_| unfit())?;
            far.step()
        },
        fault: &mut fault,
    }
    .deserialize(&mut json)
    .and_then(|()| json.end());
    match (read, fault) {
        (Ok(()), None) => Ok(count),
        (_, Some(fault)) => Err(fault),
        (Err(_), None) => Err(refused(words::folder_not_json(file))),
    }
}

/// The cells of a row in the order of the columns; `None` when it has others, or something in them that no cell holds.
fn cells(columns: &[String], mut row: Map<String, Value>) -> Option<Vec<Cell>> {
    let cells = columns
        .iter()
        .map(|column| match row.remove(column)? {
            Value::Null => Some(Cell::Null),
            Value::Number(number) => number.as_i64().map(Cell::Integer),
            // Nothing that is kept holds NUL: SQLite's own functions end there.
            Value::String(text) if !text.contains('\0') => Some(Cell::Text(text)),
            _ => None,
        })
        .collect::<Option<Vec<_>>>()?;
    row.is_empty().then_some(cells)
}

/// The rows of a file, one after the other: a table may be larger than what one wants in memory.
struct Rows<'a> {
    each: &'a mut dyn FnMut(Map<String, Value>) -> Result<()>,
    fault: &'a mut Option<Error>,
}

impl<'de> DeserializeSeed<'de> for Rows<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Rows<'_> {
    type Value = ();

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("rows")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> Result<(), A::Error> {
        while let Some(row) = rows.next_element()? {
            if let Err(fault) = (self.each)(row) {
                *self.fault = Some(fault);
                return Err(A::Error::custom("a row does not fit"));
            }
        }
        Ok(())
    }
}

fn columns(conn: &Connection, table: &str) -> Result<Vec<String>> {
    names(
        conn,
        "SELECT name FROM pragma_table_xinfo(?1) WHERE hidden = 0 ORDER BY cid",
        table,
    )
}

fn key(conn: &Connection, table: &str) -> Result<Vec<String>> {
    names(
        conn,
        "SELECT name FROM pragma_table_xinfo(?1) WHERE pk > 0 ORDER BY pk",
        table,
    )
}

fn names(conn: &Connection, sql: &str, table: &str) -> Result<Vec<String>> {
    Ok(conn
        .prepare_cached(sql)?
        .query_map([table], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?)
}

fn quoted(columns: &[String]) -> String {
    let quoted: Vec<String> = columns.iter().map(|name| format!("\"{name}\"")).collect();
    quoted.join(", ")
}
