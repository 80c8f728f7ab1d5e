use chrono::Duration;

use super::*;
use crate::people::fixture::{add, all_rows, career, fault, lunch, now};
use crate::people::how_often::HowOften;
use crate::people::touch::{NewTouch, ReachedOut};

#[test]
fn nobody_is_offered_before_the_ceiling_and_an_unanswered_try_counts() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    let often = HowOften {
        ideal_days: Some(10),
        max_days: None,
    };
    career.set_cadence(&[ada], often).expect("set");
    career.log_touch(&lunch(ada, 40), now()).expect("logged");
    let tried = NewTouch {
        reached_out: ReachedOut::Unanswered,
        ..lunch(ada, 5)
    };
    career.log_touch(&tried, now()).expect("logged");
    assert_eq!(career.today(now()).expect("today").due_total, 1);
    let before = all_rows(career.read());
    let of = CeilingOf::Person { id: ada };
    career.set_ceiling(&of, Some(30)).expect("set");
    assert_eq!(career.today(now()).expect("today").due_total, 0);
    let due = career.person(ada, now()).expect("there").due_on;
    assert_eq!(due, Some(now().today() + Duration::days(25)));
    let said = career.relationship(ada, now()).expect("there");
    assert_eq!(said.ceiling.until, due);
    assert!(said.ceiling.sentence.contains("30 days"), "{said:?}");
    assert!(said.turn.contains("not more often"), "{}", said.turn);
    career
        .log_touch(&lunch(ada, 0), now())
        .expect("logging is free");
    career.undo().expect("the touch");
    career.undo().expect("the ceiling");
    assert_eq!(all_rows(career.read()), before);
}

#[test]
fn own_comes_before_tag_and_tag_before_ring() {
    let mut career = career();
    let draft = crate::people::person::PersonDraft {
        ring: Ring::Outside,
        tags: vec!["quiet".to_owned()],
        ..crate::people::fixture::named("Ada Example")
    };
    let ada = career.add_person(draft, now()).expect("added");
    career.log_touch(&lunch(ada, 0), now()).expect("logged");
    let until = |career: &Career| {
        let page = career.relationship(ada, now()).expect("there");
        page.ceiling.until.map(|on| (on - now().today()).num_days())
    };
    assert_eq!(until(&career), None);
    let ring = CeilingOf::Ring {
        ring: Ring::Outside,
    };
    career.set_ceiling(&ring, Some(20)).expect("set");
    assert_eq!(until(&career), Some(20));
    let tag = career.ceilings().expect("read").tags.remove(0).id;
    career
        .set_ceiling(&CeilingOf::Tag { id: tag }, Some(60))
        .expect("set");
    assert_eq!(until(&career), Some(60));
    let own = CeilingOf::Person { id: ada };
    career.set_ceiling(&own, Some(7)).expect("set");
    assert_eq!(until(&career), Some(7));
    career.set_ceiling(&own, None).expect("taken back");
    career
        .set_ceiling(&CeilingOf::Tag { id: tag }, None)
        .expect("taken back");
    career.set_ceiling(&ring, None).expect("taken back");
    assert_eq!(until(&career), None);
    assert_eq!(fault(career.set_ceiling(&own, Some(0))).0, "days");
}
