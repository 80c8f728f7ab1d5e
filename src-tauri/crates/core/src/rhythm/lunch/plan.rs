//! The lunches of the coming fortnight, what is planned, and what took place this month.

use chrono::{DateTime, Datelike as _, Days, NaiveDate, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::LunchDraft;
use super::suggest::{LunchSuggestion, Suggesting};
use crate::career::Career;
use crate::error::Result;
use crate::id::{LunchId, PersonId, TouchId};
use crate::journey::record::{self, Row1};
use crate::people::person::name_of;
use crate::rhythm::block::{self, BlockKind};
use crate::rhythm::recurrence::resolve;
use crate::rhythm::{occurrence, quiet};
use crate::settings;
use crate::time::Now;
use crate::words;

/// Days for which slots are shown (ours: this week's and the next).
pub(super) const AHEAD_DAYS: u64 = 14;
/// The most lunches of a month that are listed.
const MONTH_MAX: usize = 100;

/// The lunch planner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LunchPlan {
    /// Where I am; empty when I did not say.
    pub place: String,
    /// Whether there is any block of lunch at all.
    pub any_slot: bool,
    /// Slots of the coming fortnight with nobody yet, with whom to ask.
    pub slots: Vec<LunchSlot>,
    /// Lunches to come.
    pub planned: Vec<PlannedLunch>,
    /// Lunches that are over, of which nobody has said whether they took place.
    pub to_say: Vec<PlannedLunch>,
    /// The lunches of this month.
    pub month: LunchMonth,
}

/// A slot with nobody yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LunchSlot {
    /// The day.
    pub on: NaiveDate,
    /// HH:MM on my clock.
    pub time: String,
    /// Where, as the block says.
    pub place: String,
    /// The day and the time in words.
    pub when: String,
    /// Whom to ask; `None` when nobody is left.
    pub suggestion: Option<LunchSuggestion>,
    /// Why nobody is suggested; empty otherwise.
    pub nobody: String,
}

/// A lunch with somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlannedLunch {
    /// Its id.
    pub id: LunchId,
    /// With whom.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// The day.
    pub on: NaiveDate,
    /// With whom, when and where, in words.
    pub sentence: String,
    /// What its form holds.
    pub draft: LunchDraft,
}

/// The lunches of a month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LunchMonth {
    /// How many, in a sentence.
    pub sentence: String,
    /// Each of them, the last one first.
    pub rows: Vec<LunchTaken>,
}

/// A lunch that took place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LunchTaken {
    /// The touch.
    pub id: TouchId,
    /// Whose page has it.
    pub person_id: PersonId,
    /// With whom.
    pub names: String,
    /// The day.
    pub on: NaiveDate,
}

/// Somebody who was passed over for one lunch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PassedOver {
    /// The day of the lunch.
    pub on: NaiveDate,
    /// Who.
    pub person_id: PersonId,
}

impl Career {
    /// Returns the lunch planner. `passed` are those who were passed over while the page was open, in that order; it
    /// leaves every other lunch with whom it had.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn lunches(&self, passed: &[PassedOver], now: Now) -> Result<LunchPlan> {
        let conn = self.read();
        let place = settings::all(conn)?.me.place;
        let open = open(conn, now)?;
        let slots = slots(conn, now)?;
        let any_slot = block::live(conn, now)?
            .iter()
            .any(|block| block.draft.kind == BlockKind::Lunch);
        let taken = |on: NaiveDate| {
            open.planned
                .iter()
                .chain(&open.to_say)
                .any(|one| one.on == on)
        };
        let mut suggesting = Suggesting::begin(conn, &place, now)?;
        let mut chosen = Vec::new();
        for slot in slots.into_iter().filter(|slot| !taken(slot.on)) {
            let row = suggesting.next(&[], now)?;
            chosen.push((slot, row));
        }
        for (at, over) in passed.iter().enumerate() {
            let Some((_, row)) = chosen.iter_mut().find(|(slot, row)| {
                slot.on == over.on && row.as_ref().is_some_and(|row| row.id == over.person_id)
            }) else {
                continue;
            };
            let here: Vec<PersonId> = passed[..=at]
                .iter()
                .filter(|one| one.on == over.on)
                .map(|one| one.person_id)
                .collect();
            *row = suggesting.next(&here, now)?;
            suggesting.free(over.person_id);
        }
        let mut free = Vec::new();
        for (slot, row) in chosen {
            let suggestion = row
                .map(|row| suggesting.worded(row, &slot, now))
                .transpose()?;
            free.push(LunchSlot {
                on: slot.on,
                when: words::lunch_when(slot.on, &slot.time, now.today()),
                nobody: match suggestion {
                    Some(_) => String::new(),
                    None => {
                        words::lunch_nobody(&place, passed.iter().any(|over| over.on == slot.on))
                    }
                },
                time: slot.time,
                place: slot.place,
                suggestion,
            });
        }
        Ok(LunchPlan {
            place,
            any_slot,
            slots: free,
            planned: open.planned,
            to_say: open.to_say,
            month: month(conn, now)?,
        })
    }
}

/// A time at which one could have lunch.
pub(super) struct Slot {
    pub on: NaiveDate,
    pub time: String,
    pub place: String,
    pub ends_at: DateTime<Utc>,
}

/// Returns the slots of the coming fortnight that are not over, left out or on a day off.
fn slots(conn: &Connection, now: Now) -> Result<Vec<Slot>> {
    let until = quiet::midnight(now.today() + Days::new(AHEAD_DAYS), now);
    let from = quiet::midnight(now.today(), now);
    let (changes, holidays) = (occurrence::changes(conn)?, quiet::holidays(conn)?);
    let mut slots = Vec::new();
    for block in block::live(conn, now)? {
        if block.draft.kind != BlockKind::Lunch {
            continue;
        }
        for one in occurrence::between(&block, &changes, from, until) {
            let wall = one.starts_at.with_timezone(&now.zone);
            if one.left_out.is_some()
                || one.ends_at <= now.instant
                || holidays.contains(wall.date_naive())
            {
                continue;
            }
            slots.push(Slot {
                on: wall.date_naive(),
                time: wall.format("%H:%M").to_string(),
                place: block.draft.place.clone(),
                ends_at: one.ends_at,
            });
        }
    }
    slots.sort_by_key(|slot| slot.ends_at);
    slots.dedup_by_key(|slot| slot.on);
    Ok(slots)
}

/// Lunches of which nobody has said what became of them.
pub(crate) struct Open {
    pub planned: Vec<PlannedLunch>,
    pub to_say: Vec<PlannedLunch>,
}

/// Returns the lunches to come, and those that are over and open.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn open(conn: &Connection, now: Now) -> Result<Open> {
    let rows = record::all::<LunchDraft>(
        conn,
        "AND r.outcome = '' AND EXISTS (SELECT 1 FROM person p WHERE p.id = r.person_id AND p.binned_at IS NULL)
         ORDER BY r.on_day, r.at_time, r.id",
        [],
    )?;
    let (mut planned, mut to_say) = (Vec::new(), Vec::new());
    for row in rows {
        let began = row
            .draft
            .on_day
            .is_some_and(|on| resolve(on.and_time(row.draft.time()), now.zone) <= now.instant);
        if let Some(lunch) = worded(conn, row, now)? {
            if began { &mut to_say } else { &mut planned }.push(lunch);
        }
    }
    Ok(Open { planned, to_say })
}

fn worded(conn: &Connection, row: Row1<LunchDraft>, now: Now) -> Result<Option<PlannedLunch>> {
    let (Some(person_id), Some(on)) = (row.draft.person_id, row.draft.on_day) else {
        return Ok(None);
    };
    let name = name_of(conn, person_id)?;
    let when = words::lunch_when(on, &row.draft.at_time, now.today());
    Ok(Some(PlannedLunch {
        id: row.id,
        person_id,
        sentence: words::lunch_with(&name, &when, &row.draft.place),
        name,
        on,
        draft: row.draft,
    }))
}

/// Returns when today's slot is, if there is one with nobody yet.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn free_today(conn: &Connection, now: Now) -> Result<Option<String>> {
    let open = open(conn, now)?;
    let today = now.today();
    if open
        .planned
        .iter()
        .chain(&open.to_say)
        .any(|one| one.on == today)
    {
        return Ok(None);
    }
    let slot = slots(conn, now)?.into_iter().find(|slot| slot.on == today);
    Ok(slot.map(|slot| slot.time))
}

/// Returns the lunches of this month.
fn month(conn: &Connection, now: Now) -> Result<LunchMonth> {
    let today = now.today();
    let first = today.with_day(1).unwrap_or(today);
    let mut select = conn.prepare_cached(
        "SELECT k.id, k.day, min(p.id), group_concat(p.name, ', ')
           FROM touch k JOIN touch_person tp ON tp.touch_id = k.id JOIN person p ON p.id = tp.person_id
          WHERE k.kind = 'lunch' AND k.day BETWEEN ?1 AND ?2 AND k.binned_at IS NULL AND p.binned_at IS NULL
            AND k.reached_out <> 'unanswered'
          GROUP BY k.id ORDER BY k.day DESC, k.id DESC",
    )?;
    let rows = select
        .query_map((first, today), |row| {
            Ok(LunchTaken {
                id: row.get(0)?,
                on: row.get(1)?,
                person_id: row.get(2)?,
                names: row.get(3)?,
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(LunchMonth {
        sentence: words::lunches_this_month(rows.len()),
        rows: rows.into_iter().take(MONTH_MAX).collect(),
    })
}
