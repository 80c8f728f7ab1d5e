//! Gives and asks: what somebody and I gave each other and asked of each other, and what was offered and is open.

pub mod gate;
pub mod ledger;
pub(crate) mod need;
pub mod owed;
pub mod report;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::id::{GiveAskId, PersonId};
use crate::journey::record::{self, Record, need_line, record, trim_line};
use crate::people::person::name_of;
use crate::people::warmth::warmth_on;
use crate::time::Now;
use crate::words;

/// Which way it goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum GiveOrAsk {
    /// Something was given, or offered.
    #[default]
    Give,
    /// Something was asked for.
    Ask,
}
stored!(GiveOrAsk {
    Give = "give",
    Ask = "ask",
});

/// Who gave, or who asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Whose {
    /// I did.
    #[default]
    Me,
    /// They did.
    Them,
}
stored!(Whose {
    Me = "me",
    Them = "them",
});

/// What was given, or asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum GiveSort {
    /// Two people were brought together.
    Introduction,
    /// Something to read.
    Article,
    /// A hand with something.
    #[default]
    Help,
    /// A kind word, in front of others or not.
    Praise,
    /// What one thinks of something.
    Opinion,
    /// A name put forward.
    Referral,
    /// Something else; the line says what.
    Other,
}
stored!(GiveSort {
    Introduction = "introduction",
    Article = "article",
    Help = "help",
    Praise = "praise",
    Opinion = "opinion",
    Referral = "referral",
    Other = "other",
});

record! {
    /// A give or an ask between somebody and me.
    GiveAskDraft, "give_ask", GiveAskId {
        /// With whom.
        person_id: Option<PersonId>,
        /// Which way.
        direction: GiveOrAsk,
        /// Who gave, or who asked.
        whose: Whose,
        /// What sort of thing.
        sort: GiveSort,
        /// When it was given, offered or asked; today when not said.
        on_day: Option<NaiveDate>,
        /// What; one line.
        what: String,
        /// What came of an ask; one line.
        outcome: String,
        /// When whoever was asked was thanked.
        thanked_on: Option<NaiveDate>,
        /// By when what was offered is to be done.
        follow_on: Option<NaiveDate>,
        /// When it was done.
        done_on: Option<NaiveDate>,
        /// Why I asked although it was too early; one line.
        despite: String,
    }
}

impl GiveAskDraft {
    /// Whether it was offered and is not done yet.
    pub(crate) fn is_open(&self) -> bool {
        self.direction == GiveOrAsk::Give && self.follow_on.is_some() && self.done_on.is_none()
    }

    /// Whether I ask something of them, which the gate looks at.
    fn is_mine_to_ask(&self) -> bool {
        (self.direction, self.whose) == (GiveOrAsk::Ask, Whose::Me)
    }
}

impl Record for GiveAskDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        match self.person_id {
            None => {
                return Err(Error::invalid(
                    "person_id",
                    words::give_ask_without_person(),
                ));
            }
            Some(id) => name_of(conn, id).map(drop)?,
        }
        need_line("what", &mut self.what, words::give_ask_empty())?;
        trim_line("outcome", &mut self.outcome)?;
        trim_line("despite", &mut self.despite)?;
        let today = now.today();
        let day = *self.on_day.get_or_insert(today);
        // An ask may be planned; what was given was given by today, and so was an offer.
        if day > today && !self.is_mine_to_ask() {
            return Err(Error::invalid("on_day", words::give_ask_in_future()));
        }
        match self.direction {
            // What does not belong to the direction was left over when one switched it in the form.
            GiveOrAsk::Give => {
                self.outcome.clear();
                self.thanked_on = None;
            }
            GiveOrAsk::Ask => (self.follow_on, self.done_on) = (None, None),
        }
        if !self.is_mine_to_ask() {
            self.despite.clear();
        }
        if self.follow_on.is_some_and(|by| by < day) {
            return Err(Error::invalid("follow_on", words::follow_before_offer()));
        }
        for (field, on) in [("thanked_on", self.thanked_on), ("done_on", self.done_on)] {
            if on.is_some_and(|on| on < day || on > today) {
                return Err(Error::invalid(field, words::not_between_then_and_today()));
            }
        }
        Ok(())
    }

    fn sentence(&self) -> String {
        words::give_ask(self.direction, self.whose, &self.what)
    }

    /// An ask that is made today or planned passes the gate, or says why it need not. What was written down of
    /// earlier days is history and is not asked for reasons.
    fn saved(tx: &Connection, id: GiveAskId, now: Now) -> Result<()> {
        let row = record::one::<GiveAskDraft>(tx, id)?;
        let (Some(person), Some(day)) = (row.draft.person_id, row.draft.on_day) else {
            return Ok(());
        };
        if row.draft.is_mine_to_ask() {
            keep_warmth(tx, id, person, day)?;
        }
        let asks_now = row.created_on == now.today() && day >= now.today();
        if !row.draft.is_mine_to_ask() || !asks_now || !row.draft.despite.is_empty() {
            return Ok(());
        }
        let binned: bool = tx
            .prepare_cached("SELECT binned_at IS NOT NULL FROM give_ask WHERE id = ?1")?
            .query_row([id], |row| row.get(0))?;
        let facts = gate::facts(tx, person, day, Some(id))?;
        if binned || gate::colour(&facts) == gate::GateColour::Green {
            return Ok(());
        }
        Err(Error::invalid("despite", words::ask_needs_reason()))
    }
}

/// Keeps what a line says was given, asked for or offered. It has happened: an ask that came early is kept with the
/// word that it was asked already.
///
/// # Errors
/// As the form's own save.
pub(crate) fn note_down(tx: &Connection, mut draft: GiveAskDraft, now: Now) -> Result<GiveAskId> {
    draft.check(tx, now)?;
    if let (true, Some(person), Some(day)) = (draft.is_mine_to_ask(), draft.person_id, draft.on_day)
        && gate::colour(&gate::facts(tx, person, day, None)?) != gate::GateColour::Green
    {
        words::asked_already().clone_into(&mut draft.despite);
    }
    record::insert(tx, &draft, now)
}

/// Keeps how warm it was on the day of an ask, once: what is written down of earlier days later does not change it.
fn keep_warmth(tx: &Connection, id: GiveAskId, person: PersonId, day: NaiveDate) -> Result<()> {
    tx.prepare_cached("UPDATE give_ask SET warmth = ?2 WHERE id = ?1 AND warmth = ''")?
        .execute((id, warmth_on(tx, person, day)?))?;
    Ok(())
}

#[cfg(test)]
mod tests;
