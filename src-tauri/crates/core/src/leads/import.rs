//! Bringing leads from a table as one step. A person says what each column and each word for a stage means; what is
//! guessed is only proposed. A dry run is the real one, rolled back, so that it cannot promise anything else.

mod mapping;
mod rows;
#[cfg(test)]
mod tests;

use std::path::PathBuf;

use fairlead_interop::leads::{MAX_BYTES, Table, read};
use rusqlite::{Transaction, TransactionBehavior};
use serde::{Deserialize, Serialize};

pub use mapping::{DateOrder, LeadField, StageMeaning, StageWord};

use super::file;
use super::stage::StageName;
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::LeadId;
use crate::op::Op;
use crate::time::Now;

/// Lines of a preview that go to the screen; the counts are of all.
const LINES_MAX: usize = 500;

/// A table to import, and what its columns and words mean.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct LeadImport {
    /// The file.
    pub path: PathBuf,
    /// What each column means, from the left; left out, it is guessed from the headings.
    #[serde(default)]
    pub columns: Option<Vec<Option<LeadField>>>,
    /// What words for a stage mean, where the guess is not right.
    #[serde(default)]
    pub stages: Vec<StageWord>,
    /// Which way round dates such as 03/04/2026 are, where the file does not say it itself.
    #[serde(default)]
    pub dates: Option<DateOrder>,
}

/// What an import would do, or did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadImportReport {
    /// The file's name, without its folder.
    pub file: String,
    /// The encoding it was read in, when that is only the likeliest one; empty when it is sure.
    pub encoding_guessed: String,
    /// Its columns.
    pub columns: Vec<ImportColumn>,
    /// Every stage, in my order and as I call it.
    pub stage_names: Vec<StageName>,
    /// The words in the column of stages, and what each means.
    pub stages: Vec<ImportStage>,
    /// The first date that can be read in two ways; empty when there is none.
    pub doubtful_date: String,
    /// Which way round such dates are; none while nobody has said.
    pub dates: Option<DateOrder>,
    /// What a person must say before anything can be imported, in a sentence; empty when nothing is missing.
    pub missing: String,
    /// Rows in it.
    pub rows: usize,
    /// Leads that are (or would be) new.
    pub create: usize,
    /// Rows whose lead is there already.
    pub there: usize,
    /// Rows that cannot be read.
    pub unreadable: usize,
    /// What becomes of each row, those that cannot be read first; at most 500.
    pub lines: Vec<LeadImportLine>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ImportColumn {
    /// Its heading.
    pub heading: String,
    /// Some of what stands in it.
    pub samples: Vec<String>,
    /// What it means; none when it is left out.
    pub column: Option<LeadField>,
}

/// A word for a stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ImportStage {
    /// As it stands in the file.
    pub word: String,
    /// In how many rows.
    pub rows: usize,
    /// What it means; none while nobody has said.
    pub means: Option<StageMeaning>,
}

/// What becomes of one row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadImportLine {
    /// The line of the file on which it begins.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub line: u64,
    /// The title it gives.
    pub title: String,
    /// The organisation it gives.
    pub organisation: String,
    /// What its stage is called.
    pub stage: String,
    /// What becomes of it.
    pub outcome: LeadImportOutcome,
    /// Why, in a sentence; empty for a new one.
    pub why: String,
    /// The lead that is there already.
    pub lead_id: Option<LeadId>,
}

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LeadImportOutcome {
    /// It cannot be read.
    Unreadable,
    /// A new lead.
    Create,
    /// It is there already.
    There,
}

impl Career {
    /// Says what an import of a table would do. Writes nothing.
    ///
    /// # Errors
    /// `Invalid` for `path` when the file is no table.
    pub fn preview_lead_import(&self, asked: &LeadImport, now: Now) -> Result<LeadImportReport> {
        let table = table(asked)?;
        let mut report = mapping::report(asked, &table, self.read())?;
        if report.missing.is_empty() {
            // The one door for writes stays shut: nothing of this transaction is ever committed.
            let tx = Transaction::new_unchecked(self.read(), TransactionBehavior::Immediate)?;
            let lines = rows::bring(&tx, &table, &report, now)?;
            tx.rollback()?;
            count(&mut report, lines);
        }
        Ok(report)
    }

    /// Brings the leads of a table, as one step that undo takes back. What happened is dated back.
    ///
    /// # Errors
    /// `Invalid` for `path` when the file is no table, for `columns` while something is missing; then nothing is
    /// changed.
    pub fn import_leads(&mut self, asked: &LeadImport, now: Now) -> Result<LeadImportReport> {
        let table = table(asked)?;
        let mut report = mapping::report(asked, &table, self.read())?;
        if !report.missing.is_empty() {
            return Err(Error::invalid("columns", report.missing));
        }
        let done = self.transact_naming(|tx| {
            let lines = rows::bring(tx, &table, &report, now)?;
            let created = created(&lines);
            Ok((lines, Op::ImportLeads(created)))
        })?;
        count(&mut report, done.output);
        Ok(report)
    }
}

fn table(asked: &LeadImport) -> Result<Table> {
    let chosen = file::read(&asked.path, MAX_BYTES)?;
    read(&chosen.name, &chosen.bytes).map_err(|error| Error::invalid("path", error.to_string()))
}

fn created(lines: &[LeadImportLine]) -> usize {
    let new = |line: &&LeadImportLine| line.outcome == LeadImportOutcome::Create;
    lines.iter().filter(new).count()
}

fn count(report: &mut LeadImportReport, mut lines: Vec<LeadImportLine>) {
    let of = |outcome| lines.iter().filter(|line| line.outcome == outcome).count();
    report.create = of(LeadImportOutcome::Create);
    report.there = of(LeadImportOutcome::There);
    report.unreadable = of(LeadImportOutcome::Unreadable);
    lines.sort_by_key(|line| (line.outcome, line.line));
    lines.truncate(LINES_MAX);
    report.lines = lines;
}
