//! The tray icon: what comes next, who is due, and the few things one does without the window.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use fairlead_core::rhythm::notice::{Route, TrayView};
use fairlead_core::rhythm::quiet::PauseFor;
use tauri::menu::{IsMenuItem, Menu, MenuItem, PredefinedMenuItem, Submenu};
use tauri::tray::{MouseButton, MouseButtonState, TrayIcon, TrayIconBuilder, TrayIconEvent};
use tauri::{AppHandle, Manager};

use crate::close::TrayHost;
use crate::host::DesktopHost;
use crate::windows;

mod icon;

/// macOS takes the shape of the icon and colours it itself; there a click opens the menu.
const TEMPLATE: bool = cfg!(target_os = "macos");

/// The icon, which is made when something shows it and remade when that comes late.
#[derive(Default)]
pub struct Tray {
    icon: Mutex<Option<TrayIcon>>,
    view: Mutex<Option<TrayView>>,
    host: AtomicBool,
}

impl Tray {
    /// Returns whether the icon can be seen.
    pub fn shown(&self) -> bool {
        self.host.load(Ordering::Relaxed) && lock(&self.icon).is_some()
    }

    /// Returns [`Tray::shown`] as closing the window asks it.
    pub fn host(&self) -> TrayHost {
        if self.shown() {
            TrayHost::Present
        } else {
            TrayHost::Absent
        }
    }

    /// Takes in what core says; the menu is made anew only when it says something else than before.
    pub fn update(&self, app: &AppHandle, view: TrayView) {
        let before = lock(&self.view).replace(view.clone());
        if before.as_ref() == Some(&view) {
            return;
        }
        let icon = lock(&self.icon).clone();
        let Some(icon) = icon else {
            return self.show(app);
        };
        let drawn = menu(app, &view)
            .and_then(|menu| icon.set_menu(Some(menu)))
            .and_then(|()| icon.set_tooltip(Some(tooltip(&view))))
            .and_then(|()| icon.set_icon_with_as_template(Some(icon::image(&view)), TEMPLATE));
        if let Err(error) = drawn {
            tracing::warn!(%error, "the tray menu could not be drawn");
        }
    }

    /// Takes in whether something shows tray icons, and makes ours when it does. Not for the main thread.
    pub fn host_is(&self, app: &AppHandle, host: TrayHost) {
        self.host
            .store(host == TrayHost::Present, Ordering::Relaxed);
        self.show(app);
    }

    /// The lock is held while the main thread makes the icon, which is why that thread never asks for it.
    fn show(&self, app: &AppHandle) {
        let mut icon = lock(&self.icon);
        let Some(view) = lock(&self.view).clone() else {
            return;
        };
        if icon.is_some() || !self.host.load(Ordering::Relaxed) {
            return;
        }
        match build(app, &view) {
            Ok(made) => *icon = Some(made),
            Err(error) => tracing::info!(%error, "no tray takes the icon yet"),
        }
    }
}

fn build(app: &AppHandle, view: &TrayView) -> tauri::Result<TrayIcon> {
    TrayIconBuilder::with_id("fairlead")
        .icon(icon::image(view))
        .icon_as_template(TEMPLATE)
        .title("Fairlead")
        .tooltip(tooltip(view))
        .menu(&menu(app, view)?)
        .show_menu_on_left_click(TEMPLATE)
        .on_menu_event(|app, event| chosen(app, event.id().as_ref()))
        .on_tray_icon_event(|icon, event| {
            if let TrayIconEvent::Click {
                button: MouseButton::Left,
                button_state: MouseButtonState::Up,
                ..
            } = event
            {
                chosen(icon.app_handle(), OPEN);
            }
        })
        .build(app)
}

/// The tooltip: what comes next, how many are due, how many leads are alive, and the next step of the journey; never a name.
fn tooltip(view: &TrayView) -> String {
    let lines = [
        &view.next_block,
        &view.people_due,
        &view.leads,
        &view.next_step,
    ]
    .map(String::as_str);
    lines
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

const NEXT: &str = "next-block";
const DUE: &str = "people-due";
const LEADS: &str = "leads";
const STEP: &str = "next-step";
const START: &str = "start";
const NOTE: &str = "note";
const PAUSE: &str = "pause";
const PAUSES: [(&str, PauseFor); 3] = [
    ("pause-hour", PauseFor::Hour),
    ("pause-today", PauseFor::Today),
    ("pause-monday", PauseFor::UntilMonday),
];
const RESUME: &str = "resume";
const OPEN: &str = "open";
const QUIT: &str = "quit";

fn menu(app: &AppHandle, view: &TrayView) -> tauri::Result<Menu<tauri::Wry>> {
    let item = |id: &str, label: &str| {
        MenuItem::with_id(app, id, mnemonic_free(label), true, None::<&str>)
    };
    let line = |id: &str, label: &str| {
        MenuItem::with_id(app, id, mnemonic_free(label), false, None::<&str>)
    };
    let menu = Menu::new(app)?;
    let mut above = false;
    for (id, label) in [
        (NEXT, &view.next_block),
        (DUE, &view.people_due),
        (LEADS, &view.leads),
        (STEP, &view.next_step),
    ] {
        if !label.is_empty() {
            menu.append(&line(id, label)?)?;
            above = true;
        }
    }
    if above {
        menu.append(&PredefinedMenuItem::separator(app)?)?;
    }
    if !view.start.is_empty() {
        menu.append(&item(START, &view.start)?)?;
    }
    menu.append(&item(NOTE, &view.note)?)?;
    if view.paused {
        menu.append(&item(RESUME, &view.pause)?)?;
    } else {
        let items = PAUSES
            .iter()
            .zip(&view.pauses)
            .map(|((id, _), label)| item(id, label))
            .collect::<tauri::Result<Vec<_>>>()?;
        let items: Vec<&dyn IsMenuItem<tauri::Wry>> = items
            .iter()
            .map(|item| item as &dyn IsMenuItem<tauri::Wry>)
            .collect();
        menu.append(&Submenu::with_id_and_items(
            app,
            PAUSE,
            mnemonic_free(&view.pause),
            true,
            &items,
        )?)?;
    }
    menu.append(&PredefinedMenuItem::separator(app)?)?;
    menu.append(&item(OPEN, &view.open)?)?;
    menu.append(&item(QUIT, &view.quit)?)?;
    Ok(menu)
}

/// In a menu label `&` marks the next letter as its key; a block called "Review & plan" means the sign itself.
fn mnemonic_free(label: &str) -> String {
    label.replace('&', "&&")
}

/// Does what was chosen, off the main thread: the career may be busy.
fn chosen(app: &AppHandle, id: &str) {
    let app = app.clone();
    let id = id.to_owned();
    tauri::async_runtime::spawn_blocking(move || {
        let host = Arc::clone(&app.state::<Arc<DesktopHost>>());
        let done = match id.as_str() {
            OPEN => {
                host.windows.go(&app, None, None);
                Ok(())
            }
            QUIT => {
                windows::quit(&app);
                Ok(())
            }
            START => host
                .work(|career, now| career.start_now(now))
                .map(|route| host.windows.go(&app, route, None)),
            NOTE => {
                host.windows.go(&app, Some(Route::Capture), None);
                Ok(())
            }
            RESUME => host.work(|career, now| career.resume(now)),
            other => match PAUSES.iter().find(|(pause, _)| *pause == other) {
                Some((_, pause)) => host.work(|career, now| career.pause(*pause, now)),
                None => Ok(()),
            },
        };
        if let Err(error) = done {
            tracing::warn!(%error, item = id, "what was chosen in the tray was not done");
            host.windows.go(&app, None, None);
        }
    });
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tooltip_has_a_line_for_each_thing_there_is() {
        let mut view = TrayView {
            next_block: "Maintain, Thu 16:00".to_owned(),
            ..TrayView::default()
        };
        assert_eq!(tooltip(&view), "Maintain, Thu 16:00");
        view.people_due = "4 people due".to_owned();
        assert_eq!(tooltip(&view), "Maintain, Thu 16:00\n4 people due");
        view.next_step = "Map: The situation".to_owned();
        view.leads = "3 leads alive, 1 hollow".to_owned();
        assert_eq!(
            tooltip(&view),
            "Maintain, Thu 16:00\n4 people due\n3 leads alive, 1 hollow\nMap: The situation"
        );
    }

    #[test]
    fn an_ampersand_in_a_title_is_no_key() {
        assert_eq!(mnemonic_free("Review & plan"), "Review && plan");
    }
}
