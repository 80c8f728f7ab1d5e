use std::os::unix::fs::PermissionsExt as _;

use super::*;
use crate::career::Career;
use crate::people::fixture::*;
use crate::store::{backup, migrate, restore};

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path)
        .expect("it is there")
        .permissions()
        .mode()
        & 0o777
}

/// A career of one person, closed again, with a verified backup.
fn kept() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let mut career = Career::open(folder.path(), now()).expect("opens");
    add(&mut career, "Ada Example");
    drop(career);
    backup::make(folder.path(), now()).expect("a backup");
    folder
}

fn bytes(folder: &Path) -> Vec<u8> {
    std::fs::read(folder.join(FILE_NAME)).expect("the file is there")
}

#[test]
fn nobody_else_can_read_anything() {
    let outer = tempfile::tempdir().expect("a folder");
    let folder = outer.path().join("new/career");
    let mut career = Career::open(&folder, now()).expect("opens");
    add(&mut career, "Ada Example");
    backup::make(&folder, now()).expect("a backup");
    let exported = career
        .export(outer.path(), now(), &crate::people::import::Unwatched)
        .expect("exported");
    assert_eq!(mode(&folder), 0o700, "the folder is its owner's");
    for file in [FILE_NAME, "career.db-wal", "career.db-shm"] {
        assert_eq!(mode(&folder.join(file)), 0o600, "{file} is its owner's");
    }
    for folder in [folder.join(backup::FOLDER), exported.folder.into()] {
        assert_eq!(mode(&folder), 0o700, "{} is its owner's", folder.display());
        for entry in std::fs::read_dir(&folder).expect("entries") {
            let path = entry.expect("an entry").path();
            let owners = if path.is_dir() { 0o700 } else { 0o600 };
            assert_eq!(mode(&path), owners, "{} is its owner's", path.display());
        }
    }
}

#[test]
fn a_folder_that_was_open_to_others_is_closed() {
    let folder = kept();
    let open =
        |path: &Path, mode| std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode));
    open(folder.path(), 0o755)
        .and_then(|()| open(&folder.path().join(FILE_NAME), 0o644))
        .expect("opened up");
    drop(Career::open(folder.path(), now()).expect("opens"));
    assert_eq!(
        (mode(folder.path()), mode(&folder.path().join(FILE_NAME))),
        (0o700, 0o600),
        "whoever opened them up"
    );
}

#[test]
fn a_newer_file_is_refused_and_stays_as_it_is() {
    let folder = kept();
    let file = folder.path().join(FILE_NAME);
    for journal in ["WAL", "DELETE"] {
        let newer = Connection::open(&file).expect("a database");
        newer
            .query_row(&format!("PRAGMA journal_mode = {journal}"), [], |_| Ok(()))
            .expect("a journal");
        newer
            .pragma_update(None, "user_version", migrate::VERSION + 1)
            .expect("a newer format");
        drop(newer);
        let before = bytes(folder.path());
        let refused = Career::open(folder.path(), now()).expect_err("it is newer");
        assert!(matches!(refused, OpenError::Newer { .. }), "{refused}");
        assert!(
            refused
                .to_string()
                .contains("Install the newer one; nothing was changed."),
            "{refused} says what to do"
        );
        assert_eq!(
            bytes(folder.path()),
            before,
            "not a byte of a {journal} file is changed"
        );
    }
}

#[test]
fn an_edited_migration_is_refused() {
    let folder = kept();
    let edited = Connection::open(folder.path().join(FILE_NAME)).expect("a database");
    edited
        .execute("UPDATE migration SET sql = sql || ' '", [])
        .expect("edited");
    drop(edited);
    let refused = Career::open(folder.path(), now()).expect_err("edited");
    assert!(
        matches!(refused, OpenError::EditedMigration { version: 1 }),
        "{refused}"
    );
}

fn damage(folder: &Path, how: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut damaged = bytes(folder);
    how(&mut damaged);
    std::fs::write(folder.join(FILE_NAME), &damaged).expect("damaged");
    damaged
}

#[test]
fn a_damaged_file_is_left_alone_and_the_newest_good_backup_named() {
    type Damage = fn(&mut Vec<u8>);
    let ways: [(&str, Damage); 6] = [
        ("a header", |bytes| bytes[..16].fill(0x5a)),
        ("a schema", |bytes| bytes[100..2000].fill(0xff)),
        ("the middle", |bytes| {
            let middle = bytes.len() / 2 / 4096 * 4096;
            bytes[middle..middle + 4096].fill(0xff);
        }),
        ("a cut", |bytes| bytes.truncate(bytes.len() / 2)),
        ("a cut within a page", |bytes| bytes.truncate(5000)),
        ("no database", |bytes| {
            *bytes = b"This is a shopping list, not a career.\n".repeat(40)
        }),
    ];
    for (what, how) in ways {
        let folder = kept();
        // A newer backup that is no good is not the one to name.
        std::fs::write(
            folder.path().join("backups/career-20300101-000000.db"),
            b"nonsense",
        )
        .expect("written");
        let good = folder.path().join("backups/career-20260310-090000.db");
        let damaged = damage(folder.path(), how);
        let refused = Career::open(folder.path(), later(1)).expect_err(what);
        match &refused {
            OpenError::Damaged { backup, .. } => {
                assert_eq!(backup.as_ref(), Some(&good), "{what}: the newest good one")
            }
            other => panic!("{what}: {other:?}"),
        }
        assert!(
            refused.to_string().contains(&good.display().to_string()),
            "{refused} names it"
        );
        assert_eq!(bytes(folder.path()), damaged, "{what}: nothing was changed");

        let name = "career-20260310-090000.db";
        let restored = restore::restore(folder.path(), name, later(1)).expect("restored");
        assert_eq!(restored.people, 1, "{what}: it says what it holds");
        assert_eq!(
            std::fs::read(folder.path().join(&restored.set_aside)).expect("kept"),
            damaged,
            "{what}: the damaged file is kept beside it"
        );
        let career = Career::open(folder.path(), later(1)).expect("the backup opens");
        assert_eq!(
            career.size().expect("sizes").people,
            1,
            "{what}: with what it held"
        );
        assert_eq!(
            mode(&folder.path().join(FILE_NAME)),
            0o600,
            "{what}: and is its owner's"
        );
    }
}

#[test]
fn a_damaged_file_without_a_backup_says_so() {
    let folder = kept();
    std::fs::remove_dir_all(folder.path().join("backups")).expect("removed");
    damage(folder.path(), |bytes| bytes[..16].fill(0));
    let refused = Career::open(folder.path(), now()).expect_err("damaged");
    assert!(refused.to_string().contains("no good backup"), "{refused}");
}

#[test]
fn a_folder_that_cannot_be_made_says_what_to_do() {
    let file = tempfile::NamedTempFile::new().expect("a file");
    let refused =
        Career::open(&file.path().join("career"), now()).expect_err("a file is no folder");
    assert!(matches!(refused, OpenError::Folder { .. }), "{refused}");
    assert!(
        refused.to_string().contains("--data-dir"),
        "{refused} says what to do"
    );
}

#[test]
fn many_may_open_a_fresh_folder_at_once() {
    for _ in 0..5 {
        let folder = tempfile::tempdir().expect("a folder");
        std::thread::scope(|scope| {
            let all: Vec<_> = (0..4)
                .map(|_| scope.spawn(|| Career::open(folder.path(), now()).map(drop)))
                .collect();
            for one in all {
                one.join()
                    .expect("no panic")
                    .expect("whoever comes second finds what the first made");
            }
        });
    }
}

#[test]
fn a_full_disk_loses_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut career = Career::open(folder.path(), now()).expect("opens");
    let pages: i64 = career
        .read()
        .query_row("PRAGMA page_count", [], |row| row.get(0))
        .expect("pages");
    // SQLite answers as it does when the file system is full.
    career
        .read()
        .query_row(
            &format!("PRAGMA max_page_count = {}", pages + 12),
            [],
            |_| Ok(()),
        )
        .expect("a limit");
    let mut kept = 0;
    let refused = loop {
        let draft = crate::people::person::PersonDraft {
            notes: "x".repeat(2000),
            ..named(&format!("Ada {kept}"))
        };
        match career.add_person(draft, now()) {
            Ok(_) => kept += 1,
            Err(error) => break error,
        }
    };
    assert!(
        kept > 0 && refused.to_string().contains("full"),
        "{refused}"
    );
    assert_eq!(
        career.size().expect("sizes").people,
        kept,
        "what was acknowledged is there"
    );
    career
        .read()
        .query_row("PRAGMA max_page_count = 100000", [], |_| Ok(()))
        .expect("room again");
    add(&mut career, "Grace Sample");
    assert_eq!(
        career.size().expect("sizes").people,
        kept + 1,
        "and with room again it goes on"
    );
    drop(career);
    assert_eq!(
        backup::verify(&folder.path().join(FILE_NAME)).expect("sound"),
        i64::from(kept) + 1,
        "on a sound file"
    );
}
