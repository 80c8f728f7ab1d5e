//! `cargo xtask package`: the .deb.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::setup::{self, Purpose, npm};
use crate::step;
use crate::workspace::{Profile, Workspace};

/// Builds the .deb, with the window program and the terminal one, and prints where it lies.
///
/// # Errors
/// If set-up, a build or the bundler fails.
pub fn run(workspace: &Workspace) -> Result<()> {
    if !cfg!(target_os = "linux") {
        bail!("a .deb can only be built on Linux: use a Debian or Ubuntu machine");
    }
    setup::all(workspace, Purpose::Run)?;
    npm::build_ui(workspace)?;
    workspace.build(Profile::Release, &["fairlead"])?;
    let folder = workspace.target(Profile::Release).join("bundle/deb");
    // What an older version left there must not be taken for this one.
    if folder.is_dir() {
        fs::remove_dir_all(&folder)
            .with_context(|| format!("{} is in the way: remove it", folder.display()))?;
    }

    let fairlead = workspace.built(Profile::Release, "fairlead");
    let mut tauri = workspace.npm_program("tauri");
    tauri.args(["build", "--ci", "--bundles", "deb", "--config"]);
    tauri.arg(with_file(
        "/usr/bin/fairlead",
        &fairlead.display().to_string(),
    ));
    tauri.current_dir(workspace.path("src-tauri"));
    step::run(
        &mut tauri,
        "the package was not built; what Tauri said is above",
    )?;

    let package = deb_in(&folder)?;
    let bytes = fs::metadata(&package)?.len();
    println!("[package] {}, {}", package.display(), megabytes(bytes));
    println!(
        "[package] to install it: sudo apt-get install {}",
        package.display()
    );
    Ok(())
}

/// Tauri configuration that adds a file to the package. It is merged into `tauri.conf.json`, which
/// cannot know where Cargo's target folder is.
fn with_file(inside: &str, outside: &str) -> String {
    let quoted = outside.replace('\\', r"\\").replace('"', r#"\""#);
    format!(r#"{{"bundle":{{"linux":{{"deb":{{"files":{{"{inside}":"{quoted}"}}}}}}}}}}"#)
}

fn deb_in(folder: &std::path::Path) -> Result<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut packages = entries.map(|entry| entry.path());
    packages
        .find(|path| path.extension().is_some_and(|ending| ending == "deb"))
        .with_context(|| format!("Tauri left no .deb in {}", folder.display()))
}

/// A size for people, in units of a million bytes.
fn megabytes(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100_000);
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_never_understated() {
        assert_eq!(megabytes(7_812_345), "7.9 MB", "rounded up");
        assert_eq!(megabytes(20_000_000), "20.0 MB", "exact sizes stay exact");
    }

    #[test]
    fn a_path_with_quotes_is_still_json() {
        let json = with_file("/usr/bin/fairlead", r#"/home/a"b/fairlead"#);
        assert!(
            json.contains(r#"/home/a\"b/fairlead"#),
            "a quote in a path is escaped: {json}"
        );
        assert_eq!(
            json.matches('{').count(),
            json.matches('}').count(),
            "braces match: {json}"
        );
    }
}
