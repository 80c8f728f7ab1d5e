use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use anyhow::Result;
use fairlead_tests::desktop::{FakeTrayHost, Session, block_on, eventually};
use zbus::connection::Builder;
use zbus::{Connection, OwnedVariant, Variant, interface};

type Properties = HashMap<String, OwnedVariant>;
type ToolTip = (String, Vec<(i32, i32, Vec<u8>)>, String, String);
type Layout = (i32, Properties, Vec<OwnedVariant>);

/// Stands in for the program's icon.
struct Item;

#[interface(name = "org.kde.StatusNotifierItem")]
impl Item {
    #[zbus(property)]
    fn title(&self) -> String {
        "Fairlead".into()
    }

    #[zbus(property)]
    fn menu(&self) -> zbus::OwnedObjectPath {
        "/Menu".try_into().expect("a valid path")
    }

    #[zbus(property)]
    fn tool_tip(&self) -> ToolTip {
        (
            String::new(),
            Vec::new(),
            "Fairlead".into(),
            "Maintain, Thu 16:00".into(),
        )
    }
}

/// Stands in for its menu: a disabled line, a submenu, a hidden entry, Quit.
struct Menu {
    clicked: Arc<Mutex<Vec<i32>>>,
}

#[interface(name = "com.canonical.dbusmenu")]
impl Menu {
    fn about_to_show(&self, _id: i32) -> bool {
        false
    }

    fn get_layout(&self, _parent: i32, _depth: i32, _names: Vec<String>) -> (u32, Layout) {
        let hour = entry(3, [("label", "For an _hour".into())], vec![]);
        let children = vec![
            entry(
                1,
                [("label", "Maintain".into()), ("enabled", false.into())],
                vec![],
            ),
            entry(2, [("label", "_Pause".into())], vec![hour]),
            entry(4, [("type", "separator".into())], vec![]),
            entry(
                5,
                [("label", "Hidden".into()), ("visible", false.into())],
                vec![],
            ),
            entry(6, [("label", "_Quit".into())], vec![]),
        ];
        (1, (0, HashMap::new(), children))
    }

    fn event(&self, id: i32, event: String, _data: OwnedVariant, _time: u32) {
        if event == "clicked" {
            self.clicked.lock().expect("no click panicked").push(id);
        }
    }
}

fn entry<const N: usize>(
    id: i32,
    properties: [(&str, Variant<'static>); N],
    children: Vec<OwnedVariant>,
) -> OwnedVariant {
    let owned = |value: Variant<'static>| OwnedVariant::try_from(value).expect("no descriptors");
    let properties: Properties = properties
        .into_iter()
        .map(|(name, value)| (name.to_owned(), owned(value)))
        .collect();
    owned(Variant::new((id, properties, children)))
}

struct StandIn {
    connection: Connection,
    clicked: Arc<Mutex<Vec<i32>>>,
}

impl StandIn {
    fn start(session: &Session) -> Result<Self> {
        let clicked = Arc::new(Mutex::new(Vec::new()));
        let builder = Builder::address(session.bus().address())
            .serve_at("/StatusNotifierItem", Item)
            .serve_at(
                "/Menu",
                Menu {
                    clicked: clicked.clone(),
                },
            );
        Ok(Self {
            connection: block_on(builder.build())?,
            clicked,
        })
    }

    fn register(&self) -> Result<()> {
        block_on(self.connection.call_method(
            Some("org.kde.StatusNotifierWatcher"),
            "/StatusNotifierWatcher",
            Some("org.kde.StatusNotifierWatcher"),
            "RegisterStatusNotifierItem",
            &"org.kde.StatusNotifierItem-1-1",
        ))?;
        Ok(())
    }
}

#[test]
fn the_menu_of_an_icon_is_read_and_clicked() {
    Session::run(|session| {
        let host = FakeTrayHost::start(session)?;
        let program = StandIn::start(session)?;
        program.register()?;
        let item = host.wait_for_item()?;
        assert_eq!(host.text(&item, "Title")?, "Fairlead");
        assert_eq!(host.tooltip(&item)?.1, "Maintain, Thu 16:00");
        let menu = host.menu(&item)?;
        assert_eq!(
            menu.labels(),
            ["Maintain", "Pause", "For an hour", "Quit"],
            "submenus are read; lines, hidden entries and access keys are not labels"
        );
        host.click(&item, "For an hour")?;
        host.click(&item, "Quit")?;
        eventually("both clicks arrive", || {
            (*program.clicked.lock().expect("no click panicked") == [3, 6]).then_some(())
        })?;
        assert!(
            host.click(&item, "Maintain").is_err(),
            "a disabled line cannot be clicked"
        );
        assert!(
            host.click(&item, "Hidden").is_err(),
            "a hidden entry cannot be clicked"
        );
        Ok(())
    });
}

#[test]
fn a_panel_may_come_late_and_vanish() {
    Session::run(|session| {
        let program = StandIn::start(session)?;
        assert!(program.register().is_err(), "there is no panel yet");
        let host = FakeTrayHost::start(session)?;
        program.register()?;
        assert_eq!(
            host.items().len(),
            1,
            "it registers once the panel is there"
        );
        drop(host);
        eventually("the panel is gone", || {
            program.register().is_err().then_some(())
        })?;
        let host = FakeTrayHost::start(session)?;
        assert!(host.items().is_empty(), "a new panel knows of no icon");
        Ok(())
    });
}

#[test]
fn an_icon_goes_with_its_program() {
    Session::run(|session| {
        let host = FakeTrayHost::start(session)?;
        let program = StandIn::start(session)?;
        program.register()?;
        assert_eq!(host.items().len(), 1);
        block_on(program.connection.close())?;
        eventually("the icon is gone", || host.items().is_empty().then_some(()))?;
        Ok(())
    });
}
