use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use fairlead_core::store::{FILE_NAME, backup};
use fairlead_core::time::Now;
use fairlead_tests::desktop::{FakeTrayHost, eventually};
use serde_json::json;

use crate::contract::PRODUCT;
use crate::stage::Stage;

/// Puts a shopping list in place of the career, after a backup of it was made.
fn damage(stage: &Stage) -> Result<Vec<u8>> {
    let folder = stage.session.data_dir();
    let now = Now::parse("2026-03-10T09:00:00Z", chrono_tz::UTC).context("a moment")?;
    backup::make(&folder, now)?;
    let damaged = b"This is a shopping list, not a career.\n".repeat(300);
    fs::write(folder.join(FILE_NAME), &damaged)?;
    for side in ["-wal", "-shm"] {
        let _ = fs::remove_file(folder.join(format!("{FILE_NAME}{side}")));
    }
    Ok(damaged)
}

#[test]
fn a_damaged_career_is_mended_in_the_window_and_the_reminders_go_on() {
    Stage::run(|stage| {
        let tray = FakeTrayHost::start(stage.session)?;
        stage.contract.add_person("Ada Example")?;
        let damaged = damage(stage)?;
        let args = stage.data_dir_args();
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let page = stage.open_window(&args)?;
        let heading = |wanted: &str| {
            eventually(wanted, || {
                let text = page.text(&page.find("h1").ok()?).ok()?;
                (text == wanted).then_some(())
            })
        };
        heading("Your career file is damaged")?;
        let refused = page.rpc("today", &json!({})).expect_err("nothing is open");
        assert!(refused.to_string().contains("damaged"), "{refused}");
        assert!(tray.items().is_empty(), "there is nothing to remind of yet");
        let put = eventually("the good backup is chosen", || {
            page.button("Put this backup in place").ok()
        })?;
        page.screenshot("damaged")?;
        page.click(&put)?;
        heading("Your career is back")?;
        page.screenshot("restored")?;
        let counts = page.rpc("people_counts", &json!({}))?;
        assert_eq!(counts["all"], 1, "the person of the backup is there");
        let folder = stage.session.data_dir();
        assert_eq!(
            fs::read(set_aside(&folder)?)?,
            damaged,
            "the damaged file is kept as it was"
        );
        tray.wait_for_item()
            .context("the clock goes on, and with it the icon")?;
        Ok(())
    });
}

fn set_aside(folder: &Path) -> Result<std::path::PathBuf> {
    let mut entries = fs::read_dir(folder)?.flatten().map(|entry| entry.path());
    entries
        .find(|path| path.to_string_lossy().contains("career-set-aside-"))
        .context("nothing was set aside")
}

#[test]
fn started_into_the_tray_on_a_damaged_career_the_window_says_so_and_closing_it_ends_the_program() {
    Stage::run(|stage| {
        let _tray = FakeTrayHost::start(stage.session)?;
        damage(stage)?;
        let mut program = stage.start_in_tray()?;
        let window = stage.session.screen().wait_for_window(PRODUCT)?;
        stage.session.shoot("damaged-at-login");
        let status = stage.program().start()?.wait_for_exit()?;
        assert!(status.success(), "a second start finds the first: {status}");
        assert!(program.is_running(), "and disturbs nothing");
        stage.session.screen().close(&window)?;
        let status = program.wait_for_exit()?;
        assert!(
            status.success(),
            "nothing is left to run in the background: {status} {}",
            program.output()
        );
        Ok(())
    });
}

#[test]
fn a_folder_that_cannot_be_used_opens_the_window_all_the_same() {
    Stage::run(|stage| {
        let file = stage.session.folder().join("no-folder");
        fs::write(&file, "A file is no folder.")?;
        let mut program = stage
            .session
            .program(stage.desktop())
            .arg("--data-dir")
            .arg(file.join("career"))
            .start()?;
        let window = stage.session.screen().wait_for_window(PRODUCT)?;
        assert!(
            program.output().contains("cannot be used"),
            "the terminal is told as well: {}",
            program.output()
        );
        stage.session.screen().close(&window)?;
        let status = program.wait_for_exit()?;
        assert!(status.success(), "{status} {}", program.output());
        Ok(())
    });
}
