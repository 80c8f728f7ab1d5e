//! A round of feedback on how I show up: whom I ask, what I say myself first, the form that goes out, what comes
//! back, and what I make of it slowly.

pub mod answer;
pub mod asked;
pub mod comment;
pub mod compare;
pub mod form;
pub mod matter;
pub mod own;
pub mod page;
pub mod paste;
pub mod question;

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::error::{Error, Result};
use crate::id::FeedbackRoundId;
use crate::journey::lap::Lap;
use crate::journey::record::{self, Kept, Record, need_line, record, trim_text};
use crate::journey::wizard::Found;
use crate::time::Now;
use crate::words;

/// Days after which the next round is proposed (product/rules.md: feedback round).
pub const ROUND_DAYS: i64 = 182;

record! {
    /// A round of feedback.
    FeedbackRoundDraft, "feedback_round", FeedbackRoundId {
        /// What it is called; one line.
        name: String,
        /// My words at the head of the form.
        intro: String,
        /// By when I hope for answers.
        closes_on: Option<NaiveDate>,
    }
}

impl Record for FeedbackRoundDraft {
    fn check(&mut self, _conn: &Connection, _now: Now) -> Result<()> {
        need_line("name", &mut self.name, words::round_empty())?;
        trim_text("intro", &mut self.intro)
    }

    fn sentence(&self) -> String {
        words::round(&self.name)
    }

    fn saved(tx: &Connection, id: FeedbackRoundId, _now: Now) -> Result<()> {
        let round = record::one::<Self>(tx, id)?;
        not_before(round.created_on, "closes_on", round.draft.closes_on)
    }
}

/// Refuses a date before the round began.
fn not_before(began: NaiveDate, field: &'static str, on: Option<NaiveDate>) -> Result<()> {
    match on {
        Some(on) if on < began => Err(Error::invalid(field, words::before_round(began))),
        _ => Ok(()),
    }
}

/// Returns the round that a form names.
///
/// # Errors
/// `NotFound` with a sentence when it is gone.
fn round_of(
    conn: &Connection,
    id: Option<FeedbackRoundId>,
) -> Result<Kept<FeedbackRoundId, FeedbackRoundDraft>> {
    let id = id.ok_or_else(|| Error::NotFound(words::round_gone()))?;
    record::one::<FeedbackRoundDraft>(conn, id)
}

/// Returns the rounds outside the bin, newest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn rounds(conn: &Connection) -> Result<Vec<Kept<FeedbackRoundId, FeedbackRoundDraft>>> {
    record::all(conn, "ORDER BY r.created_on DESC, r.id DESC", [])
}

/// How far a round has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Progress {
    pub asked: usize,
    pub answers: usize,
    /// Comments that wait for one of their steps.
    pub waiting: usize,
    /// When the last of its comments was settled, or the last answer came; only when none waits.
    pub reflected_on: Option<NaiveDate>,
}

/// Returns how far a round has come. It counts as reflected on when something came back and every comment has its
/// four steps or is put aside.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn progress(conn: &Connection, round: FeedbackRoundId, now: Now) -> Result<Progress> {
    let asked: u32 = conn
        .prepare_cached(
            "SELECT count(*) FROM asked_person WHERE round_id = ?1 AND binned_at IS NULL",
        )?
        .query_row([round], |row| row.get(0))?;
    let answers = answer::answers(conn, round, now)?;
    let comments = comment::of(conn, round)?;
    let waiting = comments.iter().filter(|one| !one.settled()).count();
    let newest = comments
        .iter()
        .map(|one| one.changed_on)
        .chain(answers.iter().map(|one| one.came_on))
        .max();
    Ok(Progress {
        asked: usize::try_from(asked).unwrap_or(0),
        answers: answers.len(),
        waiting,
        reflected_on: newest.filter(|_| waiting == 0 && !answers.is_empty()),
    })
}

/// Returns when a round was last reflected on, on or after a date; for the entry check of Explore.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn reflected_round(
    conn: &Connection,
    since: NaiveDate,
    now: Now,
) -> Result<Option<NaiveDate>> {
    let mut newest = None;
    for round in rounds(conn)? {
        let on = progress(conn, round.id, now)?.reflected_on;
        newest = newest.max(on.filter(|on| *on >= since));
    }
    Ok(newest)
}

/// Looks whether a round was reflected on in this lap.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap, now: Now) -> Result<Found> {
    let rounds = rounds(conn)?;
    let Some(newest) = rounds.first() else {
        return Ok(Found {
            missing: words::round_missing(),
            ..Found::default()
        });
    };
    let progress = progress(conn, newest.id, now)?;
    let done = reflected_round(conn, lap.started_on, now)?.is_some();
    let own = own::of(conn, newest.id)?;
    let missing = if done {
        String::new()
    } else if progress.reflected_on.is_some() {
        words::round_again()
    } else if progress.asked == 0 {
        words::asked_missing()
    } else if let Some(missing) = own::missing(own.as_ref().map(|own| &own.draft)) {
        missing
    } else if progress.answers == 0 {
        words::answers_missing()
    } else {
        words::comments_waiting(progress.waiting)
    };
    Ok(Found {
        done,
        on: progress.reflected_on.or(Some(newest.changed_on)),
        holds: words::round_holds(progress.asked, progress.answers, progress.waiting),
        missing,
    })
}

#[cfg(test)]
mod tests;
