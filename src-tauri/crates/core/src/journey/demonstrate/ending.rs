//! The page of the weekly review, and ending it: the numbers are written down and stay as they are.

use chrono::{Duration, NaiveDate};
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

use super::derailer::{self, DerailerRow, Seen};
use super::freeze::Line;
use super::review::{self, WeeklyReviewDraft, WeeklyReviewLineDraft};
use super::target::{self, TargetDraft, TargetPeriod};
use super::{ended, progress};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{DerailerLookId, TargetId, WeeklyReviewId, WeeklyReviewLineId};
use crate::journey::record::{self, Row1};
use crate::op::Op;
use crate::rhythm::friday;
use crate::time::Now;
use crate::words;

/// A target in the review that is being written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReviewTarget {
    /// The target.
    pub id: TargetId,
    /// The target in words.
    pub sentence: String,
    /// What was counted.
    pub done: u32,
    /// What was aimed at.
    pub wanted: u32,
    /// The counts in words.
    pub stands: String,
    /// The line about it, once there is one.
    pub line_id: Option<WeeklyReviewLineId>,
    /// What helped or stood in the way.
    pub note: String,
}

/// A derailer in the review that is being written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReviewDerailer {
    /// The derailer.
    pub row: DerailerRow,
    /// The look at it in this review.
    pub look_id: Option<DerailerLookId>,
    /// What was found; none while it was not looked at.
    pub seen: Option<Seen>,
    /// Whether it was first named in this week, which counts as having looked at it.
    pub new: bool,
}

/// The review that is being written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RunningReview {
    /// The review.
    pub id: WeeklyReviewId,
    /// What its form holds.
    pub draft: WeeklyReviewDraft,
    /// The targets of the week.
    pub targets: Vec<ReviewTarget>,
    /// What could throw me off.
    pub derailers: Vec<ReviewDerailer>,
    /// What is missing before it can end, a sentence each.
    pub missing: Vec<String>,
}

/// The exercise: the weekly review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReviewPage {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// The Monday of the week that is to be reviewed.
    pub week_on: NaiveDate,
    /// Its Sunday.
    pub week_to_on: NaiveDate,
    /// What the review before wanted for this week.
    pub first_line: String,
    /// The review that is being written.
    pub running: Option<RunningReview>,
    /// Whether this week's review has ended.
    pub done: bool,
    /// Whether this week asks for half.
    pub minimum_week: bool,
    /// Earlier reviews as they ended, the latest first.
    pub earlier: Vec<ended::EndedReview>,
}

fn monday_of(review: &Row1<WeeklyReviewDraft>) -> NaiveDate {
    TargetPeriod::Week.first(review.draft.week_on.unwrap_or(review.created_on))
}

fn targets(
    conn: &Connection,
    review: &Row1<WeeklyReviewDraft>,
    now: Now,
) -> Result<Vec<ReviewTarget>> {
    let monday = monday_of(review);
    let sunday = monday + Duration::days(6);
    let lines = record::all::<WeeklyReviewLineDraft>(
        conn,
        "AND r.review_id = ?1 ORDER BY r.id",
        [review.id],
    )?;
    target::all(conn)?
        .into_iter()
        .filter(|target: &Row1<TargetDraft>| target.draft.holds(monday, sunday.min(now.today())))
        .map(|target| {
            let (done, wanted) = progress::at(conn, &target, sunday.min(now.today()), now)?;
            let line = lines
                .iter()
                .rev()
                .find(|line| line.draft.target_id == Some(target.id));
            Ok(ReviewTarget {
                id: target.id,
                sentence: words::target(&target.draft),
                stands: words::target_counted(target.draft.period, done, wanted),
                done,
                wanted,
                line_id: line.map(|line| line.id),
                note: line.map_or(String::new(), |line| line.draft.note.clone()),
            })
        })
        .collect()
}

fn derailers(
    conn: &Connection,
    review: &Row1<WeeklyReviewDraft>,
    now: Now,
) -> Result<Vec<ReviewDerailer>> {
    let monday = monday_of(review);
    let sunday = monday + Duration::days(6);
    let mut rows = Vec::new();
    for row in derailer::all(conn)? {
        let look: Option<(DerailerLookId, Seen)> = conn
            .prepare_cached(
                "SELECT id, seen FROM derailer_look WHERE derailer_id = ?1 AND binned_at IS NULL
                    AND (review_id = ?2 OR review_id IS NULL AND looked_on BETWEEN ?3 AND ?4)
                  ORDER BY review_id IS NULL, looked_on DESC, id DESC LIMIT 1",
            )?
            .query_row((row.id, review.id, monday, sunday), |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .optional()?;
        // What was gone before this review is not looked at again.
        if row.seen == Some(Seen::Gone) && look.is_none() {
            continue;
        }
        rows.push(ReviewDerailer {
            new: row.since >= monday && row.since <= now.today(),
            look_id: look.map(|(id, _)| id),
            seen: look.map(|(_, seen)| seen),
            row,
        });
    }
    Ok(rows)
}

/// Returns what is missing before a review can end: a line on progress, and a look at each derailer, or, where none
/// stands, a look round for new ones.
fn missing(
    draft: &WeeklyReviewDraft,
    targets: &[ReviewTarget],
    derailers: &[ReviewDerailer],
) -> Vec<String> {
    let progress = if targets.is_empty() {
        !draft.progress.is_empty()
    } else {
        targets.iter().any(|target| !target.note.is_empty())
    };
    let unseen = derailers
        .iter()
        .filter(|derailer| derailer.seen.is_none() && !derailer.new)
        .count();
    let looked = if derailers.is_empty() {
        draft.looked_round
    } else {
        unseen == 0
    };
    let mut missing = Vec::new();
    if !progress {
        missing.push(words::review_without_progress(targets.is_empty()));
    }
    if !looked {
        missing.push(words::review_without_derailers(unseen));
    }
    missing
}

fn running(conn: &Connection, id: WeeklyReviewId, now: Now) -> Result<RunningReview> {
    let review: Row1<WeeklyReviewDraft> = record::one(conn, id)?;
    let targets = targets(conn, &review, now)?;
    let derailers = derailers(conn, &review, now)?;
    Ok(RunningReview {
        id,
        missing: missing(&review.draft, &targets, &derailers),
        draft: review.draft,
        targets,
        derailers,
    })
}

impl Career {
    /// Returns the exercise of the weekly review.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn weekly_review(&self, now: Now) -> Result<ReviewPage> {
        let conn = self.read();
        let week_on = review::to_review(conn, now.today(), now)?;
        let week = review::of_week(conn, week_on)?;
        let before = ended::before(conn, week_on)?;
        Ok(ReviewPage {
            date: now.today(),
            week_on,
            week_to_on: week_on + Duration::days(6),
            minimum_week: before
                .as_ref()
                .is_some_and(|(on, draft)| *on == week_on - Duration::days(7) && draft.minimum),
            first_line: before.map_or(String::new(), |(_, draft)| draft.next_thing),
            running: match week {
                Some((id, false)) => Some(running(conn, id, now)?),
                _ => None,
            },
            done: week.is_some_and(|(_, ended)| ended),
            earlier: ended::all(conn)?,
        })
    }

    /// Ends a weekly review: its numbers are written down as they are now, and stay.
    ///
    /// # Errors
    /// `NotFound`, or `NotNow` with what is missing.
    pub fn end_review(&mut self, id: WeeklyReviewId, now: Now) -> Result<()> {
        review::still_open(self.read(), id)?;
        let review = running(self.read(), id, now)?;
        if !review.missing.is_empty() {
            return Err(Error::NotNow(review.missing.join(" ")));
        }
        self.transact(Op::EndReview, |tx| {
            let lines = review
                .targets
                .iter()
                .map(|target| Line {
                    target: Some(target),
                    derailer: None,
                })
                .chain(review.derailers.iter().map(|derailer| Line {
                    target: None,
                    derailer: Some(derailer),
                }));
            for (position, line) in lines.enumerate() {
                line.write(tx, id, position, now)?;
            }
            tx.prepare_cached("UPDATE weekly_review SET ended_on = ?2 WHERE id = ?1")?
                .execute((id, now.today()))?;
            friday::kept(tx, now)
        })?;
        Ok(())
    }
}
