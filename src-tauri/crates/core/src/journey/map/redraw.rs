//! The map as a whole: versions that never change, the old beside the new, and how old the newest is.

mod difference;
mod picture;
mod version;

use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::Connection;
use serde::Serialize;

use super::age;
use crate::career::Career;
use crate::error::Result;
use crate::id::MapVersionId;
use crate::journey::lap::{self, Lap};
use crate::journey::matter::Matter;
use crate::journey::wizard::{Found, Step};
use crate::time::Now;
use crate::words;

pub use difference::{MapDifference, MapMark};
pub use picture::MapPart;
pub use version::MapVersionRow;

/// One part of the map, the old beside the new.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MapPartView {
    /// Which.
    pub part: MapPart,
    /// What stands there, in the order of the new one; what is gone comes last.
    pub rows: Vec<MapDifference>,
}

/// The exercise: two versions side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RedrawView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// Every version, newest first.
    pub versions: Vec<MapVersionRow>,
    /// The version on the left; `None` when there is none.
    pub old: Option<MapVersionId>,
    /// The version on the right; `None` for the map as it is today.
    pub new: Option<MapVersionId>,
    /// The parts on which something stands, on either side.
    pub parts: Vec<MapPartView>,
    /// What changed between the two, in a sentence.
    pub summary: String,
    /// "not re-checked for 14 months"; empty within half a year and before the first version.
    pub stale: String,
}

/// Looks whether the map was drawn in this lap.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap, now: Now) -> Result<Found> {
    let versions = version::all(conn, now)?;
    let newest = versions.first();
    let done = newest.is_some_and(|version| version.lap == lap.number);
    Ok(Found {
        done,
        on: newest.map(|version| version.drawn_on),
        holds: words::versions_hold(versions.len()),
        missing: words::redraw_missing(versions.len()).to_owned(),
    })
}

/// Adds the matter that comes half a year after the map was last drawn.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn matters(conn: &Connection, until: NaiveDateTime, to: &mut Vec<Matter>) -> Result<()> {
    let drawn_on: Option<NaiveDate> = conn
        .prepare_cached("SELECT max(drawn_on) FROM map_version")?
        .query_row([], |row| row.get(0))?;
    let Some(drawn_on) = drawn_on else {
        return Ok(());
    };
    let on = age::recalibrate_on(drawn_on, drawn_on);
    if on <= until.date() {
        to.push(Matter::on(
            "recalibrate:map",
            Step::Redraw,
            on,
            words::recalibrate_map().to_owned(),
            words::recalibrate_map_detail().to_owned(),
        ));
    }
    Ok(())
}

impl Career {
    /// Returns two versions of the map side by side. Without `new`, the map as it is today is on the right;
    /// without `old`, the version before that is on the left.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn map_redraw(
        &self,
        old: Option<MapVersionId>,
        new: Option<MapVersionId>,
        now: Now,
    ) -> Result<RedrawView> {
        let conn = self.read();
        let lap = lap::current(conn)?;
        let versions = version::all(conn, now)?;
        let known = |id: MapVersionId| versions.iter().position(|version| version.id == id);
        let new = new.filter(|id| known(*id).is_some());
        // Newest first: the one before a version comes after it; before today's map comes the first.
        let before = new.and_then(known).map_or(0, |at| at + 1);
        let old = old
            .filter(|id| known(*id).is_some())
            .or_else(|| versions.get(before).map(|version| version.id));
        let left = old.map_or(Ok(Vec::new()), |id| version::items(conn, id))?;
        let right = match new {
            Some(id) => version::items(conn, id)?,
            None => picture::of_today(conn, &lap, now)?,
        };
        let rows = difference::between(&left, &right);
        Ok(RedrawView {
            date: now.today(),
            stale: versions.first().map_or(String::new(), |version| {
                age::not_rechecked(version.drawn_on, now.today())
            }),
            summary: match old {
                Some(_) => words::map_changes(&difference::counts(&rows)),
                None if right.is_empty() => words::map_blank().to_owned(),
                None => words::map_never_drawn().to_owned(),
            },
            parts: MapPart::ALL
                .into_iter()
                .map(|part| MapPartView {
                    part,
                    rows: rows
                        .iter()
                        .filter(|row| row.part == part)
                        .cloned()
                        .collect(),
                })
                .filter(|view| !view.rows.is_empty())
                .collect(),
            versions,
            old,
            new,
        })
    }
}

#[cfg(test)]
mod tests;
