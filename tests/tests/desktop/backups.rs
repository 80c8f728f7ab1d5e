use std::fs;

use fairlead_core::store::backup;
use fairlead_tests::desktop::{FakeTrayHost, eventually_within};

use crate::stage::{Stage, UNTIL_SHOWN};

#[test]
fn a_running_program_makes_a_verified_backup_when_there_is_none_of_today() {
    Stage::run(|stage| {
        let tray = FakeTrayHost::start(stage.session)?;
        stage.contract.add_person("Ada Example")?;
        let folder = stage.session.data_dir().join("backups");
        assert!(!folder.exists(), "the terminal makes none by itself");
        let _program = stage.start_in_tray()?;
        tray.wait_for_item()?;
        // Half a minute after the start, at the next look at the clock.
        let made = eventually_within(UNTIL_SHOWN, "a backup is made", || {
            let mut entries = fs::read_dir(&folder).ok()?.flatten();
            entries.find(|entry| entry.path().extension().is_some_and(|end| end == "db"))
        })?;
        assert_eq!(
            backup::verify(&made.path())?,
            1,
            "the copy can be opened and holds the one person there is"
        );
        Ok(())
    });
}
