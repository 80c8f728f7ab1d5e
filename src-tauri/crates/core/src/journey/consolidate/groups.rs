//! Publications and professional groups: how often, what they cost, and what they bring.

mod view;

use chrono::{Days, NaiveDate, NaiveDateTime};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{every_days, months_after, past_day};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{OutletId, OutletVisitId};
use crate::journey::lap::Lap;
use crate::journey::matter::Matter;
use crate::journey::record::{
    self, Kept, Record, in_range, need_line, record, trim_line, trim_text,
};
use crate::journey::wizard::{Found, Step};
use crate::op::Op;
use crate::time::Now;
use crate::words;
use view::brings;
pub use view::{OutletPerson, OutletRow, OutletsView};

/// Days before a renewal at which it is asked whether to keep it (ours: a month, within most notice periods).
const RENEWAL_DAYS: u64 = 30;
/// The most that one of them can cost a year, in whole units of any currency.
const COST_MAX: i64 = 10_000_000;

/// What one of them is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum OutletSort {
    /// Something one reads.
    #[default]
    Publication,
    /// People among whom one goes.
    Group,
}
stored!(OutletSort {
    Publication = "publication",
    Group = "group"
});

record! {
    /// A publication or a professional group.
    OutletDraft, "outlet", OutletId {
        /// What it is.
        sort: OutletSort,
        /// What it is called.
        name: String,
        /// What I am there: reader, member, organiser.
        role: String,
        /// How often I mean to read it or go, in days.
        every_days: Option<u32>,
        /// What it costs a year, in whole units.
        cost: Option<u32>,
        /// Of which currency.
        currency: String,
        /// When it renews.
        renews_on: Option<NaiveDate>,
    }
}

impl Record for OutletDraft {
    fn check(&mut self, _conn: &Connection, _now: Now) -> Result<()> {
        need_line("name", &mut self.name, words::outlet_empty())?;
        trim_line("role", &mut self.role)?;
        trim_line("currency", &mut self.currency)?;
        every_days(self.every_days)?;
        self.cost.map_or(Ok(()), |cost| {
            in_range("cost", i64::from(cost), 0, COST_MAX)
        })
    }

    fn sentence(&self) -> String {
        words::outlet(self.sort, &self.name)
    }
}

record! {
    /// A day on which I read one of them, or went.
    OutletVisitDraft, "outlet_visit", OutletVisitId {
        /// Which.
        outlet_id: Option<OutletId>,
        /// When; today when left out.
        visited_on: Option<NaiveDate>,
        /// What stayed.
        note: String,
    }
}

impl Record for OutletVisitDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        if self.outlet_id.is_none() {
            return Err(Error::invalid("outlet_id", words::outlet_gone()));
        }
        known_outlet(conn, self.outlet_id)?;
        trim_text("note", &mut self.note)?;
        past_day("visited_on", &mut self.visited_on, now)
    }

    fn sentence(&self) -> String {
        words::outlet_visit().to_owned()
    }
}

/// One of them by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OutletName {
    /// Which.
    pub id: OutletId,
    /// What it is called.
    pub name: String,
}

/// One of them with when it was last read or visited.
struct Open {
    kept: Kept<OutletId, OutletDraft>,
    last_on: Option<NaiveDate>,
}

impl Open {
    /// Returns when it is due: a cadence after the last time, or after it was written down.
    fn due_on(&self) -> Option<NaiveDate> {
        let every = Days::new(u64::from(self.kept.draft.every_days?));
        self.last_on
            .unwrap_or(self.kept.created_on)
            .checked_add_days(every)
    }
}

/// Refuses one that is not there.
pub(super) fn known_outlet(conn: &Connection, id: Option<OutletId>) -> Result<()> {
    let Some(id) = id else { return Ok(()) };
    let known: bool = conn
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM outlet WHERE id = ?1)")?
        .query_row([id], |row| row.get(0))?;
    if known {
        Ok(())
    } else {
        Err(Error::invalid("outlet_id", words::outlet_gone()))
    }
}

/// Returns each of them by name.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn outlet_names(conn: &Connection) -> Result<Vec<OutletName>> {
    let rows = record::all::<OutletDraft>(conn, "ORDER BY r.name COLLATE NOCASE, r.id", [])?;
    Ok(rows
        .into_iter()
        .map(|row| OutletName {
            id: row.id,
            name: row.draft.name,
        })
        .collect())
}

fn open(conn: &Connection) -> Result<Vec<Open>> {
    let mut last = conn.prepare_cached(
        "SELECT max(visited_on) FROM outlet_visit WHERE outlet_id = ?1 AND binned_at IS NULL",
    )?;
    record::all::<OutletDraft>(conn, "ORDER BY r.name COLLATE NOCASE, r.id", [])?
        .into_iter()
        .map(|kept| {
            let last_on = last.query_row([kept.id], |row| row.get(0))?;
            Ok(Open { kept, last_on })
        })
        .collect()
}

/// Looks whether one of them is named and was read or visited in this lap.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap) -> Result<Found> {
    let (count, named_on) = record::newest::<OutletDraft>(conn, "", [])?;
    let last: Option<NaiveDate> = conn
        .prepare_cached("SELECT max(visited_on) FROM outlet_visit WHERE binned_at IS NULL")?
        .query_row([], |row| row.get(0))?;
    Ok(Found {
        done: count > 0 && last.is_some_and(|last| last >= lap.started_on),
        on: named_on.max(last),
        holds: words::outlet_holds(count as usize),
        missing: words::outlet_missing(count > 0).to_owned(),
    })
}

/// Adds one quiet matter for all that wait to be read or visited, one for those that will in the time asked for,
/// and each renewal a month before.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn matters(
    conn: &Connection,
    until: NaiveDateTime,
    now: Now,
    to: &mut Vec<Matter>,
) -> Result<()> {
    let today = now.today();
    let all = open(conn)?;
    let due = |one: &&Open| one.due_on().is_some_and(|due| due <= today);
    let waiting: Vec<&Open> = all.iter().filter(due).collect();
    if let Some(newest) = waiting.iter().filter_map(|one| one.due_on()).max() {
        let names: Vec<&str> = waiting
            .iter()
            .map(|one| one.kept.draft.name.as_str())
            .collect();
        to.push(Matter::on(
            WAITING,
            Step::Groups,
            newest,
            words::outlets_due_title(names.len()),
            words::outlets_due_detail(&names),
        ));
    }
    let ahead = all
        .iter()
        .filter_map(Open::due_on)
        .filter(|due| *due > today);
    if let Some(next) = ahead.min().filter(|next| *next <= until.date()) {
        to.push(Matter::on(
            WAITING,
            Step::Groups,
            next,
            words::outlets_due_title(1),
            String::new(),
        ));
    }
    for one in &all {
        let Some(renews) = one.kept.draft.renews_on.filter(|renews| *renews >= today) else {
            continue;
        };
        let from = renews - Days::new(RENEWAL_DAYS);
        if from > until.date() {
            continue;
        }
        to.push(Matter::on(
            &format!("renewal:{}", one.kept.id),
            Step::Groups,
            from,
            words::renewal_title().to_owned(),
            words::renewal_detail(&one.kept.draft, renews, &brings(conn, &one.kept)?, today),
        ));
    }
    Ok(())
}

/// What the key of the quiet matter begins with.
pub(super) const WAITING: &str = "outlets_due";

impl Career {
    /// Keeps a publication or group for another year: its renewal moves on by one.
    ///
    /// # Errors
    /// `NotFound`; `NotNow` when it does not renew.
    pub fn keep_outlet(&mut self, id: OutletId, now: Now) -> Result<()> {
        let mut draft = record::one::<OutletDraft>(self.read(), id)?.draft;
        let renews = draft
            .renews_on
            .ok_or_else(|| Error::NotNow(words::outlet_without_renewal().to_owned()))?;
        draft.renews_on = Some(months_after(renews, 12));
        self.transact(Op::EditRecord(draft.sentence()), |tx| {
            record::update(tx, id, &draft, now)
        })?;
        Ok(())
    }
}

/// Returns the renewals from a date to another, for the year.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn renewals(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<(NaiveDate, String)>> {
    let rows = record::all::<OutletDraft>(
        conn,
        "AND r.renews_on >= ?1 AND r.renews_on <= ?2 ORDER BY r.renews_on",
        (from, to),
    )?;
    Ok(rows
        .into_iter()
        .filter_map(|row| Some((row.draft.renews_on?, row.draft.name)))
        .collect())
}

#[cfg(test)]
mod tests;
