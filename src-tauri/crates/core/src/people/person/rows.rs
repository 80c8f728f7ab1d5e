//! A person's rows: written from a draft, and read back into one.
//!
//! OR FAIL: what fails here fails the whole transaction. Otherwise SQLite would keep, for each statement, a copy of
//! every page it writes to, so that the statement alone could be taken back: a fifth of a large import.

use chrono::NaiveDate;
use fairlead_interop::key;
use rusqlite::{Connection, OptionalExtension, Row};

use super::{ContactKind, ContactPoint, PersonDraft, Ring};
use crate::error::{OrNotFound, Result};
use crate::id::{ContactPointId, PersonId, TagId};
use crate::people::ring;
use crate::time::{self, Now};
use crate::words;

pub(crate) fn insert(tx: &Connection, draft: &PersonDraft, now: Now) -> Result<PersonId> {
    let id = PersonId::new(now);
    tx.prepare_cached(
        "INSERT OR FAIL INTO person (id, name, given, family, nickname, organisation, title, place, zone, ring, why, notes,
                             birthday, met_on, met_how, daily, name_key, family_key, organisation_key,
                             created_on, created_at, ring_by_hand)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22)",
    )?
    .execute(rusqlite::params![
        id,
        draft.name,
        draft.given,
        draft.family,
        draft.nickname,
        draft.organisation,
        draft.title,
        draft.place,
        draft.zone,
        draft.ring.text(),
        draft.why,
        draft.notes,
        draft.birthday,
        draft.met_on.map(|date| date.to_string()),
        draft.met_how,
        draft.daily,
        key::name(&draft.name),
        key::name(&draft.family),
        key::organisation(&draft.organisation),
        now.today().to_string(),
        time::to_text(now.instant),
        draft.ring != Ring::Unknown,
    ])?;
    if draft.ring == Ring::Unknown && !draft.organisation.is_empty() {
        ring::of_person(tx, id)?;
    }
    put_contact_points(tx, id, &draft.contact_points, now)?;
    put_tags(tx, id, &draft.tags, now)?;
    Ok(id)
}

pub(crate) fn update(
    tx: &Connection,
    id: PersonId,
    before: &PersonDraft,
    draft: &PersonDraft,
    now: Now,
) -> Result<()> {
    tx.prepare_cached(
        "UPDATE OR FAIL person SET name = ?2, given = ?3, family = ?4, nickname = ?5, organisation = ?6, title = ?7,
                place = ?8, zone = ?9, why = ?10, notes = ?11, birthday = ?12, met_on = ?13, met_how = ?14, daily = ?15,
                name_key = ?16, family_key = ?17, organisation_key = ?18
          WHERE id = ?1",
    )?
    .execute(rusqlite::params![
        id,
        draft.name,
        draft.given,
        draft.family,
        draft.nickname,
        draft.organisation,
        draft.title,
        draft.place,
        draft.zone,
        draft.why,
        draft.notes,
        draft.birthday,
        draft.met_on.map(|date| date.to_string()),
        draft.met_how,
        draft.daily,
        key::name(&draft.name),
        key::name(&draft.family),
        key::organisation(&draft.organisation),
    ])?;
    // A ring that somebody chose stays; one that the form only showed follows where they are.
    if before.ring != draft.ring {
        ring::set(tx, id, draft.ring)?;
    } else if before.organisation != draft.organisation {
        ring::of_person(tx, id)?;
    }
    if before.contact_points != draft.contact_points {
        tx.prepare_cached("DELETE FROM contact_point WHERE person_id = ?1")?
            .execute([id])?;
        put_contact_points(tx, id, &draft.contact_points, now)?;
    }
    if before.tags != draft.tags {
        tx.prepare_cached("DELETE FROM person_tag WHERE person_id = ?1")?
            .execute([id])?;
        put_tags(tx, id, &draft.tags, now)?;
    }
    Ok(())
}

fn put_contact_points(
    tx: &Connection,
    id: PersonId,
    points: &[ContactPoint],
    now: Now,
) -> Result<()> {
    let mut insert = tx.prepare_cached(
        "INSERT OR FAIL INTO contact_point (id, person_id, kind, label, value, key, position)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    for (position, point) in (0_i64..).zip(points) {
        insert.execute(rusqlite::params![
            ContactPointId::new(now),
            id,
            point.kind.text(),
            point.label,
            point.value,
            point.kind.key(&point.value),
            position,
        ])?;
    }
    Ok(())
}

fn put_tags(tx: &Connection, id: PersonId, tags: &[String], now: Now) -> Result<()> {
    for tag in tags {
        let known: Option<TagId> = tx
            .prepare_cached("SELECT id FROM tag WHERE name = ?1")?
            .query_row([tag], |row| row.get(0))
            .optional()?;
        let tag_id = match known {
            Some(known) => known,
            None => {
                let made = TagId::new(now);
                tx.prepare_cached("INSERT OR FAIL INTO tag (id, name) VALUES (?1, ?2)")?
                    .execute((made, tag))?;
                made
            }
        };
        tx.prepare_cached("INSERT OR IGNORE INTO person_tag (person_id, tag_id) VALUES (?1, ?2)")?
            .execute((id, tag_id))?;
    }
    Ok(())
}

/// Returns everything a form holds about a person.
pub(crate) fn draft_of(connection: &Connection, id: PersonId) -> Result<PersonDraft> {
    let mut draft = connection
        .prepare_cached(
            "SELECT name, given, family, nickname, organisation, title, place, zone, ring, why, notes, birthday,
                    met_on, met_how, daily FROM person WHERE id = ?1",
        )?
        .query_row([id], draft_row)
        .or_not_found(&words::person_gone())?;
    draft.contact_points = connection
        .prepare_cached(
            "SELECT kind, label, value FROM contact_point WHERE person_id = ?1 ORDER BY kind, position, id",
        )?
        .query_map([id], |row| {
            Ok(ContactPoint {
                kind: ContactKind::from_text(row.get_ref(0)?.as_str()?),
                label: row.get(1)?,
                value: row.get(2)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    draft.tags = tags_of(connection, id)?;
    Ok(draft)
}

pub(crate) fn tags_of(connection: &Connection, id: PersonId) -> Result<Vec<String>> {
    let mut statement = connection.prepare_cached(
        "SELECT t.name FROM person_tag pt JOIN tag t ON t.id = pt.tag_id WHERE pt.person_id = ?1
          ORDER BY lower(t.name)",
    )?;
    Ok(statement
        .query_map([id], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?)
}

fn draft_row(row: &Row<'_>) -> rusqlite::Result<PersonDraft> {
    Ok(PersonDraft {
        name: row.get(0)?,
        given: row.get(1)?,
        family: row.get(2)?,
        nickname: row.get(3)?,
        organisation: row.get(4)?,
        title: row.get(5)?,
        place: row.get(6)?,
        zone: row.get(7)?,
        ring: Ring::from_text(row.get_ref(8)?.as_str()?),
        why: row.get(9)?,
        notes: row.get(10)?,
        birthday: row.get(11)?,
        met_on: date(row, 12)?,
        met_how: row.get(13)?,
        daily: row.get(14)?,
        contact_points: Vec::new(),
        tags: Vec::new(),
    })
}

/// Reads a date column; what is not a date counts as not known.
pub(crate) fn date(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<NaiveDate>> {
    let text: Option<String> = row.get(column)?;
    Ok(text.and_then(|text| text.parse().ok()))
}

/// Returns the name of a person.
pub(crate) fn name_of(connection: &Connection, id: PersonId) -> Result<String> {
    connection
        .prepare_cached("SELECT name FROM person WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .or_not_found(&words::person_gone())
}
