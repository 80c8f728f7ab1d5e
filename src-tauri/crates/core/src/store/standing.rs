//! Where each person stands: derived anew once a transaction, for the people whose sources changed.

use rusqlite::Connection;

use crate::error::Result;

/// Derives the standing of those on the list that the triggers of the schema keep (`standing_stale`). Until then a
/// transaction reads how they stood before it began.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn refresh(connection: &Connection) -> Result<()> {
    let any: bool = connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM standing_stale)")?
        .query_row([], |r| r.get(0))?;
    if !any {
        return Ok(());
    }
    for sql in [
        "DELETE FROM standing WHERE person_id IN (SELECT person_id FROM standing_stale)",
        // CROSS: the few that changed come first, or everybody in the book is looked at.
        "INSERT INTO standing SELECT s.* FROM standing_stale t
          CROSS JOIN standing_now s ON s.person_id = t.person_id",
        "DELETE FROM standing_stale",
    ] {
        connection.prepare_cached(sql)?.execute([])?;
    }
    Ok(())
}
