//! A table of leads as CSV.

use super::WOULD_RUN;

/// Whether a file begins with the mark by which spreadsheet programs know UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Excel shows umlauts right only with it.
    Utf8,
    /// Other programs take it for a part of the first heading.
    Without,
}

/// Writes a table as RFC 4180 has it. A cell that a spreadsheet would take for a formula begins with an apostrophe
/// instead.
pub fn csv(headings: &[&str], rows: &[Vec<String>], mark: Mark) -> Vec<u8> {
    let mut text = String::new();
    if mark == Mark::Utf8 {
        text.push('\u{FEFF}');
    }
    line(&mut text, headings.iter().copied());
    for row in rows {
        line(&mut text, row.iter().map(String::as_str));
    }
    text.into_bytes()
}

fn line<'a>(text: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            text.push(',');
        }
        text.push('"');
        if cell.starts_with(WOULD_RUN) && !is_phone(cell) {
            text.push('\'');
        }
        text.push_str(&cell.replace('"', "\"\""));
        text.push('"');
    }
    text.push_str("\r\n");
}

/// A telephone number with its country is no formula that could do anything, and an apostrophe would spoil it.
fn is_phone(cell: &str) -> bool {
    cell.strip_prefix('+').is_some_and(|rest| {
        rest.contains(|c: char| c.is_ascii_digit())
            && rest
                .chars()
                .all(|c| c.is_ascii_digit() || " ()-./".contains(c))
    })
}
