//! Words of a text with where they stand in it.

/// A word, or a sign that separates names.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word<'a> {
    /// Without the punctuation around it.
    pub text: &'a str,
    /// Where it begins, in bytes of the whole text.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Whether a comma, "&" or "+" stands before it.
    pub after_comma: bool,
    /// Whether a colon follows it.
    pub colon: bool,
}

impl Word<'_> {
    pub fn lower(&self) -> String {
        self.text.to_lowercase()
    }

    pub fn capital(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }
}

/// Takes a piece of a text apart; `base` is where it begins in the whole.
pub(super) fn words(text: &str, base: usize) -> Vec<Word<'_>> {
    let mut found = Vec::new();
    let mut after_comma = false;
    let mut at = 0;
    let breaks = |c: char| c.is_whitespace() || matches!(c, ',' | '&' | '+');
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        if breaks(c) {
            after_comma |= !c.is_whitespace();
            at += c.len_utf8();
            continue;
        }
        let rest = text.get(at..).unwrap_or_default();
        let len = rest.find(breaks).unwrap_or(rest.len());
        let raw = rest.get(..len).unwrap_or_default();
        // A date such as "12.3." keeps its last dot.
        let dated = raw.starts_with(|c: char| c.is_ascii_digit());
        let ends = |c: char| matches!(c, ':' | '!' | '?' | ')' | '"') || c == '.' && !dated;
        let text_of = raw.trim_end_matches(ends).trim_start_matches(['(', '"']);
        if text_of.is_empty() {
            after_comma |= raw.contains(':');
        } else {
            let start = at + (raw.len() - raw.trim_start_matches(['(', '"']).len());
            found.push(Word {
                text: text_of,
                start: base + start,
                end: base + start + text_of.len(),
                after_comma,
                colon: raw
                    .trim_end_matches(['.', '!', '?', ')', '"'])
                    .ends_with(':'),
            });
            after_comma = false;
        }
        at += len;
    }
    found
}

/// Splits a text at a sign and keeps where each part begins.
pub(super) fn parts(text: &str, base: usize, sign: char) -> Vec<(usize, &str)> {
    let mut at = base;
    text.split(sign)
        .map(|part| {
            let start = at;
            at += part.len() + sign.len_utf8();
            (start, part)
        })
        .collect()
}
