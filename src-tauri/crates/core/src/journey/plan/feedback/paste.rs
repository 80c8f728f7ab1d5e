//! An answer that comes back: pasted as text, taken over whole or not at all, and never rendered.

use fairlead_interop::feedback::{Answers, parse};
use rusqlite::{Connection, OptionalExtension};
use serde::Deserialize;

use super::asked::AskedPersonDraft;
use super::question::{Question, split};
use crate::career::Career;
use crate::error::{Error, OrNotFound as _, Result};
use crate::id::{AskedPersonId, FeedbackAnswerId, FeedbackCommentId, FeedbackRoundId, PersonId};
use crate::journey::lap;
use crate::journey::record::{self, TEXT_MAX};
use crate::op::Op;
use crate::people::person::name_of;
use crate::time::{self, Now};
use crate::words;

/// A text in which an answer is thought to be.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PasteFeedback {
    /// The round for which it is pasted.
    pub round_id: FeedbackRoundId,
    /// The text, as it was copied.
    pub text: String,
}

impl Career {
    /// Takes an answer over from a pasted text.
    ///
    /// # Errors
    /// `Invalid` with a sentence when there is none, it is cut off, damaged, of another round, or here already; then
    /// nothing is changed.
    pub fn paste_feedback(&mut self, paste: &PasteFeedback, now: Now) -> Result<FeedbackAnswerId> {
        let conn = self.read();
        record::one::<super::FeedbackRoundDraft>(conn, paste.round_id)?;
        let answers = parse(&paste.text).map_err(|error| refused(error.to_string()))?;
        of_this_round(conn, &answers, paste.round_id)?;
        if let Some(at) = here_since(conn, paste.round_id, &answers.checksum)? {
            let on = time::from_text(&at).map_or(now.today(), |at| now.date_of(at));
            return Err(refused(words::answer_twice(on)));
        }
        let values = fitting(&answers)?;
        let asked = answers.asked.parse::<AskedPersonId>().ok();
        let asked = asked.filter(|id| asked_here(conn, *id, paste.round_id));
        let name = match asked {
            Some(asked) => who(conn, asked)?
                .map(|person| name_of(conn, person))
                .transpose()?,
            None => None,
        };
        let done = self.transact(Op::AddRecord(words::answer(name.as_deref())), |tx| {
            insert(tx, paste.round_id, asked, &answers, &values, now)
        })?;
        Ok(done.output)
    }

    /// Says that whoever gave an answer has been thanked.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn thank_for_feedback(&mut self, id: FeedbackAnswerId, now: Now) -> Result<()> {
        self.read()
            .prepare_cached("SELECT 1 FROM feedback_answer WHERE id = ?1")?
            .query_row([id], |_| Ok(()))
            .or_not_found(&words::record_gone())?;
        self.transact(Op::EditRecord(words::answer_thanks()), |tx| {
            tx.prepare_cached("UPDATE feedback_answer SET thanked_on = ?2 WHERE id = ?1")?
                .execute((id, now.today()))?;
            Ok(())
        })?;
        Ok(())
    }
}

fn refused(message: String) -> Error {
    Error::invalid("text", message)
}

fn of_this_round(conn: &Connection, answers: &Answers, round: FeedbackRoundId) -> Result<()> {
    let other: Option<FeedbackRoundId> = answers.round.parse().ok();
    if other == Some(round) {
        return Ok(());
    }
    let name = other.and_then(|id| record::one::<super::FeedbackRoundDraft>(conn, id).ok());
    Err(refused(match name {
        Some(known) => words::answer_other_round(&known.draft.name),
        None => words::answer_unknown_round(),
    }))
}

fn here_since(conn: &Connection, round: FeedbackRoundId, checksum: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached(
            "SELECT came_at FROM feedback_answer WHERE round_id = ?1 AND checksum = ?2 LIMIT 1",
        )?
        .query_row((round, checksum), |row| row.get(0))
        .optional()?)
}

fn asked_here(conn: &Connection, id: AskedPersonId, round: FeedbackRoundId) -> bool {
    record::one::<AskedPersonDraft>(conn, id).is_ok_and(|one| one.draft.round_id == Some(round))
}

fn who(conn: &Connection, asked: AskedPersonId) -> Result<Option<PersonId>> {
    Ok(record::one::<AskedPersonDraft>(conn, asked)?
        .draft
        .person_id)
}

/// What was answered, made fit for the file.
struct Fitting {
    texts: Vec<(Question, String)>,
    words: String,
    scales: [Option<i32>; 4],
}

/// Refuses what no form of ours gives back; what people typed is kept, but for characters that cannot be stored.
fn fitting(answers: &Answers) -> Result<Fitting> {
    let known = |key: &str| Question::ALL.iter().any(|question| question.text() == key);
    if answers.values.iter().any(|(key, _)| !known(key)) {
        return Err(refused(words::answer_unknown_question()));
    }
    if answers
        .values
        .iter()
        .all(|(_, value)| value.trim().is_empty())
    {
        return Err(refused(words::answer_empty()));
    }
    let text = |question: Question| -> Result<String> {
        let text = stored(answers.value(question.text()));
        if text.chars().count() > TEXT_MAX {
            return Err(refused(words::answer_too_long(TEXT_MAX)));
        }
        Ok(text)
    };
    let mut texts = Vec::new();
    for question in Question::TEXTS {
        let said = text(question)?;
        if !said.is_empty() {
            texts.push((question, said));
        }
    }
    let words = text(Question::Words)?;
    let mut scales = [None; 4];
    for (place, question) in scales.iter_mut().zip(Question::SCALES) {
        let value = answers.value(question.text());
        if !value.is_empty() {
            let number = value.parse().ok().filter(|number| (1..=5).contains(number));
            *place = Some(number.ok_or_else(|| refused(words::answer_out_of_range()))?);
        }
    }
    Ok(Fitting {
        texts,
        words: split(&words).take(3).collect::<Vec<_>>().join(", "),
        scales,
    })
}

/// Leaves out control and direction characters: the first cannot be stored, the second make a text look like another.
fn stored(text: &str) -> String {
    text.chars()
        .filter(|c| matches!(c, '\n' | '\t') || !c.is_control())
        .filter(|c| !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'))
        .collect::<String>()
        .trim()
        .to_owned()
}

fn insert(
    tx: &Connection,
    round: FeedbackRoundId,
    asked: Option<AskedPersonId>,
    answers: &Answers,
    values: &Fitting,
    now: Now,
) -> Result<FeedbackAnswerId> {
    let id = FeedbackAnswerId::new(now);
    let [clear, listens, reliable, again] = values.scales;
    tx.prepare_cached(
        "INSERT INTO feedback_answer (id, round_id, asked_id, sheet, checksum, came_at, words,
                                      clear, listens, reliable, again)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?
    .execute(rusqlite::params![
        id,
        round,
        asked,
        stored(&answers.sheet),
        answers.checksum,
        time::to_text(now.instant),
        values.words,
        clear,
        listens,
        reliable,
        again,
    ])?;
    for (question, said) in &values.texts {
        tx.prepare_cached(
            "INSERT INTO feedback_comment (id, lap_id, created_on, changed_on, answer_id, question, said)
             VALUES (?1, ?2, ?3, ?3, ?4, ?5, ?6)",
        )?
        .execute((
            FeedbackCommentId::new(now),
            lap::current(tx)?.id,
            now.today(),
            id,
            question,
            said,
        ))?;
    }
    Ok(id)
}
