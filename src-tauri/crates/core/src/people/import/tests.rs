//! Claims about importing.

mod files;
mod generated;
mod mine;
mod newer;
mod tables;
mod touches;

use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::*;
use crate::people::fixture::*;
use crate::people::list::PeopleFilter;
use crate::people::person::{ContactKind, ContactPoint, PersonDraft};

/// A fixture of the crate that reads files.
fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../interop/fixtures")
        .join(name)
}

fn file(suffix: &str, text: &str) -> tempfile::NamedTempFile {
    let mut file = tempfile::Builder::new()
        .suffix(suffix)
        .tempfile()
        .expect("a file");
    file.write_all(text.as_bytes()).expect("written");
    file
}

/// A LinkedIn file of today with rows of first name, last name, profile, e-mail, company, position, date.
fn linkedin(rows: &[&str]) -> tempfile::NamedTempFile {
    file(
        ".csv",
        &format!(
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n{}\n",
            rows.join("\n")
        ),
    )
}

fn vcard(cards: &[&str]) -> tempfile::NamedTempFile {
    let cards = cards
        .iter()
        .map(|card| format!("BEGIN:VCARD\r\nVERSION:3.0\r\n{card}\r\nEND:VCARD\r\n"));
    file(".vcf", &cards.collect::<String>())
}

fn import(career: &mut Career, path: &Path) -> ImportReport {
    career
        .import_people(path, &[], now())
        .expect("the file has people")
}

fn counts(report: &ImportReport) -> (usize, usize, usize, usize) {
    assert_eq!(
        report.rows,
        report.create + report.merge + report.review + report.skip,
        "every row becomes something"
    );
    (report.create, report.merge, report.review, report.skip)
}

fn reasons(report: &ImportReport) -> Vec<ImportReason> {
    report.lines.iter().map(|line| line.reason).collect()
}

fn names(career: &Career) -> Vec<String> {
    let page = career
        .people(&PeopleFilter::default(), Default::default(), 0, 500, now())
        .expect("a list");
    page.rows.into_iter().map(|row| row.name).collect()
}

fn draft(career: &Career, name: &str) -> PersonDraft {
    let id = career
        .same_name(name)
        .expect("a look")
        .expect("the person is there");
    career.person(id, now()).expect("there").draft
}

fn email(value: &str) -> ContactPoint {
    ContactPoint {
        kind: ContactKind::Email,
        label: String::new(),
        value: value.to_owned(),
    }
}
