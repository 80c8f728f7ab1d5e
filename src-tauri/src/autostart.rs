//! Starting with the desktop session, into the tray.

use fairlead_api::failure::{Code, Failure};
use fairlead_api::host::Autostart;

use crate::args::Which;
use crate::place::{IDENTIFIER, Place};
use crate::words;

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
use linux as system;
#[cfg(not(target_os = "linux"))]
mod other;
#[cfg(not(target_os = "linux"))]
use other as system;

/// Returns whether the program starts with the session.
pub fn get(place: &Place) -> Autostart {
    if usual(place) {
        system::get()
    } else {
        Autostart::Off
    }
}

/// Turns it on or off.
///
/// # Errors
/// "Not now" for any career but the person's own in its usual folder, and when the desktop's file cannot be written.
pub fn set(place: &Place, autostart: Autostart) -> Result<(), Failure> {
    if !usual(place) {
        return Err(Failure::new(Code::NotNow, words::only_the_usual_folder()));
    }
    system::set(autostart).map_err(|error| {
        tracing::warn!(%error, "autostart could not be changed");
        Failure::new(Code::NotNow, words::autostart_failed(error))
    })
}

/// Writes the entry anew where it names another program than this one: an update or an AppImage may have moved it.
pub fn refresh(place: &Place) {
    if get(place) == Autostart::On
        && let Err(error) = system::set(Autostart::On)
    {
        tracing::warn!(%error, "autostart could not be refreshed");
    }
}

fn usual(place: &Place) -> bool {
    place.career == Which::Own && place.identifier == IDENTIFIER
}

/// Returns the program to start: the AppImage, where it runs from one, for its inside is mounted elsewhere each time.
fn program() -> std::io::Result<std::path::PathBuf> {
    match std::env::var_os("APPIMAGE") {
        Some(image) => Ok(image.into()),
        None => std::env::current_exe(),
    }
}
