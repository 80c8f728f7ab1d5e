//! Sentences about interviews and what came of them.

use crate::journey::demonstrate::debrief::{Outcome, Reached, Recovery};
use crate::journey::demonstrate::interview::{InterviewDraft, InterviewSort};
use crate::leads::player::PlayerRole;
use crate::words::listed;

fn sort(sort: InterviewSort) -> &'static str {
    match sort {
        InterviewSort::Interview => "interview",
        InterviewSort::Pitch => "pitch",
        InterviewSort::ReviewTalk => "review talk",
    }
}

/// An interview without words.
pub fn interview_empty() -> &'static str {
    "Say what it is about: the role, the project, the talk."
}

/// A wall time that cannot be read.
pub fn time_unreadable(text: &str) -> String {
    format!("\"{text}\" is not a time. Write it as 14:30, or leave it empty.")
}

/// Something that belongs to a lead or an interview, without it.
pub fn interview_missing() -> String {
    "Say which lead or which interview this belongs to.".to_owned()
}

/// What undo calls an interview.
pub fn interview_called(kind: InterviewSort, title: &str) -> String {
    format!("the {} “{title}”", sort(kind))
}

/// Somebody without a name.
pub fn player_empty() -> String {
    "Say who it is: choose somebody from your book, or write a name.".to_owned()
}

/// What undo calls somebody who has a say.
pub fn player_called(role: PlayerRole, name: &str) -> String {
    match name {
        "" => format!("the {} who has a say", player_role(role)),
        name => format!("{name}, who has a say"),
    }
}

/// What somebody is in a lead or a talk.
pub fn player_role(role: PlayerRole) -> &'static str {
    match role {
        PlayerRole::Decider => "decider",
        PlayerRole::Influencer => "influencer",
        PlayerRole::Recruiter => "recruiter",
        PlayerRole::Referee => "referee",
        PlayerRole::Sponsor => "sponsor",
        PlayerRole::Peer => "peer",
    }
}

/// What the preparation of an interview lacks, a sentence each.
pub fn sheet_missing(
    nobody: bool,
    message: bool,
    no_story: bool,
    no_question: bool,
) -> Vec<String> {
    let mut missing = Vec::new();
    if nobody {
        missing.push("Write down one person who will be there.".to_owned());
    } else if !message {
        missing.push("Decide what one of them is to take away.".to_owned());
    }
    if no_story {
        missing.push("Choose a story to have at hand.".to_owned());
    }
    if no_question {
        missing.push("Write down one question of your own.".to_owned());
    }
    missing
}

/// What to mend about what I claim: stories that do not say what they show, and stories not told for long.
pub fn claims_missing(unsaid: &[&str], rusty: &[&str]) -> Vec<String> {
    let quoted = |titles: &[&str]| {
        let titles: Vec<String> = titles.iter().map(|title| format!("“{title}”")).collect();
        listed(&titles.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let mut missing = Vec::new();
    if !unsaid.is_empty() {
        missing.push(format!(
            "Say what you claim with {}: what it shows of you.",
            quoted(unsaid)
        ));
    }
    if !rusty.is_empty() {
        missing.push(format!(
            "Tell {} once aloud before: what you claim with it is rusty.",
            quoted(rusty)
        ));
    }
    missing
}

/// Where and when an interview is, in a line.
pub fn interview_detail(interview: &InterviewDraft) -> String {
    let at = match interview.organisation.as_str() {
        "" => interview.title.clone(),
        organisation => format!("{}, {organisation}", interview.title),
    };
    match (interview.held_on, interview.held_time.as_str()) {
        (Some(on), "") => format!("{at}, {}", on.format("%a %-d %b")),
        (Some(on), time) => format!("{at}, {} {time}", on.format("%a %-d %b")),
        (None, _) => at,
    }
}

/// The matter on the day before.
pub fn interview_prepare(kind: InterviewSort) -> &'static str {
    match kind {
        InterviewSort::Interview => "Prepare tomorrow's interview",
        InterviewSort::Pitch => "Prepare tomorrow's pitch",
        InterviewSort::ReviewTalk => "Prepare tomorrow's review talk",
    }
}

/// The matter afterwards.
pub fn interview_after(kind: InterviewSort) -> &'static str {
    match kind {
        InterviewSort::Interview => "How did the interview go?",
        InterviewSort::Pitch => "How did the pitch go?",
        InterviewSort::ReviewTalk => "How did the review talk go?",
    }
}

/// What the interviews lack.
pub fn interview_look_missing(any: bool, anyone: bool) -> &'static str {
    match (any, anyone) {
        (false, _) => "Write down one interview, pitch or review talk, even a planned one.",
        (true, false) => "Write down one person who will be there.",
        (true, true) => "Decide what one of the people there is to take away.",
    }
}

/// A debrief of nothing.
pub fn debrief_empty() -> String {
    "Say what it was about, or choose the interview.".to_owned()
}

/// What undo calls a debrief.
pub fn debrief_called(about: &str) -> String {
    match about {
        "" => "a debrief".to_owned(),
        about => format!("the debrief of “{about}”"),
    }
}

fn reached(stage: Reached, many: bool) -> &'static str {
    match (stage, many) {
        (Reached::Application, false) => "application",
        (Reached::Application, true) => "applications",
        (Reached::FirstTalk, false) => "first talk",
        (Reached::FirstTalk, true) => "first talks",
        (Reached::Interview, false) => "interview",
        (Reached::Interview, true) => "interviews",
        (Reached::Offer, false) => "offer",
        (Reached::Offer, true) => "offers",
        (Reached::Other, false) => "other attempt",
        (Reached::Other, true) => "other attempts",
    }
}

/// How far an attempt went and what came of it.
pub fn came_of_it(stage: Reached, outcome: Outcome) -> String {
    let came = match outcome {
        Outcome::Waiting => "not decided yet",
        Outcome::WentOn => "it went on",
        Outcome::TheirNo => "they said no",
        Outcome::MyNo => "you said no",
        Outcome::Silence => "nothing came",
    };
    let stage = match stage {
        Reached::Application => "Application",
        Reached::FirstTalk => "First talk",
        Reached::Interview => "Interview",
        Reached::Offer => "Offer",
        Reached::Other => "Other",
    };
    format!("{stage}: {came}")
}

/// How many went on from a stage: "Of 6 first talks 3 went on."
pub fn conversion(stage: Reached, decided: u32, went_on: u32, waiting: u32) -> String {
    let waits = match waiting {
        0 => String::new(),
        1 => " 1 is not decided yet.".to_owned(),
        n => format!(" {n} are not decided yet."),
    };
    let went = match (decided, went_on) {
        (0, _) => String::new(),
        (1, 1) => format!("The one {} went on.", reached(stage, false)),
        (1, _) => format!("The one {} did not go on.", reached(stage, false)),
        (n, 0) => format!("Of {n} {} none went on.", reached(stage, true)),
        (n, k) => format!("Of {n} {} {k} went on.", reached(stage, true)),
    };
    if decided == 0 {
        format!("{}:{waits}", capital(reached(stage, waiting > 1)))
    } else {
        format!("{went}{waits}")
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |first| {
        first.to_uppercase().chain(chars).collect()
    })
}

/// A small step that helps when it hurt.
pub fn recovery_step(recovery: Recovery) -> &'static str {
    match recovery {
        Recovery::None => "",
        Recovery::Tell => "Tell someone who wishes you well",
        Recovery::Walk => "Go for a walk, without the phone",
        Recovery::Rehearse => "Tell one story aloud that you are proud of",
        Recovery::Thank => "Thank somebody who was kind on the way",
        Recovery::Rest => "Leave it be for an evening",
        Recovery::GoodDay => "Read what went well before",
    }
}

/// The matter of a small step.
pub fn recovery_matter() -> &'static str {
    "A small thing that you planned for yourself"
}

/// What the debriefs lack.
pub fn debrief_look_missing(waits: bool) -> &'static str {
    if waits {
        "An interview is over and nothing is written of it yet. Five lines are enough."
    } else {
        "Write down what came of one attempt, however small."
    }
}
