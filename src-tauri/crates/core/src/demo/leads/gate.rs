//! How ready the sample's leads are: two that are scored by the plan's criteria, each with something unknown, and an
//! application that went with everything open.

use crate::career::Career;
use crate::demo::map::find;
use crate::error::Result;
use crate::journey::plan::criteria;
use crate::journey::record;
use crate::leads::fit::GiveFit;
use crate::leads::gate::KeepGate;
use crate::leads::gate::pass::{GateCheck, GateOverride};
use crate::leads::lead::LeadDraft;
use crate::leads::stage::LeadStage;
use crate::time::Now;

/// The scores of a lead in the order of the criteria, each with from what it is known.
type Sample = (&'static str, [(Option<i32>, &'static str); 8]);

const SAMPLES: [Sample; 2] = [
    (
        "Build a platform team from the first person",
        [
            (Some(9), "A team from nothing; nobody there has done it"),
            (None, ""),
            (Some(7), ""),
            (Some(8), "Hana: they let teams decide"),
            (Some(6), ""),
            (None, "Two engineers looked tired"),
            (Some(8), ""),
            (None, ""),
        ],
    ),
    (
        "Lead of the second platform team",
        [
            (Some(7), ""),
            (None, "Nobody has named a band"),
            (Some(8), "I know all of them"),
            (Some(7), ""),
            (Some(8), "The same building"),
            (Some(5), "Late evenings before each release"),
            (Some(7), ""),
            (Some(6), ""),
        ],
    ),
];

/// What the sample's one application went without.
pub(super) fn overrides(stage: LeadStage) -> Vec<GateOverride> {
    if stage != LeadStage::Applied {
        return Vec::new();
    }
    [
        (GateCheck::CvReviewed, "The general one has to do"),
        (GateCheck::RightPerson, "The form names nobody"),
        (GateCheck::Fit, "I wanted to see whether they answer"),
    ]
    .map(|(check, note)| GateOverride {
        check,
        note: note.to_owned(),
    })
    .to_vec()
}

/// Scores two leads and says who is right at one of them.
///
/// # Errors
/// Only if a sample does not fit, which is a fault of this file.
pub(super) fn fill(career: &mut Career, now: Now) -> Result<()> {
    let sets = criteria::frozen(career.read())?;
    let criteria = sets.first().map(|set| set.criteria.clone());
    for (title, marks) in SAMPLES {
        let found = record::all::<LeadDraft>(career.read(), "AND r.title = ?1", [title])?;
        let Some(lead) = found.first() else { continue };
        for (criterion, (score, note)) in criteria.iter().flatten().zip(marks) {
            let give = GiveFit {
                lead_id: lead.id,
                criterion_id: criterion.id,
                score,
                note: note.to_owned(),
            };
            if score.is_some() || !note.is_empty() {
                career.give_fit(&give, now)?;
            }
        }
        let gate = KeepGate {
            cv_reviewed_on: None,
            right_person_id: lead.draft.source_id.or(find(career, "Mina Notreal", now)?),
            right_person: String::new(),
        };
        career.set_lead_gate(lead.id, &gate, now)?;
    }
    Ok(())
}
