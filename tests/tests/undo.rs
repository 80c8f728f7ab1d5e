//! Undo over every table of the real schema: found, not listed. Random histories pass through every intermediate
//! state backwards and forwards, and what is derived stays true at each of them.

#[path = "undo/schema.rs"]
mod schema;

use fairlead_core::career::{Career, Undone};
use fairlead_core::op::Op;
use fairlead_core::time::Now;
use proptest::prelude::*;

use schema::{Dice, Schema, State};

fn now() -> Now {
    Now::parse("2026-03-10T09:00:00Z", chrono_tz::Europe::London).expect("a valid instant")
}

fn state(career: &mut Career) -> State {
    career
        .transact_quietly(|tx| Ok(State::of(tx)))
        .expect("a state can be read")
        .output
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn undo_and_redo_pass_through_every_state_of_every_table(seed in any::<u64>(), steps in 5_usize..40) {
        let mut career = Career::in_memory(now()).expect("memory opens");
        let mut dice = Dice::new(seed);
        let schema = career.transact_quietly(|tx| Ok(Schema::find(tx))).expect("the schema is readable").output;
        let mut states = vec![state(&mut career)];
        for _ in 0..steps {
            let done = career.transact(Op::ChangeSettings("the colours".to_owned()), |tx| {
                for _ in 0..=dice.below(3) {
                    schema.change(tx, &mut dice)?;
                }
                Ok(())
            });
            // A change that breaks a rule of the schema is refused whole and leaves no step behind.
            if let Ok(done) = done && !done.changed.is_empty() {
                states.push(state(&mut career));
            }
        }
        for expected in states.iter().rev().skip(1) {
            prop_assert!(matches!(career.undo(), Ok(Undone::Did(_))), "each step can be taken back");
            let found = state(&mut career);
            prop_assert_eq!(&found, expected, "undo restores the state before the step, in every table");
        }
        prop_assert_eq!(career.undo().ok(), Some(Undone::Nothing), "nothing lies before the first step");
        for expected in states.iter().skip(1) {
            prop_assert!(matches!(career.redo(), Ok(Undone::Did(_))), "each step can be done again");
            let found = state(&mut career);
            prop_assert_eq!(&found, expected, "redo restores the state after the step, in every table");
        }
    }
}

#[test]
fn every_table_of_the_schema_takes_part() {
    let mut career = Career::in_memory(now()).expect("memory opens");
    let mut reached = std::collections::BTreeSet::new();
    let (schema, names) = career
        .transact_quietly(|tx| Ok((Schema::find(tx), fairlead_core::history::logged_tables(tx)?)))
        .expect("the schema is readable")
        .output;
    let mut dice = Dice::new(7);
    for _ in 0..4000 {
        let done = career.transact(Op::ChangeSettings("the colours".to_owned()), |tx| {
            schema.change(tx, &mut dice)
        });
        if let Ok(done) = done {
            reached.extend(done.changed);
        }
    }
    let all: std::collections::BTreeSet<String> = names.into_iter().collect();
    assert_eq!(
        reached, all,
        "the generator above must reach every table, or the property says nothing about it"
    );
}

#[test]
fn a_step_whose_row_has_vanished_is_refused_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut career = Career::open(folder.path(), now()).expect("opens");
    let draft = fairlead_core::people::person::PersonDraft {
        name: "Ada Example".to_owned(),
        ..Default::default()
    };
    career.add_person(draft, now()).expect("a name is enough");
    let other = rusqlite::Connection::open(folder.path().join("career.db"))
        .expect("another program opens the file");
    other
        .execute("DELETE FROM person", [])
        .expect("and deletes the row");
    assert_eq!(
        career.undo().expect("no failure"),
        Undone::Dropped,
        "the rows are not as the step left them"
    );
    assert_eq!(
        career.undo_label(),
        None,
        "the history is dropped with a word"
    );
}
