use super::*;
use crate::career::Career;
use crate::people::fixture::*;

/// A career of two people with a backup of the time when there was one.
fn book() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let mut career = Career::open(folder.path(), now()).expect("opens");
    add(&mut career, "Ada Example");
    backup::make(folder.path(), now()).expect("a backup");
    add(&mut career, "Grace Sample");
    folder
}

fn people(folder: &Path) -> u32 {
    let career = Career::open(folder, later(1)).expect("opens");
    career.size().expect("sizes").people
}

fn names(folder: &Path) -> Vec<(KeptKind, String)> {
    let kept = kept(folder).into_iter();
    kept.map(|copy| (copy.kind, copy.name)).collect()
}

#[test]
fn what_was_replaced_is_on_the_list_and_brings_everything_back() {
    let folder = book();
    let backup = "career-20260310-090000.db".to_owned();
    assert_eq!(names(folder.path()), [(KeptKind::Backup, backup.clone())]);
    let restored = restore(folder.path(), &backup, later(1)).expect("restored");
    assert_eq!((restored.people, people(folder.path())), (1, 1));
    assert_eq!(
        names(folder.path()),
        [
            (KeptKind::SetAside, restored.set_aside.clone()),
            (KeptKind::Backup, backup)
        ],
        "newest first, and the backup itself stays"
    );
    let back = restore(folder.path(), &restored.set_aside, later(1)).expect("the way back");
    assert_eq!((back.people, people(folder.path())), (2, 2));
    assert_ne!(
        back.set_aside, restored.set_aside,
        "nothing that was set aside is ever overwritten, within the same second neither"
    );
    assert_eq!(names(folder.path()).len(), 3, "all of it is kept");
}

#[test]
fn a_look_says_how_many_people_or_what_is_wrong() {
    let folder = book();
    let backups = folder.path().join(backup::FOLDER);
    std::fs::write(backups.join("career-20300101-000000.db"), b"nonsense").expect("written");
    std::fs::copy(
        backups.join("career-20260310-090000.db"),
        backups.join("before-upgrade-20290101-000000.db"),
    )
    .expect("copied");
    let newer =
        Connection::open(backups.join("before-upgrade-20290101-000000.db")).expect("a database");
    newer
        .pragma_update(None, "user_version", migrate::VERSION + 1)
        .expect("a newer format");
    drop(newer);
    let looks: Vec<_> = kept(folder.path())
        .iter()
        .map(|copy| look_into(folder.path(), &copy.name).expect("it is there"))
        .collect();
    assert_eq!(looks[0].fault, words::cannot_be_read());
    assert_eq!(looks[1].fault, words::made_by_a_newer());
    assert_eq!(
        (looks[2].people, looks[2].fault.as_str()),
        (Some(1), ""),
        "a good one says whom it holds"
    );
}

#[test]
fn what_cannot_be_put_in_place_changes_nothing() {
    let folder = book();
    let bad = folder.path().join("backups/career-20300101-000000.db");
    std::fs::write(bad, b"nonsense").expect("written");
    let before = std::fs::read(folder.path().join(FILE_NAME)).expect("there");
    for name in [
        "career-20300101-000000.db",
        "career-20200101-000000.db",
        "../career.db",
        "career.db",
        "/etc/passwd",
        "",
    ] {
        restore(folder.path(), name, later(1)).expect_err(name);
        let after = std::fs::read(folder.path().join(FILE_NAME)).expect("there");
        assert_eq!(after, before, "{name:?} changes nothing");
    }
    assert_eq!(names(folder.path()).len(), 2, "and leaves nothing behind");
    assert!(
        !folder.path().join("career-restored.unfinished").exists(),
        "nor something unfinished"
    );
}
