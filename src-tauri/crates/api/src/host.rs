//! What the commands ask of whoever hosts them: operations, not a handle to a shell.

use std::path::{Path, PathBuf};

use fairlead_core::rhythm::notice::Route;
use fairlead_core::time::Now;
use serde::{Deserialize, Serialize};

use crate::book::{Book, Open};
use crate::failure::Failure;

/// The desktop program, the terminal and the browser host of the tests.
pub trait Host: Send + Sync {
    /// Returns the career, which may be shut.
    fn book(&self) -> &Book;
    /// Returns this moment and the person's zone.
    fn now(&self) -> Now;
    /// Returns the desktop, where there is one.
    fn desktop(&self) -> Option<&dyn Desktop>;

    /// Locks the open career.
    ///
    /// # Errors
    /// [`crate::Code::Shut`] while it is shut.
    fn career(&self) -> Result<Open<'_>, Failure> {
        self.book().career()
    }

    /// Returns the data folder.
    fn folder(&self) -> &Path {
        self.book().folder()
    }
}

/// What only a desktop can do. The terminal has none; the browser host has a fake.
pub trait Desktop: Send + Sync {
    /// Says what this desktop supports.
    fn support(&self) -> DesktopSupport;
    /// Shows a test notification and says what became of it.
    fn test_notification(&self) -> Result<(), Failure>;
    /// Makes the program start (or no longer start) with the desktop session, into the tray.
    fn set_autostart(&self, autostart: Autostart) -> Result<(), Failure>;
    /// Opens a folder in the file manager.
    fn open_folder(&self, folder: &Path) -> Result<(), Failure>;
    /// Opens a file that this program wrote or keeps, in the program that the system has for its kind.
    fn open_file(&self, file: &Path) -> Result<(), Failure>;
    /// Opens a `mailto:` address in the mail program.
    fn open_mail(&self, mailto: &str) -> Result<(), Failure>;
    /// Opens an `https:` or `http:` address in the person's browser.
    fn open_link(&self, url: &str) -> Result<(), Failure>;
    /// Lets the person choose a file or folder; `None` when they close the dialog.
    fn choose(&self, what: Choose) -> Result<Option<PathBuf>, Failure>;
    /// Returns where the window was asked to go, once: a notification or the tray may have asked before it stood.
    fn take_route(&self) -> Option<Route>;
}

/// What the person is asked to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Choose {
    /// A file to import people from.
    ImportFile,
    /// An unpacked export to import people from.
    ImportFolder,
    /// A folder to export into.
    ExportFolder,
    /// A folder that holds a whole career.
    CareerFolder,
    /// An advertisement: text, a mail, a saved page.
    AdvertisementFile,
    /// A table of leads to import.
    LeadsFile,
    /// Any file, to keep with a lead.
    AttachmentFile,
}

/// Whether the program starts with the desktop session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Autostart {
    /// Starts into the tray.
    On,
    /// Does not start.
    Off,
}

/// What the desktop around the program can do, as it answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DesktopSupport {
    /// Whether a notification service answers.
    pub notifications: bool,
    /// Name and version of the notification service; empty when none answers.
    pub server: String,
    /// Whether notifications can carry buttons.
    pub buttons: bool,
    /// Whether a tray host shows the icon.
    pub tray: bool,
    /// Whether the program starts with the session.
    pub autostart: Autostart,
    /// When a notification was last handed to the service, RFC 3339; empty when never.
    pub last_shown: String,
    /// When the person last answered one, RFC 3339; empty when never.
    pub last_answered: String,
}
