//! The task runner. `cargo xtask run` and `cargo xtask test` do all set-up themselves on a fresh
//! Debian or Ubuntu machine that has git, a Rust toolchain and the right to install packages.

#![allow(
    clippy::print_stdout,
    reason = "the terminal is this program's only surface"
)]

mod args;
mod bench;
mod check;
mod codegen;
mod package;
mod run;
mod setup;
mod step;
mod test;
mod workspace;

use std::process::ExitCode;

use args::Task;
use workspace::Workspace;

const USAGE: &str = "\
Usage: cargo xtask TASK

  run [--release] [-- ARGS]      set up, build and start Fairlead; ARGS go to the program (--demo)
  test [PART…] [--keep-going]    set up and test; parts: format lints licences ui rust view desktop
  check                          the fast inner loop: format, types, lints; runs no test
  codegen                        write ui/src/ipc/bindings.ts from the contract
  bench [-- ARGS]                measure speed and size on generated books
  package                        build the .deb
  setup [run|test]               only install what that task needs (test, if none is named)
";

fn main() -> ExitCode {
    let task = match args::parse(std::env::args().skip(1)) {
        Ok(task) => task,
        Err(error) => {
            eprintln!("xtask: {error}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let workspace = Workspace::here();
    let result = match task {
        Task::Help => {
            print!("{USAGE}");
            Ok(())
        }
        Task::Setup(purpose) => setup::all(&workspace, purpose),
        Task::Run { profile, args } => run::run(&workspace, profile, &args),
        Task::Test { parts, on_failure } => match test::run(&workspace, &parts, on_failure) {
            Ok(test::Verdict::Passed) => Ok(()),
            // The summary has said all: its last line stays the last one.
            Ok(test::Verdict::Failed) => return ExitCode::FAILURE,
            Err(error) => Err(error),
        },
        Task::Bench { args } => bench::run(&workspace, &args),
        Task::Codegen => codegen::run(&workspace),
        Task::Check => check::run(&workspace),
        Task::Package => package::run(&workspace),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
