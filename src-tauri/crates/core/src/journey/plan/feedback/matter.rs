//! What a round asks on a day: the next round, answers that are late, reactions that have rested, what I set out to
//! do, and thanks.

use std::collections::BTreeMap;

use chrono::{Duration, NaiveDate, NaiveDateTime};
use rusqlite::Connection;

use super::{ROUND_DAYS, answer, comment, progress, rounds};
use crate::error::Result;
use crate::journey::matter::Matter;
use crate::journey::wizard::Step;
use crate::time::Now;
use crate::words;

/// Adds what the rounds ask up to a wall time.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn matters(
    conn: &Connection,
    until: NaiveDateTime,
    now: Now,
    to: &mut Vec<Matter>,
) -> Result<()> {
    let rounds = rounds(conn)?;
    let Some(newest) = rounds.first() else {
        return Ok(());
    };
    let next = newest.created_on + Duration::days(ROUND_DAYS);
    if next <= until.date() {
        to.push(Matter::on(
            "feedback_round",
            Step::Feedback,
            next,
            words::round_matter(),
            words::round_matter_detail(newest.created_on),
        ));
    }
    if let Some(on) = newest.draft.closes_on.filter(|on| *on <= until.date()) {
        let progress = progress(conn, newest.id, now)?;
        if progress.answers < progress.asked {
            to.push(Matter::on(
                &format!("feedback_closes:{}", newest.id),
                Step::Feedback,
                on,
                words::closes_matter(),
                words::closes_matter_detail(progress.asked - progress.answers),
            ));
        }
    }
    comments(conn, now, to)?;
    thanks(conn, now, to)
}

/// Reactions that have rested, those of one day together; and what I set out to do, each on its date.
fn comments(conn: &Connection, now: Now, to: &mut Vec<Matter>) -> Result<()> {
    let mut rested: BTreeMap<NaiveDate, (NaiveDateTime, usize)> = BTreeMap::new();
    for comment in comment::with_a_day(conn)? {
        let wall = comment
            .opens_at()
            .filter(|_| comment.draft.truth.is_empty())
            .map(|at| at.with_timezone(&now.zone).naive_local());
        if let Some(wall) = wall {
            let day = rested.entry(wall.date()).or_insert((wall, 0));
            day.0 = day.0.min(wall);
            day.1 += 1;
        }
        if let Some(on) = comment.draft.do_on {
            to.push(Matter::on(
                &format!("feedback_do:{}", comment.id),
                Step::Feedback,
                on,
                words::do_matter(),
                comment.draft.will_do,
            ));
        }
    }
    for (wall, count) in rested.into_values() {
        to.push(Matter::at(
            "feedback_rested",
            Step::Feedback,
            wall,
            words::rested_matter(),
            words::rested_matter_detail(count),
        ));
    }
    Ok(())
}

/// Whoever answered is thanked: until I say so, or a contact with them is logged after their answer.
fn thanks(conn: &Connection, now: Now, to: &mut Vec<Matter>) -> Result<()> {
    for owed in answer::to_thank(conn, now)? {
        to.push(Matter::on(
            &format!("feedback_thanks:{}", owed.id),
            Step::Feedback,
            owed.came_on,
            words::thanks_matter(),
            words::thanks_matter_detail(&owed.from),
        ));
    }
    Ok(())
}
