//! The plan on one page: where I am heading, what I want, what I could do, what I only believe, what could happen.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use super::assumption::{self, AssumptionStatus, Leaned};
use super::meter::{self, Meter};
use super::objective::ObjectiveDraft;
use super::option::{self, OptionState};
use super::part::{PlanLine, PlanPart, part};
use super::return_on_me::score;
use super::{laps, objective, resource, review, scenario};
use crate::career::Career;
use crate::error::Result;
use crate::id::DirectionId;
use crate::journey::lap::Lap;
use crate::journey::record::{self, Kept, Record, need_line, record};
use crate::journey::wizard::Found;
use crate::time::Now;
use crate::words;

record! {
    /// Where I am heading.
    DirectionDraft, "direction", DirectionId {
        /// One sentence.
        text: String,
    }
}

impl Record for DirectionDraft {
    fn check(&mut self, _conn: &Connection, _now: Now) -> Result<()> {
        need_line("text", &mut self.text, words::direction_empty())
    }

    fn sentence(&self) -> String {
        words::plan_direction(&self.text)
    }
}

/// A direction of an earlier lap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EarlierDirection {
    /// Its id.
    pub id: DirectionId,
    /// The number of the lap.
    pub lap: u32,
    /// What it said.
    pub text: String,
}

/// The exercise: the plan on one page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OnePageView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// The number of the lap.
    pub lap: u32,
    /// Where I am heading, as this lap says it; `None` before it does.
    pub direction: Option<Kept<DirectionId, DirectionDraft>>,
    /// What earlier laps said, newest first.
    pub earlier: Vec<EarlierDirection>,
    /// How old the plan is, in a sentence; empty while nothing is written.
    pub age: String,
    /// When the plan is next looked through; `None` while nothing is written.
    pub review_on: Option<NaiveDate>,
    /// When it was last looked through.
    pub reviewed_on: Option<NaiveDate>,
    /// What stands on the page, part by part.
    pub parts: Vec<PlanPart>,
    /// How much of it is tested rather than believed.
    pub meter: Meter,
}

/// The parts of the page, in their order. Each makes its own, or none while it has nothing to say.
type MakePart = fn(&Connection, Now) -> Result<Option<PlanPart>>;
const PARTS: &[MakePart] = &[
    objectives, options, worth, gaps, untested, refuted, scenarios,
];

fn objectives(conn: &Connection, now: Now) -> Result<Option<PlanPart>> {
    let lines = objective::active(conn)?
        .iter()
        .map(|row| {
            let detail = words::objective_line(&row.draft, now.today());
            PlanLine::new(&row.draft.title, &detail)
        })
        .collect();
    Ok(part(words::part_objectives(), lines))
}

fn options(conn: &Connection, now: Now) -> Result<Option<PlanPart>> {
    let lines = option::options(conn)?
        .iter()
        .filter(|option| option.state != OptionState::Aside && option.draft.worked_out())
        .map(|option| {
            let detail = words::option_line(&option.draft, now.today());
            PlanLine::new(&option.title, &detail)
        })
        .collect();
    Ok(part(words::part_options(), lines))
}

fn worth(conn: &Connection, now: Now) -> Result<Option<PlanPart>> {
    let lines = score::standing(conn)?
        .iter()
        .map(|one| PlanLine::new(&one.name, &words::worth_line(one, now.today())))
        .collect();
    Ok(part(words::part_worth(), lines))
}

fn gaps(conn: &Connection, now: Now) -> Result<Option<PlanPart>> {
    let lines = resource::gaps(conn)?
        .iter()
        .map(|one| PlanLine::new(&one.name, &words::gap_line(one, now.today())))
        .collect();
    Ok(part(words::part_gaps(), lines))
}

fn beliefs(conn: &Connection, status: AssumptionStatus, now: Now) -> Result<Vec<PlanLine>> {
    let objectives = record::all::<ObjectiveDraft>(conn, "", [])?;
    let options = option::options(conn)?;
    Ok(assumption::all(conn)?
        .iter()
        .filter(|row| row.draft.status == status)
        .filter(|row| assumption::leaned(&row.draft, &objectives, &options) == Leaned::Still)
        .map(|row| {
            let detail = words::assumption_line(&row.draft, now.today());
            PlanLine::new(&row.draft.statement, &detail)
        })
        .collect())
}

fn untested(conn: &Connection, now: Now) -> Result<Option<PlanPart>> {
    let lines = beliefs(conn, AssumptionStatus::Untested, now)?;
    Ok(part(words::part_untested(), lines))
}

fn refuted(conn: &Connection, now: Now) -> Result<Option<PlanPart>> {
    let lines = beliefs(conn, AssumptionStatus::Refuted, now)?;
    Ok(part(words::part_refuted(), lines))
}

fn scenarios(conn: &Connection, _now: Now) -> Result<Option<PlanPart>> {
    let lines = scenario::with_signs(conn)?
        .iter()
        .map(|(row, signs)| {
            let seen = signs.iter().filter(|sign| sign.draft.seen_on.is_some());
            let detail = words::scenario_line(&row.draft, seen.count(), signs.len());
            PlanLine::new(&row.draft.title, &detail)
        })
        .collect();
    Ok(part(words::part_scenarios(), lines))
}

/// Looks whether this lap says where I am heading, and whether the plan was looked through in it.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap, now: Now) -> Result<Found> {
    let (written, _) = record::newest::<DirectionDraft>(conn, "AND r.lap_id = ?1", [lap.id])?;
    let (_, on) = record::newest::<DirectionDraft>(conn, "", [])?;
    let reviewed = review::in_lap(conn, lap)?;
    let missing = match (written > 0, reviewed) {
        (false, _) => words::direction_missing(),
        (true, false) => words::plan_review_missing(),
        (true, true) => "",
    };
    Ok(Found {
        done: missing.is_empty(),
        on: on.max(review::last(conn)?),
        holds: review::since(conn)?.map_or(String::new(), |since| {
            words::plan_age_short(now.today() - since)
        }),
        missing: missing.to_owned(),
    })
}

impl Career {
    /// Returns the plan on one page.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn plan_one_page(&self, now: Now) -> Result<OnePageView> {
        let conn = self.read();
        let lap = crate::journey::lap::current(conn)?;
        let laps = laps(conn)?;
        let mut direction = None;
        let mut earlier = Vec::new();
        for row in record::all::<DirectionDraft>(conn, "ORDER BY r.id DESC", [])? {
            match laps.earlier(row.lap_id) {
                Some(number) => earlier.push(EarlierDirection {
                    id: row.id,
                    lap: number,
                    text: row.draft.text,
                }),
                // Two windows may each have begun one: the newer counts.
                None => direction = direction.or(Some(row)),
            }
        }
        earlier.sort_by_key(|one| std::cmp::Reverse(one.lap));
        let mut parts = Vec::new();
        for make in PARTS {
            parts.extend(make(conn, now)?);
        }
        Ok(OnePageView {
            date: now.today(),
            lap: lap.number,
            direction,
            earlier,
            age: review::since(conn)?
                .map_or(String::new(), |since| words::plan_age(now.today() - since)),
            review_on: review::due(conn)?,
            reviewed_on: review::last(conn)?,
            parts,
            meter: meter::meter(&meter::plan(conn)?, now),
        })
    }
}
