//! What the claims about people begin with: a book in memory, a clock that stands still, invented people.

use chrono::{Duration, NaiveDate};
use rusqlite::Connection;

use super::person::PersonDraft;
use super::touch::{NewTouch, ReachedOut, TouchKind};
use crate::career::Career;
use crate::error::Error;
use crate::id::PersonId;
use crate::time::Now;

/// Tuesday, 10 March 2026, 09:00 in London.
pub(crate) fn now() -> Now {
    Now::parse("2026-03-10T09:00:00Z", chrono_tz::Europe::London).expect("a valid instant")
}

pub(crate) fn later(days: i64) -> Now {
    Now {
        instant: now().instant + Duration::days(days),
        ..now()
    }
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

pub(crate) fn career() -> Career {
    Career::in_memory(now()).expect("memory opens")
}

pub(crate) fn named(name: &str) -> PersonDraft {
    PersonDraft {
        name: name.to_owned(),
        ..PersonDraft::default()
    }
}

pub(crate) fn add(career: &mut Career, name: &str) -> PersonId {
    career
        .add_person(named(name), now())
        .expect("a name is enough")
}

/// Lunch with one person, so many days ago.
pub(crate) fn lunch(who: PersonId, days_ago: i64) -> NewTouch {
    NewTouch {
        people: vec![who],
        kind: TouchKind::Lunch,
        at: Some(now().instant - Duration::days(days_ago)),
        reached_out: ReachedOut::Me,
        note: String::new(),
        minutes: None,
        next_on: None,
    }
}

/// Returns the field and the sentence of a fault of the input.
pub(crate) fn fault<T: std::fmt::Debug>(result: Result<T, Error>) -> (&'static str, String) {
    match result {
        Err(Error::Invalid { field, message }) => (field, message),
        other => panic!("{other:?} is no fault of the input"),
    }
}

/// Returns every row of every table, derived ones included, as text.
pub(crate) fn all_rows(connection: &Connection) -> Vec<String> {
    let tables: Vec<String> = connection
        .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name")
        .expect("the schema is readable")
        .query_map([], |row| row.get(0))
        .expect("names")
        .collect::<rusqlite::Result<_>>()
        .expect("names are text");
    let mut all = Vec::new();
    for table in tables {
        let mut select = connection
            .prepare(&format!("SELECT * FROM \"{table}\""))
            .expect("a table");
        let columns = select.column_count();
        let mut rows: Vec<String> = select
            .query_map([], |row| {
                let cells = (0..columns)
                    .map(|at| row.get::<_, rusqlite::types::Value>(at))
                    .collect::<rusqlite::Result<Vec<_>>>()?;
                Ok(format!("{table}: {cells:?}"))
            })
            .expect("rows")
            .collect::<rusqlite::Result<_>>()
            .expect("every row can be read");
        rows.sort();
        all.extend(rows);
    }
    all
}
