//! Targets: what I will do each week or month. Progress is counted from what is logged, never ticked.

use chrono::{Datelike, Days, Months, NaiveDate};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::id::{TargetCountId, TargetId};
use crate::journey::lap::Lap;
use crate::journey::record::{self, Record, in_range, record, trim_line};
use crate::journey::wizard::Found;
use crate::time::Now;
use crate::words;

/// The most that a target can ask for in a period (ours: more is no target one counts).
const NUMBER_MAX: i64 = 999;

/// What a target counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum TargetCounts {
    /// Touches logged.
    #[default]
    Touches,
    /// People met.
    PeopleMet,
    /// Follow-ups: the first touch after meeting somebody.
    FollowUps,
    /// Sessions finished.
    Sessions,
    /// Stories told aloud.
    Rehearsals,
    /// Interviews, pitches and mocks.
    Interviews,
    /// Debriefs written.
    Debriefs,
    /// Experiments ended with a result.
    Experiments,
    /// Applications: leads that went to that stage.
    Applications,
    /// Things done for a lead.
    LeadWork,
    /// What I log myself, one by one.
    Own,
}
stored!(TargetCounts {
    Touches = "touches",
    PeopleMet = "people_met",
    FollowUps = "follow_ups",
    Sessions = "sessions",
    Rehearsals = "rehearsals",
    Interviews = "interviews",
    Debriefs = "debriefs",
    Experiments = "experiments",
    Applications = "applications",
    LeadWork = "lead_work",
    Own = "own",
});

/// How often a target begins anew.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum TargetPeriod {
    /// Each week, from Monday.
    #[default]
    Week,
    /// Each month.
    Month,
}
stored!(TargetPeriod {
    Week = "week",
    Month = "month",
});

impl TargetPeriod {
    /// Returns the first day of the period in which a date lies.
    pub fn first(self, date: NaiveDate) -> NaiveDate {
        let back = match self {
            Self::Week => date.weekday().num_days_from_monday(),
            Self::Month => date.day0(),
        };
        date.checked_sub_days(Days::new(u64::from(back)))
            .unwrap_or(date)
    }

    /// Returns the last day of the period in which a date lies.
    pub fn last(self, date: NaiveDate) -> NaiveDate {
        let next = match self {
            Self::Week => self.first(date).checked_add_days(Days::new(7)),
            Self::Month => self.first(date).checked_add_months(Months::new(1)),
        };
        next.and_then(|next| next.pred_opt()).unwrap_or(date)
    }

    /// Returns the last so many periods up to the one in which a date lies, earliest first: their first days.
    pub fn lately(self, date: NaiveDate, many: usize) -> Vec<NaiveDate> {
        let mut firsts = vec![self.first(date)];
        while firsts.len() < many {
            let Some(before) = firsts.last().and_then(|first| first.pred_opt()) else {
                break;
            };
            firsts.push(self.first(before));
        }
        firsts.reverse();
        firsts
    }
}

record! {
    /// A target for each week or month.
    TargetDraft, "target", TargetId {
        /// What is counted.
        counts: TargetCounts,
        /// What I call it; for an own count, what it counts.
        name: String,
        /// How often it begins anew.
        period: TargetPeriod,
        /// How many.
        number: u32,
        /// The date from which it holds; today when left out.
        from_on: Option<NaiveDate>,
        /// Its last date; none while it goes on.
        until_on: Option<NaiveDate>,
    }
}

impl TargetDraft {
    /// Returns whether it holds on any day of a span.
    pub(crate) fn holds(&self, from: NaiveDate, to: NaiveDate) -> bool {
        self.from_on.is_none_or(|on| on <= to) && self.until_on.is_none_or(|on| on >= from)
    }
}

impl Record for TargetDraft {
    fn check(&mut self, _conn: &Connection, now: Now) -> Result<()> {
        trim_line("name", &mut self.name)?;
        in_range("number", i64::from(self.number), 1, NUMBER_MAX)?;
        let from = *self.from_on.get_or_insert(now.today());
        if self.until_on.is_some_and(|until| until < from) {
            return Err(Error::invalid("until_on", words::target_span_wrong()));
        }
        Ok(())
    }

    fn sentence(&self) -> String {
        words::target_called(self)
    }
}

record! {
    /// One of what a target with an own count counts.
    TargetCountDraft, "target_count", TargetCountId {
        /// The target.
        target_id: Option<TargetId>,
        /// When; today when left out.
        done_on: Option<NaiveDate>,
        /// What it was, in a few words.
        note: String,
    }
}

impl Record for TargetCountDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        trim_line("note", &mut self.note)?;
        let target = self
            .target_id
            .ok_or_else(|| Error::invalid("target_id", words::target_missing()))?;
        if record::one::<TargetDraft>(conn, target)?.draft.counts != TargetCounts::Own {
            return Err(Error::invalid("target_id", words::counts_by_itself()));
        }
        not_ahead("done_on", &mut self.done_on, now)
    }

    fn sentence(&self) -> String {
        words::target_count_called(&self.note)
    }
}

/// Fills a date of something that has happened with today, and refuses one that lies ahead.
///
/// # Errors
/// `Invalid`.
pub(crate) fn not_ahead(field: &'static str, on: &mut Option<NaiveDate>, now: Now) -> Result<()> {
    if *on.get_or_insert(now.today()) > now.today() {
        return Err(Error::invalid(field, words::lies_ahead()));
    }
    Ok(())
}

/// Returns the targets outside the bin, oldest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn all(conn: &Connection) -> Result<Vec<record::Row1<TargetDraft>>> {
    record::all(conn, "ORDER BY r.id", [])
}

/// Looks whether a target holds today that was set or confirmed in this lap.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap, now: Now) -> Result<Found> {
    let today = now.today();
    let targets = all(conn)?;
    let running: Vec<_> = targets
        .iter()
        .filter(|target| target.draft.holds(today, today))
        .collect();
    let done = running
        .iter()
        .any(|target| target.changed_on >= lap.started_on);
    Ok(Found {
        done,
        on: targets.iter().map(|target| target.changed_on).max(),
        holds: words::tally(running.len(), "target", "targets"),
        missing: words::target_look_missing(running.is_empty()).to_owned(),
    })
}
