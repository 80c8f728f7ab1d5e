use fairlead_tests::desktop::FakeTrayHost;

use crate::contract::{ALREADY_RUNNING, PRODUCT};
use crate::stage::Stage;

#[test]
fn a_second_copy_ends_at_once_and_the_first_shows_its_window() {
    Stage::run(|stage| {
        let tray = FakeTrayHost::start(stage.session)?;
        let first = stage.start_in_tray()?;
        tray.wait_for_item()?;
        let mut second = stage.program().start()?;
        let status = second.wait_for_exit()?;
        assert!(
            status.success(),
            "handing over is no failure: {status} {}",
            second.output()
        );
        let window = stage.session.screen().wait_for_window(PRODUCT)?;
        stage.session.shoot("handed-over");
        assert_eq!(
            window.pid,
            first.pid(),
            "the window is that of the first copy"
        );
        Ok(())
    });
}

#[test]
fn a_second_copy_that_cannot_reach_the_first_leaves_its_folder_alone_and_says_why() {
    Stage::run(|stage| {
        let tray = FakeTrayHost::start(stage.session)?;
        let mut first = stage.start_in_tray()?;
        tray.wait_for_item()?;
        let mut second = stage.program().without_bus().start()?;
        let status = second.wait_for_exit()?;
        assert!(!status.success(), "two copies must never write one folder");
        let said = second.output();
        let sentences: Vec<&str> = said
            .lines()
            .filter(|line| line.contains(ALREADY_RUNNING))
            .collect();
        assert_eq!(sentences.len(), 1, "one sentence says what: {said}");
        let folder = stage.session.data_dir().display().to_string();
        assert!(sentences[0].contains(&folder), "and where: {said}");
        assert!(first.is_running(), "the first copy is not disturbed");
        Ok(())
    });
}

#[test]
fn started_into_the_tray_without_a_session_bus_the_program_opens_its_window() {
    Stage::run(|stage| {
        let mut program = stage.program().arg("--tray").without_bus().start()?;
        stage.session.screen().wait_for_window(PRODUCT)?;
        assert!(program.is_running(), "a missing bus ends nothing");
        Ok(())
    });
}
