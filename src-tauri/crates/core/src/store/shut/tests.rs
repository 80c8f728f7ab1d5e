use rusqlite::Connection;

use super::*;
use crate::career::Career;
use crate::people::fixture::*;
use crate::store::{backup, migrate};

fn shut(folder: &Path) -> Shut {
    let refused = Career::open(folder, later(1)).expect_err("it does not open");
    Shut::new(&refused, folder)
}

fn kept() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    drop(Career::open(folder.path(), now()).expect("opens"));
    folder
}

#[test]
fn a_damaged_file_leads_to_the_backups_that_there_are() {
    let folder = kept();
    backup::make(folder.path(), now()).expect("a backup");
    std::fs::write(
        folder.path().join(FILE_NAME),
        b"a shopping list\n".repeat(300),
    )
    .expect("damaged");
    let page = shut(folder.path());
    assert_eq!(page.why, Why::Damaged, "{page:?}");
    assert!(page.now.contains("kept beside it"), "{}", page.now);
    assert!(
        page.detail.contains("not a database"),
        "what SQLite said folds out: {}",
        page.detail
    );
    assert!(
        !page.happened.contains("--restore"),
        "a window asks nobody to type commands: {}",
        page.happened
    );
    std::fs::remove_dir_all(folder.path().join(backup::FOLDER)).expect("removed");
    assert!(
        shut(folder.path()).now.contains("no backup"),
        "without one it says so, and what can be done"
    );
}

#[test]
fn a_newer_file_asks_for_the_newer_program() {
    let folder = kept();
    let newer = Connection::open(folder.path().join(FILE_NAME)).expect("a database");
    newer
        .pragma_update(None, "user_version", migrate::VERSION + 1)
        .expect("a newer format");
    drop(newer);
    let page = shut(folder.path());
    assert_eq!(page.why, Why::Newer, "{page:?}");
    assert!(page.now.contains("Install the newer"), "{}", page.now);
}

#[test]
fn a_file_that_another_program_holds_is_in_use() {
    let folder = kept();
    let other = Connection::open(folder.path().join(FILE_NAME)).expect("a database");
    other
        .execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;")
        .expect("held");
    let page = shut(folder.path());
    assert_eq!(page.why, Why::InUse, "{page:?}");
    assert!(page.now.contains("try again"), "{}", page.now);
}

#[test]
fn a_folder_that_cannot_be_used_says_which_and_why() {
    let file = tempfile::NamedTempFile::new().expect("a file");
    let folder = file.path().join("career");
    let page = shut(&folder);
    assert_eq!(page.why, Why::Folder, "{page:?}");
    assert!(
        page.happened.contains(&folder.display().to_string()),
        "{}",
        page.happened
    );
}
