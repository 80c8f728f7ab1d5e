//! Every format that was ever released opens with today's program, and nothing in it is lost.

#[path = "migrations/older.rs"]
mod older;

use std::fmt::Write as _;
use std::path::Path;

use fairlead_core::career::{Career, Undone};
use fairlead_core::people::list::{PeopleFilter, PeopleSort};
use fairlead_core::people::person::PersonDraft;
use fairlead_core::store::migrate::VERSION;
use fairlead_core::store::{FILE_NAME, backup};
use fairlead_core::time::Now;
use older::{fixture, rebuild};
use rusqlite::Connection;

/// How to write the fixture of the newest format, once it is released.
const RECORD: &str = "cargo test -p fairlead-tests --test migrations -- --ignored record";

fn now() -> Now {
    Now::parse("2026-03-10T09:00:00Z", chrono_tz::Europe::London).expect("a valid instant")
}

#[test]
fn every_format_has_a_fixture() {
    for version in 1..=VERSION {
        assert!(
            fixture(version).is_file(),
            "{} is missing: whoever adds migration {version} records what it makes with `{RECORD}`",
            fixture(version).display()
        );
    }
}

#[test]
fn every_format_opens_and_nothing_is_lost() {
    for version in 1..=VERSION {
        let folder = tempfile::tempdir().expect("a folder");
        rebuild(folder.path(), version);
        let mut career = Career::open(folder.path(), now()).unwrap_or_else(|error| {
            panic!("format {version} opens: {error}\nBefore its first release a format may still change: `{RECORD}`")
        });
        let size = career.size().expect("sizes");
        assert_eq!(
            (size.people, size.touches),
            (18, 26),
            "format {version}: everyone, and all that was said"
        );
        assert_eq!(
            career.blocks(now()).expect("blocks").len(),
            4,
            "format {version}: protected time"
        );
        assert_eq!(
            career.settings().expect("settings").me.name,
            "Robin Example",
            "format {version}: settings"
        );
        assert_eq!(
            career.search("zoe", 5, now()).expect("a search").len(),
            1,
            "format {version}: the search index"
        );
        let all = career
            .people(&PeopleFilter::default(), PeopleSort::Name, 0, 100, now())
            .expect("a list");
        assert!(
            all.rows
                .iter()
                .any(|row| row.last_on.is_some() && row.due_on.is_some()),
            "format {version}: who stands where"
        );
        for row in all.rows {
            let page = career.person(row.id, now()).expect("a page");
            career
                .edit_person(row.id, page.draft, now())
                .expect("what a page shows can be saved");
        }
        let draft = PersonDraft {
            name: "Grace New".into(),
            ..PersonDraft::default()
        };
        career.add_person(draft, now()).expect("it can be written");
        assert!(
            matches!(career.undo(), Ok(Undone::Did(_))),
            "format {version}: and undone"
        );
        let copies =
            std::fs::read_dir(folder.path().join(backup::FOLDER)).map_or(0, Iterator::count);
        assert_eq!(
            copies,
            usize::from(version < VERSION),
            "format {version}: a copy is kept before an upgrade"
        );
    }
}

#[test]
fn every_road_leads_to_the_same_schema() {
    let schema = |folder: &Path| -> Vec<(String, String)> {
        let file = Connection::open(folder.join(FILE_NAME)).expect("opens");
        file.prepare("SELECT name, coalesce(sql, '') FROM sqlite_schema ORDER BY name")
            .and_then(|mut all| {
                all.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
                    .collect()
            })
            .expect("a schema")
    };
    let fresh = tempfile::tempdir().expect("a folder");
    drop(Career::open(fresh.path(), now()).expect("opens"));
    for version in 1..=VERSION {
        let folder = tempfile::tempdir().expect("a folder");
        rebuild(folder.path(), version);
        drop(Career::open(folder.path(), now()).expect("opens"));
        assert_eq!(
            schema(folder.path()),
            schema(fresh.path()),
            "format {version} becomes what a fresh file is"
        );
    }
}

#[test]
#[ignore = "writes the fixture of the newest format; run it when that is released"]
fn record() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut career = Career::open(folder.path(), now()).expect("opens");
    fairlead_core::demo::fill(&mut career, now()).expect("the sample");
    drop(career);
    let file = Connection::open(folder.path().join(FILE_NAME)).expect("opens");
    let mut sql =
        format!("-- The sample career in format {VERSION}, as the program of its time wrote it.\n");
    let migration: String = file
        .query_row(
            "SELECT sql FROM sqlite_schema WHERE name = 'migration'",
            [],
            |row| row.get(0),
        )
        .expect("the table of migrations");
    let _ = writeln!(sql, "{migration};");
    rows(&file, "migration", &mut sql);
    sql.push_str("-- rows\n");
    // What is derived follows by itself.
    let tables = fairlead_core::history::logged_tables(&file).expect("tables");
    for table in tables {
        rows(&file, &table, &mut sql);
    }
    std::fs::write(fixture(VERSION), sql).expect("written");
}

/// Writes the rows of a table as INSERTs.
fn rows(file: &Connection, table: &str, into: &mut String) {
    let columns: Vec<String> = file
        .prepare("SELECT name FROM pragma_table_info(?1)")
        .and_then(|mut all| all.query_map([table], |row| row.get(0))?.collect())
        .expect("columns");
    let quoted: Vec<String> = columns
        .iter()
        .map(|column| format!("quote(\"{column}\")"))
        .collect();
    let select = format!("SELECT {} FROM \"{table}\"", quoted.join(" || ', ' || "));
    let all: Vec<String> = file
        .prepare(&select)
        .and_then(|mut all| all.query_map([], |row| row.get(0))?.collect())
        .expect("rows");
    for row in all {
        let _ = writeln!(
            into,
            "INSERT INTO {table} ({}) VALUES ({row});",
            columns.join(", ")
        );
    }
}
