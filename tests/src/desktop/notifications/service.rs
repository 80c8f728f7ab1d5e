//! The service on the bus: the methods of the specification and its signals.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use zbus::message::{Header, Message};
use zbus::{Connection, OwnedVariant, fdo, interface};

use super::manners::{BeforeAction, DaemonManners, Notified};
use crate::desktop::bus::block_on;

pub(super) const NAME: &str = "org.freedesktop.Notifications";
pub(super) const PATH: &str = "/org/freedesktop/Notifications";

/// Reason code "dismissed by the person" of the Desktop Notifications Specification, which GNOME
/// Shell also sends after an action.
pub(super) const DISMISSED: u32 = 2;
/// Reason code "closed by a call to CloseNotification".
pub(super) const CLOSED_BY_CALL: u32 = 3;

pub(super) struct Service {
    pub manners: DaemonManners,
    pub record: Arc<Mutex<Record>>,
}

#[interface(name = "org.freedesktop.Notifications")]
impl Service {
    fn get_capabilities(&self) -> Vec<String> {
        self.manners
            .capabilities
            .iter()
            .map(|&each| each.to_owned())
            .collect()
    }

    #[zbus(out_args("name", "vendor", "version", "spec_version"))]
    fn get_server_information(&self) -> (String, String, String, String) {
        (
            "Fake shell".into(),
            "Fairlead".into(),
            "46.0".into(),
            "1.2".into(),
        )
    }

    // The arguments are those of the Desktop Notifications Specification.
    #[allow(clippy::too_many_arguments)]
    fn notify(
        &self,
        app_name: String,
        replaces_id: u32,
        app_icon: String,
        summary: String,
        body: String,
        actions: Vec<String>,
        hints: HashMap<String, OwnedVariant>,
        expire_timeout: i32,
        #[zbus(header)] header: Header<'_>,
        #[zbus(connection)] connection: &Connection,
    ) -> fdo::Result<u32> {
        let sender = header.sender().map(ToString::to_string).unwrap_or_default();
        let mut actions_left = actions.into_iter();
        let mut pairs = Vec::new();
        while let (Some(key), Some(label)) = (actions_left.next(), actions_left.next()) {
            pairs.push((key, label));
        }
        let mut record = lock(&self.record);
        let id = if record.open.contains(&replaces_id) {
            replaces_id
        } else {
            record.next_id
        };
        record.next_id = record.next_id.max(id + 1);
        let notified = Arc::new(Notified {
            id,
            sender,
            app_name,
            replaces_id,
            app_icon,
            summary,
            body,
            actions: pairs,
            hints,
            expire_timeout,
        });
        record.open.insert(id);
        record.notified.push(notified.clone());
        if let Some((action, delay)) = record.script.as_mut().and_then(|script| script(&notified)) {
            let (connection, manners) = (connection.clone(), self.manners.clone());
            let shared = self.record.clone();
            thread::spawn(move || {
                thread::sleep(delay);
                // It fails only when the service has left in the meantime.
                let sent = send_answer(&connection, &manners, &shared, &notified, &action);
                let _ = block_on(sent);
            });
        }
        Ok(id)
    }

    async fn close_notification(
        &self,
        id: u32,
        #[zbus(header)] header: Header<'_>,
        #[zbus(connection)] connection: &Connection,
    ) -> fdo::Result<()> {
        let was_open = {
            let mut record = lock(&self.record);
            record.close_calls.push(id);
            record.open.remove(&id)
        };
        if !was_open {
            return Err(fdo::Error::InvalidArgs("Invalid notification ID".into()));
        }
        let sender = header.sender().map(ToString::to_string).unwrap_or_default();
        let to = self.manners.receiver(&sender);
        let closed = signal(connection, to, "NotificationClosed", &(id, CLOSED_BY_CALL))?;
        connection.send(&closed).await?;
        Ok(())
    }
}

pub(super) async fn send_answer(
    connection: &Connection,
    manners: &DaemonManners,
    record: &Mutex<Record>,
    notified: &Notified,
    action: &str,
) -> zbus::Result<()> {
    lock(record).open.remove(&notified.id);
    let to = manners.receiver(&notified.sender);
    let mut signals = Vec::new();
    if manners.before_action == BeforeAction::ActivationToken {
        let token = format!("fake-shell-{}_TIME0", notified.id);
        signals.push(signal(
            connection,
            to,
            "ActivationToken",
            &(notified.id, token),
        )?);
    }
    signals.push(signal(
        connection,
        to,
        "ActionInvoked",
        &(notified.id, action),
    )?);
    signals.push(signal(
        connection,
        to,
        "NotificationClosed",
        &(notified.id, DISMISSED),
    )?);
    connection.send_all(&signals).await
}

pub(super) fn signal<B>(
    connection: &Connection,
    to: Option<&str>,
    name: &str,
    body: &B,
) -> zbus::Result<Message>
where
    B: serde::Serialize + zbus::DynamicType,
{
    let mut builder = Message::signal(PATH, NAME, name);
    if let Some(sender) = connection.unique_name() {
        builder = builder.sender(sender.as_str());
    }
    if let Some(to) = to {
        builder = builder.destination(to);
    }
    builder.build(body)
}

/// Decides what is answered to a notification: an action key, and how long after the call.
pub(super) type Script = Box<dyn FnMut(&Notified) -> Option<(String, Duration)> + Send>;

#[derive(Default)]
pub(super) struct Record {
    pub notified: Vec<Arc<Notified>>,
    pub close_calls: Vec<u32>,
    /// Ids that are on the screen, of the present owner of the name.
    pub open: HashSet<u32>,
    pub next_id: u32,
    pub script: Option<Script>,
}

pub(super) fn lock(record: &Mutex<Record>) -> MutexGuard<'_, Record> {
    // A script that panicked left a whole record behind: calls are pushed before it runs.
    record.lock().unwrap_or_else(PoisonError::into_inner)
}
