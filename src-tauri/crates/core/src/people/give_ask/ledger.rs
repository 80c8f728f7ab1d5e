//! The ledger: what stands between somebody and me, and between everybody and me over twelve months.

use std::collections::HashSet;

use chrono::{Months, NaiveDate};
use rusqlite::Connection;
use serde::Serialize;

use super::owed::{Owed, owed};
use super::report::{self, AskOutcome};
use super::{GiveAskDraft, GiveOrAsk, Whose};
use crate::career::Career;
use crate::error::Result;
use crate::id::{GiveAskId, IntroductionId, PersonId};
use crate::journey::record;
use crate::people::person::name_of;
use crate::time::Now;
use crate::words;

/// The months that the balance covers (the issue: "a ledger a person and overall for 12 months").
const MONTHS: u32 = 12;
/// The most people whose balance is listed (ours).
const PEOPLE_MAX: usize = 50;

/// How much went which way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct GiveCounts {
    /// What I gave.
    pub gave: usize,
    /// What I asked for.
    pub asked: usize,
    /// What they gave.
    pub got: usize,
    /// What they asked for.
    pub was_asked: usize,
}

impl GiveCounts {
    fn add(&mut self, direction: GiveOrAsk, whose: Whose) {
        *match (direction, whose) {
            (GiveOrAsk::Give, Whose::Me) => &mut self.gave,
            (GiveOrAsk::Ask, Whose::Me) => &mut self.asked,
            (GiveOrAsk::Give, Whose::Them) => &mut self.got,
            (GiveOrAsk::Ask, Whose::Them) => &mut self.was_asked,
        } += 1;
    }
}

/// What the ledger counts: with whom, which way, and when.
type Counted = (PersonId, GiveOrAsk, Whose, NaiveDate);

/// A line of the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct GiveAskRow {
    /// The give or the ask.
    pub id: GiveAskId,
    /// What its form holds.
    pub draft: GiveAskDraft,
    /// With whom.
    pub name: String,
    /// What it is, in words: "You gave: an article".
    pub title: String,
    /// How warm it was when I asked, in words; empty for anything else.
    pub warmth: String,
}

/// What stands between somebody and me.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PersonLedger {
    /// How it stands over twelve months, in a sentence.
    pub sentence: String,
    /// All of it, the latest first.
    pub rows: Vec<GiveAskRow>,
}

/// How it stands with one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PersonBalance {
    /// Who.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// The counts.
    pub counts: GiveCounts,
}

/// Something that I gave to somebody outside my organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OutsideGive {
    /// To whom.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// What.
    pub what: String,
    /// When.
    pub on: NaiveDate,
}

/// The ledger over twelve months.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LedgerView {
    /// From which date on it counts.
    pub since: NaiveDate,
    /// The counts of everybody.
    pub counts: GiveCounts,
    /// How it stands, in a sentence.
    pub sentence: String,
    /// How much of what I gave went outside my circle, in a sentence; empty when I gave nothing.
    pub outside: String,
    /// What went there.
    pub outside_rows: Vec<OutsideGive>,
    /// How many asks came after enough contact and how many did not, in a sentence; empty without asks.
    pub readiness: String,
    /// How many of them were answered, in a sentence; empty without asks.
    pub answered: String,
    /// Every ask behind those numbers, the latest first.
    pub asks: Vec<AskOutcome>,
    /// By person: those of whom I asked most beyond what I gave come first.
    pub people: Vec<PersonBalance>,
    /// What I offered and have not done, by its date.
    pub offers: Vec<GiveAskRow>,
    /// What was offered to me and has not come, by its date.
    pub promised: Vec<GiveAskRow>,
    /// What I asked for, what came of it, and whom I have not thanked.
    pub to_thank: Vec<GiveAskRow>,
    /// What I owe now.
    pub owed: Vec<Owed>,
}

impl Career {
    /// Returns what stands between somebody and me.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn person_ledger(&self, person: PersonId, now: Now) -> Result<PersonLedger> {
        let conn = self.read();
        let name = name_of(conn, person)?;
        let rows = rows(
            conn,
            "AND r.person_id = ?1 ORDER BY r.on_day DESC, r.id DESC",
            [person],
        )?;
        let (since, today) = (since(now), now.today());
        let mut counts = GiveCounts::default();
        let introductions = introductions(conn, "AND i.person_id = ?3", (since, today, person))?;
        let introductions = introductions.into_iter().map(|(_, counted)| counted);
        for (_, direction, whose, day) in counted(&rows).chain(introductions) {
            if (since..=today).contains(&day) {
                counts.add(direction, whose);
            }
        }
        Ok(PersonLedger {
            sentence: words::ledger_with(&name, counts),
            rows,
        })
    }

    /// Returns what was given and asked over twelve months, and what is open.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn ledger(&self, now: Now) -> Result<LedgerView> {
        let conn = self.read();
        let since = since(now);
        let year = rows(
            conn,
            "AND r.on_day BETWEEN ?1 AND ?2
             AND r.person_id IN (SELECT id FROM person WHERE binned_at IS NULL)
             ORDER BY r.on_day DESC, r.id DESC",
            (since, now.today()),
        )?;
        let mut counts = GiveCounts::default();
        let mut people: Vec<PersonBalance> = Vec::new();
        let introductions = introductions(
            conn,
            "AND i.person_id IN (SELECT id FROM person WHERE binned_at IS NULL)",
            (since, now.today()),
        )?;
        let mut asks = Vec::new();
        for row in &year {
            let GiveAskRow { draft, .. } = row;
            if let (true, Some(person), Some(day)) =
                (draft.is_mine_to_ask(), draft.person_id, draft.on_day)
            {
                asks.push(report::outcome(conn, row, person, day)?);
            }
        }
        // Bringing two together is one give, and with each of the two it is one.
        let mut brought = HashSet::new();
        let introduced = introductions
            .iter()
            .map(|(id, counted)| (*counted, brought.insert(*id)));
        let lines = counted(&year).map(|counted| (counted, true));
        for ((person_id, direction, whose, _), first) in lines.chain(introduced) {
            if first {
                counts.add(direction, whose);
            }
            let at = people.iter().position(|one| one.person_id == person_id);
            let at = match at {
                Some(at) => at,
                None => {
                    people.push(PersonBalance {
                        person_id,
                        name: name_of(conn, person_id)?,
                        counts: GiveCounts::default(),
                    });
                    people.len() - 1
                }
            };
            people[at].counts.add(direction, whose);
        }
        people.sort_by(|a, b| {
            (b.counts.asked + a.counts.gave)
                .cmp(&(a.counts.asked + b.counts.gave))
                .then(a.name.cmp(&b.name))
        });
        people.truncate(PEOPLE_MAX);
        let outside_rows = outside(conn, &year, &introductions)?;
        Ok(LedgerView {
            since,
            counts,
            sentence: words::ledger_year(counts),
            outside: words::gives_outside(outside_rows.len(), counts.gave),
            outside_rows,
            readiness: words::asks_after_contact(
                asks.iter().filter(|ask| ask.ready).count(),
                counts.asked,
            ),
            answered: report::answered(&asks),
            asks,
            people,
            offers: open(conn, Whose::Me)?,
            promised: open(conn, Whose::Them)?,
            to_thank: year
                .into_iter()
                .filter(|GiveAskRow { draft, .. }| {
                    draft.is_mine_to_ask()
                        && !draft.outcome.is_empty()
                        && draft.thanked_on.is_none()
                })
                .collect(),
            owed: owed(conn, now)?,
        })
    }
}

fn since(now: Now) -> NaiveDate {
    let today = now.today();
    today
        .checked_sub_months(Months::new(MONTHS))
        .unwrap_or(today)
}

/// Returns what the ledger counts of its own lines. What was offered counts once it is done.
fn counted(rows: &[GiveAskRow]) -> impl Iterator<Item = Counted> + '_ {
    let done = rows.iter().filter(|row| !row.draft.is_open());
    done.filter_map(|GiveAskRow { draft, .. }| {
        Some((
            draft.person_id?,
            draft.direction,
            draft.whose,
            draft.on_day?,
        ))
    })
}

/// Returns the introductions between two dates as gives: they are written down once, as what they are.
fn introductions(
    conn: &Connection,
    tail: &str,
    values: impl rusqlite::Params,
) -> Result<Vec<(IntroductionId, Counted)>> {
    let mut select = conn.prepare_cached(&format!(
        "SELECT i.introduction_id, i.person_id, i.whose, i.on_day FROM introduction_give i
          WHERE i.on_day BETWEEN ?1 AND ?2 {tail} ORDER BY i.introduction_id, i.person_id"
    ))?;
    let rows = select.query_map(values, |row| {
        let counted = (row.get(1)?, GiveOrAsk::Give, row.get(2)?, row.get(3)?);
        Ok((row.get(0)?, counted))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns what I gave to people outside my organisation, introductions included, the latest first.
fn outside(
    conn: &Connection,
    year: &[GiveAskRow],
    introductions: &[(IntroductionId, Counted)],
) -> Result<Vec<OutsideGive>> {
    let given = year.iter().filter(|row| !row.draft.is_open());
    let given = given.filter_map(|GiveAskRow { draft, .. }| {
        let mine = (draft.direction, draft.whose) == (GiveOrAsk::Give, Whose::Me);
        Some((draft.person_id?, draft.on_day?, draft.what.clone())).filter(|_| mine)
    });
    let mut introduced = Vec::new();
    for both in introductions.chunk_by(|(one, _), (other, _)| one == other) {
        let people = || {
            both.iter()
                .filter(|(_, (_, _, whose, _))| *whose == Whose::Me)
        };
        for (_, (person, _, _, day)) in people() {
            if !is_outside(conn, *person)? {
                continue;
            }
            let other = people().find(|(_, (other, ..))| other != person);
            let what = match other {
                Some((_, (other, ..))) => words::introduction_given(&name_of(conn, *other)?),
                None => words::introduction_given_alone().to_owned(),
            };
            introduced.push((*person, *day, what));
            break;
        }
    }
    let mut rows = Vec::new();
    for (person_id, on, what) in given.chain(introduced) {
        if is_outside(conn, person_id)? {
            rows.push(OutsideGive {
                person_id,
                name: name_of(conn, person_id)?,
                what,
                on,
            });
        }
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.on));
    Ok(rows)
}

/// Whether somebody works outside my organisation.
fn is_outside(conn: &Connection, person: PersonId) -> Result<bool> {
    Ok(conn
        .prepare_cached("SELECT ring IN ('outside', 'industry') FROM person WHERE id = ?1")?
        .query_row([person], |row| row.get(0))?)
}

/// Returns what was offered and is not done, by its date.
fn open(conn: &Connection, whose: Whose) -> Result<Vec<GiveAskRow>> {
    rows(
        conn,
        "AND r.follow_on IS NOT NULL AND r.done_on IS NULL AND r.whose = ?1
         AND r.person_id IN (SELECT id FROM person WHERE binned_at IS NULL)
         ORDER BY r.follow_on, r.id",
        [whose],
    )
}

fn rows(conn: &Connection, tail: &str, values: impl rusqlite::Params) -> Result<Vec<GiveAskRow>> {
    record::all::<GiveAskDraft>(conn, tail, values)?
        .into_iter()
        .map(|row| {
            let name = row
                .draft
                .person_id
                .map(|id| name_of(conn, id))
                .transpose()?;
            Ok(GiveAskRow {
                id: row.id,
                name: name.unwrap_or_default(),
                warmth: report::warmth_then(conn, row.id)?,
                title: words::give_ask_title(&row.draft),
                draft: row.draft,
            })
        })
        .collect()
}
