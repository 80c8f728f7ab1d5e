//! The session bus: one connection of our own, one stream of what is heard on it, opened before anything is sent.
//!
//! Notifications go out over this connection, so that the answers, which some desktops send to the sender alone and
//! right behind one another, arrive in one stream in their order; and as long as it lives GNOME keeps what we sent.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use futures_lite::StreamExt;
use zbus::{Connection, MessageStream, OwnedVariant, Variant, block_on};

pub use heard::Heard;
use heard::{rules, understand};

use crate::colours::Scheme;

mod heard;

/// How long a call may take; starting a notification service on demand counts in it.
const PATIENCE: Duration = Duration::from_secs(10);
/// Name, path and interface of the notification service (Desktop Notifications Specification 1.3).
pub const NOTIFICATIONS: (&str, &str) = (
    "org.freedesktop.Notifications",
    "/org/freedesktop/Notifications",
);
/// Name and path of what gathers tray icons (StatusNotifierItem).
const TRAY_WATCHER: (&str, &str) = ("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher");
/// Name and path of what knows how the person wants programs to look (XDG Desktop Portal).
const PORTAL: (&str, &str) = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
);
/// The portal's settings, and the group and name of light or dark among them.
const SETTINGS: &str = "org.freedesktop.portal.Settings";
const SCHEME: (&str, &str) = ("org.freedesktop.appearance", "color-scheme");
const BUS: (&str, &str) = ("org.freedesktop.DBus", "/org/freedesktop/DBus");

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

    /// Asks whether the person wants programs light or dark; `None` when nothing on this desktop says so.
    pub fn scheme(&self) -> Option<Scheme> {
        let answer: OwnedVariant =
            block_on(call(&self.connection, PORTAL, SETTINGS, "Read", &SCHEME)).ok()?;
        Scheme::read(&answer)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_copy_has_a_door_of_its_own() {
        let (name, path) = door("app.fairlead.Fairlead.f00ff");
        assert_eq!(name, "app.fairlead.Fairlead.f00ff.Instance");
        assert_eq!(path, "/app/fairlead/Fairlead/f00ff/Instance");
    }
}
