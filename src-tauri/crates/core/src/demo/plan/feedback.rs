//! The sample's feedback rounds: one long reflected on, one in the middle of it.

use chrono::Duration;
use fairlead_interop::feedback::{Answers, write};

use super::after;
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{AskedPersonId, FeedbackAnswerId, FeedbackRoundId};
use crate::journey::plan::feedback::FeedbackRoundDraft;
use crate::journey::plan::feedback::asked::AskedPersonDraft;
use crate::journey::plan::feedback::comment::{self, CommentState, FeedbackCommentDraft};
use crate::journey::plan::feedback::form;
use crate::journey::plan::feedback::own::OwnAnswersDraft;
use crate::journey::plan::feedback::paste::PasteFeedback;
use crate::journey::records::AnyRecord;
use crate::time::Now;

/// Who answered, days after the round began, words, the four scales, best, more, less.
type Answer = (
    &'static str,
    i64,
    &'static str,
    [&'static str; 4],
    &'static str,
    &'static str,
    &'static str,
);

const FIRST: [Answer; 3] = [
    (
        "Kofi Testerby",
        3,
        "patient, precise, quiet",
        ["3", "4", "5", "5"],
        "When something is on fire and you sit down beside me instead of taking over.",
        "",
        "Answering before the question is out.",
    ),
    (
        "Grace Sample",
        6,
        "precise, loyal, modest",
        ["3", "4", "5", "5"],
        "Explaining the linker to the interns.",
        "Tell people what you have done. They do not know.",
        "",
    ),
    (
        "Ravi Madeupson",
        9,
        "thorough, quiet",
        ["2", "3", "5", "4"],
        "",
        "One number first, then the reasons.",
        "",
    ),
];

const SECOND: [Answer; 4] = [
    (
        "Kofi Testerby",
        7,
        "patient, clear, tired",
        ["4", "3", "5", "5"],
        "The review in January: three sketches, and everybody knew what to do.",
        "Whatever you did in that review.",
        "Saying yes to every request. You were grey in February.",
    ),
    (
        "Mina Notreal",
        12,
        "warm, clear, reliable",
        ["4", "4", "5", "5"],
        "With newcomers. Both of those you mentor stayed.",
        "",
        "You finish other people’s sentences when time is short.",
    ),
    (
        "Omar Pretendal",
        15,
        "precise, dry, patient",
        ["4", "3", "4", "5"],
        "",
        "Show unfinished things earlier.",
        "",
    ),
    (
        "Alan Specimen",
        42,
        "curious, patient",
        ["5", "4", "5", "5"],
        "When you ask the question behind the question.",
        "",
        "",
    ),
];

/// Fills it for one lap.
pub(super) fn fill(career: &mut Career, lap: u32, now: Now) -> Result<()> {
    let first = lap == 1;
    let began = after(now, if first { 8 } else { 1 });
    let draft = FeedbackRoundDraft {
        name: if first { "After a year here" } else { "Before the next step" }.to_owned(),
        intro: "You have seen me work, and I trust your eye. Please be as honest as you would be over a coffee."
            .to_owned(),
        closes_on: Some(began.today() + Duration::days(if first { 14 } else { 21 })),
    };
    let round = career.save_record(None, AnyRecord::FeedbackRound(draft), began)?;
    let round: FeedbackRoundId = id(&round)?;
    answer_myself(career, round, first, began)?;
    let (people, more): (&[Answer], &[&str]) = if first {
        (&FIRST, &["Lena Beispiel"])
    } else {
        (&SECOND, &["Tomás Ejemplo", "Ada Example"])
    };
    let names = people.iter().map(|answer| answer.0);
    for name in names.chain(more.iter().copied()) {
        ask(career, round, name, began)?;
    }
    for answer in people {
        let came = after(began, answer.1);
        let given = paste(career, round, answer, came)?;
        // The last one of the second round still waits for thanks.
        if answer.1 < 30 {
            career.thank_for_feedback(given, after(came, 1))?;
        }
    }
    if first {
        reflect(career, round, after(began, 16))
    } else {
        begin_to_reflect(career, round, now)
    }
}

fn id<I: std::str::FromStr>(text: &str) -> Result<I> {
    text.parse()
        .map_err(|_| Error::Unexpected("an id of the sample".to_owned()))
}

fn answer_myself(career: &mut Career, round: FeedbackRoundId, first: bool, now: Now) -> Result<()> {
    let draft = OwnAnswersDraft {
        round_id: Some(round),
        best: "When there is a hard problem and a free morning.".to_owned(),
        more: "Show my work before it is finished.".to_owned(),
        less: if first {
            "Long mails."
        } else {
            "Saying yes at once."
        }
        .to_owned(),
        words: if first {
            "precise, patient, quiet"
        } else {
            "patient, clear, curious"
        }
        .to_owned(),
        clear: Some(4),
        listens: Some(if first { 5 } else { 4 }),
        reliable: Some(5),
        again: Some(4),
    };
    career.save_record(None, AnyRecord::OwnAnswers(draft), now)?;
    Ok(())
}

fn ask(career: &mut Career, round: FeedbackRoundId, name: &str, now: Now) -> Result<AskedPersonId> {
    let hit = career.search(name, 1, now)?.into_iter().next();
    let draft = AskedPersonDraft {
        round_id: Some(round),
        person_id: hit.map(|hit| hit.id),
        asked_on: Some(now.today()),
    };
    id(&career.save_record(None, AnyRecord::AskedPerson(draft), now)?)
}

/// Brings an answer in by the same road as a person does: the block of the form, pasted.
fn paste(
    career: &mut Career,
    round: FeedbackRoundId,
    (name, _, words, scales, best, more, less): &Answer,
    now: Now,
) -> Result<FeedbackAnswerId> {
    let asked: AskedPersonId = career.read().query_row(
        "SELECT a.id FROM asked_person a JOIN person p ON p.id = a.person_id
          WHERE a.round_id = ?1 AND p.name = ?2",
        (round, name),
        |row| row.get(0),
    )?;
    let form = form::round(career.read(), round, Some(asked), "")?;
    let [clear, listens, reliable, again] = scales;
    let values = [
        ("best", best),
        ("more", more),
        ("less", less),
        ("words", words),
        ("clear", clear),
        ("listens", listens),
        ("reliable", reliable),
        ("again", again),
    ];
    let answers = Answers {
        round: form.id.clone(),
        asked: form.asked.clone(),
        sheet: "5a4d50".to_owned(),
        values: values
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(key, value)| (key.to_owned(), (*value).to_owned()))
            .collect(),
        checksum: String::new(),
    };
    let paste = PasteFeedback {
        round_id: round,
        text: write(&form, &answers),
    };
    career.paste_feedback(&paste, now)
}

/// All four steps of every comment, or aside.
fn reflect(career: &mut Career, round: FeedbackRoundId, now: Now) -> Result<()> {
    for comment in comment::of(career.read(), round)? {
        let mut draft = FeedbackCommentDraft::default();
        match comment.said.as_str() {
            said if said.starts_with("Answering before") => {
                draft.reaction = "As if he never does.".to_owned();
                keep(career, &comment, &draft, now)?;
                draft.truth =
                    "In stand-ups, when I know where it is going. I cut off newcomers most."
                        .to_owned();
                draft.will_do = "Count to three. Ask Kofi to cough when I do not.".to_owned();
                draft.state = CommentState::Done;
            }
            said if said.starts_with("Tell people") => {
                draft.reaction = "That is boasting.".to_owned();
                keep(career, &comment, &draft, now)?;
                draft.truth = "If nobody knows, nobody can build on it.".to_owned();
                draft.will_do = "One short note a month to those it helps.".to_owned();
                draft.state = CommentState::Done;
            }
            _ => draft.state = CommentState::Aside,
        }
        keep(career, &comment, &draft, after(now, 2))?;
    }
    Ok(())
}

/// One comment thought through, one whose first reaction has rested by today, the rest untouched.
fn begin_to_reflect(career: &mut Career, round: FeedbackRoundId, now: Now) -> Result<()> {
    for comment in comment::of(career.read(), round)? {
        let mut draft = FeedbackCommentDraft::default();
        if comment.said.starts_with("Saying yes") {
            draft.reaction = "Somebody has to.".to_owned();
            keep(career, &comment, &draft, after(now, 10))?;
            draft.truth =
                "I like being the one who saves the day. Others could, if I let them.".to_owned();
            draft.will_do = "Ask each time what it replaces.".to_owned();
            draft.do_on = Some(now.today() + Duration::days(58));
            keep(career, &comment, &draft, after(now, 13))?;
        } else if comment.said.starts_with("You finish") {
            draft.reaction = "I only do that when they are slow!".to_owned();
            keep(career, &comment, &draft, after(now, 42))?;
        } else if comment.said.starts_with("With newcomers") {
            draft.state = CommentState::Aside;
            keep(career, &comment, &draft, after(now, 14))?;
        }
    }
    Ok(())
}

fn keep(
    career: &mut Career,
    comment: &comment::Comment,
    draft: &FeedbackCommentDraft,
    now: Now,
) -> Result<()> {
    let id = comment.id.to_string();
    career.save_record(Some(&id), AnyRecord::FeedbackComment(draft.clone()), now)?;
    Ok(())
}
