//! Kinds of files.

use fairlead_interop::Format;
use serde::Serialize;

/// Kinds of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum ImportFormat {
    /// A LinkedIn export.
    LinkedIn,
    /// vCards.
    VCard,
    /// Google Contacts as CSV.
    Google,
    /// Outlook as CSV.
    Outlook,
    /// Any other table.
    Table,
    /// Monica's JSON.
    Monica,
}

impl From<Format> for ImportFormat {
    fn from(format: Format) -> Self {
        match format {
            Format::LinkedIn => ImportFormat::LinkedIn,
            Format::VCard => ImportFormat::VCard,
            Format::Google => ImportFormat::Google,
            Format::Outlook => ImportFormat::Outlook,
            Format::Table => ImportFormat::Table,
            Format::Monica => ImportFormat::Monica,
        }
    }
}
