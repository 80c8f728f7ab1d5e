//! The benchmark: how fast the core answers on books of three sizes, and how the built program starts and rests.
//!
//! Every call that is timed is one that a handler of the contract makes, on a file on a disk.

pub mod books;
pub mod bulk;
#[cfg(target_os = "linux")]
pub mod desktop;
pub mod handling;
pub mod introductions;
pub mod journey;
pub mod leads;
pub mod reads;
pub mod table;
pub mod writes;

use std::path::Path;

use anyhow::Result;

use table::Table;

/// Sizes of the generated books, in people.
pub const SIZES: [u32; 3] = [10_000, 100_000, 300_000];

/// Touches of each person in them.
pub const TOUCHES: u32 = 10;

/// What is measured together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Part {
    /// Opening, search, Today, people and their lists.
    Reads,
    /// The journey with ten laps.
    Journey,
    /// Leads.
    Leads,
    /// Warm paths, the graph, introductions.
    Introductions,
    /// Touches, sessions, merging, the clock.
    Writes,
    /// Files of people in, and taking them back.
    Imports,
    /// Backups, and everything out.
    Copies,
}

/// Measures operations on books of these sizes and returns the table: all of them, or only the parts named.
///
/// # Errors
/// If a book cannot be made, or an operation fails.
pub fn book_table(sizes: &[u32], only: &[Part], cache: &Path) -> Result<Table> {
    let asked = |part| only.is_empty() || only.contains(&part);
    let mut table = Table::new(sizes);
    for &size in sizes {
        let book = books::cached(cache, size)?;
        let work = books::Copied::of(&book, cache)?;
        if asked(Part::Reads) {
            reads::measure(&mut table, size, work.folder())?;
        }
        if asked(Part::Journey) {
            journey::measure(&mut table, size, &book, cache)?;
        }
        if asked(Part::Leads) {
            leads::measure(&mut table, size, &book, cache)?;
        }
        if asked(Part::Introductions) {
            introductions::measure(&mut table, size, &book, cache)?;
        }
        if asked(Part::Writes) {
            writes::measure(&mut table, size, work.folder())?;
        }
        if asked(Part::Imports) {
            bulk::imported(&mut table, size, work.folder())?;
        }
        if asked(Part::Copies) {
            bulk::copied(&mut table, size, work.folder())?;
            if size == table::JUDGED_AT {
                let book = books::cached(cache, bulk::BACKED_UP)?;
                bulk::backup(&mut table, size, books::Copied::of(&book, cache)?.folder())?;
            }
        }
        eprintln!("measured {} people", table::thousands(size));
    }
    Ok(table)
}
