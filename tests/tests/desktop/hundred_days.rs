use std::time::Duration;

use fairlead_tests::desktop::{DaemonManners, FakeDaemon, FakeTrayHost, eventually};

use crate::contract::{OPEN, PRODUCT};
use crate::stage::{Stage, UNTIL_SHOWN};

#[test]
fn day_thirty_of_a_new_role_is_told_of_while_only_the_tray_runs_and_names_nobody() {
    Stage::run(|stage| {
        let daemon = FakeDaemon::start(stage.session, DaemonManners::gnome())?;
        let _tray = FakeTrayHost::start(stage.session)?;
        stage.contract.arrive_thirty_days_ago("Ada Example")?;
        let _program = stage.start_in_tray()?;
        let shown = daemon.wait_for_within(UNTIL_SHOWN, 1)?;
        let told = format!("{} {}", shown[0].summary, shown[0].body);
        assert!(told.contains("Day 30"), "it says which day it is: {told}");
        assert!(!told.contains("Ada"), "a passer-by reads no name: {told}");
        daemon.answer(&shown[0], OPEN, Duration::ZERO)?;
        stage.session.screen().wait_for_window(PRODUCT)?;
        Ok(())
    });
}

#[test]
fn the_notice_of_day_thirty_leads_to_the_checkpoints() {
    Stage::run(|stage| {
        let daemon = FakeDaemon::start(stage.session, DaemonManners::gnome())?;
        let _tray = FakeTrayHost::start(stage.session)?;
        stage.contract.arrive_thirty_days_ago("Ada Example")?;
        let args = stage.data_dir_args();
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let page = stage.open_window(&args)?;
        page.wait_for("h1")?;
        let shown = daemon.wait_for_within(UNTIL_SHOWN, 1)?;
        daemon.answer(&shown[0], OPEN, Duration::ZERO)?;
        eventually("the window is at the step", || {
            let heading = page.find("main h1").ok()?;
            (page.text(&heading).ok()? == "Checkpoints").then_some(())
        })?;
        eventually("with the checkpoint of that day", || {
            let form = page.find("form[aria-label$='day 30']").ok()?;
            page.text(&form).ok().map(drop)
        })?;
        page.screenshot("day-thirty")?;
        Ok(())
    });
}
