//! The preparation sheet of an interview: its people, the stories at hand, the questions to ask.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use super::interview::InterviewDraft;
use super::story;
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{DebriefId, InterviewId, LeadId, StoryId};
use crate::journey::lap::Lap;
use crate::journey::record::{self, Record, Row1};
use crate::journey::wizard::Found;
use crate::leads::lead::{self, LeadName};
use crate::leads::player::{self, PlayerRow};
use crate::op::Op;
use crate::time::Now;
use crate::words;

/// An interview as its exercise shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct InterviewRow {
    /// The interview.
    pub id: InterviewId,
    /// What its form holds.
    pub draft: InterviewDraft,
    /// Whether it is over.
    pub over: bool,
    /// The people in it, in the order in which they were written down.
    pub players: Vec<PlayerRow>,
    /// The stories that I want at hand.
    pub stories: Vec<StoryId>,
    /// What is missing on the sheet, one sentence each; empty when it is ready or over.
    pub missing: Vec<String>,
    /// Its debrief.
    pub debrief_id: Option<DebriefId>,
}

/// A story that could be at hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StoryToHand {
    /// The story.
    pub id: StoryId,
    /// What I call it.
    pub title: String,
    /// What it shows.
    pub shows: String,
    /// Whether it is rusty.
    pub rusty: bool,
    /// When it was last told aloud, in words.
    pub told: String,
}

/// The exercise: interviews and their people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct InterviewsView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// Those to come, the next first; without a date at the end.
    pub coming: Vec<InterviewRow>,
    /// Those that are over, the latest first.
    pub past: Vec<InterviewRow>,
    /// My stories, to choose from.
    pub stories: Vec<StoryToHand>,
    /// The leads that a talk can be about, the open ones first.
    pub leads: Vec<LeadName>,
}

fn players(conn: &Connection, interview: &Row1<InterviewDraft>) -> Result<Vec<PlayerRow>> {
    match interview.draft.lead_id {
        Some(lead) => player::of_lead(conn, lead),
        None => player::of_talk(conn, interview.id),
    }
}

/// Returns the interviews about a lead, the next first; those over at the end.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn of_lead(conn: &Connection, lead: LeadId, now: Now) -> Result<Vec<InterviewRow>> {
    let all = record::all::<InterviewDraft>(
        conn,
        "AND r.lead_id = ?1 ORDER BY r.held_on IS NULL, r.held_on, r.held_time, r.id",
        [lead],
    )?;
    let mut rows = all
        .into_iter()
        .map(|interview| row(conn, interview, now))
        .collect::<Result<Vec<_>>>()?;
    rows.sort_by_key(|row| row.over);
    Ok(rows)
}

/// Returns my stories, to choose from.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn to_hand(conn: &Connection, now: Now) -> Result<Vec<StoryToHand>> {
    Ok(story::all(conn, now)?
        .into_iter()
        .map(|story| StoryToHand {
            id: story.id,
            title: story.draft.title,
            shows: story.draft.shows,
            rusty: story.rusty,
            told: story.told,
        })
        .collect())
}

fn row(conn: &Connection, interview: Row1<InterviewDraft>, now: Now) -> Result<InterviewRow> {
    let id = interview.id;
    let players = players(conn, &interview)?;
    let stories = conn
        .prepare_cached(
            "SELECT c.story_id FROM interview_story c JOIN story s ON s.id = c.story_id
              WHERE c.interview_id = ?1 AND s.binned_at IS NULL ORDER BY c.story_id",
        )?
        .query_map([id], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<StoryId>>>()?;
    let debrief_id = conn
        .prepare_cached(
            "SELECT min(id) FROM debrief WHERE interview_id = ?1 AND binned_at IS NULL",
        )?
        .query_row([id], |row| row.get(0))?;
    let over = interview.draft.over(now);
    let mut missing = if over {
        Vec::new()
    } else {
        words::sheet_missing(
            players.is_empty(),
            players
                .iter()
                .any(|player| !player.draft.message.is_empty()),
            stories.is_empty(),
            interview.draft.questions.is_empty(),
        )
    };
    if !over && !stories.is_empty() {
        missing.extend(claims(conn, &stories, now)?);
    }
    Ok(InterviewRow {
        id,
        draft: interview.draft,
        over,
        players,
        stories,
        missing,
        debrief_id,
    })
}

/// Returns what to mend about what I claim there: each chosen story says what it shows, and was told aloud lately.
fn claims(conn: &Connection, chosen: &[StoryId], now: Now) -> Result<Vec<String>> {
    let stories = story::all(conn, now)?;
    let of = |wanted: fn(&story::StoryRow) -> bool| -> Vec<&str> {
        stories
            .iter()
            .filter(|story| chosen.contains(&story.id) && wanted(story))
            .map(|story| story.draft.title.as_str())
            .collect()
    };
    Ok(words::claims_missing(
        &of(|story| story.draft.shows.is_empty()),
        &of(|story| story.rusty),
    ))
}

/// Looks whether an interview of this lap has somebody in it to whom there is something to say.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap, now: Now) -> Result<Found> {
    let all: Vec<Row1<InterviewDraft>> = record::all(conn, "ORDER BY r.id", [])?;
    let mut done = false;
    let mut anyone = false;
    for interview in all.iter().filter(|row| row.changed_on >= lap.started_on) {
        let players = players(conn, interview)?;
        anyone |= !players.is_empty();
        done |= players
            .iter()
            .any(|player| !player.draft.message.is_empty());
    }
    let coming = all.iter().filter(|row| !row.draft.over(now)).count();
    Ok(Found {
        done,
        on: all.iter().map(|row| row.changed_on).max(),
        holds: words::joined(&[
            words::tally(coming, "to come", "to come"),
            words::tally(all.len() - coming, "over", "over"),
        ]),
        missing: words::interview_look_missing(
            all.iter().any(|row| row.changed_on >= lap.started_on),
            anyone,
        )
        .to_owned(),
    })
}

impl Career {
    /// Returns the exercise of the interviews.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn demonstrate_interviews(&self, now: Now) -> Result<InterviewsView> {
        let conn = self.read();
        let (mut past, coming): (Vec<_>, Vec<_>) = record::all::<InterviewDraft>(
            conn,
            "ORDER BY r.held_on IS NULL, r.held_on, r.held_time, r.id",
            [],
        )?
        .into_iter()
        .map(|interview| row(conn, interview, now))
        .collect::<Result<Vec<_>>>()?
        .into_iter()
        .partition(|row| row.over);
        past.reverse();
        Ok(InterviewsView {
            date: now.today(),
            coming,
            past,
            stories: to_hand(conn, now)?,
            leads: lead::to_choose(conn)?,
        })
    }

    /// Chooses the stories that I want at hand in an interview; those chosen before and not named go.
    ///
    /// # Errors
    /// `NotFound`, or `Invalid` when one of the stories is not there.
    pub fn choose_stories(&mut self, interview: InterviewId, stories: &[StoryId]) -> Result<()> {
        let called = record::one::<InterviewDraft>(self.read(), interview)?
            .draft
            .sentence();
        for story in stories {
            record::one::<story::StoryDraft>(self.read(), *story)
                .map_err(|_| Error::invalid("stories", words::record_gone()))?;
        }
        self.transact(Op::EditRecord(called), |tx| {
            let before = tx
                .prepare_cached("SELECT story_id FROM interview_story WHERE interview_id = ?1")?
                .query_map([interview], |row| row.get(0))?
                .collect::<rusqlite::Result<Vec<StoryId>>>()?;
            for story in before.iter().filter(|story| !stories.contains(story)) {
                tx.prepare_cached(
                    "DELETE FROM interview_story WHERE interview_id = ?1 AND story_id = ?2",
                )?
                .execute((interview, story))?;
            }
            for story in stories {
                tx.prepare_cached(
                    "INSERT INTO interview_story (interview_id, story_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
                )?
                .execute((interview, story))?;
            }
            Ok(())
        })?;
        Ok(())
    }
}
