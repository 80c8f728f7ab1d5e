//! Leads as a table for other programs: every field, dates as ISO 8601 writes them.

use std::path::PathBuf;

use chrono::NaiveDate;
use fairlead_interop::leads::{Column, Mark, csv};
use serde::{Deserialize, Serialize};

use super::event::CloseReason;
use super::file;
use super::lead::LeadDraft;
use super::stage::{self, LeadStage};
use crate::career::Career;
use crate::error::Result;
use crate::journey::record;
use crate::people::person::name_of;
use crate::time::Now;
use crate::words;

/// What the table is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum TableFor {
    /// A spreadsheet program: with the mark by which Excel knows UTF-8.
    #[default]
    Spreadsheet,
    /// Another program: without.
    Program,
}

/// Leads to write into a folder.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ExportLeads {
    /// The folder.
    pub folder: PathBuf,
    /// What it is for.
    #[serde(default)]
    pub table: TableFor,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadsExported {
    /// The file.
    pub path: String,
    /// How many leads it holds.
    pub leads: usize,
}

impl Career {
    /// Writes every lead outside the bin as CSV, readable by its owner only.
    ///
    /// # Errors
    /// `Invalid` for `folder` when nothing can be written there.
    pub fn export_leads(&self, export: &ExportLeads, now: Now) -> Result<LeadsExported> {
        let columns: Vec<Column> = Column::ALL
            .into_iter()
            // The range has two columns of its own; in words it would be said twice.
            .filter(|column| *column != Column::Pay)
            .collect();
        let headings: Vec<&str> = columns.iter().map(|one| words::lead_column(*one)).collect();
        let rows = self.lead_rows(&columns)?;
        let mark = match export.table {
            TableFor::Spreadsheet => Mark::Utf8,
            TableFor::Program => Mark::Without,
        };
        let name = format!("leads-{}.csv", now.wall().format("%Y-%m-%d-%H%M%S"));
        let path = file::write(&export.folder, &name, &csv(&headings, &rows, mark))?;
        Ok(LeadsExported {
            path: path.display().to_string(),
            leads: rows.len(),
        })
    }

    fn lead_rows(&self, columns: &[Column]) -> Result<Vec<Vec<String>>> {
        let conn = self.read();
        let stages = stage::all(conn)?;
        let mut stands = conn.prepare_cached(
            "SELECT l.stage, l.stage_on,
                    coalesce((SELECT e.reason FROM lead_event e WHERE e.lead_id = l.id AND e.stage = l.stage
                               ORDER BY e.on_date DESC, e.id DESC LIMIT 1), ''),
                    (SELECT min(e.on_date) FROM lead_event e WHERE e.lead_id = l.id AND e.stage = 'applied')
               FROM lead l WHERE l.id = ?1",
        )?;
        record::all::<LeadDraft>(conn, "ORDER BY r.began_on, r.id", [])?
            .into_iter()
            .map(|lead| {
                let (stage, stage_on, reason, applied): (
                    LeadStage,
                    NaiveDate,
                    CloseReason,
                    Option<NaiveDate>,
                ) = stands.query_row([lead.id], |row| {
                    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
                })?;
                let draft = lead.draft;
                let source = match draft.source_id {
                    Some(id) => name_of(conn, id)?,
                    None => draft.source,
                };
                let day = |on: Option<NaiveDate>| on.map_or_else(String::new, |on| on.to_string());
                let number = |pay: Option<i64>| pay.map_or_else(String::new, |pay| pay.to_string());
                Ok(columns
                    .iter()
                    .map(|column| match column {
                        Column::Title => draft.title.clone(),
                        Column::Organisation => draft.organisation.clone(),
                        Column::Stage => stages
                            .iter()
                            .find(|one| one.stage == stage)
                            .map_or_else(String::new, |one| one.name.clone()),
                        Column::StageOn => stage_on.to_string(),
                        Column::Reason => words::close_reason(reason).to_owned(),
                        Column::AppliedOn => day(applied),
                        Column::BeganOn => day(draft.began_on),
                        Column::NextAction => draft.next_action.clone(),
                        Column::NextOn => day(draft.next_on),
                        Column::Scope => words::lead_scope(draft.scope).to_owned(),
                        Column::Kind => words::lead_kind(draft.kind).to_owned(),
                        Column::Place => draft.place.clone(),
                        Column::WorkForm => words::work_form(draft.work_form).to_owned(),
                        Column::Pay => {
                            words::pay_said(draft.pay_from, draft.pay_to, &draft.currency)
                        }
                        Column::PayFrom => number(draft.pay_from),
                        Column::PayTo => number(draft.pay_to),
                        Column::Currency => draft.currency.clone(),
                        Column::Source => source.clone(),
                        Column::Cv => draft.cv_version.clone(),
                        Column::Notes => draft.notes.clone(),
                        Column::Advertisement => draft.advertisement.clone(),
                    })
                    .collect())
            })
            .collect()
    }
}
