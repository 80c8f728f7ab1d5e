//! Monica's JSON export (since 3.6). Only what is named here is looked at: past versions wrote the hashes of passwords
//! and the secrets of second factors into the same file.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use serde_json::Value;

use crate::error::ReadError;
use crate::found::{
    Direction, Format, Found, FoundPerson, FoundTouch, Labelled, SkipReason, Skipped, TouchWay,
    Warning, When,
};
use crate::text;

/// The largest file, in bytes. Pictures are in it as text, but one book's stay below.
const MAX_BYTES: usize = 128 * 1024 * 1024;

/// Whether the bytes begin as JSON does.
pub(crate) fn is_json(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut signs = bytes.iter().filter(|b| !b.is_ascii_whitespace());
    match (signs.next(), signs.next()) {
        (Some(b'{'), Some(b'"' | b'}')) => true,
        (Some(b'['), Some(b'{' | b'[' | b']' | b'"')) => true,
        _ => false,
    }
}

/// Reads the people of an export, and their dated notes, calls and activities.
pub(crate) fn read(name: &str, bytes: &[u8]) -> Result<Found, ReadError> {
    let refused = || ReadError::NotMonica {
        name: name.to_owned(),
    };
    if bytes.len() > MAX_BYTES {
        return Err(refused());
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let whole: Value = serde_json::from_slice(bytes).map_err(|_| refused())?;
    let account = whole.get("account").ok_or_else(refused)?;
    let mut reading = Reading {
        kinds: kinds(account),
        activities: activities(account),
        found: Found::of(Format::Monica, "UTF-8"),
        names: HashMap::new(),
        undated: 0,
    };
    let contacts: Vec<&Value> = values(account, "contact").collect();
    for contact in &contacts {
        if let Some(uuid) = contact["uuid"].as_str() {
            let name = whole_name(&contact["properties"]);
            reading.names.insert(uuid.to_owned(), name);
        }
    }
    for (at, contact) in contacts.iter().enumerate() {
        reading.contact(at + 1, contact);
    }
    let Reading {
        mut found, undated, ..
    } = reading;
    if undated > 0 {
        found
            .warnings
            .push(Warning::TouchesUndated { count: undated });
    }
    if found.people.is_empty() {
        return Err(ReadError::NoPeople {
            name: name.to_owned(),
            rows: found.skipped.len(),
        });
    }
    Ok(found)
}

struct Reading {
    /// What kind of address a field is, by the uuid of its kind.
    kinds: HashMap<String, Kind>,
    activities: HashMap<String, Value>,
    found: Found,
    /// Everybody's name by uuid, for who introduced whom.
    names: HashMap<String, String>,
    undated: usize,
}

#[derive(Clone, Debug)]
struct Kind {
    scheme: String,
    name: String,
}

/// The values of a collection: `data` is a list of `{ count, type, values }`.
fn values<'a>(of: &'a Value, kind: &'a str) -> impl Iterator<Item = &'a Value> {
    let lists = of["data"].as_array().into_iter().flatten();
    lists
        .filter(move |list| list["type"].as_str() == Some(kind))
        .flat_map(|list| list["values"].as_array().into_iter().flatten())
}

fn kinds(account: &Value) -> HashMap<String, Kind> {
    let listed = account["instance"]["contact_field_types"].as_array();
    let mut kinds = HashMap::new();
    for kind in listed.into_iter().flatten() {
        let said = |key: &str| text::line(kind["properties"][key].as_str().unwrap_or_default());
        if let Some(uuid) = kind["uuid"].as_str() {
            let mut scheme = said("protocol").to_lowercase();
            if scheme.is_empty() {
                scheme = match said("type").to_lowercase().as_str() {
                    "email" => "mailto:".to_owned(),
                    "phone" => "tel:".to_owned(),
                    _ => String::new(),
                };
            }
            kinds.insert(
                uuid.to_owned(),
                Kind {
                    scheme,
                    name: said("name"),
                },
            );
        }
    }
    kinds
}

fn activities(account: &Value) -> HashMap<String, Value> {
    values(account, "activity")
        .filter_map(|one| Some((one["uuid"].as_str()?.to_owned(), one["properties"].clone())))
        .collect()
}

fn whole_name(properties: &Value) -> String {
    let said = |key: &str| properties[key].as_str().unwrap_or_default();
    text::line(&format!(
        "{} {} {}",
        said("first_name"),
        said("middle_name"),
        said("last_name")
    ))
}

impl Reading {
    fn contact(&mut self, row: usize, contact: &Value) {
        let properties = &contact["properties"];
        let said = |key: &str| text::line(properties[key].as_str().unwrap_or_default());
        let name = whole_name(properties);
        // "Partial" contacts are somebody's partner or child, of whom nothing else is known.
        if properties["is_partial"].as_bool() == Some(true) {
            return self.found.skipped.push(Skipped {
                row,
                reason: SkipReason::NotAPerson,
            });
        }
        if name.is_empty() {
            return self.found.skipped.push(Skipped {
                row,
                reason: SkipReason::NoName,
            });
        }
        let uid = contact["uuid"].as_str().unwrap_or_default().to_owned();
        let mut person = FoundPerson {
            row,
            name,
            given: said("first_name"),
            family: said("last_name"),
            nickname: said("nickname"),
            organisation: said("company"),
            title: said("job"),
            notes: text::paragraphs(properties["description"].as_str().unwrap_or_default()),
            tags: properties["tags"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|tag| tag.as_str().map(text::line))
                .filter(|tag| !tag.is_empty())
                .collect(),
            birthday: birthday(&properties["birthdate"]),
            met_on: special(&properties["first_met_date"]),
            met_how: properties["first_met_through"]
                .as_str()
                .and_then(|uuid| self.names.get(uuid).cloned())
                .unwrap_or_default(),
            place: values(contact, "address")
                .next()
                .map(place)
                .unwrap_or_default(),
            uid,
            ..FoundPerson::default()
        };
        for field in values(contact, "contact_field") {
            self.address(&field["properties"], &mut person);
        }
        self.touches(contact, &person);
        self.found.people.push(person);
    }

    fn address(&self, properties: &Value, person: &mut FoundPerson) {
        let value = text::line(properties["data"].as_str().unwrap_or_default());
        if value.is_empty() {
            return;
        }
        let kind = properties["type"]
            .as_str()
            .and_then(|uuid| self.kinds.get(uuid));
        let scheme = kind.map_or("", |kind| kind.scheme.as_str());
        let list = match scheme {
            "mailto:" => &mut person.emails,
            "tel:" => &mut person.phones,
            _ if value.contains('@') && !value.contains('/') && scheme.is_empty() => {
                &mut person.emails
            }
            _ if value.contains('.') && text::link(&value).is_some() => &mut person.links,
            _ => return,
        };
        let standard = matches!(scheme, "mailto:" | "tel:");
        let label = kind
            .filter(|_| !standard)
            .map_or_else(String::new, |kind| kind.name.to_lowercase());
        list.push(Labelled { label, value });
    }

    fn touches(&mut self, contact: &Value, person: &FoundPerson) {
        for call in values(contact, "call") {
            let properties = &call["properties"];
            let direction = match properties["contact_called"].as_bool() {
                Some(true) => Direction::Theirs,
                _ => Direction::Mine,
            };
            let note = prose(&properties["content"]);
            let when = when(&properties["called_at"]);
            self.touch(person, TouchWay::Call, direction, when, note);
        }
        for note in values(contact, "note") {
            let body = prose(&note["properties"]["body"]);
            self.touch(
                person,
                TouchWay::Note,
                Direction::Both,
                when(&note["created_at"]),
                body,
            );
        }
        for talk in values(contact, "conversation") {
            let at = when(&talk["properties"]["happened_at"]);
            self.touch(
                person,
                TouchWay::Conversation,
                Direction::Both,
                at,
                String::new(),
            );
        }
        let uuids: Vec<String> = values(contact, "activity")
            .filter_map(|one| one.as_str().or_else(|| one["uuid"].as_str()))
            .map(str::to_owned)
            .collect();
        for uuid in uuids {
            let Some(activity) = self.activities.get(&uuid) else {
                continue;
            };
            let note = [&activity["summary"], &activity["description"]]
                .map(prose)
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join("\n");
            let at = when(&activity["happened_at"]);
            self.touch(person, TouchWay::Activity, Direction::Both, at, note);
        }
    }

    fn touch(
        &mut self,
        person: &FoundPerson,
        way: TouchWay,
        direction: Direction,
        when: Option<When>,
        note: String,
    ) {
        let Some(when) = when else {
            self.undated += 1;
            return;
        };
        let (word, at) = (
            match way {
                TouchWay::Call => "call",
                TouchWay::Note => "note",
                TouchWay::Conversation => "conversation",
                _ => "activity",
            },
            match when {
                When::At(at) => at.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
                When::On(on) => on.to_string(),
            },
        );
        // Calls and notes have no identity of their own there.
        let key = format!("{word}:{}|{at}|{}", person.uid, text::excerpt(&note));
        self.found.touches.push(FoundTouch {
            key,
            name: person.name.clone(),
            profile: String::new(),
            uid: person.uid.clone(),
            way,
            direction,
            when,
            note,
        });
    }
}

fn prose(value: &Value) -> String {
    text::paragraphs(value.as_str().unwrap_or_default())
}

fn place(address: &Value) -> String {
    let parts = ["city", "province", "country"]
        .map(|key| text::line(address["properties"][key].as_str().unwrap_or_default()));
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// A birthday; one that only follows from an age is none.
fn birthday(special: &Value) -> String {
    if special["is_age_based"].as_bool() == Some(true) {
        return String::new();
    }
    let Some(date) = day(&special["date"]) else {
        return String::new();
    };
    if special["is_year_unknown"].as_bool() == Some(true) {
        date.format("--%m-%d").to_string()
    } else {
        date.format("%Y-%m-%d").to_string()
    }
}

fn special(special: &Value) -> Option<NaiveDate> {
    let guessed = |key: &str| special[key].as_bool() == Some(true);
    day(&special["date"]).filter(|_| !guessed("is_age_based") && !guessed("is_year_unknown"))
}

fn day(value: &Value) -> Option<NaiveDate> {
    value.as_str()?.get(..10)?.parse().ok()
}

/// `2020-02-03T04:05:06Z`, `2020-02-03 04:05:06` (which is UTC there) or a day.
fn when(value: &Value) -> Option<When> {
    let text = value.as_str()?.trim();
    if let Ok(at) = DateTime::parse_from_rfc3339(text) {
        return Some(When::At(at.with_timezone(&Utc)));
    }
    if let Ok(at) = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S") {
        return Some(When::At(at.and_utc()));
    }
    text.parse().ok().map(When::On)
}

#[cfg(test)]
mod tests;
