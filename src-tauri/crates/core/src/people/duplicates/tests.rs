//! Claims about finding the same person twice.

use proptest::prelude::*;

use super::*;
use crate::people::fixture::*;
use crate::people::person::{ContactKind, ContactPoint, PersonDraft};

fn someone(name: &str, organisation: &str, points: &[(ContactKind, &str)]) -> PersonDraft {
    PersonDraft {
        organisation: organisation.to_owned(),
        contact_points: points
            .iter()
            .map(|(kind, value)| ContactPoint {
                kind: *kind,
                label: String::new(),
                value: (*value).to_owned(),
            })
            .collect(),
        ..named(name)
    }
}

fn found(people: &[PersonDraft]) -> Vec<(Sureness, Vec<DuplicateReason>)> {
    let mut career = career();
    for person in people {
        career.add_person(person.clone(), now()).expect("fits");
    }
    let view = career.duplicates(0, 100).expect("found");
    assert_eq!(view.total, view.pairs.len());
    view.pairs
        .into_iter()
        .map(|pair| (pair.sure, pair.reasons))
        .collect()
}

#[test]
fn beside_the_career_they_are_found_as_the_career_finds_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut career = Career::open(folder.path(), now()).expect("opens");
    for _ in 0..2 {
        career
            .add_person(named("Ada Example"), now())
            .expect("added");
    }
    let aside = career.duplicates_aside().expect("opens").expect("a file");
    let beside = aside.piece(0, 10).expect("found");
    assert_eq!((beside.total, beside.pairs.len()), (1, 1));
    assert_eq!(beside, career.duplicates(0, 10).expect("found"));
    let gone = beside.pairs[0].other.id;
    career.bin_people(&[gone], now()).expect("binned");
    let aside = career.duplicates_aside().expect("opens").expect("a file");
    assert_eq!(aside.piece(0, 10).expect("found").total, 0);
}

#[test]
fn what_speaks_for_two_being_one() {
    use ContactKind::{Email, Link, Phone};
    use DuplicateReason::*;
    use Sureness::*;
    let acme = "Acme Example Ltd";
    for (one, other, expected) in [
        (
            someone("Ada Example", "", &[(Email, "ada@example.org")]),
            someone("Ada Fixture", "", &[(Email, "ADA@example.org")]),
            Some((Certain, vec![SameEmail])),
        ),
        (
            someone("Ada Example", "", &[(Email, "ada.x@gmail.com")]),
            someone("Ada Example", "", &[(Email, "adax+work@gmail.com")]),
            Some((Certain, vec![SameEmail, SameName])),
        ),
        (
            someone("Ada Example", "", &[(Email, "home@example.org")]),
            someone("Björn Example", "", &[(Email, "home@example.org")]),
            Some((Perhaps, vec![SameEmail])),
        ),
        (
            someone("Ada Example", acme, &[(Phone, "+44 20 7946 0123")]),
            someone("Omar Sample", acme, &[(Phone, "+44 20 7946 0123")]),
            None,
        ),
        (
            someone(
                "Ada Example",
                acme,
                &[(Link, "https://www.linkedin.com/in/ada")],
            ),
            someone(
                "Ada Example",
                acme,
                &[(Link, "https://www.linkedin.com/in/ada-2")],
            ),
            None,
        ),
        (
            someone("Ada Example, PhD", acme, &[]),
            someone("Example Ada", "ACME Example", &[]),
            Some((Certain, vec![SameName, SameOrganisation])),
        ),
        (
            someone("Zoë Imagine", "", &[]),
            someone("Zoe Imagine", "", &[]),
            Some((Likely, vec![SameName])),
        ),
        (
            someone("A. Example", acme, &[]),
            someone("Ada Example", "Acme Example", &[]),
            Some((Likely, vec![SimilarName, SameOrganisation])),
        ),
        (
            someone("Catherine Sample", acme, &[]),
            someone("Catharine Sample", acme, &[]),
            Some((Likely, vec![SimilarName, SameOrganisation])),
        ),
        (
            someone("Lena Sample", acme, &[]),
            someone("Nina Sample", acme, &[]),
            None,
        ),
        (
            someone("Ada", "", &[]),
            someone("Ada Example", "", &[]),
            None,
        ),
        (
            someone("Ada Example 12", acme, &[]),
            someone("Ada Example 13", acme, &[]),
            None,
        ),
    ] {
        let names = format!("{} and {}", one.name, other.name);
        assert_eq!(found(&[one, other]).first().cloned(), expected, "{names}");
    }
}

#[test]
fn the_surest_come_first_and_those_said_to_be_two_do_not_come_again() {
    let mut career = career();
    let first = career
        .add_person(named("Ada Example"), now())
        .expect("fits");
    let second = career
        .add_person(
            someone(
                "Ada Example",
                "Acme",
                &[(ContactKind::Email, "a@example.org")],
            ),
            now(),
        )
        .expect("fits");
    let third = career
        .add_person(
            someone(
                "Ada Exampel",
                "Acme",
                &[(ContactKind::Email, "a@example.org")],
            ),
            now(),
        )
        .expect("fits");
    let view = career.duplicates(0, 10).expect("found");
    assert_eq!(view.total, 3);
    assert_eq!(
        (view.pairs[0].one.id, view.pairs[0].other.id),
        (second, third)
    );
    assert_eq!(
        career.duplicates(0, 1).expect("found").pairs.len(),
        1,
        "no more than asked for"
    );
    career.not_the_same(third, second, now()).expect("said");
    let view = career.duplicates(0, 10).expect("found");
    assert!(
        view.pairs
            .iter()
            .all(|pair| (pair.one.id, pair.other.id) != (second, third))
    );
    career.bin_people(&[first], now()).expect("there");
    assert_eq!(
        career.duplicates(0, 10).expect("found").total,
        0,
        "the bin is left alone"
    );
    career.undo().expect("taken back");
    career.undo().expect("taken back");
    assert_eq!(
        career.duplicates(0, 10).expect("found").total,
        3,
        "undo asks again"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn brought_up_to_date_is_as_found_anew(
        people in proptest::collection::vec(("(Ada|Ada M|Adam) (Example|Exampel|Sample)", "(|Acme|Acme Ltd)", "(|a|b)"), 20..60),
        edits in proptest::collection::vec((0_usize..20, "(Ada|Eva) (Example|Sample)"), 1..4),
    ) {
        let mut career = career();
        let mut ids = Vec::new();
        for (name, organisation, mail) in &people {
            let mail = format!("{mail}@example.org");
            let points = if mail.len() > 12 { vec![(ContactKind::Email, mail.as_str())] } else { Vec::new() };
            ids.push(career.add_person(someone(name, organisation, &points), now()).expect("fits"));
        }
        career.duplicates(0, 500).expect("found");
        for (at, name) in edits {
            if at % 3 == 0 {
                career.bin_people(&[ids[at]], now()).expect("there");
            } else {
                career.edit_person(ids[at], named(&name), now()).expect("there");
            }
            let kept = career.duplicates(0, 500).expect("brought up to date");
            *career.found_duplicates().lock().expect("nobody panicked") = Cache::default();
            prop_assert_eq!(kept, career.duplicates(0, 500).expect("found anew"));
        }
    }
}
