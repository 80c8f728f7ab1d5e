//! Identities: a UUIDv7 newtype for every kind of row that a person can point at.

use std::fmt;
use std::str::FromStr;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use uuid::{NoContext, Timestamp, Uuid};

use crate::time::Now;

/// Makes a UUIDv7 whose time part is `now`, so that ids sort by when their rows were made.
fn new_uuid(now: Now) -> Uuid {
    let millis = now.instant.timestamp_millis().max(0).unsigned_abs();
    let nanos = u32::try_from(millis % 1000).unwrap_or(0) * 1_000_000;
    Uuid::new_v7(Timestamp::from_unix(NoContext, millis / 1000, nanos))
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        #[serde(transparent)]
        pub struct $name(#[cfg_attr(feature = "bindings", ts(type = "string"))] Uuid);

        impl $name {
            /// Makes a new id that sorts after those made earlier.
            pub fn new(now: Now) -> Self {
                Self(new_uuid(now))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                Uuid::parse_str(text).map(Self)
            }
        }

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::from(self.0.to_string()))
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                let text = value.as_str()?;
                Uuid::parse_str(text).map(Self).map_err(|e| FromSqlError::Other(Box::new(e)))
            }
        }
    )+};
}

ids! {
    /// A person.
    PersonId,
    /// An e-mail address, phone number or link of a person.
    ContactPointId,
    /// A touch: one moment of contact with one or several people.
    TouchId,
    /// A tag that groups people.
    TagId,
    /// A block of protected time.
    BlockId,
    /// A reminder: one occurrence of a block and what became of it.
    ReminderId,
    /// A session: an hour in which people are caught up with.
    SessionId,
    /// A stretch of days off.
    HolidayId,
    /// A template for a draft.
    TemplateId,
    /// A lap round the six stages.
    LapId,
    /// One time that a stage was entered.
    StageVisitId,
    // Map
    /// A note of the situation.
    SituationNoteId,
    // Plan
    // Explore
    // Demonstrate
    /// A target for each week or month.
    TargetId,
    /// One of what a target with an own count counts.
    TargetCountId,
    /// A derailer or a hindrance.
    DerailerId,
    /// A look at a derailer.
    DerailerLookId,
    /// A story that shows what I can do.
    StoryId,
    /// A story told aloud.
    RehearsalId,
    /// An interview, a pitch, or a talk that reviews me.
    InterviewId,
    /// Somebody who has a say in an interview.
    PlayerId,
    /// What came of an attempt.
    DebriefId,
    /// Something polished.
    PolishId,
    /// The review of one week.
    WeeklyReviewId,
    /// What a weekly review says of one target or derailer.
    WeeklyReviewLineId,
    // Arrive
    // Consolidate
}
