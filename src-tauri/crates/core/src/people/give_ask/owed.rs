//! What I owe: an answer to whoever wrote a week ago, and what I offered and have not done.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use serde::Serialize;

use crate::career::Career;
use crate::error::Result;
use crate::id::{GiveAskId, PersonId};
use crate::people::touch::TouchKind;
use crate::time::Now;
use crate::words;

/// After so many days an answer is owed (the issue: "replies within seven days").
const ANSWER_DAYS: u64 = 7;
/// What was written longer ago is not answered any more (ours: a quarter; an import would ask for years otherwise).
const LOOK_BACK_DAYS: u64 = 90;
/// The most that are listed (ours).
const OWED_MAX: usize = 50;

/// Something I owe somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Owed {
    /// Whom.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// What, in a sentence.
    pub sentence: String,
    /// Since when, or by when.
    pub on: NaiveDate,
    /// How they wrote, when it is an answer; an answer is logged as the same.
    pub answer: Option<TouchKind>,
    /// The offer, when it is one.
    pub offer: Option<GiveAskId>,
}

impl Career {
    /// Returns what I owe: answers first, the longest owed before others, then offers that are due.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn owed(&self, now: Now) -> Result<Vec<Owed>> {
        owed(self.read(), now)
    }
}

pub(super) fn owed(conn: &Connection, now: Now) -> Result<Vec<Owed>> {
    let mut all = answers(conn, now)?;
    all.extend(offers(conn, now.today())?);
    all.truncate(OWED_MAX);
    Ok(all)
}

fn answers(conn: &Connection, now: Now) -> Result<Vec<Owed>> {
    let today = now.today();
    let back = |days| today.checked_sub_days(Days::new(days)).unwrap_or(today);
    // Whatever I wrote since, and whatever was spoken since, answers it; that they wrote again does not.
    let mut select = conn.prepare_cached(
        "SELECT p.id, p.name, min(k.day), k.kind
           FROM touch k INDEXED BY touch_from_them JOIN touch_person tp ON tp.touch_id = k.id JOIN person p ON p.id = tp.person_id
          WHERE k.binned_at IS NULL AND k.reached_out = 'them' AND k.kind IN ('email', 'message')
            AND k.day BETWEEN ?1 AND ?2 AND p.binned_at IS NULL AND p.let_go_on IS NULL
            AND NOT EXISTS (SELECT 1 FROM touch_person sp JOIN touch s ON s.id = sp.touch_id
                             WHERE sp.person_id = p.id AND s.binned_at IS NULL AND s.at > k.at
                               AND (s.reached_out <> 'them' OR s.kind NOT IN ('email', 'message')))
          GROUP BY p.id ORDER BY min(k.day), p.name_key LIMIT 50",
    )?;
    let rows = select.query_map((back(LOOK_BACK_DAYS), back(ANSWER_DAYS)), |row| {
        let name: String = row.get(1)?;
        let on: NaiveDate = row.get(2)?;
        let days = (today - on).num_days();
        Ok(Owed {
            person_id: row.get(0)?,
            sentence: words::answer_owed(&name, days),
            name,
            on,
            answer: Some(TouchKind::from_text(row.get_ref(3)?.as_str()?)),
            offer: None,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn offers(conn: &Connection, today: NaiveDate) -> Result<Vec<Owed>> {
    let mut select = conn.prepare_cached(
        "SELECT p.id, p.name, g.follow_on, g.what, g.id
           FROM give_ask g JOIN person p ON p.id = g.person_id
          WHERE g.binned_at IS NULL AND g.follow_on IS NOT NULL AND g.done_on IS NULL
            AND g.follow_on <= ?1 AND g.whose = 'me' AND p.binned_at IS NULL
          ORDER BY g.follow_on, g.id LIMIT 50",
    )?;
    let rows = select.query_map([today], |row| {
        let name: String = row.get(1)?;
        Ok(Owed {
            person_id: row.get(0)?,
            sentence: words::offer_due(&name, row.get_ref(3)?.as_str()?),
            name,
            on: row.get(2)?,
            answer: None,
            offer: Some(row.get(4)?),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
