//! How many people stand where.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use crate::career::Career;
use crate::error::Result;
use crate::people::cadence::{Stands, State};
use crate::people::person::Ring;
use crate::time::Now;

/// How many people stand where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PeopleCounts {
    /// All who are not in the bin.
    pub all: u32,
    /// By state; every state that occurs.
    pub by_state: Vec<StateCount>,
    /// By ring, from near to far; every ring that occurs.
    pub by_ring: Vec<RingCount>,
    /// By tag.
    pub tags: Vec<TagCount>,
    /// In the bin.
    pub binned: u32,
}

/// How many stand so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StateCount {
    /// The state.
    pub state: State,
    /// How many.
    pub count: u32,
}

/// How many are in a ring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RingCount {
    /// The ring.
    pub ring: Ring,
    /// How many.
    pub count: u32,
}

/// How many carry a tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TagCount {
    /// The tag's name.
    pub name: String,
    /// How many.
    pub count: u32,
}

impl Career {
    /// Returns how many people stand where.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn people_counts(&self, now: Now) -> Result<PeopleCounts> {
        let conn = self.read();
        let all = everybody(conn)?;
        let by_state = [
            State::Cold,
            State::Cooling,
            State::Daily,
            State::Due,
            State::Fresh,
            State::LetGo,
            State::None,
            State::Soon,
        ]
        .into_iter()
        .map(|state| {
            Ok(StateCount {
                state,
                count: of_state(conn, state.into(), now.today())?,
            })
        })
        .filter(|count| !matches!(count, Ok(StateCount { count: 0, .. })))
        .collect::<Result<_>>()?;
        Ok(PeopleCounts {
            all,
            by_state,
            by_ring: by_ring(conn, all)?,
            tags: by_tag(conn)?,
            binned: binned(conn)?,
        })
    }
}

/// Returns how many stand so.
pub(super) fn of_state(conn: &Connection, state: Stands, today: NaiveDate) -> Result<u32> {
    // The dates of one person follow each other, so whoever reached a later one reached the earlier ones too.
    let between = |one: u32, next: u32| Ok(one.saturating_sub(next));
    let reached = |state| reached(conn, state, today);
    match state {
        Stands::Fresh => between(in_rhythm(conn)?, reached("soon")?),
        Stands::Soon => between(reached("soon")?, due(conn, today)?),
        Stands::Due => between(due(conn, today)?, reached("cooling")?),
        Stands::Cooling => between(reached("cooling")?, reached("cold")?),
        Stands::Cold => reached("cold"),
        Stands::InRhythm => in_rhythm(conn),
        Stands::InTouch => between(in_rhythm(conn)?, due(conn, today)?),
        Stands::Daily => daily(conn),
        Stands::LetGo => let_go(conn),
        Stands::None => between(
            everybody(conn)?,
            in_rhythm(conn)? + let_go(conn)? + daily(conn)?,
        ),
    }
}

fn reached(conn: &Connection, state: &str, today: NaiveDate) -> Result<u32> {
    Ok(conn
        .prepare_cached(
            "SELECT coalesce(sum(people), 0) FROM standing_date WHERE state = ?1 AND from_on <= ?2",
        )?
        .query_row((state, today.to_string()), |row| row.get(0))?)
}

fn due(conn: &Connection, today: NaiveDate) -> Result<u32> {
    Ok(conn
        .prepare_cached("SELECT coalesce(sum(people), 0) FROM standing_size WHERE due_on <= ?1")?
        .query_row([today.to_string()], |row| row.get(0))?)
}

/// Counts along the index that holds nothing but rings. The few in the bin are counted apart, and who is in no ring is
/// who is left.
fn by_ring(conn: &Connection, all: u32) -> Result<Vec<RingCount>> {
    let mut rings = conn
        .prepare_cached(
            "SELECT r.ring, r.people - (SELECT count(*) FROM person b WHERE b.binned_at IS NOT NULL AND b.ring = r.ring)
               FROM (SELECT ring, count(*) AS people FROM person INDEXED BY person_by_ring
                      WHERE ring <> '' GROUP BY ring) r",
        )?
        .query_map([], |row| {
            Ok(RingCount {
                ring: Ring::from_text(row.get_ref(0)?.as_str()?),
                count: row.get(1)?,
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let known: u32 = rings.iter().map(|ring| ring.count).sum();
    rings.insert(
        0,
        RingCount {
            ring: Ring::Unknown,
            count: all.saturating_sub(known),
        },
    );
    rings.retain(|ring| ring.count > 0);
    rings.sort_by_key(|one| one.ring);
    Ok(rings)
}

fn by_tag(conn: &Connection) -> Result<Vec<TagCount>> {
    Ok(conn
        .prepare_cached(
            // All who carry it, less the few of them in the bin: nobody else is looked up.
            "SELECT t.name, (SELECT count(*) FROM person_tag pt WHERE pt.tag_id = t.id)
                          - (SELECT count(*) FROM person p CROSS JOIN person_tag pt
                                 ON pt.person_id = p.id AND pt.tag_id = t.id
                              WHERE p.binned_at IS NOT NULL) AS count
               FROM tag t ORDER BY lower(t.name)",
        )?
        .query_map([], |row| {
            Ok(TagCount {
                name: row.get(0)?,
                count: row.get(1)?,
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?)
}

/// Returns how many are not in the bin. SQLite counts whole tables by their pages, so the few in the bin are
/// counted apart.
pub(crate) fn everybody(conn: &Connection) -> Result<u32> {
    let one = |sql: &str| -> Result<u32> {
        Ok(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    };
    Ok(one("SELECT count(*) FROM person")?.saturating_sub(binned(conn)?))
}

/// Returns how many are in the bin.
pub(super) fn binned(conn: &Connection) -> Result<u32> {
    Ok(conn
        .prepare_cached("SELECT count(*) FROM person WHERE binned_at IS NOT NULL")?
        .query_row([], |row| row.get(0))?)
}

/// Returns how many have a cadence and are neither in daily contact, let go nor binned.
pub(crate) fn in_rhythm(conn: &Connection) -> Result<u32> {
    Ok(conn
        .prepare_cached("SELECT coalesce(sum(people), 0) FROM standing_size")?
        .query_row([], |row| row.get(0))?)
}

/// Returns how many were let go.
fn let_go(conn: &Connection) -> Result<u32> {
    Ok(conn
        .prepare_cached(
            "SELECT count(*) FROM person WHERE let_go_on IS NOT NULL AND binned_at IS NULL",
        )?
        .query_row([], |row| row.get(0))?)
}

/// Returns how many are spoken to every day.
fn daily(conn: &Connection) -> Result<u32> {
    Ok(conn
        .prepare_cached("SELECT count(*) FROM person WHERE daily = 1 AND let_go_on IS NULL AND binned_at IS NULL")?
        .query_row([], |row| row.get(0))?)
}
