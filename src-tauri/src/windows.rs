//! The window: made when wanted, dropped when closed, and back where it was.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use fairlead_core::rhythm::notice::Route;
use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::window::Color;
use tauri::{AppHandle, Emitter, Manager, Theme, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

use crate::close::{self, Closing, Question, WithoutTray};
use crate::host::DesktopHost;
use crate::trace;
use geometry::{Geometry, SMALLEST, Screen};

pub mod geometry;
mod raise;

/// The only window's label.
pub const LABEL: &str = "main";
/// The event that says that the page is to ask [`Windows::take_route`].
pub const ROUTE: &str = "route";
/// The event that asks the page what closing means.
pub const ASK_CLOSE: &str = "ask-close";
/// The page's `--surface` in light and dark (ui/src/style/tokens.css).
const PAPER: Color = Color(0xfa, 0xf8, 0xf3, 0xff);
const NIGHT: Color = Color(0x1b, 0x1a, 0x17, 0xff);

/// What is known about the window, also while there is none.
#[derive(Default)]
pub struct Windows {
    route: Mutex<Option<Route>>,
    token: Mutex<Option<String>>,
    making: Mutex<()>,
    question: Mutex<Option<Question>>,
}

impl Windows {
    /// Brings the window up, to `route` if one is given. `token` lets it take the focus.
    pub fn go(&self, app: &AppHandle, route: Option<Route>, token: Option<String>) {
        if let Some(route) = &route {
            *lock(&self.route) = Some(route.clone());
        }
        // Two answers at once make one window.
        let _making = lock(&self.making);
        match app.get_webview_window(LABEL) {
            Some(window) => {
                if let Some(route) = route {
                    // A page that does not listen yet asks when it has loaded.
                    let _ = window.emit(ROUTE, route);
                }
                raise::raise(&window, token);
            }
            None => {
                *lock(&self.token) = token;
                *lock(&self.question) = None;
                if let Err(error) = make(app) {
                    tracing::error!(%error, "the window could not be made");
                }
            }
        }
    }

    /// Returns where the page is to go, once.
    pub fn take_route(&self) -> Option<Route> {
        lock(&self.route).take()
    }

    /// Decides about a window that the person closes. Not for the main thread.
    pub fn closing(&self, host: &DesktopHost) {
        // Without a career there is nothing to keep running for, and no page that could ask.
        if host.book.career().is_err() {
            return quit(&host.app);
        }
        let question = lock(&self.question).unwrap_or(Question::NotAsked);
        let setting = WithoutTray::parse(&host.setting("close_without_tray"));
        match close::decide(host.tray.host(), setting, question) {
            Closing::Drop => self.drop_window(&host.app),
            Closing::Quit => quit(&host.app),
            Closing::Ask => {
                *lock(&self.question) = Some(Question::Open);
                let _ = host.app.emit_to(LABEL, ASK_CLOSE, ());
            }
        }
    }

    /// Drops the window; the program goes on.
    pub fn drop_window(&self, app: &AppHandle) {
        remember(app);
        if let Some(window) = app.get_webview_window(LABEL)
            && let Err(error) = window.destroy()
        {
            tracing::warn!(%error, "the window could not be closed");
        }
    }

    /// Notes that the person wants to stay.
    pub fn stay(&self) {
        *lock(&self.question) = None;
    }
}

/// Ends the program.
pub fn quit(app: &AppHandle) {
    remember(app);
    app.exit(0);
}

/// Writes down where the window is, if it is.
pub fn remember(app: &AppHandle) {
    let host = app.state::<Arc<DesktopHost>>();
    if let Some(window) = app.get_webview_window(LABEL)
        && let Some(geometry) = measure(&window, host.state.get().window)
    {
        host.state.change(|state| state.window = Some(geometry));
    }
    host.state.save();
}

/// Measures the window; a maximized one keeps the size it had before.
fn measure(window: &WebviewWindow, before: Option<Geometry>) -> Option<Geometry> {
    let scale = window.scale_factor().ok()?;
    let size = window.inner_size().ok()?.to_logical::<f64>(scale);
    if window.is_maximized().unwrap_or_default() {
        return Some(Geometry {
            maximized: true,
            ..before.unwrap_or_default()
        });
    }
    let at = raise::places_windows()
        .then(|| window.outer_position().ok())
        .flatten()
        .map(|at| at.to_logical::<f64>(scale))
        .map(|at| (at.x, at.y));
    Some(Geometry {
        at,
        size: (size.width, size.height),
        maximized: false,
    })
}

fn make(app: &AppHandle) -> tauri::Result<()> {
    let host = Arc::clone(&app.state::<Arc<DesktopHost>>());
    let remembered = host.state.get().window.unwrap_or_default();
    let fitted = geometry::fit(remembered, &screens(app));
    let mut builder = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("index.html".into()))
        .title("Fairlead")
        .inner_size(fitted.size.0, fitted.size.1)
        .min_inner_size(SMALLEST.0, SMALLEST.1)
        .maximized(fitted.maximized)
        .visible(false)
        // The page drops files itself; and it never leaves.
        .disable_drag_drop_handler()
        .on_navigation(|url| {
            matches!(url.scheme(), "tauri") || url.host_str() == Some("tauri.localhost")
        })
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_page_load(|_, page| match page.event() {
            PageLoadEvent::Started => trace::mark("page-begun"),
            PageLoadEvent::Finished => trace::mark("page-loaded"),
        });
    // Everything that the web engine writes stays in the data folder too, and goes with it.
    let kept = host.place.folder.join("webview");
    builder = match std::fs::create_dir_all(&kept) {
        Ok(()) => builder.data_directory(kept),
        Err(_) => builder.incognito(true),
    };
    if let Some((x, y)) = fitted.at {
        builder = builder.position(x, y);
    }
    // What is seen until the page has drawn is the page's own surface, so that nothing flashes.
    let wanted = match host.setting("theme").as_str() {
        "light" => Some(Theme::Light),
        "dark" => Some(Theme::Dark),
        _ => desktops_theme(),
    };
    if let Some(theme) = wanted {
        builder = builder.background_color(surface(theme));
    }
    let window = builder.build()?;
    if wanted.is_none() {
        let theme = window.theme().unwrap_or(Theme::Light);
        window.set_background_color(Some(surface(theme)))?;
    }
    trace::mark("window-built");
    // Shown before the page begins to arrive: the desktop brings the window up while the web engine starts, and until
    // both are done it shows the page's own surface. Not while the page arrives: WebKitGTK then waits in the main loop,
    // up to 500 ms, for a size that the web process tells only once it has the files that the main loop serves.
    show(&window);
    Ok(())
}

fn surface(theme: Theme) -> Color {
    if theme == Theme::Dark { NIGHT } else { PAPER }
}

/// Returns what the desktop draws in; `None` where only a window can ask.
#[cfg(target_os = "linux")]
#[allow(clippy::unnecessary_wraps, reason = "elsewhere it is not known yet")]
fn desktops_theme() -> Option<Theme> {
    Some(if crate::colours::dark() {
        Theme::Dark
    } else {
        Theme::Light
    })
}

#[cfg(not(target_os = "linux"))]
fn desktops_theme() -> Option<Theme> {
    None
}

fn show(window: &WebviewWindow) {
    if window.is_visible().unwrap_or_default() {
        return;
    }
    let host = Arc::clone(&window.state::<Arc<DesktopHost>>());
    let token = lock(&host.windows.token).take();
    raise::raise(window, token);
    trace::mark("window-shown");
}

fn screens(app: &AppHandle) -> Vec<Screen> {
    app.available_monitors()
        .unwrap_or_default()
        .iter()
        .map(|monitor| {
            let scale = monitor.scale_factor();
            let at = monitor.position().to_logical::<f64>(scale);
            let size = monitor.size().to_logical::<f64>(scale);
            Screen {
                at: (at.x, at.y),
                size: (size.width, size.height),
            }
        })
        .collect()
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
