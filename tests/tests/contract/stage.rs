//! A host over the sample career, and one mutation after another that a person could make on it.

mod cadence;
mod introductions;
#[path = "places.rs"]
mod places;

use std::collections::{BTreeSet, VecDeque};
use std::path::{Path, PathBuf};

use fairlead_api::host::{Desktop, Host};
use fairlead_api::{Book, book, dispatch};
use fairlead_core::career::Career;
use fairlead_core::people::import::Unwatched;
use fairlead_core::store::{FILE_NAME, backup};
use fairlead_core::time::Now;
use fairlead_interop::feedback::{Answers, Round, write};
use serde_json::{Value, json};

use crate::organisations;

/// Mutations of the desktop, not of the career.
pub const DESKTOP: [&str; 9] = [
    "choose_path",
    "open_folder",
    "open_mail",
    "open_link",
    "open_attachment",
    "show_attachment",
    "test_notification",
    "set_autostart",
    "take_route",
];

/// The backup that was made when the sample was new.
const EARLIER_BACKUP: &str = "career-20260302-084000.db";

/// Tuesday morning, while the Grow block is on.
pub fn now() -> Now {
    Now::parse("2026-03-10T08:40:00Z", chrono_tz::Europe::London).expect("a valid instant")
}

pub struct TestHost {
    book: Book,
    kept: tempfile::TempDir,
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
        drop(career);
        backup::make(folder.path(), earlier).expect("a backup");
        Self {
            book: Book::open(folder.path(), now()),
            kept: folder,
            clock_is_broken: false,
        }
    }

    /// The sample, damaged, with a good backup.
    pub fn damaged() -> Self {
        let demo = Self::demo();
        let folder = demo.kept;
        drop(demo.book);
        std::fs::write(
            folder.path().join(FILE_NAME),
            b"a shopping list\n".repeat(300),
        )
        .expect("damaged");
        Self {
            book: Book::open(folder.path(), now()),
            kept: folder,
            clock_is_broken: false,
        }
    }

    pub fn tables(&self) -> BTreeSet<String> {
        let tables = self.open().transact_quietly(|tx| {
            let mut names = tx.prepare(
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'",
            )?;
            Ok(names
                .query_map([], |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()?)
        });
        tables.expect("the schema is readable").output
    }

    fn open(&self) -> book::Open<'_> {
        self.career().expect("it is open")
    }

    fn ask(&self, name: &str, args: Value) -> Value {
        dispatch(self, name, args.clone())
            .result
            .unwrap_or_else(|failure| panic!("{name} {args}: {failure:?}"))
    }
}

impl Host for TestHost {
    fn book(&self) -> &Book {
        &self.book
    }

    fn now(&self) -> Now {
        assert!(!self.clock_is_broken, "the clock is broken");
        now()
    }

    fn desktop(&self) -> Option<&dyn Desktop> {
        None
    }
}

/// A file that an import is tried with.
fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../src-tauri/crates/interop/fixtures")
        .join(name)
}

pub fn block() -> Value {
    json!({ "kind": "other", "title": "Reading", "rule": "FREQ=WEEKLY;BYDAY=WE", "starts": "2026-03-11T10:00", "zone": "",
            "minutes": 30, "lead_minutes": 5, "place": "", "sound": "silent" })
}

pub type Step = (&'static str, fn(&Stage) -> Value);

pub struct Stage {
    pub host: TestHost,
    steps: VecDeque<Step>,
    /// What earlier steps answered, by their names.
    heard: std::collections::BTreeMap<&'static str, Value>,
    pub person: Value,
    pub other: Value,
    /// Who turns out to be that person.
    twin: Value,
    session: Value,
    touch: Value,
    blocks: Vec<Value>,
    templates: Vec<Value>,
    tag: Value,
    file: PathBuf,
    table: PathBuf,
    /// The sample as a folder.
    career: String,
}

impl Stage {
    pub fn new() -> Self {
        let host = TestHost::demo();
        let id =
            |name: &str| host.ask("search", json!({ "text": name, "limit": 1 }))[0]["id"].clone();
        let (person, other, twin) = (id("grace"), id("ada"), id("alan"));
        let session = host.ask("start_session", json!({ "kind": "maintain" }));
        host.open().forget_history();
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
        let file = fixture("linkedin-2024.csv");
        let table = fixture("people.csv");
        let career = host
            .open()
            .export(&host.kept.path().join("taken-out"), now(), &Unwatched)
            .expect("a folder")
            .folder;
        let heard = std::collections::BTreeMap::new();
        Self {
            host,
            steps: cadence::STEPS
                .iter()
                .chain(places::STEPS)
                .chain(STEPS)
                .chain(organisations::STEPS)
                .chain(introductions::STEPS)
                .copied()
                .collect(),
            heard,
            person,
            other,
            twin,
            session,
            touch,
            blocks,
            templates,
            tag,
            file,
            table,
            career,
        }
    }

    /// Arguments with which a query has something to say.
    pub fn args(&self, query: &str) -> Value {
        if let Some(args) = places::args(self, query) {
            return args;
        }
        match query {
            "people" => json!({ "limit": 100 }),
            "person" => json!({ "id": self.person }),
            "timeline" => json!({ "id": self.person, "offset": 0, "limit": 100 }),
            "person_ledger" | "relationship" | "introductions" | "person_graph" => {
                json!({ "id": self.person })
            }
            "touches_by" => json!({ "kind": "email" }),
            "warm_path" => json!({ "organisation": "Imaginary Bank" }),
            "ask_gate" => json!({ "person_id": self.person, "on": null }),
            "search" => json!({ "text": "g", "limit": 50 }),
            "read_capture" => json!({ "text": "lunch grace; gave bread" }),
            "organisation" => json!({ "key": "acme example" }),
            "organisations" => json!({ "offset": 0, "limit": 100 }),
            "person_stations" => json!({ "id": self.other }),
            "same_name" => json!({ "name": "Grace New" }),
            "preview_import" => json!({ "path": self.table }),
            "preview_rule" => json!({ "rule": "FREQ=DAILY", "starts": "2026-03-10T08:30" }),
            "session" => json!({ "id": self.session }),
            "stage" => json!({ "stage": "map" }),
            "step" => json!({ "step": "situation" }),
            "look_into_copy" => json!({ "name": EARLIER_BACKUP }),
            "look_into_folder" => json!({ "path": self.career }),
            "lead_page" | "lead_people" | "lead_gate" | "leads_that_go_on" | "landing" => {
                json!({ "id": self.lead() })
            }
            "lead_table" => json!({ "limit": 100 }),
            "duplicates" | "to_congratulate" => json!({ "offset": 0, "limit": 100 }),
            "milestones" => json!({ "id": self.person }),
            "merged_into" => json!({ "id": self.twin }),
            "compare_people" => json!({ "one": self.person, "other": self.other }),
            "find_leads" => json!({ "text": "seat", "limit": 5 }),
            "read_advertisement" => {
                json!({ "from": { "text": "Night baker\nCompany: Imaginary Mills" }, "draft": {} })
            }
            "similar_leads" => {
                json!({ "title": "A seat on the club’s board", "organisation": "Imaginary Bank" })
            }
            "lead_attachments" => json!({ "id": self.lead() }),
            "preview_lead_import" => json!({ "path": fixture("leads-jobsync.csv") }),
            "target_counted" => {
                let targets = self.host.ask("demonstrate_targets", json!({}));
                json!({ "id": targets["targets"][2]["id"], "on": "2026-03-10" })
            }
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

    /// The weekly review that is being written.
    fn running(&self) -> Value {
        self.host.ask("weekly_review", json!({}))["running"].clone()
    }

    /// A look at one of the derailers in it.
    fn look(&self, at: usize) -> Value {
        let running = self.running();
        record(
            "derailer_look",
            json!({ "derailer_id": running["derailers"][at]["row"]["id"], "review_id": running["id"] }),
        )
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

    /// An early sign that is on no radar yet.
    fn indicator(&self) -> Value {
        self.host.ask("radar", json!({}))["watched"][0]["id"].clone()
    }

    /// A lead of the sample.
    fn lead(&self) -> Value {
        let board = self.host.ask("lead_board", json!({}));
        let columns = board["columns"].as_array().expect("columns");
        columns
            .iter()
            .flat_map(|column| column["cards"].as_array().expect("cards"))
            .find(|card| card["title"] == "Lead of the second platform team")
            .map_or(Value::Null, |card| card["id"].clone())
    }

    /// A lead of the sample that nobody has looked into yet.
    fn spotted(&self) -> Value {
        let board = self.host.ask("lead_board", json!({}));
        board["columns"][0]["cards"][0]["id"].clone()
    }

    /// The newest round of feedback.
    fn round(&self) -> Value {
        self.host.ask("plan_feedback", json!({}))["round"]["id"].clone()
    }

    /// What the form of that round gives back.
    fn block(&self) -> String {
        let round = Round {
            id: self.round().as_str().expect("an id").to_owned(),
            ..Round::default()
        };
        let answers = Answers {
            round: round.id.clone(),
            values: vec![("best".to_owned(), "In the morning".to_owned())],
            ..Answers::default()
        };
        write(&round, &answers)
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

pub fn record(kind: &str, draft: Value) -> Value {
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
        "log_capture",
        |_| json!({ "text": "coffee grace re boats" }),
    ),
    (
        "change_people",
        |stage| json!({ "ids": [stage.person], "change": { "what": "still_warm" } }),
    ),
    ("save_record", |_| {
        record(
            "person_view",
            json!({ "name": "Cold outside", "ring": "outside", "state": "cold" }),
        )
    }),
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
        "import_people",
        |stage| json!({ "path": stage.table, "columns": ["name", null, "notes"] }),
    ),
    ("stop_import", nothing),
    (
        "merge_people",
        |stage| json!({ "keep": stage.person, "other": stage.twin }),
    ),
    ("add_person", |_| json!({ "name": "Ada Example" })),
    (
        "not_the_same",
        |stage| json!({ "one": stage.person, "other": stage.other }),
    ),
    ("save_record", |stage| {
        record(
            "milestone",
            json!({ "person_id": stage.person, "what": "award", "happened_on": "2026-03-09" }),
        )
    }),
    ("congratulate", |stage| {
        let list = stage.host.ask("milestones", json!({ "id": stage.person }));
        json!({ "person_id": stage.person, "id": list["rows"][0]["id"], "contact": "log" })
    }),
    (
        "tell_milestones",
        |stage| json!({ "id": stage.person, "tell": true }),
    ),
    (
        "export_people",
        |stage| json!({ "folder": stage.host.folder(), "format": "vcard" }),
    ),
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
    ("want_out", |_| json!({ "why": "A fourth reorganisation." })),
    (
        "end_reflection",
        |_| json!({ "ending": "overridden", "note": "The call closes tonight." }),
    ),
    ("save_record", |_| {
        record(
            "terrain_note",
            json!({ "area": "market", "text": "Ports", "trend": "growing" }),
        )
    }),
    ("save_record", |stage| {
        record(
            "map_person",
            json!({ "person_id": stage.person, "relation": "boss", "note": "Wants fewer surprises." }),
        )
    }),
    ("save_record", |_| {
        record(
            "energy_note",
            json!({ "activity": "Mapping", "energy": 2, "person_id": null }),
        )
    }),
    ("save_record", |stage| {
        record(
            "assessment",
            json!({ "instrument": "Review", "person_id": stage.other, "taken_on": "2026-03-09", "agree": "partly" }),
        )
    }),
    ("save_record", |_| {
        record(
            "strength",
            json!({ "sort": "potential", "statement": "Drawing maps", "confidence": 2 }),
        )
    }),
    (
        "confirm_record",
        |stage| json!({ "kind": "strength", "id": stage.heard["save_record"] }),
    ),
    (
        "sort_value",
        |_| json!({ "card": "adventure", "pile": "very" }),
    ),
    ("rank_value", |_| json!({ "card": "adventure", "rank": 1 })),
    ("draw_map", |_| json!({ "note": "A calm look" })),
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
    (
        "renew_criteria",
        |_| json!({ "reason": "A child on the way" }),
    ),
    ("drop_criteria", nothing),
    ("renew_criteria", |_| json!({ "reason": "A new boss" })),
    ("bin_record", |stage| {
        let set = stage.host.ask("plan_return", json!({}));
        json!({ "kind": "criterion", "id": set["draft"]["criteria"][0]["id"] })
    }),
    ("take_criteria", |_| json!({ "keys": ["learning"] })),
    ("save_record", |stage| {
        let set = stage.host.ask("plan_return", json!({}))["draft"].clone();
        let last = set["criteria"]
            .as_array()
            .expect("criteria")
            .last()
            .expect("one")
            .clone();
        let mut draft = last["draft"].clone();
        draft["weight"] =
            json!(100 - (set["sum"].as_i64().unwrap_or(0) - draft["weight"].as_i64().unwrap_or(0)));
        with(record("criterion", draft), "id", last["id"].clone())
    }),
    ("freeze_criteria", nothing),
    ("give_score", |stage| {
        let set = stage.host.ask("plan_return", json!({}))["frozen"].clone();
        json!({ "subject": "current", "criterion_id": set["criteria"][0]["id"], "score": 6 })
    }),
    ("save_record", |_| {
        record(
            "resource",
            json!({ "sort": "skill", "name": "Negotiate", "need": 4, "have": 2 }),
        )
    }),
    ("save_record", |_| {
        record("feedback_round", json!({ "name": "Now" }))
    }),
    ("save_record", |stage| {
        record(
            "asked_person",
            json!({ "round_id": stage.round(), "person_id": stage.other }),
        )
    }),
    ("save_record", |stage| {
        record(
            "own_answers",
            json!({ "round_id": stage.round(), "best": "Mornings", "more": "Ask", "less": "Talk", "words": "calm",
                    "clear": 4, "listens": 3, "reliable": 5, "again": 4 }),
        )
    }),
    (
        "export_feedback_form",
        |stage| json!({ "round_id": stage.round(), "folder": stage.host.folder() }),
    ),
    (
        "paste_feedback",
        |stage| json!({ "round_id": stage.round(), "text": stage.block() }),
    ),
    (
        "thank_for_feedback",
        |stage| json!({ "id": stage.heard["paste_feedback"] }),
    ),
    ("save_record", |stage| {
        let page = stage.host.ask("plan_feedback", json!({}));
        with(
            record("feedback_comment", json!({ "reaction": "Really?" })),
            "id",
            page["round"]["comments"][0]["id"].clone(),
        )
    }),
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
    ("save_record", |_| {
        record("target", json!({ "counts": "touches", "number": 3 }))
    }),
    ("save_record", |stage| {
        let target = stage.args("target_counted")["id"].clone();
        record(
            "target_count",
            json!({ "target_id": target, "note": "A page" }),
        )
    }),
    ("save_record", |_| {
        record("derailer", json!({ "what": "The move", "likelihood": 4 }))
    }),
    ("save_record", |_| {
        record("story", json!({ "title": "The crane" }))
    }),
    ("save_record", |stage| {
        record(
            "rehearsal",
            json!({ "story_id": stage.heard["save_record"], "how": 4, "seconds": 118 }),
        )
    }),
    ("save_record", |stage| {
        let interview =
            stage.host.ask("demonstrate_interviews", json!({}))["past"][0]["id"].clone();
        record(
            "player",
            json!({ "interview_id": interview, "person_id": stage.other }),
        )
    }),
    ("save_record", |_| {
        record(
            "interview",
            json!({ "title": "Lead", "held_on": "2026-03-09", "held_time": "10:00" }),
        )
    }),
    ("choose_stories", |stage| {
        let view = stage.host.ask("demonstrate_interviews", json!({}));
        json!({ "interview_id": stage.heard["save_record"], "stories": [view["stories"][0]["id"]] })
    }),
    ("save_record", |stage| {
        record(
            "debrief",
            json!({ "interview_id": stage.heard["save_record"], "outcome": "silence", "mood": 2 }),
        )
    }),
    ("save_record", |_| {
        record("polish", json!({ "sort": "pitch" }))
    }),
    ("save_record", |_| {
        record("weekly_review", json!({ "next_thing": "Call Ada" }))
    }),
    ("save_record", |stage| {
        let running = stage.running();
        record(
            "weekly_review_line",
            json!({ "review_id": running["id"], "target_id": running["targets"][0]["id"], "note": "Trains" }),
        )
    }),
    ("save_record", |stage| stage.look(0)),
    ("save_record", |stage| stage.look(1)),
    ("save_record", |stage| stage.look(2)),
    ("save_record", |stage| stage.look(3)),
    ("end_review", |stage| json!({ "id": stage.running()["id"] })),
    // Arrive
    ("save_record", |_| {
        record(
            "arrival",
            json!({ "role": "Head of Tests", "starts_on": "2026-03-09", "seniority": "lead" }),
        )
    }),
    ("save_record", |stage| {
        record(
            "stakeholder",
            json!({ "person_id": stage.person, "part": "boss", "heard_on": "2026-03-10", "expects": "Calm" }),
        )
    }),
    ("save_record", |_| {
        record(
            "promise",
            json!({ "said": "A team of four", "state": "broken", "action": "Ask" }),
        )
    }),
    ("save_record", |_| {
        record(
            "expectation",
            json!({ "title": "A quiet release", "due_on": "2026-04-01", "changes": true }),
        )
    }),
    ("save_record", |stage| {
        record(
            "culture_note",
            json!({ "sort": "learnt", "text": "Lunch is at noon", "person_id": stage.person }),
        )
    }),
    ("save_record", |_| {
        record(
            "checkpoint",
            json!({ "day": 1, "culture": "Kind", "delivery": "A desk", "listening": 4 }),
        )
    }),
    (
        "finish_checkpoint",
        |stage| json!({ "id": stage.heard["save_record"] }),
    ),
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
    ("save_record", |stage| {
        record(
            "give_ask",
            json!({ "person_id": stage.person, "what": "A paper on harbours", "follow_on": "2026-03-10" }),
        )
    }),
    ("keep_outlet", |stage| json!({ "id": stage.outlet() })),
    ("save_record", |_| {
        record(
            "signal",
            json!({ "half": "outer", "noticed": "Ports buy software" }),
        )
    }),
    (
        "see_indicator",
        |stage| json!({ "id": stage.indicator(), "half": "outer" }),
    ),
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
            "membership",
            json!({ "title": "Engineer", "from_on": "2026-03-01" }),
        )
    }),
    ("save_record", |_| {
        record(
            "year_date",
            json!({ "what": "Conference", "kind": "conference", "planned_on": "2026-06-01" }),
        )
    }),
    ("save_record", |_| {
        record(
            "lead",
            json!({ "title": "A seat on the club’s board", "began_on": "2026-03-01", "next_on": "2026-03-03" }),
        )
    }),
    (
        "log_for_lead",
        |stage| json!({ "lead_id": stage.lead(), "on": null, "note": "Wrote to them", "minutes": 20 }),
    ),
    ("give_fit", |stage| {
        let gate = stage.host.ask("lead_gate", json!({ "id": stage.lead() }));
        let criterion = gate["fit"]["rows"][6]["criterion_id"].clone();
        json!({ "lead_id": stage.lead(), "criterion_id": criterion, "score": 3, "note": "Nobody names a band" })
    }),
    ("ask_about", |stage| {
        let offers = stage.host.ask("lead_offers", json!({}));
        let column = &offers["columns"][0];
        json!({ "lead_id": column["id"], "criterion_id": column["fit"]["rows"][1]["criterion_id"] })
    }),
    (
        "set_lead_gate",
        |stage| json!({ "id": stage.lead(), "gate": { "cv_reviewed_on": "2026-03-09", "right_person_id": null, "right_person": "The head of tools" } }),
    ),
    ("move_lead", |stage| {
        let anyway = |check| json!({ "check": check, "note": "It closes tonight" });
        let overrides = ["cv_reviewed", "right_person", "fit"].map(anyway);
        json!({ "lead_id": stage.spotted(), "stage": "applied", "on": null, "reason": "", "note": "", "overrides": overrides })
    }),
    ("put_scattergun_aside", nothing),
    (
        "move_lead_step",
        |stage| json!({ "lead_id": stage.lead(), "on": "2026-03-20" }),
    ),
    (
        "change_leads",
        |stage| json!({ "ids": [stage.lead()], "change": { "what": "scope", "scope": "industry" } }),
    ),
    ("save_record", |_| {
        record(
            "lead_view",
            json!({ "name": "Outside and silent", "scope": "outside", "standing": "silent" }),
        )
    }),
    (
        "attach_file",
        |stage| json!({ "lead_id": stage.lead(), "path": fixture("advertisement.html") }),
    ),
    (
        "bin_attachment",
        |stage| json!({ "id": stage.heard["attach_file"] }),
    ),
    (
        "move_lead",
        |stage| json!({ "lead_id": stage.lead(), "stage": "offer", "on": null, "reason": "", "note": "" }),
    ),
    ("save_record", |stage| {
        let title =
            json!({ "title": "First round", "lead_id": stage.lead(), "held_on": "2026-03-08" });
        record("interview", title)
    }),
    ("save_record", |stage| {
        record(
            "player",
            json!({ "lead_id": stage.lead(), "name": "Jonas Inventel", "expects": "Calm" }),
        )
    }),
    (
        "meet_player",
        |stage| json!({ "id": stage.heard["save_record"] }),
    ),
    ("save_record", |stage| {
        record(
            "promise",
            json!({ "lead_id": stage.lead(), "said": "Two people to hire" }),
        )
    }),
    ("accept_lead", |stage| {
        json!({ "lead_id": stage.lead(), "on": null, "role": "Platform lead", "starts_on": "2026-04-01",
                "seniority": "lead", "thank": [stage.person], "hours": [], "close": [], "rings": true })
    }),
    ("set_intensity", |_| json!({ "urgency": "urgent" })),
    (
        "import_leads",
        |_| json!({ "path": fixture("leads-jobsync.csv") }),
    ),
    (
        "export_leads",
        |stage| json!({ "folder": stage.host.folder() }),
    ),
    (
        "write_activity_report",
        |stage| json!({ "folder": stage.host.folder(), "report": { "names": "without" } }),
    ),
    ("set_lead_stages", |stage| {
        let board = stage.host.ask("lead_board", json!({}));
        let columns = board["columns"].as_array().expect("columns");
        let stages: Vec<Value> = columns
            .iter()
            .map(|column| json!({ "stage": column["stage"], "name": "" }))
            .map(|stage| match stage["stage"].as_str() {
                Some("spotted") => with(stage, "name", "Heard of"),
                _ => stage,
            })
            .collect();
        json!({ "stages": stages })
    }),
    ("begin_lap", nothing),
    ("save_record", |_| {
        record("lap_story", json!({ "story": "I came for the machines." }))
    }),
    ("begin_lap", nothing),
    // What takes over from the lap before.
    ("carry_values", nothing),
    ("backup_now", nothing),
    ("open_again", nothing),
    (
        "take_folder",
        |stage| json!({ "path": stage.career, "replace": true }),
    ),
    ("restore_copy", |_| json!({ "name": EARLIER_BACKUP })),
    (
        "export_all",
        |stage| json!({ "folder": stage.host.folder() }),
    ),
];
