//! Claims about the harness itself, against stand-ins for the program.

#[path = "harness/listener.rs"]
mod listener;
#[path = "harness/notifications.rs"]
mod notifications;
#[path = "harness/processes.rs"]
mod processes;
#[path = "harness/tray.rs"]
mod tray;
#[path = "harness/window.rs"]
mod window;
