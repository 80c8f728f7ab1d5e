use std::path::Path;
use std::time::Duration;

use anyhow::Result;
use fairlead_tests::desktop::{Built, Cli, Program, Running, Session, WebDriver};

use crate::contract::Contract;

/// How long a test waits for a block that is due soon: up to 70 s until it is, and some for a busy
/// machine.
pub const UNTIL_DUE: Duration = Duration::from_secs(150);

/// How long a test waits for what is due already: until the next look at the clock, 3 s after the
/// start and 30 s after any other look, and some for a busy machine.
pub const UNTIL_SHOWN: Duration = Duration::from_secs(90);

/// Long enough for the program to look at the clock once more, which it does every 30 s.
pub const ANOTHER_LOOK: Duration = Duration::from_secs(36);

/// A session with the built programs and an empty career without quiet hours.
pub struct Stage<'s> {
    pub session: &'s Session,
    pub contract: Contract<'s>,
    built: Built,
}

impl Stage<'_> {
    /// Runs a test of the built program; does nothing, with a sentence, where it is not built.
    pub fn run(body: impl FnOnce(&Stage) -> Result<()>) {
        let Some(built) = Built::from_env() else {
            return;
        };
        Session::run(|session| {
            let contract = Contract::new(Cli::new(session, &built.cli));
            contract.without_quiet_hours()?;
            body(&Stage {
                session,
                contract,
                built,
            })
        });
    }

    /// Returns the program on the career of this test.
    pub fn program(&self) -> Program<'_> {
        let data_dir = self.session.data_dir();
        self.session
            .program(&self.built.desktop)
            .arg("--data-dir")
            .arg(data_dir)
    }

    /// Returns the path of the built program.
    pub fn desktop(&self) -> &Path {
        &self.built.desktop
    }

    /// Starts the program as the desktop session does at login.
    pub fn start_in_tray(&self) -> Result<Running> {
        self.program().arg("--tray").start()
    }

    /// Starts the program with its window, driven by WebDriver.
    pub fn open_window(&self, args: &[&str]) -> Result<WebDriver> {
        WebDriver::open(self.session, &self.built.desktop, args)
    }

    /// Returns the arguments that open the career of this test.
    pub fn data_dir_args(&self) -> Vec<String> {
        vec![
            "--data-dir".to_owned(),
            self.session.data_dir().display().to_string(),
        ]
    }
}
