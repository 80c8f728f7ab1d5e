//! The sample's knowledge, skills and behaviours.

use chrono::Duration;

use super::after;
use crate::career::Career;
use crate::error::Result;
use crate::journey::plan::resource::{ResourceDraft, ResourceSort, ResourceState};
use crate::journey::record;
use crate::journey::records::AnyRecord;
use crate::time::Now;

/// Sort, name, what needs it, need, have, evidence, how to close the gap, by when in days, state.
type Sample = (
    ResourceSort,
    &'static str,
    &'static str,
    i32,
    i32,
    &'static str,
    &'static str,
    Option<i64>,
    ResourceState,
);

const FIRST: [Sample; 5] = [
    (
        ResourceSort::Skill,
        "Explain a design to people who pay for it",
        "Staff engineer",
        4,
        2,
        "The budget round went wrong until Ravi retold it.",
        "Present every second review myself; Ravi listens and tells me where he got lost",
        Some(180),
        ResourceState::Doing,
    ),
    (
        ResourceSort::Knowledge,
        "How a harbour earns its money",
        "Move inside",
        4,
        1,
        "I could not say what a berth costs.",
        "A day a quarter with Tomás in operations",
        Some(270),
        ResourceState::Doing,
    ),
    (
        ResourceSort::Behaviour,
        "Let others finish",
        "Staff engineer",
        5,
        2,
        "Two people said so in one week.",
        "Write the thought down instead of saying it",
        Some(120),
        ResourceState::Open,
    ),
    (
        ResourceSort::Skill,
        "Databases under load",
        "Staff engineer",
        4,
        4,
        "Ran the migration in spring without a minute of standstill.",
        "",
        None,
        ResourceState::Open,
    ),
    (
        ResourceSort::Knowledge,
        "Employment law for leads",
        "Leading a team",
        3,
        0,
        "None.",
        "",
        None,
        ResourceState::Left,
    ),
];

/// What was there at later checks of the first lap: which (by place in [`FIRST`]), days later, how much.
const CHECKS: [(usize, i64, i32); 4] = [(0, 95, 3), (1, 130, 2), (2, 150, 3), (1, 280, 3)];

/// What was rated again in the second lap: which, how much, by when in days.
const AGAIN: [(usize, i32, i64); 2] = [(0, 4, 10), (2, 3, 90)];

/// Fills it for one lap.
pub(super) fn fill(career: &mut Career, lap: u32, now: Now) -> Result<()> {
    if lap == 1 {
        let mut ids = Vec::new();
        for sample in FIRST {
            let draft = draft(sample, now);
            ids.push(career.save_record(None, AnyRecord::Resource(draft), now)?);
        }
        for (at, days, have) in CHECKS {
            let draft = ResourceDraft {
                have,
                ..draft(FIRST[at], now)
            };
            career.save_record(Some(&ids[at]), AnyRecord::Resource(draft), after(now, days))?;
        }
        return Ok(());
    }
    let all = record::all::<ResourceDraft>(career.read(), "ORDER BY r.id", [])?;
    for (at, have, days) in AGAIN {
        if let Some(one) = all.iter().find(|one| one.draft.name == FIRST[at].1) {
            let draft = ResourceDraft {
                have,
                by_on: Some(now.today() + Duration::days(days)),
                ..one.draft.clone()
            };
            let id = one.id.to_string();
            career.save_record(Some(&id), AnyRecord::Resource(draft), after(now, 5))?;
        }
    }
    if let Some(one) = all.iter().find(|one| one.draft.name == FIRST[1].1) {
        let draft = ResourceDraft {
            by_on: Some(now.today() + Duration::days(75)),
            ..one.draft.clone()
        };
        let id = one.id.to_string();
        career.save_record(Some(&id), AnyRecord::Resource(draft), after(now, 5))?;
    }
    let new = ResourceDraft {
        sort: ResourceSort::Behaviour,
        name: "Say no before the calendar is full".to_owned(),
        needed_for: "Stay and reshape".to_owned(),
        need: 4,
        have: 1,
        evidence: "Late in the office on 21 of 60 evenings.".to_owned(),
        how: "Ask what it replaces, each time, for a month".to_owned(),
        by_on: Some(now.today() + Duration::days(60)),
        state: ResourceState::Doing,
    };
    career.save_record(None, AnyRecord::Resource(new), after(now, 5))?;
    Ok(())
}

fn draft(sample: Sample, now: Now) -> ResourceDraft {
    let (sort, name, needed_for, need, have, evidence, how, days, state) = sample;
    ResourceDraft {
        sort,
        name: name.to_owned(),
        needed_for: needed_for.to_owned(),
        need,
        have,
        evidence: evidence.to_owned(),
        how: how.to_owned(),
        by_on: days.map(|days| now.today() + Duration::days(days)),
        state,
    }
}
