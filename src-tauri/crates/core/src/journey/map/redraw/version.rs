//! A version of the map: what stood on it on the day on which it was drawn. Only the next one is ever written.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use super::picture::{self, Item, Stands};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::MapVersionId;
use crate::journey::lap;
use crate::journey::map::age;
use crate::journey::record::trim_line;
use crate::op::Op;
use crate::time::Now;
use crate::words;

/// A version in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MapVersionRow {
    /// Its id.
    pub id: MapVersionId,
    /// 1, 2, 3 …
    pub number: u32,
    /// The number of the lap in which it was drawn.
    pub lap: u32,
    /// The day on which it was drawn.
    pub drawn_on: NaiveDate,
    /// How long ago, in words.
    pub age: String,
    /// What the look at the whole said.
    pub note: String,
    /// How many things stand on it.
    pub things: u32,
}

/// Returns every version, newest first.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn all(conn: &Connection, now: Now) -> Result<Vec<MapVersionRow>> {
    let mut select = conn.prepare_cached(
        "SELECT v.id, v.number, l.number, v.drawn_on, v.note,
                (SELECT count(*) FROM map_version_item i WHERE i.version_id = v.id)
           FROM map_version v JOIN lap l ON l.id = v.lap_id ORDER BY v.number DESC",
    )?;
    let rows = select.query_map([], |row| {
        let drawn_on: NaiveDate = row.get(3)?;
        Ok(MapVersionRow {
            id: row.get(0)?,
            number: row.get(1)?,
            lap: row.get(2)?,
            drawn_on,
            age: words::drawn_ago(
                (now.today() - drawn_on).num_days(),
                age::months_between(drawn_on, now.today()),
            ),
            note: row.get(4)?,
            things: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns what stands on a version, in its order.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn items(conn: &Connection, id: MapVersionId) -> Result<Vec<Item>> {
    let mut select = conn.prepare_cached(
        "SELECT part, thing, text, detail FROM map_version_item WHERE version_id = ?1 ORDER BY place",
    )?;
    let rows = select.query_map([id], |row| {
        Ok(Item {
            part: row.get(0)?,
            thing: row.get(1)?,
            text: row.get(2)?,
            detail: row.get(3)?,
            stands: Stands::Here,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

impl Career {
    /// Draws the map: keeps it as it is today as a version of its own, beside those before it.
    ///
    /// # Errors
    /// `NotNow` when nothing stands on this lap's map, or when it was drawn just so today; `Invalid` when the
    /// note is too long.
    pub fn draw_map(&mut self, note: &str, now: Now) -> Result<MapVersionId> {
        let mut note = note.to_owned();
        trim_line("note", &mut note)?;
        let lap = lap::current(self.read())?;
        let mut items = picture::of_today(self.read(), &lap, now)?;
        items.retain(|item| item.stands == Stands::Here);
        if items.is_empty() {
            return Err(Error::NotNow(words::map_empty()));
        }
        let versions = all(self.read(), now)?;
        if let Some(newest) = versions.first()
            && newest.drawn_on == now.today()
            && self::items(self.read(), newest.id)? == items
        {
            return Err(Error::NotNow(words::map_drawn_today()));
        }
        let number = versions.first().map_or(0, |version| version.number) + 1;
        let done = self.transact(Op::AddRecord(words::map_version(number)), |tx| {
            let id = MapVersionId::new(now);
            tx.prepare_cached(
                "INSERT INTO map_version (id, lap_id, number, drawn_on, note) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute((id, lap.id, number, now.today(), note))?;
            for (item, place) in items.iter().zip(1_u32..) {
                tx.prepare_cached(
                    "INSERT INTO map_version_item (version_id, part, thing, place, text, detail)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                )?
                .execute((id, item.part, &item.thing, place, &item.text, &item.detail))?;
            }
            Ok(id)
        })?;
        Ok(done.output)
    }
}
