use super::*;

#[test]
fn an_email_is_the_same_in_any_case_and_wrapping() {
    let key = Some("ada@example.org".to_owned());
    for text in [
        "ada@example.org",
        " Ada@Example.ORG ",
        "mailto:ada@example.org",
        "<ada@example.org>",
    ] {
        assert_eq!(email(text), key, "{text} reaches the same mailbox");
    }
    for text in [
        "",
        "ada",
        "@example.org",
        "ada@",
        "ada @example.org",
        "mailto:",
    ] {
        assert_eq!(email(text), None, "{text:?} reaches nobody");
    }
}

#[test]
fn a_phone_number_is_the_same_in_any_spelling() {
    let key = Some("+442079460123".to_owned());
    for text in [
        "+44 20 7946 0123",
        "+44 (0)20 7946-0123",
        "0044 20 7946 0123",
        "tel:+44-20-7946-0123;ext=5",
        "+44 20 7946 0123 ext. 5",
        "+44 20 7946 0123,,5",
    ] {
        assert_eq!(phone(text), key, "{text} rings the same telephone");
    }
    assert_eq!(
        phone("020 7946 0123"),
        Some("02079460123".into()),
        "a country is never guessed"
    );
    assert_eq!(
        phone("(555) 010-0199"),
        Some("5550100199".into()),
        "brackets are decoration"
    );
    for text in ["", "112", "ext 5", "+", "call me", "12345678901234567890"] {
        assert_eq!(phone(text), None, "{text:?} is nobody's number");
    }
}

#[test]
fn a_profile_is_its_slug() {
    let key = Some("ada-example".to_owned());
    for text in [
        "https://www.linkedin.com/in/ada-example",
        "http://linkedin.com/in/Ada-Example/",
        "www.linkedin.com/in/ada-example?trk=x#top",
        "https://de.linkedin.com/in/ada-example/en",
        "https://www.linkedin.com/in/ada%2Dexample",
        "https://www.linkedin.com/mwlite/in/ada-example",
    ] {
        assert_eq!(profile(text), key, "{text} is one person's page");
    }
    assert_eq!(
        profile("https://www.linkedin.com/in/jos%C3%A9-sample"),
        Some("josé-sample".into()),
        "slugs may hold letters of any alphabet"
    );
    for text in [
        "",
        "ada-example",
        "https://www.linkedin.com/company/example",
        "https://linkedin.com.example.org/in/ada",
        "https://example.org/in/ada",
        "https://www.linkedin.com/in/",
        "javascript://www.linkedin.com/in/ada",
    ] {
        assert_eq!(profile(text), None, "{text:?} is no LinkedIn profile");
    }
}

#[test]
fn names_compare_without_case_accents_and_punctuation() {
    for text in [
        "José  Sample-Example",
        "jose sample example",
        "JOSE\u{301} Sample Example.",
    ] {
        assert_eq!(name(text), "jose sample example", "{text} is one name");
    }
    assert_eq!(
        name("O’Sample"),
        name("O'Sample"),
        "both apostrophes are typed"
    );
    assert_eq!(name("例 花子"), "例 花子", "other scripts stay as they are");
}

#[test]
fn organisations_compare_without_legal_forms() {
    for text in [
        "Example Ltd",
        "Example, Ltd.",
        "EXAMPLE Inc.",
        "Example S.A.",
        "Example GmbH & Co. KG",
    ] {
        assert_eq!(organisation(text), "example", "{text} is the same firm");
    }
    assert_eq!(
        organisation("Sample & Sons"),
        organisation("Sample and Sons"),
        "& is and"
    );
    assert_eq!(
        organisation("SE"),
        "se",
        "a name that is a legal form stays a name"
    );
    assert_eq!(
        organisation("Co and Co"),
        "co",
        "stripping stops before nothing is left"
    );
}

#[test]
fn organisations_are_the_same_in_three_tiers_and_never_by_a_part_of_a_word() {
    for (one, other, tier) in [
        ("Example Corp", "EXAMPLE  corp", Some(Alike::Exact)),
        ("Example Corp", "Example, Inc.", Some(Alike::Strong)),
        ("Sample & Sons", "Sample and Sons Ltd", Some(Alike::Strong)),
        ("Meta", "Meta Platforms, Inc.", Some(Alike::Weak)),
        ("The Example Group", "Example Holding AG", Some(Alike::Weak)),
        ("Bank of Example", "Example Bank", Some(Alike::Weak)),
        ("Meta", "Metabolic", None),
        ("Example Bank", "Example", None),
        ("The Group", "Global Solutions", None),
        ("", "", None),
    ] {
        assert_eq!(organisations_alike(one, other), tier, "{one} and {other}");
        assert_eq!(organisations_alike(other, one), tier, "{other} and {one}");
    }
}
