//! A round as its page shows it.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use rusqlite::Connection;
use serde::Serialize;

use super::answer::{AnswerRow, answers};
use super::asked::AskedPersonDraft;
use super::comment::{self, FeedbackCommentDraft};
use super::compare::{ScaleRow, WordRow, numbers, scales, word_rows};
use super::own::{self, OwnAnswersDraft};
use super::question::Question;
use super::{FeedbackRoundDraft, ROUND_DAYS, progress, rounds};
use crate::career::Career;
use crate::error::Result;
use crate::id::{
    AskedPersonId, FeedbackAnswerId, FeedbackCommentId, FeedbackRoundId, OwnAnswersId,
};
use crate::journey::record::{self, Kept};
use crate::people::person::Ring;
use crate::time::Now;
use crate::words;

/// The exercise: the rounds, and one of them.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FeedbackView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// Every round, newest first.
    pub rounds: Vec<RoundRow>,
    /// When the next round would be due; `None` before the first.
    pub next_on: Option<NaiveDate>,
    /// What a new round could be called.
    pub new_name: String,
    /// What is asked, as I am asked it.
    pub questions: Vec<QuestionRow>,
    /// What the two ends of a scale mean: 1 and 5.
    pub ends: (String, String),
    /// The round that was asked for, otherwise the newest.
    pub round: Option<RoundPage>,
}

/// A round in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RoundRow {
    /// Which.
    pub id: FeedbackRoundId,
    /// Its name.
    pub name: String,
    /// When it began.
    pub began_on: NaiveDate,
    /// What stands there, in a few words.
    pub holds: String,
}

/// A question as I am asked it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct QuestionRow {
    /// Which.
    pub question: Question,
    /// To me.
    pub own: String,
    /// To others.
    pub others: String,
}

/// Everything about one round.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RoundPage {
    /// Which.
    pub id: FeedbackRoundId,
    /// What its form holds.
    pub draft: FeedbackRoundDraft,
    /// When it began.
    pub began_on: NaiveDate,
    /// Who is asked, by name.
    pub asked: Vec<AskedRow>,
    /// How many are asked from each ring, nearest first.
    pub rings: Vec<AskedRing>,
    /// Which rings are empty, in a sentence; empty when none is.
    pub balance: String,
    /// My own answers.
    pub own: Option<Kept<OwnAnswersId, OwnAnswersDraft>>,
    /// What my own answers lack; empty when nothing.
    pub own_missing: String,
    /// What came back, oldest first.
    pub answers: Vec<AnswerRow>,
    /// Myself against the others, scale by scale; empty before anybody answered.
    pub scales: Vec<ScaleRow>,
    /// The words that fell, the most frequent first.
    pub words: Vec<WordRow>,
    /// What was said, in the order in which it came.
    pub comments: Vec<CommentRow>,
    /// How many comments wait for one of their steps.
    pub waiting: usize,
    /// When it was reflected on as a whole; `None` while something waits.
    pub reflected_on: Option<NaiveDate>,
}

/// Somebody who is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AskedRow {
    /// Its id.
    pub id: AskedPersonId,
    /// What its form holds.
    pub draft: AskedPersonDraft,
    /// Their name.
    pub name: String,
    /// Their ring.
    pub ring: Ring,
    /// When their answer came; `None` while it did not.
    pub answered_on: Option<NaiveDate>,
}

/// How many are asked from a ring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AskedRing {
    /// Which.
    pub ring: Ring,
    /// How many.
    pub count: usize,
}

/// A comment and what I make of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CommentRow {
    /// Its id.
    pub id: FeedbackCommentId,
    /// To which question.
    pub question: Question,
    /// Whose; empty when the form named nobody.
    pub from: String,
    /// Word for word. Plain text, whatever it looks like.
    pub said: String,
    /// What its form holds.
    pub draft: FeedbackCommentDraft,
    /// When the third step opens, as an instant, while the first reaction rests.
    pub rests_until: Option<DateTime<Utc>>,
    /// Whether it has its four steps or is put aside.
    pub settled: bool,
}

fn asked(conn: &Connection, round: FeedbackRoundId, came: &[AnswerRow]) -> Result<Vec<AskedRow>> {
    let all = record::all::<AskedPersonDraft>(conn, "AND r.round_id = ?1 ORDER BY r.id", [round])?;
    let mut person = conn.prepare_cached("SELECT name, ring FROM person WHERE id = ?1")?;
    let mut rows = all
        .into_iter()
        .map(|one| {
            let (name, ring): (String, String) =
                person.query_row([one.draft.person_id], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(AskedRow {
                id: one.id,
                answered_on: came
                    .iter()
                    .find(|answer| answer.person_id == one.draft.person_id)
                    .map(|answer| answer.came_on),
                draft: one.draft,
                name,
                ring: Ring::from_text(&ring),
            })
        })
        .collect::<Result<Vec<_>>>()?;
    rows.sort_by_key(|row| row.name.to_lowercase());
    Ok(rows)
}

fn comments(
    conn: &Connection,
    round: FeedbackRoundId,
    came: &[AnswerRow],
    now: Now,
) -> Result<Vec<CommentRow>> {
    let from = |id: FeedbackAnswerId| {
        came.iter()
            .find(|answer| answer.id == id)
            .map_or(String::new(), |answer| answer.from.clone())
    };
    Ok(comment::of(conn, round)?
        .into_iter()
        .map(|one| CommentRow {
            from: from(one.answer_id),
            rests_until: one.opens_at().filter(|at| *at > now.instant),
            settled: one.settled(),
            id: one.id,
            question: one.question,
            said: one.said,
            draft: one.draft,
        })
        .collect())
}

fn page(
    conn: &Connection,
    round: &Kept<FeedbackRoundId, FeedbackRoundDraft>,
    now: Now,
) -> Result<RoundPage> {
    let answers = answers(conn, round.id, now)?;
    let asked = asked(conn, round.id, &answers)?;
    let own = own::of(conn, round.id)?;
    let own_draft = own.as_ref().map(|own| &own.draft);
    let numbers = numbers(conn, round.id)?;
    let rings: Vec<AskedRing> = Ring::ALL
        .into_iter()
        .map(|ring| AskedRing {
            ring,
            count: asked.iter().filter(|one| one.ring == ring).count(),
        })
        .collect();
    let empty: Vec<&str> = rings
        .iter()
        .filter(|one| one.count == 0)
        .map(|one| words::ring(one.ring.text()))
        .collect();
    let progress = progress(conn, round.id, now)?;
    Ok(RoundPage {
        id: round.id,
        draft: round.draft.clone(),
        began_on: round.created_on,
        balance: words::rings_empty(&empty, asked.len()),
        rings,
        own_missing: own::missing(own_draft).unwrap_or_default(),
        scales: scales(own_draft, &numbers),
        words: word_rows(own_draft, &numbers),
        comments: comments(conn, round.id, &answers, now)?,
        waiting: progress.waiting,
        reflected_on: progress.reflected_on,
        own,
        asked,
        answers,
    })
}

impl Career {
    /// Returns the exercise of feedback, with one round: the one asked for, otherwise the newest.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn plan_feedback(&self, id: Option<FeedbackRoundId>, now: Now) -> Result<FeedbackView> {
        let conn = self.read();
        let rounds = rounds(conn)?;
        let chosen = rounds
            .iter()
            .find(|round| Some(round.id) == id)
            .or(rounds.first());
        let rows = rounds
            .iter()
            .map(|round| {
                let progress = progress(conn, round.id, now)?;
                Ok(RoundRow {
                    id: round.id,
                    name: round.draft.name.clone(),
                    began_on: round.created_on,
                    holds: words::round_holds(progress.asked, progress.answers, progress.waiting),
                })
            })
            .collect::<Result<_>>()?;
        let (low, high) = words::question_ends();
        Ok(FeedbackView {
            date: now.today(),
            rounds: rows,
            next_on: rounds
                .first()
                .map(|round| round.created_on + Duration::days(ROUND_DAYS)),
            new_name: words::round_new_name(now.today()),
            questions: Question::ALL
                .into_iter()
                .map(|question| QuestionRow {
                    question,
                    own: words::question_for_me(question).to_owned(),
                    others: words::question_for_others(question).to_owned(),
                })
                .collect(),
            ends: (low.to_owned(), high.to_owned()),
            round: chosen.map(|round| page(conn, round, now)).transpose()?,
        })
    }
}
