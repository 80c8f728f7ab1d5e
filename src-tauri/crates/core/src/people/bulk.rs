//! One change for many people, as one step of undo.

use std::collections::HashSet;

use chrono::{Duration, NaiveDate};
use fairlead_interop::key;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use super::how_often::HowOften;
use super::import::{Go, Unwatched, Watch};
use super::person::{Ring, name_of};
use super::ring;
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{PersonId, TagId};
use crate::journey::record::{need_line, trim_line};
use crate::op::Op;
use crate::rhythm::session::capacity;
use crate::time::{self, Now};
use crate::words;

/// The most people that one change takes; ours, more than anybody knows.
pub const MARKED_MAX: usize = 1_000_000;

/// After so many people whoever watches is asked (ours: far more often than a screen is redrawn).
const ASKED_EVERY: usize = 100;

/// What changes in each of them.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(tag = "what", rename_all = "snake_case", deny_unknown_fields)]
pub enum PeopleChange {
    /// How far from my desk.
    Ring {
        /// Which.
        ring: Ring,
    },
    /// They carry a tag more.
    AddTag {
        /// Its name.
        tag: String,
    },
    /// They carry a tag less.
    RemoveTag {
        /// Its name.
        tag: String,
    },
    /// How often; without a period their tags and ring decide again.
    Cadence {
        /// P in days.
        ideal_days: Option<u32>,
        /// M in days; 1.5 P when left out.
        max_days: Option<u32>,
    },
    /// City or country; empty for none.
    Place {
        /// Which.
        place: String,
    },
    /// Where they work; empty for nowhere.
    Organisation {
        /// Which.
        organisation: String,
    },
    /// We speak every day anyway, or no longer.
    Daily {
        /// Whether.
        daily: bool,
    },
    /// Let go gracefully, or taken back.
    LetGo {
        /// Whether.
        let_go: bool,
    },
    /// Still warm: their time counts from today, as if we had spoken; no touch is written.
    StillWarm,
    /// After an absence: nobody is behind; those who are due come in their order over the weeks ahead.
    StartFromToday,
    /// They go to the bin.
    Bin,
}

/// Many people and one change.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ChangePeople {
    /// Who.
    pub ids: Vec<PersonId>,
    /// What changes in each.
    pub change: PeopleChange,
}

/// What became of a change for many.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PeopleChanged {
    /// How many changed.
    pub changed: u32,
    /// How many stayed as they were, for they are so already.
    pub same: u32,
    /// How many are not there any more.
    pub gone: u32,
    /// What happened, in a sentence.
    pub summary: String,
}

impl PeopleChange {
    fn check(&mut self) -> Result<()> {
        match self {
            Self::AddTag { tag } | Self::RemoveTag { tag } => {
                need_line("tag", tag, &words::tag_missing())
            }
            Self::Place { place } => trim_line("place", place),
            Self::Organisation { organisation } => trim_line("organisation", organisation),
            Self::Cadence {
                ideal_days,
                max_days,
            } => HowOften {
                ideal_days: *ideal_days,
                max_days: *max_days,
            }
            .checked()
            .map(drop),
            _ => Ok(()),
        }
    }

    fn sentence(&self, who: &str) -> String {
        match self {
            Self::Ring {
                ring: Ring::Unknown,
            } => words::ring_said(who, Ring::Unknown),
            Self::Ring { ring } => words::changed_ring(who, words::ring(ring.text())),
            Self::AddTag { tag } => words::changed_tag(who, tag),
            Self::RemoveTag { tag } => words::changed_untag(who, tag),
            Self::Cadence { .. } => words::changed_cadence(who),
            Self::Place { place } => words::changed_place(who, place),
            Self::Organisation { organisation } => words::changed_organisation(who, organisation),
            Self::Daily { .. } => words::changed_daily(who),
            Self::LetGo { let_go: true } => words::changed_let_go(who),
            Self::LetGo { let_go: false } => words::changed_taken_back(who),
            Self::StillWarm => words::changed_warm(who),
            Self::StartFromToday => words::changed_spread(who),
            Self::Bin => words::changed_bin(who),
        }
    }

    /// Writes the change for one person; `turn` is the day from which they are offered again. Returns whether anything
    /// changed.
    fn write(
        &self,
        tx: &Connection,
        id: PersonId,
        tag: Option<TagId>,
        turn: NaiveDate,
        now: Now,
    ) -> Result<bool> {
        let today = now.today();
        let changed = match self {
            Self::Ring { ring } => usize::from(ring::set(tx, id, *ring)?),
            Self::AddTag { .. } => tx
                .prepare_cached(
                    "INSERT INTO person_tag (person_id, tag_id) SELECT ?1, ?2
                      WHERE NOT EXISTS (SELECT 1 FROM person_tag WHERE person_id = ?1 AND tag_id = ?2)",
                )?
                .execute((id, tag))?,
            Self::RemoveTag { .. } => tx
                .prepare_cached("DELETE FROM person_tag WHERE person_id = ?1 AND tag_id = ?2")?
                .execute((id, tag))?,
            Self::Cadence {
                ideal_days,
                max_days,
            } => tx
                .prepare_cached(
                    "UPDATE person SET ideal_days = ?2, max_days = ?3
                      WHERE id = ?1 AND (ideal_days IS NOT ?2 OR max_days IS NOT ?3)",
                )?
                .execute((id, ideal_days, ideal_days.and(*max_days)))?,
            Self::Place { place } => tx
                .prepare_cached("UPDATE person SET place = ?2 WHERE id = ?1 AND place <> ?2")?
                .execute((id, place))?,
            Self::Organisation { organisation } => {
                let changed = tx
                    .prepare_cached(
                        "UPDATE person SET organisation = ?2, organisation_key = ?3
                          WHERE id = ?1 AND organisation <> ?2",
                    )?
                    .execute((id, organisation, key::organisation(organisation)))?;
                ring::of_person(tx, id)?;
                changed
            }
            Self::Daily { daily } => tx
                .prepare_cached("UPDATE person SET daily = ?2 WHERE id = ?1 AND daily <> ?2")?
                .execute((id, daily))?,
            Self::LetGo { let_go } => tx
                .prepare_cached(
                    "UPDATE person SET let_go_on = ?2 WHERE id = ?1 AND (let_go_on IS NULL) = (?2 IS NOT NULL)",
                )?
                .execute((id, let_go.then(|| today.to_string())))?,
            Self::StillWarm => tx
                .prepare_cached(
                    "UPDATE person SET warm_on = ?2, later_until = NULL
                      WHERE id = ?1 AND (warm_on IS NOT ?2 OR later_until IS NOT NULL)",
                )?
                .execute((id, today.to_string()))?,
            Self::StartFromToday => tx
                .prepare_cached("UPDATE person SET later_until = ?2 WHERE id = ?1 AND later_until IS NOT ?2")?
                .execute((id, turn.to_string()))?,
            Self::Bin => tx
                .prepare_cached("UPDATE person SET binned_at = ?2 WHERE id = ?1")?
                .execute((id, time::to_text(now.instant)))?,
        };
        Ok(changed > 0)
    }
}

/// Returns the day from which the so-manieth person is offered again: so many a week as one gets to, evenly over the
/// days of the week.
pub(crate) fn spread(today: NaiveDate, at: usize, a_week: usize) -> NaiveDate {
    let day = at * 7 / a_week.max(1);
    i64::try_from(day)
        .ok()
        .and_then(|day| today.checked_add_signed(Duration::days(day)))
        .unwrap_or(today)
}

impl Career {
    /// Changes many people in one step of undo.
    ///
    /// # Errors
    /// `Invalid` for more than [`MARKED_MAX`] people or for a value that fits nobody; then nothing is changed.
    pub fn change_people(&mut self, wanted: &ChangePeople, now: Now) -> Result<PeopleChanged> {
        self.change_people_watched(wanted, now, &Unwatched)
    }

    /// Changes many people as [`Career::change_people`]; whoever watches hears how far it is and may stop it.
    ///
    /// # Errors
    /// As [`Career::change_people`]; `NotNow` when whoever watches wants no more. Then nothing is changed.
    pub fn change_people_watched(
        &mut self,
        wanted: &ChangePeople,
        now: Now,
        watch: &dyn Watch,
    ) -> Result<PeopleChanged> {
        if wanted.ids.len() > MARKED_MAX {
            return Err(Error::invalid("ids", words::people_too_many(MARKED_MAX)));
        }
        let mut change = wanted.change.clone();
        change.check()?;
        let mut there = Vec::new();
        let mut gone = 0;
        let mut seen = HashSet::new();
        for &id in wanted.ids.iter().filter(|id| seen.insert(**id)) {
            if is_there(self.read(), id)? {
                there.push(id);
            } else {
                gone += 1;
            }
        }
        if change == PeopleChange::StartFromToday {
            there = in_their_order(self.read(), there, now.today())?;
        }
        let who = match there.as_slice() {
            [] => return Ok(nothing(0, gone)),
            [one] => name_of(self.read(), *one)?,
            many => words::people(many.len()),
        };
        let total = there.len();
        let changed = self
            .transact(Op::ChangePeople(change.sentence(&who)), |tx| {
                let tag = match &change {
                    PeopleChange::AddTag { tag } => Some(tag_called(tx, tag, now)?),
                    PeopleChange::RemoveTag { tag } => find_tag(tx, tag)?,
                    _ => None,
                };
                let a_week = capacity::people_a_week(tx, now)?;
                let mut changed = 0;
                for (at, id) in there.iter().enumerate() {
                    if at.is_multiple_of(ASKED_EVERY) && watch.at(at, total) == Go::Stop {
                        return Err(Error::NotNow(words::change_stopped().to_owned()));
                    }
                    let turn = spread(now.today(), changed, a_week);
                    changed += usize::from(change.write(tx, *id, tag, turn, now)?);
                }
                Ok(changed)
            })?
            .output;
        if changed == 0 {
            return Ok(nothing(total, gone));
        }
        let who = match there.as_slice() {
            [_] => who,
            _ => words::people(changed),
        };
        Ok(PeopleChanged {
            changed: u32::try_from(changed).unwrap_or(u32::MAX),
            same: u32::try_from(total - changed).unwrap_or(u32::MAX),
            gone,
            summary: words::changed_many(&change.sentence(&who), total - changed, gone as usize),
        })
    }
}

fn nothing(same: usize, gone: u32) -> PeopleChanged {
    PeopleChanged {
        changed: 0,
        same: u32::try_from(same).unwrap_or(u32::MAX),
        gone,
        summary: words::changed_nobody(),
    }
}

fn is_there(conn: &Connection, id: PersonId) -> Result<bool> {
    Ok(conn
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM person WHERE id = ?1 AND binned_at IS NULL)")?
        .query_row([id], |row| row.get(0))?)
}

/// Keeps those who are due, the one who has waited for most of their period first.
fn in_their_order(
    conn: &Connection,
    people: Vec<PersonId>,
    today: NaiveDate,
) -> Result<Vec<PersonId>> {
    let mut select = conn.prepare_cached(
        "SELECT (julianday(?2) - julianday(due_on)) / period_days FROM standing
          WHERE person_id = ?1 AND due_on <= ?2",
    )?;
    let mut due = Vec::new();
    for id in people {
        let found: Option<f64> = select
            .query_row((id, today.to_string()), |row| row.get(0))
            .optional()?;
        due.extend(found.map(|priority| (priority, id)));
    }
    due.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    Ok(due.into_iter().map(|(_, id)| id).collect())
}

fn find_tag(conn: &Connection, name: &str) -> Result<Option<TagId>> {
    Ok(conn
        .prepare_cached("SELECT id FROM tag WHERE name = ?1")?
        .query_row([name], |row| row.get(0))
        .optional()?)
}

/// Returns the tag of a name; a new one begins without a rhythm.
fn tag_called(tx: &Connection, name: &str, now: Now) -> Result<TagId> {
    if let Some(id) = find_tag(tx, name)? {
        return Ok(id);
    }
    let id = TagId::new(now);
    tx.prepare_cached("INSERT INTO tag (id, name) VALUES (?1, ?2)")?
        .execute((id, name))?;
    Ok(id)
}

#[cfg(test)]
mod tests;
