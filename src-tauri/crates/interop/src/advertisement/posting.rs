//! schema.org's `JobPosting` as JSON-LD: what the page says about itself to machines.

use serde_json::Value;

use super::pay::{self, Pay};
use super::{Advertisement, WorkForm, html};

/// Returns what the first posting in a piece of JSON-LD says, or `None` without one.
pub(super) fn read(json: &str) -> Option<Advertisement> {
    let value: Value = serde_json::from_str(json.trim()).ok()?;
    posting(&value).map(of)
}

/// The posting itself, wherever it stands: alone, in a list, or in a graph.
fn posting(value: &Value) -> Option<&Value> {
    match value {
        Value::Array(all) => all.iter().find_map(posting),
        Value::Object(object) => {
            if is(&value["@type"], "JobPosting") {
                return Some(value);
            }
            ["@graph", "mainEntity", "itemListElement", "item"]
                .iter()
                .filter_map(|inner| object.get(*inner))
                .find_map(posting)
        }
        _ => None,
    }
}

fn is(kind: &Value, wanted: &str) -> bool {
    match kind {
        Value::String(kind) => kind.rsplit('/').next() == Some(wanted),
        Value::Array(kinds) => kinds.iter().any(|kind| is(kind, wanted)),
        _ => false,
    }
}

fn of(posting: &Value) -> Advertisement {
    let organisation = &posting["hiringOrganization"];
    let contact = &posting["applicationContact"];
    Advertisement {
        title: text(&posting["title"]),
        organisation: named(organisation),
        place: place(&posting["jobLocation"]),
        work_form: is(&posting["jobLocationType"], "TELECOMMUTE").then_some(WorkForm::Remote),
        pay: pay_of(&posting["baseSalary"]),
        url: text(&posting["url"]),
        contact_name: text(&contact["name"]),
        contact_email: text(&contact["email"]),
        text: text(&posting["description"]),
    }
}

/// A text, or the first of several; what is written as HTML becomes plain.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => {
            // Descriptions are often escaped twice.
            let once = html::plain(text);
            if once.contains("</") {
                html::plain(&once)
            } else {
                once
            }
        }
        Value::Array(all) => all.first().map(text).unwrap_or_default(),
        _ => String::new(),
    }
}

fn named(value: &Value) -> String {
    match value {
        Value::Object(_) => text(&value["name"]),
        Value::Array(all) => all.first().map(named).unwrap_or_default(),
        other => text(other),
    }
}

/// Town, region and country of the first place, and that there are more by their towns.
fn place(value: &Value) -> String {
    match value {
        Value::Array(all) => {
            let mut places: Vec<String> = Vec::new();
            for one in all.iter().take(3).map(place) {
                if !one.is_empty() && !places.contains(&one) {
                    places.push(one);
                }
            }
            places.join("; ")
        }
        Value::Object(_) => {
            let address = &value["address"];
            if address.is_string() {
                return text(address);
            }
            let parts: Vec<String> = ["addressLocality", "addressRegion", "addressCountry"]
                .iter()
                .map(|part| named(&address[*part]))
                .filter(|part| !part.is_empty())
                .collect();
            let mut once: Vec<&str> = Vec::new();
            for part in &parts {
                if !once.contains(&part.as_str()) {
                    once.push(part);
                }
            }
            once.join(", ")
        }
        other => text(other),
    }
}

fn pay_of(salary: &Value) -> Option<Pay> {
    let value = &salary["value"];
    let unit = text(if value.is_object() {
        &value["unitText"]
    } else {
        &salary["unitText"]
    });
    if !(unit.is_empty() || unit.eq_ignore_ascii_case("year")) {
        return None;
    }
    let amount = |value: &Value| match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    };
    let (from, to) = if value.is_object() {
        let exactly = amount(&value["value"]);
        (
            amount(&value["minValue"]).or(exactly),
            amount(&value["maxValue"]).or(exactly),
        )
    } else {
        (amount(value), amount(value))
    };
    pay::year(from, to, &text(&salary["currency"]))
}
