//! What a parsed property says: its values, its parameters, its label and its rank.

use calcard::common::IanaString;
use calcard::vcard::{
    VCard, VCardEntry, VCardParameterName as Name, VCardParameterValue, VCardProperty as Property,
    VCardValue,
};

use crate::text;

/// Types that say nothing about an address: every e-mail is `internet`, every phone has `voice`,
/// and `pref` is the order.
const SILENT_TYPES: [&str; 3] = ["internet", "voice", "pref"];

/// One component of a structured value, or the whole of a simple one, not yet tidied.
pub(super) fn component(entry: &VCardEntry, index: usize) -> String {
    match entry.values.get(index) {
        Some(VCardValue::Text(text)) => text.clone(),
        Some(VCardValue::Component(parts)) => parts
            .iter()
            .map(|part| part.trim())
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", "),
        Some(VCardValue::Kind(kind)) => kind.as_str().to_owned(),
        _ => String::new(),
    }
}

/// All values of a list, tidied, without the empty ones.
pub(super) fn values(entry: &VCardEntry) -> Vec<String> {
    let all = (0..entry.values.len()).map(|index| text::line(&component(entry, index)));
    all.filter(|value| !value.is_empty()).collect()
}

/// The group's X-ABLabel, else the types.
pub(super) fn label(entry: &VCardEntry, card: &VCard) -> String {
    let written = entry.group.as_ref().and_then(|group| {
        card.entries.iter().find(|other| {
            other.group.as_ref() == Some(group)
                && matches!(&other.name, Property::Other(name) if name.eq_ignore_ascii_case("X-ABLabel"))
        })
    });
    let written = written
        .map(|entry| text::line(&component(entry, 0)))
        .unwrap_or_default();
    if !written.is_empty() {
        // Apple's own words stand in _$!<Work>!$_, a person's own words as they are.
        let own = written
            .strip_prefix("_$!<")
            .and_then(|rest| rest.strip_suffix(">!$_"));
        return own.map(str::to_lowercase).unwrap_or(written);
    }
    let mut types = types(entry);
    types.retain(|kind| !SILENT_TYPES.contains(&kind.as_str()));
    if types.is_empty() {
        types.extend(param(entry, "SERVICE-TYPE").map(|service| service.to_lowercase()));
    }
    types.join(" ")
}

/// The types in lower case, in the order they stand in.
pub(super) fn types(entry: &VCardEntry) -> Vec<String> {
    let types = entry.params.iter().filter(|param| param.name == Name::Type);
    types
        .filter_map(|param| match &param.value {
            VCardParameterValue::Type(kind) => Some(kind.as_str().to_lowercase()),
            VCardParameterValue::Text(text) => Some(text::line(text).to_lowercase()),
            _ => None,
        })
        .collect()
}

/// The first value of a parameter, tidied.
pub(super) fn param(entry: &VCardEntry, name: &str) -> Option<String> {
    let found = entry
        .params
        .iter()
        .find(|param| param.name.as_str().eq_ignore_ascii_case(name))?;
    match &found.value {
        VCardParameterValue::Text(text) => Some(text::line(&without_carets(text))),
        VCardParameterValue::Integer(number) => Some(number.to_string()),
        _ => None,
    }
}

/// RFC 6868: `^n` is a line break, `^'` a quotation mark and `^^` a caret.
fn without_carets(text: &str) -> String {
    text.replace("^^", "\u{1}")
        .replace("^n", "\n")
        .replace("^'", "\"")
        .replace('\u{1}', "^")
}

/// 1 to 100 as version 4 ranks, 1 for `pref`, 101 for what has no rank.
pub(super) fn rank(entry: &VCardEntry) -> u32 {
    let number = entry
        .params
        .iter()
        .find_map(|param| match (&param.name, &param.value) {
            (Name::Pref, VCardParameterValue::Integer(rank)) => Some((*rank).clamp(1, 100)),
            _ => None,
        });
    number.unwrap_or(if types(entry).iter().any(|kind| kind == "pref") {
        1
    } else {
        101
    })
}
