//! The desktop as the contract sees it: the open career, the clock, and what only a desktop can do.

use std::path::{Path, PathBuf};

use chrono::{SecondsFormat, Utc};
use fairlead_api::failure::{Code, Failure};
use fairlead_api::host::{Autostart, Choose, Desktop, DesktopSupport, Host};
use fairlead_api::{Book, Changed, Reply};
use fairlead_core::career::Career;
use fairlead_core::rhythm::notice::{Answer, Route};
use fairlead_core::time::Now;
use serde_json::{Value, json};
use tauri::{AppHandle, Emitter};

use crate::autostart;
use crate::hand_over;
use crate::notify::{self, Answered, Event, Notifier};
use crate::place::Place;
use crate::state::State;
use crate::tray::Tray;
use crate::wake::{Bell, Reason};
use crate::windows::{self, Windows};
use crate::words;

/// The event that tells the page which tables changed, and what undo and redo would do.
pub const CHANGED: &str = "changed";

/// The running program. It is made once, in `app`, and lives as long as the process.
pub struct DesktopHost {
    /// Tauri.
    pub app: AppHandle,
    /// Where the career is.
    pub place: Place,
    /// What is remembered between starts.
    pub state: State,
    /// Notifications.
    pub notifier: Notifier,
    /// The tray icon.
    pub tray: Tray,
    /// The window.
    pub windows: Windows,
    /// Rings the wake thread.
    pub bell: Bell,
    /// The career, which may be shut.
    pub book: Book,
}

impl DesktopHost {
    /// Runs a command of the contract, tells the page what changed, and has reminders and tray looked at again.
    pub fn run(&self, name: &str, args: Value) -> Result<Value, Failure> {
        let Reply { result, changed } = fairlead_api::dispatch(self, name, args);
        if let Some(changed) = changed {
            self.changed(&changed);
            self.bell.ring(Reason::Changed);
        }
        result
    }

    /// Does something to the career that is not a command, and tells the page what changed.
    ///
    /// # Errors
    /// Those of `work`, and that the career is shut.
    pub fn work<T>(
        &self,
        work: impl FnOnce(&mut Career, Now) -> fairlead_core::Result<T>,
    ) -> Result<T, Failure> {
        let now = self.now();
        let done = work(&mut *self.career()?, now)?;
        if let Some(changed) = fairlead_api::changed(self) {
            self.changed(&changed);
            self.bell.ring(Reason::Changed);
        }
        Ok(done)
    }

    /// Sends `changed` to the window, if there is one.
    pub fn changed(&self, changed: &Changed) {
        // Without a window nobody listens, which is no error.
        let _ = self.app.emit_to(windows::LABEL, CHANGED, changed);
    }

    /// Returns a setting that is a word, as the contract names it; empty when it cannot be read.
    pub fn setting(&self, name: &str) -> String {
        let settings = self.run("settings", json!({})).unwrap_or_default();
        settings
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    }

    /// Takes in what the notifier tells.
    pub fn notified(&self, event: Event) {
        let now = Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true);
        match event {
            Event::Shown => self.state.change(|state| state.last_shown = now),
            Event::Answered(answered) => {
                self.state.change(|state| state.last_answered = now);
                self.answered(answered);
            }
        }
        self.state.save();
    }

    fn answered(
        &self,
        Answered {
            about,
            answer,
            token,
        }: Answered,
    ) {
        let route = match self.work(|career, now| career.answer(&about, answer, now)) {
            Ok(route) => route,
            Err(error) => {
                tracing::warn!(%error, answer = answer.key(), "an answer to a notification was not taken");
                // The person pressed Start or the notice itself: they want to see the program.
                matches!(answer, Answer::Start | Answer::Open).then_some(Route::Today)
            }
        };
        if let Some(route) = route {
            self.windows.go(&self.app, Some(route), token);
        }
    }
}

impl Host for DesktopHost {
    fn book(&self) -> &Book {
        &self.book
    }

    fn now(&self) -> Now {
        Now::new(Utc::now(), fairlead_api::zone::system())
    }

    fn desktop(&self) -> Option<&dyn Desktop> {
        Some(self)
    }
}

impl Desktop for DesktopHost {
    fn support(&self) -> DesktopSupport {
        let server = self.notifier.server();
        let state = self.state.get();
        DesktopSupport {
            notifications: server.is_some(),
            buttons: server
                .as_ref()
                .is_some_and(|server| server.actions == notify::Actions::Buttons),
            server: server.map(|server| server.name).unwrap_or_default(),
            tray: self.tray.shown(),
            autostart: autostart::get(&self.place),
            last_shown: state.last_shown,
            last_answered: state.last_answered,
        }
    }

    fn test_notification(&self) -> Result<(), Failure> {
        self.notifier
            .try_show(notify::test_notice())
            .map_err(|error| {
                tracing::warn!(error, "the test notification was not taken");
                Failure::new(Code::NotNow, words::test_not_taken())
            })
    }

    fn set_autostart(&self, autostart: Autostart) -> Result<(), Failure> {
        autostart::set(&self.place, autostart)
    }

    fn open_folder(&self, folder: &Path) -> Result<(), Failure> {
        hand_over::folder(folder)
    }

    fn open_file(&self, file: &Path) -> Result<(), Failure> {
        hand_over::file(file)
    }

    fn open_mail(&self, mailto: &str) -> Result<(), Failure> {
        hand_over::mail(mailto)
    }

    fn open_link(&self, url: &str) -> Result<(), Failure> {
        hand_over::link(url)
    }

    fn choose(&self, what: Choose) -> Result<Option<PathBuf>, Failure> {
        hand_over::choose::choose(&self.app, what)
    }

    fn take_route(&self) -> Option<Route> {
        self.windows.take_route()
    }
}
