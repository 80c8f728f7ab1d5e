//! What Robin wrote on the map, lap by lap.

use super::{find, id_of, keep};
use crate::career::Career;
use crate::error::Result;
use crate::journey::map::assessments::{Agree, AssessmentDraft};
use crate::journey::map::situation::{SituationNoteDraft, SituationSort};
use crate::journey::map::strengths::{StrengthConfidence, StrengthDraft, StrengthSort};
use crate::journey::map::surroundings::{
    MapArea, MapPersonDraft, MapRelation, MapTrend, TerrainNoteDraft,
};
use crate::journey::record::one;
use crate::journey::records::{AnyRecord, RecordKind};
use crate::time::Now;

use MapArea::{Market, Organisation, Role};
use MapRelation::{Client, Friend, Mentor, Other, Peer, Sponsor};
use MapTrend::{Growing, Shrinking, Steady, Unsure};
use SituationSort::{Constraint, Fact, Feeling, Unknown};
use StrengthSort::{Deficit, Potential, Strength};

type Note = (SituationSort, &'static str);
type Ground = (MapArea, &'static str, MapTrend);
type Placed = (&'static str, MapRelation, &'static str);
/// What it is, the statement, what shows it, how sure.
type Statement = (StrengthSort, &'static str, &'static str, u8);
/// Instrument, person, result, motives, capability, whether Robin agrees, why.
type View = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    Agree,
    &'static str,
);

const FINANCE: &str = "Whether the new finance system is ours to build";
const SLOW_BUILDS: &str = "I find the slow spot in a build";
const EXPLAINS: &str = "I explain hard things so that people can act on them";
const MONEY: &str = "I avoid talks about money";
const LATE_REVIEWS: &str = "I start reviews too late";
const LEADING: &str = "Leading a small team";

pub(super) const FIRST_SITUATION: &[Note] = &[
    (
        Fact,
        "The platform team goes from nine to six people in June",
    ),
    (Fact, "My contract has no end date"),
    (Feeling, "Restless on Sundays, fine by Tuesday"),
    (Constraint, "Two school runs a week are mine"),
    (Constraint, "London until the lease ends"),
    (Unknown, "Who decides about the new platform"),
    (Unknown, "What my work would pay elsewhere"),
];
pub(super) const SECOND_SITUATION: &[Note] = &[
    (
        Fact,
        "Six on the team, and the on-call week comes every sixth",
    ),
    (Fact, "The build farm is ours since autumn"),
    (Feeling, "Proud of the team, tired of the Mondays"),
    (Unknown, FINANCE),
    (Unknown, "Whether I want people to report to me"),
];
pub(super) const LATEST_SITUATION: &[Note] = &[(Fact, "Hana hires for a platform team next year")];

pub(super) const FIRST_GROUND: &[Ground] = &[
    (Role, "Build systems and the tools around them", Growing),
    (Role, "Hand-written release notes", Shrinking),
    (
        Organisation,
        "Harbour Fixtures: 240 people, three reorganisations in a year",
        Unsure,
    ),
    (Market, "Platform teams in London", Growing),
];
pub(super) const SECOND_GROUND: &[Ground] = &[
    (Role, "The build farm", Growing),
    (
        Role,
        "Answering every question about the old scripts",
        Steady,
    ),
    (Organisation, "Operations decides more than it did", Growing),
    (Organisation, "Next year’s budget", Shrinking),
    (Market, "Energy and health want platform people", Growing),
    (Market, "Pure tooling jobs", Shrinking),
];

pub(super) const FIRST_PEOPLE: &[Placed] = &[
    (
        "Grace Sample",
        Mentor,
        "Asks the question behind the question",
    ),
    ("Alan Specimen", Mentor, "Thinks in decades"),
    ("Ada Example", Friend, "Tells others about my work unasked"),
    ("Noor Fixture", Client, "Uses the tools I make"),
    ("Björn Exemplar", Client, ""),
];
pub(super) const SECOND_PEOPLE: &[Placed] = &[
    (
        "Mina Notreal",
        Sponsor,
        "Asked whether I would mentor two newcomers",
    ),
    ("Zoë Imagine", Peer, ""),
    ("Kofi Testerby", Peer, "Pairs with me on the hard parts"),
    (
        "Ravi Madeupson",
        Peer,
        "Explains the numbers, needs mine early",
    ),
    (
        "Tomás Ejemplo",
        Client,
        "The night shift runs on my dashboards",
    ),
    ("Omar Pretendal", Friend, ""),
    ("Kofi Testerby", Friend, ""),
];
pub(super) const LATEST_PEOPLE: &[Placed] =
    &[("Hana Standin", Other, "May have a platform role next year")];

pub(super) const FIRST_STRENGTHS: &[Statement] = &[
    (
        Strength,
        EXPLAINS,
        "Three teams took up the caching guide after one talk.",
        4,
    ),
    (
        Strength,
        SLOW_BUILDS,
        "The nightly build went from 50 to 18 minutes.",
        5,
    ),
    (
        Strength,
        "I write things down",
        "Ada still uses the notes of two years ago.",
        4,
    ),
    (Deficit, MONEY, "", 4),
    (Deficit, LATE_REVIEWS, "Two reviews waited a week.", 3),
    (Potential, LEADING, "", 2),
];
pub(super) const SECOND_STRENGTHS: &[Statement] = &[
    (
        Deficit,
        "I know too little of finance",
        "Ravi had to explain the budget twice.",
        4,
    ),
    (Potential, "Speaking to a hall full of people", "", 2),
];

/// Which, and how sure at that time.
type Rated = (&'static str, &'static str, u8);

pub(super) const HALF_YEAR_RATINGS: &[Rated] = &[
    (EXPLAINS, "", 4),
    (SLOW_BUILDS, "", 4),
    (MONEY, "", 4),
    (LATE_REVIEWS, "", 2),
    (LEADING, "Ran the reading group for a term.", 3),
];
pub(super) const SECOND_RATINGS: &[Rated] = &[
    (EXPLAINS, "", 5),
    (SLOW_BUILDS, "", 3),
    (MONEY, "Named a number first, once, and lived.", 3),
    (
        LEADING,
        "Ran the reading group for a term; Kofi asks me before he asks anybody.",
        4,
    ),
];

pub(super) const FIRST_VIEWS: &[View] = &[
    (
        "A strengths questionnaire from a workbook",
        "",
        "Order before pace; words before numbers.",
        "Learning, calm",
        "Puts complicated things plainly",
        Agree::Yes,
        "It is what people thank me for.",
    ),
    (
        "Farewell letter",
        "Grace Sample",
        "She would hire me again, for a team rather than a task.",
        "Likes to see others grow",
        "Could lead a small team",
        Agree::Partly,
        "Flattering; I had not tried yet.",
    ),
];
pub(super) const SECOND_VIEWS: &[View] = &[
    (
        "Yearly review",
        "Mina Notreal",
        "Trusted by operations, too quiet in the big meetings.",
        "",
        "Wins the trust of people who do not write code",
        Agree::Yes,
        "The night shift said the same.",
    ),
    (
        "Personality test at the away day",
        "",
        "A born competitor.",
        "Winning",
        "",
        Agree::No,
        "I was tired and clicked fast.",
    ),
];

pub(super) fn situation(career: &mut Career, notes: &[Note], now: Now) -> Result<()> {
    for (sort, text) in notes {
        let draft = SituationNoteDraft {
            sort: *sort,
            text: (*text).to_owned(),
            answer: String::new(),
        };
        keep(career, AnyRecord::SituationNote(draft), now)?;
    }
    Ok(())
}

/// Says at the beginning of the second lap what of the first still holds: some does, one question was answered, two
/// things go. The bin was emptied since.
pub(super) fn settle(career: &mut Career, now: Now) -> Result<()> {
    let note = |career: &Career, text| id_of(career, RecordKind::SituationNote, "text", text);
    for text in [
        "Two school runs a week are mine",
        "My contract has no end date",
    ] {
        if let Some(id) = note(career, text)? {
            career.confirm_record(RecordKind::SituationNote, &id, now)?;
        }
    }
    if let Some(id) = note(career, "Who decides about the new platform")? {
        let draft = SituationNoteDraft {
            sort: Unknown,
            text: "Who decides about the new platform".to_owned(),
            answer: "Operations and finance together; I asked both.".to_owned(),
        };
        career.save_record(Some(&id), AnyRecord::SituationNote(draft), now)?;
    }
    if let Some(id) = note(
        career,
        "The platform team goes from nine to six people in June",
    )? {
        career.bin_record(RecordKind::SituationNote, &id, now)?;
    }
    if let Some(id) = id_of(career, RecordKind::Strength, "statement", LATE_REVIEWS)? {
        career.bin_record(RecordKind::Strength, &id, now)?;
    }
    for name in ["Grace Sample", "Ada Example"] {
        if let Some(person) = find(career, name, now)?
            && let Some(id) = id_of(
                career,
                RecordKind::MapPerson,
                "person_id",
                &person.to_string(),
            )?
        {
            career.confirm_record(RecordKind::MapPerson, &id, now)?;
        }
    }
    career.empty_bin(now).map(drop)
}

pub(super) fn ground(career: &mut Career, notes: &[Ground], now: Now) -> Result<()> {
    for (area, text, trend) in notes {
        let draft = TerrainNoteDraft {
            area: *area,
            text: (*text).to_owned(),
            trend: *trend,
        };
        keep(career, AnyRecord::TerrainNote(draft), now)?;
    }
    Ok(())
}

pub(super) fn people(career: &mut Career, placed: &[Placed], now: Now) -> Result<()> {
    for (name, relation, note) in placed {
        let draft = MapPersonDraft {
            person_id: find(career, name, now)?,
            relation: *relation,
            note: (*note).to_owned(),
        };
        if draft.person_id.is_some() {
            keep(career, AnyRecord::MapPerson(draft), now)?;
        }
    }
    Ok(())
}

pub(super) fn strengths(career: &mut Career, statements: &[Statement], now: Now) -> Result<()> {
    for (sort, statement, evidence, confidence) in statements {
        let draft = StrengthDraft {
            sort: *sort,
            statement: (*statement).to_owned(),
            evidence: (*evidence).to_owned(),
            confidence: StrengthConfidence(*confidence),
        };
        keep(career, AnyRecord::Strength(draft), now)?;
    }
    Ok(())
}

/// Says anew how sure Robin is, and what shows it where that is new.
pub(super) fn rate(career: &mut Career, rated: &[Rated], now: Now) -> Result<()> {
    for (statement, evidence, confidence) in rated {
        let Some(id) = id_of(career, RecordKind::Strength, "statement", statement)? else {
            continue;
        };
        let parsed = id
            .parse()
            .map_err(|_| crate::error::Error::NotFound(crate::words::record_gone()))?;
        let mut draft = one::<StrengthDraft>(career.read(), parsed)?.draft;
        if draft.confidence == StrengthConfidence(*confidence) && evidence.is_empty() {
            career.confirm_record(RecordKind::Strength, &id, now)?;
            continue;
        }
        draft.confidence = StrengthConfidence(*confidence);
        if !evidence.is_empty() {
            (*evidence).clone_into(&mut draft.evidence);
        }
        career.save_record(Some(&id), AnyRecord::Strength(draft), now)?;
    }
    Ok(())
}

pub(super) fn views(career: &mut Career, views: &[View], now: Now) -> Result<()> {
    for (instrument, person, result, motives, capability, agree, why) in views {
        let draft = AssessmentDraft {
            instrument: (*instrument).to_owned(),
            person_id: match *person {
                "" => None,
                name => find(career, name, now)?,
            },
            taken_on: Some(now.today()),
            result: (*result).to_owned(),
            motives: (*motives).to_owned(),
            capability: (*capability).to_owned(),
            agree: *agree,
            why: (*why).to_owned(),
        };
        keep(career, AnyRecord::Assessment(draft), now)?;
    }
    Ok(())
}
