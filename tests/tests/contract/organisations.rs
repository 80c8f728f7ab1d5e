//! What a person does with organisations, who was where, and rings.

use serde_json::json;

use crate::stage::{Step, record};

pub const STEPS: &[Step] = &[
    ("save_record", |_| {
        record(
            "membership",
            json!({ "organisation": "Acme Example", "title": "Engineer", "from_on": "2017", "until_on": "2019-05" }),
        )
    }),
    ("save_record", |stage| {
        record(
            "membership",
            json!({ "person_id": stage.other, "organisation": "Acme Example", "from_on": "2018", "department": "Tools" }),
        )
    }),
    ("save_record", |_| {
        record(
            "organisation",
            json!({ "name": "Acme Example", "industry": "Tools", "place": "London" }),
        )
    }),
    (
        "set_ring",
        |stage| json!({ "id": stage.other, "ring": "industry" }),
    ),
    ("set_ring", |stage| json!({ "id": stage.other, "ring": "" })),
];
