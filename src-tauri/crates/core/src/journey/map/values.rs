//! The card sort: thirty values in three piles, and the order of those that matter most. One sort a lap.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::value_card::ValueCard;
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::LapId;
use crate::journey::lap;
use crate::op::Op;
use crate::time::Now;
use crate::words;

/// How many of the ordered ones count as the top values (product rules: Return on Me has six to ten criteria).
pub(crate) const TOP: usize = 8;

/// A pile of cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ValuePile {
    /// Very important.
    Very,
    /// Important.
    Some,
    /// Not so important.
    Not,
}
stored!(ValuePile {
    Very = "very",
    Some = "some",
    Not = "not",
});

/// Where a card lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    pub card: ValueCard,
    pub pile: ValuePile,
    /// From 1; only in the first pile.
    pub rank: Option<u32>,
    pub placed_on: NaiveDate,
}

/// Returns the sort of a lap: the ordered ones first, then as the cards are shown.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn of_lap(conn: &Connection, lap: LapId) -> Result<Vec<Choice>> {
    let mut select = conn.prepare_cached(
        "SELECT card, pile, rank, placed_on FROM value_choice WHERE lap_id = ?1
          ORDER BY rank IS NULL, rank, card",
    )?;
    let mut rows = select.query([lap])?;
    let mut choices = Vec::new();
    while let Some(row) = rows.next()? {
        // A card that this program does not know stays in the file and is not shown.
        if let Some(card) = ValueCard::of(row.get_ref(0)?.as_str().unwrap_or_default()) {
            choices.push(Choice {
                card,
                pile: row.get(1)?,
                rank: row.get(2)?,
                placed_on: row.get(3)?,
            });
        }
    }
    Ok(choices)
}

/// Returns the newest lap before a number in which cards were sorted.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn sorted_before(conn: &Connection, number: u32) -> Result<Option<(LapId, u32)>> {
    let mut select = conn.prepare_cached(
        "SELECT id, number FROM lap WHERE number < ?1
            AND EXISTS (SELECT 1 FROM value_choice v WHERE v.lap_id = lap.id)
          ORDER BY number DESC LIMIT 1",
    )?;
    let mut rows = select.query([number])?;
    Ok(match rows.next()? {
        Some(row) => Some((row.get(0)?, row.get(1)?)),
        None => None,
    })
}

/// A value that matters most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TopValue {
    pub card: ValueCard,
    /// 1 is the first.
    pub rank: u32,
    /// In which lap it was sorted so.
    pub lap_id: LapId,
}

/// Returns up to eight values that matter most, first first: of this lap, or of the newest in which cards were
/// sorted. Each may become a criterion.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn top_values(conn: &Connection) -> Result<Vec<TopValue>> {
    let number = lap::current(conn)?.number;
    let Some((lap_id, _)) = sorted_before(conn, number + 1)? else {
        return Ok(Vec::new());
    };
    Ok(of_lap(conn, lap_id)?
        .into_iter()
        .filter_map(|choice| {
            choice.rank.map(|rank| TopValue {
                card: choice.card,
                rank,
                lap_id,
            })
        })
        .take(TOP)
        .collect())
}

/// The order of the first pile: each card once, so that ranks are 1 to n without gaps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Order(Vec<ValueCard>);

impl Order {
    /// Takes cards in an order; one that comes twice counts once.
    pub fn of(cards: impl IntoIterator<Item = ValueCard>) -> Self {
        let mut order = Self::default();
        for card in cards {
            if !order.0.contains(&card) {
                order.0.push(card);
            }
        }
        order
    }

    /// Puts a card at a rank, 1 being the first; a rank past the end is the end.
    pub fn put(&mut self, card: ValueCard, rank: usize) {
        self.take_out(card);
        let at = rank.saturating_sub(1).min(self.0.len());
        self.0.insert(at, card);
    }

    /// Takes a card out; the ones behind it move up.
    pub fn take_out(&mut self, card: ValueCard) {
        self.0.retain(|other| *other != card);
    }

    /// Returns each card with its rank.
    pub fn ranks(&self) -> impl Iterator<Item = (ValueCard, u32)> + '_ {
        self.0.iter().copied().zip(1..)
    }
}

fn order_of(conn: &Connection, lap: LapId) -> Result<Order> {
    let choices = of_lap(conn, lap)?;
    Ok(Order::of(
        choices
            .into_iter()
            .filter(|choice| choice.pile == ValuePile::Very)
            .map(|choice| choice.card),
    ))
}

fn write(tx: &Connection, lap: LapId, order: &Order) -> Result<()> {
    for (card, rank) in order.ranks() {
        tx.prepare_cached(
            "UPDATE value_choice SET rank = ?3 WHERE lap_id = ?1 AND card = ?2 AND rank IS NOT ?3",
        )?
        .execute((lap, card, rank))?;
    }
    Ok(())
}

impl Career {
    /// Puts a value card on a pile of this lap's sort, or takes it back into the hand (`None`). On the first
    /// pile it comes last.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn sort_value(&mut self, card: ValueCard, pile: Option<ValuePile>, now: Now) -> Result<()> {
        self.transact(Op::EditRecord(words::value_card(card)), |tx| {
            let lap = lap::current(tx)?.id;
            let mut order = order_of(tx, lap)?;
            if pile != Some(ValuePile::Very) {
                order.take_out(card);
            } else if !order.ranks().any(|(other, _)| other == card) {
                order.put(card, usize::MAX);
            }
            match pile {
                Some(pile) => tx
                    .prepare_cached(
                        "INSERT INTO value_choice (lap_id, card, pile, placed_on) VALUES (?1, ?2, ?3, ?4)
                         ON CONFLICT (lap_id, card) DO UPDATE SET pile = excluded.pile, placed_on = excluded.placed_on,
                           rank = CASE WHEN excluded.pile = 'very' THEN rank END",
                    )?
                    .execute((lap, card, pile, now.today()))?,
                None => tx
                    .prepare_cached("DELETE FROM value_choice WHERE lap_id = ?1 AND card = ?2")?
                    .execute((lap, card))?,
            };
            write(tx, lap, &order)
        })?;
        Ok(())
    }

    /// Moves a card of the first pile to a rank, 1 being the first; the others make room.
    ///
    /// # Errors
    /// `NotNow` when the card does not lie on the first pile.
    pub fn rank_value(&mut self, card: ValueCard, rank: u32) -> Result<()> {
        self.transact(Op::EditRecord(words::value_card(card)), |tx| {
            let lap = lap::current(tx)?.id;
            let mut order = order_of(tx, lap)?;
            if !order.ranks().any(|(other, _)| other == card) {
                return Err(Error::NotNow(words::value_not_very(card)));
            }
            order.put(card, usize::try_from(rank).unwrap_or(usize::MAX));
            write(tx, lap, &order)
        })?;
        Ok(())
    }

    /// Takes over the sort of the lap before: every card that is still in the hand lies where it lay then.
    ///
    /// # Errors
    /// `NotNow` when no lap before has one.
    pub fn carry_values(&mut self, now: Now) -> Result<()> {
        let lap = lap::current(self.read())?;
        let Some((before, number)) = sorted_before(self.read(), lap.number)? else {
            return Err(Error::NotNow(words::values_none_before()));
        };
        self.transact(Op::AddRecord(words::values_of_lap(number)), |tx| {
            let mut order = order_of(tx, lap.id)?;
            for choice in of_lap(tx, before)? {
                let added = tx
                    .prepare_cached(
                        "INSERT INTO value_choice (lap_id, card, pile, placed_on) VALUES (?1, ?2, ?3, ?4)
                         ON CONFLICT (lap_id, card) DO NOTHING",
                    )?
                    .execute((lap.id, choice.card, choice.pile, now.today()))?;
                if added > 0 && choice.pile == ValuePile::Very {
                    order.put(choice.card, usize::MAX);
                }
            }
            write(tx, lap.id, &order)
        })?;
        Ok(())
    }
}
