//! Tables of leads: any CSV with headings to rows, what its columns and words probably mean, and back to CSV.
//!
//! What a column means is only guessed here; a person has the last word. JobSync's headings are known from its
//! source, Huntr's from one program that reads them; neither needs a reader of its own.

mod column;
mod table;
#[cfg(test)]
mod tests;
mod words;
mod write;

pub use crate::date::{Order, Orders, order_of, parse as date};
pub use crate::table::{Row, Table};
pub use column::{Column, guess};
pub use table::{MAX_BYTES, TableError, read};
pub use words::{Closing, Kind, Scope, Stage, closing, kind, pay, scope, stage, whole, work_form};
pub use write::{Mark, csv};

/// A cell without what programs write for nothing: "N/A", "-", "null".
pub fn said(cell: &str) -> &str {
    let cell = cell.trim();
    let nothing = ["n/a", "na", "-", "–", "null", "none", "undefined"];
    if nothing.iter().any(|word| cell.eq_ignore_ascii_case(word)) {
        ""
    } else {
        cell
    }
}

/// A cell of many lines; what is written as HTML becomes plain.
pub fn prose(cell: &str) -> String {
    if cell.contains("</") || cell.contains("<br") {
        crate::advertisement::plain(cell)
    } else {
        crate::text::paragraphs(cell)
    }
}

/// A cell of one line.
pub fn line(cell: &str) -> String {
    crate::text::line(said(cell))
}

/// What a cell begins with that a spreadsheet would run, by OWASP's list; the wide signs are those of East Asian
/// keyboards. The apostrophe is among them, so that one which somebody typed is told from one that keeps watch.
const WOULD_RUN: [char; 12] = [
    '=', '+', '-', '@', '\t', '\r', '\n', '\'', '＝', '＋', '－', '＠',
];

/// A cell without the apostrophe that keeps a spreadsheet from running it.
pub fn unguarded(cell: &str) -> String {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(WOULD_RUN) => rest.to_owned(),
        _ => cell.to_owned(),
    }
}
