//! Sentences of what comes in and goes out with leads.

use chrono::NaiveDate;
use fairlead_interop::leads::Column;

use crate::journey::demonstrate::interview::InterviewSort;
use crate::leads::event::CloseReason;
use crate::leads::lead::{LeadKind, LeadScope, WorkForm};
use crate::leads::report::ReportKind;

/// Nothing of a file or a text was chosen yet.
pub fn no_such_file(name: &str, why: &str) -> String {
    format!("“{name}” could not be opened: {why}; check that it is still there and readable.")
}

/// What was chosen is a folder, or something else that is no file.
pub fn not_a_file(name: &str) -> String {
    format!("“{name}” is no file; choose one.")
}

/// What a contact in an advertisement becomes among the notes.
pub fn advertisement_contact(name: &str, email: &str) -> String {
    match (name, email) {
        (name, "") => format!("Contact: {name}"),
        ("", email) => format!("Contact: {email}"),
        (name, email) => format!("Contact: {name}, {email}"),
    }
}

/// Where one works.
pub fn work_form(form: WorkForm) -> &'static str {
    match form {
        WorkForm::Unsaid => "",
        WorkForm::OnSite => "On site",
        WorkForm::Hybrid => "Hybrid",
        WorkForm::Remote => "Remote",
    }
}

/// What work pays a year.
pub fn pay_said(from: Option<i64>, to: Option<i64>, currency: &str) -> String {
    match (from, to) {
        (Some(from), Some(to)) if from == to => format!("{} {currency}", grouped(from)),
        (Some(from), Some(to)) => format!("{} to {} {currency}", grouped(from), grouped(to)),
        (Some(from), None) => format!("at least {} {currency}", grouped(from)),
        (None, Some(to)) => format!("at most {} {currency}", grouped(to)),
        (None, None) => String::new(),
    }
}

/// A number in groups of three: 1,234,567.
fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if number < 0 { format!("-{out}") } else { out }
}

/// In which ring an opportunity lies.
pub fn lead_scope(scope: LeadScope) -> &'static str {
    match scope {
        LeadScope::Department => "My department",
        LeadScope::Company => "My company",
        LeadScope::Industry => "My industry",
        LeadScope::Outside => "Outside",
    }
}

/// What an opportunity is.
pub fn lead_kind(kind: LeadKind) -> &'static str {
    match kind {
        LeadKind::Job => "Job",
        LeadKind::Project => "Project",
        LeadKind::Contract => "Contract",
        LeadKind::Board => "Seat on a board",
        LeadKind::Study => "Study",
        LeadKind::Venture => "Venture of my own",
    }
}

/// Why a lead is over.
pub fn close_reason(reason: CloseReason) -> &'static str {
    match reason {
        CloseReason::Unsaid => "",
        CloseReason::Declined => "I said no to their offer",
        CloseReason::Rejected => "They said no",
        CloseReason::Withdrawn => "I stepped back",
        CloseReason::Silent => "Nothing came any more",
    }
}

/// The heading of a column of the table of leads.
pub fn lead_column(column: Column) -> &'static str {
    match column {
        Column::Title => "Title",
        Column::Organisation => "Organisation",
        Column::Stage => "Stage",
        Column::StageOn => "Since",
        Column::Reason => "Why it is over",
        Column::AppliedOn => "Applied on",
        Column::BeganOn => "Heard of it on",
        Column::NextAction => "Next step",
        Column::NextOn => "Next step on",
        Column::Scope => "Ring",
        Column::Kind => "Kind",
        Column::Place => "Place",
        Column::WorkForm => "Where one works",
        Column::Pay => "Pay",
        Column::PayFrom => "Pays at least",
        Column::PayTo => "Pays at most",
        Column::Currency => "Currency",
        Column::Source => "Source",
        Column::Cv => "CV that was sent",
        Column::Notes => "Notes",
        Column::Advertisement => "Advertisement",
    }
}

/// The headings of the table of applications in a report.
pub const REPORT_APPLICATION_COLUMNS: [&str; 5] = [
    "Date",
    "Applied for",
    "Organisation",
    "Found at",
    "Result so far",
];

/// The headings of the table of days in a report.
pub const REPORT_DAY_COLUMNS: [&str; 4] = ["Date", "For", "What was done", "Time"];

/// What a report is called.
pub fn report_title() -> &'static str {
    "What I did to find work"
}

/// For which days a report is.
pub fn report_lead(from: NaiveDate, to: NaiveDate, made: NaiveDate) -> String {
    format!(
        "{} to {}. Made on {}.",
        on_day(from),
        on_day(to),
        on_day(made)
    )
}

/// The heading of the applications.
pub fn report_applications() -> &'static str {
    "Applications"
}

/// No applications.
pub fn report_no_applications() -> &'static str {
    "Nothing was applied for in these days."
}

/// The heading of what was done day by day.
pub fn report_days() -> &'static str {
    "Day by day"
}

/// Nothing done.
pub fn report_no_days() -> &'static str {
    "Nothing was noted in these days."
}

/// The foot of a report.
pub fn report_foot(names: bool) -> &'static str {
    if names {
        "From my own notes, with the names of people in them."
    } else {
        "From my own notes, without the names of people."
    }
}

/// What the hours of a report count.
pub fn report_hours() -> &'static str {
    "noted time"
}

/// What a number of a report counts.
pub fn report_kind(kind: ReportKind, count: u32) -> &'static str {
    let one = count == 1;
    match kind {
        ReportKind::Found => "found or looked into",
        ReportKind::Applied => "applied for",
        ReportKind::Talk if one => "talk begun",
        ReportKind::Talk => "talks begun",
        ReportKind::Interview if one => "interview",
        ReportKind::Interview => "interviews",
        ReportKind::Offer if one => "offer",
        ReportKind::Offer => "offers",
        ReportKind::Ended => "ended",
        ReportKind::Effort if one => "other step",
        ReportKind::Effort => "other steps",
    }
}

/// The day on which I heard of a lead.
pub fn report_heard() -> &'static str {
    "Found"
}

/// A lead went to a stage.
pub fn report_went(stage: &str) -> String {
    format!("Now: {stage}")
}

/// A talk that took place.
pub fn report_round(sort: InterviewSort, title: &str) -> String {
    match sort {
        InterviewSort::Interview => format!("Interview: {title}"),
        InterviewSort::Pitch => format!("Pitch: {title}"),
        InterviewSort::ReviewTalk => format!("Review talk: {title}"),
    }
}

/// Something that I did for a lead.
pub fn report_effort() -> &'static str {
    "Worked on it"
}

/// What a line of a report is about.
pub fn report_about(title: &str, organisation: &str) -> String {
    match organisation {
        "" => title.to_owned(),
        organisation => format!("{title}, {organisation}"),
    }
}

/// What a line of a report says.
pub fn report_did(what: &str, note: &str) -> String {
    match note {
        "" => what.to_owned(),
        note => format!("{what}: {note}"),
    }
}

/// A report that ends before it begins.
pub fn report_upside_down() -> &'static str {
    "The last day lies before the first; choose a later one."
}

/// A length of time: "1 h 15 min".
pub fn hours(minutes: i64) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}

/// A day: "9 March 2026".
pub fn on_day(on: NaiveDate) -> String {
    super::spoken(on)
}

/// A table in which no column holds what a lead is.
pub fn import_no_title() -> &'static str {
    "Say which column says what it is; without a title there is no lead."
}

/// Two columns that mean the same.
pub fn import_column_twice(column: &str) -> String {
    format!("Two columns mean “{column}”; leave one of them out, or let it go to the notes.")
}

/// A column of stages that holds something else.
pub fn import_no_stages() -> &'static str {
    "The column of stages holds too many different words to be one; say which column it is, or leave it out."
}

/// A word that is no stage we know.
pub fn import_stage_unknown(word: &str) -> String {
    format!("Say what “{word}” means.")
}

/// A date that can be read in two ways.
pub fn import_date_doubtful(date: &str) -> String {
    format!("Say which way round dates such as {date} are.")
}

/// A row that cannot be read at all.
pub fn import_line_unreadable() -> &'static str {
    "A cell of it never ends; a quotation mark is missing."
}

/// A row whose lead is there.
pub fn import_there() -> &'static str {
    "It is there already; nothing of it is changed."
}

/// A row whose lead was thrown away.
pub fn import_in_bin() -> &'static str {
    "It lies in the bin; take it out there if you want it back."
}

/// A row like one above it.
pub fn import_same_line(line: u64) -> String {
    format!("The same as line {line} of this file.")
}

/// A cell that is no date.
pub fn import_no_date(column: &str, cell: &str) -> String {
    format!("“{column}” says “{cell}”, which is no date.")
}

/// A date that has not come, of something that happened.
pub fn import_date_ahead(column: &str, on: NaiveDate) -> String {
    format!("“{column}” says {}, which has not come yet.", on_day(on))
}

/// Pay that cannot be read as a year's.
pub fn import_pay_noted(said: &str) -> String {
    format!("Pays: {said}")
}

/// An attachment without content.
pub fn attachment_empty(name: &str) -> String {
    format!("“{name}” is empty; choose another file.")
}

/// An attachment that is too large.
pub fn attachment_too_large(name: &str, most: usize) -> String {
    format!(
        "“{name}” is larger than {} MB, the most that a lead keeps; keep it elsewhere and note where.",
        most / (1024 * 1024)
    )
}

/// The same file is there.
pub fn attachment_there(name: &str) -> String {
    format!("This file is there already, as “{name}”.")
}

/// The file of an attachment is gone.
pub fn attachment_vanished(name: &str) -> String {
    format!(
        "“{name}” is not in the data folder any more; add it again, or put it back from an export."
    )
}

/// A book in memory has no folder.
pub fn attachment_nowhere() -> &'static str {
    "Files can be kept only with a career that lies in a folder."
}
