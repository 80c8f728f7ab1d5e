//! What Map's records are called, how their parts are worded, and what is refused.

use chrono::{NaiveDate, NaiveDateTime};

use crate::journey::map::assessments::Agree;
use crate::journey::map::reflection::HoldEnding;
use crate::journey::map::situation::SituationSort;
use crate::journey::map::strengths::StrengthSort;
use crate::journey::map::surroundings::{MapArea, MapRelation, MapTrend};
use crate::journey::map::value_card::ValueCard;

/// A note without words.
pub fn note_empty() -> &'static str {
    "Write a few words, or leave the line away."
}

/// A day that has not come yet, where only what has been belongs.
pub fn day_in_future() -> &'static str {
    "This day has not come yet. Choose today or an earlier one."
}

fn situation_sort(sort: SituationSort) -> &'static str {
    match sort {
        SituationSort::Fact => "fact",
        SituationSort::Feeling => "feeling",
        SituationSort::Constraint => "limit",
        SituationSort::Unknown => "open question",
    }
}

/// What undo calls a note of the situation.
pub fn situation_note(sort: SituationSort, text: &str) -> String {
    format!("the {} “{text}”", situation_sort(sort))
}

/// A note's sort, and the answer that was found.
pub fn situation_detail(sort: SituationSort, answer: &str) -> String {
    match (sort, answer) {
        (SituationSort::Unknown, "") => "open question".to_owned(),
        (SituationSort::Unknown, answer) => format!("answered: {answer}"),
        _ => situation_sort(sort).to_owned(),
    }
}

/// What undo calls the days of reflection.
pub fn reflection() -> &'static str {
    "the two days of reflection"
}

/// What the days of reflection mean while they run, and once they are over.
pub fn reflection_sentence(over: bool, until: NaiveDateTime) -> String {
    if over {
        "The two days are over. Read your situation once more, then say how it stands.".to_owned()
    } else {
        format!(
            "A first application waits until {}. Until then nothing has to be decided.",
            until.format("%A, %-d %B, %H:%M")
        )
    }
}

/// The matter that comes when the two days are over.
pub fn reflection_over() -> &'static str {
    "Two days have passed: look at your situation again"
}

/// A second look where nobody said that they want out.
pub fn reflection_none() -> String {
    "No days of reflection are running. Say first that you want out.".to_owned()
}

/// A second look before its time.
pub fn reflection_early() -> String {
    "The two days are not over yet. Wait for them, or say why it cannot wait.".to_owned()
}

/// Not waiting needs a reason.
pub fn reflection_needs_reason() -> &'static str {
    "Say in a few words why it cannot wait."
}

/// How days of reflection ended.
pub fn reflection_ended(on: NaiveDate, ending: Option<HoldEnding>, note: &str) -> String {
    let how = match ending {
        Some(HoldEnding::Looked) => "looked again and still wanted out",
        Some(HoldEnding::Stayed) => "looked again and stayed for now",
        Some(HoldEnding::Overridden) => "did not wait",
        None => "ended",
    };
    let on = on.format("%-d %B %Y");
    match note {
        "" => format!("{on}: {how}."),
        note => format!("{on}: {how}. “{note}”"),
    }
}

fn area(area: MapArea) -> &'static str {
    match area {
        MapArea::Role => "role",
        MapArea::Organisation => "organisation",
        MapArea::Market => "market",
    }
}

/// Which way something goes.
pub fn trend(trend: MapTrend) -> &'static str {
    match trend {
        MapTrend::Growing => "growing",
        MapTrend::Steady => "steady",
        MapTrend::Shrinking => "shrinking",
        MapTrend::Unsure => "unsure",
    }
}

/// Which way several things go: "2 growing, 1 shrinking".
pub fn trends(trends: &[MapTrend]) -> String {
    let parts = [
        MapTrend::Growing,
        MapTrend::Steady,
        MapTrend::Shrinking,
        MapTrend::Unsure,
    ]
    .map(|one| {
        let count = trends.iter().filter(|other| **other == one).count();
        super::super::tally(count, trend(one), trend(one))
    });
    super::super::joined(&parts)
}

/// What undo calls something on the ground of the map.
pub fn terrain_note(of: MapArea, text: &str) -> String {
    format!("“{text}” ({})", area(of))
}

/// Where something lies on the ground, and which way it goes.
pub fn terrain_detail(of: MapArea, goes: MapTrend) -> String {
    format!("{}, {}", area(of), trend(goes))
}

/// How somebody stands to me, in a word or two.
pub fn relation(relation: MapRelation) -> &'static str {
    match relation {
        MapRelation::Boss => "boss",
        MapRelation::Sponsor => "sponsor",
        MapRelation::Mentor => "mentor",
        MapRelation::Peer => "peer",
        MapRelation::Report => "report",
        MapRelation::Client => "client",
        MapRelation::Friend => "friend of your work",
        MapRelation::Other => "something else",
    }
}

/// What undo calls a person's place on the map.
pub fn map_person(of: MapRelation) -> String {
    match of {
        MapRelation::Other => "somebody on the map".to_owned(),
        of => format!("a {} on the map", relation(of)),
    }
}

/// How somebody stands to me, with the note.
pub fn map_person_detail(of: MapRelation, note: &str) -> String {
    match note {
        "" => relation(of).to_owned(),
        note => format!("{}: {note}", relation(of)),
    }
}

/// How one person stands to me, in all ways: "boss, mentor".
pub fn relations(all: &[MapRelation]) -> String {
    super::super::joined(
        &all.iter()
            .map(|one| relation(*one).to_owned())
            .collect::<Vec<_>>(),
    )
}

/// A place on the map for nobody.
pub fn map_person_missing() -> &'static str {
    "Choose somebody from your people."
}

/// What undo calls a strength, a deficit or a potential.
pub fn strength(sort: StrengthSort, statement: &str) -> String {
    format!("the {} “{statement}”", strength_sort(sort))
}

fn strength_sort(sort: StrengthSort) -> &'static str {
    match sort {
        StrengthSort::Strength => "strength",
        StrengthSort::Deficit => "gap",
        StrengthSort::Potential => "potential",
    }
}

/// How sure somebody is, from 1 to 5.
pub fn sure(confidence: u8) -> &'static str {
    match confidence {
        1 => "a guess",
        2 => "not very sure",
        3 => "fairly sure",
        4 => "quite sure",
        _ => "certain",
    }
}

/// What it is, and how sure that is.
pub fn strength_detail(sort: StrengthSort, confidence: u8) -> String {
    format!("{}, {}", strength_sort(sort), sure(confidence))
}

/// What undo calls a line of the energy log.
pub fn energy_note(activity: &str) -> String {
    format!("“{activity}” in the energy log")
}

/// How much something gave or took, from -2 to 2.
pub fn felt(energy: i8) -> &'static str {
    match energy {
        ..=-2 => "took a lot",
        -1 => "took a little",
        0 => "neither",
        1 => "gave a little",
        2.. => "gave a lot",
    }
}

/// What undo calls an outside view.
pub fn assessment(instrument: &str) -> String {
    match instrument {
        "" => "what somebody said of you".to_owned(),
        instrument => format!("the result of “{instrument}”"),
    }
}

/// An outside view that nobody gave.
pub fn assessment_by_nobody() -> &'static str {
    "Name the instrument, or choose the person who said it."
}

/// Instrument and person in one line.
pub fn assessment_source(instrument: &str, person: &str) -> String {
    match (instrument, person) {
        ("", person) => person.to_owned(),
        (instrument, "") => instrument.to_owned(),
        (instrument, person) => format!("{person}, {instrument}"),
    }
}

/// Whether one agrees.
pub fn agree(agree: Agree) -> &'static str {
    match agree {
        Agree::Unsaid => "not said whether you agree",
        Agree::Yes => "you agree",
        Agree::Partly => "you agree in parts",
        Agree::No => "you do not agree",
    }
}

/// What undo calls the move of a value card.
pub fn value_card(card: ValueCard) -> String {
    format!("the card “{}”", super::value_name(card))
}

/// A rank for a card that lies elsewhere.
pub fn value_not_very(card: ValueCard) -> String {
    format!(
        "“{}” does not lie among what is very important. Put it there first.",
        super::value_name(card)
    )
}

/// No sort to take over.
pub fn values_none_before() -> String {
    "No earlier lap has sorted cards. Sort them here.".to_owned()
}

/// What undo calls a sort that was taken over.
pub fn values_of_lap(number: u32) -> String {
    format!("the cards as lap {number} left them")
}

/// What undo calls a version of the map.
pub fn map_version(number: u32) -> String {
    format!("version {number} of the map")
}

/// A map without anything on it.
pub fn map_empty() -> String {
    "Nothing stands on this lap’s map yet. Write down one fact of your situation first.".to_owned()
}

/// A map that was drawn just so today.
pub fn map_drawn_today() -> String {
    "You drew the map today, and nothing has changed since.".to_owned()
}
