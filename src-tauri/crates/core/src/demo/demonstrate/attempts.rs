//! The sample's interviews, and the people in them.

use super::{after, debriefs, moment, on, person, save};
use crate::career::Career;
use crate::error::Result;
use crate::id::{InterviewId, PlayerId, StoryId};
use crate::journey::demonstrate::interview::{InterviewDraft, InterviewSort};
use crate::journey::records::AnyRecord;
use crate::leads::player::{PlayerDraft, PlayerRole};
use crate::time::Now;

/// A sample interview.
struct Attempt {
    sort: InterviewSort,
    title: &'static str,
    organisation: &'static str,
    /// Written down so many days after entering the stage, held so many.
    days: (i64, i64),
    time: &'static str,
    place: &'static str,
    questions: &'static str,
    stories: &'static [usize],
    /// Name, role, what they expect, what worries them, the message, the impression left.
    players: &'static [(&'static str, PlayerRole, [&'static str; 4])],
}

const ATTEMPTS: [Attempt; 4] = [
    Attempt {
        sort: InterviewSort::Interview,
        title: "Platform engineer",
        organisation: "Acme Example",
        days: (9, 17),
        time: "10:30",
        place: "Their office by the bridge, third floor",
        questions: "Who decides what is built first?\nWhat went wrong last time?",
        stories: &[0, 1],
        players: &[
            (
                "Ada Example",
                PlayerRole::Decider,
                [
                    "Somebody who moves teams without a title",
                    "That I have never led people on paper",
                    "Seven teams came because it was better, not because they had to",
                    "Liked the build story; went quiet about leading",
                ],
            ),
            (
                "Omar Pretendal",
                PlayerRole::Sponsor,
                [
                    "The colleague he knows",
                    "Nothing, he says",
                    "I still read every review he writes",
                    "On my side to the end",
                ],
            ),
        ],
    },
    Attempt {
        sort: InterviewSort::Pitch,
        title: "A shared build team",
        organisation: "Harbour Fixtures",
        days: (22, 30),
        time: "15:00",
        place: "The quay room",
        questions: "What would make you say no?",
        stories: &[1, 2],
        players: &[(
            "Ravi Madeupson",
            PlayerRole::Influencer,
            [
                "A number that holds for a year",
                "That it becomes a toy of engineers",
                "It pays for itself by the third team",
                "Asked for the sheet; a good sign",
            ],
        )],
    },
    Attempt {
        sort: InterviewSort::Interview,
        title: "Lead engineer, platform",
        organisation: "Harbour Fixtures",
        days: (36, 48),
        time: "14:00",
        place: "Mina's office",
        questions: "What would you want to see after a hundred days?\nWho was asked before me?",
        stories: &[0, 1, 2],
        players: &[
            (
                "Mina Notreal",
                PlayerRole::Recruiter,
                [
                    "Somebody who stays",
                    "That I would rather go outside",
                    "I want to finish here what we began",
                    "Warm; walked me to the door",
                ],
            ),
            (
                "Tomás Ejemplo",
                PlayerRole::Decider,
                [
                    "Nights without calls",
                    "That platform people forget the shifts",
                    "I was there at two in the morning and would be again",
                    "Told the crane story himself, before I could",
                ],
            ),
            (
                "Dr Vera Sampleton",
                PlayerRole::Influencer,
                [
                    "A plan on one page",
                    "How little budget there is",
                    "A fifth less last year, with Ravi",
                    "",
                ],
            ),
        ],
    },
    Attempt {
        sort: InterviewSort::ReviewTalk,
        title: "My first year as lead",
        organisation: "Harbour Fixtures",
        days: (326, 339),
        time: "11:00",
        place: "",
        questions: "What should I stop doing?",
        stories: &[],
        players: &[
            (
                "Mina Notreal",
                PlayerRole::Decider,
                [
                    "An honest look at the first year",
                    "That I take too much on myself",
                    "Two of us can be on call for anything now",
                    "",
                ],
            ),
            (
                "Tomás Ejemplo",
                PlayerRole::Sponsor,
                ["To be asked", "", "", ""],
            ),
        ],
    },
];

/// Fills the interviews and debriefs up to so many days after entering the stage.
pub(super) fn fill(career: &mut Career, now: Now, stories: &[StoryId], days: i64) -> Result<()> {
    let mut interviews = Vec::new();
    for attempt in ATTEMPTS.iter().filter(|attempt| attempt.days.0 < days) {
        interviews.push(interview(career, now, attempt, stories)?);
    }
    debriefs::fill(career, now, &interviews)
}

fn interview(
    career: &mut Career,
    now: Now,
    attempt: &Attempt,
    stories: &[StoryId],
) -> Result<InterviewId> {
    let (written, held) = attempt.days;
    let draft = InterviewDraft {
        lead_id: None,
        sort: attempt.sort,
        title: attempt.title.to_owned(),
        organisation: attempt.organisation.to_owned(),
        held_on: on(now, held),
        held_time: attempt.time.to_owned(),
        minutes: 60,
        place: attempt.place.to_owned(),
        questions: attempt.questions.to_owned(),
    };
    let then = after(now, written);
    let id = save(career, AnyRecord::Interview(draft), then)?;
    for (at, (name, role, lines)) in (1_i64..).zip(attempt.players) {
        let [expects, worries, message, impression] = lines;
        let person_id = person(career, name, now)?;
        let draft = PlayerDraft {
            lead_id: None,
            interview_id: Some(id),
            person_id,
            name: if person_id.is_some() { "" } else { name }.to_owned(),
            role: *role,
            expects: (*expects).to_owned(),
            worries: (*worries).to_owned(),
            message: (*message).to_owned(),
            impression: (*impression).to_owned(),
        };
        let _: PlayerId = save(career, AnyRecord::Player(draft), moment(then, at))?;
    }
    let chosen: Vec<StoryId> = attempt
        .stories
        .iter()
        .filter_map(|at| stories.get(*at).copied())
        .collect();
    career.choose_stories(id, &chosen)?;
    Ok(id)
}
