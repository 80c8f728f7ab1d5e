//! Where I go soon and with whom I eat, as Today shows it.

use serde::Serialize;

use crate::career::Career;
use crate::error::Result;
use crate::people::places::trip::{self, TripRow};
use crate::rhythm::lunch::{self, PlannedLunch};
use crate::time::Now;

/// Journeys and lunches of which Today speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OutToday {
    /// Journeys, from a fortnight before until they end.
    pub trips: Vec<TripRow>,
    /// Lunches of today that are to come.
    pub lunches: Vec<PlannedLunch>,
    /// Lunches that are over, of which nobody has said whether they took place.
    pub to_say: Vec<PlannedLunch>,
    /// When today's slot for lunch is, HH:MM, when it has nobody yet; empty otherwise.
    pub free_slot: String,
}

impl Career {
    /// Returns the journeys and lunches of which Today speaks.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn out_today(&self, now: Now) -> Result<OutToday> {
        let conn = self.read();
        let mut open = lunch::open(conn, now)?;
        open.planned.retain(|lunch| lunch.on == now.today());
        Ok(OutToday {
            trips: trip::near(conn, now)?,
            lunches: open.planned,
            to_say: open.to_say,
            free_slot: lunch::free_today(conn, now)?.unwrap_or_default(),
        })
    }
}
