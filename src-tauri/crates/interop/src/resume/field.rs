//! One field of an entry, in and out.

use serde_json::{Map, Value};

use super::{Fault, MAX_FIELD, MAX_ITEMS, PartialDate, Warning, plain};
use crate::text::excerpt;

/// Reading a file: where it is stands in the places handed along.
#[derive(Default)]
pub(super) struct Reader {
    pub warnings: Vec<Warning>,
}

pub(super) type Fields = Map<String, Value>;

/// What a field can hold.
pub(super) trait Field: Sized {
    fn take(reader: &mut Reader, from: &Fields, place: &str, key: &str) -> Result<Self, Fault>;
    fn put(&self, into: &mut Fields, key: &str);
}

pub(super) fn under(place: &str, key: &str) -> String {
    match place {
        "" => key.to_owned(),
        place => format!("{place}, {key}"),
    }
}

/// The value of a field under its name or the one it had before 1.0; null and "" are as good as absent.
pub(super) fn get<'a>(from: &'a Fields, key: &str) -> Option<&'a Value> {
    let old = match key {
        "name" => "company",
        "url" => "website",
        "image" => "picture",
        _ => key,
    };
    [key, old]
        .into_iter()
        .filter_map(|key| from.get(key))
        .find(|value| !value.is_null() && value.as_str().is_none_or(|text| !text.trim().is_empty()))
}

pub(super) fn wrong(place: String, wanted: &'static str) -> Fault {
    Fault::WrongType { place, wanted }
}

fn text(value: &Value, place: String) -> Result<String, Fault> {
    let said = value.as_str().ok_or_else(|| wrong(place.clone(), "text"))?;
    if said.len() > MAX_FIELD {
        return Err(Fault::LongField { place });
    }
    Ok(plain::plain(said))
}

pub(super) fn list<'a>(from: &'a Fields, place: &str, key: &str) -> Result<&'a [Value], Fault> {
    let Some(value) = get(from, key) else {
        return Ok(&[]);
    };
    let place = under(place, key);
    match value.as_array() {
        None => Err(wrong(place, "a list")),
        Some(list) if list.len() > MAX_ITEMS => Err(Fault::TooMany { place }),
        Some(list) => Ok(list),
    }
}

impl Field for String {
    fn take(reader: &mut Reader, from: &Fields, place: &str, key: &str) -> Result<Self, Fault> {
        let Some(value) = get(from, key) else {
            return Ok(Self::new());
        };
        // Marks are written as numbers so often that this is no mistake worth stopping for.
        if let ("score", Value::Number(number)) = (key, value) {
            return Ok(number.to_string());
        }
        let place = under(place, key);
        let said = text(value, place.clone())?;
        let taken = allowed(key, &said).unwrap_or_default();
        if taken != said {
            let said = excerpt(&said);
            reader.warnings.push(if taken.is_empty() {
                Warning::NoAddress { place, said }
            } else {
                Warning::AddressMended { place, said }
            });
        }
        Ok(taken)
    }

    fn put(&self, into: &mut Fields, key: &str) {
        if let Some(text) = allowed(key, self).filter(|text| !text.is_empty()) {
            into.insert(key.to_owned(), text.into());
        }
    }
}

/// The text as the format allows it in that field; `None` if it does not.
fn allowed(key: &str, said: &str) -> Option<String> {
    match key {
        _ if said.is_empty() => Some(String::new()),
        "url" | "image" => plain::web(said),
        "email" => plain::mail(said).then(|| said.to_owned()),
        _ => Some(said.to_owned()),
    }
}

impl Field for Option<PartialDate> {
    fn take(_: &mut Reader, from: &Fields, place: &str, key: &str) -> Result<Self, Fault> {
        let Some(value) = get(from, key) else {
            return Ok(None);
        };
        let place = under(place, key);
        let said = value.as_str().ok_or_else(|| wrong(place.clone(), "text"))?;
        let said = said.trim();
        if ["present", "current", "now"].contains(&said.to_lowercase().as_str()) {
            return Ok(None);
        }
        match PartialDate::parse(said) {
            Some(date) => Ok(Some(date)),
            None => Err(Fault::NoDate {
                place,
                said: excerpt(said),
            }),
        }
    }

    fn put(&self, into: &mut Fields, key: &str) {
        if let Some(date) = self {
            into.insert(key.to_owned(), date.as_str().into());
        }
    }
}

impl Field for Vec<String> {
    fn take(_: &mut Reader, from: &Fields, place: &str, key: &str) -> Result<Self, Fault> {
        let mut texts = Self::new();
        for (at, value) in list(from, place, key)?.iter().enumerate() {
            if !value.is_null() {
                let here = format!("{}, entry {}", under(place, key), at + 1);
                texts.push(text(value, here)?);
            }
        }
        texts.retain(|text| !text.is_empty());
        Ok(texts)
    }

    fn put(&self, into: &mut Fields, key: &str) {
        if !self.is_empty() {
            into.insert(key.to_owned(), self.clone().into());
        }
    }
}
