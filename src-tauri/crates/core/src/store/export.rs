//! What all that goes out shares: people as other programs take them, and how much there is.

use std::path::Path;

use fairlead_interop::leads::Mark;
use fairlead_interop::{FoundPerson, Labelled};
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use serde_json::Value;

use crate::career::Career;
use crate::error::{Error, Result, why};
use crate::id::PersonId;
use crate::people::person::{ContactKind, PersonDraft, draft_of};
use crate::words;

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
        everybody_by_name(self.read())?
            .into_iter()
            .enumerate()
            .map(|(at, id)| Ok(found(at + 1, id, draft_of(self.read(), id)?)))
            .collect()
    }
}

/// Returns everybody outside the bin, by name.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn everybody_by_name(conn: &Connection) -> Result<Vec<PersonId>> {
    Ok(conn
        .prepare("SELECT id FROM person WHERE binned_at IS NULL ORDER BY name_key, n")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?)
}

/// Returns the fault of a folder in which nothing can be made.
pub(crate) fn refused(folder: &Path, error: &std::io::Error) -> Error {
    let sentence = words::cannot_write_in(&folder.display().to_string(), &why(error));
    Error::invalid("folder", sentence)
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
