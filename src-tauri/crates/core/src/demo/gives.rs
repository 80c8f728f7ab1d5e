//! What the people of the sample and I gave each other and asked of each other.

use chrono::{Duration, NaiveDate};

use crate::career::Career;
use crate::error::Result;
use crate::journey::record;
use crate::people::give_ask::{GiveAskDraft, GiveOrAsk, GiveSort, Whose};
use crate::time::Now;

/// A give or an ask of the sample. Days are before today.
struct Sample {
    who: &'static str,
    direction: GiveOrAsk,
    whose: Whose,
    sort: GiveSort,
    days_ago: i64,
    what: &'static str,
    /// What came of an ask; empty while nothing has.
    outcome: &'static str,
    /// Days from today by which an offer is to be kept.
    follow_in: Option<i64>,
}

impl Sample {
    const fn given(who: &'static str, sort: GiveSort, days_ago: i64, what: &'static str) -> Self {
        Self {
            who,
            direction: GiveOrAsk::Give,
            whose: Whose::Me,
            sort,
            days_ago,
            what,
            outcome: "",
            follow_in: None,
        }
    }
}

const SAMPLES: [Sample; 6] = [
    Sample::given(
        "Ada Example",
        GiveSort::Article,
        126,
        "The article on caching that we spoke of",
    ),
    Sample::given(
        "Noor Fixture",
        GiveSort::Introduction,
        158,
        "Brought her together with our designer",
    ),
    Sample::given(
        "Mina Notreal",
        GiveSort::Opinion,
        40,
        "What newcomers wonder about in their first week",
    ),
    Sample {
        follow_in: Some(9),
        ..Sample::given(
            "Lena Beispiel",
            GiveSort::Help,
            20,
            "Read the outline of her workshop",
        )
    },
    Sample {
        direction: GiveOrAsk::Ask,
        whose: Whose::Them,
        ..Sample::given(
            "Omar Pretendal",
            GiveSort::Referral,
            390,
            "A reference for his new job",
        )
    },
    Sample {
        direction: GiveOrAsk::Ask,
        outcome: "She told me who decides, and when",
        ..Sample::given(
            "Mina Notreal",
            GiveSort::Opinion,
            12,
            "Whether I should apply for the second platform team",
        )
    },
];

/// Writes down what was given and asked. It may be called once.
///
/// # Errors
/// Only if a sample does not fit, which is a fault of this file.
pub(super) fn fill(career: &mut Career, now: Now) -> Result<()> {
    let on = |days: i64| -> NaiveDate { now.today() + Duration::days(days) };
    for sample in SAMPLES {
        let found = career.search(sample.who, 1, now)?.into_iter().next();
        let draft = GiveAskDraft {
            person_id: found.map(|hit| hit.id),
            direction: sample.direction,
            whose: sample.whose,
            sort: sample.sort,
            on_day: Some(on(-sample.days_ago)),
            what: sample.what.to_owned(),
            outcome: sample.outcome.to_owned(),
            follow_on: sample.follow_in.map(on),
            ..GiveAskDraft::default()
        };
        record::save(career, None, draft, now)?;
    }
    Ok(())
}
