//! Answers to notices, from the desktop and from the window alike.

use chrono::{DateTime, Duration, Utc};

use super::block::BlockKind;
use super::friday;
use super::notice::{Answer, NoticeAbout, Route};
use super::recurrence::resolve;
use super::reminder::{self, Reminder, ReminderState};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::ReminderId;
use crate::op::Op;
use crate::time::{self, Now};
use crate::words;

/// The short snooze, in minutes.
const SNOOZE_MINUTES: i64 = 10;
/// The long snooze, in minutes.
const LONG_SNOOZE_MINUTES: i64 = 60;
/// The most characters of a reason.
const REASON_MAX: usize = 200;

impl Career {
    /// Takes the answer to a notice, and returns where it leads in the window; `None` leaves the window
    /// as it is. An answer that comes late, twice or to something gone is harmless.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn answer(
        &mut self,
        about: &NoticeAbout,
        answer: Answer,
        now: Now,
    ) -> Result<Option<Route>> {
        match (about, answer) {
            (NoticeAbout::Missed, Answer::Open | Answer::Start) => Ok(Some(Route::Missed)),
            (NoticeAbout::Test, Answer::Open | Answer::Start) => Ok(Some(Route::Settings)),
            (NoticeAbout::Matters, Answer::Open | Answer::Start) => Ok(Some(Route::Today)),
            (NoticeAbout::Missed | NoticeAbout::Matters | NoticeAbout::Test, _) => Ok(None),
            (NoticeAbout::Matter(key), _) => self.answer_matter(key, answer, "", now),
            (NoticeAbout::Reminder(id), _) => {
                let id: Option<ReminderId> = id.parse().ok();
                let reminder = match id {
                    Some(id) => reminder::find(self.read(), id)?,
                    None => None,
                };
                match reminder {
                    Some(reminder) => self.respond(&reminder, answer, "", now),
                    None if matches!(answer, Answer::Open | Answer::Start) => {
                        Ok(Some(Route::Today))
                    }
                    None => Ok(None),
                }
            }
        }
    }

    /// Takes an answer given in the window, with the reason of a skip, and returns where it leads.
    ///
    /// # Errors
    /// `NotFound` when the reminder is gone; `Invalid` when the reason is too long.
    pub fn answer_reminder(
        &mut self,
        id: ReminderId,
        answer: Answer,
        reason: &str,
        now: Now,
    ) -> Result<Option<Route>> {
        let reason = reason.trim();
        if reason.chars().count() > REASON_MAX || reason.contains('\0') {
            return Err(Error::invalid("reason", words::line_too_long(REASON_MAX)));
        }
        let reminder = reminder::find(self.read(), id)?
            .ok_or_else(|| Error::NotFound(words::reminder_gone()))?;
        self.respond(&reminder, answer, reason, now)
    }

    fn respond(
        &mut self,
        reminder: &Reminder,
        answer: Answer,
        reason: &str,
        now: Now,
    ) -> Result<Option<Route>> {
        let settled = matches!(
            reminder.state,
            ReminderState::Started | ReminderState::Done | ReminderState::Skipped
        );
        match answer {
            Answer::Open => {
                let open = reminder.session.filter(|_| !reminder.session_over);
                Ok(Some(
                    open.map_or(Route::Today, |id| Route::Session(id.to_string())),
                ))
            }
            Answer::Start => self.start(reminder, now).map(Some),
            Answer::Skip if !settled => self.skip(reminder, reason, now).map(|()| None),
            Answer::Snooze10Min | Answer::Snooze1Hour | Answer::SnoozeTomorrow if !settled => {
                self.snooze(reminder, answer, now).map(|()| None)
            }
            _ => Ok(None),
        }
    }

    fn start(&mut self, reminder: &Reminder, now: Now) -> Result<Route> {
        if let Some(kind) = reminder.kind.session() {
            let id = self.start_session(kind, Some(reminder.id), None, now)?;
            return Ok(Route::Session(id.to_string()));
        }
        self.transact_quietly(|tx| reminder::started(tx, reminder.id))?;
        if reminder.kind == BlockKind::Review {
            let step = friday::step(self.read(), now)?;
            return Ok(Route::Step(step.text().to_owned()));
        }
        Ok(Route::Today)
    }

    fn skip(&mut self, reminder: &Reminder, reason: &str, now: Now) -> Result<()> {
        self.transact(Op::SkipOccurrence(reminder.name()), |tx| {
            tx.prepare_cached(
                "UPDATE reminder SET state = 'skipped', reason = ?2, settled_at = ?3, untold = 0
                  WHERE id = ?1",
            )?
            .execute((reminder.id, reason, time::to_text(now.instant)))?;
            Ok(())
        })?;
        Ok(())
    }

    fn snooze(&mut self, reminder: &Reminder, answer: Answer, now: Now) -> Result<()> {
        let until = snoozed_until(reminder.due_at, answer, now);
        self.transact_quietly(|tx| {
            tx.prepare_cached(
                "UPDATE reminder SET state = 'snoozed', snoozed_until = ?2, settled_at = NULL,
                        untold = 0, cleared = 0
                  WHERE id = ?1",
            )?
            .execute((reminder.id, time::to_text(until)))?;
            Ok(())
        })?;
        Ok(())
    }
}

/// Returns when to ask again. Tomorrow is at the wall time at which it was due today, my zone's.
fn snoozed_until(due_at: DateTime<Utc>, answer: Answer, now: Now) -> DateTime<Utc> {
    // Put off before it was due, it is put off from then.
    let from = now.instant.max(due_at);
    match answer {
        Answer::SnoozeTomorrow => {
            let time = due_at.with_timezone(&now.zone).naive_local().time();
            resolve(
                (now.date_of(from) + Duration::days(1)).and_time(time),
                now.zone,
            )
        }
        Answer::Snooze1Hour => from + Duration::minutes(LONG_SNOOZE_MINUTES),
        _ => from + Duration::minutes(SNOOZE_MINUTES),
    }
}
