//! The sample's targets, what could throw it off, and its weekly reviews.

use chrono::Datelike;

use super::{after, moment, on, person, save};
use crate::career::Career;
use crate::error::Result;
use crate::id::{
    DerailerId, DerailerLookId, TargetCountId, TargetId, WeeklyReviewId, WeeklyReviewLineId,
};
use crate::journey::demonstrate::derailer::{DerailerDraft, DerailerLookDraft, DerailerSort, Seen};
use crate::journey::demonstrate::review::{WeeklyReviewDraft, WeeklyReviewLineDraft};
use crate::journey::demonstrate::target::{
    TargetCountDraft, TargetCounts, TargetDraft, TargetPeriod,
};
use crate::journey::records::AnyRecord;
use crate::time::Now;

/// What is counted, its name, how often, how many, until which day after entering the stage.
type Target = (TargetCounts, &'static str, TargetPeriod, u32, Option<i64>);

const TARGETS: [Target; 4] = [
    (TargetCounts::Touches, "", TargetPeriod::Week, 1, None),
    (TargetCounts::Rehearsals, "", TargetPeriod::Month, 2, None),
    (
        TargetCounts::Own,
        "Pages for the portfolio",
        TargetPeriod::Week,
        2,
        None,
    ),
    (
        TargetCounts::Interviews,
        "",
        TargetPeriod::Month,
        2,
        Some(58),
    ),
];

/// Days before today on which a page was written; the first lap only.
const PAGES: [i64; 11] = [50, 47, 44, 37, 36, 29, 22, 20, 16, 8, 4];

/// Sort, what, likelihood, early sign, counter-move, who watches it.
type Derailer = (
    DerailerSort,
    &'static str,
    u32,
    &'static str,
    &'static str,
    &'static str,
);

const DERAILERS: [Derailer; 4] = [
    (
        DerailerSort::Mine,
        "I say yes to every incident",
        4,
        "Two evenings in a row at the desk",
        "Hand the pager to Kofi for a week",
        "Kofi Testerby",
    ),
    (
        DerailerSort::Outside,
        "The budget round freezes everything new",
        3,
        "Ravi stops answering about next year",
        "Have the small version ready that needs no budget",
        "Ravi Madeupson",
    ),
    (
        DerailerSort::Mine,
        "I polish the CV instead of calling people",
        3,
        "A third version in one week",
        "One call before each change",
        "",
    ),
    (
        DerailerSort::Outside,
        "Acme Example decides without me",
        2,
        "No date for a second talk",
        "Ask Omar, once",
        "",
    ),
];

/// What helped or stood in the way, and the one thing for next week: an entry a review, over and over.
const WEEKS: [(&str, &str, [bool; 3]); 6] = [
    (
        "Lunch instead of a message helped.",
        "Call Grace before Wednesday.",
        [false, true, false],
    ),
    (
        "On call all week; nothing left in the evenings.",
        "Block Tuesday morning.",
        [true, false, true],
    ),
    (
        "Omar pushed me, in a good way.",
        "Tell the crane story to Zoë.",
        [true, true, false],
    ),
    (
        "Half an hour on the train was enough.",
        "Write to Edith.",
        [false, true, false],
    ),
    (
        "Tired; did the smallest thing and stopped.",
        "One page before nine.",
        [true, false, false],
    ),
    (
        "The date in the calendar did it.",
        "Ask Ravi for the sheet.",
        [false, false, false],
    ),
];

/// Fills the targets.
pub(super) fn targets(career: &mut Career, now: Now) -> Result<Vec<TargetId>> {
    // What an earlier lap aimed at ended before the next one came here.
    for earlier in career.demonstrate_targets(now)?.targets {
        let over = TargetDraft {
            until_on: on(now, -1),
            ..earlier.draft
        };
        career.save_record(Some(&earlier.id.to_string()), AnyRecord::Target(over), now)?;
    }
    (0_i64..)
        .zip(TARGETS)
        .map(|(at, (counts, name, period, number, until))| {
            let draft = TargetDraft {
                counts,
                name: name.to_owned(),
                period,
                number,
                from_on: on(now, 0),
                until_on: until.and_then(|days| on(now, days)),
            };
            save(career, AnyRecord::Target(draft), moment(now, at))
        })
        .collect()
}

/// Fills what could throw the sample off.
pub(super) fn derailers(career: &mut Career, now: Now) -> Result<Vec<DerailerId>> {
    // What an earlier lap feared is over when the next one comes here.
    for earlier in career.demonstrate_derailers(now)?.standing {
        let look = DerailerLookDraft {
            derailer_id: Some(earlier.id),
            seen: Seen::Gone,
            ..DerailerLookDraft::default()
        };
        save::<DerailerLookId>(career, AnyRecord::DerailerLook(look), now)?;
    }
    (0_i64..)
        .zip(DERAILERS)
        .map(
            |(at, (sort, what, likelihood, early_sign, counter_move, owner))| {
                let owner_id = if owner.is_empty() {
                    None
                } else {
                    person(career, owner, now)?
                };
                let draft = DerailerDraft {
                    sort,
                    what: what.to_owned(),
                    likelihood,
                    early_sign: early_sign.to_owned(),
                    counter_move: counter_move.to_owned(),
                    owner_id,
                };
                save(career, AnyRecord::Derailer(draft), moment(now, at))
            },
        )
        .collect()
}

/// Fills the reviews: the first six weeks, and in the first lap the last six before today as well.
pub(super) fn reviews(
    career: &mut Career,
    now: Now,
    targets: &[TargetId],
    derailers: &[DerailerId],
    days: i64,
) -> Result<()> {
    if days > PAGES[0] + ATTEMPT_WEEKS * 7 {
        for ago in PAGES {
            let draft = TargetCountDraft {
                target_id: targets.get(2).copied(),
                done_on: on(now, days - ago),
                note: String::new(),
            };
            let _: TargetCountId = save(
                career,
                AnyRecord::TargetCount(draft),
                after(now, days - ago),
            )?;
        }
    }
    // The Friday of the week in which the stage was entered, and those after it.
    let to_friday = 4 - i64::from(now.today().weekday().num_days_from_monday());
    let last = days - 1;
    let early = (1..=ATTEMPT_WEEKS).map(|week| to_friday + 7 * week);
    let weeks_to_last = (last - to_friday).div_euclid(7);
    let late = (weeks_to_last - ATTEMPT_WEEKS + 1..=weeks_to_last).map(|week| to_friday + 7 * week);
    let mut fridays: Vec<i64> = early.chain(late).filter(|day| *day <= last).collect();
    fridays.sort_unstable();
    fridays.dedup();
    for (at, day) in fridays.into_iter().enumerate() {
        review(career, after(now, day), targets, derailers, at)?;
    }
    Ok(())
}

/// How many weekly reviews there are at either end.
const ATTEMPT_WEEKS: i64 = 6;

fn review(
    career: &mut Career,
    now: Now,
    targets: &[TargetId],
    derailers: &[DerailerId],
    at: usize,
) -> Result<()> {
    let (note, next_thing, [uncomfortable, fun, chaotic]) = WEEKS[at % WEEKS.len()];
    let draft = WeeklyReviewDraft {
        next_thing: next_thing.to_owned(),
        uncomfortable,
        fun,
        chaotic,
        minimum: chaotic,
        ..WeeklyReviewDraft::default()
    };
    let review: WeeklyReviewId = save(career, AnyRecord::WeeklyReview(draft), now)?;
    let draft = WeeklyReviewLineDraft {
        review_id: Some(review),
        target_id: targets.get(at % 3).copied(),
        note: note.to_owned(),
    };
    let _: WeeklyReviewLineId = save(career, AnyRecord::WeeklyReviewLine(draft), now)?;
    for (place, derailer) in derailers.iter().enumerate() {
        // The last of them was gone in the fourth week, and stays gone.
        let last = place + 1 == derailers.len();
        if last && at > 3 {
            continue;
        }
        let draft = DerailerLookDraft {
            derailer_id: Some(*derailer),
            review_id: Some(review),
            looked_on: Some(now.today()),
            seen: match (last, at, place) {
                (true, 3, _) => Seen::Gone,
                (false, 4, 1) => Seen::Changed,
                _ => Seen::Again,
            },
        };
        let _: DerailerLookId = save(career, AnyRecord::DerailerLook(draft), now)?;
    }
    // A little later, so that the ids of the lines sort after the review's.
    career.end_review(review, moment(now, 1))
}
