//! Protected time: blocks, their occurrences, reminders and sessions.

/// Gives an enum the words by which it stands in the file.
macro_rules! stored {
    ($name:ident { $($variant:ident = $text:literal),+ $(,)? }) => {
        impl $name {
            /// Returns the word by which it stands in the file and on the wire.
            pub fn text(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl rusqlite::types::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(self.text().into())
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(
                value: rusqlite::types::ValueRef<'_>,
            ) -> rusqlite::types::FromSqlResult<Self> {
                match value.as_str()? {
                    $($text => Ok(Self::$variant),)+
                    _ => Err(rusqlite::types::FromSqlError::InvalidType),
                }
            }
        }
    };
}

pub mod answer;
pub mod block;
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
