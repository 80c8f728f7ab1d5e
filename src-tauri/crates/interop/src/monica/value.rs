//! Single values of the export.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use serde_json::Value;

use crate::text;
use crate::touch::When;

/// What kind of address a field holds.
#[derive(Clone, Debug)]
pub(super) struct Kind {
    pub scheme: String,
    pub name: String,
}

/// The values of a collection: `data` is a list of `{ count, type, values }`.
pub(super) fn values<'a>(of: &'a Value, kind: &'a str) -> impl Iterator<Item = &'a Value> {
    let lists = of["data"].as_array().into_iter().flatten();
    lists
        .filter(move |list| list["type"].as_str() == Some(kind))
        .flat_map(|list| list["values"].as_array().into_iter().flatten())
}

pub(super) fn kinds(account: &Value) -> HashMap<String, Kind> {
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

pub(super) fn activities(account: &Value) -> HashMap<String, Value> {
    values(account, "activity")
        .filter_map(|one| Some((one["uuid"].as_str()?.to_owned(), one["properties"].clone())))
        .collect()
}

pub(super) fn whole_name(properties: &Value) -> String {
    let said = |key: &str| properties[key].as_str().unwrap_or_default();
    text::line(&format!(
        "{} {} {}",
        said("first_name"),
        said("middle_name"),
        said("last_name")
    ))
}

pub(super) fn prose(value: &Value) -> String {
    text::paragraphs(value.as_str().unwrap_or_default())
}

pub(super) fn place(address: &Value) -> String {
    let parts = ["city", "province", "country"]
        .map(|key| text::line(address["properties"][key].as_str().unwrap_or_default()));
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// A birthday; one that only follows from an age is none.
pub(super) fn birthday(special: &Value) -> String {
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

pub(super) fn special(special: &Value) -> Option<NaiveDate> {
    let guessed = |key: &str| special[key].as_bool() == Some(true);
    day(&special["date"]).filter(|_| !guessed("is_age_based") && !guessed("is_year_unknown"))
}

pub(super) fn day(value: &Value) -> Option<NaiveDate> {
    value.as_str()?.get(..10)?.parse().ok()
}

/// `2020-02-03T04:05:06Z`, `2020-02-03 04:05:06` (which is UTC there) or a day.
pub(super) fn when(value: &Value) -> Option<When> {
    let text = value.as_str()?.trim();
    if let Ok(at) = DateTime::parse_from_rfc3339(text) {
        return Some(When::At(at.with_timezone(&Utc)));
    }
    if let Ok(at) = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S") {
        return Some(When::At(at.and_utc()));
    }
    text.parse().ok().map(When::On)
}
