//! The built program on a desktop of its own.
//!
//! The tests of the program need `FAIRLEAD_DESKTOP_BIN` and `FAIRLEAD_CLI_BIN`; without them they
//! are skipped with a sentence, and fail where `CI` is `true`. `FAIRLEAD_SHOTS` names a folder for
//! pictures. The system packages are xvfb, dbus-daemon, dunst, webkit2gtk-driver,
//! libwebkit2gtk-4.1-0 and, for pictures, imagemagick.
#![cfg(target_os = "linux")]

#[path = "desktop/answers.rs"]
mod answers;
#[path = "desktop/autostart.rs"]
mod autostart;
#[path = "desktop/backups.rs"]
mod backups;
#[path = "desktop/closing.rs"]
mod closing;
#[path = "desktop/contract.rs"]
mod contract;
#[path = "desktop/copies.rs"]
mod copies;
#[path = "desktop/debriefs.rs"]
mod debriefs;
#[path = "desktop/focus.rs"]
mod focus;
#[path = "desktop/harness.rs"]
mod harness;
#[path = "desktop/hundred_days.rs"]
mod hundred_days;
#[path = "desktop/outside.rs"]
mod outside;
#[path = "desktop/privacy.rs"]
mod privacy;
#[path = "desktop/reminders.rs"]
mod reminders;
#[path = "desktop/restarts.rs"]
mod restarts;
#[path = "desktop/shut.rs"]
mod shut;
#[path = "desktop/stage.rs"]
mod stage;
#[path = "desktop/tray.rs"]
mod tray;
#[path = "desktop/window.rs"]
mod window;
