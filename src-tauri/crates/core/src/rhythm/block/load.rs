//! Reading blocks from the file.

use chrono_tz::Tz;
use rusqlite::{Connection, Row};

use super::{Block, BlockDraft};
use crate::error::{OrNotFound, Result};
use crate::id::BlockId;
use crate::rhythm::recurrence::{self, Recurrence};
use crate::rhythm::wall_from;
use crate::time::{self, Now};
use crate::words;

/// Returns every block that is not in the bin.
pub(crate) fn live(conn: &Connection, now: Now) -> Result<Vec<Block>> {
    let mut select = conn.prepare_cached(
        "SELECT id, kind, title, rule, starts, zone, minutes, lead_minutes, place, sound, planned_from
           FROM block WHERE binned_at IS NULL ORDER BY id",
    )?;
    let rows = select.query_map([], |row| from_row(row, now))?;
    Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
}

/// Returns one live block.
pub(crate) fn one(conn: &Connection, id: BlockId, now: Now) -> Result<Block> {
    conn.prepare_cached(
        "SELECT id, kind, title, rule, starts, zone, minutes, lead_minutes, place, sound, planned_from
           FROM block WHERE id = ?1 AND binned_at IS NULL",
    )?
    .query_row([id], |row| from_row(row, now))
    .or_not_found(&words::block_gone())
}

fn from_row(row: &Row<'_>, now: Now) -> rusqlite::Result<Block> {
    let draft = BlockDraft {
        kind: row.get(1)?,
        title: row.get(2)?,
        rule: row.get(3)?,
        starts: row.get(4)?,
        zone: row.get(5)?,
        minutes: row.get(6)?,
        lead_minutes: row.get(7)?,
        place: row.get(8)?,
        sound: row.get(9)?,
    };
    let zone = zone_of(&draft.zone, now);
    let recurrence =
        wall_from(&draft.starts).and_then(|at| Recurrence::parse(&draft.rule, at, zone).ok());
    let planned_from: String = row.get(10)?;
    Ok(Block {
        id: row.get(0)?,
        zone,
        recurrence,
        planned_from: time::from_text(&planned_from).unwrap_or(now.instant),
        draft,
    })
}

/// Returns the zone that a name means; a name that is empty or unknown follows the person.
pub(super) fn zone_of(name: &str, now: Now) -> Tz {
    Some(name)
        .filter(|name| !name.is_empty())
        .and_then(recurrence::zone)
        .unwrap_or(now.zone)
}
