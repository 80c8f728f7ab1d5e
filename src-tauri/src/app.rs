//! Puts the parts together and runs them.

use std::process::ExitCode;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use fairlead_api::Book;
use tauri::{AppHandle, Manager, RunEvent, WindowEvent};

use crate::args::{Args, Begin};
use crate::autostart;
use crate::close::TrayHost;
use crate::host::DesktopHost;
use crate::lock::FolderLock;
use crate::notify::Notifier;
use crate::opening;
use crate::place::Place;
use crate::rpc;
use crate::state::State;
use crate::trace;
use crate::tray::Tray;
use crate::wake::{self, Bell, Reason};
use crate::windows::Windows;
use crate::words;

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
use linux as desktop;
#[cfg(not(target_os = "linux"))]
mod other;
#[cfg(not(target_os = "linux"))]
use other as desktop;

pub use desktop::show_running;

/// What is made beside the start of GTK and joined when it is needed.
struct Making {
    book: JoinHandle<Book>,
    desktop: desktop::Making,
}

/// Runs the program until the person quits. `lock` is held as long; without it the career is shut, and the window
/// says why.
pub fn run(args: Args, place: Place, lock: Option<FolderLock>) -> ExitCode {
    let mut context = tauri::generate_context!();
    context
        .config_mut()
        .identifier
        .clone_from(&place.identifier);
    let opened = place.clone();
    let making = Making {
        book: thread::spawn(move || opening::open(opened, lock)),
        desktop: desktop::begin(&place),
    };
    let built = desktop::builder()
        .invoke_handler(tauri::generate_handler![rpc::rpc, rpc::close_answered])
        .setup(move |app| {
            set_up(app.handle(), &args, place, making);
            Ok(())
        })
        .build(context);
    let app = match built {
        Ok(app) => app,
        Err(error) => {
            eprintln!("{}", words::no_window(error));
            return ExitCode::FAILURE;
        }
    };
    let code = app.run_return(handle);
    ExitCode::from(u8::try_from(code).unwrap_or(1))
}

fn set_up(app: &AppHandle, args: &Args, place: Place, making: Making) {
    trace::mark("toolkit-ready");
    let Ok(book) = making.book.join() else {
        desktop::give_up(&words::not_opened())
    };
    let (bell, heard) = Bell::new();
    let told = app.clone();
    let listener: crate::notify::Listener =
        Arc::new(move |event| told.state::<Arc<DesktopHost>>().notified(event));
    let (notifier, desktop): (Notifier, desktop::Desktop) = making.desktop.finish(listener);
    let host = Arc::new(DesktopHost {
        app: app.clone(),
        state: State::load(&place.folder),
        place,
        notifier,
        tray: Tray::default(),
        windows: Windows::default(),
        bell,
        book,
    });
    app.manage(Arc::clone(&host));
    // Nobody would know that reminders stand still, so a career that does not open brings up its page.
    if args.begin == Begin::Window || host.book.career().is_err() {
        host.windows.go(app, None, None);
    }
    tracing::info!(begin = ?args.begin, version = env!("CARGO_PKG_VERSION"), "started");
    let begin = args.begin;
    let ready = Arc::clone(&host);
    let started = thread::Builder::new()
        .name("desktop".to_owned())
        .spawn(move || {
            if let Ok(view) = ready.work(|career, now| career.tray(now)) {
                ready.tray.update(&ready.app, view);
            }
            autostart::refresh(&ready.place);
            desktop.run(&ready, begin);
        });
    if let Err(error) = started.map(drop).and_then(|()| wake::begin(host, heard)) {
        desktop::give_up(&words::no_reminders(error));
    }
}

fn handle(app: &AppHandle, event: RunEvent) {
    let host = || Arc::clone(&app.state::<Arc<DesktopHost>>());
    match event {
        RunEvent::WindowEvent {
            event: WindowEvent::CloseRequested { api, .. },
            ..
        } => {
            // Decided off the main thread: the career may be busy.
            api.prevent_close();
            let host = host();
            tauri::async_runtime::spawn_blocking(move || host.windows.closing(&host));
        }
        RunEvent::WindowEvent {
            event: WindowEvent::Focused(true),
            ..
        } => {
            host().bell.ring(Reason::Focused);
        }
        // The last window has gone, and the program goes on; `exit`, which Quit calls, brings a code.
        RunEvent::ExitRequested {
            code: None, api, ..
        } => api.prevent_exit(),
        #[cfg(target_os = "macos")]
        RunEvent::Reopen { .. } => {
            let host = host();
            let app = app.clone();
            thread::spawn(move || host.windows.go(&app, None, None));
        }
        _ => {}
    }
}

/// Says that the tray icon has a host, where the system always has one.
#[cfg_attr(target_os = "linux", allow(dead_code, reason = "Linux asks the bus"))]
fn tray_is_there(host: &DesktopHost) {
    host.tray.host_is(&host.app, TrayHost::Present);
}
