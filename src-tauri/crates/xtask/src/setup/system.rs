//! Packages of the operating system: installed with apt on Debian and its descendants, named
//! elsewhere.

use std::fs;
use std::io::IsTerminal;
use std::process::Command;

use anyhow::{Result, bail};

use super::Purpose;
use crate::step::{self, State};
use crate::workspace::Workspace;

/// A Debian package, and how its presence shows, whoever installed it.
struct Need {
    package: &'static str,
    proof: Proof,
}

enum Proof {
    Program(&'static str),
    /// A library with its headers, as pkg-config knows it.
    Library(&'static str),
    Package,
}

use Proof::{Library, Package, Program};

const fn need(package: &'static str, proof: Proof) -> Need {
    Need { package, proof }
}

/// What building and packaging the desktop program needs. The tray speaks D-Bus itself, so no
/// indicator library is linked.
const BUILD: &[Need] = &[
    need("build-essential", Program("cc")),
    need("pkg-config", Program("pkg-config")),
    need("libwebkit2gtk-4.1-dev", Library("webkit2gtk-4.1")),
    need("libgtk-3-dev", Library("gtk+-3.0")),
    need("libdbus-1-dev", Library("dbus-1")),
];

/// What the view tests and desktop tests need beside it.
const TEST: &[Need] = &[
    need("xvfb", Program("Xvfb")),
    need("webkit2gtk-driver", Program("WebKitWebDriver")),
    need("dbus", Program("dbus-daemon")),
    need("dunst", Program("dunst")),
    need("libnotify-bin", Program("notify-send")),
    // For its `import`, which takes pictures of the screen.
    need("imagemagick", Program("import")),
    // WebKit draws through OpenGL under Xvfb, and only recommends the drivers.
    need("libgl1-mesa-dri", Package),
];

/// Installs the missing system packages, or says which are missing where apt is not at hand.
///
/// # Errors
/// If packages are missing and cannot be installed here.
pub fn ensure(workspace: &Workspace, purpose: Purpose) -> Result<()> {
    if cfg!(target_os = "macos") {
        return report(missing_on_macos(workspace));
    }
    if cfg!(windows) {
        return report(missing_on_windows(workspace));
    }
    let missing = missing(workspace, purpose);
    if !has_apt(workspace) {
        return report(missing.iter().map(|need| elsewhere(need.package)).collect());
    }
    let mut packages: Vec<&str> = missing.iter().map(|need| need.package).collect();
    if purpose == Purpose::Test && !is_ubuntu() && super::npm::chromium(workspace).is_none() {
        packages.push("chromium");
    }
    let state = if packages.is_empty() {
        State::Done("installed".to_owned())
    } else {
        State::Needed(format!("installing {}", packages.join(" ")))
    };
    step::step("system packages", state, || install(workspace, &packages))
}

/// Installs Debian packages, as root or through sudo.
///
/// # Errors
/// If this person may not install packages, or apt fails.
pub fn install(workspace: &Workspace, packages: &[&str]) -> Result<()> {
    let packages = packages.join(" ");
    let advice = format!("as root, run `apt-get install {packages}`, then try again");
    let Some(mut update) = apt(workspace) else {
        bail!("system packages are missing and there is no sudo: {advice}");
    };
    if !update
        .args(["update", "-qq"])
        .status()
        .is_ok_and(|status| status.success())
    {
        println!("[setup] apt-get update failed; going on with the package lists at hand");
    }
    let mut install = apt(workspace).expect("what was found a moment ago is still there");
    install.args(["install", "-y", "-qq", "--no-install-recommends"]);
    step::run(install.args(packages.split(' ')), &advice)
}

/// Whether packages can be installed with apt here.
pub fn has_apt(workspace: &Workspace) -> bool {
    workspace.has("apt-get") && is_debian(&os_release())
}

/// apt-get with the rights to install; `None` without root and sudo.
fn apt(workspace: &Workspace) -> Option<Command> {
    let id = workspace.output(workspace.command("id").arg("-u"));
    let mut command = if id.is_some_and(|id| id == "0") {
        workspace.command("env")
    } else if workspace.has("sudo") {
        let mut sudo = workspace.command("sudo");
        // Without a terminal nobody can answer sudo's question for a password.
        if !std::io::stdin().is_terminal() {
            sudo.arg("--non-interactive");
        }
        sudo.arg("env");
        sudo
    } else {
        return None;
    };
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    // Another apt on the machine is waited for, in seconds.
    command.args(["-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0"]);
    Some(command)
}

fn missing(workspace: &Workspace, purpose: Purpose) -> Vec<&'static Need> {
    let more = match purpose {
        Purpose::Run => &[][..],
        Purpose::Test => TEST,
    };
    BUILD
        .iter()
        .chain(more)
        .filter(|need| !is_present(workspace, need))
        .collect()
}

fn is_present(workspace: &Workspace, need: &Need) -> bool {
    let asked = |program: &str, args: &[&str]| {
        workspace
            .output(workspace.command(program).args(args))
            .unwrap_or_default()
    };
    match need.proof {
        Program(program) => workspace.has(program),
        Library(library) => !asked("pkg-config", &["--modversion", library]).is_empty(),
        Package => {
            let format = "-f=${db:Status-Status}";
            asked("dpkg-query", &["-W", format, need.package]).contains("installed")
        }
    }
}

fn report(missing: Vec<String>) -> Result<()> {
    if missing.is_empty() {
        return step::step(
            "system",
            State::Done("nothing is missing".to_owned()),
            || Ok(()),
        );
    }
    for line in &missing {
        println!("[setup] {line}");
    }
    bail!("install what is named above, then try again")
}

fn elsewhere(package: &str) -> String {
    format!("missing: what Debian calls {package}; install your system's package for it")
}

fn missing_on_macos(workspace: &Workspace) -> Vec<String> {
    let tools = workspace
        .output(workspace.command("xcode-select").arg("-p"))
        .is_some();
    let tools = (!tools).then_some("missing: Xcode command line tools (xcode-select --install)");
    tools
        .into_iter()
        .map(str::to_owned)
        .chain(super::node::missing(workspace))
        .collect()
}

fn missing_on_windows(workspace: &Workspace) -> Vec<String> {
    // The key under which the WebView2 runtime registers, for all users or for this one.
    let client = r"Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    let found = [
        r"HKLM\SOFTWARE\WOW6432Node\",
        r"HKLM\SOFTWARE\",
        r"HKCU\Software\",
    ]
    .iter()
    .any(|root| {
        let key = format!("{root}{client}");
        workspace
            .output(workspace.command("reg").args(["query", &key, "/v", "pv"]))
            .is_some()
    });
    let webview = (!found).then_some("missing: the WebView2 runtime (from Microsoft)");
    // The Microsoft C++ build tools linked this very program, so they are here.
    webview
        .into_iter()
        .map(str::to_owned)
        .chain(super::node::missing(workspace))
        .collect()
}

fn os_release() -> String {
    fs::read_to_string("/etc/os-release").unwrap_or_default()
}

fn is_ubuntu() -> bool {
    // Ubuntu's package called chromium only leads to a snap, which tests cannot drive.
    field(&os_release(), "ID") == "ubuntu"
}

fn is_debian(os_release: &str) -> bool {
    let like = field(os_release, "ID_LIKE");
    let family: Vec<&str> = like.split_whitespace().collect();
    [field(os_release, "ID").as_str()]
        .iter()
        .chain(&family)
        .any(|id| *id == "debian")
}

/// A value of os-release(5), unquoted; empty if the key is absent.
fn field(os_release: &str, key: &str) -> String {
    os_release
        .lines()
        .filter_map(|line| line.trim().split_once('='))
        .find(|(name, _)| *name == key)
        .map(|(_, value)| value.trim_matches(['"', '\'']).to_owned())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debian_and_its_descendants_are_recognised() {
        assert!(
            is_debian("NAME=\"Debian GNU/Linux\"\nID=debian\n"),
            "Debian itself"
        );
        assert!(
            is_debian("ID=ubuntu\nID_LIKE=debian\n"),
            "Ubuntu says what it is like"
        );
        assert!(
            is_debian("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"),
            "a list, in quotes"
        );
        assert!(!is_debian("ID=fedora\n"), "Fedora has no apt");
        assert!(
            !is_debian("ID=arch\nHOME_URL=\"debian\"\n"),
            "only ID and ID_LIKE count"
        );
        assert!(!is_debian(""), "an unreadable file promises nothing");
    }

    #[test]
    fn quotes_around_a_value_are_not_part_of_it() {
        assert_eq!(
            field("ID='ubuntu'\n", "ID"),
            "ubuntu",
            "os-release(5) allows both quotes"
        );
        assert_eq!(
            field("VERSION_ID=\"12\"\n", "ID"),
            "",
            "a key is matched whole"
        );
    }
}
