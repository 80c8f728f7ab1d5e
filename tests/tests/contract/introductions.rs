//! Bringing people together, and saying who knows whom.

use serde_json::json;

use super::{Step, record};

pub const STEPS: &[Step] = &[
    ("save_record", |stage| {
        record(
            "introduction",
            json!({ "one_id": stage.person, "other_id": stage.other, "on_day": "2026-03-10" }),
        )
    }),
    ("save_record", |stage| {
        let there = stage
            .host
            .ask("search", json!({ "text": "luca", "limit": 1 }))[0]["id"]
            .clone();
        record(
            "acquaintance",
            json!({ "one_id": stage.person, "other_id": there, "note": "the rowing club" }),
        )
    }),
    (
        "bin_record",
        |stage| json!({ "kind": "acquaintance", "id": stage.heard["save_record"] }),
    ),
];
