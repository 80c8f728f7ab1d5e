//! The desktop on Linux: one session bus for notifications, the tray's host and a second start.

use std::process;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use tauri::{AppHandle, Wry};

use crate::args::Begin;
use crate::bus::{Bus, Heard};
use crate::close::TrayHost;
use crate::colours::{self, Scheme};
use crate::host::DesktopHost;
use crate::notify::{Listener, Notifier};
use crate::place::Place;
use crate::sleep;

/// How long a copy that has just been started may take until it answers a second start.
const STARTING: Duration = Duration::from_secs(3);

/// How long the window waits for the desktop's colours. A portal that runs answers in a few milliseconds; one that is
/// only being started paints the window anew when it does.
const COLOURS: Duration = Duration::from_millis(50);

/// How long a session that starts the program into the tray may take to bring up a panel or a notification service.
const LATE: Duration = Duration::from_secs(20);

/// The connection that is being made.
pub struct Making {
    bus: JoinHandle<Option<Bus>>,
    heard: Receiver<Heard>,
    scheme: Receiver<Option<Scheme>>,
}

/// What runs for the desktop once the program is there.
pub struct Desktop {
    bus: Option<Bus>,
    heard: Receiver<Heard>,
    scheme: Receiver<Option<Scheme>>,
}

/// Connects beside the start of GTK.
pub fn begin(place: &Place) -> Making {
    let identifier = place.identifier.clone();
    let (tell, heard) = channel();
    let (colour, scheme) = channel();
    let bus = thread::spawn(move || {
        let bus = Bus::connect(&identifier, tell)
            .inspect_err(
                |error| tracing::warn!(%error, "no session bus: no notifications, no tray"),
            )
            .ok()?;
        let asked = bus.clone();
        thread::spawn(move || colour.send(asked.scheme()));
        Some(bus)
    });
    Making { bus, heard, scheme }
}

impl Making {
    /// Waits for the connection, and shortly for the desktop's colours. On the main thread.
    pub fn finish(self, listener: Listener) -> (Notifier, Desktop) {
        let bus = self.bus.join().unwrap_or_default();
        colours::follow();
        if let Ok(Some(scheme)) = self.scheme.recv_timeout(COLOURS) {
            colours::take(scheme);
        }
        (
            Notifier::new(bus.clone(), listener),
            Desktop {
                bus,
                heard: self.heard,
                scheme: self.scheme,
            },
        )
    }
}

impl Desktop {
    /// Acts on what is heard, as long as the program runs.
    ///
    /// A program that began in the tray and can show neither an icon nor a notification opens its window: nobody
    /// would know of it otherwise. Notifications alone are enough, and a second start opens the window.
    pub fn run(self, host: &DesktopHost, begin: Begin) {
        sleep::listen(host.bell.clone());
        let Some(bus) = self.bus else {
            if begin == Begin::Tray {
                tracing::info!("without a session bus the window is all there is");
                host.windows.go(&host.app, None, None);
            }
            return;
        };
        let look = || {
            let tray = if bus.tray_host() {
                TrayHost::Present
            } else {
                TrayHost::Absent
            };
            host.tray.host_is(&host.app, tray);
        };
        look();
        // A portal that was only starting may have answered by now, or will while the window stands already.
        let late = host.app.clone();
        thread::spawn(move || {
            if let Ok(Some(scheme)) = self.scheme.recv() {
                paint(&late, scheme);
            }
        });
        let mut judged = (begin == Begin::Tray).then(|| Instant::now() + LATE);
        loop {
            let heard = match judged {
                Some(at) => self
                    .heard
                    .recv_timeout(at.saturating_duration_since(Instant::now())),
                None => self.heard.recv().map_err(RecvTimeoutError::from),
            };
            match heard {
                Ok(Heard::Open(token)) => host.windows.go(&host.app, None, token),
                Ok(Heard::Tray) => look(),
                Ok(Heard::Scheme(scheme)) => paint(&host.app, scheme),
                Ok(other) => host.notifier.hear(&other),
                Err(RecvTimeoutError::Timeout) => {
                    judged = None;
                    if !host.tray.shown() && host.notifier.server().is_none() {
                        tracing::info!(
                            "neither a tray nor a notification service: the window opens"
                        );
                        host.windows.go(&host.app, None, None);
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }
}

/// Draws the window in the colours that the desktop says.
fn paint(app: &AppHandle, scheme: Scheme) {
    if let Err(error) = app.run_on_main_thread(move || colours::take(scheme)) {
        tracing::warn!(%error, "the desktop's colours were not taken");
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
