//! Dated contact with people, as archives tell of it.

use chrono::{DateTime, NaiveDate, Utc};

/// One moment of contact, as a source dates it. Never what was written or said in private messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundTouch {
    /// The source's own identity of it, the same in every export: twice is once.
    pub key: String,
    /// The name of the person it was with.
    pub name: String,
    /// Their profile's slug as [`crate::key::profile`] gives it, or empty.
    pub profile: String,
    /// The source's identity of them, as [`crate::FoundPerson::uid`], or empty.
    pub uid: String,
    /// How it was made.
    pub way: TouchWay,
    /// Who began.
    pub direction: Direction,
    /// When.
    pub when: When,
    /// What a person wrote down about it themselves, or was written for everybody to read; often empty.
    pub note: String,
}

/// How contact was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TouchWay {
    /// A message of LinkedIn's.
    Message,
    /// LinkedIn's invitation to connect.
    Invitation,
    /// A recommendation that they wrote for all to read.
    Recommendation,
    /// A call.
    Call,
    /// Something done together.
    Activity,
    /// A dated note.
    Note,
    /// A conversation on some other service.
    Conversation,
}

/// Who began.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// I did.
    Mine,
    /// They did.
    Theirs,
    /// Both wrote that day, or it was by arrangement.
    Both,
    /// I did, and nothing ever came back.
    Unanswered,
}

/// When something was: sources give an instant, or only a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// An instant.
    At(DateTime<Utc>),
    /// A day on the calendar of whoever was there.
    On(NaiveDate),
}
