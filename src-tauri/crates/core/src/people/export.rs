//! People out: as vCards for any address book, or as a table.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::person::draft_of;
use crate::career::Career;
use crate::error::Result;
use crate::id::PersonId;
use crate::leads::file;
use crate::store::export;
use crate::time::Now;

/// People to write into a folder.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ExportPeople {
    /// The folder.
    pub folder: PathBuf,
    /// As what.
    pub format: PeopleFormat,
    /// Whom; everybody outside the bin when it is empty.
    #[serde(default)]
    pub ids: Vec<PersonId>,
}

/// As what people are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum PeopleFormat {
    /// vCard 3.0, which every address book reads.
    VCard,
    /// A table for a spreadsheet.
    Csv,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PeopleExported {
    /// The file.
    pub path: String,
    /// How many people it holds.
    pub people: usize,
}

impl Career {
    /// Writes people into a new file, readable by its owner only.
    ///
    /// # Errors
    /// `Invalid` for `folder` when nothing can be written there; `NotFound` when somebody is gone.
    pub fn export_people(&self, wanted: &ExportPeople, now: Now) -> Result<PeopleExported> {
        let people = if wanted.ids.is_empty() {
            self.everybody()?
        } else {
            (1..)
                .zip(&wanted.ids)
                .map(|(row, id)| Ok(export::found(row, *id, draft_of(self.read(), *id)?)))
                .collect::<Result<_>>()?
        };
        let (ending, bytes) = match wanted.format {
            PeopleFormat::VCard => ("vcf", fairlead_interop::vcard::write(&people).into_bytes()),
            PeopleFormat::Csv => ("csv", export::csv(&people)),
        };
        let name = format!("people-{}.{ending}", now.wall().format("%Y-%m-%d-%H%M%S"));
        let path = file::write(&wanted.folder, &name, &bytes)?;
        Ok(PeopleExported {
            path: path.display().to_string(),
            people: people.len(),
        })
    }
}

#[cfg(test)]
mod tests;
