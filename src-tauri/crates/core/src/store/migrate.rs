//! Numbered migrations, append-only: one immediate transaction each, after a verified copy of the file.

use rusqlite::{Connection, TransactionBehavior};

use super::OpenError;
use crate::time::{self, Now};

/// Every migration that was ever released, in order. A released one is never edited; add another.
const MIGRATIONS: [&str; 4] = [
    include_str!("migrations/0001_house.sql"),
    // The journey in one migration, a file a stage.
    concat!(
        include_str!("migrations/0002_journey/frame.sql"),
        include_str!("migrations/0002_journey/map.sql"),
        include_str!("migrations/0002_journey/plan.sql"),
        include_str!("migrations/0002_journey/explore.sql"),
        include_str!("migrations/0002_journey/demonstrate.sql"),
        include_str!("migrations/0002_journey/arrive.sql"),
        include_str!("migrations/0002_journey/consolidate.sql"),
    ),
    include_str!("migrations/0003_leads.sql"),
    // Everyone one knows, a file a theme.
    concat!(
        include_str!("migrations/0004_people/bringing_in.sql"),
        include_str!("migrations/0004_people/knowing.sql"),
        include_str!("migrations/0004_people/handling.sql"),
        include_str!("migrations/0004_people/organisations.sql"),
        include_str!("migrations/0004_people/introductions.sql"),
        include_str!("migrations/0004_people/places.sql"),
        include_str!("migrations/0004_people/cadence.sql"),
    ),
];

/// The newest format that this program knows.
pub const VERSION: i64 = MIGRATIONS.len() as i64;

/// Brings the file to the newest format. `copy` keeps a verified copy of a file that has something in it.
///
/// # Errors
/// The file is newer, a migration was edited, or SQLite failed; the file is then as it was.
pub fn run(
    connection: &mut Connection,
    now: Now,
    copy: impl FnOnce() -> crate::error::Result<()>,
) -> Result<(), OpenError> {
    let found = refuse_newer(connection)?;
    guard(connection, found)?;
    if found == VERSION {
        return Ok(());
    }
    if found > 0 {
        copy()?;
    }
    bring_to(connection, VERSION, found, now)
}

/// Makes an empty file one of a format, which may be an older one.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn begin(connection: &mut Connection, format: i64, now: Now) -> Result<(), OpenError> {
    bring_to(connection, format, 0, now)
}

fn bring_to(
    connection: &mut Connection,
    format: i64,
    found: i64,
    now: Now,
) -> Result<(), OpenError> {
    for (version, sql) in (1..=format)
        .zip(MIGRATIONS)
        .skip(usize::try_from(found).unwrap_or(0))
    {
        let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Another process may have opened the same file meanwhile and done this one.
        if refuse_newer(&tx)? >= version {
            continue;
        }
        if version == 1 {
            tx.execute_batch(
                "CREATE TABLE migration (
                   version    INTEGER PRIMARY KEY,  -- its number
                   sql        TEXT NOT NULL,        -- its whole text, so that an edited one is noticed
                   applied_at TEXT NOT NULL         -- instant
                 ) STRICT",
            )?;
        }
        tx.execute_batch(sql)?;
        tx.execute(
            "INSERT INTO migration (version, sql, applied_at) VALUES (?1, ?2, ?3)",
            (version, sql, time::to_text(now.instant)),
        )?;
        let broken: i64 =
            tx.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| {
                row.get(0)
            })?;
        if broken > 0 {
            return Err(OpenError::Core(crate::error::Error::Unexpected(format!(
                "migration {version} would leave {broken} rows pointing nowhere"
            ))));
        }
        tx.pragma_update(None, "user_version", version)?;
        tx.commit()?;
    }
    Ok(())
}

/// Returns the file's format, unless a newer program wrote it. Only reads.
///
/// # Errors
/// [`OpenError::Newer`].
pub(super) fn refuse_newer(connection: &Connection) -> Result<i64, OpenError> {
    let found: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > VERSION {
        Err(OpenError::Newer {
            found,
            known: VERSION,
        })
    } else {
        Ok(found)
    }
}

/// Refuses a file whose applied migrations are not the ones compiled in.
fn guard(connection: &Connection, found: i64) -> Result<(), OpenError> {
    if found == 0 {
        return Ok(());
    }
    let mut applied = connection.prepare("SELECT version, sql FROM migration ORDER BY version")?;
    let applied = applied
        .query_map([], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?))
        })?
        .collect::<Result<Vec<_>, _>>()?;
    for (version, sql) in applied {
        let compiled = usize::try_from(version - 1)
            .ok()
            .and_then(|at| MIGRATIONS.get(at));
        if compiled != Some(&sql.as_str()) {
            return Err(OpenError::EditedMigration { version });
        }
    }
    Ok(())
}
