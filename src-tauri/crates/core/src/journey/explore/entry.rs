//! The entry check: what should stand before I go out. Nothing here forbids; what is missing is said and remembered.

use chrono::{Duration, NaiveDate};
use rusqlite::Connection;
use serde::Serialize;

use crate::career::Career;
use crate::error::Result;
use crate::id::CvCheckId;
use crate::journey::demonstrate::readiness::base_cv_reviewed_on;
use crate::journey::lap::Lap;
use crate::journey::plan::{feedback, objective, option, past_date};
use crate::journey::record::{self, Kept, Record, Row1, record, trim_line};
use crate::journey::wizard::{AGED_DAYS, Found, Step};
use crate::time::Now;
use crate::words;

/// Days for which a look through the base CV counts (product/rules.md: a CV is looked at every 90 days).
pub const CV_DAYS: i64 = 90;

record! {
    /// A look through the base CV.
    CvCheckDraft, "cv_check", CvCheckId {
        /// When; the day on which it is written when left out.
        looked_on: Option<NaiveDate>,
        /// What is still to do; one line.
        note: String,
    }
}

impl Record for CvCheckDraft {
    fn check(&mut self, _conn: &Connection, now: Now) -> Result<()> {
        trim_line("note", &mut self.note)?;
        past_date("looked_on", self.looked_on, now)
    }

    fn sentence(&self) -> String {
        words::cv_check().to_owned()
    }
}

/// What should stand before I go out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum EntryPart {
    /// Others were asked how I show up, and I thought about it.
    Feedback,
    /// The base CV was looked through.
    Cv,
    /// I know what I want.
    Objective,
    /// Something I could do has a first step.
    FirstStep,
}

/// One of them, and how it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EntryCheck {
    /// Which.
    pub what: EntryPart,
    /// Whether it stands.
    pub stands: bool,
    /// What stands, or what is missing, in one sentence.
    pub says: String,
    /// The step at which it is done.
    pub step: Step,
    /// That step's title.
    pub step_title: String,
    /// Since when it stands.
    pub on: Option<NaiveDate>,
}

/// The exercise: what should stand before I go out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EntryView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// What should stand, in order.
    pub checks: Vec<EntryCheck>,
    /// Looks through the base CV, newest first.
    pub cv_checks: Vec<Kept<CvCheckId, CvCheckDraft>>,
}

/// Returns when a feedback round was last thought about.
///
/// # Errors
/// Only if SQLite fails.
fn feedback_reflected(conn: &Connection, now: Now) -> Result<Option<NaiveDate>> {
    feedback::reflected_round(conn, NaiveDate::MIN, now)
}

/// Returns when the base CV was last looked through, here or as one polished it for showing oneself.
///
/// # Errors
/// Only if SQLite fails.
fn cv_reviewed(conn: &Connection) -> Result<Option<NaiveDate>> {
    let here = cv_checks(conn)?.first().map(day);
    Ok(here.max(base_cv_reviewed_on(conn)?))
}

fn day(row: &Row1<CvCheckDraft>) -> NaiveDate {
    row.draft.looked_on.unwrap_or(row.created_on)
}

fn cv_checks(conn: &Connection) -> Result<Vec<Row1<CvCheckDraft>>> {
    record::all::<CvCheckDraft>(
        conn,
        "ORDER BY coalesce(r.looked_on, r.created_on) DESC, r.id DESC",
        [],
    )
}

/// Whether something of a day still counts: not when it is longer ago than this many days.
fn counts(on: Option<NaiveDate>, days: i64, now: Now) -> bool {
    on.is_some_and(|on| now.today() - on <= Duration::days(days))
}

fn checks(conn: &Connection, now: Now) -> Result<Vec<EntryCheck>> {
    let today = now.today();
    let feedback = feedback_reflected(conn, now)?;
    let cv = cv_reviewed(conn)?;
    let active = objective::active(conn)?;
    let options = option::options(conn)?;
    let stepped: Vec<_> = options
        .iter()
        .filter(|one| one.draft.leaned_on() && one.draft.worked_out())
        .collect();
    let check = |what, step: Step, stands, on, says| EntryCheck {
        what,
        stands,
        says,
        step,
        step_title: step.title().to_owned(),
        on,
    };
    let heard = counts(feedback, AGED_DAYS, now);
    let read = counts(cv, CV_DAYS, now);
    Ok(vec![
        check(
            EntryPart::Feedback,
            Step::Feedback,
            heard,
            feedback,
            words::entry_feedback(heard, feedback, today),
        ),
        check(
            EntryPart::Cv,
            Step::Entry,
            read,
            cv,
            words::entry_cv(read, cv, today),
        ),
        check(
            EntryPart::Objective,
            Step::Objectives,
            !active.is_empty(),
            active.iter().map(|row| row.changed_on).max(),
            words::entry_objective(active.first().map(|row| row.draft.title.as_str())),
        ),
        check(
            EntryPart::FirstStep,
            Step::Options,
            !stepped.is_empty(),
            stepped.iter().map(|one| one.changed_on).max(),
            words::entry_first_step(
                stepped
                    .first()
                    .map(|one| (one.title.as_str(), one.draft.first_step.as_str())),
            ),
        ),
    ])
}

/// Looks whether all stands that should before I go out.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, _lap: &Lap, now: Now) -> Result<Found> {
    let checks = checks(conn, now)?;
    let standing = checks.iter().filter(|check| check.stands).count();
    let missing = checks
        .iter()
        .find(|check| !check.stands)
        .map_or(String::new(), |check| check.says.clone());
    Ok(Found {
        done: missing.is_empty(),
        on: checks.iter().filter_map(|check| check.on).max(),
        holds: words::entry_holds(standing, checks.len()),
        missing,
    })
}

impl Career {
    /// Returns the entry check.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn explore_entry(&self, now: Now) -> Result<EntryView> {
        let conn = self.read();
        Ok(EntryView {
            date: now.today(),
            checks: checks(conn, now)?,
            cv_checks: cv_checks(conn)?,
        })
    }
}
