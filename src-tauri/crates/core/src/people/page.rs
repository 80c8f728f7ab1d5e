//! A person's page, and what a search finds.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::OptionalExtension;
use serde::Serialize;

use super::cadence::{State, Thresholds};
use super::list::{self, PAGE_MAX};
use super::person::{PersonDraft, date, draft_of};
use super::places::clock::{Clock, clock};
use super::touch::{TimelineItem, timeline};
use crate::career::Career;
use crate::error::{Error, OrNotFound, Result};
use crate::id::PersonId;
use crate::time::{self, Now};
use crate::words;

/// Touches on the first screen of a person's page; the rest is asked for by scrolling.
const FIRST_TOUCHES: u32 = 50;

/// The most hits of one search.
const HITS_MAX: u32 = 50;

/// Everything that the page of one person shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PersonPage {
    /// Who.
    pub id: PersonId,
    /// What the form holds.
    pub draft: PersonDraft,
    /// How they stand today.
    pub state: State,
    /// How often, and where that comes from.
    pub cadence: Cadence,
    /// When we last spoke.
    pub last_on: Option<NaiveDate>,
    /// When they are due.
    pub due_on: Option<NaiveDate>,
    /// When they begin to cool.
    pub cooling_on: Option<NaiveDate>,
    /// Put off until.
    pub later_until: Option<NaiveDate>,
    /// Let go gracefully on.
    pub let_go_on: Option<NaiveDate>,
    /// In the bin since.
    pub binned_at: Option<DateTime<Utc>>,
    /// Their clock; `None` when their zone is not known.
    pub clock: Option<Clock>,
    /// Since when they are in the book.
    pub created_on: NaiveDate,
    /// The latest touches.
    pub timeline: Vec<TimelineItem>,
    /// How many touches there are.
    pub timeline_total: u32,
    /// Which files they came from.
    pub sources: Vec<String>,
    /// How they stand to me on my map, in words; empty when they do not.
    pub on_map: String,
}

/// How often to be in touch, and where that comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Cadence {
    /// Where it comes from.
    pub from: CadenceFrom,
    /// P in days.
    pub ideal_days: Option<u32>,
    /// M in days.
    pub max_days: Option<u32>,
    /// The person's own P.
    pub own_ideal_days: Option<u32>,
    /// The person's own M.
    pub own_max_days: Option<u32>,
}

/// Where a cadence comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CadenceFrom {
    /// Said for this person.
    Own,
    /// The strongest of their tags.
    Tag,
    /// Their ring.
    Ring,
    /// Nowhere.
    None,
}

/// Someone a search found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SearchHit {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Where they work.
    pub organisation: String,
    /// What they do there.
    pub title: String,
    /// How they stand today.
    pub state: State,
}

impl Career {
    /// Returns everything that the page of one person shows.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn person(&self, id: PersonId, now: Now) -> Result<PersonPage> {
        let connection = self.read();
        let draft = draft_of(connection, id)?;
        let clock = clock(&draft.zone, &draft.place, now);
        let mut page = connection
            .prepare_cached(
                "SELECT s.last_on, s.soon_on, s.due_on, s.cooling_on, s.cold_on, p.daily, p.let_go_on, s.cadence_from,
                        s.period_days, s.max_days, p.ideal_days, p.max_days, p.later_until, p.binned_at, p.created_on
                   FROM person p JOIN standing s ON s.person_id = p.id WHERE p.id = ?1",
            )?
            .query_row([id], |row| {
                let dates = Thresholds {
                    soon_on: date(row, 1)?,
                    due_on: date(row, 2)?,
                    cooling_on: date(row, 3)?,
                    cold_on: date(row, 4)?,
                };
                let let_go_on = date(row, 6)?;
                let binned: Option<String> = row.get(13)?;
                Ok(PersonPage {
                    id,
                    draft,
                    state: list::state(dates, row.get(5)?, let_go_on.is_some(), now.today()),
                    cadence: Cadence {
                        from: cadence_from(row.get_ref(7)?.as_str()?),
                        ideal_days: row.get(8)?,
                        max_days: row.get(9)?,
                        own_ideal_days: row.get(10)?,
                        own_max_days: row.get(11)?,
                    },
                    last_on: date(row, 0)?,
                    due_on: dates.due_on,
                    cooling_on: dates.cooling_on,
                    later_until: date(row, 12)?,
                    let_go_on,
                    binned_at: binned.as_deref().and_then(time::from_text),
                    clock,
                    created_on: date(row, 14)?.unwrap_or_default(),
                    timeline: Vec::new(),
                    timeline_total: 0,
                    sources: Vec::new(),
                    on_map: String::new(),
                })
            })
            .or_not_found(&words::person_gone())?;
        page.timeline = timeline(connection, id, 0, FIRST_TOUCHES)?;
        page.timeline_total = connection
            .prepare_cached(
                "SELECT count(*) FROM touch_person tp JOIN touch k ON k.id = tp.touch_id
                  WHERE tp.person_id = ?1 AND k.binned_at IS NULL",
            )?
            .query_row([id], |row| row.get(0))?;
        page.sources = connection
            .prepare_cached(
                "SELECT DISTINCT source FROM person_source WHERE person_id = ?1 ORDER BY source",
            )?
            .query_map([id], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        page.on_map = words::relations(&crate::journey::map::people::relations_of(connection, id)?);
        Ok(page)
    }

    /// Returns more of a person's timeline.
    ///
    /// # Errors
    /// `Invalid` when more than [`PAGE_MAX`] are asked for.
    pub fn timeline(&self, id: PersonId, offset: u32, limit: u32) -> Result<Vec<TimelineItem>> {
        if limit > PAGE_MAX {
            return Err(Error::invalid("limit", words::page_too_long(PAGE_MAX)));
        }
        timeline(self.read(), id, offset, limit)
    }

    /// Returns whom a word or two lead to.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn search(&self, text: &str, limit: u32, now: Now) -> Result<Vec<SearchHit>> {
        let rows = list::search(self.read(), text, limit.min(HITS_MAX), now.today())?;
        Ok(rows
            .into_iter()
            .map(|row| SearchHit {
                id: row.id,
                name: row.name,
                organisation: row.organisation,
                title: row.title,
                state: row.state,
            })
            .collect())
    }

    /// Returns whether someone with this name is in the book, for a form that warns as one types.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn same_name(&self, name: &str) -> Result<Option<PersonId>> {
        let key = fairlead_interop::key::name(name);
        if key.is_empty() {
            return Ok(None);
        }
        Ok(self
            .read()
            .prepare_cached(
                "SELECT id FROM person WHERE binned_at IS NULL AND name_key = ?1 LIMIT 1",
            )?
            .query_row([key], |row| row.get(0))
            .optional()?)
    }
}

fn cadence_from(text: &str) -> CadenceFrom {
    match text {
        "own" => CadenceFrom::Own,
        "tag" => CadenceFrom::Tag,
        "ring" => CadenceFrom::Ring,
        _ => CadenceFrom::None,
    }
}
