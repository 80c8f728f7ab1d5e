//! Sentences about what I deliver, with whom I talk, and how the network goes on.

use chrono::NaiveDate;

use super::{and, every, on, span};
use crate::journey::consolidate::channels::ChannelRole;
use crate::journey::consolidate::delivery::{DeliveryDraft, LogWeek, LogWeekState};
use crate::journey::consolidate::networking::{KeptState, KeptWeek};
use crate::people::person::Ring;
use crate::words::{joined, tally};

/// A line of the log without words.
pub fn delivery_empty() -> &'static str {
    "Say in a few words what you did."
}

/// What undo calls a line of the log.
pub fn delivery(action: &str) -> String {
    format!("the delivery “{action}”")
}

/// What the log holds.
pub fn delivery_holds(count: usize) -> String {
    tally(count, "delivery", "deliveries")
}

/// What the log lacks.
pub fn delivery_missing(any: bool, told: bool) -> &'static str {
    match (any, told) {
        (false, _) => "Write down one thing that you delivered lately.",
        (true, false) => "Say what came of one of them.",
        (true, true) => "Give one of them a number, even a rough one.",
    }
}

/// What would make a line stronger.
pub fn delivery_lacks(draft: &DeliveryDraft) -> String {
    let mut lacks = Vec::new();
    if draft.result.is_empty() {
        lacks.push("a result");
    }
    if draft.figure.is_empty() {
        lacks.push("a number");
    }
    if draft.confirmer_id.is_none() {
        lacks.push("someone who can confirm it");
    }
    if lacks.is_empty() {
        String::new()
    } else {
        format!("Could still have {}.", and(&lacks))
    }
}

/// What the last weeks of the log say.
pub fn log_weeks(weeks: &[LogWeek]) -> String {
    let count = |state: LogWeekState| weeks.iter().filter(|week| week.state == state).count();
    let (with, without) = (count(LogWeekState::With), count(LogWeekState::Without));
    match (with, with + without) {
        (_, 0) => "The log begins with your first line.".to_owned(),
        (with, all) if with == all && all == 1 => "Your first week has a line.".to_owned(),
        (with, all) if with == all => format!("Each of the last {all} weeks has a line."),
        (0, 1) => "The week since you began has no line.".to_owned(),
        (0, all) => {
            format!("None of the last {all} weeks has a line. One is enough to begin again.")
        }
        (1, all) => format!("1 of the last {all} weeks has a line."),
        (with, all) => format!("{with} of the last {all} weeks have a line."),
    }
}

/// Friday's matter.
pub fn friday_title() -> &'static str {
    "Three minutes for what you delivered this week"
}

/// More of it.
pub fn friday_detail() -> &'static str {
    "What was the case, what did you do, what came of it?"
}

/// A channel without anybody.
pub fn channel_without_person() -> &'static str {
    "Choose who it is. A channel is always to somebody."
}

/// What undo calls a channel.
pub fn channel(role: ChannelRole) -> &'static str {
    match role {
        ChannelRole::Boss => "a channel to your boss",
        ChannelRole::Peer => "a channel to a peer",
        ChannelRole::Report => "a channel to somebody who reports to you",
        ChannelRole::Sponsor => "a channel to a sponsor",
        ChannelRole::Client => "a channel to a client",
    }
}

/// What the channel map holds.
pub fn channel_holds(count: usize) -> String {
    tally(count, "channel", "channels")
}

/// What the channel map lacks.
pub fn channel_missing(enough: bool, agreed: bool) -> &'static str {
    match (enough, agreed) {
        (false, _) => "Name three people with whom you talk about more than the day.",
        (true, false) => "Agree with one of them how often you talk.",
        (true, true) => "Go through your channels once in this lap: is each still what it says?",
    }
}

/// The matter of a talk that is due.
pub fn talk_title(role: ChannelRole) -> &'static str {
    match role {
        ChannelRole::Boss => "A proper talk with your boss is due",
        ChannelRole::Peer => "A proper talk with a peer is due",
        ChannelRole::Report => "A proper talk with somebody who reports to you is due",
        ChannelRole::Sponsor => "A proper talk with a sponsor is due",
        ChannelRole::Client => "A proper talk with a client is due",
    }
}

/// More of it.
pub fn talk_detail(name: &str, about: &str) -> String {
    if about.is_empty() {
        name.to_owned()
    } else {
        format!("{name}: {about}")
    }
}

/// What an early sign of a scenario may mean.
pub fn sign_of(scenario: &str) -> String {
    if scenario.is_empty() {
        String::new()
    } else {
        format!("An early sign of “{scenario}”.")
    }
}

/// Why somebody on the map is suggested.
pub fn channel_on_map() -> &'static str {
    "on your map"
}

/// Why somebody is suggested for a channel.
pub fn channel_suggested(team: bool) -> &'static str {
    if team {
        "in your team"
    } else {
        "in your company"
    }
}

/// An agreement and the last talk.
pub fn channel_in_words(
    days: Option<u32>,
    last: Option<NaiveDate>,
    due: Option<NaiveDate>,
    today: NaiveDate,
) -> String {
    let agreed = days.map_or("Nothing agreed".to_owned(), |days| {
        let cadence = every(days);
        format!("A talk {cadence}")
    });
    let last = last.map_or("no talk yet".to_owned(), |last| {
        format!("last {}", on(last, today))
    });
    let next = due.map_or(String::new(), |due| {
        if due <= today {
            "due now".to_owned()
        } else {
            format!("next by {}", crate::words::date(due, today))
        }
    });
    format!("{}.", joined(&[agreed, last, next]))
}

/// A role in which nobody is named.
pub fn channel_nobody(role: ChannelRole) -> &'static str {
    match role {
        ChannelRole::Boss => "Nobody whom you answer to is on the map.",
        ChannelRole::Peer => "No peer is on the map.",
        ChannelRole::Report => "Nobody who reports to you is on the map.",
        ChannelRole::Sponsor => "Nobody on the map speaks for you when you are not in the room.",
        ChannelRole::Client => "Nobody on the map uses or pays for what you do.",
    }
}

/// A talk that is overdue.
pub fn channel_overdue(name: &str, due: NaiveDate, today: NaiveDate) -> String {
    match (today - due).num_days() {
        0 => format!("The talk with {name} is due today."),
        days => format!("The talk with {name} was due {} ago.", span(days)),
    }
}

/// Channels with nothing agreed.
pub fn channels_without_agreement(count: u32) -> Option<String> {
    match count {
        0 => None,
        1 => Some("One channel has nothing agreed yet.".to_owned()),
        count => Some(format!("{count} channels have nothing agreed yet.")),
    }
}

/// What the network's step holds.
pub fn network_holds(grow: bool, maintain: bool) -> String {
    match (grow, maintain) {
        (true, true) => "both weekly hours".to_owned(),
        (false, false) => String::new(),
        _ => "one of the two weekly hours".to_owned(),
    }
}

/// What the network's step lacks.
pub fn network_missing(hours: bool) -> &'static str {
    if hours {
        "Take one of your hours: there was no session in the last two weeks."
    } else {
        "Protect both weekly hours, one for new people and one for those you know."
    }
}

/// How an hour was kept.
pub fn network_kept(weeks: &[KeptWeek]) -> String {
    let count = |state: KeptState| weeks.iter().filter(|week| week.state == state).count();
    let (done, missed) = (count(KeptState::Done), count(KeptState::Missed));
    let skipped = match count(KeptState::Skipped) {
        0 => String::new(),
        1 => " 1 was left out on purpose.".to_owned(),
        left => format!(" {left} were left out on purpose."),
    };
    let kept = match (done, done + missed) {
        (_, 0) => "Nothing to count in the last eight weeks yet.".to_owned(),
        (done, all) if done == all && all > 1 => format!("All {all} were kept."),
        (done, all) => format!("{done} of {all} kept."),
    };
    format!("{kept}{skipped}")
}

/// Whether there was a session lately.
pub fn network_sessions(last: Option<NaiveDate>, lately: bool, today: NaiveDate) -> String {
    match (last, lately) {
        (None, _) => "No session yet. The first one shows you who waits.".to_owned(),
        (Some(last), true) => format!("Your last session was {}.", on(last, today)),
        (Some(last), false) => format!(
            "Your last session was {}; one in two weeks keeps it going.",
            on(last, today)
        ),
    }
}

/// How many of those met lately were followed up, and of those met before.
pub fn network_followed_up(lately: (u32, u32), before: (u32, u32)) -> String {
    let share = |(followed, all): (u32, u32)| match (followed, all) {
        (_, 0) => "nobody new".to_owned(),
        (followed, all) if followed == all && all > 1 => format!("all {all} followed up"),
        (followed, all) => format!("{followed} of {all} followed up"),
    };
    let first = share(lately);
    let mut letters = first.chars();
    let first: String = letters
        .next()
        .map(|letter| letter.to_uppercase().chain(letters).collect())
        .unwrap_or_default();
    format!(
        "{first} in the last four weeks; {} in the four before.",
        share(before)
    )
}

/// What counts in it.
pub fn network_followed_up_counts() -> &'static str {
    "People with a day on which you met, in windows of 28 days. Followed up is whoever you were in touch with after that day."
}

/// Somebody who was met lately.
pub fn network_met(met: NaiveDate, followed: bool, today: NaiveDate) -> String {
    let then = on(met, today);
    if followed {
        format!("met {then}, followed up")
    } else {
        format!("met {then}, not followed up yet")
    }
}

/// The share of people within their rhythm, in words.
pub fn network_within(within: u32, all: u32) -> String {
    let share = match (within, all) {
        (_, 0) => return "Nobody has a rhythm yet.".to_owned(),
        (within, all) if within == all => "All",
        (0, _) => "None",
        (within, all) if within * 4 >= all * 3 => "Most",
        (within, all) if within * 2 >= all => "More than half",
        (within, all) if within * 4 >= all => "Fewer than half",
        _ => "A few",
    };
    format!("{share} of those you stay in touch with are within their rhythm: {within} of {all}.")
}

/// What counts in it.
pub fn network_within_counts() -> &'static str {
    "Everyone with a rhythm of their own, of a tag or of their ring; not those you see daily or have let go. Below are those who are due, longest first."
}

/// Since when somebody is due.
pub fn network_due_since(due: NaiveDate, today: NaiveDate) -> String {
    format!("due since {}", crate::words::date(due, today))
}

/// The rings in which somebody new was met.
pub fn network_rings(rings: &[Ring]) -> String {
    let names: Vec<&str> = rings.iter().copied().map(network_ring).collect();
    match names.as_slice() {
        [] => "Nobody new in any ring this quarter.".to_owned(),
        [one] => format!("Somebody new in one ring this quarter: {one}."),
        many => format!(
            "Somebody new in {} rings this quarter: {}.",
            many.len(),
            and(many)
        ),
    }
}

/// What counts in it.
pub fn network_rings_counts(since: NaiveDate, today: NaiveDate) -> String {
    format!(
        "A ring counts once you met somebody in it since {}. New rings are a sign of energy: it is easy to meet only one’s own kind.",
        crate::words::date(since, today)
    )
}

/// A ring inside a sentence.
pub fn network_ring(ring: Ring) -> &'static str {
    match ring {
        Ring::Unknown => "",
        Ring::Team => "your team",
        Ring::Company => "your company",
        Ring::Outside => "your industry outside the company",
        Ring::Industry => "another industry",
    }
}
