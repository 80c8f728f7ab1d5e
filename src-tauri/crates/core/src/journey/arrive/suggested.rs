//! Whom the map knows round me and the listening tour does not: they are suggested.

use rusqlite::Connection;
use serde::Serialize;

use super::listening::Part;
use crate::error::Result;
use crate::id::{ArrivalId, PersonId};

/// How many are suggested at once; ours: more is a list to work off.
const SUGGESTED: u32 = 6;

/// Somebody whom the map shows at work and who is not on the tour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ToHear {
    /// Who.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// What the map says they are to me.
    pub part: Part,
}

/// Returns the people of the newest map who are not on an arrival's tour, the boss first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn to_hear(conn: &Connection, arrival: ArrivalId) -> Result<Vec<ToHear>> {
    let mut select = conn.prepare_cached(
        "SELECT p.id, p.name, r.relation FROM map_person r JOIN person p ON p.id = r.person_id
          WHERE r.binned_at IS NULL AND p.binned_at IS NULL AND p.let_go_on IS NULL
            AND r.relation IN ('boss', 'peer', 'report', 'client', 'sponsor')
            AND r.lap_id = (SELECT max(lap_id) FROM map_person WHERE binned_at IS NULL)
            AND NOT EXISTS (SELECT 1 FROM stakeholder s
                             WHERE s.arrival_id = ?1 AND s.person_id = p.id AND s.binned_at IS NULL)
          GROUP BY p.id ORDER BY r.relation <> 'boss', p.name_key LIMIT ?2",
    )?;
    let rows = select.query_map((arrival, SUGGESTED), |row| {
        Ok(ToHear {
            person_id: row.get(0)?,
            name: row.get(1)?,
            part: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
