//! `cargo xtask check`: the fast inner loop.

use anyhow::Result;

use crate::setup::{self, Purpose, npm};
use crate::step;
use crate::test::parts;
use crate::workspace::Workspace;

/// Checks format, types and lints, and runs no test.
///
/// # Errors
/// The first thing that is wrong.
pub fn run(workspace: &Workspace) -> Result<()> {
    setup::all(workspace, Purpose::Run)?;
    parts::format(workspace)?;
    npm::build_ui(workspace)?;
    let mut check = workspace.cargo();
    check.args(["check", "--workspace", "--all-targets"]);
    step::run(&mut check, "it does not compile; the errors are above")?;
    parts::ui_lints(workspace)
}
