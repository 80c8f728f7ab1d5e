//! One desktop session for one test.

use std::cell::RefCell;
use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::panic;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Once;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};
use rustix::fs::Mode;
use rustix::process::{Pid, Signal, kill_process, umask};
use tempfile::TempDir;

use super::bus::Bus;
use super::process::Program;
use super::screen::{Screen, shoot};
use super::wait::eventually_within;

/// Marks every process of a session, also those that its programs start.
const MARK: &str = "FAIRLEAD_TEST_SESSION";

/// Lines of each program's output that are shown when a test fails.
const SHOWN_LINES: usize = 60;

/// Variables of the caller that programs of a session see.
const KEPT: [&str; 3] = ["PATH", "LD_LIBRARY_PATH", "LLVM_PROFILE_FILE"];

/// A screen, a session bus and folders that nothing else uses. When it is dropped, by success or
/// by a panic, every process started on it is killed and its folders are removed.
pub struct Session {
    // Dropped in this order: first the services, then the folder in which their sockets lie.
    screen: Screen,
    bus: Bus,
    folder: TempDir,
    zone: String,
    logs: AtomicUsize,
}

impl Session {
    /// Runs a test on a session in the zone UTC. When the test fails, it prints what the programs
    /// printed and, where `FAIRLEAD_SHOTS` names a folder, takes a picture of the screen.
    ///
    /// # Panics
    /// Panics when `body` fails, and when there is no screen or bus to be had.
    pub fn run(body: impl FnOnce(&Session) -> Result<()>) {
        Self::run_in("UTC", body);
    }

    /// Runs a test on a session in the given IANA zone, as [`Session::run`] does.
    ///
    /// # Panics
    /// Panics when `body` fails, and when there is no screen or bus to be had.
    pub fn run_in(zone: &str, body: impl FnOnce(&Session) -> Result<()>) {
        let session = Session::start(zone).expect("a session with Xvfb and dbus-daemon starts");
        let display = session.screen.display().to_owned();
        FAILING.with(|failing| *failing.borrow_mut() = Some(display));
        picture_panics();
        // The panic happens while the session lives: its Drop sees it and reports.
        if let Err(error) = body(&session) {
            panic!("{error:?}");
        }
    }

    /// Starts a session whose programs run in the given IANA zone.
    ///
    /// # Errors
    /// Fails when `Xvfb` or `dbus-daemon` is missing.
    pub fn start(zone: &str) -> Result<Self> {
        // What a usual login sets. A program that wants its files private must see to it itself.
        umask(Mode::from_raw_mode(0o022));
        let folder = tempfile::Builder::new()
            .prefix("fairlead-session-")
            .tempdir()?;
        for name in [
            "home", "data", "config", "cache", "state", "run", "logs", "tmp",
        ] {
            fs::create_dir(folder.path().join(name))?;
        }
        fs::set_permissions(folder.path().join("run"), fs::Permissions::from_mode(0o700))?;
        let screen = Screen::start()?;
        let bus = Bus::start(&folder.path().join("run"))?;
        Ok(Self {
            screen,
            bus,
            folder,
            zone: zone.to_owned(),
            logs: AtomicUsize::new(0),
        })
    }

    /// Returns the folder that holds everything of this session.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Returns the data folder for `--data-dir`. It does not exist until a program makes it.
    pub fn data_dir(&self) -> PathBuf {
        self.folder().join("data/career")
    }

    /// Returns the screen.
    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    /// Returns the session bus.
    pub fn bus(&self) -> &Bus {
        &self.bus
    }

    /// Returns a program that will run on this session.
    pub fn program(&self, path: impl AsRef<OsStr>) -> Program<'_> {
        Program::new(self, path.as_ref())
    }

    /// Returns a command whose environment is this session and nothing of the caller's desktop.
    pub fn command(&self, path: impl AsRef<OsStr>) -> Command {
        let at = |name: &str| self.folder().join(name);
        let mut command = Command::new(path);
        command.env_clear();
        // WEBKIT_*: none is set here. WebKitGTK 2.52 is reported to stay blank under Xvfb without
        // WEBKIT_DISABLE_COMPOSITING_MODE, but with it 2.50 never answers a request for a picture.
        // Whoever needs one sets it for the tests.
        for (name, value) in env::vars_os() {
            let known = KEPT.iter().any(|kept| name == *kept);
            if known || name.as_encoded_bytes().starts_with(b"WEBKIT_") {
                command.env(name, value);
            }
        }
        command
            .env(MARK, self.mark())
            .env("HOME", at("home"))
            .env("XDG_DATA_HOME", at("data"))
            .env("XDG_CONFIG_HOME", at("config"))
            .env("XDG_CACHE_HOME", at("cache"))
            .env("XDG_STATE_HOME", at("state"))
            .env("XDG_RUNTIME_DIR", at("run"))
            .env("TMPDIR", at("tmp"))
            .env("LANG", "C.UTF-8")
            .env("TZ", &self.zone)
            .env("DISPLAY", self.screen.display())
            .env("GDK_BACKEND", "x11")
            .env("DBUS_SESSION_BUS_ADDRESS", self.bus.address())
            // The machine's own bus could tell of a sleep or a clock change in the middle of a test.
            .env(
                "DBUS_SYSTEM_BUS_ADDRESS",
                format!("unix:path={}", at("no-bus").display()),
            )
            .env("NO_AT_BRIDGE", "1")
            .env("GTK_A11Y", "none")
            .env("GSETTINGS_BACKEND", "memory")
            .env("GIO_USE_VFS", "local")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            // Nobody is there to close a dialog.
            .env("FAIRLEAD_NO_DIALOGS", "1")
            .env("RUST_BACKTRACE", "1")
            .current_dir(at("home"));
        command
    }

    /// Takes a picture of the screen, named after the test and `moment`, into the folder that
    /// `FAIRLEAD_SHOTS` names; does nothing where it names none.
    pub fn shoot(&self, moment: &str) {
        if let Some(file) = shot_file(moment)
            && let Err(error) = self.screen.shoot(&file)
        {
            eprintln!("no picture of the screen: {error}");
        }
    }

    /// Returns the path for the output of one more program.
    pub(super) fn new_log(&self, name: &str) -> PathBuf {
        let number = self.logs.fetch_add(1, Ordering::Relaxed);
        self.folder().join(format!("logs/{number:02}-{name}.log"))
    }

    fn mark(&self) -> OsString {
        self.folder().as_os_str().to_owned()
    }

    fn report(&self) {
        let mut logs: Vec<PathBuf> = fs::read_dir(self.folder().join("logs"))
            .map(|entries| entries.flatten().map(|entry| entry.path()).collect())
            .unwrap_or_default();
        logs.sort();
        for log in logs {
            let text = fs::read(&log).unwrap_or_default();
            let text = String::from_utf8_lossy(&text);
            let lines: Vec<&str> = text.lines().collect();
            let shown = &lines[lines.len().saturating_sub(SHOWN_LINES)..];
            let name = log
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            eprintln!(
                "---- {name} ({} lines) ----\n{}",
                lines.len(),
                shown.join("\n")
            );
        }
    }

    /// Kills whatever still carries the mark of this session, for example the processes of a web
    /// engine whose parent was killed. Only processes of this session carry it.
    fn sweep(&self) {
        let _ = eventually_within(Duration::from_secs(5), "no process is left", || {
            let left = marked_processes(&self.mark());
            for &pid in &left {
                let _ = kill_process(pid, Signal::KILL);
            }
            left.is_empty().then_some(())
        });
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if thread::panicking() {
            self.report();
        }
        self.sweep();
    }
}

thread_local! {
    /// The display of the test that runs on this thread, until a picture of its failure is taken.
    static FAILING: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Takes a picture of the screen at the moment at which a test fails: when its panic is caught,
/// what it had started is gone already. Only the first one of a test is taken.
pub(super) fn shoot_failure() {
    let Some(display) = FAILING.with(|failing| failing.borrow_mut().take()) else {
        return;
    };
    if let Some(file) = shot_file("failed")
        && let Err(error) = shoot(&display, &file)
    {
        eprintln!("no picture of the screen: {error}");
    }
}

fn picture_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            shoot_failure();
            before(info);
        }));
    });
}

/// Returns the file for a picture of this test; `None` where no pictures are wanted.
pub(super) fn shot_file(moment: &str) -> Option<PathBuf> {
    let folder = PathBuf::from(env::var_os("FAIRLEAD_SHOTS")?);
    fs::create_dir_all(&folder)
        .context("the folder for pictures")
        .ok()?;
    let test = thread::current()
        .name()
        .unwrap_or("test")
        .replace("::", "-");
    Some(folder.join(format!("{test}-{moment}.png")))
}

fn marked_processes(mark: &OsStr) -> Vec<Pid> {
    let mut entry = OsString::from(format!("{MARK}="));
    entry.push(mark);
    let wanted = entry.as_encoded_bytes();
    let Ok(processes) = fs::read_dir("/proc") else {
        return Vec::new();
    };
    processes
        .flatten()
        .filter_map(|process| {
            let id: i32 = process.file_name().to_str()?.parse().ok()?;
            let environment = fs::read(process.path().join("environ")).ok()?;
            environment
                .split(|&byte| byte == 0)
                .find(|&each| each == wanted)?;
            Pid::from_raw(id)
        })
        .collect()
}
