//! Sentences of what comes in and goes out with leads.

use crate::leads::lead::WorkForm;

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
