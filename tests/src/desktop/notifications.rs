//! A notification service that answers as GNOME Shell does.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};
use zbus::connection::Builder;
use zbus::message::{Header, Message};
use zbus::{Connection, OwnedVariant, fdo, interface};

use super::bus::block_on;
use super::session::Session;
use super::wait::{PATIENCE, eventually_within};

const NAME: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";

/// Reason code "dismissed by the person" of the Desktop Notifications Specification, which GNOME
/// Shell also sends after an action.
const DISMISSED: u32 = 2;
/// Reason code "closed by a call to CloseNotification".
const CLOSED_BY_CALL: u32 = 3;

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

/// Decides what is answered to a notification: an action key, and how long after the call.
type Script = Box<dyn FnMut(&Notified) -> Option<(String, Duration)> + Send>;

#[derive(Default)]
struct Record {
    notified: Vec<Arc<Notified>>,
    close_calls: Vec<u32>,
    /// Ids that are on the screen, of the present owner of the name.
    open: HashSet<u32>,
    next_id: u32,
    script: Option<Script>,
}

/// Owner of `org.freedesktop.Notifications` on the bus of a session.
///
/// It can [leave](Self::leave) and [come back](Self::come_back) as a new owner, whose ids begin at
/// 1 again, as after a restart of the shell; the record of calls goes on.
pub struct FakeDaemon<'s> {
    session: &'s Session,
    manners: DaemonManners,
    record: Arc<Mutex<Record>>,
    connection: Option<Connection>,
}

impl<'s> FakeDaemon<'s> {
    /// Takes the name on the session's bus.
    ///
    /// # Errors
    /// Fails when the name is taken.
    pub fn start(session: &'s Session, manners: DaemonManners) -> Result<Self> {
        let record = Arc::default();
        let mut daemon = Self {
            session,
            manners,
            record,
            connection: None,
        };
        daemon.come_back()?;
        Ok(daemon)
    }

    /// Vanishes from the bus, as a shell that crashes: nothing is closed or answered.
    pub fn leave(&mut self) {
        if let Some(connection) = self.connection.take() {
            // Closing can only fail when the bus is gone, and then it has left all the same.
            let _ = block_on(connection.close());
        }
    }

    /// Takes the name again, as a new owner that knows of no earlier notification.
    ///
    /// # Errors
    /// Fails when the name is taken.
    pub fn come_back(&mut self) -> Result<()> {
        self.leave();
        {
            let mut record = lock(&self.record);
            record.open.clear();
            record.next_id = 1;
        }
        let service = Service {
            manners: self.manners.clone(),
            record: self.record.clone(),
        };
        let builder = Builder::address(self.session.bus().address())
            .serve_at(PATH, service)
            .name(NAME);
        self.connection = Some(block_on(builder.build())?);
        Ok(())
    }

    /// Lets `script` answer every later notification by itself, in the service, after the delay it
    /// names: without the time that a test takes to notice the call.
    pub fn on_notify(
        &self,
        script: impl FnMut(&Notified) -> Option<(String, Duration)> + Send + 'static,
    ) {
        lock(&self.record).script = Some(Box::new(script));
    }

    /// Returns every call of `Notify` so far, over all owners of the name.
    pub fn notified(&self) -> Vec<Arc<Notified>> {
        lock(&self.record).notified.clone()
    }

    /// Returns the ids of every call of `CloseNotification` so far.
    pub fn close_calls(&self) -> Vec<u32> {
        lock(&self.record).close_calls.clone()
    }

    /// Waits for the `count`-th call of `Notify` and returns all calls so far.
    ///
    /// # Errors
    /// Fails when there are not as many in time.
    pub fn wait_for(&self, count: usize) -> Result<Vec<Arc<Notified>>> {
        self.wait_for_within(PATIENCE, count)
    }

    /// Waits for the `count`-th call of `Notify`, for at most `patience`.
    ///
    /// # Errors
    /// Fails when there are not as many in time.
    pub fn wait_for_within(&self, patience: Duration, count: usize) -> Result<Vec<Arc<Notified>>> {
        let what = format!("{count} notifications");
        eventually_within(patience, &what, || {
            let notified = self.notified();
            (notified.len() >= count).then_some(notified)
        })
        .with_context(|| {
            let summaries: Vec<String> = self
                .notified()
                .iter()
                .map(|each| each.summary.clone())
                .collect();
            format!("{} came: {summaries:?}", summaries.len())
        })
    }

    /// Returns what a person can see: not closed, not answered, and, as on GNOME, sent over a
    /// connection that is still there.
    ///
    /// # Errors
    /// Fails when the bus is gone.
    pub fn visible(&self) -> Result<Vec<Arc<Notified>>> {
        let connection = self.connection.as_ref().context("the service has left")?;
        let open = lock(&self.record).open.clone();
        let mut found: Vec<Arc<Notified>> = Vec::new();
        // From the newest, because a new owner and a replacement use an id again.
        for each in self.notified().into_iter().rev() {
            let known = found.iter().any(|other| other.id == each.id);
            if open.contains(&each.id) && !known && is_on_bus(connection, &each.sender)? {
                found.push(each);
            }
        }
        found.reverse();
        Ok(found)
    }

    /// Answers a notification with an action, `delay` from now; "default" is a click on its body.
    /// All signals of the answer are written in one go.
    ///
    /// # Errors
    /// Fails when the service has left.
    pub fn answer(&self, notified: &Notified, action: &str, delay: Duration) -> Result<()> {
        let connection = self.connection.as_ref().context("the service has left")?;
        thread::sleep(delay);
        block_on(send_answer(
            connection,
            &self.manners,
            &self.record,
            notified,
            action,
        ))?;
        Ok(())
    }

    /// Closes a notification without an answer, as a person does with its cross.
    ///
    /// # Errors
    /// Fails when the service has left.
    pub fn dismiss(&self, notified: &Notified) -> Result<()> {
        let connection = self.connection.as_ref().context("the service has left")?;
        lock(&self.record).open.remove(&notified.id);
        let to = self.manners.receiver(&notified.sender);
        let closed = signal(
            connection,
            to,
            "NotificationClosed",
            &(notified.id, DISMISSED),
        )?;
        block_on(connection.send(&closed))?;
        Ok(())
    }
}

impl Drop for FakeDaemon<'_> {
    fn drop(&mut self) {
        self.leave();
    }
}

impl DaemonManners {
    fn receiver<'a>(&self, sender: &'a str) -> Option<&'a str> {
        (self.signals == Signals::Unicast).then_some(sender)
    }
}

struct Service {
    manners: DaemonManners,
    record: Arc<Mutex<Record>>,
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

async fn send_answer(
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

fn signal<B>(
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

/// Tells whether a bus name has an owner.
pub(super) fn is_on_bus(connection: &Connection, name: &str) -> Result<bool> {
    let reply = block_on(connection.call_method(
        Some("org.freedesktop.DBus"),
        "/org/freedesktop/DBus",
        Some("org.freedesktop.DBus"),
        "NameHasOwner",
        &name,
    ))?;
    Ok(reply.body().deserialize()?)
}

fn lock(record: &Mutex<Record>) -> MutexGuard<'_, Record> {
    // A script that panicked left a whole record behind: calls are pushed before it runs.
    record.lock().unwrap_or_else(PoisonError::into_inner)
}
