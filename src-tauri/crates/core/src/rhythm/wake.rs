//! What a tick of the clock brings: reminders that fall due, those that were missed, notices to take away.
//!
//! Everything is decided by comparing rows with the wall clock, and written before it is shown. So sleep,
//! restarts and clock changes can delay a notice, but neither lose nor double one.

mod notices;

use std::collections::BTreeSet;

use chrono::{DateTime, Duration, Utc};
use rusqlite::Connection;

use super::notice::{NoticeAbout, Wake};
use super::quiet::{self, Hours};
use super::reminder::{self, Reminder, ReminderState};
use super::{plan, session};
use crate::career::Career;
use crate::error::Result;
use crate::id::ReminderId;
use crate::journey::matter;
use crate::leads::health;
use crate::people::coverage;
use crate::settings::{self, Settings};
use crate::time::{self, Now};
use notices::{show, taken_away, tell, tell_matters, withdrawn};

/// What was missed longer ago is listed, and no notice speaks of it.
const TELL_DAYS: i64 = 7;
/// How often the last look at the clock is written down when nothing else is, in minutes.
const CHECKED_MINUTES: i64 = 60;

impl Career {
    /// Looks at the clock: plans ahead, shows what is due, lists what was missed. A host calls it at least
    /// every 30 s and after sleep; it writes only when something is to be done.
    ///
    /// # Errors
    /// Only if SQLite fails; then nothing was written and the next call does it.
    pub fn wake(&mut self, now: Now) -> Result<Wake> {
        let mut wake = Wake::default();
        let idle = plan::stale(self.read(), now)?.is_none()
            && !checked_long_ago(self.read(), now)?
            && Work::find(self.read(), now)?.is_nothing()
            && !session::any_abandoned(self.read(), now)?;
        if idle {
            // The tail of a write is done here, where nobody waits for it, and what the first one needs.
            self.get_ready()?;
            crate::store::tidy(self.read())?;
        } else {
            let done = self.transact_quietly(|tx| act(tx, now))?;
            wake = done.output;
            // What the program remembers in settings is on no screen.
            wake.changed = done
                .changed
                .into_iter()
                .filter(|table| table != "setting")
                .collect();
        }
        wake.next = next(self.read(), now)?;
        Ok(wake)
    }
}

/// What there is to do at one moment.
#[derive(Debug, Default)]
struct Work {
    /// Started, and the session or the time is over.
    done: Vec<ReminderId>,
    /// Shown, never answered, over.
    expired: Vec<ReminderId>,
    /// To show or, when it is too late, to list as missed; earliest first.
    due: Vec<Reminder>,
    /// Missed and not told, when now is a time to tell.
    late: Vec<Reminder>,
    /// Whether a matter of the journey began and was not told, when now is a time to tell.
    matters: bool,
    withdraw: Vec<NoticeAbout>,
}

impl Work {
    fn find(conn: &Connection, now: Now) -> Result<Self> {
        let mut work = Work {
            withdraw: withdrawn(conn, now)?,
            ..Work::default()
        };
        let paused = quiet::paused_until(conn, now)?.is_some();
        for reminder in open_until(conn, now.instant)? {
            let over = reminder.over_at() <= now.instant;
            match reminder.state {
                ReminderState::Started
                    if reminder.session.map_or(over, |_| reminder.session_over) =>
                {
                    work.done.push(reminder.id);
                }
                ReminderState::Shown if over => work.expired.push(reminder.id),
                ReminderState::Planned if !paused => work.due.push(reminder),
                ReminderState::Snoozed
                    if !paused && reminder.snoozed_until.is_none_or(|at| at <= now.instant) =>
                {
                    work.due.push(reminder);
                }
                _ => {}
            }
        }
        let settings = settings::all(conn)?;
        if !paused && may_tell(conn, &settings, now)? {
            work.late = untold(conn)?;
            work.matters = may_tell_matters(conn, now)? && !matter::untold(conn, now)?.is_empty();
        }
        Ok(work)
    }

    fn is_nothing(&self) -> bool {
        self.done.is_empty()
            && self.expired.is_empty()
            && self.due.is_empty()
            && self.late.is_empty()
            && !self.matters
            && self.withdraw.is_empty()
    }
}

/// Does everything that is to be done, inside the caller's transaction.
fn act(tx: &Connection, now: Now) -> Result<Wake> {
    let mut wake = Wake::default();
    if plan::stale(tx, now)?.is_some() {
        plan::plan(tx, now)?;
    }
    // Also when nothing was planned: what is missed after a long sleep is measured from here.
    settings::put(tx, plan::LAST_CHECKED, &time::to_text(now.instant))?;
    session::end_abandoned(tx, now)?;
    health::keep_week(tx, now)?;
    coverage::keep_week(tx, now)?;
    let work = Work::find(tx, now)?;
    for about in work.withdraw {
        taken_away(tx, &about)?;
        wake.withdraw.push(about);
    }
    for id in work.done {
        reminder::done(tx, id, now)?;
    }
    for id in work.expired {
        missed(tx, id, Told::Already, now)?;
    }
    for reminder in &work.due {
        if now.instant < reminder.over_at() {
            wake.show.push(show(tx, reminder, now)?);
        } else {
            let long_ago = reminder.over_at() <= now.instant - Duration::days(TELL_DAYS);
            missed(
                tx,
                reminder.id,
                if long_ago { Told::Never } else { Told::NotYet },
                now,
            )?;
        }
    }
    let settings = settings::all(tx)?;
    if quiet::paused_until(tx, now)?.is_none() && may_tell(tx, &settings, now)? {
        wake.show.extend(tell(tx, now)?);
        // What was missed may have been the last that the limit of the day allows.
        if may_tell(tx, &settings, now)? && may_tell_matters(tx, now)? {
            wake.show.extend(tell_matters(tx, now)?);
        }
    }
    // A notice that is shown anew replaces the one that would be taken away.
    let shown: BTreeSet<&NoticeAbout> = wake.show.iter().map(|notice| &notice.about).collect();
    wake.withdraw.retain(|about| !shown.contains(about));
    Ok(wake)
}

/// Whether a notice has spoken of what was missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    Already,
    NotYet,
    Never,
}

fn missed(tx: &Connection, id: ReminderId, told: Told, now: Now) -> Result<()> {
    tx.prepare_cached(
        "UPDATE reminder SET state = 'missed', settled_at = ?2, untold = ?3, cleared = 0 WHERE id = ?1",
    )?
    .execute((id, time::to_text(now.instant), told == Told::NotYet))?;
    Ok(())
}

/// Returns whether a notice besides the blocks' own may be shown now.
fn may_tell(conn: &Connection, settings: &Settings, now: Now) -> Result<bool> {
    Ok(!Hours::of(settings).quiet(now.wall())
        && quiet::notices_today(conn, now)? < settings.daily_limit)
}

/// Returns whether this is a day on which the journey asks for anything.
fn may_tell_matters(conn: &Connection, now: Now) -> Result<bool> {
    Ok(!quiet::holidays(conn)?.contains(now.today()))
}

/// Returns every unsettled reminder that is due by `until`, earliest first.
fn open_until(conn: &Connection, until: DateTime<Utc>) -> Result<Vec<Reminder>> {
    reminder::select(
        conn,
        "WHERE r.state IN ('planned', 'shown', 'snoozed', 'started') AND r.due_at <= ?1
         ORDER BY r.due_at, r.id",
        [time::to_text(until)],
    )
}

fn untold(conn: &Connection) -> Result<Vec<Reminder>> {
    reminder::select(
        conn,
        "WHERE r.untold = 1 AND r.state = 'missed' AND r.cleared = 0 ORDER BY r.starts_at, r.id",
        [],
    )
}

fn checked_long_ago(conn: &Connection, now: Now) -> Result<bool> {
    let checked: Option<String> = settings::get(conn, plan::LAST_CHECKED)?;
    let checked = checked.as_deref().and_then(time::from_text);
    Ok(checked.is_none_or(|at| (now.instant - at).abs() >= Duration::minutes(CHECKED_MINUTES)))
}

/// Returns the next moment at which something changes.
fn next(conn: &Connection, now: Now) -> Result<Option<DateTime<Utc>>> {
    if let Some(until) = quiet::paused_until(conn, now)? {
        return Ok(Some(until));
    }
    let coming = reminder::select(
        conn,
        "WHERE r.state IN ('planned', 'shown', 'snoozed', 'started') AND r.due_at > ?1
         ORDER BY r.due_at LIMIT 1",
        [time::to_text(now.instant)],
    )?;
    let mut moments: Vec<DateTime<Utc>> = coming.iter().map(|reminder| reminder.due_at).collect();
    for reminder in open_until(conn, now.instant)? {
        moments.push(match (reminder.state, reminder.snoozed_until) {
            (ReminderState::Snoozed, Some(until)) => until,
            _ => reminder.over_at(),
        });
    }
    moments.extend(matter::next(conn, now)?);
    if !untold(conn)?.is_empty() || !matter::untold(conn, now)?.is_empty() {
        let settings = settings::all(conn)?;
        if settings.daily_limit > 0 && quiet::notices_today(conn, now)? >= settings.daily_limit {
            moments.push(quiet::midnight(now.today() + Duration::days(1), now));
        } else {
            moments.push(Hours::of(&settings).end(now));
        }
    }
    Ok(moments.into_iter().filter(|at| *at > now.instant).min())
}
