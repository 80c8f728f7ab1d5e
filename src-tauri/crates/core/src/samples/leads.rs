//! Generated leads, for measuring: each with an advertisement, its way through the stages and what was done for it.

use chrono::{Duration, NaiveDate};
use rusqlite::Connection;

use super::{BATCH, Dice, ORGANISATION, TITLE};
use crate::career::Career;
use crate::error::Result;
use crate::id::LeadEventId;
use crate::journey::record;
use crate::leads::event::{CloseReason, settle};
use crate::leads::lead::{LeadDraft, LeadKind, LeadScope};
use crate::leads::stage::LeadStage;
use crate::time::{self, Now};

/// The leads are spread over this many days before now.
const SPAN_DAYS: u64 = 700;
/// How many people of the book told of leads.
const TELL: u32 = 500;
/// Sentences of an advertisement: about three kilobytes.
const SENTENCES: usize = 40;
const SENTENCE: &str =
    "We look for somebody who has built such a thing before and likes to say why it broke. ";

/// Fills a career with `leads` invented leads and `events` things that happened with each. Two in three are open.
///
/// # Errors
/// Only if SQLite fails.
pub fn fill(career: &mut Career, leads: u32, events: u32, now: Now) -> Result<()> {
    let people = career
        .read()
        .prepare("SELECT id FROM person WHERE binned_at IS NULL LIMIT ?1")?
        .query_map([TELL], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for first in (0..leads).step_by(BATCH as usize) {
        career.transact_quietly(|tx| {
            (first..leads.min(first + BATCH)).try_for_each(|number| {
                let mut dice = Dice(u64::from(number) + 77);
                let ago = i64::try_from(dice.below(SPAN_DAYS)).unwrap_or(0);
                let began = now.today() - Duration::days(ago);
                let days = |dice: &mut Dice, most| i64::try_from(dice.below(most)).unwrap_or(0);
                let draft = LeadDraft {
                    title: format!("{} {number}", dice.pick(&TITLE)),
                    organisation: (*dice.pick(&ORGANISATION)).to_owned(),
                    scope: *dice.pick(&LeadScope::ALL),
                    kind: *dice.pick(&LeadKind::ALL),
                    source_id: match dice.below(3) {
                        0 => None,
                        _ if people.is_empty() => None,
                        _ => Some(*dice.pick(&people)),
                    },
                    source: "Noticeboard".to_owned(),
                    advertisement: SENTENCE.repeat(SENTENCES),
                    began_on: Some(began),
                    next_action: "Ask what comes next".to_owned(),
                    next_on: match dice.below(4) {
                        0 => None,
                        _ => Some(now.today() + Duration::days(days(&mut dice, 60) - 20)),
                    },
                    ..LeadDraft::default()
                };
                let lead = record::insert(tx, &draft, now)?;
                tx.prepare_cached("UPDATE lead SET changed_on = ?2 WHERE id = ?1")?
                    .execute((lead, began))?;
                happen(tx, (lead, began), events, &mut dice, now)?;
                settle(tx, lead)
            })
        })?;
    }
    Ok(())
}

/// Writes what happened with a lead: every fifth thing takes it a stage on.
fn happen(
    tx: &Connection,
    (lead, began): (crate::id::LeadId, NaiveDate),
    events: u32,
    dice: &mut Dice,
    now: Now,
) -> Result<()> {
    let days = (now.today() - began).num_days().max(0);
    // Some were looked after until today, some were left long ago.
    let days = i64::try_from(dice.below(days.unsigned_abs() + 1)).unwrap_or(0);
    let over = dice.below(3) == 0;
    let last = usize::try_from(dice.below(6)).unwrap_or(0);
    let mut put = tx.prepare_cached(
        "INSERT INTO lead_event (id, lead_id, on_date, noted, stage, reason, note, minutes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    for at in 0..events {
        let on = began + Duration::days(days * i64::from(at + 1) / i64::from(events.max(1)));
        let step = usize::try_from(at / 5).unwrap_or(0) + 1;
        let (stage, reason) = match at {
            _ if over && at + 1 == events => (LeadStage::Closed.text(), CloseReason::Silent),
            _ if at.is_multiple_of(5) && step <= last => {
                (LeadStage::ALL[step].text(), CloseReason::Unsaid)
            }
            _ => ("", CloseReason::Unsaid),
        };
        put.execute((
            LeadEventId::new(now),
            lead,
            on,
            time::to_text(now.instant),
            stage,
            reason,
            "Wrote to them and asked how they decide.",
            i64::try_from(dice.below(60) + 5).unwrap_or(5),
        ))?;
    }
    Ok(())
}
