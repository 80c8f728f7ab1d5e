//! A real notification service: dunst, on the screen and the bus of a session.

use std::fs;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::bus::{block_on, is_on_bus};
use super::process::Running;
use super::session::Session;
use super::wait::{PATIENCE, eventually, eventually_within};

/// A `dunst` that keeps every notification on the screen until it is closed.
pub struct RealDaemon<'s> {
    session: &'s Session,
    process: Running,
}

impl<'s> RealDaemon<'s> {
    /// Starts dunst and waits until it owns the name of the notification service.
    ///
    /// # Errors
    /// Fails when `dunst` is missing or does not come up.
    pub fn start(session: &'s Session) -> Result<Self> {
        let config = session.folder().join("config/dunstrc");
        let text = "[global]\n    width = 400\n    height = 300\n    offset = 20x20\n    \
                    idle_threshold = 0\n    history_length = 200\n    notification_limit = 20\n    \
                    stack_duplicates = false\n    show_age_threshold = -1\n\
                    [urgency_low]\n    timeout = 0\n[urgency_normal]\n    timeout = 0\n\
                    [urgency_critical]\n    timeout = 0\n";
        fs::write(&config, text)?;
        let process = session.program("dunst").arg("-conf").arg(&config).start()?;
        let watcher = session.bus().connect()?;
        eventually("dunst owns org.freedesktop.Notifications", || {
            is_on_bus(&watcher, "org.freedesktop.Notifications")
                .ok()?
                .then_some(())
        })?;
        block_on(watcher.close())?;
        Ok(Self { session, process })
    }

    /// Returns how many notifications are on the screen.
    ///
    /// # Errors
    /// Fails when dunst does not answer.
    pub fn displayed(&self) -> Result<usize> {
        let count = self.control(&["count", "displayed"])?;
        count
            .trim()
            .parse()
            .with_context(|| format!("dunst counted {count:?}"))
    }

    /// Waits until `count` notifications are on the screen.
    ///
    /// # Errors
    /// Fails when there are not as many in time.
    pub fn wait_for(&self, count: usize) -> Result<()> {
        self.wait_for_within(PATIENCE, count)
    }

    /// Waits until `count` notifications are on the screen, for at most `patience`.
    ///
    /// # Errors
    /// Fails when there are not as many in time.
    pub fn wait_for_within(&self, patience: Duration, count: usize) -> Result<()> {
        eventually_within(
            patience,
            &format!("{count} notifications on the screen"),
            || (self.displayed().ok()? >= count).then_some(()),
        )
    }

    /// Closes everything on the screen, as a person does, and returns summary and body of all
    /// notifications so far, the newest first.
    ///
    /// # Errors
    /// Fails when dunst does not answer.
    pub fn close_and_read(&self) -> Result<Vec<(String, String)>> {
        self.control(&["close-all"])?;
        eventually("the screen is empty", || {
            (self.displayed().ok()? == 0).then_some(())
        })?;
        let history: Value = serde_json::from_str(&self.control(&["history"])?)?;
        let entries = history["data"][0]
            .as_array()
            .context("the history of dunst is no list")?;
        let text = |entry: &Value, field: &str| {
            entry[field]["data"].as_str().unwrap_or_default().to_owned()
        };
        Ok(entries
            .iter()
            .map(|entry| (text(entry, "summary"), text(entry, "body")))
            .collect())
    }

    /// Clicks the notification at the top: its default action.
    ///
    /// # Errors
    /// Fails when dunst does not answer.
    pub fn click(&self) -> Result<()> {
        self.control(&["action", "0"])?;
        Ok(())
    }

    /// Ends dunst, as a crash does.
    ///
    /// # Errors
    /// Fails when it had ended before.
    pub fn kill(mut self) -> Result<()> {
        self.process.kill()
    }

    fn control(&self, args: &[&str]) -> Result<String> {
        let output = self.session.command("dunstctl").args(args).output()?;
        if !output.status.success() {
            bail!(
                "dunstctl {args:?}: {}",
                String::from_utf8_lossy(&output.stderr)
            );
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}
