//! vCard 2.1, 3.0 and 4.0 in, 3.0 out.
//!
//! Reading is calcard's work; in front of it stand the steps that real files need and a parser of
//! text cannot do: joining lines as bytes (`unfold`), finding cards whose end is missing
//! (`cards`), decoding each value by the charset it names (`clean`), and reading the birthday
//! from what was written (`crate::birthday`).

mod cards;
mod clean;
mod entry;
mod head;
mod person;
mod transfer;
mod unfold;
mod write;

use calcard::vcard::VCard;
use encoding_rs::Encoding;

use crate::error::ReadError;
use crate::found::{Format, Found, SkipReason, Skipped, Warning};

pub use write::write;

/// Whether the first thing in the bytes is a card.
pub(crate) fn starts_with_card(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    cards::is_begin(
        bytes
            .trim_ascii_start()
            .split(|b| matches!(b, b'\r' | b'\n'))
            .next(),
    )
}

/// Whether any line in the bytes begins a card.
pub(crate) fn has_card(bytes: &[u8]) -> bool {
    bytes
        .split(|b| matches!(b, b'\r' | b'\n'))
        .any(|line| cards::is_begin(Some(line)))
}

/// Reads all cards of a file. `bytes` are in any encoding but UTF-16; `chosen` is what
/// a person says of values that do not name theirs.
pub(crate) fn read(
    name: &str,
    bytes: &[u8],
    chosen: Option<&'static Encoding>,
) -> Result<Found, ReadError> {
    let cards = cards::split(bytes);
    let charset = clean::Charset::of(&cards, chosen);
    let mut found = Found::of(Format::VCard, charset.name());
    if charset.is_guessed() {
        found.warnings.push(Warning::EncodingGuessed {
            encoding: found.encoding.clone(),
        });
    }
    for card in &cards {
        let row = card.row;
        if card.end == cards::End::Missing {
            found.warnings.push(Warning::CardUnfinished { row });
        }
        if card.ignored > 0 {
            found.warnings.push(Warning::LinesIgnored {
                row,
                lines: card.ignored,
            });
        }
        let person = match VCard::parse(charset.clean(card)) {
            Ok(parsed) => person::of(row, parsed, &mut found.warnings),
            Err(_) => Err(SkipReason::Unreadable),
        };
        match person {
            Ok(person) => found.people.push(person),
            Err(reason) => found.skipped.push(Skipped { row, reason }),
        }
    }
    if found.people.is_empty() {
        return Err(ReadError::NoPeople {
            name: name.to_owned(),
            rows: cards.len(),
        });
    }
    Ok(found)
}

#[cfg(test)]
mod tests;
