//! The contract keeps its word: bindings, tables, answers, failures.

#[path = "contract/organisations.rs"]
mod organisations;
#[path = "contract/stage.rs"]
mod stage;

use std::collections::{BTreeMap, BTreeSet};

use fairlead_api::{COMMANDS, Code, Kind, dispatch};
use serde_json::{Value, json};

use stage::{Stage, TestHost, now};

#[test]
fn the_bindings_are_fresh() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/src/ipc/bindings.ts");
    let written = std::fs::read_to_string(file).expect("the bindings are there");
    assert!(
        written == fairlead_api::bindings::typescript(),
        "ui/src/ipc/bindings.ts is stale: run `cargo xtask codegen`"
    );
}

#[test]
fn every_name_is_there_once() {
    let names: BTreeSet<&str> = COMMANDS.iter().map(|command| command.name).collect();
    assert_eq!(
        names.len(),
        COMMANDS.len(),
        "a command is found by its name"
    );
}

#[test]
fn every_table_that_is_read_exists() {
    let host = TestHost::demo();
    let tables = host.tables();
    for command in COMMANDS {
        for table in command.reads {
            assert!(
                *table == "*" || tables.contains(*table),
                "{} reads {table}, which is no table",
                command.name
            );
        }
        assert!(
            command.kind == Kind::Query || command.reads.is_empty(),
            "{} is a mutation: it names no tables",
            command.name
        );
    }
}

#[test]
fn every_query_answers_on_the_sample() {
    let stage = Stage::new();
    for command in COMMANDS
        .iter()
        .filter(|command| command.kind == Kind::Query)
    {
        let reply = dispatch(&stage.host, command.name, stage.args(command.name));
        let answer = reply
            .result
            .unwrap_or_else(|failure| panic!("{}: {failure:?}", command.name));
        assert!(
            !answer.is_null() || command.gives.starts_with("Option"),
            "{} answers",
            command.name
        );
        assert_eq!(
            reply.changed, None,
            "{} is a query: it changes nothing",
            command.name
        );
    }
}

#[test]
fn a_query_whose_answer_changed_reads_a_table_that_changed() {
    let mut stage = Stage::new();
    let mut done = BTreeSet::new();
    let mut noticed: BTreeSet<&str> = BTreeSet::new();
    let mut before = answers(&stage);
    while let Some((name, args)) = stage.next() {
        let reply = dispatch(&stage.host, name, args.clone());
        let answer = reply
            .result
            .unwrap_or_else(|failure| panic!("{name} {args}: {failure:?}"));
        stage.heard(name, &answer);
        done.insert(name);
        let changed = reply
            .changed
            .map(|changed| changed.tables)
            .unwrap_or_default();
        let after = answers(&stage);
        for (query, answer) in &after {
            if before.get(query) == Some(answer) {
                continue;
            }
            noticed.insert(query);
            let reads = COMMANDS
                .iter()
                .find(|command| command.name == *query)
                .expect("a query")
                .reads;
            assert!(
                reads
                    .iter()
                    .any(|table| *table == "*" || changed.contains(*table)),
                "after {name} {args}, which changed {changed:?}, {query} answers otherwise but declares only {reads:?}"
            );
        }
        before = after;
    }
    let all: BTreeSet<&str> = COMMANDS
        .iter()
        .filter(|c| c.kind == Kind::Mutation && !stage::DESKTOP.contains(&c.name))
        .map(|c| c.name)
        .collect();
    assert_eq!(
        done, all,
        "every mutation is on the list, so that the claim is about all of them"
    );
    let steady = [
        "preview_rule",
        "proposed_blocks",
        "import_progress",
        "read_advertisement",
        "shut",
        "look_into_copy",
        "look_into_folder",
        "step_names",
    ];
    let moving: BTreeSet<&str> = before
        .keys()
        .copied()
        .filter(|query| !steady.contains(query))
        .collect();
    assert!(
        noticed.is_superset(&moving),
        "some query never changed, so nothing was said about it: {:?}",
        moving.difference(&noticed)
    );
}

fn answers(stage: &Stage) -> BTreeMap<&'static str, Value> {
    COMMANDS
        .iter()
        .filter(|command| command.kind == Kind::Query)
        .map(|command| {
            let answer = match dispatch(&stage.host, command.name, stage.args(command.name)).result
            {
                // What lies in the folder is in no table; the page asks again after it made a backup.
                Ok(Value::Object(mut health)) if command.name == "health" => {
                    for file in ["file_bytes", "last_backup_at", "backups"] {
                        health.remove(file);
                    }
                    Value::Object(health)
                }
                Ok(answer) => answer,
                Err(failure) => json!(failure),
            };
            (command.name, answer)
        })
        .collect()
}

#[test]
fn what_does_not_fit_is_refused_with_a_code() {
    let host = TestHost::demo();
    let failure = dispatch(&host, "dance", json!({}))
        .result
        .expect_err("there is no such command");
    assert_eq!(failure.code, Code::NotFound, "{failure:?}");
    for command in COMMANDS {
        for args in [json!({ "no such": 1 }), json!([1]), json!("text"), json!(7)] {
            let reply = dispatch(&host, command.name, args.clone());
            let failure = reply
                .result
                .err()
                .unwrap_or_else(|| panic!("{} takes {args}", command.name));
            assert_eq!(
                failure.code,
                Code::Invalid,
                "{} {args}: {failure:?}",
                command.name
            );
            assert!(failure.message.ends_with('.'), "{failure:?} is a sentence");
            assert_eq!(
                reply.changed, None,
                "{} {args}: nothing was changed",
                command.name
            );
        }
    }
    for days in [json!(-3), json!(1.5), json!(0), json!(99_999_999_999_u64)] {
        let failure = dispatch(
            &host,
            "set_cadence",
            json!({ "ids": [], "ideal_days": days, "max_days": null }),
        );
        let failure = failure.result.expect_err("it is no number of days");
        assert_eq!(
            failure.field.as_deref(),
            Some("ideal_days"),
            "what a person typed is mended where they typed it: {failure:?}"
        );
    }
    for (name, args) in [
        (
            "person",
            json!({ "id": "01890000-0000-7000-8000-000000000000" }),
        ),
        (
            "session",
            json!({ "id": "01890000-0000-7000-8000-000000000000" }),
        ),
        (
            "edit_block",
            json!({ "id": "01890000-0000-7000-8000-000000000000", "draft": stage::block() }),
        ),
        (
            "bin_touch",
            json!({ "id": "01890000-0000-7000-8000-000000000000" }),
        ),
        ("restore", json!({ "kind": "person", "id": "no id" })),
    ] {
        let failure = dispatch(&host, name, args.clone())
            .result
            .expect_err("nobody is there");
        assert_eq!(failure.code, Code::NotFound, "{name} {args}: {failure:?}");
    }
}

#[test]
fn without_a_desktop_its_commands_say_so() {
    let host = TestHost::demo();
    for (name, args) in [
        ("choose_path", json!({ "what": "import_file" })),
        ("open_folder", json!({})),
        ("open_mail", json!({ "mailto": "mailto:ada@example.org" })),
        ("open_link", json!({ "url": "https://example.org/in/ada" })),
        (
            "open_attachment",
            json!({ "id": "01890000-0000-7000-8000-000000000000" }),
        ),
        (
            "show_attachment",
            json!({ "id": "01890000-0000-7000-8000-000000000000" }),
        ),
        ("test_notification", json!({})),
        ("set_autostart", json!({ "autostart": "on" })),
        ("take_route", json!({})),
    ] {
        let failure = dispatch(&host, name, args)
            .result
            .expect_err("there is none");
        assert_eq!(failure.code, Code::NotNow, "{name}: {failure:?}");
    }
    let failure = dispatch(
        &host,
        "open_mail",
        json!({ "mailto": "file:///etc/passwd" }),
    )
    .result
    .expect_err("no mail");
    assert_eq!(
        failure.field.as_deref(),
        Some("mailto"),
        "only mail is opened: {failure:?}"
    );
}

#[test]
fn a_panic_in_a_handler_is_a_failure_and_the_career_goes_on() {
    let mut host = TestHost::demo();
    // The handler asks for the time while it holds the career.
    host.clock_is_broken = true;
    let failure = dispatch(&host, "people", json!({ "limit": 5 }))
        .result
        .expect_err("the clock is broken");
    assert_eq!(failure.code, Code::Broken, "{failure:?}");
    host.clock_is_broken = false;
    let people = dispatch(&host, "people", json!({ "limit": 5 }))
        .result
        .expect("a poisoned lock is taken over");
    assert_eq!(people["total"], 18, "and nothing was lost at {:?}", now());
}

#[test]
fn while_the_career_is_shut_the_contract_says_so_until_a_copy_is_put_in_place() {
    let host = TestHost::damaged();
    let still = [
        "shut",
        "kept_copies",
        "look_into_copy",
        "import_progress",
        "preview_rule",
        "step_names",
    ];
    let stage = Stage::new();
    for command in COMMANDS
        .iter()
        .filter(|command| command.kind == Kind::Query && !still.contains(&command.name))
    {
        let failure = dispatch(&host, command.name, stage.args(command.name))
            .result
            .expect_err(command.name);
        assert_eq!(failure.code, Code::Shut, "{}: {failure:?}", command.name);
    }
    let ask = |name: &str, args: Value| dispatch(&host, name, args);
    let shut = ask("shut", json!({})).result.expect("it says why");
    assert_eq!(shut["why"], "damaged", "{shut}");
    let again = ask("open_again", json!({})).result;
    assert_eq!(again.expect_err("it still is").code, Code::Shut);
    let copies = ask("kept_copies", json!({})).result.expect("one backup");
    let name = json!({ "name": copies[0]["name"] });
    let restored = ask("restore_copy", name);
    assert_eq!(restored.result.expect("it is good")["people"], 18);
    let changed = restored.changed.expect("everything is to be asked again");
    assert!(
        changed.tables.contains("person") && changed.tables.contains("setting"),
        "{changed:?}"
    );
    assert!(
        !changed.tables.contains("*"),
        "it was this program, not another one"
    );
    let people = ask("people_counts", json!({})).result.expect("it is open");
    assert_eq!(people["all"], 18);
    assert!(ask("shut", json!({})).result.expect("nothing").is_null());
}
