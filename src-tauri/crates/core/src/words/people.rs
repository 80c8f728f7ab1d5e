//! Sentences about people.

mod cadence;
mod capturing;
mod files;
mod handling;
mod introductions;
mod knowing;
mod lunch;
mod merging;
mod organisations;
mod places;

use super::counted;
pub use cadence::*;
pub use capturing::*;
pub use files::*;
pub use handling::*;
pub use introductions::*;
pub use knowing::*;
pub use lunch::*;
pub use merging::*;
pub use organisations::*;
pub use places::*;

/// A form without a name.
pub fn name_missing() -> String {
    "A person needs a name. Write one and save again.".to_owned()
}

/// A zone that nobody knows.
pub fn zone_unknown(zone: &str) -> String {
    format!("\"{zone}\" is not a time zone. Choose one such as Europe/London, or leave it empty.")
}

/// A meeting that has not happened.
pub fn met_in_future() -> String {
    "The day you met lies in the future. Choose today or an earlier day.".to_owned()
}

/// A birthday that cannot be read.
pub fn birthday_unreadable(text: &str) -> String {
    format!("\"{text}\" is not a birthday. Write it as 1970-03-21, or --03-21 without the year.")
}

/// A character that no text holds.
pub fn nul_in_text() -> String {
    "The text holds a character that cannot be stored (NUL). Remove it and save again.".to_owned()
}

/// A text that is too long.
pub fn text_too_long(max: usize) -> String {
    format!("The text is longer than {max} characters. Shorten it and save again.")
}

/// A person who is not there.
pub fn person_gone() -> String {
    "This person is no longer there. Go back to the list.".to_owned()
}

/// A touch that is not there.
pub fn touch_gone() -> String {
    "This entry is no longer there. Go back to the person.".to_owned()
}

/// A touch without people.
pub fn touch_without_people() -> String {
    "Say whom you were in touch with: choose at least one person.".to_owned()
}

/// A touch that has not happened.
pub fn touch_in_future() -> String {
    "The moment lies in the future. Choose now or an earlier one.".to_owned()
}

/// A date that is not in the future.
pub fn next_in_past() -> String {
    "The next date lies in the past. Choose a later day, or leave it empty.".to_owned()
}

/// A cadence that makes no sense.
pub fn cadence_out_of_range() -> String {
    "Choose between 1 day and 10 years.".to_owned()
}

/// A second threshold before the first.
pub fn max_before_ideal() -> String {
    "The longest gap must not be shorter than the ideal one.".to_owned()
}

/// A tag that is not there.
pub fn tag_gone() -> String {
    "This tag is no longer there. Open the list of tags again.".to_owned()
}

/// How undo names contact that was logged.
pub fn touch_with(kind: &str, names: &[String]) -> String {
    match names {
        [] => kind.to_owned(),
        [one] => format!("{kind} with {one}"),
        [one, two] => format!("{kind} with {one} and {two}"),
        [one, rest @ ..] => format!("{kind} with {one} and {} others", rest.len()),
    }
}

/// A kind of contact, inside a sentence.
pub fn touch_kind(kind: &str) -> &str {
    match kind {
        "email" => "e-mail",
        "video" => "video call",
        "other" => "contact",
        other => other,
    }
}

/// How many people.
pub fn people(count: usize) -> String {
    counted(count, "person", "people")
}

/// A ring, inside a sentence; the window names them the same.
pub fn ring(ring: &str) -> &'static str {
    match ring {
        "team" => "my team",
        "company" => "other departments",
        "outside" => "other companies",
        "industry" => "other industries",
        _ => "people without a ring",
    }
}

/// How often, inside a sentence; the window says it the same.
pub fn every(days: i64) -> String {
    let known = match days {
        1 => "every day",
        14 => "every 2 weeks",
        30 => "every month",
        42 => "every 6 weeks",
        60 => "every 2 months",
        90 => "every 3 months",
        180 => "every 6 months",
        365 => "every year",
        n => return format!("every {n} days"),
    };
    known.to_owned()
}

/// A list that was asked for in pieces that are too large.
pub fn page_too_long(max: u32) -> String {
    format!("Ask for at most {max} rows at a time.")
}

/// A length of contact that makes no sense.
pub fn minutes_out_of_range() -> String {
    "Contact takes between 0 minutes and a day. Write the minutes again, or leave them empty."
        .to_owned()
}

/// Something that is not in the bin.
pub fn not_in_bin() -> String {
    "This is no longer in the bin. Open the bin again.".to_owned()
}

/// A cadence for no ring.
pub fn ring_missing() -> String {
    "Choose one of the four rings.".to_owned()
}
