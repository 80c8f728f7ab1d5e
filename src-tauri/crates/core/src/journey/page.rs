//! The journey as pages show it: the loop with where I am, and one stage.

use chrono::NaiveDate;
use serde::Serialize;

use super::flow::{self, Flow};
use super::lap::{self, Lap};
use super::matter::{self, MatterRow};
use super::stage::Stage;
use super::wizard::{self, NextStep, Step, StepRow, StepState};
use crate::career::Career;
use crate::error::Result;
use crate::time::Now;
use crate::words;

/// The loop of the six stages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct JourneyView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// The lap that runs.
    pub lap: Lap,
    /// The laps before it, newest first.
    pub earlier: Vec<Lap>,
    /// The stage where I am; `None` before any was entered.
    pub here: Option<Stage>,
    /// Since when.
    pub since: Option<NaiveDate>,
    /// Where it would make sense to begin, and why; only before any stage was entered.
    pub begin: Option<Beginning>,
    /// The six stages, in order.
    pub stages: Vec<StageCard>,
    /// The step that comes next where I am.
    pub next: Option<NextStep>,
    /// Dated matters that stand now.
    pub matters: Vec<MatterRow>,
}

/// Where to begin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Beginning {
    /// The stage.
    pub stage: Stage,
    /// Why there, in one sentence.
    pub why: String,
}

/// A stage on the loop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StageCard {
    /// Which.
    pub stage: Stage,
    /// Its name.
    pub name: String,
    /// The question it answers.
    pub question: String,
    /// Steps that are done in this lap.
    pub done: u32,
    /// Its steps.
    pub total: u32,
    /// Steps passed over.
    pub gaps: u32,
    /// How often it was entered in this lap.
    pub visits: u32,
    /// When the newest of its findings was written, in any lap.
    pub found_on: Option<NaiveDate>,
    /// What it took in from the stages before it, in one line.
    pub takes: String,
    /// What it gives to those after it, in one line.
    pub gives: String,
}

/// A stage as its page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StageView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// What stands on the loop.
    pub card: StageCard,
    /// The number of the lap.
    pub lap: u32,
    /// What the stage is for, tuned to where I am.
    pub purpose: String,
    /// Whether I am here.
    pub here: bool,
    /// Why it cannot be entered yet; empty when it can.
    pub blocked: String,
    /// Its steps.
    pub steps: Vec<StepRow>,
    /// The step at which its wizard goes on.
    pub resume: Step,
    /// What comes next; `None` when all is done.
    pub next: Option<Step>,
    /// The stage that comes after.
    pub after: Stage,
    /// What came in from other stages.
    pub takes: Vec<Flow>,
    /// What it gives to other stages.
    pub gives: Vec<Flow>,
    /// Dated matters of this stage that stand now.
    pub matters: Vec<MatterRow>,
}

impl Career {
    /// Returns the loop of the six stages.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn journey(&self, now: Now) -> Result<JourneyView> {
        let conn = self.read();
        let mut laps = lap::all(conn)?.into_iter();
        let lap = match laps.next() {
            Some(lap) => lap,
            None => lap::current(conn)?,
        };
        let here = lap::here(conn)?;
        let me = crate::settings::all(conn)?.me;
        let begin = here.is_none().then(|| {
            let stage = words::where_to_begin(me.work);
            Beginning {
                stage: stage.0,
                why: stage.1.to_owned(),
            }
        });
        Ok(JourneyView {
            date: now.today(),
            stages: Stage::ALL
                .into_iter()
                .map(|stage| Ok(self.card(stage, &lap, now)?.0))
                .collect::<Result<_>>()?,
            earlier: laps.collect(),
            since: here.as_ref().map(|visit| now.date_of(visit.entered_at)),
            here: here.map(|visit| visit.stage),
            begin,
            next: wizard::next(conn, now)?,
            matters: self.matters(now)?,
            lap,
        })
    }

    fn card(&self, stage: Stage, lap: &Lap, now: Now) -> Result<(StageCard, Vec<StepRow>)> {
        let conn = self.read();
        let rows = wizard::rows(conn, stage, now)?;
        let visits = lap::visits(conn, lap.id)?
            .iter()
            .filter(|visit| visit.stage == stage)
            .count();
        let count = |state: StepState| number(rows.iter().filter(|row| row.state == state).count());
        let card = StageCard {
            stage,
            name: stage.name().to_owned(),
            question: words::stage_question(stage).to_owned(),
            done: count(StepState::Done),
            total: number(rows.len()),
            gaps: count(StepState::Gap),
            visits: number(visits),
            found_on: rows.iter().filter_map(|row| row.found_on).max(),
            takes: words::stage_takes(stage).to_owned(),
            gives: words::stage_gives(stage).to_owned(),
        };
        Ok((card, rows))
    }

    /// Returns one stage.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn stage(&self, stage: Stage, now: Now) -> Result<StageView> {
        let conn = self.read();
        let lap = lap::current(conn)?;
        let (card, steps) = self.card(stage, &lap, now)?;
        let (takes, gives) = flow::of(conn, stage, &lap, now)?;
        let me = crate::settings::all(conn)?.me;
        let here = lap::here(conn)?.is_some_and(|visit| visit.stage == stage);
        let blocked = match wizard::may_enter(conn, stage, now) {
            Err(crate::error::Error::NotNow(why)) => why,
            other => other.map(|()| String::new())?,
        };
        Ok(StageView {
            date: now.today(),
            card,
            lap: lap.number,
            purpose: words::stage_purpose(stage, me.phase, me.work),
            here,
            // What keeps one out of the stage comes first.
            resume: match blocked.as_str() {
                "" => wizard::resume(conn, stage, &steps)?,
                _ => steps.first().map_or(Step::Situation, |row| row.step),
            },
            blocked,
            next: wizard::next_of(&steps).map(|row| row.step),
            after: stage.next(),
            takes,
            gives,
            matters: matter::standing_in(conn, stage, now)?,
            steps,
        })
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
