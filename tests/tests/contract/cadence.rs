//! What one says about whose turn comes when.

use serde_json::json;

use super::{Step, record};

pub const STEPS: &[Step] = &[
    (
        "set_ceiling",
        |stage| json!({ "of": { "of": "person", "id": stage.other }, "days": 60 }),
    ),
    (
        "set_ceiling",
        |stage| json!({ "of": { "of": "person", "id": stage.other } }),
    ),
    (
        "set_ceiling",
        |stage| json!({ "of": { "of": "tag", "id": stage.tag }, "days": 21 }),
    ),
    (
        "set_ceiling",
        |_| json!({ "of": { "of": "ring", "ring": "outside" }, "days": 90 }),
    ),
    (
        "set_ceiling",
        |_| json!({ "of": { "of": "ring", "ring": "outside" } }),
    ),
    ("order_ideas", |stage| {
        let ideas = stage.host.ask("touch_ideas", json!({}));
        let mut ids: Vec<_> = ideas["ideas"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|idea| idea["id"].clone())
            .collect();
        ids.reverse();
        json!({ "ids": ids })
    }),
    ("save_record", |_| {
        record(
            "touch_idea",
            json!({ "text": "Send a postcard", "minutes": 15, "channel": "written", "place": 20 }),
        )
    }),
    (
        "bin_record",
        |stage| json!({ "kind": "touch_idea", "id": stage.heard["save_record"] }),
    ),
];
