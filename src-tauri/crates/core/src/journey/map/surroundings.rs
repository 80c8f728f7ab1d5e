//! The map: my role, the organisation round it, the market round that, and the people around me.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{MapPersonId, PersonId, TerrainNoteId};
use crate::journey::lap::{self, Lap};
use crate::journey::map::{by_lap, people};
use crate::journey::record::{self, Kept, Record, need_line, record, trim_line};
use crate::journey::wizard::Found;
use crate::people::person::name_of;
use crate::time::Now;
use crate::words;

pub use people::MapPerson;

/// A part of the ground, from the nearest to the widest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MapArea {
    /// What I do.
    #[default]
    Role,
    /// Where I do it.
    Organisation,
    /// Who else would want it done.
    Market,
}
stored!(MapArea {
    Role = "role",
    Organisation = "organisation",
    Market = "market",
});

impl MapArea {
    /// Every area, nearest first.
    pub const ALL: [MapArea; 3] = [MapArea::Role, MapArea::Organisation, MapArea::Market];
}

/// Which way something goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MapTrend {
    /// There is more of it each year.
    Growing,
    /// It stays as it is.
    Steady,
    /// There is less of it each year.
    Shrinking,
    /// I cannot tell.
    #[default]
    Unsure,
}
stored!(MapTrend {
    Growing = "growing",
    Steady = "steady",
    Shrinking = "shrinking",
    Unsure = "unsure",
});

/// How somebody stands to me.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MapRelation {
    /// I report to them.
    Boss,
    /// They speak for me where I am not.
    Sponsor,
    /// They help me think.
    Mentor,
    /// We work side by side.
    #[default]
    Peer,
    /// They report to me.
    Report,
    /// They take what I make.
    Client,
    /// They like what I do, whatever the organisation chart says.
    Friend,
    /// Something else; the note says what.
    Other,
}
stored!(MapRelation {
    Boss = "boss",
    Sponsor = "sponsor",
    Mentor = "mentor",
    Peer = "peer",
    Report = "report",
    Client = "client",
    Friend = "friend",
    Other = "other",
});

record! {
    /// Something on the ground where I stand.
    TerrainNoteDraft, "terrain_note", TerrainNoteId {
        /// In which part.
        area: MapArea,
        /// What is there; one line.
        text: String,
        /// Which way it goes.
        trend: MapTrend,
    }
}

impl Record for TerrainNoteDraft {
    fn check(&mut self, _conn: &Connection, _now: Now) -> Result<()> {
        need_line("text", &mut self.text, words::note_empty())
    }

    fn sentence(&self) -> String {
        words::terrain_note(self.area, &self.text)
    }
}

record! {
    /// How one of my people stands to me.
    MapPersonDraft, "map_person", MapPersonId {
        /// Who.
        person_id: Option<PersonId>,
        /// How they stand to me.
        relation: MapRelation,
        /// What they want, what they can move; one line.
        note: String,
    }
}

impl Record for MapPersonDraft {
    fn check(&mut self, conn: &Connection, _now: Now) -> Result<()> {
        trim_line("note", &mut self.note)?;
        match self.person_id {
            None => Err(Error::invalid("person_id", words::map_person_missing())),
            Some(id) => name_of(conn, id).map(drop),
        }
    }

    fn sentence(&self) -> String {
        words::map_person(self.relation)
    }
}

/// One part of the ground with what stands there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MapAreaView {
    /// Which.
    pub area: MapArea,
    /// Which way it goes, in a few words: "2 growing, 1 shrinking".
    pub trends: String,
    /// What stands there in this lap, oldest first.
    pub notes: Vec<Kept<TerrainNoteId, TerrainNoteDraft>>,
}

/// The exercise: the ground and the people on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SurroundingsView {
    /// The three parts, nearest first.
    pub areas: Vec<MapAreaView>,
    /// What an earlier lap left on the ground and nobody has looked at since.
    pub earlier_notes: Vec<Kept<TerrainNoteId, TerrainNoteDraft>>,
    /// The people of this lap's map, by how they stand to me, then by name.
    pub people: Vec<MapPerson>,
    /// Those whom an earlier lap left and nobody has looked at since.
    pub earlier_people: Vec<MapPerson>,
    /// Relations in which nobody stands, in a sentence; empty when none of the usual ones is missing.
    pub nobody: String,
}

/// Looks whether each part of the ground and at least one person stand on this lap's map.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap) -> Result<Found> {
    let (notes, _) = by_lap::<TerrainNoteDraft>(conn, lap, "")?;
    let (people, _) = by_lap::<MapPersonDraft>(conn, lap, people::HERE)?;
    let (_, notes_on) = record::newest::<TerrainNoteDraft>(conn, "", [])?;
    let (_, people_on) = record::newest::<MapPersonDraft>(conn, "", [])?;
    let white = MapArea::ALL
        .into_iter()
        .find(|area| !notes.iter().any(|note| note.draft.area == *area));
    let missing = match white {
        Some(area) => words::area_missing(area),
        None if people.is_empty() => words::people_missing(),
        None => "",
    };
    Ok(Found {
        done: missing.is_empty(),
        on: notes_on.max(people_on),
        holds: words::surroundings_holds(notes.len(), people::count(&people)),
        missing: missing.to_owned(),
    })
}

impl Career {
    /// Returns the exercise of the surroundings.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn map_surroundings(&self, now: Now) -> Result<SurroundingsView> {
        let conn = self.read();
        let lap = lap::current(conn)?;
        let (notes, earlier_notes) = by_lap::<TerrainNoteDraft>(conn, &lap, "ORDER BY r.id")?;
        let areas = MapArea::ALL
            .into_iter()
            .map(|area| {
                let notes: Vec<_> = notes
                    .iter()
                    .filter(|note| note.draft.area == area)
                    .cloned()
                    .collect();
                let trends: Vec<MapTrend> = notes.iter().map(|note| note.draft.trend).collect();
                MapAreaView {
                    area,
                    trends: words::trends(&trends),
                    notes,
                }
            })
            .collect();
        let (people, earlier_people) = people::map_people(conn, now)?
            .into_iter()
            .partition::<Vec<_>, _>(|one| one.changed_on >= lap.started_on);
        Ok(SurroundingsView {
            areas,
            earlier_notes,
            nobody: words::nobody_stands(&people::missing(&people)),
            people,
            earlier_people,
        })
    }
}

#[cfg(test)]
mod tests;
