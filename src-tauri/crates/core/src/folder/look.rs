//! What a folder holds, before anything is done with it.

use std::path::Path;

use serde::Serialize;

use super::far::Far;
use super::manifest::Manifest;
use crate::career::Career;
use crate::error::Result;
use crate::journey::records::RecordKind;
use crate::people::import::Watch;
use crate::time::{self, Now};

/// What a folder holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FolderLook {
    /// The folder.
    pub folder: String,
    /// When it was written; `None` when it does not say.
    pub made_at: Option<chrono::DateTime<chrono::Utc>>,
    /// People outside the bin.
    pub people: usize,
    /// Moments of contact outside the bin.
    pub touches: usize,
    /// Leads outside the bin.
    pub leads: usize,
    /// Files kept with leads.
    pub files: usize,
    /// Whether there is nothing yet in the career that is here, so that nothing would give way to it.
    pub nothing_here: bool,
}

/// Tables beside the records, in which something only stands once a person put it there.
const WRITTEN: [&str; 4] = ["person", "touch", "block", "session"];

impl Career {
    /// Looks whether a folder is whole, and what it holds.
    ///
    /// # Errors
    /// `Invalid` for `path` with what is wrong with it; `NotNow` when the watcher wants no more.
    pub fn look_into_folder(
        &self,
        folder: &Path,
        now: Now,
        watch: &dyn Watch,
    ) -> Result<FolderLook> {
        let manifest = Manifest::read(folder)?;
        manifest.check(folder, &mut Far::of(watch, manifest.rows()))?;
        Ok(FolderLook {
            folder: folder.display().to_string(),
            made_at: time::from_text(&manifest.made_at),
            people: manifest.people,
            touches: manifest.touches,
            leads: manifest.leads,
            files: manifest.attachments.len(),
            nothing_here: self.holds_nothing(now)?,
        })
    }

    /// Whether a person has put nothing into the career yet. What it begins with and settings do not count.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn holds_nothing(&self, now: Now) -> Result<bool> {
        let fresh = Career::in_memory(now)
            .map_err(|error| crate::error::Error::Unexpected(error.to_string()))?;
        let records = RecordKind::ALL.iter().map(|kind| kind.table());
        for table in WRITTEN.into_iter().chain(records) {
            let any = format!("SELECT EXISTS (SELECT 1 FROM \"{table}\")");
            let filled = |career: &Career| {
                career
                    .read()
                    .query_row(&any, [], |row| row.get::<_, bool>(0))
            };
            if filled(self)? && !filled(&fresh)? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}
