//! Node.js: the system's if it is new enough, else one of our own in `.tools`.

use anyhow::{Result, bail};

use super::system;
use crate::step::{self, State};
use crate::workspace::Workspace;

/// The Node.js and npm that are installed where the system's are too old. The binary lies inside
/// the npm package, so nothing else is downloaded.
const OWN_NODE: &str = "22.23.3";
const OWN_NPM: &str = "11";

/// In words, for people.
const WANTED: &str = "Node.js 20.19, 22.13, 24 or newer, with npm";

/// Makes sure that `node` and `npm` can be started and are new enough.
///
/// # Errors
/// If there is none and none can be installed here.
pub fn ensure(workspace: &Workspace) -> Result<()> {
    let state = match usable(workspace) {
        Some(version) => State::Done(version.to_string()),
        None if cfg!(target_os = "linux") => State::Needed(format!("installing {WANTED}")),
        None => bail!("{WANTED} is missing: install it from nodejs.org, then try again"),
    };
    step::step("Node.js", state, || {
        if !workspace.has("npm") {
            if !system::has_apt(workspace) {
                bail!("{WANTED} is missing: install your system's package, then try again");
            }
            system::install(workspace, &["nodejs", "npm"])?;
        }
        if usable(workspace).is_none() {
            install_own(workspace)?;
        }
        match usable(workspace) {
            Some(_) => Ok(()),
            None => bail!("Node.js was installed but does not start: install {WANTED} yourself"),
        }
    })
}

/// One line if Node.js is missing or too old, for systems where we install nothing.
pub fn missing(workspace: &Workspace) -> Option<String> {
    usable(workspace)
        .is_none()
        .then(|| format!("missing: {WANTED} (from nodejs.org)"))
}

fn install_own(workspace: &Workspace) -> Result<()> {
    let arch = match std::env::consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        other => bail!("no current Node.js is packaged for {other}: install {WANTED} yourself"),
    };
    let mut npm = workspace.command("npm");
    npm.args([
        "install",
        "--no-audit",
        "--no-fund",
        "--no-save",
        "--loglevel=error",
    ]);
    npm.arg("--prefix").arg(workspace.path(".tools"));
    npm.arg(format!("node-linux-{arch}@{OWN_NODE}"))
        .arg(format!("npm@{OWN_NPM}"));
    step::run(
        &mut npm,
        "check that npm packages can be downloaded, then try again",
    )
}

fn usable(workspace: &Workspace) -> Option<Version> {
    let printed = workspace.output(workspace.command("node").arg("--version"))?;
    let version = Version::parse(&printed)?;
    (version.suffices() && workspace.has("npm")).then_some(version)
}

/// A version of Node.js: major and minor are all we compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Version {
    major: u32,
    minor: u32,
}

impl Version {
    /// Reads what `node --version` prints, such as `v20.19.1`.
    fn parse(printed: &str) -> Option<Self> {
        let mut numbers = printed.trim().strip_prefix('v')?.split('.');
        let mut next = || numbers.next()?.parse().ok();
        Some(Self {
            major: next()?,
            minor: next()?,
        })
    }

    /// Whether all our tools run on it. ESLint 10 asks for the most: `^20.19 || ^22.13 || >=24`.
    fn suffices(self) -> bool {
        match self.major {
            20 => self.minor >= 19,
            22 => self.minor >= 13,
            major => major >= 24,
        }
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn suffices(printed: &str) -> bool {
        Version::parse(printed).is_some_and(Version::suffices)
    }

    #[test]
    fn versions_our_tools_run_on_suffice() {
        for version in [
            "v20.19.0\n",
            "v20.20.2",
            "v22.13.0",
            "v22.23.3",
            "v24.0.0",
            "v31.2.1",
        ] {
            assert!(suffices(version), "{version} runs every tool");
        }
    }

    #[test]
    fn older_and_unsupported_versions_do_not() {
        for version in [
            "v18.20.4", "v20.9.0", "v20.18.3", "v21.7.3", "v22.12.0", "v23.11.0",
        ] {
            assert!(!suffices(version), "{version} is refused by ESLint or Vite");
        }
    }

    #[test]
    fn what_is_not_a_version_is_not_taken_for_one() {
        for printed in ["", "node", "v", "v20", "20.19.0", "vtwenty.1.0"] {
            assert_eq!(Version::parse(printed), None, "{printed:?} says no version");
        }
    }
}
