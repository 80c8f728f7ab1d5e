//! The ask gate: whether it is time to ask somebody for something, and what to give before.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use serde::Serialize;

use super::GiveSort;
use crate::career::Career;
use crate::error::Result;
use crate::id::{GiveAskId, PersonId};
use crate::people::person::name_of;
use crate::time::Now;
use crate::words;

/// The period that is assumed for somebody without one, in days (ours: a quarter, as for warmth).
const PERIOD_DAYS: i64 = 90;
/// From so many days without contact on it is long ago, whatever the period (product/rules.md, "Ask gate").
const LONG_AGO_DAYS: i64 = 180;
/// The days over which engagements are counted (product/rules.md, "Ask gate").
pub(super) const WINDOW_DAYS: u64 = 90;
/// So many engagements make it time to ask (product/rules.md, "Ask gate").
pub(super) const ENGAGEMENTS: u32 = 2;
/// The days that are left after a give before the next thing (ours: two weeks, so that it is no exchange).
const BREATH_DAYS: u64 = 14;

/// What the gate looks at, on the day of the ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AskFacts {
    /// How often we want to be in touch, in days.
    pub period_days: i64,
    /// Days since we were last in touch both ways; `None` when we never were.
    pub mutual_days_ago: Option<i64>,
    /// Whether the last two things that I gave or asked were both asks.
    pub two_asks: bool,
    /// Days within the last 90 on which we were in touch or I gave something.
    pub engagements: u32,
}

/// What the gate says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum GateColour {
    /// Ask.
    Green,
    /// Give something first.
    Amber,
    /// It would come out of the blue, or be the third ask in a row.
    Red,
}

/// Returns what the gate says: red without contact both ways for twice the period and at least 180 days, or after
/// two asks in a row; amber with fewer than two engagements in 90 days (product/rules.md, "Ask gate").
pub fn colour(facts: &AskFacts) -> GateColour {
    let far = facts.period_days.saturating_mul(2).max(LONG_AGO_DAYS);
    if facts.two_asks || facts.mutual_days_ago.is_none_or(|ago| ago >= far) {
        GateColour::Red
    } else if facts.engagements < ENGAGEMENTS {
        GateColour::Amber
    } else {
        GateColour::Green
    }
}

/// Something to give before asking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FirstGive {
    /// What sort.
    pub sort: GiveSort,
    /// What, in words.
    pub text: String,
    /// When.
    pub on: NaiveDate,
}

/// What stands beside an ask while it is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AskGate {
    /// What the gate says.
    pub colour: GateColour,
    /// Why, in a sentence.
    pub reason: String,
    /// What to give first; one thing for amber, two for red, none for green.
    pub gives: Vec<FirstGive>,
    /// When to ask then.
    pub ask_on: NaiveDate,
}

/// Returns what to give first and when to ask then. `lately` are the sorts that were given lately, the last one
/// first; what was not given lately goes before.
pub fn first_gives(
    colour: GateColour,
    lately: &[GiveSort],
    from: NaiveDate,
) -> (Vec<(GiveSort, NaiveDate)>, NaiveDate) {
    let wanted = match colour {
        GateColour::Green => 0,
        GateColour::Amber => 1,
        GateColour::Red => 2,
    };
    let mut menu = [
        GiveSort::Article,
        GiveSort::Praise,
        GiveSort::Introduction,
        GiveSort::Help,
    ];
    // Stable: what is equally long ago keeps the menu's order.
    menu.sort_by_key(|sort| {
        let at = lately.iter().position(|given| given == sort);
        std::cmp::Reverse(at.unwrap_or(usize::MAX))
    });
    let day = |step: u64| {
        from.checked_add_days(Days::new(step * BREATH_DAYS))
            .unwrap_or(from)
    };
    let gives = menu
        .into_iter()
        .take(wanted)
        .zip(0..)
        .map(|(sort, at)| (sort, day(at)));
    let gives: Vec<_> = gives.collect();
    let ask = day(gives.len() as u64);
    (gives, ask)
}

/// Returns the sorts of what I gave somebody lately, the last one first.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn given_lately(conn: &Connection, person: PersonId) -> Result<Vec<GiveSort>> {
    let mut given = conn.prepare_cached(
        "SELECT sort, on_day, id FROM give_ask
          WHERE person_id = ?1 AND binned_at IS NULL AND direction = 'give' AND whose = 'me'
         UNION ALL
         SELECT 'introduction', on_day, introduction_id FROM introduction_give
          WHERE person_id = ?1 AND whose = 'me'
          ORDER BY 2 DESC, 3 DESC LIMIT 10",
    )?;
    let sorts = given.query_map([person], |row| row.get(0))?;
    Ok(sorts.collect::<rusqlite::Result<_>>()?)
}

/// Fetches what the gate looks at, as it is on a day. `but` is the ask itself, which does not count against itself;
/// what was written down after it does not either.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn facts(
    conn: &Connection,
    person: PersonId,
    on: NaiveDate,
    but: Option<GiveAskId>,
) -> Result<AskFacts> {
    let period: Option<i64> = conn
        .prepare_cached("SELECT period_days FROM standing WHERE person_id = ?1")?
        .query_row([person], |row| row.get(0))?;
    // What they wrote and I have not answered went one way.
    let mutual: Option<NaiveDate> = conn
        .prepare_cached(
            "SELECT max(k.day) FROM touch_person tp JOIN touch k ON k.id = tp.touch_id
              WHERE tp.person_id = ?1 AND k.binned_at IS NULL AND k.day <= ?2
                AND (k.reached_out IN ('me', 'both')
                     OR k.reached_out = 'them' AND k.kind NOT IN ('email', 'message'))",
        )?
        .query_row((person, on), |row| row.get(0))?;
    let mut last = conn.prepare_cached(
        "SELECT direction = 'ask', on_day, id FROM give_ask
          WHERE person_id = ?1 AND binned_at IS NULL AND whose = 'me'
            AND on_day <= ?2 AND (?3 IS NULL OR id < ?3)
         UNION ALL
         SELECT 0, on_day, introduction_id FROM introduction_give
          WHERE person_id = ?1 AND whose = 'me' AND on_day <= ?2 AND (?3 IS NULL OR introduction_id < ?3)
          ORDER BY 2 DESC, 3 DESC LIMIT 2",
    )?;
    let last: Vec<bool> = last
        .query_map((person, on, but), |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(AskFacts {
        period_days: period.unwrap_or(PERIOD_DAYS),
        mutual_days_ago: mutual.map(|day| (on - day).num_days()),
        two_asks: last == [true, true],
        engagements: engagements(conn, person, on)?,
    })
}

/// Counts the days within the 90 before a day on which we were in touch or I gave something. What was only offered is
/// not given yet.
pub(super) fn engagements(conn: &Connection, person: PersonId, on: NaiveDate) -> Result<u32> {
    let since = on.checked_sub_days(Days::new(WINDOW_DAYS)).unwrap_or(on);
    Ok(conn
        .prepare_cached(
            "SELECT count(*) FROM (
               SELECT k.day FROM touch_person tp JOIN touch k ON k.id = tp.touch_id
                WHERE tp.person_id = ?1 AND k.binned_at IS NULL AND k.reached_out <> 'unanswered'
                  AND k.day BETWEEN ?2 AND ?3
               UNION
               SELECT g.on_day FROM give_ask g
                WHERE g.person_id = ?1 AND g.binned_at IS NULL AND g.direction = 'give' AND g.whose = 'me'
                  AND (g.follow_on IS NULL OR g.done_on IS NOT NULL) AND g.on_day BETWEEN ?2 AND ?3
               UNION
               SELECT i.on_day FROM introduction_give i
                WHERE i.person_id = ?1 AND i.whose = 'me' AND i.on_day BETWEEN ?2 AND ?3)",
        )?
        .query_row((person, since, on), |row| row.get(0))?)
}

impl Career {
    /// Returns whether it is time to ask somebody for something, on a day or today.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn ask_gate(&self, person: PersonId, on: Option<NaiveDate>, now: Now) -> Result<AskGate> {
        let conn = self.read();
        let name = name_of(conn, person)?;
        let on = on.unwrap_or(now.today());
        let facts = facts(conn, person, on, None)?;
        let colour = colour(&facts);
        let lately = given_lately(conn, person)?;
        let (gives, ask_on) = first_gives(colour, &lately, now.today());
        Ok(AskGate {
            colour,
            reason: words::ask_gate(&name, colour, &facts),
            gives: gives
                .into_iter()
                .map(|(sort, on)| FirstGive {
                    sort,
                    text: words::first_give(sort).to_owned(),
                    on,
                })
                .collect(),
            ask_on,
        })
    }
}
