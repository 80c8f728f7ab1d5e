//! The session bus: one connection of our own, one stream of what is heard on it, opened before anything is sent.
//!
//! Notifications go out over this connection, so that the answers, which some desktops send to the sender alone and
//! right behind one another, arrive in one stream in their order; and as long as it lives GNOME keeps what we sent.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use futures_lite::StreamExt;
use zbus::message::Type;
use zbus::{Connection, MatchRule, Message, MessageStream, OwnedVariant, Variant, block_on};

/// How long a call may take; starting a notification service on demand counts in it.
const PATIENCE: Duration = Duration::from_secs(10);
/// Name, path and interface of the notification service (Desktop Notifications Specification 1.3).
pub const NOTIFICATIONS: (&str, &str) = (
    "org.freedesktop.Notifications",
    "/org/freedesktop/Notifications",
);
/// Name and path of what gathers tray icons (StatusNotifierItem).
const TRAY_WATCHER: (&str, &str) = ("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher");
const BUS: (&str, &str) = ("org.freedesktop.DBus", "/org/freedesktop/DBus");

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
}

/// The connection.
#[derive(Clone, Debug)]
pub struct Bus {
    connection: Connection,
}

/// Where a second start knocks.
struct Door {
    heard: std::sync::mpsc::Sender<Heard>,
}

/// The interface of [`Door`]; its only method shows the window.
const DOOR: &str = "app.fairlead.Instance1";

#[zbus::interface(name = "app.fairlead.Instance1")]
impl Door {
    /// Shows the window. `token` is an activation token, or empty.
    fn open(&self, token: String) {
        // The receiver lives as long as the program.
        let _ = self
            .heard
            .send(Heard::Open(Some(token).filter(|token| !token.is_empty())));
    }
}

/// The bus name of the copy with this identifier, and the path of its door.
fn door(identifier: &str) -> (String, String) {
    let path = identifier.replace('.', "/").replace('-', "_");
    (
        format!("{identifier}.Instance"),
        format!("/{path}/Instance"),
    )
}

impl Bus {
    /// Connects, subscribes and takes the copy's name; what is heard goes to `heard` from now on.
    ///
    /// # Errors
    /// Without a session bus. The program then runs without notifications.
    pub fn connect(identifier: &str, heard: std::sync::mpsc::Sender<Heard>) -> zbus::Result<Self> {
        let (name, path) = door(identifier);
        block_on(async {
            let connection = zbus::connection::Builder::session()
                .method_timeout(PATIENCE)
                .serve_at(
                    path,
                    Door {
                        heard: heard.clone(),
                    },
                )
                .build()
                .await?;
            let stream = MessageStream::from(&connection);
            for rule in rules()? {
                let _: () = call(&connection, BUS, BUS.0, "AddMatch", &rule.to_string()).await?;
            }
            if let Err(error) = connection.request_name(name).await {
                tracing::warn!(%error, "a second start will not find this copy on the bus");
            }
            std::thread::Builder::new()
                .name("bus".to_owned())
                .spawn(move || block_on(listen(stream, heard)))
                .map_err(|error| zbus::Error::InputOutput(error.into()))?;
            Ok(Self { connection })
        })
    }

    /// Asks a running copy for its window, for at most `patience`: it may have only just been started.
    /// Returns whether it answered.
    pub fn knock(identifier: &str, token: &str, patience: Duration) -> bool {
        let (name, path) = door(identifier);
        let begin = Instant::now();
        block_on(async {
            let session = zbus::connection::Builder::session().method_timeout(PATIENCE);
            let Ok(connection) = session.build().await else {
                return false;
            };
            loop {
                match call::<()>(&connection, (&name, &path), DOOR, "Open", &token).await {
                    Ok(()) => return true,
                    Err(_) if begin.elapsed() < patience => {
                        std::thread::sleep(Duration::from_millis(100));
                    }
                    Err(_) => return false,
                }
            }
        })
    }

    /// Calls the notification service.
    ///
    /// # Errors
    /// Those of the bus: no service, no answer in time, an answer of another shape.
    pub fn notifications<R>(&self, method: &str, body: &Body<'_>) -> zbus::Result<R>
    where
        R: for<'d> serde::Deserialize<'d> + zbus::Type,
    {
        block_on(call(
            &self.connection,
            NOTIFICATIONS,
            NOTIFICATIONS.0,
            method,
            body,
        ))
    }

    /// Calls a method of the notification service that takes nothing.
    ///
    /// # Errors
    /// As [`Bus::notifications`].
    pub fn ask_notifications<R>(&self, method: &str) -> zbus::Result<R>
    where
        R: for<'d> serde::Deserialize<'d> + zbus::Type,
    {
        block_on(call(
            &self.connection,
            NOTIFICATIONS,
            NOTIFICATIONS.0,
            method,
            &(),
        ))
    }

    /// Takes a notification away.
    ///
    /// # Errors
    /// As [`Bus::notifications`].
    pub fn close_notification(&self, id: u32) -> zbus::Result<()> {
        block_on(call(
            &self.connection,
            NOTIFICATIONS,
            NOTIFICATIONS.0,
            "CloseNotification",
            &id,
        ))
    }

    /// Returns whether something shows tray icons. Starts nothing.
    pub fn tray_host(&self) -> bool {
        block_on(async {
            let owned: bool = call(
                &self.connection,
                BUS,
                BUS.0,
                "NameHasOwner",
                &TRAY_WATCHER.0,
            )
            .await?;
            if !owned {
                return Ok(false);
            }
            let host: OwnedVariant = call(
                &self.connection,
                TRAY_WATCHER,
                "org.freedesktop.DBus.Properties",
                "Get",
                &(TRAY_WATCHER.0, "IsStatusNotifierHostRegistered"),
            )
            .await?;
            bool::try_from(host)
        })
        .unwrap_or(false)
    }
}

/// What `Notify` takes.
pub type Body<'a> = (
    &'a str,
    u32,
    &'a str,
    &'a str,
    &'a str,
    &'a [String],
    HashMap<&'static str, Variant<'a>>,
    i32,
);

async fn call<R>(
    connection: &Connection,
    (name, path): (&str, &str),
    interface: &str,
    method: &str,
    body: &(impl serde::Serialize + zbus::DynamicType),
) -> zbus::Result<R>
where
    R: for<'d> serde::Deserialize<'d> + zbus::Type,
{
    let reply = connection
        .call_method(Some(name), path, Some(interface), method, body)
        .await?;
    reply.body().deserialize()
}

fn rules() -> zbus::Result<[MatchRule<'static>; 4]> {
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
    ])
}

async fn listen(mut stream: MessageStream, heard: std::sync::mpsc::Sender<Heard>) {
    while let Some(message) = stream.next().await {
        let Ok(message) = message else { continue };
        for one in understand(&message) {
            if heard.send(one).is_err() {
                return;
            }
        }
    }
    tracing::warn!("the session bus is gone; notifications and the tray end with it");
}

/// Reads a message; those that say nothing to us, or are of another shape, are nothing.
fn understand(message: &Message) -> Vec<Heard> {
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

    #[test]
    fn every_copy_has_a_door_of_its_own() {
        let (name, path) = door("app.fairlead.Fairlead.f00ff");
        assert_eq!(name, "app.fairlead.Fairlead.f00ff.Instance");
        assert_eq!(path, "/app/fairlead/Fairlead/f00ff/Instance");
    }
}
