//! Whom a name means: those who have it, the most certain first; who was spoken to lately is meant more often.

use chrono::NaiveDate;
use fairlead_interop::key;
use rusqlite::Connection;
use serde::Serialize;

use crate::error::Result;
use crate::id::PersonId;
use crate::people::person::date;

/// The most people who are looked at for one name: those of one given name in a book of 100,000 are fewer.
const LOOKED_AT: u32 = 1_000;
/// The most who are looked at for a name that is not finished, of which a book holds many.
const PREFIX_LOOKED_AT: u32 = 200;
/// The most who are offered.
const OFFERED: usize = 6;
/// Spoken to within so many days, and nobody else of the name within [`QUIET_DAYS`]: then they are meant (ours).
const LATELY_DAYS: i64 = 90;
/// See [`LATELY_DAYS`].
const QUIET_DAYS: i64 = 365;

/// Somebody who may be meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CaptureCandidate {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Where they work.
    pub organisation: String,
    /// When we last spoke.
    pub last_on: Option<NaiveDate>,
}

/// A name as it was typed, and whom it means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CaptureWho {
    /// As typed.
    pub typed: String,
    /// Where it begins, in UTF-16 units of the text.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// Who is meant; `None` while that is open.
    pub person: Option<CaptureCandidate>,
    /// Whether they are added with this.
    pub added: bool,
    /// Who else may be meant, the most likely first; empty when nobody in the book has the name.
    pub others: Vec<CaptureCandidate>,
    /// The organisation that has the name when nobody does; the others are then those who are there.
    pub organisation: Option<String>,
}

/// Who may be meant by a name, the most likely first.
#[derive(Clone, Debug, Default)]
pub(super) struct Meant {
    /// The candidates.
    pub people: Vec<CaptureCandidate>,
    /// Whether the first of them is meant, without asking.
    pub sure: bool,
    /// The organisation that has the name when nobody does; the candidates are then those who are there.
    pub organisation: Option<String>,
}

struct Found {
    candidate: CaptureCandidate,
    /// 0: the whole name; 1: a whole word of it; 2: a beginning.
    grade: u8,
}

/// Returns whether somebody may be meant by a name: each of its words is a word of their name, or, after the first,
/// of where they work.
pub(super) fn knows(conn: &Connection, typed: &str) -> Result<bool> {
    let Some(query) = query(typed, Last::Whole) else {
        return Ok(false);
    };
    Ok(conn
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM person_search WHERE person_search MATCH ?1)")?
        .query_row([query], |row| row.get(0))?)
}

/// Returns who may be meant by a name. `near` are organisations of others on the line: colleagues are met together.
pub(super) fn meant(
    conn: &Connection,
    typed: &str,
    near: &[String],
    today: NaiveDate,
) -> Result<Meant> {
    let mut found = Vec::new();
    if let Some(query) = query(typed, Last::Whole) {
        found = select(conn, &query, LOOKED_AT, typed, 1)?;
    }
    if found.is_empty()
        && typed.chars().count() > 1
        && let Some(query) = query(typed, Last::Begun)
    {
        found = select(conn, &query, PREFIX_LOOKED_AT, typed, 2)?;
    }
    let mut there = false;
    if found.is_empty()
        && let Some(query) = organisation_query(typed)
    {
        found = select(conn, &query, PREFIX_LOOKED_AT, typed, 2)?;
        there = !found.is_empty();
    }
    let colleague = |one: &Found| {
        near.contains(&one.candidate.organisation) && !one.candidate.organisation.is_empty()
    };
    found.sort_by(|one, other| {
        (one.grade.cmp(&other.grade))
            .then(colleague(other).cmp(&colleague(one)))
            .then(other.candidate.last_on.cmp(&one.candidate.last_on))
            .then(one.candidate.name.cmp(&other.candidate.name))
            .then(one.candidate.id.cmp(&other.candidate.id))
    });
    let days = |at: usize| {
        found
            .get(at)
            .and_then(|one| one.candidate.last_on)
            .map(|last| (today - last).num_days())
    };
    let sure = match found.as_slice() {
        _ if there => false,
        [] => false,
        [one] => one.grade < 2 || typed.chars().count() > 2,
        [first, second, ..] => {
            let better = first.grade < second.grade && first.grade == 0;
            let lately = first.grade == second.grade
                && first.grade < 2
                && days(0).is_some_and(|days| days <= LATELY_DAYS)
                && days(1).is_none_or(|days| days > QUIET_DAYS);
            let together = first.grade == second.grade
                && first.grade < 2
                && colleague(first)
                && !colleague(second);
            better || lately || together
        }
    };
    found.truncate(OFFERED);
    let organisation = found
        .first()
        .filter(|_| there)
        .map(|one| one.candidate.organisation.clone());
    Ok(Meant {
        organisation,
        people: found.into_iter().map(|one| one.candidate).collect(),
        sure,
    })
}

/// Returns one person of the book, as a candidate.
pub(super) fn chosen(conn: &Connection, id: PersonId) -> Result<Option<CaptureCandidate>> {
    use rusqlite::OptionalExtension as _;
    Ok(conn
        .prepare_cached(
            "SELECT p.id, p.name, p.organisation, s.last_on FROM person p
               JOIN standing s ON s.person_id = p.id WHERE p.id = ?1 AND p.binned_at IS NULL",
        )?
        .query_row([id], candidate)
        .optional()?)
}

fn candidate(row: &rusqlite::Row<'_>) -> rusqlite::Result<CaptureCandidate> {
    Ok(CaptureCandidate {
        id: row.get(0)?,
        name: row.get(1)?,
        organisation: row.get(2)?,
        last_on: date(row, 3)?,
    })
}

/// How the last word of a name was meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Whole,
    Begun,
}

/// The name in words of the search index; `None` without any.
fn query(typed: &str, last: Last) -> Option<String> {
    let words: Vec<&str> = typed
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let count = words.len();
    let parts: Vec<String> = words
        .iter()
        .enumerate()
        .map(|(at, word)| {
            let columns = if at == 0 { "name" } else { "name organisation" };
            let star = if at + 1 == count && last == Last::Begun {
                " *"
            } else {
                ""
            };
            format!("{{{columns}}} : \"{word}\"{star}")
        })
        .collect();
    (!parts.is_empty()).then(|| parts.join(" AND "))
}

/// The words of an organisation in words of the search index; `None` without any.
fn organisation_query(typed: &str) -> Option<String> {
    let parts: Vec<String> = typed
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| format!("\"{word}\""))
        .collect();
    (!parts.is_empty()).then(|| format!("{{organisation}} : ({})", parts.join(" AND ")))
}

fn select(
    conn: &Connection,
    query: &str,
    limit: u32,
    typed: &str,
    grade: u8,
) -> Result<Vec<Found>> {
    let whole = key::name(typed);
    let mut select = conn.prepare_cached(
        "SELECT p.id, p.name, p.organisation, s.last_on, p.name_key
           FROM (SELECT rowid AS n FROM person_search WHERE person_search MATCH ?1 LIMIT ?2) f
           CROSS JOIN person p ON p.n = f.n CROSS JOIN standing s ON s.person_id = p.id
          WHERE p.binned_at IS NULL",
    )?;
    let rows = select.query_map((query, limit), |row| {
        let same = row.get_ref(4)?.as_str()? == whole;
        Ok(Found {
            candidate: candidate(row)?,
            grade: if same { 0 } else { grade },
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
