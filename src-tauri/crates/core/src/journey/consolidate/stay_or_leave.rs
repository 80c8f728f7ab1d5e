//! To stay or to leave: reasons of both kinds, two weeks to cool off, and a look back after half a year and after
//! one and a half. What was decided stays as it was written; one only looks back on it.

pub mod course;
mod view;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::past_day;
use crate::career::Career;
use crate::error::{Error, OrNotFound, Result};
use crate::id::{LookBackId, StayDecisionId, StayReasonId};
use crate::journey::lap::Lap;
use crate::journey::matter::Matter;
use crate::journey::record::{self, Record, need_line, record, trim_line, trim_text};
use crate::journey::wizard::{Found, Step};
use crate::op::Op;
use crate::time::{self, Now};
use crate::words;
use course::{Course, LOOK_BACK_MONTHS, Leaning, StayChoice, look_back_on};
pub use view::{LookBackRow, StayDecisionRow, StayDecisionsView};

record! {
    /// A question of staying or leaving, as its form holds it.
    StayDecisionDraft, "stay_decision", StayDecisionId {
        /// The question.
        question: String,
        /// When it was opened; today when left out.
        opened_on: Option<NaiveDate>,
        /// What would have to change for me to stay.
        to_stay: String,
        /// Where I lean.
        leaning: Leaning,
    }
}

impl Record for StayDecisionDraft {
    fn check(&mut self, _conn: &Connection, now: Now) -> Result<()> {
        need_line("question", &mut self.question, words::stay_question_empty())?;
        trim_text("to_stay", &mut self.to_stay)?;
        past_day("opened_on", &mut self.opened_on, now)
    }

    fn sentence(&self) -> String {
        words::stay_decision(&self.question)
    }

    fn may_change(conn: &Connection, id: StayDecisionId) -> Result<()> {
        open_still(conn, id)
    }

    /// The two weeks follow from the leaning, whoever wrote it.
    fn saved(tx: &Connection, id: StayDecisionId, now: Now) -> Result<()> {
        let (leaning, before) = stands(tx, id)?;
        if before.decided.is_some() {
            return Ok(());
        }
        let course = course::follow(before, leaning, seen(tx, now)?);
        if course != before {
            tx.prepare_cached(
                "UPDATE stay_decision SET leave_since_on = ?2, left_leave_on = ?3, seen_on = ?4 WHERE id = ?1",
            )?
            .execute((id, course.leave_since_on, course.left_leave_on, course.seen_on))?;
        }
        Ok(())
    }
}

/// What a reason does.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ReasonSide {
    /// It pushes me out.
    #[default]
    Push,
    /// It pulls me on, or holds me.
    Pull,
}
stored!(ReasonSide {
    Push = "push",
    Pull = "pull"
});

/// Of which kind a reason is, by my own earlier criteria.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum ReasonKind {
    /// Not said yet.
    #[default]
    #[serde(rename = "")]
    Unsaid,
    /// One by which I said I would decide.
    #[serde(rename = "right")]
    Right,
    /// One by which I said I would not.
    #[serde(rename = "wrong")]
    Wrong,
}
stored!(ReasonKind {
    Unsaid = "",
    Right = "right",
    Wrong = "wrong"
});

record! {
    /// A reason.
    StayReasonDraft, "stay_reason", StayReasonId {
        /// In which decision.
        decision_id: Option<StayDecisionId>,
        /// What it does.
        side: ReasonSide,
        /// In my words.
        reason: String,
        /// Of which kind it is.
        kind: ReasonKind,
        /// Which of my criteria says so.
        criterion: String,
    }
}

impl Record for StayReasonDraft {
    fn check(&mut self, conn: &Connection, _now: Now) -> Result<()> {
        need_line("reason", &mut self.reason, words::stay_reason_empty())?;
        trim_line("criterion", &mut self.criterion)?;
        open_still(conn, needed(self.decision_id)?)
    }

    fn sentence(&self) -> String {
        words::stay_reason(&self.reason)
    }

    fn may_change(conn: &Connection, id: StayReasonId) -> Result<()> {
        match record::one::<Self>(conn, id)?.draft.decision_id {
            Some(decision) => open_still(conn, decision),
            None => Ok(()),
        }
    }

    /// Also the bin neither takes a reason from what is decided nor gives one back to it.
    fn saved(tx: &Connection, id: StayReasonId, _now: Now) -> Result<()> {
        Self::may_change(tx, id)
    }
}

/// Whether a decision was right, seen from later.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Verdict {
    /// Not said yet.
    #[default]
    #[serde(rename = "")]
    Unsaid,
    /// It was.
    #[serde(rename = "right")]
    Right,
    /// In part.
    #[serde(rename = "partly")]
    Partly,
    /// It was not.
    #[serde(rename = "wrong")]
    Wrong,
}
stored!(Verdict {
    Unsaid = "",
    Right = "right",
    Partly = "partly",
    Wrong = "wrong"
});

record! {
    /// A look back on a decision.
    LookBackDraft, "look_back", LookBackId {
        /// On which.
        decision_id: Option<StayDecisionId>,
        /// How long after it: 6 or 18 months.
        months: u32,
        /// Whether it was right.
        verdict: Verdict,
        /// How it looks from here.
        text: String,
    }
}

impl Record for LookBackDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        trim_text("text", &mut self.text)?;
        let (_, course) = stands(conn, needed(self.decision_id)?)?;
        if !LOOK_BACK_MONTHS.contains(&self.months) {
            return Err(Error::invalid("months", words::look_back_months()));
        }
        let decided = course
            .decided_on
            .ok_or_else(|| Error::NotNow(words::not_decided().to_owned()))?;
        let on = look_back_on(decided, self.months);
        if on > now.today() {
            return Err(Error::NotNow(words::look_back_early(on, now.today())));
        }
        Ok(())
    }

    fn sentence(&self) -> String {
        words::look_back(self.months)
    }

    fn saved(tx: &Connection, id: LookBackId, _now: Now) -> Result<()> {
        let twice: bool = tx
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM look_back a JOIN look_back b
                   ON b.decision_id = a.decision_id AND b.months = a.months AND b.id <> a.id
                  WHERE a.id = ?1 AND a.binned_at IS NULL AND b.binned_at IS NULL)",
            )?
            .query_row([id], |row| row.get(0))?;
        if twice {
            return Err(Error::NotNow(words::look_back_there().to_owned()));
        }
        Ok(())
    }
}

fn needed(id: Option<StayDecisionId>) -> Result<StayDecisionId> {
    id.ok_or_else(|| Error::NotFound(words::record_gone()))
}

/// Returns where a decision leans and how far it has come.
fn stands(conn: &Connection, id: StayDecisionId) -> Result<(Leaning, Course)> {
    conn.prepare_cached(
        "SELECT leaning, leave_since_on, left_leave_on, seen_on, decided, decided_on
           FROM stay_decision WHERE id = ?1",
    )?
    .query_row([id], |row| {
        let decided = row.get_ref(4)?.as_str()?;
        Ok((
            row.get(0)?,
            Course {
                leave_since_on: row.get(1)?,
                left_leave_on: row.get(2)?,
                seen_on: row.get(3)?,
                decided: StayChoice::ALL
                    .into_iter()
                    .find(|choice| choice.text() == decided),
                decided_on: row.get(5)?,
            },
        ))
    })
    .or_not_found(&words::record_gone())
}

fn open_still(conn: &Connection, id: StayDecisionId) -> Result<()> {
    match stands(conn, id)?.1.decided {
        None => Ok(()),
        Some(_) => Err(Error::NotNow(words::decided_stays().to_owned())),
    }
}

/// Returns the newest day that the file has seen, today at least: with a clock set back, the two weeks still begin no earlier.
fn seen(conn: &Connection, now: Now) -> Result<NaiveDate> {
    let (lap, visit, notice, decision): (
        Option<NaiveDate>,
        Option<String>,
        Option<NaiveDate>,
        Option<NaiveDate>,
    ) = conn
        .prepare_cached(
            "SELECT (SELECT max(started_on) FROM lap), (SELECT max(entered_at) FROM stage_visit),
                    (SELECT max(day) FROM notice), (SELECT max(seen_on) FROM stay_decision)",
        )?
        .query_row([], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })?;
    let visit = visit
        .as_deref()
        .and_then(time::from_text)
        .map(|at| now.date_of(at));
    let known = lap.max(visit).max(notice).max(decision);
    Ok(known.map_or(now.today(), |known| known.max(now.today())))
}

/// Looks whether the question was weighed in this lap: reasons of both sides, each marked, and what would have to
/// change; or decided.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap) -> Result<Found> {
    let (_, on) = record::newest::<StayDecisionDraft>(conn, "", [])?;
    let newest = record::all::<StayDecisionDraft>(
        conn,
        "AND (r.changed_on >= ?1 OR r.decided_on >= ?1) ORDER BY r.id DESC LIMIT 1",
        [lap.started_on],
    )?;
    let Some(newest) = newest.into_iter().next() else {
        return Ok(Found {
            done: false,
            on,
            holds: String::new(),
            missing: words::stay_question_missing().to_owned(),
        });
    };
    let (_, course) = stands(conn, newest.id)?;
    let reasons = reasons_of(conn, newest.id)?;
    let missing = words::stay_missing(&newest.draft, &reasons);
    Ok(Found {
        done: course.decided.is_some() || missing.is_empty(),
        on,
        holds: words::stay_holds(reasons.len(), course.decided),
        missing: missing.to_owned(),
    })
}

fn reasons_of(conn: &Connection, id: StayDecisionId) -> Result<Vec<StayReasonDraft>> {
    let rows = record::all::<StayReasonDraft>(conn, "AND r.decision_id = ?1 ORDER BY r.id", [id])?;
    Ok(rows.into_iter().map(|row| row.draft).collect())
}

/// Adds the end of each two weeks, and each look back that is not written.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn matters(conn: &Connection, to: &mut Vec<Matter>) -> Result<()> {
    for row in record::all::<StayDecisionDraft>(conn, "ORDER BY r.id", [])? {
        let (leaning, course) = stands(conn, row.id)?;
        if let Some(over) = course.cool_on(leaning) {
            to.push(Matter::on(
                &format!("cooled:{}", row.id),
                Step::StayOrLeave,
                over,
                words::cooled_title().to_owned(),
                row.draft.question.clone(),
            ));
        }
        let Some(decided) = course.decided_on else {
            continue;
        };
        for months in LOOK_BACK_MONTHS {
            let (written, _) = record::newest::<LookBackDraft>(
                conn,
                "AND r.decision_id = ?1 AND r.months = ?2",
                (row.id, months),
            )?;
            if written == 0 {
                to.push(Matter::on(
                    &format!("look_back:{}:{months}", row.id),
                    Step::StayOrLeave,
                    look_back_on(decided, months),
                    words::look_back_title(months),
                    row.draft.question.clone(),
                ));
            }
        }
    }
    Ok(())
}

impl Career {
    /// Decides to stay or to leave. To leave can be decided two weeks after one began to lean that way; earlier
    /// only with a note, which is kept.
    ///
    /// # Errors
    /// `NotFound`; `NotNow` when it is decided already, does not lean to leave or is too early; `Invalid` when the
    /// note is too long.
    pub fn decide_stay(
        &mut self,
        id: StayDecisionId,
        choice: StayChoice,
        note: &str,
        now: Now,
    ) -> Result<()> {
        let mut note = note.to_owned();
        trim_line("note", &mut note)?;
        let (leaning, course) = stands(self.read(), id)?;
        let today = now.today();
        let early = match course::may_decide(course, leaning, choice, today) {
            Ok(()) => false,
            Err(course::Refusal::Early(_)) if !note.is_empty() => true,
            Err(refusal) => return Err(Error::NotNow(words::stay_refused(refusal, today))),
        };
        let draft = record::one::<StayDecisionDraft>(self.read(), id)?.draft;
        self.transact(
            Op::EditRecord(words::stay_decided(choice, &draft.question)),
            |tx| {
                tx.prepare_cached(
                    "UPDATE stay_decision SET decided = ?2, decided_on = ?3, early_note = ?4, changed_on = ?3
                      WHERE id = ?1",
                )?
                .execute((id, choice, today, if early { note.as_str() } else { "" }))?;
                Ok(())
            },
        )?;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
