//! A session bus of the test's own, on which nothing is started by itself.

use std::fs;
use std::future::Future;
use std::path::Path;
use std::pin::pin;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll, Wake, Waker};
use std::thread::{self, Thread};

use anyhow::{Context, Result};
use zbus::Connection;
use zbus::connection::Builder;

use super::process::{end, first_line};

/// A private `dbus-daemon`; it ends with the value.
pub struct Bus {
    daemon: Child,
    address: String,
}

impl Bus {
    /// Starts a session bus whose socket and configuration lie in `folder`.
    ///
    /// # Errors
    /// Fails when `dbus-daemon` is missing or does not say its address.
    pub fn start(folder: &Path) -> Result<Self> {
        let config = folder.join("bus.conf");
        // No <servicedir>: on a usual session bus a call may start a portal, a keyring or a
        // notification service, and the test would no longer be about the program.
        let text = format!(
            r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#,
            folder.display()
        );
        fs::write(&config, text)?;
        let mut daemon = Command::new("dbus-daemon")
            .arg("--config-file")
            .arg(&config)
            .args(["--print-address", "--nofork"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("dbus-daemon does not start; install the package dbus-daemon")?;
        let address = match first_line(&mut daemon, "dbus-daemon") {
            Ok(address) => address,
            Err(error) => {
                end(&mut daemon);
                return Err(error);
            }
        };
        Ok(Self { daemon, address })
    }

    /// Returns the address for `DBUS_SESSION_BUS_ADDRESS`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Opens a new connection, with a unique name of its own.
    ///
    /// # Errors
    /// Fails when the bus is gone.
    pub fn connect(&self) -> Result<Connection> {
        let connection = block_on(Builder::address(self.address.as_str()).build())?;
        Ok(connection)
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        end(&mut self.daemon);
    }
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

/// Runs a future of zbus to its end on this thread.
///
/// Not `zbus::block_on`: a connection built inside that one may be driven only while a thread is
/// inside it again, and a fake service has to answer while the test does something else. Built
/// here, a connection is driven by zbus's own helper thread, whatever features the build unifies.
pub fn block_on<F: Future>(future: F) -> F::Output {
    struct Unpark(Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }

    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = TaskContext::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(output) => return output,
            Poll::Pending => thread::park(),
        }
    }
}
