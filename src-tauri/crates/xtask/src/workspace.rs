//! The checked-out repository: where things are, and the commands that run in it.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::Result;

use crate::step;

/// How Rust programs are built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// Quick to build, with SQLite optimised all the same (see the workspace's Cargo.toml).
    Dev,
    /// What is packaged and measured.
    Release,
}

/// The repository this task runner was built in.
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// Finds the repository from the place of this crate's manifest.
    pub fn here() -> Self {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = manifest
            .ancestors()
            .nth(3)
            .expect("xtask lies in src-tauri/crates/xtask");
        Self {
            root: root.to_owned(),
        }
    }

    /// A path below the root.
    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// A command that runs in the root and finds the programs installed into `.tools` first.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let path = self.search_path();
        // On Windows a bare name is looked up in the parent's PATH, so it is resolved here.
        let program = find(program.as_ref(), &path).unwrap_or_else(|| program.as_ref().into());
        let mut command = Command::new(program);
        command.current_dir(&self.root).env("PATH", path);
        command
    }

    /// Cargo, of the toolchain that runs this task runner.
    pub fn cargo(&self) -> Command {
        self.command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }

    /// Builds programs of the workspace.
    ///
    /// The whole workspace is selected, so that dependencies get the same features, and are
    /// compiled once, whichever program is asked for.
    ///
    /// # Errors
    /// If they do not compile.
    pub fn build(&self, profile: Profile, programs: &[&str]) -> Result<()> {
        let mut build = self.cargo();
        build.args(["build", "--workspace"]);
        build.args(programs.iter().flat_map(|program| ["--bin", program]));
        if profile == Profile::Release {
            build.arg("--release");
        }
        step::run(&mut build, "it does not compile; the errors are above")
    }

    /// A program from the locked npm packages of the UI.
    pub fn npm_program(&self, name: &str) -> Command {
        let folder = self.path("ui/node_modules/.bin");
        self.command(find_in(name.as_ref(), &folder).unwrap_or_else(|| folder.join(name)))
    }

    /// Whether a program can be started by this name.
    pub fn has(&self, program: &str) -> bool {
        find(OsStr::new(program), &self.search_path()).is_some()
    }

    /// What a command prints, trimmed; `None` if it cannot start or fails.
    pub fn output(&self, command: &mut Command) -> Option<String> {
        let output = command
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .output()
            .ok()?;
        let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        output.status.success().then_some(text)
    }

    /// Where Cargo leaves a program of the workspace.
    ///
    /// Derived from where it left this one, so that every way to move the target folder is
    /// followed.
    pub fn built(&self, profile: Profile, name: &str) -> PathBuf {
        self.target(profile)
            .join(format!("{name}{}", env::consts::EXE_SUFFIX))
    }

    /// The folder Cargo builds a profile in.
    pub fn target(&self, profile: Profile) -> PathBuf {
        let folder = match profile {
            Profile::Dev => "debug",
            Profile::Release => "release",
        };
        let this = env::current_exe().unwrap_or_default();
        let target = this
            .ancestors()
            .nth(2)
            .map_or_else(|| self.path("target"), Path::to_owned);
        target.join(folder)
    }

    fn search_path(&self) -> OsString {
        let own = self.path(".tools/node_modules/.bin");
        let inherited = env::var_os("PATH").unwrap_or_default();
        if !own.is_dir() {
            return inherited;
        }
        let all = std::iter::once(own).chain(env::split_paths(&inherited));
        env::join_paths(all).unwrap_or(inherited)
    }
}

/// Whether this is a continuous-integration machine, where the task runner may install developer
/// tools and must not wait for ever.
pub fn is_ci() -> bool {
    env::var("CI").is_ok_and(|value| !matches!(value.as_str(), "" | "0" | "false"))
}

fn find(program: &OsStr, path: &OsStr) -> Option<PathBuf> {
    if Path::new(program).components().count() > 1 {
        return Some(program.into());
    }
    env::split_paths(path).find_map(|folder| find_in(program, &folder))
}

fn find_in(program: &OsStr, folder: &Path) -> Option<PathBuf> {
    // npm's programs are command files on Windows; everything else there is an .exe.
    let endings: &[&str] = if cfg!(windows) {
        &[".exe", ".cmd"]
    } else {
        &[""]
    };
    let named = |ending: &&str| {
        let mut name = program.to_owned();
        name.push(ending);
        folder.join(name)
    };
    endings.iter().map(named).find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_holds_the_workspace() {
        let workspace = Workspace::here();
        assert!(
            workspace.path("ui").is_dir(),
            "paths are counted from the repository's root"
        );
        assert!(
            workspace.path("src-tauri/crates/xtask").is_dir(),
            "where this crate lies"
        );
    }

    #[test]
    fn a_program_that_does_not_exist_is_not_found() {
        let workspace = Workspace::here();
        assert!(workspace.has("cargo"), "the tests run under cargo");
        assert!(
            !workspace.has("no-such-program-of-fairlead"),
            "a missing program is missing"
        );
    }
}
