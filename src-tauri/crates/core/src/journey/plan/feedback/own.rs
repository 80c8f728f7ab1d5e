//! My own answers, given before anybody else's: only then there is something to compare.

use rusqlite::Connection;

use super::question::{Question, split};
use super::round_of;
use crate::error::{Error, Result};
use crate::id::{FeedbackRoundId, OwnAnswersId};
use crate::journey::record::{self, Kept, Record, in_range, record, trim_line, trim_text};
use crate::time::Now;
use crate::words;

/// The most words that I may give for myself, as in the form.
const WORDS_MOST: usize = 3;

record! {
    /// My own answers in a round.
    OwnAnswersDraft, "own_answers", OwnAnswersId {
        /// In which round.
        round_id: Option<FeedbackRoundId>,
        /// When I am at my best.
        best: String,
        /// What I should do more of.
        more: String,
        /// What I should do less of.
        less: String,
        /// Three words for me, with commas between.
        words: String,
        /// Whether I speak clearly, 1 to 5.
        clear: Option<i32>,
        /// Whether I listen, 1 to 5.
        listens: Option<i32>,
        /// Whether I do what I said, 1 to 5.
        reliable: Option<i32>,
        /// Whether one would gladly work with me again, 1 to 5.
        again: Option<i32>,
    }
}

impl OwnAnswersDraft {
    /// Returns my answer on a scale.
    pub(crate) fn scale(&self, question: Question) -> Option<i32> {
        match question {
            Question::Clear => self.clear,
            Question::Listens => self.listens,
            Question::Reliable => self.reliable,
            Question::Again => self.again,
            Question::Best | Question::More | Question::Less | Question::Words => None,
        }
    }
}

impl Record for OwnAnswersDraft {
    fn check(&mut self, conn: &Connection, _now: Now) -> Result<()> {
        round_of(conn, self.round_id)?;
        trim_text("best", &mut self.best)?;
        trim_text("more", &mut self.more)?;
        trim_text("less", &mut self.less)?;
        trim_line("words", &mut self.words)?;
        if split(&self.words).count() > WORDS_MOST {
            return Err(Error::invalid("words", words::words_too_many(WORDS_MOST)));
        }
        for (field, value) in [
            ("clear", self.clear),
            ("listens", self.listens),
            ("reliable", self.reliable),
            ("again", self.again),
        ] {
            in_range(field, value.unwrap_or(1).into(), 1, 5)?;
        }
        Ok(())
    }

    fn sentence(&self) -> String {
        words::own_answers().to_owned()
    }

    fn saved(tx: &Connection, id: OwnAnswersId, _now: Now) -> Result<()> {
        let round = record::one::<Self>(tx, id)?.draft.round_id;
        let times: u32 = tx
            .prepare_cached(
                "SELECT count(*) FROM own_answers WHERE round_id = ?1 AND binned_at IS NULL",
            )?
            .query_row([round], |row| row.get(0))?;
        if times > 1 {
            return Err(Error::NotNow(words::own_twice()));
        }
        Ok(())
    }
}

/// Returns my own answers in a round.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn of(
    conn: &Connection,
    round: FeedbackRoundId,
) -> Result<Option<Kept<OwnAnswersId, OwnAnswersDraft>>> {
    Ok(
        record::all::<OwnAnswersDraft>(conn, "AND r.round_id = ?1 ORDER BY r.id LIMIT 1", [round])?
            .into_iter()
            .next(),
    )
}

/// Returns what my own answers lack; `None` when nothing.
pub(crate) fn missing(own: Option<&OwnAnswersDraft>) -> Option<String> {
    let Some(own) = own else {
        return Some(words::own_missing(None));
    };
    let empty = |question: &Question| match question {
        Question::Best => own.best.is_empty(),
        Question::More => own.more.is_empty(),
        Question::Less => own.less.is_empty(),
        Question::Words => own.words.is_empty(),
        scale => own.scale(*scale).is_none(),
    };
    Question::ALL
        .into_iter()
        .find(empty)
        .map(|question| words::own_missing(Some(question)))
}
