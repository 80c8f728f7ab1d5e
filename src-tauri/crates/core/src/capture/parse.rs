//! The grammar: `lunch ada yesterday re platform team; gave article; owes intro acme; ping 3w`, a line a touch; and
//! prose in which `@ada` names people.
//!
//! A line is parts with a semicolon between them. The first says how, with whom, when and, after `re`, about what; a
//! later one begins with what it is about: `gave`, `asked`, `owe` (I do), `owes` (they do), `ping`, `re`.

mod headed;
mod line;
mod prose;
mod slip;

use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;

pub use slip::{Exchange, HeadingSlip, Slip, WrongHeading};

use super::day::{self, Heard};
use super::text::{Word, parts, words};
use crate::people::touch::{ReachedOut, TouchKind};

/// The most lines that are read; more is a book, not a day.
pub const LINES_MAX: usize = 200;
/// The most words of one name.
const NAME_WORDS: usize = 5;

/// What a piece of the text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PieceKind {
    /// Somebody's name.
    Who,
    /// How.
    Kind,
    /// When.
    When,
    /// At what time of that day.
    Time,
    /// About what.
    Note,
    /// What I gave.
    Gave,
    /// What I asked for.
    Asked,
    /// What one of us owes the other.
    Owed,
    /// When to be in touch again.
    Next,
    /// A word that only joins others.
    Joint,
    /// A line that is about nobody; it is not kept.
    Aside,
}

/// A piece of the text and what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Piece {
    /// What it says.
    pub kind: PieceKind,
    /// Where it begins, in UTF-16 units of the text, as a text field counts.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// The line it stands on, from 0.
    pub line: u32,
}

/// A name as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The name.
    pub typed: String,
    /// Where it begins, in UTF-16 units.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
}

/// Who owes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum OwedBy {
    /// I do.
    Mine,
    /// They do.
    Theirs,
}

/// What one of us owes the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Owing {
    /// Who owes it.
    pub by: OwedBy,
    /// What.
    pub what: String,
}

/// What one line says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Capture {
    /// The line, from 0.
    pub line: u32,
    /// With whom.
    pub who: Vec<Mention>,
    /// How; `None` when it was not said.
    pub kind: Option<TouchKind>,
    /// Who began, where the words say so.
    pub reached_out: Option<ReachedOut>,
    /// When; `None` when it was not said.
    pub on: Option<NaiveDate>,
    /// At what time of that day.
    pub time: Option<NaiveTime>,
    /// About what.
    pub note: String,
    /// What I gave.
    pub gives: Vec<String>,
    /// What I asked for.
    pub asks: Vec<String>,
    /// What one of us owes the other.
    pub owes: Vec<Owing>,
    /// When to be in touch again.
    pub next_on: Option<NaiveDate>,
    /// Whether it begins with when to be in touch again ("ping ada 3w"): by itself that is no contact.
    pub begins_with_next: bool,
    /// What is not as it should be, the first first. With any, nothing is kept.
    pub slips: Vec<Slip>,
}

/// A text as the grammar reads it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// What each line that is about somebody says.
    pub captures: Vec<Capture>,
    /// Lines that stand as headings and are no day on which something can have been.
    pub wrong: Vec<WrongHeading>,
    /// What each piece of the text says, in order; between them stand only blanks and signs.
    pub pieces: Vec<Piece>,
}

/// Reads a text. `knows` says whether somebody in the book may be meant by a name.
pub fn read(text: &str, today: NaiveDate, knows: &dyn Fn(&str) -> bool) -> Reading {
    let journal = prose::speaks_of_people(text);
    let mut reader = Reader {
        today,
        knows,
        pieces: Vec::new(),
        line: 0,
    };
    let mut captures = Vec::new();
    let mut wrong = Vec::new();
    let mut heading = Heading::None;
    for (at, (start, raw)) in parts(text, 0, '\n').into_iter().take(LINES_MAX).enumerate() {
        reader.line = u32::try_from(at).unwrap_or(u32::MAX);
        let said = words(raw, start);
        let (Some(first), Some(last)) = (said.first(), said.last()) else {
            continue;
        };
        // A line that says only a day is a heading for those below it.
        if let Some((heard, typed)) = whole_day(&said, today) {
            heading = match slip::heading(heard, &typed, today) {
                Ok(day) => Heading::Day(day),
                Err(slip) => {
                    let line = reader.line;
                    wrong.push(WrongHeading { line, slip });
                    Heading::Wrong(typed)
                }
            };
            reader.mark(PieceKind::When, first.start, last.end);
            continue;
        }
        let mut capture = if !journal {
            reader.shorthand(raw, start)
        } else if prose::speaks_of_people(raw) {
            reader.prose(raw, start)
        } else {
            reader.mark(PieceKind::Aside, first.start, last.end);
            continue;
        };
        capture.line = reader.line;
        if capture.awaits_day() {
            match &heading {
                Heading::None => {}
                Heading::Day(day) => capture.on = Some(*day),
                Heading::Wrong(typed) => capture.slips.push(Slip::Under(typed.clone())),
            }
        }
        captures.push(capture);
    }
    let units = Units::of(text);
    for piece in &mut reader.pieces {
        (piece.start, piece.end) = (units.at(piece.start), units.at(piece.end));
    }
    for mention in captures.iter_mut().flat_map(|capture| &mut capture.who) {
        (mention.start, mention.end) = (units.at(mention.start), units.at(mention.end));
    }
    Reading {
        captures,
        wrong,
        pieces: reader.pieces,
    }
}

/// What stands above a line and says its day.
enum Heading {
    None,
    Day(NaiveDate),
    /// It is no day on which something can have been; as typed.
    Wrong(String),
}

/// Returns what a line says as a day, and its words, when it says nothing else.
fn whole_day(said: &[Word<'_>], today: NaiveDate) -> Option<(Heard, String)> {
    // "# Monday" and "- Monday" are headings as well.
    let texts: Vec<&str> = said
        .iter()
        .map(|word| word.text)
        .skip_while(|text| !text.chars().any(char::is_alphanumeric))
        .map(|text| text.trim_start_matches('#'))
        .collect();
    day::heard(&texts, today)
        .filter(|(_, taken)| *taken == texts.len())
        .map(|(heard, _)| (heard, texts.join(" ")))
}

/// What is known while a text is read. Places are bytes until the end.
struct Reader<'a> {
    today: NaiveDate,
    knows: &'a dyn Fn(&str) -> bool,
    pieces: Vec<Piece>,
    line: u32,
}

impl Reader<'_> {
    fn mark(&mut self, kind: PieceKind, start: usize, end: usize) {
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        self.pieces.push(Piece {
            kind,
            start: place(start),
            end: place(end),
            line: self.line,
        });
    }

    /// Marks so many words from here.
    fn mark_words(&mut self, kind: PieceKind, from: &[Word<'_>], taken: usize) {
        if let (Some(first), Some(last)) = (from.first(), from.get(taken.saturating_sub(1))) {
            self.mark(kind, first.start, last.end);
        }
    }
}

fn add_note(note: &mut String, more: &str) {
    if !note.is_empty() && !more.is_empty() {
        note.push_str("; ");
    }
    note.push_str(more);
}

/// From bytes to UTF-16 units.
struct Units(Vec<(u32, u32)>);

impl Units {
    fn of(text: &str) -> Self {
        let mut units = 0_u32;
        let mut steps = Vec::new();
        for (at, c) in text.char_indices() {
            steps.push((u32::try_from(at).unwrap_or(u32::MAX), units));
            units = units.saturating_add(if c.len_utf16() == 2 { 2 } else { 1 });
        }
        steps.push((u32::try_from(text.len()).unwrap_or(u32::MAX), units));
        Self(steps)
    }

    fn at(&self, byte: u32) -> u32 {
        let found = self.0.partition_point(|(at, _)| *at < byte);
        self.0.get(found).or(self.0.last()).map_or(0, |step| step.1)
    }
}
