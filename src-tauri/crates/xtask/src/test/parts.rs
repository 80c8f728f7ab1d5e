//! What each part of the tests does.

use std::env;

use anyhow::{Context, Result, ensure};

use super::Outcome;
use crate::setup::npm;
use crate::step;
use crate::workspace::{Profile, Workspace, is_ci};

/// The program people start.
const DESKTOP: &str = "fairlead-desktop";
/// Minutes after which CI gives up on each run of Playwright.
const VIEW_LIMIT: u32 = 45;
/// Minutes after which CI gives up on the desktop tests.
const DESKTOP_LIMIT: u32 = 20;

/// Whether everything is formatted.
pub fn format(workspace: &Workspace) -> Result<()> {
    let mut rustfmt = workspace.cargo();
    step::run(
        rustfmt.args(["fmt", "--all", "--check"]),
        "run `cargo fmt --all`",
    )?;
    let mut prettier = workspace.npm_program("prettier");
    // Run in ui, because Prettier looks for its plugins from where it runs.
    prettier.current_dir(workspace.path("ui"));
    prettier.args(["--check", "--log-level", "warn"]);
    prettier.args(["--config", ".prettierrc.json"]);
    prettier.args(["--ignore-path", ".prettierignore"]);
    prettier.args(["--ignore-path", "../.gitignore", "."]);
    if workspace.path("tests/view").is_dir() {
        prettier.arg("../tests/view");
    }
    step::run(
        &mut prettier,
        "in ui, run the same with --write instead of --check",
    )
}

/// Whether no lint complains.
pub fn lints(workspace: &Workspace) -> Result<()> {
    npm::build_ui(workspace)?;
    let mut clippy = workspace.cargo();
    clippy.args([
        "clippy",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ]);
    step::run(&mut clippy, "Clippy's complaints are above")?;
    ui_lints(workspace)
}

/// The lints of the UI alone.
pub fn ui_lints(workspace: &Workspace) -> Result<()> {
    let mut eslint = workspace.npm_program("eslint");
    eslint
        .args(["--max-warnings", "0", "."])
        .current_dir(workspace.path("ui"));
    step::run(&mut eslint, "ESLint's complaints are above")?;
    let mut svelte = workspace.npm_program("svelte-check");
    svelte.args(["--tsconfig", "./tsconfig.json", "--fail-on-warnings"]);
    svelte.current_dir(workspace.path("ui"));
    step::run(&mut svelte, "svelte-check's complaints are above")?;
    if !workspace.path("tests/view/tsconfig.json").is_file() {
        return Ok(());
    }
    npm::link_view_tests(workspace)?;
    let mut tsc = workspace.npm_program("tsc");
    tsc.args(["--noEmit", "--project", "tests/view"]);
    step::run(&mut tsc, "the view tests have type errors, listed above")
}

/// Whether every dependency may be used: its licence, its place of origin, nothing banned.
///
/// Advisories are left out: they need a database from the network.
pub fn licences(workspace: &Workspace) -> Result<Outcome> {
    if !workspace.has("cargo-deny") && !is_ci() {
        println!("cargo-deny is not installed: licences are left to CI");
        return Ok(Outcome::Skipped);
    }
    let mut deny = workspace.cargo();
    deny.args([
        "deny",
        "--log-level",
        "error",
        "check",
        "licenses",
        "bans",
        "sources",
    ]);
    step::run(
        &mut deny,
        "replace that dependency, or change deny.toml and say why",
    )?;
    Ok(Outcome::Passed)
}

/// The UI's unit tests.
pub fn ui(workspace: &Workspace) -> Result<()> {
    let mut vitest = workspace.npm_program("vitest");
    vitest.arg("run").current_dir(workspace.path("ui"));
    step::run(&mut vitest, "the failed tests are above")
}

/// All tests in Rust but those of the desktop, with nextest where it is installed.
pub fn rust(workspace: &Workspace) -> Result<()> {
    npm::build_ui(workspace)?;
    let mut tests = workspace.cargo();
    if workspace.has("cargo-nextest") {
        tests.args(["nextest", "run", "--no-fail-fast"]);
    } else {
        tests.args(["test", "--no-fail-fast"]);
    }
    tests.args(["--workspace", "--lib", "--bins"]);
    let targets = test_targets(workspace)?;
    let plain = targets.iter().filter(|name| !is_desktop(name));
    tests.args(plain.flat_map(|name| ["--test", name.as_str()]));
    step::run(&mut tests, "the failed tests are above")?;
    let mut examples = workspace.cargo();
    examples.args(["test", "--quiet", "--workspace", "--doc"]);
    step::run(
        &mut examples,
        "an example in the documentation fails, see above",
    )
}

/// The parts of the UI, and then the views against the real core, in Chromium.
pub fn view(workspace: &Workspace) -> Result<()> {
    npm::build_ui(workspace)?;
    workspace.build(Profile::Dev, &["browser-host"])?;
    npm::link_view_tests(workspace)?;
    playwright(workspace, "ui")?;
    playwright(workspace, "tests/view")
}

fn playwright(workspace: &Workspace, folder: &str) -> Result<()> {
    println!("[test] Playwright in {folder}");
    let mut playwright = workspace.npm_program("playwright");
    playwright.arg("test").current_dir(workspace.path(folder));
    let host = workspace.built(Profile::Dev, "browser-host");
    playwright.env("FAIRLEAD_BROWSER_HOST", host);
    if let Some(chromium) = npm::chromium(workspace) {
        playwright.env("CHROMIUM", chromium);
    }
    let mut playwright = step::limited(playwright, VIEW_LIMIT);
    step::run(&mut playwright, "the failed tests are above")
}

/// The built program. One of your own, such as an installed package, can be tested by naming it in
/// `FAIRLEAD_DESKTOP_BIN`.
pub fn desktop(workspace: &Workspace) -> Result<()> {
    npm::build_ui(workspace)?;
    let own = env::var_os("FAIRLEAD_DESKTOP_BIN");
    let built: &[&str] = if own.is_some() {
        &["fairlead"]
    } else {
        &["fairlead", DESKTOP]
    };
    workspace.build(Profile::Dev, built)?;
    let program = own.unwrap_or_else(|| workspace.built(Profile::Dev, DESKTOP).into());

    let targets = test_targets(workspace)?;
    let targets: Vec<&String> = targets.iter().filter(|name| is_desktop(name)).collect();
    // Cargo would run every test if it were told none.
    ensure!(
        !targets.is_empty(),
        "there is no test target called desktop: add it to tests"
    );
    let tests = || {
        let mut tests = workspace.cargo();
        tests.args(["test", "--workspace", "--no-fail-fast"]);
        tests.args(targets.iter().flat_map(|name| ["--test", name.as_str()]));
        tests
    };
    // First without a limit: how long compiling takes says nothing about the program.
    step::run(
        tests().arg("--no-run"),
        "it does not compile; the errors are above",
    )?;
    let mut tests = tests();
    // One at a time: they measure time, and a loaded machine is late.
    tests.args(["--", "--test-threads=1"]);
    tests.env("FAIRLEAD_DESKTOP_BIN", program);
    tests.env(
        "FAIRLEAD_CLI_BIN",
        workspace.built(Profile::Dev, "fairlead"),
    );
    let mut tests = step::limited(tests, DESKTOP_LIMIT);
    step::run(&mut tests, "the failed tests are above")
}

/// Tests that need the built program are in targets of this name, or of one that starts with it.
fn is_desktop(target: &str) -> bool {
    target.starts_with("desktop")
}

fn test_targets(workspace: &Workspace) -> Result<Vec<String>> {
    let mut metadata = workspace.cargo();
    metadata.args(["metadata", "--no-deps", "--format-version", "1"]);
    let text = workspace.output(&mut metadata);
    let text =
        text.context("`cargo metadata` failed: a Cargo.toml of the workspace is not valid")?;
    Ok(named_tests(&text))
}

/// The names of the test targets in the output of `cargo metadata`. They are identifiers, so no
/// JSON parser is needed to read them.
fn named_tests(metadata: &str) -> Vec<String> {
    let targets = metadata.split(r#""kind":["test"]"#).skip(1);
    let mut names: Vec<String> = targets
        .filter_map(|target| target.split_once(r#""name":""#)?.1.split_once('"'))
        .map(|(name, _)| name.to_owned())
        .collect();
    names.sort();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_test_targets_are_named() {
        let metadata = r#"{"packages":[{"name":"a","targets":[
            {"kind":["lib"],"crate_types":["lib"],"name":"a","src_path":"a/src/lib.rs"},
            {"kind":["test"],"crate_types":["bin"],"name":"undo","src_path":"a/tests/undo.rs"},
            {"kind":["test"],"crate_types":["bin"],"name":"desktop","src_path":"a/d.rs"},
            {"kind":["bin"],"crate_types":["bin"],"name":"host","src_path":"a/src/bin/host.rs"}]}]}"#;
        assert_eq!(
            named_tests(metadata),
            ["desktop", "undo"],
            "neither libraries nor programs"
        );
    }

    #[test]
    fn desktop_tests_are_told_by_their_name() {
        assert!(
            is_desktop("desktop") && is_desktop("desktop_tray"),
            "by how it starts"
        );
        assert!(
            !is_desktop("contract"),
            "everything else runs without the program"
        );
    }
}
