//! A person: adding, editing, and what a form may hold.

use chrono::NaiveDate;
use fairlead_interop::key;
use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};

use crate::career::Career;
use crate::error::{Error, OrNotFound, Result};
use crate::id::{ContactPointId, PersonId, TagId};
use crate::op::Op;
use crate::time::{self, Now};
use crate::words;

/// The most characters in a line of a form, and in its long texts.
pub(crate) const LINE_MAX: usize = 500;
pub(crate) const TEXT_MAX: usize = 100_000;

/// How far a person is from my own desk.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Ring {
    /// Not said.
    #[default]
    #[serde(rename = "")]
    Unknown,
    /// The same team.
    #[serde(rename = "team")]
    Team,
    /// Another department of my company.
    #[serde(rename = "company")]
    Company,
    /// Outside the company, the same industry.
    #[serde(rename = "outside")]
    Outside,
    /// Another industry.
    #[serde(rename = "industry")]
    Industry,
}

impl Ring {
    /// The four rings, nearest first.
    pub const ALL: [Ring; 4] = [Ring::Team, Ring::Company, Ring::Outside, Ring::Industry];

    /// Returns the ring as it stands in the file.
    pub fn text(self) -> &'static str {
        match self {
            Ring::Unknown => "",
            Ring::Team => "team",
            Ring::Company => "company",
            Ring::Outside => "outside",
            Ring::Industry => "industry",
        }
    }

    /// Reads the ring from the file.
    pub fn from_text(text: &str) -> Ring {
        Ring::ALL
            .into_iter()
            .find(|ring| ring.text() == text)
            .unwrap_or_default()
    }
}

/// A way to reach a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ContactPoint {
    /// What it is.
    pub kind: ContactKind,
    /// Work, home…
    #[serde(default)]
    pub label: String,
    /// As given.
    pub value: String,
}

/// Kinds of contact points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
    /// A profile or page.
    Link,
}

impl ContactKind {
    /// Returns the kind as it stands in the file.
    pub fn text(self) -> &'static str {
        match self {
            ContactKind::Email => "email",
            ContactKind::Phone => "phone",
            ContactKind::Link => "link",
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "email" => ContactKind::Email,
            "phone" => ContactKind::Phone,
            _ => ContactKind::Link,
        }
    }

    /// Returns the normalised key of a value, empty when it has none.
    pub fn key(self, value: &str) -> String {
        match self {
            ContactKind::Email => key::email(value),
            ContactKind::Phone => key::phone(value),
            ContactKind::Link => key::profile(value),
        }
        .unwrap_or_default()
    }
}

/// What a form holds about a person. Only the name is required; what is left out is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct PersonDraft {
    /// The name, as the person writes it.
    pub name: String,
    /// The name a draft begins with; guessed from the name when empty.
    pub given: String,
    /// The family name.
    pub family: String,
    /// What friends say.
    pub nickname: String,
    /// Where they work.
    pub organisation: String,
    /// What they do there.
    pub title: String,
    /// City or country.
    pub place: String,
    /// IANA zone, empty when not known.
    pub zone: String,
    /// How far from my desk.
    pub ring: Ring,
    /// Why they matter to me.
    pub why: String,
    /// Anything else.
    pub notes: String,
    /// `YYYY-MM-DD`, `--MM-DD` or empty.
    pub birthday: String,
    /// When we met.
    pub met_on: Option<NaiveDate>,
    /// Where and through whom.
    pub met_how: String,
    /// We speak every day anyway.
    pub daily: bool,
    /// Ways to reach them, in order.
    pub contact_points: Vec<ContactPoint>,
    /// Names of tags.
    pub tags: Vec<String>,
}

impl Career {
    /// Adds a person.
    ///
    /// # Errors
    /// `Invalid` with the field and a sentence; then nothing is changed.
    pub fn add_person(&mut self, draft: PersonDraft, now: Now) -> Result<PersonId> {
        let draft = draft.checked(now)?;
        let op = Op::AddPerson(draft.name.clone());
        Ok(self.transact(op, |tx| insert(tx, &draft, now))?.output)
    }

    /// Replaces what is known about a person by what the form holds.
    ///
    /// # Errors
    /// `Invalid`, or `NotFound` when they are gone.
    pub fn edit_person(&mut self, id: PersonId, draft: PersonDraft, now: Now) -> Result<()> {
        let draft = draft.checked(now)?;
        let op = Op::EditPerson(draft.name.clone());
        self.transact(op, |tx| {
            let before = draft_of(tx, id)?;
            update(tx, id, &before, &draft, now)
        })?;
        Ok(())
    }
}

impl PersonDraft {
    /// Trims the draft and returns it, or the first field that is at fault.
    ///
    /// # Errors
    /// `Invalid` with the field and a sentence.
    pub fn checked(mut self, now: Now) -> Result<Self> {
        for (field, text) in [
            ("name", &mut self.name),
            ("given", &mut self.given),
            ("family", &mut self.family),
            ("nickname", &mut self.nickname),
            ("organisation", &mut self.organisation),
            ("title", &mut self.title),
            ("place", &mut self.place),
            ("met_how", &mut self.met_how),
        ] {
            *text = line(field, text, LINE_MAX)?;
        }
        for (field, text) in [("why", &mut self.why), ("notes", &mut self.notes)] {
            *text = line(field, text, TEXT_MAX)?;
        }
        if self.name.is_empty() {
            self.name = format!("{} {}", self.given, self.family).trim().to_owned();
        }
        if self.name.is_empty() {
            return Err(Error::invalid("name", words::name_missing()));
        }
        if self.given.is_empty() && self.family.is_empty() {
            (self.given, self.family) = split_name(&self.name);
        }
        self.zone = self.zone.trim().to_owned();
        if !self.zone.is_empty() {
            let zone = crate::rhythm::recurrence::zone(&self.zone)
                .ok_or_else(|| Error::invalid("zone", words::zone_unknown(&self.zone)))?;
            self.zone = zone.name().to_owned();
        }
        if self.met_on.is_some_and(|met| met > now.today()) {
            return Err(Error::invalid("met_on", words::met_in_future()));
        }
        self.birthday = self.birthday.trim().to_owned();
        if !birthday_fits(&self.birthday) {
            return Err(Error::invalid(
                "birthday",
                words::birthday_unreadable(&self.birthday),
            ));
        }
        for point in &mut self.contact_points {
            point.label = line("contact_points", &point.label, LINE_MAX)?;
            point.value = line("contact_points", &point.value, LINE_MAX)?;
        }
        self.contact_points.retain(|point| !point.value.is_empty());
        for tag in &mut self.tags {
            *tag = line("tags", tag, LINE_MAX)?;
        }
        self.tags.retain(|tag| !tag.is_empty());
        self.tags.sort_by_key(|tag| tag.to_lowercase());
        self.tags.dedup_by_key(|tag| tag.to_lowercase());
        Ok(self)
    }
}

pub(crate) fn line(field: &'static str, text: &str, max: usize) -> Result<String> {
    // SQLite's quote(), on which undo rests, stops at NUL.
    if text.contains('\0') {
        return Err(Error::invalid(field, words::nul_in_text()));
    }
    if text.chars().count() > max {
        return Err(Error::invalid(field, words::text_too_long(max)));
    }
    Ok(text.trim().to_owned())
}

impl PersonDraft {
    /// Makes a draft from a file fit without refusing it: long lines are cut, what cannot be kept is left empty.
    pub(crate) fn fitted(mut self, now: Now) -> Self {
        let cut = |text: &mut String, max: usize| {
            if let Some((at, _)) = text.char_indices().nth(max) {
                text.truncate(at);
            }
            text.retain(|c| c != '\0');
            *text = text.trim().to_owned();
        };
        for text in [
            &mut self.name,
            &mut self.given,
            &mut self.family,
            &mut self.nickname,
            &mut self.organisation,
            &mut self.title,
            &mut self.place,
            &mut self.met_how,
        ] {
            cut(text, LINE_MAX);
        }
        cut(&mut self.why, TEXT_MAX);
        cut(&mut self.notes, TEXT_MAX);
        for point in &mut self.contact_points {
            cut(&mut point.label, LINE_MAX);
            cut(&mut point.value, LINE_MAX);
        }
        self.contact_points.retain(|point| !point.value.is_empty());
        self.tags.iter_mut().for_each(|tag| cut(tag, LINE_MAX));
        self.tags.retain(|tag| !tag.is_empty());
        if self.met_on.is_some_and(|met| met > now.today()) {
            self.met_on = None;
        }
        // A form opened later must be able to save what it shows.
        self.zone = crate::rhythm::recurrence::zone(&self.zone)
            .map(|zone| zone.name().to_owned())
            .unwrap_or_default();
        if !birthday_fits(&self.birthday) {
            self.birthday.clear();
        }
        if self.given.is_empty() && self.family.is_empty() {
            (self.given, self.family) = split_name(&self.name);
        }
        self
    }
}

fn birthday_fits(text: &str) -> bool {
    let full = || NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok();
    // 2000 was a leap year, so 29 February passes.
    let without_year = || {
        text.strip_prefix("--").is_some_and(|rest| {
            NaiveDate::parse_from_str(&format!("2000-{rest}"), "%Y-%m-%d").is_ok()
        })
    };
    text.is_empty() || full() || without_year()
}

/// Guesses given and family name: the last word is the family name. Only used where nothing better is known.
fn split_name(name: &str) -> (String, String) {
    match name.rsplit_once(' ') {
        Some((given, family)) => (given.trim().to_owned(), family.to_owned()),
        None => (name.to_owned(), String::new()),
    }
}

pub(crate) fn insert(tx: &Connection, draft: &PersonDraft, now: Now) -> Result<PersonId> {
    let id = PersonId::new(now);
    tx.prepare_cached(
        "INSERT INTO person (id, name, given, family, nickname, organisation, title, place, zone, ring, why, notes,
                             birthday, met_on, met_how, daily, name_key, family_key, organisation_key,
                             created_on, created_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)",
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
    ])?;
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
        "UPDATE person SET name = ?2, given = ?3, family = ?4, nickname = ?5, organisation = ?6, title = ?7,
                place = ?8, zone = ?9, ring = ?10, why = ?11, notes = ?12, birthday = ?13, met_on = ?14,
                met_how = ?15, daily = ?16, name_key = ?17, family_key = ?18, organisation_key = ?19
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
    ])?;
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
        "INSERT INTO contact_point (id, person_id, kind, label, value, key, position)
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
                tx.prepare_cached("INSERT INTO tag (id, name) VALUES (?1, ?2)")?
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

#[cfg(test)]
mod tests;
