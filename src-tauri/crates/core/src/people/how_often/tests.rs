use super::*;
use crate::people::fixture::*;

#[test]
fn a_rhythm_says_what_is_wrong_at_its_field() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    for (field, ideal_days, max_days) in [
        ("ideal_days", Some(0), None),
        ("ideal_days", Some(PERIOD_MAX + 1), None),
        ("max_days", Some(10), Some(0)),
        ("max_days", Some(10), Some(9)),
        ("max_days", Some(10), Some(PERIOD_MAX + 1)),
    ] {
        let often = HowOften {
            ideal_days,
            max_days,
        };
        assert_eq!(
            fault(career.set_cadence(&[ada], often)).0,
            field,
            "{often:?} for a person"
        );
        assert_eq!(
            fault(career.set_ring_cadence(Ring::Team, often)).0,
            field,
            "{often:?} for a ring"
        );
    }
    let often = HowOften {
        ideal_days: Some(10),
        max_days: Some(10),
    };
    assert_eq!(
        fault(career.set_ring_cadence(Ring::Unknown, often)).0,
        "ring",
        "no ring has no rhythm"
    );
    assert!(
        matches!(
            career.set_tag_cadence(TagId::new(now()), often),
            Err(Error::NotFound(_))
        ),
        "nor has a tag that is gone"
    );
}

#[test]
fn letting_go_loses_nothing_and_is_undone_by_name() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    career
        .set_cadence(
            &[ada],
            HowOften {
                ideal_days: Some(10),
                max_days: None,
            },
        )
        .expect("fits");
    let before = career.person(ada, now()).expect("there");
    career.let_go(ada, LetGo::Gracefully, now()).expect("there");
    assert_eq!(
        career.person(ada, now()).expect("there").let_go_on,
        Some(now().today()),
        "since today"
    );
    assert_eq!(
        career.undo_label().as_deref(),
        Some("Undo: Let Ada Example go"),
        "undo names it"
    );
    career.undo().expect("undo");
    assert_eq!(
        career.person(ada, now()).expect("there"),
        before,
        "and takes it back"
    );
}

#[test]
fn a_ring_without_a_rhythm_is_as_if_nothing_was_said() {
    let mut career = career();
    career
        .set_ring_cadence(
            Ring::Team,
            HowOften {
                ideal_days: Some(30),
                max_days: Some(60),
            },
        )
        .expect("fits");
    career
        .set_ring_cadence(
            Ring::Team,
            HowOften {
                ideal_days: None,
                max_days: Some(60),
            },
        )
        .expect("fits");
    let rings = career.rings().expect("rings");
    assert_eq!(
        rings.iter().map(|row| row.ring).collect::<Vec<_>>(),
        Ring::ALL,
        "nearest first"
    );
    assert!(
        rings
            .iter()
            .all(|row| row.ideal_days.is_none() && row.max_days.is_none()),
        "a longest gap alone is no rhythm"
    );
}
