//! Brings the window to the front as each desktop allows it.

use tauri::WebviewWindow;
use tauri::window::Color;

/// Shows the window and brings it to the front. `token` is what the desktop gave with the click that asks for it;
/// without one Wayland desktops may only mark the window as ready.
#[cfg(target_os = "linux")]
pub fn raise(window: &WebviewWindow, token: Option<String>) {
    use gtk::prelude::*;

    let shown = window.clone();
    let raised = window.run_on_main_thread(move || {
        let Ok(window) = shown.gtk_window() else { return };
        if let Some(token) = token {
            pass_token(&window.display(), &token);
        }
        window.show_all();
        window.deiconify();
        // Not `set_focus`, which does nothing for a window that has only just been asked to appear.
        window.present();
    });
    if let Err(error) = raised {
        tracing::warn!(%error, "the window could not be raised");
    }
}

#[cfg(target_os = "linux")]
fn pass_token(display: &gtk::gdk::Display, token: &str) {
    use gtk::glib::object::Cast;

    if let Some(wayland) = display.downcast_ref::<gdkwayland::WaylandDisplay>() {
        wayland.set_startup_notification_id(token);
    } else if let Some(x11) = display.downcast_ref::<gdkx11::X11Display>() {
        x11.set_startup_notification_id(token);
    }
}

#[cfg(not(target_os = "linux"))]
pub fn raise(window: &WebviewWindow, _token: Option<String>) {
    let raised = window.show().and_then(|()| window.unminimize()).and_then(|()| window.set_focus());
    if let Err(error) = raised {
        tracing::warn!(%error, "the window could not be raised");
    }
}

/// Returns whether a program learns and decides where its windows are. Under Wayland it does not.
pub fn places_windows() -> bool {
    !cfg!(target_os = "linux") || std::env::var_os("WAYLAND_DISPLAY").is_none()
}

/// What the window shows until the page has drawn: the page's own surface, so that nothing flashes.
pub fn background() -> Color {
    Color(0xfb, 0xf9, 0xf5, 0xff)
}
