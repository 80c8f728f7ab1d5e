//! Sentences about protected time.

mod notice;
mod rule;
mod session;

pub use notice::*;
pub use rule::rule;
pub use session::*;

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate, NaiveDateTime};

use crate::rhythm::block::BlockKind;

/// Why a reminder was skipped on a day off, as the wire names it.
pub const HOLIDAY: &str = "holiday";
/// Why a reminder was skipped whose block now comes at another time.
pub const BLOCK_CHANGED: &str = "The block was changed";

/// A block's title, or the name of its kind.
pub fn block_name(kind: BlockKind, title: &str) -> String {
    let own = match kind {
        BlockKind::Grow => "Grow your network",
        BlockKind::Maintain => "Maintain your network",
        BlockKind::Lunch => "Lunch with somebody",
        BlockKind::Review => "Review",
        BlockKind::Other => "Protected time",
    };
    if title.trim().is_empty() {
        own.to_owned()
    } else {
        title.trim().to_owned()
    }
}

/// A block that is not there.
pub fn block_gone() -> String {
    "This block is no longer there. Open the week again.".to_owned()
}

/// An occurrence that is not there.
pub fn occurrence_gone() -> String {
    "The block no longer comes at this time. Open the week again.".to_owned()
}

/// A reminder that is not there.
pub fn reminder_gone() -> String {
    "This reminder is no longer there. Open Today again.".to_owned()
}

/// Days off that are not there.
pub fn holiday_gone() -> String {
    "These days off are no longer there. Open the week again.".to_owned()
}

/// A length that makes no sense.
pub fn block_minutes(allowed: &RangeInclusive<u32>) -> String {
    format!(
        "Choose a length from {} to {} minutes.",
        allowed.start(),
        allowed.end()
    )
}

/// A lead time that makes no sense.
pub fn block_lead(max: u32) -> String {
    format!("Choose to be reminded from 0 to {max} minutes before it begins.")
}

/// A wall time that cannot be read.
pub fn not_a_wall_time(text: &str) -> String {
    format!("\"{text}\" is not a date and time. Write it as 2026-11-24T08:30.")
}

/// A rule that comes too often in a day.
pub fn too_often_a_day(max: usize) -> String {
    format!("The rule gives more than {max} times a day. Choose fewer.")
}

/// A line that is too long or not one line.
pub fn line_too_long(max: usize) -> String {
    format!("Write one line of at most {max} characters.")
}

/// A move to a time that is over.
pub fn move_to_past() -> String {
    "That time has passed. Choose a later one.".to_owned()
}

/// A move of what was begun.
pub fn already_begun(name: &str) -> String {
    format!("{name} has already been started that day, so it stays where it was.")
}

/// Days off whose ends are exchanged.
pub fn holiday_backwards() -> String {
    "The last day off comes before the first. Exchange them and save again.".to_owned()
}

/// Days off that are a mistyped year.
pub fn holiday_too_long(max: i64) -> String {
    format!("Days off end within {max} days. Check the year of the last day.")
}

/// A date inside a sentence: "3 November", with the year when it is another one.
pub fn date(date: NaiveDate, today: NaiveDate) -> String {
    let format = if date.year() == today.year() {
        "%-d %B"
    } else {
        "%-d %B %Y"
    };
    date.format(format).to_string()
}

/// A time to come, as short as it can be: "16:00" today, "Thu 16:00" this week, otherwise with its date.
pub fn when(at: NaiveDateTime, now: NaiveDateTime) -> String {
    let days = (at.date() - now.date()).num_days();
    match days {
        0 => at.format("%H:%M").to_string(),
        -6..=6 => at.format("%a %H:%M").to_string(),
        _ => at.format("%a %-d %b %H:%M").to_string(),
    }
}
