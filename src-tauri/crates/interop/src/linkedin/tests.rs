mod archive;
mod hostile;

use std::io::{Cursor, Write};

use chrono::NaiveDate;
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::{Format, Found, FoundPerson, ReadError, SkipReason, Warning, read};

const ERAS: [(&str, &[u8]); 4] = [
    (
        "before 2021",
        include_bytes!("../../fixtures/linkedin-2019.csv"),
    ),
    (
        "2021 to 2023",
        include_bytes!("../../fixtures/linkedin-2022.csv"),
    ),
    (
        "since 2023",
        include_bytes!("../../fixtures/linkedin-2024.csv"),
    ),
    (
        "saved again by Excel",
        include_bytes!("../../fixtures/linkedin-excel.csv"),
    ),
];

fn of(text: &str) -> Found {
    read("Connections.csv", text.as_bytes()).expect("the text has people")
}

fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

fn zipped(path: &str, content: &[u8]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, content) in [
        ("Ad_Targeting.csv", &b"First Name,Connected On\n"[..]),
        (path, content),
    ] {
        zip.start_file(path, SimpleFileOptions::default())
            .expect("memory takes files");
        zip.write_all(content).expect("memory takes bytes");
    }
    zip.finish().expect("memory takes a directory").into_inner()
}

#[test]
fn every_era_gives_its_people_and_counts_hidden_profiles() {
    for ((era, bytes), (people, hidden)) in ERAS.into_iter().zip([(2, 1), (2, 1), (4, 2), (3, 1)]) {
        let found = read("x", bytes).unwrap();
        assert_eq!(found.format, Format::LinkedIn, "{era}");
        assert_eq!(found.encoding, "UTF-8", "{era}");
        assert_eq!(
            found.people.len(),
            people,
            "{era}: a person for each row with a name"
        );
        assert_eq!(
            found.skipped.len(),
            hidden,
            "{era}: a row with only a date is a hidden profile"
        );
        assert!(
            found
                .skipped
                .iter()
                .all(|s| s.reason == SkipReason::HiddenProfile),
            "{era}"
        );
        assert_eq!(
            found.people[0].name, "Ada Example",
            "{era}: columns are found by name"
        );
        assert_eq!(found.people[0].organisation, "Example Engines", "{era}");
        assert_eq!(found.people[0].title, "Analyst", "{era}");
    }
}

#[test]
fn a_row_is_read_field_by_field() {
    let found = read("x", ERAS[2].1).unwrap();
    let ada = FoundPerson {
        row: 1,
        name: "Ada Example".into(),
        given: "Ada".into(),
        family: "Example".into(),
        organisation: "Example Engines".into(),
        title: "Analyst".into(),
        emails: vec![crate::Labelled {
            label: "".into(),
            value: "ada@example.org".into(),
        }],
        links: vec![crate::Labelled {
            label: "linkedin".into(),
            value: "https://www.linkedin.com/in/ada-example".into(),
        }],
        met_on: day(2019, 2, 8),
        ..FoundPerson::default()
    };
    assert_eq!(found.people[0], ada, "nothing but what the row says");
    assert_eq!(
        found.people[1].title, "Rear Admiral",
        "a line break within a cell is a space"
    );
    assert_eq!(
        found.people[1].organisation, "Sample, Sons & Daughters",
        "quoted commas are text"
    );
    assert_eq!(
        found.people[2].name, "花子 例",
        "names of every script survive"
    );
    assert_eq!(
        found.people[3].row, 6,
        "rows are counted with the hidden ones, for messages"
    );
    assert_eq!(
        found.people[3].met_on,
        day(2025, 12, 1),
        "the last row needs no line end"
    );
}

#[test]
fn excels_dates_are_read_and_unclear_ones_left_empty_with_a_word() {
    let found = read("x", ERAS[3].1).unwrap();
    assert_eq!(
        found.people[0].met_on,
        day(2021, 4, 4),
        "4-Apr-21 is Excel's way"
    );
    assert_eq!(
        found.people[1].organisation, "Sample; Partners",
        "a quoted delimiter is text"
    );
    assert_eq!(
        found.people[2].met_on, None,
        "04/05/2021 may be April or May"
    );
    let warning = Warning::DateUnreadable {
        row: 4,
        text: "04/05/2021".into(),
    };
    assert_eq!(found.warnings, [warning], "the row is named");
}

#[test]
fn columns_may_be_missing_reordered_and_spaced() {
    let found = of(" connected on , FIRST NAME ,Last Name,Extra\n01 May 2020,Ada,Example,x\n");
    assert_eq!(
        found.people[0].name, "Ada Example",
        "headings are compared without case and space"
    );
    assert_eq!(
        found.people[0].met_on,
        day(2020, 5, 1),
        "position means nothing"
    );
    let found = of("First Name\tLast Name\tCompany\tPosition\nAda\tExample\tExample Ltd\tCEO\n");
    assert_eq!(
        found.people[0].organisation, "Example Ltd",
        "a dropped date column loses no people"
    );
    let found = of("First Name,Last Name,URL,Connected On\nAda\nGrace,Sample,u,1 May 2020,,,,x\n");
    assert_eq!(
        found.people.len(),
        2,
        "rows may be shorter or longer than the heading"
    );
}

#[test]
fn the_heading_is_sought_in_the_first_records_only() {
    let far = format!(
        "{}First Name,Connected On\nAda,1 May 2020\n",
        "x,y\n".repeat(15)
    );
    let found = read("x.csv", far.as_bytes()).expect("some table");
    assert_eq!(
        (found.format, found.people.len()),
        (Format::Table, 0),
        "a heading after fifteen records belongs to something else"
    );
}

#[test]
fn a_file_of_rows_without_people_fails_loudly() {
    let text = "First Name,Last Name,Connected On\n,,1 May 2020\n,,2 May 2020\n";
    let refused = read("Connections.csv", text.as_bytes());
    assert!(
        matches!(refused, Err(ReadError::NoPeople { rows: 2, .. })),
        "zero imported would look like success: {refused:?}"
    );
    let refused = read("Connections.csv", b"First Name,Last Name,Connected On\n");
    assert!(
        matches!(refused, Err(ReadError::OnlyHeadings { .. })),
        "a heading alone is said to be one"
    );
}

#[test]
fn a_row_with_facts_but_no_name_is_no_hidden_profile() {
    let found = of("First Name,Company,Connected On\nAda,,1 May 2020\n,Example,1 May 2020\n");
    assert_eq!(
        found.skipped[0].reason,
        SkipReason::NoName,
        "it says more than a date"
    );
}

#[test]
fn the_zip_is_recognised_by_content_and_its_other_files_ignored() {
    for path in [
        "Connections.csv",
        "Basic_LinkedInDataExport_01-02-2026/connections_99.CSV",
    ] {
        let found = read("export.dat", &zipped(path, ERAS[2].1)).unwrap();
        assert_eq!(found.people.len(), 4, "{path} is the connections file");
    }
    let refused = read("export.zip", &zipped("Profile.csv", ERAS[2].1));
    assert!(
        matches!(refused, Err(ReadError::NoConnections { .. })),
        "only Connections.csv is read"
    );
    let refused = read(
        "export.zip",
        &zipped("Connections.csv", b"something,else\n"),
    );
    assert!(
        matches!(refused, Err(ReadError::NoConnections { .. })),
        "a name alone is not enough"
    );
}

#[test]
fn other_encodings_are_recognised_and_said() {
    let text = "First Name,Last Name,Company,Connected On\n\
        Jürgen,Müller,Büro für Möbel,1 May 2020\nZoë,Núñez,Société Générale,2 May 2020\n";
    let (latin, ..) = encoding_rs::WINDOWS_1252.encode(text);
    let found = read("x.csv", &latin).unwrap();
    assert_eq!(
        found.people[1].name, "Zoë Núñez",
        "Excel saves in the code page of its system"
    );
    assert_eq!(
        found.warnings,
        [Warning::EncodingGuessed {
            encoding: found.encoding.clone()
        }]
    );
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked = [&b"\xFF\xFE"[..], &utf16].concat();
    for bytes in [&utf16, &marked] {
        let found = read("x.csv", bytes).unwrap();
        assert_eq!(
            found.people[0].name, "Jürgen Müller",
            "UTF-16 with or without its mark"
        );
        assert_eq!(
            found.encoding, "UTF-16LE",
            "the person sees what was recognised"
        );
    }
}
