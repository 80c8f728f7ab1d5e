//! Decisions to stay or to leave, as the page shows them.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use super::course::{self, LOOK_BACK_MONTHS, StayChoice, look_back_on};
use super::{LookBackDraft, StayDecisionDraft, StayReasonDraft, stands};
use crate::career::Career;
use crate::error::Result;
use crate::id::{LookBackId, StayDecisionId, StayReasonId};
use crate::journey::plan::return_on_me::{CURRENT, Total, score};
use crate::journey::record::{self, Kept};
use crate::time::Now;
use crate::words;

/// The exercise: open questions and what was decided.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StayDecisionsView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// Open ones first, then the newest.
    pub decisions: Vec<StayDecisionRow>,
    /// How the plan's criteria weigh the role I have: what was fixed before there was anything to decide.
    pub yardstick: Option<Total>,
}

/// A decision with all that belongs to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StayDecisionRow {
    /// Its id.
    pub id: StayDecisionId,
    /// What its form holds.
    pub draft: StayDecisionDraft,
    /// Its reasons, oldest first.
    pub reasons: Vec<Kept<StayReasonId, StayReasonDraft>>,
    /// What the reasons say together, in words; empty while there is none.
    pub weighed: String,
    /// How far it has come, in words.
    pub course: String,
    /// From when leaving may be decided; `None` while I do not lean that way.
    pub cool_on: Option<NaiveDate>,
    /// Whether leaving may be decided today without a note.
    pub may_leave: bool,
    /// What was decided.
    pub decided: Option<StayChoice>,
    /// When.
    pub decided_on: Option<NaiveDate>,
    /// Why it was decided before the two weeks were over; empty when it was not.
    pub early_note: String,
    /// The looks back, earliest first; none while it is open.
    pub look_backs: Vec<LookBackRow>,
}

/// A look back on a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LookBackRow {
    /// How long after it.
    pub months: u32,
    /// When it is due.
    pub due_on: NaiveDate,
    /// Whether that day has come.
    pub due: bool,
    /// When, in words.
    pub in_words: String,
    /// What was written, once it was.
    pub written: Option<Kept<LookBackId, LookBackDraft>>,
}

fn look_backs(
    conn: &Connection,
    id: StayDecisionId,
    decided_on: NaiveDate,
    today: NaiveDate,
) -> Result<Vec<LookBackRow>> {
    let written = record::all::<LookBackDraft>(conn, "AND r.decision_id = ?1 ORDER BY r.id", [id])?;
    Ok(LOOK_BACK_MONTHS
        .into_iter()
        .map(|months| {
            let due_on = look_back_on(decided_on, months);
            LookBackRow {
                months,
                due_on,
                due: due_on <= today,
                in_words: words::look_back_when(months, due_on, today),
                written: written
                    .iter()
                    .find(|row| row.draft.months == months)
                    .cloned(),
            }
        })
        .collect())
}

fn early_note(conn: &Connection, id: StayDecisionId) -> Result<String> {
    Ok(conn
        .prepare_cached("SELECT early_note FROM stay_decision WHERE id = ?1")?
        .query_row([id], |row| row.get(0))?)
}

impl Career {
    /// Returns the questions of staying and leaving.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn stay_decisions(&self, now: Now) -> Result<StayDecisionsView> {
        let conn = self.read();
        let today = now.today();
        let mut decisions = Vec::new();
        for row in record::all::<StayDecisionDraft>(
            conn,
            "ORDER BY r.decided_on IS NOT NULL, r.opened_on DESC, r.id DESC",
            [],
        )? {
            let (leaning, course) = stands(conn, row.id)?;
            let reasons = record::all::<StayReasonDraft>(
                conn,
                "AND r.decision_id = ?1 ORDER BY r.id",
                [row.id],
            )?;
            let drafts: Vec<&StayReasonDraft> = reasons.iter().map(|one| &one.draft).collect();
            decisions.push(StayDecisionRow {
                id: row.id,
                weighed: words::stay_weighed(&drafts),
                reasons,
                course: words::stay_course(&course, leaning, today),
                cool_on: course.cool_on(leaning),
                may_leave: course::may_decide(course, leaning, StayChoice::Leave, today).is_ok(),
                decided: course.decided,
                decided_on: course.decided_on,
                early_note: early_note(conn, row.id)?,
                look_backs: match course.decided_on {
                    Some(decided) => look_backs(conn, row.id, decided, today)?,
                    None => Vec::new(),
                },
                draft: row.draft,
            });
        }
        Ok(StayDecisionsView {
            date: today,
            decisions,
            yardstick: score::standing(conn)?
                .into_iter()
                .find(|one| one.subject == CURRENT),
        })
    }
}
