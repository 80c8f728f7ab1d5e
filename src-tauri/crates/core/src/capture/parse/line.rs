//! A line in shorthand.

use super::super::kind;
use super::super::text::{Word, parts, words};
use super::{Capture, Head, Mention, NAME_WORDS, PieceKind, Reader, add_note, day, head};
use crate::people::touch::ReachedOut;

/// Words that only join: they say nothing and belong to no name.
const JOINTS: &[&str] = &["with", "w/", "w", "and", "had", "i", "we", "to", "by"];
/// Words behind which no name goes on: what follows is about what it was.
const STOPS: &[&str] = &[
    "at", "in", "on", "for", "after", "before", "during", "over", "because", "who", "he", "she",
    "they", "it", "is", "was", "said", "told", "talked", "wants", "wanted", "likes", "-", "–", "—",
];

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
            if let Some(found) = head(rest) {
                self.headed(raw, base, rest, found, capture);
                return;
            }
            if capture.on.is_none()
                && let Some((on, taken)) =
                    day::past(texts.get(at..).unwrap_or_default(), self.today)
            {
                capture.on = Some(on);
                self.mark_words(PieceKind::When, rest, taken);
                at += taken;
                continue;
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
            let end = said.get(at + taken - 1).map_or(word.end, |last| last.end);
            self.mark(PieceKind::Who, word.start, end);
            capture.who.push(Mention {
                typed: texts.get(at..at + taken).unwrap_or_default().join(" "),
                start: u32::try_from(word.start).unwrap_or(u32::MAX),
                end: u32::try_from(end).unwrap_or(u32::MAX),
            });
            at += taken;
            expects_name = false;
            // "ada: great talk"
            if said.get(at - 1).is_some_and(|last| last.colon) {
                self.note_to_end(raw, base, said.get(at..).unwrap_or_default(), capture);
                return;
            }
        }
    }

    /// Takes the rest of the part by its first word. A note may end in when to be in touch again.
    fn headed(
        &mut self,
        raw: &str,
        base: usize,
        rest: &[Word<'_>],
        (about, n): (Head, usize),
        capture: &mut Capture,
    ) {
        let texts: Vec<&str> = rest.iter().map(|word| word.text).collect();
        if about == Head::Ping
            && let Some((on, taken)) = day::ahead(texts.get(n..).unwrap_or_default(), self.today)
            && n + taken == rest.len()
        {
            capture.next_on = Some(on);
            self.mark_words(PieceKind::Next, rest, rest.len());
            return;
        }
        let cut = (n + 1..rest.len()).find_map(|at| {
            let (found, words) = head(rest.get(at..)?)?;
            let (on, taken) = day::ahead(texts.get(at + words..)?, self.today)?;
            (found == Head::Ping && at + words + taken == rest.len()).then_some((at, on))
        });
        let end = cut.map_or(rest.len(), |(at, _)| at);
        let kept = rest.get(..end).unwrap_or_default();
        if kept.len() > n && about != Head::Ping {
            let what = between(raw, base, kept.get(n..).unwrap_or_default());
            let kind = about.keep(capture, what);
            self.mark_words(kind, kept, kept.len());
        } else if about == Head::About {
            // Somebody is about to say about what.
            self.mark_words(PieceKind::Joint, kept, kept.len());
        } else {
            self.note_to_end(raw, base, kept, capture);
        }
        if let Some((at, on)) = cut {
            capture.next_on = Some(on);
            let tail = rest.get(at..).unwrap_or_default();
            self.mark_words(PieceKind::Next, tail, tail.len());
        }
    }

    fn note_to_end(&mut self, raw: &str, base: usize, rest: &[Word<'_>], capture: &mut Capture) {
        if rest.is_empty() {
            return;
        }
        add_note(&mut capture.note, &between(raw, base, rest));
        self.mark_words(PieceKind::Note, rest, rest.len());
    }

    pub(super) fn mark_words(&mut self, kind: PieceKind, from: &[Word<'_>], taken: usize) {
        if let (Some(first), Some(last)) = (from.first(), from.get(taken.saturating_sub(1))) {
            self.mark(kind, first.start, last.end);
        }
    }

    /// Returns how many words from here are a name that somebody in the book has; 0 for none.
    fn known_name(&self, said: &[Word<'_>], at: usize) -> usize {
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
    fn run(&self, said: &[Word<'_>], at: usize, capture: Option<&Capture>) -> usize {
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
                || day::past(texts.get(at + n..).unwrap_or_default(), self.today).is_some()
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
