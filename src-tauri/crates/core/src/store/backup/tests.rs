use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{Datelike, Duration as Days, NaiveDate};

use super::generations::{self, KEEP_DAYS, KEEP_MONTHS, KEEP_WEEKS, keepers};
use super::*;
use crate::career::Career;
use crate::people::fixture::*;
use crate::store::restore::newest_good;

#[test]
fn a_backup_is_opened_again_and_counted() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut career = Career::open(folder.path(), now()).expect("opens");
    let ada = add(&mut career, "Ada Example");
    add(&mut career, "Grace Sample");
    career.bin_people(&[ada], now()).expect("there");
    let made = make(folder.path(), now()).expect("a backup while the career is open");
    assert_eq!(
        (made.people, made.at),
        (1, now().instant),
        "those in the bin do not count"
    );
    assert_eq!(
        verify(Path::new(&made.path)).expect("sound"),
        1,
        "it opens by itself"
    );
    let files = std::fs::read_dir(folder.path().join(FOLDER))
        .expect("entries")
        .count();
    assert_eq!(files, 1, "it is one file, without side files or left-overs");
    let copy =
        Connection::open_with_flags(&made.path, OpenFlags::SQLITE_OPEN_READ_ONLY).expect("opens");
    drop(career);
    let original = Connection::open(folder.path().join(FILE_NAME)).expect("opens");
    assert_eq!(all_rows(&copy), all_rows(&original), "and holds every row");
}

#[test]
fn a_copy_that_does_not_verify_is_no_backup() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(
        folder.path().join(FILE_NAME),
        b"This is no career.".repeat(500),
    )
    .expect("written");
    assert!(
        make(folder.path(), now()).is_err(),
        "there is nothing to copy"
    );
    assert_eq!(
        (count(folder.path()), newest_good(folder.path())),
        (0, None),
        "and nothing is left behind"
    );
    let left = std::fs::read_dir(folder.path().join(FOLDER))
        .expect("entries")
        .count();
    assert_eq!(left, 0, "not even something unfinished");
}

#[test]
fn copies_made_in_the_same_second_do_not_meet() {
    let folder = tempfile::tempdir().expect("a folder");
    drop(Career::open(folder.path(), now()).expect("opens"));
    std::thread::scope(|scope| {
        let all: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| make(folder.path(), now())))
            .collect();
        for one in all {
            one.join().expect("no panic").expect("each is whole");
        }
    });
    let left = std::fs::read_dir(folder.path().join(FOLDER))
        .expect("entries")
        .count();
    assert_eq!(left, 1, "one name, one backup, nothing unfinished");
}

#[test]
fn what_a_cut_off_copy_left_goes_after_a_day() {
    let folder = tempfile::tempdir().expect("a folder");
    drop(Career::open(folder.path(), now()).expect("opens"));
    make(folder.path(), now()).expect("made");
    let left = |hours| {
        let begun = now().instant - Days::hours(hours);
        let name = format!("career-{}.db.1-0.unfinished", begun.format("%Y%m%d-%H%M%S"));
        let path = folder.path().join(FOLDER).join(name);
        std::fs::write(&path, "half a copy").expect("written");
        path
    };
    let (old, young) = (left(25), left(1));
    make(folder.path(), now()).expect("made");
    assert!(!old.exists(), "nobody will finish it");
    assert!(young.exists(), "somebody may still write it");
}

#[test]
fn a_backup_a_day_is_enough() {
    let folder = tempfile::tempdir().expect("a folder");
    drop(Career::open(folder.path(), now()).expect("opens"));
    assert!(
        make_if_due(folder.path(), now()).expect("made").is_some(),
        "the first"
    );
    assert!(
        make_if_due(folder.path(), now()).expect("looked").is_none(),
        "not twice on one day"
    );
    assert!(
        make_if_due(folder.path(), later(1))
            .expect("made")
            .is_some(),
        "the next day again"
    );
    assert_eq!(
        newest_at(folder.path()),
        Some(later(1).instant),
        "and its name says when"
    );
}

#[test]
fn generations_thin_out_over_a_year_of_days() {
    let today = now().today();
    let mut kept: Vec<NaiveDate> = Vec::new();
    // As the program does it: one more a day, then those that are too many go.
    for day in (0..500).rev().map(|ago| today - Days::days(ago)) {
        kept.insert(0, day);
        let keep = keepers(&kept);
        kept = kept
            .iter()
            .enumerate()
            .filter(|(at, _)| keep.contains(at))
            .map(|(_, day)| *day)
            .collect();
    }
    for ago in 0..7 {
        assert!(
            kept.contains(&(today - Days::days(ago))),
            "each of the last seven days has its backup"
        );
    }
    let weeks: std::collections::BTreeSet<_> = kept
        .iter()
        .map(|day| (day.iso_week().year(), day.iso_week().week()))
        .collect();
    let months: std::collections::BTreeSet<_> =
        kept.iter().map(|day| (day.year(), day.month())).collect();
    assert!(
        weeks.len() >= KEEP_WEEKS,
        "each of the last eight weeks has one: {kept:?}"
    );
    assert!(
        months.len() >= KEEP_MONTHS,
        "each of the last twelve months has one: {kept:?}"
    );
    assert!(
        kept.len() <= KEEP_DAYS + KEEP_WEEKS + KEEP_MONTHS,
        "and no more are kept: {}",
        kept.len()
    );
}

#[test]
fn the_folder_itself_thins_out_but_copies_before_an_upgrade_stay() {
    let folder = tempfile::tempdir().expect("a folder");
    drop(Career::open(folder.path(), now()).expect("opens"));
    let backups = folder.path().join(FOLDER);
    before_migration(&folder.path().join(FILE_NAME), folder.path(), later(-900)).expect("a copy");
    for days in 0..40 {
        make(folder.path(), later(days)).expect("a backup");
    }
    assert!(
        count(folder.path()) < 17,
        "a month of days is a week of days and some weeks"
    );
    assert!(
        backups.join("before-upgrade-20230922-090000.db").exists(),
        "a copy before an upgrade is never let go"
    );
    for (_, path) in generations::backups(&backups) {
        std::fs::remove_file(path).expect("removed");
    }
    assert!(
        newest_good(folder.path()).is_some(),
        "and helps when nothing else does"
    );
}

#[test]
fn a_backup_holds_up_no_writer_and_is_held_up_by_none() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut career = Career::open(folder.path(), now()).expect("opens");
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            let mut written = 0;
            while !done.load(Ordering::Relaxed) {
                add(&mut career, "Ada Example");
                written += 1;
            }
            written
        });
        let mut seen = -1;
        for second in 0..10 {
            let at = Now {
                instant: now().instant + Days::seconds(second),
                ..now()
            };
            let made = make(folder.path(), at).expect("a backup, whoever writes");
            assert!(made.people >= seen, "a later backup holds no less");
            seen = made.people;
        }
        done.store(true, Ordering::Relaxed);
        assert!(
            writer.join().expect("no write fails") >= seen,
            "it holds what had been acknowledged"
        );
    });
}
