//! A tray host, as a panel has one.

use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use zbus::connection::Builder;
use zbus::message::Header;
use zbus::object_server::SignalEmitter;
use zbus::{Connection, OwnedObjectPath, OwnedVariant, Proxy, Variant, interface};

use super::bus::{block_on, is_on_bus};
use super::menu::{Layout, MenuItem};
use super::session::Session;
use super::wait::eventually;

/// An icon that a program has registered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrayItem {
    /// Unique name of the connection that registered it.
    pub owner: String,
    /// Path of the `org.kde.StatusNotifierItem` object.
    pub path: String,
}

/// Owner of `org.kde.StatusNotifierWatcher`, with a host that shows icons. It vanishes with the
/// value; a program sees one that starts later as a panel that comes up late.
pub struct FakeTrayHost {
    connection: Connection,
    items: Arc<Mutex<Vec<TrayItem>>>,
}

impl FakeTrayHost {
    /// Takes the name on the session's bus.
    ///
    /// # Errors
    /// Fails when the name is taken.
    pub fn start(session: &Session) -> Result<Self> {
        let items = Arc::new(Mutex::new(Vec::new()));
        let builder = Builder::address(session.bus().address())
            .serve_at(
                "/StatusNotifierWatcher",
                Watcher {
                    items: items.clone(),
                },
            )
            .name("org.kde.StatusNotifierWatcher");
        Ok(Self {
            connection: block_on(builder.build())?,
            items,
        })
    }

    /// Returns the icons whose program is still on the bus.
    pub fn items(&self) -> Vec<TrayItem> {
        let registered = self
            .items
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        let still_there =
            |item: &TrayItem| is_on_bus(&self.connection, &item.owner).unwrap_or(false);
        registered.into_iter().filter(still_there).collect()
    }

    /// Waits until an icon is registered.
    ///
    /// # Errors
    /// Fails when none is in time.
    pub fn wait_for_item(&self) -> Result<TrayItem> {
        eventually("an icon in the tray", || self.items().into_iter().next())
    }

    /// Returns a text property of an icon, for example `Title`, `Id` or `Status`.
    ///
    /// # Errors
    /// Fails when the icon has no such property.
    pub fn text(&self, item: &TrayItem, property: &str) -> Result<String> {
        Ok(block_on(self.item(item)?.get_property(property))?)
    }

    /// Returns title and text of an icon's tooltip.
    ///
    /// # Errors
    /// Fails when the icon has no tooltip, as those of libappindicator.
    pub fn tooltip(&self, item: &TrayItem) -> Result<(String, String)> {
        let tooltip: OwnedVariant = block_on(self.item(item)?.get_property("ToolTip"))?;
        type Pixmaps = Vec<(i32, i32, Vec<u8>)>;
        let (_, _, title, text) =
            Variant::from(tooltip).downcast::<(String, Pixmaps, String, String)>()?;
        Ok((title, text))
    }

    /// Opens the menu of an icon, as a panel does, and returns its root.
    ///
    /// # Errors
    /// Fails when the icon has no menu or does not answer.
    pub fn menu(&self, item: &TrayItem) -> Result<MenuItem> {
        let menu = self.menu_of(item)?;
        // A panel always asks; libappindicator and ksni both answer, but not every menu must.
        let _: Result<bool, _> = block_on(menu.call("AboutToShow", &0_i32));
        let everything: Vec<String> = Vec::new();
        let (_revision, root): (u32, Layout) =
            block_on(menu.call("GetLayout", &(0_i32, -1_i32, everything)))?;
        MenuItem::from_layout(root)
    }

    /// Clicks the first entry of an icon's menu whose label starts with `label`.
    ///
    /// # Errors
    /// Fails when there is no such entry, with the labels there are, or when it is disabled.
    pub fn click(&self, item: &TrayItem, label: &str) -> Result<()> {
        let root = self.menu(item)?;
        let entry = root
            .find(label)
            .with_context(|| format!("no entry {label:?} among {:?}", root.labels()))?;
        anyhow::ensure!(entry.enabled, "{:?} is disabled", entry.label);
        let arguments = (entry.id, "clicked", Variant::I32(0), 0_u32);
        // Without waiting: a program that quits on this click may never answer.
        block_on(self.menu_of(item)?.call_noreply("Event", &arguments))?;
        Ok(())
    }

    /// Clicks the icon itself with the left button.
    ///
    /// # Errors
    /// Fails when the program is gone.
    pub fn activate(&self, item: &TrayItem) -> Result<()> {
        block_on(self.item(item)?.call_noreply("Activate", &(0_i32, 0_i32)))?;
        Ok(())
    }

    fn item(&self, item: &TrayItem) -> Result<Proxy<'static>> {
        self.proxy(item, item.path.clone(), "org.kde.StatusNotifierItem")
    }

    fn menu_of(&self, item: &TrayItem) -> Result<Proxy<'static>> {
        let path: OwnedObjectPath = block_on(self.item(item)?.get_property("Menu"))?;
        self.proxy(item, path.to_string(), "com.canonical.dbusmenu")
    }

    fn proxy(
        &self,
        item: &TrayItem,
        path: String,
        interface: &'static str,
    ) -> Result<Proxy<'static>> {
        // No cache: a test asks for what is true now.
        let builder: zbus::proxy::Builder<'static, Proxy<'static>> =
            zbus::proxy::Builder::new(&self.connection)
                .destination(item.owner.clone())
                .path(path)
                .interface(interface)
                .cache_properties(zbus::proxy::CacheProperties::No);
        Ok(block_on(builder.build())?)
    }
}

impl Drop for FakeTrayHost {
    fn drop(&mut self) {
        // Closing can only fail when the bus is gone, and then the host has vanished all the same.
        let _ = block_on(self.connection.clone().close());
    }
}

struct Watcher {
    items: Arc<Mutex<Vec<TrayItem>>>,
}

#[interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    async fn register_status_notifier_item(
        &self,
        service: String,
        #[zbus(header)] header: Header<'_>,
        #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
    ) -> zbus::fdo::Result<()> {
        let owner = header.sender().map(ToString::to_string).unwrap_or_default();
        // ksni passes a bus name, libappindicator the path of its object.
        let path = if service.starts_with('/') {
            service
        } else {
            "/StatusNotifierItem".into()
        };
        let item = TrayItem { owner, path };
        {
            let mut items = self.items.lock().unwrap_or_else(PoisonError::into_inner);
            items.retain(|known| *known != item);
            items.push(item.clone());
        }
        let name = format!("{}{}", item.owner, item.path);
        Self::status_notifier_item_registered(&emitter, &name).await?;
        Ok(())
    }

    fn register_status_notifier_host(&self, _service: String) {}

    #[zbus(property)]
    fn registered_status_notifier_items(&self) -> Vec<String> {
        let items = self.items.lock().unwrap_or_else(PoisonError::into_inner);
        items
            .iter()
            .map(|item| format!("{}{}", item.owner, item.path))
            .collect()
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }

    #[zbus(signal)]
    async fn status_notifier_item_registered(
        emitter: &SignalEmitter<'_>,
        service: &str,
    ) -> zbus::Result<()>;
}
