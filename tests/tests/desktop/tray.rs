use fairlead_tests::desktop::{FakeTrayHost, eventually};

use crate::contract::PRODUCT;
use crate::stage::Stage;

#[test]
fn the_menu_says_what_the_career_says() {
    Stage::run(|stage| {
        let host = FakeTrayHost::start(stage.session)?;
        let _program = stage.start_in_tray()?;
        let item = host.wait_for_item()?;
        let view = stage.contract.tray()?;
        let labels = host.menu(&item)?.labels();
        for label in [&view.pause, &view.for_an_hour, &view.open, &view.quit] {
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
fn without_a_tray_host_the_program_is_never_invisible() {
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
        let _program = stage.start_in_tray()?;
        stage.session.screen().wait_for_window(PRODUCT)?;
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
        Ok(())
    });
}
