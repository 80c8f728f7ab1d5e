use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::Duration;

use fairlead_tests::desktop::{Cli, Session, eventually, eventually_within};
use serde_json::json;

#[test]
fn a_session_shows_nothing_of_the_desktop_of_whoever_runs_the_tests() {
    Session::run_in("Europe/Lisbon", |session| {
        let mut program = session.program("env").start()?;
        program.wait_for_exit()?;
        let printed = program.output();
        let inside = session.folder().display();
        for name in [
            "HOME",
            "XDG_DATA_HOME",
            "XDG_CONFIG_HOME",
            "XDG_RUNTIME_DIR",
            "TMPDIR",
        ] {
            let wanted = format!("{name}={inside}/");
            assert!(
                printed.contains(&wanted),
                "{name} must lie in the session: {printed}"
            );
        }
        assert!(
            printed.contains("TZ=Europe/Lisbon"),
            "the zone is the one asked for: {printed}"
        );
        assert!(
            !printed.contains("WAYLAND_DISPLAY"),
            "a real desktop must not be seen: {printed}"
        );
        let mode = fs::metadata(session.folder().join("run"))?
            .permissions()
            .mode();
        assert_eq!(
            mode & 0o777,
            0o700,
            "programs refuse a runtime folder that others may read"
        );
        Ok(())
    });
}

#[test]
fn two_sessions_share_neither_screen_nor_bus() {
    Session::run(|one| {
        let other = Session::start("UTC")?;
        assert_ne!(
            one.screen().display(),
            other.screen().display(),
            "each has its own Xvfb"
        );
        assert_ne!(
            one.bus().address(),
            other.bus().address(),
            "each has its own bus"
        );
        Ok(())
    });
}

#[test]
fn a_test_that_panics_leaves_no_process_and_no_folder() {
    let mut left = Vec::new();
    let mut folder = PathBuf::new();
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        Session::run(|session| {
            folder = session.folder().to_owned();
            // A grandchild that has left process group and parent, as a web engine's processes.
            let script = "setsid sleep 600 & echo $!; sleep 600";
            let program = session.program("sh").args(["-c", script]).start()?;
            let grandchild: u32 = eventually("the grandchild's id", || {
                program.output().lines().next()?.trim().parse().ok()
            })?;
            left = vec![program.pid(), grandchild];
            panic!("on purpose");
        });
    }));
    assert!(
        outcome.is_err(),
        "the panic of the test must reach the test runner"
    );
    assert_eq!(left.len(), 2, "both processes had been started");
    for pid in left {
        assert!(
            !runs(pid),
            "process {pid} was started by the test and must be gone"
        );
    }
    assert!(!folder.exists(), "{} must be gone", folder.display());
}

#[test]
fn a_test_fails_with_what_it_waited_for() {
    let patience = Duration::from_millis(50);
    let failure = eventually_within(patience, "rain", || None::<()>).expect_err("none came");
    assert_eq!(
        failure.to_string(),
        "waited 50ms in vain: rain",
        "the sentence names the claim and the time"
    );
}

#[test]
fn killing_is_told_from_ending() {
    Session::run(|session| {
        let mut asked = session.program("sleep").arg("600").start()?;
        assert!(asked.is_running(), "it was just started");
        assert!(!asked.stop()?.success(), "sleep ends by the signal");
        let mut killed = session.program("sleep").arg("600").start()?;
        killed.kill()?;
        assert!(!killed.is_running(), "kill waits until it is gone");
        let mut ended = session.program("true").start()?;
        assert!(ended.wait_for_exit()?.success(), "true exits with 0");
        assert!(
            ended.kill().is_err(),
            "a crash test must not pass because the program had ended"
        );
        Ok(())
    });
}

#[test]
fn the_terminal_is_called_on_the_data_folder_of_the_session() {
    Session::run(|session| {
        let script = session.folder().join("fairlead");
        // Stands in for `fairlead`: hands back its arguments as JSON, or fails on `bad`.
        let text = "#!/bin/sh\n[ \"$2\" = bad ] && { echo 'no such call' >&2; exit 1; }\n\
                    printf '[\"%s\",\"%s\",%s' \"$1\" \"$2\" \"$3\"; shift 3\n\
                    for each; do printf ',\"%s\"' \"$each\"; done; printf ']'\n";
        fs::write(&script, text)?;
        fs::set_permissions(&script, fs::Permissions::from_mode(0o755))?;
        let cli = Cli::new(session, &script);
        let data = session.data_dir();
        assert_eq!(
            cli.call_at("2026-03-02T09:00:00Z", "today", &json!({}))?,
            json!([
                "call",
                "today",
                {},
                "--data-dir",
                data,
                "--json",
                "--now",
                "2026-03-02T09:00:00Z"
            ]),
            "name, JSON, folder and clock are handed on"
        );
        let failure = cli.call("bad", &json!({})).expect_err("it exits with 1");
        assert!(
            failure.to_string().contains("no such call"),
            "the reason is told: {failure}"
        );
        Ok(())
    });
}

/// A zombie has ended: nobody has asked for its exit status yet.
fn runs(pid: u32) -> bool {
    let stat = fs::read_to_string(Path::new("/proc").join(pid.to_string()).join("stat"));
    stat.is_ok_and(|stat| !stat.contains(") Z "))
}
