use super::*;
use crate::people::fixture::*;
use crate::people::how_often::HowOften;

fn last_on(career: &Career, id: PersonId) -> Option<NaiveDate> {
    career.person(id, now()).expect("there").last_on
}

#[test]
fn last_contact_never_moves_backwards() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    assert_eq!(last_on(&career, ada), None, "nothing is logged");
    career.log_touch(&lunch(ada, 10), now()).expect("fits");
    career.log_touch(&lunch(ada, 400), now()).expect("fits");
    assert_eq!(
        last_on(&career, ada),
        Some(day("2026-02-28")),
        "an entry added to the past is not the last one"
    );
    let page = career.person(ada, now()).expect("there");
    assert_eq!(
        page.timeline
            .iter()
            .map(|item| item.day)
            .collect::<Vec<_>>(),
        [day("2026-02-28"), day("2025-02-03")],
        "newest first"
    );
    assert_eq!(page.timeline_total, 2, "and both are counted");
}

#[test]
fn what_was_not_answered_is_no_contact() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    career.log_touch(&lunch(ada, 50), now()).expect("fits");
    let unanswered = NewTouch {
        reached_out: ReachedOut::Unanswered,
        kind: TouchKind::Email,
        ..lunch(ada, 1)
    };
    let id = career.log_touch(&unanswered, now()).expect("fits");
    assert_eq!(
        last_on(&career, ada),
        Some(day("2026-01-19")),
        "I wrote, and heard nothing"
    );
    career
        .edit_touch(
            id,
            &NewTouch {
                reached_out: ReachedOut::Them,
                ..unanswered
            },
            now(),
        )
        .expect("there");
    assert_eq!(
        last_on(&career, ada),
        Some(day("2026-03-09")),
        "the answer came"
    );
}

#[test]
fn a_touch_in_the_bin_does_not_count_until_it_is_back() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    career.log_touch(&lunch(ada, 50), now()).expect("fits");
    let id = career.log_touch(&lunch(ada, 1), now()).expect("fits");
    career.bin_touch(id, now()).expect("there");
    assert_eq!(
        last_on(&career, ada),
        Some(day("2026-01-19")),
        "last contact is derived without it"
    );
    assert_eq!(
        career.person(ada, now()).expect("there").timeline_total,
        1,
        "nor does the timeline show it"
    );
    career
        .restore(super::super::bin::BinKind::Touch, &id.to_string(), now())
        .expect("in the bin");
    assert_eq!(
        last_on(&career, ada),
        Some(day("2026-03-09")),
        "and with it again"
    );
}

#[test]
fn one_touch_is_with_everyone_who_was_there() {
    let mut career = career();
    let (ada, grace) = (
        add(&mut career, "Ada Example"),
        add(&mut career, "Grace Sample"),
    );
    let id = career
        .log_touch(
            &NewTouch {
                people: vec![ada, grace, ada],
                ..lunch(ada, 3)
            },
            now(),
        )
        .expect("fits");
    assert_eq!(
        career.undo_label().as_deref(),
        Some("Undo: Logged lunch with Ada Example and Grace Sample"),
        "nobody is named twice"
    );
    assert_eq!(
        last_on(&career, grace),
        last_on(&career, ada),
        "it is one record for both"
    );
    let with = &career.person(ada, now()).expect("there").timeline[0].with;
    assert_eq!(
        with.iter()
            .map(|with| with.name.as_str())
            .collect::<Vec<_>>(),
        ["Grace Sample"],
        "who else was there"
    );
    career.edit_touch(id, &lunch(ada, 3), now()).expect("there");
    assert_eq!(last_on(&career, grace), None, "she was not there after all");
}

#[test]
fn an_entry_about_the_past_does_not_bring_someone_back_early() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    let later_until = |career: &Career| career.person(ada, now()).expect("there").later_until;
    let next = Some(day("2026-06-01"));
    let id = career
        .log_touch(
            &NewTouch {
                next_on: next,
                ..lunch(ada, 5)
            },
            now(),
        )
        .expect("fits");
    assert_eq!(later_until(&career), next, "a next date puts them off");
    career.log_touch(&lunch(ada, 300), now()).expect("fits");
    assert_eq!(
        later_until(&career),
        next,
        "an older entry says nothing about when to speak again"
    );
    career
        .edit_touch(
            id,
            &NewTouch {
                note: "Soup.".into(),
                ..lunch(ada, 5)
            },
            now(),
        )
        .expect("there");
    assert_eq!(later_until(&career), next, "nor does a mended note");
    career.log_touch(&lunch(ada, 0), now()).expect("fits");
    assert_eq!(later_until(&career), None, "having spoken does");
}

#[test]
fn a_touch_says_what_is_wrong_at_its_field() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    let ok = lunch(ada, 0);
    let faults = [
        (
            "people",
            NewTouch {
                people: Vec::new(),
                ..ok.clone()
            },
        ),
        (
            "at",
            NewTouch {
                at: Some(now().instant + Duration::minutes(6)),
                ..ok.clone()
            },
        ),
        (
            "next_on",
            NewTouch {
                next_on: Some(day("2026-03-09")),
                ..ok.clone()
            },
        ),
        (
            "minutes",
            NewTouch {
                minutes: Some(-1),
                ..ok.clone()
            },
        ),
        (
            "minutes",
            NewTouch {
                minutes: Some(24 * 60 + 1),
                ..ok.clone()
            },
        ),
        (
            "note",
            NewTouch {
                note: "a\0b".into(),
                ..ok.clone()
            },
        ),
        (
            "note",
            NewTouch {
                note: "a".repeat(100_001),
                ..ok.clone()
            },
        ),
    ];
    let id = career.log_touch(&ok, now()).expect("fits");
    for (field, touch) in faults {
        let before = all_rows(career.read());
        let (at, sentence) = fault(career.log_touch(&touch, now()));
        assert_eq!(at, field, "{sentence}");
        assert!(sentence.ends_with('.'), "{sentence} is a sentence");
        assert_eq!(
            fault(career.edit_touch(id, &touch, now())),
            (at, sentence),
            "editing says the same"
        );
        assert_eq!(all_rows(career.read()), before, "and nothing was changed");
    }
    let soon = NewTouch {
        at: Some(now().instant + Duration::minutes(5)),
        ..ok
    };
    career
        .log_touch(&soon, now())
        .expect("clocks differ by minutes");
}

#[test]
fn someone_who_is_gone_cannot_be_logged_with() {
    let mut career = career();
    let nobody = PersonId::new(now());
    assert!(
        matches!(
            career.log_touch(&lunch(nobody, 0), now()),
            Err(Error::NotFound(_))
        ),
        "there is no such person"
    );
    assert!(
        matches!(
            career.set_cadence(&[nobody], HowOften::default()),
            Err(Error::NotFound(_))
        ),
        "nor a rhythm with them"
    );
    let ada = add(&mut career, "Ada Example");
    let both = career.set_cadence(
        &[ada, nobody],
        HowOften {
            ideal_days: Some(9),
            max_days: None,
        },
    );
    assert!(
        matches!(both, Err(Error::NotFound(_))),
        "one of them is gone"
    );
    assert_eq!(
        career
            .person(ada, now())
            .expect("there")
            .cadence
            .own_ideal_days,
        None,
        "then nothing is changed"
    );
    assert!(
        matches!(
            career.bin_touch(TouchId::new(now()), now()),
            Err(Error::NotFound(_))
        ),
        "nor such a touch"
    );
}
