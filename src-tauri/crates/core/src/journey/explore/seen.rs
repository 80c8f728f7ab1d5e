//! Evidence on a route: what I saw there, and when.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Connection;

use super::route::RouteDraft;
use crate::error::{Error, Result};
use crate::id::{RouteEvidenceId, RouteId};
use crate::journey::plan::evidence::Says;
use crate::journey::plan::{need_there, past_date};
use crate::journey::record::{self, Record, Row1, need_line, record};
use crate::time::Now;
use crate::words;

record! {
    /// What was seen on a route.
    RouteEvidenceDraft, "route_evidence", RouteEvidenceId {
        /// The route; needed.
        route_id: Option<RouteId>,
        /// When it was seen; the day on which it is written when left out.
        found_on: Option<NaiveDate>,
        /// What was seen; one line.
        text: String,
        /// Which way it points.
        says: Says,
    }
}

impl Record for RouteEvidenceDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        need_line("text", &mut self.text, words::evidence_empty())?;
        past_date("found_on", self.found_on, now)?;
        match self.route_id {
            Some(id) => need_there::<RouteDraft>(conn, "route_id", id),
            None => Err(Error::invalid("route_id", words::plan_owner_gone())),
        }
    }

    fn sentence(&self) -> String {
        words::assumption_evidence(&self.text)
    }
}

/// Returns the day on which it was seen.
pub(crate) fn day(row: &Row1<RouteEvidenceDraft>) -> NaiveDate {
    row.draft.found_on.unwrap_or(row.created_on)
}

/// Returns the evidence on each route, oldest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn by_route(
    conn: &Connection,
) -> Result<HashMap<RouteId, Vec<Row1<RouteEvidenceDraft>>>> {
    let mut by: HashMap<RouteId, Vec<Row1<RouteEvidenceDraft>>> = HashMap::new();
    for row in record::all::<RouteEvidenceDraft>(
        conn,
        "ORDER BY coalesce(r.found_on, r.created_on), r.id",
        [],
    )? {
        if let Some(id) = row.draft.route_id {
            by.entry(id).or_default().push(row);
        }
    }
    Ok(by)
}
