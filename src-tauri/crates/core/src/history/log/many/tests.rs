use super::MANY;
use crate::career::{Career, Undone};
use crate::op::Op;
use crate::people::fixture::{all_rows, career, named, now};
use crate::people::person::insert;

/// Adds many people as one step.
fn crowd(career: &mut Career) {
    let op = Op::Import {
        created: MANY,
        merged: 0,
    };
    career
        .transact(op, |tx| {
            for number in 0..MANY {
                insert(tx, &named(&format!("Ada Crowd{number}")), now())?;
            }
            Ok(())
        })
        .expect("names are enough");
}

fn watched(career: &Career) -> bool {
    career
        .read()
        .query_row("PRAGMA foreign_keys", [], |row| row.get(0))
        .expect("a pragma answers")
}

fn undo(career: &mut Career) {
    assert!(
        matches!(career.undo(), Ok(Undone::Did(_))),
        "the step can be taken back"
    );
}

#[test]
fn a_crowd_goes_without_a_trace_and_comes_again() {
    let mut career = career();
    let before = all_rows(career.read());
    crowd(&mut career);
    let with = all_rows(career.read());
    undo(&mut career);
    assert_eq!(all_rows(career.read()), before, "every table is as before");
    assert!(watched(&career), "and foreign keys are looked after again");
    assert!(
        matches!(career.redo(), Ok(Undone::Did(_))),
        "it can be done again"
    );
    assert_eq!(all_rows(career.read()), with, "with every row");
    undo(&mut career);
    assert_eq!(all_rows(career.read()), before, "as often as one likes");
}

#[test]
fn whatever_names_one_of_a_crowd_goes_along() {
    let mut career = career();
    let before = all_rows(career.read());
    crowd(&mut career);
    career
        .transact_quietly(|tx| {
            tx.execute(
                "INSERT INTO milestone_notice (person_id)
                 SELECT id FROM person LIMIT 1",
                [],
            )?;
            Ok(())
        })
        .expect("the program may remember something");
    undo(&mut career);
    assert_eq!(
        all_rows(career.read()),
        before,
        "nothing is left that points nowhere"
    );
    assert!(watched(&career), "and foreign keys are looked after again");
}

#[test]
fn a_crowd_that_changed_behind_the_history_stays() {
    let mut career = career();
    crowd(&mut career);
    career
        .transact_quietly(|tx| {
            tx.execute("DELETE FROM person WHERE name = 'Ada Crowd7'", [])?;
            Ok(())
        })
        .expect("the program may remove something");
    let left = all_rows(career.read());
    assert!(
        matches!(career.undo(), Ok(Undone::Dropped)),
        "what is no longer as it was is not taken back"
    );
    assert_eq!(all_rows(career.read()), left, "and nothing is changed");
    assert!(watched(&career), "foreign keys are looked after");
}
