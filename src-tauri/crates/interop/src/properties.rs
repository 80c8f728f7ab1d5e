//! What holds for every input, not only for those that somebody thought of.

use chrono::NaiveDate;
use proptest::collection::{btree_map, btree_set, vec};
use proptest::prelude::*;

use crate::{FoundPerson, Labelled, key, read, text, vcard};

/// Arbitrary text as a field of one line holds it.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[ -~]{0,90}", r"[\\,;:n \^é例🚀=]{0,40}"]
        .prop_map(|s| text::line(&s))
}

fn filled() -> impl Strategy<Value = String> {
    line().prop_filter("not empty", |s| !s.is_empty())
}

/// Labels as reading gives them: standard words in lower case, or a person's own.
fn label() -> impl Strategy<Value = String> {
    let known = ["", "work", "home", "cell", "work cell", "home fax"].map(str::to_owned);
    let own = filled().prop_filter("not Apple's own", |s| !s.starts_with("_$!<"));
    prop_oneof![proptest::sample::select(known.to_vec()), own]
}

fn list(value: impl Strategy<Value = String>) -> impl Strategy<Value = Vec<Labelled>> {
    btree_map(value, label(), 0..4).prop_map(|map| {
        map.into_iter()
            .map(|(value, label)| Labelled { label, value })
            .collect()
    })
}

fn tags() -> impl Strategy<Value = Vec<String>> {
    let tag = filled().prop_filter("not Google's own", |s| {
        !s.eq_ignore_ascii_case("mycontacts")
    });
    btree_set(tag, 0..4).prop_map(|set| set.into_iter().collect())
}

fn dates() -> impl Strategy<Value = (String, Option<NaiveDate>)> {
    let birthday = prop_oneof![
        Just(String::new()),
        (1u32..=12, 1u32..=28).prop_map(|(m, d)| format!("--{m:02}-{d:02}")),
        (1900i32..2100, 1u32..=12, 1u32..=28).prop_map(|(y, m, d)| format!("{y}-{m:02}-{d:02}")),
    ];
    let met_on = proptest::option::of((2003i32..2100, 1u32..=365).prop_map(|(year, day)| {
        NaiveDate::from_yo_opt(year, day).expect("every year has 365 days")
    }));
    (birthday, met_on)
}

fn person() -> impl Strategy<Value = FoundPerson> {
    let names = (filled(), filled(), line(), line(), line(), line());
    let schemeless = "[a-z0-9-]{1,9}\\.example\\.org/[ -~]{0,80}".prop_map(|s| text::line(&s));
    // A colon may begin a scheme, which reading takes off.
    let address = || filled().prop_map(|s| s.replace(':', "-"));
    let lists = (list(address()), list(address()), list(schemeless), tags());
    let notes = vec(line(), 0..4).prop_map(|lines| text::paragraphs(&lines.join("\n")));
    let zone = proptest::sample::select(vec!["", "Europe/Berlin", "America/New_York"]);
    (names, lists, (line(), zone, notes, line()), dates()).prop_map(
        |(names, (emails, phones, links, tags), (place, zone, notes, uid), (birthday, met_on))| {
            let (name, given, family, nickname, organisation, title) = names;
            let zone = zone.to_owned();
            FoundPerson {
                row: 1,
                name,
                given,
                family,
                nickname,
                organisation,
                title,
                emails,
                phones,
                links,
                place,
                zone,
                notes,
                tags,
                birthday,
                met_on,
                uid,
                ..FoundPerson::default()
            }
        },
    )
}

fn vcard_pieces() -> impl Strategy<Value = Vec<u8>> {
    let piece = proptest::sample::select(vec![
        &b"BEGIN:VCARD\r\n"[..],
        b"END:VCARD\n",
        b"FN:Ada",
        b"\r",
        b"\n",
        b"\n ",
        b"AGENT:",
        b"NOTE;QUOTED-PRINTABLE:=C3=",
        b"PHOTO;ENCODING=b:/9j/",
        b"N;CHARSET=SHIFT_JIS:\x83\x65;",
        b"BDAY:--03-",
        b"item1.X-ABLabel:_$!<",
        b"TEL;TYPE=\"x",
        b"\\",
        b"=\n",
        b"\xC3",
        b"\xEF\xBB\xBF",
        b"\0",
        b"TZ:+",
        b"KIND:",
        b"ADR;LABEL=^n^:;,;",
    ]);
    vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn csv_pieces() -> impl Strategy<Value = Vec<u8>> {
    let piece = proptest::sample::select(vec![
        &b"First Name,Last Name,URL,Connected On\n"[..],
        b"Ada",
        b",",
        b";",
        b"\"",
        b"\r\n",
        b"01 May 2020",
        b"\xFF\xFE",
        b"\xE9",
        b"\0",
        b"javascript:x",
    ]);
    vec(piece, 0..60)
        .prop_map(|pieces| [&b"First Name,Connected On\n"[..], &pieces.concat()].concat())
}

fn is_clean(person: &FoundPerson) -> bool {
    let lists = [&person.emails, &person.phones, &person.links];
    let noisy = |text: &str| {
        text.chars()
            .any(|c| c.is_control() && c != '\n' && c != '\t')
    };
    let texts = lists
        .into_iter()
        .flatten()
        .flat_map(|item| [&*item.label, &*item.value]);
    let fields = [
        &*person.name,
        &*person.title,
        &*person.notes,
        &*person.uid,
        &*person.place,
    ];
    !person.name.is_empty() && !texts.chain(fields).any(noisy)
}

const FIXTURES: [&[u8]; 6] = [
    include_bytes!("../fixtures/apple-3.0.vcf"),
    include_bytes!("../fixtures/outlook-2.1.vcf"),
    include_bytes!("../fixtures/android-2.1.vcf"),
    include_bytes!("../fixtures/version-4.0.vcf"),
    include_bytes!("../fixtures/linkedin-2024.csv"),
    include_bytes!("../fixtures/linkedin-excel.csv"),
];

/// Names of organisations of few words, so that two are often alike.
fn organisation() -> impl Strategy<Value = String> {
    let word = proptest::sample::select(vec![
        "Meta",
        "meta",
        "MÉTA",
        "Metabolic",
        "Example",
        "Group",
        "The",
        "&",
        "GmbH",
        "Inc.",
        "Ltd",
        "Platforms",
        "",
    ]);
    prop_oneof![4 => vec(word, 0..4).prop_map(|words| words.join(" ")), 1 => any::<String>()]
}

proptest! {
    #[test]
    fn no_bytes_make_reading_panic(
        bytes in prop_oneof![vec(any::<u8>(), 0..400), vcard_pieces(), csv_pieces()]
    ) {
        match read("x", &bytes) {
            Ok(found) => {
                let asks = found.sheet.as_ref().is_some_and(|sheet| sheet.missing.is_some());
                prop_assert!(!found.people.is_empty() || asks, "success without people would mislead");
                prop_assert!(found.people.iter().all(is_clean), "no NUL gets into a field");
            }
            Err(error) => prop_assert!(error.to_string().ends_with('.'), "a sentence: {error}"),
        }
    }

    #[test]
    fn a_damaged_zip_never_panics(at in 0usize..400, byte in any::<u8>()) {
        let mut zip = include_bytes!("../fixtures/linkedin-export.zip").to_vec();
        let at = at % zip.len();
        zip[at] = byte;
        let _ = read("x.zip", &zip);
    }

    #[test]
    fn a_damaged_real_file_never_panics(
        which in 0usize..FIXTURES.len(),
        damage in vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
        cut in any::<prop::sample::Index>(),
    ) {
        let mut bytes = FIXTURES[which].to_vec();
        damage.iter().for_each(|(at, byte)| *at.get_mut(&mut bytes) = *byte);
        bytes.truncate(cut.index(bytes.len()));
        if let Ok(found) = read("x", &bytes) {
            prop_assert!(found.people.iter().all(is_clean), "damage does not get into a field");
        }
    }

    #[test]
    fn keys_never_panic_and_are_their_own_keys(text in any::<String>()) {
        let name = key::name(&text);
        prop_assert_eq!(key::name(&name), name.clone(), "a key is normal");
        let email = key::email(&text);
        prop_assert_eq!(email.as_deref().and_then(key::email), email, "a key is normal");
        let phone = key::phone(&text);
        prop_assert_eq!(phone.as_deref().and_then(key::phone), phone, "a key is normal");
        let _ = (key::organisation(&text), key::profile(&text));
    }

    #[test]
    fn what_is_written_is_read_again(people in vec(person(), 1..4)) {
        let text = vcard::write(&people);
        let found = read("x.vcf", text.as_bytes()).expect("people with names are people");
        let expected: Vec<FoundPerson> = people
            .into_iter()
            .enumerate()
            .map(|(index, person)| FoundPerson { row: index + 1, ..person })
            .collect();
        prop_assert_eq!(found.people, expected, "export and import lose nothing");
        prop_assert!(found.skipped.is_empty() && found.warnings.is_empty());
    }

    #[test]
    fn organisations_are_alike_both_ways_and_each_tier_is_in_the_next(
        one in organisation(),
        other in organisation(),
    ) {
        let alike = key::organisations_alike(&one, &other);
        prop_assert_eq!(alike, key::organisations_alike(&other, &one), "alike is alike both ways");
        let exact = key::organisation_exact(&one) == key::organisation_exact(&other);
        let (one_key, other_key) = (key::organisation(&one), key::organisation(&other));
        let strong = one_key == other_key;
        let weak = key::organisation_words(&one_key) == key::organisation_words(&other_key);
        prop_assert!(!exact || strong, "written the same is the same without its legal form");
        prop_assert!(!strong || weak, "the same without its legal form has the same distinctive words");
        let named = !one_key.is_empty() && !other_key.is_empty();
        prop_assert_eq!(alike.is_some(), weak && named);
    }

    #[test]
    fn a_part_of_a_word_makes_no_organisation_alike(word in "[a-z]{3,9}", more in "[a-z]{1,6}") {
        let longer = format!("{word}{more}");
        let common = |word: &str| key::organisation(word) != word || key::organisation_words(&format!("zz {word}")) == "zz";
        prop_assume!(!common(&word) && !common(&longer));
        prop_assert_eq!(key::organisations_alike(&word, &longer), None);
        prop_assert_eq!(key::organisations_alike(&word, &format!("{longer} Ltd")), None);
    }
}
