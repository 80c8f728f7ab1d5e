//! Sessions, their cards, and the first drafts.

use chrono::NaiveDate;

use crate::rhythm::session::SessionKind;

use crate::words::every;

use super::date;

/// The templates that a new career begins with: purpose, name, subject, text.
pub const FIRST_TEMPLATES: [(SessionKind, &str, &str, &str); 5] = [
    (
        SessionKind::Grow,
        "Good to meet you",
        "Good to meet you",
        "Hi {first},\n\nIt was good to meet you {met}. I enjoyed our talk and would like to stay in touch.\n\n\
         I would be glad to hear more about your work at {organisation} one of these days.\n\n{me}",
    ),
    (
        SessionKind::Grow,
        "Shall we go on?",
        "Going on with our talk",
        "Hi {first},\n\nWe met {met}, and I would like to go on where we stopped. Would a coffee or a short \
         call suit you next week?\n\n{me}",
    ),
    (
        SessionKind::Maintain,
        "Thinking of you",
        "How are you?",
        "Hi {first},\n\nYou came to my mind this week. How are you, and what keeps you busy these days?\n\n{me}",
    ),
    (
        SessionKind::Maintain,
        "Catch up",
        "Shall we catch up?",
        "Hi {first},\n\nSome time has passed since our {last}. Shall we catch up over a coffee or a call? Tell \
         me what suits you.\n\n{me}",
    ),
    (
        SessionKind::Maintain,
        "News from work",
        "News?",
        "Hi {first},\n\nHow are things at {organisation}? I would like to hear what you are working on, and I \
         have some news as well.\n\n{me}",
    ),
];

/// A session that no block began.
pub fn session_name(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::Grow => "Grow your network",
        SessionKind::Maintain => "Maintain your network",
    }
}

/// A session that is not there.
pub fn session_gone() -> String {
    "This session is no longer there. Start a new one from Today.".to_owned()
}

/// A card that is not there.
pub fn card_gone() -> String {
    "This person is no longer in the session. Go on with the next one.".to_owned()
}

/// A card that was settled before.
pub fn card_settled(name: &str) -> String {
    format!("{name} is already settled in this session. Take the card back first to change it.")
}

/// A template that is not there.
pub fn template_gone() -> String {
    "This draft is no longer there. Open the list of drafts again.".to_owned()
}

/// A template without a name.
pub fn template_without_name() -> String {
    "A draft needs a name. Write one and save again.".to_owned()
}

/// A template without a text.
pub fn template_without_body() -> String {
    "A draft needs a text. Write one and save again.".to_owned()
}

/// Why somebody is in Grow's queue.
pub fn why_grow(met_on: NaiveDate, today: NaiveDate) -> String {
    format!("Met on {}, not followed up yet", date(met_on, today))
}

/// Why somebody is in Maintain's queue.
pub fn why_maintain(days_over: i64, period: i64) -> String {
    let meant = every(period);
    match days_over {
        ..=0 => format!("Due today: you meant to speak {meant}"),
        1 => format!("Due since yesterday: you meant to speak {meant}"),
        n => format!("Due for {n} days: you meant to speak {meant}"),
    }
}

/// Where we met, for a list: "3 November, at the harbour fair".
pub fn met(met_on: Option<NaiveDate>, met_how: &str, today: NaiveDate) -> String {
    let on = met_on.map(|met_on| date(met_on, today));
    let how = Some(met_how.trim().to_owned()).filter(|how| !how.is_empty());
    on.into_iter().chain(how).collect::<Vec<_>>().join(", ")
}

/// Where we met, behind a name in a notice: "met at the harbour fair", or as it was written.
pub fn met_at(met_how: &str) -> String {
    placed(met_how).map_or_else(
        || met_how.trim().to_owned(),
        |placed| format!("met {placed}"),
    )
}

/// Where or when we met, inside a sentence of a draft; `None` when neither can be said there. What was written
/// about it fits a sentence only if it begins like a part of one; otherwise the date does.
pub fn met_phrase(met_on: Option<NaiveDate>, met_how: &str, today: NaiveDate) -> Option<String> {
    placed(met_how).or_else(|| met_on.map(|met_on| format!("on {}", date(met_on, today))))
}

/// What was written about where we met, when it begins with a preposition.
fn placed(met_how: &str) -> Option<String> {
    const PREPOSITIONS: [&str; 13] = [
        "at", "in", "on", "through", "via", "during", "while", "by", "over", "with", "from",
        "when", "after",
    ];
    let met_how = met_how.trim().trim_end_matches('.');
    let (first, rest) = met_how.split_once(' ')?;
    let first = first.to_lowercase();
    PREPOSITIONS
        .contains(&first.as_str())
        .then(|| format!("{first} {rest}"))
}

/// The last contact, inside a sentence: "coffee on 3 November".
pub fn last_phrase(kind: &str, day: NaiveDate, today: NaiveDate) -> String {
    let what = match kind {
        "email" => "e-mail",
        "video" => "video call",
        "event" => "meeting",
        "introduction" | "other" => "contact",
        other => other,
    };
    format!("{what} on {}", date(day, today))
}
