//! Who is asked in a round.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{not_before, round_of};
use crate::error::{Error, Result};
use crate::id::{AskedPersonId, FeedbackRoundId, PersonId};
use crate::journey::record::{self, Record, record};
use crate::people::person::name_of;
use crate::time::Now;
use crate::words;

record! {
    /// Somebody who is asked in a round.
    AskedPersonDraft, "asked_person", AskedPersonId {
        /// In which round.
        round_id: Option<FeedbackRoundId>,
        /// Who.
        person_id: Option<PersonId>,
        /// When they were asked.
        asked_on: Option<NaiveDate>,
    }
}

impl Record for AskedPersonDraft {
    fn check(&mut self, conn: &Connection, _now: Now) -> Result<()> {
        let round = round_of(conn, self.round_id)?;
        let person = self
            .person_id
            .ok_or_else(|| Error::invalid("person_id", words::asked_nobody()))?;
        name_of(conn, person)?;
        not_before(round.created_on, "asked_on", self.asked_on)
    }

    fn sentence(&self) -> String {
        words::asked_person().to_owned()
    }

    fn saved(tx: &Connection, id: AskedPersonId, _now: Now) -> Result<()> {
        let draft = record::one::<Self>(tx, id)?.draft;
        let times: u32 = tx
            .prepare_cached(
                "SELECT count(*) FROM asked_person
                  WHERE round_id = ?1 AND person_id = ?2 AND binned_at IS NULL",
            )?
            .query_row((draft.round_id, draft.person_id), |row| row.get(0))?;
        match draft.person_id {
            Some(person) if times > 1 => Err(Error::invalid(
                "person_id",
                words::asked_twice(&name_of(tx, person)?),
            )),
            _ => Ok(()),
        }
    }
}
