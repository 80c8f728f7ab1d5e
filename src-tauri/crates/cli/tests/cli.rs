//! The terminal program, run as others run it: by its arguments, its exit code and what it prints.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "tests")]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use chrono::Duration;
use fairlead_core::career::{Career, Undone};
use fairlead_core::people::person::PersonDraft;
use fairlead_core::time::Now;
use serde_json::{Value, json};

const NOW: &str = "2026-03-10T09:00:00Z";

fn now() -> Now {
    Now::parse(NOW, chrono_tz::Europe::London).expect("an instant")
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../interop/fixtures")
        .join(name)
}

/// A folder for a career, inside one that goes away with the test.
struct Book(tempfile::TempDir);

impl Book {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn folder(&self) -> PathBuf {
        self.0.path().join("career")
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fairlead"));
        command
            .env("TZ", "Europe/London")
            .arg("--data-dir")
            .arg(self.folder())
            .args(args);
        command
    }

    fn run(&self, args: &[&str]) -> Output {
        self.command(args).output().expect("the program starts")
    }

    /// Runs at a fixed time and returns the one JSON object that was printed.
    fn json(&self, args: &[&str]) -> Value {
        let out = self.run(&[&["--json", "--now", NOW], args].concat());
        assert_eq!(
            out.status.code(),
            Some(0),
            "{args:?}: {}",
            String::from_utf8_lossy(&out.stderr)
        );
        serde_json::from_slice(&out.stdout).expect("one JSON object")
    }

    /// Runs what must fail and returns the failure.
    fn failure(&self, args: &[&str]) -> Value {
        let out = self.run(&[&["--json"], args].concat());
        assert_eq!(out.status.code(), Some(1), "{args:?} fails");
        assert!(
            out.stdout.is_empty(),
            "{args:?}: nothing is printed where answers are read"
        );
        serde_json::from_slice(&out.stderr).expect("the failure is JSON on stderr")
    }

    /// Runs what must fail and returns what a person reads of it.
    fn told(&self, args: &[&str]) -> String {
        let out = self.run(args);
        assert_eq!(out.status.code(), Some(1), "{args:?} fails");
        String::from_utf8(out.stderr).expect("text")
    }

    fn people(&self) -> i64 {
        self.json(&["call", "people_counts"])["all"]
            .as_i64()
            .expect("a count")
    }
}

#[test]
fn exit_codes_say_what_happened() {
    let book = Book::new();
    assert_eq!(book.run(&["due"]).status.code(), Some(0), "done");
    assert_eq!(
        book.run(&["import", "/nowhere.vcf"]).status.code(),
        Some(1),
        "failed"
    );
    for usage in [
        vec![],
        vec!["dance"],
        vec!["import"],
        vec!["call"],
        vec!["call", "today", "{not json"],
        vec!["--now", "yesterday", "due"],
        vec!["call", "--list", "today"],
        vec!["export"],
    ] {
        assert_eq!(
            book.run(&usage).status.code(),
            Some(2),
            "{usage:?} is a fault of usage"
        );
    }
    assert_eq!(
        book.run(&["--help"]).status.code(),
        Some(0),
        "asking for help is no fault"
    );
}

#[test]
fn a_failure_is_json_with_a_sentence() {
    let book = Book::new();
    let missing = book.failure(&["call", "dance"]);
    assert_eq!(missing["code"], "not_found", "{missing}");
    for (args, code, field) in [
        (
            vec!["call", "add_person", "{\"name\": \"\"}"],
            "invalid",
            json!("name"),
        ),
        (
            vec!["call", "add_person", "{\"nmae\": \"Ada\"}"],
            "invalid",
            Value::Null,
        ),
        (
            vec![
                "call",
                "person",
                "{\"id\": \"01890000-0000-7000-8000-000000000000\"}",
            ],
            "not_found",
            Value::Null,
        ),
        (
            vec!["call", "people", "{\"limit\": 100000}"],
            "invalid",
            json!("limit"),
        ),
        (vec!["call", "open_folder"], "not_now", Value::Null),
        (vec!["import", "/nowhere.vcf"], "invalid", json!("path")),
        (
            vec!["export", "/nowhere/at/all"],
            "invalid",
            json!("folder"),
        ),
    ] {
        let failure = book.failure(&args);
        assert_eq!(failure["code"], code, "{args:?}: {failure}");
        assert_eq!(failure["field"], field, "{args:?}: {failure}");
        assert!(
            failure["message"]
                .as_str()
                .is_some_and(|said| said.ends_with('.')),
            "{failure} is a sentence"
        );
    }
    assert_eq!(book.people(), 0, "and nothing was changed");
}

#[test]
fn a_failure_is_a_sentence_unless_json_is_asked_for() {
    let book = Book::new();
    let file = book.0.path().join("notes.json");
    std::fs::write(&file, "{").expect("writes");
    let file = file.to_string_lossy().into_owned();
    let told = book.told(&["import", &file]);
    let failure = book.failure(&["import", &file]);
    assert_eq!(told.trim_end(), failure["message"].as_str().expect("words"));
}

#[test]
fn a_dry_run_prints_what_the_real_one_does() {
    for name in [
        "linkedin-2019.csv",
        "linkedin-2024.csv",
        "linkedin-export.zip",
        "linkedin-archive.zip",
        "apple-3.0.vcf",
        "google-new.csv",
        "outlook-german.csv",
        "monica.json",
    ] {
        let book = Book::new();
        let file = fixture(name).display().to_string();
        let mut dry = book.json(&["import", &file, "--dry-run"]);
        assert_eq!(book.people(), 0, "{name}: a dry run writes nothing");
        let lines = dry.as_object_mut().and_then(|dry| dry.remove("lines"));
        let lines = lines
            .as_ref()
            .and_then(Value::as_array)
            .expect("a line a row");
        assert_eq!(Some(lines.len() as u64), dry["rows"].as_u64(), "{name}");
        assert!(
            lines.iter().all(|line| line["reason"].is_string()),
            "{name}"
        );
        let real = book.json(&["import", &file]);
        for key in ["rows", "create", "merge", "review", "skip"] {
            assert!(real[key].is_u64(), "{name}: {key} is a count in {real}");
        }
        assert_eq!(dry, real, "{name}: the same counts");
        assert_eq!(
            book.people(),
            real["create"].as_i64().unwrap(),
            "{name}: everyone who was counted is there"
        );
        let again = book.json(&["import", &file]);
        assert_eq!(
            (&again["create"], &again["merge"]),
            (&json!(0), &json!(0)),
            "{name}: nobody comes twice"
        );
    }
}

#[test]
fn a_table_is_read_as_its_columns_are_said_to_be() {
    let book = Book::new();
    let file = fixture("people.csv").display().to_string();
    let dry = book.json(&["import", &file, "--dry-run"]);
    assert!(
        dry["missing"]
            .as_str()
            .unwrap()
            .contains("which column holds the name"),
        "it says what to say: {dry}"
    );
    let said = ["--mapping", "Colleague=name", "--mapping", "3=notes"];
    let mapped = [&["import", file.as_str()], &said[..]].concat();
    let real = book.json(&mapped);
    assert_eq!(
        (&real["create"], &real["missing"]),
        (&json!(3), &json!("")),
        "{real}"
    );
    assert_eq!(book.people(), 3);
    let again = book.json(&["import", &file, "--dry-run"]);
    assert_eq!(again["missing"], "", "and remembers it: {again}");
    let wrong = book.run(&["import", &file, "--mapping", "Nowhere=name"]);
    assert_eq!(wrong.status.code(), Some(1), "no column of that name");
}

#[test]
fn the_list_is_the_whole_contract() {
    let book = Book::new();
    let listed = book.json(&["call", "--list"]);
    let names: Vec<&str> = listed["commands"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["name"].as_str().unwrap())
        .collect();
    let all: Vec<&str> = fairlead_api::COMMANDS
        .iter()
        .map(|command| command.name)
        .collect();
    assert_eq!(names, all, "every command");
    let text = String::from_utf8(book.run(&["call", "--list"]).stdout).expect("text");
    for name in all {
        assert!(
            text.contains(&format!("\n  {name}: ")),
            "{name} is printed with its types"
        );
    }
    assert!(
        !book.folder().exists(),
        "asking what there is makes no career"
    );
}

#[test]
fn a_fixed_clock_is_the_only_clock() {
    let book = Book::new();
    let today = book.json(&["call", "today"]);
    assert_eq!(today["date"], "2026-03-10", "{today}");
    let id = book.json(&["call", "add_person", "{\"name\": \"Ada Example\"}"]);
    let page = book.json(&["call", "person", &json!({ "id": id }).to_string()]);
    assert_eq!(
        page["created_on"], "2026-03-10",
        "rows carry the time that was given"
    );
    let made = book.json(&["backup"]);
    assert_eq!(made["at"], NOW, "{made}");
    assert!(
        made["path"]
            .as_str()
            .unwrap()
            .ends_with("career-20260310-090000.db"),
        "{made}"
    );
}

#[test]
fn who_is_due_is_printed_for_people_and_for_programs() {
    let book = Book::new();
    let mut career = Career::open(&book.folder(), now()).expect("opens");
    fairlead_core::demo::fill(&mut career, now()).expect("the sample");
    drop(career);
    let due = book.json(&["due"]);
    assert!(
        due["due_total"].as_u64().unwrap() > 0,
        "someone is due in the sample: {due}"
    );
    let text = String::from_utf8(book.run(&["--now", NOW, "due"]).stdout).expect("text");
    let first = due["due"][0]["name"].as_str().unwrap();
    assert!(
        text.lines().any(|line| line.starts_with(first)),
        "{first} stands in\n{text}"
    );
}

#[test]
fn export_backup_and_check_keep_a_career_safe() {
    let book = Book::new();
    assert_eq!(
        book.failure(&["check"])["code"],
        "not_found",
        "there is nothing to check yet"
    );
    assert!(!book.folder().exists(), "and looking made nothing");
    book.json(&["call", "add_person", "{\"name\": \"Ada Example\"}"]);
    let exported = book.json(&["export", &book.0.path().display().to_string()]);
    assert_eq!(exported["people"], 1, "{exported}");
    for file in ["people.vcf", "people.csv", "json/person.json", "career.db"] {
        assert!(
            Path::new(exported["folder"].as_str().unwrap())
                .join(file)
                .is_file(),
            "{file} was written"
        );
    }
    let folder = book.0.path().display().to_string();
    let cards = book.json(&["export", &folder, "--people", "vcard"]);
    assert_eq!(cards["people"], 1, "{cards}");
    assert!(
        Path::new(cards["path"].as_str().unwrap()).is_file(),
        "people alone were written"
    );
    book.json(&["backup"]);
    assert_eq!(
        book.json(&["check"]),
        json!({ "sound": true, "people": 1 }),
        "the file is sound"
    );
    let restored_nothing = book.json(&["check", "--restore"]);
    assert_eq!(
        restored_nothing["sound"], true,
        "a sound file is not replaced"
    );

    let file = book.folder().join("career.db");
    let damaged = b"This is a shopping list, not a career.\n".repeat(300);
    std::fs::write(&file, &damaged).expect("damaged");
    let failure = book.failure(&["due"]);
    assert_eq!(failure["code"], "shut", "{failure}");
    assert!(
        failure["message"]
            .as_str()
            .unwrap()
            .contains("check --restore"),
        "{failure} says what to do"
    );
    assert_eq!(
        book.failure(&["check"])["message"],
        failure["message"],
        "checking alone only says the same"
    );
    assert_eq!(
        std::fs::read(&file).expect("there"),
        damaged,
        "and changes nothing"
    );
    let restored = book.json(&["check", "--restore"]);
    assert_eq!(
        std::fs::read(restored["set_aside"].as_str().unwrap()).expect("kept"),
        damaged,
        "the damaged file is kept"
    );
    assert_eq!(book.people(), 1, "and the backup is in place");
}

#[test]
fn the_desktop_notices_what_the_terminal_wrote() {
    let book = Book::new();
    let mut career = Career::open(&book.folder(), now()).expect("opens");
    let draft = PersonDraft {
        name: "Ada Example".into(),
        ..PersonDraft::default()
    };
    career.add_person(draft, now()).expect("a name is enough");
    assert!(
        !career.outside_change().expect("a look"),
        "nobody else wrote"
    );
    career.take_changed();
    book.json(&["call", "people_counts"]);
    assert!(
        !career.outside_change().expect("a look"),
        "reading is no change"
    );
    book.json(&["call", "add_person", "{\"name\": \"Grace Sample\"}"]);
    assert!(
        career.outside_change().expect("a look"),
        "another program wrote"
    );
    assert!(
        career.take_changed().contains("person"),
        "so every table counts as changed"
    );
    assert_eq!(career.undo_label(), None, "and the history is dropped");
    assert_eq!(
        career.undo().expect("no failure"),
        Undone::Nothing,
        "there is nothing to take back"
    );
    assert_eq!(
        career.size().expect("sizes").people,
        2,
        "what the terminal wrote is read"
    );
}

#[test]
fn two_programs_may_open_a_fresh_folder_at_once() {
    for _ in 0..4 {
        let book = Book::new();
        let mut started: Vec<_> = (0..4)
            .map(|one| {
                let person = json!({ "name": format!("Ada {one}") }).to_string();
                let mut command = book.command(&["call", "add_person", &person]);
                command
                    .stdout(Stdio::null())
                    .stderr(Stdio::piped())
                    .spawn()
                    .expect("the program starts")
            })
            .collect();
        for child in started.drain(..) {
            let out = child.wait_with_output().expect("it ends");
            assert_eq!(
                out.status.code(),
                Some(0),
                "{}",
                String::from_utf8_lossy(&out.stderr)
            );
        }
        assert_eq!(book.people(), 4, "each wrote what it acknowledged");
    }
}

#[test]
fn no_acknowledged_write_is_lost_to_a_kill() {
    let book = Book::new();
    book.json(&["call", "people_counts"]);
    let mut acknowledged = Vec::new();
    for round in 0..40_u64 {
        let person =
            json!({ "name": format!("Ada {round}"), "notes": "x".repeat(20_000) }).to_string();
        let mut command = book.command(&["call", "add_person", &person]);
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        // From "before it opened the file" to "after it was done".
        std::thread::sleep(std::time::Duration::from_millis(round * 2));
        child.kill().expect("SIGKILL");
        let out = child.wait_with_output().expect("it ends");
        if let Ok(id) = serde_json::from_slice::<String>(&out.stdout) {
            acknowledged.push(id);
        }
    }
    assert_eq!(book.json(&["check"])["sound"], true, "the file is sound");
    for id in &acknowledged {
        book.json(&["call", "person", &json!({ "id": id }).to_string()]);
    }
    println!(
        "{} of 40 writes were acknowledged before the kill",
        acknowledged.len()
    );
    assert!(
        book.people() >= i64::try_from(acknowledged.len()).unwrap(),
        "and nothing acknowledged is missing"
    );
}

#[test]
fn a_write_is_on_the_disk_before_the_program_answers() {
    let book = Book::new();
    for round in 0..5 {
        book.json(&[
            "call",
            "add_person",
            &json!({ "name": format!("Ada {round}") }).to_string(),
        ]);
        // What another program sees at this moment, without this one's help.
        let other = rusqlite::Connection::open(book.folder().join("career.db")).expect("opens");
        let seen: i64 = other
            .query_row("SELECT count(*) FROM person", [], |row| row.get(0))
            .expect("a count");
        assert_eq!(seen, round + 1, "the answer came after the commit");
    }
}

#[test]
fn times_on_the_wall_follow_the_zone_of_the_machine() {
    let book = Book::new();
    let late = (now().instant + Duration::hours(14)).to_rfc3339();
    let out = book
        .command(&["--now", &late, "call", "today"])
        .env("TZ", "Asia/Tokyo")
        .output()
        .expect("it starts");
    let today: Value = serde_json::from_slice(&out.stdout).expect("JSON");
    assert_eq!(
        today["date"], "2026-03-11",
        "in Tokyo it is tomorrow already"
    );
}

#[test]
fn a_full_disk_loses_nothing() {
    let mount = tempfile::tempdir().expect("a folder");
    let mounted = Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=4m,mode=0700", "tmpfs"])
        .arg(mount.path())
        .stderr(Stdio::null())
        .status();
    if !mounted.is_ok_and(|status| status.success()) {
        let _ = writeln!(
            std::io::stdout(),
            "skipped: only root can mount a small file system to fill"
        );
        return;
    }
    let folder = mount.path().join("career").display().to_string();
    let run = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fairlead"));
        command
            .arg("--data-dir")
            .arg(&folder)
            .args(args)
            .output()
            .expect("the program starts")
    };
    let mut kept = 0;
    let failed = loop {
        let person =
            json!({ "name": format!("Ada {kept}"), "notes": "x".repeat(90_000) }).to_string();
        let out = run(&["call", "add_person", &person]);
        match out.status.code() {
            Some(0) => kept += 1,
            _ => break out,
        }
        if kept > 100 {
            break out;
        }
    };
    let failure: Value = serde_json::from_slice(&failed.stderr).unwrap_or_default();
    let counted = run(&["call", "people_counts"]);
    let sound = run(&["check"]).status.code();
    let unmounted = Command::new("umount").arg("-l").arg(mount.path()).status();
    assert!(
        unmounted.is_ok_and(|status| status.success()),
        "the file system is given back"
    );
    assert!(
        kept > 0 && kept <= 100,
        "the disk was full after {kept} people"
    );
    assert_eq!(failure["code"], "broken", "a full disk is said: {failure}");
    let counts: Value = serde_json::from_slice(&counted.stdout).expect("still answers");
    assert_eq!(
        (counts["all"].as_i64(), sound),
        (Some(kept), Some(0)),
        "everything acknowledged is there, on a sound file"
    );
}
