//! Opening a career file so that an acknowledged write survives a power cut and nobody else can read it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use thiserror::Error;

use super::{migrate, restore};
use crate::error::{Error, why};
use crate::time::Now;

/// The name of the career file in its folder.
pub const FILE_NAME: &str = "career.db";

/// Compiled statements kept a connection; the contract has about this many distinct ones.
const STATEMENT_CACHE: usize = 128;

/// Files up to this size, in bytes, are checked whole at every opening: that takes a few milliseconds. Larger ones
/// are checked by the verification of the daily backup.
const CHECKED_BYTES: u64 = 4 * 1024 * 1024;

/// Between two attempts to enter WAL mode while another process does, and how many there are.
const WAL_PAUSE: Duration = Duration::from_millis(20);
const WAL_ATTEMPTS: u32 = 250;

/// Pages (of 4 KB) after which a commit also carries the log over into the file. Usually a quiet moment does so
/// long before ([`tidy`]), because it takes ten times as long as the commit itself.
const LOG_PAGES: u32 = 32_000;

/// Why a career could not be opened. Nothing is deleted in any of these cases.
#[derive(Debug, Error)]
pub enum OpenError {
    /// The folder cannot be made or entered.
    #[error(
        "Fairlead cannot use the folder {folder}: {}. Choose another with --data-dir, or mend its permissions.", why(.source)
    )]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A newer program wrote it.
    #[error(
        "This career was last opened by a newer Fairlead (its format is {found}, this program knows {known}). Install the newer one; nothing was changed."
    )]
    Newer {
        /// The file's format.
        found: i64,
        /// The newest format that this program knows.
        known: i64,
    },
    /// SQLite says that the file is damaged, or no database at all.
    #[error("The career file {file} is damaged. Nothing was changed. {}", what_now(.backup))]
    Damaged {
        /// The file.
        file: PathBuf,
        /// The newest backup that could be opened and verified.
        backup: Option<PathBuf>,
        /// What SQLite says.
        detail: String,
    },
    /// A migration that was released has been edited, which only happens to those who build the program.
    #[error(
        "This career was made by another build of Fairlead (its format {version} is not this one's), so it stays as it is. Open it with the program that made it, or install the newest Fairlead. For developers: a migration that was released is never edited; add another."
    )]
    EditedMigration {
        /// Its number.
        version: i64,
    },
    /// Anything else.
    #[error(transparent)]
    Core(#[from] Error),
}

fn what_now(backup: &Option<PathBuf>) -> String {
    backup.as_ref().map_or_else(
        || "There is no good backup beside it; keep the file, and ask someone who knows SQLite.".to_owned(),
        |path| {
            format!(
                "The newest good backup is {}; `fairlead check --restore` puts it in place and keeps the damaged \
                 file beside it.",
                path.display()
            )
        },
    )
}

impl From<rusqlite::Error> for OpenError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Core(Error::Sql(error))
    }
}

impl OpenError {
    /// Turns what SQLite says about a damaged file into [`OpenError::Damaged`], which names the newest good backup.
    pub(crate) fn or_damaged(self, folder: &Path) -> Self {
        match self {
            Self::Core(Error::Sql(ref error @ rusqlite::Error::SqliteFailure(failure, _)))
                if matches!(
                    failure.code,
                    ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase
                ) =>
            {
                Self::Damaged {
                    file: folder.join(FILE_NAME),
                    backup: restore::newest_good(folder),
                    detail: error.to_string(),
                }
            }
            other => other,
        }
    }
}

/// Opens the file in a folder, makes it when it is not there, and brings it to the newest format.
///
/// # Errors
/// See [`OpenError`].
pub fn open(folder: &Path, now: Now) -> Result<Connection, OpenError> {
    private_folder(folder).map_err(|source| OpenError::Folder {
        folder: folder.to_owned(),
        source,
    })?;
    let file = folder.join(FILE_NAME);
    private_file(&file).map_err(|source| OpenError::Folder {
        folder: folder.to_owned(),
        source,
    })?;
    open_file(&file, folder, now).map_err(|error| error.or_damaged(folder))
}

fn open_file(file: &Path, folder: &Path, now: Now) -> Result<Connection, OpenError> {
    let mut connection = Connection::open_with_flags(
        file,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    prepare(&connection)?;
    // Before anything is written: a newer file stays as it is to the last byte.
    migrate::refuse_newer(&connection)?;
    check(&connection, file)?;
    enter_wal(&connection)?;
    connection.execute_batch(&format!(
        "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA wal_autocheckpoint = {LOG_PAGES};"
    ))?;
    migrate::run(&mut connection, now, || {
        super::backup::before_migration(file, folder, now)
    })?;
    Ok(connection)
}

/// Opens the file once more, for reading only, beside the career that has it open: what takes long holds up nobody.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn open_beside(folder: &Path) -> crate::error::Result<Connection> {
    Ok(Connection::open_with_flags(
        folder.join(FILE_NAME),
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?)
}

/// Finds damage that opening alone would not meet.
fn check(connection: &Connection, file: &Path) -> Result<(), OpenError> {
    if std::fs::metadata(file).is_ok_and(|file| file.len() <= CHECKED_BYTES) {
        let verdict: String =
            connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if verdict != "ok" {
            let damaged = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CORRUPT);
            return Err(OpenError::from(rusqlite::Error::SqliteFailure(
                damaged,
                Some(verdict),
            )));
        }
    }
    Ok(())
}

/// WAL with FULL: a write that was acknowledged survives a power cut. SQLite does not wait for another process that
/// enters WAL mode at the same moment, so this does.
fn enter_wal(connection: &Connection) -> Result<(), OpenError> {
    for _ in 0..WAL_ATTEMPTS {
        match connection.query_row("PRAGMA journal_mode = WAL", [], |row| {
            row.get::<_, String>(0)
        }) {
            Err(rusqlite::Error::SqliteFailure(failure, _))
                if matches!(
                    failure.code,
                    ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked
                ) =>
            {
                std::thread::sleep(WAL_PAUSE);
            }
            other => return other.map(drop).map_err(OpenError::from),
        }
    }
    connection
        .query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))
        .map_err(OpenError::from)
}

/// Opens an empty database in memory with the newest format.
///
/// # Errors
/// Only if SQLite fails.
pub fn open_in_memory(now: Now) -> Result<Connection, OpenError> {
    let mut connection = Connection::open_in_memory()?;
    prepare(&connection)?;
    migrate::run(&mut connection, now, || Ok(()))?;
    Ok(connection)
}

/// Carries what was committed over into the file, as far as nobody is in the way; does nothing when all is there.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn tidy(connection: &Connection) -> Result<(), Error> {
    // Its answer says how much was carried over; whatever was not, is next time.
    connection
        .prepare_cached("PRAGMA wal_checkpoint(PASSIVE)")?
        .query_row([], |_| Ok(()))?;
    Ok(())
}

pub(super) fn prepare(connection: &Connection) -> Result<(), OpenError> {
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    connection.set_prepared_statement_cache_capacity(STATEMENT_CACHE);
    // Without this, SQLite compiles a statement anew for every value bound to it, to see whether another plan fits
    // that value better: most of the time of a page, and of an import.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.execute_batch(
        "PRAGMA foreign_keys = ON;
         PRAGMA recursive_triggers = ON;
         PRAGMA trusted_schema = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -16000;
         PRAGMA mmap_size = 268435456;",
    )?;
    Ok(())
}

/// Makes a folder that only its owner may enter.
pub(crate) fn private_folder(folder: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
        if !folder.is_dir() {
            std::fs::DirBuilder::new()
                .recursive(true)
                .mode(0o700)
                .create(folder)?;
        }
        std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))
    }
    #[cfg(not(unix))]
    std::fs::create_dir_all(folder)
}

/// Makes a file that only its owner may read, before anything is written to it; SQLite gives its side files
/// the same mode.
pub(crate) fn private_file(file: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
        options.mode(0o600);
        let made = options.open(file)?;
        made.set_permissions(std::fs::Permissions::from_mode(0o600))
    }
    #[cfg(not(unix))]
    options.open(file).map(drop)
}

#[cfg(all(test, unix))]
mod tests;
