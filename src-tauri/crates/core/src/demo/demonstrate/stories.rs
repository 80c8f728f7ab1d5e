//! The sample's stories, how often they were told aloud, and what else was polished.

use super::{after, on, person, save};
use crate::career::Career;
use crate::error::Result;
use crate::id::{PolishId, RehearsalId, StoryId};
use crate::journey::demonstrate::readiness::{PolishDraft, PolishSort};
use crate::journey::demonstrate::story::{RehearsalDraft, StoryDraft};
use crate::journey::records::AnyRecord;
use crate::time::Now;

/// Title, situation, task, action, result, what it shows, who can confirm.
type Story = [&'static str; 7];

const STORIES: [Story; 4] = [
    [
        "The night the cranes stood still",
        "A change of ours stopped the crane dashboards at two in the morning.",
        "I was on call and the only one who knew both sides.",
        "I rolled back within ten minutes, then sat with the night shift until we had found the cause.",
        "Back in 25 minutes; the check we added has caught three of the same kind since.",
        "Calm when it is loud",
        "Tomás Ejemplo",
    ],
    [
        "One build instead of nine",
        "Nine teams had nine ways to build, and a release took two days.",
        "I was asked to find out whether one way would do.",
        "I moved the smallest team first, wrote down what hurt, and let the others come to us.",
        "Seven teams in eight months; a release takes three hours.",
        "Getting people to move without orders",
        "Ada Example",
    ],
    [
        "The budget nobody read",
        "Our cloud bill grew by a third and nobody could say why.",
        "Finance wanted a ceiling; I wanted to know first.",
        "I sat down with Ravi for two afternoons and we named every line.",
        "A fifth less, without switching anything off that somebody used.",
        "Talking to finance as an engineer",
        "Ravi Madeupson",
    ],
    [
        "Teaching the newcomers",
        "Two people joined with no idea of harbours.",
        "Mina asked me to look after them.",
        "A walk across the quay each Friday, one question each.",
        "",
        "I explain hard things",
        "Mina Notreal",
    ],
];

/// Which story, days after entering the stage, how it went, seconds.
const TOLD: [(usize, i64, u32, u32); 15] = [
    (0, 2, 2, 205),
    (0, 5, 3, 168),
    (1, 6, 2, 230),
    (0, 12, 4, 131),
    (1, 16, 3, 150),
    (2, 20, 3, 140),
    (1, 33, 4, 124),
    (0, 34, 5, 118),
    (2, 49, 4, 126),
    (1, 120, 3, 155),
    (0, 214, 4, 129),
    (0, 284, 4, 122),
    (1, 268, 3, 149),
    (0, 318, 5, 117),
    (1, 321, 4, 128),
];

const POLISHED: [(PolishSort, i64, &str); 8] = [
    (
        PolishSort::CvReview,
        1,
        "Two pages, and numbers in every line",
    ),
    (
        PolishSort::References,
        4,
        "Grace and Omar would both still speak for me",
    ),
    (PolishSort::Pitch, 8, "To the mirror, then to Zoë"),
    (PolishSort::Mock, 14, "With Omar, by video"),
    (
        PolishSort::Mock,
        31,
        "With Noor; she asked the money question",
    ),
    (PolishSort::Pitch, 50, "At the Rust meetup, in the break"),
    (PolishSort::CvReview, 212, "Took out the courses"),
    (
        PolishSort::Mock,
        305,
        "With Kofi, four questions over lunch",
    ),
];

/// Fills the stories, their tellings and what was polished up to so many days after entering the stage.
pub(super) fn fill(career: &mut Career, now: Now, days: i64) -> Result<Vec<StoryId>> {
    let mut stories = Vec::new();
    for (at, [title, situation, task, action, result, shows, confirmer]) in (1_i64..).zip(STORIES) {
        let draft = StoryDraft {
            title: title.to_owned(),
            situation: situation.to_owned(),
            task: task.to_owned(),
            action: action.to_owned(),
            result: result.to_owned(),
            shows: shows.to_owned(),
            confirmer_id: person(career, confirmer, now)?,
        };
        stories.push(save(career, AnyRecord::Story(draft), after(now, at))?);
    }
    for (story, day, how, seconds) in TOLD.into_iter().filter(|told| told.1 < days) {
        let draft = RehearsalDraft {
            story_id: stories.get(story).copied(),
            rehearsed_on: on(now, day),
            how,
            seconds,
        };
        let _: RehearsalId = save(career, AnyRecord::Rehearsal(draft), after(now, day))?;
    }
    for (sort, day, note) in POLISHED.into_iter().filter(|polished| polished.1 < days) {
        let draft = PolishDraft {
            sort,
            polished_on: on(now, day),
            note: note.to_owned(),
        };
        let _: PolishId = save(career, AnyRecord::Polish(draft), after(now, day))?;
    }
    Ok(stories)
}
