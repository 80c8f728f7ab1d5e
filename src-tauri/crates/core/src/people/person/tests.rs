use super::*;
use crate::error::Error;
use crate::people::fixture::*;

fn email(value: &str) -> ContactPoint {
    ContactPoint {
        kind: ContactKind::Email,
        label: String::new(),
        value: value.to_owned(),
    }
}

#[test]
fn a_name_is_enough() {
    let mut career = career();
    let ada = add(&mut career, "  Ada Example ");
    let draft = career.person(ada, now()).expect("there").draft;
    assert_eq!(
        (
            draft.name.as_str(),
            draft.given.as_str(),
            draft.family.as_str()
        ),
        ("Ada Example", "Ada", "Example"),
        "the rest is guessed or empty"
    );
    let mono = add(&mut career, "Grace");
    assert_eq!(
        career.person(mono, now()).expect("there").draft.family,
        "",
        "one word is no family name"
    );
    let parts = PersonDraft {
        given: "Alan".into(),
        family: "Specimen".into(),
        ..PersonDraft::default()
    };
    let alan = career
        .add_person(parts, now())
        .expect("two halves are a name");
    assert_eq!(
        career.person(alan, now()).expect("there").draft.name,
        "Alan Specimen",
        "the halves make the whole"
    );
}

#[test]
fn a_form_says_what_is_wrong_at_its_field() {
    let long = "a".repeat(501);
    let with_nul = || "a\0b".to_owned();
    let ok = || named("Ada Example");
    let faults = [
        ("name", PersonDraft::default()),
        ("name", named(" \t ")),
        ("name", named(&with_nul())),
        ("name", named(&long)),
        (
            "given",
            PersonDraft {
                given: with_nul(),
                ..ok()
            },
        ),
        (
            "family",
            PersonDraft {
                family: with_nul(),
                ..ok()
            },
        ),
        (
            "nickname",
            PersonDraft {
                nickname: with_nul(),
                ..ok()
            },
        ),
        (
            "organisation",
            PersonDraft {
                organisation: with_nul(),
                ..ok()
            },
        ),
        (
            "title",
            PersonDraft {
                title: long,
                ..ok()
            },
        ),
        (
            "place",
            PersonDraft {
                place: with_nul(),
                ..ok()
            },
        ),
        (
            "met_how",
            PersonDraft {
                met_how: with_nul(),
                ..ok()
            },
        ),
        (
            "why",
            PersonDraft {
                why: with_nul(),
                ..ok()
            },
        ),
        (
            "notes",
            PersonDraft {
                notes: "a".repeat(100_001),
                ..ok()
            },
        ),
        (
            "zone",
            PersonDraft {
                zone: "Europe/Nowhere".into(),
                ..ok()
            },
        ),
        (
            "met_on",
            PersonDraft {
                met_on: Some(day("2026-03-11")),
                ..ok()
            },
        ),
        (
            "birthday",
            PersonDraft {
                birthday: "21 March".into(),
                ..ok()
            },
        ),
        (
            "birthday",
            PersonDraft {
                birthday: "--02-30".into(),
                ..ok()
            },
        ),
        (
            "contact_points",
            PersonDraft {
                contact_points: vec![email("a\0b")],
                ..ok()
            },
        ),
        (
            "tags",
            PersonDraft {
                tags: vec![with_nul()],
                ..ok()
            },
        ),
    ];
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    let before = all_rows(career.read());
    for (field, draft) in faults {
        let (at, sentence) = fault(career.add_person(draft.clone(), now()));
        assert_eq!(at, field, "{sentence}");
        assert!(sentence.ends_with('.'), "{sentence} is a sentence");
        assert_eq!(
            fault(career.edit_person(ada, draft, now())),
            (at, sentence),
            "editing says the same"
        );
    }
    assert_eq!(all_rows(career.read()), before, "and nothing was changed");
    for birthday in ["1970-03-21", "--03-21", "--02-29", ""] {
        let draft = PersonDraft {
            birthday: birthday.into(),
            ..ok()
        };
        career
            .add_person(draft, now())
            .expect("a birthday, with or without its year");
    }
}

#[test]
fn an_edit_keeps_who_it_is_and_what_was_said() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    career.log_touch(&lunch(ada, 7), now()).expect("fits");
    let draft = PersonDraft {
        contact_points: vec![email("ada@example.org"), email(" ")],
        tags: vec!["Ideas".into(), "ideas".into(), "".into()],
        zone: " Europe/London ".into(),
        ..named("Ada Sample")
    };
    career.edit_person(ada, draft, now()).expect("fits");
    let page = career.person(ada, now()).expect("the same person");
    assert_eq!(page.timeline_total, 1, "what was said stays");
    assert_eq!(
        page.draft.contact_points,
        [email("ada@example.org")],
        "empty lines are left out"
    );
    assert_eq!(
        page.draft.tags,
        ["Ideas"],
        "a tag is one tag, however it is written"
    );
    assert_eq!(
        page.draft.zone, "Europe/London",
        "white space around a zone is none of it"
    );
    career
        .edit_person(ada, page.draft.clone(), now())
        .expect("fits");
    assert_eq!(
        career.person(ada, now()).expect("there"),
        page,
        "saving what the form shows changes nothing"
    );
    assert!(
        matches!(
            career.edit_person(PersonId::new(now()), page.draft, now()),
            Err(Error::NotFound(_))
        ),
        "nobody to edit"
    );
}

#[test]
fn tags_are_shared_and_edits_take_them_away() {
    let mut career = career();
    let tagged = |name: &str| PersonDraft {
        tags: vec!["ideas".into()],
        ..named(name)
    };
    let ada = career
        .add_person(tagged("Ada Example"), now())
        .expect("fits");
    career
        .add_person(tagged("Grace Sample"), now())
        .expect("fits");
    let counts = |career: &Career| {
        career
            .tags()
            .expect("tags")
            .iter()
            .map(|tag| tag.count)
            .collect::<Vec<_>>()
    };
    assert_eq!(counts(&career), [2], "one tag for both");
    career
        .edit_person(ada, named("Ada Example"), now())
        .expect("fits");
    assert_eq!(counts(&career), [1], "and one of them no longer carries it");
}
