use super::{card, cards};
use crate::{ReadError, SkipReason, Skipped, Warning, read};

const ONE: &str = "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Example\nNOTE:one\n two\nEND:VCARD\n";

#[test]
fn every_kind_of_line_end_is_understood() {
    for end in ["\n", "\r", "\r\n", "\r\r\n"] {
        let found = cards(ONE.repeat(2).replace('\n', end));
        assert_eq!(found.people.len(), 2, "{end:?} ends a line");
        assert_eq!(
            found.people[1].notes, "onetwo",
            "{end:?} before a space is a fold"
        );
        assert!(
            found.warnings.is_empty(),
            "{end:?} hides nothing: {:?}",
            found.warnings
        );
    }
}

#[test]
fn a_tab_folds_like_a_space() {
    assert_eq!(
        card("NOTE:one\n\ttwo").notes,
        "onetwo",
        "RFC 2425 allows both"
    );
}

#[test]
fn base64_without_indent_ends_at_the_empty_line() {
    let person = card("PHOTO;ENCODING=BASE64;JPEG:\n /9j/4AAQ\nSkZJRgAB\nTITLE==\n\nTITLE:Analyst");
    assert_eq!(
        person.title, "Analyst",
        "Outlook 2.1 ends a picture with an empty line"
    );
    let person = card("PHOTO;ENCODING=b:/9j/4AAQ\nSkZJRgAB\nTITLE:Analyst");
    assert_eq!(
        person.title, "Analyst",
        "without the empty line a colon ends it"
    );
}

#[test]
fn data_photos_of_version_4_are_left_out() {
    let person =
        card("PHOTO:data:image/jpeg;base64,/9j/4AAQSkZJRg\nURL:data:text/html,x\nTITLE:Analyst");
    assert_eq!(person.title, "Analyst", "what follows the picture is read");
    assert!(person.links.is_empty(), "data is no address");
}

#[test]
fn an_agents_card_is_not_mixed_into_its_principals() {
    for agent in [
        "AGENT:\nBEGIN:VCARD\nFN:Secret Agent\nTEL:007\nTITLE:Spy\nEND:VCARD",
        "AGENT:BEGIN:VCARD\nFN:Secret Agent\nTITLE:Spy\nEND:VCARD",
        "AGENT:BEGIN:VCARD\\nFN:Secret Agent\\nEND:VCARD\\n",
    ] {
        let found = cards(format!(
            "BEGIN:VCARD\nFN:Ada\n{agent}\nTITLE:Analyst\nEND:VCARD\n{ONE}"
        ));
        assert_eq!(found.people.len(), 2, "{agent:?} is no person of the file");
        assert_eq!(
            found.people[0].title, "Analyst",
            "what follows {agent:?} is Ada's"
        );
        assert!(
            found.people[0].phones.is_empty(),
            "what is inside {agent:?} is not"
        );
    }
}

#[test]
fn a_missing_end_costs_no_card() {
    let found = cards(format!(
        "BEGIN:VCARD\nFN:Grace\nTITLE:Admiral\n{ONE}BEGIN:VCARD\nFN:Zoë"
    ));
    let names: Vec<_> = found.people.iter().map(|person| &*person.name).collect();
    assert_eq!(
        names,
        ["Grace", "Ada Example", "Zoë"],
        "the next card ends the one before"
    );
    assert_eq!(
        found.warnings,
        [
            Warning::CardUnfinished { row: 1 },
            Warning::CardUnfinished { row: 3 }
        ],
        "the file may be cut off, and the person should know"
    );
}

#[test]
fn junk_lines_are_left_out_and_counted() {
    let found = cards(format!(
        "junk\n{ONE}more: junk\nBEGIN:VCARD\n-----\nno colon here\nFN:Grace\n:x\nTEL:\nEND:VCARD\n"
    ));
    assert_eq!(
        found.people.len(),
        2,
        "junk between and within cards costs nothing"
    );
    assert_eq!(found.warnings, [Warning::LinesIgnored { row: 2, lines: 3 }]);
    assert!(
        found.people[1].phones.is_empty(),
        "an empty property is none"
    );
}

#[test]
fn a_line_of_a_note_that_was_not_folded_is_kept() {
    let person = card("NOTE:first\nsecond without indent\nTITLE:Analyst");
    assert_eq!(
        person.notes, "first\nsecond without indent",
        "a person's words are not junk"
    );
}

#[test]
fn a_card_without_version_is_read() {
    assert_eq!(
        cards("BEGIN:VCARD\nFN:Ada\nEND:VCARD").people[0].name,
        "Ada"
    );
}

#[test]
fn marks_may_be_in_any_case_and_spaced() {
    let found = cards("begin:vcard\nfn:Ada\nEnd : VCard \nBegin: VCARD\nFN:Grace\nend:vcard");
    assert_eq!(found.people.len(), 2);
}

#[test]
fn groups_organisations_and_nameless_cards_are_skipped_with_their_reason() {
    let found = cards(format!(
        "{ONE}BEGIN:VCARD\nKIND:group\nFN:Friends\nEND:VCARD\n\
         BEGIN:VCARD\nX-ADDRESSBOOKSERVER-KIND:group\nFN:Friends\nEND:VCARD\n\
         BEGIN:VCARD\nKIND:org\nFN:Example Ltd\nEND:VCARD\n\
         BEGIN:VCARD\nX-ABShowAs:COMPANY\nFN:Example Ltd\nN:;;;;\nEND:VCARD\n\
         BEGIN:VCARD\nTEL:123456\nEND:VCARD\nBEGIN:VCARD\nKIND:individual\nFN:Zoë\nEND:VCARD\n"
    ));
    let skip = |row, reason| Skipped { row, reason };
    assert_eq!(
        found.skipped,
        [
            skip(2, SkipReason::NotAPerson),
            skip(3, SkipReason::NotAPerson),
            skip(4, SkipReason::NotAPerson),
            skip(5, SkipReason::NotAPerson),
            skip(6, SkipReason::NoName),
        ],
        "every card is accounted for"
    );
    assert_eq!(found.people[1].row, 7, "rows count all cards");
}

#[test]
fn a_file_of_cards_without_people_fails_loudly() {
    let refused = read(
        "x.vcf",
        b"BEGIN:VCARD\nTEL:1\nEND:VCARD\nBEGIN:VCARD\nEND:VCARD\n",
    );
    assert!(
        matches!(refused, Err(ReadError::NoPeople { rows: 2, .. })),
        "{refused:?}"
    );
}

#[test]
fn a_card_of_endless_properties_is_read_as_far_as_is_sensible() {
    let found = cards(format!(
        "BEGIN:VCARD\nFN:Ada\n{}END:VCARD",
        "TEL:1234567\n".repeat(20_000)
    ));
    assert_eq!(
        found.warnings,
        [Warning::LinesIgnored {
            row: 1,
            lines: 19_501
        }],
        "and it is said"
    );
}

#[test]
fn thirty_thousand_cards_in_one_file_are_read() {
    let text = ONE.repeat(30_000);
    assert_eq!(
        cards(text).people.len(),
        30_000,
        "an address book may be large"
    );
}
