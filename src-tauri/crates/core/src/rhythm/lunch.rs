//! Lunches: the slots one keeps for them, whom to ask, what is planned, and whether it took place.
//!
//! A slot is a block of the kind lunch, so it stands in the week, can be moved and left out like any other, and there
//! is none until one is added. A lunch that took place is a touch; a planned one is only a plan.

mod plan;
mod suggest;
#[cfg(test)]
mod tests;

use chrono::{NaiveDate, NaiveTime};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::recurrence::resolve;
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{LunchId, PersonId};
use crate::journey::record::{self, Record, record, trim_line};
use crate::op::Op;
use crate::people::person::{known, name_of};
use crate::people::touch::{self, NewTouch, ReachedOut, TouchKind};
use crate::time::Now;
use crate::words;
pub use plan::{LunchMonth, LunchPlan, LunchSlot, LunchTaken, PassedOver, PlannedLunch};
pub(crate) use plan::{free_today, open};
pub use suggest::LunchSuggestion;

/// When a lunch begins unless somebody says otherwise.
const USUAL_TIME: &str = "12:30";

/// What became of a planned lunch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum LunchOutcome {
    /// Nobody has said yet.
    #[default]
    #[serde(rename = "")]
    Open,
    /// It took place.
    #[serde(rename = "took_place")]
    TookPlace,
    /// It did not.
    #[serde(rename = "did_not")]
    DidNot,
}
stored!(LunchOutcome {
    Open = "",
    TookPlace = "took_place",
    DidNot = "did_not",
});

record! {
    /// A lunch with somebody on a day.
    LunchDraft, "lunch", LunchId {
        /// With whom.
        person_id: Option<PersonId>,
        /// The day.
        on_day: Option<NaiveDate>,
        /// HH:MM on my clock.
        at_time: String,
        /// Where we eat.
        place: String,
        /// What became of it.
        outcome: LunchOutcome,
    }
}

impl LunchDraft {
    fn time(&self) -> NaiveTime {
        NaiveTime::parse_from_str(&self.at_time, "%H:%M").unwrap_or_default()
    }
}

impl Record for LunchDraft {
    fn check(&mut self, conn: &Connection, _now: Now) -> Result<()> {
        if self.person_id.is_none() {
            return Err(Error::invalid("person_id", words::lunch_without_person()));
        }
        known("person_id", conn, self.person_id)?;
        if self.on_day.is_none() {
            return Err(Error::invalid("on_day", words::lunch_without_day()));
        }
        trim_line("at_time", &mut self.at_time)?;
        if self.at_time.is_empty() {
            USUAL_TIME.clone_into(&mut self.at_time);
        }
        match NaiveTime::parse_from_str(&self.at_time, "%H:%M") {
            Ok(time) => self.at_time = time.format("%H:%M").to_string(),
            Err(_) => return Err(Error::invalid("at_time", words::not_a_time(&self.at_time))),
        }
        trim_line("place", &mut self.place)
    }

    fn sentence(&self) -> String {
        words::lunch_called(self.on_day)
    }
}

/// A lunch to plan.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PlanLunch {
    /// With whom.
    pub person_id: PersonId,
    /// The day.
    pub on: NaiveDate,
    /// HH:MM on my clock; half past twelve when empty.
    #[serde(default)]
    pub time: String,
    /// Where we eat.
    #[serde(default)]
    pub place: String,
}

impl Career {
    /// Plans a lunch with somebody.
    ///
    /// # Errors
    /// `Invalid` with the field and a sentence, or `NotFound`; then nothing is changed.
    pub fn plan_lunch(&mut self, plan: PlanLunch, now: Now) -> Result<LunchId> {
        let name = name_of(self.read(), plan.person_id)?;
        if plan.on < now.today() {
            return Err(Error::invalid("on", words::lunch_in_past()));
        }
        let mut draft = LunchDraft {
            person_id: Some(plan.person_id),
            on_day: Some(plan.on),
            at_time: plan.time,
            place: plan.place,
            outcome: LunchOutcome::Open,
        };
        draft.check(self.read(), now)?;
        let op = Op::PlanLunch(words::lunch_planned(&name, plan.on, now.today()));
        Ok(self
            .transact(op, |tx| record::insert(tx, &draft, now))?
            .output)
    }

    /// Says whether a planned lunch took place. If it did, it is logged as contact on its day, unless that lunch was
    /// logged already.
    ///
    /// # Errors
    /// `NotFound`, or `Invalid` while it is still to come.
    pub fn settle_lunch(&mut self, id: LunchId, outcome: LunchOutcome, now: Now) -> Result<()> {
        let conn = self.read();
        let mut draft = record::one::<LunchDraft>(conn, id)?.draft;
        let (Some(person), Some(on)) = (draft.person_id, draft.on_day) else {
            return Err(Error::NotFound(words::lunch_gone().to_owned()));
        };
        let name = name_of(conn, person)?;
        let took_place = outcome == LunchOutcome::TookPlace;
        if took_place && on > now.today() {
            return Err(Error::invalid("outcome", words::lunch_to_come()));
        }
        let logged: bool = conn
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM touch k JOIN touch_person tp ON tp.touch_id = k.id
                                 WHERE k.kind = 'lunch' AND k.day = ?2 AND k.binned_at IS NULL
                                   AND tp.person_id = ?1)",
            )?
            .query_row((person, on), |row| row.get(0))?;
        let at = resolve(on.and_time(draft.time()), now.zone).min(now.instant);
        let touch = NewTouch {
            people: vec![person],
            kind: TouchKind::Lunch,
            at: Some(at),
            reached_out: ReachedOut::Me,
            note: words::lunch_note(&draft.place),
            minutes: None,
            next_on: None,
        };
        draft.outcome = outcome;
        self.transact(
            Op::SettleLunch(words::lunch_settled(&name, took_place)),
            |tx| {
                record::update(tx, id, &draft, now)?;
                if took_place && !logged {
                    touch::insert(tx, &touch, now)?;
                }
                Ok(())
            },
        )?;
        Ok(())
    }
}
