//! The notices of a wake: a block's own, what was missed, and those to take away.

use chrono::{DateTime, Duration, Utc};
use rusqlite::Connection;

use super::{TELL_DAYS, untold};
use crate::error::Result;
use crate::journey::matter;
use crate::rhythm::notice::{Answer, Notice, NoticeAbout, NoticeAction, NoticeSound};
use crate::rhythm::reminder::Reminder;
use crate::rhythm::session::queue;
use crate::settings;
use crate::time::{self, Now};
use crate::words;

/// The setting that says that the grouped notice may still be on the screen.
const MISSED_NOTICE_OUT: &str = "missed_notice_out";
/// The same for the notice that groups matters of the journey.
const MATTERS_NOTICE_OUT: &str = "matters_notice_out";

/// Shows a block's own notice. The person chose its hour, so neither quiet hours nor the limit hold it.
pub(super) fn show(tx: &Connection, reminder: &Reminder, now: Now) -> Result<Notice> {
    tx.prepare_cached(
        "UPDATE reminder SET state = 'shown', shown_at = ?2, notice_out = 1 WHERE id = ?1",
    )?
    .execute((reminder.id, time::to_text(now.instant)))?;
    let about = NoticeAbout::Reminder(reminder.id.to_string());
    went_out(tx, &about, Counts::No, now)?;
    own_notice(tx, reminder, about, None, now)
}

/// Tells once of everything that was missed and not told: by its own notice when it is one, grouped when more.
pub(super) fn tell(tx: &Connection, now: Now) -> Result<Option<Notice>> {
    let since = now.instant - Duration::days(TELL_DAYS);
    let (late, old): (Vec<_>, Vec<_>) = untold(tx)?
        .into_iter()
        .partition(|reminder| reminder.over_at() > since);
    for reminder in late.iter().chain(&old) {
        tx.prepare_cached("UPDATE reminder SET untold = 0 WHERE id = ?1")?
            .execute([reminder.id])?;
    }
    for reminder in &late {
        tx.prepare_cached("UPDATE reminder SET shown_at = ?2, notice_out = ?3 WHERE id = ?1")?
            .execute((reminder.id, time::to_text(now.instant), late.len() == 1))?;
    }
    match late.as_slice() {
        [] => Ok(None),
        [one] => {
            let about = NoticeAbout::Reminder(one.id.to_string());
            went_out(tx, &about, Counts::Yes, now)?;
            Ok(Some(own_notice(tx, one, about, Some(one.starts_at), now)?))
        }
        many => {
            went_out(tx, &NoticeAbout::Missed, Counts::Yes, now)?;
            settings::put(tx, MISSED_NOTICE_OUT, &true)?;
            let names: Vec<String> = many
                .iter()
                .map(|r| words::missed_line(&r.name(), now.date_of(r.starts_at)))
                .collect();
            Ok(Some(Notice {
                about: NoticeAbout::Missed,
                title: words::missed_title(many.len()),
                body: words::missed_body(&names),
                actions: vec![NoticeAction {
                    answer: Answer::Open,
                    label: words::see_them().to_owned(),
                }],
                sound: NoticeSound::Silent,
            }))
        }
    }
}

/// Tells once of the matters of the journey that have begun: by its own notice when it is one, grouped when more.
pub(super) fn tell_matters(tx: &Connection, now: Now) -> Result<Option<Notice>> {
    let matters = matter::untold(tx, now)?;
    matter::shown(tx, &matters, now)?;
    let (about, title, body) = match matters.as_slice() {
        [] => return Ok(None),
        [one] => {
            let named = settings::get::<bool>(tx, "names_in_notices")?.unwrap_or(false);
            let body = if named {
                one.detail.clone()
            } else {
                String::new()
            };
            (
                NoticeAbout::Matter(one.key.clone()),
                one.title.clone(),
                body,
            )
        }
        many => {
            settings::put(tx, MATTERS_NOTICE_OUT, &true)?;
            let titles: Vec<&str> = many.iter().map(|one| one.title.as_str()).collect();
            (
                NoticeAbout::Matters,
                words::matters_title(many.len()),
                words::matters_body(&titles),
            )
        }
    };
    went_out(tx, &about, Counts::Yes, now)?;
    let actions = words::matter_actions(matters.len());
    Ok(Some(Notice {
        about,
        title,
        body,
        actions: actions
            .iter()
            .map(|(answer, label)| NoticeAction {
                answer: *answer,
                label: (*label).to_owned(),
            })
            .collect(),
        sound: NoticeSound::Silent,
    }))
}

fn own_notice(
    tx: &Connection,
    reminder: &Reminder,
    about: NoticeAbout,
    late: Option<DateTime<Utc>>,
    now: Now,
) -> Result<Notice> {
    let context = queue::context(tx, reminder.kind, now)?;
    let named = settings::get::<bool>(tx, "names_in_notices")?.unwrap_or(false);
    let due = late.map(|at| at.with_timezone(&now.zone).naive_local());
    Ok(Notice {
        about,
        title: words::notice_title(&reminder.name(), reminder.minutes),
        body: words::notice_body(due, context.as_ref(), named, &reminder.place),
        actions: words::notice_actions(reminder.kind)
            .into_iter()
            .map(|(answer, label)| NoticeAction {
                answer,
                label: label.to_owned(),
            })
            .collect(),
        sound: reminder.sound,
    })
}

/// Whether a notice counts against the limit of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Counts {
    Yes,
    No,
}

fn went_out(tx: &Connection, about: &NoticeAbout, counts: Counts, now: Now) -> Result<()> {
    let about = match about {
        NoticeAbout::Reminder(id) => format!("reminder:{id}"),
        NoticeAbout::Missed => "missed".to_owned(),
        NoticeAbout::Matter(key) => format!("matter:{key}"),
        NoticeAbout::Matters => "matters".to_owned(),
        NoticeAbout::Test => "test".to_owned(),
    };
    tx.prepare_cached("INSERT INTO notice (about, shown_at, day, counts) VALUES (?1, ?2, ?3, ?4)")?
        .execute((
            about,
            time::to_text(now.instant),
            now.today().to_string(),
            counts == Counts::Yes,
        ))?;
    Ok(())
}

/// Returns the notices that may be on the screen and are no longer true.
pub(super) fn withdrawn(conn: &Connection, now: Now) -> Result<Vec<NoticeAbout>> {
    let mut select = conn.prepare_cached(
        "SELECT r.id FROM reminder r JOIN block b ON b.id = r.block_id
          WHERE r.notice_out = 1
            AND (r.state NOT IN ('shown', 'missed') OR r.cleared = 1 OR b.binned_at IS NOT NULL)
          ORDER BY r.id",
    )?;
    let mut out = select
        .query_map([], |row| Ok(NoticeAbout::Reminder(row.get(0)?)))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    if settings::get::<bool>(conn, MISSED_NOTICE_OUT)?.unwrap_or(false) {
        let any: bool = conn
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM reminder WHERE state = 'missed' AND cleared = 0)",
            )?
            .query_row([], |row| row.get(0))?;
        if !any {
            out.push(NoticeAbout::Missed);
        }
    }
    out.extend(
        matter::withdrawn(conn, now)?
            .into_iter()
            .map(NoticeAbout::Matter),
    );
    if settings::get::<bool>(conn, MATTERS_NOTICE_OUT)?.unwrap_or(false)
        && matter::standing(conn, now)?.is_empty()
    {
        out.push(NoticeAbout::Matters);
    }
    Ok(out)
}

pub(super) fn taken_away(tx: &Connection, about: &NoticeAbout) -> Result<()> {
    match about {
        NoticeAbout::Reminder(id) => {
            tx.prepare_cached("UPDATE reminder SET notice_out = 0 WHERE id = ?1")?
                .execute([id])?;
        }
        NoticeAbout::Missed => settings::remove(tx, MISSED_NOTICE_OUT)?,
        NoticeAbout::Matter(key) => matter::taken_away(tx, key)?,
        NoticeAbout::Matters => settings::remove(tx, MATTERS_NOTICE_OUT)?,
        NoticeAbout::Test => {}
    }
    Ok(())
}
