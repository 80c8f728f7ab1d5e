//! Which people a page of the list shows, and how many there are in all, without looking at everybody.
//!
//! Two ways lead to a page: along an index that holds the wanted order, leaving out whoever does not fit, until the
//! page is full; or over whoever fits, sorted afterwards. The first is short when most fit, the second when few do.
//! The count is known first, so it decides.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::counts::{everybody, of_state};
use super::found::Found;
use super::overdue::Others;
use super::wanted::{self, Wanted};
use super::{PeopleFilter, PeopleSort, overdue};
use crate::error::Result;
use crate::id::PersonId;
use crate::people::cadence::Stands;

/// A step along an index costs so much less than a person who is looked up somewhere in the book, to be sorted.
const STEPS_A_PERSON: u64 = 40;

/// The row numbers of a page in their order, and how many there are in all.
pub(super) struct Picked {
    pub rows: Vec<i64>,
    pub total: u32,
}

/// Picks a page.
pub(super) fn pick(
    conn: &Connection,
    filter: &PeopleFilter,
    wanted: &Wanted,
    sort: PeopleSort,
    (offset, limit): (u32, u32),
    today: NaiveDate,
) -> Result<Picked> {
    let everybody = u64::from(everybody(conn)?);
    let plain = filter.ring.is_none() && filter.state.is_none() && filter.quiet_days.is_none();
    let by_more = [&filter.organisation, &filter.place, &filter.met_how]
        .iter()
        .any(|text| !text.trim().is_empty());
    if let (true, false, Some(order)) = (plain, by_more, index_of_person(sort))
        && let Some(found) = Found::by(conn, filter)?
    {
        let total = u64::from(found.count());
        let walked = (u64::from(offset) + u64::from(limit)) * everybody;
        if walked <= total * total * STEPS_A_PERSON {
            return walk_found(conn, &found, order, (offset, limit));
        }
    }
    let total = total(conn, filter, wanted, today)?;
    if sort == PeopleSort::Overdue {
        let whole = filter.ring.is_none() && filter.quiet_days.is_none() && !wanted::narrow(filter);
        let rows = if whole && matches!(filter.state, None | Some(Stands::InRhythm)) {
            let others = match filter.state {
                None => Others::Everybody,
                Some(_) => Others::InRhythm,
            };
            overdue::everybody(conn, others, (offset, limit), today)?
        } else {
            let tables = match by_dates(filter) {
                true => overdue::STANDINGS.to_owned(),
                false => sorted_tables(filter),
            };
            overdue::few(conn, &tables, wanted, (offset, limit), today)?
        };
        return Ok(Picked { rows, total });
    }
    // Walking looks at about this many before the page is full; sorting looks at all who fit.
    let walked = (u64::from(offset) + u64::from(limit)) * everybody;
    let walk = !wanted::rare(filter) && walked <= u64::from(total) * u64::from(total);
    let from = if walk {
        walked_tables(filter, wanted, sort)
    } else {
        sorted_tables(filter)
    };
    let ring = match filter.ring {
        // An index over standings needs it there.
        Some(ring) if from.contains("standing s") => {
            format!(" AND {}", wanted::among_standings(ring))
        }
        _ => String::new(),
    };
    let sql = format!(
        "SELECT p.n FROM {from} WHERE {}{ring} ORDER BY {} LIMIT {limit} OFFSET {offset}",
        wanted.all(),
        order(sort)
    );
    let rows = conn
        .prepare_cached(&sql)?
        .query_map(wanted.values().as_slice(), |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(Picked { rows, total })
}

/// Returns everybody who fits.
pub(super) fn ids(
    conn: &Connection,
    filter: &PeopleFilter,
    wanted: &Wanted,
) -> Result<Vec<PersonId>> {
    let sql = format!(
        "SELECT p.id FROM {} WHERE {}",
        sorted_tables(filter),
        wanted.all()
    );
    Ok(conn
        .prepare_cached(&sql)?
        .query_map(wanted.values().as_slice(), |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?)
}

/// Returns the ORDER BY of a sort. Never spoken to is NULL, which SQLite sorts first.
pub(super) fn order(sort: PeopleSort) -> &'static str {
    match sort {
        PeopleSort::Name => "p.name_key, p.n",
        PeopleSort::Neglected => "s.last_on, s.person_id",
        PeopleSort::Recent => "s.last_on DESC, s.person_id DESC",
        PeopleSort::Added => "p.created_at DESC, p.n DESC",
        PeopleSort::Organisation => "p.organisation_key = '', p.organisation_key, p.name_key, p.n",
        PeopleSort::Met => "p.met_on DESC, p.n DESC",
        // Sorted by overdue.rs; this only stands in.
        PeopleSort::Overdue => "s.last_on, s.person_id",
    }
}

/// Returns the index over people that holds a sort's order.
fn index_of_person(sort: PeopleSort) -> Option<(&'static str, &'static str)> {
    match sort {
        PeopleSort::Name => Some(("person_by_name", order(sort))),
        PeopleSort::Added => Some(("person_by_created", order(sort))),
        PeopleSort::Organisation => Some(("person_listed_by_organisation", order(sort))),
        PeopleSort::Met => Some(("person_met", order(sort))),
        PeopleSort::Neglected | PeopleSort::Recent | PeopleSort::Overdue => None,
    }
}

fn both(tables: &str) -> String {
    format!("{tables} ON s.person_id = p.id")
}

/// Whether a filter asks for a place in the rhythm and at most a ring besides: only those in rhythm have these dates,
/// and nobody in the bin is, so that the standings alone answer it.
fn by_dates(filter: &PeopleFilter) -> bool {
    filter.state.is_some_and(Stands::is_dated)
        && filter.quiet_days.is_none()
        && !wanted::narrow(filter)
}

/// Returns the tables in the order in which whoever fits is found, to be sorted afterwards: who is at one place in
/// their rhythm, or was not spoken to for long, is found among the standings, where nobody is looked up who does not fit.
fn sorted_tables(filter: &PeopleFilter) -> String {
    let dated = filter.state.is_some_and(Stands::is_dated) || filter.quiet_days.is_some();
    if dated && !wanted::narrow(filter) {
        both("standing s CROSS JOIN person p")
    } else {
        both("person p JOIN standing s")
    }
}

/// Returns the tables in the order in which a walk along the index of the sort reads them.
fn walked_tables(filter: &PeopleFilter, wanted: &Wanted, sort: PeopleSort) -> String {
    match index_of_person(sort) {
        None if filter.ring.is_some() => {
            both("standing s INDEXED BY standing_ring_last CROSS JOIN person p")
        }
        None => both("standing s INDEXED BY standing_last CROSS JOIN person p"),
        Some((index, _)) => {
            let by_ring = filter.ring.is_some() && sort == PeopleSort::Name;
            let index = if by_ring { "person_in_ring" } else { index };
            match wanted.standing.is_empty() {
                // Everybody stands somewhere: without a condition about it, nobody needs to be looked up there.
                true => format!("person p INDEXED BY {index}"),
                false => both(&format!(
                    "person p INDEXED BY {index} CROSS JOIN standing s"
                )),
            }
        }
    }
}

fn total(
    conn: &Connection,
    filter: &PeopleFilter,
    wanted: &Wanted,
    today: NaiveDate,
) -> Result<u32> {
    let anyone = !wanted::narrow(filter) && filter.ring.is_none() && filter.quiet_days.is_none();
    if let Some(total) = standing_total(conn, filter, wanted, today)? {
        return Ok(total);
    }
    let tables = match filter.state {
        None if anyone => return everybody(conn),
        Some(state) if anyone => return of_state(conn, state, today),
        None if filter.quiet_days.is_none() => "person p".to_owned(),
        Some(_) if by_dates(filter) => {
            // One index holds all that is asked.
            let sql = format!(
                "SELECT count(*) FROM standing s INDEXED BY standing_cover WHERE {}",
                wanted.standing
            );
            return Ok(conn.prepare_cached(&sql)?.query_row([], |row| row.get(0))?);
        }
        _ => sorted_tables(filter),
    };
    Ok(conn
        .prepare_cached(&format!(
            "SELECT count(*) FROM {tables} WHERE {}",
            wanted.all()
        ))?
        .query_row(wanted.values().as_slice(), |row| row.get(0))?)
}

/// Counts whom a filter asks for by when they were last spoken to, and by ring: both stand in one index, so nobody is
/// looked up; the few in the bin are counted apart.
fn standing_total(
    conn: &Connection,
    filter: &PeopleFilter,
    wanted: &Wanted,
    today: NaiveDate,
) -> Result<Option<u32>> {
    if filter.quiet_days.is_none() || filter.state.is_some() || wanted::narrow(filter) {
        return Ok(None);
    }
    let (index, ring) = match filter.ring {
        Some(ring) => (
            "standing_ring_last",
            format!(" AND s.ring = '{}'", ring.text()),
        ),
        None => ("standing_last", String::new()),
    };
    let fit = &wanted.standing;
    let last = wanted::quiet_since(filter.quiet_days.unwrap_or_default(), today);
    Ok(Some(
        conn.prepare_cached(&format!(
            // Two ranges of the index: of an OR, SQLite would read all of it.
            "SELECT (SELECT count(*) FROM standing s INDEXED BY {index} WHERE s.last_on IS NULL{ring})
                  + (SELECT count(*) FROM standing s INDEXED BY {index} WHERE s.last_on <= '{last}'{ring})
                  - (SELECT count(*) FROM person p CROSS JOIN standing s ON s.person_id = p.id
                      WHERE p.binned_at IS NOT NULL AND {fit}{ring})"
        ))?
        .query_row([], |row| row.get(0))?,
    ))
}

/// Walks along an index until the page is full of those who were found.
fn walk_found(
    conn: &Connection,
    found: &Found,
    (index, order): (&str, &str),
    (offset, limit): (u32, u32),
) -> Result<Picked> {
    let mut select = conn.prepare_cached(&format!(
        "SELECT p.n FROM person p INDEXED BY {index} WHERE p.binned_at IS NULL ORDER BY {order}"
    ))?;
    let mut rows = select.query([])?;
    let mut picked = Picked {
        rows: Vec::new(),
        total: found.count(),
    };
    let mut skipped = 0;
    while picked.rows.len() < limit as usize {
        let Some(row) = rows.next()? else { break };
        let number = row.get(0)?;
        if !found.holds(number) {
            continue;
        }
        if skipped < offset {
            skipped += 1;
        } else {
            picked.rows.push(number);
        }
    }
    Ok(picked)
}
