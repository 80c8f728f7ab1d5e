//! What is heard on the bus, and the rules by which the bus sends it.

use zbus::message::Type;
use zbus::{MatchRule, Message, Variant};

use super::{BUS, NOTIFICATIONS, PORTAL, SCHEME, SETTINGS, TRAY_WATCHER};
use crate::colours::Scheme;

/// Something that happened on the bus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// A second start asks for the window; the token lets it take the focus.
    Open(Option<String>),
    /// A token that lets the window take the focus, right before the answer to notification `.0`.
    Token(u32, String),
    /// A button (or the body, "default") of a notification.
    Action(u32, String),
    /// A notification was closed, with the reason of the specification (2: by the person).
    Closed(u32, u32),
    /// The notification service went away (and perhaps another came).
    ServiceGone,
    /// A notification service is there.
    ServiceCame,
    /// Tray hosts came or went.
    Tray,
    /// The person wants programs light or dark from now on.
    Scheme(Scheme),
}

/// Returns the rules to subscribe.
///
/// # Errors
/// Never in practice: the names are constants.
pub fn rules() -> zbus::Result<[MatchRule<'static>; 5]> {
    let signal = || MatchRule::builder().msg_type(Type::Signal);
    let owner = |name: &'static str| {
        signal()
            .sender(BUS.0)
            .interface(BUS.0)
            .member("NameOwnerChanged")
            .add_arg(name)
    };
    Ok([
        signal()
            .interface(NOTIFICATIONS.0)
            .path(NOTIFICATIONS.1)
            .build()?,
        signal()
            .interface(TRAY_WATCHER.0)
            .path(TRAY_WATCHER.1)
            .build()?,
        owner(NOTIFICATIONS.0).build()?,
        owner(TRAY_WATCHER.0).build()?,
        signal()
            .interface(SETTINGS)
            .path(PORTAL.1)
            .member("SettingChanged")
            .add_arg(SCHEME.0)
            .build()?,
    ])
}

/// Reads a message; those that say nothing to us, or are of another shape, are nothing.
pub fn understand(message: &Message) -> Vec<Heard> {
    let header = message.header();
    if message.message_type() != Type::Signal {
        return Vec::new();
    }
    let (Some(interface), Some(member)) = (header.interface(), header.member()) else {
        return Vec::new();
    };
    let body = message.body();
    match (interface.as_str(), member.as_str()) {
        ("org.freedesktop.Notifications", "ActivationToken") => body
            .deserialize()
            .map(|(id, token)| vec![Heard::Token(id, token)]),
        ("org.freedesktop.Notifications", "ActionInvoked") => body
            .deserialize()
            .map(|(id, key)| vec![Heard::Action(id, key)]),
        ("org.freedesktop.Notifications", "NotificationClosed") => body
            .deserialize()
            .map(|(id, reason)| vec![Heard::Closed(id, reason)]),
        ("org.freedesktop.DBus", "NameOwnerChanged") => body
            .deserialize::<(String, String, String)>()
            .map(|(name, old, new)| owner(&name, &old, &new)),
        ("org.freedesktop.portal.Settings", "SettingChanged") => body
            .deserialize::<(String, String, Variant<'_>)>()
            .map(|(group, name, value)| {
                let ours = (group.as_str(), name.as_str()) == SCHEME;
                let scheme = ours.then(|| Scheme::read(&value)).flatten();
                scheme.map(Heard::Scheme).into_iter().collect()
            }),
        ("org.kde.StatusNotifierWatcher", _) if member.contains("Host") => Ok(vec![Heard::Tray]),
        _ => Ok(Vec::new()),
    }
    .unwrap_or_default()
}

fn owner(name: &str, old: &str, new: &str) -> Vec<Heard> {
    if name != NOTIFICATIONS.0 {
        return if name == TRAY_WATCHER.0 {
            vec![Heard::Tray]
        } else {
            Vec::new()
        };
    }
    let gone = (!old.is_empty()).then_some(Heard::ServiceGone);
    let came = (!new.is_empty()).then_some(Heard::ServiceCame);
    gone.into_iter().chain(came).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_that_is_replaced_went_and_came() {
        assert_eq!(
            owner(NOTIFICATIONS.0, ":1.1", ":1.2"),
            [Heard::ServiceGone, Heard::ServiceCame]
        );
        assert_eq!(owner(NOTIFICATIONS.0, "", ":1.2"), [Heard::ServiceCame]);
        assert_eq!(owner(NOTIFICATIONS.0, ":1.2", ""), [Heard::ServiceGone]);
        assert_eq!(owner("org.example.Other", ":1.2", ""), []);
    }
}
