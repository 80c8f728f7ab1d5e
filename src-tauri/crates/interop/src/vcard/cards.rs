//! Content lines to cards: nested cards are left out, cards without an end are closed where the
//! next one begins.

use super::head::{Head, Transfer};
use super::transfer;
use super::unfold::unfold;

/// A card as it stands in the file, values unpacked but not yet decoded to text.
#[derive(Debug)]
pub(super) struct Card {
    /// 1-based number in the file.
    pub row: usize,
    pub lines: Vec<Line>,
    pub end: End,
    /// Lines that are no property.
    pub ignored: usize,
}

/// Whether `END:VCARD` stood where it belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    Found,
    Missing,
}

/// A property that is read; photos, sounds and keys never get this far.
#[derive(Debug)]
pub(super) struct Line {
    pub head: Head,
    pub value: Vec<u8>,
}

/// The properties that are read. Everything else in a card is left out before it is parsed.
const READ: &[&str] = &[
    "FN",
    "N",
    "NICKNAME",
    "ORG",
    "TITLE",
    "ROLE",
    "EMAIL",
    "TEL",
    "URL",
    "X-SOCIALPROFILE",
    "SOCIALPROFILE",
    "ADR",
    "TZ",
    "NOTE",
    "CATEGORIES",
    "BDAY",
    "UID",
    "KIND",
    "X-ADDRESSBOOKSERVER-KIND",
    "X-ABLABEL",
    "X-ABSHOWAS",
    "X-FAIRLEAD-MET-ON",
];

/// The most properties of a card that are read; the fullest real cards have about fifty. Comparing
/// the addresses of one card with each other needs some limit.
const MAX_LINES: usize = 500;

pub(super) fn is_begin(line: Option<&[u8]>) -> bool {
    line.is_some_and(|line| is_mark(line, b"BEGIN"))
}

pub(super) fn is_end(line: &[u8]) -> bool {
    is_mark(line, b"END")
}

fn is_mark(line: &[u8], word: &[u8]) -> bool {
    let line = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line);
    if line.len() > 64 {
        return false;
    }
    let mut halves = line.splitn(2, |b| *b == b':').map(<[u8]>::trim_ascii);
    halves
        .next()
        .is_some_and(|half| half.eq_ignore_ascii_case(word))
        && halves
            .next()
            .is_some_and(|half| half.eq_ignore_ascii_case(b"VCARD"))
}

/// Splits a file into cards. NUL bytes are dropped; what stands outside cards is ignored.
pub(super) fn split(bytes: &[u8]) -> Vec<Card> {
    let without_nul: Vec<u8>;
    let bytes = if bytes.contains(&0) {
        without_nul = bytes.iter().copied().filter(|b| *b != 0).collect();
        &without_nul
    } else {
        bytes
    };
    let mut splitter = Splitter::default();
    unfold(bytes, |line| splitter.take(line));
    splitter.close(End::Missing);
    splitter.cards
}

#[derive(Default)]
struct Splitter {
    cards: Vec<Card>,
    open: Option<Card>,
    /// Cards inside an AGENT property; nothing of them belongs to the outer card.
    nested: usize,
    /// The last line was an AGENT without a value, so a card that begins now is nested.
    after_agent: bool,
}

impl Splitter {
    fn take(&mut self, line: &[u8]) {
        let after_agent = std::mem::take(&mut self.after_agent);
        if is_begin(Some(line)) {
            if after_agent {
                self.nested += 1;
            } else {
                self.close(End::Missing);
                let row = self.cards.len() + 1;
                self.open = Some(Card {
                    row,
                    lines: Vec::new(),
                    end: End::Missing,
                    ignored: 0,
                });
            }
        } else if is_end(line) {
            match self.nested {
                0 => self.close(End::Found),
                _ => self.nested -= 1,
            }
        } else if let Some((head, value)) = Head::parse(line) {
            if head.name == "AGENT" {
                let nested_here = is_begin(Some(value));
                self.nested += usize::from(nested_here);
                self.after_agent = !nested_here && value.trim_ascii().is_empty();
            } else if self.nested == 0 {
                self.keep(head, value);
            }
        } else if self.nested == 0 {
            self.stray(line);
        }
    }

    fn keep(&mut self, head: Head, value: &[u8]) {
        let Some(card) = &mut self.open else { return };
        if !READ.contains(&head.name.as_str()) {
            return;
        }
        if card.lines.len() == MAX_LINES {
            card.ignored += 1;
            return;
        }
        let value = match head.transfer {
            Transfer::Plain => value.to_vec(),
            Transfer::QuotedPrintable => transfer::quoted_printable(value),
            Transfer::Base64 => transfer::base64(value),
        };
        card.lines.push(Line { head, value });
    }

    /// A line that is no property. After a note it is a line of the note that the writer forgot to
    /// fold, and words of a person are not thrown away; elsewhere it is counted and left out.
    fn stray(&mut self, line: &[u8]) {
        let Some(card) = &mut self.open else { return };
        match card.lines.last_mut() {
            Some(last) if last.head.name == "NOTE" && last.head.transfer != Transfer::Base64 => {
                last.value.push(b'\n');
                last.value.extend_from_slice(line);
            }
            _ => card.ignored += 1,
        }
    }

    fn close(&mut self, end: End) {
        self.nested = 0;
        if let Some(mut card) = self.open.take() {
            card.end = end;
            self.cards.push(card);
        }
    }
}
