//! Claims about people going out.

use super::*;
use crate::people::fixture::*;

#[test]
fn exported_cards_come_back_as_they_went() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut from = career();
    crate::demo::fill(&mut from, now()).expect("the sample");
    let wanted = |format, ids| ExportPeople {
        folder: folder.path().to_owned(),
        format,
        ids,
    };
    let written = from
        .export_people(&wanted(PeopleFormat::VCard, Vec::new()), now())
        .expect("written");
    assert_eq!(written.people, 18);
    let mut to = career();
    let report = to
        .import_people(written.path.as_ref(), &[], now())
        .expect("read back");
    assert_eq!((report.create, report.skip, report.review), (18, 0, 0));
    let held = |career: &Career| {
        let mut people = career.everybody().expect("everybody");
        // The id is the book's own.
        people.iter_mut().for_each(|person| person.uid.clear());
        people
    };
    assert_eq!(held(&to), held(&from), "all that a card can hold");
    let again = from
        .import_people(written.path.as_ref(), &[], now())
        .expect("read back");
    assert_eq!(
        (again.create, again.merge),
        (0, 0),
        "the book knows its own cards"
    );

    let one = from.everybody().expect("everybody")[0]
        .uid
        .parse()
        .expect("an id");
    let table = from
        .export_people(&wanted(PeopleFormat::Csv, vec![one]), later(1))
        .expect("written");
    assert_eq!(table.people, 1, "only who was chosen");
    let text = std::fs::read_to_string(table.path).expect("there");
    assert_eq!(text.lines().count(), 2, "a heading and a row");
    assert!(
        text.starts_with("\u{feff}\"Name\",\"Given name\""),
        "{text}"
    );
}
