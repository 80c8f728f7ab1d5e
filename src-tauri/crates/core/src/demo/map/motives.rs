//! How Robin sorted the cards, lap by lap, and what gave and took energy.

use super::{after, find, keep};
use crate::career::Career;
use crate::error::Result;
use crate::journey::map::energy::{Energy, EnergyNoteDraft};
use crate::journey::map::value_card::ValueCard;
use crate::journey::map::values::ValuePile;
use crate::journey::records::AnyRecord;
use crate::time::Now;

use ValueCard::{
    Autonomy, Belonging, Calm, Craft, Creating, Fairness, Family, Future, Health, Helping, Honesty,
    Humour, Impact, Influence, Learning, Mastery, Pay, Place, Security, Teaching, Time, Variety,
};

/// The cards of the first two piles; the rest is not so important.
pub(super) struct Sort {
    very: &'static [ValueCard],
    some: &'static [ValueCard],
}

pub(super) const FIRST_SORT: Sort = Sort {
    very: &[
        Learning, Autonomy, Craft, Family, Mastery, Security, Honesty, Calm, Pay,
    ],
    some: &[
        Impact, Belonging, Helping, Fairness, Humour, Health, Place, Creating, Time, Variety,
    ],
};
pub(super) const SECOND_SORT: Sort = Sort {
    very: &[
        Learning, Family, Impact, Teaching, Autonomy, Honesty, Craft, Time, Health, Future,
    ],
    some: &[
        Belonging, Helping, Calm, Security, Mastery, Pay, Humour, Influence, Fairness,
    ],
};

/// Days after the map was begun, what it was, how much it gave, who was there.
type Line = (i64, &'static str, i8, &'static str);

pub(super) const FIRST_ENERGY: &[Line] = &[
    (0, "Monday planning", -2, ""),
    (0, "Pairing", 2, "Zoë Imagine"),
    (1, "Writing the caching guide", 2, ""),
    (2, "Release notes by hand", -1, ""),
    (3, "Coffee with somebody new", 1, ""),
];
pub(super) const SECOND_ENERGY: &[Line] = &[
    (0, "Monday planning", -2, ""),
    (1, "Pairing", 2, "Kofi Testerby"),
    (2, "Reading group", 2, ""),
    (3, "Budget round", -1, "Ravi Madeupson"),
    (4, "Night shift visit", 1, "Tomás Ejemplo"),
    (7, "Monday planning", -1, ""),
    (9, "Explaining the old scripts", -1, ""),
    (16, "Reading group", 1, ""),
    (18, "Profiling the build", 2, ""),
    (23, "Interviewing a candidate", 0, ""),
    (30, "Reading group", 2, ""),
    (31, "Explaining the old scripts", -2, ""),
    (38, "Pairing", 1, "Kofi Testerby"),
    (42, "Monday planning", -2, ""),
    (44, "Speaking at the team day", 1, ""),
    (51, "Profiling the build", 1, ""),
    (56, "Pairing", 2, "Kofi Testerby"),
];

pub(super) fn sort(career: &mut Career, sort: &Sort, now: Now) -> Result<()> {
    for card in sort.very {
        career.sort_value(*card, Some(ValuePile::Very), now)?;
    }
    for card in ValueCard::ALL {
        if sort.some.contains(card) {
            career.sort_value(*card, Some(ValuePile::Some), now)?;
        } else if !sort.very.contains(card) {
            career.sort_value(*card, Some(ValuePile::Not), now)?;
        }
    }
    Ok(())
}

pub(super) fn energy(career: &mut Career, lines: &[Line], began: Now) -> Result<()> {
    for (days, activity, energy, person) in lines {
        let now = after(began, *days);
        let draft = EnergyNoteDraft {
            day_on: Some(now.today()),
            activity: (*activity).to_owned(),
            energy: Energy(*energy),
            person_id: match *person {
                "" => None,
                name => find(career, name, now)?,
            },
        };
        keep(career, AnyRecord::EnergyNote(draft), now)?;
    }
    Ok(())
}
