//! Generated introductions, for measuring: who brought whom together, and who knows whom.

use chrono::Duration;

use super::{BATCH, Dice};
use crate::career::Career;
use crate::error::Result;
use crate::id::PersonId;
use crate::journey::record;
use crate::people::introduction::{AcquaintanceDraft, IntroductionDraft};
use crate::time::Now;

/// The introductions are spread over this many days before now.
const SPAN_DAYS: u64 = 900;

/// Fills a career with so many introductions, and as many pairs who know each other.
///
/// # Errors
/// Only if SQLite fails.
pub fn fill(career: &mut Career, introductions: u32, now: Now) -> Result<()> {
    let people: Vec<PersonId> = career
        .read()
        .prepare("SELECT id FROM person WHERE binned_at IS NULL")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    if people.len() < 3 {
        return Ok(());
    }
    for first in (0..introductions).step_by(BATCH as usize) {
        career.transact_quietly(|tx| {
            for number in first..introductions.min(first + BATCH) {
                let mut dice = Dice(u64::from(number) + 7_777);
                // Three who stand side by side are three.
                let at = usize::try_from(dice.below(people.len() as u64 - 2)).unwrap_or(0);
                let ago = i64::try_from(dice.below(SPAN_DAYS)).unwrap_or(0);
                let introduction = IntroductionDraft {
                    introducer_id: (dice.below(3) > 0).then_some(people[at]),
                    one_id: Some(people[at + 1]),
                    other_id: Some(people[at + 2]),
                    on_day: Some(now.today() - Duration::days(ago)),
                    ..IntroductionDraft::default()
                };
                record::insert(tx, &introduction, now)?;
                let (one, other) = (*dice.pick(&people), *dice.pick(&people));
                if one != other {
                    let acquaintance = AcquaintanceDraft {
                        one_id: Some(one),
                        other_id: Some(other),
                        note: String::new(),
                    };
                    record::insert(tx, &acquaintance, now)?;
                }
            }
            Ok(())
        })?;
    }
    Ok(())
}
