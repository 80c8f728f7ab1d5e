use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use anyhow::Result;
use fairlead_tests::desktop::{DaemonManners, FakeDaemon, FakeTrayHost, Notified};

use crate::stage::{Stage, UNTIL_SHOWN};

const NAME: &str = "Grace Sample";

#[test]
fn a_notification_names_nobody_unless_that_is_allowed() {
    Stage::run(|stage| {
        let shown = reminder_about_a_person(stage)?;
        assert!(
            !told(&shown).contains("Grace"),
            "anybody may read the screen: {shown:?}"
        );
        assert!(
            !told(&shown).contains("sailing"),
            "nor what was said: {shown:?}"
        );
        Ok(())
    });
}

#[test]
fn a_notification_names_people_where_that_is_allowed() {
    Stage::run(|stage| {
        stage.contract.allow_names()?;
        let shown = reminder_about_a_person(stage)?;
        assert!(
            told(&shown).contains("Grace"),
            "the person asked for names: {shown:?}"
        );
        Ok(())
    });
}

fn reminder_about_a_person(stage: &Stage) -> Result<Vec<String>> {
    let daemon = FakeDaemon::start(stage.session, DaemonManners::gnome())?;
    let tray = FakeTrayHost::start(stage.session)?;
    stage.contract.add_person_due_now(NAME, "Stay in touch")?;
    let _program = stage.start_in_tray()?;
    let item = tray.wait_for_item()?;
    let notified = daemon.wait_for_within(UNTIL_SHOWN, 1)?.remove(0);
    let tooltip = tray
        .tooltip(&item)
        .map(|(title, text)| format!("{title} {text}"));
    assert!(
        !tooltip.unwrap_or_default().contains("Grace"),
        "the tray never names anybody"
    );
    Ok(words(&notified))
}

fn words(notified: &Notified) -> Vec<String> {
    let mut words = vec![notified.summary.clone(), notified.body.clone()];
    words.extend(notified.actions.iter().map(|(_, label)| label.clone()));
    words.extend(
        notified
            .hints
            .keys()
            .filter_map(|name| notified.text_hint(name)),
    );
    words
}

fn told(words: &[String]) -> String {
    words.join("\n")
}

#[test]
fn nobody_else_can_read_the_data() {
    Stage::run(|stage| {
        let tray = FakeTrayHost::start(stage.session)?;
        let _program = stage.start_in_tray()?;
        tray.wait_for_item()?;
        let folder = stage.session.data_dir();
        let mut seen = 0;
        for path in everything_in(&folder)? {
            let metadata = fs::metadata(&path)?;
            let wanted = if metadata.is_dir() { 0o700 } else { 0o600 };
            let mode = metadata.permissions().mode() & 0o777;
            assert_eq!(mode, wanted, "{} has mode {mode:o}", path.display());
            seen += usize::from(metadata.is_file());
        }
        assert!(
            seen > 0,
            "the program keeps its data in {}",
            folder.display()
        );
        Ok(())
    });
}

/// The folder itself and all that lies in it.
fn everything_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = vec![folder.to_owned()];
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(everything_in(&path)?)
        } else {
            found.push(path)
        }
    }
    Ok(found)
}
