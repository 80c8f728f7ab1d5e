//! The tray icon's picture: light on dark panels, dark on light ones, and one that says that reminders wait.

use fairlead_core::rhythm::notice::TrayView;
use tauri::image::Image;
use tauri::include_image;

const LIGHT: Image<'_> = include_image!("../icons/tray-dark@2x.png");
const LIGHT_PAUSED: Image<'_> = include_image!("../icons/tray-dark-paused@2x.png");
const DARK: Image<'_> = include_image!("../icons/tray-light@2x.png");
const DARK_PAUSED: Image<'_> = include_image!("../icons/tray-light-paused@2x.png");

/// Returns the picture for the panel there seems to be.
pub fn image(view: &TrayView) -> Image<'static> {
    match (panel_is_dark(), view.paused) {
        (true, false) => LIGHT,
        (true, true) => LIGHT_PAUSED,
        (false, false) => DARK,
        (false, true) => DARK_PAUSED,
    }
}

/// Guesses the colour of the panel: GNOME's is dark whatever the theme; elsewhere it follows the theme.
#[cfg(target_os = "linux")]
fn panel_is_dark() -> bool {
    let desktop = std::env::var("XDG_CURRENT_DESKTOP").unwrap_or_default();
    let theme = std::env::var("GTK_THEME").unwrap_or_default();
    desktop
        .split(':')
        .any(|one| one.eq_ignore_ascii_case("gnome"))
        || theme.ends_with("dark")
}

/// Windows' taskbar is dark unless changed; macOS takes the shape and colours it itself.
#[cfg(not(target_os = "linux"))]
fn panel_is_dark() -> bool {
    cfg!(target_os = "windows")
}
