//! What the page may call: the contract through one command, and what closing the window means.

use std::sync::Arc;

use fairlead_api::failure::{Code, Failure};
use serde_json::Value;
use tauri::{AppHandle, State};

use crate::close::WithoutTray;
use crate::host::DesktopHost;
use crate::windows;
use crate::words;

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
    tauri::async_runtime::spawn_blocking(move || host.run(&name, args))
        .await
        .unwrap_or_else(|error| {
            tracing::error!(%error, "a command did not end");
            Err(Failure::new(Code::Broken, words::did_not_end()))
        })
}

/// Takes the answer to the event `ask-close`: "quit", "keep_running", or anything else for "stay".
#[tauri::command]
pub fn close_answered(app: AppHandle, host: State<'_, Arc<DesktopHost>>, answer: String) {
    match WithoutTray::parse(&answer) {
        WithoutTray::Quit => windows::quit(&app),
        WithoutTray::KeepRunning => host.windows.drop_window(&app),
        WithoutTray::Ask => host.windows.stay(),
    }
}
