//! The log of one transaction: what every changed row was, kept by triggers, and the statements that revert it.
//!
//! The triggers call no function and the log has no text to build: SQLite gives a statement that calls one a copy of
//! every page it writes to, which is a fifth of a large import.

mod many;

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};

use rusqlite::types::{FromSql, FromSqlResult, Value, ValueRef};
use rusqlite::{CachedStatement, Connection};

use super::Step;
use crate::error::{Error, Result};

/// Tables that are derived from others: they follow by themselves.
const DERIVED: [&str; 7] = [
    "standing",
    "standing_date",
    "standing_size",
    "standing_stale",
    "search_stale",
    "organisation_alike",
    "organisation_stale",
];

/// So many values of a change are read along with it: as many as the keys of all but a few tables have.
const NARROW: usize = 2;

/// What happened to a row, as it stands in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Added,
    Changed,
    Removed,
}

impl FromSql for What {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Ok(match value.as_i64()? {
            0 => What::Added,
            1 => What::Changed,
            _ => What::Removed,
        })
    }
}

/// One changed row. Of one that was added, the key is kept; of one that was removed, every column; of one that was
/// changed, every column with whether it changed, and then the key.
#[derive(Debug)]
pub(super) struct Change {
    /// Its place among [`Log::tables`].
    table: usize,
    what: What,
    values: Vec<Value>,
}

/// What one transaction did to the tables.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    /// Names of the tables that changed.
    pub(crate) tables: BTreeSet<String>,
    /// The changed rows, the last one first.
    pub(super) rows: Vec<Change>,
}

/// Whether a step could be reverted exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reverted {
    /// Every row was as the step left it.
    Exactly,
    /// Some row was not.
    Stale,
}

/// The tables whose rows are logged on a connection.
#[derive(Debug)]
pub(crate) struct Log {
    tables: Vec<Table>,
}

#[derive(Debug)]
struct Table {
    name: String,
    columns: Vec<String>,
    /// The columns of the primary key.
    key: Vec<String>,
}

impl Log {
    /// Makes the log and its triggers on a connection. They live as long as it does and leave no trace in the file.
    pub(crate) fn install(connection: &Connection) -> Result<Self> {
        let tables = logged_tables(connection)?
            .into_iter()
            .map(|name| Table::find(connection, name))
            .collect::<Result<Vec<_>>>()?;
        let widest = tables.iter().map(|table| table.width(What::Changed)).max();
        let mut script = format!(
            "PRAGMA recursive_triggers = ON;
             CREATE TEMP TABLE undo_log (seq INTEGER PRIMARY KEY, tbl, what, {});",
            places(widest.unwrap_or(NARROW).max(NARROW))
        );
        for (number, table) in tables.iter().enumerate() {
            script.push_str(&table.triggers(number));
        }
        connection.execute_batch(&script)?;
        Ok(Self { tables })
    }

    /// Takes what has been logged since the last call and empties the log.
    pub(crate) fn take(&self, connection: &Connection) -> Result<Changes> {
        let mut changes = Changes::default();
        {
            let mut log = connection.prepare_cached(&format!(
                "SELECT seq, tbl, what, {} FROM undo_log ORDER BY seq DESC",
                places(NARROW)
            ))?;
            // A row of the log is as wide as the widest table; only what a change has of it is read. Most changes of
            // an import are keys of added rows, and read at once.
            let mut wide: HashMap<usize, CachedStatement<'_>> = HashMap::new();
            let mut rows = log.query([])?;
            while let Some(row) = rows.next()? {
                let (seq, table, what): (i64, usize, What) =
                    (row.get(0)?, row.get::<_, u16>(1)?.into(), row.get(2)?);
                let width = self.tables[table].width(what);
                let values = if width <= NARROW {
                    (3..3 + width)
                        .map(|at| row.get(at))
                        .collect::<rusqlite::Result<_>>()?
                } else {
                    match wide.entry(width) {
                        Entry::Occupied(there) => there.into_mut(),
                        Entry::Vacant(free) => {
                            let sql =
                                format!("SELECT {} FROM undo_log WHERE seq = ?1", places(width));
                            free.insert(connection.prepare_cached(&sql)?)
                        }
                    }
                    .query_row([seq], |row| (0..width).map(|at| row.get(at)).collect())?
                };
                changes.rows.push(Change {
                    table,
                    what,
                    values,
                });
            }
        }
        let changed: BTreeSet<usize> = changes.rows.iter().map(|change| change.table).collect();
        changes.tables = changed
            .into_iter()
            .map(|table| self.tables[table].name.clone())
            .collect();
        connection
            .prepare_cached("DELETE FROM undo_log")?
            .execute([])?;
        Ok(changes)
    }

    /// Reverts the changes of a step. Each must touch exactly one row; if one does not, the rows have changed behind
    /// the history's back and the caller rolls everything back.
    pub(crate) fn revert(&self, connection: &Connection, step: &Step) -> Result<Reverted> {
        // Built once for each kind of change: a large import has a few kinds and a hundred thousand changes.
        let mut texts: HashMap<(usize, bool), String> = HashMap::new();
        for change in &step.changes {
            let table = &self.tables[change.table];
            let touched = if change.what == What::Changed {
                let (sql, values) = table.change_back(&change.values);
                connection
                    .prepare_cached(&sql)?
                    .execute(rusqlite::params_from_iter(values))?
            } else {
                let added = change.what == What::Added;
                let sql = texts.entry((change.table, added)).or_insert_with(|| {
                    if added {
                        table.remove()
                    } else {
                        table.put_back()
                    }
                });
                connection
                    .prepare_cached(sql)?
                    .execute(rusqlite::params_from_iter(&change.values))?
            };
            if touched != 1 {
                return Ok(Reverted::Stale);
            }
        }
        Ok(Reverted::Exactly)
    }
}

/// Returns every table whose rows take part: all but virtual tables, their shadows and derived ones.
pub fn logged_tables(connection: &Connection) -> Result<Vec<String>> {
    let mut names = connection.prepare(
        "SELECT name FROM pragma_table_list
          WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'
            AND name <> 'migration' ORDER BY name",
    )?;
    let names = names
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<Result<Vec<_>, _>>()?;
    Ok(names
        .into_iter()
        .filter(|name| !DERIVED.contains(&name.as_str()))
        .collect())
}

/// Returns the names of the first columns of the log that hold values.
fn places(width: usize) -> String {
    let names: Vec<String> = (0..width).map(|at| format!("v{at}")).collect();
    names.join(", ")
}

impl Table {
    fn find(connection: &Connection, name: String) -> Result<Self> {
        let mut info = connection
            .prepare_cached("SELECT name, pk FROM pragma_table_xinfo(?1) WHERE hidden = 0")?;
        let columns = info
            .query_map([&name], |row| {
                Ok((format!("\"{}\"", row.get::<_, String>(0)?), row.get(1)?))
            })?
            .collect::<Result<Vec<(String, i64)>, _>>()?;
        let key: Vec<String> = columns
            .iter()
            .filter(|(_, pk)| *pk > 0)
            .map(|(name, _)| name.clone())
            .collect();
        if key.is_empty() {
            return Err(Error::Unexpected(format!(
                "table {name} has no primary key"
            )));
        }
        let columns = columns.into_iter().map(|(name, _)| name).collect();
        Ok(Self { name, columns, key })
    }

    /// Returns how many values a change of one of its rows has.
    fn width(&self, what: What) -> usize {
        match what {
            What::Added => self.key.len(),
            What::Changed => self.columns.len() * 2 + self.key.len(),
            What::Removed => self.columns.len(),
        }
    }

    fn triggers(&self, number: usize) -> String {
        let Self { name, columns, key } = self;
        let of = |row: &str, columns: &[String]| -> Vec<String> {
            columns.iter().map(|c| format!("{row}.{c}")).collect()
        };
        let log = |what: What, values: &[String]| {
            format!(
                "INSERT INTO undo_log (tbl, what, {}) VALUES ({number}, {}, {});",
                places(values.len()),
                what as u8,
                values.join(", ")
            )
        };
        // Only the columns that changed: undoing a title must not also take back a reminder written meanwhile.
        let differs: Vec<String> = columns
            .iter()
            .map(|c| format!("OLD.{c} IS NOT NEW.{c}"))
            .collect();
        let changed: Vec<String> = differs
            .iter()
            .cloned()
            .chain(of("OLD", columns))
            .chain(of("OLD", key))
            .collect();
        format!(
            "CREATE TEMP TRIGGER \"undo_insert_{name}\" AFTER INSERT ON main.\"{name}\" BEGIN {} END;
             CREATE TEMP TRIGGER \"undo_update_{name}\" AFTER UPDATE ON main.\"{name}\" WHEN {} BEGIN {} END;
             CREATE TEMP TRIGGER \"undo_delete_{name}\" AFTER DELETE ON main.\"{name}\" BEGIN {} END;\n",
            log(What::Added, &of("NEW", key)),
            differs.join(" OR "),
            log(What::Changed, &changed),
            log(What::Removed, &of("OLD", columns)),
        )
    }

    /// Returns the statement that takes an added row away again, for its key.
    fn remove(&self) -> String {
        format!(
            "DELETE FROM main.\"{}\" WHERE {}",
            self.name,
            self.at_key(0)
        )
    }

    /// Returns the statement that puts a removed row back, for all its columns.
    fn put_back(&self) -> String {
        format!(
            "INSERT INTO main.\"{}\" ({}) VALUES ({})",
            self.name,
            self.columns.join(", "),
            vec!["?"; self.columns.len()].join(", ")
        )
    }

    /// Returns the statement that gives a changed row its former values, and what it is to be run with.
    fn change_back<'a>(&self, values: &'a [Value]) -> (String, Vec<&'a Value>) {
        let (differs, rest) = values.split_at(self.columns.len());
        let (old, key) = rest.split_at(self.columns.len());
        let changed: Vec<usize> = (0..self.columns.len())
            .filter(|&at| differs[at] == Value::Integer(1))
            .collect();
        let sets: Vec<String> = (1..)
            .zip(&changed)
            .map(|(place, &at)| format!("{} = ?{place}", self.columns[at]))
            .collect();
        let sql = format!(
            "UPDATE main.\"{}\" SET {} WHERE {}",
            self.name,
            sets.join(", "),
            self.at_key(sets.len())
        );
        (sql, changed.iter().map(|&at| &old[at]).chain(key).collect())
    }

    /// Returns the condition that finds a row by its key, whose first value has the number after `before`.
    fn at_key(&self, before: usize) -> String {
        let parts: Vec<String> = (before + 1..)
            .zip(&self.key)
            .map(|(place, column)| format!("{column} = ?{place}"))
            .collect();
        parts.join(" AND ")
    }
}
