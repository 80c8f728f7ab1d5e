//! Evidence: what was seen about an assumption, and when.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::assumption::AssumptionDraft;
use super::{need_there, past_date};
use crate::error::{Error, Result};
use crate::id::{AssumptionId, EvidenceId};
use crate::journey::record::{self, Record, Row1, need_line, record};
use crate::time::Now;
use crate::words;

/// Which way a piece of evidence points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Says {
    /// It speaks for the assumption.
    #[default]
    For,
    /// It speaks against it.
    Against,
    /// Neither.
    Unclear,
}
stored!(Says {
    For = "for",
    Against = "against",
    Unclear = "unclear",
});

record! {
    /// What a test of an assumption showed.
    EvidenceDraft, "assumption_evidence", EvidenceId {
        /// The assumption; needed.
        assumption_id: Option<AssumptionId>,
        /// When it was seen; the day on which it is written when left out.
        found_on: Option<NaiveDate>,
        /// What was seen; one line.
        text: String,
        /// Which way it points.
        says: Says,
    }
}

impl Record for EvidenceDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        need_line("text", &mut self.text, words::evidence_empty())?;
        past_date("found_on", self.found_on, now)?;
        match self.assumption_id {
            Some(id) => need_there::<AssumptionDraft>(conn, "assumption_id", id),
            None => Err(Error::invalid("assumption_id", words::plan_owner_gone())),
        }
    }

    fn sentence(&self) -> String {
        words::assumption_evidence(&self.text)
    }
}

/// Returns the evidence on each assumption, oldest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn by_assumption(
    conn: &Connection,
) -> Result<HashMap<AssumptionId, Vec<Row1<EvidenceDraft>>>> {
    let mut by: HashMap<AssumptionId, Vec<Row1<EvidenceDraft>>> = HashMap::new();
    for row in record::all::<EvidenceDraft>(
        conn,
        "ORDER BY coalesce(r.found_on, r.created_on), r.id",
        [],
    )? {
        if let Some(id) = row.draft.assumption_id {
            by.entry(id).or_default().push(row);
        }
    }
    Ok(by)
}
