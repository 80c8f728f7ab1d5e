//! The scattergun: many applications in few days, most of them with a check open.

use chrono::{Duration, NaiveDate};
use rusqlite::Connection;
use serde::Serialize;

use super::response;
use crate::career::Career;
use crate::error::Result;
use crate::op::Op;
use crate::settings;
use crate::time::Now;
use crate::words;

/// So many applications in the window are not yet too many (product/rules.md, "Scattergun").
pub const SENT_MOST: u32 = 5;
/// The window, in days (product/rules.md, "Scattergun").
pub const SENT_DAYS: i64 = 7;
/// The share of them with an open check from which it is one, in percent (product/rules.md, "Scattergun").
pub const OPEN_PERCENT: u32 = 60;
/// Under which key it is kept when the alert was put aside.
const ASIDE: &str = "scattergun_aside_on";

/// An application, as the rule needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sent {
    /// When.
    pub on: NaiveDate,
    /// Whether a check was open when it went.
    pub open: bool,
}

/// The alert.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Scattergun {
    /// How many went within a week.
    pub sent: u32,
    /// How many of them with a check open.
    pub open: u32,
    /// What it says and what to do about it.
    pub sentence: String,
}

/// Returns how many went within a week and how many of them with a check open, when that is a scattergun.
pub fn scattergun(sent: &[Sent], today: NaiveDate) -> Option<(u32, u32)> {
    let recent = |one: &&Sent| one.on <= today && today - one.on < Duration::days(SENT_DAYS);
    let (mut all, mut open) = (0, 0);
    for one in sent.iter().filter(recent) {
        all += 1;
        open += u32::from(one.open);
    }
    (all > SENT_MOST && open * 100 >= all * OPEN_PERCENT).then_some((all, open))
}

/// Returns whether the alert that was put aside on a day is still the same one: it has been true ever since.
pub fn still_aside(sent: &[Sent], aside_on: NaiveDate, today: NaiveDate) -> bool {
    aside_on <= today
        && aside_on
            .iter_days()
            .take_while(|day| *day <= today)
            .all(|day| scattergun(sent, day).is_some())
}

/// Returns the alert, unless it was put aside and has been true ever since.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn alert(conn: &Connection, now: Now) -> Result<Option<Scattergun>> {
    let today = now.today();
    let aside: Option<NaiveDate> = settings::get(conn, ASIDE)?;
    let from = aside.map_or(today, |aside| aside.min(today)) - Duration::days(SENT_DAYS);
    // What came in without passing the gate, from a file or noted late, says nothing about how it was sent.
    let sent: Vec<Sent> = response::applications(conn, Some(from))?
        .into_iter()
        .filter_map(|one| {
            one.gated.map(|gated| Sent {
                on: one.on,
                open: !gated,
            })
        })
        .collect();
    Ok(scattergun(&sent, today)
        .filter(|_| aside.is_none_or(|aside| !still_aside(&sent, aside, today)))
        .map(|(all, open)| Scattergun {
            sent: all,
            open,
            sentence: words::scattergun(all, open, SENT_DAYS),
        }))
}

impl Career {
    /// Puts the alert aside until it comes up anew.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn put_scattergun_aside(&mut self, now: Now) -> Result<()> {
        self.transact(
            Op::SettleMatter(words::scattergun_called().to_owned()),
            |tx| settings::put(tx, ASIDE, &now.today()),
        )?;
        Ok(())
    }
}
