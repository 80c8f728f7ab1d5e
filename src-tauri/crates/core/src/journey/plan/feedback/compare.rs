//! Myself against the others: the gap on each scale, and the words that fell.

use std::collections::HashMap;

use rusqlite::Connection;
use serde::Serialize;

use super::own::OwnAnswersDraft;
use super::question::{Question, split};
use crate::error::Result;
use crate::id::FeedbackRoundId;
use crate::words;

/// Myself against the others on one scale.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ScaleRow {
    /// Which question.
    pub question: Question,
    /// What I say, 1 to 5.
    pub own: Option<i32>,
    /// How many of the others say 1, 2, 3, 4 and 5.
    pub others: [usize; 5],
    /// What they say on average; `None` when nobody answered it.
    pub mean: Option<f64>,
    /// The gap in words: "others see it 0.7 lower".
    pub gap: String,
}

/// A word that fell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WordRow {
    /// As it was first written.
    pub word: String,
    /// How many of the others wrote it.
    pub count: usize,
    /// Whether I wrote it myself.
    pub mine: bool,
}

/// An answer with its numbers and words.
pub(super) struct Numbers {
    who: String,
    words: String,
    scales: [Option<i32>; 4],
}

/// Returns the numbers and words of a round: of several answers of one person, or from one form, only the newest.
pub(super) fn numbers(conn: &Connection, round: FeedbackRoundId) -> Result<Vec<Numbers>> {
    let mut select = conn.prepare_cached(
        "SELECT coalesce(a.asked_id, a.sheet), a.words, a.clear, a.listens, a.reliable, a.again
           FROM feedback_answer a WHERE a.round_id = ?1 ORDER BY a.came_at DESC, a.id DESC",
    )?;
    let rows = select.query_map([round], |row| {
        Ok(Numbers {
            who: row.get(0)?,
            words: row.get(1)?,
            scales: [row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?],
        })
    })?;
    let mut newest: Vec<Numbers> = Vec::new();
    for row in rows {
        let row = row?;
        if newest.iter().all(|one| one.who != row.who) {
            newest.push(row);
        }
    }
    newest.reverse();
    Ok(newest)
}

pub(super) fn scales(own: Option<&OwnAnswersDraft>, all: &[Numbers]) -> Vec<ScaleRow> {
    if all.is_empty() {
        return Vec::new();
    }
    let row = |(at, question): (usize, Question)| {
        let mut others = [0; 5];
        let given: Vec<i32> = all.iter().filter_map(|one| one.scales[at]).collect();
        for value in &given {
            let place = usize::try_from(value - 1).unwrap_or(0).min(4);
            others[place] += 1;
        }
        let count = i32::try_from(given.len()).unwrap_or(i32::MAX);
        let mean = (count > 0).then(|| f64::from(given.iter().sum::<i32>()) / f64::from(count));
        let own = own.and_then(|own| own.scale(question));
        ScaleRow {
            question,
            own,
            others,
            mean,
            gap: words::scale_gap(own, mean),
        }
    };
    Question::SCALES.into_iter().enumerate().map(row).collect()
}

pub(super) fn word_rows(own: Option<&OwnAnswersDraft>, all: &[Numbers]) -> Vec<WordRow> {
    let key = |word: &str| word.to_lowercase();
    let mine: Vec<String> = own
        .map(|own| split(&own.words).map(key).collect())
        .unwrap_or_default();
    let mut rows: Vec<WordRow> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    let others = all.iter().flat_map(|one| {
        let mut said: Vec<&str> = split(&one.words).collect();
        // Somebody who writes a word three times says it once.
        said.sort_by_key(|word| key(word));
        said.dedup_by_key(|word| key(word));
        said
    });
    for word in others {
        let place = *places.entry(key(word)).or_insert_with(|| {
            rows.push(WordRow {
                word: word.to_owned(),
                count: 0,
                mine: mine.contains(&key(word)),
            });
            rows.len() - 1
        });
        rows[place].count += 1;
    }
    for word in own.map(|own| split(&own.words)).into_iter().flatten() {
        if !places.contains_key(&key(word)) && !all.is_empty() {
            rows.push(WordRow {
                word: word.to_owned(),
                count: 0,
                mine: true,
            });
        }
    }
    rows.sort_by_key(|row| (std::cmp::Reverse(row.count), key(&row.word)));
    rows
}
