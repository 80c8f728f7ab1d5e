//! Sentences of leads.

mod files;
mod gate;
mod landing;
mod people;
mod views;

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

/// Everything hangs on one, which stands at the stage of that name. `others` are open beside it.
pub fn lead_alone(title: &str, stage: &str, others: usize) -> String {
    match others {
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

/// How many leads wait for somebody else.
pub fn leads_waiting(waiting: u32, undated: u32) -> String {
    let wait = match waiting {
        1 => "One lead waits for an answer".to_owned(),
        n => format!("{n} leads wait for an answer"),
    };
    let ask = match (undated, waiting) {
        (0, _) => "and each has a date on which you ask again.".to_owned(),
        (1, 1) => "and has no date on which you ask again.".to_owned(),
        (n, _) => format!("{n} of them without a date on which you ask again."),
    };
    format!("{wait}, {ask}")
}

/// How many leads are alive, in the tray.
pub fn tray_leads(live: u32, hollow: u32) -> String {
    let alive = match live {
        1 => "1 lead alive".to_owned(),
        n => format!("{n} leads alive"),
    };
    match hollow {
        0 => alive,
        n => format!("{alive}, {n} hollow"),
    }
}

fn spoken(on: NaiveDate) -> String {
    on.format("%-d %B %Y").to_string()
}
