//! The whole career as a folder of open formats, out and in again.
//!
//! docs/career-folder.md describes what lies in it. Out it goes in one piece or not at all: everything is written into
//! a folder beside it, which gets its name at the end. In it comes from the tables as JSON alone; all else in it is for
//! other programs and for people.

mod calendar;
mod far;
mod look;
mod manifest;
mod markdown;
mod rows;
mod take;
mod unfinished;
mod write;

use serde::Serialize;

pub use look::FolderLook;
pub use manifest::MANIFEST;
pub use take::{Built, TakenIn};
pub use write::write_tables;

/// How the folder is laid out. A program that reads a folder refuses a layout that it does not know.
pub const LAYOUT: u32 = 1;

/// The folder of the tables, in which each is a file.
const TABLES: &str = "json";

/// The career file in the folder.
const DATABASE: &str = "career.db";

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Exported {
    /// The folder that was made.
    pub folder: String,
    /// The names of the files and folders in it.
    pub files: Vec<String>,
    /// How many people it holds.
    pub people: usize,
}

/// Whether a folder is one that an export made.
pub fn is_one(folder: &std::path::Path) -> bool {
    folder.join(MANIFEST).is_file()
}

#[cfg(test)]
mod tests;
