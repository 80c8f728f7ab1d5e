//! Protected time: blocks, their occurrences, reminders and sessions.

pub mod answer;
pub mod block;
pub(crate) mod friday;
pub mod lunch;
pub mod notice;
pub mod occurrence;
pub mod plan;
pub mod quiet;
pub mod recurrence;
pub mod reminder;
pub mod session;
pub mod template;
#[cfg(test)]
mod tests;
pub mod tray;
pub mod wake;
pub mod week;

use chrono::NaiveDateTime;

/// The text of a wall time: minutes are the finest that a block knows.
const WALL: &str = "%Y-%m-%dT%H:%M";

/// Writes a wall time as it stands in the file and on the wire.
pub(crate) fn wall_text(wall: NaiveDateTime) -> String {
    wall.format(WALL).to_string()
}

/// Reads a wall time; seconds are allowed and forgotten.
pub(crate) fn wall_from(text: &str) -> Option<NaiveDateTime> {
    NaiveDateTime::parse_from_str(text.get(..16)?, WALL).ok()
}
