//! A parsed card to a person.

use calcard::vcard::{VCard, VCardEntry, VCardProperty as Property};
use chrono::NaiveDate;

use super::clean;
use super::entry::{component, label, param, rank, types, values};
use crate::birthday;
use crate::found::{FoundPerson, Labelled, SkipReason, Warning};
use crate::text;

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
