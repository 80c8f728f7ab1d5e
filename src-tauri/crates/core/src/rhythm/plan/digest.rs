//! What planning reads, in one number.

use std::hash::{DefaultHasher, Hasher};

use rusqlite::Connection;

use crate::error::Result;
use crate::time::Now;

/// Digests everything that planning reads: blocks, moves, days off, my zone and date. Undo, another program
/// and an older version of this one change it like anything else, so nothing can forget to plan.
pub(super) fn digest(conn: &Connection, now: Now) -> Result<u64> {
    let mut hasher = DefaultHasher::new();
    hasher.write(now.zone.name().as_bytes());
    hasher.write(now.today().to_string().as_bytes());
    for sql in [
        "SELECT id, rule, starts, zone, minutes || ' ' || lead_minutes, planned_from, binned_at FROM block ORDER BY id",
        "SELECT block_id, occurrence, moved_to, left_out || reason FROM block_change ORDER BY block_id, occurrence",
        "SELECT id, from_on, to_on FROM holiday ORDER BY id",
    ] {
        let mut select = conn.prepare_cached(sql)?;
        let columns = select.column_count();
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                let text = row.get_ref(column)?;
                hasher.write(
                    text.as_str_or_null()
                        .ok()
                        .flatten()
                        .unwrap_or("\u{1}")
                        .as_bytes(),
                );
                hasher.write_u8(0);
            }
        }
        hasher.write_u8(1);
    }
    Ok(hasher.finish())
}
