//! Sentences of leads.

mod files;
mod gate;
mod landing;
mod people;
mod views;

use std::fmt::Write as _;

use chrono::NaiveDate;

use super::counted;
use crate::leads::stage::LeadStage;
pub use landing::*;
pub use people::*;
pub use views::*;

pub use gate::*;

pub use files::*;

/// What a stage is called unless the person says otherwise.
pub fn lead_stage(stage: LeadStage) -> &'static str {
    match stage {
        LeadStage::Spotted => "Spotted",
        LeadStage::Exploring => "Exploring",
        LeadStage::InConversation => "In conversation",
        LeadStage::Applied => "Applied",
        LeadStage::Interviewing => "Interviewing",
        LeadStage::Offer => "Offer",
        LeadStage::Accepted => "Accepted",
        LeadStage::Closed => "Closed",
    }
}

/// How urgently I look.
pub fn intensity(level: u8) -> &'static str {
    match level {
        1 => "content",
        2 => "curious",
        3 => "looking",
        4 => "searching",
        _ => "urgent",
    }
}

/// What undo calls a lead.
pub fn lead_called(title: &str) -> String {
    format!("the lead “{title}”")
}

/// A lead without a title.
pub fn lead_empty() -> &'static str {
    "Say in a line what it is; the rest can wait."
}

/// Letters that are no currency.
pub fn currency_unreadable(text: &str) -> String {
    format!("“{text}” is no currency; write its three letters, for example EUR.")
}

/// Pay below zero.
pub fn pay_below_zero() -> &'static str {
    "Pay is not below zero."
}

/// A pay range upside down.
pub fn pay_upside_down(from: i64, to: i64) -> String {
    format!("The most, {to}, is less than the least, {from}.")
}

/// A date that has not come.
pub fn lead_date_ahead() -> &'static str {
    "That day has not come yet."
}

/// A date before the lead began.
pub fn lead_date_before_it_began(began: NaiveDate) -> String {
    format!(
        "It began on {}; nothing can have happened before. If it began earlier, change that date first.",
        spoken(began)
    )
}

/// A next step before the lead began.
pub fn lead_next_before_it_began(began: NaiveDate) -> String {
    format!(
        "You heard of it on {}; a next step comes after that. If you heard of it earlier, change that date first.",
        spoken(began)
    )
}

/// A beginning after something that happened.
pub fn lead_began_too_late(on: NaiveDate) -> String {
    format!(
        "Something happened with it on {} already, so it cannot have begun later.",
        spoken(on)
    )
}

/// A closing without a reason, or a reason without closing.
pub fn lead_close_reason(closes: bool) -> &'static str {
    if closes {
        "Say why it is over: declined, rejected, withdrawn or silent."
    } else {
        "Only what is over has a reason for it."
    }
}

/// Nothing was said of what was done for a lead.
pub fn lead_log_empty() -> &'static str {
    "Say in a line what you did."
}

/// Stages that are not each there once.
pub fn lead_stages_each_once() -> &'static str {
    "Each of the eight stages stands on the board once; they can be called and ordered as you like."
}

/// An organisation that did not answer before.
pub fn lead_silent_before(organisation: &str) -> String {
    format!(
        "{organisation} went silent on you before. Find somebody there who knows you before you write again."
    )
}

/// What the numbers say.
pub fn leads_alive(live: u32, hollow: u32, floor: u32) -> String {
    let alive = match live {
        0 => "No lead is alive.".to_owned(),
        1 => "One lead is alive.".to_owned(),
        n => format!("{n} leads are alive."),
    };
    let enough = match floor.saturating_sub(live) {
        0 => format!(" That is enough: {floor} or more."),
        1 => format!(" One more makes the {floor} you want."),
        short => format!(" {short} more make the {floor} you want."),
    };
    let hollow = match hollow {
        0 => String::new(),
        n => format!(
            " {} open and hollow: without a dated next step, or untouched for three weeks.",
            counted(n as usize, "is", "are")
        ),
    };
    format!("{alive}{enough}{hollow}")
}

/// Everything hangs on one, which stands at the stage of that name. `others` are open beside it, and `quiet` when
/// nothing was done for them.
pub fn lead_alone(title: &str, stage: &str, others: usize, quiet: bool) -> String {
    match others {
        1.. if !quiet => format!(
            "“{title}” stands at “{stage}”, and nearly all you did in two weeks went into it. Do not stop the others yet."
        ),
        0 => format!(
            "“{title}” stands at “{stage}”, and there is nothing beside it. If it falls through, you begin at the very beginning."
        ),
        1 => format!(
            "“{title}” stands at “{stage}”, and the other one has gone quiet. Do not stop it yet."
        ),
        _ => format!(
            "“{title}” stands at “{stage}”, and the others have gone quiet. Do not stop them yet."
        ),
    }
}

/// What a lead's next step is called outside the window: nothing that a passer-by may read.
pub fn lead_next_matter() -> &'static str {
    "A next step has come"
}

/// The next step of a lead, where the window may say it.
pub fn lead_next_detail(action: &str, title: &str) -> String {
    match action {
        "" => title.to_owned(),
        action => format!("{action} · {title}"),
    }
}

/// Where a matter of a lead belongs.
pub fn lead_matter() -> &'static str {
    "Leads"
}

/// How many leads wait for somebody else, at how many of them I do nothing but wait, and how many are mine to move.
pub fn leads_waiting(waiting: u32, undated: u32, mine: u32) -> String {
    let mut all = String::new();
    match waiting {
        0 => {}
        1 => all.push_str("At one lead the others have the word"),
        n => {
            let _ = write!(all, "At {n} leads the others have the word");
        }
    }
    match (undated, waiting) {
        (_, 0) => {}
        (0, 1) => all.push_str(", and you have dated your next step there. "),
        (0, _) => all.push_str(", and you have dated a next step at each. "),
        (1, 1) => all.push_str(", and you only wait: no step of yours is dated there. "),
        (1, _) => all.push_str("; at one of them you only wait, without a dated step. "),
        (n, _) => {
            let _ = write!(
                all,
                "; at {n} of them you only wait, without a dated step. "
            );
        }
    }
    match mine {
        0 => {}
        1 => all.push_str("One is yours to move."),
        n => {
            let _ = write!(all, "{n} are yours to move.");
        }
    }
    all.trim_end().to_owned()
}

/// How many leads are alive of how many are wanted, in the tray; and that everything hangs on one, without saying
/// which.
pub fn tray_leads(live: u32, hollow: u32, floor: u32, alone: bool) -> String {
    let mut all = format!("{live} of {floor} leads alive");
    if hollow > 0 {
        let _ = write!(all, ", {hollow} hollow");
    }
    if alone {
        all.push_str("; all hangs on one");
    }
    all
}

fn spoken(on: NaiveDate) -> String {
    on.format("%-d %B %Y").to_string()
}
