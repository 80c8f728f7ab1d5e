//! A host over the sample career, and one mutation after another that a person could make on it.

use std::collections::{BTreeSet, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use fairlead_api::dispatch;
use fairlead_api::host::{Desktop, Host};
use fairlead_core::career::Career;
use fairlead_core::time::Now;
use serde_json::{Value, json};

/// Mutations of the desktop, not of the career.
pub const DESKTOP: [&str; 6] = [
    "choose_path",
    "open_folder",
    "open_mail",
    "test_notification",
    "set_autostart",
    "take_route",
];

/// Tuesday morning, while the Grow block is on.
pub fn now() -> Now {
    Now::parse("2026-03-10T08:40:00Z", chrono_tz::Europe::London).expect("a valid instant")
}

pub struct TestHost {
    career: Mutex<Career>,
    folder: tempfile::TempDir,
    pub clock_is_broken: bool,
}

impl TestHost {
    pub fn demo() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let earlier = Now {
            instant: now().instant - chrono::Duration::days(8),
            ..now()
        };
        let mut career = Career::open(folder.path(), earlier).expect("opens");
        fairlead_core::demo::fill(&mut career, earlier).expect("the sample");
        career
            .wake(now())
            .expect("a wake plans and shows what is due");
        career.take_changed();
        Self {
            career: Mutex::new(career),
            folder,
            clock_is_broken: false,
        }
    }

    pub fn tables(&self) -> BTreeSet<String> {
        let tables = self.career().transact_quietly(|tx| {
            let mut names = tx.prepare(
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'",
            )?;
            Ok(names
                .query_map([], |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()?)
        });
        tables.expect("the schema is readable").output
    }

    fn ask(&self, name: &str, args: Value) -> Value {
        dispatch(self, name, args.clone())
            .result
            .unwrap_or_else(|failure| panic!("{name} {args}: {failure:?}"))
    }
}

impl Host for TestHost {
    fn career(&self) -> MutexGuard<'_, Career> {
        self.career.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> Now {
        assert!(!self.clock_is_broken, "the clock is broken");
        now()
    }

    fn folder(&self) -> &Path {
        self.folder.path()
    }

    fn desktop(&self) -> Option<&dyn Desktop> {
        None
    }
}

pub fn block() -> Value {
    json!({ "kind": "other", "title": "Reading", "rule": "FREQ=WEEKLY;BYDAY=WE", "starts": "2026-03-11T10:00", "zone": "",
            "minutes": 30, "lead_minutes": 5, "place": "", "sound": "silent" })
}

type Step = (&'static str, fn(&Stage) -> Value);

pub struct Stage {
    pub host: TestHost,
    steps: VecDeque<Step>,
    /// What earlier steps answered, by their names.
    heard: std::collections::BTreeMap<&'static str, Value>,
    person: Value,
    other: Value,
    session: Value,
    touch: Value,
    blocks: Vec<Value>,
    templates: Vec<Value>,
    tag: Value,
    file: PathBuf,
}

impl Stage {
    pub fn new() -> Self {
        let host = TestHost::demo();
        let id =
            |name: &str| host.ask("search", json!({ "text": name, "limit": 1 }))[0]["id"].clone();
        let (person, other) = (id("grace"), id("ada"));
        let session = host.ask("start_session", json!({ "kind": "maintain" }));
        host.career().forget_history();
        let touch =
            host.ask("timeline", json!({ "id": person, "offset": 0, "limit": 1 }))[0]["id"].clone();
        let ids = |answer: &Value| -> Vec<Value> {
            answer
                .as_array()
                .expect("a list")
                .iter()
                .map(|one| one["id"].clone())
                .collect()
        };
        let blocks = ids(&host.ask("blocks", json!({})));
        let templates = ids(&host.ask("templates", json!({})));
        let tag = host.ask("tags", json!({}))[0]["id"].clone();
        let file = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../src-tauri/crates/interop/fixtures/linkedin-2024.csv");
        let heard = std::collections::BTreeMap::new();
        Self {
            host,
            steps: STEPS.iter().copied().collect(),
            heard,
            person,
            other,
            session,
            touch,
            blocks,
            templates,
            tag,
            file,
        }
    }

    /// Arguments with which a query has something to say.
    pub fn args(&self, query: &str) -> Value {
        match query {
            "people" => json!({ "limit": 100 }),
            "person" => json!({ "id": self.person }),
            "timeline" => json!({ "id": self.person, "offset": 0, "limit": 100 }),
            "search" => json!({ "text": "g", "limit": 50 }),
            "same_name" => json!({ "name": "Grace New" }),
            "preview_import" => json!({ "path": self.file }),
            "preview_rule" => json!({ "rule": "FREQ=DAILY", "starts": "2026-03-10T08:30" }),
            "session" => json!({ "id": self.session }),
            "stage" => json!({ "stage": "map" }),
            "step" => json!({ "step": "situation" }),
            _ => json!({}),
        }
    }

    pub fn next(&mut self) -> Option<(&'static str, Value)> {
        let (name, args) = self.steps.pop_front()?;
        Some((name, args(self)))
    }

    pub fn heard(&mut self, name: &'static str, answer: &Value) {
        self.heard.insert(name, answer.clone());
    }

    fn reminder(&self, list: &str) -> Value {
        self.host.ask("reminders", json!({}))[list][0]["id"].clone()
    }

    fn cards(&self) -> Vec<Value> {
        let session = self.host.ask("session", json!({ "id": self.session }));
        let cards = session["cards"].as_array().expect("cards").clone();
        cards
            .into_iter()
            .map(|card| card["person_id"].clone())
            .collect()
    }

    /// A publication of the sample that renews.
    fn outlet(&self) -> Value {
        let outlets = self.host.ask("outlets", json!({}))["outlets"].clone();
        let all = outlets.as_array().expect("a list").clone();
        let renews = all
            .into_iter()
            .find(|one| !one["draft"]["renews_on"].is_null());
        renews.expect("one of the sample renews")["id"].clone()
    }

    /// A route of the sample that was not left.
    fn route(&self) -> Value {
        self.host.ask("explore_routes", json!({}))["open"][0]["id"].clone()
    }

    /// The newest open question of staying or leaving.
    fn question(&self) -> Value {
        self.host.ask("stay_decisions", json!({}))["decisions"][0]["id"].clone()
    }

    fn draft(&self, name: &str) -> Value {
        let mut draft = self.host.ask("person", json!({ "id": self.person }))["draft"].clone();
        draft["name"] = json!(name);
        draft
    }
}

fn nothing(_: &Stage) -> Value {
    json!({})
}

fn touch(stage: &Stage, note: &str) -> Value {
    json!({ "people": [stage.person, stage.other], "kind": "call", "note": note })
}

fn occurrence(stage: &Stage) -> Value {
    json!({ "block_id": stage.heard["add_block"], "occurrence": "2026-03-11T10:00" })
}

fn record(kind: &str, draft: Value) -> Value {
    json!({ "record": { "kind": kind, "draft": draft } })
}

fn with(mut value: Value, key: &str, of: impl Into<Value>) -> Value {
    value[key] = of.into();
    value
}

const STEPS: &[Step] = &[
    (
        "add_person",
        |_| json!({ "name": "Grace New", "tags": ["new"], "ring": "team" }),
    ),
    (
        "edit_person",
        |stage| json!({ "id": stage.person, "draft": stage.draft("Grace Renamed") }),
    ),
    ("log_touch", |stage| touch(stage, "Spoke of gardens.")),
    (
        "edit_touch",
        |stage| json!({ "id": stage.heard["log_touch"], "touch": touch(stage, "Spoke of boats.") }),
    ),
    (
        "set_cadence",
        |stage| json!({ "ids": [stage.person], "ideal_days": 400, "max_days": null }),
    ),
    (
        "set_tag_cadence",
        |stage| json!({ "id": stage.tag, "ideal_days": 20, "max_days": 30 }),
    ),
    (
        "set_ring_cadence",
        |_| json!({ "ring": "outside", "ideal_days": 10, "max_days": null }),
    ),
    (
        "let_go",
        |stage| json!({ "id": stage.other, "let_go": true }),
    ),
    (
        "let_go",
        |stage| json!({ "id": stage.other, "let_go": false }),
    ),
    ("bin_touch", |stage| json!({ "id": stage.touch })),
    (
        "restore",
        |stage| json!({ "kind": "touch", "id": stage.touch }),
    ),
    (
        "set_daily",
        |stage| json!({ "id": stage.other, "daily": true }),
    ),
    (
        "set_daily",
        |stage| json!({ "id": stage.other, "daily": false }),
    ),
    (
        "bin_people",
        |stage| json!({ "ids": [stage.heard["add_person"]] }),
    ),
    ("empty_bin", nothing),
    ("undo", nothing),
    ("redo", nothing),
    ("import_people", |stage| json!({ "path": stage.file })),
    (
        "jog_memory",
        |_| json!({ "people": [{ "name": "Gina Remembered", "met_on": "2026-03-09" }] }),
    ),
    ("add_block", |_| block()),
    (
        "edit_block",
        |stage| json!({ "id": stage.heard["add_block"], "draft": with(block(), "title", "Writing") }),
    ),
    ("move_occurrence", |stage| {
        with(occurrence(stage), "to", "2026-03-12T11:00")
    }),
    ("put_back_occurrence", occurrence),
    ("leave_out_occurrence", |stage| {
        with(occurrence(stage), "reason", "Away")
    }),
    (
        "bin_block",
        |stage| json!({ "id": stage.heard["add_block"] }),
    ),
    ("bin_block", |stage| json!({ "id": stage.blocks[3] })),
    (
        "restore",
        |stage| json!({ "kind": "block", "id": stage.blocks[3] }),
    ),
    (
        "answer_reminder",
        |stage| json!({ "id": stage.reminder("open"), "answer": "snooze_10m" }),
    ),
    (
        "settle_card",
        |stage| json!({ "session_id": stage.session, "person_id": stage.cards()[0], "how": "log", "kind": "email", "note": "Wrote." }),
    ),
    (
        "settle_card",
        |stage| json!({ "session_id": stage.session, "person_id": stage.cards()[1], "how": "skip" }),
    ),
    (
        "reopen_card",
        |stage| json!({ "session_id": stage.session, "person_id": stage.cards()[1] }),
    ),
    (
        "settle_card",
        |stage| json!({ "session_id": stage.session, "person_id": stage.cards()[1], "how": "later" }),
    ),
    (
        "tick_session",
        |stage| json!({ "id": stage.session, "seconds": 600 }),
    ),
    ("end_session", |stage| json!({ "id": stage.session })),
    (
        "rate_session",
        |stage| json!({ "id": stage.session, "feeling": "energised" }),
    ),
    (
        "answer_reminder",
        |stage| json!({ "id": stage.reminder("open"), "answer": "start" }),
    ),
    ("start_session", |_| json!({ "kind": "grow" })),
    (
        "finish_reminder",
        |stage| json!({ "id": stage.reminder("open") }),
    ),
    (
        "clear_missed",
        |stage| json!({ "ids": [stage.reminder("missed")] }),
    ),
    ("pause", |_| json!({ "pause": "hour" })),
    ("resume", nothing),
    (
        "add_holiday",
        |_| json!({ "from_on": "2026-03-11", "to_on": "2026-03-13" }),
    ),
    (
        "remove_holiday",
        |stage| json!({ "id": stage.heard["add_holiday"] }),
    ),
    (
        "save_template",
        |_| json!({ "template": { "purpose": "maintain", "name": "Short", "subject": "Hello", "body": "Hello {first}" } }),
    ),
    (
        "save_template",
        |stage| json!({ "id": stage.templates[0], "template": { "purpose": "grow", "name": "Other", "body": "Hi {first}" } }),
    ),
    (
        "remove_template",
        |stage| json!({ "id": stage.heard["save_template"] }),
    ),
    (
        "change_settings",
        |_| json!({ "me": { "name": "Robin Other" }, "quiet_from": "20:00", "names_in_notices": true }),
    ),
    ("enter_stage", |_| json!({ "stage": "map" })),
    ("leave_step", |_| json!({ "step": "strengths" })),
    ("pass_step", |_| json!({ "step": "situation" })),
    ("save_record", |_| {
        record(
            "situation_note",
            json!({ "sort": "fact", "text": "The team halves in June." }),
        )
    }),
    (
        "confirm_record",
        |stage| json!({ "kind": "situation_note", "id": stage.heard["save_record"] }),
    ),
    (
        "bin_record",
        |stage| json!({ "kind": "situation_note", "id": stage.heard["save_record"] }),
    ),
    (
        "answer_matter",
        |_| json!({ "key": "gone", "answer": "skip" }),
    ),
    // Map
    // Plan
    ("save_record", |_| {
        record(
            "objective",
            json!({ "title": "Lead a team", "benefit": "Others grow", "measure": "Three people", "state": "active",
                    "by_on": "2026-03-09" }),
        )
    }),
    ("save_record", |stage| {
        record(
            "contingency",
            json!({ "objective_id": stage.heard["save_record"], "if_this": "The budget goes" }),
        )
    }),
    ("save_record", |_| {
        record(
            "assumption",
            json!({ "statement": "They hire", "due_on": "2026-03-09" }),
        )
    }),
    ("save_record", |stage| {
        record(
            "assumption_evidence",
            json!({ "assumption_id": stage.heard["save_record"], "text": "They said so" }),
        )
    }),
    ("save_record", |_| {
        record(
            "plan_option",
            json!({ "title": "Teach", "first_step": "One evening" }),
        )
    }),
    ("save_record", |_| {
        record(
            "scenario",
            json!({ "title": "We are bought", "likelihood": "likely" }),
        )
    }),
    ("save_record", |stage| {
        record(
            "indicator",
            json!({ "scenario_id": stage.heard["save_record"], "text": "Strangers", "seen_on": "2026-03-09" }),
        )
    }),
    ("save_record", |_| {
        record("direction", json!({ "text": "Towards a small team." }))
    }),
    ("save_record", |_| {
        record(
            "situation_note",
            json!({ "sort": "unknown", "text": "Whether they hire." }),
        )
    }),
    (
        "assume_question",
        |stage| json!({ "id": stage.heard["save_record"] }),
    ),
    ("save_record", |_| {
        record(
            "situation_note",
            json!({ "sort": "unknown", "text": "What it pays." }),
        )
    }),
    (
        "leave_question",
        |stage| json!({ "id": stage.heard["save_record"] }),
    ),
    ("review_plan", nothing),
    // Explore
    ("save_record", |_| {
        record("cv_check", json!({ "note": "Add the year at sea" }))
    }),
    ("save_record", |_| {
        record(
            "route",
            json!({ "title": "A shipyard", "kind": "elsewhere" }),
        )
    }),
    ("save_record", |stage| {
        record(
            "route_evidence",
            json!({ "route_id": stage.route(), "text": "They build again", "says": "for" }),
        )
    }),
    ("save_record", |stage| {
        record(
            "route_turn",
            json!({ "route_id": stage.route(), "turn": "set_out" }),
        )
    }),
    ("save_record", |stage| {
        record(
            "route_turn",
            json!({ "route_id": stage.route(), "turn": "left", "reason": "timing" }),
        )
    }),
    ("save_record", |stage| {
        record(
            "experiment",
            json!({ "hypothesis": "A day there bores me", "ends_on": "2026-03-09", "route_id": stage.route(),
                    "person_id": stage.person }),
        )
    }),
    // Demonstrate
    // Arrive
    // Consolidate
    ("save_record", |stage| {
        record(
            "delivery",
            json!({ "action": "Moved the timetable", "confirmer_id": stage.person }),
        )
    }),
    ("save_record", |stage| {
        record(
            "channel",
            json!({ "role": "boss", "person_id": stage.person, "every_days": 14 }),
        )
    }),
    ("save_record", |_| {
        record(
            "outlet",
            json!({ "sort": "group", "name": "Reading circle" }),
        )
    }),
    ("save_record", |stage| {
        record("outlet_visit", json!({ "outlet_id": stage.outlet() }))
    }),
    ("keep_outlet", |stage| json!({ "id": stage.outlet() })),
    ("save_record", |_| {
        record(
            "signal",
            json!({ "half": "outer", "noticed": "Ports buy software" }),
        )
    }),
    (
        "warn_of_signal",
        |stage| json!({ "id": stage.heard["save_record"] }),
    ),
    ("save_record", |_| {
        record("warning_sign", json!({ "sort": "fed_up", "weight": 3 }))
    }),
    ("save_record", |_| {
        record(
            "stay_decision",
            json!({ "question": "Another year?", "leaning": "stay" }),
        )
    }),
    ("save_record", |stage| {
        record(
            "stay_reason",
            json!({ "decision_id": stage.question(), "side": "pull", "reason": "The night shift" }),
        )
    }),
    (
        "decide_stay",
        |stage| json!({ "id": stage.question(), "choice": "stay" }),
    ),
    ("save_record", |_| {
        record(
            "tenure",
            json!({ "role": "Engineer", "started_on": "2026-03-01" }),
        )
    }),
    ("save_record", |_| {
        record(
            "year_date",
            json!({ "what": "Conference", "kind": "conference", "planned_on": "2026-06-01" }),
        )
    }),
    ("begin_lap", nothing),
    ("save_record", |_| {
        record("lap_story", json!({ "story": "I came for the machines." }))
    }),
    ("begin_lap", nothing),
    ("backup_now", nothing),
    (
        "export_all",
        |stage| json!({ "folder": stage.host.folder() }),
    ),
];
