//! What is done once in a while and in bulk: import and its undo, backup, export.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use fairlead_core::career::{Career, Undone};
use fairlead_core::people::import::Unwatched;
use fairlead_core::store::backup;
use fairlead_core::time::Now;

use super::books::now;
use super::table::{Table, Target, Times, thousands};
use super::writes::took;

/// People in each generated file.
const IMPORTED: u32 = 30_000;

/// People in the book whose backup has a target, whatever the other sizes are.
pub const BACKED_UP: u32 = 30_000;

/// How many of those of the LinkedIn file are in the book before, in the row that is about overlap.
const OVERLAPPING: u32 = 6_000;

/// How often each of these is done.
const RUNS: i64 = 3;

/// Measures bringing people into the book in a folder: nobody of the files is in it yet.
///
/// # Errors
/// If a file cannot be written, or an operation fails.
pub fn imported(table: &mut Table, size: u32, folder: &Path) -> Result<()> {
    let files = tempfile::tempdir_in(folder)?;
    let cards = vcards(files.path())?;
    parses(table, size, &cards)?;
    imports(table, size, folder, &cards, "30,000 vCards")?;
    imports(
        table,
        size,
        folder,
        &contacts(files.path())?,
        "30,000 rows of a table",
    )?;
    imports(
        table,
        size,
        folder,
        &connections(files.path())?,
        "30,000 LinkedIn rows",
    )?;
    overlaps(table, size, folder, files.path())
}

/// Measures what takes the whole book in a folder along.
///
/// # Errors
/// If a copy cannot be made.
pub fn copied(table: &mut Table, size: u32, folder: &Path) -> Result<()> {
    let into = tempfile::tempdir_in(folder)?;
    table.put(
        "back up and verify the copy",
        size,
        Target::None,
        backups(folder)?,
    );
    let career = Career::open(folder, now())?;
    let mut exports = Vec::new();
    for run in 0..RUNS {
        exports.push(took(|| career.export(into.path(), later(run), &Unwatched))?);
    }
    table.put("export everything", size, Target::None, Times::of(&exports));
    Ok(())
}

/// Measures the backup of the book of [`BACKED_UP`] people in a folder, as a line of the column `size`.
///
/// # Errors
/// If a copy cannot be made.
pub fn backup(table: &mut Table, size: u32, folder: &Path) -> Result<()> {
    table.put(
        &format!("the same with {} people", thousands(BACKED_UP)),
        size,
        Target::Median(500.0),
        backups(folder)?,
    );
    Ok(())
}

fn backups(folder: &Path) -> Result<Times> {
    let mut times = Vec::new();
    for run in 0..RUNS {
        times.push(took(|| backup::make(folder, later(run)))?);
    }
    Ok(Times::of(&times))
}

/// Names of backups and exports carry seconds: each run has its own.
fn later(run: i64) -> Now {
    Now {
        instant: now().instant + chrono::Duration::seconds(run),
        ..now()
    }
}

fn imports(table: &mut Table, size: u32, folder: &Path, file: &Path, what: &str) -> Result<()> {
    let (mut previews, mut imports, mut undone, mut again) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let mut career = Career::open(folder, now())?;
        previews.push(took(|| {
            ensure!(
                career.preview_import(file, now())?.create == IMPORTED as usize,
                "everybody in the file is new"
            );
            Ok(())
        })?);
        imports.push(took(|| {
            let report = career.import_people(file, &[], now())?;
            ensure!(
                report.create == IMPORTED as usize,
                "everybody in the file is new"
            );
            Ok(())
        })?);
        again.push(took(|| {
            let report = career.import_people(file, &[], now())?;
            ensure!(
                report.skip == IMPORTED as usize,
                "importing twice changes nothing"
            );
            Ok(())
        })?);
        undone.push(took(|| {
            ensure!(
                matches!(career.undo()?, Undone::Did(_)),
                "an import can be taken back"
            );
            Ok(())
        })?);
    }
    table.put(
        &format!("dry run of {what}"),
        size,
        Target::Median(2000.0),
        Times::of(&previews),
    );
    table.put(
        &format!("import {what}, all or nothing"),
        size,
        Target::Median(2000.0),
        Times::of(&imports),
    );
    table.put(
        &format!("import the same {what} again"),
        size,
        Target::None,
        Times::of(&again),
    );
    table.put(
        &format!("take the import of {what} back"),
        size,
        Target::Median(2000.0),
        Times::of(&undone),
    );
    Ok(())
}

fn vcards(folder: &Path) -> Result<PathBuf> {
    let mut text = String::new();
    for number in 0..IMPORTED {
        write!(
            text,
            "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:card-{number}\r\nN:Carded{number};Vera;;;\r\n\
             FN:Vera Carded{number}\r\nORG:Paper Example {}\r\nTITLE:Archivist\r\n\
             EMAIL;TYPE=WORK:vera{number}@example.org\r\nTEL;TYPE=CELL:+44 20 7946 {number:05}\r\nEND:VCARD\r\n",
            number % 500
        )?;
    }
    let file = folder.join("people.vcf");
    fs::write(&file, text)?;
    Ok(file)
}

/// Times an import of whom a part is in the book already, from elsewhere and with more to say.
fn overlaps(table: &mut Table, size: u32, folder: &Path, files: &Path) -> Result<()> {
    let mut text = String::new();
    for number in 0..OVERLAPPING {
        write!(
            text,
            "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Linked{number};Liam;;;\r\nFN:Liam Linked{number}\r\n\
             EMAIL:liam{number}@example.org\r\nURL:https://www.linkedin.com/in/liam-linked{number}/\r\nEND:VCARD\r\n"
        )?;
    }
    let cards = files.join("overlapping.vcf");
    fs::write(&cards, text)?;
    let connections = connections(files)?;
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let mut career = Career::open(folder, now())?;
        career.import_people(&cards, &[], now())?;
        times.push(took(|| {
            let report = career.import_people(&connections, &[], now())?;
            ensure!(
                report.create == (IMPORTED - OVERLAPPING) as usize,
                "who is in the book is not added again"
            );
            Ok(())
        })?);
        for _ in 0..2 {
            ensure!(
                matches!(career.undo()?, Undone::Did(_)),
                "an import can be taken back"
            );
        }
    }
    table.put(
        "import 30,000 LinkedIn rows, 6,000 of them known from vCards",
        size,
        Target::Median(1500.0),
        Times::of(&times),
    );
    Ok(())
}

/// Times the reading of a file alone: it is what a person waits for before the first count.
fn parses(table: &mut Table, size: u32, cards: &Path) -> Result<()> {
    let mut times = Vec::new();
    for _ in 0..RUNS {
        times.push(took(|| {
            let found = fairlead_interop::read_path(cards)?;
            ensure!(
                found.people.len() == IMPORTED as usize,
                "every card is read"
            );
            Ok(())
        })?);
    }
    table.put(
        "parse 30,000 vCards",
        size,
        Target::Median(600.0),
        Times::of(&times),
    );
    Ok(())
}

/// A table of nobody's that is known, whose headings say enough.
fn contacts(folder: &Path) -> Result<PathBuf> {
    let mut text = String::from("Name;Firma;Position;E-Mail;Telefon;Ort;Tags;Geburtsdatum\n");
    for number in 0..IMPORTED {
        writeln!(
            text,
            "Tabea Tabled{number};Column Example {};Clerk;tabea{number}@example.org;+49 30 {number:07};Berlin;table;{}.3.1970",
            number % 500,
            number % 28 + 1,
        )?;
    }
    let file = folder.join("people.csv");
    fs::write(&file, text)?;
    Ok(file)
}

fn connections(folder: &Path) -> Result<PathBuf> {
    let mut text = String::from(
        "Notes:\n\"Some of the e-mail addresses are missing.\"\n\n\
         First Name,Last Name,URL,Email Address,Company,Position,Connected On\n",
    );
    for number in 0..IMPORTED {
        let (day, year) = (number % 28 + 1, 2010 + number % 15);
        writeln!(
            text,
            "Liam,Linked{number},https://www.linkedin.com/in/liam-linked{number},,\
             Network Example {},Adviser,{day:02} Feb {year}",
            number % 500
        )?;
    }
    let file = folder.join("Connections.csv");
    fs::write(&file, text)?;
    Ok(file)
}
