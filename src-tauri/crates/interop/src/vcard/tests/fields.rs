use super::{card, cards, pairs};
use crate::Warning;

#[test]
fn a_groups_label_names_its_address() {
    let person = card(
        "item1.EMAIL;type=INTERNET:ada@example.org\nitem1.X-ABLabel:_$!<Work>!$_\n\
         item2.TEL:123456\nitem2.X-ABLabel:Lab\\, upstairs",
    );
    assert_eq!(
        pairs(&person.emails),
        [("work", "ada@example.org")],
        "Apple's own word"
    );
    assert_eq!(
        pairs(&person.phones),
        [("Lab, upstairs", "123456")],
        "a person's own word"
    );
}

#[test]
fn the_preferred_address_comes_first() {
    let person = card("EMAIL:b@example.org\nEMAIL;type=HOME;type=pref:a@example.org");
    assert_eq!(person.emails[0].value, "a@example.org", "type=pref of 3.0");
    let person = card("TEL;HOME:1111111\nTEL;PREF;CELL:2222222");
    assert_eq!(
        pairs(&person.phones),
        [("cell", "2222222"), ("home", "1111111")],
        "PREF of 2.1"
    );
    let person = card("EMAIL;PREF=9:b@example.org\nEMAIL;PREF=1:a@example.org");
    assert_eq!(person.emails[0].value, "a@example.org", "PREF=1 of 4.0");
}

#[test]
fn a_value_that_stands_twice_is_kept_once() {
    assert_eq!(card("TEL;HOME:1111111\nTEL;WORK:1111111").phones.len(), 1);
}

#[test]
fn social_profiles_are_links() {
    let person = card(
        "X-SOCIALPROFILE;type=linkedin:http://www.linkedin.com/in/ada\n\
         X-SOCIALPROFILE;type=linkedin;x-user=grace:x-apple:grace\n\
         SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://example.social/@ada\n\
         X-SOCIALPROFILE;type=twitter:x-apple:ada",
    );
    assert_eq!(
        pairs(&person.links),
        [
            ("linkedin", "http://www.linkedin.com/in/ada"),
            ("linkedin", "https://www.linkedin.com/in/grace"),
            ("mastodon", "https://example.social/@ada"),
        ],
        "x-apple: is a name on a network, and only LinkedIn's is an address"
    );
}

#[test]
fn googles_escaped_colon_is_undone() {
    let person = card("item1.URL:http\\://www.example.org/ada");
    assert_eq!(person.links[0].value, "http://www.example.org/ada");
}

#[test]
fn every_birthday_is_read_from_what_was_written() {
    for (line, expected) in [
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-21", "--03-21"),
        ("BDAY;VALUE=date:1970-03-21", "1970-03-21"),
        ("BDAY:--0321", "--03-21"),
        ("BDAY:--03-21", "--03-21"),
        ("BDAY:19700321", "1970-03-21"),
        ("BDAY:1970-03-21T00:00:00Z", "1970-03-21"),
        ("BDAY:3/21/1970", "1970-03-21"),
        ("BDAY;ENCODING=QUOTED-PRINTABLE:1970-03-21", "1970-03-21"),
    ] {
        assert_eq!(card(line).birthday, expected, "{line}");
    }
    let found = cards("BEGIN:VCARD\nFN:Ada\nBDAY:3/4/1970\nEND:VCARD\n");
    let warning = Warning::BirthdayUnreadable {
        row: 1,
        text: "3/4/1970".into(),
    };
    assert_eq!(found.warnings, [warning], "March or April: not guessed");
}

#[test]
fn the_name_is_composed_when_it_is_not_written() {
    let name = |lines: &str| {
        cards(format!("BEGIN:VCARD\n{lines}\nEND:VCARD\n"))
            .people
            .remove(0)
            .name
    };
    assert_eq!(name("N:Example;Ada;Byron;Dr.;FRS"), "Ada Byron Example FRS");
    assert_eq!(
        name("FN:\nN:Example;Ada"),
        "Ada Example",
        "an empty FN is none"
    );
    assert_eq!(
        name("NICKNAME:Ada"),
        "Ada",
        "a nickname is better than nobody"
    );
}

#[test]
fn rfc_6868_escapes_in_parameters_are_undone() {
    let person = card("ADR;LABEL=\"1 Sample Street^nLondon ^'East^' ^^\":;;;;;;");
    assert_eq!(
        person.place, "1 Sample Street London \"East\" ^",
        "^n, ^' and ^^ of version 4"
    );
}

#[test]
fn a_quote_that_is_never_closed_does_not_eat_the_value() {
    assert_eq!(card("TEL;TYPE=\"home:123456").phones[0].value, "123456");
}

#[test]
fn a_place_is_town_region_and_country() {
    assert_eq!(
        card("ADR:;;1 Street;Springfield;Oregon;97477;USA").place,
        "Springfield, Oregon, USA"
    );
    assert_eq!(
        card("ADR:;;1 Street;;;;").place,
        "1 Street",
        "better than nothing"
    );
    let person = card("ADR;HOME:;;;Bristol;;;\nADR;WORK;PREF:;;;London;;;");
    assert_eq!(person.place, "London", "the preferred address");
}

#[test]
fn a_zone_is_an_iana_name_or_nothing() {
    assert_eq!(card("TZ:Europe/Berlin").zone, "Europe/Berlin");
    assert_eq!(
        card("TZ;VALUE=text:America/Argentina/Salta").zone,
        "America/Argentina/Salta"
    );
    for text in [
        "-05:00",
        "-0500; EST; Raleigh/North America",
        "Mars/Olympus",
        "EST",
    ] {
        assert_eq!(
            card(&format!("TZ:{text}")).zone,
            "",
            "{text} is an offset or unknown"
        );
    }
}

#[test]
fn uris_of_phones_and_mails_lose_their_scheme() {
    let person = card("TEL;VALUE=uri:tel:+1-555-010-0199\nEMAIL:mailto:ada@example.org");
    assert_eq!(person.phones[0].value, "+1-555-010-0199");
    assert_eq!(person.emails[0].value, "ada@example.org");
}

#[test]
fn departments_and_googles_own_group_are_left_out() {
    let person = card("ORG:Example Engines;Research\nCATEGORIES:myContacts,Navy\nROLE:Adviser");
    assert_eq!(
        person.organisation, "Example Engines",
        "organisations are compared by name"
    );
    assert_eq!(person.tags, ["Navy"], "everybody is in myContacts");
    assert_eq!(person.title, "Adviser", "a role stands in for a title");
}

#[test]
fn text_escapes_are_undone_and_noise_is_removed() {
    let person = card("NOTE:a\\, b\\; c\\\\n\\nd\0\u{7}\nTITLE:A\0na\u{202D}lyst \u{202C}");
    assert_eq!(
        person.notes, "a, b; c\\n\nd",
        "a backslash before n may be a backslash"
    );
    assert_eq!(
        person.title, "Analyst",
        "NUL and direction marks carry nothing"
    );
}

#[test]
fn html_is_text_like_any_other() {
    assert_eq!(
        card("NOTE:<script>alert(1)</script>").notes,
        "<script>alert(1)</script>"
    );
}

#[test]
fn harmful_links_are_left_out() {
    for url in [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "vbscript:x",
        " JavaScript:1",
    ] {
        assert!(
            card(&format!("URL:{url}")).links.is_empty(),
            "{url} must not become a link"
        );
    }
    assert_eq!(
        card("URL:www.example.org").links[0].value,
        "www.example.org"
    );
}
