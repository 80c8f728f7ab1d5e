//! Files that are broken or mean harm: never a panic, never a wait, never half a person.

use std::time::{Duration, Instant};

use proptest::collection::vec;
use proptest::prelude::*;

use super::NEW_GOOGLE;
use crate::{ReadError, read};

/// The longest that any file may take; a debug build on a busy machine included.
const LONGEST: Duration = Duration::from_secs(2);

/// Reads, and holds the reader to its time; what is refused is refused in one sentence.
fn within(name: &str, bytes: &[u8]) -> Option<ReadError> {
    let begun = Instant::now();
    let read = read(name, bytes);
    assert!(
        begun.elapsed() < LONGEST,
        "{name} took {:?}",
        begun.elapsed()
    );
    let refused = read.err()?;
    let said = refused.to_string();
    assert!(
        said.ends_with('.') && !said.contains('\n'),
        "{name}: {said}"
    );
    Some(refused)
}

#[test]
fn a_hundred_thousand_columns_are_refused_at_once() {
    for sign in [",", ";", "\t"] {
        let line = format!("Name{}", sign.repeat(100_000));
        let refused = within("wide.csv", format!("{line}\n{line}\n").as_bytes());
        assert!(
            matches!(refused, Some(ReadError::TooManyColumns { .. })),
            "{refused:?}"
        );
        let below = format!("Name{sign}Mail\n{line}\n");
        let refused = within("below.csv", below.as_bytes());
        assert!(
            matches!(refused, Some(ReadError::TooManyColumns { row: 2, .. })),
            "{refused:?}"
        );
    }
}

#[test]
fn a_file_that_is_cut_off_anywhere_is_read_or_refused() {
    let whole = format!(
        "{NEW_GOOGLE}\nAda,,Example,,,,,,,,\"Example \"\"Engines\"\"\",Analyst,,,\"two\nlines\",,,,ada@example.org\n"
    );
    for end in 0..whole.len() {
        within("cut.csv", &whole.as_bytes()[..end]);
    }
}

#[test]
fn a_quote_that_never_closes_costs_its_row_only() {
    let text = format!(
        "Name,Mail\nAda,a@example.org\n\"{}",
        "Grace,x\n".repeat(50_000)
    );
    let found = read("x.csv", text.as_bytes()).expect("people");
    assert_eq!((found.people.len(), found.skipped.len()), (1, 1));
    assert!(within("quoted.csv", text.as_bytes()).is_none());
    let from_the_start = format!("\"{}", "Name,Mail\n".repeat(50_000));
    within("start.csv", from_the_start.as_bytes());
}

#[test]
fn what_holds_nul_is_no_table() {
    let refused = within("nul.csv", b"Name,Mail\nA\0da,a@example.org\n");
    assert!(
        matches!(refused, Some(ReadError::NotRecognised { .. })),
        "{refused:?}"
    );
}

#[test]
fn wrong_kinds_of_files_are_told_in_a_sentence() {
    for (name, bytes) in [
        ("picture.png", &b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..]),
        ("letter.pdf", b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n"),
        ("old.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0"),
        ("page.html", b"<!doctype html><script>alert(1)</script>"),
        ("other.json", b"{\"people\": []}"),
        ("cut.json", b"{\"account\": {\"data\": ["),
        ("notes.txt", b"Dear all,"),
    ] {
        assert!(within(name, bytes).is_some(), "{name} holds nobody");
    }
}

#[test]
fn json_that_nests_without_end_is_refused() {
    for text in ["[".repeat(1_000_000), "{\"account\":".repeat(200_000)] {
        assert!(within("deep.json", text.as_bytes()).is_some());
    }
}

#[test]
fn many_rows_of_many_columns_do_not_fill_the_memory() {
    let heading = format!("Name{}", ",x".repeat(900));
    let rows = "Ada\n".repeat(20_000);
    let begun = Instant::now();
    let refused = read("bomb.csv", format!("{heading}\n{rows}").as_bytes());
    assert!(
        matches!(refused, Err(ReadError::TooManyRows { .. })),
        "{:?}",
        refused.err()
    );
    assert!(
        begun.elapsed() < 4 * LONGEST,
        "a debug build: {:?}",
        begun.elapsed()
    );
}

fn pieces() -> impl Strategy<Value = Vec<u8>> {
    let piece = proptest::sample::select(vec![
        &b"First Name,Last Name,E-mail 1 - Value,Labels\n"[..],
        b"Vorname;Nachname;E-Mail-Adresse;Telefon privat\r\n",
        b"Name\tBirthday\tRing\n",
        b"Ada",
        b",",
        b";",
        b"\t",
        b"\"",
        b"\n",
        b"\r",
        b" ::: ",
        b"* ",
        b"=HYPERLINK(\"x\")",
        b"'=1",
        b"0/0/00",
        b"3/4/1970",
        b"--03-",
        b"<script>",
        b"\xE4\xF6",
        b"\xEF\xBB\xBF",
        b"\xFF\xFE",
        b"\0",
        b"a@example.org",
        b"{\"account\":{\"data\":[",
        b"{\"type\":\"contact\",\"values\":[",
        b"]}",
    ]);
    vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_bytes_bring_it_down(bytes in prop_oneof![pieces(), vec(any::<u8>(), 0..1500)]) {
        if let Ok(found) = read("x", &bytes) {
            for person in &found.people {
                prop_assert!(!person.name.is_empty(), "whoever is there has a name");
                prop_assert!(!format!("{person:?}").contains('\0'), "and nothing that a database stops at");
            }
        }
    }
}
