//! `cargo xtask codegen`: the contract in TypeScript.

use anyhow::Result;

use crate::step;
use crate::workspace::{Profile, Workspace};

/// Writes `ui/src/ipc/bindings.ts`. A contract test fails while that file is stale.
///
/// # Errors
/// If the contract does not compile or the file cannot be written.
pub fn run(workspace: &Workspace) -> Result<()> {
    workspace.build(Profile::Dev, &["codegen"])?;
    let mut codegen = workspace.command(workspace.built(Profile::Dev, "codegen"));
    step::run(&mut codegen, "what it said is above")
}
