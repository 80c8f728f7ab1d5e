//! A desktop of its own for each test of the built program: screen, session bus, folders, a
//! notification service, a tray host and a WebDriver, all gone when the test ends.
//!
//! A test is a closure over a [`Session`]; whatever it starts is started through the session, so
//! that it sees nothing of the desktop of whoever runs the tests:
//!
//! ```no_run
//! use fairlead_tests::desktop::{Built, FakeDaemon, DaemonManners, Session};
//!
//! Session::run(|session| {
//!     let daemon = FakeDaemon::start(session, DaemonManners::gnome())?;
//!     let mut program = session.program("notify-send").args(["Hello"]).start()?;
//!     assert_eq!(daemon.wait_for(1)?[0].summary, "Hello");
//!     program.wait_for_exit()?;
//!     Ok(())
//! });
//! ```

mod built;
mod bus;
mod cli;
mod dunst;
mod focus;
mod menu;
mod notifications;
pub mod portal;
mod process;
mod screen;
mod session;
mod tray;
mod wait;
mod webdriver;

pub use built::Built;
pub use bus::{Bus, block_on};
pub use cli::Cli;
pub use dunst::RealDaemon;
pub use focus::OtherWindow;
pub use menu::MenuItem;
pub use notifications::{BeforeAction, DaemonManners, FakeDaemon, Notified, Signals};
pub use process::{Program, Running};
pub use screen::{Screen, Window};
pub use session::Session;
pub use tray::{FakeTrayHost, TrayItem};
pub use wait::{PATIENCE, eventually, eventually_within, stays_true};
pub use webdriver::{Element, WebDriver};
