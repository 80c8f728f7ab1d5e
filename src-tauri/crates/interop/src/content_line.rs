//! A line of a vCard or of a calendar: both fold and escape alike.

/// The most octets of a line before it is folded, without its CRLF (RFC 2426, section 2.6; RFC 5545, section 3.1).
const LINE_OCTETS: usize = 75;

/// Adds a line with its CRLF, folded and never inside a character.
pub(crate) fn push_line(text: &mut String, line: &str) {
    let mut octets = 0;
    for c in line.chars() {
        if octets + c.len_utf8() > LINE_OCTETS {
            text.push_str("\r\n ");
            octets = 1;
        }
        text.push(c);
        octets += c.len_utf8();
    }
    text.push_str("\r\n");
}

/// Returns a text as a value of such a line.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ',' | ';' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' | '\0' => {}
            _ => out.push(c),
        }
    }
    out
}
