//! One test for each way in which real cards differ from the standard.

mod charsets;
mod fields;
mod fixtures;
mod structure;
mod writing;

use crate::{Found, FoundPerson, read};

/// Reads a card of the given lines, which need not have a name.
fn card(lines: &str) -> FoundPerson {
    cards(format!(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Example\n{lines}\nEND:VCARD\n"
    ))
    .people
    .remove(0)
}

fn cards(text: impl AsRef<[u8]>) -> Found {
    let text = text.as_ref();
    read("cards.vcf", text).expect("the text has people")
}

/// The labels and values of a list, for comparing.
fn pairs(list: &[crate::Labelled]) -> Vec<(&str, &str)> {
    list.iter()
        .map(|item| (&*item.label, &*item.value))
        .collect()
}
