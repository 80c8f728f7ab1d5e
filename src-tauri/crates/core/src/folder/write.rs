//! Out: everything into one new folder.

use std::io::Write as _;
use std::path::Path;

use fairlead_interop::{FoundPerson, vcard};
use rusqlite::Connection;

use super::far::Far;
use super::manifest::{Listed, MANIFEST, Manifest};
use super::markdown::{self, Known};
use super::unfinished::{Unfinished, Written, failed};
use super::{DATABASE, Exported, LAYOUT, TABLES, calendar, rows};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::history::logged_tables;
use crate::id::PersonId;
use crate::leads::attachment;
use crate::people::import::{Unwatched, Watch};
use crate::people::person::{PersonDraft, draft_of};
use crate::store::export::{self, refused};
use crate::store::{backup, migrate, private_file, private_folder};
use crate::time::{self, Now};
use crate::words;

impl Career {
    /// Writes the whole career into a new folder inside `into`, readable by its owner only. `into` is made when
    /// it is not there and the folder it lies in is.
    ///
    /// # Errors
    /// The folder cannot be written, or the watcher wants no more; nothing of it stays.
    pub fn export(&self, into: &Path, now: Now, watch: &dyn Watch) -> Result<Exported> {
        make_folder(into)?;
        let name = format!("fairlead-{}", now.wall().format("%Y-%m-%d-%H%M%S"));
        let to = into.join(&name);
        if to.exists() {
            return Err(refused(into, &std::io::ErrorKind::AlreadyExists.into()));
        }
        let unfinished = Unfinished::begin(into, &name);
        let people = unfinished
            .and_then(|unfinished| {
                let people = self.write_folder(&unfinished, now, watch)?;
                unfinished.name(&to)?;
                Ok(people)
            })
            .map_err(|error| in_the_way(into, error))?;
        Ok(Exported {
            files: names_in(&to).map_err(Error::io("look into the folder"))?,
            folder: to.display().to_string(),
            people,
        })
    }

    fn write_folder(&self, into: &Unfinished, now: Now, watch: &dyn Watch) -> Result<usize> {
        // Holds the moment that is written, should another program write meanwhile.
        let held = self.read().unchecked_transaction()?;
        let conn: &Connection = &held;
        let size = self.size()?;
        let rows = rows_of(conn)?;
        let mut far = Far::of(
            watch,
            rows + size.people as usize * 2 + size.touches as usize,
        );
        far.ask()?;
        let tables = write_all(conn, into, &mut far)?;
        copy(conn, &into.at().join(DATABASE))?;
        let mut known = Vec::with_capacity(size.people as usize);
        for id in export::everybody_by_name(conn)? {
            known.push((id, draft_of(conn, id)?));
            far.step()?;
        }
        let found = found(&known);
        into.put("people.vcf", vcard::write(&found).as_bytes())?;
        into.put("people.csv", &export::csv(&found))?;
        drop(found);
        into.put("calendar.ics", calendar::of(conn, now)?.as_bytes())?;
        markdown::write(&Known::new(conn, &known, now), into, &mut far)?;
        let attachments = match self.folder() {
            Some(from) => attachments(conn, from, into)?,
            None => Vec::new(),
        };
        let leads = conn.query_row(
            "SELECT count(*) FROM lead WHERE binned_at IS NULL",
            [],
            |row| row.get::<_, u32>(0),
        )?;
        let manifest = Manifest {
            what: words::folder_what().to_owned(),
            layout: LAYOUT,
            format: migrate::VERSION,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            made_at: time::to_text(now.instant),
            people: size.people as usize,
            touches: size.touches as usize,
            leads: leads as usize,
            tables,
            attachments,
        };
        let mut text = serde_json::to_string_pretty(&manifest)
            .map_err(|error| Error::Unexpected(error.to_string()))?;
        text.push('\n');
        // Last: a folder without it is none.
        into.put(MANIFEST, text.as_bytes())?;
        Ok(known.len())
    }
}

/// Writes the tables of a career of any format as a folder that can be taken in, for tests of older formats.
///
/// # Errors
/// The folder cannot be written.
pub fn write_tables(conn: &Connection, format: i64, into: &Path, name: &str) -> Result<()> {
    let unfinished = Unfinished::begin(into, name)?;
    let mut far = Far::of(&Unwatched, 0);
    let manifest = Manifest {
        what: String::new(),
        layout: LAYOUT,
        format,
        program: String::new(),
        made_at: String::new(),
        people: 0,
        touches: 0,
        leads: 0,
        tables: write_all(conn, &unfinished, &mut far)?,
        attachments: Vec::new(),
    };
    let text =
        serde_json::to_vec(&manifest).map_err(|error| Error::Unexpected(error.to_string()))?;
    unfinished.put(MANIFEST, &text)?;
    unfinished.name(&into.join(name))
}

/// Every table as JSON, and what each column of them means.
fn write_all(conn: &Connection, into: &Unfinished, far: &mut Far<'_>) -> Result<Vec<Listed>> {
    into.folder(TABLES)?;
    let mut tables = Vec::new();
    let mut schema = into.file("schema.sql")?;
    for table in logged_tables(conn)? {
        let file = format!("{TABLES}/{table}.json");
        let mut out = into.file(&file)?;
        let rows = rows::write(conn, &table, &mut out, far)?;
        let Written { bytes, sha256 } = out.finish()?;
        tables.push(Listed {
            file,
            rows: Some(rows),
            bytes: Some(bytes),
            sha256: Some(sha256),
        });
        let sql: String = conn
            .prepare_cached("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?1")?
            .query_row([&table], |row| row.get(0))?;
        write!(schema, "{sql};\n\n").map_err(failed)?;
    }
    schema.finish()?;
    Ok(tables)
}

fn rows_of(conn: &Connection) -> Result<usize> {
    let mut rows = 0;
    for table in logged_tables(conn)? {
        let count: u32 =
            conn.query_row(&format!("SELECT count(*) FROM \"{table}\""), [], |row| {
                row.get(0)
            })?;
        rows += count as usize;
    }
    Ok(rows)
}

/// Copies the database as one file that can be carried anywhere, and opens it again to see that it can be read.
fn copy(conn: &Connection, to: &Path) -> Result<()> {
    private_file(to).map_err(failed)?;
    let mut copy = Connection::open(to)?;
    rusqlite::backup::Backup::new(conn, &mut copy)?.run_to_completion(
        std::ffi::c_int::MAX,
        std::time::Duration::ZERO,
        None,
    )?;
    copy.query_row("PRAGMA journal_mode = DELETE", [], |row| {
        row.get::<_, String>(0)
    })?;
    copy.close().map_err(|(_, error)| error)?;
    backup::verify(to).map(drop)
}

fn found(known: &[(PersonId, PersonDraft)]) -> Vec<FoundPerson> {
    (1..)
        .zip(known)
        .map(|(row, (id, draft))| export::found(row, *id, draft.clone()))
        .collect()
}

/// Copies the files kept with leads, also those in the bin: a row in the bin comes back with its file. What vanished
/// is left out.
fn attachments(conn: &Connection, from: &Path, into: &Unfinished) -> Result<Vec<Listed>> {
    let mut listed = Vec::new();
    for (id, name) in attachment::all(conn)? {
        let Ok(bytes) = std::fs::read(attachment::place(from, id, &name)) else {
            continue;
        };
        into.folder(&format!("{}/{id}", attachment::FOLDER))?;
        let file = format!("{}/{id}/{name}", attachment::FOLDER);
        let Written { bytes, sha256 } = into.put(&file, &bytes)?;
        listed.push(Listed {
            file,
            rows: None,
            bytes: Some(bytes),
            sha256: Some(sha256),
        });
    }
    Ok(listed)
}

/// What lies in a folder, files before folders, each by name.
fn names_in(folder: &Path) -> std::io::Result<Vec<String>> {
    let mut names = std::fs::read_dir(folder)?
        .map(|entry| {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            Ok((entry.file_type()?.is_dir(), name))
        })
        .collect::<std::io::Result<Vec<_>>>()?;
    names.sort();
    Ok(names
        .into_iter()
        .map(|(folder, name)| if folder { format!("{name}/") } else { name })
        .collect())
}

/// Makes the folder to export into, unless it is there.
fn make_folder(folder: &Path) -> Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let refuse = |sentence: String| Err(Error::invalid("folder", sentence));
    if folder.exists() {
        return refuse(words::not_a_folder(&folder.display().to_string()));
    }
    // A bare name has an empty parent: the folder one is in.
    match folder.parent() {
        Some(parent) if parent == Path::new("") || parent.is_dir() => {
            private_folder(folder).map_err(|error| refused(parent, &error))
        }
        Some(parent) => refuse(words::no_such_folder(&parent.display().to_string())),
        None => refuse(words::not_a_folder(&folder.display().to_string())),
    }
}

/// Says of a disk that refuses where it did, and what to do.
fn in_the_way(into: &Path, error: Error) -> Error {
    use rusqlite::ErrorCode::{CannotOpen, DiskFull, SystemIoFailure};
    match error {
        Error::Io { source, .. } => refused(into, &source),
        Error::Sql(error) => match error.sqlite_error_code() {
            Some(DiskFull) => refused(into, &std::io::ErrorKind::StorageFull.into()),
            Some(CannotOpen | SystemIoFailure) => {
                refused(into, &std::io::Error::other(error.to_string()))
            }
            _ => Error::Sql(error),
        },
        other => other,
    }
}
