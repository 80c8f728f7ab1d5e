//! Claims about importing leads.

use std::io::Write as _;

use proptest::prelude::*;

use super::*;
use crate::journey::record;
use crate::leads::event::CloseReason;
use crate::leads::export::{ExportLeads, TableFor};
use crate::leads::fixture::went;
use crate::leads::lead::{LeadDraft, LeadKind, LeadScope, WorkForm};
use crate::leads::stage::LeadStage;
use crate::people::fixture::{career, day, fault, now};

fn file(text: &str) -> tempfile::NamedTempFile {
    let mut file = tempfile::Builder::new()
        .suffix(".csv")
        .tempfile()
        .expect("a file");
    file.write_all(text.as_bytes()).expect("written");
    file
}

fn asked(file: &tempfile::NamedTempFile) -> LeadImport {
    LeadImport {
        path: file.path().to_owned(),
        columns: None,
        stages: Vec::new(),
        dates: None,
    }
}

fn counts(report: &LeadImportReport) -> (usize, usize, usize) {
    assert_eq!(
        report.rows,
        report.create + report.there + report.unreadable,
        "every row becomes something"
    );
    (report.create, report.there, report.unreadable)
}

const JOBSYNC: &str = "index,createdAt,applied,appliedDate,Company,JobTitle,jobType,Locations,JobSource,Status\n\
1,2026-02-01,Yes,2026-02-03,Imaginary Mills Ltd,Night baker,Full Time,Port Nowhere,Pretend Jobs,Interview\n\
2,2026-02-05,No,N/A,Widgets Sample,Miller,Contract,N/A,N/A,Draft\n\
3,2026-01-02,Yes,2026-01-10,Made-up Media,Head of bread,Full Time,Hamburg,Pretend Jobs,Rejected\n";

#[test]
fn a_table_of_jobsync_needs_no_word_and_what_happened_is_dated_back() {
    let mut career = career();
    let file = file(JOBSYNC);
    let report = career
        .import_leads(&asked(&file), now())
        .expect("it is a table");
    assert_eq!(counts(&report), (3, 0, 0));
    let board = career
        .lead_board(&Default::default(), now())
        .expect("a board");
    let card = board
        .columns
        .iter()
        .flat_map(|column| &column.cards)
        .find(|card| card.title == "Night baker")
        .expect("it is there");
    let page = career.lead_page(card.id, now()).expect("its page");
    assert_eq!(page.stage, LeadStage::Interviewing);
    assert_eq!(page.draft.began_on, Some(day("2026-02-01")));
    let went: Vec<_> = page
        .events
        .iter()
        .map(|event| (event.stage, event.on))
        .collect();
    assert_eq!(
        went,
        [
            (Some(LeadStage::Interviewing), day("2026-02-03")),
            (Some(LeadStage::Applied), day("2026-02-03")),
        ]
    );
    let hidden = board
        .columns
        .iter()
        .flat_map(|column| &column.cards)
        .find(|card| card.title == "Miller");
    let miller = career
        .lead_page(hidden.expect("there").id, now())
        .expect("its page");
    assert_eq!(
        (miller.draft.kind, miller.draft.place.as_str()),
        (LeadKind::Contract, ""),
        "N/A says nothing"
    );
}

#[test]
fn one_undo_takes_all_of_it_back() {
    let mut career = career();
    let file = file(JOBSYNC);
    career
        .import_leads(&asked(&file), now())
        .expect("it is a table");
    let undone = career.undo().expect("it can be undone");
    assert!(format!("{undone:?}").contains("3 leads"), "{undone:?}");
    let board = career
        .lead_board(&Default::default(), now())
        .expect("a board");
    assert_eq!(board.total, 0);
}

#[test]
fn a_dry_run_promises_what_the_import_does_and_writes_nothing() {
    let mut career = career();
    let file = file(JOBSYNC);
    let promised = career
        .preview_lead_import(&asked(&file), now())
        .expect("a preview");
    assert_eq!(
        career
            .lead_board(&Default::default(), now())
            .expect("a board")
            .total,
        0
    );
    let done = career
        .import_leads(&asked(&file), now())
        .expect("it is a table");
    assert_eq!(promised, done);
}

#[test]
fn importing_twice_brings_nothing_new_however_the_names_are_written() {
    let mut career = career();
    career
        .import_leads(&asked(&file(JOBSYNC)), now())
        .expect("it is a table");
    let again = file(&JOBSYNC.replace("Imaginary Mills Ltd", "IMAGINARY MILLS"));
    let report = career
        .preview_lead_import(&asked(&again), now())
        .expect("a preview");
    assert_eq!(counts(&report), (0, 3, 0));
    assert!(report.lines[0].lead_id.is_some(), "one can go and look");
    let twice = file("Title,Company\nBaker,Mills\nbaker,Mills GmbH\n");
    let report = career
        .preview_lead_import(&asked(&twice), now())
        .expect("a preview");
    assert_eq!(counts(&report), (1, 1, 0));
    assert_eq!(report.lines[1].why, "The same as line 2 of this file.");
}

#[test]
fn a_word_that_nobody_knows_is_asked_and_not_guessed() {
    let mut career = career();
    let file = file("Title,Status\nBaker,Mars\nMiller,Applied\n");
    let report = career
        .preview_lead_import(&asked(&file), now())
        .expect("a preview");
    assert!(report.missing.contains("Mars"), "{}", report.missing);
    assert_eq!(
        fault(career.import_leads(&asked(&file), now())).0,
        "columns"
    );
    let told = LeadImport {
        stages: vec![StageWord {
            word: "Mars".to_owned(),
            means: StageMeaning {
                stage: LeadStage::Closed,
                reason: CloseReason::Silent,
            },
        }],
        ..asked(&file)
    };
    let report = career
        .import_leads(&told, now())
        .expect("nothing is missing");
    assert_eq!(counts(&report), (2, 0, 0));
}

#[test]
fn a_date_in_doubt_is_asked() {
    let career = career();
    let file = file("Title,Date applied\nBaker,03/02/2026\n");
    let report = career
        .preview_lead_import(&asked(&file), now())
        .expect("a preview");
    assert_eq!(report.doubtful_date, "03/02/2026");
    assert!(!report.missing.is_empty());
    let told = LeadImport {
        dates: Some(DateOrder::DayFirst),
        ..asked(&file)
    };
    let report = career.preview_lead_import(&told, now()).expect("a preview");
    assert_eq!(counts(&report), (1, 0, 0));
}

#[test]
fn what_cannot_be_read_is_told_by_its_line_and_the_rest_comes_in() {
    let mut career = career();
    let file = file(
        "Title,Company,Applied on,Pays at least,Pays at most\n,Nobody,,,\nBaker,Mills,soon,,\nMiller,Mills,2027-01-01,,\n\
         Driver,Mills,,70000,60000\nGuard,Mills,2026-03-01,30000,40000\n",
    );
    let report = career
        .import_leads(&asked(&file), now())
        .expect("it is a table");
    assert_eq!(counts(&report), (1, 0, 4));
    let said: Vec<_> = report
        .lines
        .iter()
        .take(4)
        .map(|line| (line.line, line.why.as_str()))
        .collect();
    assert_eq!(said[0], (2, "Say in a line what it is; the rest can wait."));
    assert_eq!(said[1], (3, "“Applied on” says “soon”, which is no date."));
    assert!(said[2].1.contains("has not come"), "{}", said[2].1);
    assert!(said[3].1.contains("less than the least"), "{}", said[3].1);
}

#[test]
fn columns_are_what_a_person_says_they_are() {
    let mut career = career();
    let file = file("A,B,C\nBaker,Mills,likes rye\n");
    let report = career
        .preview_lead_import(&asked(&file), now())
        .expect("a preview");
    assert!(report.missing.contains("what it is"), "{}", report.missing);
    assert_eq!(report.columns[2].samples, ["likes rye"]);
    let told = LeadImport {
        columns: Some(vec![
            Some(LeadField::Title),
            Some(LeadField::Organisation),
            Some(LeadField::Notes),
        ]),
        ..asked(&file)
    };
    career
        .import_leads(&told, now())
        .expect("nothing is missing");
    let again = LeadImport {
        columns: Some(vec![Some(LeadField::Title), Some(LeadField::Title), None]),
        ..asked(&file)
    };
    let report = career
        .preview_lead_import(&again, now())
        .expect("a preview");
    assert!(report.missing.contains("Title"), "{}", report.missing);
}

#[test]
fn what_was_imported_counts_as_touched_when_something_last_happened() {
    let mut career = career();
    let file = file("Title,Stage,Applied on,Next step on\nBaker,Applied,2026-01-05,2026-03-20\n");
    career
        .import_leads(&asked(&file), now())
        .expect("it is a table");
    let health = career.lead_health(now()).expect("health");
    assert_eq!(
        (health.live, health.hollow),
        (0, 1),
        "an import touches nothing"
    );
}

fn text(most: usize) -> impl Strategy<Value = String> {
    proptest::string::string_regex(&format!("[A-Za-zÄß=+'\\-\",;0-9 ]{{0,{most}}}"))
        .expect("a pattern")
        // The lines of a form have single spaces by the time they come back.
        .prop_map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
}

prop_compose! {
    fn draft()(
        title in "[A-Za-z]{3,12}",
        organisation in text(12),
        (notes, place, action) in (text(30), text(12), text(12)),
        pay in proptest::option::of(10_000_i64..90_000),
        scope in prop::sample::select(vec![LeadScope::Department, LeadScope::Company, LeadScope::Outside]),
        kind in prop::sample::select(vec![LeadKind::Job, LeadKind::Board, LeadKind::Venture]),
        work_form in prop::sample::select(vec![WorkForm::Unsaid, WorkForm::OnSite, WorkForm::Remote]),
    ) -> LeadDraft {
        LeadDraft {
            title, organisation, notes, place, scope, kind, work_form,
            next_action: action,
            pay_from: pay, pay_to: pay.map(|pay| pay + 5_000),
            currency: if pay.is_some() { "EUR".to_owned() } else { String::new() },
            began_on: Some(day("2026-02-01")),
            ..LeadDraft::default()
        }
    }
}

/// What "N/A" and a lone dash say, a table cannot bring back; and no one calls an organisation so.
fn says_nothing(text: &str) -> bool {
    fairlead_interop::leads::said(text).is_empty() && !text.is_empty()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn what_was_exported_comes_back_the_same(
        drafts in prop::collection::vec(draft(), 1..5),
        stage in prop::sample::select(&LeadStage::ALL[..]),
    ) {
        prop_assume!(drafts.iter().all(|one| ![&one.organisation, &one.notes, &one.place, &one.next_action].into_iter().any(|text| says_nothing(text))));
        let mut first = career();
        for one in &drafts {
            let id = record::save(&mut first, None, one.clone(), now()).expect("it fits");
            went(&mut first, id, stage, day("2026-02-14"), "", now());
        }
        let folder = tempfile::tempdir().expect("a folder");
        let export = |career: &Career, table| {
            let export = ExportLeads { folder: folder.path().to_owned(), table };
            career.export_leads(&export, now()).expect("written").path
        };
        let path = export(&first, TableFor::Spreadsheet);
        let before = std::fs::read_to_string(&path).expect("readable");
        let mut second = career();
        let asked = LeadImport { path: path.into(), columns: None, stages: Vec::new(), dates: None };
        let report = second.import_leads(&asked, now()).expect("our own table needs no word");
        prop_assert_eq!(report.unreadable, 0, "{:?}", report.lines);
        // Leads that are the same by the rule of duplicates come once.
        if report.there == 0 {
            let after = std::fs::read_to_string(export(&second, TableFor::Spreadsheet)).expect("readable");
            prop_assert_eq!(sorted(&before), sorted(&after));
        }
    }
}

fn sorted(table: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = table.split("\r\n").collect();
    lines.sort_unstable();
    lines
}
