//! How contact was made, and who began.

use serde::{Deserialize, Serialize};

/// How contact was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum TouchKind {
    /// Coffee.
    Coffee,
    /// Lunch, or any meal.
    Lunch,
    /// A phone call.
    Call,
    /// A video call.
    Video,
    /// An e-mail.
    Email,
    /// A message, of any service.
    Message,
    /// An event where we met.
    Event,
    /// I introduced them, or they me.
    Introduction,
    /// Anything else.
    Other,
}

impl TouchKind {
    /// Every kind.
    pub const ALL: [TouchKind; 9] = [
        TouchKind::Coffee,
        TouchKind::Lunch,
        TouchKind::Call,
        TouchKind::Video,
        TouchKind::Email,
        TouchKind::Message,
        TouchKind::Event,
        TouchKind::Introduction,
        TouchKind::Other,
    ];

    /// Returns the kind as it stands in the file.
    pub fn text(self) -> &'static str {
        match self {
            TouchKind::Coffee => "coffee",
            TouchKind::Lunch => "lunch",
            TouchKind::Call => "call",
            TouchKind::Video => "video",
            TouchKind::Email => "email",
            TouchKind::Message => "message",
            TouchKind::Event => "event",
            TouchKind::Introduction => "introduction",
            TouchKind::Other => "other",
        }
    }

    /// Reads the kind from the file.
    pub fn from_text(text: &str) -> Self {
        TouchKind::ALL
            .into_iter()
            .find(|kind| kind.text() == text)
            .unwrap_or(TouchKind::Other)
    }
}

/// Who began.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ReachedOut {
    /// I did.
    #[default]
    Me,
    /// They did.
    Them,
    /// Both, or by arrangement.
    Both,
    /// I did and have not heard back. It does not count as contact.
    Unanswered,
}

impl ReachedOut {
    /// Returns who began as it stands in the file.
    pub fn text(self) -> &'static str {
        match self {
            ReachedOut::Me => "me",
            ReachedOut::Them => "them",
            ReachedOut::Both => "both",
            ReachedOut::Unanswered => "unanswered",
        }
    }

    /// Reads who began from the file.
    pub fn from_text(text: &str) -> Self {
        match text {
            "them" => ReachedOut::Them,
            "both" => ReachedOut::Both,
            "unanswered" => ReachedOut::Unanswered,
            _ => ReachedOut::Me,
        }
    }
}
