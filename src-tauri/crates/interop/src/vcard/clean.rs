//! Cards to clean text that a strict reader understands: UTF-8, one line a property, no transfer
//! encodings, no charsets.

use std::borrow::Cow;

use encoding_rs::{Encoding, ISO_2022_JP, UTF_8};

use super::cards::{Card, Line};
use crate::text;

/// How values that do not name their charset are decoded.
pub(super) struct Charset {
    /// All values without a transfer encoding are UTF-8: `CHARSET` on them is left over from
    /// before the file was converted.
    all_utf8: bool,
    guessed: Option<&'static Encoding>,
    chosen: Option<&'static Encoding>,
    declared: Option<&'static Encoding>,
}

impl Charset {
    /// Looks at all cards: one name is too short to recognise an encoding by.
    pub fn of(cards: &[Card], chosen: Option<&'static Encoding>) -> Self {
        let lines = || cards.iter().flat_map(|card| &card.lines);
        let foreign = |line: &&Line| std::str::from_utf8(&line.value).is_err();
        let unnamed: Vec<&[u8]> = cards
            .iter()
            .filter(|card| declared(card).is_none())
            .flat_map(|card| &card.lines)
            .filter(foreign)
            .map(|line| &*line.value)
            .collect();
        Self {
            all_utf8: !lines()
                .filter(|line| is_plain(line))
                .any(|line| foreign(&line)),
            guessed: (!unnamed.is_empty() && chosen.is_none()).then(|| text::guess(unnamed)),
            chosen,
            declared: lines().filter(foreign).find_map(|line| line.head.charset),
        }
    }

    /// The encoding to report for the file.
    pub fn name(&self) -> &'static str {
        self.chosen
            .or(self.guessed)
            .or(self.declared)
            .unwrap_or(UTF_8)
            .name()
    }

    /// Whether something in the file is neither UTF-8 nor says what it is.
    pub fn is_guessed(&self) -> bool {
        self.guessed.is_some()
    }

    /// The card as text.
    pub fn clean(&self, card: &Card) -> String {
        let own = declared(card);
        let mut out = String::with_capacity(64 * (card.lines.len() + 2));
        out.push_str("BEGIN:VCARD\n");
        for line in &card.lines {
            head(line, &mut out);
            value(&self.decode(line, own), &mut out);
            out.push('\n');
        }
        out.push_str("END:VCARD\n");
        out
    }

    fn decode<'a>(&self, line: &'a Line, card: Option<&'static Encoding>) -> Cow<'a, str> {
        let utf8 = std::str::from_utf8(&line.value).ok();
        // ISO-2022-JP is plain ASCII with escapes. Packed bytes were not touched by whoever
        // converted the file, so there the declaration is still true.
        let trusted = line.head.charset.filter(|charset| {
            *charset == ISO_2022_JP || !(is_plain(line) && self.all_utf8) && *charset != UTF_8
        });
        if let Some(charset) = trusted {
            let (text, broken) = charset.decode_without_bom_handling(&line.value);
            if !broken {
                return text;
            }
        }
        // What is UTF-8 by its bytes stays so: nobody chooses an encoding for names that look right.
        if let Some(text) = utf8 {
            return Cow::Borrowed(text);
        }
        let named = line
            .head
            .charset
            .or(card)
            .filter(|charset| *charset != UTF_8);
        let charset = named.or(self.chosen).or(self.guessed).unwrap_or(UTF_8);
        charset.decode_without_bom_handling(&line.value).0
    }
}

fn declared(card: &Card) -> Option<&'static Encoding> {
    card.lines
        .iter()
        .find_map(|line| line.head.charset.filter(|charset| *charset != UTF_8))
}

fn is_plain(line: &Line) -> bool {
    line.head.transfer == super::head::Transfer::Plain
}

fn head(line: &Line, out: &mut String) {
    let head = &line.head;
    if !head.group.is_empty() {
        out.push_str(&head.group);
        out.push('.');
    }
    out.push_str(&head.name);
    for param in &head.params {
        // Dates and zones are read from what was written, so they must arrive as text.
        if !matches!(
            &*param.name,
            "TYPE" | "PREF" | "SERVICE-TYPE" | "X-USER" | "LABEL" | OMIT
        ) {
            continue;
        }
        out.push(';');
        out.push_str(&param.name);
        out.push_str("=\"");
        out.extend(
            param
                .value
                .chars()
                .filter(|c| !c.is_control() && !matches!(c, '"' | '\\')),
        );
        out.push('"');
    }
    if matches!(
        &*head.name,
        "BDAY" | "TZ" | "UID" | "URL" | "SOCIALPROFILE" | "KIND"
    ) {
        out.push_str(";VALUE=TEXT");
    }
    out.push(':');
}

/// The year Apple writes into a birthday whose year is unknown stands in this parameter.
pub(super) const OMIT: &str = "X-APPLE-OMIT-YEAR";

/// Writes a value on one line: its line breaks become `\n`, and a backslash that only stood before
/// a break (Symbian's way) goes.
fn value(text: &str, out: &mut String) {
    let text = text.trim_end_matches(['\r', '\n']);
    let mut escaping = false;
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        if matches!(c, '\r' | '\n') {
            if escaping {
                out.pop();
            }
            if c == '\r' && characters.peek() == Some(&'\n') {
                characters.next();
            }
            out.push_str("\\n");
            escaping = false;
        } else {
            escaping = c == '\\' && !escaping;
            out.push(c);
        }
    }
}
