//! A lead: an opportunity, inside or outside the employer, never a person.

use chrono::{Duration, NaiveDate};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::event;
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{LeadId, PersonId};
use crate::journey::record::{Record, need_line, record, trim_line, trim_text};
use crate::people::person::known;
use crate::time::Now;
use crate::words;

/// Years ahead beyond which the date of a next action is a slip of the hand; ours.
const YEARS_AHEAD: i64 = 5;

/// In which ring an opportunity lies, seen from my desk.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LeadScope {
    /// My department.
    Department,
    /// My company.
    Company,
    /// My industry.
    Industry,
    /// Outside.
    #[default]
    Outside,
}
stored!(LeadScope {
    Department = "department",
    Company = "company",
    Industry = "industry",
    Outside = "outside",
});

impl LeadScope {
    /// Every ring, the nearest first.
    pub const ALL: [LeadScope; 4] = [
        LeadScope::Department,
        LeadScope::Company,
        LeadScope::Industry,
        LeadScope::Outside,
    ];
}

/// What an opportunity is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LeadKind {
    /// A job.
    #[default]
    Job,
    /// A project.
    Project,
    /// A contract.
    Contract,
    /// A seat on a board.
    Board,
    /// A course of study.
    Study,
    /// A venture of my own.
    Venture,
}
stored!(LeadKind {
    Job = "job",
    Project = "project",
    Contract = "contract",
    Board = "board",
    Study = "study",
    Venture = "venture",
});

impl LeadKind {
    /// Every kind, in the order of the form.
    pub const ALL: [LeadKind; 6] = [
        LeadKind::Job,
        LeadKind::Project,
        LeadKind::Contract,
        LeadKind::Board,
        LeadKind::Study,
        LeadKind::Venture,
    ];
}

/// Where one would work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum WorkForm {
    /// Nobody has said.
    #[default]
    #[serde(rename = "")]
    Unsaid,
    /// At their place.
    OnSite,
    /// Some days there, some at home.
    Hybrid,
    /// From anywhere.
    Remote,
}
stored!(WorkForm {
    Unsaid = "",
    OnSite = "on_site",
    Hybrid = "hybrid",
    Remote = "remote",
});

record! {
    /// An opportunity.
    LeadDraft, "lead", LeadId {
        /// What it is; one line.
        title: String,
        /// At which organisation.
        organisation: String,
        /// In which ring it lies.
        scope: LeadScope,
        /// What kind.
        kind: LeadKind,
        /// Who told me of it.
        source_id: Option<PersonId>,
        /// Where it comes from, when no person of the book told me.
        source: String,
        /// Where it is.
        place: String,
        /// Where one would work.
        work_form: WorkForm,
        /// The least it pays, in whole units of the currency a year.
        pay_from: Option<i64>,
        /// The most.
        pay_to: Option<i64>,
        /// The currency, three letters (ISO 4217).
        currency: String,
        /// The full text of the advertisement.
        advertisement: String,
        /// The CV that was sent.
        cv_version: String,
        /// Anything else.
        notes: String,
        /// When I heard of it; today when left out.
        began_on: Option<NaiveDate>,
        /// What I do next; one line.
        next_action: String,
        /// When.
        next_on: Option<NaiveDate>,
    }
}

/// A lead by its name, to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadName {
    /// Which.
    pub id: LeadId,
    /// What it is.
    pub title: String,
    /// At which organisation.
    pub organisation: String,
}

/// The most leads to choose from in a form: who has more finds the lead first and writes there.
const NAMED_MAX: u32 = 50;

/// Returns the leads that one may write about: those touched last, the open ones first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn to_choose(conn: &Connection) -> Result<Vec<LeadName>> {
    let mut select = conn.prepare_cached(
        "SELECT id, title, organisation FROM lead WHERE binned_at IS NULL
          ORDER BY stage IN ('accepted', 'closed'), touched_on DESC, id DESC LIMIT ?1",
    )?;
    let rows = select.query_map([NAMED_MAX], named)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn named(row: &rusqlite::Row<'_>) -> rusqlite::Result<LeadName> {
    Ok(LeadName {
        id: row.get(0)?,
        title: row.get(1)?,
        organisation: row.get(2)?,
    })
}

impl Career {
    /// Finds leads by words of their title and organisation, the open ones first; at most [`NAMED_MAX`].
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn find_leads(&self, text: &str, limit: u32) -> Result<Vec<LeadName>> {
        // Each word must be in it; what LIKE would read as a wildcard is a space between words.
        let words: Vec<String> = text
            .replace(['%', '_', '\\'], " ")
            .split_whitespace()
            .map(|word| format!("%{word}%"))
            .collect();
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let fits = vec!["(title || ' ' || organisation) LIKE ?"; words.len()].join(" AND ");
        let mut select = self.read().prepare(&format!(
            "SELECT id, title, organisation FROM lead WHERE binned_at IS NULL AND {fits}
              ORDER BY stage IN ('accepted', 'closed'), touched_on DESC, id DESC LIMIT {}",
            limit.min(NAMED_MAX)
        ))?;
        let rows = select.query_map(rusqlite::params_from_iter(&words), named)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// Refuses the date of a next step so far ahead that it is a slip of the hand.
///
/// # Errors
/// `Invalid` with the field.
pub(super) fn near_enough(field: &'static str, on: NaiveDate, now: Now) -> Result<()> {
    if on > now.today() + Duration::days(YEARS_AHEAD * 366) {
        return Err(Error::invalid(field, words::date_too_far(YEARS_AHEAD)));
    }
    Ok(())
}

impl Record for LeadDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        need_line("title", &mut self.title, words::lead_empty())?;
        trim_line("organisation", &mut self.organisation)?;
        trim_line("source", &mut self.source)?;
        trim_line("place", &mut self.place)?;
        trim_line("cv_version", &mut self.cv_version)?;
        trim_line("next_action", &mut self.next_action)?;
        trim_text("advertisement", &mut self.advertisement)?;
        trim_text("notes", &mut self.notes)?;
        known("source_id", conn, self.source_id)?;
        trim_line("currency", &mut self.currency)?;
        self.currency.make_ascii_uppercase();
        let letters = |text: &str| text.chars().all(|c| c.is_ascii_uppercase());
        let code = self.currency.len() == 3 && letters(&self.currency);
        if !code && !self.currency.is_empty() {
            return Err(Error::invalid(
                "currency",
                words::currency_unreadable(&self.currency),
            ));
        }
        for (field, pay) in [("pay_from", self.pay_from), ("pay_to", self.pay_to)] {
            if pay.is_some_and(|pay| pay < 0) {
                return Err(Error::invalid(field, words::pay_below_zero()));
            }
        }
        if let (Some(from), Some(to)) = (self.pay_from, self.pay_to)
            && from > to
        {
            return Err(Error::invalid("pay_to", words::pay_upside_down(from, to)));
        }
        let began = *self.began_on.get_or_insert(now.today());
        if began > now.today() {
            return Err(Error::invalid("began_on", words::lead_date_ahead()));
        }
        match self.next_on {
            Some(on) if on < began => Err(Error::invalid(
                "next_on",
                words::lead_next_before_it_began(began),
            )),
            Some(on) => near_enough("next_on", on, now),
            None => Ok(()),
        }
    }

    fn sentence(&self) -> String {
        words::lead_called(&self.title)
    }

    /// Nothing can have happened before it began; and whatever is written into it counts as something done for it.
    fn saved(tx: &Connection, id: LeadId, _now: Now) -> Result<()> {
        let early: Option<NaiveDate> = tx
            .prepare_cached(
                "SELECT min(e.on_date) FROM lead_event e JOIN lead l ON l.id = e.lead_id
                  WHERE e.lead_id = ?1 AND e.on_date < l.began_on",
            )?
            .query_row([id], |row| row.get(0))?;
        if let Some(on) = early {
            return Err(Error::invalid("began_on", words::lead_began_too_late(on)));
        }
        event::settle(tx, id)
    }
}
