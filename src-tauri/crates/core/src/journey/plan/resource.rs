//! Knowledge, skills and behaviours: what is needed, what is there, and how the gap closes.

use std::collections::HashSet;

use chrono::{Duration, NaiveDate, NaiveDateTime};
use fairlead_interop::key;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::ResourceId;
use crate::journey::lap::Lap;
use crate::journey::map::strengths::{self, StrengthSort};
use crate::journey::matter::Matter;
use crate::journey::record::{
    self, Kept, Record, in_range, need_line, record, trim_line, trim_text,
};
use crate::journey::wizard::{Found, Step};
use crate::time::Now;
use crate::words;

/// The highest level of what is needed and what is there; 0 is nothing at all. Ours.
pub const LEVEL_MAX: i32 = 5;
/// Years ahead beyond which a date is a slip of the hand; ours.
const YEARS_AHEAD: i64 = 50;

/// What is needed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ResourceSort {
    /// Something to know.
    Knowledge,
    /// Something to be able to do.
    #[default]
    Skill,
    /// A way to behave.
    Behaviour,
}
stored!(ResourceSort {
    Knowledge = "knowledge",
    Skill = "skill",
    Behaviour = "behaviour",
});

/// What is being done about a gap.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ResourceState {
    /// Nothing yet.
    #[default]
    Open,
    /// It is under way.
    Doing,
    /// It is left as it is, on purpose.
    Left,
}
stored!(ResourceState {
    Open = "open",
    Doing = "doing",
    Left = "left",
});

record! {
    /// A piece of knowledge, a skill or a behaviour.
    ResourceDraft, "resource", ResourceId {
        /// What it is.
        sort: ResourceSort,
        /// What is needed; one line.
        name: String,
        /// Which objective or option needs it, in my words.
        needed_for: String,
        /// How much is needed: 0 to 5.
        need: i32,
        /// How much is there: 0 to 5.
        have: i32,
        /// How I know what is there.
        evidence: String,
        /// How to close the gap.
        how: String,
        /// By when.
        by_on: Option<NaiveDate>,
        /// What is being done about it.
        state: ResourceState,
    }
}

impl ResourceDraft {
    /// Returns how much is missing; 0 when there is enough.
    fn gap(&self) -> i32 {
        (self.need - self.have).max(0)
    }

    /// Returns whether something is missing and not left so on purpose.
    fn gapes(&self) -> bool {
        self.gap() > 0 && self.state != ResourceState::Left
    }
}

impl Record for ResourceDraft {
    fn check(&mut self, _conn: &Connection, now: Now) -> Result<()> {
        need_line("name", &mut self.name, words::resource_empty())?;
        trim_line("needed_for", &mut self.needed_for)?;
        trim_text("evidence", &mut self.evidence)?;
        trim_text("how", &mut self.how)?;
        in_range("need", self.need.into(), 0, LEVEL_MAX.into())?;
        in_range("have", self.have.into(), 0, LEVEL_MAX.into())?;
        let far = now.today() + Duration::days(YEARS_AHEAD * 366);
        if self.by_on.is_some_and(|on| on > far) {
            return Err(Error::invalid("by_on", words::date_too_far(YEARS_AHEAD)));
        }
        Ok(())
    }

    fn sentence(&self) -> String {
        words::resource(self.sort, &self.name)
    }

    /// Writes the level of today down when it is another than before.
    fn saved(tx: &Connection, id: ResourceId, now: Now) -> Result<()> {
        tx.prepare_cached(
            "INSERT INTO resource_level (resource_id, dated_on, have)
             SELECT r.id, ?2, r.have FROM resource r
              WHERE r.id = ?1 AND r.have IS NOT (SELECT l.have FROM resource_level l WHERE l.resource_id = r.id
                                                  ORDER BY l.dated_on DESC LIMIT 1)
             ON CONFLICT (resource_id, dated_on) DO UPDATE SET have = excluded.have",
        )?
        .execute((id, now.today()))?;
        Ok(())
    }
}

/// What I had on the day on which it changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Level {
    /// Since when.
    pub on: NaiveDate,
    /// How much: 0 to 5.
    pub have: i32,
}

/// A line of the grid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ResourceRow {
    /// Its id.
    pub id: ResourceId,
    /// In which lap it was first written.
    pub lap_id: crate::id::LapId,
    /// What its form holds.
    pub draft: ResourceDraft,
    /// How much is missing.
    pub gap: i32,
    /// Where it stands, in a few words: "2 to go", "closed".
    pub standing: String,
    /// Whether the day by which it was to be closed has come, and it is not.
    pub overdue: bool,
    /// What I had, oldest first.
    pub levels: Vec<Level>,
}

/// The exercise: the grid, the widest gap first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ResourcesView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// What still has a gap, the widest first; then what is closed or left.
    pub rows: Vec<ResourceRow>,
    /// How many gaps are open.
    pub gaps: usize,
    /// How many are closed.
    pub closed: usize,
    /// Deficits on the map without a line here.
    pub from_map: Vec<String>,
}

fn levels(conn: &Connection, id: ResourceId) -> Result<Vec<Level>> {
    let mut select = conn.prepare_cached(
        "SELECT dated_on, have FROM resource_level WHERE resource_id = ?1 ORDER BY dated_on",
    )?;
    let rows = select.query_map([id], |row| {
        Ok(Level {
            on: row.get(0)?,
            have: row.get(1)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns what is missing and not left so on purpose, the first to be closed first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn gaps(conn: &Connection) -> Result<Vec<ResourceDraft>> {
    let all = record::all::<ResourceDraft>(conn, "ORDER BY r.by_on IS NULL, r.by_on, r.id", [])?;
    Ok(all
        .into_iter()
        .map(|one| one.draft)
        .filter(ResourceDraft::gapes)
        .collect())
}

/// Looks whether each sort was looked at in this lap and every open gap has a way to close it.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap) -> Result<Found> {
    let all = record::all::<ResourceDraft>(conn, "ORDER BY r.id", [])?;
    let fresh = |sort: ResourceSort| {
        all.iter()
            .any(|one| one.draft.sort == sort && one.changed_on >= lap.started_on)
    };
    let lacking = [
        ResourceSort::Knowledge,
        ResourceSort::Skill,
        ResourceSort::Behaviour,
    ]
    .into_iter()
    .find(|sort| !fresh(*sort));
    let gaps: Vec<&Kept<ResourceId, ResourceDraft>> =
        all.iter().filter(|one| one.draft.gapes()).collect();
    let without = gaps.iter().find(|one| one.draft.how.is_empty());
    let missing = match (lacking, without) {
        (Some(sort), _) => words::resource_missing(sort).to_owned(),
        (None, Some(one)) => words::resource_without_how(&one.draft.name),
        (None, None) => String::new(),
    };
    Ok(Found {
        done: missing.is_empty(),
        on: all.iter().map(|one| one.changed_on).max(),
        holds: words::resources_hold(all.len(), gaps.len()),
        missing,
    })
}

/// Adds the gaps whose day has come.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn matters(conn: &Connection, until: NaiveDateTime, to: &mut Vec<Matter>) -> Result<()> {
    for row in record::all::<ResourceDraft>(conn, "AND r.by_on <= ?1", [until.date()])? {
        if let Some(on) = row.draft.by_on.filter(|_| row.draft.gapes()) {
            to.push(Matter::on(
                &format!("resource:{}", row.id),
                Step::Resources,
                on,
                words::resource_matter(row.draft.sort),
                words::resource_matter_detail(&row.draft.name, row.draft.gap()),
            ));
        }
    }
    Ok(())
}

impl Career {
    /// Returns the grid of knowledge, skills and behaviours.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn plan_resources(&self, now: Now) -> Result<ResourcesView> {
        let conn = self.read();
        let mut rows = record::all::<ResourceDraft>(conn, "ORDER BY r.id", [])?
            .into_iter()
            .map(|one| {
                let gap = one.draft.gap();
                Ok(ResourceRow {
                    levels: levels(conn, one.id)?,
                    standing: words::resource_standing(one.draft.need, gap, one.draft.state),
                    overdue: one.draft.gapes()
                        && one.draft.by_on.is_some_and(|on| on <= now.today()),
                    id: one.id,
                    lap_id: one.lap_id,
                    draft: one.draft,
                    gap,
                })
            })
            .collect::<Result<Vec<_>>>()?;
        // The widest gap first, then what is due earliest; what is left as it is, last.
        rows.sort_by_key(|row| {
            (
                !row.draft.gapes(),
                row.draft.state == ResourceState::Left,
                -row.gap,
                row.draft.by_on.unwrap_or(NaiveDate::MAX),
                row.id,
            )
        });
        let named: HashSet<String> = rows.iter().map(|row| key::name(&row.draft.name)).collect();
        Ok(ResourcesView {
            date: now.today(),
            from_map: strengths::open_in(conn, StrengthSort::Deficit, |deficit| {
                named.contains(deficit)
            })?,
            gaps: rows.iter().filter(|row| row.draft.gapes()).count(),
            closed: rows
                .iter()
                .filter(|row| row.gap == 0 && row.draft.need > 0)
                .count(),
            rows,
        })
    }
}

#[cfg(test)]
mod tests;
