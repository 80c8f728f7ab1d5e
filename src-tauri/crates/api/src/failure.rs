//! How failures look on the wire.

use serde::{Deserialize, Serialize};

/// What a host answers when a command did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[error("{message}")]
pub struct Failure {
    /// What the window does about it.
    pub code: Code,
    /// One sentence for a person: what, where, what now.
    pub message: String,
    /// The field of the input that is at fault, where there is one.
    #[serde(default)]
    pub field: Option<String>,
}

/// Kinds of failure. One exists only if a host acts on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// The input is at fault; the form shows the message at the field.
    Invalid,
    /// What was asked for is not there (any more); the page goes back to its list.
    NotFound,
    /// It cannot be done now, or not on this host; shown as information, not as an error.
    NotNow,
    /// Something broke; shown as an error that folds out, with the reassurance that nothing was lost.
    Broken,
}

impl Failure {
    /// Returns a failure without a field.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), field: None }
    }

    /// Returns a failure of one field of the input.
    pub fn at(field: &str, message: impl Into<String>) -> Self {
        Self { code: Code::Invalid, message: message.into(), field: Some(field.to_owned()) }
    }
}
