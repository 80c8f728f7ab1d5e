//! Organisations. Everybody whose folded organisation is the same belongs to one; a row comes with the first thing that
//! is said of it.

pub mod list;
pub mod page;

use fairlead_interop::key;
use rusqlite::Connection;

use super::ring;
use crate::error::{Error, Result};
use crate::id::OrganisationId;
use crate::journey::record::{self, Record, Row1, need_line, record, trim_line, trim_text};
use crate::time::{self, Now};
use crate::words;

record! {
    /// What one knows of an organisation.
    OrganisationDraft, "organisation", OrganisationId {
        /// Its name, as one writes it.
        name: String,
        /// What it lives from; one or two words, so that two can be compared.
        industry: String,
        /// City or country.
        place: String,
        /// The address of its page.
        site: String,
        /// Anything else.
        notes: String,
    }
}

impl Record for OrganisationDraft {
    fn check(&mut self, _conn: &Connection, _now: Now) -> Result<()> {
        need_line("name", &mut self.name, words::organisation_nameless())?;
        if key::organisation(&self.name).is_empty() {
            return Err(Error::invalid("name", words::organisation_nameless()));
        }
        for (field, text) in [
            ("industry", &mut self.industry),
            ("place", &mut self.place),
            ("site", &mut self.site),
        ] {
            trim_line(field, text)?;
        }
        trim_text("notes", &mut self.notes)
    }

    fn sentence(&self) -> String {
        words::organisation(&self.name)
    }

    /// Another name would be another organisation: those who are there say so themselves.
    fn may_replace(&self, before: Option<&Self>) -> Result<()> {
        let moved =
            |before: &Self| key::organisation(&before.name) != key::organisation(&self.name);
        if before.is_some_and(moved) {
            return Err(Error::invalid("name", words::organisation_renamed()));
        }
        Ok(())
    }

    /// One row of a name is enough: what was said last holds.
    fn saved(tx: &Connection, id: OrganisationId, now: Now) -> Result<()> {
        let key = key::organisation(&record::one::<Self>(tx, id)?.draft.name);
        tx.prepare_cached("UPDATE organisation SET key = ?2 WHERE id = ?1 AND key <> ?2")?
            .execute((id, &key))?;
        tx.prepare_cached(
            "UPDATE organisation SET binned_at = ?3 WHERE key = ?2 AND id <> ?1 AND binned_at IS NULL
               AND EXISTS (SELECT 1 FROM organisation o WHERE o.id = ?1 AND o.binned_at IS NULL)",
        )?
        .execute((id, &key, time::to_text(now.instant)))?;
        if ring::desk(tx)?.key == key {
            ring::of_everybody(tx)
        } else {
            ring::of_organisation(tx, &key)
        }
    }
}

/// Returns what is known of the organisation of a key.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn of_key(conn: &Connection, key: &str) -> Result<Option<Row1<OrganisationDraft>>> {
    if key.is_empty() {
        return Ok(None);
    }
    Ok(record::all(conn, "AND r.key = ?1", [key])?
        .into_iter()
        .next())
}

/// Returns the name of the organisation of a key as somebody wrote it: on its own page, at a person, in a membership.
/// `None` when nobody did.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn name_of_key(conn: &Connection, key: &str) -> Result<Option<String>> {
    let mut select = conn.prepare_cached(
        "SELECT name FROM (
           SELECT name, 0 AS at FROM organisation WHERE key = ?1 AND binned_at IS NULL
           UNION ALL
           SELECT * FROM (SELECT organisation, 1 FROM person
                           WHERE organisation_key = ?1 AND organisation_key <> '' AND binned_at IS NULL LIMIT 1)
           UNION ALL
           SELECT * FROM (SELECT organisation, 2 FROM membership
                           WHERE organisation_key = ?1 AND binned_at IS NULL LIMIT 1)
         ) ORDER BY at LIMIT 1",
    )?;
    let mut rows = select.query([key])?;
    Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
}

#[cfg(test)]
mod tests;
