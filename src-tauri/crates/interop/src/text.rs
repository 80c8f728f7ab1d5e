//! Bytes to text, and text made clean.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// How many bytes without a byte order mark are looked at to recognise UTF-16.
const UTF16_SAMPLE: usize = 256;

/// Decodes a whole file: byte order mark, else UTF-8 if it is valid, else the likeliest encoding.
pub(crate) fn decode(bytes: &[u8]) -> (Cow<'_, str>, &'static Encoding, Certainty) {
    if let Some(encoding) = utf16(bytes) {
        return (encoding.decode(bytes).0, encoding, Certainty::Known);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), UTF_8, Certainty::Known),
        Err(_) => {
            let encoding = guess([bytes]);
            (
                encoding.decode_without_bom_handling(bytes).0,
                encoding,
                Certainty::Guessed,
            )
        }
    }
}

/// Decodes a whole file in the encoding that a person chose, or else as [`decode`] does.
pub(crate) fn decode_as<'a>(
    bytes: &'a [u8],
    chosen: Option<&'static Encoding>,
) -> (Cow<'a, str>, &'static Encoding, Certainty) {
    match chosen {
        // Its own mark goes before what anybody chooses.
        Some(encoding) => {
            let (text, encoding, _) = encoding.decode(bytes);
            (text, encoding, Certainty::Known)
        }
        None => decode(bytes),
    }
}

/// Whether an encoding follows from the file or is the likeliest one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Certainty {
    Known,
    Guessed,
}

/// The likeliest encoding of texts that are not UTF-8.
pub(crate) fn guess<'a>(texts: impl IntoIterator<Item = &'a [u8]>) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    for text in texts {
        detector.feed(text, false);
        detector.feed(b"\n", false);
    }
    detector.feed(b"", true);
    detector.guess(None, Utf8Detection::Deny)
}

/// Turns UTF-16 into UTF-8, so that byte-wise readers work, and says which kind it was; everything
/// else stays as it is.
pub(crate) fn without_utf16(bytes: &[u8]) -> (Cow<'_, [u8]>, Option<&'static Encoding>) {
    match utf16(bytes) {
        Some(encoding) => {
            let text = encoding.decode(bytes).0.into_owned();
            (Cow::Owned(text.into_bytes()), Some(encoding))
        }
        None => (Cow::Borrowed(bytes), None),
    }
}

/// UTF-16 by its byte order mark or, without one, by every other byte of the beginning being NUL.
fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    match Encoding::for_bom(bytes) {
        Some((encoding, _)) if encoding != UTF_8 => return Some(encoding),
        Some(_) => return None,
        None => {}
    }
    let sample = &bytes[..bytes.len().min(UTF16_SAMPLE) & !1];
    let zeros = |offset: usize| {
        sample
            .iter()
            .skip(offset)
            .step_by(2)
            .filter(|b| **b == 0)
            .count()
    };
    let (even, odd, most) = (zeros(0), zeros(1), sample.len() / 2 * 3 / 4);
    match sample.len() {
        0..8 => None,
        _ if odd >= most && even == 0 => Some(UTF_16LE),
        _ if even >= most && odd == 0 => Some(UTF_16BE),
        _ => None,
    }
}

/// Text for a field of one line: no control or direction characters, single spaces, trimmed.
pub(crate) fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split(char::is_whitespace) {
        let start = out.len();
        if start > 0 {
            out.push(' ');
        }
        let filled = out.len();
        out.extend(word.chars().filter(|c| !is_noise(*c)));
        if out.len() == filled {
            out.truncate(start);
        }
    }
    out
}

/// Text for a field of many lines: no control or direction characters, lines trimmed at their end,
/// no empty lines around it.
pub(crate) fn paragraphs(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<String> = text
        .split('\n')
        .map(|line| {
            let kept: String = line
                .chars()
                .filter(|c| *c == '\t' || !is_noise(*c))
                .collect();
            kept.trim_end().to_owned()
        })
        .collect();
    lines.join("\n").trim().to_owned()
}

/// Characters that carry nothing and do harm: SQLite's functions stop at NUL, and direction
/// overrides (which phones put around numbers) make a text look like another.
fn is_noise(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// A web address as it is kept, or `None` for one that a click must not open: only `http`, `https`
/// and addresses without a scheme are links.
pub(crate) fn link(text: &str) -> Option<String> {
    let text = line(text);
    let harmless = match text.split_once(':') {
        Some((scheme, _)) if is_scheme(scheme) => {
            scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https")
        }
        _ => true,
    };
    (harmless && !text.is_empty()).then_some(text)
}

/// A host name has dots, a scheme has none in practice: `example.org:8080` has no scheme.
fn is_scheme(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-'))
}

/// The beginning of a text, for messages.
pub(crate) fn excerpt(text: &str) -> String {
    line(text).chars().take(40).collect()
}
