//! A report in words, as it is written into a file.

use fairlead_interop::report::{Report, Section};

use super::{ActivityReport, ReportNames};
use crate::words;

/// A report in words.
pub(super) fn page(report: &ActivityReport, names: ReportNames) -> Report {
    let columns = |columns: &[&str]| columns.iter().map(|one| (*one).to_owned()).collect();
    let mut numbers: Vec<(String, String)> = report
        .numbers
        .iter()
        .filter(|number| number.count > 0)
        .map(|number| {
            (
                words::report_kind(number.what, number.count).to_owned(),
                number.count.to_string(),
            )
        })
        .collect();
    if report.minutes > 0 {
        numbers.push((
            words::report_hours().to_owned(),
            words::hours(report.minutes),
        ));
    }
    Report {
        language: "en".to_owned(),
        title: words::report_title().to_owned(),
        lead: words::report_lead(report.from, report.to, report.date),
        numbers,
        sections: vec![
            Section {
                heading: words::report_applications().to_owned(),
                columns: columns(&words::REPORT_APPLICATION_COLUMNS),
                rows: report
                    .applications
                    .iter()
                    .map(|one| {
                        vec![
                            words::on_day(one.on),
                            one.title.clone(),
                            one.organisation.clone(),
                            one.source.clone(),
                            one.result.clone(),
                        ]
                    })
                    .collect(),
                empty: words::report_no_applications().to_owned(),
            },
            Section {
                heading: words::report_days().to_owned(),
                columns: columns(&words::REPORT_DAY_COLUMNS),
                rows: report
                    .entries
                    .iter()
                    .map(|one| {
                        vec![
                            words::on_day(one.on),
                            words::report_about(&one.title, &one.organisation),
                            words::report_did(&one.what, &one.note),
                            one.minutes.map_or_else(String::new, words::hours),
                        ]
                    })
                    .collect(),
                empty: words::report_no_days().to_owned(),
            },
        ],
        foot: words::report_foot(names == ReportNames::With).to_owned(),
    }
}
