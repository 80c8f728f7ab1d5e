//! What somebody could be given now: what I offered them, what they asked for, otherwise a proposal.

use chrono::{Months, NaiveDate};
use rusqlite::{Connection, OptionalExtension};

use super::GiveOrAsk;
use super::gate::{GateColour, first_gives, given_lately};
use crate::error::Result;
use crate::id::PersonId;
use crate::words;

/// How long somebody's ask stays a need (product/rules.md counts gives and asks over twelve months).
const NEED_MONTHS: u32 = 12;

/// Returns what is open between somebody and me that I could give: what I offered and have not done, otherwise what
/// they asked for and I have given nothing since. In a sentence; empty when there is nothing.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn open_need(conn: &Connection, person: PersonId, today: NaiveDate) -> Result<String> {
    let since = today
        .checked_sub_months(Months::new(NEED_MONTHS))
        .unwrap_or(today);
    let found = conn
        .prepare_cached(
            "SELECT g.direction, g.what, g.on_day FROM give_ask g
              WHERE g.person_id = ?1 AND g.binned_at IS NULL
                AND ((g.direction = 'give' AND g.whose = 'me' AND g.follow_on IS NOT NULL AND g.done_on IS NULL)
                  OR (g.direction = 'ask' AND g.whose = 'them' AND g.outcome = '' AND g.on_day >= ?2
                      AND NOT EXISTS (SELECT 1 FROM give_ask h
                                       WHERE h.person_id = g.person_id AND h.binned_at IS NULL
                                         AND h.direction = 'give' AND h.whose = 'me' AND h.on_day >= g.on_day)
                      AND NOT EXISTS (SELECT 1 FROM introduction_give i
                                       WHERE i.person_id = g.person_id AND i.whose = 'me' AND i.on_day >= g.on_day)))
              ORDER BY g.direction = 'ask', g.on_day DESC, g.id DESC LIMIT 1",
        )?
        .query_row((person, since), |row| {
            Ok((
                row.get::<_, GiveOrAsk>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, NaiveDate>(2)?,
            ))
        })
        .optional()?;
    Ok(found.map_or(String::new(), |(direction, what, on)| {
        words::open_need(direction, &what, on, today)
    }))
}

/// Proposes something to give somebody who has not asked: of the sort that they were given longest ago.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn proposal(conn: &Connection, person: PersonId, today: NaiveDate) -> Result<String> {
    let lately = given_lately(conn, person)?;
    let (gives, _) = first_gives(GateColour::Amber, &lately, today);
    Ok(gives.first().map_or(String::new(), |(sort, _)| {
        words::first_give(*sort).to_owned()
    }))
}

#[cfg(test)]
mod tests;
