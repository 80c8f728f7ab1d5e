//! Undo and redo for every table there is and will be, from one log that the database keeps itself.
//!
//! Temporary triggers, made at open for every table from `pragma_table_xinfo`, log the SQL that reverts each
//! changed row (the technique of sqlite.org/undoredo.html). The same log names the tables that changed.

use std::collections::BTreeSet;

use chrono::{DateTime, Duration, Utc};
use rusqlite::Connection;

use crate::error::{Error, Result};
use crate::time::Now;

mod literals;

/// Steps kept; older ones are forgotten. A step of a large import can be tens of megabytes.
const LIMIT: usize = 100;

/// Tables that triggers of the schema derive from others: they follow by themselves.
const DERIVED: [&str; 3] = ["standing", "standing_size", "search_stale"];

/// The actions that can be undone and redone, newest last.
#[derive(Debug, Default)]
pub struct History {
    undo: Vec<Step>,
    redo: Vec<Step>,
    /// Steps ever made, so that each has a number of its own.
    made: u32,
}

/// One action and how to revert it.
#[derive(Debug)]
pub struct Step {
    /// Its number: two steps can have the same sentence, never the same number.
    number: u32,
    /// What it did, in a sentence.
    pub sentence: String,
    /// Reverting statements in the order in which they are to run.
    reverts: Vec<String>,
    /// What it belongs to, so that the next one can join it.
    follow: Option<Follow>,
}

/// What an action belongs to. Actions on the same thing that follow each other closely are one step of undo:
/// a form that saves as one types must not fill the history with half sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Follow {
    thing: String,
    at: DateTime<Utc>,
}

/// Seconds after which typing into the same form counts as a new action.
const FOLLOW_SECONDS: i64 = 60;

impl Follow {
    /// Returns what an action on `thing` belongs to, done now.
    pub fn new(thing: String, now: Now) -> Self {
        Self {
            thing,
            at: now.instant,
        }
    }

    fn joins(&self, before: &Follow) -> bool {
        let gap = self.at - before.at;
        self.thing == before.thing && gap.abs() <= Duration::seconds(FOLLOW_SECONDS)
    }
}

/// What one transaction did to the tables.
#[derive(Debug, Default)]
pub struct Changes {
    /// Names of the tables that changed.
    pub tables: BTreeSet<String>,
    reverts: Vec<String>,
}

impl History {
    /// Remembers an action; what had been undone can no longer be redone.
    pub fn push(&mut self, sentence: String, changes: Changes) {
        if changes.reverts.is_empty() {
            return;
        }
        self.redo.clear();
        self.made = self.made.wrapping_add(1);
        self.undo.push(Step {
            number: self.made,
            sentence,
            reverts: changes.reverts,
            follow: None,
        });
        if self.undo.len() > LIMIT {
            self.undo.remove(0);
        }
    }

    /// Remembers an action that goes on from the last one, when it does: then both are one step, which keeps the
    /// first one's sentence ("Added …") and reverts the newer change first.
    pub fn push_following(&mut self, sentence: String, changes: Changes, follow: Follow) {
        let joins = self.redo.is_empty()
            && self
                .undo
                .last()
                .and_then(|step| step.follow.as_ref())
                .is_some_and(|before| follow.joins(before));
        if !joins {
            let made = self.made;
            self.push(sentence, changes);
            if self.made != made
                && let Some(step) = self.undo.last_mut()
            {
                step.follow = Some(follow);
            }
        } else if let Some(step) = self.undo.last_mut() {
            let mut reverts = changes.reverts;
            reverts.append(&mut step.reverts);
            step.reverts = reverts;
            step.follow = Some(follow);
        }
    }

    /// Returns what undo would take back.
    pub fn next_undo(&self) -> Option<&str> {
        self.undo.last().map(|step| step.sentence.as_str())
    }

    /// Returns the number of the step that undo would take back.
    pub fn next_step(&self) -> Option<u32> {
        self.undo.last().map(|step| step.number)
    }

    /// Returns what redo would bring back.
    pub fn next_redo(&self) -> Option<&str> {
        self.redo.last().map(|step| step.sentence.as_str())
    }

    /// Forgets everything, because the rows are no longer what the steps expect.
    pub fn clear(&mut self) {
        self.undo.clear();
        self.redo.clear();
    }

    pub(crate) fn pop(&mut self, way: Way) -> Option<Step> {
        match way {
            Way::Undo => self.undo.pop(),
            Way::Redo => self.redo.pop(),
        }
    }

    pub(crate) fn put_back(&mut self, way: Way, step: Step) {
        match way {
            Way::Undo => self.undo.push(step),
            Way::Redo => self.redo.push(step),
        }
    }

    /// Keeps the opposite of a step that has just been reverted.
    pub(crate) fn reverted(&mut self, way: Way, sentence: String, changes: Changes) {
        self.made = self.made.wrapping_add(1);
        let step = Step {
            number: self.made,
            sentence,
            reverts: changes.reverts,
            follow: None,
        };
        match way {
            Way::Undo => self.redo.push(step),
            Way::Redo => self.undo.push(step),
        }
    }
}

/// Backwards or forwards again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Takes the last action back.
    Undo,
    /// Does it again.
    Redo,
}

/// Makes the log and its triggers on this connection. They live as long as it does and leave no trace in the file.
pub fn install(connection: &Connection) -> Result<()> {
    connection.execute_batch(
        "PRAGMA recursive_triggers = ON;
         CREATE TEMP TABLE undo_log (seq INTEGER PRIMARY KEY, tbl TEXT NOT NULL, sql TEXT NOT NULL);",
    )?;
    let mut script = String::new();
    for table in logged_tables(connection)? {
        script.push_str(&triggers(connection, &table)?);
    }
    connection.execute_batch(&script)?;
    Ok(())
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

/// Takes what has been logged since the last call and empties the log.
pub fn take(connection: &Connection) -> Result<Changes> {
    let mut changes = Changes::default();
    {
        let mut log =
            connection.prepare_cached("SELECT tbl, sql FROM undo_log ORDER BY seq DESC")?;
        let mut rows = log.query([])?;
        while let Some(row) = rows.next()? {
            let table = row
                .get_ref(0)?
                .as_str()
                .map_err(|e| Error::Unexpected(e.to_string()))?;
            if !changes.tables.contains(table) {
                changes.tables.insert(table.to_owned());
            }
            changes.reverts.push(row.get(1)?);
        }
    }
    connection
        .prepare_cached("DELETE FROM undo_log")?
        .execute([])?;
    Ok(changes)
}

/// Runs the reverting statements of a step. Each must touch exactly one row; if one does not, the rows have
/// changed behind the history's back and the caller rolls everything back.
pub fn revert(connection: &Connection, step: &Step) -> Result<Reverted> {
    for sql in &step.reverts {
        let (sql, values) = literals::lift(sql);
        let mut statement = connection.prepare_cached(&sql)?;
        if statement.execute(rusqlite::params_from_iter(values))? != 1 {
            return Ok(Reverted::Stale);
        }
    }
    Ok(Reverted::Exactly)
}

/// Whether a step could be reverted exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reverted {
    /// Every row was as the step left it.
    Exactly,
    /// Some row was not.
    Stale,
}

fn triggers(connection: &Connection, table: &str) -> Result<String> {
    let mut info =
        connection.prepare("SELECT name, pk FROM pragma_table_xinfo(?1) WHERE hidden = 0")?;
    let columns = info
        .query_map([table], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?))
        })?
        .collect::<Result<Vec<_>, _>>()?;
    let names: Vec<&str> = columns.iter().map(|(name, _)| name.as_str()).collect();
    let key: Vec<&str> = columns
        .iter()
        .filter(|(_, pk)| *pk > 0)
        .map(|(name, _)| name.as_str())
        .collect();
    if key.is_empty() {
        return Err(Error::Unexpected(format!(
            "table {table} has no primary key"
        )));
    }
    let at = |row: &str| {
        key.iter()
            .map(|name| format!("'{}=' || quote({row}.\"{name}\")", quoted(name)))
            .collect::<Vec<_>>()
            .join(" || ' AND ' || ")
    };
    // Only the columns that changed: undoing a title must not also take back a reminder written meanwhile.
    let sets = names
        .iter()
        .map(|name| {
            format!(
                "CASE WHEN OLD.\"{name}\" IS NOT NEW.\"{name}\" THEN ',{}=' || quote(OLD.\"{name}\") ELSE '' END",
                quoted(name)
            )
        })
        .collect::<Vec<_>>()
        .join(" || ");
    let differs = names
        .iter()
        .map(|n| format!("OLD.\"{n}\" IS NOT NEW.\"{n}\""))
        .collect::<Vec<_>>()
        .join(" OR ");
    let list = names
        .iter()
        .map(|name| quoted(name))
        .collect::<Vec<_>>()
        .join(",");
    let values = names
        .iter()
        .map(|name| format!("quote(OLD.\"{name}\")"))
        .collect::<Vec<_>>()
        .join(" || ',' || ");
    let target = quoted(table);
    Ok(format!(
        "CREATE TEMP TRIGGER \"undo_insert_{table}\" AFTER INSERT ON main.{target} BEGIN
           INSERT INTO undo_log (tbl, sql) VALUES ('{table}', 'DELETE FROM {target} WHERE ' || {by_new});
         END;
         CREATE TEMP TRIGGER \"undo_update_{table}\" AFTER UPDATE ON main.{target} WHEN {differs} BEGIN
           INSERT INTO undo_log (tbl, sql) VALUES ('{table}',
             'UPDATE {target} SET ' || substr({sets}, 2) || ' WHERE ' || {by_old});
         END;
         CREATE TEMP TRIGGER \"undo_delete_{table}\" AFTER DELETE ON main.{target} BEGIN
           INSERT INTO undo_log (tbl, sql) VALUES ('{table}',
             'INSERT INTO {target} ({list}) VALUES (' || {values} || ')');
         END;\n",
        by_new = at("NEW"),
        by_old = at("OLD"),
    ))
}

fn quoted(name: &str) -> String {
    format!("\"{name}\"")
}
