//! A career leaves as a folder and comes back the same: for every table of the schema, found and not listed, and from
//! every format that was ever released.

#[path = "migrations/older.rs"]
mod older;
#[path = "undo/schema.rs"]
mod schema;

use std::path::Path;

use fairlead_core::career::Career;
use fairlead_core::folder::{Built, write_tables};
use fairlead_core::history::logged_tables;
use fairlead_core::op::Op;
use fairlead_core::people::import::Unwatched;
use fairlead_core::store::migrate::VERSION;
use fairlead_core::store::{self, FILE_NAME};
use fairlead_core::time::Now;
use proptest::prelude::*;
use rusqlite::Connection;
use rusqlite::types::Value;

use schema::{Dice, Schema, State};

fn now() -> Now {
    Now::parse("2026-03-10T09:00:00Z", chrono_tz::Europe::London).expect("a valid instant")
}

/// Takes a folder in and returns what stands in the file then, before anybody opens it.
fn taken(folder: &Path, data: &Path) -> State {
    std::fs::create_dir_all(data).expect("a folder");
    Built::from(folder, data, now(), &Unwatched)
        .and_then(|built| built.put_in_place(now()))
        .expect("it comes in");
    State::of(&Connection::open(data.join(FILE_NAME)).expect("opens"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_career_comes_back_with_every_row_of_every_table(seed in any::<u64>(), steps in 20_usize..120) {
        let around = tempfile::tempdir().expect("a folder");
        let mut career = Career::in_memory(now()).expect("memory opens");
        let mut dice = Dice::new(seed);
        let schema = career.transact_quietly(|tx| Ok(Schema::find(tx))).expect("the schema is readable").output;
        for _ in 0..steps {
            // A change that breaks a rule of the schema is refused whole.
            let _ = career.transact(Op::ChangeSettings("the colours".to_owned()), |tx| schema.change(tx, &mut dice));
        }
        let before = career
            .transact_quietly(|tx| {
                write_tables(tx, VERSION, around.path(), "out")?;
                Ok(State::of(tx))
            })
            .expect("it is written")
            .output;
        let after = taken(&around.path().join("out"), &around.path().join("career"));
        prop_assert_eq!(before, after);
    }
}

/// Every row that somebody wrote. What opening adds to a career that never had it is not in it: it has new ids.
fn written(file: &Connection) -> Vec<String> {
    let mut all = Vec::new();
    for table in logged_tables(file).expect("tables") {
        let mut select = file
            .prepare(&format!("SELECT * FROM \"{table}\""))
            .expect("a table");
        let columns = select.column_count();
        let mut rows = select.query([]).expect("rows");
        while let Some(row) = rows.next().expect("a row") {
            let cells: Vec<Value> = (0..columns)
                .map(|at| row.get(at).expect("a cell"))
                .collect();
            all.push(format!("{table}: {cells:?}"));
        }
    }
    all.sort();
    all
}

#[test]
fn a_folder_of_every_format_comes_in_as_that_file_would_have_been_opened() {
    for format in 1..=VERSION {
        let around = tempfile::tempdir().expect("a folder");
        let old = around.path().join("old");
        std::fs::create_dir(&old).expect("a folder");
        older::rebuild(&old, format);
        let file = Connection::open(old.join(FILE_NAME)).expect("opens");
        write_tables(&file, format, around.path(), "out").expect("written");
        drop(file);
        let brought =
            written(&store::open(&old, now()).expect("it is brought to the newest format"));
        let data = around.path().join("career");
        // What is derived is held to be true as its state is read.
        let _ = taken(&around.path().join("out"), &data);
        let came = written(&Connection::open(data.join(FILE_NAME)).expect("opens"));
        assert_eq!(came, brought, "format {format}");
        let career = Career::open(&data, now()).expect("opens");
        assert_eq!(career.size().expect("sizes").people, 18, "format {format}");
    }
}
