//! Tables of contacts: what their columns mean, and that it is remembered.

use super::*;
use crate::people::import::reading::PersonField;
use crate::people::person::Ring;

fn asked(path: &Path, columns: &[Option<PersonField>]) -> ImportFile {
    ImportFile {
        columns: Some(columns.to_vec()),
        ..ImportFile::at(path)
    }
}

fn preview(career: &Career, asked: &ImportFile) -> ImportReport {
    career
        .preview_import_as(asked, now(), &Unwatched)
        .expect("a table")
}

const TABLE: &str = "Wer;Seen at;Kreis\nAda Example;The fair;my team\nGrace Sample;;elsewhere\n";
const SAID: [Option<PersonField>; 3] = [
    Some(PersonField::Name),
    Some(PersonField::MetHow),
    Some(PersonField::Ring),
];

#[test]
fn nothing_comes_in_before_somebody_says_where_the_names_are() {
    let mut career = career();
    let table = file(".csv", TABLE);
    let look = preview(&career, &ImportFile::at(table.path()));
    assert_eq!(look.format, ImportFormat::Table);
    assert!(look.read.missing.contains("which column holds the name"));
    assert_eq!(look.read.first[0], ["Ada Example", "The fair", "my team"]);
    let refused = career.import_people(table.path(), &[], now());
    assert!(
        matches!(
            refused,
            Err(crate::Error::Invalid {
                field: "columns",
                ..
            })
        ),
        "{refused:?}"
    );
    assert!(names(&career).is_empty(), "and nothing was changed");
}

#[test]
fn what_a_person_says_of_the_columns_is_kept_for_the_next_table_with_these_headings() {
    let mut career = career();
    let table = file(".csv", TABLE);
    career
        .import_people_as(&asked(table.path(), &SAID), &[], now(), &Unwatched)
        .expect("people");
    let ada = draft(&career, "Ada Example");
    assert_eq!((ada.met_how.as_str(), ada.ring), ("The fair", Ring::Team));
    assert_eq!(
        draft(&career, "Grace Sample").ring,
        Ring::Unknown,
        "no word for a ring"
    );

    let next = file(".csv", "WER;Seen At;Kreis\nLinus Placeholder;The ferry;\n");
    let look = preview(&career, &ImportFile::at(next.path()));
    assert!(look.read.remembered, "as it was said last time");
    assert_eq!((look.create, look.read.missing.as_str()), (1, ""));
    let other = file(".csv", "Wer;Wo;Kreis\nLinus Placeholder;;\n");
    let look = preview(&career, &ImportFile::at(other.path()));
    assert!(!look.read.remembered, "other headings are another table");

    career.undo().expect("undo");
    let look = preview(&career, &ImportFile::at(next.path()));
    assert!(!look.read.remembered, "undo takes back what was kept, too");
}

#[test]
fn the_same_table_twice_changes_nothing() {
    let mut career = career();
    let table = file(".csv", TABLE);
    let said = asked(table.path(), &SAID);
    career
        .import_people_as(&said, &[], now(), &Unwatched)
        .expect("people");
    let rows = all_rows(career.read());
    let label = career.undo_label();
    let again = career
        .import_people_as(&said, &[], now(), &Unwatched)
        .expect("people");
    assert_eq!(counts(&again), (0, 0, 0, 2));
    assert_eq!(all_rows(career.read()), rows);
    assert_eq!(career.undo_label(), label, "nor is there a step");
}

#[test]
fn an_encoding_is_shown_and_may_be_changed() {
    let career = career();
    let path = fixture("outlook-german.csv");
    let look = preview(&career, &ImportFile::at(&path));
    assert_eq!(look.format, ImportFormat::Outlook);
    assert!(look.read.encoding_guessed);
    assert_eq!(look.lines[0].name, "Jürgen Beispiel");
    let chosen = ImportFile {
        encoding: "windows-1250".to_owned(),
        ..ImportFile::at(&path)
    };
    let look = preview(&career, &chosen);
    assert_eq!(look.read.encoding, "windows-1250");
    assert!(!look.read.encoding_guessed, "a person said so");
}

#[test]
fn whoever_watches_can_stop_it_and_nothing_stays() {
    struct Impatient;
    impl Watch for Impatient {
        fn at(&self, done: usize, total: usize) -> Go {
            assert_eq!(total, 300, "told of how many");
            if done < 200 { Go::On } else { Go::Stop }
        }
    }
    let mut career = career();
    let many: String = (0..300)
        .map(|n| format!("Person {n},p{n}@example.org\n"))
        .collect();
    let table = file(".csv", &format!("Name,Email\n{many}"));
    let before = all_rows(career.read());
    let asked = ImportFile::at(table.path());
    for stopped in [
        career.preview_import_as(&asked, now(), &Impatient),
        career.import_people_as(&asked, &[], now(), &Impatient),
    ] {
        let said = stopped.expect_err("it was stopped").to_string();
        assert_eq!(said, "The import was stopped. Nothing was changed.");
    }
    assert_eq!(all_rows(career.read()), before);
    assert_eq!(career.undo_label(), None);
    assert_eq!(
        import(&mut career, table.path()).create,
        300,
        "the next one goes through"
    );
}

#[test]
fn every_field_of_a_column_has_a_name_on_the_wire() {
    let mut seen = std::collections::BTreeSet::new();
    for field in PersonField::ALL {
        let name = serde_json::to_string(field).expect("a name");
        assert!(seen.insert(name), "{field:?}");
        assert_eq!(
            PersonField::from(fairlead_interop::contacts::Field::from(*field)),
            *field
        );
    }
    assert_eq!(seen.len(), 16);
}
