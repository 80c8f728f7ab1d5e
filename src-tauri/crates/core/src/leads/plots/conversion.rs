//! How many of those that reached a stage went on.

use serde::Serialize;

use super::FEW;
use crate::leads::stage::LeadStage;

/// The stages that lead somewhere, in the order of what they mean; the person's order only says where they stand.
pub(super) const WAY: [LeadStage; 7] = [
    LeadStage::Spotted,
    LeadStage::Exploring,
    LeadStage::InConversation,
    LeadStage::Applied,
    LeadStage::Interviewing,
    LeadStage::Offer,
    LeadStage::Accepted,
];

/// Where a lead has been, how far it came, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Came {
    /// Whether it was at each stage of the way; at the first one everything has been.
    been: [bool; WAY.len()],
    /// The furthest stage of the way that it reached.
    pub furthest: LeadStage,
    /// Whether it is still open.
    pub open: bool,
}

impl Came {
    /// Returns how far a lead came that went to these stages and stands at `stage`.
    pub fn of(went: impl IntoIterator<Item = LeadStage>, stage: LeadStage) -> Self {
        let mut been = [false; WAY.len()];
        been[0] = true;
        for stage in went.into_iter().chain([stage]) {
            if let Some(at) = been.get_mut(stage as usize) {
                *at = true;
            }
        }
        let last = been.iter().rposition(|been| *been).unwrap_or(0);
        Self {
            been,
            furthest: WAY[last],
            open: stage.open(),
        }
    }

    /// Returns whether it was at a stage; one that skipped it was not.
    pub fn was_at(&self, stage: LeadStage) -> bool {
        self.been.get(stage as usize).is_some_and(|been| *been)
    }

    /// Returns whether somebody there spoke with me: in a conversation, at an interview, or with an offer. An
    /// application alone is no talk.
    pub fn spoke(&self) -> bool {
        self.was_at(LeadStage::InConversation) || self.furthest >= LeadStage::Interviewing
    }
}

/// What became of those that reached a stage: `reached` is the sum of the other three.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Passed {
    /// How many were at it.
    pub reached: u32,
    /// How many of them went on.
    pub went_on: u32,
    /// How many came no further and are still open.
    pub waiting: u32,
    /// How many came no further and are over; at the last stage, how many were accepted.
    pub ended: u32,
    /// The share that went on, 0 to 100; `None` while fewer than five reached it, and at the last stage.
    pub percent: Option<u8>,
}

/// Returns what became of those that were at each stage of the way. One that skipped a stage does not count there,
/// one that went back has been at both.
pub fn conversion(came: &[Came]) -> Vec<(LeadStage, Passed)> {
    let mut passed = WAY.map(|stage| (stage, Passed::default()));
    for one in came {
        for (stage, count) in &mut passed {
            if !one.was_at(*stage) {
                continue;
            }
            count.reached += 1;
            if *stage < one.furthest {
                count.went_on += 1;
            } else if one.open {
                count.waiting += 1;
            } else {
                count.ended += 1;
            }
        }
    }
    for (stage, count) in &mut passed {
        if count.reached >= FEW && *stage != LeadStage::Accepted {
            let percent = (count.went_on * 100 + count.reached / 2) / count.reached;
            count.percent = u8::try_from(percent).ok();
        }
    }
    passed.into()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_skipped_a_stage_does_not_count_there_and_a_closing_is_no_stage_of_the_way() {
        let came = [
            Came::of(
                [LeadStage::Interviewing, LeadStage::Closed],
                LeadStage::Closed,
            ),
            Came::of([LeadStage::Exploring], LeadStage::Exploring),
            Came::of([], LeadStage::Spotted),
        ];
        let passed = conversion(&came);
        let of = |stage| passed.iter().find(|(one, _)| *one == stage).expect("it").1;
        assert_eq!(
            (
                of(LeadStage::Spotted).reached,
                of(LeadStage::Spotted).went_on
            ),
            (3, 2)
        );
        assert_eq!(of(LeadStage::Applied).reached, 0, "nobody applied");
        let interviewing = of(LeadStage::Interviewing);
        assert_eq!((interviewing.waiting, interviewing.ended), (0, 1));
        assert_eq!(
            of(LeadStage::Spotted).percent,
            None,
            "three are too few for a share"
        );
    }

    fn any_stage() -> impl Strategy<Value = LeadStage> {
        prop::sample::select(LeadStage::ALL.to_vec())
    }

    proptest! {
        #[test]
        fn each_stage_accounts_for_all_who_were_there_and_whoever_went_on_is_further(
            leads in prop::collection::vec((prop::collection::vec(any_stage(), 0..6), any_stage()), 0..40),
        ) {
            let came: Vec<Came> = leads.iter().map(|(went, stage)| Came::of(went.clone(), *stage)).collect();
            let passed = conversion(&came);
            prop_assert_eq!(passed[0].1.reached as usize, leads.len());
            for (at, (_, count)) in passed.iter().enumerate() {
                prop_assert_eq!(count.reached, count.went_on + count.waiting + count.ended);
                let further = passed[at + 1..].iter().map(|(_, later)| later.waiting + later.ended).sum::<u32>();
                prop_assert!(count.went_on <= further);
                if let Some(percent) = count.percent {
                    prop_assert!(percent <= 100 && count.reached >= FEW);
                }
            }
        }
    }
}
