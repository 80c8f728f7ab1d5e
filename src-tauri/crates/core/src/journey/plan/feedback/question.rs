//! What a round asks: five questions, the last with four statements. Their keys stand in the forms that went out,
//! so they never change.

use serde::{Deserialize, Serialize};

/// A question of a round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// When I am at my best.
    #[default]
    Best,
    /// What I should do more of.
    More,
    /// What I should do less of.
    Less,
    /// Three words for me.
    Words,
    /// Whether I speak clearly, 1 to 5.
    Clear,
    /// Whether I listen, 1 to 5.
    Listens,
    /// Whether I do what I said, 1 to 5.
    Reliable,
    /// Whether one would gladly work with me again, 1 to 5.
    Again,
}
stored!(Question {
    Best = "best",
    More = "more",
    Less = "less",
    Words = "words",
    Clear = "clear",
    Listens = "listens",
    Reliable = "reliable",
    Again = "again",
});

impl Question {
    /// Every question, in the order in which they are asked.
    pub const ALL: [Question; 8] = [
        Question::Best,
        Question::More,
        Question::Less,
        Question::Words,
        Question::Clear,
        Question::Listens,
        Question::Reliable,
        Question::Again,
    ];
    /// Those that are answered in sentences.
    pub const TEXTS: [Question; 3] = [Question::Best, Question::More, Question::Less];
    /// Those that are answered from 1 to 5.
    pub const SCALES: [Question; 4] = [
        Question::Clear,
        Question::Listens,
        Question::Reliable,
        Question::Again,
    ];
}

/// Splits words as a form gives them back: up to three, with commas between.
pub(crate) fn split(words: &str) -> impl Iterator<Item = &str> {
    words
        .split(',')
        .map(str::trim)
        .filter(|word| !word.is_empty())
}
