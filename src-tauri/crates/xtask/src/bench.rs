//! `cargo xtask bench`: speed and size, of release builds.

use std::process::Command;

use anyhow::Result;

use crate::setup::{self, Purpose, npm};
use crate::step;
use crate::workspace::{Profile, Workspace};

/// Measures, handing `args` on to the measuring program.
///
/// # Errors
/// If set-up, a build or a measurement fails.
pub fn run(workspace: &Workspace, args: &[String]) -> Result<()> {
    if args.iter().any(|arg| arg == "book") {
        // The core alone: no page and no window is built for it.
        workspace.build(Profile::Release, &["bench"])?;
        return measure(
            workspace
                .command(workspace.built(Profile::Release, "bench"))
                .args(args),
        );
    }
    setup::all(workspace, Purpose::Test)?;
    npm::build_ui(workspace)?;
    workspace.build(Profile::Release, &["fairlead-desktop", "fairlead", "bench"])?;
    // The floor: an empty window of the same Tauri, built alike.
    let mut empty = workspace.cargo();
    empty.args([
        "build",
        "--release",
        "--package",
        "fairlead-desktop",
        "--example",
        "empty",
    ]);
    step::run(&mut empty, "the empty window does not build, see above")?;
    let mut bench = workspace.command(workspace.built(Profile::Release, "bench"));
    bench.env(
        "FAIRLEAD_DESKTOP_BIN",
        workspace.built(Profile::Release, "fairlead-desktop"),
    );
    bench.env(
        "FAIRLEAD_EMPTY_BIN",
        workspace.built(Profile::Release, "examples/empty"),
    );
    measure(bench.args(args))
}

fn measure(bench: &mut Command) -> Result<()> {
    step::run(bench, "a measurement failed; what it said is above")
}
