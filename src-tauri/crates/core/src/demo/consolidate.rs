//! The sample career's Consolidate, as it was on the day that is handed in and on days after it.

mod lines;

use chrono::{Datelike, Duration, NaiveDate};

use crate::career::Career;
use crate::error::Result;
use crate::id::PersonId;
use crate::journey::consolidate::channels::{ChannelDraft, ChannelRole};
use crate::journey::consolidate::delivery::DeliveryDraft;
use crate::journey::consolidate::groups::{OutletDraft, OutletSort, OutletVisitDraft};
use crate::journey::consolidate::next_lap::LapStoryDraft;
use crate::journey::consolidate::radar::SignalDraft;
use crate::journey::consolidate::stay_or_leave::course::{Leaning, StayChoice};
use crate::journey::consolidate::stay_or_leave::{
    ReasonKind, ReasonSide, StayDecisionDraft, StayReasonDraft,
};
use crate::journey::consolidate::warnings::{WarningSignDraft, WarningSort};
use crate::journey::consolidate::year::{YearDateDraft, YearDateKind};
use crate::journey::record::{self, Record};
use crate::people::membership::MembershipDraft;
use crate::time::Now;

/// Days from entering this stage in the first lap to the day on which the sample is made.
const UNTIL_TODAY: i64 = 165;

/// Fills what the exercises of Consolidate find in one lap. It may be called once a lap.
///
/// # Errors
/// Only if a sample does not fit, which is a fault of this file.
pub(super) fn fill(career: &mut Career, now: Now) -> Result<()> {
    deliveries(career, now)?;
    if career.channels(now)?.channels.is_empty() {
        channels(career, now)?;
        roles_and_dates(career, now)?;
    }
    radar(career, now)?;
    signs(career, now)?;
    stay_or_leave(career, now)?;
    story(career, now)
}

/// The same time of day, some days on.
fn later(now: Now, days: i64) -> Now {
    Now {
        instant: now.instant + Duration::days(days),
        ..now
    }
}

/// The day some days on.
fn day(now: Now, days: i64) -> Option<NaiveDate> {
    Some(later(now, days).today())
}

fn person(career: &Career, name: &str, now: Now) -> Result<Option<PersonId>> {
    if name.is_empty() {
        return Ok(None);
    }
    Ok(career
        .search(name, 1, now)?
        .into_iter()
        .next()
        .map(|hit| hit.id))
}

fn add<R: Record>(career: &mut Career, draft: R, on: Now) -> Result<R::Id> {
    record::save(career, None, draft, on)
}

fn deliveries(career: &mut Career, now: Now) -> Result<()> {
    for (days, action, situation, result, figure, confirmer) in lines::DELIVERIES {
        let on = later(now, days);
        // The Friday of the week before: one does not log ahead.
        let back = (on.today().weekday().num_days_from_monday() + 3) % 7;
        let friday = later(on, -i64::from(back));
        let draft = DeliveryDraft {
            action: action.to_owned(),
            situation: situation.to_owned(),
            result: result.to_owned(),
            figure: figure.to_owned(),
            confirmer_id: person(career, confirmer, now)?,
            delivered_on: Some(friday.today()),
        };
        add(career, draft, friday)?;
    }
    Ok(())
}

fn channels(career: &mut Career, now: Now) -> Result<()> {
    for (name, role, every_days, about, days) in [
        (
            "Mina Notreal",
            ChannelRole::Sponsor,
            Some(90),
            "Where the company is going, and who should know of our work.",
            1,
        ),
        (
            "Ravi Madeupson",
            ChannelRole::Client,
            Some(30),
            "What the numbers mean for us before the round begins.",
            1,
        ),
        (
            "Tomás Ejemplo",
            ChannelRole::Client,
            Some(90),
            "What the night shift needs from the platform.",
            2,
        ),
        (
            "Kofi Testerby",
            ChannelRole::Peer,
            Some(14),
            "The hard parts, and what each of us would do otherwise.",
            2,
        ),
        ("Zoë Imagine", ChannelRole::Peer, None, "", 2),
    ] {
        let draft = ChannelDraft {
            role,
            person_id: person(career, name, now)?,
            every_days,
            about: about.to_owned(),
            talked_on: None,
        };
        add(career, draft, later(now, days))?;
    }
    Ok(())
}

fn roles_and_dates(career: &mut Career, now: Now) -> Result<()> {
    for (role, organisation, from, to) in [
        ("Engineer", "Sample Works", -2035, Some(-245)),
        ("Engineer, deliveries", "Harbour Fixtures", -235, Some(-106)),
        ("Engineer, platform", "Harbour Fixtures", -105, None),
    ] {
        let on = |days| day(now, days).map_or(String::new(), |day| day.to_string());
        let draft = MembershipDraft {
            title: role.to_owned(),
            organisation: organisation.to_owned(),
            from_on: on(from),
            until_on: to.map_or(String::new(), on),
            ..MembershipDraft::default()
        };
        add(career, draft, later(now, 3))?;
    }
    for (what, kind, days) in [
        ("Half-year review with my manager", YearDateKind::Review, 38),
        (
            "Harbour Systems Days, invented",
            YearDateKind::Conference,
            73,
        ),
        ("Three weeks off, no laptop", YearDateKind::Own, 128),
        (
            "Mentoring agreement with the Imaginary Institute ends",
            YearDateKind::ContractEnd,
            176,
        ),
        (
            "Second third of the shares vests",
            YearDateKind::Vesting,
            241,
        ),
    ] {
        let draft = YearDateDraft {
            what: what.to_owned(),
            kind,
            planned_on: day(now, UNTIL_TODAY + days),
        };
        add(career, draft, later(now, 3))?;
    }
    Ok(())
}

fn radar(career: &mut Career, now: Now) -> Result<()> {
    let mut outlets = Vec::new();
    for (sort, name, role, every_days, cost, renews, visits) in [
        (
            OutletSort::Group,
            "Rust meetup at the harbour",
            "Helps with the coffee",
            Some(30),
            Some(0),
            None,
            &[20, 51, 83, 112, 144][..],
        ),
        (
            OutletSort::Publication,
            "Made-up Engineering Weekly",
            "Reader",
            Some(14),
            Some(96),
            Some(24),
            &[10, 40, 75, 120, 156][..],
        ),
        (
            OutletSort::Group,
            "Energy meetup",
            "Guest",
            Some(90),
            Some(40),
            Some(210),
            &[149][..],
        ),
    ] {
        let draft = OutletDraft {
            sort,
            name: name.to_owned(),
            role: role.to_owned(),
            every_days,
            cost,
            currency: "£".to_owned(),
            renews_on: renews.and_then(|days| day(now, UNTIL_TODAY + days)),
        };
        let id = add(career, draft, later(now, 5))?;
        for days in visits {
            let on = later(now, *days);
            let visit = OutletVisitDraft {
                outlet_id: Some(id),
                visited_on: Some(on.today()),
                note: String::new(),
            };
            add(career, visit, on)?;
        }
        outlets.push(id);
    }
    for (days, half, relevance, from, noticed, so_what) in lines::SIGNALS {
        let on = later(now, days);
        let draft = SignalDraft {
            half,
            noticed: noticed.to_owned(),
            so_what: so_what.to_owned(),
            relevance,
            outlet_id: from.and_then(|at: usize| outlets.get(at).copied()),
            noticed_on: Some(on.today()),
        };
        add(career, draft, on)?;
    }
    Ok(())
}

fn signs(career: &mut Career, now: Now) -> Result<()> {
    for (days, sort, weight, note) in [
        (24, WarningSort::Quiet, 1, ""),
        (
            60,
            WarningSort::BossLeft,
            2,
            "Announced in passing; the successor comes from outside.",
        ),
        (
            104,
            WarningSort::BudgetFreeze,
            2,
            "Travel first, then licences. Ravi says until summer.",
        ),
        (
            132,
            WarningSort::HiringStop,
            1,
            "Two open roles in the team are on hold.",
        ),
    ] {
        let on = later(now, days);
        let draft = WarningSignDraft {
            sort,
            weight,
            note: note.to_owned(),
            signal_id: None,
            noticed_on: Some(on.today()),
        };
        add(career, draft, on)?;
    }
    Ok(())
}

fn stay_or_leave(career: &mut Career, now: Now) -> Result<()> {
    let on = later(now, 8);
    let settled = StayDecisionDraft {
        question: "Do I stay in the platform team for another year?".to_owned(),
        opened_on: Some(on.today()),
        to_stay: "A say in what we build next, and no more than one week in six on call."
            .to_owned(),
        leaning: Leaning::Stay,
    };
    let id = add(career, settled, on)?;
    for (side, reason, kind, criterion) in lines::SETTLED_REASONS {
        let draft = StayReasonDraft {
            decision_id: Some(id),
            side,
            reason: reason.to_owned(),
            kind,
            criterion: criterion.to_owned(),
        };
        add(career, draft, on)?;
    }
    career.decide_stay(id, StayChoice::Stay, "", later(now, 15))?;

    let on = later(now, UNTIL_TODAY - 9);
    let open = StayDecisionDraft {
        question: "Hana asks whether I would build her platform team. Do I leave?".to_owned(),
        opened_on: Some(on.today()),
        to_stay: String::new(),
        leaning: Leaning::Leave,
    };
    let id = add(career, open, on)?;
    for (side, reason, kind, criterion) in [
        (
            ReasonSide::Push,
            "The freeze: nothing new before summer",
            ReasonKind::Wrong,
            "A bad quarter is not a reason",
        ),
        (
            ReasonSide::Pull,
            "Building a team from the first person on",
            ReasonKind::Right,
            "Learning, by what I said last spring",
        ),
        (
            ReasonSide::Pull,
            "Energy is a field I care for",
            ReasonKind::Unsaid,
            "",
        ),
    ] {
        let draft = StayReasonDraft {
            decision_id: Some(id),
            side,
            reason: reason.to_owned(),
            kind,
            criterion: criterion.to_owned(),
        };
        add(career, draft, on)?;
    }
    Ok(())
}

fn story(career: &mut Career, now: Now) -> Result<()> {
    let draft = LapStoryDraft {
        story: lines::STORY.to_owned(),
        taught_1: "I find things out by talking, not by reading about them.".to_owned(),
        taught_2: "Half of what I was told about the role was true; asking early was cheap."
            .to_owned(),
        taught_3: "Numbers that I did not write down on Friday were gone by June.".to_owned(),
        carry: "Ask Mina who will own the platform after the reorganisation. Keep the Friday log."
            .to_owned(),
    };
    add(career, draft, later(now, 100))?;
    Ok(())
}
