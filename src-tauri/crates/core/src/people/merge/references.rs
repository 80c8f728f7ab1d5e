//! Everything that points at a person, in one list: whoever is merged takes all of it along. A test fails when the
//! schema knows a reference that stands not here.

use rusqlite::Connection;
use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::id::PersonId;
use crate::store::export;

/// What becomes of the rows that name somebody who turns out to be somebody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Become {
    /// They name the survivor.
    Theirs,
    /// They name the survivor, unless there is one already that is the same in these columns.
    TheirsUnless(&'static [&'static str]),
    /// A pair of people, the lesser id first.
    Pair(&'static str),
    /// They name the survivor. One that would then name them in one of these columns as well goes.
    Apart(&'static [&'static str]),
    /// They follow from other tables by themselves.
    Derived,
}

use Become::{Apart, Derived, Pair, Theirs, TheirsUnless};

/// Table, column, and what becomes of its rows.
pub(super) const REFERENCES: &[(&str, &str, Become)] = &[
    // People
    ("contact_point", "person_id", Theirs),
    ("person_source", "person_id", Theirs),
    ("person_tag", "person_id", TheirsUnless(&["tag_id"])),
    ("touch_person", "person_id", TheirsUnless(&["touch_id"])),
    ("standing", "person_id", Derived),
    ("session_card", "person_id", TheirsUnless(&["session_id"])),
    ("merged", "person_id", Theirs),
    ("not_same", "one_id", Pair("other_id")),
    ("not_same", "other_id", Pair("one_id")),
    ("milestone", "person_id", Theirs),
    ("give_ask", "person_id", Theirs),
    ("membership", "person_id", Theirs),
    ("milestone_notice", "person_id", TheirsUnless(&[])),
    ("residence", "person_id", Theirs),
    ("trip_person", "person_id", TheirsUnless(&["trip_id"])),
    ("lunch", "person_id", Theirs),
    (
        "introduction",
        "introducer_id",
        Apart(&["one_id", "other_id"]),
    ),
    (
        "introduction",
        "one_id",
        Apart(&["introducer_id", "other_id"]),
    ),
    (
        "introduction",
        "other_id",
        Apart(&["introducer_id", "one_id"]),
    ),
    ("acquaintance", "one_id", Apart(&["other_id"])),
    ("acquaintance", "other_id", Apart(&["one_id"])),
    // The journey
    ("map_person", "person_id", Theirs),
    ("energy_note", "person_id", Theirs),
    ("assessment", "person_id", Theirs),
    ("asked_person", "person_id", Theirs),
    ("experiment", "person_id", Theirs),
    ("derailer", "owner_id", Theirs),
    ("story", "confirmer_id", Theirs),
    ("player", "person_id", Theirs),
    ("stakeholder", "person_id", Theirs),
    ("culture_note", "person_id", Theirs),
    ("delivery", "confirmer_id", Theirs),
    ("channel", "person_id", Theirs),
    // Leads
    ("lead", "source_id", Theirs),
    ("lead_gate", "right_person_id", Theirs),
    ("landing_thank", "person_id", TheirsUnless(&["lead_id"])),
];

/// Points every row that names `from` at `to`; rows that would then stand twice stand once.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn repoint(tx: &Connection, from: PersonId, to: PersonId) -> Result<()> {
    for (table, column, how) in REFERENCES {
        match how {
            Derived => continue,
            Theirs => {}
            TheirsUnless(same) => {
                once(tx, table, column, same, from, to)?;
                continue;
            }
            Pair(beside) => {
                pairs(tx, table, (column, beside), from, to)?;
                continue;
            }
            Apart(others) => {
                for other in *others {
                    tx.prepare_cached(&format!(
                        "DELETE FROM {table} WHERE {column} = ?1 AND {other} = ?2"
                    ))?
                    .execute((from, to))?;
                }
            }
        }
        tx.prepare_cached(&format!(
            "UPDATE {table} SET {column} = ?2 WHERE {column} = ?1"
        ))?
        .execute((from, to))?;
    }
    Ok(())
}

/// Gives `to` the rows of `from` that it has not. The column is part of the key, and a row whose key changed could not
/// be found again by undo: it goes and comes anew.
fn once(
    tx: &Connection,
    table: &str,
    column: &str,
    same: &[&str],
    from: PersonId,
    to: PersonId,
) -> Result<()> {
    let rest = tx
        .prepare_cached("SELECT name FROM pragma_table_info(?1) WHERE name <> ?2")?
        .query_map((table, column), |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<String>>>()?;
    let rest: String = rest.iter().map(|name| format!(", {name}")).collect();
    let alike: String = same
        .iter()
        .map(|key| format!(" AND k.{key} = {table}.{key}"))
        .collect();
    tx.prepare_cached(&format!(
        "INSERT INTO {table} ({column}{rest}) SELECT ?2{rest} FROM {table}
          WHERE {column} = ?1 AND NOT EXISTS (SELECT 1 FROM {table} k WHERE k.{column} = ?2{alike})"
    ))?
    .execute((from, to))?;
    tx.prepare_cached(&format!("DELETE FROM {table} WHERE {column} = ?1"))?
        .execute([from])?;
    Ok(())
}

/// Whom `from` is not, `to` is not either. Said of the two themselves, it was wrong and goes.
fn pairs(
    tx: &Connection,
    table: &str,
    (column, beside): (&str, &str),
    from: PersonId,
    to: PersonId,
) -> Result<()> {
    let rows = tx
        .prepare_cached(&format!(
            "SELECT {beside}, said_on FROM {table} WHERE {column} = ?1"
        ))?
        .query_map([from], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<Vec<(PersonId, String)>>>()?;
    tx.prepare_cached(&format!("DELETE FROM {table} WHERE {column} = ?1"))?
        .execute([from])?;
    for (third, said_on) in rows {
        if third != to {
            super::keep_apart(tx, to, third, &said_on)?;
        }
    }
    Ok(())
}

/// Returns every row that names somebody, as JSON: `{"table": [{"column": value}]}`.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn snapshot(tx: &Connection, id: PersonId) -> Result<String> {
    let mut all = Map::new();
    all.insert("person".to_owned(), rows(tx, "person", "id", id)?);
    for (table, column, how) in REFERENCES {
        if *how == Derived {
            continue;
        }
        let found = rows(tx, table, column, id)?;
        if found != Value::Array(Vec::new()) {
            all.insert((*table).to_owned(), found);
        }
    }
    serde_json::to_string(&all).map_err(|error| Error::Unexpected(error.to_string()))
}

fn rows(tx: &Connection, table: &str, column: &str, id: PersonId) -> Result<Value> {
    let mut select = tx.prepare_cached(&format!("SELECT * FROM {table} WHERE {column} = ?1"))?;
    let columns: Vec<String> = select.column_names().map(str::to_owned).collect();
    let rows = select
        .query_map([id], |row| {
            let mut object = Map::new();
            for (at, column) in columns.iter().enumerate() {
                object.insert(column.clone(), export::json(row.get_ref(at)?));
            }
            Ok(Value::Object(object))
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(Value::Array(rows))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::people::fixture::career;

    /// Every column of the schema that points at a person.
    fn of_schema(connection: &Connection) -> BTreeSet<(String, String)> {
        connection
            .prepare(
                "SELECT t.name, f.\"from\" FROM pragma_table_list t, pragma_foreign_key_list(t.name) f
                  WHERE t.schema = 'main' AND t.type = 'table' AND f.\"table\" = 'person'",
            )
            .expect("the schema is readable")
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
            .expect("references")
            .collect::<rusqlite::Result<_>>()
            .expect("names are text")
    }

    #[test]
    fn the_list_knows_every_reference_of_the_schema() {
        let listed: BTreeSet<(String, String)> = REFERENCES
            .iter()
            .map(|(table, column, _)| ((*table).to_owned(), (*column).to_owned()))
            .collect();
        assert_eq!(
            of_schema(career().read()),
            listed,
            "whoever adds a table that names a person says here what becomes of its rows when two are one"
        );
    }

    #[test]
    fn what_may_stand_once_is_said_to() {
        let career = career();
        for (table, column, how) in REFERENCES {
            let unique: Vec<Vec<String>> = career
                .read()
                .prepare(&format!(
                    "SELECT group_concat(i.name) FROM pragma_index_list('{table}') l, pragma_index_info(l.name) i
                      WHERE l.\"unique\" = 1 GROUP BY l.name"
                ))
                .expect("indexes")
                .query_map([], |row| row.get::<_, String>(0))
                .expect("columns")
                .map(|names| {
                    let names = names.expect("text");
                    names.split(',').map(str::to_owned).collect()
                })
                .collect();
            let once = unique
                .iter()
                .any(|columns: &Vec<String>| columns.iter().any(|one| one == column));
            let says = matches!(how, TheirsUnless(_) | Pair(_) | Derived);
            assert_eq!(once, says, "{table}.{column} in {unique:?}");
        }
    }
}
