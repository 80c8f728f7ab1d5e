//! Set-up: what a fresh machine lacks is installed, and nothing else is touched.

pub mod node;
pub mod npm;
pub mod system;

use anyhow::Result;

use crate::step::{self, State};
use crate::workspace::{Workspace, is_ci};

/// What a machine is set up for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To build, start or package the program.
    Run,
    /// To run every test.
    Test,
}

/// Installs what `purpose` needs and this machine lacks.
///
/// # Errors
/// One sentence: what could not be installed, and what to do.
pub fn all(workspace: &Workspace, purpose: Purpose) -> Result<()> {
    system::ensure(workspace, purpose)?;
    node::ensure(workspace)?;
    npm::ensure_packages(workspace)?;
    if purpose == Purpose::Test {
        npm::ensure_browser(workspace)?;
        npm::link_view_tests(workspace)?;
        cargo_deny(workspace)?;
    }
    Ok(())
}

/// Installs cargo-deny, on CI only: even the quick, unoptimised build takes a minute or two on two
/// cores, which nobody else should have to wait for to run a test.
fn cargo_deny(workspace: &Workspace) -> Result<()> {
    let state = if workspace.has("cargo-deny") {
        State::Done("installed".to_owned())
    } else if is_ci() {
        State::Needed("installing".to_owned())
    } else {
        State::Done(
            "not installed, so licences are left to CI (to check them here: cargo install \
             cargo-deny --locked)"
                .to_owned(),
        )
    };
    step::step("cargo-deny", state, || {
        let mut install = workspace.cargo();
        install.args([
            "install",
            "--quiet",
            "cargo-deny",
            "--locked",
            "--debug",
            "--version",
            "0.20.2",
        ]);
        // Outside the workspace, whose folder would otherwise be searched for configuration.
        install.current_dir(std::env::temp_dir());
        step::run(
            &mut install,
            "check that crates can be downloaded, then try again",
        )
    })
}
