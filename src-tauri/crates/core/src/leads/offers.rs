//! Offers side by side: what each says by my own criteria, what nobody knows yet, and what of it would change which
//! one stands first.

pub mod hinge;

use chrono::{Duration, NaiveDate};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use self::hinge::{Turn, hinges};
use super::fit::{self, LeadFit, Weighed};
use super::lead::{LeadDraft, WorkForm};
use super::stage::{self, LeadStage};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{CriterionId, LeadId};
use crate::journey::plan::criteria;
use crate::journey::plan::return_on_me::CURRENT;
use crate::journey::plan::return_on_me::score;
use crate::journey::record;
use crate::op::Op;
use crate::time::Now;
use crate::words;

/// The most leads side by side: more columns cannot be read in a small window.
pub const SIDE_MOST: usize = 4;
/// So many are set side by side unless the person chooses: the offers, then what fits best.
const SIDE_FIRST: usize = 3;
/// The most others that can be chosen from.
const OTHERS_MOST: usize = 50;
/// The most unknowns that are named as those on which the order hangs.
const HINGES_MOST: usize = 4;

/// A lead among others.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OfferColumn {
    /// The lead.
    pub id: LeadId,
    /// What it is.
    pub title: String,
    /// At which organisation.
    pub organisation: String,
    /// What its stage is called.
    pub stage_name: String,
    /// The least it pays, in whole units of the currency a year.
    pub pay_from: Option<i64>,
    /// The most.
    pub pay_to: Option<i64>,
    /// The currency.
    pub currency: String,
    /// Where it is.
    pub place: String,
    /// Where one would work.
    pub work_form: WorkForm,
    /// What I do next.
    pub next_action: String,
    /// When.
    pub next_on: Option<NaiveDate>,
    /// How it fits, criterion by criterion.
    pub fit: LeadFit,
}

/// A lead that could stand beside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OfferOther {
    /// The lead.
    pub id: LeadId,
    /// What it is.
    pub title: String,
    /// At which organisation.
    pub organisation: String,
}

/// Something unknown on which the order hangs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Hinge {
    /// Of which lead.
    pub lead_id: LeadId,
    /// Which criterion.
    pub criterion_id: CriterionId,
    /// What would change.
    pub sentence: String,
}

/// The role one has, by the same criteria.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RoleNow {
    /// Its weighted mean, 0 to 10.
    pub fit: f64,
    /// When it was scored.
    pub scored_on: NaiveDate,
}

/// Leads side by side.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OffersView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// Whether criteria are frozen by which anything can be scored.
    pub criteria: bool,
    /// The leads, at most four.
    pub columns: Vec<OfferColumn>,
    /// Open leads that could stand beside, offers and scored ones first.
    pub others: Vec<OfferOther>,
    /// What is unknown and would alone change the order, the weightiest first.
    pub hinges: Vec<Hinge>,
    /// How much is known of all that stands here, in a sentence.
    pub sentence: String,
    /// The role one has, by the same criteria; `None` before it was scored.
    pub now: Option<RoleNow>,
}

/// The open leads with how they stand among the others: offers first, then by how many scores they have.
const OPEN: &str = "SELECT l.id, l.title, l.organisation,
   (SELECT count(*) FROM lead_fit f JOIN criterion c ON c.id = f.criterion_id
     WHERE f.lead_id = l.id AND f.score IS NOT NULL AND c.set_id = (
           SELECT id FROM criteria_set WHERE frozen_on IS NOT NULL ORDER BY frozen_on DESC, id DESC LIMIT 1)) AS scores
   FROM lead l WHERE l.binned_at IS NULL AND l.stage NOT IN ('accepted', 'closed')";

/// Returns how many open leads are at an offer or have a score.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn comparable(conn: &Connection) -> Result<u32> {
    Ok(conn
        .prepare_cached(
            "SELECT count(*) FROM lead l
              WHERE l.binned_at IS NULL AND l.stage NOT IN ('accepted', 'closed')
                AND (l.stage = 'offer' OR l.id IN (
                     SELECT f.lead_id FROM lead_fit f JOIN criterion c ON c.id = f.criterion_id
                      WHERE f.score IS NOT NULL AND c.set_id = (
                            SELECT id FROM criteria_set WHERE frozen_on IS NOT NULL
                             ORDER BY frozen_on DESC, id DESC LIMIT 1)))",
        )?
        .query_row([], |row| row.get(0))?)
}

/// Returns the leads that stand side by side while nobody has chosen: the offers, then those with the most scores.
fn first(conn: &Connection) -> Result<Vec<LeadId>> {
    let mut offers = conn
        .prepare_cached(&format!(
            "SELECT id FROM ({OPEN} AND l.stage = 'offer' ORDER BY l.stage_on, l.id LIMIT {SIDE_MOST})"
        ))?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<LeadId>>>()?;
    let room = SIDE_FIRST.saturating_sub(offers.len());
    let scored = conn
        .prepare_cached(&format!(
            "SELECT id FROM ({OPEN} AND l.stage <> 'offer' ORDER BY scores DESC, l.stage_on, l.id LIMIT {room})
              WHERE scores > 0"
        ))?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<LeadId>>>()?;
    offers.extend(scored);
    Ok(offers)
}

fn others(conn: &Connection, but: &[LeadId]) -> Result<Vec<OfferOther>> {
    let most = OTHERS_MOST + but.len();
    let mut select = conn.prepare_cached(&format!(
        "{OPEN} ORDER BY l.stage = 'offer' DESC, scores DESC, l.touched_on DESC, l.id LIMIT {most}"
    ))?;
    let rows = select.query_map([], |row| {
        Ok(OfferOther {
            id: row.get(0)?,
            title: row.get(1)?,
            organisation: row.get(2)?,
        })
    })?;
    let mut all = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    all.retain(|one| !but.contains(&one.id));
    all.truncate(OTHERS_MOST);
    Ok(all)
}

/// A question about one criterion that becomes the next step of a lead.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AskAbout {
    /// The lead.
    pub lead_id: LeadId,
    /// The criterion of which nobody knows.
    pub criterion_id: CriterionId,
}

impl Career {
    /// Returns leads side by side: those chosen, in that order, or else the offers and what has the most scores.
    ///
    /// # Errors
    /// `NotFound` for one that is gone, `Invalid` for more than four.
    pub fn lead_offers(&self, chosen: Option<&[LeadId]>, now: Now) -> Result<OffersView> {
        let conn = self.read();
        let ids = match chosen {
            Some(ids) => ids.to_vec(),
            None => first(conn)?,
        };
        if ids.len() > SIDE_MOST {
            return Err(Error::invalid("ids", words::offers_too_many(SIDE_MOST)));
        }
        let stages = stage::all(conn)?;
        let columns = ids
            .iter()
            .map(|id| {
                let draft = record::one::<LeadDraft>(conn, *id)?.draft;
                let stage: LeadStage = conn
                    .prepare_cached("SELECT stage FROM lead WHERE id = ?1")?
                    .query_row([id], |row| row.get(0))?;
                let named = stages.iter().find(|one| one.stage == stage);
                Ok(OfferColumn {
                    id: *id,
                    title: draft.title,
                    organisation: draft.organisation,
                    stage_name: named.map_or(String::new(), |one| one.name.clone()),
                    pay_from: draft.pay_from,
                    pay_to: draft.pay_to,
                    currency: draft.currency,
                    place: draft.place,
                    work_form: draft.work_form,
                    next_action: draft.next_action,
                    next_on: draft.next_on,
                    fit: fit::of(conn, *id)?,
                })
            })
            .collect::<Result<Vec<OfferColumn>>>()?;
        let weighed: Vec<Vec<Weighed>> = columns.iter().map(|one| one.fit.weighed()).collect();
        let hinges = hinges(&weighed)
            .into_iter()
            .take(HINGES_MOST)
            .map(|(lead, criterion, turn)| {
                let row = &columns[lead].fit.rows[criterion];
                let title = &columns[lead].title;
                Hinge {
                    lead_id: columns[lead].id,
                    criterion_id: row.criterion_id,
                    sentence: match turn {
                        Turn::Passes(other) => {
                            words::hinge_passes(&row.name, title, &columns[other].title)
                        }
                        Turn::FallsBehind(other) => {
                            words::hinge_behind(&row.name, title, &columns[other].title)
                        }
                    },
                }
            })
            .collect();
        let of: usize = columns.iter().map(|one| one.fit.rows.len()).sum();
        let known: usize = columns.iter().map(|one| one.fit.known).sum();
        let role = score::standing(conn)?
            .into_iter()
            .find(|total| total.subject == CURRENT);
        Ok(OffersView {
            date: now.today(),
            criteria: !criteria::frozen(conn)?.is_empty(),
            others: others(conn, &ids)?,
            hinges,
            sentence: words::offers_known(known, of),
            now: role.map(|total| RoleNow {
                // Its total is of 100, by the same weights and scores.
                fit: total.total / 10.0,
                scored_on: total.scored_on,
            }),
            columns,
        })
    }

    /// Makes asking about a criterion the next step of a lead. A next step that stands there stays in front of it, and
    /// so does a date that has not passed; otherwise it is tomorrow.
    ///
    /// # Errors
    /// `NotFound`, or `Invalid` when the next step has no room for it.
    pub fn ask_about(&mut self, ask: &AskAbout, now: Now) -> Result<()> {
        let conn = self.read();
        let mut draft = record::one::<LeadDraft>(conn, ask.lead_id)?.draft;
        let fit = fit::of(conn, ask.lead_id)?;
        let row = fit
            .rows
            .iter()
            .find(|row| row.criterion_id == ask.criterion_id)
            .ok_or_else(|| Error::NotNow(words::scoring_other_set()))?;
        draft.next_action = words::ask_about(&draft.next_action, &row.name);
        record::trim_line("next_action", &mut draft.next_action)?;
        let today = now.today();
        if draft.next_on.is_none_or(|on| on < today) {
            draft.next_on = Some(today + Duration::days(1));
        }
        self.transact(Op::EditRecord(words::lead_next_step(&draft.title)), |tx| {
            record::update(tx, ask.lead_id, &draft, now)
        })?;
        Ok(())
    }
}
