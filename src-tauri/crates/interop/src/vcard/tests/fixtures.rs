//! Whole files as the common programs write them.

use super::{cards, pairs};
use crate::{SkipReason, Skipped};

#[test]
fn apples_card_is_read() {
    let found = cards(include_bytes!("../../../fixtures/apple-3.0.vcf"));
    let ada = &found.people[0];
    assert_eq!(ada.name, "Dr. Ada Byron Example");
    assert_eq!((&*ada.given, &*ada.family), ("Ada", "Example"));
    assert_eq!(ada.organisation, "Example Engines");
    assert_eq!(
        pairs(&ada.emails),
        [
            ("work", "ada@example.org"),
            ("home", "ada.home@example.org")
        ]
    );
    assert_eq!(
        pairs(&ada.phones),
        [
            ("cell", "+44 20 7946 0123"),
            ("Workshop", "+44 20 7946 0456")
        ]
    );
    assert_eq!(
        pairs(&ada.links),
        [
            ("homepage", "https://ada.example.org"),
            ("linkedin", "http://www.linkedin.com/in/ada-example")
        ]
    );
    assert_eq!(ada.place, "London, United Kingdom");
    assert_eq!(ada.birthday, "--12-10");
    assert_eq!(
        ada.notes,
        "Met at the sample fair.\nLikes poetry, and numbers."
    );
    assert_eq!(ada.uid, "11111111-2222-3333-4444-555555555555");
    let skip = |row| Skipped {
        row,
        reason: SkipReason::NotAPerson,
    };
    assert_eq!(found.skipped, [skip(2), skip(3)], "a company and a group");
    assert!(found.warnings.is_empty(), "{:?}", found.warnings);
}

#[test]
fn googles_card_is_read() {
    let found = cards(include_bytes!("../../../fixtures/google-3.0.vcf"));
    let grace = &found.people[0];
    assert_eq!(grace.name, "Grace Sample");
    assert_eq!(
        (&*grace.organisation, &*grace.title),
        ("Sample Navy", "Rear Admiral")
    );
    assert_eq!(
        pairs(&grace.links),
        [("PROFILE", "http://www.example.org/grace")]
    );
    assert_eq!(grace.birthday, "--09-12");
    assert_eq!(grace.tags, ["Navy"]);
}

#[test]
fn outlooks_card_is_read() {
    let found = cards(include_bytes!("../../../fixtures/outlook-2.1.vcf"));
    let person = &found.people[0];
    assert_eq!(found.encoding, "windows-1252");
    assert_eq!(person.name, "Jürgen Müster");
    assert_eq!(
        (&*person.organisation, &*person.title),
        ("Beispiel GmbH", "Buyer")
    );
    assert_eq!(person.notes, "First line\nGrüße");
    assert_eq!(
        pairs(&person.phones),
        [("work", "+49 30 5550101"), ("cell", "+49 170 5550102")]
    );
    assert_eq!(person.place, "Köln, Germany");
    assert_eq!(pairs(&person.links), [("work", "http://www.example.org")]);
    assert!(found.warnings.is_empty(), "{:?}", found.warnings);
}

#[test]
fn androids_card_is_read() {
    let found = cards(include_bytes!("../../../fixtures/android-2.1.vcf"));
    let jose = &found.people[0];
    assert_eq!(jose.name, "José Núñez");
    assert_eq!((&*jose.given, &*jose.family), ("José", "Núñez"));
    assert_eq!(jose.organisation, "Compañía Ejemplo");
    assert_eq!(jose.birthday, "--03-21");
    assert_eq!(jose.notes, "Uno\nDos");
    assert_eq!(
        found.skipped[0].reason,
        SkipReason::NoName,
        "a number without a name"
    );
}

#[test]
fn a_version_4_card_is_read() {
    let found = cards(include_bytes!("../../../fixtures/version-4.0.vcf"));
    let ada = &found.people[0];
    assert_eq!(
        pairs(&ada.emails),
        [
            ("work", "ada@example.org"),
            ("home", "ada.home@example.org")
        ]
    );
    assert_eq!(pairs(&ada.phones), [("work", "+44-20-7946-0123")]);
    assert_eq!(
        pairs(&ada.links),
        [("linkedin", "https://www.linkedin.com/in/ada-example")]
    );
    assert_eq!(
        (&*ada.place, &*ada.zone),
        ("London, United Kingdom", "Europe/London")
    );
    assert_eq!(ada.tags, ["maths", "sample people"]);
    assert_eq!(ada.uid, "urn:uuid:11111111-2222-3333-4444-555555555555");
    assert_eq!(found.skipped[0].reason, SkipReason::NotAPerson);
}
