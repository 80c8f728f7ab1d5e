//! The wizards: which steps each stage has, what each has found and what is missing, and where one left off.
//!
//! A step is done when its records say so, never because somebody ticked it. One may pass over any step; the gap
//! is remembered and offered again. Steps can be taken in any order.

use chrono::{Duration, NaiveDate};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use super::lap::{self, Lap};
use super::stage::Stage;
use super::{arrive, consolidate, demonstrate, explore, map, plan};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::op::Op;
use crate::time::{self, Now};
use crate::words;

/// Days after which what a step found counts as old: the half year after which one should not be doing the same.
pub const AGED_DAYS: i64 = 182;

/// Declares the steps: `Name = "name" of Stage`, in the order in which a wizard leads through them.
macro_rules! steps {
    ($( $(#[$doc:meta])* $name:ident = $text:literal of $stage:ident ),+ $(,)?) => {
        /// A step of a wizard.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        pub enum Step { $( $(#[$doc])* $name ),+ }

        stored!(Step { $( $name = $text ),+ });

        impl Step {
            /// Every step, stage by stage, in order.
            pub const ALL: &'static [Step] = &[$( Step::$name ),+];

            /// Returns the stage to which it belongs.
            pub fn stage(self) -> Stage {
                match self { $( Step::$name => Stage::$stage ),+ }
            }
        }
    };
}

steps! {
    /// Facts, feelings, constraints, and what I do not know.
    Situation = "situation" of Map,
    /// Role, organisation, market, and the people around.
    Surroundings = "surroundings" of Map,
    /// Strengths, deficits and potential.
    Strengths = "strengths" of Map,
    /// What moves me: values and energy.
    Motives = "motives" of Map,
    /// What others and instruments say of me.
    Assessments = "assessments" of Map,
    /// The map as a whole, beside the one before.
    Redraw = "redraw" of Map,

    /// What I want, what it is good for, how I will know.
    Objectives = "objectives" of Plan,
    /// What I only believe, and the cheapest test.
    Assumptions = "assumptions" of Plan,
    /// What I could do next.
    Options = "options" of Plan,
    /// What I want back, weighted, and what each option gives.
    ReturnOnMe = "return_on_me" of Plan,
    /// Knowledge, skills and behaviours.
    Resources = "resources" of Plan,
    /// What could happen round me, and how I would notice.
    Scenarios = "scenarios" of Plan,
    /// How I show up: asking others.
    Feedback = "feedback" of Plan,
    /// The plan on one page.
    OnePage = "one_page" of Plan,

    /// Whether I am ready to go out.
    Entry = "entry" of Explore,
    /// Routes, side by side.
    Routes = "routes" of Explore,
    /// Small trials with an end.
    Experiments = "experiments" of Explore,
    /// Whether I am going round in circles.
    Tour = "tour" of Explore,

    /// What I will do each week and month.
    Targets = "targets" of Demonstrate,
    /// What could throw me off.
    Derailers = "derailers" of Demonstrate,
    /// Stories that show what I can do.
    Stories = "stories" of Demonstrate,
    /// Interviews and the people in them.
    Interviews = "interviews" of Demonstrate,
    /// What came of them.
    Debriefs = "debriefs" of Demonstrate,
    /// Ring ready or ring rusty.
    Readiness = "readiness" of Demonstrate,
    /// The weekly review.
    WeeklyReview = "weekly_review" of Demonstrate,

    /// The new role and its first day.
    NewRole = "new_role" of Arrive,
    /// The same five questions to everyone.
    Listening = "listening" of Arrive,
    /// What was promised, and what is found.
    Promises = "promises" of Arrive,
    /// What is expected of me, and early wins.
    Deliveries = "deliveries" of Arrive,
    /// Unwritten rules, and what I learn.
    Culture = "culture" of Arrive,
    /// Days 1, 7, 30, 60, 90 and 100.
    Checkpoints = "checkpoints" of Arrive,

    /// Friday's three minutes.
    DeliveryLog = "delivery_log" of Consolidate,
    /// Boss, peers, reports, sponsors, clients.
    Channels = "channels" of Consolidate,
    /// The network goes on.
    Networking = "networking" of Consolidate,
    /// Signals from inside and outside.
    Radar = "radar" of Consolidate,
    /// Publications and groups.
    Groups = "groups" of Consolidate,
    /// Signs that something is coming.
    Warnings = "warnings" of Consolidate,
    /// To stay or to leave.
    StayOrLeave = "stay_or_leave" of Consolidate,
    /// The year as one picture.
    Year = "year" of Consolidate,
    /// Round again.
    NextLap = "next_lap" of Consolidate,
}

impl Step {
    /// Returns the steps of a stage, in order.
    pub fn of(stage: Stage) -> impl Iterator<Item = Step> {
        Step::ALL
            .iter()
            .copied()
            .filter(move |step| step.stage() == stage)
    }

    /// Returns its title.
    pub fn title(self) -> &'static str {
        words::step_title(self)
    }
}

/// How a step stands in the lap that runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum StepState {
    /// Its records say what it asks for.
    Done,
    /// Something is missing.
    Open,
    /// Passed over for now.
    Gap,
}

/// What a stage finds when it looks at one of its steps. Each stage answers this for its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Found {
    /// Whether the step has what it asks for, in this lap.
    pub done: bool,
    /// When the newest of its findings was written or confirmed.
    pub on: Option<NaiveDate>,
    /// What stands there, in a few words: "3 strengths, 1 without evidence". Empty for nothing.
    pub holds: String,
    /// What is missing, in one sentence; empty when nothing is.
    pub missing: String,
}

/// A step by its name, so that it can be gone to from anywhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StepName {
    /// Which.
    pub step: Step,
    /// The stage it belongs to.
    pub stage: Stage,
    /// Its title.
    pub title: String,
}

/// Returns every step by its name, in the order of the journey.
pub fn names() -> Vec<StepName> {
    Step::ALL
        .iter()
        .map(|&step| StepName {
            step,
            stage: step.stage(),
            title: step.title().to_owned(),
        })
        .collect()
}

/// A step as a stage's page and the wizard's head show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StepRow {
    /// Which.
    pub step: Step,
    /// Its title.
    pub title: String,
    /// How it stands.
    pub state: StepState,
    /// What stands there, in a few words.
    pub holds: String,
    /// What is missing, in one sentence; empty when nothing is.
    pub missing: String,
    /// When the newest of its findings was written.
    pub found_on: Option<NaiveDate>,
    /// Whether that is longer ago than half a year.
    pub aged: bool,
}

/// One screen of a wizard, but for the exercise itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StepView {
    /// How it stands.
    pub row: StepRow,
    /// The stage it belongs to.
    pub stage: Stage,
    /// Why it matters: two sentences, tuned to where I am.
    pub why: String,
    /// What it changes elsewhere.
    pub feeds: String,
    /// Every step of the stage, in order.
    pub steps: Vec<StepRow>,
    /// The step before, if any.
    pub before: Option<Step>,
    /// The step after, if any.
    pub after: Option<Step>,
}

/// The step that comes next, as Today and the tray say it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NextStep {
    /// Which.
    pub step: Step,
    /// Its stage.
    pub stage: Stage,
    /// The stage's name.
    pub stage_name: String,
    /// Its title.
    pub title: String,
    /// What is missing there, in one sentence.
    pub missing: String,
    /// Whether it was passed over before.
    pub gap: bool,
}

fn found(conn: &Connection, step: Step, lap: &Lap, now: Now) -> Result<Found> {
    match step.stage() {
        Stage::Map => map::look(conn, step, lap, now),
        Stage::Plan => plan::look(conn, step, lap, now),
        Stage::Explore => explore::look(conn, step, lap, now),
        Stage::Demonstrate => demonstrate::look(conn, step, lap, now),
        Stage::Arrive => arrive::look(conn, step, lap, now),
        Stage::Consolidate => consolidate::look(conn, step, lap, now),
    }
}

/// Returns how a step stands.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn row(conn: &Connection, step: Step, lap: &Lap, now: Now) -> Result<StepRow> {
    let found = found(conn, step, lap, now)?;
    let passed: bool = conn
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM step_gap WHERE lap_id = ?1 AND step = ?2)")?
        .query_row((lap.id, step), |row| row.get(0))?;
    Ok(StepRow {
        step,
        title: step.title().to_owned(),
        state: match (found.done, passed) {
            (true, _) => StepState::Done,
            (false, true) => StepState::Gap,
            (false, false) => StepState::Open,
        },
        aged: found
            .on
            .is_some_and(|on| now.today() - on > Duration::days(AGED_DAYS)),
        holds: found.holds,
        missing: if found.done {
            String::new()
        } else {
            found.missing
        },
        found_on: found.on,
    })
}

/// Returns the steps of a stage as they stand in the lap that runs.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn rows(conn: &Connection, stage: Stage, now: Now) -> Result<Vec<StepRow>> {
    let lap = lap::current(conn)?;
    Step::of(stage)
        .map(|step| row(conn, step, &lap, now))
        .collect()
}

/// Returns the step of a stage that comes next: the first that is open, then the first gap; `None` when all
/// is done.
pub(crate) fn next_of(rows: &[StepRow]) -> Option<&StepRow> {
    let first = |state: StepState| rows.iter().find(|row| row.state == state);
    first(StepState::Open).or_else(|| first(StepState::Gap))
}

/// Returns the step at which the wizard of a stage goes on: where it was left while that is not done, otherwise
/// what comes next, otherwise the first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn resume(conn: &Connection, stage: Stage, rows: &[StepRow]) -> Result<Step> {
    let left: Option<Step> = conn
        .prepare_cached("SELECT step FROM step_place WHERE stage = ?1")?
        .query_row([stage], |row| row.get(0))
        .optional()?;
    let first = rows.first().map(|row| row.step);
    Ok(left
        .or_else(|| next_of(rows).map(|row| row.step))
        .or(first)
        .unwrap_or(Step::Situation))
}

/// Returns the next step of the stage where I am; `None` before any step was opened or when all is done there.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn next(conn: &Connection, now: Now) -> Result<Option<NextStep>> {
    // Who wrote somewhere without saying "I am here" is there all the same.
    let stage = match lap::here(conn)? {
        Some(visit) => Some(visit.stage),
        None => conn
            .prepare_cached("SELECT stage FROM step_place ORDER BY left_at DESC LIMIT 1")?
            .query_row([], |row| row.get(0))
            .optional()?,
    };
    let Some(stage) = stage else {
        return Ok(None);
    };
    let rows = rows(conn, stage, now)?;
    Ok(next_of(&rows).map(|row| NextStep {
        step: row.step,
        stage,
        stage_name: stage.name().to_owned(),
        title: row.title.clone(),
        missing: row.missing.clone(),
        gap: row.state == StepState::Gap,
    }))
}

/// Refuses to enter a stage that asks for something first.
///
/// # Errors
/// `NotNow` with a sentence.
pub(crate) fn may_enter(conn: &Connection, stage: Stage, now: Now) -> Result<()> {
    match stage {
        Stage::Arrive => arrive::may_enter(conn, now),
        _ => Ok(()),
    }
}

impl Career {
    /// Returns one screen of a wizard, but for the exercise itself.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn step(&self, step: Step, now: Now) -> Result<StepView> {
        let conn = self.read();
        let stage = step.stage();
        let steps = rows(conn, stage, now)?;
        let at = steps.iter().position(|row| row.step == step).unwrap_or(0);
        let me = crate::settings::all(conn)?.me;
        Ok(StepView {
            row: steps
                .get(at)
                .cloned()
                .ok_or_else(|| Error::NotFound(words::step_unknown()))?,
            stage,
            why: words::step_why(step, me.phase, me.work),
            feeds: words::step_feeds(step).to_owned(),
            before: at
                .checked_sub(1)
                .and_then(|at| steps.get(at))
                .map(|row| row.step),
            after: steps.get(at + 1).map(|row| row.step),
            steps,
        })
    }

    /// Remembers at which step the wizard of a stage was left.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn leave_step(&mut self, step: Step, now: Now) -> Result<()> {
        self.transact_quietly(|tx| {
            tx.prepare_cached(
                "INSERT INTO step_place (stage, step, left_at) VALUES (?1, ?2, ?3)
                 ON CONFLICT (stage) DO UPDATE SET step = excluded.step, left_at = excluded.left_at
                 WHERE step IS NOT excluded.step",
            )?
            .execute((step.stage(), step, time::to_text(now.instant)))?;
            Ok(())
        })?;
        Ok(())
    }

    /// Passes over a step for now: the gap is remembered and offered again.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn pass_step(&mut self, step: Step, now: Now) -> Result<()> {
        self.transact(Op::PassStep(step.title().to_owned()), |tx| {
            let lap = lap::current(tx)?;
            tx.prepare_cached(
                "INSERT INTO step_gap (lap_id, step, passed_on) VALUES (?1, ?2, ?3)
                 ON CONFLICT (lap_id, step) DO UPDATE SET passed_on = excluded.passed_on",
            )?
            .execute((lap.id, step, now.today()))?;
            Ok(())
        })?;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
