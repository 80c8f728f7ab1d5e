//! Who told me of leads, and what came of them.

use std::collections::HashMap;

use serde::Serialize;

use super::conversion::Came;
use crate::leads::stage::LeadStage;

/// A lead: who told me of it, and how far it came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told<'a> {
    /// Who, by their id; `None` when no person of the book did.
    pub who: Option<&'a str>,
    /// Where it has been.
    pub came: Came,
}

/// What came of some leads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SourceYield {
    /// How many there were.
    pub leads: u32,
    /// How many of them came to a talk with somebody there; an application alone is none.
    pub conversations: u32,
    /// How many of them came to an offer, or past it.
    pub offers: u32,
}

impl SourceYield {
    fn count(&mut self, came: Came) {
        self.leads += 1;
        self.conversations += u32::from(came.spoke());
        self.offers += u32::from(came.furthest >= LeadStage::Offer);
    }
}

/// Returns what came of leads of which nobody told me, and of those of each person: who told of most comes first.
pub fn told<'a>(leads: &[Told<'a>]) -> (SourceYield, Vec<(&'a str, SourceYield)>) {
    let mut nobody = SourceYield::default();
    let mut people: HashMap<&str, SourceYield> = HashMap::new();
    for lead in leads {
        match lead.who {
            None => nobody.count(lead.came),
            Some(who) => people.entry(who).or_default().count(lead.came),
        }
    }
    let mut people: Vec<_> = people.into_iter().collect();
    people.sort_unstable_by_key(|(who, told)| {
        let most = |n: u32| std::cmp::Reverse(n);
        (
            most(told.leads),
            most(told.offers),
            most(told.conversations),
            *who,
        )
    });
    (nobody, people)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_offer_was_a_conversation_too_and_who_told_of_most_comes_first() {
        let lead = |who, stage| Told {
            who,
            came: Came::of([], stage),
        };
        let (nobody, people) = told(&[
            lead(Some("b"), LeadStage::Offer),
            lead(Some("a"), LeadStage::Spotted),
            lead(Some("b"), LeadStage::Exploring),
            lead(None, LeadStage::Applied),
        ]);
        let yields = |leads, conversations, offers| SourceYield {
            leads,
            conversations,
            offers,
        };
        assert_eq!(nobody, yields(1, 0, 0), "who applied has not talked yet");
        assert_eq!(people, [("b", yields(2, 1, 1)), ("a", yields(1, 0, 0))]);
    }

    proptest! {
        #[test]
        fn every_lead_is_counted_once(leads in prop::collection::vec((0..5_usize, 0..7_usize), 0..60)) {
            const WHO: [Option<&str>; 5] = [None, Some("a"), Some("b"), Some("c"), Some("d")];
            let leads: Vec<Told<'_>> = leads
                .iter()
                .map(|(who, stage)| Told { who: WHO[*who], came: Came::of([], LeadStage::ALL[*stage]) })
                .collect();
            let (nobody, people) = told(&leads);
            let sum: u32 = people.iter().map(|(_, told)| told.leads).sum();
            prop_assert_eq!((nobody.leads + sum) as usize, leads.len());
            for (_, told) in &people {
                prop_assert!(told.offers <= told.conversations && told.conversations <= told.leads);
            }
            prop_assert!(people.is_sorted_by(|a, b| a.1.leads >= b.1.leads));
        }
    }
}
