//! Dated matters: what the journey and the leads ask on a day (a checkpoint, a test that is due, a next step).
//!
//! A matter follows from the records each time it is asked for, so it goes by itself once the thing is done,
//! wherever that happens. Only what was shown or answered is written down, under a key that names the thing and
//! its date. Its notice keeps to quiet hours, days off and the limit of the day; a block's own notice does not.

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use rusqlite::Connection;
use serde::Serialize;

use super::stage::Stage;
use super::wizard::Step;
use super::{arrive, consolidate, demonstrate, explore, map, plan};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{LeadId, PersonId};
use crate::leads;
use crate::op::Op;
use crate::people::milestone;
use crate::rhythm::friday;
use crate::rhythm::notice::{Answer, Route};
use crate::rhythm::recurrence::resolve;
use crate::time::{self, Now};
use crate::words;

/// The wall hour at which a matter of a date begins to stand: after breakfast, before the day is full.
const MORNING_HOUR: u32 = 9;
/// The longer of the two snoozes that are not "tomorrow", in minutes.
const LONG_SNOOZE_MINUTES: i64 = 60;
/// The shorter one.
const SNOOZE_MINUTES: i64 = 10;
/// The most characters of a reason.
const REASON_MAX: usize = 200;

/// Where a matter is dealt with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// At a step of the journey.
    Step(Step),
    /// On the page of a lead.
    Lead(LeadId),
    /// On the page of a lead whose next step has come; Today shows it among the leads.
    NextStep(LeadId),
    /// On the page of a person; Today shows it among those to congratulate.
    Person(PersonId),
}

impl From<Step> for Place {
    fn from(step: Step) -> Self {
        Place::Step(step)
    }
}

impl Place {
    fn step(self) -> Option<Step> {
        match self {
            Place::Step(step) => Some(step),
            Place::Lead(_) | Place::NextStep(_) | Place::Person(_) => None,
        }
    }

    fn lead(self) -> Option<LeadId> {
        match self {
            Place::Step(_) | Place::Person(_) => None,
            Place::Lead(id) | Place::NextStep(id) => Some(id),
        }
    }

    /// Returns where an answer to its notice leads.
    fn route(self) -> Route {
        match self {
            Place::Step(step) => Route::Step(step.text().to_owned()),
            Place::Lead(id) | Place::NextStep(id) => Route::Lead(id.to_string()),
            Place::Person(id) => Route::Person(id.to_string()),
        }
    }
}

/// Something that the journey or a lead asks from a moment on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Matter {
    /// What it is about, with its date: another date is another matter.
    pub key: String,
    /// Where it is dealt with.
    pub place: Place,
    /// The wall time from which it stands.
    pub from: NaiveDateTime,
    /// What it asks, without anybody's name: it may stand in a notification.
    pub title: String,
    /// More of it; may name people, so it stays in the window unless names are allowed.
    pub detail: String,
}

impl Matter {
    /// Returns a matter that stands from the morning of a date. `thing` tells it from all others of any stage.
    pub fn on(
        thing: &str,
        place: impl Into<Place>,
        date: NaiveDate,
        title: String,
        detail: String,
    ) -> Self {
        let morning = NaiveTime::from_hms_opt(MORNING_HOUR, 0, 0).unwrap_or_default();
        Self {
            key: format!("{thing}:{date}"),
            place: place.into(),
            from: date.and_time(morning),
            title,
            detail,
        }
    }

    /// Returns a matter that stands from a wall time.
    pub fn at(
        thing: &str,
        place: impl Into<Place>,
        from: NaiveDateTime,
        title: String,
        detail: String,
    ) -> Self {
        Self {
            key: format!("{thing}:{}", from.format("%Y-%m-%dT%H:%M")),
            place: place.into(),
            from,
            title,
            detail,
        }
    }
}

/// A matter as Today and a stage's page list it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MatterRow {
    /// What it is about, with its date.
    pub key: String,
    /// The step at which it is dealt with; `None` for what a lead asks.
    pub step: Option<Step>,
    /// The stage of that step.
    pub stage: Option<Stage>,
    /// The lead on whose page it is dealt with.
    pub lead_id: Option<LeadId>,
    /// The name of the stage, or what is said of leads.
    pub belongs_to: String,
    /// What it asks.
    pub title: String,
    /// More of it.
    pub detail: String,
    /// The date from which it stands.
    pub on: NaiveDate,
}

impl MatterRow {
    fn of(matter: Matter) -> Self {
        let step = matter.place.step();
        Self {
            stage: step.map(Step::stage),
            lead_id: matter.place.lead(),
            belongs_to: match matter.place {
                Place::Step(step) => step.stage().name(),
                Place::Lead(_) | Place::NextStep(_) => words::lead_matter(),
                Place::Person(_) => words::milestone_belongs(),
            }
            .to_owned(),
            on: matter.from.date(),
            key: matter.key,
            step,
            title: matter.title,
            detail: matter.detail,
        }
    }
}

/// Returns every matter that stands by a wall time or has stood, earliest first, answered or not.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn until(conn: &Connection, until: NaiveDateTime, now: Now) -> Result<Vec<Matter>> {
    let mut all = Vec::new();
    for matters in [
        map::matters,
        plan::matters,
        explore::matters,
        demonstrate::matters,
        arrive::matters,
        consolidate::matters,
        leads::matters,
        milestone::matters,
    ] {
        matters(conn, until, now, &mut all)?;
    }
    all.retain(|matter| matter.from <= until);
    all.sort_by(|a, b| (a.from, &a.key).cmp(&(b.from, &b.key)));
    all.dedup_by(|a, b| a.key == b.key);
    Ok(all)
}

/// What is written down of a matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Told {
    shown: bool,
    snoozed_until: Option<DateTime<Utc>>,
    settled: bool,
}

fn told(conn: &Connection, key: &str) -> Result<Told> {
    let mut select = conn.prepare_cached(
        "SELECT shown_at IS NOT NULL, snoozed_until, settled_at IS NOT NULL FROM matter WHERE key = ?1",
    )?;
    let mut rows = select.query([key])?;
    let Some(row) = rows.next()? else {
        return Ok(Told::default());
    };
    let snoozed_until: Option<String> = row.get(1)?;
    Ok(Told {
        shown: row.get(0)?,
        snoozed_until: snoozed_until.as_deref().and_then(time::from_text),
        settled: row.get(2)?,
    })
}

/// Returns the matters that stand now: begun, neither done nor put aside nor put off.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn standing(conn: &Connection, now: Now) -> Result<Vec<Matter>> {
    let mut standing = Vec::new();
    for matter in until(conn, now.wall(), now)? {
        let told = told(conn, &matter.key)?;
        if !told.settled && told.snoozed_until.is_none_or(|at| at <= now.instant) {
            standing.push(matter);
        }
    }
    Ok(standing)
}

/// Returns the matters that stand now and of which no notice has spoken since they began or were put off. What the
/// block for a review speaks of today is not among them.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn untold(conn: &Connection, now: Now) -> Result<Vec<Matter>> {
    let mut untold = standing(conn, now)?;
    if friday::has_its_hour(conn, now)? {
        untold.retain(|matter| {
            matter
                .place
                .step()
                .is_none_or(|step| !friday::STEPS.contains(&step))
        });
    }
    let mut failed = None;
    untold.retain(|matter| match told(conn, &matter.key) {
        Ok(told) => !told.shown,
        Err(error) => {
            failed = Some(error);
            false
        }
    });
    match failed {
        Some(error) => Err(error),
        None => Ok(untold),
    }
}

/// Returns the next moment after now at which a matter begins or comes back, looking two days ahead.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn next(conn: &Connection, now: Now) -> Result<Option<DateTime<Utc>>> {
    let mut next: Option<DateTime<Utc>> = None;
    for matter in until(conn, now.wall() + Duration::days(2), now)? {
        let begins = resolve(matter.from, now.zone);
        let told = told(conn, &matter.key)?;
        let at = told.snoozed_until.unwrap_or(begins);
        if !told.settled && at > now.instant {
            next = Some(next.map_or(at, |next| next.min(at)));
        }
    }
    Ok(next)
}

/// Writes down that a notice speaks of some matters, before it is sent.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn shown(tx: &Connection, matters: &[Matter], now: Now) -> Result<()> {
    for matter in matters {
        tx.prepare_cached(
            "INSERT INTO matter (key, shown_at, notice_out) VALUES (?1, ?2, ?3)
             ON CONFLICT (key) DO UPDATE SET shown_at = excluded.shown_at, notice_out = excluded.notice_out",
        )?
        .execute((
            &matter.key,
            time::to_text(now.instant),
            matters.len() == 1,
        ))?;
    }
    Ok(())
}

/// Returns the keys of the matters whose own notice may be on the screen and is no longer true.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn withdrawn(conn: &Connection, now: Now) -> Result<Vec<String>> {
    let mut select =
        conn.prepare_cached("SELECT key FROM matter WHERE notice_out = 1 ORDER BY key")?;
    let out = select
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<String>>>()?;
    if out.is_empty() {
        return Ok(out);
    }
    let standing = standing(conn, now)?;
    Ok(out
        .into_iter()
        .filter(|key| !standing.iter().any(|matter| matter.key == *key))
        .collect())
}

/// Writes down that the notice of a matter is off the screen.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn taken_away(tx: &Connection, key: &str) -> Result<()> {
    tx.prepare_cached("UPDATE matter SET notice_out = 0 WHERE key = ?1")?
        .execute([key])?;
    Ok(())
}

/// Returns the matters of one stage that stand now, earliest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn standing_in(conn: &Connection, stage: Stage, now: Now) -> Result<Vec<MatterRow>> {
    Ok(standing(conn, now)?
        .into_iter()
        .map(MatterRow::of)
        .filter(|row| row.stage == Some(stage))
        .collect())
}

impl Career {
    /// Returns the matters that stand now, earliest first, without the next steps of leads and the
    /// milestones of people, which Today shows among their own.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn matters(&self, now: Now) -> Result<Vec<MatterRow>> {
        Ok(standing(self.read(), now)?
            .into_iter()
            .filter(|matter| !matches!(matter.place, Place::NextStep(_) | Place::Person(_)))
            .map(MatterRow::of)
            .collect())
    }

    /// Takes the answer to a matter's notice, or one given in the window, and returns where it leads. An answer
    /// that comes late, twice or to something gone is harmless.
    ///
    /// # Errors
    /// `Invalid` when the reason is too long.
    pub fn answer_matter(
        &mut self,
        key: &str,
        answer: Answer,
        reason: &str,
        now: Now,
    ) -> Result<Option<Route>> {
        let reason = reason.trim();
        if reason.chars().count() > REASON_MAX || reason.contains('\0') {
            return Err(Error::invalid("reason", words::line_too_long(REASON_MAX)));
        }
        let standing = standing(self.read(), now)?;
        let Some(matter) = standing.into_iter().find(|matter| matter.key == key) else {
            return Ok(matches!(answer, Answer::Open | Answer::Start).then_some(Route::Today));
        };
        let snoozed = match answer {
            Answer::Open | Answer::Start => {
                return Ok(Some(matter.place.route()));
            }
            Answer::Dismiss => return Ok(None),
            Answer::Skip => None,
            Answer::Snooze10Min => Some(now.instant + Duration::minutes(SNOOZE_MINUTES)),
            Answer::Snooze1Hour => Some(now.instant + Duration::minutes(LONG_SNOOZE_MINUTES)),
            Answer::SnoozeTomorrow => {
                let tomorrow = now.today() + Duration::days(1);
                Some(resolve(tomorrow.and_time(matter.from.time()), now.zone))
            }
        };
        match snoozed {
            // Put off, it is told of again: the notice that was shown no longer counts.
            Some(until) => {
                self.transact_quietly(|tx| {
                    tx.prepare_cached(
                        "INSERT INTO matter (key, snoozed_until) VALUES (?1, ?2)
                         ON CONFLICT (key) DO UPDATE SET snoozed_until = excluded.snoozed_until, shown_at = NULL",
                    )?
                    .execute((&matter.key, time::to_text(until)))?;
                    Ok(())
                })?;
            }
            None => {
                self.transact(Op::SettleMatter(matter.title.clone()), |tx| {
                    tx.prepare_cached(
                        "INSERT INTO matter (key, settled_at, reason) VALUES (?1, ?2, ?3)
                         ON CONFLICT (key) DO UPDATE SET settled_at = excluded.settled_at, reason = excluded.reason",
                    )?
                    .execute((&matter.key, time::to_text(now.instant), reason))?;
                    Ok(())
                })?;
            }
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests;
