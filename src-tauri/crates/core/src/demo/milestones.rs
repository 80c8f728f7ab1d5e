//! Milestones of the sample's people.

use chrono::Duration;

use crate::career::Career;
use crate::error::Result;
use crate::journey::record;
use crate::people::milestone::{MilestoneDraft, MilestoneKind};
use crate::time::Now;

/// Whose, what, days ago, more of it, and days ago on which I congratulated.
const MILESTONES: [(&str, MilestoneKind, i64, &str, Option<i64>); 2] = [
    (
        "Edith Placeholder",
        MilestoneKind::Award,
        6,
        "Archive of the year, by the invented guild of librarians",
        None,
    ),
    (
        "Grace Sample",
        MilestoneKind::Anniversary,
        40,
        "Ten years at Sample Works",
        Some(38),
    ),
];

/// Keeps them. It may be called once, after the people.
///
/// # Errors
/// Only if one does not fit, which is a fault of this file.
pub(super) fn fill(career: &mut Career, now: Now) -> Result<()> {
    let day = |ago: i64| now.today() - Duration::days(ago);
    for (name, what, ago, note, congratulated) in MILESTONES {
        let draft = MilestoneDraft {
            person_id: career.same_name(name)?,
            what,
            happened_on: Some(day(ago)),
            note: note.to_owned(),
            congratulated_on: congratulated.map(day),
        };
        record::save(career, None, draft, now)?;
    }
    Ok(())
}
