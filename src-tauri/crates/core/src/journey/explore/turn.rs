//! The turns of a route: each time I set out on it, took it, or left it and why. The newest says how it stands.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::route::RouteDraft;
use crate::error::{Error, Result};
use crate::id::{RouteId, RouteTurnId};
use crate::journey::plan::{need_there, past_date};
use crate::journey::record::{self, Record, Row1, record, trim_line};
use crate::time::Now;
use crate::words;

/// What I did on a route.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Turn {
    /// I set out on it.
    #[default]
    SetOut,
    /// It is the one I take.
    Taken,
    /// I left it.
    Left,
}
stored!(Turn {
    SetOut = "set_out",
    Taken = "taken",
    Left = "left",
});

/// Why a route was left.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LeftBecause {
    /// It was not said.
    #[default]
    Unsaid,
    /// There was nothing to be had.
    NoOpenings,
    /// It was not for me.
    NotForMe,
    /// They said no.
    TheySaidNo,
    /// It would have cost too much.
    TooCostly,
    /// It was not the moment.
    Timing,
    /// Something else, in my own words.
    Other,
}
stored!(LeftBecause {
    Unsaid = "unsaid",
    NoOpenings = "no_openings",
    NotForMe = "not_for_me",
    TheySaidNo = "they_said_no",
    TooCostly = "too_costly",
    Timing = "timing",
    Other = "other",
});

/// How a route stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RouteState {
    /// I have not set out on it.
    Listed,
    /// I am on it.
    Open,
    /// It is the one I take.
    Taken,
    /// I left it.
    Left,
}

record! {
    /// One time that a route was set out on, taken or left.
    RouteTurnDraft, "route_turn", RouteTurnId {
        /// The route; needed.
        route_id: Option<RouteId>,
        /// What I did.
        turn: Turn,
        /// When; the day on which it is written when left out.
        turned_on: Option<NaiveDate>,
        /// Why it was left.
        reason: LeftBecause,
        /// The same in my own words; one line.
        words: String,
    }
}

impl Record for RouteTurnDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        trim_line("words", &mut self.words)?;
        past_date("turned_on", self.turned_on, now)?;
        if self.turn != Turn::Left {
            self.reason = LeftBecause::Unsaid;
            self.words.clear();
        }
        match self.route_id {
            Some(id) => need_there::<RouteDraft>(conn, "route_id", id),
            None => Err(Error::invalid("route_id", words::plan_owner_gone())),
        }
    }

    fn sentence(&self) -> String {
        words::route_turn(self.turn).to_owned()
    }
}

/// Returns the day of a turn.
pub(crate) fn day(row: &Row1<RouteTurnDraft>) -> NaiveDate {
    row.draft.turned_on.unwrap_or(row.created_on)
}

/// Returns how a route with these turns, oldest first, stands.
pub(crate) fn state(turns: &[Row1<RouteTurnDraft>]) -> RouteState {
    match turns.last().map(|row| row.draft.turn) {
        None => RouteState::Listed,
        Some(Turn::SetOut) => RouteState::Open,
        Some(Turn::Taken) => RouteState::Taken,
        Some(Turn::Left) => RouteState::Left,
    }
}

/// Returns the turns of each route, oldest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn by_route(conn: &Connection) -> Result<HashMap<RouteId, Vec<Row1<RouteTurnDraft>>>> {
    let mut by: HashMap<RouteId, Vec<Row1<RouteTurnDraft>>> = HashMap::new();
    for row in record::all::<RouteTurnDraft>(
        conn,
        "ORDER BY coalesce(r.turned_on, r.created_on), r.id",
        [],
    )? {
        if let Some(id) = row.draft.route_id {
            by.entry(id).or_default().push(row);
        }
    }
    Ok(by)
}
