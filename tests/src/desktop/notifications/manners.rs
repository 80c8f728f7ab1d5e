//! How a notification service behaves, and what it was asked to show.

use std::collections::HashMap;

use zbus::OwnedVariant;

/// How a notification service behaves. The standard prescribes none of it.
#[derive(Clone, Debug)]
pub struct DaemonManners {
    /// What `GetCapabilities` returns.
    pub capabilities: Vec<&'static str>,
    /// Whom the signals go to.
    pub signals: Signals,
    /// What comes right before `ActionInvoked`.
    pub before_action: BeforeAction,
}

/// Whom a service sends its signals to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signals {
    /// Only the connection that called `Notify` (GNOME Shell, since 3.38).
    Unicast,
    /// Everyone on the bus (dunst, XFCE).
    Broadcast,
}

/// What a service sends right before `ActionInvoked`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BeforeAction {
    /// `ActivationToken`, as version 1.2 of the specification says.
    ActivationToken,
    /// Nothing, as older services.
    Nothing,
}

impl DaemonManners {
    /// GNOME Shell 46 and newer: unicast, and an activation token in the same breath.
    pub fn gnome() -> Self {
        Self {
            capabilities: vec![
                "actions",
                "body",
                "body-markup",
                "icon-static",
                "persistence",
                "sound",
            ],
            signals: Signals::Unicast,
            before_action: BeforeAction::ActivationToken,
        }
    }

    /// A service that shows no buttons and takes plain text only.
    pub fn plain() -> Self {
        Self {
            capabilities: vec!["body"],
            signals: Signals::Broadcast,
            before_action: BeforeAction::Nothing,
        }
    }

    /// A service that broadcasts its signals and knows no activation token.
    pub fn broadcasting() -> Self {
        Self {
            signals: Signals::Broadcast,
            before_action: BeforeAction::Nothing,
            ..Self::gnome()
        }
    }
}

impl DaemonManners {
    /// Returns whom the signals about a notification of `sender` go to; `None` for everyone.
    pub(super) fn receiver<'a>(&self, sender: &'a str) -> Option<&'a str> {
        (self.signals == Signals::Unicast).then_some(sender)
    }
}

/// One call of `Notify`, with everything that came with it.
#[derive(Debug)]
pub struct Notified {
    /// The id that was returned.
    pub id: u32,
    /// Unique name of the connection that called.
    pub sender: String,
    /// `app_name`.
    pub app_name: String,
    /// `replaces_id`; 0 for a new notification.
    pub replaces_id: u32,
    /// `app_icon`.
    pub app_icon: String,
    /// `summary`.
    pub summary: String,
    /// `body`, as sent: with markup, if any.
    pub body: String,
    /// `actions` as pairs of key and label, in order.
    pub actions: Vec<(String, String)>,
    /// `hints`.
    pub hints: HashMap<String, OwnedVariant>,
    /// `expire_timeout` in milliseconds; -1 leaves it to the service.
    pub expire_timeout: i32,
}

impl Notified {
    /// Returns a hint that is text.
    pub fn text_hint(&self, name: &str) -> Option<String> {
        self.hints
            .get(name)?
            .downcast_ref::<&str>()
            .ok()
            .map(str::to_owned)
    }

    /// Returns the keys of the actions, in order.
    pub fn action_keys(&self) -> Vec<&str> {
        self.actions.iter().map(|(key, _)| key.as_str()).collect()
    }
}
