//! `cargo xtask run`: set up, build, start.

use anyhow::Result;

use crate::setup::{self, Purpose, npm};
use crate::step;
use crate::workspace::{Profile, Workspace};

/// Starts Fairlead with `args`, after all set-up.
///
/// It is the development build unless the release build is asked for: that one takes several times
/// as long to compile, while SQLite, the slow part of any other build, is optimised in both; and
/// the tests use the same one, so that who runs and tests waits once.
///
/// # Errors
/// If set-up or the build fails, or the program ends with a failure.
pub fn run(workspace: &Workspace, profile: Profile, args: &[String]) -> Result<()> {
    setup::all(workspace, Purpose::Run)?;
    npm::build_ui(workspace)?;
    workspace.build(profile, &["fairlead-desktop"])?;
    println!("[run] Fairlead");
    let mut program = workspace.command(workspace.built(profile, "fairlead-desktop"));
    step::run(program.args(args), "what it said is above")
}
