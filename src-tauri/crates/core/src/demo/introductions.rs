//! Who of the sample brought whom together, and who knows whom.

use chrono::Duration;

use crate::career::Career;
use crate::error::Result;
use crate::id::PersonId;
use crate::journey::record;
use crate::people::introduction::{AcquaintanceDraft, IntroductionDraft};
use crate::time::Now;

/// Who brought two together, whom, how many days ago, how, and what came of it. An empty name is me.
const INTRODUCTIONS: [(&str, &str, &str, i64, &str, &str); 3] = [
    (
        "Noor Fixture",
        "Ines Mockford",
        "",
        160,
        "Over dinner, after the launch",
        "Ines and I talk about founding now and then",
    ),
    (
        "",
        "Ada Example",
        "Lena Beispiel",
        118,
        "Ada looked for somebody to draw the build farm",
        "Lena gives her workshop there in spring",
    ),
    (
        "Grace Sample",
        "Ada Example",
        "Alan Specimen",
        520,
        "A panel on reliable software",
        "",
    ),
];

/// Who knows whom, and where from.
const ACQUAINTANCES: [(&str, &str, &str); 4] = [
    ("Noor Fixture", "Luca Esempio", "their launch in Milan"),
    ("Omar Pretendal", "Hana Standin", "he reviewed for her"),
    ("Omar Pretendal", "Ada Example", "the platform team"),
    (
        "Edith Placeholder",
        "Alan Specimen",
        "the library committee",
    ),
];

/// Writes down who knows whom through whom. It may be called once.
///
/// # Errors
/// Only if a sample does not fit, which is a fault of this file.
pub(super) fn fill(career: &mut Career, now: Now) -> Result<()> {
    for (introducer, one, other, days_ago, note, outcome) in INTRODUCTIONS {
        let draft = IntroductionDraft {
            introducer_id: who(career, introducer, now)?,
            one_id: who(career, one, now)?,
            other_id: who(career, other, now)?,
            on_day: Some(now.today() - Duration::days(days_ago)),
            note: note.to_owned(),
            outcome: outcome.to_owned(),
        };
        record::save(career, None, draft, now)?;
    }
    for (one, other, note) in ACQUAINTANCES {
        let draft = AcquaintanceDraft {
            one_id: who(career, one, now)?,
            other_id: who(career, other, now)?,
            note: note.to_owned(),
        };
        record::save(career, None, draft, now)?;
    }
    Ok(())
}

fn who(career: &Career, name: &str, now: Now) -> Result<Option<PersonId>> {
    if name.is_empty() {
        return Ok(None);
    }
    let found = career.search(name, 1, now)?.into_iter().next();
    Ok(found.map(|hit| hit.id))
}
