//! What comes next: for the tray, for "Start now" and for the Today page.

use chrono::{DateTime, Duration, Utc};
use rusqlite::OptionalExtension;
use serde::Serialize;

use super::block::{self, Block, BlockKind};
use super::notice::{Route, TrayView};
use super::occurrence::{self, Occurrence};
use super::reminder::ReminderState;
use super::session::{SessionKind, queue};
use super::{quiet, wall_text};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{BlockId, ReminderId};
use crate::leads::health;
use crate::time::{self, Now};
use crate::words;

/// How far ahead the next block is looked for, in days.
const LOOK_AHEAD_DAYS: i64 = 62;
/// How far back a block may have begun that is still on; the longest is eight hours.
const LOOK_BACK_HOURS: i64 = 8;

/// The block that comes next, or is on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NextBlock {
    /// The block.
    pub block_id: BlockId,
    /// Which of its occurrences.
    pub occurrence: String,
    /// Its reminder; `None` when it is not planned yet.
    pub reminder_id: Option<ReminderId>,
    /// What it is for.
    pub kind: BlockKind,
    /// Its name.
    pub name: String,
    /// Wall time in my zone.
    pub starts: String,
    /// Instant.
    pub starts_at: String,
    /// Its length.
    pub minutes: u32,
    /// Where.
    pub place: String,
    /// Whether a session can be started for it.
    pub can_start: bool,
    /// How many people wait for it.
    pub people: u32,
}

/// The next block before anybody is counted.
struct Next {
    block: Block,
    occurrence: Occurrence,
    reminder_id: Option<ReminderId>,
}

impl Career {
    /// Returns the block that comes next or is on and neither begun nor settled.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn next_block(&self, now: Now) -> Result<Option<NextBlock>> {
        let Some(next) = self.next(now)? else {
            return Ok(None);
        };
        let session = next.block.draft.kind.session();
        let people = match session {
            Some(kind) => queue::count(self.read(), kind, now)?,
            None => 0,
        };
        let starts_at = next.occurrence.starts_at;
        Ok(Some(NextBlock {
            block_id: next.block.id,
            reminder_id: next.reminder_id,
            kind: next.block.draft.kind,
            name: next.block.name(),
            starts: wall_text(starts_at.with_timezone(&now.zone).naive_local()),
            starts_at: time::to_text(starts_at),
            minutes: next.block.draft.minutes,
            place: next.block.draft.place,
            can_start: session.is_some(),
            people,
            occurrence: next.occurrence.occurrence,
        }))
    }

    /// Begins what comes next, or catching up when that has no session.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn start_now(&mut self, now: Now) -> Result<Option<Route>> {
        let next = self.next(now)?;
        let kind = next
            .as_ref()
            .and_then(|next| next.block.draft.kind.session());
        let reminder_id = next
            .filter(|_| kind.is_some())
            .and_then(|next| next.reminder_id);
        let kind = kind.unwrap_or(SessionKind::Maintain);
        let id = self.start_session(kind, reminder_id, None, now)?;
        Ok(Some(Route::Session(id.to_string())))
    }

    /// Returns what the tray shows, worded.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn tray(&self, now: Now) -> Result<TrayView> {
        let conn = self.read();
        let next = self.next(now)?;
        let due = match quiet::off_today(conn, now)? {
            Some(_) => 0,
            None => queue::count(conn, SessionKind::Maintain, now)?,
        };
        let met = queue::count(conn, SessionKind::Grow, now)?;
        let kind = next
            .as_ref()
            .and_then(|next| next.block.draft.kind.session())
            .unwrap_or(SessionKind::Maintain);
        let paused = quiet::paused_until(conn, now)?;
        let wall = |at: DateTime<Utc>| at.with_timezone(&now.zone).naive_local();
        Ok(TrayView {
            next_block: next.as_ref().map_or_else(
                || words::no_next_block().to_owned(),
                |next| {
                    words::tray_next(
                        &next.block.name(),
                        wall(next.occurrence.starts_at),
                        now.wall(),
                    )
                },
            ),
            people_due: words::tray_people(due, met),
            leads: health::headline(conn, now)?
                .map(|counted| {
                    let alone = health::hangs_on_one(conn, now)?;
                    let (live, hollow, floor) = (counted.live, counted.hollow, counted.floor);
                    Ok::<_, Error>(words::tray_leads(live, hollow, floor, alone))
                })
                .transpose()?
                .unwrap_or_default(),
            next_step: crate::journey::wizard::next(conn, now)?
                .map(|next| words::tray_step(&next.stage_name, &next.title))
                .unwrap_or_default(),
            start: if due + met == 0 {
                String::new()
            } else {
                words::start_now(kind).to_owned()
            },
            pause: match paused {
                Some(until) => words::paused(wall(until), now.wall()),
                None => words::pause().to_owned(),
            },
            paused: paused.is_some(),
            pauses: words::pauses().map(str::to_owned),
            note: words::note_down().to_owned(),
            open: words::open_window().to_owned(),
            quit: words::quit().to_owned(),
        })
    }

    fn next(&self, now: Now) -> Result<Option<Next>> {
        let conn = self.read();
        let changes = occurrence::changes(conn)?;
        let holidays = quiet::holidays(conn)?;
        let from = now.instant - Duration::hours(LOOK_BACK_HOURS);
        let to = now.instant + Duration::days(LOOK_AHEAD_DAYS);
        let mut first: Option<Next> = None;
        for block in block::live(conn, now)? {
            for occurrence in
                occurrence::between(&block, &changes, from.max(block.planned_from), to)
            {
                if first
                    .as_ref()
                    .is_some_and(|first| first.occurrence.starts_at <= occurrence.starts_at)
                {
                    break;
                }
                let off = occurrence.left_out.is_some()
                    || holidays.contains(now.date_of(occurrence.starts_at));
                if off || occurrence.ends_at <= now.instant {
                    continue;
                }
                let row = conn
                    .prepare_cached(
                        "SELECT id, state FROM reminder WHERE block_id = ?1 AND occurrence = ?2",
                    )?
                    .query_row((block.id, &occurrence.occurrence), |row| {
                        Ok((row.get(0)?, row.get::<_, ReminderState>(1)?))
                    })
                    .optional()?;
                let open = row.as_ref().is_none_or(|(_, state)| {
                    matches!(
                        state,
                        ReminderState::Planned | ReminderState::Shown | ReminderState::Snoozed
                    )
                });
                if open {
                    first = Some(Next {
                        block: block.clone(),
                        reminder_id: row.map(|(id, _)| id),
                        occurrence,
                    });
                    break;
                }
            }
        }
        Ok(first)
    }
}
