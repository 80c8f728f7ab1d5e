//! Protected time: blocks, occurrences, reminders, sessions.

pub mod recurrence;
