//! What I make of a comment, in four steps: what was said, my first reaction, what could be true, what I will do.
//! The first reaction is parked: the next step opens a day later.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::not_before;
use super::question::Question;
use crate::error::{Error, Result};
use crate::id::{FeedbackAnswerId, FeedbackCommentId, FeedbackRoundId};
use crate::journey::record::{Fields as _, Record, record, trim_text};
use crate::time::{self, Now};
use crate::words;

/// Hours for which a first reaction is parked (requirement 110).
pub const PARKED_HOURS: i64 = 24;

/// Where a comment stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CommentState {
    /// It is being thought about, or what I will do is still to do.
    #[default]
    Open,
    /// What I set out to do is done.
    Done,
    /// I leave it at that.
    Aside,
}
stored!(CommentState {
    Open = "open",
    Done = "done",
    Aside = "aside",
});

record! {
    /// What I make of a comment. What was said is not in it: it never changes.
    FeedbackCommentDraft, "feedback_comment", FeedbackCommentId {
        /// My first reaction, unpolished.
        reaction: String,
        /// What could be true in it.
        truth: String,
        /// What I will do.
        will_do: String,
        /// When.
        do_on: Option<NaiveDate>,
        /// Where it stands.
        state: CommentState,
    }
}

/// A comment with what was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Comment {
    pub id: FeedbackCommentId,
    pub answer_id: FeedbackAnswerId,
    pub question: Question,
    pub said: String,
    pub reacted_at: Option<DateTime<Utc>>,
    pub created_on: NaiveDate,
    pub changed_on: NaiveDate,
    pub draft: FeedbackCommentDraft,
}

impl Comment {
    /// Returns whether it has its four steps, or is put aside.
    pub fn settled(&self) -> bool {
        let draft = &self.draft;
        draft.state == CommentState::Aside
            || !(draft.reaction.is_empty() || draft.truth.is_empty() || draft.will_do.is_empty())
    }

    /// Returns when its third step opens; `None` before there is a first reaction.
    pub fn opens_at(&self) -> Option<DateTime<Utc>> {
        self.reacted_at.map(|at| at + Duration::hours(PARKED_HOURS))
    }
}

impl Record for FeedbackCommentDraft {
    fn check(&mut self, _conn: &Connection, _now: Now) -> Result<()> {
        trim_text("reaction", &mut self.reaction)?;
        trim_text("truth", &mut self.truth)?;
        trim_text("will_do", &mut self.will_do)
    }

    fn sentence(&self) -> String {
        words::comment().to_owned()
    }

    fn may_bin(&self) -> Result<()> {
        Err(Error::NotNow(words::comment_stays()))
    }

    /// Holds the steps to their order, and parks the first reaction.
    fn saved(tx: &Connection, id: FeedbackCommentId, now: Now) -> Result<()> {
        let found = select(tx, "r.id = ?1", [id])?;
        // One that a form made: a comment comes from somebody, or not at all.
        let Some(comment) = found.into_iter().next() else {
            return Err(Error::NotNow(words::comment_from_nobody()));
        };
        let draft = &comment.draft;
        let reacted_at = match (draft.reaction.is_empty(), comment.reacted_at) {
            (true, _) => None,
            (false, Some(at)) => Some(at),
            (false, None) => Some(now.instant),
        };
        if reacted_at != comment.reacted_at {
            tx.prepare_cached("UPDATE feedback_comment SET reacted_at = ?2 WHERE id = ?1")?
                .execute((id, reacted_at.map(time::to_text)))?;
        }
        if !draft.truth.is_empty() {
            let Some(at) = reacted_at else {
                return Err(Error::invalid("truth", words::reaction_first()));
            };
            let opens = at + Duration::hours(PARKED_HOURS);
            if opens > now.instant {
                let wall = opens.with_timezone(&now.zone).naive_local();
                return Err(Error::invalid("truth", words::reaction_rests(wall)));
            }
        }
        if !draft.will_do.is_empty() && draft.truth.is_empty() {
            return Err(Error::invalid("will_do", words::truth_first()));
        }
        not_before(comment.created_on, "do_on", draft.do_on)
    }
}

fn select(conn: &Connection, which: &str, values: impl rusqlite::Params) -> Result<Vec<Comment>> {
    let mut select = conn.prepare_cached(&format!(
        "SELECT r.id, r.answer_id, r.question, r.said, r.reacted_at, r.created_on, r.changed_on,
                r.reaction, r.truth, r.will_do, r.do_on, r.state
           FROM feedback_comment r
           JOIN feedback_answer a ON a.id = r.answer_id
           JOIN feedback_round f ON f.id = a.round_id
          WHERE r.binned_at IS NULL AND f.binned_at IS NULL AND {which}
          ORDER BY a.came_at, a.id, instr('best more less', r.question), r.id"
    ))?;
    let rows = select.query_map(values, |row| {
        let reacted_at: Option<String> = row.get(4)?;
        Ok(Comment {
            id: row.get(0)?,
            answer_id: row.get(1)?,
            question: row.get(2)?,
            said: row.get(3)?,
            reacted_at: reacted_at.as_deref().and_then(time::from_text),
            created_on: row.get(5)?,
            changed_on: row.get(6)?,
            draft: FeedbackCommentDraft::read(row, 7)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns the comments of a round, in the order in which they came.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn of(conn: &Connection, round: FeedbackRoundId) -> Result<Vec<Comment>> {
    select(conn, "a.round_id = ?1", [round])
}

/// Returns the comments that are not put aside and have a reaction that rests, or a date: those that ask something
/// on a day.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn with_a_day(conn: &Connection) -> Result<Vec<Comment>> {
    select(
        conn,
        "r.state = 'open' AND (r.do_on IS NOT NULL OR (r.reacted_at IS NOT NULL AND r.truth = ''))",
        [],
    )
}
