//! Sentences about what people give and ask.

use chrono::NaiveDate;

use crate::people::give_ask::gate::{AskFacts, GateColour};
use crate::people::give_ask::ledger::GiveCounts;
use crate::people::give_ask::{GiveAskDraft, GiveOrAsk, GiveSort, Whose};
use crate::words::{counted, date, grouped};

/// A give or an ask with nobody.
pub fn give_ask_without_person() -> &'static str {
    "Say with whom. Choose a person and save again."
}

/// A give or an ask of nothing.
pub fn give_ask_empty() -> &'static str {
    "Say what it is in a few words."
}

/// A give that has not happened.
pub fn give_ask_in_future() -> &'static str {
    "That day lies in the future. Choose today or an earlier day; only your own asks can be planned."
}

/// A follow-through before the offer.
pub fn follow_before_offer() -> &'static str {
    "The day by which it is to be done lies before the offer. Choose a later day."
}

/// Thanked or done before it happened, or in the future.
pub fn not_between_then_and_today() -> &'static str {
    "Choose a day between the entry's own day and today."
}

/// An ask that the gate does not let through without a word.
pub fn ask_needs_reason() -> &'static str {
    "It is early to ask. Give something first, or write down why you ask all the same."
}

/// Why an early ask was kept that was noted down afterwards.
pub fn asked_already() -> &'static str {
    "It was asked already when it was noted down."
}

/// How undo and the bin name a give or an ask.
pub fn give_ask(direction: GiveOrAsk, whose: Whose, what: &str) -> String {
    match (direction, whose) {
        (GiveOrAsk::Give, Whose::Me) => format!("what you gave, “{what}”"),
        (GiveOrAsk::Give, Whose::Them) => format!("what they gave, “{what}”"),
        (GiveOrAsk::Ask, Whose::Me) => format!("what you asked, “{what}”"),
        (GiveOrAsk::Ask, Whose::Them) => format!("what they asked, “{what}”"),
    }
}

/// What a line of the ledger is.
pub fn give_ask_title(draft: &GiveAskDraft) -> String {
    let sort = match draft.sort {
        GiveSort::Introduction => "an introduction",
        GiveSort::Article => "something to read",
        GiveSort::Help => "help",
        GiveSort::Praise => "praise",
        GiveSort::Opinion => "an opinion",
        GiveSort::Referral => "a referral",
        GiveSort::Other => "something else",
    };
    match (draft.direction, draft.whose) {
        (GiveOrAsk::Give, Whose::Me) if draft.is_open() => format!("You offered {sort}"),
        (GiveOrAsk::Give, Whose::Them) if draft.is_open() => format!("They offered {sort}"),
        (GiveOrAsk::Give, Whose::Me) => format!("You gave {sort}"),
        (GiveOrAsk::Give, Whose::Them) => format!("They gave {sort}"),
        (GiveOrAsk::Ask, Whose::Me) => format!("You asked for {sort}"),
        (GiveOrAsk::Ask, Whose::Them) => format!("They asked for {sort}"),
    }
}

/// Why the gate says what it says.
pub fn ask_gate(name: &str, colour: GateColour, facts: &AskFacts) -> String {
    match (colour, facts.mutual_days_ago) {
        (GateColour::Green, _) => {
            format!("You and {name} have been in touch lately. It is a good time to ask.")
        }
        (GateColour::Amber, _) if facts.engagements == 0 => {
            format!("You and {name} have not been in touch for three months. Give something first.")
        }
        (GateColour::Amber, _) => {
            format!("You and {name} were in touch only once in three months. Give something first.")
        }
        (GateColour::Red, _) if facts.two_asks => {
            format!("The last two things you brought to {name} were asks. Give something first.")
        }
        (GateColour::Red, None) => {
            format!(
                "You and {name} have not spoken or written to each other yet. An ask would come out of the blue."
            )
        }
        (GateColour::Red, Some(days)) => format!(
            "You and {name} last spoke or wrote to each other {} ago. An ask would come out of the blue.",
            counted(usize::try_from(days / 30).unwrap_or(0), "month", "months")
        ),
    }
}

/// Something to give before asking (ours).
pub fn first_give(sort: GiveSort) -> &'static str {
    match sort {
        GiveSort::Introduction => "Introduce them to somebody they would like to know.",
        GiveSort::Article => "Send them something to read that made you think of them.",
        GiveSort::Praise => "Congratulate or thank them for something they did.",
        GiveSort::Opinion => "Tell them what you think of their work.",
        GiveSort::Referral => "Put their name forward.",
        GiveSort::Help | GiveSort::Other => "Offer a hand with something they are busy with.",
    }
}

/// What is open that I could give somebody: what I offered, or what they asked for.
pub fn open_need(direction: GiveOrAsk, what: &str, on: NaiveDate, today: NaiveDate) -> String {
    let (on, what) = (date(on, today), what.trim_end_matches('.'));
    match direction {
        GiveOrAsk::Give => format!("You offered on {on}: {what}."),
        GiveOrAsk::Ask => format!("They asked on {on}: {what}."),
    }
}

/// Somebody waits for an answer.
pub fn answer_owed(name: &str, days: i64) -> String {
    let days = counted(usize::try_from(days).unwrap_or(0), "day", "days");
    format!("{name} wrote {days} ago and waits for your answer.")
}

/// Something that was offered is due.
pub fn offer_due(name: &str, what: &str) -> String {
    format!("You offered {name}: {what}")
}

/// How it stands with somebody over twelve months.
pub fn ledger_with(name: &str, counts: GiveCounts) -> String {
    match counts {
        GiveCounts {
            gave: 0,
            asked: 0,
            got: 0,
            was_asked: 0,
        } => {
            format!("Nothing is written down between you and {name} for the last twelve months.")
        }
        GiveCounts {
            gave,
            asked,
            got,
            was_asked,
        } => format!(
            "In twelve months {}; {}.",
            doings("you", gave, asked),
            doings(
                name.split_whitespace().next().unwrap_or(name),
                got,
                was_asked
            )
        ),
    }
}

/// How it stands with everybody over twelve months.
pub fn ledger_year(counts: GiveCounts) -> String {
    match counts {
        GiveCounts { gave: 0, asked: 0, got: 0, was_asked: 0 } => {
            "Nothing is written down for the last twelve months. Gives and asks are added on a person’s page.".to_owned()
        }
        GiveCounts { gave, asked, got, was_asked } => format!(
            "In twelve months {}; {}.",
            doings("you", gave, asked),
            doings("others", got, was_asked)
        ),
    }
}

/// How much of what I gave went outside my circle.
pub fn gives_outside(outside: usize, gave: usize) -> String {
    match (outside, gave) {
        (_, 0) => String::new(),
        (1, gave) => format!(
            "1 of the {} went to somebody outside your organisation.",
            counted(gave, "give", "gives")
        ),
        (n, gave) => format!(
            "{n} of the {} went to people outside your organisation.",
            counted(gave, "give", "gives")
        ),
    }
}

/// How many asks came after enough contact.
pub fn asks_after_contact(ready: usize, asked: usize) -> String {
    if asked == 0 {
        return String::new();
    }
    format!(
        "Your asks in that time: {ready} after two or more contacts in three months, {} after fewer.",
        asked - ready
    )
}

/// What somebody gave and asked; of what they did not do nothing is said, because it may only not be written down.
fn doings(who: &str, gave: usize, asked: usize) -> String {
    match (gave, asked) {
        (0, 0) => match who {
            "you" => "nothing of yours is written down".to_owned(),
            who => format!("nothing of {who} is written down"),
        },
        (gave, 0) => format!("{who} {}", done("gave", gave)),
        (0, asked) => format!("{who} {}", done("asked", asked)),
        (gave, asked) => format!("{who} {} and {}", done("gave", gave), done("asked", asked)),
    }
}

/// How often somebody did something: "gave once", "asked 3 times".
fn done(what: &str, count: usize) -> String {
    match count {
        1 => format!("{what} once"),
        2 => format!("{what} twice"),
        n => format!("{what} {} times", grouped(n)),
    }
}
