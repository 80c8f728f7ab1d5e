//! Which word says how contact was made, and what was given or asked for.

use crate::people::give_ask::GiveSort;
use crate::people::touch::{ReachedOut, TouchKind};

/// Returns the kind that a word says, in lower case; `None` for every other word.
pub(super) fn of(word: &str) -> Option<TouchKind> {
    Some(match word {
        "coffee" | "tea" | "espresso" => TouchKind::Coffee,
        "lunch" | "lunched" | "breakfast" | "brunch" | "dinner" | "supper" | "drinks" | "drink"
        | "beer" | "beers" | "meal" | "ate" => TouchKind::Lunch,
        "call" | "called" | "phone" | "phoned" | "rang" | "phonecall" | "spoke" => TouchKind::Call,
        "video" | "zoom" | "zoomed" | "facetime" | "hangout" | "videocall" => TouchKind::Video,
        "email" | "emailed" | "e-mail" | "e-mailed" | "mail" | "mailed" | "wrote" => {
            TouchKind::Email
        }
        "message" | "messaged" | "msg" | "text" | "texted" | "sms" | "dm" | "dmed" | "whatsapp"
        | "whatsapped" | "signal" | "slack" | "slacked" | "linkedin" | "chat" | "chatted" => {
            TouchKind::Message
        }
        "event" | "met" | "conference" | "meetup" | "party" | "fair" | "saw" => TouchKind::Event,
        "intro" | "introduction" | "introduced" => TouchKind::Introduction,
        "touch" | "meeting" | "visit" | "visited" | "walk" | "other" => TouchKind::Other,
        _ => return None,
    })
}

/// Returns what sort of thing was given, asked for or is owed, by the first word that says it.
pub(super) fn sort(what: &str) -> GiveSort {
    what.split(|c: char| !c.is_alphanumeric())
        .find_map(|word| {
            Some(match word.to_lowercase().as_str() {
                "intro" | "intros" | "introduction" | "introductions" => GiveSort::Introduction,
                "article" | "articles" | "book" | "link" | "paper" | "post" | "talk" => {
                    GiveSort::Article
                }
                "praise" | "compliment" | "congratulations" | "congrats" | "kudos" => {
                    GiveSort::Praise
                }
                "opinion" | "advice" | "feedback" | "view" | "review" => GiveSort::Opinion,
                "referral" | "reference" | "recommendation" => GiveSort::Referral,
                "help" | "hand" => GiveSort::Help,
                _ => return None,
            })
        })
        .unwrap_or(GiveSort::Other)
}

/// Returns who began, as far as the kind alone says it: whoever sits at one table arranged it together.
pub(super) fn reached_out(kind: TouchKind) -> ReachedOut {
    match kind {
        TouchKind::Coffee | TouchKind::Lunch | TouchKind::Event | TouchKind::Video => {
            ReachedOut::Both
        }
        _ => ReachedOut::Me,
    }
}
