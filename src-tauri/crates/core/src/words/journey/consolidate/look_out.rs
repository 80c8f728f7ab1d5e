//! Sentences about the radar, publications and groups, and warning signs.

use chrono::NaiveDate;

use super::{and, every, on};
use crate::journey::consolidate::groups::{OutletDraft, OutletSort};
use crate::journey::consolidate::radar::RadarHalf;
use crate::journey::consolidate::warnings::WarningSort;
use crate::words::{joined, tally};

/// A signal without words.
pub fn signal_empty() -> &'static str {
    "Say in a few words what you noticed."
}

/// What undo calls a signal.
pub fn signal(noticed: &str) -> String {
    format!("the signal “{noticed}”")
}

/// What the radar holds.
pub fn radar_holds(count: usize) -> String {
    tally(count, "signal", "signals")
}

/// What the radar lacks.
pub fn radar_missing(half: RadarHalf) -> &'static str {
    match half {
        RadarHalf::Inner => {
            "Write down one thing that you noticed in your organisation this month."
        }
        RadarHalf::Outer => "Write down one thing that you noticed in the market this month.",
    }
}

/// What this month has and lacks.
pub fn radar_month(empty: &[RadarHalf]) -> &'static str {
    match empty {
        [] => "Both halves have a signal this month.",
        [RadarHalf::Inner] => {
            "This month nothing from your organisation yet; the market has a signal."
        }
        [RadarHalf::Outer] => {
            "This month nothing from the market yet; your organisation has a signal."
        }
        _ => "Neither half has a signal this month yet.",
    }
}

/// The matter of the month's look round.
pub fn scan_title(empty: &[RadarHalf]) -> &'static str {
    match empty {
        [RadarHalf::Inner] => "Look round once more: nothing from your organisation this month",
        [RadarHalf::Outer] => "Look round once more: nothing from the market this month",
        _ => "Look round once: no signal on the radar this month",
    }
}

/// More of it.
pub fn scan_detail() -> &'static str {
    "One line is enough. “Nothing new” is worth a line as well."
}

/// A publication or group without a name.
pub fn outlet_empty() -> &'static str {
    "Say what it is called."
}

/// A publication or group that is not there.
pub fn outlet_gone() -> &'static str {
    "This publication or group is no longer there. Choose another, or leave it empty."
}

/// One that has no renewal.
pub fn outlet_without_renewal() -> &'static str {
    "It has no day on which it renews. Write one down first."
}

/// What undo calls one of them.
pub fn outlet(sort: OutletSort, name: &str) -> String {
    match sort {
        OutletSort::Publication => format!("the publication “{name}”"),
        OutletSort::Group => format!("the group “{name}”"),
    }
}

/// What undo calls a day on which one was read or visited.
pub fn outlet_visit() -> &'static str {
    "a day of reading or going"
}

/// What the step holds.
pub fn outlet_holds(count: usize) -> String {
    tally(count, "publication or group", "publications and groups")
}

/// What the step lacks.
pub fn outlet_missing(any: bool) -> &'static str {
    if any {
        "Note a day in this lap on which you read one of them, or went."
    } else {
        "Name one publication that you read or one group that you belong to."
    }
}

/// How often, when last, and what it costs.
pub fn outlet_in_words(draft: &OutletDraft, last: Option<NaiveDate>, today: NaiveDate) -> String {
    let group = draft.sort == OutletSort::Group;
    let how_often = draft.every_days.map_or(String::new(), every);
    let last = match (last, group) {
        (Some(last), true) => format!("last there {}", on(last, today)),
        (Some(last), false) => format!("last read {}", on(last, today)),
        (None, true) => "not been yet".to_owned(),
        (None, false) => "not read yet".to_owned(),
    };
    let renews = draft.renews_on.map_or(String::new(), |renews| {
        format!("renews {}", on(renews, today))
    });
    joined(&[draft.role.clone(), how_often, last, cost(draft), renews])
}

fn cost(draft: &OutletDraft) -> String {
    match draft.cost {
        None => String::new(),
        Some(0) => "free".to_owned(),
        Some(cost) if draft.currency.is_empty() => format!("{cost} a year"),
        Some(cost) if draft.currency.chars().count() == 1 => {
            format!("{}{cost} a year", draft.currency)
        }
        Some(cost) => format!("{cost} {} a year", draft.currency),
    }
}

/// What one of them has brought.
pub fn outlet_brings(signals: usize, people: usize) -> String {
    let brought = [
        tally(signals, "signal", "signals"),
        tally(people, "person met there", "people met there"),
    ];
    match joined(&brought) {
        none if none.is_empty() => "No signal and nobody met there so far".to_owned(),
        some => some,
    }
}

/// The quiet matter of those that wait.
pub fn outlets_due_title(count: usize) -> String {
    match count {
        1 => "A publication or group waits for you".to_owned(),
        count => format!("{count} publications and groups wait for you"),
    }
}

/// More of it.
pub fn outlets_due_detail(names: &[&str]) -> String {
    and(names)
}

/// The matter of a renewal.
pub fn renewal_title() -> &'static str {
    "A renewal is coming: keep it?"
}

/// More of it, with the evidence.
pub fn renewal_detail(
    draft: &OutletDraft,
    renews: NaiveDate,
    brings: &str,
    today: NaiveDate,
) -> String {
    let facts = joined(&[
        format!("{} renews {}", draft.name, on(renews, today)),
        cost(draft),
    ]);
    format!("{facts}. So far: {}.", lower(brings))
}

fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|letter| letter.to_lowercase().chain(letters).collect())
        .unwrap_or_default()
}

/// What undo calls a warning sign.
pub fn warning_sign(sort: WarningSort) -> &'static str {
    match sort {
        WarningSort::Reorganisation => "the warning sign “reorganisation”",
        WarningSort::BudgetFreeze => "the warning sign “budget freeze”",
        WarningSort::BossLeft => "the warning sign “boss left”",
        WarningSort::HiringStop => "the warning sign “hiring stop”",
        WarningSort::FedUp => "the warning sign “fed up”",
        WarningSort::Other => "a warning sign",
        WarningSort::Quiet => "a look that found no warning sign",
    }
}

/// What the step holds.
pub fn warning_holds(count: usize) -> String {
    tally(count, "sign in 90 days", "signs in 90 days")
}

/// What the step lacks.
pub fn warning_missing() -> &'static str {
    "Look once in this lap: note a sign, or that all is quiet."
}

/// How many signs count.
pub fn warnings_in_words(count: usize) -> String {
    match count {
        0 => "No sign in the last ninety days.".to_owned(),
        1 => "One sign in the last ninety days. One alone means little.".to_owned(),
        2 => "Two signs in the last ninety days. A third would be worth an evening.".to_owned(),
        count => format!("{count} signs in the last ninety days."),
    }
}

/// What to do when the signs are enough.
pub fn warning_advice() -> Vec<String> {
    [
        "Spend an evening with the map: what is so, and what do you only fear?",
        "Talk to two people who see it from elsewhere before you decide anything.",
        "Bring your own papers up to date while nobody asks for them.",
        "If it comes to that, weigh staying against leaving here, with two weeks to cool off.",
    ]
    .map(str::to_owned)
    .to_vec()
}

/// The matter of three signs.
pub fn three_signs_title() -> &'static str {
    "Three signs in three months: look at the map"
}

/// More of it.
pub fn three_signs_detail() -> &'static str {
    "Nothing has to happen now. It is a good time to know where you stand."
}
