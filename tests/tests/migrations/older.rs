//! The sample career in every format that was ever released.

use std::path::{Path, PathBuf};

use fairlead_core::store::FILE_NAME;
use rusqlite::Connection;

/// Where the sample career of a format lies, as SQL.
pub fn fixture(version: i64) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("fixtures/schema/v{version}.sql"))
}

/// Builds the file as the program of that time left it: its migrations first, then its rows.
pub fn rebuild(folder: &Path, version: i64) {
    let sql = std::fs::read_to_string(fixture(version)).expect("the fixture is there");
    let (migrations, rows) = sql.split_once("-- rows\n").expect("migrations, then rows");
    let old = Connection::open(folder.join(FILE_NAME)).expect("a file");
    old.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA recursive_triggers = ON;")
        .expect("pragmas");
    old.execute_batch(migrations).expect("what was applied");
    let applied: Vec<String> = old
        .prepare("SELECT sql FROM migration ORDER BY version")
        .and_then(|mut all| all.query_map([], |row| row.get(0))?.collect())
        .expect("the texts of the migrations");
    for text in applied {
        old.execute_batch(&text).expect("a migration of that time");
    }
    old.execute_batch(&format!("BEGIN; {rows}"))
        .expect("the rows of that time");
    old.execute_batch(
        "INSERT INTO person_search (rowid, name, organisation, title, place, reach, tags, about)
         SELECT rowid, name, organisation, title, place, reach, tags, about FROM person_search_source;
         DELETE FROM search_stale; COMMIT;",
    )
    .expect("the search index of that time");
    old.pragma_update(None, "user_version", version)
        .expect("its number");
}
