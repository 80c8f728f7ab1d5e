//! The people on the map: Fairlead's people, and how they stand to me.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use super::surroundings::{MapArea, MapPersonDraft, MapRelation};
use crate::error::Result;
use crate::id::{MapPersonId, PersonId};
use crate::journey::record::Row1;
use crate::people::cadence::{State, Thresholds};
use crate::people::list;
use crate::people::person::{Ring, date};
use crate::time::Now;

/// Leaves out people who are in the bin themselves.
pub(crate) const HERE: &str =
    "AND EXISTS (SELECT 1 FROM person p WHERE p.id = r.person_id AND p.binned_at IS NULL)";

/// The relations whose absence is worth a thought.
const USUAL: [MapRelation; 4] = [
    MapRelation::Boss,
    MapRelation::Sponsor,
    MapRelation::Mentor,
    MapRelation::Peer,
];

/// Somebody on the map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MapPerson {
    /// The entry on the map.
    pub id: MapPersonId,
    /// When it was last changed or confirmed.
    pub changed_on: NaiveDate,
    /// What its form holds.
    pub draft: MapPersonDraft,
    /// Who.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// Where they work.
    pub organisation: String,
    /// How far from my desk.
    pub ring: Ring,
    /// How warm it is today.
    pub state: State,
    /// On which part of the ground they stand.
    pub area: MapArea,
}

/// Returns on which part of the ground somebody stands: as far from me as their ring says, and where no ring is
/// said, as their relation suggests.
fn area(ring: Ring, relation: MapRelation) -> MapArea {
    match (ring, relation) {
        (Ring::Team, _) => MapArea::Role,
        (Ring::Company, _) => MapArea::Organisation,
        (Ring::Outside | Ring::Industry, _) => MapArea::Market,
        (Ring::Unknown, MapRelation::Boss | MapRelation::Peer | MapRelation::Report) => {
            MapArea::Role
        }
        (Ring::Unknown, MapRelation::Sponsor) => MapArea::Organisation,
        (Ring::Unknown, _) => MapArea::Market,
    }
}

/// Returns everybody on the map, of any lap, by how they stand to me, then by name.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn map_people(conn: &Connection, now: Now) -> Result<Vec<MapPerson>> {
    let mut select = conn.prepare_cached(
        "SELECT r.id, r.changed_on, r.person_id, r.relation, r.note, p.name, p.organisation, p.ring,
                s.soon_on, s.due_on, s.cooling_on, s.cold_on, p.daily, p.let_go_on
           FROM map_person r JOIN person p ON p.id = r.person_id JOIN standing s ON s.person_id = p.id
          WHERE r.binned_at IS NULL AND p.binned_at IS NULL ORDER BY p.name, r.id",
    )?;
    let rows = select.query_map([], |row| {
        let person_id: PersonId = row.get(2)?;
        let dates = Thresholds {
            soon_on: date(row, 8)?,
            due_on: date(row, 9)?,
            cooling_on: date(row, 10)?,
            cold_on: date(row, 11)?,
        };
        let (ring, relation) = (Ring::from_text(row.get_ref(7)?.as_str()?), row.get(3)?);
        Ok(MapPerson {
            id: row.get(0)?,
            changed_on: row.get(1)?,
            draft: MapPersonDraft {
                person_id: Some(person_id),
                relation,
                note: row.get(4)?,
            },
            person_id,
            name: row.get(5)?,
            organisation: row.get(6)?,
            ring,
            area: area(ring, relation),
            state: list::state(dates, row.get(12)?, date(row, 13)?.is_some(), now.today()),
        })
    })?;
    let mut people = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    people.sort_by_key(|one| one.draft.relation);
    Ok(people)
}

/// Returns how one person stands to me, of any lap: each relation once.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn relations_of(conn: &Connection, person: PersonId) -> Result<Vec<MapRelation>> {
    let mut select = conn.prepare_cached(
        "SELECT DISTINCT relation FROM map_person WHERE person_id = ?1 AND binned_at IS NULL",
    )?;
    let mut relations = select
        .query_map([person], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<MapRelation>>>()?;
    relations.sort_unstable();
    Ok(relations)
}

/// Returns how many people stand behind some entries: one may stand there twice.
pub(crate) fn count(entries: &[Row1<MapPersonDraft>]) -> usize {
    entries
        .iter()
        .filter_map(|one| one.draft.person_id)
        .collect::<std::collections::BTreeSet<_>>()
        .len()
}

/// Returns the usual relations in which nobody stands; none while the map is empty.
pub(crate) fn missing(people: &[MapPerson]) -> Vec<MapRelation> {
    USUAL
        .into_iter()
        .filter(|relation| {
            !people.is_empty() && !people.iter().any(|one| one.draft.relation == *relation)
        })
        .collect()
}
