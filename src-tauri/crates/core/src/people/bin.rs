//! The bin: rows go there, not away. It empties on request or after 90 days.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::person::name_of;
use super::touch::sentence_of;
use crate::career::Career;
use crate::error::{Error, OrNotFound, Result};
use crate::id::PersonId;
use crate::journey::records::RecordKind;
use crate::leads::attachment;
use crate::op::Op;
use crate::time::{self, Now};
use crate::words;

/// Days after which the bin lets go of a row.
pub const BIN_DAYS: i64 = 90;

/// What can lie in the bin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum BinKind {
    /// A person.
    Person,
    /// A touch.
    Touch,
    /// A block of protected time.
    Block,
    /// A file kept with a lead.
    Attachment,
    /// A record of the journey.
    #[serde(untagged)]
    Record(RecordKind),
}

impl BinKind {
    /// Every kind.
    fn all() -> impl Iterator<Item = BinKind> {
        let records = RecordKind::ALL.iter().copied().map(BinKind::Record);
        [
            BinKind::Person,
            BinKind::Touch,
            BinKind::Block,
            BinKind::Attachment,
        ]
        .into_iter()
        .chain(records)
    }

    fn table(self) -> &'static str {
        match self {
            BinKind::Person => "person",
            BinKind::Touch => "touch",
            BinKind::Block => "block",
            BinKind::Attachment => "lead_attachment",
            BinKind::Record(kind) => kind.table(),
        }
    }
}

/// Something in the bin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BinRow {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: BinKind,
    /// What it is called.
    pub name: String,
    /// Since when.
    pub binned_at: DateTime<Utc>,
    /// The day on which it goes for good.
    pub gone_on: NaiveDate,
}

impl Career {
    /// Moves people to the bin, as one step.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn bin_people(&mut self, people: &[PersonId], now: Now) -> Result<()> {
        let who = match people {
            [one] => name_of(self.read(), *one)?,
            many => words::people(many.len()),
        };
        self.transact(Op::BinPerson(who), |tx| {
            for id in people {
                tx.prepare_cached(
                    "UPDATE person SET binned_at = ?2 WHERE id = ?1 AND binned_at IS NULL",
                )?
                .execute((id, time::to_text(now.instant)))?;
            }
            Ok(())
        })?;
        Ok(())
    }

    /// Takes something out of the bin.
    ///
    /// # Errors
    /// `NotFound` when it is not in the bin.
    pub fn restore(&mut self, kind: BinKind, id: &str, now: Now) -> Result<()> {
        let name = bin_name(self.read(), kind, id)?;
        self.transact(Op::RestorePerson(name), |tx| {
            if kind == BinKind::Block {
                let block = id
                    .parse()
                    .map_err(|_| Error::NotFound(words::not_in_bin()))?;
                return crate::rhythm::block::restore(tx, block, now);
            }
            let sql = format!(
                "UPDATE {} SET binned_at = NULL WHERE id = ?1 AND binned_at IS NOT NULL",
                kind.table()
            );
            if tx.prepare_cached(&sql)?.execute([id])? == 0 {
                return Err(Error::NotFound(words::not_in_bin()));
            }
            match kind {
                BinKind::Record(record) => record.saved(tx, id, now),
                // Something may have become known of where they are, or of where I am.
                BinKind::Person => match id.parse() {
                    Ok(person) => super::ring::of_person(tx, person),
                    Err(_) => Ok(()),
                },
                _ => Ok(()),
            }
        })?;
        Ok(())
    }

    /// Returns what lies in the bin, newest first.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn bin(&self, now: Now) -> Result<Vec<BinRow>> {
        let connection = self.read();
        let mut rows = Vec::new();
        for kind in BinKind::all() {
            let found = connection
                .prepare_cached(&format!(
                    "SELECT id, binned_at FROM {} WHERE binned_at IS NOT NULL ORDER BY binned_at DESC LIMIT 500",
                    kind.table()
                ))?
                .query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?
                .collect::<rusqlite::Result<Vec<_>>>()?;
            for (id, at) in found {
                let binned_at = time::from_text(&at).unwrap_or(now.instant);
                rows.push(BinRow {
                    name: bin_name(connection, kind, &id)?,
                    id,
                    kind,
                    binned_at,
                    gone_on: now.date_of(binned_at + Duration::days(BIN_DAYS)),
                });
            }
        }
        rows.sort_by_key(|row| std::cmp::Reverse(row.binned_at));
        Ok(rows)
    }

    /// Empties the bin and returns how many rows went. Undo brings them back until the program ends.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn empty_bin(&mut self, now: Now) -> Result<u32> {
        let done = self.transact_naming(|tx| {
            attachment::gone(tx, "9999", now)?;
            let mut gone = 0;
            for kind in BinKind::all() {
                gone += tx.execute(
                    &format!("DELETE FROM {} WHERE binned_at IS NOT NULL", kind.table()),
                    [],
                )?;
            }
            Ok((u32::try_from(gone).unwrap_or(u32::MAX), Op::EmptyBin(gone)))
        })?;
        Ok(done.output)
    }
}

fn bin_name(connection: &Connection, kind: BinKind, id: &str) -> Result<String> {
    let parse = |e: uuid::Error| Error::NotFound(format!("{} {e}", words::not_in_bin()));
    match kind {
        BinKind::Person => name_of(connection, id.parse().map_err(parse)?),
        BinKind::Touch => sentence_of(connection, id.parse().map_err(parse)?),
        BinKind::Record(kind) => kind.sentence(connection, id),
        BinKind::Attachment => attachment::name_of(connection, id.parse().map_err(parse)?),
        BinKind::Block => connection
            .prepare_cached(
                "SELECT CASE WHEN title = '' THEN kind ELSE title END FROM block WHERE id = ?1",
            )?
            .query_row([id], |row| row.get(0))
            .or_not_found(&words::not_in_bin()),
    }
}

/// Whether something has lain in the bin for more than [`BIN_DAYS`].
///
/// # Errors
/// Only if SQLite fails.
pub fn any_old(connection: &Connection, now: Now) -> Result<bool> {
    let any: Vec<String> = BinKind::all()
        .map(|kind| {
            format!(
                "EXISTS (SELECT 1 FROM {} WHERE binned_at < ?1)",
                kind.table()
            )
        })
        .collect();
    Ok(
        connection.query_row(&format!("SELECT {}", any.join(" OR ")), [old(now)], |row| {
            row.get(0)
        })?,
    )
}

/// What was binned before this moment has lain there too long.
fn old(now: Now) -> String {
    time::to_text(now.instant - Duration::days(BIN_DAYS))
}

/// Removes what has lain in the bin for more than [`BIN_DAYS`].
///
/// # Errors
/// Only if SQLite fails.
pub fn empty_old(tx: &Connection, now: Now) -> Result<()> {
    let before = old(now);
    attachment::gone(tx, &before, now)?;
    for kind in BinKind::all() {
        tx.execute(
            &format!("DELETE FROM {} WHERE binned_at < ?1", kind.table()),
            [&before],
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
