//! Protected time: blocks, their occurrences, reminders and sessions.

pub mod notice;
pub mod recurrence;
pub mod template;
