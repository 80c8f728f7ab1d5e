use super::*;
use crate::people::fixture::*;

fn jog(name: &str, organisation: &str) -> JogPerson {
    JogPerson {
        name: name.into(),
        organisation: organisation.into(),
        ring: Ring::Outside,
        ..JogPerson::default()
    }
}

#[test]
fn remembering_twice_adds_nobody_twice() {
    let mut career = career();
    let people = vec![
        jog("Ada Example", "Acme Example"),
        jog("", "Acme Example"),
        jog("ada example", "ACME Example Ltd"),
        jog("Ada Example", "Sample Works"),
        jog("Grace Sample", ""),
    ];
    assert_eq!(
        career.jog_memory(people.clone(), now()).expect("fits"),
        3,
        "rows without a name and repeats are left out"
    );
    assert_eq!(
        career.undo_label().as_deref(),
        Some("Undo: Added 3 people from memory"),
        "as one step"
    );
    let rows = all_rows(career.read());
    assert_eq!(
        career.jog_memory(people, now()).expect("fits"),
        0,
        "everyone is there"
    );
    assert_eq!(all_rows(career.read()), rows, "and nothing changed");
    assert_eq!(
        career.undo_label().as_deref(),
        Some("Undo: Added 3 people from memory"),
        "nor is there a step that did nothing"
    );
    career.undo().expect("undo");
    assert_eq!(
        career.size().expect("sizes").people,
        0,
        "undo takes all of them back"
    );
}

#[test]
fn one_bad_row_adds_nobody() {
    let mut career = career();
    let (field, _) =
        fault(career.jog_memory(vec![jog("Ada Example", ""), jog("Gr\0ce", "")], now()));
    assert_eq!(field, "name", "it says which field");
    assert_eq!(
        career.size().expect("sizes").people,
        0,
        "and nothing is changed"
    );
}
