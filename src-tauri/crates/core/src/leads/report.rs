//! What was done about leads between two dates, to be printed: applications, talks, interviews, day by day. Job
//! centres ask for it.

mod rows;
mod written;

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use chrono::{Datelike as _, NaiveDate};
use fairlead_interop::report;
use serde::{Deserialize, Serialize};

use self::rows::{Also, Found, called, found, result};
use super::file;
use super::stage::{self, LeadStage};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::journey::demonstrate::interview::InterviewSort;
use crate::time::Now;
use crate::words;

/// Whether a report names people: those who told me of a lead, and whoever stands in my notes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ReportNames {
    /// With my notes and the people in them.
    With,
    /// Only dates, organisations, what was done and what came of it.
    #[default]
    Without,
}

/// Which report is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct ReportAsked {
    /// Its first day; the first of this month when left out.
    pub from: Option<NaiveDate>,
    /// Its last day; today when left out.
    pub to: Option<NaiveDate>,
    /// Whether it names people.
    pub names: ReportNames,
}

/// A report as the page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ActivityReport {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub to: NaiveDate,
    /// What was done, each with how often.
    pub numbers: Vec<ReportNumber>,
    /// The minutes that were noted; 0 when nobody counted.
    pub minutes: i64,
    /// What was applied for in these days, earliest first.
    pub applications: Vec<ReportApplication>,
    /// What was done, earliest first.
    pub entries: Vec<ReportEntry>,
}

/// How often one thing was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReportNumber {
    /// What.
    pub what: ReportKind,
    /// How often.
    pub count: u32,
}

/// What can be done for a lead, as a report counts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ReportKind {
    /// Found, or looked into.
    Found,
    /// Applied for.
    Applied,
    /// Spoken of with somebody there.
    Talk,
    /// Interviewed for.
    Interview,
    /// Offered.
    Offer,
    /// Ended, one way or another.
    Ended,
    /// Something else that was done for it.
    Effort,
}

impl ReportKind {
    const ALL: [ReportKind; 7] = [
        ReportKind::Found,
        ReportKind::Applied,
        ReportKind::Talk,
        ReportKind::Interview,
        ReportKind::Offer,
        ReportKind::Ended,
        ReportKind::Effort,
    ];

    fn of(stage: Option<LeadStage>) -> Self {
        match stage {
            None => ReportKind::Effort,
            Some(LeadStage::Spotted | LeadStage::Exploring) => ReportKind::Found,
            Some(LeadStage::InConversation) => ReportKind::Talk,
            Some(LeadStage::Applied) => ReportKind::Applied,
            Some(LeadStage::Interviewing) => ReportKind::Interview,
            Some(LeadStage::Offer) => ReportKind::Offer,
            Some(LeadStage::Accepted | LeadStage::Closed) => ReportKind::Ended,
        }
    }
}

/// An application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReportApplication {
    /// When.
    pub on: NaiveDate,
    /// For what.
    pub title: String,
    /// At which organisation.
    pub organisation: String,
    /// Where it was found; with people's names only when the report has them.
    pub source: String,
    /// What came of it by the last day of the report, in words.
    pub result: String,
}

/// Something that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReportEntry {
    /// When.
    pub on: NaiveDate,
    /// For what.
    pub title: String,
    /// At which organisation.
    pub organisation: String,
    /// What kind of thing.
    pub kind: ReportKind,
    /// What was done, in words.
    pub what: String,
    /// My note about it; empty in a report without names.
    pub note: String,
    /// How long it took; none when nobody counted.
    pub minutes: Option<i64>,
}

/// A report to write into a folder.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct WriteReport {
    /// The folder.
    pub folder: PathBuf,
    /// Which report.
    pub report: ReportAsked,
}

/// Where a report was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReportWritten {
    /// The file.
    pub path: String,
    /// Whether the browser was asked to show it, from where it is printed.
    pub opened: bool,
}

impl Career {
    /// Returns what was done about leads between two dates.
    ///
    /// # Errors
    /// `Invalid` for `to` when it lies before the first day.
    pub fn activity_report(&self, asked: &ReportAsked, now: Now) -> Result<ActivityReport> {
        let today = now.today();
        let from = asked.from.unwrap_or(today.with_day(1).unwrap_or(today));
        let to = asked.to.unwrap_or(today);
        if to < from {
            return Err(Error::invalid("to", words::report_upside_down()));
        }
        let conn = self.read();
        let stages = stage::all(conn)?;
        let (leads, all) = found(conn, from, to)?;
        let names = asked.names == ReportNames::With;
        let mut within: Vec<&Found> = all.iter().filter(|one| one.on >= from).collect();
        let spoken: HashSet<usize> = within
            .iter()
            .filter(|one| matches!(one.also, Also::Round(..)))
            .map(|one| one.lead)
            .collect();
        // Where the talks themselves are named, the move to that stage would be counted a second time.
        within.retain(|one| {
            one.stage != Some(LeadStage::Interviewing) || !spoken.contains(&one.lead)
        });
        let applications = within
            .iter()
            .filter(|one| one.stage == Some(LeadStage::Applied))
            .map(|one| {
                let lead = &leads[one.lead];
                let teller = names && !lead.teller.is_empty();
                ReportApplication {
                    on: one.on,
                    title: lead.title.clone(),
                    organisation: lead.organisation.clone(),
                    source: if teller { &lead.teller } else { &lead.source }.clone(),
                    result: result(&all, one.lead, &stages),
                }
            })
            .collect();
        let entries: Vec<ReportEntry> = within
            .iter()
            .map(|one| ReportEntry {
                on: one.on,
                title: leads[one.lead].title.clone(),
                organisation: leads[one.lead].organisation.clone(),
                kind: match one.also {
                    Also::Round(InterviewSort::ReviewTalk, _) => ReportKind::Talk,
                    Also::Round(..) => ReportKind::Interview,
                    _ => ReportKind::of(one.stage),
                },
                what: match (&one.also, one.stage) {
                    (Also::Round(sort, title), _) => words::report_round(*sort, title),
                    (Also::Began, _) => words::report_heard().to_owned(),
                    (Also::Nothing, Some(LeadStage::Closed)) => {
                        words::close_reason(one.reason).to_owned()
                    }
                    (Also::Nothing, Some(stage)) => words::report_went(&called(&stages, stage)),
                    (Also::Nothing, None) => words::report_effort().to_owned(),
                },
                note: if names {
                    one.note.clone()
                } else {
                    String::new()
                },
                minutes: one.minutes,
            })
            .collect();
        let count = |kind| entries.iter().filter(|one| one.kind == kind).count();
        Ok(ActivityReport {
            date: today,
            from,
            to,
            numbers: ReportKind::ALL
                .into_iter()
                .map(|what| ReportNumber {
                    what,
                    count: u32::try_from(count(what)).unwrap_or(u32::MAX),
                })
                .collect(),
            minutes: entries.iter().filter_map(|one| one.minutes).sum(),
            applications,
            entries,
        })
    }

    /// Writes a report as one HTML file that prints on A4, readable by its owner only, and returns where.
    ///
    /// # Errors
    /// `Invalid` for `folder` when nothing can be written there, and those of [`Self::activity_report`].
    pub fn write_activity_report(
        &self,
        folder: &Path,
        asked: &ReportAsked,
        now: Now,
    ) -> Result<PathBuf> {
        let report = self.activity_report(asked, now)?;
        let name = format!(
            "leads-{}-{}-{}.html",
            report.from,
            report.to,
            now.wall().format("%H%M%S")
        );
        file::write(
            folder,
            &name,
            report::html(&written::page(&report, asked.names)).as_bytes(),
        )
    }
}

#[cfg(test)]
mod tests;
