//! What came of the sample's attempts.

use super::{after, on, save};
use crate::career::Career;
use crate::error::Result;
use crate::id::{DebriefId, InterviewId};
use crate::journey::demonstrate::debrief::{DebriefDraft, Outcome, Reached, Recovery};
use crate::journey::records::AnyRecord;
use crate::time::Now;

/// A sample debrief: about (an interview by its place, or in words), day, how far, what came of it, the reason
/// given, my view, the lesson, the mood, the small step.
type Debrief = (
    Result<usize, &'static str>,
    i64,
    Reached,
    Outcome,
    [&'static str; 3],
    u32,
    Recovery,
);

const DEBRIEFS: [Debrief; 7] = [
    (
        Err("Staff engineer at Northern Specimens"),
        11,
        Reached::Application,
        Outcome::Silence,
        [
            "",
            "Sent in a hurry, to an address without a name.",
            "Find one person there first.",
        ],
        2,
        Recovery::None,
    ),
    (
        Err("A talk with Pretend Robotics"),
        13,
        Reached::FirstTalk,
        Outcome::MyNo,
        [
            "",
            "They want somebody in Tokyo. I do not.",
            "Ask for the place first.",
        ],
        4,
        Recovery::None,
    ),
    (
        Err("First call with Acme Example"),
        8,
        Reached::FirstTalk,
        Outcome::WentOn,
        [
            "",
            "Easy; Omar had spoken for me.",
            "A word from inside opens the door.",
        ],
        5,
        Recovery::None,
    ),
    (
        Ok(0),
        17,
        Reached::Interview,
        Outcome::TheirNo,
        [
            "Not enough experience leading people",
            "True on paper. I did not tell what I do without the title.",
            "Bring a story about people, not only about machines.",
        ],
        1,
        Recovery::Walk,
    ),
    (
        Err("First talk about the team at Fictional Health"),
        26,
        Reached::FirstTalk,
        Outcome::TheirNo,
        [
            "Not enough experience leading people.",
            "The same again. Worth believing.",
            "Ask Mina for two newcomers to look after.",
        ],
        2,
        Recovery::Tell,
    ),
    (
        Ok(1),
        30,
        Reached::FirstTalk,
        Outcome::WentOn,
        [
            "",
            "The number carried it.",
            "Begin with the number next time too.",
        ],
        4,
        Recovery::None,
    ),
    (
        Ok(2),
        48,
        Reached::Interview,
        Outcome::WentOn,
        [
            "",
            "The crane story was told for me. That is what stories are for.",
            "Let others who were there speak first.",
        ],
        5,
        Recovery::None,
    ),
];

/// Fills what came of the interviews, and of other attempts.
pub(super) fn fill(career: &mut Career, now: Now, interviews: &[InterviewId]) -> Result<()> {
    for (about, day, reached, outcome, [reason, my_view, lesson], mood, recovery) in DEBRIEFS {
        let (about, interview_id) = match about {
            Ok(at) => ("", interviews.get(at).copied()),
            Err(words) => (words, None),
        };
        let chosen = recovery != Recovery::None;
        let draft = DebriefDraft {
            about: about.to_owned(),
            interview_id,
            happened_on: on(now, day),
            reached,
            outcome,
            reason: reason.to_owned(),
            my_view: my_view.to_owned(),
            lesson: lesson.to_owned(),
            mood: Some(mood),
            recovery,
            recovery_on: on(now, day + 1).filter(|_| chosen),
            recovered_on: on(now, day + 1).filter(|_| chosen),
            ..DebriefDraft::default()
        };
        let _: DebriefId = save(career, AnyRecord::Debrief(draft), after(now, day + 1))?;
    }
    Ok(())
}
