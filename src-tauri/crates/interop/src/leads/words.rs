//! What programs and people call stages, reasons and kinds.

use crate::advertisement::{self, Pay, WorkForm};

/// What a lead has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Heard of.
    Spotted,
    /// Looked into.
    Exploring,
    /// Spoken of with somebody there.
    InConversation,
    /// Applied for.
    Applied,
    /// Interviewed for.
    Interviewing,
    /// Offered.
    Offer,
    /// Mine.
    Accepted,
    /// Over.
    Closed,
}

/// Why a lead closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closing {
    /// I said no to their offer.
    Declined,
    /// They said no.
    Rejected,
    /// I stepped back.
    Withdrawn,
    /// Nothing came any more.
    Silent,
}

/// What an opportunity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Kind {
    Job,
    Project,
    Contract,
    Board,
    Study,
    Venture,
}

/// In which ring it lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Scope {
    Department,
    Company,
    Industry,
    Outside,
}

const STAGES: &[(&str, Stage)] = &[
    ("spotted", Stage::Spotted),
    ("wishlist", Stage::Spotted),
    ("saved", Stage::Spotted),
    ("bookmarked", Stage::Spotted),
    ("draft", Stage::Spotted),
    ("new", Stage::Spotted),
    ("to apply", Stage::Spotted),
    ("interested", Stage::Spotted),
    ("gemerkt", Stage::Spotted),
    ("exploring", Stage::Exploring),
    ("researching", Stage::Exploring),
    ("research", Stage::Exploring),
    ("applying", Stage::Exploring),
    ("preparing", Stage::Exploring),
    ("in progress", Stage::Exploring),
    ("in conversation", Stage::InConversation),
    ("contacted", Stage::InConversation),
    ("networking", Stage::InConversation),
    ("referred", Stage::InConversation),
    ("recruiter call", Stage::InConversation),
    ("phone screen", Stage::InConversation),
    ("screening", Stage::InConversation),
    ("applied", Stage::Applied),
    ("application sent", Stage::Applied),
    ("submitted", Stage::Applied),
    ("application submitted", Stage::Applied),
    ("under review", Stage::Applied),
    ("beworben", Stage::Applied),
    ("interviewing", Stage::Interviewing),
    ("interview", Stage::Interviewing),
    ("interviews", Stage::Interviewing),
    ("interview scheduled", Stage::Interviewing),
    ("first interview", Stage::Interviewing),
    ("second interview", Stage::Interviewing),
    ("technical interview", Stage::Interviewing),
    ("final interview", Stage::Interviewing),
    ("final round", Stage::Interviewing),
    ("assessment", Stage::Interviewing),
    ("vorstellungsgespräch", Stage::Interviewing),
    ("offer", Stage::Offer),
    ("offered", Stage::Offer),
    ("offer received", Stage::Offer),
    ("negotiating", Stage::Offer),
    ("negotiation", Stage::Offer),
    ("angebot", Stage::Offer),
    ("accepted", Stage::Accepted),
    ("offer accepted", Stage::Accepted),
    ("hired", Stage::Accepted),
    ("signed", Stage::Accepted),
    ("zusage", Stage::Accepted),
    ("closed", Stage::Closed),
    ("archived", Stage::Closed),
    ("expired", Stage::Closed),
];

const CLOSINGS: &[(&str, Closing)] = &[
    ("declined", Closing::Declined),
    ("offer declined", Closing::Declined),
    ("i said no to their offer", Closing::Declined),
    ("rejected", Closing::Rejected),
    ("rejection", Closing::Rejected),
    ("not selected", Closing::Rejected),
    ("denied", Closing::Rejected),
    ("they said no", Closing::Rejected),
    ("absage", Closing::Rejected),
    ("abgelehnt", Closing::Rejected),
    ("withdrawn", Closing::Withdrawn),
    ("withdrew", Closing::Withdrawn),
    ("i withdrew", Closing::Withdrawn),
    ("not interested", Closing::Withdrawn),
    ("i stepped back", Closing::Withdrawn),
    ("zurückgezogen", Closing::Withdrawn),
    ("silent", Closing::Silent),
    ("ghosted", Closing::Silent),
    ("no response", Closing::Silent),
    ("no answer", Closing::Silent),
    ("no reply", Closing::Silent),
    ("nothing came any more", Closing::Silent),
];

/// A word for comparing: lower case, single spaces, no signs at its ends.
fn key(word: &str) -> String {
    let word = crate::text::line(word)
        .to_lowercase()
        .replace(['_', '-'], " ");
    word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

fn find<T: Copy>(known: &[(&str, T)], word: &str) -> Option<T> {
    let word = key(word);
    known
        .iter()
        .find(|(text, _)| *text == word)
        .map(|(_, meaning)| *meaning)
}

/// What a word says of how far a lead has come: "Wishlist", "Phone screen". "Rejected" says that it is over.
pub fn stage(word: &str) -> Option<Stage> {
    find(STAGES, word).or_else(|| closing(word).map(|_| Stage::Closed))
}

/// Why it is over, where a word says so: "Ghosted".
pub fn closing(word: &str) -> Option<Closing> {
    find(CLOSINGS, word)
}

/// What kind of opportunity a word means.
pub fn kind(word: &str) -> Option<Kind> {
    find(
        &[
            ("job", Kind::Job),
            ("full time", Kind::Job),
            ("part time", Kind::Job),
            ("permanent", Kind::Job),
            ("project", Kind::Project),
            ("contract", Kind::Contract),
            ("freelance", Kind::Contract),
            ("board", Kind::Board),
            ("seat on a board", Kind::Board),
            ("study", Kind::Study),
            ("internship", Kind::Study),
            ("venture", Kind::Venture),
            ("venture of my own", Kind::Venture),
        ],
        word,
    )
}

/// In which ring a word puts it.
pub fn scope(word: &str) -> Option<Scope> {
    find(
        &[
            ("department", Scope::Department),
            ("my department", Scope::Department),
            ("company", Scope::Company),
            ("my company", Scope::Company),
            ("industry", Scope::Industry),
            ("my industry", Scope::Industry),
            ("outside", Scope::Outside),
        ],
        word,
    )
}

/// Where one works, by a word; "yes" in a column called "Remote" means remote.
pub fn work_form(word: &str) -> Option<WorkForm> {
    match key(word).as_str() {
        "on site" | "onsite" | "office" | "in office" | "vor ort" => Some(WorkForm::OnSite),
        "hybrid" => Some(WorkForm::Hybrid),
        "remote" | "yes" | "true" | "home office" | "homeoffice" => Some(WorkForm::Remote),
        _ => None,
    }
}

/// What a cell says of a year's pay.
pub fn pay(cell: &str) -> Option<Pay> {
    advertisement::pay_said(cell)
}

/// A whole amount in a cell: "60,000", "60k", "60.000,00 €".
pub fn whole(cell: &str) -> Option<i64> {
    advertisement::amount_said(cell)
}
