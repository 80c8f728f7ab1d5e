//! Physical lines to content lines, on bytes: a fold may stand inside a character.

use super::cards::{is_begin, is_end};
use super::head::{Head, Transfer};

/// How much of a line is searched for its head, in bytes. Without a limit, every line that is added
/// to a picture would be searched from the beginning again.
const HEAD_BYTES: usize = 4096;

/// Calls `emit` with every content line that is not empty.
///
/// Lines end in LF, CR, CRLF or CR CR LF. A line is continued by one that begins with a space or a
/// tab, by a quoted-printable soft break, and, for base64, by lines of base64 without indent, which
/// an empty line ends (Outlook's 2.1).
pub(super) fn unfold(bytes: &[u8], mut emit: impl FnMut(&[u8])) {
    let mut line: Vec<u8> = Vec::new();
    for physical in physical_lines(bytes) {
        if continues(&mut line, physical) {
            continue;
        }
        if !line.trim_ascii().is_empty() {
            emit(&line);
        }
        line.clear();
        line.extend_from_slice(physical);
    }
    if !line.trim_ascii().is_empty() {
        emit(&line);
    }
}

/// Appends `next` to `line` if it continues it.
fn continues(line: &mut Vec<u8>, next: &[u8]) -> bool {
    if line.is_empty() {
        return false;
    }
    let boundary = is_begin(Some(next)) || is_end(next);
    let soft_break = line.trim_ascii_end().last() == Some(&b'=');
    if soft_break && !boundary && transfer_of(line) == Transfer::QuotedPrintable {
        line.truncate(line.trim_ascii_end().len() - 1);
        line.extend_from_slice(next);
        return true;
    }
    match next {
        [] => false,
        [b' ' | b'\t', rest @ ..] => {
            line.extend_from_slice(rest);
            true
        }
        _ if is_base64(next) && transfer_of(line) == Transfer::Base64 => {
            line.extend_from_slice(next);
            true
        }
        _ => false,
    }
}

fn transfer_of(line: &[u8]) -> Transfer {
    let start = &line[..line.len().min(HEAD_BYTES)];
    Head::parse(start)
        .map(|(head, _)| head.transfer)
        .unwrap_or_default()
}

fn is_base64(line: &[u8]) -> bool {
    let line = line.trim_ascii_end();
    let in_alphabet = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=');
    !line.is_empty() && line.iter().all(in_alphabet)
}

fn physical_lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = Some(bytes);
    std::iter::from_fn(move || {
        let text = rest?;
        let Some(at) = text.iter().position(|b| matches!(b, b'\r' | b'\n')) else {
            rest = None;
            return Some(text);
        };
        let returns = text[at..].iter().take_while(|b| **b == b'\r').count();
        // CR CR LF is one break; CR CR without LF are two.
        let width = match text.get(at + returns) {
            Some(b'\n') if returns <= 2 => returns + 1,
            _ => 1,
        };
        rest = Some(&text[at + width..]);
        Some(&text[..at])
    })
}
