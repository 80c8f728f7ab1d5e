use super::*;
use crate::career::Career;
use crate::people::fixture::{add, career, day, lunch, named, now};

#[test]
fn a_ring_is_new_with_somebody_met_in_this_quarter() {
    let mut career = career();
    for (name, ring, met) in [
        ("Ada Example", Ring::Industry, "2026-01-01"),
        ("Grace Sample", Ring::Team, "2025-12-31"),
    ] {
        let mut draft = named(name);
        draft.ring = ring;
        draft.met_on = Some(day(met));
        career.add_person(draft, now()).expect("a person");
    }
    let rings = rings(career.read(), now().today()).expect("rings");
    let names: Vec<&str> = rings.people.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Ada Example"], "the quarter began on 1 January");
}

#[test]
fn whoever_heard_from_me_after_we_met_is_followed_up() {
    let mut career = career();
    let mut draft = named("Ada Example");
    draft.met_on = Some(now().today() - Days::new(5));
    let ada = career.add_person(draft, now()).expect("a person");
    add(&mut career, "Never Met");
    let says = |career: &Career| {
        followed_up(career.read(), now().today())
            .expect("a number")
            .says
    };
    assert!(says(&career).starts_with("0 of 1"), "{}", says(&career));
    career.log_touch(&lunch(ada, 1), now()).expect("lunch");
    assert!(says(&career).starts_with("1 of 1"), "{}", says(&career));
}

#[test]
fn quarters_begin_where_they_begin() {
    for (of, begins) in [
        ("2026-01-01", "2026-01-01"),
        ("2026-03-31", "2026-01-01"),
        ("2026-12-31", "2026-10-01"),
    ] {
        assert_eq!(quarter_of(day(of)), day(begins), "{of}");
    }
}
