//! A parsed card to a person.

use calcard::common::IanaString;
use calcard::vcard::{
    VCard, VCardEntry, VCardParameterName as Name, VCardParameterValue, VCardProperty as Property,
    VCardValue,
};
use chrono::NaiveDate;

use super::{birthday, clean};
use crate::found::{FoundPerson, Labelled, SkipReason, Warning};
use crate::text;

/// Types that say nothing about an address: every e-mail is `internet`, every phone has `voice`,
/// and `pref` is the order.
const SILENT_TYPES: [&str; 3] = ["internet", "voice", "pref"];

/// Google puts every contact into this group.
const SYSTEM_GROUP: &str = "mycontacts";

/// Makes a person of a card, or says why it is none.
pub(super) fn of(
    row: usize,
    card: VCard,
    warnings: &mut Vec<Warning>,
) -> Result<FoundPerson, SkipReason> {
    let mut person = FoundPerson {
        row,
        ..FoundPerson::default()
    };
    let mut reading = Reading::default();
    for entry in &card.entries {
        reading.take(entry, &card, &mut person, warnings);
    }
    if reading.is_group
        || reading.is_company && format!("{}{}", person.given, person.family).is_empty()
    {
        return Err(SkipReason::NotAPerson);
    }
    let names = [&person.name, &reading.composed, &person.nickname];
    let name = names.into_iter().find(|name| !name.is_empty()).cloned();
    person.name = name.ok_or(SkipReason::NoName)?;
    if person.title.is_empty() {
        person.title = reading.role;
    }
    person.notes = reading.notes.join("\n\n");
    person.place = ranked(reading.places)
        .into_iter()
        .next()
        .unwrap_or_default();
    person.emails = distinct(ranked(reading.emails));
    person.phones = distinct(ranked(reading.phones));
    person.links = distinct(ranked(reading.links));
    Ok(person)
}

/// What is known only when the whole card has been seen. Numbers are ranks: 1 is preferred.
#[derive(Default)]
struct Reading {
    composed: String,
    role: String,
    notes: Vec<String>,
    places: Vec<(u32, String)>,
    emails: Vec<(u32, Labelled)>,
    phones: Vec<(u32, Labelled)>,
    links: Vec<(u32, Labelled)>,
    is_group: bool,
    is_company: bool,
}

impl Reading {
    fn take(
        &mut self,
        entry: &VCardEntry,
        card: &VCard,
        person: &mut FoundPerson,
        warnings: &mut Vec<Warning>,
    ) {
        let first = || text::line(&component(entry, 0));
        let labelled = |value: String| {
            (
                rank(entry),
                Labelled {
                    label: label(entry, card),
                    value,
                },
            )
        };
        match &entry.name {
            Property::Fn => fill(&mut person.name, first()),
            Property::N => {
                let parts: Vec<String> = (0..5).map(|i| text::line(&component(entry, i))).collect();
                fill(
                    &mut self.composed,
                    text::line(&[1, 2, 0, 4].map(|i| &*parts[i]).join(" ")),
                );
                fill(&mut person.family, parts[0].clone());
                fill(&mut person.given, parts[1].clone());
            }
            Property::Nickname => fill(&mut person.nickname, values(entry).join(", ")),
            Property::Org => fill(&mut person.organisation, first()),
            Property::Title => fill(&mut person.title, first()),
            Property::Role => fill(&mut self.role, first()),
            Property::Email => {
                self.emails
                    .extend(without_scheme(first(), "mailto:").map(labelled));
            }
            Property::Tel => self
                .phones
                .extend(without_scheme(first(), "tel:").map(labelled)),
            Property::Url => self.links.extend(text::link(&first()).map(labelled)),
            Property::Socialprofile => self.links.extend(social(entry).map(labelled)),
            Property::Adr => {
                let place = place(entry);
                self.places
                    .extend((!place.is_empty()).then(|| (rank(entry), place)));
            }
            Property::Tz => fill(&mut person.zone, zone(&first())),
            Property::Note => {
                let note = text::paragraphs(&component(entry, 0));
                self.notes.extend((!note.is_empty()).then_some(note));
            }
            Property::Categories => {
                let tags = values(entry).into_iter();
                person
                    .tags
                    .extend(tags.filter(|tag| !tag.eq_ignore_ascii_case(SYSTEM_GROUP)));
            }
            Property::Bday => {
                let written = first();
                match birthday::read(&written, param(entry, clean::OMIT).as_deref()) {
                    Some(day) => fill(&mut person.birthday, day),
                    None if written.is_empty() => {}
                    None => warnings.push(Warning::BirthdayUnreadable {
                        row: person.row,
                        text: text::excerpt(&written),
                    }),
                }
            }
            Property::Uid => fill(&mut person.uid, first()),
            Property::Kind => self.kind(&first()),
            Property::Other(name) => match name.to_ascii_uppercase().as_str() {
                "X-ADDRESSBOOKSERVER-KIND" => self.kind(&first()),
                "X-ABSHOWAS" => self.is_company = first().eq_ignore_ascii_case("company"),
                "X-SOCIALPROFILE" => self.links.extend(social(entry).map(labelled)),
                "X-FAIRLEAD-MET-ON" => {
                    person.met_on = NaiveDate::parse_from_str(&first(), "%Y-%m-%d").ok();
                }
                _ => {}
            },
            _ => {}
        }
    }

    fn kind(&mut self, kind: &str) {
        self.is_group = !kind.is_empty() && !kind.eq_ignore_ascii_case("individual");
    }
}

/// The first value stands: a card that says a thing twice says the better one first.
fn fill(field: &mut String, value: String) {
    if field.is_empty() {
        *field = value;
    }
}

fn component(entry: &VCardEntry, index: usize) -> String {
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

fn values(entry: &VCardEntry) -> Vec<String> {
    let all = (0..entry.values.len()).map(|index| text::line(&component(entry, index)));
    all.filter(|value| !value.is_empty()).collect()
}

/// Town, region and country; when a card has none of them, whatever the address has.
fn place(entry: &VCardEntry) -> String {
    let join = |range: std::ops::Range<usize>| {
        let parts = range.map(|index| text::line(&component(entry, index)));
        parts
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    };
    let town = [join(3..5), join(6..7)]
        .into_iter()
        .filter(|part| !part.is_empty());
    [
        town.collect::<Vec<_>>().join(", "),
        join(0..7),
        param(entry, "LABEL").unwrap_or_default(),
    ]
    .into_iter()
    .find(|place| !place.is_empty())
    .unwrap_or_default()
}

fn zone(text: &str) -> String {
    // Names like EST5EDT are in the database too, but no place; "UTC" is what writers put there.
    let known = text.contains('/') && text.parse::<chrono_tz::Tz>().is_ok();
    if known {
        text.to_owned()
    } else {
        String::new()
    }
}

/// Apple writes `x-apple:ada` when it knows only the user's name on the network.
fn social(entry: &VCardEntry) -> Option<String> {
    let written = text::line(&component(entry, 0));
    let user = written
        .get(..8)
        .filter(|s| s.eq_ignore_ascii_case("x-apple:"))
        .map(|_| &written[8..]);
    match user {
        Some(user) if types(entry).iter().any(|kind| kind == "linkedin") && !user.is_empty() => {
            Some(format!("https://www.linkedin.com/in/{user}"))
        }
        _ => text::link(&written),
    }
}

fn without_scheme(text: String, scheme: &str) -> Option<String> {
    let bare = match text.get(..scheme.len()) {
        Some(start) if start.eq_ignore_ascii_case(scheme) => text[scheme.len()..].trim().to_owned(),
        _ => text,
    };
    (!bare.is_empty()).then_some(bare)
}

/// The group's X-ABLabel, else the types.
fn label(entry: &VCardEntry, card: &VCard) -> String {
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

fn types(entry: &VCardEntry) -> Vec<String> {
    let types = entry.params.iter().filter(|param| param.name == Name::Type);
    types
        .filter_map(|param| match &param.value {
            VCardParameterValue::Type(kind) => Some(kind.as_str().to_lowercase()),
            VCardParameterValue::Text(text) => Some(text::line(text).to_lowercase()),
            _ => None,
        })
        .collect()
}

fn param(entry: &VCardEntry, name: &str) -> Option<String> {
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
fn rank(entry: &VCardEntry) -> u32 {
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

fn ranked<T>(mut list: Vec<(u32, T)>) -> Vec<T> {
    list.sort_by_key(|(rank, _)| *rank);
    list.into_iter().map(|(_, value)| value).collect()
}

fn distinct(list: Vec<Labelled>) -> Vec<Labelled> {
    let mut kept: Vec<Labelled> = Vec::with_capacity(list.len());
    for item in list {
        if !kept.iter().any(|other| other.value == item.value) {
            kept.push(item);
        }
    }
    kept
}
