//! The `fairlead` program, with which a test seeds and inspects a data folder.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::session::Session;

/// Runs `fairlead` on the data folder of a session.
pub struct Cli<'s> {
    session: &'s Session,
    path: PathBuf,
}

impl<'s> Cli<'s> {
    /// Returns the terminal program at `path` for the session's data folder.
    pub fn new(session: &'s Session, path: &Path) -> Self {
        Self {
            session,
            path: path.to_owned(),
        }
    }

    /// Runs a query or mutation of the contract and returns its JSON.
    ///
    /// # Errors
    /// Fails with what the program printed to standard error when it does not exit with 0.
    pub fn call(&self, name: &str, args: &Value) -> Result<Value> {
        self.run(name, args, None)
    }

    /// Runs a query or mutation with the clock fixed at `now` (RFC 3339).
    ///
    /// # Errors
    /// Fails with what the program printed to standard error when it does not exit with 0.
    pub fn call_at(&self, now: &str, name: &str, args: &Value) -> Result<Value> {
        self.run(name, args, Some(now))
    }

    fn run(&self, name: &str, args: &Value, now: Option<&str>) -> Result<Value> {
        let mut command = self.session.command(&self.path);
        command.arg("call").arg(name).arg(args.to_string());
        command
            .arg("--data-dir")
            .arg(self.session.data_dir())
            .arg("--json");
        if let Some(now) = now {
            command.args(["--now", now]);
        }
        let output = command.output().context("fairlead does not start")?;
        let stdout = String::from_utf8_lossy(&output.stdout);
        if !output.status.success() {
            let stderr = String::from_utf8_lossy(&output.stderr);
            bail!(
                "fairlead call {name} {args}: {}: {stderr}{stdout}",
                output.status
            );
        }
        if stdout.trim().is_empty() {
            return Ok(Value::Null);
        }
        serde_json::from_str(&stdout)
            .with_context(|| format!("fairlead call {name} printed no JSON: {stdout}"))
    }
}
