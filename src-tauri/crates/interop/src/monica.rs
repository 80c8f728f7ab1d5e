//! Monica's JSON export (since 3.6). Only what is named here is looked at: past versions wrote the hashes of passwords
//! and the secrets of second factors into the same file.

mod value;

use std::collections::HashMap;

use serde_json::Value;

use crate::error::ReadError;
use crate::found::{Format, Found, FoundPerson, Labelled, SkipReason, Skipped, Warning};
use crate::text;
use crate::touch::{Direction, FoundTouch, TouchWay, When};
use value::{Kind, activities, birthday, kinds, place, prose, special, values, when, whole_name};

/// The largest file, in bytes. Pictures are in it as text, but one book's stay below.
const MAX_BYTES: usize = 128 * 1024 * 1024;

/// Whether the bytes begin as JSON does.
pub(crate) fn is_json(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut signs = bytes.iter().filter(|b| !b.is_ascii_whitespace());
    matches!(
        (signs.next(), signs.next()),
        (Some(b'{'), Some(b'"' | b'}')) | (Some(b'['), Some(b'{' | b'[' | b']' | b'"'))
    )
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

#[cfg(test)]
mod tests;
