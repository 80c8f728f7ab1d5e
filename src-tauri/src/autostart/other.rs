//! A launch agent on macOS, a value under `Run` in the registry on Windows.

use std::io;

use auto_launch::{AutoLaunch, AutoLaunchBuilder};
use fairlead_api::host::Autostart;

/// Returns whether the program starts with the session.
pub fn get() -> Autostart {
    let on = entry().and_then(|entry| entry.is_enabled().map_err(io::Error::other));
    if on.unwrap_or_default() {
        Autostart::On
    } else {
        Autostart::Off
    }
}

/// Turns it on or off.
///
/// # Errors
/// Those of the system.
pub fn set(autostart: Autostart) -> io::Result<()> {
    let entry = entry()?;
    match autostart {
        Autostart::On => entry.enable(),
        Autostart::Off => entry.disable(),
    }
    .map_err(io::Error::other)
}

fn entry() -> io::Result<AutoLaunch> {
    let program = super::program()?;
    let program = program.to_str().ok_or_else(|| {
        io::Error::new(io::ErrorKind::InvalidInput, "the program's path is no text")
    })?;
    let mut builder = AutoLaunchBuilder::new();
    builder
        .set_app_name("Fairlead")
        .set_app_path(program)
        .set_args(&["--tray"]);
    #[cfg(target_os = "macos")]
    builder.set_macos_launch_mode(auto_launch::MacOSLaunchMode::LaunchAgent);
    builder.build().map_err(io::Error::other)
}
