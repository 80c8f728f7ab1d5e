//! What tells programs whether they are wanted light or dark, as desktops have it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::Result;
use zbus::connection::Builder;
use zbus::object_server::SignalEmitter;
use zbus::{Connection, Variant, interface};

use super::bus::block_on;
use super::session::Session;

const PATH: &str = "/org/freedesktop/portal/desktop";
const GROUP: &str = "org.freedesktop.appearance";
const NAME: &str = "color-scheme";

/// Owner of `org.freedesktop.portal.Desktop`, with nothing but its settings.
pub struct FakePortal {
    connection: Connection,
    scheme: Arc<AtomicU32>,
}

/// What `color-scheme` can be.
#[derive(Clone, Copy, Debug)]
pub enum Scheme {
    /// Dark is preferred.
    Dark = 1,
    /// Light is preferred.
    Light = 2,
}

impl FakePortal {
    /// Takes the name on the session's bus.
    ///
    /// # Errors
    /// Fails when the name is taken.
    pub fn start(session: &Session, scheme: Scheme) -> Result<Self> {
        let scheme = Arc::new(AtomicU32::new(scheme as u32));
        let settings = Settings {
            scheme: scheme.clone(),
        };
        let builder = Builder::address(session.bus().address())
            .serve_at(PATH, settings)
            .name("org.freedesktop.portal.Desktop");
        Ok(Self {
            connection: block_on(builder.build())?,
            scheme,
        })
    }

    /// Turns the desktop light or dark, and tells.
    ///
    /// # Errors
    /// Fails when the bus is gone.
    pub fn turn(&self, scheme: Scheme) -> Result<()> {
        self.scheme.store(scheme as u32, Ordering::Relaxed);
        let emitter = SignalEmitter::new(&self.connection, PATH)?;
        let value = Variant::U32(scheme as u32);
        block_on(Settings::setting_changed(&emitter, GROUP, NAME, value))?;
        Ok(())
    }
}

struct Settings {
    scheme: Arc<AtomicU32>,
}

#[interface(name = "org.freedesktop.portal.Settings")]
impl Settings {
    fn read(&self, _group: &str, _name: &str) -> Variant<'static> {
        // One more wrapping than necessary, as the real one does.
        Variant::Variant(Box::new(Variant::U32(self.scheme.load(Ordering::Relaxed))))
    }

    #[zbus(signal)]
    async fn setting_changed(
        emitter: &SignalEmitter<'_>,
        group: &str,
        name: &str,
        value: Variant<'_>,
    ) -> zbus::Result<()>;
}
