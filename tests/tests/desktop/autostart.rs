use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use fairlead_tests::desktop::{FakeTrayHost, WebDriver, eventually};
use serde_json::json;

use crate::stage::Stage;

/// The entry of the Desktop Application Autostart Specification, in the session's configuration.
const ENTRY: &str = "config/autostart/app.fairlead.Fairlead.desktop";

#[test]
fn starting_with_the_session_is_turned_on_and_off_through_the_contract() {
    Stage::run(|stage| {
        let entry = stage.session.folder().join(ENTRY);
        // A path that has to be quoted.
        let folder = stage.session.folder().join("my programs");
        fs::create_dir(&folder)?;
        let program = folder.join("fairlead-desktop");
        fs::copy(stage.desktop(), &program)?;
        let page = WebDriver::open(stage.session, &program, &[])?;
        page.wait_for("h1")?;
        assert!(!entry.exists(), "nobody has asked for it yet");
        page.rpc("set_autostart", &json!({ "autostart": "on" }))?;
        let exec = exec(&entry)?;
        assert_eq!(
            exec,
            format!("\"{}\" --tray", program.display()),
            "it starts this very program, into the tray"
        );
        page.rpc("set_autostart", &json!({ "autostart": "off" }))?;
        assert!(!entry.exists(), "{} must be gone", entry.display());
        drop(page);
        // A copy that starts while the first is still ending would hand over to it and end, too.
        eventually("the first copy has ended", || {
            (!runs(&program)).then_some(())
        })?;
        // As a desktop reads the line: the shell's quotes are those of the specification here.
        let tray = FakeTrayHost::start(stage.session)?;
        let start = || {
            let shell = stage.session.program("sh").arg("-c");
            shell.arg(format!("exec {exec}")).start()
        };
        let mut started = start()?;
        // The bus may still count the first one among the living: then this copy hands over to it and ends, and a
        // person starts it again.
        eventually("an icon in the tray", || {
            let shown = tray.items().into_iter().next();
            if shown.is_none() && !started.is_running() {
                started = start().ok()?;
            }
            shown
        })?;
        Ok(())
    });
}

#[test]
fn a_career_in_another_folder_never_starts_with_the_session() {
    Stage::run(|stage| {
        let args = stage.data_dir_args();
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let page = stage.open_window(&args)?;
        page.wait_for("h1")?;
        let refused = page.rpc("set_autostart", &json!({ "autostart": "on" }));
        let failure = refused.expect_err("the entry names no folder");
        assert!(
            failure.to_string().contains("usual folder"),
            "the person reads why: {failure}"
        );
        assert!(!stage.session.folder().join(ENTRY).exists());
        Ok(())
    });
}

fn exec(entry: &Path) -> Result<String> {
    let text = fs::read_to_string(entry).context("no entry was written")?;
    let line = text.lines().find_map(|line| line.strip_prefix("Exec="));
    Ok(line.context("the entry starts nothing")?.to_owned())
}

/// Returns whether a program runs, by its path.
fn runs(program: &Path) -> bool {
    let Ok(all) = fs::read_dir("/proc") else {
        return false;
    };
    all.flatten()
        .any(|one| fs::read_link(one.path().join("exe")).is_ok_and(|exe| exe == program))
}
