//! The tables of an export, by the names of their columns, and how they write dates.

use std::collections::HashMap;

use chrono::{DateTime, Datelike as _, NaiveDate, NaiveDateTime, Utc};
use encoding_rs::Encoding;

use crate::key;
use crate::table::{self, Shape, Table};
use crate::text;

/// The most text of a cell, in bytes: a long message with its markup.
const MAX_CELL: usize = 1024 * 1024;

/// A table of the export, by the names of its columns.
pub(in crate::linkedin) struct Sheet {
    pub(super) table: Table,
    at: HashMap<String, usize>,
}

impl Sheet {
    /// Opens a table that has these columns; one that is damaged is as good as not there.
    pub(in crate::linkedin) fn of(
        bytes: &[u8],
        chosen: Option<&'static Encoding>,
        wanted: &[&str],
    ) -> Option<Self> {
        let shape = Shape {
            most_bytes: usize::MAX,
            most_rows: 1_000_000,
            most_columns: 64,
            most_cell: MAX_CELL,
            encoding: chosen,
            known: &|cells| {
                let known = |cell: &&String| wanted.contains(&cell.to_lowercase().as_str());
                cells.iter().filter(known).count() * 4
            },
        };
        let table = table::read(bytes, &shape).ok()?;
        let at: HashMap<String, usize> = table
            .headings
            .iter()
            .enumerate()
            .map(|(at, heading)| (heading.to_lowercase(), at))
            .collect();
        wanted
            .iter()
            .all(|one| at.contains_key(*one))
            .then_some(Self { table, at })
    }

    pub(in crate::linkedin) fn rows(&self) -> impl Iterator<Item = Cells<'_>> {
        self.table.rows.iter().map(|row| Cells {
            at: &self.at,
            cells: &row.cells,
        })
    }
}

pub(in crate::linkedin) struct Cells<'a> {
    at: &'a HashMap<String, usize>,
    cells: &'a [String],
}

impl Cells<'_> {
    pub(in crate::linkedin) fn get(&self, column: &str) -> &str {
        let cell = self.at.get(column).and_then(|at| self.cells.get(*at));
        cell.map_or("", |cell| cell.trim())
    }

    pub(in crate::linkedin) fn line(&self, column: &str) -> String {
        text::line(self.get(column))
    }

    /// The profiles in a cell.
    pub(super) fn profiles(&self, column: &str) -> Vec<String> {
        let cells = self.get(column).split([',', ' ', ';']);
        cells.filter_map(key::profile).collect()
    }

    /// What no person wrote, or what was never sent.
    pub(super) fn is_noise(&self) -> bool {
        let yes = |column| matches!(self.get(column).to_lowercase().as_str(), "yes" | "true");
        let said = |column: &str| self.get(column).to_lowercase();
        yes("is message draft")
            || yes("is conversation draft")
            || said("folder") == "spam"
            || said("content").contains("class=\"spinmail")
            || said("content").contains("class=spinmail")
            || said("subject") == "spinmail"
            || said("from") == "linkedin member" && self.get("sender profile url").is_empty()
    }
}

/// `2025-06-01 14:03:22 UTC`.
pub(super) fn instant(text: &str) -> Option<DateTime<Utc>> {
    let text = text.trim().trim_end_matches("UTC").trim_end();
    let at = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S").ok()?;
    plausible(at.date()).then(|| at.and_utc())
}

/// `1/29/26, 2:37 PM`: the month first, in no zone.
pub(super) fn american(text: &str) -> Option<NaiveDate> {
    let day = text.split([',', ' ']).next()?;
    let mut parts = day.split('/').map(|part| part.parse::<u32>().ok());
    let (month, day, year) = (parts.next()??, parts.next()??, parts.next()??);
    let year = if year < 100 { 2000 + year } else { year };
    let on = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    (parts.next().is_none() && plausible(on)).then_some(on)
}

/// LinkedIn began in 2003.
fn plausible(on: NaiveDate) -> bool {
    (2003..2200).contains(&on.year())
}
