//! The map as it is today: everything that the other exercises of Map hold, in words.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::error::Result;
use crate::journey::lap::Lap;
use crate::journey::map::assessments::AssessmentDraft;
use crate::journey::map::situation::SituationNoteDraft;
use crate::journey::map::strengths::StrengthDraft;
use crate::journey::map::surroundings::TerrainNoteDraft;
use crate::journey::map::{energy, people, values};
use crate::journey::record::{self, Record, Row1};
use crate::people::person::name_of;
use crate::time::Now;
use crate::words;

/// A part of the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MapPart {
    /// Facts, feelings, constraints, open questions.
    Situation,
    /// Role, organisation, market.
    Ground,
    /// Who stands where.
    People,
    /// Strengths, deficits, potential.
    Strengths,
    /// The values that matter most.
    Values,
    /// What gives and what takes.
    Energy,
    /// What others say.
    Views,
}
stored!(MapPart {
    Situation = "situation",
    Ground = "ground",
    People = "people",
    Strengths = "strengths",
    Values = "values",
    Energy = "energy",
    Views = "views",
});

impl MapPart {
    /// Every part, in the order of the wizard.
    pub const ALL: [MapPart; 7] = [
        MapPart::Situation,
        MapPart::Ground,
        MapPart::People,
        MapPart::Strengths,
        MapPart::Values,
        MapPart::Energy,
        MapPart::Views,
    ];
}

/// Whether something counts on this lap's map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stands {
    /// It was written, changed or confirmed in this lap.
    Here,
    /// An earlier lap left it, and nobody has looked at it since.
    Unconfirmed,
}

/// One thing on the map, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    pub part: MapPart,
    pub thing: String,
    pub text: String,
    pub detail: String,
    pub stands: Stands,
}

/// Returns the map as it is today, part by part.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn of_today(conn: &Connection, lap: &Lap, now: Now) -> Result<Vec<Item>> {
    let mut items = Vec::new();
    let stands = |changed_on: chrono::NaiveDate| {
        if changed_on >= lap.started_on {
            Stands::Here
        } else {
            Stands::Unconfirmed
        }
    };
    records::<SituationNoteDraft>(conn, MapPart::Situation, lap, &mut items, |row| {
        let detail = words::situation_detail(row.draft.sort, &row.draft.answer);
        Ok((row.draft.text.clone(), detail))
    })?;
    records::<TerrainNoteDraft>(conn, MapPart::Ground, lap, &mut items, |row| {
        let detail = words::terrain_detail(row.draft.area, row.draft.trend);
        Ok((row.draft.text.clone(), detail))
    })?;
    for one in people::map_people(conn, now)? {
        items.push(Item {
            part: MapPart::People,
            thing: one.id.to_string(),
            detail: words::map_person_detail(one.draft.relation, &one.draft.note),
            text: one.name,
            stands: stands(one.changed_on),
        });
    }
    records::<StrengthDraft>(conn, MapPart::Strengths, lap, &mut items, |row| {
        let detail = words::strength_detail(row.draft.sort, row.draft.confidence.0);
        Ok((row.draft.statement.clone(), detail))
    })?;
    for value in values::top_values(conn)? {
        items.push(Item {
            part: MapPart::Values,
            thing: value.card.text().to_owned(),
            text: words::value_name(value.card).to_owned(),
            detail: words::rank(value.rank),
            stands: if value.lap_id == lap.id {
                Stands::Here
            } else {
                Stands::Unconfirmed
            },
        });
    }
    let log = energy::since(conn, lap.started_on)?;
    let felt = log
        .iter()
        .map(|row| (row.draft.activity.as_str(), row.draft.energy));
    for bar in energy::drawn(&energy::bars(felt)) {
        items.push(Item {
            part: MapPart::Energy,
            thing: bar.activity.to_lowercase(),
            detail: words::gives_or_takes(bar.average).to_owned(),
            text: bar.activity,
            stands: Stands::Here,
        });
    }
    records::<AssessmentDraft>(conn, MapPart::Views, lap, &mut items, |row| {
        let person = match row.draft.person_id {
            Some(id) => name_of(conn, id)?,
            None => String::new(),
        };
        let source = words::assessment_source(&row.draft.instrument, &person);
        Ok((source, words::agree(row.draft.agree).to_owned()))
    })?;
    Ok(items)
}

/// Adds the records of one kind, oldest first; `say` puts one into words.
fn records<R: Record>(
    conn: &Connection,
    part: MapPart,
    lap: &Lap,
    items: &mut Vec<Item>,
    say: impl Fn(&Row1<R>) -> Result<(String, String)>,
) -> Result<()> {
    for row in record::all::<R>(conn, "ORDER BY r.id", [])? {
        let (text, detail) = say(&row)?;
        items.push(Item {
            part,
            thing: row.id.to_string(),
            text,
            detail,
            stands: if row.changed_on >= lap.started_on {
                Stands::Here
            } else {
                Stands::Unconfirmed
            },
        });
    }
    Ok(())
}
