//! Where somebody worked, beside where I did, and why their ring is what it is.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use super::span::{Overlap, Overlapped, overlap};
use super::{MembershipDraft, of};
use crate::career::Career;
use crate::error::{OrNotFound, Result};
use crate::id::{MembershipId, PersonId};
use crate::journey::record::Row1;
use crate::people::ring::{self, RingReason};
use crate::time::Now;
use crate::words;

/// Somebody's membership as their page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Station {
    /// Its id.
    pub id: MembershipId,
    /// What its form holds.
    pub draft: MembershipDraft,
    /// When, in words.
    pub when: String,
    /// The organisation, as its page is found.
    pub organisation_key: String,
    /// Whether I was there at the same time, in words; empty when I was not.
    pub overlap: String,
}

/// Where somebody worked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PersonStations {
    /// Where they work, as its page is found; empty when not known.
    pub organisation_key: String,
    /// Whether I was there at the same time, where none of the rows says so; empty when I was not.
    pub overlap: String,
    /// Where they were, the latest first.
    pub rows: Vec<Station>,
    /// Why their ring is what it is.
    pub ring: RingReason,
}

/// Returns in words whether somebody was at an organisation while I was; the surest of my memberships there speaks.
pub(crate) fn beside(
    theirs: &MembershipDraft,
    mine: &[Row1<MembershipDraft>],
    today: NaiveDate,
) -> (Overlapped, String) {
    let key = theirs.key();
    let found: Option<Overlap> = mine
        .iter()
        .filter(|row| !key.is_empty() && row.draft.key() == key)
        .map(|row| overlap(theirs.span(today), row.draft.span(today)))
        .max_by_key(|overlap| (overlap.sure, overlap.until));
    match found {
        Some(overlap) => (
            overlap.sure,
            words::overlap(&theirs.organisation, overlap, today),
        ),
        None => (Overlapped::Never, String::new()),
    }
}

/// Returns what a person's own form says of where they are, as a membership of which no date is known.
pub(crate) fn now_at(person: PersonId, organisation: &str) -> MembershipDraft {
    MembershipDraft {
        person_id: Some(person),
        organisation: organisation.to_owned(),
        ..MembershipDraft::default()
    }
}

fn workplace(conn: &Connection, id: PersonId) -> Result<(String, String)> {
    conn.prepare_cached("SELECT organisation, organisation_key FROM person WHERE id = ?1")?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .or_not_found(&words::person_gone())
}

impl Career {
    /// Returns where somebody worked, and why their ring is what it is.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn person_stations(&self, id: PersonId, now: Now) -> Result<PersonStations> {
        let conn = self.read();
        let today = now.today();
        let (organisation, organisation_key) = workplace(conn, id)?;
        let mine = of(conn, None)?;
        let rows: Vec<Station> = of(conn, Some(id))?
            .into_iter()
            .map(|row| Station {
                id: row.id,
                when: words::membership_when(&row.draft),
                organisation_key: row.draft.key(),
                overlap: beside(&row.draft, &mine, today).1,
                draft: row.draft,
            })
            .collect();
        let said = rows
            .iter()
            .any(|row| row.organisation_key == organisation_key);
        Ok(PersonStations {
            overlap: if said {
                String::new()
            } else {
                beside(&now_at(id, &organisation), &mine, today).1
            },
            organisation_key,
            rows,
            ring: ring::reason(conn, id)?,
        })
    }
}
