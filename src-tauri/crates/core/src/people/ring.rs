//! How far somebody is from my desk: what a person set stays; everything else follows from where I am, where they are,
//! and what is known of the two organisations.

use rusqlite::Connection;
use serde::Serialize;

use super::membership::mine;
use super::organisation;
use super::person::{Ring, name_of};
use crate::career::Career;
use crate::error::{OrNotFound, Result};
use crate::id::PersonId;
use crate::op::Op;
use crate::words;

/// Where I am, as far as rings ask; where I last was when I have left everywhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Desk {
    /// The organisation, folded; empty when I said none.
    pub key: String,
    /// The organisation, as I write it.
    pub organisation: String,
    /// In which part of it.
    pub department: String,
    /// Its industry; empty when not known.
    pub industry: String,
}

/// Where somebody else is, as far as rings ask.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workplace {
    /// The organisation, folded.
    pub key: String,
    /// The parts of it in which they are.
    pub departments: Vec<String>,
    /// Its industry; empty when not known.
    pub industry: String,
}

/// Whether two say the same, as SQLite's NOCASE compares them: the rule and the query below must agree.
fn same(one: &str, other: &str) -> bool {
    !one.is_empty() && one.eq_ignore_ascii_case(other)
}

/// Returns how far somebody is from my desk. What is not known is not guessed.
pub fn ring(desk: &Desk, theirs: &Workplace) -> Ring {
    if desk.key.is_empty() || theirs.key.is_empty() {
        Ring::Unknown
    } else if desk.key == theirs.key {
        let together = theirs
            .departments
            .iter()
            .any(|department| same(&desk.department, department));
        if together { Ring::Team } else { Ring::Company }
    } else if desk.industry.is_empty() || theirs.industry.is_empty() {
        Ring::Unknown
    } else if same(&desk.industry, &theirs.industry) {
        Ring::Outside
    } else {
        Ring::Industry
    }
}

/// The same rule over the table `person`, for a hundred thousand of them; `?1`, `?2` and `?3` are key, department and
/// industry of my desk. A test holds the two to the same answers.
pub(crate) const COMPUTED: &str = "(CASE
    WHEN ?1 = '' OR person.organisation_key = '' THEN ''
    WHEN person.organisation_key = ?1 THEN CASE WHEN ?2 <> '' AND EXISTS (
        SELECT 1 FROM membership m WHERE m.person_id = person.id AND m.organisation_key = ?1
           AND m.binned_at IS NULL AND m.over = 0 AND m.department = ?2 COLLATE NOCASE) THEN 'team' ELSE 'company' END
    WHEN ?3 = '' THEN ''
    ELSE coalesce((SELECT CASE WHEN o.industry = '' THEN '' WHEN o.industry = ?3 COLLATE NOCASE THEN 'outside'
                               ELSE 'industry' END
                     FROM organisation o WHERE o.key = person.organisation_key AND o.binned_at IS NULL), '') END)";

/// Returns where I am, or last was.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn desk(conn: &Connection) -> Result<Desk> {
    let Some(row) = mine::latest(conn)? else {
        return Ok(Desk::default());
    };
    at(conn, &row.draft.organisation, row.draft.department)
}

/// Returns the desk that I would have at an organisation.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn at(conn: &Connection, organisation: &str, department: String) -> Result<Desk> {
    let key = fairlead_interop::key::organisation(organisation);
    Ok(Desk {
        industry: organisation::of_key(conn, &key)?.map_or(String::new(), |row| row.draft.industry),
        organisation: organisation.to_owned(),
        department,
        key,
    })
}

/// Computes everybody's ring anew: my desk is another. Only what changes is written.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn of_everybody(tx: &Connection) -> Result<()> {
    compute(tx, "(organisation_key <> '' OR ring <> '') AND ?4 = ''", "")
}

/// Computes the rings of those at an organisation: something about it is known that was not.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn of_organisation(tx: &Connection, key: &str) -> Result<()> {
    compute(tx, "organisation_key <> '' AND organisation_key = ?4", key)
}

/// Computes one person's ring: they are somewhere else.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn of_person(tx: &Connection, id: PersonId) -> Result<()> {
    // An import asks for each row: while I never said where I am, nobody's ring is worked out, and none was.
    let anywhere: bool = tx
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM membership WHERE person_id IS NULL AND binned_at IS NULL)
                 OR EXISTS (SELECT 1 FROM person WHERE id = ?1 AND ring <> '')",
        )?
        .query_row([id], |row| row.get(0))?;
    if !anywhere {
        return Ok(());
    }
    compute(tx, "id = ?4", &id.to_string())
}

fn compute(tx: &Connection, who: &str, value: &str) -> Result<()> {
    let desk = desk(tx)?;
    tx.prepare_cached(&format!(
        "UPDATE person SET ring = {COMPUTED}
          WHERE binned_at IS NULL AND ring_by_hand = 0 AND {who} AND ring <> {COMPUTED}"
    ))?
    .execute((&desk.key, &desk.department, &desk.industry, value))?;
    Ok(())
}

/// Sets somebody's ring, or with [`Ring::Unknown`] lets it be computed again. Returns whether anything changed.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn set(tx: &Connection, id: PersonId, ring: Ring) -> Result<bool> {
    let before = standing(tx, id)?;
    let by_hand = ring != Ring::Unknown;
    tx.prepare_cached(
        "UPDATE person SET ring = CASE WHEN ?3 THEN ?2 ELSE ring END, ring_by_hand = ?3
          WHERE id = ?1 AND (ring_by_hand <> ?3 OR (?3 AND ring <> ?2))",
    )?
    .execute((id, ring.text(), by_hand))?;
    of_person(tx, id)?;
    Ok(standing(tx, id)? != before)
}

/// The ring as it stands, and whether a person set it.
fn standing(conn: &Connection, id: PersonId) -> Result<(Ring, bool)> {
    conn.prepare_cached("SELECT ring, ring_by_hand FROM person WHERE id = ?1")?
        .query_row([id], |row| {
            Ok((Ring::from_text(row.get_ref(0)?.as_str()?), row.get(1)?))
        })
        .or_not_found(&words::person_gone())
}

/// Why somebody's ring is what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RingReason {
    /// How far they are from my desk.
    pub ring: Ring,
    /// Whether a person set it, so that it stays.
    pub by_hand: bool,
    /// What would follow from what is known.
    pub computed: Ring,
    /// Why, in words.
    pub why: String,
}

/// Returns why somebody's ring is what it is.
///
/// # Errors
/// `NotFound`.
pub(crate) fn reason(conn: &Connection, id: PersonId) -> Result<RingReason> {
    let desk = desk(conn)?;
    let theirs = workplace(conn, id)?;
    let (now, by_hand) = standing(conn, id)?;
    let computed = ring(&desk, &theirs);
    Ok(RingReason {
        why: words::ring_reason(now, by_hand, computed, &desk, &theirs),
        ring: now,
        by_hand,
        computed,
    })
}

/// Returns where somebody is, as far as rings ask.
pub(super) fn workplace(conn: &Connection, id: PersonId) -> Result<Workplace> {
    let key: String = conn
        .prepare_cached("SELECT organisation_key FROM person WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .or_not_found(&words::person_gone())?;
    let departments = conn
        .prepare_cached(
            "SELECT department FROM membership
              WHERE person_id = ?1 AND organisation_key = ?2 AND binned_at IS NULL AND over = 0",
        )?
        .query_map((id, &key), |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(Workplace {
        industry: organisation::of_key(conn, &key)?.map_or(String::new(), |row| row.draft.industry),
        departments,
        key,
    })
}

impl Career {
    /// Sets somebody's ring, which then stays whatever changes; with [`Ring::Unknown`] it is computed again.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn set_ring(&mut self, id: PersonId, ring: Ring) -> Result<()> {
        let who = name_of(self.read(), id)?;
        let op = Op::ChangePeople(words::ring_said(&who, ring));
        self.transact(op, |tx| set(tx, id, ring))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
