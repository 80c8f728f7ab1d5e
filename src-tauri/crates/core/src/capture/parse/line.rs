//! A line in shorthand.

use chrono::NaiveTime;

use super::super::kind;
use super::super::text::{Word, parts, words};
use super::headed::head;
use super::{Capture, Heard, Mention, NAME_WORDS, PieceKind, Reader, Slip, add_note, day};
use crate::people::touch::ReachedOut;

/// Words that only join: they say nothing and belong to no name.
const JOINTS: &[&str] = &["with", "w/", "w", "and", "had", "i", "we", "to", "by"];
/// Words behind which no name goes on: what follows is about what it was.
const STOPS: &[&str] = &[
    "at", "in", "on", "for", "after", "before", "during", "over", "because", "who", "he", "she",
    "they", "it", "is", "was", "said", "told", "talked", "wants", "wanted", "likes", "-", "–", "—",
];

impl Capture {
    /// Whether its day is not said yet, rightly or wrongly.
    pub(in crate::capture) fn awaits_day(&self) -> bool {
        self.on.is_none() && !self.slips.iter().any(Slip::of_day)
    }
}

impl Reader<'_> {
    /// Reads a line in shorthand.
    pub(super) fn shorthand(&mut self, raw: &str, base: usize) -> Capture {
        let mut capture = Capture::default();
        for (at, (start, part)) in parts(raw, base, ';').into_iter().enumerate() {
            if at == 0 {
                self.first_part(part, start, &mut capture);
            } else {
                self.later_part(part, start, &mut capture);
            }
        }
        capture
    }

    fn first_part(&mut self, raw: &str, base: usize, capture: &mut Capture) {
        let said = words(raw, base);
        let texts: Vec<&str> = said.iter().map(|word| word.text).collect();
        let mut at = 0;
        let mut expects_name = true;
        while let Some(word) = said.get(at).copied() {
            let rest = said.get(at..).unwrap_or_default();
            let behind = texts.get(at..).unwrap_or_default();
            // Before "next" as in ping: "call ada next fri" is a call to come.
            if capture.awaits_day()
                && let Some((heard, taken)) = day::heard(behind, self.today)
            {
                self.keep_day(heard, rest, taken, capture);
                at += taken;
                continue;
            }
            if let Some(found) = head(rest) {
                self.headed(raw, base, rest, found, capture);
                return;
            }
            if capture.time.is_none()
                && let Some((time, taken)) = day::clock(behind)
            {
                self.keep_time(time, rest, taken, capture);
                at += taken;
                continue;
            }
            if capture.awaits_day()
                && !capture.who.is_empty()
                && day::span_of_time(behind) == Some(behind.len())
            {
                capture.slips.push(Slip::BareSpan(behind.join(" ")));
                self.mark_words(PieceKind::When, rest, rest.len());
                return;
            }
            let lower = word.lower();
            if capture.kind.is_none()
                && let Some(kind) = kind::of(&lower)
            {
                capture.kind = Some(kind);
                self.mark(PieceKind::Kind, word.start, word.end);
                at += 1;
                continue;
            }
            if lower == "from" {
                capture.reached_out = Some(ReachedOut::Them);
                self.mark(PieceKind::Joint, word.start, word.end);
                (at, expects_name) = (at + 1, true);
                continue;
            }
            if JOINTS.contains(&lower.as_str()) {
                self.mark(PieceKind::Joint, word.start, word.end);
                (at, expects_name) = (at + 1, true);
                continue;
            }
            expects_name |= word.after_comma || capture.who.is_empty();
            let taken = if expects_name {
                self.name(&said, at, capture)
            } else {
                self.known_name(&said, at)
            };
            if taken == 0 {
                self.note_to_end(raw, base, rest, capture);
                return;
            }
            self.keep_name(&said, at, taken, capture);
            at += taken;
            expects_name = false;
            // "ada: great talk"
            if said.get(at - 1).is_some_and(|last| last.colon) {
                self.note_to_end(raw, base, said.get(at..).unwrap_or_default(), capture);
                return;
            }
        }
    }

    fn note_to_end(&mut self, raw: &str, base: usize, rest: &[Word<'_>], capture: &mut Capture) {
        if rest.is_empty() {
            return;
        }
        add_note(&mut capture.note, &between(raw, base, rest));
        self.mark_words(PieceKind::Note, rest, rest.len());
    }

    /// Keeps the day that so many words say, or what is wrong with it.
    pub(super) fn keep_day(
        &mut self,
        heard: Heard,
        from: &[Word<'_>],
        taken: usize,
        capture: &mut Capture,
    ) {
        match heard {
            Heard::Was(day) | Heard::Coming(day) => capture.on = Some(day),
            Heard::Slip(slip) => capture.slips.push(Slip::Day(slip)),
        }
        self.mark_words(PieceKind::When, from, taken);
    }

    /// Keeps the time of the day that so many words say; `None` is one that no day has.
    pub(super) fn keep_time(
        &mut self,
        time: Option<NaiveTime>,
        from: &[Word<'_>],
        taken: usize,
        capture: &mut Capture,
    ) {
        match time {
            Some(time) => capture.time = Some(time),
            None => {
                let typed: Vec<&str> = from.iter().take(taken).map(|word| word.text).collect();
                capture.slips.push(Slip::NoTime(typed.join(" ")));
            }
        }
        self.mark_words(PieceKind::Time, from, taken);
    }

    /// Takes so many words as a name.
    pub(super) fn keep_name(
        &mut self,
        said: &[Word<'_>],
        at: usize,
        taken: usize,
        capture: &mut Capture,
    ) {
        let name = said.get(at..at + taken).unwrap_or_default();
        let (Some(first), Some(last)) = (name.first(), name.last()) else {
            return;
        };
        self.mark(PieceKind::Who, first.start, last.end);
        let typed: Vec<&str> = name.iter().map(|word| word.text).collect();
        capture.who.push(Mention {
            typed: typed.join(" "),
            start: u32::try_from(first.start).unwrap_or(u32::MAX),
            end: u32::try_from(last.end).unwrap_or(u32::MAX),
        });
    }

    /// Returns how many words from here are a name that somebody in the book has; 0 for none.
    pub(super) fn known_name(&self, said: &[Word<'_>], at: usize) -> usize {
        let most = self.run(said, at, None).min(NAME_WORDS);
        (1..=most)
            .rev()
            .find(|n| {
                let name: Vec<&str> = said.iter().skip(at).take(*n).map(|w| w.text).collect();
                (self.knows)(&name.join(" "))
            })
            .unwrap_or(0)
    }

    /// Returns how many words from here are a name, of somebody in the book or not.
    fn name(&self, said: &[Word<'_>], at: usize, capture: &Capture) -> usize {
        match self.known_name(said, at) {
            0 => {}
            n => return n,
        }
        let run = self.run(said, at, Some(capture)).min(NAME_WORDS);
        let capitals = said
            .iter()
            .skip(at)
            .take(run)
            .take_while(|word| word.capital())
            .count();
        if capitals > 0 { capitals } else { run.min(2) }
    }

    /// Returns how many words from here could be of one name.
    pub(super) fn run(&self, said: &[Word<'_>], at: usize, capture: Option<&Capture>) -> usize {
        let texts: Vec<&str> = said.iter().map(|word| word.text).collect();
        let mut n = 0;
        while let Some(word) = said.get(at + n) {
            let lower = word.lower();
            let rest = said.get(at + n..).unwrap_or_default();
            let says_kind = capture.is_none_or(|c| c.kind.is_none()) && kind::of(&lower).is_some();
            if n > 0 && word.after_comma
                || lower == "from"
                || JOINTS.contains(&lower.as_str())
                || STOPS.contains(&lower.as_str())
                || head(rest).is_some()
                || n > 0 && says_kind
                || day::heard(texts.get(at + n..).unwrap_or_default(), self.today).is_some()
                || day::clock(texts.get(at + n..).unwrap_or_default()).is_some()
            {
                break;
            }
            n += 1;
            if word.colon {
                break;
            }
        }
        n
    }
}

/// The text from the first word to the last with the punctuation that ends it, as it was typed.
pub(super) fn between(raw: &str, base: usize, from: &[Word<'_>]) -> String {
    let (Some(first), Some(last)) = (from.first(), from.last()) else {
        return String::new();
    };
    let end = last.end - base;
    let after = raw.get(end..).unwrap_or_default();
    let signs = after.trim_start_matches(['.', '!', '?', ')', '"', '…']);
    raw.get(first.start - base..end + (after.len() - signs.len()))
        .unwrap_or_default()
        .trim()
        .to_owned()
}
