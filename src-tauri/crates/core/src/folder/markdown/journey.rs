//! Everything else that was written down: a page for each kind of record, with its fields as the file names them. A new
//! kind of record gets its page by itself.

use rusqlite::Connection;
use rusqlite::types::Value;

use super::{Known, Pages, item, plain};
use crate::error::Result;
use crate::folder::far::Far;
use crate::folder::unfinished::Unfinished;
use crate::journey::records::RecordKind;
use crate::words;

/// Kinds that have pages of their own, or say nothing to a reader: filters.
const ELSEWHERE: [RecordKind; 5] = [
    RecordKind::Lead,
    RecordKind::Milestone,
    RecordKind::GiveAsk,
    RecordKind::LeadView,
    RecordKind::PersonView,
];

/// Columns that say nothing to a reader.
const SILENT: [&str; 4] = ["id", "lap_id", "changed_on", "binned_at"];

/// A column of a record, and the table whose rows it names.
struct Column {
    name: String,
    names: Option<String>,
}

pub(super) fn write(known: &Known<'_>, into: &Unfinished, far: &mut Far<'_>) -> Result<()> {
    let mut pages = Pages::of(into, "journey")?;
    let kinds = RecordKind::ALL
        .iter()
        .filter(|kind| !ELSEWHERE.contains(kind));
    for &kind in kinds {
        let columns = columns(known.conn, kind.table())?;
        let heading = words::folder_records(kind.text());
        let select: Vec<String> = columns
            .iter()
            .map(|one| format!("\"{}\"", one.name))
            .collect();
        let mut select = known.conn.prepare(&format!(
            "SELECT id, {} FROM \"{}\" WHERE binned_at IS NULL ORDER BY created_on, id",
            select.join(", "),
            kind.table()
        ))?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            let id: String = row.get(0)?;
            let mut text = format!("\n## {}\n\n", plain(&kind.sentence(known.conn, &id)?));
            for (at, column) in (1..).zip(&columns) {
                let value = match row.get(at)? {
                    Value::Text(text) => text,
                    Value::Integer(number) => number.to_string(),
                    _ => continue,
                };
                let value = match &column.names {
                    Some(table) if table == "person" => named(known.conn, &value)?,
                    Some(_) => continue,
                    None => value,
                };
                item(&mut text, &words::folder_column(&column.name), &value);
            }
            pages.add(kind.text(), &heading, &text)?;
            far.ask()?;
        }
    }
    pages.finish()
}

fn columns(conn: &Connection, table: &str) -> Result<Vec<Column>> {
    let mut select = conn.prepare_cached(
        "SELECT c.name, (SELECT f.\"table\" FROM pragma_foreign_key_list(?1) f WHERE f.\"from\" = c.name)
           FROM pragma_table_xinfo(?1) c WHERE c.hidden = 0 ORDER BY c.cid",
    )?;
    let columns = select
        .query_map([table], |row| {
            Ok(Column {
                name: row.get(0)?,
                names: row.get(1)?,
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(columns
        .into_iter()
        .filter(|column| !SILENT.contains(&column.name.as_str()))
        .collect())
}

fn named(conn: &Connection, id: &str) -> Result<String> {
    Ok(conn
        .prepare_cached("SELECT name FROM person WHERE id = ?1")?
        .query_row([id], |row| row.get(0))?)
}
