//! A career leaves as a folder and comes back, by the program in a terminal.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "tests")]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// Runs the program on a folder, at a fixed time.
fn run(data: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_fairlead"))
        .env("TZ", "Europe/London")
        .arg("--data-dir")
        .arg(data)
        .args(["--json", "--now", "2026-03-10T09:00:00Z"])
        .args(args)
        .output()
        .expect("the program starts")
}

fn answer(data: &Path, args: &[&str]) -> Value {
    let out = run(data, args);
    let said = String::from_utf8_lossy(&out.stderr).into_owned();
    assert_eq!(out.status.code(), Some(0), "{args:?}: {said}");
    serde_json::from_slice(&out.stdout).expect("one JSON object")
}

fn failure(data: &Path, args: &[&str]) -> Value {
    let out = run(data, args);
    assert_eq!(out.status.code(), Some(1), "{args:?} fails");
    serde_json::from_slice(&out.stderr).expect("the failure is JSON")
}

fn add(data: &Path, name: &str) {
    let person = serde_json::json!({ "name": name, "notes": "x".repeat(50_000) }).to_string();
    answer(data, &["call", "add_person", &person]);
}

fn people(data: &Path) -> Value {
    answer(data, &["call", "people_counts"])["all"].clone()
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn a_career_moves_to_another_folder_and_gives_way_only_when_told() {
    let around = tempfile::tempdir().expect("a folder");
    let (here, there) = (around.path().join("here"), around.path().join("there"));
    add(&here, "Ada Example");
    add(&here, "Grace Sample");
    let out = around.path().join("out");
    let exported = answer(&here, &["export", text(&out)]);
    let folder = PathBuf::from(exported["folder"].as_str().unwrap());
    let look = answer(&there, &["import", text(&folder), "--dry-run"]);
    assert_eq!(
        (&look["people"], &look["nothing_here"]),
        (&2.into(), &true.into()),
        "{look}"
    );
    assert_eq!(people(&there), 0, "looking brings nothing");
    let taken = answer(&there, &["import", text(&folder)]);
    assert_eq!(taken["people"], 2, "{taken}");
    assert_eq!(people(&there), 2);

    add(&there, "Mine Alone");
    let refused = failure(&there, &["import", text(&folder)]);
    assert_eq!(refused["code"], "not_now", "{refused}");
    assert!(
        refused["message"].as_str().unwrap().contains("--replace"),
        "{refused}"
    );
    assert_eq!(people(&there), 3, "nothing gave way");
    let taken = answer(&there, &["import", text(&folder), "--replace"]);
    assert_eq!(people(&there), 2);
    assert!(there.join(taken["set_aside"].as_str().unwrap()).is_file());
    let backups = std::fs::read_dir(there.join("backups")).expect("a folder");
    assert_eq!(backups.count(), 1, "a verified backup is kept first");

    std::fs::write(folder.join("json/person.json"), "[]").expect("changed");
    let refused = failure(&there, &["import", text(&folder), "--replace"]);
    assert!(
        refused["message"]
            .as_str()
            .unwrap()
            .contains("json/person.json"),
        "{refused}"
    );
    assert_eq!(people(&there), 2);
}

#[test]
fn a_full_disk_leaves_no_half_folder_and_no_half_career() {
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
    let around = tempfile::tempdir().expect("a folder");
    let here = around.path().join("here");
    for at in 0..40 {
        add(&here, &format!("Ada {at}"));
    }
    let full = mount.path().join("out");
    std::fs::create_dir(&full).expect("made");
    let export = run(&here, &["export", text(&full)]);
    let left = std::fs::read_dir(&full).map(Iterator::count);
    let whole = answer(&here, &["export", text(&around.path().join("out"))]);
    let there = mount.path().join("there");
    let before = people(&there);
    let import = run(&there, &["import", whole["folder"].as_str().unwrap()]);
    let after = people(&there);
    let sound = run(&there, &["check"]).status.code();
    let unmounted = Command::new("umount").arg("-l").arg(mount.path()).status();
    assert!(
        unmounted.is_ok_and(|status| status.success()),
        "the file system is given back"
    );
    assert_eq!(export.status.code(), Some(1), "it does not fit");
    let said = String::from_utf8_lossy(&export.stderr).into_owned();
    assert!(said.contains("the disk is full"), "{said}");
    assert_eq!(left.expect("a folder"), 0, "nothing half");
    assert_eq!(import.status.code(), Some(1), "it does not fit");
    assert_eq!((before, after, sound), (0.into(), 0.into(), Some(0)));
}
