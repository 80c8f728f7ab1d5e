//! Over generated files: few names and addresses, so that rows meet in every way they can.

use proptest::prelude::*;

use super::*;

#[derive(Clone, Copy, Debug)]
enum Era {
    /// Without profiles.
    Old,
    New,
    Card,
}

#[derive(Clone, Debug)]
struct Row {
    name: usize,
    organisation: usize,
    email: usize,
    phone: usize,
    profile: usize,
    met: usize,
}

const NAMES: [(&str, &str); 5] = [
    ("Ada", "Example"),
    ("Ada", ""),
    ("Ada", "Sample"),
    ("Grace", "Sample"),
    ("Zoë", "Example"),
];
const ORGANISATIONS: [&str; 4] = ["", "Example Engines", "Example Engines Ltd", "Sample Works"];
const EMAILS: [&str; 4] = [
    "",
    "ada@example.org",
    "family@example.org",
    "ADA@example.org",
];
const PHONES: [&str; 3] = ["", "+44 20 7946 0123", "0044 20 7946 0123"];
const PROFILES: [&str; 4] = [
    "",
    "https://www.linkedin.com/in/ada",
    "https://www.linkedin.com/in/grace",
    "http://linkedin.com/in/Ada/",
];
const DATES: [&str; 4] = ["", "08 Feb 2019", "17 Nov 2018", "01 Jan 2199"];

fn rows() -> impl Strategy<Value = Vec<Row>> {
    let row = (
        0..5_usize,
        0..4_usize,
        0..4_usize,
        0..3_usize,
        0..4_usize,
        0..4_usize,
    )
        .prop_map(|(name, organisation, email, phone, profile, met)| Row {
            name,
            organisation,
            email,
            phone,
            profile,
            met,
        });
    proptest::collection::vec(row, 1..8)
}

fn era() -> impl Strategy<Value = Era> {
    prop_oneof![Just(Era::Old), Just(Era::New), Just(Era::Card)]
}

fn written(era: Era, rows: &[Row]) -> tempfile::NamedTempFile {
    let lines: Vec<String> = rows
        .iter()
        .map(|row| {
            let (given, family) = NAMES[row.name];
            let (org, email, phone) = (
                ORGANISATIONS[row.organisation],
                EMAILS[row.email],
                PHONES[row.phone],
            );
            let (profile, met) = (PROFILES[row.profile], DATES[row.met]);
            match era {
                Era::Old => format!("{given},{family},{email},{org},,{met}"),
                Era::New => format!("{given},{family},{profile},{email},{org},,{met}"),
                Era::Card => {
                    let mut card = format!("FN:{given} {family}\r\nN:{family};{given};;;");
                    for (name, value) in [
                        ("ORG", org),
                        ("EMAIL", email),
                        ("TEL", phone),
                        ("URL", profile),
                    ] {
                        if !value.is_empty() {
                            card.push_str(&format!("\r\n{name}:{value}"));
                        }
                    }
                    card
                }
            }
        })
        .collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    match era {
        Era::Old => file(
            ".csv",
            &format!(
                "First Name,Last Name,Email Address,Company,Position,Connected On\n{}\n",
                lines.join("\n")
            ),
        ),
        Era::New => linkedin(&lines),
        Era::Card => vcard(&lines),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn import_twice_is_import_once(files in proptest::collection::vec((era(), rows()), 1..4)) {
        let mut career = career();
        for (era, rows) in files {
            let file = written(era, &rows);
            let before = all_rows(career.read());
            let dry = career.preview_import(file.path(), now()).expect("people");
            prop_assert_eq!(&all_rows(career.read()), &before, "a dry run writes nothing");
            let once = import(&mut career, file.path());
            prop_assert_eq!(counts(&dry), counts(&once), "and counts what the real one does");
            let after = all_rows(career.read());
            let twice = import(&mut career, file.path());
            prop_assert_eq!(&all_rows(career.read()), &after, "the second time nothing changes");
            prop_assert_eq!((twice.create, twice.merge, twice.review), (0, 0, once.review), "every row but those that wait is known");
            if once.create + once.merge > 0 {
                career.undo().expect("undo");
                let index = |row: &&String| !row.starts_with("person_search");
                let undone = all_rows(career.read());
                prop_assert_eq!(undone.iter().filter(index).collect::<Vec<_>>(), before.iter().filter(index).collect::<Vec<_>>(), "one step takes all of it back");
                career.redo().expect("redo");
            }
        }
    }
}
