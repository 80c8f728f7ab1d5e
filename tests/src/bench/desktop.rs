//! The built program on a desktop of its own: how soon it shows its page, and what it takes while it rests.
//!
//! Absolute times hold on no other machine. So the floors are measured in the same run, turn by turn with the
//! program: a bare WebKitGTK window and, where it is built, an empty window of the same Tauri.

mod rest;
mod scroll;
mod start;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use fairlead_core::career::Career;
use fairlead_core::samples;

use super::table::thousands;
use super::{TOUCHES, books};
use crate::desktop::{DaemonManners, FakeDaemon, FakeTrayHost, Session};
use start::Starter;

/// People in the well-filled career that the program is started with.
const PEOPLE: u32 = 30_000;

/// People in the career whose list is scrolled.
const SCROLLED: u32 = 100_000;

/// The largest the release program may be, in megabytes.
const SIZE_MAX: f64 = 20.0;

/// Measures the built program `bin` beside the floors and returns the report as Markdown. `empty` is a program that
/// opens one empty window with the same Tauri; without it, that ratio is missing. Without `runs` only the rest in the
/// tray and the scrolling of the list are measured.
///
/// # Errors
/// If a program does not start, or its window stays blank.
pub fn measure(bin: &Path, empty: Option<&Path>, runs: usize) -> Result<String> {
    let session = Session::start("UTC")?;
    // As on a desktop that has both, so that the program does not wait for either.
    let _daemon = FakeDaemon::start(&session, DaemonManners::gnome())?;
    let host = FakeTrayHost::start(&session)?;
    let bin = bin
        .canonicalize()
        .with_context(|| format!("{} is not there", bin.display()))?;
    let mut report = match runs {
        0 => String::new(),
        _ => starts(&session, &bin, empty, runs)?,
    };
    rest::report(&mut report, &session, &host, &bin)?;
    let large = session.folder().join("data/large");
    fill(&large, SCROLLED)?;
    scroll::report(&mut report, &session, &bin, &large, SCROLLED)?;
    let megabytes = fs::metadata(&bin)?.len() as f64 / 1_000_000.0;
    let _ = writeln!(
        report,
        "\nThe release program is {megabytes:.1} MB (at most {SIZE_MAX}: {}).",
        verdict(megabytes <= SIZE_MAX)
    );
    Ok(report)
}

fn starts(session: &Session, bin: &Path, empty: Option<&Path>, runs: usize) -> Result<String> {
    let bare = floor(session)?;
    let filled = session.folder().join("data/filled");
    fill(&filled, PEOPLE)?;
    let fresh = session.folder().join("data/fresh");
    let mut starters = vec![
        Starter::new("bare WebKitGTK window", &bare),
        Starter::new("the same, DMA-BUF renderer off", &bare)
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1"),
    ];
    if let Some(empty) = empty {
        let empty = empty
            .canonicalize()
            .with_context(|| format!("{} is not there", empty.display()))?;
        starters.push(Starter::new("empty window, same Tauri", &empty));
        starters.push(
            Starter::new("the same, DMA-BUF renderer off", &empty)
                .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1"),
        );
    }
    starters.push(Starter::new("Fairlead, empty career", bin).data_dir(&fresh));
    starters.push(
        Starter::new(&format!("Fairlead, {} people", thousands(PEOPLE)), bin).data_dir(&filled),
    );
    start::report(session, &mut starters, runs, empty.is_some())
}

/// Makes a career of so many people who get to know nothing of the first run.
fn fill(folder: &Path, people: u32) -> Result<()> {
    let mut career = Career::open(folder, books::now())?;
    samples::fill(&mut career, people, TOUCHES, books::now())?;
    career.change_settings(&first_run_is_over(), books::now())?;
    Ok(())
}

fn first_run_is_over() -> serde_json::Map<String, serde_json::Value> {
    let mut patch = serde_json::Map::new();
    patch.insert(
        "first_run".to_owned(),
        serde_json::json!({ "step": "done", "done": true }),
    );
    patch
}

/// Builds the bare WebKitGTK window and returns it.
fn floor(session: &Session) -> Result<PathBuf> {
    let source = session.folder().join("tmp/window.c");
    fs::write(&source, include_str!("floor/window.c"))?;
    let built = session.folder().join("tmp/window");
    let flags = Command::new("pkg-config")
        .args(["--cflags", "--libs", "webkit2gtk-4.1"])
        .output()
        .context("pkg-config does not start; install the package pkg-config")?;
    if !flags.status.success() {
        bail!("pkg-config knows no webkit2gtk-4.1; install the package libwebkit2gtk-4.1-dev");
    }
    let status = Command::new("gcc")
        .arg("-O2")
        .arg("-o")
        .arg(&built)
        .arg(&source)
        .args(String::from_utf8_lossy(&flags.stdout).split_whitespace())
        .status()
        .context("gcc does not start; install the package gcc")?;
    if !status.success() {
        bail!("the bare WebKitGTK window could not be compiled: {status}");
    }
    Ok(built)
}

fn verdict(within: bool) -> &'static str {
    if within { "ok" } else { "**over**" }
}
