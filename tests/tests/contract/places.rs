//! What a person does with places, journeys and lunches.

use serde_json::{Value, json};

use super::{Stage, Step, record};

/// Arguments with which a query about places has something to say; `None` for all others.
pub(super) fn args(stage: &Stage, query: &str) -> Option<Value> {
    Some(match query {
        "places" => json!({ "person_id": stage.person }),
        "place_names" => json!({ "text": "l" }),
        "who_is_in" => json!({ "place": "Portugal" }),
        "trip" => json!({ "id": trip(stage) }),
        "trip_letter" => json!({ "trip_id": trip(stage), "person_id": stage.person }),
        _ => return None,
    })
}

/// The journey of the sample.
fn trip(stage: &Stage) -> Value {
    stage.host.ask("trips", json!({}))["coming"][0]["id"].clone()
}

pub(super) const STEPS: &[Step] = &[
    ("save_record", |stage| {
        record(
            "residence",
            json!({ "person_id": stage.person, "place": "Porto", "until_on": "2012" }),
        )
    }),
    (
        "move_to",
        |stage| json!({ "person_id": stage.person, "place": "Lisbon", "on": "2026-01" }),
    ),
    (
        "set_trip_person",
        |stage| json!({ "trip_id": trip(stage), "person_id": stage.person, "status": "written", "logged": "email" }),
    ),
    (
        "plan_lunch",
        |stage| json!({ "person_id": stage.person, "on": "2026-03-10", "time": "08:00" }),
    ),
    (
        "settle_lunch",
        |stage| json!({ "id": stage.heard["plan_lunch"], "outcome": "took_place" }),
    ),
];
