//! Bringing people from a file as one step. A dry run is the real one, rolled back, so that it cannot promise
//! anything else. Imports create no reminders and never overwrite what stands in a field.

mod format;
mod matching;
mod mine;
mod moved;
mod reading;
mod rows;
#[cfg(test)]
mod tests;
mod touches;
mod watch;

use std::path::Path;

use fairlead_interop::Warning;
pub use mine::{ImportMine, MineOutcome, MineRow};
pub use moved::{ImportMove, MovedField};
use rusqlite::{Transaction, TransactionBehavior};
use serde::{Deserialize, Serialize};

use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::PersonId;
use crate::op::Op;
use crate::time::Now;

pub use format::ImportFormat;
pub use reading::{FileColumn, ImportFile, ImportRead, PersonField};
pub use touches::ImportTouches;
pub use watch::{Go, Unwatched, Watch};

use matching::Source;
use reading::Opened;
use watch::Steps;

/// Lines of a report that go to the screen; the counts are of all.
const LINES_MAX: usize = 1000;

/// What an import would do, or did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ImportReport {
    /// The file's name, without its folder.
    pub file: String,
    /// What kind of file it is.
    pub format: ImportFormat,
    /// How it was read, and what a person may change about that.
    pub read: ImportRead,
    /// What becomes of the dated contact in it.
    pub touches: ImportTouches,
    /// What becomes of what it says of me.
    pub mine: ImportMine,
    /// Rows or cards in it.
    pub rows: usize,
    /// People who are (or would be) created.
    pub create: usize,
    /// People who gain (or would gain) something.
    pub merge: usize,
    /// Rows that wait for a person's judgement; left out until it is given.
    pub review: usize,
    /// Rows that change nothing.
    pub skip: usize,
    /// What could not be understood.
    pub warnings: Vec<String>,
    /// What becomes of each row: those to judge first, then in the file's order; at most 1000.
    pub lines: Vec<ImportRow>,
    /// How many lines there are in all.
    pub lines_total: usize,
}

/// What becomes of one row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ImportRow {
    /// Its number in the file.
    pub row: usize,
    /// The name it gives.
    pub name: String,
    /// The organisation it gives.
    pub organisation: String,
    /// The title it gives.
    pub title: String,
    /// What becomes of it.
    pub outcome: ImportOutcome,
    /// Why.
    pub reason: ImportReason,
    /// Who it is, or might be.
    pub matches: Vec<Candidate>,
    /// Names of the fields that a merge fills.
    pub gains: Vec<String>,
    /// What a newer export changes.
    pub moves: Vec<ImportMove>,
}

/// Someone in the book whom a row may be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Candidate {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Where they work.
    pub organisation: String,
}

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ImportOutcome {
    /// A new person.
    Create,
    /// Something is added to a person.
    Merge,
    /// A person has to judge.
    Review,
    /// Nothing.
    Skip,
}

/// Why a row becomes what it becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ImportReason {
    /// Nobody like that is in the book.
    New,
    /// The same profile address.
    SameProfile,
    /// The same e-mail address.
    SameEmail,
    /// The same phone number.
    SamePhone,
    /// The same record was brought before.
    SameUid,
    /// The same name and organisation.
    SameNameAndOrganisation,
    /// The same as another row of this file.
    SameInFile,
    /// The same name; nothing else says that it is the same person.
    SameName,
    /// The person is there and gains nothing.
    NothingNew,
    /// The person lies in the bin.
    InBin,
    /// A hidden or closed profile.
    HiddenProfile,
    /// The row has no name.
    NoName,
    /// A group or an organisation.
    NotAPerson,
    /// The row cannot be read.
    Unreadable,
    /// A person judged that it is the same.
    JudgedSame,
    /// A person judged that it is someone else.
    JudgedNew,
}

/// A person's judgement about a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReviewChoice {
    /// The row.
    pub row: usize,
    /// Who it is; `None`: someone else, a new person.
    pub person_id: Option<PersonId>,
}

impl Career {
    /// Says what an import of a file would do. Writes nothing.
    ///
    /// # Errors
    /// The file cannot be read, or holds no people.
    pub fn preview_import(&self, path: &Path, now: Now) -> Result<ImportReport> {
        self.preview_import_as(&ImportFile::at(path), now, &Unwatched)
    }

    /// Says as [`Career::preview_import`] what an import of a file would do that is read as a person says. While
    /// something about it must be said first, the report says only that.
    ///
    /// # Errors
    /// As [`Career::preview_import`]; `NotNow` when whoever watches wants no more.
    pub fn preview_import_as(
        &self,
        asked: &ImportFile,
        now: Now,
        watch: &dyn Watch,
    ) -> Result<ImportReport> {
        let opened = reading::open(self.read(), asked)?;
        // The one door for writes stays shut: nothing of this transaction is ever committed.
        let tx = Transaction::new_unchecked(self.read(), TransactionBehavior::Immediate)?;
        let brought = bring(&tx, &opened, &[], now, watch)?;
        tx.rollback()?;
        Ok(report(asked, &opened, brought))
    }

    /// Brings the people of a file, as one step that undo takes back.
    ///
    /// # Errors
    /// The file cannot be read, or holds no people; then nothing is changed.
    pub fn import_people(
        &mut self,
        path: &Path,
        choices: &[ReviewChoice],
        now: Now,
    ) -> Result<ImportReport> {
        self.import_people_as(&ImportFile::at(path), choices, now, &Unwatched)
    }

    /// Brings the people of a file that is read as a person says, and its dated contact, as one step that undo takes
    /// back. What the columns of a table mean is kept for the next one.
    ///
    /// # Errors
    /// As [`Career::import_people`]; `Invalid` for `columns` while something must be said first; `NotNow` when
    /// whoever watches wants no more. Then nothing is changed.
    pub fn import_people_as(
        &mut self,
        asked: &ImportFile,
        choices: &[ReviewChoice],
        now: Now,
        watch: &dyn Watch,
    ) -> Result<ImportReport> {
        let opened = reading::open(self.read(), asked)?;
        opened.ready()?;
        // An import that brings nothing leaves nothing, not even a step to undo: it is refused like any write that must
        // not be. (A savepoint of its own would do the same, but SQLite walks through all that it kept for one after
        // each statement.)
        let mut nothing = None;
        let done = self.transact_naming(|tx| {
            let brought = bring(tx, &opened, choices, now, watch)?;
            let (created, merged) = (
                count(&brought.lines, ImportOutcome::Create),
                count(&brought.lines, ImportOutcome::Merge),
            );
            let (touches, mine) = (brought.touches.create, brought.mine.changes());
            if created + merged + touches + mine == 0 {
                nothing = Some(brought);
                return Err(Error::Unexpected("an import brings nothing".to_owned()));
            }
            opened.keep(tx, asked, now)?;
            let op = if created + merged > 0 {
                Op::Import { created, merged }
            } else if touches > 0 {
                Op::ImportTouches(touches)
            } else {
                Op::ImportMine(mine)
            };
            Ok((brought, op))
        });
        let brought = match nothing {
            Some(brought) => brought,
            None => done?.output,
        };
        Ok(report(asked, &opened, brought))
    }
}

/// What a file brought.
struct Brought {
    lines: Vec<ImportRow>,
    touches: ImportTouches,
    mine: ImportMine,
}

/// Writes what a file says of me, its people, and then its contact, which may be with them.
fn bring(
    tx: &Transaction<'_>,
    opened: &Opened,
    choices: &[ReviewChoice],
    now: Now,
    watch: &dyn Watch,
) -> Result<Brought> {
    let found = &opened.found;
    let mut steps = Steps::of(watch, found.people.len() + found.touches.len());
    let mine = match &found.me {
        Some(me) => mine::bring(tx, me, now)?,
        None => ImportMine::default(),
    };
    let lines = rows::bring(tx, found, choices, now, &mut steps)?;
    let source = Source::of(found.format).text();
    let touches = touches::bring(tx, found, source, now, &mut steps)?;
    Ok(Brought {
        lines,
        touches,
        mine,
    })
}

fn count(lines: &[ImportRow], outcome: ImportOutcome) -> usize {
    lines.iter().filter(|line| line.outcome == outcome).count()
}

fn report(asked: &ImportFile, opened: &Opened, brought: Brought) -> ImportReport {
    let Brought {
        mut lines,
        touches,
        mine,
    } = brought;
    let (path, found) = (&asked.path, &opened.found);
    lines.sort_by_key(|line| (line.outcome != ImportOutcome::Review, line.row));
    let mut report = ImportReport {
        file: path
            .file_name()
            .unwrap_or(path.as_os_str())
            .to_string_lossy()
            .into_owned(),
        format: found.format.into(),
        read: opened.read(),
        touches,
        mine,
        rows: lines.len(),
        create: count(&lines, ImportOutcome::Create),
        merge: count(&lines, ImportOutcome::Merge),
        review: count(&lines, ImportOutcome::Review),
        skip: count(&lines, ImportOutcome::Skip),
        // What is said of the encoding stands beside the choice of another one.
        warnings: found
            .warnings
            .iter()
            .filter(|warning| !matches!(warning, Warning::EncodingGuessed { .. }))
            .map(ToString::to_string)
            .collect(),
        lines_total: lines.len(),
        lines,
    };
    report.lines.truncate(LINES_MAX);
    report
}
