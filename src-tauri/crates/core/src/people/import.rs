//! Bringing people from a file as one step. A dry run is the real one, rolled back, so that it cannot promise
//! anything else. Imports create no reminders and never overwrite what stands in a field.

mod matching;
mod moved;
mod rows;
#[cfg(test)]
mod tests;

use std::path::Path;

use fairlead_interop::{Format, Found};
pub use moved::{ImportMove, MovedField};
use rusqlite::{Transaction, TransactionBehavior};
use serde::{Deserialize, Serialize};

use crate::career::Career;
use crate::error::Result;
use crate::id::PersonId;
use crate::op::Op;
use crate::time::Now;

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

/// Kinds of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum ImportFormat {
    /// A LinkedIn export.
    LinkedIn,
    /// vCards.
    VCard,
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
        let found = fairlead_interop::read_path(path)?;
        // The one door for writes stays shut: nothing of this transaction is ever committed.
        let tx = Transaction::new_unchecked(self.read(), TransactionBehavior::Immediate)?;
        let lines = rows::bring(&tx, &found, &[], now)?;
        tx.rollback()?;
        Ok(report(path, &found, lines))
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
        let found = fairlead_interop::read_path(path)?;
        let done = self.transact_naming(|tx| {
            tx.execute_batch("SAVEPOINT bring")?;
            let lines = rows::bring(tx, &found, choices, now)?;
            let op = Op::Import {
                created: count(&lines, ImportOutcome::Create),
                merged: count(&lines, ImportOutcome::Merge),
            };
            // An import that brings nothing leaves nothing, not even a step to undo.
            if op
                == (Op::Import {
                    created: 0,
                    merged: 0,
                })
            {
                tx.execute_batch("ROLLBACK TO bring")?;
            }
            tx.execute_batch("RELEASE bring")?;
            Ok((lines, op))
        })?;
        Ok(report(path, &found, done.output))
    }
}

fn count(lines: &[ImportRow], outcome: ImportOutcome) -> usize {
    lines.iter().filter(|line| line.outcome == outcome).count()
}

fn report(path: &Path, found: &Found, mut lines: Vec<ImportRow>) -> ImportReport {
    lines.sort_by_key(|line| (line.outcome != ImportOutcome::Review, line.row));
    let mut report = ImportReport {
        file: path
            .file_name()
            .unwrap_or(path.as_os_str())
            .to_string_lossy()
            .into_owned(),
        format: match found.format {
            Format::LinkedIn => ImportFormat::LinkedIn,
            Format::VCard => ImportFormat::VCard,
        },
        rows: lines.len(),
        create: count(&lines, ImportOutcome::Create),
        merge: count(&lines, ImportOutcome::Merge),
        review: count(&lines, ImportOutcome::Review),
        skip: count(&lines, ImportOutcome::Skip),
        warnings: found.warnings.iter().map(ToString::to_string).collect(),
        lines_total: lines.len(),
        lines,
    };
    report.lines.truncate(LINES_MAX);
    report
}
