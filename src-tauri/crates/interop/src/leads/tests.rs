//! Claims about tables of leads.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;

fn table(text: &str) -> Table {
    read("leads.csv", text.as_bytes()).expect("a table")
}

fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

#[test]
fn headings_are_known_by_name_whoever_wrote_them() {
    use Column::*;
    let of = |line: &str| guess(&line.split(',').map(str::to_owned).collect::<Vec<_>>());
    assert_eq!(
        of(
            "index,createdAt,applied,appliedDate,Company,JobTitle,jobType,Locations,JobSource,Status"
        ),
        [
            None,
            Some(BeganOn),
            None,
            Some(AppliedOn),
            Some(Organisation),
            Some(Title),
            Some(Kind),
            Some(Place),
            Some(Source),
            Some(Stage)
        ],
        "JobSync"
    );
    assert_eq!(
        of("companyName,title,location,listName,htmlDescription"),
        [
            Some(Organisation),
            Some(Title),
            Some(Place),
            Some(Stage),
            Some(Advertisement)
        ],
        "Huntr"
    );
    assert_eq!(
        of("Company,Employer,Notes,Comments"),
        [Some(Organisation), None, Some(Notes), Some(Notes)]
    );
}

#[test]
fn any_delimiter_and_lines_above_the_headings_are_read() {
    for (text, first) in [
        ("Title,Company\nBaker,Mills\n", 2),
        ("Title;Company\nBaker;Mills\n", 2),
        ("Title\tCompany\nBaker\tMills\n", 2),
        ("sep=;\r\nTitle;Company\r\nBaker;Mills\r\n", 3),
        ("My applications 2026\n\nTitle,Company\nBaker,Mills\n", 4),
    ] {
        let table = table(text);
        assert_eq!(table.headings, ["Title", "Company"], "{text}");
        assert_eq!(
            table.rows,
            [Row {
                line: first,
                cells: vec!["Baker".into(), "Mills".into()]
            }],
            "{text}"
        );
    }
}

#[test]
fn rows_of_uneven_length_and_cells_of_several_lines_are_read() {
    let table = table("Title,Company,Notes\nBaker\nMiller,Mills,\"two\nlines\",more\n");
    assert_eq!(table.rows[0].cells, ["Baker", "", ""]);
    assert_eq!(table.rows[1].cells, ["Miller", "Mills", "two\nlines"]);
    assert_eq!(table.rows[1].line, 3);
}

#[test]
fn a_file_of_another_age_keeps_its_umlauts() {
    let found = read(
        "a.csv",
        b"Titel;Firma;Ort\nB\xE4cker;M\xFChle;L\xFCbeck\nM\xFCller;Gro\xDFm\xFChle;K\xF6ln\n",
    )
    .expect("a table");
    assert_eq!(found.rows[0].cells, ["Bäcker", "Mühle", "Lübeck"]);
    assert!(found.guessed.is_some());
}

#[test]
fn what_is_no_table_says_so() {
    let fault = |bytes: &[u8]| read("x.csv", bytes).expect_err("no table").to_string();
    assert!(fault(b"  \n").starts_with("“x.csv” is empty"));
    assert!(fault(b"Title,Company\n").contains("no row below"));
    assert!(fault(b"PK\x03\x04rest").contains("save it as CSV"));
}

#[test]
fn dates_are_read_as_tables_write_them() {
    let ninth = day(2026, 3, 9);
    for text in [
        "2026-03-09",
        "2026/03/09",
        "2026-03-09T10:11:12Z",
        "2026-03-09 10:11",
        "09.03.2026",
        "9.3.26",
        "9 Mar 2026",
        "09-Mar-2026",
        "Mar 9, 2026",
        "March 9th, 2026",
        "Mon, 9 March 2026",
        "9. März 2026",
        "9 mars 2026",
    ] {
        assert_eq!(date(text, None), ninth, "{text}");
    }
    for text in [
        "",
        "soon",
        "2026",
        "31.02.2026",
        "3/2026",
        "9999-01-01",
        "12:30",
    ] {
        assert_eq!(date(text, Some(Order::DayFirst)), None, "{text}");
    }
}

#[test]
fn a_date_that_can_be_read_in_two_ways_is_not_guessed() {
    assert_eq!(date("03/09/2026", None), None);
    assert_eq!(date("03/09/2026", Some(Order::MonthFirst)), day(2026, 3, 9));
    assert_eq!(date("03/09/2026", Some(Order::DayFirst)), day(2026, 9, 3));
    assert_eq!(
        date("1/29/26, 2:37 PM", Some(Order::MonthFirst)),
        day(2026, 1, 29)
    );
    assert_eq!(
        order_of(["03/09/2026", "x", "2026-01-01"]),
        Orders::Unknown("03/09/2026".into())
    );
    assert_eq!(
        order_of(["03/09/2026", "25/12/2026"]),
        Orders::Follows(Order::DayFirst)
    );
    assert_eq!(
        order_of(["03/09/2026", "12/25/2026"]),
        Orders::Follows(Order::MonthFirst)
    );
    assert_eq!(order_of(["03/03/2026", "9 Mar 2026"]), Orders::Clear);
}

#[test]
fn stages_are_known_by_what_programs_call_them() {
    for (word, wanted) in [
        ("Wishlist", Stage::Spotted),
        ("Applied", Stage::Applied),
        ("Phone screen", Stage::InConversation),
        ("INTERVIEW", Stage::Interviewing),
        ("in_conversation", Stage::InConversation),
        ("Offer", Stage::Offer),
        ("Rejected", Stage::Closed),
        ("Ghosted", Stage::Closed),
    ] {
        assert_eq!(stage(word), Some(wanted), "{word}");
    }
    assert_eq!(closing("Ghosted"), Some(Closing::Silent));
    assert_eq!(stage("Mars"), None, "what is not known is asked");
}

#[test]
fn a_spreadsheet_runs_nothing_of_it() {
    let written = csv(
        &["Title"],
        &[
            vec!["=1+1".into()],
            vec!["-5".into()],
            vec!["say \"hi\"".into()],
        ],
        Mark::Utf8,
    );
    let text = String::from_utf8(written).expect("UTF-8");
    assert_eq!(
        text,
        "\u{FEFF}\"Title\"\r\n\"'=1+1\"\r\n\"'-5\"\r\n\"say \"\"hi\"\"\"\r\n"
    );
}

proptest! {
    #[test]
    fn no_bytes_bring_it_down(bytes in prop::collection::vec(any::<u8>(), 0..1500)) {
        let _ = read("x.csv", &bytes);
    }

    #[test]
    fn no_text_brings_the_words_down(text in "\\PC{0,40}") {
        let _ = (date(&text, Some(Order::DayFirst)), stage(&text), closing(&text), kind(&text), pay(&text));
        let _ = order_of([text.as_str()]);
    }

    #[test]
    fn every_row_has_a_cell_a_heading(text in "([a-z\"]{0,5}[,;\n]){0,80}") {
        if let Ok(table) = read("x.csv", text.as_bytes()) {
            for row in &table.rows {
                prop_assert_eq!(row.cells.len(), table.headings.len());
            }
        }
    }

    #[test]
    fn what_is_written_is_read_again(rows in prop::collection::vec(prop::collection::vec("\\PC{1,12}", 3), 1..8)) {
        let rows: Vec<Vec<String>> = rows;
        let written = csv(&["Title", "Company", "Notes"], &rows, Mark::Utf8);
        let table = read("x.csv", &written).expect("a table");
        let back: Vec<Vec<String>> = table.rows.iter().map(|row| row.cells.iter().map(|cell| unguarded(cell)).collect()).collect();
        let wanted: Vec<_> = rows.into_iter().filter(|row| !row.iter().all(|cell| cell.bytes().all(|b| b.is_ascii_whitespace()))).collect();
        prop_assert_eq!(back, wanted);
    }
}
