use std::time::Duration;

use fairlead_tests::desktop::{
    DaemonManners, FakeDaemon, FakeTrayHost, RealDaemon, eventually, eventually_within,
};

use crate::contract::State;
use crate::stage::{Stage, UNTIL_DUE, UNTIL_SHOWN};

#[test]
fn a_block_that_comes_due_while_only_the_tray_runs_is_shown_by_a_real_service() {
    Stage::run(|stage| {
        let dunst = RealDaemon::start(stage.session)?;
        let tray = FakeTrayHost::start(stage.session)?;
        stage.contract.add_block_due_soon("Meet somebody new")?;
        let _program = stage.start_in_tray()?;
        tray.wait_for_item()?;
        dunst.wait_for_within(UNTIL_DUE, 1)?;
        stage.session.shoot("shown");
        let titles: Vec<String> = stage
            .session
            .screen()
            .windows()?
            .into_iter()
            .map(|window| window.class)
            .collect();
        assert!(
            !titles
                .iter()
                .any(|class| class.to_lowercase().contains("fairlead")),
            "the tray needs no window: {titles:?}"
        );
        let told = dunst.close_and_read()?;
        assert!(
            told[0].0.contains("Meet somebody new"),
            "the title says what it is: {told:?}"
        );
        Ok(())
    });
}

#[test]
fn shown_is_written_before_the_notification_is_sent() {
    Stage::run(|stage| {
        let daemon = FakeDaemon::start(stage.session, DaemonManners::gnome())?;
        let _tray = FakeTrayHost::start(stage.session)?;
        stage.contract.add_block_due_now("Meet somebody new")?;
        let mut program = stage.start_in_tray()?;
        daemon.wait_for_within(UNTIL_SHOWN, 1)?;
        program.kill()?;
        let state = stage.contract.state_of("Meet somebody new")?;
        assert_eq!(
            state,
            Some(State::Shown),
            "a crash right after must not show it again"
        );
        Ok(())
    });
}

#[test]
fn without_a_notification_service_a_reminder_waits_in_the_list_and_is_shown_when_one_comes() {
    Stage::run(|stage| {
        let _tray = FakeTrayHost::start(stage.session)?;
        stage.contract.add_block_due_now("Meet somebody new")?;
        let mut program = stage.start_in_tray()?;
        eventually_within(UNTIL_SHOWN, "the reminder is in the list as due", || {
            let state = stage.contract.state_of("Meet somebody new").ok()??;
            (state != State::Planned).then_some(())
        })?;
        assert!(program.is_running(), "a missing service ends nothing");
        let daemon = FakeDaemon::start(stage.session, DaemonManners::gnome())?;
        let shown = daemon.wait_for_within(UNTIL_SHOWN, 1)?;
        assert!(
            shown[0].summary.contains("Meet somebody new"),
            "{:?}",
            shown[0]
        );
        Ok(())
    });
}

#[test]
fn a_service_that_restarted_gets_the_next_notice() {
    Stage::run(|stage| {
        let mut daemon = FakeDaemon::start(stage.session, DaemonManners::gnome())?;
        let _tray = FakeTrayHost::start(stage.session)?;
        stage.contract.add_block_due_now("First hour")?;
        let mut program = stage.start_in_tray()?;
        daemon.wait_for_within(UNTIL_SHOWN, 1)?;
        daemon.leave();
        daemon.come_back()?;
        stage.contract.add_block_due_now("Second hour")?;
        let shown = eventually_within(UNTIL_SHOWN, "the second notice is on the screen", || {
            let visible = daemon.visible().ok()?;
            visible
                .into_iter()
                .find(|each| each.summary.contains("Second hour"))
        })?;
        daemon.answer(&shown, crate::contract::SNOOZE, Duration::ZERO)?;
        eventually("the answer to the second notice arrives", || {
            (stage.contract.state_of("Second hour").ok()? == Some(State::Snoozed)).then_some(())
        })?;
        assert_ne!(
            stage.contract.state_of("First hour")?,
            Some(State::Snoozed),
            "ids begin again at 1: an answer must reach the notice of the service that sent it"
        );
        assert!(program.is_running(), "a service that restarts ends nothing");
        Ok(())
    });
}

#[test]
fn a_service_without_buttons_and_markup_gets_plain_text() {
    Stage::run(|stage| {
        let daemon = FakeDaemon::start(stage.session, DaemonManners::plain())?;
        let _tray = FakeTrayHost::start(stage.session)?;
        stage.contract.add_block_due_now("Research & <writing>")?;
        let _program = stage.start_in_tray()?;
        let shown = daemon.wait_for_within(UNTIL_SHOWN, 1)?;
        assert!(
            shown[0].summary.contains("Research & <writing>"),
            "{:?}",
            shown[0].summary
        );
        assert!(
            !shown[0].body.contains("&amp;"),
            "markup would be read aloud: {:?}",
            shown[0].body
        );
        Ok(())
    });
}
