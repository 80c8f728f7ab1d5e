//! A line of a journal: prose in which `@ada` names people.

use super::super::kind;
use super::super::text::{Word, parts, words};
use super::headed::head;
use super::line::between;
use super::{Capture, Heard, Mention, NAME_WORDS, PieceKind, Reader, Slip, add_note, day};

/// Returns whether a text names somebody with "@".
pub(super) fn speaks_of_people(text: &str) -> bool {
    let mut before = ' ';
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let follows = chars.peek().is_some_and(|next| next.is_alphabetic());
        if c == '@' && follows && !before.is_alphanumeric() {
            return true;
        }
        before = c;
    }
    false
}

fn names(word: &Word<'_>) -> bool {
    let mut chars = word.text.chars();
    chars.next() == Some('@') && chars.next().is_some_and(char::is_alphabetic)
}

impl Reader<'_> {
    /// Reads a line of prose: who, how and when are found in it, and all of it is the note.
    pub(super) fn prose(&mut self, raw: &str, base: usize) -> Capture {
        let mut capture = Capture::default();
        for (start, part) in parts(raw, base, ';') {
            let said = words(part, start);
            // What is given, asked or owed stands behind a semicolon, as in shorthand.
            if start > base && head(&said).is_some() {
                self.later_part(part, start, &mut capture);
            } else {
                self.sentence(part, start, &said, &mut capture);
            }
        }
        capture
    }

    fn sentence(&mut self, raw: &str, base: usize, said: &[Word<'_>], capture: &mut Capture) {
        let texts: Vec<&str> = said.iter().map(|word| word.text).collect();
        let mut plain = 0;
        let mut at = 0;
        while let Some(word) = said.get(at) {
            let (kind, taken) = if names(word) {
                let taken = self.inline_name(said, at);
                let end = said.get(at + taken - 1).map_or(word.end, |last| last.end);
                let typed = texts.get(at..at + taken).unwrap_or_default().join(" ");
                capture.who.push(Mention {
                    typed: spoken(&typed),
                    start: u32::try_from(word.start).unwrap_or(u32::MAX),
                    end: u32::try_from(end).unwrap_or(u32::MAX),
                });
                (PieceKind::Who, taken)
            } else if let Some((heard, taken)) = self
                .day_of_prose(&texts, at, at == 0 && capture.note.is_empty())
                .filter(|_| capture.awaits_day())
            {
                match heard {
                    Heard::Was(day) | Heard::Coming(day) => capture.on = Some(day),
                    Heard::Slip(slip) => capture.slips.push(Slip::Day(slip)),
                }
                (PieceKind::When, taken)
            } else if let Some(kind) = kind::of(&word.lower()).filter(|_| capture.kind.is_none()) {
                capture.kind = Some(kind);
                (PieceKind::Kind, 1)
            } else {
                at += 1;
                continue;
            };
            let before = said.get(plain..at).unwrap_or_default();
            self.mark_words(PieceKind::Note, before, before.len());
            self.mark_words(kind, said.get(at..).unwrap_or_default(), taken);
            at += taken;
            plain = at;
        }
        let after = said.get(plain..).unwrap_or_default();
        self.mark_words(PieceKind::Note, after, after.len());
        add_note(&mut capture.note, &spoken(&between(raw, base, said)));
    }

    /// Reads a day of prose. One to come is that of the line only where the line begins with it: further on it is what
    /// was talked about. So are figures such as 1/2 without "on".
    fn day_of_prose(&self, texts: &[&str], at: usize, begins: bool) -> Option<(Heard, usize)> {
        let words = texts.get(at..)?;
        let on = words
            .first()
            .is_some_and(|word| word.eq_ignore_ascii_case("on"));
        day::heard(words, self.today).filter(|(heard, _)| match heard {
            Heard::Was(_) => true,
            Heard::Coming(_) => begins,
            Heard::Slip(day::Slip::TwoDays { .. }) => begins || on,
            Heard::Slip(_) => true,
        })
    }

    /// Returns how many words the name behind "@" has: as many as somebody is known by, or the capitals that follow
    /// a capital.
    fn inline_name(&self, said: &[Word<'_>], at: usize) -> usize {
        let mut most = 1;
        while most < NAME_WORDS
            && said
                .get(at + most)
                .is_some_and(|word| !names(word) && !word.after_comma && !word.colon)
        {
            most += 1;
        }
        let name = |n: usize| {
            let texts: Vec<&str> = said.iter().skip(at).take(n).map(|w| w.text).collect();
            spoken(&texts.join(" "))
        };
        if let Some(n) = (1..=most).rev().find(|n| (self.knows)(&name(*n))) {
            return n;
        }
        let capital = |word: &Word<'_>| {
            word.text
                .trim_start_matches('@')
                .starts_with(char::is_uppercase)
        };
        said.iter()
            .skip(at)
            .take(most)
            .take_while(|word| capital(word))
            .count()
            .max(1)
    }
}

/// Prose without the signs that name people: "@ada.lovelace" is read as "ada lovelace".
fn spoken(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut inside = false;
    let mut before = ' ';
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().copied().unwrap_or(' ');
        if c == '@' && next.is_alphabetic() && !before.is_alphanumeric() {
            inside = true;
        } else if inside && matches!(c, '.' | '_') && next.is_alphanumeric() {
            out.push(' ');
        } else {
            inside &= !c.is_whitespace();
            out.push(c);
        }
        before = c;
    }
    out
}
