//! Stories that show what I can do, and telling them aloud.

use chrono::NaiveDate;
use fairlead_interop::key;
use rusqlite::Connection;
use serde::Serialize;

use super::rust::STORY_DAYS;
use super::target::not_ahead;
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{PersonId, RehearsalId, StoryId};
use crate::journey::lap::Lap;
use crate::journey::map::strengths::{self, StrengthSort};
use crate::journey::record::{
    self, Record, Row1, in_range, need_line, record, trim_line, trim_text,
};
use crate::journey::wizard::Found;
use crate::people::person::known;
use crate::people::person::name_of;
use crate::time::Now;
use crate::words;

/// How long telling a story should take, in seconds (ours: what people listen to without a question).
pub const TELLING_SECONDS: u32 = 120;
/// The most seconds of one telling.
const SECONDS_MAX: i64 = 3_600;
/// How a telling went when nobody has said: the middle of the five.
const HOW: u32 = 3;
/// The rehearsals that a story lists.
const LISTED: usize = 5;

record! {
    /// A story that shows what I can do.
    StoryDraft, "story", StoryId {
        /// What I call it; one line.
        title: String,
        /// How things were.
        situation: String,
        /// What was asked of me.
        task: String,
        /// What I did.
        action: String,
        /// What came of it, with a number if there is one.
        result: String,
        /// The strength or claim that it shows.
        shows: String,
        /// Who can confirm it.
        confirmer_id: Option<PersonId>,
    }
}

impl Record for StoryDraft {
    fn check(&mut self, conn: &Connection, _now: Now) -> Result<()> {
        need_line("title", &mut self.title, words::story_empty())?;
        trim_text("situation", &mut self.situation)?;
        trim_text("task", &mut self.task)?;
        trim_text("action", &mut self.action)?;
        trim_text("result", &mut self.result)?;
        trim_line("shows", &mut self.shows)?;
        known("confirmer_id", conn, self.confirmer_id)
    }

    fn sentence(&self) -> String {
        words::story_called(&self.title)
    }
}

impl StoryDraft {
    /// Returns whether all four parts say something.
    fn whole(&self) -> bool {
        [&self.situation, &self.task, &self.action, &self.result]
            .iter()
            .all(|part| !part.is_empty())
    }
}

record! {
    /// A story told aloud.
    RehearsalDraft, "rehearsal", RehearsalId {
        /// The story.
        story_id: Option<StoryId>,
        /// When; today when left out.
        rehearsed_on: Option<NaiveDate>,
        /// How it went, 1 to 5; 3 when left out.
        how: u32,
        /// How long it took; 0 when not timed.
        seconds: u32,
    }
}

impl Record for RehearsalDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        let story = self
            .story_id
            .ok_or_else(|| Error::invalid("story_id", words::story_missing()))?;
        record::one::<StoryDraft>(conn, story)?;
        if self.how == 0 {
            self.how = HOW;
        }
        in_range("how", i64::from(self.how), 1, 5)?;
        in_range("seconds", i64::from(self.seconds), 0, SECONDS_MAX)?;
        not_ahead("rehearsed_on", &mut self.rehearsed_on, now)
    }

    fn sentence(&self) -> String {
        words::rehearsal_called().to_owned()
    }
}

/// A telling as its story lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RehearsalRow {
    /// The rehearsal.
    pub id: RehearsalId,
    /// When.
    pub on: NaiveDate,
    /// How it went and how long it took, in words.
    pub went: String,
}

/// A story as its exercise shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StoryRow {
    /// The story.
    pub id: StoryId,
    /// What its form holds.
    pub draft: StoryDraft,
    /// The name of who can confirm it.
    pub confirmer: String,
    /// Whether it was not told aloud for so long that it is rusty.
    pub rusty: bool,
    /// When it was last told aloud, in words.
    pub told: String,
    /// How often it was told aloud.
    pub times: u32,
    /// The last tellings, latest first.
    pub rehearsals: Vec<RehearsalRow>,
}

/// The exercise: my stories.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StoriesView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// Each of them, oldest first.
    pub stories: Vec<StoryRow>,
    /// How long telling one should take.
    pub telling_seconds: u32,
    /// Strengths on the map, all of them: what a story can show.
    pub strengths: Vec<String>,
    /// Those of them that no story shows.
    pub untold: Vec<String>,
}

/// Returns whether a story told last on a date is rusty: never told, or longer ago than 45 days.
fn rusty(last: Option<NaiveDate>, today: NaiveDate) -> bool {
    last.is_none_or(|on| (today - on).num_days() > STORY_DAYS)
}

fn row(conn: &Connection, story: Row1<StoryDraft>, now: Now) -> Result<StoryRow> {
    let told = record::all::<RehearsalDraft>(
        conn,
        "AND r.story_id = ?1 ORDER BY r.rehearsed_on DESC, r.id DESC",
        [story.id],
    )?;
    let last = told.first().and_then(|told| told.draft.rehearsed_on);
    let confirmer = story.draft.confirmer_id.map(|id| name_of(conn, id));
    let rusty = rusty(last, now.today());
    Ok(StoryRow {
        id: story.id,
        confirmer: confirmer.transpose()?.unwrap_or_default(),
        rusty,
        told: words::story_told(last.map(|on| (now.today() - on).num_days()), rusty),
        times: u32::try_from(told.len()).unwrap_or(u32::MAX),
        rehearsals: told
            .into_iter()
            .take(LISTED)
            .map(|told| RehearsalRow {
                id: told.id,
                on: told.draft.rehearsed_on.unwrap_or(told.created_on),
                went: words::telling_went(told.draft.how, told.draft.seconds),
            })
            .collect(),
        draft: story.draft,
    })
}

/// Returns every story outside the bin, oldest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn all(conn: &Connection, now: Now) -> Result<Vec<StoryRow>> {
    record::all::<StoryDraft>(conn, "ORDER BY r.id", [])?
        .into_iter()
        .map(|story| row(conn, story, now))
        .collect()
}

/// Looks whether a whole story was told aloud in this lap.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap, now: Now) -> Result<Found> {
    let stories = all(conn, now)?;
    let newest = |row: &StoryRow| row.rehearsals.first().map(|told| told.on);
    let whole = stories.iter().any(|row| row.draft.whole());
    let done = stories
        .iter()
        .any(|row| row.draft.whole() && newest(row).is_some_and(|on| on >= lap.started_on));
    let rusty = stories.iter().filter(|row| row.rusty).count();
    let (_, changed) = record::newest::<StoryDraft>(conn, "", [])?;
    Ok(Found {
        done,
        on: stories.iter().filter_map(newest).chain(changed).max(),
        holds: words::joined(&[
            words::tally(stories.len(), "story", "stories"),
            words::tally(rusty, "rusty", "rusty"),
        ]),
        missing: words::story_look_missing(stories.is_empty(), whole).to_owned(),
    })
}

impl Career {
    /// Returns the exercise of the stories.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn demonstrate_stories(&self, now: Now) -> Result<StoriesView> {
        let conn = self.read();
        let stories = all(conn, now)?;
        let shown: Vec<String> = stories
            .iter()
            .map(|story| key::name(&story.draft.shows))
            .filter(|shows| !shows.is_empty())
            .collect();
        Ok(StoriesView {
            date: now.today(),
            strengths: strengths::open_in(conn, StrengthSort::Strength, |_| false)?,
            // "Decisions" and "I make decisions" are the same strength, said shorter.
            untold: strengths::open_in(conn, StrengthSort::Strength, |strength| {
                shown
                    .iter()
                    .any(|shows| shows.contains(strength) || strength.contains(shows.as_str()))
            })?,
            stories,
            telling_seconds: TELLING_SECONDS,
        })
    }
}
