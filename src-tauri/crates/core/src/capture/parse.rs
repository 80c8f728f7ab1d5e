//! The grammar: `lunch ada yesterday re platform team; gave article; owes intro acme; ping 3w`, a line a touch; and
//! prose in which `@ada` names people.
//!
//! A line is parts with a semicolon between them. The first says how, with whom, when and, after `re`, about what; a
//! later one begins with what it is about: `gave`, `asked`, `owe` (I do), `owes` (they do), `ping`, `re`.

mod line;
mod prose;

use chrono::NaiveDate;
use serde::Serialize;

use super::day;
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
}

/// A text as the grammar reads it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// What each line that is about somebody says.
    pub captures: Vec<Capture>,
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
    let mut heading = None;
    for (at, (start, raw)) in parts(text, 0, '\n').into_iter().take(LINES_MAX).enumerate() {
        reader.line = u32::try_from(at).unwrap_or(u32::MAX);
        let said = words(raw, start);
        let (Some(first), Some(last)) = (said.first(), said.last()) else {
            continue;
        };
        // A line that says only a day is a heading for those below it.
        if let Some(day) = whole_day(&said, today) {
            heading = Some(day);
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
        capture.on = capture.on.or(heading);
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
        pieces: reader.pieces,
    }
}

/// Returns the day when a line says nothing else.
fn whole_day(said: &[Word<'_>], today: NaiveDate) -> Option<NaiveDate> {
    let texts: Vec<&str> = said.iter().map(|word| word.text).collect();
    day::past(&texts, today)
        .filter(|(_, taken)| *taken == said.len())
        .map(|(day, _)| day)
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

    /// Reads a part behind a semicolon.
    fn later_part(&mut self, raw: &str, base: usize, capture: &mut Capture) {
        let said = words(raw, base);
        let (Some(first), Some(last)) = (said.first().copied(), said.last().copied()) else {
            return;
        };
        let rest = |from: usize| line::between(raw, base, said.get(from..).unwrap_or_default());
        let texts: Vec<&str> = said.iter().map(|word| word.text).collect();
        let kind = match head(&said) {
            Some((Head::Ping, n)) => {
                let found = day::ahead(texts.get(n..).unwrap_or_default(), self.today);
                match found.filter(|(_, taken)| n + taken == said.len()) {
                    Some((day, _)) => {
                        capture.next_on = Some(day);
                        PieceKind::Next
                    }
                    None => {
                        add_note(&mut capture.note, &rest(0));
                        PieceKind::Note
                    }
                }
            }
            Some((head, n)) if said.len() > n => head.keep(capture, rest(n)),
            _ => match day::past(&texts, self.today).filter(|(_, taken)| *taken == said.len()) {
                Some((day, _)) if capture.on.is_none() => {
                    capture.on = Some(day);
                    PieceKind::When
                }
                _ => {
                    add_note(&mut capture.note, &rest(0));
                    PieceKind::Note
                }
            },
        };
        self.mark(kind, first.start, last.end);
    }
}

/// What a part of a line is about, by its first word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Head {
    Gave,
    Asked,
    Owe(OwedBy),
    Ping,
    About,
}

impl Head {
    fn keep(self, capture: &mut Capture, what: String) -> PieceKind {
        match self {
            Head::Gave => {
                capture.gives.push(what);
                PieceKind::Gave
            }
            Head::Asked => {
                capture.asks.push(what);
                PieceKind::Asked
            }
            Head::Owe(by) => {
                capture.owes.push(Owing { by, what });
                PieceKind::Owed
            }
            Head::Ping | Head::About => {
                add_note(&mut capture.note, &what);
                PieceKind::Note
            }
        }
    }
}

/// Returns what a part is about and how many words say so.
fn head(said: &[Word<'_>]) -> Option<(Head, usize)> {
    let at = |i: usize| said.get(i).map(Word::lower).unwrap_or_default();
    let second = at(1);
    Some(match at(0).as_str() {
        "i" if second == "gave" => (Head::Gave, 2),
        "i" if second == "asked" => (Head::Asked, 2),
        "i" if second == "owe" => (Head::Owe(OwedBy::Mine), 2),
        "they" | "she" | "he" if matches!(second.as_str(), "owe" | "owes") => {
            (Head::Owe(OwedBy::Theirs), 2)
        }
        "gave" | "give" | "gives" => (Head::Gave, 1),
        "asked" | "ask" | "asks" if second == "for" => (Head::Asked, 2),
        "asked" | "ask" | "asks" => (Head::Asked, 1),
        "owe" => (Head::Owe(OwedBy::Mine), 1),
        "owes" => (Head::Owe(OwedBy::Theirs), 1),
        "follow" if second == "up" => (Head::Ping, 2),
        "ping" | "again" | "followup" => (Head::Ping, 1),
        // "next fri": the day keeps the word.
        "next" if said.len() > 1 => (Head::Ping, 0),
        "re" | "about" | "regarding" | "note" | "concerning" => (Head::About, 1),
        _ => return None,
    })
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
