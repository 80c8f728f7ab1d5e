//! A journey of mine and whom to see there: everybody who lives in the place, and what became of each.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::town::Place;
use super::who::{SHOWN_MAX, WhoRow, columns, numbers, people_in, who_row};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{PersonId, TripId};
use crate::journey::record::{self, Record, need_line, record, trim_line};
use crate::op::Op;
use crate::people::person::{ContactKind, draft_of, name_of};
use crate::people::touch::{self, NewTouch, ReachedOut, TouchKind, timeline};
use crate::rhythm::session::card::facts;
use crate::rhythm::session::draft::mailto;
use crate::time::Now;
use crate::words;

/// Days before a journey from which Today speaks of it (ours: a fortnight, so that people can still keep an evening).
const SHOWN_BEFORE_DAYS: u64 = 14;
/// The longest journey, in days; a later end is a mistyped year (ours).
const LONGEST_DAYS: i64 = 366;
/// Past journeys of the list (ours).
const PAST_MAX: usize = 20;

/// What became of somebody on a journey.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum TripStatus {
    /// I have not written yet.
    #[default]
    ToWrite,
    /// I wrote.
    Written,
    /// We meet.
    Meeting,
    /// Not this time.
    Skipped,
}
stored!(TripStatus {
    ToWrite = "to_write",
    Written = "written",
    Meeting = "meeting",
    Skipped = "skipped",
});

record! {
    /// A journey of mine.
    TripDraft, "trip", TripId {
        /// City or country.
        place: String,
        /// The first day.
        from_on: Option<NaiveDate>,
        /// The last day; the first when not said.
        until_on: Option<NaiveDate>,
        /// What for; one line.
        note: String,
    }
}

impl Record for TripDraft {
    fn check(&mut self, _conn: &Connection, _now: Now) -> Result<()> {
        need_line("place", &mut self.place, words::trip_without_place())?;
        trim_line("note", &mut self.note)?;
        let Some(from) = self.from_on else {
            return Err(Error::invalid("from_on", words::trip_without_day()));
        };
        let until = *self.until_on.get_or_insert(from);
        if until < from {
            return Err(Error::invalid("until_on", words::trip_backwards()));
        }
        if (until - from).num_days() > LONGEST_DAYS {
            return Err(Error::invalid("until_on", words::trip_too_long()));
        }
        Ok(())
    }

    fn sentence(&self) -> String {
        words::trip_called(&self.place)
    }
}

/// How many came to what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TripCounts {
    /// Wait to be written to.
    pub to_write: u32,
    /// Were written to.
    pub written: u32,
    /// Meet me.
    pub meeting: u32,
    /// Not this time.
    pub skipped: u32,
}

/// A journey in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TripRow {
    /// Its id.
    pub id: TripId,
    /// What its form holds.
    pub draft: TripDraft,
    /// From when to when, in words.
    pub when: String,
    /// How it stands, in words.
    pub sentence: String,
}

/// Every journey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TripsView {
    /// Those that are not over, the next one first.
    pub coming: Vec<TripRow>,
    /// Those that are over, the last one first.
    pub past: Vec<TripRow>,
}

/// Somebody to see on a journey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TripPerson {
    /// Who.
    pub who: WhoRow,
    /// What became of them.
    pub status: TripStatus,
}

/// A journey with whom to see.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TripPage {
    /// Its id.
    pub id: TripId,
    /// What its form holds.
    pub draft: TripDraft,
    /// From when to when, in words.
    pub when: String,
    /// That it is over and what became of it, in words; empty until then.
    pub over: String,
    /// Whom to see: who is overdue longest first, so whoever was written to goes down.
    pub people: Vec<TripPerson>,
    /// How many there are.
    pub total: u32,
    /// How many came to what.
    pub counts: TripCounts,
}

/// A letter to somebody, ready to copy or to send.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LetterTo {
    /// The subject of a mail.
    pub subject: String,
    /// The text.
    pub body: String,
    /// Opens it in the mail program; empty without an address.
    pub mailto: String,
}

/// What became of somebody on a journey.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SetTripPerson {
    /// The journey.
    pub trip_id: TripId,
    /// Who.
    pub person_id: PersonId,
    /// What became of them.
    pub status: TripStatus,
    /// How I wrote, when that is to be logged as contact.
    #[serde(default)]
    pub logged: Option<TouchKind>,
}

impl Career {
    /// Returns every journey.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn trips(&self, now: Now) -> Result<TripsView> {
        let conn = self.read();
        let rows = |tail: &str| -> Result<Vec<TripRow>> {
            let rows = record::all::<TripDraft>(conn, tail, [now.today()])?;
            rows.into_iter()
                .map(|row| listed(conn, row.id, row.draft, now))
                .collect()
        };
        Ok(TripsView {
            coming: rows("AND r.until_on >= ?1 ORDER BY r.from_on, r.id")?,
            past: rows(&format!(
                "AND r.until_on < ?1 ORDER BY r.until_on DESC, r.id LIMIT {PAST_MAX}"
            ))?,
        })
    }

    /// Returns a journey with whom to see.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn trip(&self, id: TripId, now: Now) -> Result<TripPage> {
        let conn = self.read();
        let draft = live(conn, id)?;
        let queue = queue(conn, id, &draft)?;
        let mut select = conn.prepare_cached(&format!(
            "SELECT {} FROM person p CROSS JOIN standing s ON s.person_id = p.id WHERE p.n = ?1",
            columns()
        ))?;
        let people = queue.iter().take(SHOWN_MAX).map(|(n, status)| {
            Ok(TripPerson {
                who: select.query_row([n], |row| who_row(row, String::new(), now))?,
                status: *status,
            })
        });
        let counts = counts(&queue);
        Ok(TripPage {
            id,
            when: when(&draft, now),
            over: if is_over(&draft, now) {
                words::trip_over(&counts)
            } else {
                String::new()
            },
            people: people.collect::<Result<_>>()?,
            total: u32::try_from(queue.len()).unwrap_or(u32::MAX),
            counts,
            draft,
        })
    }

    /// Returns the letter that says to somebody that I come.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn trip_letter(&self, id: TripId, person: PersonId, now: Now) -> Result<LetterTo> {
        let conn = self.read();
        let trip = live(conn, id)?;
        let draft = draft_of(conn, person)?;
        let facts = facts(conn, &draft, timeline(conn, person, 0, 1)?.first(), now)?;
        let mail = draft
            .contact_points
            .iter()
            .find(|point| point.kind == ContactKind::Email);
        let (subject, body) = words::trip_letter(&trip.place, &when(&trip, now));
        let body = facts.fill(&body);
        Ok(LetterTo {
            mailto: mailto(mail.map_or("", |point| &point.value), &subject, &body),
            subject,
            body,
        })
    }

    /// Says what became of somebody on a journey, and logs that I wrote where that is wished.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn set_trip_person(&mut self, set: &SetTripPerson, now: Now) -> Result<()> {
        let conn = self.read();
        let name = name_of(conn, set.person_id)?;
        let place = live(conn, set.trip_id)?.place;
        self.transact(
            Op::SetTripPerson(words::trip_status(&name, &place, set.status)),
            |tx| {
                tx.prepare_cached(
                    "INSERT INTO trip_person (trip_id, person_id, status) VALUES (?1, ?2, ?3)
                     ON CONFLICT (trip_id, person_id) DO UPDATE SET status = excluded.status
                       WHERE status <> excluded.status",
                )?
                .execute((set.trip_id, set.person_id, set.status))?;
                if let Some(kind) = set.logged {
                    let touch = NewTouch {
                        people: vec![set.person_id],
                        kind,
                        at: None,
                        reached_out: ReachedOut::Me,
                        note: words::trip_touch_note(&place),
                        minutes: None,
                        next_on: None,
                    };
                    touch::insert(tx, &touch, now)?;
                }
                Ok(())
            },
        )?;
        Ok(())
    }
}

/// Returns the journeys that Today speaks of: from a fortnight before until they end.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn near(conn: &Connection, now: Now) -> Result<Vec<TripRow>> {
    let soon = now.today() + Days::new(SHOWN_BEFORE_DAYS);
    record::all::<TripDraft>(
        conn,
        "AND r.until_on >= ?1 AND r.from_on <= ?2 ORDER BY r.from_on, r.id",
        (now.today(), soon),
    )?
    .into_iter()
    .map(|row| listed(conn, row.id, row.draft, now))
    .collect()
}

/// Returns a journey that is not in the bin.
fn live(conn: &Connection, id: TripId) -> Result<TripDraft> {
    record::all::<TripDraft>(conn, "AND r.id = ?1", [id])?
        .pop()
        .map(|row| row.draft)
        .ok_or_else(|| Error::NotFound(words::trip_gone().to_owned()))
}

/// Returns whom to see, as row numbers: everybody who is there and was not let go, and whoever has a status.
fn queue(conn: &Connection, id: TripId, draft: &TripDraft) -> Result<Vec<(i64, TripStatus)>> {
    let mut select = conn.prepare_cached(
        "SELECT p.n, t.status FROM trip_person t JOIN person p ON p.id = t.person_id
          WHERE t.trip_id = ?1 AND p.binned_at IS NULL ORDER BY p.name_key, p.n",
    )?;
    let mut said = select
        .query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<Vec<(i64, TripStatus)>>>()?;
    let there = numbers(conn, &Place::read(&draft.place), "AND p.let_go_on IS NULL")?;
    let known: std::collections::HashMap<i64, TripStatus> = said.iter().copied().collect();
    let lives_there: std::collections::HashSet<i64> = there.iter().copied().collect();
    // Whoever was added by hand, or has moved since, comes first: somebody thought of them.
    said.retain(|(n, _)| !lives_there.contains(n));
    said.extend(
        there
            .into_iter()
            .map(|n| (n, known.get(&n).copied().unwrap_or_default())),
    );
    Ok(said)
}

fn counts(queue: &[(i64, TripStatus)]) -> TripCounts {
    let count = |wanted: TripStatus| {
        let count = queue.iter().filter(|(_, status)| *status == wanted).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    };
    TripCounts {
        to_write: count(TripStatus::ToWrite),
        written: count(TripStatus::Written),
        meeting: count(TripStatus::Meeting),
        skipped: count(TripStatus::Skipped),
    }
}

/// Counts the same without putting everybody in order, for a list: Today asks for it.
fn tally(conn: &Connection, id: TripId, draft: &TripDraft) -> Result<TripCounts> {
    let wanted = Place::read(&draft.place);
    let mut counts = TripCounts {
        to_write: people_in(conn, &wanted)?,
        ..TripCounts::default()
    };
    let mut select = conn.prepare_cached(
        "SELECT t.status, p.place, p.let_go_on IS NULL FROM trip_person t JOIN person p ON p.id = t.person_id
          WHERE t.trip_id = ?1 AND p.binned_at IS NULL",
    )?;
    let mut rows = select.query([id])?;
    while let Some(row) = rows.next()? {
        let (place, in_play): (String, bool) = (row.get(1)?, row.get(2)?);
        if in_play && Place::read(&place).is_in(&wanted) {
            counts.to_write = counts.to_write.saturating_sub(1);
        }
        match row.get(0)? {
            TripStatus::ToWrite => counts.to_write += 1,
            TripStatus::Written => counts.written += 1,
            TripStatus::Meeting => counts.meeting += 1,
            TripStatus::Skipped => counts.skipped += 1,
        }
    }
    Ok(counts)
}

fn listed(conn: &Connection, id: TripId, draft: TripDraft, now: Now) -> Result<TripRow> {
    let counts = tally(conn, id, &draft)?;
    Ok(TripRow {
        id,
        when: when(&draft, now),
        sentence: words::trip_stands(&counts, is_over(&draft, now)),
        draft,
    })
}

fn is_over(draft: &TripDraft, now: Now) -> bool {
    draft.until_on.is_some_and(|until| until < now.today())
}

fn when(draft: &TripDraft, now: Now) -> String {
    let from = draft.from_on.unwrap_or(now.today());
    words::trip_when(from, draft.until_on.unwrap_or(from), now.today())
}
