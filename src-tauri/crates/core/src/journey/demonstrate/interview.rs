//! Interviews, pitches and talks that review me: when they are, and what they ask of me before and after.

use chrono::{Duration, NaiveDate, NaiveDateTime, NaiveTime};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::id::{InterviewId, LeadId};
use crate::journey::matter::{Matter, Place};
use crate::journey::record::{self, Record, in_range, need_line, record, trim_line, trim_text};
use crate::journey::wizard::Step;
use crate::leads::lead::LeadDraft;
use crate::time::Now;
use crate::words;

/// How long an interview takes when nobody has said, in minutes (ours).
const MINUTES: u32 = 60;
/// The longest, in minutes: a day of assessment.
const MINUTES_MAX: i64 = 24 * 60;
/// How long after its end it is asked how it went: fresh, and out of the door (product/requirements.md, row 120).
const ASK_AFTER_MINUTES: i64 = 60;
/// The wall hour at which it is asked where no time was agreed (ours).
const ASK_HOUR: u32 = 18;
/// Days after which it is no longer asked (ours: by then it is a debrief one writes when one wants to).
const ASK_DAYS: i64 = 14;

/// What kind of talk it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum InterviewSort {
    /// An interview.
    #[default]
    Interview,
    /// A pitch.
    Pitch,
    /// A talk that reviews me.
    ReviewTalk,
}
stored!(InterviewSort {
    Interview = "interview",
    Pitch = "pitch",
    ReviewTalk = "review_talk",
});

record! {
    /// An interview, a pitch, or a talk that reviews me.
    InterviewDraft, "interview", InterviewId {
        /// What kind of talk.
        sort: InterviewSort,
        /// The opportunity that it is about; none for a talk that belongs to no lead.
        lead_id: Option<LeadId>,
        /// What it is about; one line.
        title: String,
        /// With which organisation.
        organisation: String,
        /// On which date; none while none is agreed.
        held_on: Option<NaiveDate>,
        /// At which wall time, HH:MM; empty while none is agreed.
        held_time: String,
        /// How long it is to take; an hour when left out.
        minutes: u32,
        /// Where, or how to dial in.
        place: String,
        /// What I want to ask, a line each.
        questions: String,
    }
}

impl Record for InterviewDraft {
    fn check(&mut self, conn: &Connection, _now: Now) -> Result<()> {
        if let Some(lead) = self.lead_id {
            record::one::<LeadDraft>(conn, lead)?;
        }
        need_line("title", &mut self.title, words::interview_empty())?;
        trim_line("organisation", &mut self.organisation)?;
        trim_line("held_time", &mut self.held_time)?;
        trim_line("place", &mut self.place)?;
        trim_text("questions", &mut self.questions)?;
        if self.minutes == 0 {
            self.minutes = MINUTES;
        }
        in_range("minutes", i64::from(self.minutes), 1, MINUTES_MAX)?;
        if !self.held_time.is_empty() {
            let time = NaiveTime::parse_from_str(&self.held_time, "%H:%M").map_err(|_| {
                Error::invalid("held_time", words::time_unreadable(&self.held_time))
            })?;
            self.held_time = time.format("%H:%M").to_string();
        }
        Ok(())
    }

    fn sentence(&self) -> String {
        words::interview_called(self.sort, &self.title)
    }

    /// Once it is about a lead, its people and what came of it are the lead's, too.
    fn saved(tx: &Connection, id: InterviewId, _now: Now) -> Result<()> {
        let lead = record::one::<Self>(tx, id)?.draft.lead_id;
        if lead.is_some() {
            tx.prepare_cached(
                "UPDATE player SET lead_id = ?2, interview_id = NULL WHERE interview_id = ?1",
            )?
            .execute((id, lead))?;
        }
        tx.prepare_cached(
            "UPDATE debrief SET lead_id = ?2 WHERE interview_id = ?1 AND lead_id IS NOT ?2",
        )?
        .execute((id, lead))?;
        Ok(())
    }
}

impl InterviewDraft {
    fn time(&self) -> Option<NaiveTime> {
        NaiveTime::parse_from_str(&self.held_time, "%H:%M").ok()
    }

    /// Returns the wall time at which it begins; where no time was agreed, it may be prepared until the evening.
    pub(crate) fn begins(&self) -> Option<NaiveDateTime> {
        match self.time() {
            Some(time) => Some(self.held_on?.and_time(time)),
            None => self.asked_from(),
        }
    }

    /// Returns the wall time from which it is asked how it went: an hour after its end, or at six in the evening
    /// of the day where no time was agreed.
    pub(crate) fn asked_from(&self) -> Option<NaiveDateTime> {
        let on = self.held_on?;
        Some(match self.time() {
            Some(time) => {
                let after = i64::from(self.minutes) + ASK_AFTER_MINUTES;
                on.and_time(time) + Duration::minutes(after)
            }
            None => on.and_time(NaiveTime::from_hms_opt(ASK_HOUR, 0, 0).unwrap_or_default()),
        })
    }

    /// Returns whether it is over.
    pub(crate) fn over(&self, now: Now) -> bool {
        self.asked_from().is_some_and(|asked| match self.time() {
            Some(_) => asked - Duration::minutes(ASK_AFTER_MINUTES) <= now.wall(),
            None => asked <= now.wall(),
        })
    }
}

/// Adds what interviews ask: to prepare on the day before, and how it went an hour after the end.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn matters(
    conn: &Connection,
    until: NaiveDateTime,
    now: Now,
    to: &mut Vec<Matter>,
) -> Result<()> {
    let (from_on, to_on) = (
        now.today() - Duration::days(ASK_DAYS),
        until.date() + Duration::days(1),
    );
    // Prepared is: a message for somebody, a story at hand, a question to ask. Debriefed is: a debrief of it.
    let mut select = conn.prepare_cached(
        "SELECT r.id,
                EXISTS (SELECT 1 FROM player p WHERE (p.interview_id = r.id OR p.lead_id = r.lead_id)
                           AND p.binned_at IS NULL AND p.message <> '')
            AND EXISTS (SELECT 1 FROM interview_story s WHERE s.interview_id = r.id) AND r.questions <> '',
                EXISTS (SELECT 1 FROM debrief d WHERE d.interview_id = r.id AND d.binned_at IS NULL)
           FROM interview r WHERE r.binned_at IS NULL AND r.held_on BETWEEN ?1 AND ?2 ORDER BY r.held_on, r.id",
    )?;
    let found = select
        .query_map((from_on, to_on), |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?
        .collect::<rusqlite::Result<Vec<(InterviewId, bool, bool)>>>()?;
    for (id, prepared, debriefed) in found {
        let interview = record::one::<InterviewDraft>(conn, id)?.draft;
        let detail = words::interview_detail(&interview);
        let place = |step: Step| interview.lead_id.map_or(Place::Step(step), Place::Lead);
        if let (Some(on), Some(begins)) = (interview.held_on, interview.begins())
            && !prepared
            && now.wall() < begins
            && let Some(before) = on.pred_opt()
        {
            to.push(Matter::on(
                &format!("interview_prepare:{id}"),
                place(Step::Interviews),
                before,
                words::interview_prepare(interview.sort).to_owned(),
                detail.clone(),
            ));
        }
        if let Some(asked) = interview.asked_from()
            && !debriefed
        {
            to.push(Matter::at(
                &format!("interview_after:{id}"),
                place(Step::Debriefs),
                asked,
                words::interview_after(interview.sort).to_owned(),
                detail,
            ));
        }
    }
    Ok(())
}
