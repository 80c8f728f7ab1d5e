//! What counts as a talk of substance, and when the next one is due.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;

use crate::error::Result;
use crate::id::PersonId;
use crate::people::touch::TouchKind;

/// Characters up to which a note is a line: a longer one says that there was something to write down (ours).
const LINE: usize = 80;

/// Returns whether a touch was a talk of substance: one meets or hears each other, or the note is longer than a line.
pub(super) fn substantive(kind: TouchKind, note: &str) -> bool {
    let met = matches!(
        kind,
        TouchKind::Call
            | TouchKind::Video
            | TouchKind::Coffee
            | TouchKind::Lunch
            | TouchKind::Event
    );
    met || note.trim().contains('\n') || note.trim().chars().count() > LINE
}

/// Returns when the next talk is due: a cadence after the last one, and never before it was agreed upon. Without a
/// talk yet, a cadence after the agreement.
pub(super) fn due_on(last: Option<NaiveDate>, agreed_on: NaiveDate, every_days: u32) -> NaiveDate {
    let every = Days::new(u64::from(every_days));
    match last {
        Some(last) => (last + every).max(agreed_on),
        None => agreed_on + every,
    }
}

/// Returns the day of the last talk of substance with somebody that stands in the touches.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn last_talk(conn: &Connection, person: PersonId) -> Result<Option<NaiveDate>> {
    let mut select = conn.prepare_cached(
        "SELECT k.day, k.kind, k.note FROM touch_person tp JOIN touch k ON k.id = tp.touch_id
          WHERE tp.person_id = ?1 AND k.binned_at IS NULL AND k.reached_out <> 'unanswered'
          ORDER BY k.at DESC",
    )?;
    let mut rows = select.query([person])?;
    while let Some(row) = rows.next()? {
        let kind = TouchKind::from_text(row.get_ref(1)?.as_str().unwrap_or_default());
        if substantive(kind, row.get_ref(2)?.as_str().unwrap_or_default()) {
            return Ok(Some(row.get(0)?));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::fixture::day;

    #[test]
    fn a_talk_is_a_meeting_or_more_than_a_line() {
        assert!(substantive(TouchKind::Lunch, ""), "one sat together");
        assert!(
            !substantive(TouchKind::Email, "Sent the figures."),
            "a line is no talk"
        );
        assert!(
            substantive(TouchKind::Email, &"We went through the plan. ".repeat(5)),
            "a long note says that there was something to talk about"
        );
        assert!(
            substantive(TouchKind::Message, "First this.\nThen that."),
            "two lines are longer than one"
        );
        assert!(
            !substantive(TouchKind::Message, "A line.\n"),
            "a line break at the end makes no second line"
        );
    }

    #[test]
    fn nobody_is_overdue_on_the_day_of_the_agreement() {
        let agreed = day("2026-03-10");
        assert_eq!(
            due_on(Some(day("2025-09-01")), agreed, 14),
            agreed,
            "a talk of long ago is due today, not last autumn"
        );
        assert_eq!(
            due_on(None, agreed, 14),
            day("2026-03-24"),
            "without a talk, a cadence later"
        );
        assert_eq!(
            due_on(Some(day("2026-03-09")), agreed, 14),
            day("2026-03-23"),
            "otherwise a cadence after the last"
        );
    }
}
