//! The totals over time, ready to be drawn: a line a subject, and a mark where the criteria changed.

use chrono::NaiveDate;
use serde::Serialize;

use super::super::criteria::CriteriaSet;
use super::score::Scoring;
use crate::words;

/// The totals over time.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Plot {
    /// The first and the last date that it shows; `None` while nothing was scored.
    pub span: Option<(NaiveDate, NaiveDate)>,
    /// A line a subject, by when it was first scored.
    pub lines: Vec<Line>,
    /// Where a new set came into force, but for the first.
    pub changes: Vec<Change>,
}

/// The totals of one subject.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Line {
    /// `current`, or the id of an option.
    pub subject: String,
    /// What it was called last.
    pub name: String,
    /// Its totals, oldest first.
    pub points: Vec<Point>,
}

/// One total.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Point {
    /// When it was scored.
    pub on: NaiveDate,
    /// Where that lies between the first and the last date: 0 to 1.
    pub at: f64,
    /// Of 100.
    pub total: f64,
    /// By which set: 1, 2, 3 …
    pub set_number: usize,
}

/// A new set coming into force.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Change {
    /// When it was frozen.
    pub on: NaiveDate,
    /// Where that lies between the first and the last date: 0 to 1.
    pub at: f64,
    /// What stands beside it.
    pub label: String,
    /// Why the criteria changed.
    pub reason: String,
}

/// Draws up the plot from the frozen sets, newest first, and every scoring, oldest first.
pub(super) fn plot(sets: &[CriteriaSet], scorings: &[Scoring]) -> Plot {
    let whole: Vec<&Scoring> = scorings.iter().filter(|one| one.whole()).collect();
    let (Some(first), Some(last)) = (whole.first(), whole.last()) else {
        return Plot::default();
    };
    let (first, last) = (first.scored_on, last.scored_on);
    let days = f64::from(i32::try_from((last - first).num_days()).unwrap_or(i32::MAX));
    let at = |on: NaiveDate| match i32::try_from((on - first).num_days()) {
        Ok(_) if days == 0.0 => 1.0,
        Ok(day) => (f64::from(day) / days).clamp(0.0, 1.0),
        Err(_) => 1.0,
    };
    let number = |scoring: &Scoring| {
        let place = sets.iter().rev().position(|set| set.id == scoring.set_id);
        place.map_or(0, |place| place + 1)
    };
    let mut lines: Vec<Line> = Vec::new();
    for scoring in &whole {
        let point = Point {
            on: scoring.scored_on,
            at: at(scoring.scored_on),
            total: scoring.total(),
            set_number: number(scoring),
        };
        match lines.iter_mut().find(|one| one.subject == scoring.subject) {
            Some(line) => {
                line.name.clone_from(&scoring.name);
                line.points.push(point);
            }
            None => lines.push(Line {
                subject: scoring.subject.clone(),
                name: scoring.name.clone(),
                points: vec![point],
            }),
        }
    }
    let changes = sets
        .iter()
        .rev()
        .zip(1..)
        .skip(1)
        .filter_map(|(set, number)| {
            let on = set.frozen_on.filter(|on| (first..=last).contains(on))?;
            Some(Change {
                on,
                at: at(on),
                label: words::return_change(number),
                reason: set.reason.clone(),
            })
        })
        .collect();
    Plot {
        span: Some((first, last)),
        lines,
        changes,
    }
}
