//! Whom to ask for lunch: somebody near who is due, of the emptiest ring first.

use std::collections::HashSet;

use chrono::Days;
use rusqlite::Connection;
use serde::Serialize;

use super::plan::{AHEAD_DAYS, Slot};
use crate::error::Result;
use crate::id::PersonId;
use crate::people::list::{PersonRow, ROW, person_row};
use crate::people::person::{ContactKind, Ring, draft_of};
use crate::people::places::town::Place;
use crate::people::places::trip::LetterTo;
use crate::people::places::who::numbers;
use crate::people::touch::timeline;
use crate::rhythm::session::card::facts;
use crate::rhythm::session::draft::mailto;
use crate::rhythm::session::queue;
use crate::time::Now;
use crate::words;

/// Somebody to ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LunchSuggestion {
    /// Whom.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// Where they work.
    pub organisation: String,
    /// Why them, in words.
    pub reason: String,
    /// The invitation.
    pub letter: LetterTo,
}

/// Those who can be suggested, a set after the other.
const SETS: usize = 3;

/// Goes through whom to ask, nobody twice.
pub(super) struct Suggesting<'a> {
    conn: &'a Connection,
    place: &'a str,
    near: Place,
    emptiest: Option<Ring>,
    /// Conditions of the sets: due and of the emptiest ring, due, anybody one stays in touch with.
    conditions: [String; SETS],
    /// What was found of each set, once somebody asked.
    sets: [Option<Vec<i64>>; SETS],
    used: HashSet<PersonId>,
}

impl<'a> Suggesting<'a> {
    /// Begins; those one eats with already are left out.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn begin(conn: &'a Connection, place: &'a str, now: Now) -> Result<Self> {
        let today = now.today();
        let soon = today + Days::new(AHEAD_DAYS);
        let free = format!(
            "AND p.let_go_on IS NULL AND NOT p.daily AND (p.later_until IS NULL OR p.later_until <= '{today}')"
        );
        let emptiest = queue::emptiest_ring(conn)?;
        let ring = emptiest.map_or("", Ring::text);
        let mut used: HashSet<PersonId> = HashSet::new();
        let mut planned = conn.prepare_cached(
            "SELECT person_id FROM lunch WHERE binned_at IS NULL AND outcome = '' AND person_id IS NOT NULL",
        )?;
        for id in planned.query_map([], |row| row.get(0))? {
            used.insert(id?);
        }
        Ok(Self {
            conn,
            place,
            near: Place::read(place),
            emptiest,
            conditions: [
                format!("{free} AND s.due_on <= '{soon}' AND p.ring = '{ring}'"),
                format!("{free} AND s.due_on <= '{soon}'"),
                format!("{free} AND s.due_on IS NOT NULL"),
            ],
            sets: [None, None, None],
            used,
        })
    }

    /// Returns whom to ask for a slot; `None` when nobody near is left. Those in `without` are not asked for this one.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn next(&mut self, without: &[PersonId], now: Now) -> Result<Option<PersonRow>> {
        for at in 0..SETS {
            if self.sets[at].is_none() {
                self.sets[at] = Some(numbers(self.conn, &self.near, &self.conditions[at])?);
            }
            let found = self.sets[at].iter().flatten();
            let mut select = self.conn.prepare_cached(&format!(
                "SELECT {ROW} FROM person p CROSS JOIN standing s ON s.person_id = p.id WHERE p.n = ?1"
            ))?;
            for n in found {
                let row = select.query_row([n], |row| person_row(row, now.today()))?;
                if !without.contains(&row.id) && self.used.insert(row.id) {
                    return Ok(Some(row));
                }
            }
        }
        Ok(None)
    }

    /// Somebody who was passed over for one lunch may be asked for another.
    pub fn free(&mut self, person: PersonId) {
        self.used.remove(&person);
    }

    /// Returns how somebody is suggested for a slot.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn worded(&self, row: PersonRow, slot: &Slot, now: Now) -> Result<LunchSuggestion> {
        let draft = draft_of(self.conn, row.id)?;
        let facts = facts(
            self.conn,
            &draft,
            timeline(self.conn, row.id, 0, 1)?.first(),
            now,
        )?;
        let mail = draft
            .contact_points
            .iter()
            .find(|point| point.kind == ContactKind::Email);
        let when = words::lunch_when(slot.on, &slot.time, slot.on);
        let (subject, body) = words::lunch_letter(&when, &slot.place);
        let body = facts.fill(&body);
        let emptiest = Some(row.ring) == self.emptiest;
        Ok(LunchSuggestion {
            person_id: row.id,
            reason: words::lunch_reason(
                self.place,
                row.last_on,
                row.due_on,
                emptiest.then(|| row.ring.text()),
                (slot.on, now.today()),
            ),
            name: row.name,
            organisation: row.organisation,
            letter: LetterTo {
                mailto: mailto(mail.map_or("", |point| &point.value), &subject, &body),
                subject,
                body,
            },
        })
    }
}
