//! A new desk: who was in my team is in another company now. Nobody falls out of their rhythm by it.

use rusqlite::Connection;
use serde::Serialize;

use crate::error::Result;
use crate::leads::lead::LeadScope;
use crate::people::person::Ring;
use crate::people::ring::{COMPUTED, Desk};
use crate::words;

/// What a new desk changes in who is how far from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RingChange {
    /// How many move away from my desk.
    pub moved: u32,
    /// How many work where I go, and come nearer.
    pub joined: u32,
    /// How many I spoke with every day, and no more.
    pub daily: u32,
    /// The change in a sentence; empty when nobody's ring changes.
    pub sentence: String,
}

/// Returns to which ring those of the nearer ones move when I go so far; `None` when nobody moves.
fn target(scope: LeadScope) -> Option<(&'static [Ring], Ring)> {
    match scope {
        LeadScope::Department => None,
        LeadScope::Company => Some((&[Ring::Team], Ring::Company)),
        LeadScope::Industry => Some((&[Ring::Team, Ring::Company], Ring::Outside)),
        LeadScope::Outside => Some((&[Ring::Team, Ring::Company, Ring::Outside], Ring::Industry)),
    }
}

/// The condition for somebody who moves away; `?1` is the key of the organisation I go to.
fn leaves(from: &[Ring], scope: LeadScope) -> String {
    let rings: Vec<String> = from
        .iter()
        .map(|ring| format!("'{}'", ring.text()))
        .collect();
    let stays = match scope {
        // In another department of the same house, everybody works where I go.
        LeadScope::Department | LeadScope::Company => "?1 = ?1",
        LeadScope::Industry | LeadScope::Outside => "(?1 = '' OR organisation_key <> ?1)",
    };
    format!(
        "binned_at IS NULL AND ring IN ({}) AND {stays}",
        rings.join(", ")
    )
}

/// The condition for somebody who comes nearer.
const JOINS: &str =
    "binned_at IS NULL AND ?1 <> '' AND organisation_key = ?1 AND organisation_key <> ''
   AND ring NOT IN ('team', 'company')";

/// Whether what is known says nothing of a person's ring at the new desk, or they have one that was set: then the
/// lead's own distance says how far they are, and stays.
fn said() -> String {
    format!("(ring_by_hand = 1 OR {COMPUTED} = '')")
}

/// Sets the rhythm of somebody who moves: their own; the old ring's, where it was the one that said how often; or none
/// of their own, as before. Every value is read before any is set.
const RHYTHM: &str = "(ideal_days, max_days) = (SELECT
    CASE WHEN by_ring THEN r.ideal_days ELSE person.ideal_days END,
    CASE WHEN by_ring THEN r.max_days ELSE person.max_days END
    FROM (SELECT person.ideal_days IS NULL
            AND NOT EXISTS (SELECT 1 FROM person_tag pt JOIN tag g ON g.id = pt.tag_id
                             WHERE pt.person_id = person.id AND g.ideal_days IS NOT NULL) AS by_ring)
    LEFT JOIN ring_cadence r ON r.ring = person.ring)";

/// Returns what going to an organisation changes.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn preview(
    conn: &Connection,
    scope: LeadScope,
    organisation_key: &str,
) -> Result<RingChange> {
    let Some((from, to)) = target(scope) else {
        return Ok(RingChange {
            moved: 0,
            joined: 0,
            daily: 0,
            sentence: String::new(),
        });
    };
    let (moved, daily): (u32, u32) = conn
        .prepare_cached(&format!(
            "SELECT count(*), coalesce(sum(daily), 0) FROM person WHERE {}",
            leaves(from, scope)
        ))?
        .query_row([organisation_key], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let joined: u32 = match scope {
        LeadScope::Company | LeadScope::Department => 0,
        LeadScope::Industry | LeadScope::Outside => conn
            .prepare_cached(&format!("SELECT count(*) FROM person WHERE {JOINS}"))?
            .query_row([organisation_key], |row| row.get(0))?,
    };
    Ok(RingChange {
        sentence: words::rings_change(moved, words::ring(to.text()), joined, daily),
        moved,
        joined,
        daily,
    })
}

/// Moves everybody to where they are from the new desk. Whoever kept their rhythm by a ring keeps it, and whom I spoke
/// with every day is somebody to stay in touch with now. Rings that follow from what is known go on doing so.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn change(tx: &Connection, scope: LeadScope, desk: &Desk) -> Result<()> {
    let Some((from, to)) = target(scope) else {
        return Ok(());
    };
    let said = said();
    let move_to = |ring: Ring| {
        format!(
            "{RHYTHM}, ring = CASE WHEN {said} THEN '{}' ELSE {COMPUTED} END,
             ring_by_hand = CASE WHEN {said} THEN 1 ELSE 0 END",
            ring.text()
        )
    };
    let there = (&desk.key, &desk.department, &desk.industry);
    tx.prepare_cached(&format!(
        "UPDATE person SET daily = 0, {} WHERE {}",
        move_to(to),
        leaves(from, scope)
    ))?
    .execute(there)?;
    if matches!(scope, LeadScope::Industry | LeadScope::Outside) {
        tx.prepare_cached(&format!(
            "UPDATE person SET {} WHERE {JOINS}",
            move_to(Ring::Company)
        ))?
        .execute(there)?;
    }
    Ok(())
}

/// Leaves every ring as it is, whatever would follow from the new desk: the person wanted it so.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn keep(tx: &Connection, desk: &Desk) -> Result<()> {
    tx.prepare_cached(&format!(
        "UPDATE person SET ring_by_hand = 1
          WHERE binned_at IS NULL AND ring_by_hand = 0 AND ring <> '' AND ring <> {COMPUTED}"
    ))?
    .execute((&desk.key, &desk.department, &desk.industry))?;
    Ok(())
}
