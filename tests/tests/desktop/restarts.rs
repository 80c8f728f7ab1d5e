use std::time::Duration;

use fairlead_tests::desktop::{
    DaemonManners, FakeDaemon, FakeTrayHost, Running, eventually, stays_true,
};

use crate::contract::{SNOOZE, State};
use crate::stage::{ANOTHER_LOOK, Stage, UNTIL_SHOWN};

const TITLE: &str = "Meet somebody new";

#[test]
fn a_restart_between_shown_and_answered_shows_nothing_twice_and_loses_nothing() {
    nothing_is_shown_twice(|program| program.stop().map(drop));
}

#[test]
fn a_crash_between_shown_and_answered_shows_nothing_twice_and_loses_nothing() {
    nothing_is_shown_twice(Running::kill);
}

fn nothing_is_shown_twice(end: impl Fn(&mut Running) -> anyhow::Result<()>) {
    Stage::run(|stage| {
        let daemon = FakeDaemon::start(stage.session, DaemonManners::gnome())?;
        let tray = FakeTrayHost::start(stage.session)?;
        stage.contract.add_block_due_now(TITLE)?;
        let mut program = stage.start_in_tray()?;
        daemon.wait_for_within(UNTIL_SHOWN, 1)?;
        end(&mut program)?;
        let mut program = stage.start_in_tray()?;
        tray.wait_for_item()?;
        stays_true(
            ANOTHER_LOOK,
            "the reminder fires once over both runs",
            || {
                let about = daemon.notified();
                about
                    .iter()
                    .filter(|each| each.summary.contains(TITLE))
                    .count()
                    == 1
            },
        )?;
        assert!(program.is_running(), "the second run goes on");
        let state = stage.contract.state_of(TITLE)?;
        assert_eq!(
            state,
            Some(State::Shown),
            "it is still in the list, waiting for an answer"
        );
        Ok(())
    });
}

#[test]
fn an_answer_given_right_before_a_crash_is_kept() {
    Stage::run(|stage| {
        let daemon = FakeDaemon::start(stage.session, DaemonManners::gnome())?;
        let _tray = FakeTrayHost::start(stage.session)?;
        stage.contract.add_block_due_now(TITLE)?;
        let mut program = stage.start_in_tray()?;
        let shown = daemon.wait_for_within(UNTIL_SHOWN, 1)?;
        daemon.answer(&shown[0], SNOOZE, Duration::ZERO)?;
        let snoozed =
            || (stage.contract.state_of(TITLE).ok()? == Some(State::Snoozed)).then_some(());
        eventually("the answer is written", snoozed)?;
        program.kill()?;
        assert_eq!(
            stage.contract.state_of(TITLE)?,
            Some(State::Snoozed),
            "it survives the crash"
        );
        Ok(())
    });
}
