//! Bringing people from a file.

use std::path::Path;

use fairlead_api::{Code, Failure};
use fairlead_core::leads::import::DateOrder;
use fairlead_core::people::import::{
    ImportFile, ImportOutcome, ImportRead, PersonField, Unwatched,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::commands::{Printed, print, say};
use crate::host::Terminal;
use crate::words;

/// How many rows a dry run names: what fits a screen.
const ROWS_TOLD: usize = 20;

/// Parses `COLUMN=FIELD`; the heading may hold a `=` itself.
///
/// # Errors
/// There is no `=`, or no such field.
pub fn mapping(text: &str) -> Result<(String, PersonField), String> {
    let (column, field) = text
        .rsplit_once('=')
        .ok_or_else(|| words::no_mapping(text))?;
    let field = named(field).ok_or_else(|| words::no_such_field(field))?;
    Ok((column.to_owned(), field))
}

/// Parses the order of dates.
///
/// # Errors
/// It is neither.
pub fn order(text: &str) -> Result<DateOrder, String> {
    named(text).ok_or_else(|| words::no_such_order(text))
}

/// A value by the name that it has on the wire.
fn named<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_value(Value::String(text.trim().to_lowercase())).ok()
}

/// Prints what an import did, or would do. The counts are the same for both.
pub fn import(
    host: &Terminal,
    mut asked: ImportFile,
    mapping: &[(String, PersonField)],
    dry_run: bool,
    json: bool,
) -> Printed {
    use fairlead_api::host::Host as _;
    if !mapping.is_empty() {
        let look = host
            .career()?
            .preview_import_as(&asked, host.now(), &Unwatched)?;
        asked.columns = Some(columns(&look.read, mapping)?);
    }
    let report = if dry_run {
        host.career()?
            .preview_import_as(&asked, host.now(), &Unwatched)?
    } else {
        host.career()?
            .import_people_as(&asked, &[], host.now(), &Unwatched)?
    };
    if json {
        let mut told = json!({
            "file": report.file, "format": report.format, "encoding": report.read.encoding, "rows": report.rows,
            "create": report.create, "merge": report.merge, "review": report.review, "skip": report.skip,
            "touches": report.touches, "mine": report.mine, "missing": report.read.missing, "warnings": report.warnings,
        });
        if dry_run {
            told["lines"] = json!(report.lines);
        }
        return print(&told);
    }
    if !report.read.missing.is_empty() {
        say!("{}", words::missing(&report.file, &report.read.missing));
        let headings = report.read.columns.iter().map(|column| &column.heading);
        for (at, heading) in headings.enumerate() {
            say!("  {}: {heading}", at + 1);
        }
        return Ok(());
    }
    say!("{}", words::import(&report, dry_run));
    if dry_run {
        let told = || {
            let lines = report.lines.iter();
            lines.filter(|line| line.outcome != ImportOutcome::Create)
        };
        for line in told().take(ROWS_TOLD) {
            say!("  {}", words::import_row(line));
        }
        let more = report.merge + report.review + report.skip;
        if more > ROWS_TOLD {
            say!("  {}", words::import_more_rows(more - ROWS_TOLD));
        }
    }
    if let Some(line) = words::touches(report.touches, dry_run) {
        say!("{line}");
    }
    for line in words::mine(&report.mine, dry_run) {
        say!("{line}");
    }
    if report.read.encoding_guessed {
        say!("  {}", words::encoding_guessed(&report.read.encoding));
    }
    for warning in &report.warnings {
        say!("  {warning}");
    }
    Ok(())
}

/// Brings a whole career back from its folder, or says what the folder holds.
pub fn career(host: &Terminal, folder: &Path, dry_run: bool, replace: bool, json: bool) -> Printed {
    use fairlead_api::host::Host as _;
    let look = host
        .career()?
        .look_into_folder(folder, host.now(), &Unwatched)?;
    if dry_run {
        if json {
            return print(&json!(look));
        }
        say!("{}", words::folder_holds(&look));
        return Ok(());
    }
    if !look.nothing_here && !replace {
        return Err(Failure::new(Code::NotNow, words::folder_would_replace()));
    }
    let taken = host.book().take_folder(folder, replace, host.now())?;
    if json {
        return print(&json!(taken));
    }
    say!("{}", words::folder_taken(&taken));
    Ok(())
}

/// What each column means, from the left; what is not named is left out.
fn columns(
    read: &ImportRead,
    mapping: &[(String, PersonField)],
) -> Result<Vec<Option<PersonField>>, Failure> {
    if read.columns.is_empty() {
        return Err(Failure::new(Code::Invalid, words::nothing_to_map()));
    }
    let mut columns = vec![None; read.columns.len()];
    for (column, field) in mapping {
        let by_heading = read
            .columns
            .iter()
            .position(|one| one.heading.to_lowercase() == column.trim().to_lowercase());
        let by_number = || column.trim().parse::<usize>().ok()?.checked_sub(1);
        let at = by_heading
            .or_else(by_number)
            .filter(|at| *at < columns.len())
            .ok_or_else(|| Failure::new(Code::Invalid, words::no_such_column(column)))?;
        columns[at] = Some(*field);
    }
    Ok(columns)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mapping_is_a_column_and_a_field() {
        assert_eq!(
            mapping("Wer=name"),
            Ok(("Wer".to_owned(), PersonField::Name))
        );
        assert_eq!(
            mapping("a=b=met_on"),
            Ok(("a=b".to_owned(), PersonField::MetOn))
        );
        assert!(mapping("Wer").is_err());
        assert!(mapping("Wer=shoe size").is_err());
    }
}
