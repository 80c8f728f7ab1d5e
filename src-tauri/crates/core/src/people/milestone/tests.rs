//! Claims about milestones.

use chrono::Duration;

use super::*;
use crate::journey::record::save;
use crate::people::fixture::*;
use crate::people::person::PersonDraft;
use crate::rhythm::notice::NoticeAbout;

fn born(career: &mut Career, name: &str, birthday: &str) -> PersonId {
    let draft = PersonDraft {
        birthday: birthday.to_owned(),
        ..named(name)
    };
    career.add_person(draft, now()).expect("fits")
}

fn milestone(career: &mut Career, who: PersonId, what: MilestoneKind, on: &str) -> MilestoneId {
    let draft = MilestoneDraft {
        person_id: Some(who),
        what,
        happened_on: Some(day(on)),
        note: "At Acme".to_owned(),
        congratulated_on: None,
    };
    save(career, None, draft, now()).expect("fits")
}

#[test]
fn a_birthday_comes_round_every_year() {
    for (birthday, from, next) in [
        ("1970-03-10", "2026-03-10", Some("2026-03-10")),
        ("--03-09", "2026-03-10", Some("2027-03-09")),
        ("1988-02-29", "2026-02-01", Some("2026-02-28")),
        ("1988-02-29", "2028-02-01", Some("2028-02-29")),
        ("", "2026-03-10", None),
        ("ö", "2026-03-10", None),
    ] {
        assert_eq!(
            next_birthday(birthday, day(from)),
            next.map(day),
            "{birthday} from {from}"
        );
    }
}

#[test]
fn to_congratulate_are_the_birthdays_of_today_and_the_news_of_a_fortnight() {
    let mut career = career();
    let ada = born(&mut career, "Ada Example", "1986-03-10");
    let alan = born(&mut career, "Alan Specimen", "--03-11");
    let old = milestone(&mut career, alan, MilestoneKind::Award, "2026-02-23");
    let job = milestone(&mut career, alan, MilestoneKind::NewJob, "2026-03-02");
    let list = career.to_congratulate(0, 10, now()).expect("listed");
    let rows: Vec<_> = list
        .rows
        .iter()
        .map(|row| (row.person_id, row.id, row.note.as_str()))
        .collect();
    assert_eq!(
        rows,
        [(ada, None, "Turns 40."), (alan, Some(job), "At Acme")]
    );
    assert_ne!(old, job);
    assert_eq!(
        career.to_congratulate(0, 1, now()).expect("listed").total,
        2,
        "the count is of all"
    );

    let to = |person_id, id, contact| Congratulate {
        person_id,
        id,
        contact,
    };
    career
        .congratulate(&to(ada, None, Contact::Log), now())
        .expect("it is her birthday");
    career
        .congratulate(&to(alan, Some(job), Contact::Leave), now())
        .expect("there");
    assert_eq!(
        career.to_congratulate(0, 10, now()).expect("listed").total,
        0,
        "once is enough"
    );
    let page = career.person(ada, now()).expect("there");
    assert_eq!(page.timeline_total, 1, "congratulating is contact");
    assert_eq!(page.timeline[0].note, "Congratulated on the birthday.");
    assert_eq!(
        career.person(alan, now()).expect("there").timeline_total,
        0,
        "unless it is not"
    );
    let next_year = Now {
        instant: now().instant + Duration::days(365),
        ..now()
    };
    assert_eq!(
        career
            .to_congratulate(0, 10, next_year)
            .expect("listed")
            .total,
        1,
        "and next year again"
    );
    let (field, _) = fault(career.congratulate(&to(alan, None, Contact::Log), now()));
    assert_eq!(field, "id", "nobody's birthday is made up");
}

#[test]
fn a_milestone_lies_in_the_past_and_is_somebodys() {
    let mut career = career();
    let (field, _) = fault(save(&mut career, None, MilestoneDraft::default(), now()));
    assert_eq!(field, "person_id");
    let ada = add(&mut career, "Ada Example");
    let draft = MilestoneDraft {
        person_id: Some(ada),
        happened_on: Some(day("2026-03-11")),
        ..MilestoneDraft::default()
    };
    let (field, _) = fault(save(&mut career, None, draft, now()));
    assert_eq!(field, "happened_on");
}

#[test]
fn a_notice_speaks_of_the_day_only_where_it_is_wished_and_names_nobody() {
    let mut career = career();
    let ada = born(&mut career, "Ada Example", "1986-03-10");
    born(&mut career, "Alan Specimen", "--03-10");
    let show = |career: &mut Career, at: Now| career.wake(at).expect("a tick").show;
    assert_eq!(show(&mut career, now()), [], "nobody asked for it");
    career.tell_milestones(ada, Tell::OnTheDay).expect("there");
    career
        .tell_milestones(ada, Tell::OnTheDay)
        .expect("twice is once");
    assert!(career.milestones(ada, now()).expect("there").told);
    let notices = show(&mut career, now());
    assert_eq!(notices.len(), 1, "one notice, of her alone");
    assert_eq!(notices[0].title, words::milestone_matter());
    assert!(
        !notices[0].body.contains("Ada"),
        "names are private unless allowed"
    );
    let NoticeAbout::Matter(key) = &notices[0].about else {
        panic!("{:?}", notices[0].about)
    };
    let route = career
        .answer_matter(key, crate::rhythm::notice::Answer::Open, "", now())
        .expect("answered");
    assert_eq!(
        route,
        Some(crate::rhythm::notice::Route::Person(ada.to_string()))
    );
    assert_eq!(show(&mut career, now()), [], "once");
    assert_eq!(
        career.matters(now()).expect("listed"),
        [],
        "Today has a list of its own for them"
    );
    assert_eq!(show(&mut career, later(1)), [], "not on another day");
    career.tell_milestones(ada, Tell::Never).expect("there");
    assert!(!career.milestones(ada, now()).expect("there").told);
}
