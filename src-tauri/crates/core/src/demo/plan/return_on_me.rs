//! The sample's Return on Me: the role scored each quarter, the options twice, the weights changed once.

use super::after;
use crate::career::Career;
use crate::error::Result;
use crate::id::CriterionId;
use crate::journey::plan::criteria;
use crate::journey::plan::criteria::CriterionDraft;
use crate::journey::plan::criteria::proposal::{ProposalFrom, TakeCriteria, proposals};
use crate::journey::plan::return_on_me::score::GiveScore;
use crate::journey::records::AnyRecord;
use crate::time::Now;

/// Days after the stage was entered, what was scored, and the scores in the order of the criteria.
type Sample = (i64, &'static str, [i32; 8]);

const FIRST: [Sample; 6] = [
    (1, "current", [5, 7, 6, 4, 8, 7, 4, 5]),
    (1, "stay", [6, 7, 7, 6, 8, 7, 5, 5]),
    (2, "inside", [7, 6, 6, 5, 6, 6, 6, 7]),
    (92, "current", [6, 7, 6, 4, 8, 6, 4, 5]),
    (183, "current", [6, 7, 7, 5, 8, 5, 5, 6]),
    (274, "current", [7, 7, 7, 6, 8, 5, 6, 6]),
];

const SECOND: [Sample; 3] = [
    (1, "current", [7, 6, 8, 6, 8, 4, 6, 6]),
    (1, "stay", [7, 6, 8, 7, 8, 6, 6, 6]),
    (3, "inside", [8, 7, 7, 6, 6, 6, 7, 8]),
];

/// The weights of the second lap, in the order of the criteria.
const NEW_WEIGHTS: [i32; 8] = [15, 10, 15, 10, 15, 20, 5, 10];

/// Fills it for one lap.
pub(super) fn fill(career: &mut Career, lap: u32, now: Now) -> Result<()> {
    if lap == 1 {
        let keys = proposals(career.read())?
            .into_iter()
            .filter(|proposal| proposal.from == ProposalFrom::Ours)
            .map(|proposal| proposal.key)
            .collect();
        career.take_criteria(&TakeCriteria { keys }, now)?;
    } else {
        career.renew_criteria("A year of late evenings: balance has to weigh more.", now)?;
        let draft = criteria::draft(career.read())?;
        let criteria = draft.map(|set| set.criteria).unwrap_or_default();
        for (criterion, weight) in criteria.into_iter().zip(NEW_WEIGHTS) {
            let draft = CriterionDraft {
                weight,
                ..criterion.draft
            };
            let id = criterion.id.to_string();
            career.save_record(Some(&id), AnyRecord::Criterion(draft), now)?;
        }
    }
    career.freeze_criteria(now)?;
    let criteria: Vec<CriterionId> = criteria::frozen(career.read())?
        .into_iter()
        .next()
        .map(|set| set.criteria.iter().map(|one| one.id).collect())
        .unwrap_or_default();
    let samples: &[Sample] = if lap == 1 { &FIRST } else { &SECOND };
    for (days, subject, scores) in samples {
        for (criterion_id, score) in criteria.iter().zip(scores) {
            let give = GiveScore {
                subject: (*subject).to_owned(),
                criterion_id: *criterion_id,
                score: Some(*score),
            };
            career.give_score(&give, after(now, *days))?;
        }
    }
    Ok(())
}
