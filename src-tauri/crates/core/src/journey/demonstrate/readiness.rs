//! Ring ready or ring rusty: when each part was last polished, and twenty minutes that are worth it.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::rust::{ReadyPart, left, rust};
use super::target::not_ahead;
use crate::career::Career;
use crate::error::Result;
use crate::id::PolishId;
use crate::journey::record::{self, Record, record, trim_line};
use crate::journey::wizard::Found;
use crate::time::Now;
use crate::words;

/// The rust below which one is ready, in per cent (ours: each part younger than its half-life).
pub const READY_BELOW: u32 = 50;
/// How many polishes are suggested (ours: two fit into an evening).
const SUGGESTED: usize = 2;
/// How many polishes are listed.
const LISTED: i64 = 30;

/// What can be polished and is not recorded elsewhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PolishSort {
    /// The CV, looked over.
    #[default]
    CvReview,
    /// An interview with somebody who only plays it.
    Mock,
    /// The pitch, said aloud.
    Pitch,
    /// The references, asked whether they still stand by it.
    References,
}
stored!(PolishSort {
    CvReview = "cv_review",
    Mock = "mock",
    Pitch = "pitch",
    References = "references",
});

record! {
    /// Something polished.
    PolishDraft, "polish", PolishId {
        /// What.
        sort: PolishSort,
        /// When; today when left out.
        polished_on: Option<NaiveDate>,
        /// A few words.
        note: String,
    }
}

impl Record for PolishDraft {
    fn check(&mut self, _conn: &Connection, now: Now) -> Result<()> {
        trim_line("note", &mut self.note)?;
        not_ahead("polished_on", &mut self.polished_on, now)
    }

    fn sentence(&self) -> String {
        words::polish_called(self.sort).to_owned()
    }
}

impl ReadyPart {
    /// Returns what to write down when it was polished; telling a story is written down at the story.
    fn logged_as(self) -> Option<PolishSort> {
        match self {
            ReadyPart::Cv => Some(PolishSort::CvReview),
            ReadyPart::Stories => None,
            ReadyPart::Interviews => Some(PolishSort::Mock),
            ReadyPart::Pitch => Some(PolishSort::Pitch),
            ReadyPart::References => Some(PolishSort::References),
        }
    }

    /// Returns when it was last polished.
    ///
    /// # Errors
    /// Only if SQLite fails.
    fn last_on(self, conn: &Connection, now: Now) -> Result<Option<NaiveDate>> {
        let sql = match self {
            ReadyPart::Cv => return base_cv_reviewed_on(conn),
            ReadyPart::Stories => {
                "SELECT max(h.rehearsed_on) FROM rehearsal h JOIN story s ON s.id = h.story_id
                  WHERE h.binned_at IS NULL AND s.binned_at IS NULL AND h.rehearsed_on <= ?1"
            }
            ReadyPart::Interviews => {
                "SELECT max(day) FROM (
                   SELECT max(held_on) AS day FROM interview
                    WHERE binned_at IS NULL AND sort = 'interview' AND held_on <= ?1
                   UNION ALL SELECT max(polished_on) FROM polish WHERE binned_at IS NULL AND sort = 'mock')"
            }
            ReadyPart::Pitch => {
                "SELECT max(day) FROM (
                   SELECT max(held_on) AS day FROM interview
                    WHERE binned_at IS NULL AND sort = 'pitch' AND held_on <= ?1
                   UNION ALL SELECT max(polished_on) FROM polish WHERE binned_at IS NULL AND sort = 'pitch')"
            }
            ReadyPart::References => {
                "SELECT max(polished_on) FROM polish
                  WHERE binned_at IS NULL AND sort = 'references' AND polished_on <= ?1"
            }
        };
        Ok(conn
            .prepare_cached(sql)?
            .query_row([now.today()], |row| row.get(0))?)
    }
}

/// Returns when the base CV was last looked over.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn base_cv_reviewed_on(conn: &Connection) -> Result<Option<NaiveDate>> {
    Ok(conn
        .prepare_cached(
            "SELECT max(polished_on) FROM polish WHERE binned_at IS NULL AND sort = 'cv_review'",
        )?
        .query_row([], |row| row.get(0))?)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share is 0 to 1"
)]
fn per_cent(share: f64) -> u32 {
    (share.clamp(0.0, 1.0) * 100.0).round() as u32
}

/// A part of being ready, as its exercise shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PartRow {
    /// Which.
    pub part: ReadyPart,
    /// What it is called.
    pub title: String,
    /// When it was last polished.
    pub last_on: Option<NaiveDate>,
    /// How fresh it is, in a word.
    pub word: String,
    /// How much of it is left, in per cent.
    pub left: u32,
    /// Where that number comes from.
    pub explained: String,
    /// What to write down when it was polished; none for stories, which have their own step.
    pub logged_as: Option<PolishSort>,
}

/// Twenty minutes that are worth it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Suggestion {
    /// For which part.
    pub part: ReadyPart,
    /// What to do.
    pub text: String,
    /// What to write down afterwards; none for stories.
    pub logged_as: Option<PolishSort>,
}

/// A polish as it is listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PolishRow {
    /// The polish.
    pub id: PolishId,
    /// What its form holds.
    pub draft: PolishDraft,
}

/// The exercise: ring ready or ring rusty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReadinessView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// How it is, in words.
    pub words: String,
    /// Ring rust, in per cent.
    pub rust: u32,
    /// Where that number comes from.
    pub explained: String,
    /// The parts, in their order.
    pub parts: Vec<PartRow>,
    /// What to polish, the rustiest first; empty when nothing is rusty.
    pub suggestions: Vec<Suggestion>,
    /// What was polished, latest first.
    pub log: Vec<PolishRow>,
}

/// A part, when it was last polished, and how many days ago that is.
type Age = (ReadyPart, Option<NaiveDate>, Option<i64>);

fn ages(conn: &Connection, now: Now) -> Result<Vec<Age>> {
    ReadyPart::ALL
        .into_iter()
        .map(|part| {
            let last = part.last_on(conn, now)?;
            Ok((part, last, last.map(|on| (now.today() - on).num_days())))
        })
        .collect()
}

/// Returns the rustiest parts that have lost more than half, the rustiest first.
fn rustiest(ages: &[Age]) -> Vec<ReadyPart> {
    let mut parts: Vec<(ReadyPart, f64)> = ages
        .iter()
        .map(|(part, _, age)| (*part, left(*age, part.half_life())))
        .filter(|(_, left)| per_cent(*left) < 100 - READY_BELOW)
        .collect();
    parts.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
    parts
        .into_iter()
        .take(SUGGESTED)
        .map(|(part, _)| part)
        .collect()
}

fn rust_now(ages: &[Age]) -> u32 {
    let ages: Vec<_> = ages.iter().map(|(part, _, age)| (*part, *age)).collect();
    per_cent(rust(&ages))
}

/// Looks whether I am ready: ring rust below a half.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, now: Now) -> Result<Found> {
    let ages = ages(conn, now)?;
    let rust = rust_now(&ages);
    let last = ages.iter().filter_map(|(_, last, _)| *last).max();
    Ok(Found {
        done: rust < READY_BELOW,
        on: last,
        holds: last.map_or(String::new(), |_| words::readiness(rust).to_owned()),
        missing: rustiest(&ages).first().map_or(String::new(), |part| {
            words::polish_suggested(*part).to_owned()
        }),
    })
}

impl Career {
    /// Returns the exercise of readiness.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn demonstrate_readiness(&self, now: Now) -> Result<ReadinessView> {
        let conn = self.read();
        let ages = ages(conn, now)?;
        let rust = rust_now(&ages);
        let log = record::all::<PolishDraft>(
            conn,
            "ORDER BY r.polished_on DESC, r.id DESC LIMIT ?1",
            [LISTED],
        )?;
        Ok(ReadinessView {
            date: now.today(),
            words: words::readiness(rust).to_owned(),
            rust,
            explained: words::rust_explained(rust, ReadyPart::ALL.len()),
            suggestions: rustiest(&ages)
                .into_iter()
                .map(|part| Suggestion {
                    part,
                    text: words::polish_suggested(part).to_owned(),
                    logged_as: part.logged_as(),
                })
                .collect(),
            parts: ages
                .iter()
                .map(|(part, last, age)| {
                    let left = per_cent(left(*age, part.half_life()));
                    PartRow {
                        part: *part,
                        title: words::ready_part(*part).to_owned(),
                        last_on: *last,
                        word: words::freshness(left, last.is_some()).to_owned(),
                        left,
                        explained: words::left_explained(*part, *age, part.half_life(), left),
                        logged_as: part.logged_as(),
                    }
                })
                .collect(),
            log: log
                .into_iter()
                .map(|polish| PolishRow {
                    id: polish.id,
                    draft: polish.draft,
                })
                .collect(),
        })
    }
}
