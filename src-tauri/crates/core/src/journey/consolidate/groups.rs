//! Publications and professional groups: how often, what they cost, and what they bring.

use chrono::{Days, NaiveDate, NaiveDateTime};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{every_days, months_after, past_day};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{OutletId, OutletVisitId, PersonId};
use crate::journey::lap::Lap;
use crate::journey::matter::Matter;
use crate::journey::record::{
    self, Kept, Record, in_range, need_line, record, trim_line, trim_text,
};
use crate::journey::wizard::{Found, Step};
use crate::op::Op;
use crate::store::search::prefix_query;
use crate::time::Now;
use crate::words;

/// Days before a renewal at which it is asked whether to keep it (ours: a month, within most notice periods).
const RENEWAL_DAYS: u64 = 30;
/// The most that one of them can cost a year, in whole units of any currency.
const COST_MAX: i64 = 10_000_000;
/// Characters from which on a name can be looked for in "where we met".
const NAME_MIN: usize = 3;
/// People named as met at one of them.
const NAMED: usize = 12;
/// Days that are listed of each.
const VISITS: usize = 6;

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

/// The exercise: what I read and where I go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OutletsView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// Each of them, by name.
    pub outlets: Vec<OutletRow>,
}

/// One of them with what it brings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OutletRow {
    /// Its id.
    pub id: OutletId,
    /// What its form holds.
    pub draft: OutletDraft,
    /// How often, when last and what it costs, in words.
    pub in_words: String,
    /// When it is due to be read or visited; `None` without a cadence.
    pub due_on: Option<NaiveDate>,
    /// Whether that is past.
    pub due: bool,
    /// Whether its renewal is near.
    pub renewal_near: bool,
    /// What it has brought, in words.
    pub brings: String,
    /// The last days on which I read it or went, newest first.
    pub visits: Vec<Kept<OutletVisitId, OutletVisitDraft>>,
    /// Signals that came from it, newest first.
    pub signals: Vec<String>,
    /// People met there: "where we met" holds its name.
    pub people: Vec<OutletPerson>,
}

/// Somebody met there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OutletPerson {
    /// Who.
    pub id: PersonId,
    /// Their name.
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

/// Returns the people whose "where we met" holds its name, by name.
fn met_there(conn: &Connection, name: &str) -> Result<Vec<OutletPerson>> {
    let wanted = name.to_lowercase();
    let Some(query) = prefix_query(name).filter(|_| wanted.chars().count() >= NAME_MIN) else {
        return Ok(Vec::new());
    };
    let mut select = conn.prepare_cached(
        "SELECT p.id, p.name, p.met_how FROM person_search s JOIN person p ON p.n = s.rowid
          WHERE person_search MATCH ?1 AND p.binned_at IS NULL AND p.met_how <> '' ORDER BY p.name_key",
    )?;
    let rows = select.query_map([format!("about : ({query})")], |row| {
        Ok((
            OutletPerson {
                id: row.get(0)?,
                name: row.get(1)?,
            },
            row.get::<_, String>(2)?,
        ))
    })?;
    let mut people = Vec::new();
    for row in rows {
        let (person, met_how) = row?;
        if met_how.to_lowercase().contains(&wanted) {
            people.push(person);
        }
    }
    Ok(people)
}

fn signals_from(conn: &Connection, id: OutletId) -> Result<Vec<String>> {
    let mut select = conn.prepare_cached(
        "SELECT noticed FROM signal WHERE outlet_id = ?1 AND binned_at IS NULL ORDER BY noticed_on DESC, id DESC",
    )?;
    let rows = select.query_map([id], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn brings(conn: &Connection, kept: &Kept<OutletId, OutletDraft>) -> Result<String> {
    Ok(words::outlet_brings(
        signals_from(conn, kept.id)?.len(),
        met_there(conn, &kept.draft.name)?.len(),
    ))
}

impl Career {
    /// Returns the publications and groups with what they bring.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn outlets(&self, now: Now) -> Result<OutletsView> {
        let conn = self.read();
        let today = now.today();
        let mut outlets = Vec::new();
        for one in open(conn)? {
            let due_on = one.due_on();
            let signals = signals_from(conn, one.kept.id)?;
            let people = met_there(conn, &one.kept.draft.name)?;
            let mut visits = record::all::<OutletVisitDraft>(
                conn,
                "AND r.outlet_id = ?1 ORDER BY r.visited_on DESC, r.id DESC",
                [one.kept.id],
            )?;
            visits.truncate(VISITS);
            outlets.push(OutletRow {
                id: one.kept.id,
                in_words: words::outlet_in_words(&one.kept.draft, one.last_on, today),
                due_on,
                due: due_on.is_some_and(|due| due <= today),
                renewal_near: one.kept.draft.renews_on.is_some_and(|renews| {
                    renews >= today && renews <= today + Days::new(RENEWAL_DAYS)
                }),
                brings: words::outlet_brings(signals.len(), people.len()),
                visits,
                signals,
                people: people.into_iter().take(NAMED).collect(),
                draft: one.kept.draft,
            });
        }
        Ok(OutletsView {
            date: today,
            outlets,
        })
    }

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
