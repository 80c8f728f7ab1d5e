//! The built program on a desktop of its own.
//!
//! The tests of the program need `FAIRLEAD_DESKTOP_BIN` and `FAIRLEAD_CLI_BIN`; the tests of the
//! harness need only Xvfb, dbus-daemon, dunst, dunstctl, notify-send, WebKitWebDriver and
//! WebKitGTK's MiniBrowser.
#![cfg(target_os = "linux")]

#[path = "desktop/harness.rs"]
mod harness;
