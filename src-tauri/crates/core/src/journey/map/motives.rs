//! What moves me: the card sort of this lap beside the one before, and the energy log.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use super::energy::{self, EnergyBar, EnergyNoteDraft, EnergyRow};
use super::value_card::ValueCard;
use super::values::{self, Choice, TOP, ValuePile};
use crate::career::Career;
use crate::error::Result;
use crate::journey::lap::{self, Lap};
use crate::journey::record;
use crate::journey::wizard::Found;
use crate::time::Now;
use crate::words;

/// A card as the page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ValueView {
    /// Which.
    pub card: ValueCard,
    /// What stands on it.
    pub name: String,
    /// What it means, in one sentence.
    pub meaning: String,
    /// On which pile of this lap it lies; `None` while it is in the hand.
    pub pile: Option<ValuePile>,
    /// Its rank in the first pile, from 1.
    pub rank: Option<u32>,
    /// Whether it is among the first eight.
    pub top: bool,
    /// What became of it since the sort before, in a few words: "was 3rd"; empty without one.
    pub moved: String,
}

/// The exercise: cards and energy.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MotivesView {
    /// My today: nothing may be dated later.
    pub today: NaiveDate,
    /// The cards still in the hand.
    pub hand: Vec<ValueView>,
    /// The first pile, in its order.
    pub very: Vec<ValueView>,
    /// The second pile.
    pub some: Vec<ValueView>,
    /// The third pile.
    pub not: Vec<ValueView>,
    /// How many of the first pile count as the top values.
    pub top: u32,
    /// The lap of the sort before; `None` without one.
    pub before_lap: Option<u32>,
    /// The top values of the sort before, first first.
    pub before: Vec<String>,
    /// The energy log of this lap, newest day first.
    pub log: Vec<EnergyRow>,
    /// What gives and what takes, for the plot: what gives most first.
    pub drawn: Vec<EnergyBar>,
    /// The same for all activities.
    pub bars: Vec<EnergyBar>,
    /// What the log says so far, in a sentence; empty without one.
    pub summary: String,
}

/// Looks whether this lap's cards are all sorted and the energy of one day is written down.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap) -> Result<Found> {
    let choices = values::of_lap(conn, lap.id)?;
    let in_hand = ValueCard::ALL.len() - choices.len();
    let (days, _) =
        record::newest::<EnergyNoteDraft>(conn, "AND r.day_on >= ?1", [lap.started_on])?;
    let (_, energy_on) = record::newest::<EnergyNoteDraft>(conn, "", [])?;
    let sorted_on: Option<NaiveDate> = conn
        .prepare_cached("SELECT max(placed_on) FROM value_choice")?
        .query_row([], |row| row.get(0))?;
    let very = choices.iter().any(|choice| choice.pile == ValuePile::Very);
    let missing = words::motives_missing(in_hand, very, days == 0);
    Ok(Found {
        done: missing.is_empty(),
        on: sorted_on.max(energy_on),
        holds: words::motives_hold(choices.len(), usize::try_from(days).unwrap_or(0)),
        missing,
    })
}

fn card(card: ValueCard, now: Option<&Choice>, before: Option<&[Choice]>) -> ValueView {
    let rank = now.and_then(|choice| choice.rank);
    let was = before.map(|all| all.iter().find(|choice| choice.card == card));
    ValueView {
        card,
        name: words::value_name(card).to_owned(),
        meaning: words::value_meaning(card).to_owned(),
        pile: now.map(|choice| choice.pile),
        rank,
        top: rank.is_some_and(|rank| usize::try_from(rank).is_ok_and(|rank| rank <= TOP)),
        moved: was.map_or(String::new(), |was| {
            words::value_was(was.and_then(|choice| choice.rank), rank)
        }),
    }
}

impl Career {
    /// Returns the exercise of motives.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn map_motives(&self, now: Now) -> Result<MotivesView> {
        let conn = self.read();
        let lap = lap::current(conn)?;
        let choices = values::of_lap(conn, lap.id)?;
        let before = values::sorted_before(conn, lap.number)?;
        let earlier = before.map(|(id, _)| values::of_lap(conn, id)).transpose()?;
        let view = |one: ValueCard| {
            let choice = choices.iter().find(|choice| choice.card == one);
            card(one, choice, earlier.as_deref())
        };
        let pile = |pile: ValuePile| {
            choices
                .iter()
                .filter(|choice| choice.pile == pile)
                .map(|choice| view(choice.card))
                .collect()
        };
        let log = energy::since(conn, lap.started_on)?;
        let bars = energy::bars(
            log.iter()
                .map(|row| (row.draft.activity.as_str(), row.draft.energy)),
        );
        Ok(MotivesView {
            today: now.today(),
            hand: ValueCard::ALL
                .iter()
                .map(|one| view(*one))
                .filter(|view| view.pile.is_none())
                .collect(),
            very: pile(ValuePile::Very),
            some: pile(ValuePile::Some),
            not: pile(ValuePile::Not),
            top: u32::try_from(TOP).unwrap_or(0),
            before_lap: before.map(|(_, number)| number),
            before: earlier
                .unwrap_or_default()
                .iter()
                .filter(|choice| choice.rank.is_some())
                .take(TOP)
                .map(|choice| words::value_name(choice.card).to_owned())
                .collect(),
            drawn: energy::drawn(&bars),
            summary: words::energy_summary(&bars),
            bars,
            log,
        })
    }
}

#[cfg(test)]
mod tests;
