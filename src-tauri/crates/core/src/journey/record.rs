//! What an exercise leaves behind: a typed row in a table of its own. Saving, throwing away and reading are the
//! same for all of them; what fits is for each to say.

use chrono::NaiveDate;
use rusqlite::types::{FromSql, ToSql};
use rusqlite::{Connection, Row};
use serde::Serialize;

use super::lap;
use crate::career::{Career, Follow};
use crate::error::{Error, OrNotFound, Result};
use crate::id::LapId;
use crate::op::Op;
use crate::people::person::line;
use crate::time::{self, Now};
use crate::words;

/// The most characters in one line of a form.
pub(crate) const LINE_MAX: usize = 500;
/// The most characters in a text of a form.
pub(crate) const TEXT_MAX: usize = 20_000;

/// How a record lies in its table; [`record!`] writes it.
pub(crate) trait Fields: Sized + Clone {
    /// Its id.
    type Id: Copy + ToSql + FromSql + std::fmt::Display;
    /// Its table, with the columns that every record has and those below.
    const TABLE: &'static str;
    /// The columns that hold the draft.
    const COLUMNS: &'static [&'static str];

    /// Makes an id.
    fn new_id(now: Now) -> Self::Id;
    /// Returns the values of [`Self::COLUMNS`].
    fn values(&self) -> Vec<&dyn ToSql>;
    /// Reads the draft from the columns that begin at `at`.
    fn read(row: &Row<'_>, at: usize) -> rusqlite::Result<Self>;
}

/// A record of an exercise.
pub(crate) trait Record: Fields {
    /// Trims what was typed and refuses what does not fit, with the field and a sentence.
    ///
    /// # Errors
    /// `Invalid`.
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()>;

    /// Returns what undo calls it, for example "the strength “writes things down”".
    fn sentence(&self) -> String;

    /// Refuses to throw away what must stay. As a rule nothing must.
    ///
    /// # Errors
    /// `NotNow` with a sentence.
    fn may_bin(&self) -> Result<()> {
        Ok(())
    }

    /// Brings in step whatever follows from the record, in the same transaction. As a rule nothing does.
    ///
    /// # Errors
    /// Only if SQLite fails.
    fn saved(_tx: &Connection, _id: Self::Id, _now: Now) -> Result<()> {
        Ok(())
    }
}

/// A record with what every one of them has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Kept<I, D> {
    /// Its id.
    pub id: I,
    /// In which lap it was first written.
    pub lap_id: LapId,
    /// When it was first written.
    pub created_on: NaiveDate,
    /// When it was last changed.
    pub changed_on: NaiveDate,
    /// What its form holds.
    pub draft: D,
}

/// A record as [`all`] and [`one`] return it.
pub(crate) type Row1<R> = Kept<<R as Fields>::Id, R>;

fn columns<R: Record>() -> String {
    format!(
        "r.id, r.lap_id, r.created_on, r.changed_on, {}",
        R::COLUMNS
            .iter()
            .map(|column| format!("r.{column}"))
            .collect::<Vec<_>>()
            .join(", ")
    )
}

fn kept<R: Record>(row: &Row<'_>) -> rusqlite::Result<Row1<R>> {
    Ok(Kept {
        id: row.get(0)?,
        lap_id: row.get(1)?,
        created_on: row.get(2)?,
        changed_on: row.get(3)?,
        draft: R::read(row, 4)?,
    })
}

/// Returns the records outside the bin that `tail` selects (`AND …`, `ORDER BY …`; the table is called `r`).
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn all<R: Record>(
    conn: &Connection,
    tail: &str,
    values: impl rusqlite::Params,
) -> Result<Vec<Row1<R>>> {
    let mut select = conn.prepare_cached(&format!(
        "SELECT {} FROM {} r WHERE r.binned_at IS NULL {tail}",
        columns::<R>(),
        R::TABLE
    ))?;
    let rows = select.query_map(values, kept::<R>)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns one record, in the bin or not.
///
/// # Errors
/// `NotFound`.
pub(crate) fn one<R: Record>(conn: &Connection, id: R::Id) -> Result<Row1<R>> {
    conn.prepare_cached(&format!(
        "SELECT {} FROM {} r WHERE r.id = ?1",
        columns::<R>(),
        R::TABLE
    ))?
    .query_row([id], kept::<R>)
    .or_not_found(&words::record_gone())
}

/// Returns how many records stand outside the bin, and when the newest was changed.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn newest<R: Record>(
    conn: &Connection,
    tail: &str,
    values: impl rusqlite::Params,
) -> Result<(u32, Option<NaiveDate>)> {
    Ok(conn
        .prepare_cached(&format!(
            "SELECT count(*), max(r.changed_on) FROM {} r WHERE r.binned_at IS NULL {tail}",
            R::TABLE
        ))?
        .query_row(values, |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// Writes a new record.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn insert<R: Record>(tx: &Connection, draft: &R, now: Now) -> Result<R::Id> {
    let id = R::new_id(now);
    let lap = lap::current(tx)?.id;
    let today = now.today();
    let mut values: Vec<&dyn ToSql> = vec![&id, &lap, &today];
    values.extend(draft.values());
    let places: Vec<String> = (4..4 + R::COLUMNS.len())
        .map(|at| format!("?{at}"))
        .collect();
    tx.prepare_cached(&format!(
        "INSERT INTO {} (id, lap_id, created_on, changed_on, {}) VALUES (?1, ?2, ?3, ?3, {})",
        R::TABLE,
        R::COLUMNS.join(", "),
        places.join(", ")
    ))?
    .execute(values.as_slice())?;
    R::saved(tx, id, now)?;
    Ok(id)
}

/// Writes what changed in a record; what stayed the same is not written at all.
///
/// # Errors
/// `NotFound`.
pub(crate) fn update<R: Record>(tx: &Connection, id: R::Id, draft: &R, now: Now) -> Result<()> {
    let today = now.today();
    let mut values: Vec<&dyn ToSql> = vec![&id, &today];
    values.extend(draft.values());
    let sets = |join: &str, with: &str| {
        R::COLUMNS
            .iter()
            .zip(3..)
            .map(|(column, at)| format!("{column} {with} ?{at}"))
            .collect::<Vec<_>>()
            .join(join)
    };
    one::<R>(tx, id)?;
    tx.prepare_cached(&format!(
        "UPDATE {} SET changed_on = ?2, {} WHERE id = ?1 AND ({})",
        R::TABLE,
        sets(", ", "="),
        sets(" OR ", "IS NOT"),
    ))?
    .execute(values.as_slice())?;
    R::saved(tx, id, now)
}

/// Saves a record as a form holds it. What is typed into one record in one go is one step of undo.
///
/// # Errors
/// `Invalid` with the field and a sentence, or `NotFound`; then nothing is changed.
pub(crate) fn save<R: Record>(
    career: &mut Career,
    id: Option<R::Id>,
    mut draft: R,
    now: Now,
) -> Result<R::Id> {
    draft.check(career.read(), now)?;
    let op = match id {
        None => Op::AddRecord(draft.sentence()),
        Some(_) => Op::EditRecord(draft.sentence()),
    };
    let done = career.transact_following(
        op,
        |id: &R::Id| Follow::new(format!("{}:{id}", R::TABLE), now),
        |tx| match id {
            None => insert(tx, &draft, now),
            Some(id) => update(tx, id, &draft, now).map(|()| id),
        },
    )?;
    Ok(done.output)
}

/// Says that a record is still true: it counts as looked at today.
///
/// # Errors
/// `NotFound`.
pub(crate) fn confirm<R: Record>(career: &mut Career, id: R::Id, now: Now) -> Result<()> {
    let record = one::<R>(career.read(), id)?;
    career.transact(Op::ConfirmRecord(record.draft.sentence()), |tx| {
        tx.prepare_cached(&format!(
            "UPDATE {} SET changed_on = ?2 WHERE id = ?1",
            R::TABLE
        ))?
        .execute((id, now.today()))?;
        R::saved(tx, id, now)
    })?;
    Ok(())
}

/// Moves a record to the bin.
///
/// # Errors
/// `NotFound`, or `NotNow` when it must stay.
pub(crate) fn bin<R: Record>(career: &mut Career, id: R::Id, now: Now) -> Result<()> {
    let record = one::<R>(career.read(), id)?;
    record.draft.may_bin()?;
    career.transact(Op::BinRecord(record.draft.sentence()), |tx| {
        tx.prepare_cached(&format!(
            "UPDATE {} SET binned_at = ?2 WHERE id = ?1 AND binned_at IS NULL",
            R::TABLE
        ))?
        .execute((id, time::to_text(now.instant)))?;
        R::saved(tx, id, now)
    })?;
    Ok(())
}

/// Trims a line of a form.
///
/// # Errors
/// `Invalid` when it is too long or holds NUL.
pub(crate) fn trim_line(field: &'static str, text: &mut String) -> Result<()> {
    *text = line(field, text, LINE_MAX)?;
    Ok(())
}

/// Trims a line of a form that must not be empty.
///
/// # Errors
/// `Invalid`; `missing` is the sentence for an empty one.
pub(crate) fn need_line(field: &'static str, text: &mut String, missing: &str) -> Result<()> {
    trim_line(field, text)?;
    if text.is_empty() {
        return Err(Error::invalid(field, missing));
    }
    Ok(())
}

/// Trims the end of a text of a form; its line breaks stay.
///
/// # Errors
/// `Invalid` when it is too long or holds NUL.
pub(crate) fn trim_text(field: &'static str, text: &mut String) -> Result<()> {
    *text = line(field, text, TEXT_MAX)?;
    Ok(())
}

/// Refuses a number outside its range.
///
/// # Errors
/// `Invalid` with the range.
pub(crate) fn in_range(field: &'static str, value: i64, from: i64, to: i64) -> Result<()> {
    if (from..=to).contains(&value) {
        Ok(())
    } else {
        Err(Error::invalid(field, words::out_of_range(from, to)))
    }
}

/// Writes a record's struct and how it lies in its table: `Name, "table", Id { field: Type, … }`. Each field is
/// a column of the same name, and a form may leave any of them out.
macro_rules! record {
    (
        $(#[$doc:meta])*
        $name:ident, $table:literal, $id:ty {
            $( $(#[$field_doc:meta])* $field:ident: $type:ty ),+ $(,)?
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        #[serde(default, deny_unknown_fields)]
        pub struct $name {
            $( $(#[$field_doc])* pub $field: $type ),+
        }

        impl $crate::journey::record::Fields for $name {
            type Id = $id;
            const TABLE: &'static str = $table;
            const COLUMNS: &'static [&'static str] = &[$( stringify!($field) ),+];

            fn new_id(now: $crate::time::Now) -> Self::Id {
                <$id>::new(now)
            }

            fn values(&self) -> Vec<&dyn rusqlite::types::ToSql> {
                vec![$( &self.$field ),+]
            }

            fn read(row: &rusqlite::Row<'_>, at: usize) -> rusqlite::Result<Self> {
                let mut columns = at..;
                let mut next = || columns.next().unwrap_or(at);
                Ok(Self { $( $field: row.get(next())? ),+ })
            }
        }
    };
}
pub(crate) use record;
