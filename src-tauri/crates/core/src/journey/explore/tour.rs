//! The circular tour: the circles that stand in the file, drawn, each with the question that would break it.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use super::circle::{Circle, Happened, PacePlace, Walk, Walked, Way, circles};
use super::turn::Turn;
use super::{experiment, route, seen, turn};
use crate::career::Career;
use crate::error::Result;
use crate::journey::demonstrate::outcomes;
use crate::journey::lap;
use crate::journey::lap::Lap;
use crate::journey::matter::Matter;
use crate::journey::stage::Stage;
use crate::journey::wizard::{Found, Step};
use crate::time::Now;
use crate::words;

/// A circle as its page draws it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CircleView {
    /// Tells it from the others.
    pub key: String,
    /// In what way I go round.
    pub title: String,
    /// Its steps, oldest first.
    pub paces: Vec<PaceView>,
    /// When it began.
    pub since: NaiveDate,
    /// When its newest step was.
    pub newest: NaiveDate,
    /// What would break it, as a question.
    pub question: String,
    /// Where that is written.
    pub step: Step,
    /// That step's title.
    pub step_title: String,
}

/// A step round a circle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PaceView {
    /// When.
    pub on: NaiveDate,
    /// What it was.
    pub place: PacePlace,
    /// The same in a word or two.
    pub what: String,
    /// Which route, and why it was left; may be empty.
    pub detail: String,
}

/// The exercise: whether I go round in circles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TourView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// The circles that stand, the newest first.
    pub circles: Vec<CircleView>,
    /// What was looked at, a line each.
    pub looked_at: Vec<String>,
}

/// Reads what is looked at.
///
/// # Errors
/// Only if SQLite fails.
fn walk(conn: &Connection, now: Now) -> Result<Walk> {
    let mut turns = turn::by_route(conn)?;
    let mut evidence = seen::by_route(conn)?;
    let mut results = experiment::by_route(conn)?;
    let routes = route::all(conn)?
        .into_iter()
        .map(|row| {
            let turned = turns.remove(&row.id).unwrap_or_default();
            let saw = evidence.remove(&row.id).unwrap_or_default();
            let tried = results.remove(&row.id).unwrap_or_default();
            // What was seen on a day stands before its turns: the turns are then sorted in behind it, stably.
            let mut events: Vec<(NaiveDate, Happened)> = saw
                .iter()
                .map(|one| (seen::day(one), Happened::Seen))
                .chain(tried.iter().map(|one| (one.on, Happened::Seen)))
                .collect();
            events.extend(turned.iter().filter_map(|one| {
                let happened = match one.draft.turn {
                    Turn::SetOut => Happened::SetOut,
                    Turn::Left => Happened::Left(one.draft.reason, one.draft.words.clone()),
                    Turn::Taken => return None,
                };
                Some((turn::day(one), happened))
            }));
            events.sort_by_key(|(on, _)| *on);
            Walked {
                key: row.id.to_string(),
                title: row.draft.title,
                kind: row.draft.kind,
                events,
            }
        })
        .collect();
    let visits: Vec<NaiveDate> = visits(conn, now)?;
    Ok(Walk {
        routes,
        plan_changes: plan_changes(conn)?,
        told: outcomes::told(conn)?,
        visits,
    })
}

/// Returns each day on which Explore was entered, in any lap.
fn visits(conn: &Connection, now: Now) -> Result<Vec<NaiveDate>> {
    let mut days = Vec::new();
    for lap in lap::all(conn)? {
        days.extend(
            lap::visits(conn, lap.id)?
                .iter()
                .filter(|visit| visit.stage == Stage::Explore)
                .map(|visit| now.date_of(visit.entered_at)),
        );
    }
    days.sort();
    Ok(days)
}

/// Returns each day on which an objective, an assumption or an option was written, changed or thrown away.
fn plan_changes(conn: &Connection) -> Result<Vec<NaiveDate>> {
    let mut select = conn.prepare_cached(
        "SELECT max(changed_on, coalesce(substr(binned_at, 1, 10), '')) FROM objective
         UNION SELECT max(changed_on, coalesce(substr(binned_at, 1, 10), '')) FROM assumption
         UNION SELECT max(changed_on, coalesce(substr(binned_at, 1, 10), '')) FROM plan_option",
    )?;
    let rows = select.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns the circles that stand.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn standing(conn: &Connection, now: Now) -> Result<Vec<Circle>> {
    Ok(circles(&walk(conn, now)?, now.today()))
}

fn key(way: &Way) -> String {
    match way {
        Way::SameRoute(route) => format!("route:{route}"),
        Way::SameKind(kind) => format!("kind:{}", kind.text()),
        Way::SameReason(reason, words) => format!("reason:{}:{words}", reason.text()),
        Way::SamePlan => "plan".to_owned(),
    }
}

fn view(circle: Circle) -> CircleView {
    let step = match circle.way {
        Way::SamePlan => Step::Objectives,
        _ => Step::Routes,
    };
    CircleView {
        key: key(&circle.way),
        title: words::circle_title(&circle),
        question: words::circle_question(&circle),
        step,
        step_title: step.title().to_owned(),
        since: circle.since,
        newest: circle.newest,
        paces: circle
            .paces
            .into_iter()
            .map(|pace| PaceView {
                on: pace.on,
                place: pace.place,
                what: words::pace(pace.place).to_owned(),
                detail: words::pace_detail(&pace),
            })
            .collect(),
    }
}

/// Looks whether there is anything to look at, and whether it goes round.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap, now: Now) -> Result<Found> {
    let walk = walk(conn, now)?;
    let on = walk
        .routes
        .iter()
        .flat_map(|route| &route.events)
        .map(|(on, _)| *on)
        .max();
    let circles = circles(&walk, now.today());
    let missing = match circles.first() {
        Some(circle) => words::circle_question(circle),
        None if on.is_none_or(|on| on < lap.started_on) => words::tour_nothing().to_owned(),
        None => String::new(),
    };
    Ok(Found {
        done: missing.is_empty(),
        on,
        holds: match on {
            Some(_) => words::tour_holds(circles.len()),
            None => String::new(),
        },
        missing,
    })
}

/// Adds each circle that stands, from the day of its newest step: one that goes round once more is another matter.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn matters(
    conn: &Connection,
    until: NaiveDate,
    now: Now,
    to: &mut Vec<Matter>,
) -> Result<()> {
    for circle in standing(conn, now)? {
        if circle.newest <= until {
            to.push(Matter::on(
                &format!("tour:{}", key(&circle.way)),
                Step::Tour,
                circle.newest,
                words::circle_day().to_owned(),
                words::circle_day_detail(&circle),
            ));
        }
    }
    Ok(())
}

impl Career {
    /// Returns the exercise of the circular tour.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn explore_tour(&self, now: Now) -> Result<TourView> {
        let walk = walk(self.read(), now)?;
        let count = |what: fn(&Happened) -> bool| {
            let all = walk.routes.iter().flat_map(|route| &route.events);
            all.filter(|(_, happened)| what(happened)).count()
        };
        Ok(TourView {
            date: now.today(),
            looked_at: words::tour_looked_at(
                count(|what| matches!(what, Happened::SetOut)),
                count(|what| matches!(what, Happened::Left(..))),
                count(|what| matches!(what, Happened::Seen)),
                walk.visits.len(),
            ),
            circles: circles(&walk, now.today()).into_iter().map(view).collect(),
        })
    }
}
