//! `cargo xtask bench`: the tables of speed and size, as docs/performance.md shows them.

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use clap::{Parser, Subcommand};
use fairlead_tests::bench::{self, SIZES, book_table};

/// Starts of each program.
const RUNS: usize = 7;

/// Measures how fast Fairlead is and how much it takes.
#[derive(Parser)]
struct Line {
    /// What to measure; the books and, where the built program is named, the desktop without it.
    #[command(subcommand)]
    part: Option<Part>,
    /// The folder in which generated books are kept.
    #[arg(long, global = true, default_value = "target/bench")]
    cache: PathBuf,
    /// Only the book of 10,000 people.
    #[arg(long, global = true)]
    quick: bool,
    /// Only books of these sizes.
    #[arg(long, global = true, value_delimiter = ',', conflicts_with = "quick")]
    sizes: Vec<u32>,
    /// Only these parts of the table of books.
    #[arg(long, global = true, value_delimiter = ',')]
    only: Vec<bench::Part>,
}

#[derive(Subcommand)]
enum Part {
    /// The core on generated books.
    Book,
    /// The built program: start, memory, wake-ups and size.
    #[cfg(target_os = "linux")]
    Desktop {
        /// The release build of the program; what FAIRLEAD_DESKTOP_BIN names without it.
        #[arg(long)]
        bin: Option<PathBuf>,
        /// A program that only opens an empty window with the same Tauri; what FAIRLEAD_EMPTY_BIN names without it.
        #[arg(long)]
        empty: Option<PathBuf>,
        /// Starts of each program; with 0 only the rest in the tray is measured.
        #[arg(long, default_value_t = RUNS)]
        runs: usize,
    },
}

fn main() -> Result<()> {
    let line = Line::parse();
    match &line.part {
        Some(Part::Book) => book(&line),
        #[cfg(target_os = "linux")]
        Some(Part::Desktop { bin, empty, runs }) => {
            let bin = bin.clone().or_else(|| named("FAIRLEAD_DESKTOP_BIN"));
            let bin = bin.context("name the built program with --bin")?;
            desktop(
                &bin,
                empty.clone().or_else(|| named("FAIRLEAD_EMPTY_BIN")),
                *runs,
            )
        }
        None => {
            book(&line)?;
            #[cfg(target_os = "linux")]
            if let Some(bin) = named("FAIRLEAD_DESKTOP_BIN") {
                desktop(&bin, named("FAIRLEAD_EMPTY_BIN"), RUNS)?;
            }
            Ok(())
        }
    }
}

#[cfg(target_os = "linux")]
fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable)
        .filter(|path| !path.is_empty())
        .map(PathBuf::from)
}

#[allow(clippy::print_stdout, reason = "the table is what the program is for")]
fn book(line: &Line) -> Result<()> {
    let sizes: &[u32] = match (line.quick, line.sizes.as_slice()) {
        (true, _) => &SIZES[..1],
        (false, []) => &SIZES,
        (false, named) => named,
    };
    let table = book_table(sizes, &line.only, &line.cache)?;
    println!("{}", table.markdown());
    let over = match table.over().as_slice() {
        [] => "none".to_owned(),
        over => over.join(", "),
    };
    println!("Over their targets: {over}.");
    Ok(())
}

#[cfg(target_os = "linux")]
#[allow(clippy::print_stdout, reason = "the table is what the program is for")]
fn desktop(bin: &std::path::Path, empty: Option<PathBuf>, runs: usize) -> Result<()> {
    println!(
        "{}",
        fairlead_tests::bench::desktop::measure(bin, empty.as_deref(), runs)?
    );
    Ok(())
}
