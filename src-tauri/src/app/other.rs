//! The desktop on macOS and Windows: the tray is always there, and a plugin finds the copy that runs.

use tauri::{Manager, Wry};

use crate::args::Begin;
use crate::host::DesktopHost;
use crate::notify::{Listener, Notifier};
use crate::place::Place;

/// Nothing has to be made beside the start.
pub struct Making;

/// What runs for the desktop once the program is there.
pub struct Desktop;

/// Begins; there is nothing to wait for.
pub fn begin(_place: &Place) -> Making {
    Making
}

impl Making {
    /// Makes the notifier.
    pub fn finish(self, listener: Listener) -> (Notifier, Desktop) {
        (Notifier::new(listener), Desktop)
    }
}

impl Desktop {
    /// Says that there is a tray.
    pub fn run(self, host: &DesktopHost, _begin: Begin) {
        super::tray_is_there(host);
    }
}

/// Returns the builder, in which a second start finds the first.
pub fn builder() -> tauri::Builder<Wry> {
    let first = tauri_plugin_single_instance::init(|app, _, _| {
        let app = app.clone();
        std::thread::spawn(move || {
            let host = std::sync::Arc::clone(&app.state::<std::sync::Arc<DesktopHost>>());
            host.windows.go(&app, None, None);
        });
    });
    tauri::Builder::default().plugin(first)
}

/// Has the running copy show its window: a builder that does nothing else meets it in the plugin, which ends this
/// process. It returns only where there was none.
pub fn show_running(place: &Place) -> bool {
    let mut context = tauri::generate_context!();
    context
        .config_mut()
        .identifier
        .clone_from(&place.identifier);
    drop(builder().build(context));
    false
}

/// Ends the program with a sentence in a dialog.
pub fn give_up(sentence: &str) -> ! {
    eprintln!("{sentence}");
    tracing::error!("the program gave up");
    rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title("Fairlead")
        .set_description(sentence)
        .show();
    std::process::exit(1);
}
