//! Claims about the report, and about what is written into files.

use super::*;
use crate::journey::demonstrate::interview::InterviewDraft;
use crate::journey::record;
use crate::leads::event::LogForLead;
use crate::leads::export::{ExportLeads, TableFor};
use crate::leads::fixture::went;
use crate::leads::lead::LeadDraft;
use crate::people::fixture::{add, career, day, fault, now};

fn month(names: ReportNames) -> ReportAsked {
    ReportAsked {
        from: Some(day("2026-03-01")),
        to: Some(day("2026-03-10")),
        names,
    }
}

/// A career with one application that came to an interview, and one that ended before.
fn busy() -> Career {
    let mut career = career();
    let teller = add(&mut career, "Mina Notreal");
    let draft = LeadDraft {
        title: "Night baker".to_owned(),
        organisation: "Imaginary Mills".to_owned(),
        source_id: Some(teller),
        began_on: Some(day("2026-02-20")),
        ..LeadDraft::default()
    };
    let id = record::save(&mut career, None, draft, now()).expect("it fits");
    for (stage, on) in [
        (LeadStage::Applied, "2026-03-02"),
        (LeadStage::Interviewing, "2026-03-08"),
    ] {
        went(&mut career, id, stage, day(on), "Mina put in a word", now());
    }
    let log = LogForLead {
        lead_id: id,
        on: Some(day("2026-03-05")),
        note: "Asked Mina what they bake".to_owned(),
        minutes: Some(75),
    };
    career.log_for_lead(&log, now()).expect("it is noted");
    career
}

#[test]
fn it_tells_what_was_done_in_its_days_and_what_came_of_it() {
    let report = busy()
        .activity_report(&month(ReportNames::With), now())
        .expect("a report");
    let [one] = report.applications.as_slice() else {
        panic!("one application: {:?}", report.applications);
    };
    assert_eq!(
        (one.on, one.source.as_str(), one.result.as_str()),
        (day("2026-03-02"), "Mina Notreal", "Interviewing")
    );
    let days: Vec<_> = report
        .entries
        .iter()
        .map(|one| (one.on, one.kind))
        .collect();
    assert_eq!(
        days,
        [
            (day("2026-03-02"), ReportKind::Applied),
            (day("2026-03-05"), ReportKind::Effort),
            (day("2026-03-08"), ReportKind::Interview),
        ],
        "what came before its first day is not in it"
    );
    assert_eq!(report.minutes, 75);
}

#[test]
fn a_talk_stands_by_its_name_instead_of_the_move_to_its_stage() {
    let mut career = busy();
    let lead = career
        .read()
        .query_row("SELECT id FROM lead", [], |row| row.get(0))
        .expect("the one");
    let round = InterviewDraft {
        lead_id: Some(lead),
        title: "With the night shift".to_owned(),
        held_on: Some(day("2026-03-09")),
        minutes: 45,
        ..InterviewDraft::default()
    };
    record::save(&mut career, None, round, now()).expect("it fits");
    let report = career
        .activity_report(&month(ReportNames::Without), now())
        .expect("a report");
    let talks: Vec<_> = report
        .entries
        .iter()
        .filter(|one| one.kind == ReportKind::Interview)
        .collect();
    let [talk] = talks.as_slice() else {
        panic!("the talk, once: {talks:?}");
    };
    assert_eq!(talk.on, day("2026-03-09"));
    assert!(talk.what.contains("With the night shift"), "{}", talk.what);
}

#[test]
fn what_happened_later_does_not_change_a_report() {
    let asked = ReportAsked {
        to: Some(day("2026-03-04")),
        ..month(ReportNames::With)
    };
    let report = busy().activity_report(&asked, now()).expect("a report");
    assert_eq!(
        report.applications[0].result, "Applied",
        "the interview was on the eighth"
    );
}

#[test]
fn without_names_nobody_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = busy()
        .write_activity_report(folder.path(), &month(ReportNames::Without), now())
        .expect("written");
    let page = std::fs::read_to_string(&path).expect("readable");
    assert!(
        page.contains("Night baker") && page.contains("1 h 15 min"),
        "{page}"
    );
    assert!(
        !page.contains("Mina"),
        "neither the teller nor a note names her"
    );
}

#[cfg(unix)]
#[test]
fn what_is_written_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().expect("a folder");
    let career = busy();
    let report = career
        .write_activity_report(folder.path(), &month(ReportNames::With), now())
        .expect("written");
    let export = ExportLeads {
        folder: folder.path().to_owned(),
        table: TableFor::Spreadsheet,
    };
    let table = career.export_leads(&export, now()).expect("written");
    for path in [report, table.path.into()] {
        let mode = std::fs::metadata(path).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn a_report_that_ends_before_it_begins_is_refused() {
    let asked = ReportAsked {
        to: Some(day("2026-02-01")),
        ..month(ReportNames::With)
    };
    assert_eq!(fault(busy().activity_report(&asked, now())).0, "to");
}

#[test]
fn a_folder_that_is_none_is_told_at_its_field() {
    let gone = Path::new("/nowhere/at/all");
    let refused = busy().write_activity_report(gone, &month(ReportNames::With), now());
    assert_eq!(fault(refused).0, "folder");
}

#[test]
fn the_table_has_every_field_and_runs_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut career = busy();
    let sly = LeadDraft {
        title: "=HYPERLINK(\"x\")".to_owned(),
        pay_from: Some(60_000),
        currency: "EUR".to_owned(),
        ..LeadDraft::default()
    };
    record::save(&mut career, None, sly, now()).expect("it fits");
    let export = ExportLeads {
        folder: folder.path().to_owned(),
        table: TableFor::Program,
    };
    let written = career.export_leads(&export, now()).expect("written");
    assert_eq!(written.leads, 2);
    let text = std::fs::read_to_string(&written.path).expect("readable");
    let lines: Vec<&str> = text.lines().collect();
    assert!(
        lines[0].starts_with("\"Title\",\"Organisation\",\"Stage\",\"Since\""),
        "{text}"
    );
    assert!(
        lines[1].starts_with("\"Night baker\",\"Imaginary Mills\",\"Interviewing\",\"2026-03-08\",\"\",\"2026-03-02\",\"2026-02-20\""),
        "{text}"
    );
    assert!(lines[2].starts_with("\"'=HYPERLINK"), "{text}");
}
