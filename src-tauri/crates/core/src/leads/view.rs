//! A filter of the table that was kept under a name.

use rusqlite::Connection;
use serde::Serialize;

use super::lead::{LeadKind, LeadScope};
use super::stage::LeadStage;
use super::table::{LeadSort, LeadStanding, LeadsShown, SortDirection};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::LeadViewId;
use crate::journey::record::{self, Kept, Record, need_line, record, trim_line};
use crate::time::Now;
use crate::words;

record! {
    /// A filter of the table of leads, with how it is sorted.
    LeadViewDraft, "lead_view", LeadViewId {
        /// What it is called; one line.
        name: String,
        /// Part of the title or the organisation; empty for all.
        text: String,
        /// The stage; all when left out.
        stage: Option<LeadStage>,
        /// The ring; all when left out.
        scope: Option<LeadScope>,
        /// The kind; all when left out.
        kind: Option<LeadKind>,
        /// How they stand; all when left out.
        standing: Option<LeadStanding>,
        /// Whether those that are over are shown.
        shown: LeadsShown,
        /// By which column it is sorted.
        sort: LeadSort,
        /// In which direction.
        direction: SortDirection,
    }
}

impl Record for LeadViewDraft {
    fn check(&mut self, _conn: &Connection, _now: Now) -> Result<()> {
        need_line("name", &mut self.name, words::lead_view_empty())?;
        trim_line("text", &mut self.text)
    }

    fn sentence(&self) -> String {
        words::lead_view_called(&self.name)
    }

    /// Two of one name could not be told apart.
    fn saved(tx: &Connection, id: LeadViewId, _now: Now) -> Result<()> {
        let twice: bool = tx
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM lead_view o JOIN lead_view v
                   ON v.id = ?1 AND o.id <> v.id AND o.name = v.name COLLATE NOCASE
                  WHERE o.binned_at IS NULL AND v.binned_at IS NULL)",
            )?
            .query_row([id], |row| row.get(0))?;
        if twice {
            let name = record::one::<LeadViewDraft>(tx, id)?.draft.name;
            return Err(Error::invalid("name", words::lead_view_twice(&name)));
        }
        Ok(())
    }
}

/// The kept filters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadViews {
    /// Each of them, by name.
    pub views: Vec<Kept<LeadViewId, LeadViewDraft>>,
}

impl Career {
    /// Returns the kept filters.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn lead_views(&self) -> Result<LeadViews> {
        Ok(LeadViews {
            views: record::all(self.read(), "ORDER BY r.name COLLATE NOCASE, r.id", [])?,
        })
    }
}
