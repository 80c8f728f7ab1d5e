//! Introductions: who can bring one to an organisation of thousands, the graph around somebody, and their page.

use std::path::Path;

use anyhow::Result;
use fairlead_core::career::Career;
use fairlead_core::samples;

use super::books::{Copied, now};
use super::reads::{CALLS, some_people};
use super::table::{Table, Target, time};

/// Introductions in the book that is measured; as many pairs know each other.
const INTRODUCTIONS: u32 = 5_000;
/// Organisations that are asked for, as the generated people have them: by their name, its legal form, its words.
const ORGANISATIONS: [&str; 4] = [
    "Acme Example",
    "Placeholder",
    "Imaginary Bank AG",
    "The Sandbox Schools Group",
];

/// Measures them on a copy of a book.
///
/// # Errors
/// If they do not fit into the book, or it cannot be read.
pub fn measure(table: &mut Table, size: u32, book: &Path, cache: &Path) -> Result<()> {
    let work = Copied::of(book, cache)?;
    let mut career = Career::open(work.folder(), now())?;
    samples::introductions::fill(&mut career, INTRODUCTIONS, now())?;
    let calls: Vec<&str> = ORGANISATIONS.iter().cycle().take(CALLS).copied().collect();
    let paths = time(&calls, |organisation| career.warm_path(organisation, now()))?;
    table.put("warm path", size, Target::P99(20.0), paths);
    let people = some_people(&career, size)?;
    let graphs = time(&people, |id| career.person_graph(*id, now()))?;
    table.put("the graph around somebody", size, Target::P99(20.0), graphs);
    let pages = time(&people, |id| career.introductions(*id, now()))?;
    table.put("introductions of a person", size, Target::P99(10.0), pages);
    Ok(())
}
