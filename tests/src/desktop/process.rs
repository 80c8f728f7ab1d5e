//! Starting, stopping and killing programs of a test.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use rustix::process::{Pid, Signal, kill_process};

use super::session::Session;
use super::wait::{PATIENCE, eventually_within};

/// How long a program may take to end after a polite request, before it is killed.
const GRACE: Duration = Duration::from_secs(3);

/// A program that is about to be started on a session.
pub struct Program<'s> {
    session: &'s Session,
    name: String,
    command: Command,
}

impl<'s> Program<'s> {
    pub(super) fn new(session: &'s Session, path: &OsStr) -> Self {
        let name = PathBuf::from(path)
            .file_name()
            .unwrap_or(path)
            .to_string_lossy()
            .into_owned();
        Self {
            session,
            name,
            command: session.command(path),
        }
    }

    /// Adds an argument.
    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.command.arg(arg);
        self
    }

    /// Adds arguments.
    pub fn args(mut self, args: impl IntoIterator<Item = impl Into<OsString>>) -> Self {
        self.command.args(args.into_iter().map(Into::into));
        self
    }

    /// Sets an environment variable.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Leaves the program without a session bus: the address leads nowhere.
    pub fn without_bus(self) -> Self {
        let nowhere = format!("unix:path={}/no-bus", self.session.folder().display());
        self.env("DBUS_SESSION_BUS_ADDRESS", nowhere)
    }

    /// Starts the program; what it prints goes to a log that is shown when the test fails.
    ///
    /// # Errors
    /// Fails when the program cannot be executed.
    pub fn start(mut self) -> Result<Running> {
        let log = self.session.new_log(&self.name);
        let out = File::create(&log)?;
        let child = self
            .command
            .stdin(Stdio::null())
            .stdout(out.try_clone()?)
            .stderr(out)
            .spawn()
            .with_context(|| format!("{} does not start", self.name))?;
        Ok(Running {
            child,
            name: self.name,
            log,
        })
    }
}

/// A program that was started; it is killed with the value.
pub struct Running {
    child: Child,
    name: String,
    log: PathBuf,
}

impl Running {
    /// Returns the process id.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Tells whether the program is still there.
    pub fn is_running(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// Returns what the program has printed so far, both streams together.
    pub fn output(&self) -> String {
        fs::read(&self.log)
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
            .unwrap_or_default()
    }

    /// Waits until the program ends by itself, for at most [`PATIENCE`].
    ///
    /// # Errors
    /// Fails when it is still running then.
    pub fn wait_for_exit(&mut self) -> Result<ExitStatus> {
        self.wait_for_exit_within(PATIENCE)
    }

    /// Waits until the program ends by itself, for at most `patience`.
    ///
    /// # Errors
    /// Fails when it is still running then.
    pub fn wait_for_exit_within(&mut self, patience: Duration) -> Result<ExitStatus> {
        let what = format!("{} (process {}) ends", self.name, self.pid());
        eventually_within(patience, &what, || self.child.try_wait().transpose())?
            .context("the process cannot be waited for")
    }

    /// Asks the program to end, as a logout does (SIGTERM), and waits for it.
    ///
    /// # Errors
    /// Fails when it does not end.
    pub fn stop(&mut self) -> Result<ExitStatus> {
        signal(&self.child, Signal::TERM);
        self.wait_for_exit()
    }

    /// Kills the program as a power cut does (SIGKILL): it can save nothing.
    ///
    /// # Errors
    /// Fails when it had ended by itself before.
    pub fn kill(&mut self) -> Result<()> {
        signal(&self.child, Signal::KILL);
        let status = self.wait_for_exit()?;
        match status.signal() {
            Some(_) => Ok(()),
            None => bail!("{} had already ended: {status}", self.name),
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        signal(&self.child, Signal::KILL);
        // Reaped, so that a later process with the same id is never mistaken for it.
        let _ = self.child.wait();
    }
}

/// Ends a process: politely first, so that Xvfb removes its lock file.
pub(super) fn end(child: &mut Child) {
    signal(child, Signal::TERM);
    let ended = eventually_within(GRACE, "a process ends", || child.try_wait().transpose());
    if ended.is_err() {
        signal(child, Signal::KILL);
        let _ = child.wait();
    }
}

/// Returns the first line a process writes to its piped standard output.
pub(super) fn first_line(child: &mut Child, name: &str) -> Result<String> {
    let stdout = child
        .stdout
        .take()
        .context("standard output is not piped")?;
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        let mut line = String::new();
        let _ = BufReader::new(stdout).read_line(&mut line);
        let _ = send.send(line.trim().to_owned());
    });
    match receive.recv_timeout(PATIENCE) {
        Ok(line) if !line.is_empty() => Ok(line),
        _ => Err(anyhow!("{name} ended or said nothing")),
    }
}

fn signal(child: &Child, signal: Signal) {
    // An error means that it has ended already, which is what is wanted.
    let _ = kill_process(Pid::from_child(child), signal);
}
