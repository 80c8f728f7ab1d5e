//! The circle: a pure rule over what happened on routes, the returns to Explore, and the changes of the plan. It finds
//! where I go round without learning anything (product requirements, 113).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Duration, NaiveDate};
use serde::Serialize;

use super::route::RouteKind;
use super::turn::LeftBecause;
use crate::journey::demonstrate::outcomes::key as compared;

/// The same reason this often is a circle (product requirements, 113).
pub const SAME_REASON: usize = 3;
/// This many returns to Explore without a change of plan are a circle (product requirements, 113).
pub const RETURNS: usize = 2;
/// Days after which a circle in which nothing happened any more is no longer shown; ours.
pub const FADES_DAYS: i64 = 365;

/// What happened on a route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happened {
    /// I set out on it.
    SetOut,
    /// I saw something new there.
    Seen,
    /// I left it, and why, in the words of the list and in my own.
    Left(LeftBecause, String),
}

/// A route and what happened on it, oldest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Walked {
    /// Tells it from the others.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// Where it leads.
    pub kind: RouteKind,
    /// What happened, and when.
    pub events: Vec<(NaiveDate, Happened)>,
}

/// All that is looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Walk {
    /// The routes.
    pub routes: Vec<Walked>,
    /// Each time that Explore was entered.
    pub visits: Vec<NaiveDate>,
    /// Each day on which the plan changed.
    pub plan_changes: Vec<NaiveDate>,
    /// Reasons that others gave for their no: when, for what, and in which words.
    pub told: Vec<(NaiveDate, String, String)>,
}

/// In what way I go round.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// The same route again, with nothing new seen since I left it.
    SameRoute(String),
    /// Another route of the same kind, with nothing new seen since I left the one before.
    SameKind(RouteKind),
    /// Left again and again for the same reason; the words are those of [`LeftBecause::Other`].
    SameReason(LeftBecause, String),
    /// Back to Explore again and again with the same plan.
    SamePlan,
}

/// One place on the circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PacePlace {
    /// I set out.
    SetOut,
    /// I left.
    Left,
    /// I came to Explore.
    Explore,
    /// They gave me a reason for their no.
    Told,
}

/// A step round the circle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pace {
    /// When.
    pub on: NaiveDate,
    /// What it was.
    pub place: PacePlace,
    /// The route's title; empty for a visit.
    pub title: String,
    /// Why it was left.
    pub reason: LeftBecause,
    /// The same in my own words.
    pub words: String,
}

/// A circle that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Circle {
    /// In what way I go round.
    pub way: Way,
    /// Its steps, oldest first; never empty.
    pub paces: Vec<Pace>,
    /// When it began.
    pub since: NaiveDate,
    /// When its newest step was.
    pub newest: NaiveDate,
}

impl Circle {
    fn of(way: Way, paces: Vec<Pace>) -> Option<Self> {
        Some(Self {
            since: paces.first()?.on,
            newest: paces.last()?.on,
            way,
            paces,
        })
    }
}

/// Returns every circle that stands, the newest first.
pub fn circles(walk: &Walk, today: NaiveDate) -> Vec<Circle> {
    let mut found: Vec<Circle> = walk.routes.iter().filter_map(same_route).collect();
    let kinds: BTreeSet<RouteKind> = walk.routes.iter().map(|route| route.kind).collect();
    found.extend(
        kinds
            .into_iter()
            // What only has in common that it fits nowhere else is not of one kind.
            .filter(|kind| *kind != RouteKind::Other)
            .filter_map(|kind| same_kind(walk, kind)),
    );
    found.extend(same_reason(walk));
    found.extend(same_plan(walk));
    found.retain(|circle| today - circle.newest <= Duration::days(FADES_DAYS));
    found.sort_by(|a, b| (b.newest, &a.way).cmp(&(a.newest, &b.way)));
    found
}

fn pace(route: &Walked, on: NaiveDate, happened: &Happened) -> Option<Pace> {
    let (place, reason, words) = match happened {
        Happened::SetOut => (PacePlace::SetOut, LeftBecause::Unsaid, ""),
        Happened::Left(reason, words) => (PacePlace::Left, *reason, words.as_str()),
        Happened::Seen => return None,
    };
    Some(Pace {
        on,
        place,
        title: route.title.clone(),
        reason,
        words: words.to_owned(),
    })
}

/// What was seen breaks the circle: of the steps so far only the last counts on, if I am still on the way.
fn broken(paces: &mut Vec<Pace>) {
    let last = paces.pop().filter(|last| last.place == PacePlace::SetOut);
    paces.clear();
    paces.extend(last);
}

fn same_route(route: &Walked) -> Option<Circle> {
    let mut paces = Vec::new();
    let (mut left, mut closed) = (false, false);
    for (on, happened) in &route.events {
        match happened {
            Happened::Seen => {
                broken(&mut paces);
                (left, closed) = (false, false);
            }
            Happened::SetOut => {
                closed |= left;
                left = false;
            }
            Happened::Left(..) => left = true,
        }
        paces.extend(pace(route, *on, happened));
    }
    if !closed {
        return None;
    }
    Circle::of(Way::SameRoute(route.key.clone()), paces)
}

fn same_kind(walk: &Walk, kind: RouteKind) -> Option<Circle> {
    let mut events: Vec<(NaiveDate, &Walked, &Happened)> = walk
        .routes
        .iter()
        .filter(|route| route.kind == kind)
        .flat_map(|route| {
            route
                .events
                .iter()
                .map(move |(on, what)| (*on, route, what))
        })
        .collect();
    // On one day, what was seen comes first and setting out last: then what was seen that day counts.
    events.sort_by_key(|(on, _, what)| {
        let order = match what {
            Happened::Seen => 0,
            Happened::Left(..) => 1,
            Happened::SetOut => 2,
        };
        (*on, order)
    });
    let mut paces = Vec::new();
    let mut walked: BTreeSet<&str> = BTreeSet::new();
    let mut left: Option<&str> = None;
    let mut closed = false;
    for (on, route, what) in events {
        match what {
            Happened::Seen => {
                broken(&mut paces);
                (left, closed) = (None, false);
            }
            // A route that was walked before is its own circle.
            Happened::SetOut => {
                let first = walked.insert(&route.key);
                closed |= first && left.is_some_and(|left| left != route.key);
            }
            Happened::Left(..) => left = Some(&route.key),
        }
        paces.extend(pace(route, on, what));
    }
    if !closed {
        return None;
    }
    Circle::of(Way::SameKind(kind), paces)
}

fn same_reason(walk: &Walk) -> Vec<Circle> {
    let mut by: BTreeMap<(LeftBecause, String), Vec<Pace>> = BTreeMap::new();
    for route in &walk.routes {
        for (on, happened) in &route.events {
            let Happened::Left(reason, words) = happened else {
                continue;
            };
            let key = match reason {
                LeftBecause::Unsaid => continue,
                LeftBecause::Other if words.trim().is_empty() => continue,
                LeftBecause::Other => (*reason, compared(words)),
                _ => (*reason, String::new()),
            };
            by.entry(key)
                .or_default()
                .extend(pace(route, *on, happened));
        }
    }
    for (on, title, reason) in &walk.told {
        if !reason.trim().is_empty() {
            by.entry((LeftBecause::Other, compared(reason)))
                .or_default()
                .push(Pace {
                    on: *on,
                    place: PacePlace::Told,
                    title: title.clone(),
                    reason: LeftBecause::Other,
                    words: reason.clone(),
                });
        }
    }
    // A plan that was changed after the last of them has taken them in.
    let changed = walk.plan_changes.iter().max();
    by.into_iter()
        .filter(|(_, paces)| paces.len() >= SAME_REASON)
        .filter_map(|((reason, words), mut paces)| {
            paces.sort_by_key(|pace| pace.on);
            Circle::of(Way::SameReason(reason, words), paces)
        })
        .filter(|circle| changed.is_none_or(|changed| *changed <= circle.newest))
        .collect()
}

fn same_plan(walk: &Walk) -> Option<Circle> {
    let mut visits = walk.visits.clone();
    visits.sort();
    // What was before the last change of the plan is broken by it; a visit on that day begins anew.
    let changed = walk.plan_changes.iter().max();
    let paces: Vec<Pace> = visits
        .into_iter()
        .filter(|on| changed.is_none_or(|changed| on >= changed))
        .map(|on| Pace {
            on,
            place: PacePlace::Explore,
            title: String::new(),
            reason: LeftBecause::Unsaid,
            words: String::new(),
        })
        .collect();
    if paces.len() <= RETURNS {
        return None;
    }
    Circle::of(Way::SamePlan, paces)
}

#[cfg(test)]
mod tests;
