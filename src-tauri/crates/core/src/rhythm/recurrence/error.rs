//! Why a rule cannot be used, in one sentence for a person.

use chrono::NaiveDateTime;

/// Why a recurrence rule cannot be used; each displays as one sentence for a person.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// `FREQ` is missing.
    #[error(
        "The rule does not say how often it repeats; begin it with FREQ=DAILY, WEEKLY, MONTHLY or YEARLY."
    )]
    NoFrequency,
    /// `FREQ` is hourly or finer.
    #[error(
        "FREQ={0} is too often for a block; protected time repeats DAILY, WEEKLY, MONTHLY or YEARLY."
    )]
    TooOften(String),
    /// A part is not of the form `NAME=VALUE`.
    #[error("\"{0}\" in the rule is not of the form NAME=VALUE; correct or remove it.")]
    NotAPart(String),
    /// A part that RFC 5545 does not define, so ignoring it could change the meaning unseen.
    #[error("The rule has a part {0}, which is not known; remove it.")]
    UnknownPart(String),
    /// A part stands twice.
    #[error("The rule says {0} twice; keep one of them.")]
    Repeated(String),
    /// A part's value cannot be read.
    #[error("{part}={value} in the rule cannot be read; it must be {expected}.")]
    BadValue {
        /// The name of the part, for example `BYDAY`.
        part: String,
        /// What stood there.
        value: String,
        /// What can stand there, completing "it must be".
        expected: &'static str,
    },
    /// `COUNT` is beyond [`super::MAX_COUNT`].
    #[error("COUNT={0} is more than {max} times; use a smaller one, or none to go on.", max = super::MAX_COUNT)]
    CountTooLarge(u64),
    /// `RSCALE` names another calendar, or `SKIP` another way with missing days (RFC 7529).
    #[error("{0} in the rule is not supported; only the Gregorian calendar without SKIP is.")]
    OtherCalendar(String),
    /// The start lies outside the years that a rule can express.
    #[error("A block cannot start on {0}; choose a year from 1 to 9999.")]
    StartOutOfRange(NaiveDateTime),
    /// The rule gives no time at all, such as 30 February.
    #[error("The rule never gives a date; choose days that exist.")]
    Never,
}
