//! A notification service that answers as GNOME Shell does.

mod manners;
mod service;

use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};
use zbus::Connection;
use zbus::connection::Builder;

use self::service::{DISMISSED, NAME, PATH, Record, Service, lock, send_answer, signal};
use super::bus::{block_on, is_on_bus};
use super::session::Session;
use super::wait::{PATIENCE, eventually_within};

pub use self::manners::{BeforeAction, DaemonManners, Notified, Signals};

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
