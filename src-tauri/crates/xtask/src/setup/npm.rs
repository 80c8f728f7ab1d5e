//! The npm packages, the built UI, and the browser of the view tests.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result};

use crate::step::{self, State};
use crate::workspace::Workspace;

/// A copy of the lock the installed packages came from. A copy, not a date: a checkout changes
/// dates.
const STAMP: &str = "node_modules/.installed-from.json";

/// Installs the UI's npm packages exactly as locked.
///
/// # Errors
/// If npm fails.
pub fn ensure_packages(workspace: &Workspace) -> Result<()> {
    let ui = workspace.path("ui");
    let state = if is_installed(&ui) {
        State::Done("installed".to_owned())
    } else {
        State::Needed("installing as locked".to_owned())
    };
    step::step("npm packages", state, || {
        let mut npm = workspace.command("npm");
        npm.args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
            .current_dir(&ui);
        // The system's Chromium is used; Playwright's own would be 150 MB more.
        npm.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        step::run(
            &mut npm,
            "npm says why above; if the lock is out of date, run `npm install` in ui",
        )?;
        fs::copy(ui.join("package-lock.json"), ui.join(STAMP))
            .context("the npm packages are installed, but ui/node_modules cannot be written to")?;
        Ok(())
    })
}

/// Builds the UI into `ui/dist` if any of its sources is newer.
///
/// The desktop program embeds `ui/dist`, so nothing of it compiles before.
///
/// # Errors
/// If Vite fails.
pub fn build_ui(workspace: &Workspace) -> Result<()> {
    let ui = workspace.path("ui");
    let state = if is_built(&ui) {
        State::Done("built".to_owned())
    } else {
        State::Needed("building".to_owned())
    };
    step::step("UI", state, || {
        let mut vite = workspace.npm_program("vite");
        vite.args(["build", "--logLevel", "warn"]).current_dir(&ui);
        step::run(&mut vite, "the UI does not build; its errors are above")
    })
}

/// The Chromium the view tests drive: the system's, wherever it comes from. A snap is not taken:
/// it sees neither the tests' temporary folders nor their pipes.
pub fn chromium(workspace: &Workspace) -> Option<PathBuf> {
    let names = ["chromium", "google-chrome", "google-chrome-stable"];
    let present = names.iter().filter(|name| workspace.has(name));
    let mut paths = present.map(|name| PathBuf::from(workspace.command(name).get_program()));
    paths.find(|path| !path.starts_with("/snap"))
}

/// Lets Playwright fetch its own browser where the system offers none that tests can drive.
///
/// # Errors
/// If Playwright cannot fetch it.
pub fn ensure_browser(workspace: &Workspace) -> Result<()> {
    let state = match chromium(workspace) {
        Some(path) => State::Done(path.display().to_string()),
        None => State::Needed("installing Playwright's own".to_owned()),
    };
    step::step("Chromium", state, || {
        let mut playwright = workspace.npm_program("playwright");
        playwright.args(["install", "--with-deps", "chromium"]);
        step::run(
            &mut playwright,
            "install Chromium or Google Chrome yourself, then try again",
        )
    })
}

/// Lets the view tests, which lie outside `ui`, find its packages.
///
/// # Errors
/// If the link cannot be made.
pub fn link_view_tests(workspace: &Workspace) -> Result<()> {
    let (tests, link) = (
        workspace.path("tests/view"),
        workspace.path("tests/view/node_modules"),
    );
    if !tests.is_dir() || fs::symlink_metadata(&link).is_ok() {
        return Ok(());
    }
    #[cfg(unix)]
    let linked = std::os::unix::fs::symlink("../../ui/node_modules", &link);
    #[cfg(windows)]
    let linked = std::os::windows::fs::symlink_dir(r"..\..\ui\node_modules", &link);
    linked.with_context(|| {
        format!(
            "{} could not be made: make it a link yourself",
            link.display()
        )
    })
}

fn is_installed(ui: &Path) -> bool {
    let lock = fs::read(ui.join("package-lock.json"));
    let stamp = fs::read(ui.join(STAMP));
    matches!((lock, stamp), (Ok(lock), Ok(stamp)) if lock == stamp)
}

fn is_built(ui: &Path) -> bool {
    let Ok(built) = fs::metadata(ui.join("dist/index.html")).and_then(|file| file.modified())
    else {
        return false;
    };
    newest(ui).is_some_and(|source| source <= built)
}

/// When anything below a folder last changed. Folders count too: a removed file leaves no other
/// trace. What is installed or generated there does not.
fn newest(folder: &Path) -> Option<SystemTime> {
    const NOT_SOURCES: [&str; 3] = ["node_modules", "dist", "test-results"];
    let entries = fs::read_dir(folder).ok()?;
    let below = entries.flatten().filter_map(|entry| {
        if NOT_SOURCES
            .iter()
            .any(|name| entry.file_name() == OsStr::new(name))
        {
            return None;
        }
        let changed = entry.metadata().ok()?.modified().ok()?;
        let path = entry.path();
        Some(if path.is_dir() {
            newest(&path).map_or(changed, |it| it.max(changed))
        } else {
            changed
        })
    });
    below.max()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    /// A folder of its own, removed at the end.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
            fs::create_dir_all(path.join("node_modules")).unwrap();
            fs::create_dir_all(path.join("src")).unwrap();
            fs::create_dir_all(path.join("dist")).unwrap();
            Self(path)
        }

        fn write(&self, name: &str, age: u64) {
            let path = self.0.join(name);
            fs::write(&path, name).unwrap();
            self.age(name, age);
        }

        fn age(&self, name: &str, seconds: u64) {
            let file = fs::File::open(self.0.join(name)).unwrap();
            file.set_modified(SystemTime::now() - Duration::from_secs(seconds))
                .unwrap();
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            fs::remove_dir_all(&self.0).unwrap();
        }
    }

    #[test]
    fn packages_are_installed_only_from_the_lock_at_hand() {
        let ui = Folder::new("stamp");
        assert!(!is_installed(&ui.0), "without a lock nothing is known");
        ui.write("package-lock.json", 0);
        assert!(
            !is_installed(&ui.0),
            "packages of unknown origin are installed again"
        );
        fs::copy(ui.0.join("package-lock.json"), ui.0.join(STAMP)).unwrap();
        ui.age("package-lock.json", 0);
        assert!(is_installed(&ui.0), "a newer date alone changes nothing");
        fs::write(ui.0.join("package-lock.json"), "{}").unwrap();
        assert!(!is_installed(&ui.0), "another lock needs other packages");
    }

    #[test]
    fn the_ui_is_built_again_when_a_source_changes() {
        let ui = Folder::new("dist");
        ui.write("src/App.svelte", 60);
        ui.age("src", 60);
        assert!(!is_built(&ui.0), "there is nothing built");
        ui.write("dist/index.html", 30);
        ui.write("node_modules/changed.js", 0);
        assert!(is_built(&ui.0), "what is installed or built is no source");
        ui.write("src/App.svelte", 10);
        assert!(!is_built(&ui.0), "a source is newer");
        ui.age("src/App.svelte", 60);
        ui.age("src", 10);
        assert!(
            !is_built(&ui.0),
            "a file was removed from a folder of sources"
        );
    }
}
