//! How a file is read: its encoding, what its columns mean, which way round its dates are. What is recognised or
//! guessed is only proposed; what was said last time about the same headings comes before a guess.

use std::path::{Path, PathBuf};

use fairlead_interop::contacts::{Field, Missing, Sheet};
use fairlead_interop::{Found, Reading, Warning};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::error::{Error, Result};
use crate::leads::import::DateOrder;
use crate::time::{self, Now};
use crate::words;

/// A file to bring people from, and what a person says about it. Nothing needs to be said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ImportFile {
    /// The file, or the folder of an unpacked export.
    pub path: PathBuf,
    /// Its encoding, by a name that the WHATWG knows; empty: it is recognised.
    #[serde(default)]
    pub encoding: String,
    /// What each column of a table means, from the left; left out, it is as last time, or guessed.
    #[serde(default)]
    pub columns: Option<Vec<Option<PersonField>>>,
    /// Which way round dates such as 03/04/2026 are, where the file does not say it itself.
    #[serde(default)]
    pub dates: Option<DateOrder>,
}

impl ImportFile {
    /// A file about which nothing is said.
    pub fn at(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
            ..Self::default()
        }
    }
}

/// How a file was read, for a person to change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ImportRead {
    /// The encoding it was read in, as the WHATWG names it.
    pub encoding: String,
    /// Whether that is only the likeliest one.
    pub encoding_guessed: bool,
    /// The columns of a table that is nobody's that is known; empty for all other files.
    pub columns: Vec<FileColumn>,
    /// The first rows of a table as they stand there, cut short.
    pub first: Vec<Vec<String>>,
    /// Whether the meaning of the columns is the one that was said last time.
    pub remembered: bool,
    /// The first date that can be read in two ways; empty when there is none.
    pub doubtful_date: String,
    /// Which way round such dates are; none while nobody has said.
    pub dates: Option<DateOrder>,
    /// What a person must say before anything can be imported, in a sentence; empty when nothing is missing.
    pub missing: String,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FileColumn {
    /// Its heading.
    pub heading: String,
    /// What it means; none when it is left out.
    pub column: Option<PersonField>,
}

macro_rules! fields {
    ($( $(#[$doc:meta])* $name:ident ),+ $(,)?) => {
        /// What a column of a table of people means.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        pub enum PersonField { $( $(#[$doc])* $name ),+ }

        impl PersonField {
            /// Every one, in the order in which they are offered.
            pub const ALL: &[PersonField] = &[$( PersonField::$name ),+];
        }

        impl From<Field> for PersonField {
            fn from(field: Field) -> Self {
                match field { $( Field::$name => PersonField::$name ),+ }
            }
        }

        impl From<PersonField> for Field {
            fn from(field: PersonField) -> Self {
                match field { $( PersonField::$name => Field::$name ),+ }
            }
        }
    };
}

fields! {
    /// The whole name.
    Name,
    /// The given name.
    Given,
    /// The family name.
    Family,
    /// What friends call them.
    Nickname,
    /// Where they work.
    Organisation,
    /// What they do there.
    Title,
    /// E-mail addresses; several columns may go there.
    Email,
    /// Phone numbers; several.
    Phone,
    /// Web addresses and profiles; several.
    Link,
    /// Town, region, country; several, joined.
    Place,
    /// Anything else; several, one below the other.
    Notes,
    /// Tags; several.
    Tags,
    /// The birthday.
    Birthday,
    /// When we met.
    MetOn,
    /// Where and through whom.
    MetHow,
    /// How far from my desk.
    Ring,
}

/// A file that was read, and by what.
pub(super) struct Opened {
    pub found: Found,
    remembered: bool,
}

/// Reads a file as a person says; a table about whose columns nothing is said is read as last time.
pub(super) fn open(conn: &Connection, asked: &ImportFile) -> Result<Opened> {
    let mut reading = Reading {
        encoding: asked.encoding.clone(),
        columns: asked
            .columns
            .as_ref()
            .map(|columns| columns.iter().map(|one| one.map(Field::from)).collect()),
        dates: asked.dates.map(Into::into),
    };
    let found = fairlead_interop::read_path_as(&asked.path, &reading)?;
    let unexplained = |sheet: &&Sheet| asked.columns.is_none() && !sheet.columns.is_empty();
    let kept = match found.sheet.as_ref().filter(unexplained) {
        Some(sheet) => kept(conn, sheet)?,
        None => None,
    };
    let Some((columns, dates)) = kept else {
        return Ok(Opened {
            found,
            remembered: false,
        });
    };
    reading.columns = Some(
        columns
            .into_iter()
            .map(|one| one.map(Field::from))
            .collect(),
    );
    reading.dates = reading.dates.or(dates.map(Into::into));
    Ok(Opened {
        found: fairlead_interop::read_path_as(&asked.path, &reading)?,
        remembered: true,
    })
}

impl Opened {
    /// What a person sees of it, and may change.
    pub(super) fn read(&self) -> ImportRead {
        let guessed = |warning: &Warning| matches!(warning, Warning::EncodingGuessed { .. });
        let mut read = ImportRead {
            encoding: self.found.encoding.clone(),
            encoding_guessed: self.found.warnings.iter().any(guessed),
            remembered: self.remembered,
            ..ImportRead::default()
        };
        let Some(sheet) = &self.found.sheet else {
            return read;
        };
        read.columns = sheet
            .headings
            .iter()
            .zip(&sheet.columns)
            .map(|(heading, column)| FileColumn {
                heading: heading.clone(),
                column: column.map(PersonField::from),
            })
            .collect();
        read.first.clone_from(&sheet.first);
        read.doubtful_date = sheet.doubtful_date.clone().unwrap_or_default();
        read.dates = sheet.dates.map(DateOrder::from);
        read.missing = missing(sheet);
        read
    }

    /// Refuses a file about which something must be said first.
    pub(super) fn ready(&self) -> Result<()> {
        match self.found.sheet.as_ref().map(missing) {
            Some(missing) if !missing.is_empty() => Err(Error::invalid("columns", missing)),
            _ => Ok(()),
        }
    }

    /// Keeps what the columns of a table mean, for the next one with the same headings.
    pub(super) fn keep(&self, tx: &Connection, asked: &ImportFile, now: Now) -> Result<()> {
        let Some(sheet) = self
            .found
            .sheet
            .as_ref()
            .filter(|one| !one.columns.is_empty())
        else {
            return Ok(());
        };
        let columns: Vec<Option<PersonField>> = sheet
            .columns
            .iter()
            .map(|column| column.map(PersonField::from))
            .collect();
        let columns = serde_json::to_string(&columns)
            .map_err(|error| Error::Unexpected(error.to_string()))?;
        let dates = match asked.dates.or(sheet.dates.map(DateOrder::from)) {
            // What the file says itself need not be remembered.
            Some(order) if sheet.doubtful_date.is_some() => order.text(),
            _ => "",
        };
        tx.prepare_cached(
            "INSERT INTO import_mapping (headings, columns, dates, kept_at) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (headings) DO UPDATE SET columns = ?2, dates = ?3, kept_at = ?4
              WHERE columns <> ?2 OR dates <> ?3",
        )?
        .execute((
            fingerprint(&sheet.headings),
            columns,
            dates,
            time::to_text(now.instant),
        ))?;
        Ok(())
    }
}

fn missing(sheet: &Sheet) -> String {
    match sheet.missing {
        None => String::new(),
        Some(Missing::Name) => words::import_people_no_name().to_owned(),
        Some(Missing::Twice(field)) => words::import_people_twice(words::person_field(field)),
    }
}

type Mapping = (Vec<Option<PersonField>>, Option<DateOrder>);

fn kept(conn: &Connection, sheet: &Sheet) -> Result<Option<Mapping>> {
    let row: Option<(String, String)> = conn
        .prepare_cached("SELECT columns, dates FROM import_mapping WHERE headings = ?1")?
        .query_row([fingerprint(&sheet.headings)], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    // One that a later version wrote in other words is as good as none.
    Ok(row.and_then(|(columns, dates)| {
        let columns = serde_json::from_str(&columns).ok()?;
        Some((columns, DateOrder::from_text(&dates)))
    }))
}

/// The same for the same headings, and nothing that could be read back.
fn fingerprint(headings: &[String]) -> String {
    let mut hash = Sha256::new();
    for heading in headings {
        hash.update(heading.to_lowercase().as_bytes());
        hash.update([0x1f]);
    }
    hash.finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
