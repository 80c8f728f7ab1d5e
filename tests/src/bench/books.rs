//! Generated books, kept between runs, and the copies on which is measured.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, Result};
use fairlead_core::career::Career;
use fairlead_core::rhythm::block::{BlockDraft, BlockKind};
use fairlead_core::rhythm::notice::NoticeSound;
use fairlead_core::samples;
use fairlead_core::store::FILE_NAME;
use fairlead_core::time::Now;

use super::TOUCHES;
use super::table::thousands;

/// The moment at which every book is looked at: a Tuesday, so that a cached book stays as it is.
///
/// # Panics
/// Never: the instant is a constant.
pub fn now() -> Now {
    Now::parse("2026-03-03T07:00:00Z", chrono_tz::Europe::London)
        .expect("the constant is an instant")
}

/// Returns the folder of a book of this size, generating it when the cache does not hold it as this program
/// would make it.
///
/// # Errors
/// If it cannot be written.
pub fn cached(cache: &Path, people: u32) -> Result<PathBuf> {
    let folder = cache.join(format!("book-{people}-{:016x}", recipe()));
    if folder.join("ready").exists() {
        return Ok(folder);
    }
    let begun = Instant::now();
    eprintln!(
        "generating {} people with {TOUCHES} touches each",
        thousands(people)
    );
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let mut career = Career::open(&folder, now())?;
    samples::fill(&mut career, people, TOUCHES, now())?;
    for (kind, day, time, minutes) in [
        (BlockKind::Grow, "2026-01-06", "08:30", 60),
        (BlockKind::Maintain, "2026-01-08", "16:00", 60),
        (BlockKind::Lunch, "2026-01-07", "12:30", 60),
        (BlockKind::Review, "2026-01-09", "15:30", 10),
    ] {
        let draft = BlockDraft {
            kind,
            title: String::new(),
            rule: "FREQ=WEEKLY".to_owned(),
            starts: format!("{day}T{time}"),
            zone: String::new(),
            minutes,
            lead_minutes: 5,
            place: String::new(),
            sound: NoticeSound::Silent,
        };
        career.add_block(draft, now())?;
    }
    career.wake(now())?;
    drop(career);
    fs::write(folder.join("ready"), "")?;
    eprintln!(
        "generated {} people in {:.1} s",
        thousands(people),
        begun.elapsed().as_secs_f64()
    );
    Ok(folder)
}

/// Returns what a cached book depends on, folded into a number: the schema and the generator.
fn recipe() -> u64 {
    // FNV-1a: the same in every build, unlike the hasher of the standard library.
    let bytes = [
        include_str!("../../../src-tauri/crates/core/src/store/migrations/0001_house.sql"),
        include_str!("../../../src-tauri/crates/core/src/samples.rs"),
        include_str!("books.rs"),
    ];
    let bytes = bytes.iter().flat_map(|text| text.bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// A copy of a book to write in; it is removed with the value.
pub struct Copied {
    folder: tempfile::TempDir,
}

impl Copied {
    /// Copies a book, beside the cache, so that it lies on the same disk.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn of(book: &Path, cache: &Path) -> Result<Self> {
        let copied = Self::empty(cache)?;
        fs::copy(book.join(FILE_NAME), copied.folder().join(FILE_NAME))
            .context("the copy of the book")?;
        Ok(copied)
    }

    /// Makes a folder without a book.
    ///
    /// # Errors
    /// If it cannot be made.
    pub fn empty(cache: &Path) -> Result<Self> {
        fs::create_dir_all(cache)?;
        Ok(Self {
            folder: tempfile::Builder::new()
                .prefix("bench-")
                .tempdir_in(cache)?,
        })
    }

    /// Returns the folder, for `Career::open`.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}
