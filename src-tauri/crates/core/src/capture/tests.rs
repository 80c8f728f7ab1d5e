use proptest::prelude::*;

use super::*;
use crate::people::fixture::{add, career, day, fault, later, lunch, named, now};
use crate::people::person::PersonDraft;
use crate::people::touch::{ReachedOut, TouchKind};

mod slips;

fn knows(name: &str) -> bool {
    [
        "ada",
        "ada lovelace",
        "grace",
        "grace hopper",
        "ada acme",
        "max",
    ]
    .contains(&name.to_lowercase().as_str())
}

fn one(text: &str) -> Capture {
    let mut reading = read(text, now().today(), &knows);
    assert_eq!(reading.captures.len(), 1, "{text}: {reading:?}");
    reading.captures.remove(0)
}

fn names(capture: &Capture) -> Vec<&str> {
    capture.who.iter().map(|who| who.typed.as_str()).collect()
}

#[test]
fn the_line_of_the_guide_is_read_whole() {
    let said = one(
        "lunch ada yesterday re platform team; gave article; owes intro acme; ping 3w; asked for a reference",
    );
    assert_eq!(names(&said), ["ada"]);
    assert_eq!(said.kind, Some(TouchKind::Lunch));
    assert_eq!(said.on, Some(day("2026-03-09")), "yesterday");
    assert_eq!(said.note, "platform team");
    assert_eq!(said.gives, ["article"]);
    assert_eq!(said.asks, ["a reference"]);
    let owed = Owing {
        by: OwedBy::Theirs,
        what: "intro acme".to_owned(),
    };
    assert_eq!(
        said.owes,
        [owed],
        "whoever owes in the third person is not me"
    );
    assert_eq!(said.next_on, Some(day("2026-03-31")));
}

#[test]
fn days_are_read_as_one_says_them() {
    // Tuesday, 10 March 2026.
    for (text, on) in [
        ("coffee ada", None),
        ("coffee ada today", Some("2026-03-10")),
        ("coffee ada mon", Some("2026-03-09")),
        ("coffee ada on Friday", Some("2026-03-06")),
        ("coffee ada last tue", Some("2026-03-03")),
        ("coffee ada tue", Some("2026-03-10")),
        ("coffee ada 3w ago", Some("2026-02-17")),
        ("coffee ada 3 weeks ago", Some("2026-02-17")),
        ("coffee ada two days ago", Some("2026-03-08")),
        ("coffee ada last month", Some("2026-02-10")),
        ("coffee ada 12 Feb", Some("2026-02-12")),
        ("coffee ada Feb 12th", Some("2026-02-12")),
        ("coffee ada 12 Dec", Some("2025-12-12")),
        ("coffee ada 12 december 2024", Some("2024-12-12")),
        ("coffee ada 2026-03-01", Some("2026-03-01")),
        ("coffee ada 1.3.", Some("2026-03-01")),
    ] {
        assert_eq!(one(text).on, on.map(day), "{text}");
    }
    for (text, next) in [
        ("coffee ada; ping 3w", "2026-03-31"),
        ("coffee ada; ping in 2 months", "2026-05-10"),
        ("coffee ada; next fri", "2026-03-13"),
        ("coffee ada; ping next tue", "2026-03-17"),
        ("coffee ada; ping 12 Feb", "2027-02-12"),
        ("coffee ada; again tomorrow", "2026-03-11"),
        ("coffee ada re the plan ping 10d", "2026-03-20"),
        ("coffee ada ping 1w", "2026-03-17"),
    ] {
        let said = one(text);
        assert_eq!(said.next_on, Some(day(next)), "{text}");
        assert_eq!(names(&said), ["ada"], "{text}");
    }
    assert_eq!(one("coffee ada re the plan ping 10d").note, "the plan");
}

#[test]
fn names_end_where_something_else_begins() {
    for (text, who, note) in [
        ("lunch ada and grace", vec!["ada", "grace"], ""),
        (
            "lunch with ada, grace & max",
            vec!["ada", "grace", "max"],
            "",
        ),
        ("ada lunch yesterday", vec!["ada"], ""),
        ("call ada lovelace re boats", vec!["ada lovelace"], "boats"),
        ("lunch ada acme", vec!["ada acme"], ""),
        ("lunch ada great talk", vec!["ada"], "great talk"),
        ("ada: great talk", vec!["ada"], "great talk"),
        (
            "coffee Jane Doe at the fair",
            vec!["Jane Doe"],
            "at the fair",
        ),
        ("coffee jane doe about x", vec!["jane doe"], "x"),
        (
            "coffee Jane Doe and John Roe yesterday",
            vec!["Jane Doe", "John Roe"],
            "",
        ),
        ("Ada", vec!["Ada"], ""),
    ] {
        let said = one(text);
        assert_eq!(names(&said), who, "{text}");
        assert_eq!(said.note, note, "{text}");
    }
    assert_eq!(one("email from ada").reached_out, Some(ReachedOut::Them));
}

#[test]
fn a_journal_is_a_touch_a_line_under_its_day() {
    let text = "Monday\nLong lunch with @Ada Lovelace, she likes boats.\nQuiet afternoon.\n\n\
                12 Feb:\nThen @grace called about the fair; owe the slides; ping 2w";
    let reading = read(text, now().today(), &knows);
    let [first, second] = reading.captures.as_slice() else {
        panic!("two lines name people: {reading:?}");
    };
    assert_eq!(names(first), ["Ada Lovelace"]);
    assert_eq!(first.kind, Some(TouchKind::Lunch));
    assert_eq!(first.on, Some(day("2026-03-09")));
    assert_eq!(first.note, "Long lunch with Ada Lovelace, she likes boats.");
    assert_eq!(names(second), ["grace"]);
    assert_eq!(second.kind, Some(TouchKind::Call));
    assert_eq!(second.on, Some(day("2026-02-12")));
    assert_eq!(second.note, "Then grace called about the fair");
    assert_eq!(second.owes.first().map(|owed| owed.by), Some(OwedBy::Mine));
    assert_eq!(second.next_on, Some(day("2026-03-24")));
    assert!(
        reading
            .pieces
            .iter()
            .any(|piece| piece.kind == PieceKind::Aside),
        "the quiet afternoon is shown as left out"
    );
}

/// Every letter and figure of a text stands in a piece, and pieces do not overlap.
fn covered(text: &str, reading: &parse::Reading) {
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut inside = vec![false; units.len()];
    let mut before = 0;
    for piece in &reading.pieces {
        assert!(
            piece.start >= before && piece.start < piece.end,
            "{text:?}: {piece:?}"
        );
        before = piece.end;
        for at in piece.start..piece.end {
            inside[at as usize] = true;
        }
    }
    for (at, unit) in units.iter().enumerate() {
        let letter = char::from_u32(u32::from(*unit)).is_some_and(char::is_alphanumeric);
        assert!(
            !letter || inside[at],
            "{text:?} at {at}: {:?}",
            reading.pieces
        );
    }
}

proptest! {
    #[test]
    fn no_text_makes_it_stumble(text in "\\PC{0,80}(\n\\PC{0,40}){0,3}") {
        let reading = read(&text, now().today(), &knows);
        prop_assert_eq!(&reading, &read(&text, now().today(), &knows), "the same text says the same");
        covered(&text, &reading);
    }

    #[test]
    fn words_of_the_grammar_in_any_order_are_read(
        said in prop::collection::vec(prop::sample::select(vec![
            "lunch", "ada", "Ada", "lovelace", "@grace", "@Jane Doe", "yesterday", "3w", "ago", "12", "Mar", "re",
            "gave", "asked", "for", "owe", "owes", ";", ",", "ping", "next", "fri", "in", "and", "with", ":",
            "\n", "2026-13-01", "99999999999999999999w", "from", "é", "😀", "last", "a", "1.3.", "31.2.",
            "9/3", "31/2/2026", "tomorrow", "next", "14:30", "25:61", "at", "2pm", "#", "31", "Feb", "day", "after",
        ]), 0..24),
        glue in prop::sample::select(vec![" ", "", "  "]),
    ) {
        let text = said.join(glue);
        let reading = read(&text, now().today(), &knows);
        covered(&text, &reading);
        for capture in &reading.captures {
            for who in &capture.who {
                prop_assert!(!who.typed.trim().is_empty());
            }
        }
    }
}

fn args(text: &str) -> CaptureArgs {
    CaptureArgs {
        text: text.to_owned(),
        choices: Vec::new(),
    }
}

fn choose(text: &str, typed: &str, person: Option<crate::id::PersonId>) -> CaptureArgs {
    CaptureArgs {
        text: text.to_owned(),
        choices: vec![CaptureChoice {
            typed: typed.to_owned(),
            person,
        }],
    }
}

#[test]
fn a_line_is_one_step_with_its_people_and_its_next_date() {
    let mut career = career();
    let ada = add(&mut career, "Ada Invented");
    let text = "lunch ada and Jan Madeup yesterday re boats; gave article; ping 3w";
    let (field, why) = fault(career.log_capture(&args(text), now()));
    assert_eq!(field, "text");
    assert!(
        why.contains("Jan Madeup"),
        "who is new is added only when asked: {why}"
    );
    let kept = career
        .log_capture(&choose(text, "Jan Madeup", None), now())
        .expect("everything is said");
    assert_eq!((kept.touches.len(), kept.added.len()), (1, 1));
    let page = career.person(ada, now()).expect("there");
    let item = &page.timeline[0];
    assert_eq!(item.kind, TouchKind::Lunch);
    assert_eq!(item.note, "boats");
    let given = career.person_ledger(ada, now()).expect("there").rows;
    assert_eq!(
        given
            .iter()
            .map(|row| (row.title.as_str(), row.draft.what.as_str()))
            .collect::<Vec<_>>(),
        [("You gave something to read", "article")]
    );
    assert_eq!(
        now().date_of(item.at),
        day("2026-03-09"),
        "noon of the day on the person's own calendar"
    );
    assert_eq!(page.later_until, Some(day("2026-03-31")));
    career.undo().expect("one step");
    let after = career.person(ada, now()).expect("there");
    assert!(after.timeline.is_empty() && after.later_until.is_none());
    assert_eq!(
        career.same_name("Jan Madeup").expect("asked"),
        None,
        "whoever came with the line goes with it"
    );
}

#[test]
fn what_was_given_asked_and_is_owed_stands_in_the_ledger() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    let text =
        "coffee ada yesterday; asked for a referral; owe intro to Omar; owes feedback on the talk";
    career.log_capture(&args(text), now()).expect("kept");
    let rows = career.person_ledger(ada, now()).expect("there").rows;
    let mut said: Vec<(&str, &str, Option<chrono::NaiveDate>)> = rows
        .iter()
        .map(|row| {
            (
                row.title.as_str(),
                row.draft.what.as_str(),
                row.draft.follow_on,
            )
        })
        .collect();
    said.sort_unstable();
    let by = Some(day("2026-03-16"));
    assert_eq!(
        said,
        [
            ("They offered an opinion", "feedback on the talk", by),
            ("You asked for a referral", "a referral", None),
            ("You offered an introduction", "intro to Omar", by),
        ]
    );
    let early = rows
        .iter()
        .find(|row| row.draft.what == "a referral")
        .expect("there");
    assert_eq!(
        early.draft.despite,
        "It was asked already when it was noted down."
    );
    let ledger = career.ledger(now()).expect("read");
    assert_eq!((ledger.offers.len(), ledger.promised.len()), (1, 1));
    assert_eq!(
        (ledger.counts.gave, ledger.counts.got),
        (0, 0),
        "what was only offered is not given yet"
    );
    career.undo().expect("one step");
    assert!(
        career
            .person_ledger(ada, now())
            .expect("there")
            .rows
            .is_empty()
    );
}

#[test]
fn of_several_the_one_spoken_to_lately_is_meant_and_two_such_are_asked_about() {
    let mut career = career();
    let of = |career: &mut crate::career::Career, name: &str, organisation: &str| {
        let draft = PersonDraft {
            organisation: organisation.to_owned(),
            ..named(name)
        };
        career.add_person(draft, now()).expect("added")
    };
    let near = of(&mut career, "Ada Invented", "Sample Works");
    let far = of(&mut career, "Ada Madeup", "Acme Example");
    let view = career
        .read_capture(&args("coffee ada"), now())
        .expect("read");
    assert!(!view.ready, "nobody can tell");
    assert_eq!(view.entries[0].who[0].others.len(), 2);
    career.log_touch(&lunch(near, 10), now()).expect("logged");
    let meant = |career: &crate::career::Career, text: &str| {
        let view = career.read_capture(&args(text), now()).expect("read");
        view.entries[0].who[0].person.as_ref().map(|one| one.id)
    };
    assert_eq!(meant(&career, "coffee ada"), Some(near));
    assert_eq!(
        meant(&career, "coffee ada acme"),
        Some(far),
        "where she works says it"
    );
    assert_eq!(
        meant(&career, "coffee ada madeup"),
        Some(far),
        "so does her name"
    );
    career.log_touch(&lunch(far, 20), now()).expect("logged");
    assert_eq!(meant(&career, "coffee ada"), None, "now both are spoken to");
    let grace = of(&mut career, "Grace Invented", "Acme Example");
    assert!(grace != far);
    let view = career
        .read_capture(&args("coffee grace and ada"), later(0))
        .expect("read");
    assert_eq!(
        view.entries[0].who[1].person.as_ref().map(|one| one.id),
        Some(far),
        "colleagues are met together"
    );
}

#[test]
fn what_lies_in_the_future_is_refused() {
    let mut career = career();
    add(&mut career, "Ada Invented");
    let (field, why) = fault(career.log_capture(&args("coffee ada 2026-04-01"), now()));
    assert_eq!(field, "text");
    assert!(why.contains("future"), "{why}");
    assert!(
        fault(career.log_capture(&args("  "), now()))
            .1
            .contains("nothing to keep")
    );
}
