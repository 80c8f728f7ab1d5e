//! The whole career in open formats: a copy of the database, every table as JSON, people as vCards and CSV,
//! the files kept with leads.

use std::io::Write as _;
use std::path::Path;

use fairlead_interop::leads::Mark;
use fairlead_interop::{FoundPerson, Labelled, vcard};
use rusqlite::types::ValueRef;
use serde::Serialize;
use serde_json::{Map, Value};

use super::opening::{private_file, private_folder};
use crate::career::Career;
use crate::error::{Error, Result, why};
use crate::id::PersonId;
use crate::leads::attachment;
use crate::people::person::{ContactKind, PersonDraft, draft_of};
use crate::time::Now;
use crate::words;

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Exported {
    /// The folder that was made.
    pub folder: String,
    /// The names of the files in it.
    pub files: Vec<String>,
    /// How many people it holds.
    pub people: usize,
}

/// How much is in the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// People not in the bin.
    pub people: u32,
    /// Touches not in the bin.
    pub touches: u32,
    /// What it all takes in the file, in bytes; room that the log beside it only keeps for later is not counted.
    pub bytes: u64,
}

impl Career {
    /// Writes the whole career into a new folder inside `into`, readable by its owner only. `into` is made when
    /// it is not there and the folder it lies in is.
    ///
    /// # Errors
    /// The folder cannot be written; what was written so far is left for the person to see.
    pub fn export(&self, into: &Path, now: Now) -> Result<Exported> {
        make_folder(into)?;
        let folder = into.join(format!("fairlead-{}", now.wall().format("%Y-%m-%d-%H%M%S")));
        private_folder(&folder).map_err(|error| refused(into, &error))?;
        let people = self.everybody()?;
        let mut files = Vec::new();
        let mut put = |name: &str, bytes: &[u8]| -> Result<()> {
            let file = folder.join(name);
            private_file(&file).map_err(Error::io("write the export"))?;
            let mut file = std::fs::OpenOptions::new()
                .write(true)
                .truncate(true)
                .open(&file)
                .map_err(Error::io("write the export"))?;
            file.write_all(bytes)
                .and_then(|()| file.sync_all())
                .map_err(Error::io("write the export"))?;
            files.push(name.to_owned());
            Ok(())
        };
        put("people.vcf", vcard::write(&people).as_bytes())?;
        put("people.csv", &csv(&people))?;
        put("career.json", self.as_json()?.as_bytes())?;
        let copy = folder.join("career.db");
        private_file(&copy).map_err(Error::io("write the export"))?;
        let mut to = rusqlite::Connection::open(&copy)?;
        rusqlite::backup::Backup::new(self.read(), &mut to)?.run_to_completion(
            10_000,
            std::time::Duration::ZERO,
            None,
        )?;
        to.query_row("PRAGMA journal_mode = DELETE", [], |row| {
            row.get::<_, String>(0)
        })?;
        drop(to);
        files.push("career.db".to_owned());
        if let Some(from) = self.folder() {
            files.extend(attachment::export(self.read(), from, &folder)?);
        }
        Ok(Exported {
            folder: folder.display().to_string(),
            files,
            people: people.len(),
        })
    }

    /// Returns how much is in the book.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn size(&self) -> Result<Size> {
        let bytes: i64 = self
            .read()
            .prepare_cached(
                "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size",
            )?
            .query_row([], |row| row.get(0))?;
        let count = |sql: &str| -> Result<u32> {
            Ok(self
                .read()
                .prepare_cached(sql)?
                .query_row([], |row| row.get(0))?)
        };
        Ok(Size {
            bytes: bytes.unsigned_abs(),
            people: count("SELECT count(*) FROM person WHERE binned_at IS NULL")?,
            touches: count("SELECT count(*) FROM touch WHERE binned_at IS NULL")?,
        })
    }

    pub(crate) fn everybody(&self) -> Result<Vec<FoundPerson>> {
        let mut ids = self
            .read()
            .prepare("SELECT id FROM person WHERE binned_at IS NULL ORDER BY name_key, n")?;
        let ids = ids
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<Vec<PersonId>>>()?;
        ids.into_iter()
            .enumerate()
            .map(|(at, id)| Ok(found(at + 1, id, draft_of(self.read(), id)?)))
            .collect()
    }

    /// Returns every table as `{"table": [{"column": value}]}`.
    fn as_json(&self) -> Result<String> {
        let mut all = Map::new();
        for table in crate::history::logged_tables(self.read())? {
            let mut statement = self.read().prepare(&format!("SELECT * FROM \"{table}\""))?;
            let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
            let rows = statement
                .query_map([], |row| {
                    let mut object = Map::new();
                    for (at, column) in columns.iter().enumerate() {
                        object.insert(column.clone(), json(row.get_ref(at)?));
                    }
                    Ok(Value::Object(object))
                })?
                .collect::<rusqlite::Result<Vec<_>>>()?;
            all.insert(table, Value::Array(rows));
        }
        serde_json::to_string_pretty(&all).map_err(|error| Error::Unexpected(error.to_string()))
    }
}

/// Returns the fault of a folder in which nothing can be made.
pub(crate) fn refused(folder: &Path, error: &std::io::Error) -> Error {
    let sentence = words::cannot_write_in(&folder.display().to_string(), &why(error));
    Error::invalid("folder", sentence)
}

/// Makes the folder to export into, unless it is there.
fn make_folder(folder: &Path) -> Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let refuse = |sentence: String| Err(Error::invalid("folder", sentence));
    if folder.exists() {
        return refuse(words::not_a_folder(&folder.display().to_string()));
    }
    // A bare name has an empty parent: the folder one is in.
    match folder.parent() {
        Some(parent) if parent == Path::new("") || parent.is_dir() => {
            private_folder(folder).map_err(|error| refused(parent, &error))
        }
        Some(parent) => refuse(words::no_such_folder(&parent.display().to_string())),
        None => refuse(words::not_a_folder(&folder.display().to_string())),
    }
}

/// Returns a value of a row as JSON; bytes as hexadecimal digits.
pub(crate) fn json(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => number.into(),
        ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned().into(),
        ValueRef::Blob(bytes) => bytes
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect::<String>()
            .into(),
    }
}

pub(crate) fn found(row: usize, id: PersonId, draft: PersonDraft) -> FoundPerson {
    let of = |kind| {
        draft
            .contact_points
            .iter()
            .filter(|point| point.kind == kind)
            .map(|point| Labelled {
                label: point.label.clone(),
                value: point.value.clone(),
            })
            .collect()
    };
    FoundPerson {
        row,
        emails: of(ContactKind::Email),
        phones: of(ContactKind::Phone),
        links: of(ContactKind::Link),
        name: draft.name,
        given: draft.given,
        family: draft.family,
        nickname: draft.nickname,
        organisation: draft.organisation,
        title: draft.title,
        place: draft.place,
        zone: draft.zone,
        notes: draft.notes,
        tags: draft.tags,
        birthday: draft.birthday,
        met_on: draft.met_on,
        uid: id.to_string(),
        // A card has no field for where and how we met, nor for a ring.
        ..FoundPerson::default()
    }
}

/// Writes people as CSV; no cell is one that a spreadsheet would run. What somebody has several of stands in one cell.
pub(crate) fn csv(people: &[FoundPerson]) -> Vec<u8> {
    let rows: Vec<Vec<String>> = people
        .iter()
        .map(|person| {
            let all = |values: &[Labelled]| {
                let values: Vec<&str> = values.iter().map(|value| value.value.as_str()).collect();
                values.join("; ")
            };
            let met = person.met_on.map(|date| date.to_string());
            vec![
                person.name.clone(),
                person.given.clone(),
                person.family.clone(),
                person.nickname.clone(),
                person.organisation.clone(),
                person.title.clone(),
                person.place.clone(),
                all(&person.emails),
                all(&person.phones),
                all(&person.links),
                person.tags.join("; "),
                person.birthday.clone(),
                met.unwrap_or_default(),
                person.notes.clone(),
            ]
        })
        .collect();
    fairlead_interop::leads::csv(&words::PEOPLE_COLUMNS, &rows, Mark::Utf8)
}

#[cfg(test)]
mod tests;
