//! The keyboard focus of a screen, and a window of somebody else that has it.

use anyhow::Result;
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    ConnectionExt as _, CreateWindowAux, InputFocus, MapState, WindowClass,
};
use x11rb::rust_connection::RustConnection;

use super::screen::Screen;
use super::wait::eventually;

/// A window of another program, with the keyboard focus from its start; it goes with the value.
pub struct OtherWindow {
    connection: RustConnection,
    id: u32,
}

impl OtherWindow {
    /// Opens the window in the upper left corner and gives it the focus, as a person does who
    /// begins to type there.
    ///
    /// # Errors
    /// Fails when the X server is gone.
    pub fn open(screen: &Screen) -> Result<Self> {
        let (connection, number) = x11rb::connect(Some(screen.display()))?;
        let root = connection.setup().roots[number].root;
        let id = connection.generate_id()?;
        connection
            .create_window(
                x11rb::COPY_DEPTH_FROM_PARENT,
                id,
                root,
                0,
                0,
                300,
                200,
                0,
                WindowClass::INPUT_OUTPUT,
                x11rb::COPY_FROM_PARENT,
                &CreateWindowAux::new(),
            )?
            .check()?;
        connection.map_window(id)?.check()?;
        let other = Self { connection, id };
        // A window that cannot be seen yet is refused the focus.
        eventually("the other window can be seen", || {
            let attributes = other.connection.get_window_attributes(id).ok()?.reply();
            (attributes.ok()?.map_state == MapState::VIEWABLE).then_some(())
        })?;
        other
            .connection
            .set_input_focus(InputFocus::PARENT, id, x11rb::CURRENT_TIME)?
            .check()?;
        Ok(other)
    }

    /// Tells whether what is typed now reaches this window.
    pub fn has_focus(&self) -> bool {
        let asked = self.connection.get_input_focus();
        asked.is_ok_and(|asked| asked.reply().is_ok_and(|reply| reply.focus == self.id))
    }
}
