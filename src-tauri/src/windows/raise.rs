//! Brings the window to the front as each desktop allows it.

use tauri::WebviewWindow;

/// Shows the window and brings it to the front. `token` is what the desktop gave with the click that asks for it;
/// without one Wayland desktops may only mark the window as ready.
#[cfg(target_os = "linux")]
pub fn raise(window: &WebviewWindow, token: Option<String>) {
    use gtk::prelude::*;

    let shown = window.clone();
    let raised = window.run_on_main_thread(move || {
        let Ok(window) = shown.gtk_window() else {
            return;
        };
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

/// Hands the token to GDK, which gives it back to the desktop with the next request for the focus.
#[cfg(target_os = "linux")]
#[allow(
    unsafe_code,
    reason = "the safe binding brings a second Wayland client library with it"
)]
fn pass_token(display: &gtk::gdk::Display, token: &str) {
    use gtk::glib::object::{Cast, ObjectType};
    use gtk::glib::translate::ToGlibPtr;

    if let Some(x11) = display.downcast_ref::<gdkx11::X11Display>() {
        x11.set_startup_notification_id(token);
        return;
    }
    let display = display.as_ptr();
    // SAFETY: `display` is a live GdkDisplay on the main thread; the call is made only when it is a
    // GdkWaylandDisplay, and GDK copies the string.
    unsafe {
        let wayland = gdk_wayland_sys::gdk_wayland_display_get_type();
        if gtk::glib::gobject_ffi::g_type_check_instance_is_a(display.cast(), wayland) != 0 {
            gdk_wayland_sys::gdk_wayland_display_set_startup_notification_id(
                display.cast(),
                token.to_glib_none().0,
            );
        }
    }
}

#[cfg(not(target_os = "linux"))]
pub fn raise(window: &WebviewWindow, _token: Option<String>) {
    let raised = window
        .show()
        .and_then(|()| window.unminimize())
        .and_then(|()| window.set_focus());
    if let Err(error) = raised {
        tracing::warn!(%error, "the window could not be raised");
    }
}

/// Returns whether a program learns and decides where its windows are. Under Wayland it does not.
pub fn places_windows() -> bool {
    !cfg!(target_os = "linux") || std::env::var_os("WAYLAND_DISPLAY").is_none()
}
