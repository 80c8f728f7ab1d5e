//! The part of a content line before its value: `item1.EMAIL;TYPE=work;CHARSET=utf-8`.

use encoding_rs::{Encoding as Charset, UTF_16BE, UTF_16LE};

/// A property's name and parameters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head {
    /// What ties `item1.EMAIL` to `item1.X-ABLabel`, or empty.
    pub group: String,
    /// Upper case.
    pub name: String,
    pub params: Vec<Param>,
    pub transfer: Transfer,
    pub charset: Option<&'static Charset>,
}

/// A parameter; the bare words of vCard 2.1 (`TEL;HOME`) become `TYPE`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Param {
    /// Upper case.
    pub name: String,
    pub value: String,
}

/// How the bytes of a value are packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Transfer {
    #[default]
    Plain,
    QuotedPrintable,
    Base64,
}

impl Head {
    /// Reads the head of a line and gives the value's bytes, or `None` when the line is no property.
    pub fn parse(line: &[u8]) -> Option<(Self, &[u8])> {
        let colon = colon(line)?;
        let head = String::from_utf8_lossy(&line[..colon]);
        let mut parts = split(&head, ';').into_iter();
        let full = parts.next()?.trim().trim_start_matches('\u{FEFF}');
        let (group, name) = full.rsplit_once('.').unwrap_or(("", full));
        let plain = |text: &str| {
            text.bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        };
        if name.is_empty() || !plain(name) {
            return None;
        }
        let mut head = Self {
            group: group
                .chars()
                .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
                .collect(),
            name: name.to_ascii_uppercase(),
            params: Vec::new(),
            transfer: Transfer::Plain,
            charset: None,
        };
        parts.for_each(|part| head.param(part.trim()));
        Some((head, &line[colon + 1..]))
    }

    fn param(&mut self, part: &str) {
        let Some((name, value)) = part.split_once('=') else {
            match transfer(part) {
                Some(transfer) => self.transfer = transfer,
                None if part.contains('-') && charset(part).is_some() => {
                    self.charset = charset(part);
                }
                None => self.push("TYPE", part),
            }
            return;
        };
        let (name, value) = (name.trim().to_ascii_uppercase(), value.trim());
        match name.as_str() {
            "ENCODING" => self.transfer = transfer(unquoted(value)).unwrap_or(self.transfer),
            "CHARSET" => self.charset = charset(unquoted(value)).or(self.charset),
            // RFC 6350's own examples quote whole lists: TYPE="work,voice".
            "TYPE" => split(&value.replace('"', ""), ',')
                .iter()
                .for_each(|v| self.push("TYPE", v)),
            _ => self.push(&name, unquoted(value)),
        }
    }

    fn push(&mut self, name: &str, value: &str) {
        if !value.trim().is_empty() {
            self.params.push(Param {
                name: name.to_owned(),
                value: value.trim().to_owned(),
            });
        }
    }
}

/// `B` and `BASE64` are RFC 2426's and 2.1's words; `Q` is met in the wild.
fn transfer(word: &str) -> Option<Transfer> {
    match word.to_ascii_uppercase().as_str() {
        "QUOTED-PRINTABLE" | "QP" | "Q" => Some(Transfer::QuotedPrintable),
        "BASE64" | "B" => Some(Transfer::Base64),
        "8BIT" | "7BIT" | "8-BIT" | "7-BIT" => Some(Transfer::Plain),
        _ => None,
    }
}

/// A charset by any of its names. UTF-16 is none here: a file in it was converted as a whole, and
/// its cards still say so.
fn charset(label: &str) -> Option<&'static Charset> {
    Charset::for_label(label.as_bytes()).filter(|c| *c != UTF_16LE && *c != UTF_16BE)
}

/// The colon that begins the value: the first outside quotes, or the first at all when a quote is
/// never closed.
fn colon(line: &[u8]) -> Option<usize> {
    let mut quoted = false;
    let outside = line.iter().position(|byte| {
        quoted ^= *byte == b'"';
        *byte == b':' && !quoted
    });
    outside.or_else(|| line.iter().position(|byte| *byte == b':'))
}

fn split(text: &str, separator: char) -> Vec<&str> {
    let mut quoted = false;
    text.split(|c| {
        quoted ^= c == '"';
        c == separator && !quoted
    })
    .collect()
}

fn unquoted(text: &str) -> &str {
    text.trim_matches('"')
}
