//! Which organisations have the same distinctive words: derived once a transaction, for the keys that came or went.

use fairlead_interop::key;
use rusqlite::Connection;

use crate::error::Result;

/// Derives the rows of the keys on the list that the triggers of the schema keep (`organisation_stale`).
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn refresh(connection: &Connection) -> Result<()> {
    let stale: Vec<String> = connection
        .prepare_cached("SELECT key FROM organisation_stale")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    if stale.is_empty() {
        return Ok(());
    }
    for key in &stale {
        let held: bool = connection
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM person
                                 WHERE organisation_key = ?1 AND organisation_key <> '' AND binned_at IS NULL)
                     OR EXISTS (SELECT 1 FROM membership WHERE organisation_key = ?1 AND binned_at IS NULL)",
            )?
            .query_row([key], |row| row.get(0))?;
        if held {
            connection
                .prepare_cached(
                    "INSERT INTO organisation_alike (key, words) SELECT ?1, ?2
                      WHERE NOT EXISTS (SELECT 1 FROM organisation_alike WHERE key = ?1)",
                )?
                .execute((key, key::organisation_words(key)))?;
        } else {
            connection
                .prepare_cached("DELETE FROM organisation_alike WHERE key = ?1")?
                .execute([key])?;
        }
    }
    connection
        .prepare_cached("DELETE FROM organisation_stale")?
        .execute([])?;
    Ok(())
}
