//! What cannot be as it was typed is said, and never kept as something else.

use super::*;

fn said(text: &str) -> CaptureView {
    let mut career = career();
    for (name, organisation) in [
        ("Ada Invented", "Acme Example"),
        ("Grace Madeup", "Acme Example"),
        ("Kofi Sample", ""),
    ] {
        let draft = PersonDraft {
            organisation: organisation.to_owned(),
            ..named(name)
        };
        career.add_person(draft, now()).expect("added");
    }
    career.read_capture(&args(text), now()).expect("read")
}

fn trouble(text: &str) -> String {
    let view = said(text);
    assert!(!view.ready, "{text}: {view:?}");
    view.entries
        .iter()
        .find_map(|entry| entry.trouble.clone())
        .unwrap_or_default()
}

#[test]
fn a_day_to_come_is_no_contact_of_today() {
    for text in [
        "call ada tomorrow",
        "call ada tmrw re boats",
        "tomorrow call ada",
        "call ada the day after tomorrow",
        "call ada in 3 weeks",
        "call ada next fri",
        "call ada; tomorrow",
        "call ada 2027-01-01",
        "call ada 1/1/2027",
        "call ada at 23:30",
    ] {
        assert!(trouble(text).contains("lies in the future"), "{text}");
    }
    for (text, note) in [
        ("call ada re tomorrow", "tomorrow"),
        ("call ada: tomorrow we sail", "tomorrow we sail"),
    ] {
        assert_eq!(one(text).note, note);
        assert_eq!(one(text).on, None);
    }
}

#[test]
fn what_looks_like_a_day_and_is_none_is_never_today() {
    for (text, why) in [
        ("call ada grace 31 Feb", "“31 Feb” is not a day of 2026"),
        ("call ada Feb 31st 2025", "“Feb 31st 2025” is not a day."),
        ("call ada 45 March", "“45 March” is not a day"),
        ("call ada 2026-02-31", "“2026-02-31” is not a day."),
        ("call ada on 31.2.", "“31.2.” is not a day of 2026"),
        ("call ada; 31 Feb", "“31 Feb” is not a day"),
        (
            "lunch ada on 9/3",
            "“9/3” may be 9 March or 3 September. Write 2026-03-09 or 2025-09-03.",
        ),
        ("lunch ada 9/3/2025", "Write 2025-03-09 or 2025-09-03."),
        ("lunch ada Tue 9 Mar", "9 March 2026 was a Monday"),
        ("lunch ada 25:61 yesterday", "“25:61” is not a time"),
        ("lunch ada 3w", "3w ago"),
    ] {
        let found = trouble(text);
        assert!(found.contains(why), "{text}: {found}");
    }
    let view = said("call ada 31 Feb");
    let entry = &view.entries[0];
    assert_eq!((entry.on, entry.on_said), (None, true), "not today");
    let mut career = career();
    add(&mut career, "Ada Invented");
    fault(career.log_capture(&args("call ada 31 Feb"), now()));
}

#[test]
fn figures_are_a_day_where_they_can_be_only_one() {
    for (text, on) in [
        ("coffee ada 28/2", "2026-02-28"),
        ("coffee ada 2/28", "2026-02-28"),
        ("coffee ada 3/3", "2026-03-03"),
        ("coffee ada 28/2/25", "2025-02-28"),
        ("coffee ada 28-02-2026", "2026-02-28"),
        ("coffee ada 2026/3/9", "2026-03-09"),
        ("coffee ada Mon 2 Mar", "2026-03-02"),
        ("coffee ada Mon, 2 Mar", "2026-03-02"),
        ("coffee ada monday morning", "2026-03-09"),
        ("coffee ada the day before yesterday", "2026-03-08"),
    ] {
        assert_eq!(one(text).on, Some(day(on)), "{text}");
    }
    for text in ["coffee ada 50/50 chance", "coffee ada 24/7 support"] {
        assert_eq!(one(text).on, None, "{text}");
        assert_eq!(one(text).slips, [], "{text}");
    }
}

#[test]
fn a_time_of_the_day_leaves_the_day_to_be_read() {
    for text in [
        "zoom grace 14:30 yesterday re compilers",
        "zoom grace yesterday at 14:30 re compilers",
        "zoom grace at 2:30pm yesterday re compilers",
        "yesterday 14:30-15:00 zoom grace re compilers",
    ] {
        let said = one(text);
        assert_eq!(names(&said), ["grace"], "{text}");
        assert_eq!(said.on, Some(day("2026-03-09")), "{text}");
        assert_eq!(said.time, chrono::NaiveTime::from_hms_opt(14, 30, 0));
        assert_eq!(said.note, "compilers", "{text}");
    }
    let mut career = career();
    let grace = add(&mut career, "Grace Madeup");
    let text = "zoom grace 14:30 yesterday re compilers";
    career.log_capture(&args(text), now()).expect("kept");
    let item = &career.person(grace, now()).expect("there").timeline[0];
    assert_eq!(item.at.to_rfc3339(), "2026-03-09T14:30:00+00:00");
    assert!(said("call ada at 8am").ready, "earlier today");
    for (words, time) in [
        (vec!["12am"], Some("00:00")),
        (vec!["12", "p.m"], Some("12:00")),
        (vec!["13pm"], None),
    ] {
        let found = day::clock(&words).expect("looks like a time").0;
        assert_eq!(
            found,
            time.map(|time| chrono::NaiveTime::parse_from_str(time, "%H:%M").expect("a time")),
            "{words:?}"
        );
    }
}

#[test]
fn under_a_heading_that_is_no_day_nothing_takes_another() {
    let view = said(
        "Monday\nLunch with @ada\n31 Feb\nThen call with @kofi\nCall with @grace yesterday\nTomorrow\nCoffee with @ada",
    );
    let headings: Vec<(u32, &str)> = view
        .headings
        .iter()
        .map(|heading| (heading.line, heading.trouble.as_str()))
        .collect();
    assert_eq!(
        headings,
        [
            (
                2,
                "“31 Feb” is not a day of 2026. Write the day as 12 Mar or 2026-03-12."
            ),
            (
                5,
                "“Tomorrow” is still to come, and only what has been is kept. Write the day it was."
            ),
        ]
    );
    let days: Vec<Option<chrono::NaiveDate>> = view.entries.iter().map(|entry| entry.on).collect();
    assert_eq!(
        days,
        [Some(day("2026-03-09")), None, Some(day("2026-03-09")), None]
    );
    let under = view.entries[1].trouble.as_deref().unwrap_or_default();
    assert!(under.contains("under “31 Feb”"), "{under}");
    assert!(!view.ready);
    assert!(
        view.pieces
            .iter()
            .all(|piece| piece.kind != PieceKind::Aside),
        "a heading is not a line about nobody"
    );
    let mut career = career();
    add(&mut career, "Ada Invented");
    fault(career.log_capture(&args("31 Feb\ncoffee ada yesterday"), now()));
    for (heading, on) in [
        ("# Monday 2 March:", "2026-03-02"),
        ("Yesterday evening", "2026-03-09"),
        ("28/2", "2026-02-28"),
    ] {
        let view = said(&format!("{heading}\nCoffee with @ada"));
        assert_eq!(view.entries[0].on, Some(day(on)), "{heading}");
        assert_eq!(view.headings, [], "{heading}");
    }
    let view = said("Tomorrow lunch with @ada");
    assert!(!view.ready, "a line may begin with a day to come");
    let view = said("Lunch with @ada, tomorrow she sails; 1/2 of it was boats");
    assert!(view.ready, "further on it is what was talked about");
}

#[test]
fn whoever_stands_behind_gave_asked_and_ping_is_found() {
    let said_of = |text: &str| {
        let said = one(text);
        let names: Vec<String> = names(&said).into_iter().map(str::to_owned).collect();
        (names.join("+"), said)
    };
    let (who, said) = said_of("gave ada article");
    assert_eq!((who.as_str(), said.gives), ("ada", vec!["article".into()]));
    let (who, said) = said_of("gave article to ada");
    assert_eq!((who.as_str(), said.gives), ("ada", vec!["article".into()]));
    let (who, said) = said_of("gave a way to think to ada yesterday");
    assert_eq!(who, "ada", "the last of them leads to somebody");
    assert_eq!(said.gives, ["a way to think"]);
    assert_eq!(said.on, Some(day("2026-03-09")));
    let (who, said) = said_of("gave ada and grace the slides yesterday");
    assert_eq!(who, "ada+grace");
    assert_eq!(said.gives, ["the slides"]);
    assert_eq!(said.on, Some(day("2026-03-09")));
    let (who, said) = said_of("asked ada for intro to grace; ping 3w");
    assert_eq!(who, "ada");
    assert_eq!(said.asks, ["intro to grace"]);
    assert_eq!(said.next_on, Some(day("2026-03-31")));
    let (who, said) = said_of("gave Jane Doe praise");
    assert_eq!(
        (who.as_str(), said.gives),
        ("Jane Doe", vec!["praise".into()])
    );
    let (who, said) = said_of("owe ada an answer");
    assert_eq!(who, "ada");
    assert_eq!(said.owes[0].what, "an answer");
    let (who, said) = said_of("ping ada 3w");
    assert_eq!(who, "ada");
    assert_eq!(said.next_on, Some(day("2026-03-31")));
    let (who, _) = said_of("ping zed in 3 weeks");
    assert_eq!(who, "zed");
}

#[test]
fn to_be_in_touch_again_is_no_contact() {
    let mut career = career();
    let ada = add(&mut career, "Ada Invented");
    let kept = career
        .log_capture(&args("ping ada 3w"), now())
        .expect("kept");
    assert_eq!(kept.touches, []);
    let page = career.person(ada, now()).expect("there");
    assert_eq!(page.later_until, Some(day("2026-03-31")));
    assert!(page.timeline.is_empty(), "nothing happened");
    career.undo().expect("one step");
    assert_eq!(career.person(ada, now()).expect("there").later_until, None);
    assert!(said("ping ada 3w; gave article").entries[0].spoken);
    assert!(said("ada; ping 3w").entries[0].spoken);
}

#[test]
fn what_is_missing_or_no_day_ahead_gets_a_sentence() {
    for (text, why) in [
        ("call ada; ping 99999w", "“99999w” is further away"),
        ("call ada ping 99999999999999999999w", "is further away"),
        ("call ada; ping yesterday", "lies in the past"),
        ("call ada; ping", "Say when to be in touch again"),
        ("ping", "Say when to be in touch again"),
        ("ping ada", "Say when to be in touch again"),
        ("call ada; ping soon", "“soon” is not a day"),
        ("call ada; ping 3x", "“3x” is not a day"),
        ("call ada; ping 31 Feb", "“31 Feb” is not a day"),
        ("call ada; ping 9/3", "Write 2027-03-09 or 2026-09-03."),
        ("call ada; gave; owe", "Say what you gave"),
        ("call ada; owe", "Say what you owe"),
        ("call ada; asked for", "Say what you asked for"),
        ("call ada; owes", "Say what they owe"),
    ] {
        let found = trouble(text);
        assert!(found.contains(why), "{text}: {found}");
    }
    assert_eq!(
        one("call ada; ping me about boats").note,
        "ping me about boats"
    );
    assert!(said("call ada; re").ready);
}

#[test]
fn an_organisation_is_not_somebody_new() {
    let view = said("call acme yesterday");
    let who = &view.entries[0].who[0];
    assert_eq!(who.organisation.as_deref(), Some("Acme Example"));
    let there: Vec<&str> = who.others.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(there, ["Ada Invented", "Grace Madeup"]);
    assert_eq!(who.person, None);
    assert_eq!(
        trouble("call acme yesterday"),
        "acme is an organisation here: Acme Example. Choose who it was there."
    );
    assert!(trouble("call Acme Example").contains("Acme Example is an organisation."));
    assert_eq!(said("call ada").entries[0].who[0].organisation, None);
}
