//! Drafts: a template with the person's own facts in it, ready to copy or to open in the mail program.

use std::fmt::Write as _;

/// What stands for each place of a template; `None` when it is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Facts {
    /// {first}: the name a letter begins with.
    pub first: Option<String>,
    /// {met}: "at the harbour fair".
    pub met: Option<String>,
    /// {last}: "coffee on 3 November".
    pub last: Option<String>,
    /// {organisation}.
    pub organisation: Option<String>,
    /// {me}: how I sign.
    pub me: Option<String>,
}

impl Facts {
    fn places(&self) -> [(&'static str, Option<&str>); 5] {
        [
            ("{first}", self.first.as_deref()),
            ("{met}", self.met.as_deref()),
            ("{last}", self.last.as_deref()),
            ("{organisation}", self.organisation.as_deref()),
            ("{me}", self.me.as_deref()),
        ]
    }

    /// Fills a template. A sentence with a place for what is not known is left out, and with it a line or a
    /// paragraph in which nothing remains, so that no hole shows.
    pub fn fill(&self, template: &str) -> String {
        let mut filled = String::new();
        for line in template.lines() {
            if line.trim().is_empty() {
                filled.push('\n');
                continue;
            }
            let kept: Vec<String> = sentences(line)
                .filter_map(|one| self.sentence(one))
                .collect();
            let line = kept.concat();
            if !line.trim().is_empty() {
                filled.push_str(line.trim_end());
                filled.push('\n');
            }
        }
        while filled.contains("\n\n\n") {
            filled = filled.replace("\n\n\n", "\n\n");
        }
        filled.trim().to_owned()
    }

    fn sentence(&self, sentence: &str) -> Option<String> {
        let places = self.places();
        // One pass from left to right: a fact that itself looks like a place is left as it is.
        let mut text = String::new();
        let mut rest = sentence;
        while let Some(at) = rest.find('{') {
            let (before, from) = rest.split_at(at);
            text.push_str(before);
            match places.iter().find(|(place, _)| from.starts_with(place)) {
                Some((place, value)) => {
                    text.push_str((*value)?);
                    rest = &from[place.len()..];
                }
                None => {
                    text.push('{');
                    rest = &from[1..];
                }
            }
        }
        text.push_str(rest);
        Some(text)
    }
}

/// Splits a line after each full stop, question or exclamation mark that a space follows.
fn sentences(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = line;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = rest
            .char_indices()
            .zip(rest.chars().skip(1))
            .find(|((_, c), next)| matches!(c, '.' | '!' | '?') && *next == ' ')
            .map_or(rest.len(), |((at, c), _)| at + c.len_utf8() + 1);
        let (sentence, after) = rest.split_at(end);
        rest = after;
        Some(sentence)
    })
}

/// Returns a link that opens a mail program with the draft in it (RFC 6068); empty without an address.
pub(crate) fn mailto(address: &str, subject: &str, body: &str) -> String {
    let address = address.trim();
    if address.is_empty() {
        return String::new();
    }
    let body = body.replace("\r\n", "\n").replace('\n', "\r\n");
    format!(
        "mailto:{}?subject={}&body={}",
        encoded(address, "@"),
        encoded(subject, ""),
        encoded(&body, "")
    )
}

/// Percent-encodes everything but the characters that no part of a link gives a meaning, and those in `plain`.
fn encoded(text: &str, plain: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        let c = char::from(byte);
        if c.is_ascii_alphanumeric() || "-._~".contains(c) || plain.contains(c) {
            out.push(c);
        } else {
            write!(out, "%{byte:02X}").expect("writing to a string cannot fail");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ada() -> Facts {
        Facts {
            first: Some("Ada".to_owned()),
            ..Facts::default()
        }
    }

    #[test]
    fn what_is_not_known_leaves_no_hole() {
        let template = "Hi {first},\n\nGood to meet you {met}. Shall we talk?\n\nHow is {organisation}?\n\n{me}";
        assert_eq!(
            ada().fill(template),
            "Hi Ada,\n\nShall we talk?",
            "sentences about what is not known go, and empty paragraphs with them"
        );
        let all = Facts {
            met: Some("at the fair".to_owned()),
            organisation: Some("Example & Co.".to_owned()),
            me: Some("Max".to_owned()),
            ..ada()
        };
        assert_eq!(
            all.fill(template),
            "Hi Ada,\n\nGood to meet you at the fair. Shall we talk?\n\nHow is Example & Co.?\n\nMax"
        );
    }

    #[test]
    fn a_fact_that_looks_like_a_place_stays_as_it_is() {
        let odd = Facts {
            first: Some("{me} {x}".to_owned()),
            ..Facts::default()
        };
        assert_eq!(odd.fill("Hi {first} {y}"), "Hi {me} {x} {y}");
    }

    #[test]
    fn a_mailto_survives_every_character() {
        assert_eq!(
            mailto("ada+x@example.org", "Coffee & cake?", "Grüße\nMax"),
            "mailto:ada%2Bx@example.org?subject=Coffee%20%26%20cake%3F&body=Gr%C3%BC%C3%9Fe%0D%0AMax"
        );
        assert_eq!(mailto(" ", "a", "b"), "", "nobody to write to");
    }
}
