//! A feedback form that goes out and an answer that comes back, with no server between: one HTML file that works
//! offline in any browser, and a block of text to paste into a mail.
//!
//! Nothing that comes back is ever run or rendered: an answer is plain text, whatever it looks like.

mod base64;
mod block;
mod form;

pub use block::{BlockError, MARK, parse, write};
pub use form::form;

/// A round as its form shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Round {
    /// Names the round; comes back in the block.
    pub id: String,
    /// Names who is asked, so that their answer is known as theirs; empty for a form that anybody may fill.
    pub asked: String,
    /// The head of the form.
    pub title: String,
    /// What stands below it; empty lines separate paragraphs.
    pub intro: String,
    /// What is asked, in order.
    pub questions: Vec<Question>,
    /// Everything else that the form says.
    pub words: FormWords,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Names the question; comes back in the block. Lower-case letters.
    pub key: String,
    /// The question.
    pub label: String,
    /// A line below it; may be empty.
    pub hint: String,
    /// How it is answered.
    pub kind: Kind,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// In sentences.
    Text,
    /// In up to three words, which come back with commas between.
    Words,
    /// From 1 to 5; what the two ends mean.
    Scale {
        /// What 1 means.
        low: String,
        /// What 5 means.
        high: String,
    },
}

/// Everything that a form says but for its questions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormWords {
    /// The language, as HTML names it.
    pub language: String,
    /// What happens with the answers; stands above the questions.
    pub promise: String,
    /// The name of one word of three: "Word" becomes "Word 1".
    pub word: String,
    /// The button that makes the answer.
    pub make: String,
    /// What is said when nothing was answered.
    pub nothing: String,
    /// The heading of the answer.
    pub answer: String,
    /// What to do with it.
    pub send: String,
    /// The button that copies it.
    pub copy: String,
    /// What is said when it was copied.
    pub copied: String,
    /// What is said when it could not be copied.
    pub uncopied: String,
    /// The line above the part for the machine.
    pub keep: String,
}

/// What somebody answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// The round.
    pub round: String,
    /// Who was asked; empty when the form named nobody.
    pub asked: String,
    /// The form's own mark, made when it was opened: two people who answer the same have two.
    pub sheet: String,
    /// The answers by the keys of their questions; only what was answered.
    pub values: Vec<(String, String)>,
    /// Tells one block from another.
    pub checksum: String,
}

impl Answers {
    /// Returns the answer to a question; empty when there is none.
    pub fn value(&self, key: &str) -> &str {
        self.values
            .iter()
            .find(|(known, _)| known == key)
            .map_or("", |(_, value)| value)
    }
}

#[cfg(test)]
mod tests;
