//! What the columns and words of a table mean: as a person said, or else as they are guessed.

use fairlead_interop::leads::{self, Column, Order, Orders, Table};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{ImportColumn, ImportStage, LeadImport, LeadImportReport};
use crate::error::Result;
use crate::leads::event::CloseReason;
use crate::leads::file;
use crate::leads::stage::{self, LeadStage, StageName};
use crate::words;

/// How much of a column is shown, and how long each piece is in characters.
const SAMPLES: usize = 3;
const SAMPLE_LENGTH: usize = 60;
/// More words than this are no stages; a person would not go through them.
const WORDS_MAX: usize = 40;

macro_rules! columns {
    ($( $(#[$doc:meta])* $name:ident ),+ $(,)?) => {
        /// What a column of a table means.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        pub enum LeadField { $( $(#[$doc])* $name ),+ }

        impl From<Column> for LeadField {
            fn from(column: Column) -> Self {
                match column { $( Column::$name => LeadField::$name ),+ }
            }
        }

        impl From<LeadField> for Column {
            fn from(column: LeadField) -> Self {
                match column { $( LeadField::$name => Column::$name ),+ }
            }
        }
    };
}

columns! {
    /// What it is.
    Title,
    /// At which organisation.
    Organisation,
    /// Its stage.
    Stage,
    /// Since when it is there.
    StageOn,
    /// Why it closed.
    Reason,
    /// When I applied.
    AppliedOn,
    /// When I heard of it.
    BeganOn,
    /// What I do next.
    NextAction,
    /// When.
    NextOn,
    /// In which ring it lies.
    Scope,
    /// What kind.
    Kind,
    /// Where it is.
    Place,
    /// Where one would work.
    WorkForm,
    /// What it pays, in words.
    Pay,
    /// The least it pays.
    PayFrom,
    /// The most.
    PayTo,
    /// The currency.
    Currency,
    /// Where it comes from.
    Source,
    /// The CV that was sent.
    Cv,
    /// Anything else; several columns may go there.
    Notes,
    /// The full text of the advertisement.
    Advertisement,
}

/// Which way round dates such as 03/04/2026 are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// The third of April.
    DayFirst,
    /// The fourth of March.
    MonthFirst,
}

impl DateOrder {
    /// Returns the order as it stands in the file.
    pub(crate) fn text(self) -> &'static str {
        match self {
            DateOrder::DayFirst => "day_first",
            DateOrder::MonthFirst => "month_first",
        }
    }

    /// Reads the order from the file; none when nobody said.
    pub(crate) fn from_text(text: &str) -> Option<Self> {
        [DateOrder::DayFirst, DateOrder::MonthFirst]
            .into_iter()
            .find(|order| order.text() == text)
    }
}

impl From<Order> for DateOrder {
    fn from(order: Order) -> Self {
        match order {
            Order::DayFirst => DateOrder::DayFirst,
            Order::MonthFirst => DateOrder::MonthFirst,
        }
    }
}

impl From<DateOrder> for Order {
    fn from(order: DateOrder) -> Self {
        match order {
            DateOrder::DayFirst => Order::DayFirst,
            DateOrder::MonthFirst => Order::MonthFirst,
        }
    }
}

/// What a word for a stage means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct StageMeaning {
    /// The stage.
    pub stage: LeadStage,
    /// Why it closed, where the word says that, too.
    pub reason: CloseReason,
}

/// A word for a stage, and what a person says that it means.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct StageWord {
    /// As it stands in the file.
    pub word: String,
    /// What it means.
    pub means: StageMeaning,
}

/// Which column holds what, from the left.
pub(super) fn of(report: &LeadImportReport, wanted: LeadField) -> impl Iterator<Item = usize> {
    report
        .columns
        .iter()
        .enumerate()
        .filter(move |(_, column)| column.column == Some(wanted))
        .map(|(at, _)| at)
}

/// Says what the table's columns and words mean, and what is missing before it can be imported.
pub(super) fn report(
    asked: &LeadImport,
    table: &Table,
    conn: &Connection,
) -> Result<LeadImportReport> {
    let chosen = match &asked.columns {
        Some(columns) => columns.clone(),
        None => leads::guess(&table.headings)
            .into_iter()
            .map(|column| column.map(LeadField::from))
            .collect(),
    };
    let columns = table
        .headings
        .iter()
        .enumerate()
        .map(|(at, heading)| ImportColumn {
            heading: heading.clone(),
            samples: samples(table, at),
            column: chosen.get(at).copied().flatten(),
        })
        .collect();
    let mut report = LeadImportReport {
        file: file::name_of(&asked.path),
        encoding_guessed: table.guessed.unwrap_or_default().to_owned(),
        columns,
        stage_names: stage::all(conn)?,
        stages: Vec::new(),
        doubtful_date: String::new(),
        dates: asked.dates,
        missing: String::new(),
        rows: table.rows.len() + table.unreadable.len(),
        create: 0,
        there: 0,
        unreadable: 0,
        lines: Vec::new(),
    };
    report.stages = stages(asked, table, &report);
    dates(table, &mut report);
    report.missing = missing(&report);
    Ok(report)
}

fn samples(table: &Table, at: usize) -> Vec<String> {
    let mut samples: Vec<String> = Vec::new();
    for row in &table.rows {
        let Some(cell) = row.cells.get(at).map(|cell| leads::line(cell)) else {
            continue;
        };
        let short: String = cell.chars().take(SAMPLE_LENGTH).collect();
        if !short.is_empty() && !samples.contains(&short) {
            samples.push(short);
        }
        if samples.len() == SAMPLES {
            break;
        }
    }
    samples
}

/// The words in the column of stages, in the order in which they come.
fn stages(asked: &LeadImport, table: &Table, report: &LeadImportReport) -> Vec<ImportStage> {
    let mut found: Vec<ImportStage> = Vec::new();
    let Some(at) = of(report, LeadField::Stage).next() else {
        return found;
    };
    for row in &table.rows {
        let word = leads::line(row.cells.get(at).map_or("", String::as_str));
        if word.is_empty() {
            continue;
        }
        if let Some(known) = found.iter_mut().find(|known| known.word == word) {
            known.rows += 1;
        } else if found.len() <= WORDS_MAX {
            let said = asked.stages.iter().find(|one| one.word == word);
            found.push(ImportStage {
                means: said
                    .map(|one| one.means)
                    .or_else(|| meaning(&word, &report.stage_names)),
                word,
                rows: 1,
            });
        }
    }
    found
}

/// What a word means: a name that the person gave a stage comes before any that programs give.
fn meaning(word: &str, mine: &[StageName]) -> Option<StageMeaning> {
    let same = |name: &str| name.to_lowercase() == word.to_lowercase();
    if let Some(one) = mine.iter().find(|one| same(&one.name)) {
        return Some(StageMeaning {
            stage: one.stage,
            reason: CloseReason::Unsaid,
        });
    }
    Some(StageMeaning {
        stage: stage_of(leads::stage(word)?),
        reason: leads::closing(word).map_or(CloseReason::Unsaid, reason_of),
    })
}

fn stage_of(stage: leads::Stage) -> LeadStage {
    match stage {
        leads::Stage::Spotted => LeadStage::Spotted,
        leads::Stage::Exploring => LeadStage::Exploring,
        leads::Stage::InConversation => LeadStage::InConversation,
        leads::Stage::Applied => LeadStage::Applied,
        leads::Stage::Interviewing => LeadStage::Interviewing,
        leads::Stage::Offer => LeadStage::Offer,
        leads::Stage::Accepted => LeadStage::Accepted,
        leads::Stage::Closed => LeadStage::Closed,
    }
}

/// Why a lead closed, in core's own type.
pub(super) fn reason_of(reason: leads::Closing) -> CloseReason {
    match reason {
        leads::Closing::Declined => CloseReason::Declined,
        leads::Closing::Rejected => CloseReason::Rejected,
        leads::Closing::Withdrawn => CloseReason::Withdrawn,
        leads::Closing::Silent => CloseReason::Silent,
    }
}

/// Which way round the dates are: as the file says itself; else as the person says; else nobody knows.
fn dates(table: &Table, report: &mut LeadImportReport) {
    let at: Vec<usize> = report
        .columns
        .iter()
        .enumerate()
        .filter(|(_, column)| column.column.is_some_and(|one| Column::from(one).is_date()))
        .map(|(at, _)| at)
        .collect();
    let cells = table
        .rows
        .iter()
        .flat_map(|row| at.iter().filter_map(|at| row.cells.get(*at)))
        .map(String::as_str);
    match leads::order_of(cells) {
        Orders::Clear => {}
        Orders::Follows(Order::DayFirst) => report.dates = Some(DateOrder::DayFirst),
        Orders::Follows(Order::MonthFirst) => report.dates = Some(DateOrder::MonthFirst),
        Orders::Unknown(example) => report.doubtful_date = example,
    }
}

fn missing(report: &LeadImportReport) -> String {
    if of(report, LeadField::Title).next().is_none() {
        return words::import_no_title().to_owned();
    }
    let twice = report
        .columns
        .iter()
        .filter_map(|one| one.column)
        .find(|column| !Column::from(*column).takes_many() && of(report, *column).count() > 1);
    if let Some(column) = twice {
        return words::import_column_twice(words::lead_column(column.into()));
    }
    if report.stages.len() > WORDS_MAX {
        return words::import_no_stages().to_owned();
    }
    if let Some(unknown) = report.stages.iter().find(|one| one.means.is_none()) {
        return words::import_stage_unknown(&unknown.word);
    }
    if !report.doubtful_date.is_empty() && report.dates.is_none() {
        return words::import_date_doubtful(&report.doubtful_date);
    }
    String::new()
}
