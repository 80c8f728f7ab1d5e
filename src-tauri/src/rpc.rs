//! What the page may call: the contract through one command, and two words about the window.

use std::sync::Arc;

use fairlead_api::failure::{Code, Failure};
use fairlead_core::rhythm::notice::Route;
use serde_json::Value;
use tauri::{AppHandle, State};

use crate::close::WithoutTray;
use crate::host::DesktopHost;

/// Runs a query or mutation of the contract, off the main thread.
///
/// # Errors
/// The command's own [`Failure`].
#[tauri::command]
pub async fn rpc(
    host: State<'_, Arc<DesktopHost>>,
    name: String,
    args: Option<Value>,
) -> Result<Value, Failure> {
    let host = Arc::clone(&host);
    let args = args.unwrap_or_else(|| Value::Object(serde_json::Map::new()));
    tauri::async_runtime::spawn_blocking(move || host.run(&name, args)).await.unwrap_or_else(|error| {
        tracing::error!(%error, "a command did not end");
        Err(Failure::new(Code::Broken, "Something went wrong inside Fairlead; nothing was changed."))
    })
}

/// Returns where the window is to go, once: the page asks when it has loaded and at each event `route`.
#[tauri::command]
pub fn take_route(host: State<'_, Arc<DesktopHost>>) -> Option<Route> {
    host.windows.take_route()
}

/// Takes the answer to the event `ask-close`: "quit", "keep_running", or anything else for "stay".
#[tauri::command]
pub fn close_answered(app: AppHandle, host: State<'_, Arc<DesktopHost>>, answer: String) {
    match WithoutTray::parse(&answer) {
        WithoutTray::Quit => app.exit(0),
        WithoutTray::KeepRunning => host.windows.drop_window(&app),
        WithoutTray::Ask => host.windows.stay(),
    }
}
