//! Who waits: for Grow those met lately and not followed up, for Maintain those who are due.
//!
//! Maintain's order must be found among 100,000 people within a frame, so it is not computed for each of
//! them. Among people with one period and one ring, whoever fell due longest ago comes first, whatever the
//! day; an index holds each such group in that order. So the first few of every group, and the few who are
//! linked to a live lead, are enough, and the rule of [`Standing::order`] merges them. A test holds this to the
//! plain answer.

mod context;
mod linked;

use std::cmp::Ordering;
use std::collections::HashSet;

use chrono::{Duration, NaiveDate};
use rusqlite::{Connection, OptionalExtension};

use super::SessionKind;
use crate::error::Result;
use crate::id::PersonId;
use crate::people::person::Ring;
use crate::time::Now;
pub(crate) use context::{Context, Reasons, context};
pub(crate) use linked::{Link, Links, Part, linked};

/// How many days back "met lately" reaches (product rules).
const MET_DAYS: i64 = 28;
/// What belonging to the emptiest ring multiplies the priority with (product/rules.md, "Queue priority"): 1.2.
const EMPTIEST_TENTHS: i64 = 12;
/// What being linked to a live lead multiplies it with (product/rules.md, "Queue priority"): 1.3.
const LINKED_TENTHS: i64 = 13;
/// What it is multiplied with otherwise: 1. The rules also know a factor for how strong the bond is, 0.6 + 0.1 for each
/// step; nobody is asked to grade people here, so everybody stands at the step that multiplies with 1.
const PLAIN_TENTHS: i64 = 10;

/// How one person stands in Maintain's queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Standing {
    pub person: PersonId,
    /// Days since the last contact, or since we met.
    pub age_days: i64,
    /// Days since they fell due.
    pub over_days: i64,
    /// P in days.
    pub period_days: i64,
    pub ring: Ring,
    /// Whether they are linked to a live lead.
    pub linked: bool,
}

impl Standing {
    /// Orders two people: the higher priority first, then the longer unseen, then the earlier id.
    ///
    /// Priority = days since they fell due / P, times 1.2 when the ring is the emptiest, times 1.3 when they are linked
    /// to a live lead. It is compared as a fraction, so that no rounding decides.
    pub fn order(&self, other: &Self, emptiest: Option<Ring>) -> Ordering {
        let above = |one: &Self| {
            let when = |is: bool, tenths: i64| if is { tenths } else { PLAIN_TENTHS };
            i128::from(one.over_days.max(0))
                * i128::from(when(Some(one.ring) == emptiest, EMPTIEST_TENTHS))
                * i128::from(when(one.linked, LINKED_TENTHS))
        };
        let mine = above(self) * i128::from(other.period_days);
        let theirs = above(other) * i128::from(self.period_days);
        theirs
            .cmp(&mine)
            .then(other.age_days.cmp(&self.age_days))
            .then(self.person.cmp(&other.person))
    }
}

/// Returns the emptiest of the four rings: the one in which the fewest people are kept in touch with. A ring
/// without anybody is nobody's; of two as empty, the one farther from my desk counts, because it is the
/// harder one to fill.
pub(crate) fn emptiest(sizes: &[(Ring, i64)]) -> Option<Ring> {
    let size = |ring: Ring| {
        sizes
            .iter()
            .filter(|(r, _)| *r == ring)
            .map(|(_, n)| n)
            .sum::<i64>()
    };
    Ring::ALL
        .into_iter()
        .rev()
        .filter(|ring| size(*ring) > 0)
        .min_by_key(|ring| size(*ring))
}

/// Returns the emptiest ring of a book.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn emptiest_ring(conn: &Connection) -> Result<Option<Ring>> {
    Ok(emptiest(&sizes(conn)?))
}

/// Returns the first `limit` people who wait, in their order.
pub(crate) fn waiting(
    conn: &Connection,
    kind: SessionKind,
    limit: usize,
    now: Now,
) -> Result<Vec<PersonId>> {
    match kind {
        SessionKind::Grow => met(conn, limit, now.today()),
        SessionKind::Maintain => Ok(due(conn, limit, now.today())?
            .into_iter()
            .map(|one| one.person)
            .collect()),
    }
}

/// Returns how many wait, exactly.
pub(crate) fn count(conn: &Connection, kind: SessionKind, now: Now) -> Result<u32> {
    let today = now.today();
    match kind {
        SessionKind::Grow => {
            let between = (met_since(today).to_string(), today.to_string());
            let met: u32 = conn
                .prepare_cached(
                    "SELECT count(*) FROM standing
                      WHERE follow_on >= ?1 AND follow_on <= ?2 AND coalesce(hold_until, '') <= ?2",
                )?
                .query_row((&between.0, &between.1), |row| row.get(0))?;
            let later: u32 = conn
                .prepare_cached(
                    "SELECT count(*) FROM person p CROSS JOIN standing s ON s.person_id = p.id
                      WHERE p.later_until > ?2 AND s.follow_on >= ?1 AND s.follow_on <= ?2
                        AND coalesce(s.hold_until, '') <= ?2",
                )?
                .query_row((&between.0, &between.1), |row| row.get(0))?;
            Ok(met.saturating_sub(later))
        }
        SessionKind::Maintain => {
            let due: u32 = conn
                .prepare_cached(
                    "SELECT coalesce(sum(people), 0) FROM standing_size WHERE due_on <= ?1",
                )?
                .query_row([today.to_string()], |row| row.get(0))?;
            let later: u32 = conn
                .prepare_cached(
                    // Those put off are few: begin with them.
                    "SELECT count(*) FROM person p CROSS JOIN standing s ON s.person_id = p.id
                      WHERE p.later_until > ?1 AND s.due_on <= ?1",
                )?
                .query_row([today.to_string()], |row| row.get(0))?;
            Ok(due.saturating_sub(later))
        }
    }
}

fn met_since(today: NaiveDate) -> NaiveDate {
    today - Duration::days(MET_DAYS)
}

fn met(conn: &Connection, limit: usize, today: NaiveDate) -> Result<Vec<PersonId>> {
    // Who was met and not followed up is derived with everybody's standing (see standing_source in the schema).
    let mut select = conn.prepare_cached(
        "SELECT s.person_id FROM standing s CROSS JOIN person p ON p.id = s.person_id
          WHERE s.follow_on >= ?1 AND s.follow_on <= ?2
            AND (p.later_until IS NULL OR p.later_until <= ?2) AND coalesce(s.hold_until, '') <= ?2
          ORDER BY s.follow_on DESC, s.person_id DESC LIMIT ?3",
    )?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let rows = select.query_map(
        (met_since(today).to_string(), today.to_string(), limit),
        |row| row.get(0),
    )?;
    Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
}

/// Returns the first `limit` of those who are due, in their order.
pub(crate) fn due(conn: &Connection, limit: usize, today: NaiveDate) -> Result<Vec<Standing>> {
    ranked(conn, limit, &put_off(conn, today)?, today)
}

/// Returns the first `limit` of those who are due and not put off, in their order.
pub(crate) fn ranked(
    conn: &Connection,
    limit: usize,
    later: &HashSet<PersonId>,
    today: NaiveDate,
) -> Result<Vec<Standing>> {
    let emptiest = emptiest_ring(conn)?;
    let links = linked(conn, today)?;
    let mut first = Vec::new();
    for group in groups(conn)? {
        first.extend(first_of(conn, &group, later, limit, today)?);
    }
    // Whoever is linked may overtake the first of their group: those come in by themselves, once.
    first.retain(|one| !links.contains_key(&one.person));
    first.extend(linked_and_due(conn, &links, later, today)?);
    first.sort_by(|one, other| one.order(other, emptiest));
    first.truncate(limit);
    Ok(first)
}

/// People with one period in one ring.
struct Group {
    period_days: i64,
    ring: Ring,
}

/// Returns how many people are kept in touch with in each ring.
fn sizes(conn: &Connection) -> Result<Vec<(Ring, i64)>> {
    let mut select =
        conn.prepare_cached("SELECT ring, sum(people) FROM standing_size GROUP BY ring")?;
    let rows = select.query_map([], |row| {
        Ok((Ring::from_text(row.get_ref(0)?.as_str()?), row.get(1)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
}

/// Returns every group, stepping through the index from one to the next. (One comparison of both columns would
/// be shorter, but SQLite then reads each group from its beginning to its end.)
fn groups(conn: &Connection) -> Result<Vec<Group>> {
    let mut next_period = conn.prepare_cached(
        "SELECT period_days FROM standing WHERE due_on IS NOT NULL AND period_days > ?1
          ORDER BY period_days LIMIT 1",
    )?;
    let mut next_ring = conn.prepare_cached(
        "SELECT ring FROM standing WHERE due_on IS NOT NULL AND period_days = ?1 AND ring > ?2
          ORDER BY ring LIMIT 1",
    )?;
    let mut groups = Vec::new();
    let mut period = 0_i64;
    while let Some(period_days) = next_period
        .query_row([period], |row| row.get::<_, i64>(0))
        .optional()?
    {
        period = period_days;
        let mut ring = None;
        while let Some(next) = match &ring {
            None => first_ring(conn, period)?,
            Some(ring) => next_ring
                .query_row((period, ring), |row| row.get::<_, String>(0))
                .optional()?,
        } {
            groups.push(Group {
                period_days,
                ring: Ring::from_text(&next),
            });
            ring = Some(next);
        }
    }
    Ok(groups)
}

fn first_ring(conn: &Connection, period_days: i64) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached(
            "SELECT ring FROM standing WHERE due_on IS NOT NULL AND period_days = ?1
              ORDER BY ring LIMIT 1",
        )?
        .query_row([period_days], |row| row.get(0))
        .optional()?)
}

fn put_off(conn: &Connection, today: NaiveDate) -> Result<HashSet<PersonId>> {
    let mut select = conn.prepare_cached("SELECT id FROM person WHERE later_until > ?1")?;
    let rows = select.query_map([today.to_string()], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<HashSet<_>>>()?)
}

/// Returns the first people of a group who are due and not put off, as if none of them were linked.
fn first_of(
    conn: &Connection,
    group: &Group,
    later: &HashSet<PersonId>,
    limit: usize,
    today: NaiveDate,
) -> Result<Vec<Standing>> {
    let mut select = conn.prepare_cached(
        "SELECT person_id, anchor_on, due_on, period_days, ring FROM standing INDEXED BY standing_queue
          WHERE due_on IS NOT NULL AND period_days = ?1 AND ring = ?2 AND due_on <= ?3
          ORDER BY due_on, anchor_on, person_id",
    )?;
    let mut rows = select.query((group.period_days, group.ring.text(), today.to_string()))?;
    let mut first = Vec::new();
    while first.len() < limit {
        let Some(row) = rows.next()? else { break };
        let one = standing(row, false, today)?;
        if !later.contains(&one.person) {
            first.push(one);
        }
    }
    Ok(first)
}

/// Returns those who are linked to a live lead, due, and not put off.
fn linked_and_due(
    conn: &Connection,
    links: &Links,
    later: &HashSet<PersonId>,
    today: NaiveDate,
) -> Result<Vec<Standing>> {
    let mut select = conn.prepare_cached(
        "SELECT person_id, anchor_on, due_on, period_days, ring FROM standing WHERE person_id = ?1 AND due_on <= ?2",
    )?;
    let mut due = Vec::new();
    for person in links.keys().filter(|person| !later.contains(person)) {
        let found = select
            .query_row((person, today.to_string()), |row| {
                standing(row, true, today)
            })
            .optional()?;
        due.extend(found);
    }
    Ok(due)
}

/// Reads how somebody stands from `person_id, anchor_on, due_on, period_days, ring`.
pub(crate) fn standing(
    row: &rusqlite::Row<'_>,
    linked: bool,
    today: NaiveDate,
) -> rusqlite::Result<Standing> {
    let date = |at| crate::people::person::date(row, at);
    let days_since = |day: Option<NaiveDate>| (today - day.unwrap_or(today)).num_days();
    Ok(Standing {
        person: row.get(0)?,
        age_days: days_since(date(1)?),
        over_days: days_since(date(2)?),
        period_days: row.get(3)?,
        ring: Ring::from_text(row.get_ref(4)?.as_str()?),
        linked,
    })
}
