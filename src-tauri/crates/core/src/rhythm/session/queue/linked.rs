//! Who is linked to a live lead: has a say in it, told me of it, or works where it is. The queue offers them earlier.

use std::collections::{BTreeSet, HashMap};

use chrono::{Duration, NaiveDate};
use fairlead_interop::key;
use rusqlite::Connection;

use crate::error::Result;
use crate::id::PersonId;
use crate::leads::health::TOUCHED_DAYS;
use crate::leads::lead::LeadScope;

/// How somebody is linked to a live lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// Has a say in it.
    Player,
    /// Told me of it.
    Source,
    /// Works where it is.
    Colleague,
}

/// A live lead that somebody is linked to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    pub part: Part,
    /// What the lead is called.
    pub lead: String,
}

/// Everybody who is linked to a live lead, by the closest of their links.
pub(crate) type Links = HashMap<PersonId, Link>;

/// A lead is alive as [`crate::leads::health::hollow`] says it: open, the next step dated, touched within three weeks.
const LIVE: &str = "l.binned_at IS NULL AND l.next_on IS NOT NULL AND l.touched_on >= ?1
  AND l.stage IN ('spotted', 'exploring', 'in_conversation', 'applied', 'interviewing', 'offer')";

/// Finds everybody who is linked to a live lead. Of a lead inside my own organisation only those who have a say in it
/// or told me of it: everybody there would be linked.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn linked(conn: &Connection, today: NaiveDate) -> Result<Links> {
    let since = (today - Duration::days(TOUCHED_DAYS)).to_string();
    let mut links = Links::new();
    let mut put = |person: PersonId, part: Part, lead: &str| {
        let link = Link {
            part,
            lead: lead.to_owned(),
        };
        links.entry(person).or_insert(link);
    };
    let mut players = conn.prepare_cached(&format!(
        "SELECT k.person_id, l.title FROM lead l INDEXED BY lead_by_stage CROSS JOIN player k ON k.lead_id = l.id
          WHERE {LIVE} AND k.binned_at IS NULL AND k.person_id IS NOT NULL ORDER BY l.next_on, l.id"
    ))?;
    let mut rows = players.query([&since])?;
    while let Some(row) = rows.next()? {
        let title: String = row.get(1)?;
        put(row.get(0)?, Part::Player, &title);
    }
    let mut leads = conn.prepare_cached(&format!(
        "SELECT l.source_id, l.title, l.organisation, l.scope FROM lead l INDEXED BY lead_by_stage
          WHERE {LIVE} ORDER BY l.next_on, l.id"
    ))?;
    let mut there: Vec<(String, String)> = Vec::new();
    let mut rows = leads.query([&since])?;
    while let Some(row) = rows.next()? {
        let title: String = row.get(1)?;
        if let Some(source) = row.get(0)? {
            put(source, Part::Source, &title);
        }
        let scope: LeadScope = row.get(3)?;
        if matches!(scope, LeadScope::Outside | LeadScope::Industry) {
            let organisation: String = row.get(2)?;
            there.push((key::organisation(&organisation), title));
        }
    }
    let mut colleagues = conn.prepare_cached(
        "SELECT id FROM person WHERE organisation_key = ?1 AND organisation_key <> '' AND binned_at IS NULL",
    )?;
    let mut asked = BTreeSet::new();
    for (organisation, title) in &there {
        if organisation.is_empty() || !asked.insert(organisation) {
            continue;
        }
        let mut rows = colleagues.query([organisation])?;
        while let Some(row) = rows.next()? {
            put(row.get(0)?, Part::Colleague, title);
        }
    }
    Ok(links)
}
