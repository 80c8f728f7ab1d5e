//! Round again: the lap in my own words, what it taught, and what goes along into the next.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::LapStoryId;
use crate::journey::lap::{self, Lap};
use crate::journey::matter::Matter;
use crate::journey::record::{self, Kept, Record, record, trim_line, trim_text};
use crate::journey::stage::Stage;
use crate::journey::wizard::{self, Found, Step, StepState};
use crate::time::Now;
use crate::words;

/// Days of a new lap in which it says what was to be carried over (ours: a month).
const CARRIED_DAYS: i64 = 30;

record! {
    /// A lap in my own words.
    LapStoryDraft, "lap_story", LapStoryId {
        /// My story so far.
        story: String,
        /// The first thing that the lap taught.
        taught_1: String,
        /// The second.
        taught_2: String,
        /// The third.
        taught_3: String,
        /// What to carry over.
        carry: String,
    }
}

impl Record for LapStoryDraft {
    fn check(&mut self, _conn: &Connection, _now: Now) -> Result<()> {
        trim_text("story", &mut self.story)?;
        trim_line("taught_1", &mut self.taught_1)?;
        trim_line("taught_2", &mut self.taught_2)?;
        trim_line("taught_3", &mut self.taught_3)?;
        trim_text("carry", &mut self.carry)
    }

    fn sentence(&self) -> String {
        words::lap_story().to_owned()
    }

    fn saved(tx: &Connection, id: LapStoryId, _now: Now) -> Result<()> {
        let twice: bool = tx
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM lap_story a JOIN lap_story b ON b.lap_id = a.lap_id AND b.id <> a.id
                  WHERE a.id = ?1 AND a.binned_at IS NULL AND b.binned_at IS NULL)",
            )?
            .query_row([id], |row| row.get(0))?;
        if twice {
            return Err(Error::NotNow(words::lap_story_there().to_owned()));
        }
        Ok(())
    }
}

/// The exercise: the story, with what the lap found beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NextLapView {
    /// The lap that runs.
    pub lap: Lap,
    /// Its story, once there is one.
    pub story: Option<Kept<LapStoryId, LapStoryDraft>>,
    /// What each stage found.
    pub material: Vec<StageMaterial>,
    /// The stories of the laps before, newest first.
    pub earlier: Vec<EarlierStory>,
    /// What the next lap would begin with, in words.
    pub proposal: String,
}

/// What a stage found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StageMaterial {
    /// Which.
    pub stage: Stage,
    /// Steps that are done in this lap.
    pub done: u32,
    /// Its steps.
    pub total: u32,
    /// What stands there, step by step.
    pub lines: Vec<MaterialLine>,
}

/// What a step found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MaterialLine {
    /// Which.
    pub step: Step,
    /// Its title.
    pub title: String,
    /// What stands there, in a few words.
    pub holds: String,
}

/// The story of a lap that is over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EarlierStory {
    /// Which lap.
    pub lap: Lap,
    /// What was written.
    pub story: LapStoryDraft,
}

fn story_of(conn: &Connection, lap: &Lap) -> Result<Option<Kept<LapStoryId, LapStoryDraft>>> {
    let rows = record::all::<LapStoryDraft>(conn, "AND r.lap_id = ?1 LIMIT 1", [lap.id])?;
    Ok(rows.into_iter().next())
}

/// Looks whether the story of this lap is written.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap) -> Result<Found> {
    let (stories, on) = record::newest::<LapStoryDraft>(conn, "AND r.story <> ''", [])?;
    let written = story_of(conn, lap)?.is_some_and(|kept| !kept.draft.story.is_empty());
    Ok(Found {
        done: written,
        on,
        holds: words::lap_story_holds(stories as usize),
        missing: words::lap_story_missing().to_owned(),
    })
}

/// Adds, at the beginning of a lap, what the last one wanted to carry over.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn matters(conn: &Connection, now: Now, to: &mut Vec<Matter>) -> Result<()> {
    let lap = lap::current(conn)?;
    if (now.today() - lap.started_on).num_days() > CARRIED_DAYS {
        return Ok(());
    }
    let before = lap::all(conn)?.into_iter().nth(1);
    let Some(before) = before
        .map(|lap| story_of(conn, &lap))
        .transpose()?
        .flatten()
    else {
        return Ok(());
    };
    if !before.draft.carry.is_empty() {
        to.push(Matter::on(
            &format!("carried:{}", before.id),
            Step::Situation,
            lap.started_on,
            words::carried_title().to_owned(),
            before.draft.carry,
        ));
    }
    Ok(())
}

impl Career {
    /// Returns the story of the lap with what the lap found.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn next_lap(&self, now: Now) -> Result<NextLapView> {
        let conn = self.read();
        let mut laps = lap::all(conn)?.into_iter();
        let lap = match laps.next() {
            Some(lap) => lap,
            None => lap::current(conn)?,
        };
        let mut material = Vec::new();
        for stage in Stage::ALL {
            let rows = wizard::rows(conn, stage, now)?;
            material.push(StageMaterial {
                stage,
                done: super::number(
                    rows.iter()
                        .filter(|row| row.state == StepState::Done)
                        .count(),
                ),
                total: super::number(rows.len()),
                lines: rows
                    .into_iter()
                    .filter(|row| !row.holds.is_empty())
                    .map(|row| MaterialLine {
                        step: row.step,
                        title: row.title,
                        holds: row.holds,
                    })
                    .collect(),
            });
        }
        let mut earlier = Vec::new();
        for before in laps {
            if let Some(kept) = story_of(conn, &before)? {
                earlier.push(EarlierStory {
                    lap: before,
                    story: kept.draft,
                });
            }
        }
        let story = story_of(conn, &lap)?;
        let written = story
            .as_ref()
            .is_some_and(|kept| !kept.draft.story.is_empty());
        Ok(NextLapView {
            proposal: words::lap_proposal(lap.number + 1, days_of(&lap, now), written),
            lap,
            story,
            material,
            earlier,
        })
    }
}

fn days_of(lap: &Lap, now: Now) -> i64 {
    let today: NaiveDate = now.today();
    (today - lap.started_on).num_days()
}

#[cfg(test)]
mod tests;
