//! Sentences about what is noted down in a line, or as a day.

use chrono::NaiveDate;

use crate::capture::day;
use crate::capture::parse::{Exchange, HeadingSlip, Slip};

/// A text that is about nobody.
pub fn capture_empty() -> String {
    "There is nothing to keep yet. Write a line such as: lunch ada yesterday re platform team."
        .to_owned()
}

/// A line without a name.
pub fn capture_nobody() -> String {
    "Say with whom: write a name, such as: coffee ada.".to_owned()
}

/// A name that nobody in the book has.
pub fn capture_unknown(typed: &str) -> String {
    format!("Nobody here is called {typed}. Add them, or write the name differently.")
}

/// A name that several have.
pub fn capture_which(typed: &str) -> String {
    format!("More than one person may be meant by {typed}. Choose who it is.")
}

/// A name that is an organisation's.
pub fn capture_organisation(typed: &str, organisation: &str) -> String {
    if typed.eq_ignore_ascii_case(organisation) {
        format!("{organisation} is an organisation. Choose who it was there.")
    } else {
        format!("{typed} is an organisation here: {organisation}. Choose who it was there.")
    }
}

/// What a text says that cannot be as it stands.
pub fn capture_slip(slip: &Slip) -> String {
    match slip {
        Slip::Day(slip) => no_day(slip),
        Slip::NoTime(typed) => {
            format!("“{typed}” is not a time of the day. Write it as 14:30 or 2pm.")
        }
        Slip::BareSpan(typed) => format!(
            "“{typed}” may lie behind or ahead. Write {typed} ago for when it was, or ping {typed} for when to be in touch again."
        ),
        Slip::Under(typed) => format!(
            "This stands under “{typed}”, which is no day on which it can have been. Mend that line, or say the day here."
        ),
        Slip::NextMissing => "Say when to be in touch again, such as: ping 3w.".to_owned(),
        Slip::NextPast => super::next_in_past(),
        Slip::NextFar(typed) => format!(
            "“{typed}” is further away than ten years. Choose a nearer day, such as: ping 3w."
        ),
        Slip::NextUnread(typed) => format!(
            "“{typed}” is not a day to be in touch again. Write one such as: ping 3w, or ping 12 Apr."
        ),
        Slip::Nothing(Exchange::Gave) => "Say what you gave, such as: gave article.".to_owned(),
        Slip::Nothing(Exchange::Asked) => {
            "Say what you asked for, such as: asked for advice.".to_owned()
        }
        Slip::Nothing(Exchange::Owe) => "Say what you owe, such as: owe an answer.".to_owned(),
        Slip::Nothing(Exchange::Owes) => "Say what they owe, such as: owes feedback.".to_owned(),
    }
}

/// A heading that is no day on which something can have been.
pub fn capture_heading(slip: &HeadingSlip) -> String {
    match slip {
        HeadingSlip::Coming(typed) => {
            format!(
                "“{typed}” is still to come, and only what has been is kept. Write the day it was."
            )
        }
        HeadingSlip::Day(slip) => no_day(slip),
    }
}

fn no_day(slip: &day::Slip) -> String {
    match slip {
        day::Slip::NoDay { typed, year } => {
            let of = year.map(|year| format!(" of {year}")).unwrap_or_default();
            format!("“{typed}” is not a day{of}. Write the day as 12 Mar or 2026-03-12.")
        }
        day::Slip::TwoDays {
            typed,
            first,
            second,
        } => format!(
            "“{typed}” may be {} or {}. Write {first} or {second}.",
            first.format("%-d %B"),
            second.format("%-d %B"),
        ),
        day::Slip::OtherWeekday { typed, day } => format!(
            "“{typed}” are two days: {} was a {}. Write one of them.",
            day.format("%-d %B %Y"),
            day.format("%A"),
        ),
    }
}

/// Only when to be in touch again was noted.
pub fn capture_again(names: &[String], next_on: Option<NaiveDate>) -> String {
    let whom = names.join(", ");
    match next_on {
        Some(day) => format!("Put off {whom} until {}", day.format("%-d %B %Y")),
        None => format!("Put off {whom}"),
    }
}
