//! Accepting a lead opens the landing: the people who helped are thanked, the two weekly hours stay, the other leads
//! are closed kindly, my role and everyone's rings change, and the hundred days are filled from what was learnt.

mod accept;
mod preview;
mod rings;
mod thanks;
mod watch;

use chrono::{Duration, NaiveDate, NaiveDateTime};
use rusqlite::{Connection, OptionalExtension};

use crate::error::Result;
use crate::id::LeadId;
use crate::journey::matter::{Matter, Place};
use crate::time::Now;
use crate::words;
pub use accept::{AcceptLead, CloseOther};
pub use preview::{Helper, LandingPreview, OtherLead, WeeklyHour};
pub use rings::RingChange;
pub use thanks::{Thanked, WEEKS as THANK_WEEKS};
pub use watch::{Watch, watch};

/// An accepted lead, as it was written down.
pub(crate) struct Landing {
    pub(crate) lead: LeadId,
    pub(crate) landed_on: NaiveDate,
    pub(crate) touches_before: u32,
}

fn row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Landing> {
    Ok(Landing {
        lead: row.get(0)?,
        landed_on: row.get(1)?,
        touches_before: row.get(2)?,
    })
}

/// Returns what came of accepting a lead; `None` while it is not accepted.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn of(conn: &Connection, lead: LeadId) -> Result<Option<Landing>> {
    Ok(conn
        .prepare_cached(
            "SELECT lead_id, landed_on, touches_before FROM landing WHERE lead_id = ?1",
        )?
        .query_row([lead], row)
        .optional()?)
}

/// Adds what accepted leads leave to do: thanks in weeks 1, 4 and 12, and a gentle word when networking fades.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn matters(
    conn: &Connection,
    until: NaiveDateTime,
    now: Now,
    to: &mut Vec<Matter>,
) -> Result<()> {
    let mut select = conn.prepare_cached(
        "SELECT n.lead_id, n.landed_on, n.touches_before FROM landing n JOIN lead l ON l.id = n.lead_id
          WHERE l.binned_at IS NULL AND l.stage = 'accepted' AND n.landed_on >= ?1 ORDER BY n.landed_on, n.lead_id",
    )?;
    let since = now.today() - Duration::weeks(watch::WEEKS + thanks::ASKED_WEEKS);
    let landings = select
        .query_map([since], row)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for landing in landings {
        for (week, names) in thanks::open(conn, &landing, now)? {
            to.push(Matter::on(
                &format!("thank:{}:{week}", landing.lead),
                Place::Lead(landing.lead),
                landing.landed_on + Duration::weeks(week),
                words::thank_matter(week),
                names,
            ));
        }
        if let Some((on, sentence)) = watch::faded(conn, &landing, until.date())? {
            to.push(Matter::on(
                &format!("fading:{}", landing.lead),
                Place::Lead(landing.lead),
                on,
                words::fading_matter().to_owned(),
                sentence,
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
