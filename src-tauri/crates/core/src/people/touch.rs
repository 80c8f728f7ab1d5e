//! A touch: one moment of contact, with one person or several. Calls, lunches and messages are one kind of record.

mod kind;
mod timeline;

use chrono::{DateTime, Duration, NaiveDate, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::person::name_of;
use crate::career::Career;
use crate::error::{Error, OrNotFound, Result};
use crate::id::{PersonId, TouchId};
use crate::op::Op;
use crate::time::{self, Now};
use crate::words;
pub use kind::{ReachedOut, TouchKind};
pub(crate) use timeline::timeline;
pub use timeline::{Named, TimelineItem};

/// The most minutes one touch can have taken.
const MINUTES_MAX: i64 = 24 * 60;

/// Clocks of two machines differ; a touch this far ahead is still "now".
pub(crate) const CLOCK_SLACK_MINUTES: i64 = 5;

/// A touch as a form sends it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct NewTouch {
    /// With whom; at least one.
    pub people: Vec<PersonId>,
    /// How.
    pub kind: TouchKind,
    /// When; now when not said.
    #[serde(default)]
    pub at: Option<DateTime<Utc>>,
    /// Who began.
    #[serde(default)]
    pub reached_out: ReachedOut,
    /// What was said.
    #[serde(default)]
    pub note: String,
    /// How long it took.
    #[serde(default)]
    pub minutes: Option<i64>,
    /// Do not offer them before this date.
    #[serde(default)]
    pub next_on: Option<NaiveDate>,
}

impl Career {
    /// Logs contact with one person or several.
    ///
    /// # Errors
    /// `Invalid` with the field, or `NotFound`; then nothing is changed.
    pub fn log_touch(&mut self, touch: &NewTouch, now: Now) -> Result<TouchId> {
        let names = names(self.read(), &touch.people)?;
        let op = Op::LogTouch(words::touch_with(
            words::touch_kind(touch.kind.text()),
            &names,
        ));
        Ok(self.transact(op, |tx| insert(tx, touch, now))?.output)
    }

    /// Replaces a touch by what the form holds.
    ///
    /// # Errors
    /// As [`Career::log_touch`].
    pub fn edit_touch(&mut self, id: TouchId, touch: &NewTouch, now: Now) -> Result<()> {
        check(touch, now)?;
        let names = names(self.read(), &touch.people)?;
        let op = Op::EditTouch(words::touch_with(
            words::touch_kind(touch.kind.text()),
            &names,
        ));
        self.transact(op, |tx| {
            let was: String = tx
                .prepare_cached("SELECT at FROM touch WHERE id = ?1")?
                .query_row([id], |row| row.get(0))
                .or_not_found(&words::touch_gone())?;
            let at = touch.at.or_else(|| time::from_text(&was)).unwrap_or(now.instant);
            tx.prepare_cached(
                "UPDATE touch SET kind = ?2, at = ?3, day = ?4, reached_out = ?5, note = ?6, minutes = ?7
                  WHERE id = ?1",
            )?
            .execute(rusqlite::params![
                id,
                touch.kind.text(),
                time::to_text(at),
                now.date_of(at).to_string(),
                touch.reached_out.text(),
                touch.note.trim(),
                touch.minutes,
            ])?;
            tx.prepare_cached("DELETE FROM touch_person WHERE touch_id = ?1")?.execute([id])?;
            link(tx, id, touch)?;
            // Mending an old note says nothing about when to speak again, unless it names a date.
            if touch.next_on.is_some() { put_off(tx, &touch.people, touch.next_on) } else { Ok(()) }
        })?;
        Ok(())
    }

    /// Moves a touch to the bin. Last contact is derived again without it.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn bin_touch(&mut self, id: TouchId, now: Now) -> Result<()> {
        let what = sentence_of(self.read(), id)?;
        self.transact(Op::BinTouch(what), |tx| {
            tx.prepare_cached("UPDATE touch SET binned_at = ?2 WHERE id = ?1")?
                .execute((id, time::to_text(now.instant)))?;
            Ok(())
        })?;
        Ok(())
    }
}

/// Writes a touch inside a transaction, for the form and for a session's card alike.
pub(crate) fn insert(tx: &Connection, touch: &NewTouch, now: Now) -> Result<TouchId> {
    check(touch, now)?;
    let id = TouchId::new(now);
    let at = touch.at.unwrap_or(now.instant);
    tx.prepare_cached(
        "INSERT INTO touch (id, kind, at, day, reached_out, note, minutes, created_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute(rusqlite::params![
        id,
        touch.kind.text(),
        time::to_text(at),
        now.date_of(at).to_string(),
        touch.reached_out.text(),
        touch.note.trim(),
        touch.minutes,
        time::to_text(now.instant),
    ])?;
    link(tx, id, touch)?;
    if touch.next_on.is_some() {
        put_off(tx, &touch.people, touch.next_on)?;
    } else {
        speak_again(tx, id)?;
    }
    Ok(id)
}

fn check(touch: &NewTouch, now: Now) -> Result<()> {
    if touch.people.is_empty() {
        return Err(Error::invalid("people", words::touch_without_people()));
    }
    if touch
        .at
        .is_some_and(|at| at > now.instant + Duration::minutes(CLOCK_SLACK_MINUTES))
    {
        return Err(Error::invalid("at", words::touch_in_future()));
    }
    if touch.next_on.is_some_and(|next| next < now.today()) {
        return Err(Error::invalid("next_on", words::next_in_past()));
    }
    if touch
        .minutes
        .is_some_and(|minutes| !(0..=MINUTES_MAX).contains(&minutes))
    {
        return Err(Error::invalid("minutes", words::minutes_out_of_range()));
    }
    super::person::line("note", &touch.note, super::person::TEXT_MAX).map(drop)
}

fn link(tx: &Connection, id: TouchId, touch: &NewTouch) -> Result<()> {
    for person in &touch.people {
        tx.prepare_cached(
            "INSERT OR IGNORE INTO touch_person (person_id, touch_id) VALUES (?1, ?2)",
        )?
        .execute((person, id))?;
    }
    Ok(())
}

/// Keeps sessions from offering those people before the next date.
pub(crate) fn put_off(
    tx: &Connection,
    people: &[PersonId],
    next_on: Option<NaiveDate>,
) -> Result<()> {
    for person in people {
        tx.prepare_cached(
            "UPDATE person SET later_until = ?2 WHERE id = ?1 AND later_until IS NOT ?2",
        )?
        .execute((person, next_on.map(|date| date.to_string())))?;
    }
    Ok(())
}

/// Having spoken ends an earlier "later"; an entry added to the past does not.
fn speak_again(tx: &Connection, id: TouchId) -> Result<()> {
    tx.prepare_cached(
        "UPDATE person SET later_until = NULL
          WHERE later_until IS NOT NULL
            AND id IN (SELECT person_id FROM touch_person WHERE touch_id = ?1)
            AND NOT EXISTS (SELECT 1 FROM touch_person tp JOIN touch k ON k.id = tp.touch_id
                             WHERE tp.person_id = person.id AND k.binned_at IS NULL
                               AND k.at > (SELECT at FROM touch WHERE id = ?1))",
    )?
    .execute([id])?;
    Ok(())
}

fn names(connection: &Connection, people: &[PersonId]) -> Result<Vec<String>> {
    let once = people
        .iter()
        .enumerate()
        .filter(|(at, id)| !people[..*at].contains(id));
    once.map(|(_, id)| name_of(connection, *id)).collect()
}

pub(crate) fn sentence_of(connection: &Connection, id: TouchId) -> Result<String> {
    let kind: String = connection
        .prepare_cached("SELECT kind FROM touch WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .or_not_found(&words::touch_gone())?;
    let names = connection
        .prepare_cached(
            "SELECT p.name FROM touch_person tp JOIN person p ON p.id = tp.person_id
              WHERE tp.touch_id = ?1 ORDER BY p.name",
        )?
        .query_map([id], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<String>>>()?;
    Ok(words::touch_with(words::touch_kind(&kind), &names))
}

#[cfg(test)]
mod tests;
