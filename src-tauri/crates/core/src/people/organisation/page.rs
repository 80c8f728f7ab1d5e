//! The page of one organisation: what is known of it, who is and was there, when I was, and its leads.

use chrono::NaiveDate;
use fairlead_interop::key;
use rusqlite::Connection;
use serde::Serialize;

use super::{OrganisationDraft, name_of_key, of_key};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{LeadId, MembershipId, OrganisationId, PersonId};
use crate::journey::record::{self, Kept, Row1};
use crate::leads::stage::{self, LeadStage};
use crate::people::membership::span::Overlapped;
use crate::people::membership::stations::{beside, now_at};
use crate::people::membership::{MembershipDraft, of};
use crate::people::ring::{self, Workplace};
use crate::time::Now;
use crate::words;

/// The most people that the page names; the list of people filters for all of them (ours).
pub const NAMED: u32 = 100;

/// Somebody who is at an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Colleague {
    /// Who.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// What they do there.
    pub title: String,
    /// Whether I was there at the same time, in words; empty when I was not.
    pub overlap: String,
}

/// Somebody who was at an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FormerColleague {
    /// Their membership.
    pub id: MembershipId,
    /// Who.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// What they did there.
    pub title: String,
    /// When, in words.
    pub when: String,
    /// Where they are now.
    pub now_at: String,
    /// Whether I was there at the same time, in words; empty when I was not.
    pub overlap: String,
}

/// A lead at an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OrganisationLead {
    /// Which.
    pub id: LeadId,
    /// What it is.
    pub title: String,
    /// What its stage is called.
    pub stage: String,
}

/// When I was at an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MyTime {
    /// What I did there.
    pub title: String,
    /// When, in words.
    pub when: String,
}

/// Everything that the page of an organisation shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OrganisationPage {
    /// Its folded name.
    pub key: String,
    /// Its name, as one writes it.
    pub name: String,
    /// What is known of it; `None` while nothing was said.
    pub known: Option<Kept<OrganisationId, OrganisationDraft>>,
    /// How far it is from my desk, in words.
    pub distance: String,
    /// When I was there.
    pub mine: Vec<MyTime>,
    /// Who is there, at most [`NAMED`].
    pub here: Vec<Colleague>,
    /// How many are there.
    pub here_total: u32,
    /// Who was there, at most [`NAMED`].
    pub were: Vec<FormerColleague>,
    /// How many were there.
    pub were_total: u32,
    /// How many of those named were surely there while I was.
    pub overlapped: u32,
    /// Its leads, the open ones first.
    pub leads: Vec<OrganisationLead>,
    /// Industries that are written already, so that two are written alike.
    pub industries: Vec<String>,
}

fn here(conn: &Connection, key: &str) -> Result<Vec<(PersonId, String, String)>> {
    let rows = conn
        .prepare_cached(&format!(
            "SELECT p.id, p.name, p.title {HERE} ORDER BY p.name_key LIMIT ?2"
        ))?
        .query_map((key, NAMED), |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}

/// Those who are there: their form says so, or it says nothing and a membership of theirs goes on.
const HERE: &str = "FROM person p WHERE p.binned_at IS NULL AND p.id IN (
      SELECT id FROM person WHERE organisation_key = ?1 AND organisation_key <> '' AND binned_at IS NULL
      UNION SELECT m.person_id FROM membership m JOIN person p ON p.id = m.person_id
             WHERE m.organisation_key = ?1 AND m.binned_at IS NULL AND m.over = 0 AND p.organisation_key = '')";

/// Those who were there and are not any more.
const WERE: &str = "FROM membership m JOIN person p ON p.id = m.person_id
    WHERE m.organisation_key = ?1 AND m.person_id IS NOT NULL AND m.binned_at IS NULL AND p.binned_at IS NULL
      AND p.organisation_key <> ?1 AND (p.organisation_key <> '' OR m.over = 1)";

type Former = (MembershipId, PersonId, String, String);

fn were(conn: &Connection, key: &str) -> Result<Vec<Former>> {
    let rows = conn
        .prepare_cached(&format!(
            "SELECT m.id, p.id, p.name, CASE WHEN p.organisation_key <> ?1 THEN p.organisation ELSE '' END {WERE}
              ORDER BY m.until_on DESC, m.from_on DESC, p.name_key LIMIT ?2"
        ))?
        .query_map((key, NAMED), |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}

/// Leads write their organisation freely, so each is folded; ten thousand take some milliseconds.
fn leads(conn: &Connection, key: &str) -> Result<Vec<OrganisationLead>> {
    let stages = stage::all(conn)?;
    let mut select = conn.prepare_cached(
        "SELECT id, title, organisation, stage FROM lead WHERE binned_at IS NULL AND organisation <> ''
          ORDER BY stage IN ('accepted', 'closed'), stage_on DESC, id",
    )?;
    let mut rows = select.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        if key::organisation(row.get_ref(2)?.as_str().unwrap_or_default()) != key {
            continue;
        }
        let at: LeadStage = row.get(3)?;
        found.push(OrganisationLead {
            id: row.get(0)?,
            title: row.get(1)?,
            stage: stages
                .iter()
                .find(|one| one.stage == at)
                .map(|one| one.name.clone())
                .unwrap_or_default(),
        });
    }
    Ok(found)
}

fn industries(conn: &Connection) -> Result<Vec<String>> {
    let names = conn
        .prepare_cached(
            "SELECT DISTINCT industry FROM organisation WHERE binned_at IS NULL AND industry <> ''
              ORDER BY industry COLLATE NOCASE LIMIT 200",
        )?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(names)
}

/// Returns the surest of somebody's times at an organisation beside mine.
fn best(
    person: PersonId,
    organisation: &str,
    mine: &[Row1<MembershipDraft>],
    conn: &Connection,
    today: NaiveDate,
) -> Result<(Overlapped, String)> {
    let key = key::organisation(organisation);
    let said: Vec<_> = of(conn, Some(person))?
        .into_iter()
        .filter(|row| row.draft.key() == key)
        .map(|row| beside(&row.draft, mine, today))
        .collect();
    Ok(said
        .into_iter()
        .max_by_key(|(sure, _)| *sure)
        .unwrap_or_else(|| beside(&now_at(person, organisation), mine, today)))
}

impl Career {
    /// Returns everything that the page of an organisation shows, by its folded name or any way to write it.
    ///
    /// # Errors
    /// `NotFound` when nothing in the book names it.
    pub fn organisation(&self, name: &str, now: Now) -> Result<OrganisationPage> {
        let conn = self.read();
        let today = now.today();
        let key = key::organisation(name);
        let leads = leads(conn, &key)?;
        let Some(called) = name_of_key(conn, &key)?.or_else(|| {
            let lead = leads.first()?;
            let draft = record::one::<crate::leads::lead::LeadDraft>(conn, lead.id).ok()?;
            Some(draft.draft.organisation)
        }) else {
            return Err(Error::NotFound(words::organisation_gone().to_owned()));
        };
        let mine = of(conn, None)?;
        let mut overlapped = 0;
        let mut count = |(sure, said): (Overlapped, String)| {
            overlapped += u32::from(sure == Overlapped::Surely);
            said
        };
        let here = here(conn, &key)?
            .into_iter()
            .map(|(person_id, name, title)| {
                Ok(Colleague {
                    overlap: count(best(person_id, &called, &mine, conn, today)?),
                    person_id,
                    name,
                    title,
                })
            })
            .collect::<Result<_>>()?;
        let were = were(conn, &key)?
            .into_iter()
            .map(|(id, person_id, name, now_at)| {
                let draft = record::one::<MembershipDraft>(conn, id)?.draft;
                Ok(FormerColleague {
                    overlap: count(beside(&draft, &mine, today)),
                    when: words::membership_when(&draft),
                    title: draft.title,
                    id,
                    person_id,
                    name,
                    now_at,
                })
            })
            .collect::<Result<_>>()?;
        let total = |sql: &str| -> Result<u32> {
            Ok(conn
                .prepare_cached(sql)?
                .query_row([&key], |row| row.get(0))?)
        };
        let known = of_key(conn, &key)?;
        let theirs = Workplace {
            industry: known
                .as_ref()
                .map_or(String::new(), |row| row.draft.industry.clone()),
            departments: Vec::new(),
            key: key.clone(),
        };
        let desk = ring::desk(conn)?;
        Ok(OrganisationPage {
            name: called.clone(),
            distance: words::organisation_distance(ring::ring(&desk, &theirs), &desk, &theirs),
            known,
            mine: mine
                .into_iter()
                .filter(|row| row.draft.key() == key)
                .map(|row| MyTime {
                    when: words::membership_when(&row.draft),
                    title: row.draft.title,
                })
                .collect(),
            here,
            here_total: total(&format!("SELECT count(*) {HERE}"))?,
            were,
            were_total: total(&format!("SELECT count(*) {WERE}"))?,
            overlapped,
            leads,
            industries: industries(conn)?,
            key,
        })
    }
}
