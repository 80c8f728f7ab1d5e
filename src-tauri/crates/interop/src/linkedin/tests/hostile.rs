//! Files that are broken or mean harm.

use super::of;
use crate::{ReadError, SkipReason, read};

#[test]
fn nul_and_control_characters_do_not_get_in() {
    let found = of("First Name,Last Name,Connected On\nA\0da\u{7},\u{202E}Example,1 May 2020\n");
    assert_eq!(
        found.people[0].name, "Ada Example",
        "functions of SQLite stop at NUL"
    );
}

#[test]
fn harmful_links_are_left_out() {
    let found = of("First Name,URL,Connected On\nAda,javascript:alert(1),1 May 2020\n");
    assert!(
        found.people[0].links.is_empty(),
        "only web addresses are links"
    );
}

#[test]
fn a_quote_that_never_closes_cannot_make_a_giant_of_a_person() {
    let text = format!(
        "First Name,Connected On\nAda,1 May 2020\n\"{}",
        "Grace,x\n".repeat(9000)
    );
    let found = of(&text);
    assert_eq!(
        found.skipped[0].reason,
        SkipReason::Unreadable,
        "the row is named, not imported"
    );
}

#[test]
fn too_many_columns_are_refused() {
    let text = format!("First Name,Connected On\nAda{}\n", ",".repeat(300));
    let refused = read("x.csv", text.as_bytes());
    assert!(matches!(
        refused,
        Err(ReadError::TooManyColumns {
            row: 2,
            columns: 301,
            ..
        })
    ));
}
