//! Dated contact from an archive: with people who are in the book, or came in with the same file. It sets no reminder
//! and takes back no "later"; it only says when one was last in touch.

use std::collections::HashMap;

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, TimeZone as _, Utc};
use fairlead_interop::{Direction, Found, FoundTouch, TouchWay, When, key};
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

use super::watch::Steps;
use crate::error::Result;
use crate::id::{PersonId, TouchId};
use crate::people::person::TEXT_MAX;
use crate::people::touch::{ReachedOut, TouchKind};
use crate::time::{self, Now};
use crate::words;

/// Clocks differ; as for what is logged by hand.
const AHEAD_MINUTES: i64 = 5;

/// What becomes of the dated contact in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ImportTouches {
    /// Moments of contact that are (or would be) logged.
    pub create: usize,
    /// Those that are there already, by an earlier import or by one's own hand.
    pub there: usize,
    /// Those with people who are not in the book.
    pub strangers: usize,
}

/// Logs the contact of a file.
pub(super) fn bring(
    tx: &Connection,
    found: &Found,
    source: &str,
    now: Now,
    steps: &mut Steps<'_>,
) -> Result<ImportTouches> {
    let mut counts = ImportTouches::default();
    let mut people: HashMap<(&str, &str, &str), Option<PersonId>> = HashMap::new();
    for touch in &found.touches {
        steps.step()?;
        let key = (
            touch.uid.as_str(),
            touch.profile.as_str(),
            touch.name.as_str(),
        );
        let person = match people.get(&key) {
            Some(known) => *known,
            None => {
                let person = who(tx, source, touch)?;
                people.insert(key, person);
                person
            }
        };
        let Some(person) = person else {
            counts.strangers += 1;
            continue;
        };
        let (at, day) = moment(touch.when, now);
        if at > now.instant + Duration::minutes(AHEAD_MINUTES)
            || is_known(tx, source, &touch.key)?
            || is_light(touch.way) && spoke_on(tx, person, day)?
        {
            counts.there += 1;
            continue;
        }
        insert(tx, touch, person, (at, day), source, now)?;
        counts.create += 1;
    }
    Ok(counts)
}

/// The person whom a source names: by its own identity of them, by their profile, or by a name that only one person
/// from there has.
fn who(tx: &Connection, source: &str, touch: &FoundTouch) -> Result<Option<PersonId>> {
    let by_source = |key: String| -> Result<Option<PersonId>> {
        Ok(tx
            .prepare_cached(
                "SELECT p.id FROM person_source s JOIN person p ON p.id = s.person_id
                  WHERE s.source = ?1 AND s.key = ?2 AND p.binned_at IS NULL",
            )?
            .query_row((source, key), |row| row.get(0))
            .optional()?)
    };
    if !touch.uid.is_empty() {
        return by_source(format!("uid:{}", touch.uid));
    }
    if !touch.profile.is_empty() {
        if let Some(known) = by_source(format!("profile:{}", touch.profile))? {
            return Ok(Some(known));
        }
        return only(
            tx,
            "SELECT DISTINCT p.id FROM contact_point c JOIN person p ON p.id = c.person_id
              WHERE c.key = ?1 AND c.key <> '' AND c.kind = 'link' AND ?2 <> '' AND p.binned_at IS NULL LIMIT 2",
            &touch.profile,
            source,
        );
    }
    only(
        tx,
        "SELECT p.id FROM person p WHERE p.name_key = ?1 AND p.binned_at IS NULL
            AND EXISTS (SELECT 1 FROM person_source s WHERE s.person_id = p.id AND s.source = ?2) LIMIT 2",
        &key::name(&touch.name),
        source,
    )
}

/// The one whom a question finds; two are nobody.
fn only(tx: &Connection, sql: &str, key: &str, source: &str) -> Result<Option<PersonId>> {
    if key.is_empty() {
        return Ok(None);
    }
    let mut select = tx.prepare_cached(sql)?;
    let found = select
        .query_map((key, source), |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<PersonId>>>()?;
    Ok(match found[..] {
        [one] => Some(one),
        _ => None,
    })
}

/// The instant and the day. A day without an hour is taken at noon, where it is the same day in most zones.
fn moment(when: When, now: Now) -> (DateTime<Utc>, NaiveDate) {
    match when {
        When::At(at) => (at, now.date_of(at)),
        When::On(day) => {
            let noon = day.and_time(NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default());
            let at = now.zone.from_local_datetime(&noon).earliest();
            (at.map_or(noon.and_utc(), |at| at.with_timezone(&Utc)), day)
        }
    }
}

/// Whether one line a day is enough, whatever else was that day.
fn is_light(way: TouchWay) -> bool {
    matches!(way, TouchWay::Message | TouchWay::Invitation)
}

fn is_known(tx: &Connection, source: &str, key: &str) -> Result<bool> {
    Ok(tx
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM touch_source WHERE source = ?1 AND key = ?2)",
        )?
        .query_row((source, key), |row| row.get(0))?)
}

fn spoke_on(tx: &Connection, person: PersonId, day: NaiveDate) -> Result<bool> {
    Ok(tx
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM touch_person tp JOIN touch k ON k.id = tp.touch_id
                             WHERE tp.person_id = ?1 AND k.day = ?2 AND k.binned_at IS NULL)",
        )?
        .query_row((person, day.to_string()), |row| row.get(0))?)
}

fn insert(
    tx: &Connection,
    touch: &FoundTouch,
    person: PersonId,
    (at, day): (DateTime<Utc>, NaiveDate),
    source: &str,
    now: Now,
) -> Result<()> {
    let id = TouchId::new(now);
    let kind = match touch.way {
        TouchWay::Message | TouchWay::Invitation | TouchWay::Conversation => TouchKind::Message,
        TouchWay::Call => TouchKind::Call,
        TouchWay::Recommendation | TouchWay::Activity | TouchWay::Note => TouchKind::Other,
    };
    let reached_out = match touch.direction {
        Direction::Mine => ReachedOut::Me,
        Direction::Theirs => ReachedOut::Them,
        Direction::Both => ReachedOut::Both,
        Direction::Unanswered => ReachedOut::Unanswered,
    };
    let note: String = words::touch_note(touch.way, &touch.note)
        .chars()
        .take(TEXT_MAX)
        .collect();
    tx.prepare_cached(
        "INSERT OR FAIL INTO touch (id, kind, at, day, reached_out, note, created_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute((
        id,
        kind.text(),
        time::to_text(at),
        day.to_string(),
        reached_out.text(),
        note,
        time::to_text(now.instant),
    ))?;
    tx.prepare_cached("INSERT OR FAIL INTO touch_person (person_id, touch_id) VALUES (?1, ?2)")?
        .execute((person, id))?;
    tx.prepare_cached(
        "INSERT OR FAIL INTO touch_source (source, key, touch_id) VALUES (?1, ?2, ?3)",
    )?
    .execute((source, &touch.key, id))?;
    Ok(())
}
