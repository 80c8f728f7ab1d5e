use super::*;
use crate::people::fixture::*;
use crate::people::how_often::HowOften;
use crate::people::person::{ContactKind, ContactPoint, PersonDraft};

fn book() -> Career {
    let mut career = career();
    let reach = |kind, value: &str| {
        vec![ContactPoint {
            kind,
            label: String::new(),
            value: value.to_owned(),
        }]
    };
    for draft in [
        PersonDraft {
            organisation: "Acme Example".into(),
            ring: Ring::Outside,
            contact_points: reach(ContactKind::Email, "zoe.imagine@example.org"),
            tags: vec!["Compilers".into()],
            ..named("Zoë Imagine")
        },
        PersonDraft {
            place: "São Paulo".into(),
            ring: Ring::Industry,
            ..named("João Ejemplo")
        },
        PersonDraft {
            notes: "Collects barometers.".into(),
            contact_points: reach(ContactKind::Phone, "+44 20 7946 0123"),
            ..named("Ada Example")
        },
        PersonDraft {
            organisation: "Acme Example".into(),
            tags: vec!["ideas".into()],
            ..named("Grace Sample")
        },
    ] {
        career.add_person(draft, now()).expect("fits");
    }
    career
}

fn found(career: &Career, text: &str) -> Vec<String> {
    let mut names: Vec<String> = career
        .search(text, 50, now())
        .expect("a search")
        .into_iter()
        .map(|hit| hit.name)
        .collect();
    let filter = PeopleFilter {
        text: text.to_owned(),
        ..PeopleFilter::default()
    };
    let mut listed: Vec<String> = list(career, &filter, PeopleSort::Name);
    names.sort();
    listed.sort();
    if !text.trim().is_empty() {
        assert_eq!(
            names, listed,
            "the palette and the list find the same for {text:?}"
        );
    }
    names
}

fn list(career: &Career, filter: &PeopleFilter, sort: PeopleSort) -> Vec<String> {
    career
        .people(filter, sort, 0, 500, now())
        .expect("a list")
        .rows
        .into_iter()
        .map(|row| row.name)
        .collect()
}

#[test]
fn a_search_finds_prefixes_of_whatever_is_known() {
    let career = book();
    for (typed, names) in [
        ("zoe", vec!["Zoë Imagine"]),
        ("ZOË", vec!["Zoë Imagine"]),
        ("ima", vec!["Zoë Imagine"]),
        ("zoe ima", vec!["Zoë Imagine"]),
        ("imagine zo", vec!["Zoë Imagine"]),
        ("sao", vec!["João Ejemplo"]),
        ("joao", vec!["João Ejemplo"]),
        ("zoe.imagine@example.org", vec!["Zoë Imagine"]),
        ("compil", vec!["Zoë Imagine"]),
        ("acme", vec!["Grace Sample", "Zoë Imagine"]),
        ("barom", vec!["Ada Example"]),
        ("7946", vec!["Ada Example"]),
        ("magine", vec![]),
        ("\"*) XOR", vec![]),
        ("'; DROP TABLE person", vec![]),
    ] {
        assert_eq!(found(&career, typed), names, "{typed:?} leads to them");
    }
    assert!(
        career.search("  ", 50, now()).expect("a search").is_empty(),
        "nothing typed, nothing found"
    );
    assert!(
        career.search("*", 50, now()).expect("a search").is_empty(),
        "no word, nothing found"
    );
}

#[test]
fn those_in_the_bin_are_never_found() {
    let mut career = book();
    let zoe = career.search("zoe", 1, now()).expect("a search")[0].id;
    career.bin_people(&[zoe], now()).expect("there");
    assert_eq!(
        found(&career, "zoe"),
        Vec::<String>::new(),
        "neither by name"
    );
    assert_eq!(
        found(&career, "acme"),
        ["Grace Sample"],
        "nor by anything else"
    );
    assert_eq!(
        career.same_name("Zoe Imagine").expect("a look"),
        None,
        "nor is a namesake warned of"
    );
    assert_eq!(
        career.people_counts(now()).expect("counts").binned,
        1,
        "only counted"
    );
    career.undo().expect("undo");
    assert_eq!(
        found(&career, "zoe"),
        ["Zoë Imagine"],
        "and undo brings her back"
    );
}

#[test]
fn what_is_edited_is_found_by_its_new_words_only() {
    let mut career = book();
    let zoe = career.search("zoe", 1, now()).expect("a search")[0].id;
    let draft = PersonDraft {
        organisation: "Northern Specimens".into(),
        ..named("Zoë Imagine")
    };
    career.edit_person(zoe, draft, now()).expect("fits");
    assert_eq!(found(&career, "acme"), ["Grace Sample"], "she left");
    assert_eq!(
        found(&career, "northern"),
        ["Zoë Imagine"],
        "and is found where she went"
    );
    assert_eq!(
        found(&career, "compil"),
        Vec::<String>::new(),
        "without her tag"
    );
}

#[test]
fn a_name_that_is_there_is_warned_of() {
    let career = book();
    let id = career.same_name(" ZOE imagine").expect("a look");
    assert!(id.is_some(), "case and accents make no other person");
    assert_eq!(
        career.same_name("Zoë").expect("a look"),
        None,
        "half a name is no namesake"
    );
    assert_eq!(
        career.same_name("  ").expect("a look"),
        None,
        "nor is no name"
    );
    assert_eq!(
        career.same_name("--").expect("a look"),
        None,
        "nor punctuation"
    );
}

#[test]
fn filters_narrow_and_add_up() {
    let career = book();
    let by = |filter: PeopleFilter| list(&career, &filter, PeopleSort::Name);
    assert_eq!(
        by(PeopleFilter::default()),
        ["Ada Example", "Grace Sample", "João Ejemplo", "Zoë Imagine"],
        "everyone, accents sorted in"
    );
    assert_eq!(
        by(PeopleFilter {
            ring: Some(Ring::Industry),
            ..Default::default()
        }),
        ["João Ejemplo"],
        "by ring"
    );
    assert_eq!(
        by(PeopleFilter {
            ring: Some(Ring::Unknown),
            ..Default::default()
        }),
        ["Ada Example", "Grace Sample"],
        "without a ring"
    );
    assert_eq!(
        by(PeopleFilter {
            tag: Some("IDEAS".into()),
            ..Default::default()
        }),
        ["Grace Sample"],
        "by tag"
    );
    let both = PeopleFilter {
        text: "acme".into(),
        ring: Some(Ring::Outside),
        ..Default::default()
    };
    assert_eq!(by(both), ["Zoë Imagine"], "each part narrows");
    assert_eq!(
        by(PeopleFilter {
            state: Some(Stands::Fresh),
            ..Default::default()
        }),
        Vec::<String>::new(),
        "nobody has a rhythm yet"
    );
    assert_eq!(
        by(PeopleFilter {
            state: Some(Stands::None),
            ..Default::default()
        })
        .len(),
        4,
        "which is a state of its own"
    );
}

#[test]
fn sorts_and_pages_hold_everyone_once() {
    let mut career = book();
    let id = |career: &Career, name: &str| career.search(name, 1, now()).expect("a search")[0].id;
    let (ada, grace) = (id(&career, "ada"), id(&career, "grace"));
    career.log_touch(&lunch(ada, 40), now()).expect("fits");
    career.log_touch(&lunch(grace, 4), now()).expect("fits");
    career
        .set_cadence(
            &[ada, grace],
            HowOften {
                ideal_days: Some(30),
                max_days: None,
            },
        )
        .expect("fits");
    let all = PeopleFilter::default();
    assert_eq!(
        list(&career, &all, PeopleSort::Recent)[..2],
        ["Grace Sample", "Ada Example"],
        "those spoken to last"
    );
    assert_eq!(
        list(&career, &all, PeopleSort::Neglected)[2..],
        ["Ada Example", "Grace Sample"],
        "never counts as longest"
    );
    assert_eq!(
        list(&career, &all, PeopleSort::Added)[0],
        "Grace Sample",
        "those added last"
    );
    for sort in [
        PeopleSort::Name,
        PeopleSort::Neglected,
        PeopleSort::Recent,
        PeopleSort::Added,
    ] {
        let mut paged = Vec::new();
        for offset in 0..5 {
            let page = career.people(&all, sort, offset, 1, now()).expect("a page");
            assert_eq!(
                (page.total, page.offset),
                (4, offset),
                "the count is of all"
            );
            paged.extend(page.rows.into_iter().map(|row| row.name));
        }
        assert_eq!(
            paged,
            list(&career, &all, sort),
            "page after page is the list, {sort:?}"
        );
    }
    let (field, _) = fault(career.people(&all, PeopleSort::Name, 0, PAGE_MAX + 1, now()));
    assert_eq!(field, "limit", "too much at once");
    let due: Vec<_> = career.people_counts(now()).expect("counts").by_state;
    assert_eq!(
        due.iter().map(|state| state.count).sum::<u32>(),
        4,
        "everyone stands in one state"
    );
    assert_eq!(
        due.iter()
            .find(|state| state.state == State::Due)
            .map(|state| state.count),
        Some(1),
        "and Ada is due"
    );
}

#[test]
fn rings_are_counted_from_near_to_far() {
    let mut career = career();
    for ring in [Ring::Industry, Ring::Company, Ring::Team, Ring::Outside] {
        let draft = PersonDraft {
            name: format!("{ring:?} Example"),
            ring,
            ..PersonDraft::default()
        };
        career.add_person(draft, now()).expect("added");
    }
    let rings = career.people_counts(now()).expect("counts").by_ring;
    let order: Vec<Ring> = rings.iter().map(|one| one.ring).collect();
    assert_eq!(
        order,
        [Ring::Team, Ring::Company, Ring::Outside, Ring::Industry]
    );
}
