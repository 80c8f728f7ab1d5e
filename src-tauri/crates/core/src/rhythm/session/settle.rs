//! Settling a card: contact logged, put off, let go, or skipped; and taking that back.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::SessionKind;
use super::card::CardOutcome;
use crate::career::Career;
use crate::error::{Error, OrNotFound, Result};
use crate::id::{PersonId, SessionId, TouchId};
use crate::op::Op;
use crate::people::person::name_of;
use crate::people::touch::{self, NewTouch, ReachedOut, TouchKind};
use crate::rhythm::{block, occurrence, quiet};
use crate::time::{self, Now};
use crate::words;

/// Put off for so many days when no block of the kind comes.
const LATER_DAYS: i64 = 7;
/// How far ahead the next block of the kind is looked for, in days.
const LOOK_AHEAD_DAYS: i64 = 62;

/// How a card is settled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SettleCard {
    /// The session.
    pub session_id: SessionId,
    /// The person on the card.
    pub person_id: PersonId,
    /// What became of it.
    #[serde(flatten)]
    pub how: Settled,
}

/// What became of a card, as the window sends it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(tag = "how", rename_all = "snake_case")]
pub enum Settled {
    /// Contact was made.
    Log {
        /// How.
        kind: TouchKind,
        /// Who began.
        #[serde(default)]
        reached_out: ReachedOut,
        /// What was said.
        #[serde(default)]
        note: String,
        /// Do not offer them before this date.
        #[serde(default)]
        next_on: Option<NaiveDate>,
        /// How long it took.
        #[serde(default)]
        #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
        minutes: Option<i64>,
    },
    /// The next block of this kind.
    Later,
    /// Not any more.
    LetGo,
    /// Not this time; they are offered again.
    Skip,
}

impl Career {
    /// Settles a card.
    ///
    /// # Errors
    /// `NotFound` when the card is not there, `NotNow` when it is settled, `Invalid` for what was logged.
    pub fn settle_card(&mut self, settle: &SettleCard, now: Now) -> Result<()> {
        let card = Card::find(self.read(), settle.session_id, settle.person_id)?;
        if card.outcome != CardOutcome::Waiting {
            return Err(Error::NotNow(words::card_settled(&card.name)));
        }
        let until = later_until(self.read(), card.kind, now)?;
        let (outcome, op) = match &settle.how {
            Settled::Log { kind, .. } => {
                let what = words::touch_with(words::touch_kind(kind.text()), &[card.name]);
                (CardOutcome::Logged, Op::LogTouch(what))
            }
            Settled::Later => (CardOutcome::Later, Op::SettleCard(card.name)),
            Settled::LetGo => (CardOutcome::LetGo, Op::LetGo(card.name)),
            Settled::Skip => (CardOutcome::Skipped, Op::SettleCard(card.name)),
        };
        self.transact(op, |tx| {
            let mut touch_id = None;
            match &settle.how {
                Settled::Log {
                    kind,
                    reached_out,
                    note,
                    next_on,
                    minutes,
                } => {
                    let touch = NewTouch {
                        people: vec![settle.person_id],
                        kind: *kind,
                        at: None,
                        reached_out: *reached_out,
                        note: note.clone(),
                        minutes: *minutes,
                        next_on: *next_on,
                    };
                    touch_id = Some(touch::insert(tx, &touch, now)?);
                }
                Settled::Later => {
                    tx.prepare_cached("UPDATE person SET later_until = ?2 WHERE id = ?1")?
                        .execute((settle.person_id, until.to_string()))?;
                }
                Settled::LetGo => {
                    tx.prepare_cached("UPDATE person SET let_go_on = ?2 WHERE id = ?1")?
                        .execute((settle.person_id, now.today().to_string()))?;
                }
                Settled::Skip => {}
            }
            write(tx, settle, outcome, touch_id, Some(now.instant))
        })?;
        Ok(())
    }

    /// Takes a settled card back into the session, and with it what settling it did.
    ///
    /// # Errors
    /// `NotFound` when the card is not there.
    pub fn reopen_card(&mut self, session: SessionId, person: PersonId, now: Now) -> Result<()> {
        let card = Card::find(self.read(), session, person)?;
        self.transact(Op::ReopenCard(card.name), |tx| {
            match card.outcome {
                CardOutcome::Logged => {
                    tx.prepare_cached("UPDATE touch SET binned_at = ?2 WHERE id = ?1")?
                        .execute((card.touch_id, time::to_text(now.instant)))?;
                }
                CardOutcome::Later => {
                    tx.prepare_cached("UPDATE person SET later_until = NULL WHERE id = ?1")?
                        .execute([person])?;
                }
                CardOutcome::LetGo => {
                    tx.prepare_cached("UPDATE person SET let_go_on = NULL WHERE id = ?1")?
                        .execute([person])?;
                }
                CardOutcome::Waiting | CardOutcome::Skipped => {}
            }
            let open = SettleCard {
                session_id: session,
                person_id: person,
                how: Settled::Skip,
            };
            write(tx, &open, CardOutcome::Waiting, None, None)
        })?;
        Ok(())
    }
}

/// A card as it stands in the file.
struct Card {
    name: String,
    kind: SessionKind,
    outcome: CardOutcome,
    touch_id: Option<TouchId>,
}

impl Card {
    fn find(conn: &Connection, session: SessionId, person: PersonId) -> Result<Self> {
        let (kind, outcome, touch_id) = conn
            .prepare_cached(
                "SELECT s.kind, c.outcome, c.touch_id FROM session_card c
                   JOIN session s ON s.id = c.session_id
                  WHERE c.session_id = ?1 AND c.person_id = ?2",
            )?
            .query_row((session, person), |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .or_not_found(&words::card_gone())?;
        Ok(Self {
            name: name_of(conn, person)?,
            kind,
            outcome,
            touch_id,
        })
    }
}

fn write(
    tx: &Connection,
    card: &SettleCard,
    outcome: CardOutcome,
    touch_id: Option<TouchId>,
    at: Option<DateTime<Utc>>,
) -> Result<()> {
    tx.prepare_cached(
        "UPDATE session_card SET outcome = ?3, touch_id = ?4, settled_at = ?5
          WHERE session_id = ?1 AND person_id = ?2",
    )?
    .execute((
        card.session_id,
        card.person_id,
        outcome,
        touch_id,
        at.map(time::to_text),
    ))?;
    Ok(())
}

/// Returns the date on which the next block of this kind comes, after today; in a week when none does.
pub(crate) fn later_until(conn: &Connection, kind: SessionKind, now: Now) -> Result<NaiveDate> {
    let changes = occurrence::changes(conn)?;
    let holidays = quiet::holidays(conn)?;
    let from = quiet::midnight(now.today() + Duration::days(1), now);
    let to = from + Duration::days(LOOK_AHEAD_DAYS);
    let mut first = None;
    for block in block::live(conn, now)? {
        if block.draft.kind.session() != Some(kind) {
            continue;
        }
        let date = occurrence::between(&block, &changes, from, to)
            .into_iter()
            .filter(|occurrence| occurrence.left_out.is_none())
            .map(|occurrence| now.date_of(occurrence.starts_at))
            .find(|date| !holidays.contains(*date));
        first = first.into_iter().chain(date).min();
    }
    Ok(first.unwrap_or(now.today() + Duration::days(LATER_DAYS)))
}
