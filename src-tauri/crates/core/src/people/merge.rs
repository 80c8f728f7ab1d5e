//! Two entries that are one person: the survivor keeps its id and takes everything along, and a link by the other's
//! id leads to it.

mod references;
#[cfg(test)]
mod tests;
mod unite;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use super::person::{ContactPoint, date, draft_of, name_of, update};
use crate::career::Career;
use crate::error::{Error, OrNotFound, Result};
use crate::id::PersonId;
use crate::op::Op;
use crate::time::{self, Now};
use crate::words;
use unite::Entry;
pub use unite::{MergeChoice, MergeField, Take, Taken};

/// Two entries to make one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MergePeople {
    /// Whose id stays.
    pub keep: PersonId,
    /// Who goes into them.
    pub other: PersonId,
    /// Whose value stays, a field; what is left out is as proposed.
    #[serde(default)]
    pub taken: Vec<Taken>,
}

/// Two entries side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MergeView {
    /// Whose id would stay: who has more contact, then who is longer in the book.
    pub keep: MergeSide,
    /// Who would go into them.
    pub other: MergeSide,
    /// The fields in which they differ.
    pub choices: Vec<MergeChoice>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MergeSide {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Where they work.
    pub organisation: String,
    /// What they do there.
    pub title: String,
    /// Where they live.
    pub place: String,
    /// Ways to reach them.
    pub contact_points: Vec<ContactPoint>,
    /// Their tags.
    pub tags: Vec<String>,
    /// Times that we were in touch.
    pub touches: u32,
    /// When we last spoke.
    pub last_on: Option<NaiveDate>,
    /// Since when they are in the book.
    pub created_on: NaiveDate,
    /// Which files they came from.
    pub sources: Vec<String>,
}

impl Career {
    /// Returns two entries side by side, with what would become of them.
    ///
    /// # Errors
    /// `NotFound`, or `Invalid` when it is the same entry twice.
    pub fn compare_people(&self, one: PersonId, other: PersonId) -> Result<MergeView> {
        if one == other {
            return Err(Error::invalid("other", words::merge_same()));
        }
        let conn = self.read();
        let (mut keep, mut other) = (side(conn, one)?, side(conn, other)?);
        let rank = |side: &MergeSide| (std::cmp::Reverse(side.touches), side.created_on, side.id);
        if rank(&other) < rank(&keep) {
            std::mem::swap(&mut keep, &mut other);
        }
        let choices = unite::choices(&entry(conn, keep.id)?, &entry(conn, other.id)?);
        Ok(MergeView {
            keep,
            other,
            choices,
        })
    }

    /// Makes two entries one, as one step: the survivor takes over every way to reach them, every tag, every contact
    /// and whatever else named the other, who is kept as a snapshot only.
    ///
    /// # Errors
    /// `NotFound`, or `Invalid` when it is the same entry twice or one lies in the bin; then nothing is changed.
    pub fn merge_people(&mut self, merge: &MergePeople, now: Now) -> Result<()> {
        let (keep, other) = (merge.keep, merge.other);
        if keep == other {
            return Err(Error::invalid("other", words::merge_same()));
        }
        let conn = self.read();
        for (field, id) in [("keep", keep), ("other", other)] {
            let name = name_of(conn, id)?;
            if is_binned(conn, id)? {
                return Err(Error::invalid(field, words::merge_binned(&name)));
            }
        }
        let op = Op::MergePeople(name_of(conn, other)?, name_of(conn, keep)?);
        self.transact(op, |tx| {
            let before = entry(tx, keep)?;
            let gone = entry(tx, other)?;
            let after = unite::united(&before, &gone, &merge.taken);
            let snapshot = references::snapshot(tx, other)?;
            references::repoint(tx, other, keep)?;
            tx.prepare_cached("DELETE FROM person WHERE id = ?1")?
                .execute([other])?;
            tx.prepare_cached(
                "INSERT INTO merged (id, person_id, merged_at, snapshot) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute((other, keep, time::to_text(now.instant), snapshot))?;
            // As it stands after the other's rows came along: what is written is only what the form would change.
            let moved = draft_of(tx, keep)?;
            update(tx, keep, &moved, &after.draft, now)?;
            put_rest(tx, keep, &before, &after)
        })?;
        Ok(())
    }

    /// Remembers that two who look like one are two.
    ///
    /// # Errors
    /// `NotFound`, or `Invalid` when it is the same entry twice.
    pub fn not_the_same(&mut self, one: PersonId, other: PersonId, now: Now) -> Result<()> {
        if one == other {
            return Err(Error::invalid("other", words::merge_same()));
        }
        let op = Op::KeepApart(name_of(self.read(), one)?, name_of(self.read(), other)?);
        self.transact(op, |tx| {
            keep_apart(tx, one, other, &now.today().to_string())
        })?;
        Ok(())
    }

    /// Returns who somebody is who was merged; `None` for everybody else.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn merged_into(&self, id: PersonId) -> Result<Option<PersonId>> {
        survivor(self.read(), id)
    }
}

/// Returns who somebody is who was merged; `None` for everybody else.
pub(crate) fn survivor(conn: &Connection, id: PersonId) -> Result<Option<PersonId>> {
    Ok(conn
        .prepare_cached("SELECT person_id FROM merged WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?)
}

fn keep_apart(tx: &Connection, one: PersonId, other: PersonId, said_on: &str) -> Result<()> {
    let (less, more) = (one.min(other), one.max(other));
    tx.prepare_cached(
        "INSERT INTO not_same (one_id, other_id, said_on) SELECT ?1, ?2, ?3
          WHERE NOT EXISTS (SELECT 1 FROM not_same WHERE one_id = ?1 AND other_id = ?2)",
    )?
    .execute((less, more, said_on))?;
    Ok(())
}

fn is_binned(conn: &Connection, id: PersonId) -> Result<bool> {
    conn.prepare_cached("SELECT binned_at IS NOT NULL FROM person WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .or_not_found(&words::person_gone())
}

fn entry(conn: &Connection, id: PersonId) -> Result<Entry> {
    let draft = draft_of(conn, id)?;
    let set = |column: &str, value: &str| -> Result<Option<String>> {
        Ok(conn
            .prepare_cached(&format!(
                "SELECT max(coalesce(set_on, '')) FROM person_source WHERE person_id = ?1 AND {column} = ?2"
            ))?
            .query_row((id, value), |row| row.get(0))?)
    };
    let (organisation_from, title_from) = (
        set("organisation", &draft.organisation)?,
        set("title", &draft.title)?,
    );
    conn.prepare_cached(
        "SELECT ideal_days, max_days, let_go_on, later_until, created_on, created_at FROM person WHERE id = ?1",
    )?
    .query_row([id], |row| {
        Ok(Entry {
            ideal_days: row.get(0)?,
            max_days: row.get(1)?,
            let_go_on: date(row, 2)?,
            later_until: date(row, 3)?,
            created_on: date(row, 4)?.unwrap_or_default(),
            created_at: row.get(5)?,
            organisation_from,
            title_from,
            draft,
        })
    })
    .or_not_found(&words::person_gone())
}

/// Writes what stands beside the form.
fn put_rest(tx: &Connection, id: PersonId, before: &Entry, after: &Entry) -> Result<()> {
    let day = |on: Option<NaiveDate>| on.map(|on| on.to_string());
    if before == after {
        return Ok(());
    }
    tx.prepare_cached(
        "UPDATE person SET ideal_days = ?2, max_days = ?3, let_go_on = ?4, later_until = ?5, created_on = ?6,
                created_at = ?7 WHERE id = ?1",
    )?
    .execute((
        id,
        after.ideal_days,
        after.max_days,
        day(after.let_go_on),
        day(after.later_until),
        after.created_on.to_string(),
        &after.created_at,
    ))?;
    Ok(())
}

fn side(conn: &Connection, id: PersonId) -> Result<MergeSide> {
    let draft = draft_of(conn, id)?;
    let (touches, last_on) = conn
        .prepare_cached(
            "SELECT count(*), max(CASE WHEN k.reached_out <> 'unanswered' THEN k.day END)
               FROM touch_person tp JOIN touch k ON k.id = tp.touch_id
              WHERE tp.person_id = ?1 AND k.binned_at IS NULL",
        )?
        .query_row([id], |row| Ok((row.get(0)?, date(row, 1)?)))?;
    let created_on = conn
        .prepare_cached("SELECT created_on FROM person WHERE id = ?1")?
        .query_row([id], |row| date(row, 0))?
        .unwrap_or_default();
    let sources = conn
        .prepare_cached(
            "SELECT DISTINCT source FROM person_source WHERE person_id = ?1 ORDER BY source",
        )?
        .query_map([id], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(MergeSide {
        id,
        name: draft.name,
        organisation: draft.organisation,
        title: draft.title,
        place: draft.place,
        contact_points: draft.contact_points,
        tags: draft.tags,
        touches,
        last_on,
        created_on,
        sources,
    })
}
