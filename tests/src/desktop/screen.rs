//! An X server without a monitor, and a look at the windows on it.

use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConnectionExt as _, EventMask, MapState,
};
use x11rb::rust_connection::RustConnection;

use super::process::{end, first_line};
use super::wait::eventually;

/// A window as it stands on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    /// The id of the X server.
    pub id: u32,
    /// What the title bar would say.
    pub title: String,
    /// Instance and class of `WM_CLASS`, each followed by NUL.
    pub class: String,
    /// The process that says it made the window; 0 when it does not say.
    pub pid: u32,
    /// Width and height in pixels.
    pub size: (u16, u16),
}

/// An `Xvfb` on a display number that was free; it ends with the value.
pub struct Screen {
    server: Child,
    display: String,
}

impl Screen {
    /// Starts a screen of 1280 × 900 pixels.
    ///
    /// # Errors
    /// Fails when `Xvfb` is missing or finds no free display.
    pub fn start() -> Result<Self> {
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1280x900x24",
                "-nolisten",
                "tcp",
            ])
            .arg("-noreset")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb does not start; install the package xvfb")?;
        match first_line(&mut server, "Xvfb") {
            Ok(number) => Ok(Self {
                server,
                display: format!(":{number}"),
            }),
            Err(error) => {
                end(&mut server);
                Err(error)
            }
        }
    }

    /// Returns the value for `DISPLAY`.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// Returns the windows that can be seen: mapped, and larger than the specks toolkits keep.
    ///
    /// # Errors
    /// Fails when the X server is gone.
    pub fn windows(&self) -> Result<Vec<Window>> {
        let (connection, screen) = x11rb::connect(Some(&self.display))?;
        let root = connection.setup().roots[screen].root;
        let mut found = Vec::new();
        for id in connection.query_tree(root)?.reply()?.children {
            // A window may go away between two requests; then it cannot be seen.
            if let Ok(Some(window)) = visible(&connection, id) {
                found.push(window);
            }
        }
        Ok(found)
    }

    /// Waits until a window can be seen whose title contains `title`.
    ///
    /// # Errors
    /// Says which windows there are when none comes up.
    pub fn wait_for_window(&self, title: &str) -> Result<Window> {
        let look = || {
            self.windows()
                .ok()?
                .into_iter()
                .find(|w| w.title.contains(title))
        };
        eventually(&format!("a window with {title:?} in its title"), look)
            .with_context(|| format!("the windows are {:?}", self.windows().unwrap_or_default()))
    }

    /// Asks a window to close, as its close button does.
    ///
    /// # Errors
    /// Fails when the X server is gone.
    pub fn close(&self, window: &Window) -> Result<()> {
        let (connection, _) = x11rb::connect(Some(&self.display))?;
        let atom =
            |name: &[u8]| -> Result<u32> { Ok(connection.intern_atom(false, name)?.reply()?.atom) };
        let data = [atom(b"WM_DELETE_WINDOW")?, 0, 0, 0, 0];
        let event = ClientMessageEvent::new(32, window.id, atom(b"WM_PROTOCOLS")?, data);
        connection
            .send_event(false, window.id, EventMask::NO_EVENT, event)?
            .check()?;
        Ok(())
    }

    /// Writes a picture of the whole screen to `file` (PNG).
    ///
    /// # Errors
    /// Fails when ImageMagick's `import` is missing.
    pub fn shoot(&self, file: &Path) -> Result<()> {
        shoot(&self.display, file)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        end(&mut self.server);
    }
}

fn visible(connection: &RustConnection, id: u32) -> Result<Option<Window>> {
    let attributes = connection.get_window_attributes(id)?.reply()?;
    let geometry = connection.get_geometry(id)?.reply()?;
    // GTK keeps windows of 1 to 10 pixels for clipboards and session management.
    if attributes.map_state != MapState::VIEWABLE || geometry.width <= 10 || geometry.height <= 10 {
        return Ok(None);
    }
    let property = |atom: u32| -> Result<Vec<u8>> {
        Ok(connection
            .get_property(false, id, atom, AtomEnum::ANY, 0, 1024)?
            .reply()?
            .value)
    };
    let named = |name: &[u8]| -> Result<Vec<u8>> {
        property(connection.intern_atom(false, name)?.reply()?.atom)
    };
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    let mut title = text(named(b"_NET_WM_NAME")?);
    if title.is_empty() {
        title = text(property(AtomEnum::WM_NAME.into())?);
    }
    let pid = named(b"_NET_WM_PID")?
        .try_into()
        .map(u32::from_ne_bytes)
        .unwrap_or(0);
    Ok(Some(Window {
        id,
        title,
        class: text(property(AtomEnum::WM_CLASS.into())?),
        pid,
        size: (geometry.width, geometry.height),
    }))
}

/// Writes a picture of a whole display to `file` (PNG).
pub(super) fn shoot(display: &str, file: &Path) -> Result<()> {
    let status = Command::new("import")
        .args(["-display", display, "-window", "root"])
        .arg(file)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .context("import does not start; install the package imagemagick")?;
    if !status.success() {
        bail!("import made no picture of the screen: {status}");
    }
    Ok(())
}
