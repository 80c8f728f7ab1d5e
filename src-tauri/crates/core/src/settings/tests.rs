use serde_json::{Map, Value, json};

use super::*;
use crate::people::fixture::*;

fn patch(value: Value) -> Map<String, Value> {
    value.as_object().expect("an object").clone()
}

#[test]
fn what_was_not_said_is_the_default() {
    let settings = career().settings().expect("settings");
    assert_eq!(settings, Settings::default(), "nothing was said");
    assert_eq!(
        (
            settings.quiet_from.as_str(),
            settings.quiet_to.as_str(),
            settings.quiet_weekends
        ),
        ("19:00", "08:00", true),
        "evenings, nights and weekends are quiet"
    );
    assert_eq!(
        settings.daily_limit, 3,
        "three notices a day besides blocks"
    );
    assert!(!settings.names_in_notices, "a passer-by reads no names");
}

#[test]
fn a_change_leaves_the_others_and_is_undone() {
    let mut career = career();
    career
        .change_settings(&patch(json!({ "theme": "dark", "daily_limit": 5 })), now())
        .expect("fits");
    career
        .change_settings(&patch(json!({ "me": { "name": "Robin Example" } })), now())
        .expect("fits");
    let settings = career.settings().expect("settings");
    assert_eq!(
        (
            settings.theme,
            settings.daily_limit,
            settings.me.name.as_str()
        ),
        (Theme::Dark, 5, "Robin Example"),
        "each change stays"
    );
    career.undo().expect("undo");
    assert_eq!(
        career.settings().expect("settings").me,
        Me::default(),
        "the last one is taken back"
    );
    assert_eq!(
        career.settings().expect("settings").daily_limit,
        5,
        "and only that"
    );
    career
        .change_settings(&patch(json!({ "daily_limit": 5 })), now())
        .expect("fits");
    assert_eq!(
        career.redo_label().as_deref(),
        Some("Redo: Changed your own details"),
        "a change to what it is already is no step"
    );
}

#[test]
fn what_does_not_fit_is_refused_at_its_field() {
    let mut career = career();
    for (field, value) in [
        ("key", json!({ "colour": "red" })),
        ("value", json!({ "theme": "purple" })),
        ("value", json!({ "daily_limit": -1 })),
        ("quiet_from", json!({ "quiet_from": "25:00" })),
        ("quiet_to", json!({ "quiet_to": "late" })),
        ("daily_limit", json!({ "daily_limit": 21 })),
    ] {
        let (at, sentence) = fault(career.change_settings(&patch(value.clone()), now()));
        assert_eq!(at, field, "{value}: {sentence}");
        assert_eq!(
            career.settings().expect("settings"),
            Settings::default(),
            "{value}: nothing was changed"
        );
    }
}

#[test]
fn a_value_of_another_version_locks_nobody_out() {
    let mut career = career();
    career
        .change_settings(&patch(json!({ "daily_limit": 5 })), now())
        .expect("fits");
    career
        .transact_quietly(|tx| {
            put(tx, "theme", &"sepia")?;
            put(tx, "something_new", &json!({ "a": 1 }))
        })
        .expect("another version wrote it");
    let settings = career.settings().expect("settings can still be opened");
    assert_eq!(
        settings.theme,
        Theme::System,
        "what is not understood is as if nothing was said"
    );
    assert_eq!(settings.daily_limit, 5, "and everything else stays");
    career
        .change_settings(&patch(json!({ "theme": "light" })), now())
        .expect("and can be set again");
}

#[test]
fn undo_names_what_was_set() {
    let mut career = career();
    let mut label = |value| {
        career.change_settings(&patch(value), now()).expect("fits");
        career.undo_label().unwrap_or_default()
    };
    for (value, sentence) in [
        (json!({ "theme": "dark" }), "Undo: Changed the colours"),
        (
            json!({ "quiet_from": "20:00", "quiet_to": "07:00" }),
            "Undo: Changed quiet hours",
        ),
        (
            json!({ "theme": "light", "daily_limit": 2 }),
            "Undo: Changed how many notices a day and the colours",
        ),
        (
            json!({ "first_run": { "done": true, "step": "done" } }),
            "Undo: Changed how many notices a day and the colours",
        ),
    ] {
        assert_eq!(
            label(value),
            sentence,
            "where setting up stands is nobody's action"
        );
    }
    let all = serde_json::to_value(Settings::default()).expect("settings");
    for key in all.as_object().expect("an object").keys() {
        let named = crate::words::settings_named([key.as_str()].into_iter());
        assert_eq!(
            named.is_empty(),
            key == "first_run",
            "{key}: whoever adds a setting names it"
        );
    }
}
