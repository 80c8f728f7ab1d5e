//! LinkedIn's `Connections.csv`, of every era and after Excel has saved it again; `touches` and `me` read what lies
//! beside it.
//!
//! Columns are found by name, never by position, and the heading within the first records, never
//! at a fixed line: LinkedIn put three lines above it in 2021, a URL column into it in 2023, and
//! Excel drops columns, changes the delimiter and rewrites the dates.

pub(crate) mod archive;
pub(crate) mod cv;
mod date;
mod me;
mod touches;

use csv::{ByteRecord, ReaderBuilder};
use encoding_rs::Encoding;

use crate::error::ReadError;
use crate::found::{Format, Found, FoundPerson, Labelled, SkipReason, Skipped, Warning};
use crate::text::{self, Certainty};

/// How many records may stand above the heading; LinkedIn writes three lines.
const HEADING_WITHIN: usize = 15;

/// More columns than this is no LinkedIn file: Connections.csv has seven, the widest export file 16.
const MAX_COLUMNS: usize = 256;

/// The most text a cell may hold, in bytes. Longer ones come from a quote that is never closed.
const MAX_CELL_BYTES: usize = 16 * 1024;

/// Comma is LinkedIn's; semicolon and tab are what Excel writes in many countries.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// Reads the people of a `Connections.csv`, or `None` when no heading of one is found.
pub(crate) fn read(
    name: &str,
    bytes: &[u8],
    chosen: Option<&'static Encoding>,
) -> Result<Option<Found>, ReadError> {
    let (text, encoding, certainty) = text::decode_as(bytes, chosen);
    for delimiter in DELIMITERS {
        if let Some(heading) = heading(name, &text, delimiter)? {
            let mut found = people(name, &text, delimiter, &heading)?;
            found.encoding = encoding.name().to_owned();
            if certainty == Certainty::Guessed {
                found.warnings.push(Warning::EncodingGuessed {
                    encoding: found.encoding.clone(),
                });
            }
            return match (found.people.len(), found.skipped.len()) {
                (0, 0) => Err(ReadError::OnlyHeadings {
                    name: name.to_owned(),
                }),
                (0, rows) => Err(ReadError::NoPeople {
                    name: name.to_owned(),
                    rows,
                }),
                _ => Ok(Some(found)),
            };
        }
    }
    Ok(None)
}

/// Reads the people of an export, their dated contact, and what it says of me. One without `Connections.csv` still gives
/// the rest.
pub(crate) fn read_archive(
    name: &str,
    archive: &archive::Archive,
    chosen: Option<&'static Encoding>,
) -> Result<Found, ReadError> {
    let nobody = || ReadError::NoConnections {
        name: name.to_owned(),
    };
    let mut found = match archive.part(archive::Part::Connections) {
        Some(csv) => read(name, csv, chosen)?.ok_or_else(nobody)?,
        None => Found::of(Format::LinkedIn, "UTF-8"),
    };
    touches::of(archive, chosen, &mut found);
    me::of(archive, chosen, &mut found);
    let nothing = found.people.is_empty() && found.touches.is_empty() && found.me.is_none();
    if nothing && archive.part(archive::Part::Connections).is_none() {
        return Err(nobody());
    }
    Ok(found)
}

/// Where the known columns are, and after how many records the rows begin.
#[derive(Debug, Default)]
struct Heading {
    record: usize,
    first_name: Option<usize>,
    last_name: Option<usize>,
    url: Option<usize>,
    email: Option<usize>,
    company: Option<usize>,
    position: Option<usize>,
    connected_on: Option<usize>,
}

impl Heading {
    fn of(record: &ByteRecord, number: usize) -> Option<Self> {
        let mut heading = Self {
            record: number,
            ..Self::default()
        };
        for (index, cell) in record.iter().enumerate() {
            let column = match text::line(&String::from_utf8_lossy(cell))
                .to_lowercase()
                .as_str()
            {
                "first name" => &mut heading.first_name,
                "last name" => &mut heading.last_name,
                "url" => &mut heading.url,
                "email address" => &mut heading.email,
                "company" => &mut heading.company,
                "position" => &mut heading.position,
                "connected on" => &mut heading.connected_on,
                _ => continue,
            };
            column.get_or_insert(index);
        }
        // Without its date column the file is still recognised by two words no other contact
        // export uses together, so that dropping a column in Excel does not lose the people.
        let dateless = heading.last_name.and(heading.company).and(heading.position);
        heading.first_name?;
        heading.connected_on.or(dateless).map(|_| heading)
    }
}

fn heading(name: &str, text: &str, delimiter: u8) -> Result<Option<Heading>, ReadError> {
    let mut reader = reader(text, delimiter);
    let mut record = ByteRecord::new();
    for number in 1..=HEADING_WITHIN {
        if !next(&mut reader, &mut record) {
            break;
        }
        if let Some(heading) = Heading::of(&record, number) {
            check_width(name, &record, number)?;
            return Ok(Some(heading));
        }
    }
    Ok(None)
}

fn people(name: &str, text: &str, delimiter: u8, heading: &Heading) -> Result<Found, ReadError> {
    let mut found = Found::of(Format::LinkedIn, "");
    let mut reader = reader(text, delimiter);
    let mut record = ByteRecord::new();
    for _ in 0..heading.record {
        next(&mut reader, &mut record);
    }
    let mut row = 0;
    while next(&mut reader, &mut record) {
        check_width(name, &record, heading.record + row + 1)?;
        if record
            .iter()
            .all(|cell| cell.iter().all(u8::is_ascii_whitespace))
        {
            continue;
        }
        row += 1;
        match person(&record, heading, row, &mut found.warnings) {
            Ok(person) => found.people.push(person),
            Err(reason) => found.skipped.push(Skipped { row, reason }),
        }
    }
    Ok(found)
}

fn person(
    record: &ByteRecord,
    heading: &Heading,
    row: usize,
    warnings: &mut Vec<Warning>,
) -> Result<FoundPerson, SkipReason> {
    if record.iter().any(|cell| cell.len() > MAX_CELL_BYTES) {
        return Err(SkipReason::Unreadable);
    }
    let cell = |column: Option<usize>| {
        let bytes = column
            .and_then(|index| record.get(index))
            .unwrap_or_default();
        text::line(&String::from_utf8_lossy(bytes))
    };
    let (given, family) = (cell(heading.first_name), cell(heading.last_name));
    let name = text::line(&format!("{given} {family}"));
    let (url, email) = (cell(heading.url), cell(heading.email));
    let (organisation, title) = (cell(heading.company), cell(heading.position));
    if name.is_empty() {
        let only_a_date = [&url, &email, &organisation, &title]
            .iter()
            .all(|text| text.is_empty());
        return Err(if only_a_date {
            SkipReason::HiddenProfile
        } else {
            SkipReason::NoName
        });
    }
    let connected_on = cell(heading.connected_on);
    let met_on = date::connected_on(&connected_on);
    if met_on.is_none() && !connected_on.is_empty() {
        warnings.push(Warning::DateUnreadable {
            row,
            text: text::excerpt(&connected_on),
        });
    }
    let labelled = |label: &str, value: String| Labelled {
        label: label.to_owned(),
        value,
    };
    let emails = (!email.is_empty()).then(|| labelled("", email));
    Ok(FoundPerson {
        row,
        name,
        given,
        family,
        organisation,
        title,
        emails: emails.into_iter().collect(),
        links: text::link(&url)
            .map(|url| labelled("linkedin", url))
            .into_iter()
            .collect(),
        met_on,
        ..FoundPerson::default()
    })
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes())
}

/// Reads the next record. Reading memory as bytes of any length cannot fail, so an error is an end.
fn next(reader: &mut csv::Reader<&[u8]>, record: &mut ByteRecord) -> bool {
    reader.read_byte_record(record).unwrap_or(false)
}

fn check_width(name: &str, record: &ByteRecord, row: usize) -> Result<(), ReadError> {
    let columns = record.len();
    if columns <= MAX_COLUMNS {
        return Ok(());
    }
    Err(ReadError::TooManyColumns {
        name: name.to_owned(),
        row,
        columns,
    })
}

#[cfg(test)]
mod tests;
