use std::time::Duration;

use fairlead_tests::desktop::{
    DaemonManners, FakeDaemon, FakeTrayHost, OtherWindow, RealDaemon, eventually, stays_true,
};

use crate::contract::PRODUCT;
use crate::stage::{Stage, UNTIL_SHOWN};

/// How long somebody goes on typing elsewhere after a notification has appeared.
const TYPING: Duration = Duration::from_secs(3);

#[test]
fn a_notification_leaves_the_focus_where_one_types() {
    Stage::run(|stage| {
        let dunst = RealDaemon::start(stage.session)?;
        let tray = FakeTrayHost::start(stage.session)?;
        let _program = stage.start_in_tray()?;
        tray.wait_for_item()?;
        let other = OtherWindow::open(stage.session.screen())?;
        stage.contract.add_block_due_now("Meet somebody new")?;
        dunst.wait_for_within(UNTIL_SHOWN, 1)?;
        stays_true(TYPING, "the focus stays where one types", || {
            other.has_focus()
        })
    });
}

#[test]
fn a_notification_leaves_a_window_in_the_background_there() {
    Stage::run(|stage| {
        let daemon = FakeDaemon::start(stage.session, DaemonManners::gnome())?;
        let _tray = FakeTrayHost::start(stage.session)?;
        let _program = stage.program().start()?;
        stage.session.screen().wait_for_window(PRODUCT)?;
        // The page may take the focus once more when it has loaded; only then one goes elsewhere.
        std::thread::sleep(TYPING);
        let other = OtherWindow::open(stage.session.screen())?;
        stage.contract.add_block_due_now("Meet somebody new")?;
        daemon.wait_for_within(UNTIL_SHOWN, 1)?;
        stays_true(TYPING, "the window stays in the background", || {
            other.has_focus()
        })?;
        // That the look at the focus sees anything at all: a second start asks for the window.
        let mut second = stage.program().start()?;
        second.wait_for_exit()?;
        eventually("the window that was asked for gets the focus", || {
            (!other.has_focus()).then_some(())
        })
    });
}
