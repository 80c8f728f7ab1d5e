//! Parts of a line that begin with what they are about: `gave`, `asked`, `owe`, `ping`, `re`.

use super::line::between;
use super::slip::{Exchange, next_slip};
use super::{Capture, Heard, OwedBy, Owing, PieceKind, Reader, Slip, add_note, day};
use crate::capture::text::{Word, words};

/// What a part of a line is about, by its first word.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Head {
    Gave,
    Asked,
    Owe(OwedBy),
    Ping,
    About,
}

impl Head {
    pub(super) fn keep(self, capture: &mut Capture, what: String) -> PieceKind {
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
pub(super) fn head(said: &[Word<'_>]) -> Option<(Head, usize)> {
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

impl Head {
    /// What is missing when nothing follows the word.
    fn missing(self) -> Option<Slip> {
        Some(match self {
            Head::Gave => Slip::Nothing(Exchange::Gave),
            Head::Asked => Slip::Nothing(Exchange::Asked),
            Head::Owe(OwedBy::Mine) => Slip::Nothing(Exchange::Owe),
            Head::Owe(OwedBy::Theirs) => Slip::Nothing(Exchange::Owes),
            Head::Ping => Slip::NextMissing,
            Head::About => return None,
        })
    }
}

impl Reader<'_> {
    /// Takes the rest of the first part by its first word. A note may end in when to be in touch again.
    pub(super) fn headed(
        &mut self,
        raw: &str,
        base: usize,
        rest: &[Word<'_>],
        (about, n): (Head, usize),
        capture: &mut Capture,
    ) {
        // "gave ada article": whoever is named behind the word is who it was with.
        let (rest, n) = if capture.who.is_empty() && about != Head::About {
            capture.begins_with_next = about == Head::Ping && capture.kind.is_none();
            let taken = self.names_behind(rest, about, n, capture);
            match taken {
                0 => (rest, n),
                _ => (rest.get(taken..).unwrap_or_default(), 0),
            }
        } else {
            (rest, n)
        };
        let texts: Vec<&str> = rest.iter().map(|word| word.text).collect();
        if about == Head::Ping {
            self.next(raw, base, rest, n, capture);
            return;
        }
        let cut = (n + 1..rest.len()).find_map(|at| {
            let (found, words) = head(rest.get(at..)?)?;
            (found == Head::Ping && self.says_when(texts.get(at + words..)?)).then_some((at, words))
        });
        let end = cut.map_or(rest.len(), |(at, _)| at);
        // What was given yesterday is not called "article yesterday".
        let day = match about {
            Head::Gave | Head::Asked if capture.on.is_none() => {
                self.day_behind(texts.get(n..end).unwrap_or_default())
            }
            _ => None,
        };
        let end_of_what = end - day.as_ref().map_or(0, |(_, taken)| *taken);
        let whole = rest.get(..end_of_what).unwrap_or_default();
        // "gave article to ada": whoever is named at the end is who it was with.
        let to = match about {
            Head::Gave if capture.who.is_empty() => self.name_at_end(whole, n),
            _ => None,
        };
        let kept = to.map_or(whole, |(at, _)| whole.get(..at).unwrap_or_default());
        if kept.len() > n {
            let what = between(raw, base, kept.get(n..).unwrap_or_default());
            let kind = about.keep(capture, what);
            self.mark_words(kind, kept, kept.len());
        } else {
            // Somebody is about to say what.
            capture.slips.extend(about.missing());
            self.mark_words(PieceKind::Joint, kept, kept.len());
        }
        if let Some((at, taken)) = to {
            self.mark_words(PieceKind::Joint, whole.get(at..).unwrap_or_default(), 1);
            self.keep_name(whole, at + 1, taken, capture);
        }
        if let Some((heard, taken)) = day {
            self.keep_day(
                heard,
                rest.get(end_of_what..).unwrap_or_default(),
                taken,
                capture,
            );
        }
        if let Some((at, words)) = cut {
            self.next(
                raw,
                base,
                rest.get(at..).unwrap_or_default(),
                words,
                capture,
            );
        }
    }

    /// Returns where "to" stands before the name of somebody known with which the words end, and how many words the
    /// name has. Something must have been given before it.
    fn name_at_end(&self, said: &[Word<'_>], n: usize) -> Option<(usize, usize)> {
        (n + 1..said.len()).rev().find_map(|at| {
            let taken = self.known_name(said, at + 1);
            let named = taken > 0 && at + 1 + taken == said.len();
            (named && said.get(at)?.lower() == "to").then_some((at, taken))
        })
    }

    /// Whether some words are a day to come and nothing else, or seem to be.
    fn says_when(&self, texts: &[&str]) -> bool {
        day::ahead(texts, self.today).is_some_and(|(_, taken)| taken == texts.len())
            || next_slip(texts, self.today).is_some()
    }

    /// Takes what stands behind "ping".
    fn next(&mut self, raw: &str, base: usize, rest: &[Word<'_>], n: usize, capture: &mut Capture) {
        let texts: Vec<&str> = rest.iter().skip(n).map(|word| word.text).collect();
        let found = day::ahead(&texts, self.today).filter(|(_, taken)| *taken == texts.len());
        let kind = match found {
            Some((day, _)) => {
                capture.next_on = Some(day);
                PieceKind::Next
            }
            None => match next_slip(&texts, self.today) {
                Some(slip) => {
                    capture.slips.push(slip);
                    PieceKind::Joint
                }
                None => {
                    add_note(&mut capture.note, &between(raw, base, rest));
                    PieceKind::Note
                }
            },
        };
        self.mark_words(kind, rest, rest.len());
    }

    /// A day that has been, in words that can only be meant so, at the end of what was given: "yesterday", "3w ago".
    fn day_behind(&self, texts: &[&str]) -> Option<(Heard, usize)> {
        (1..texts.len().min(5)).find_map(|from_end| {
            let tail = texts.get(texts.len() - from_end..)?;
            let lower = |word: Option<&&str>| word.map(|word| word.to_lowercase());
            let certain = matches!(
                lower(tail.first()).as_deref(),
                Some("yesterday" | "yest" | "yday" | "today" | "last")
            ) || lower(tail.last()).as_deref() == Some("ago");
            let (heard, taken) = day::heard(tail, self.today)?;
            (certain && taken == tail.len()).then_some((heard, taken))
        })
    }

    /// Takes the names behind "gave" and its like, and what leads from them to what was given. Returns how many words
    /// that is, with the first one.
    fn names_behind(
        &mut self,
        rest: &[Word<'_>],
        about: Head,
        n: usize,
        capture: &mut Capture,
    ) -> usize {
        let texts: Vec<&str> = rest.iter().map(|word| word.text).collect();
        let mut at = n;
        let mut joint = 0..n;
        loop {
            let taken = match self.known_name(rest, at) {
                0 if capture.who.is_empty() => self.new_name(rest, about, at),
                known => known,
            };
            if taken == 0 {
                break;
            }
            let before = rest.get(joint.clone()).unwrap_or_default();
            self.mark_words(PieceKind::Joint, before, before.len());
            self.keep_name(rest, at, taken, capture);
            at += taken;
            // "gave ada and grace article"
            let and = rest.get(at).is_some_and(|word| word.lower() == "and");
            let more = at + usize::from(and);
            let joined = and || rest.get(at).is_some_and(|word| word.after_comma);
            if !joined || self.known_name(rest, more) == 0 {
                break;
            }
            joint = at..more;
            at = more;
        }
        if capture.who.is_empty() {
            return 0;
        }
        // "asked ada for"
        if about == Head::Asked
            && texts
                .get(at)
                .is_some_and(|word| word.to_lowercase() == "for")
        {
            let word = rest.get(at..).unwrap_or_default();
            self.mark_words(PieceKind::Joint, word, 1);
            at += 1;
        }
        at
    }

    /// Returns how many words from here are the name of somebody who is new: what stands before a day, or capitals
    /// with something behind them.
    fn new_name(&self, rest: &[Word<'_>], about: Head, at: usize) -> usize {
        let texts: Vec<&str> = rest.iter().map(|word| word.text).collect();
        let most = self.run(rest, at, None).min(super::NAME_WORDS);
        if about == Head::Ping {
            let whole = |n: &usize| {
                let behind = texts.get(at + n..).unwrap_or_default();
                day::ahead(behind, self.today).is_some_and(|(_, taken)| taken == behind.len())
            };
            if day::counts_time(texts.get(at..).unwrap_or_default()) {
                return 0;
            }
            return (1..=most.min(2)).find(whole).unwrap_or(0);
        }
        let capitals = rest
            .iter()
            .skip(at)
            .take(most)
            .take_while(|word| word.capital())
            .count();
        if at + capitals < rest.len() {
            capitals
        } else {
            0
        }
    }

    /// Reads a part behind a semicolon.
    pub(super) fn later_part(&mut self, raw: &str, base: usize, capture: &mut Capture) {
        let said = words(raw, base);
        if said.is_empty() {
            return;
        }
        let rest = |from: usize| between(raw, base, said.get(from..).unwrap_or_default());
        let texts: Vec<&str> = said.iter().map(|word| word.text).collect();
        let kind = match head(&said) {
            Some((Head::Ping, n)) => return self.next(raw, base, &said, n, capture),
            Some((head, n)) if said.len() > n => head.keep(capture, rest(n)),
            Some((head, _)) => {
                capture.slips.extend(head.missing());
                PieceKind::Joint
            }
            None => {
                let whole = |taken: &usize| *taken == said.len();
                if capture.awaits_day()
                    && let Some((heard, n)) =
                        day::heard(&texts, self.today).filter(|(_, n)| whole(n))
                {
                    self.keep_day(heard, &said, n, capture);
                    return;
                }
                if capture.time.is_none()
                    && let Some((time, n)) = day::clock(&texts).filter(|(_, n)| whole(n))
                {
                    self.keep_time(time, &said, n, capture);
                    return;
                }
                add_note(&mut capture.note, &rest(0));
                PieceKind::Note
            }
        };
        self.mark_words(kind, &said, said.len());
    }
}
