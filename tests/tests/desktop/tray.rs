use std::time::Duration;

use fairlead_tests::desktop::{DaemonManners, FakeDaemon, FakeTrayHost, eventually, stays_true};

use crate::contract::PRODUCT;
use crate::stage::{Stage, UNTIL_SHOWN};

/// The program waits 20 s for a tray host before it judges that there is none.
const UNTIL_JUDGED: Duration = Duration::from_secs(25);

#[test]
fn the_menu_says_what_the_career_says() {
    Stage::run(|stage| {
        let host = FakeTrayHost::start(stage.session)?;
        let _program = stage.start_in_tray()?;
        let item = host.wait_for_item()?;
        let view = stage.contract.tray()?;
        let labels = host.menu(&item)?.labels();
        for label in [
            &view.note,
            &view.pause,
            &view.for_an_hour,
            &view.open,
            &view.quit,
        ] {
            assert!(labels.contains(label), "{label:?} is missing: {labels:?}");
        }
        Ok(())
    });
}

#[test]
fn a_pause_from_the_menu_holds_until_it_is_ended_there() {
    Stage::run(|stage| {
        let host = FakeTrayHost::start(stage.session)?;
        let _program = stage.start_in_tray()?;
        let item = host.wait_for_item()?;
        host.click(&item, &stage.contract.tray()?.for_an_hour)?;
        let paused = eventually("notices are paused", || {
            stage.contract.tray().ok().filter(|view| view.paused)
        })?;
        // The first words: the label names the time, which another zone would word otherwise.
        let resume = paused.pause.split(' ').next().unwrap_or_default();
        let entry = eventually("the menu offers to end the pause", || {
            let menu = host.menu(&item).ok()?;
            let entry = menu
                .find(resume)
                .filter(|entry| entry.children.is_empty())?;
            Some(entry.label.clone())
        })?;
        host.click(&item, &entry)?;
        eventually("the pause is over", || {
            stage.contract.tray().ok().filter(|view| !view.paused)
        })?;
        Ok(())
    });
}

#[test]
fn open_in_the_menu_opens_the_window() {
    Stage::run(|stage| {
        let host = FakeTrayHost::start(stage.session)?;
        let _program = stage.start_in_tray()?;
        let item = host.wait_for_item()?;
        host.click(&item, &stage.contract.tray()?.open)?;
        stage.session.screen().wait_for_window(PRODUCT)?;
        stage.session.shoot("opened");
        Ok(())
    });
}

#[test]
fn noting_down_from_the_menu_has_the_line_ready_for_typing() {
    Stage::run(|stage| {
        let host = FakeTrayHost::start(stage.session)?;
        let args = stage.data_dir_args();
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let page = stage.open_window(&args)?;
        page.wait_for("h1")?;
        let item = host.wait_for_item()?;
        host.click(&item, &stage.contract.tray()?.note)?;
        eventually("the line has the focus", || {
            page.find("dialog[open] textarea:focus, dialog[open] input:focus")
                .ok()
                .map(drop)
        })?;
        page.screenshot("note-from-tray")?;
        Ok(())
    });
}

#[test]
fn quit_in_the_menu_ends_the_program() {
    Stage::run(|stage| {
        let host = FakeTrayHost::start(stage.session)?;
        let mut program = stage.start_in_tray()?;
        let item = host.wait_for_item()?;
        host.click(&item, &stage.contract.tray()?.quit)?;
        let status = program.wait_for_exit()?;
        assert!(status.success(), "quitting is no failure: {status}");
        Ok(())
    });
}

#[test]
fn started_into_a_tray_that_is_not_there_the_program_reminds_and_a_second_start_opens_the_window() {
    Stage::run(|stage| {
        let daemon = FakeDaemon::start(stage.session, DaemonManners::gnome())?;
        stage.contract.add_block_due_now("Meet somebody new")?;
        let program = stage.start_in_tray()?;
        daemon.wait_for_within(UNTIL_SHOWN, 1)?;
        stays_true(
            UNTIL_JUDGED,
            "notifications are enough, nobody asked for a window",
            || {
                let windows = stage.session.screen().windows();
                windows.is_ok_and(|windows| windows.is_empty())
            },
        )?;
        let status = stage.program().start()?.wait_for_exit()?;
        assert!(status.success(), "handing over is no failure: {status}");
        let window = stage.session.screen().wait_for_window(PRODUCT)?;
        assert_eq!(window.pid, program.pid(), "the window is that of the first");
        Ok(())
    });
}

#[test]
fn started_into_the_tray_where_there_is_neither_tray_nor_notification_service_it_opens_its_window()
{
    Stage::run(|stage| {
        let mut program = stage.start_in_tray()?;
        stage.session.screen().wait_for_window(PRODUCT)?;
        assert!(program.is_running(), "a missing tray ends nothing");
        Ok(())
    });
}

#[test]
fn a_tray_host_that_comes_late_or_restarts_gets_the_icon() {
    Stage::run(|stage| {
        let daemon = FakeDaemon::start(stage.session, DaemonManners::gnome())?;
        stage.contract.add_block_due_now("Meet somebody new")?;
        let _program = stage.start_in_tray()?;
        // By then it has looked for a tray host in vain.
        daemon.wait_for_within(UNTIL_SHOWN, 1)?;
        let host = FakeTrayHost::start(stage.session)?;
        host.wait_for_item()?;
        drop(host);
        let host = FakeTrayHost::start(stage.session)?;
        let item = host.wait_for_item()?;
        let open = stage.contract.tray()?.open;
        let labels = host.menu(&item)?.labels();
        assert!(
            labels.contains(&open),
            "the menu works there too: {labels:?}"
        );
        assert!(
            stage.session.screen().windows()?.is_empty(),
            "with an icon there is no need of a window"
        );
        Ok(())
    });
}
