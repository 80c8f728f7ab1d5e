//! Sentences of accepting a lead.

use crate::leads::stage::LeadStage;
use crate::words::{counted, listed};

/// Accepting is more than a stage.
pub fn accept_on_its_page(title: &str) -> String {
    format!(
        "Accepting “{title}” opens the landing: do it there, so that nobody who helped is forgotten."
    )
}

/// A lead that is accepted.
pub fn accepted_already(title: &str) -> String {
    format!("“{title}” is accepted already.")
}

/// A lead that is over.
pub fn closed_is_over(title: &str) -> String {
    format!("“{title}” is over. Move it to another stage first, if it is alive again.")
}

/// The two weekly hours stay.
pub fn hours_stay() -> &'static str {
    "Both weekly hours stay, also with the job in hand: begin the one that is missing with it, or in Rhythm."
}

/// What a new desk changes in who is how far from it. `ring` is the one to which people move.
pub fn rings_change(moved: u32, ring: &str, joined: u32, daily: u32) -> String {
    let n = |n: u32| n as usize;
    let mut said = Vec::new();
    if moved > 0 {
        said.push(format!(
            "{} to “{ring}”.",
            counted(n(moved), "person moves", "people move")
        ));
    }
    if joined > 0 {
        said.push(format!(
            "{} where you go and {} nearer.",
            counted(n(joined), "person works", "people work"),
            if joined == 1 { "comes" } else { "come" }
        ));
    }
    if daily > 0 {
        said.push(format!(
            "{} no longer at the next desk: from now on you stay in touch on purpose.",
            counted(n(daily), "person is", "people are")
        ));
    }
    said.join(" ")
}

/// What the hundred days are filled with.
pub fn landing_fills(players: u32, promises: u32, claims: u32) -> String {
    let n = |n: u32| n as usize;
    let mut parts = Vec::new();
    if players > 0 {
        parts.push(counted(
            n(players),
            "person to listen to",
            "people to listen to",
        ));
    }
    if promises > 0 {
        parts.push(counted(
            n(promises),
            "promise to compare",
            "promises to compare",
        ));
    }
    if claims > 0 {
        parts.push(counted(
            n(claims),
            "claim to live up to",
            "claims to live up to",
        ));
    }
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    match parts.as_slice() {
        [] => "Arrive begins empty: nobody who has a say, no promise and no story is written down for this lead."
            .to_owned(),
        parts => format!("Arrive begins with {}.", listed(parts)),
    }
}

/// A kind word to those of a lead that is closed, to be changed and sent by hand; where nothing began yet, to whoever
/// told me of it. `me` signs it.
pub fn kind_word(title: &str, stage: LeadStage, told: bool, me: &str) -> String {
    let word = match stage {
        LeadStage::Spotted | LeadStage::Exploring if !told => {
            return String::new();
        }
        LeadStage::Spotted | LeadStage::Exploring => format!(
            "Thank you for telling me of “{title}”. I have found my next step and will not follow it up for now. I \
             would be glad to hear from you, and to tell you how it goes."
        ),
        LeadStage::Offer => format!(
            "Thank you for the offer and for your time. I have decided for something else and did not do so lightly. \
             I would be glad to stay in touch about “{title}” and beyond."
        ),
        LeadStage::Applied => format!(
            "I applied for “{title}” and have meanwhile found my next step, so please take my application out. Thank \
             you for the time that it took. I would be glad to stay in touch."
        ),
        _ => format!(
            "Thank you for talking with me about “{title}”. I have found my next step and do not want to keep you \
             waiting. I would be glad to stay in touch."
        ),
    };
    match me {
        "" => word,
        me => format!("{word} {me}"),
    }
}

/// What somebody expects and what worried them, as one listens to them later.
pub fn expects_and_worries(expects: &str, worries: &str) -> String {
    match (expects, worries) {
        (expects, "") => expects.to_owned(),
        ("", worries) => format!("Worried before: {worries}"),
        (expects, worries) => format!("{expects}\nWorried before: {worries}"),
    }
}

/// What is expected of somebody who told a story.
pub fn expected_after_claim(title: &str, shows: &str) -> String {
    match shows {
        "" => format!("More of what “{title}” told"),
        shows => format!("{shows}, as “{title}” told"),
    }
}

/// What the thanks of a week are called outside the window.
pub fn thank_matter(week: i64) -> String {
    match week {
        1 => "Thank those who helped you land".to_owned(),
        4 => "Tell those who helped you how it begins".to_owned(),
        _ => "Tell those who helped you how it went".to_owned(),
    }
}

/// Who waits for it.
pub fn thank_whom(names: &[&str]) -> String {
    match names {
        [a, b, c, rest @ ..] if !rest.is_empty() => {
            format!(
                "{}, {} and {} more",
                [a, b].map(|name| *name).join(", "),
                c,
                rest.len()
            )
        }
        names => listed(names),
    }
}

/// That networking fades, outside the window.
pub fn fading_matter() -> &'static str {
    "You are less in touch than before"
}

/// How much one is in touch since landing, against before.
pub fn watch(before: f64, now: Option<f64>, half: bool) -> String {
    let before = format!("{before:.1}");
    match now {
        None => format!(
            "Before landing you were in touch {before} times a week. After four weeks this compares."
        ),
        Some(now) if half => format!(
            "You were in touch {before} times a week before landing, and {now:.1} times in the last four weeks. \
             It is when one has landed that it fades; one message today is a beginning."
        ),
        Some(now) => format!(
            "You were in touch {before} times a week before landing, and {now:.1} times in the last four weeks. Go on \
             like that."
        ),
    }
}
