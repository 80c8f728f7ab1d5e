use super::*;
use crate::journey::records::AnyRecord;
use crate::people::fixture::{career, day, fault, later, named, now};

fn outlet(career: &mut Career, draft: OutletDraft) -> OutletId {
    career
        .save_record(None, AnyRecord::Outlet(draft), now())
        .expect("a name is enough")
        .parse()
        .expect("an id")
}

fn named_outlet(name: &str) -> OutletDraft {
    OutletDraft {
        name: name.to_owned(),
        ..Default::default()
    }
}

fn keys(career: &Career, at: Now) -> Vec<String> {
    let mut all = Vec::new();
    matters(career.read(), at.wall(), at, &mut all).expect("matters");
    all.into_iter()
        .filter(|matter| matter.from <= at.wall())
        .map(|matter| matter.key)
        .collect()
}

#[test]
fn several_that_wait_are_one_quiet_matter() {
    let mut career = career();
    for (name, every) in [("Made-up Weekly", 7), ("Invented Monthly", 9)] {
        outlet(
            &mut career,
            OutletDraft {
                every_days: Some(every),
                ..named_outlet(name)
            },
        );
    }
    assert_eq!(keys(&career, later(6)), Vec::<String>::new(), "not yet");
    assert_eq!(
        keys(&career, later(8)),
        ["outlets_due:2026-03-17"],
        "the first waits"
    );
    assert_eq!(
        keys(&career, later(20)),
        ["outlets_due:2026-03-19"],
        "both wait, and it is still one"
    );
}

#[test]
fn a_renewal_is_asked_about_a_month_before_and_moves_on_by_a_year() {
    let mut career = career();
    let id = outlet(
        &mut career,
        OutletDraft {
            renews_on: Some(day("2028-02-29")),
            ..named_outlet("Made-up Weekly")
        },
    );
    let at = |text: &str| Now::parse(text, chrono_tz::Europe::London).expect("an instant");
    assert_eq!(
        keys(&career, at("2028-01-29T12:00:00Z")),
        Vec::<String>::new(),
        "not yet"
    );
    assert_eq!(
        keys(&career, at("2028-01-30T12:00:00Z")),
        [format!("renewal:{id}:2028-01-30")],
        "thirty days before"
    );
    career
        .keep_outlet(id, at("2028-01-30T12:00:00Z"))
        .expect("kept");
    let row = career.outlets(now()).expect("the list").outlets.remove(0);
    assert_eq!(
        row.draft.renews_on,
        Some(day("2029-02-28")),
        "a year on, on the last day of a shorter February"
    );
    assert_eq!(
        keys(&career, at("2028-01-30T12:00:00Z")),
        Vec::<String>::new(),
        "settled"
    );
}

#[test]
fn people_are_met_there_when_where_we_met_says_so() {
    let mut career = career();
    for (name, met_how) in [
        ("Ada Example", "Rust Meetup at the harbour, by the door"),
        ("Grace Sample", "harbour at the rust meetup"),
    ] {
        let mut draft = named(name);
        draft.met_how = met_how.to_owned();
        career.add_person(draft, now()).expect("a person");
    }
    outlet(&mut career, named_outlet("Rust meetup at the harbour"));
    let row = career.outlets(now()).expect("the list").outlets.remove(0);
    let names: Vec<&str> = row.people.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(
        names,
        ["Ada Example"],
        "the whole name, in any case of letters"
    );
    assert_eq!(row.brings, "1 person met there", "{}", row.brings);
}

#[test]
fn a_name_with_marks_is_only_text() {
    let mut career = career();
    for name in ["\"OR\" * NEAR(", "100 % ' ; --", "io"] {
        outlet(&mut career, named_outlet(name));
    }
    assert_eq!(
        career.outlets(now()).expect("the list").outlets.len(),
        3,
        "nothing in a name is syntax"
    );
}

#[test]
fn what_costs_too_much_or_was_read_tomorrow_is_refused() {
    let mut career = career();
    let dear = OutletDraft {
        cost: Some(u32::MAX),
        ..named_outlet("Made-up Weekly")
    };
    assert_eq!(
        fault(career.save_record(None, AnyRecord::Outlet(dear), now())).0,
        "cost",
        "a mistyped amount"
    );
    let id = outlet(&mut career, named_outlet("Made-up Weekly"));
    let ahead = OutletVisitDraft {
        outlet_id: Some(id),
        visited_on: Some(later(1).today()),
        note: String::new(),
    };
    assert_eq!(
        fault(career.save_record(None, AnyRecord::OutletVisit(ahead), now())).0,
        "visited_on",
        "nobody has read it tomorrow"
    );
}
