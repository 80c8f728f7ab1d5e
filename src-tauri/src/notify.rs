//! Native notifications: what they look like, and the way to the desktop that shows them.

use std::sync::Arc;

use fairlead_core::rhythm::notice::{Answer, Notice, NoticeAbout, NoticeSound};

use crate::words;

pub mod message;

#[cfg(target_os = "linux")]
pub mod linux;
#[cfg(target_os = "linux")]
pub use linux::Notifier;

#[cfg(not(target_os = "linux"))]
pub mod other;
#[cfg(not(target_os = "linux"))]
pub use other::Notifier;

/// What came of a notification: a button, a click on it, or that it was closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// What the notice was about.
    pub about: NoticeAbout,
    /// What the person answered.
    pub answer: Answer,
    /// Lets the window take the focus (Wayland and X11); the desktop gives it with the click.
    pub token: Option<String>,
}

/// Told of events, from a thread of the notifier.
pub type Listener = Arc<dyn Fn(Event) + Send + Sync>;

/// What the notifier tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The desktop took a notification.
    Shown,
    /// The person answered one.
    Answered(Answered),
}

/// What the notification service can do, as it answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Server {
    /// Name and version, for example "gnome-shell 48.1".
    pub name: String,
    /// Whether notifications can carry buttons and be clicked.
    pub actions: Actions,
    /// How the body is read.
    pub body: BodyText,
}

/// Whether notifications can be answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Actions {
    /// Neither buttons nor clicks are reported.
    #[default]
    None,
    /// Both are.
    Buttons,
}

/// How the service reads a body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BodyText {
    /// As it stands.
    #[default]
    Plain,
    /// As markup, so that `&`, `<` and `>` must be escaped.
    Markup,
}

impl Server {
    /// Reads the capabilities of the Desktop Notifications Specification.
    pub fn new(name: String, capabilities: &[String]) -> Self {
        let has = |wanted: &str| capabilities.iter().any(|one| one == wanted);
        Self {
            name,
            actions: if has("actions") {
                Actions::Buttons
            } else {
                Actions::None
            },
            body: if has("body-markup") {
                BodyText::Markup
            } else {
                BodyText::Plain
            },
        }
    }
}

/// The notice behind "Send a test notification" in Settings.
pub fn test_notice() -> Notice {
    Notice {
        about: NoticeAbout::Test,
        title: words::TEST_TITLE.to_owned(),
        body: words::TEST_BODY.to_owned(),
        actions: Vec::new(),
        sound: NoticeSound::Silent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capabilities_decide_about_buttons_and_markup() {
        let list = |names: &[&str]| {
            names
                .iter()
                .map(|&name| name.to_owned())
                .collect::<Vec<_>>()
        };
        let gnome = Server::new(
            "gnome-shell".to_owned(),
            &list(&["actions", "body", "body-markup"]),
        );
        assert_eq!(
            (gnome.actions, gnome.body),
            (Actions::Buttons, BodyText::Markup)
        );
        let plain = Server::new("plain".to_owned(), &list(&["body"]));
        assert_eq!(
            (plain.actions, plain.body),
            (Actions::None, BodyText::Plain)
        );
    }
}
