use super::*;
use crate::error::Error;
use crate::people::fixture::*;

#[test]
fn a_failed_action_changes_nothing_and_leaves_no_step() {
    let mut career = career();
    add(&mut career, "Ada Example");
    let (rows, label) = (all_rows(career.read()), career.undo_label());
    let failed: Result<Done<()>> =
        career.transact(Op::ChangeSettings("the colours".to_owned()), |tx| {
            tx.execute("UPDATE person SET name = 'Grace Sample'", [])?;
            Err(Error::NotNow("not now".into()))
        });
    assert!(failed.is_err(), "the action said no");
    assert_eq!(
        (all_rows(career.read()), career.undo_label()),
        (rows, label),
        "as if it had never begun"
    );
}

#[test]
fn a_panic_in_an_action_changes_nothing_and_the_next_one_works() {
    let mut career = career();
    add(&mut career, "Ada Example");
    let rows = all_rows(career.read());
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        career.transact_quietly(|tx| -> Result<()> {
            tx.execute("DELETE FROM person", [])?;
            panic!("in the middle");
        })
    }));
    assert!(panicked.is_err(), "it panicked");
    assert_eq!(
        all_rows(career.read()),
        rows,
        "its transaction has rolled back"
    );
    add(&mut career, "Grace Sample");
    assert_eq!(
        career.undo_label().as_deref(),
        Some("Undo: Added Grace Sample"),
        "and nothing of it is in the history"
    );
}

#[test]
fn undo_and_redo_name_what_they_do() {
    let mut career = career();
    assert_eq!(
        (career.undo_label(), career.redo_label()),
        (None, None),
        "nothing was done"
    );
    assert_eq!(
        career.undo().expect("no failure"),
        Undone::Nothing,
        "so nothing is taken back"
    );
    let ada = add(&mut career, "Ada Example");
    career.log_touch(&lunch(ada, 1), now()).expect("fits");
    assert_eq!(
        career.undo().expect("undo"),
        Undone::Did("Logged lunch with Ada Example".into()),
        "the last first"
    );
    assert_eq!(
        career.redo_label().as_deref(),
        Some("Redo: Logged lunch with Ada Example"),
        "it can be done again"
    );
    add(&mut career, "Grace Sample");
    assert_eq!(career.redo_label(), None, "until something else is done");
}

#[test]
fn the_oldest_steps_are_forgotten() {
    let mut career = career();
    for number in 0..120 {
        add(&mut career, &format!("Ada {number}"));
    }
    let mut undone = 0;
    while matches!(career.undo().expect("undo"), Undone::Did(_)) {
        undone += 1;
    }
    assert_eq!(undone, 100, "a hundred steps are kept");
    assert_eq!(
        career.size().expect("sizes").people,
        20,
        "what is older stays done"
    );
}

#[test]
fn changed_tables_are_named_once_and_only_if_rows_changed() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    assert_eq!(
        career.take_changed(),
        ["person".to_owned()].into(),
        "a person was added"
    );
    assert!(career.take_changed().is_empty(), "which is told once");
    let done = career.transact(Op::ChangeSettings("the colours".to_owned()), |tx| {
        tx.execute("UPDATE person SET name = name WHERE id = ?1", [ada])?;
        Ok(())
    });
    assert!(
        done.expect("fits").changed.is_empty(),
        "a row that stays the same has not changed"
    );
    assert_eq!(
        career.undo_label().as_deref(),
        Some("Undo: Added Ada Example"),
        "and is no step"
    );
}

#[test]
fn what_another_program_wrote_is_noticed_before_the_next_write() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut mine = Career::open(folder.path(), now()).expect("opens");
    add(&mut mine, "Ada Example");
    mine.take_changed();
    let mut theirs = Career::open(folder.path(), now()).expect("opens beside it");
    add(&mut theirs, "Grace Sample");
    add(&mut mine, "Alan Specimen");
    assert!(
        mine.take_changed().len() > 1,
        "every table counts as changed"
    );
    assert_eq!(
        mine.undo_label().as_deref(),
        Some("Undo: Added Alan Specimen"),
        "only what came after can be taken back"
    );
    mine.undo().expect("undo");
    assert_eq!(
        mine.undo().expect("no failure"),
        Undone::Nothing,
        "not what was before"
    );
    assert_eq!(
        mine.size().expect("sizes").people,
        2,
        "and what they wrote stays"
    );
    assert!(
        theirs.outside_change().expect("a look"),
        "they notice as well"
    );
}
