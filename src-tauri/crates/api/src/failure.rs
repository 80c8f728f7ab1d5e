//! How failures look on the wire.

use fairlead_core::Error;
use serde::{Deserialize, Serialize};

use crate::words;

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
    /// The career is not open; the page that says why takes the whole window.
    Shut,
    /// Something broke; shown as an error that folds out, with the reassurance that nothing was lost.
    Broken,
}

impl Failure {
    /// Returns a failure without a field.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            field: None,
        }
    }

    /// Returns a failure of one field of the input.
    pub fn at(field: &str, message: impl Into<String>) -> Self {
        Self {
            code: Code::Invalid,
            message: message.into(),
            field: Some(field.to_owned()),
        }
    }

    /// Returns the failure of arguments that do not fit the contract.
    pub fn arguments(error: &serde_json::Error) -> Self {
        Self::new(
            Code::Invalid,
            words::arguments_do_not_fit(&error.to_string()),
        )
    }

    /// Returns the failure of something that only a desktop can do.
    pub fn no_desktop() -> Self {
        Self::new(Code::NotNow, words::no_desktop())
    }

    /// Returns the failure of something that broke; `detail` is for whoever mends it.
    pub fn broken(detail: &str) -> Self {
        Self::new(Code::Broken, words::broken(detail))
    }
}

/// The one place where an error of core becomes what a person reads.
impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::Invalid { field, message } => Self::at(field, message),
            Error::NotFound(message) => Self::new(Code::NotFound, message),
            Error::NotNow(message) => Self::new(Code::NotNow, message),
            Error::Import(error) => Self::at("path", error.to_string()),
            Error::Sql(_) | Error::Io { .. } | Error::Unexpected(_) => {
                tracing::error!(%error, "a command failed");
                Self::broken(&error.to_string())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_of_core_has_one_code() {
        let io = Error::io("write the backup")(std::io::Error::other("no room"));
        for (error, code, field) in [
            (
                Error::invalid("name", "A name."),
                Code::Invalid,
                Some("name"),
            ),
            (Error::NotFound("Gone.".into()), Code::NotFound, None),
            (Error::NotNow("Later.".into()), Code::NotNow, None),
            (Error::Unexpected("a row".into()), Code::Broken, None),
            (io, Code::Broken, None),
        ] {
            let failure = Failure::from(error);
            assert_eq!(
                (failure.code, failure.field.as_deref()),
                (code, field),
                "{failure:?}"
            );
        }
        let broken = Failure::from(Error::Unexpected("a row".into())).message;
        assert!(
            broken.contains("nothing was changed") && broken.ends_with("a row"),
            "{broken} reassures and says why"
        );
    }

    #[test]
    fn a_failure_looks_the_same_everywhere() {
        let wire = serde_json::json!(Failure::at("name", "A name."));
        assert_eq!(
            wire,
            serde_json::json!({ "code": "invalid", "message": "A name.", "field": "name" }),
            "as hosts read it"
        );
    }
}
