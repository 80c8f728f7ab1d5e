//! The weekly review: it looks at progress and at what could throw one off, or it does not end.

use chrono::{Datelike, Duration, NaiveDate, NaiveDateTime, Weekday};
use rusqlite::{Connection, OptionalExtension};

use super::target::TargetPeriod;
use crate::error::{Error, Result};
use crate::id::{TargetId, WeeklyReviewId, WeeklyReviewLineId};
use crate::journey::lap::{self, Lap};
use crate::journey::matter::Matter;
use crate::journey::record::{self, Record, record, trim_line};
use crate::journey::stage::Stage;
use crate::journey::wizard::{Found, Step};
use crate::time::Now;
use crate::words;

/// Days from the Monday of a week to the day on which its review is due: Friday (product/rules.md, "Defaults").
const DUE_AFTER_DAYS: i64 = 4;

record! {
    /// The review of one week.
    WeeklyReviewDraft, "weekly_review", WeeklyReviewId {
        /// Any date of the week, kept as its Monday; the week to review now when left out.
        week_on: Option<NaiveDate>,
        /// What moved, in a line, where no target says so.
        progress: String,
        /// Whether I looked round for new derailers.
        looked_round: bool,
        /// One thing for next week.
        next_thing: String,
        /// It was uncomfortable.
        uncomfortable: bool,
        /// It was fun.
        fun: bool,
        /// It was chaotic.
        chaotic: bool,
        /// The week after asks for half.
        minimum: bool,
    }
}

impl Record for WeeklyReviewDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        trim_line("progress", &mut self.progress)?;
        trim_line("next_thing", &mut self.next_thing)?;
        let week = match self.week_on {
            Some(date) => TargetPeriod::Week.first(date),
            None => to_review(conn, now.today(), now)?,
        };
        if week > now.today() {
            return Err(Error::invalid("week_on", words::lies_ahead()));
        }
        self.week_on = Some(week);
        Ok(())
    }

    fn sentence(&self) -> String {
        words::review_called().to_owned()
    }

    fn may_bin(&self) -> Result<()> {
        Err(Error::NotNow(words::review_stays()))
    }

    fn saved(tx: &Connection, id: WeeklyReviewId, _now: Now) -> Result<()> {
        still_open(tx, id)?;
        let twice: bool = tx
            .prepare_cached(
                "SELECT count(*) > 1 FROM weekly_review
                  WHERE week_on = (SELECT week_on FROM weekly_review WHERE id = ?1)",
            )?
            .query_row([id], |row| row.get(0))?;
        if twice {
            return Err(Error::NotNow(words::review_there_already()));
        }
        Ok(())
    }
}

record! {
    /// What a weekly review says of one target.
    WeeklyReviewLineDraft, "weekly_review_line", WeeklyReviewLineId {
        /// The review.
        review_id: Option<WeeklyReviewId>,
        /// The target.
        target_id: Option<TargetId>,
        /// What helped or stood in the way.
        note: String,
    }
}

impl Record for WeeklyReviewLineDraft {
    fn check(&mut self, conn: &Connection, _now: Now) -> Result<()> {
        trim_line("note", &mut self.note)?;
        let review = self
            .review_id
            .ok_or_else(|| Error::invalid("review_id", words::weekly_review_missing()))?;
        still_open(conn, review)?;
        let target = self
            .target_id
            .ok_or_else(|| Error::invalid("target_id", words::target_missing()))?;
        record::one::<super::target::TargetDraft>(conn, target)?;
        Ok(())
    }

    fn sentence(&self) -> String {
        words::review_called().to_owned()
    }

    fn saved(tx: &Connection, id: WeeklyReviewLineId, _now: Now) -> Result<()> {
        let frozen: bool = tx
            .prepare_cached("SELECT frozen <> '' FROM weekly_review_line WHERE id = ?1")?
            .query_row([id], |row| row.get(0))?;
        if frozen {
            return Err(Error::NotNow(words::review_frozen()));
        }
        Ok(())
    }
}

/// Refuses to change a review that has ended.
///
/// # Errors
/// `NotFound`, or `NotNow` with a sentence.
pub(crate) fn still_open(conn: &Connection, id: WeeklyReviewId) -> Result<()> {
    record::one::<WeeklyReviewDraft>(conn, id)?;
    let ended: bool = conn
        .prepare_cached("SELECT ended_on IS NOT NULL FROM weekly_review WHERE id = ?1")?
        .query_row([id], |row| row.get(0))?;
    if ended {
        return Err(Error::NotNow(words::review_frozen()));
    }
    Ok(())
}

/// Returns the review of a week: which, and whether it has ended.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn of_week(
    conn: &Connection,
    monday: NaiveDate,
) -> Result<Option<(WeeklyReviewId, bool)>> {
    Ok(conn
        .prepare_cached(
            "SELECT id, ended_on IS NOT NULL FROM weekly_review
              WHERE week_on = ?1 AND binned_at IS NULL ORDER BY id LIMIT 1",
        )?
        .query_row([monday], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}

fn ended(conn: &Connection, monday: NaiveDate) -> Result<bool> {
    Ok(of_week(conn, monday)?.is_some_and(|(_, ended)| ended))
}

/// Returns the Monday of the week that is to be reviewed on a date. From Thursday on it is that week's; until
/// Wednesday the week before can still be caught up with, if it was not reviewed (ours).
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn to_review(conn: &Connection, date: NaiveDate, now: Now) -> Result<NaiveDate> {
    let monday = TargetPeriod::Week.first(date);
    let before = monday - Duration::days(7);
    let early = matches!(date.weekday(), Weekday::Mon | Weekday::Tue | Weekday::Wed);
    let friday = before + Duration::days(DUE_AFTER_DAYS);
    let missed = early && !ended(conn, before)? && begun_by(conn, friday, now)?;
    Ok(if missed { before } else { monday })
}

/// Returns whether there was something to review on a day: a target held, or I was in Demonstrate.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn begun_by(conn: &Connection, date: NaiveDate, now: Now) -> Result<bool> {
    let targets: bool = conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM target WHERE binned_at IS NULL AND created_on <= ?1 AND from_on <= ?1
                               AND (until_on IS NULL OR until_on >= ?1))",
        )?
        .query_row([date], |row| row.get(0))?;
    let here = lap::here(conn)?.is_some_and(|visit| {
        visit.stage == Stage::Demonstrate && now.date_of(visit.entered_at) <= date
    });
    Ok(targets || here)
}

/// Adds the review that is due: on Friday, and until it is done or the next week is half over.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn matters(
    conn: &Connection,
    until: NaiveDateTime,
    now: Now,
    to: &mut Vec<Matter>,
) -> Result<()> {
    let week = to_review(conn, until.date(), now)?;
    let friday = week + Duration::days(DUE_AFTER_DAYS);
    if until.date() >= friday && !ended(conn, week)? && begun_by(conn, friday, now)? {
        to.push(Matter::on(
            "weekly_review",
            Step::WeeklyReview,
            friday,
            words::review_matter().to_owned(),
            String::new(),
        ));
    }
    Ok(())
}

/// Looks whether the last week that was due is reviewed, in this lap.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap, now: Now) -> Result<Found> {
    let today = now.today();
    let monday = TargetPeriod::Week.first(today);
    let due = if today >= monday + Duration::days(DUE_AFTER_DAYS) {
        monday
    } else {
        monday - Duration::days(7)
    };
    let (many, newest, last_on): (usize, Option<NaiveDate>, Option<NaiveDate>) = conn
        .prepare_cached(
            "SELECT count(*), max(week_on), max(ended_on) FROM weekly_review
              WHERE ended_on IS NOT NULL AND binned_at IS NULL",
        )?
        .query_row([], |row| {
            Ok((row.get::<_, u32>(0)? as usize, row.get(1)?, row.get(2)?))
        })?;
    Ok(Found {
        done: newest.is_some_and(|week| week >= due)
            && last_on.is_some_and(|on| on >= lap.started_on),
        on: last_on,
        holds: words::tally(many, "review", "reviews"),
        missing: words::review_look_missing().to_owned(),
    })
}
