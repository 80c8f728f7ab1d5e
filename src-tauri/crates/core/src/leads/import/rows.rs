//! Row by row: read, compared with the leads that are there and with the rows before, written at once.

use std::collections::HashMap;

use chrono::NaiveDate;
use fairlead_interop::leads::{self, Order, Table};
use rusqlite::Connection;

use super::mapping::{self, LeadField, StageMeaning};
use super::{LeadImportLine, LeadImportOutcome, LeadImportReport};
use crate::error::{Error, Result};
use crate::id::LeadId;
use crate::journey::record::{self, LINE_MAX, Record as _, TEXT_MAX};
use crate::leads::event::{self, CloseReason, Wrote};
use crate::leads::lead::{LeadDraft, LeadKind, LeadScope, WorkForm};
use crate::leads::similar::Keys;
use crate::leads::stage::{self, LeadStage, StageName};
use crate::time::Now;
use crate::words;

/// Writes the leads of a table and returns what became of each row.
pub(super) fn bring(
    tx: &Connection,
    table: &Table,
    report: &LeadImportReport,
    now: Now,
) -> Result<Vec<LeadImportLine>> {
    let mut import = Import {
        tx,
        report,
        order: report.dates.map(Order::from),
        there: HashMap::new(),
        texts: HashMap::new(),
        stages: stage::all(tx)?,
        now,
    };
    import.remember_all()?;
    let mut lines: Vec<LeadImportLine> = table
        .unreadable
        .iter()
        .map(|line| unreadable(*line, words::import_line_unreadable().to_owned()))
        .collect();
    for row in &table.rows {
        lines.push(import.row(row.line, &row.cells)?);
    }
    Ok(lines)
}

fn unreadable(line: u64, why: String) -> LeadImportLine {
    LeadImportLine {
        line,
        title: String::new(),
        organisation: String::new(),
        stage: String::new(),
        outcome: LeadImportOutcome::Unreadable,
        why,
        lead_id: None,
    }
}

/// Where a lead that is there already comes from.
#[derive(Clone, Copy)]
enum There {
    Book(LeadId),
    Bin(LeadId),
    Line(u64),
}

struct Import<'a> {
    tx: &'a Connection,
    report: &'a LeadImportReport,
    order: Option<Order>,
    there: HashMap<Keys, There>,
    texts: HashMap<String, There>,
    stages: Vec<StageName>,
    now: Now,
}

/// A row as it would be kept.
struct Read {
    draft: LeadDraft,
    means: StageMeaning,
    applied_on: Option<NaiveDate>,
    stage_on: Option<NaiveDate>,
}

impl Import<'_> {
    fn remember_all(&mut self) -> Result<()> {
        // What lies outside the bin counts first.
        let mut select = self.tx.prepare_cached(
            "SELECT id, title, organisation, trim(advertisement), binned_at IS NOT NULL FROM lead
              ORDER BY binned_at IS NOT NULL, id",
        )?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            let (id, title, organisation): (LeadId, String, String) =
                (row.get(0)?, row.get(1)?, row.get(2)?);
            let there = if row.get(4)? {
                There::Bin(id)
            } else {
                There::Book(id)
            };
            let keys = Keys::of(&title, &organisation);
            self.there.entry(keys).or_insert(there);
            let text: String = row.get(3)?;
            if !text.is_empty() {
                self.texts.entry(text).or_insert(there);
            }
        }
        Ok(())
    }

    fn row(&mut self, line: u64, cells: &[String]) -> Result<LeadImportLine> {
        let read = match self.read(cells) {
            Ok(read) => read,
            Err(Error::Invalid { message, .. }) => {
                return Ok(LeadImportLine {
                    title: self.line(cells, LeadField::Title),
                    organisation: self.line(cells, LeadField::Organisation),
                    ..unreadable(line, message)
                });
            }
            Err(other) => return Err(other),
        };
        let keys = Keys::of(&read.draft.title, &read.draft.organisation);
        let text = read.draft.advertisement.trim().to_owned();
        let there = self
            .there
            .get(&keys)
            .or_else(|| self.texts.get(&text))
            .copied();
        let mut said = LeadImportLine {
            line,
            title: read.draft.title.clone(),
            organisation: read.draft.organisation.clone(),
            stage: self
                .stages
                .iter()
                .find(|one| one.stage == read.means.stage)
                .map_or_else(String::new, |one| one.name.clone()),
            outcome: LeadImportOutcome::There,
            why: String::new(),
            lead_id: None,
        };
        match there {
            Some(There::Book(id)) => {
                said.lead_id = Some(id);
                words::import_there().clone_into(&mut said.why);
            }
            Some(There::Bin(id)) => {
                said.lead_id = Some(id);
                words::import_in_bin().clone_into(&mut said.why);
            }
            Some(There::Line(other)) => said.why = words::import_same_line(other),
            None => {
                self.write(read)?;
                said.outcome = LeadImportOutcome::Create;
                self.there.insert(keys, There::Line(line));
                if !text.is_empty() {
                    self.texts.insert(text, There::Line(line));
                }
            }
        }
        Ok(said)
    }

    /// Reads a row; a fault is `Invalid` with a sentence.
    fn read(&self, cells: &[String]) -> Result<Read> {
        let today = self.now.today();
        let past = |column| -> Result<Option<NaiveDate>> {
            match self.date(cells, column)? {
                Some(on) if on > today => Err(Error::invalid(
                    "columns",
                    words::import_date_ahead(words::lead_column(column.into()), on),
                )),
                on => Ok(on),
            }
        };
        let applied_on = past(LeadField::AppliedOn)?;
        let stage_on = past(LeadField::StageOn)?;
        let began = past(LeadField::BeganOn)?;
        let next_on = self.date(cells, LeadField::NextOn)?;
        let earliest = [began, applied_on, stage_on].into_iter().flatten().min();
        // A step that was to come on a day: one knew of it by then.
        let heard = earliest.unwrap_or(today).min(next_on.unwrap_or(today));
        let word = self.line(cells, LeadField::Stage);
        let said = self.report.stages.iter().find(|one| one.word == word);
        let mut means = said.and_then(|one| one.means).unwrap_or(StageMeaning {
            // A date of applying says as much as the word.
            stage: match applied_on {
                Some(_) => LeadStage::Applied,
                None => LeadStage::Spotted,
            },
            reason: CloseReason::Unsaid,
        });
        if means.stage != LeadStage::Closed {
            means.reason = CloseReason::Unsaid;
        } else if means.reason == CloseReason::Unsaid {
            let reason = leads::closing(&self.line(cells, LeadField::Reason));
            means.reason = reason.map_or(CloseReason::Unsaid, mapping::reason_of);
        }
        let mut draft = LeadDraft {
            title: self.line(cells, LeadField::Title),
            organisation: self.line(cells, LeadField::Organisation),
            scope: scope(&self.line(cells, LeadField::Scope)),
            kind: kind(&self.line(cells, LeadField::Kind)),
            source: self.line(cells, LeadField::Source),
            place: self.line(cells, LeadField::Place),
            work_form: form(&self.line(cells, LeadField::WorkForm)),
            pay_from: leads::whole(self.cell(cells, LeadField::PayFrom)),
            pay_to: leads::whole(self.cell(cells, LeadField::PayTo)),
            currency: self.line(cells, LeadField::Currency),
            advertisement: self.text(cells, LeadField::Advertisement),
            cv_version: self.line(cells, LeadField::Cv),
            notes: self.text(cells, LeadField::Notes),
            began_on: Some(heard),
            next_action: self.line(cells, LeadField::NextAction),
            next_on,
            ..LeadDraft::default()
        };
        self.pay(cells, &mut draft);
        draft.check(self.tx, self.now)?;
        Ok(Read {
            draft,
            means,
            applied_on,
            stage_on,
        })
    }

    /// A range in one cell; what cannot be read as one is not lost.
    fn pay(&self, cells: &[String], draft: &mut LeadDraft) {
        let said = self.line(cells, LeadField::Pay);
        if said.is_empty() {
            return;
        }
        match leads::pay(&said) {
            Some(pay) if draft.pay_from.is_none() && draft.pay_to.is_none() => {
                draft.pay_from = pay.from;
                draft.pay_to = pay.to;
                if draft.currency.is_empty() {
                    draft.currency = pay.currency;
                }
            }
            _ => {
                let note = words::import_pay_noted(&said);
                draft.notes = cut(
                    format!("{}\n{note}", draft.notes).trim().to_owned(),
                    TEXT_MAX,
                );
            }
        }
    }

    fn cell<'c>(&self, cells: &'c [String], column: LeadField) -> &'c str {
        mapping::of(self.report, column)
            .next()
            .and_then(|at| cells.get(at))
            .map_or("", |cell| leads::said(cell))
    }

    fn line(&self, cells: &[String], column: LeadField) -> String {
        cut(
            leads::line(&leads::unguarded(self.cell(cells, column))),
            LINE_MAX,
        )
    }

    /// A text; several columns stand one below the other.
    fn text(&self, cells: &[String], column: LeadField) -> String {
        let parts: Vec<String> = mapping::of(self.report, column)
            .filter_map(|at| cells.get(at))
            .map(|cell| leads::prose(&leads::unguarded(leads::said(cell))))
            .filter(|part| !part.is_empty())
            .collect();
        cut(parts.join("\n"), TEXT_MAX)
    }

    fn date(&self, cells: &[String], column: LeadField) -> Result<Option<NaiveDate>> {
        let cell = self.cell(cells, column);
        if cell.is_empty() {
            return Ok(None);
        }
        leads::date(cell, self.order).map(Some).ok_or_else(|| {
            let heading = words::lead_column(column.into());
            Error::invalid(
                "columns",
                words::import_no_date(heading, &leads::line(cell)),
            )
        })
    }

    /// Writes a lead with what happened, dated back; it counts as touched when something last happened.
    fn write(&self, read: Read) -> Result<()> {
        let id = record::insert(self.tx, &read.draft, self.now)?;
        let began = read.draft.began_on.unwrap_or(self.now.today());
        let mut last = began;
        let mut went = |stage, reason, on: NaiveDate| {
            last = last.max(on);
            let wrote = Wrote {
                on,
                stage: Some(stage),
                reason,
                note: String::new(),
                minutes: None,
            };
            event::write(self.tx, id, &wrote, self.now)
        };
        let stage = read.means.stage;
        if let Some(on) = read.applied_on {
            went(LeadStage::Applied, CloseReason::Unsaid, on)?;
        }
        let done = match stage {
            LeadStage::Applied => read.applied_on.is_some(),
            LeadStage::Spotted => {
                read.applied_on.is_none() && read.stage_on.is_none_or(|on| on <= began)
            }
            _ => false,
        };
        if !done {
            // Nothing comes before it was applied for.
            let on = read.stage_on.max(read.applied_on).unwrap_or(began);
            went(stage, read.means.reason, on)?;
        }
        self.tx
            .prepare_cached("UPDATE lead SET changed_on = ?2 WHERE id = ?1")?
            .execute((id, last))?;
        event::settle(self.tx, id)
    }
}

/// Cuts a text to so many characters.
fn cut(mut text: String, most: usize) -> String {
    if let Some((end, _)) = text.char_indices().nth(most) {
        text.truncate(end);
        text.truncate(text.trim_end().len());
    }
    text
}

fn scope(word: &str) -> LeadScope {
    match leads::scope(word) {
        Some(leads::Scope::Department) => LeadScope::Department,
        Some(leads::Scope::Company) => LeadScope::Company,
        Some(leads::Scope::Industry) => LeadScope::Industry,
        Some(leads::Scope::Outside) | None => LeadScope::Outside,
    }
}

fn kind(word: &str) -> LeadKind {
    match leads::kind(word) {
        Some(leads::Kind::Job) | None => LeadKind::Job,
        Some(leads::Kind::Project) => LeadKind::Project,
        Some(leads::Kind::Contract) => LeadKind::Contract,
        Some(leads::Kind::Board) => LeadKind::Board,
        Some(leads::Kind::Study) => LeadKind::Study,
        Some(leads::Kind::Venture) => LeadKind::Venture,
    }
}

fn form(word: &str) -> WorkForm {
    use fairlead_interop::advertisement::WorkForm as Said;
    match leads::work_form(word) {
        Some(Said::OnSite) => WorkForm::OnSite,
        Some(Said::Hybrid) => WorkForm::Hybrid,
        Some(Said::Remote) => WorkForm::Remote,
        None => WorkForm::Unsaid,
    }
}
