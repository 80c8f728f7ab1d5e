//! The desktop on Linux: one session bus for notifications, the tray's host and a second start.

use std::process;
use std::sync::mpsc::{Receiver, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tauri::Wry;

use crate::bus::{Bus, Heard};
use crate::close::TrayHost;
use crate::host::DesktopHost;
use crate::notify::{Listener, Notifier};
use crate::place::Place;
use crate::sleep;

/// How long a copy that has just been started may take until it answers a second start.
const STARTING: Duration = Duration::from_secs(3);

/// The connection that is being made.
pub struct Making {
    bus: JoinHandle<Option<Bus>>,
    heard: Receiver<Heard>,
}

/// What runs for the desktop once the program is there.
pub struct Desktop {
    bus: Option<Bus>,
    heard: Receiver<Heard>,
}

/// Connects beside the start of GTK.
pub fn begin(place: &Place) -> Making {
    let identifier = place.identifier.clone();
    let (tell, heard) = channel();
    let bus = thread::spawn(move || {
        Bus::connect(&identifier, tell)
            .inspect_err(
                |error| tracing::warn!(%error, "no session bus: no notifications, no tray"),
            )
            .ok()
    });
    Making { bus, heard }
}

impl Making {
    /// Waits for the connection.
    pub fn finish(self, listener: Listener) -> (Notifier, Desktop) {
        let bus = self.bus.join().unwrap_or_default();
        (
            Notifier::new(bus.clone(), listener),
            Desktop {
                bus,
                heard: self.heard,
            },
        )
    }
}

impl Desktop {
    /// Acts on what is heard, as long as the program runs.
    pub fn run(self, host: &DesktopHost) {
        sleep::listen(host.bell.clone());
        let Some(bus) = self.bus else { return };
        let look = || {
            let tray = if bus.tray_host() {
                TrayHost::Present
            } else {
                TrayHost::Absent
            };
            host.tray.host_is(&host.app, tray);
        };
        look();
        while let Ok(heard) = self.heard.recv() {
            match heard {
                Heard::Open(token) => host.windows.go(&host.app, None, token),
                Heard::Tray => look(),
                other => host.notifier.hear(&other),
            }
        }
    }
}

/// Returns the builder; a second start never comes this far.
pub fn builder() -> tauri::Builder<Wry> {
    tauri::Builder::default()
}

/// Has the running copy show its window; returns whether it answered.
pub fn show_running(place: &Place) -> bool {
    let token = ["XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok())
        .unwrap_or_default();
    Bus::knock(&place.identifier, &token, STARTING)
}

/// Ends the program with a sentence: in a dialog, unless somebody reads the terminal or has set
/// `FAIRLEAD_NO_DIALOGS` (as scripts and tests do).
pub fn give_up(sentence: &str) -> ! {
    use std::io::IsTerminal;

    use gtk::prelude::*;

    eprintln!("{sentence}");
    tracing::error!("the program gave up");
    if !std::io::stderr().is_terminal() && std::env::var_os("FAIRLEAD_NO_DIALOGS").is_none() {
        let dialog = gtk::MessageDialog::new(
            None::<&gtk::Window>,
            gtk::DialogFlags::empty(),
            gtk::MessageType::Error,
            gtk::ButtonsType::Close,
            sentence,
        );
        dialog.set_title("Fairlead");
        dialog.run();
    }
    process::exit(1);
}
