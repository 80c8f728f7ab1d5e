//! The sample career's Arrive: a hundred days that are over, from the day on which the stage was entered.

mod lines;

use chrono::{Duration, NaiveDate};

use crate::career::Career;
use crate::error::Result;
use crate::id::PersonId;
use crate::journey::arrive::checkpoint::CheckpointDraft;
use crate::journey::arrive::culture::CultureNoteDraft;
use crate::journey::arrive::expectation::ExpectationDraft;
use crate::journey::arrive::listening::{Part, StakeholderDraft};
use crate::journey::arrive::promise::{PromiseDraft, PromiseState};
use crate::journey::arrive::role::{ArrivalDraft, Seniority};
use crate::journey::record::{self, Record};
use crate::time::Now;

/// Fills what the exercises of Arrive find in one lap. It may be called once a lap.
///
/// # Errors
/// Only if a sample does not fit, which is a fault of this file.
pub(super) fn fill(career: &mut Career, now: Now) -> Result<()> {
    let arrival = ArrivalDraft {
        role: "Engineer, platform".to_owned(),
        organisation: "Harbour Fixtures".to_owned(),
        starts_on: Some(now.today()),
        seniority: Seniority::Experienced,
        hoped: lines::HOPED.to_owned(),
    };
    add(career, arrival, now)?;
    talks(career, now)?;
    promises(career, now)?;
    expectations(career, now)?;
    notes(career, now)?;
    checkpoints(career, now)
}

/// The same time of day on the numbered day of the role.
fn day(now: Now, number: i64) -> Now {
    Now {
        instant: now.instant + Duration::days(number - 1),
        ..now
    }
}

/// The date of a numbered day.
fn date(now: Now, number: i64) -> Option<NaiveDate> {
    Some(day(now, number).today())
}

fn person(career: &Career, name: &str, now: Now) -> Result<Option<PersonId>> {
    let hit = career.search(name, 1, now)?.into_iter().next();
    Ok(hit.filter(|hit| hit.name == name).map(|hit| hit.id))
}

fn add<R: Record>(career: &mut Career, draft: R, on: Now) -> Result<R::Id> {
    record::save(career, None, draft, on)
}

fn talks(career: &mut Career, now: Now) -> Result<()> {
    for (name, part, planned, heard, answers) in lines::TALKS {
        let [going_well, going_badly, expects, leave_alone, who_else] = answers.map(str::to_owned);
        let planned = StakeholderDraft {
            person_id: person(career, name, now)?,
            name: name.to_owned(),
            part,
            planned_on: date(now, planned),
            ..StakeholderDraft::default()
        };
        let id = add(career, planned.clone(), day(now, 2))?;
        let told = StakeholderDraft {
            heard_on: date(now, heard),
            going_well,
            going_badly,
            expects,
            leave_alone,
            who_else,
            ..planned
        };
        record::save(career, Some(id), told, day(now, heard))?;
    }
    let mina = StakeholderDraft {
        person_id: person(career, "Mina Notreal", now)?,
        name: "Mina Notreal".to_owned(),
        part: Part::Sponsor,
        ..StakeholderDraft::default()
    };
    add(career, mina, day(now, 20))?;
    Ok(())
}

fn promises(career: &mut Career, now: Now) -> Result<()> {
    for (about, said, said_by, before, looked, state, found, action) in lines::PROMISES {
        let said = PromiseDraft {
            about,
            said: said.to_owned(),
            said_by: said_by.to_owned(),
            said_on: date(now, -before),
            ..PromiseDraft::default()
        };
        let id = add(career, said.clone(), day(now, 1))?;
        let compared = PromiseDraft {
            state,
            found: found.to_owned(),
            action: action.to_owned(),
            looked_on: Some(day(now, looked).today()).filter(|_| state != PromiseState::Open),
            ..said
        };
        record::save(career, Some(id), compared, day(now, looked))?;
    }
    Ok(())
}

fn expectations(career: &mut Career, now: Now) -> Result<()> {
    for (title, for_whom, measure, due, done, early_win, changes) in lines::EXPECTATIONS {
        let expected = ExpectationDraft {
            title: title.to_owned(),
            for_whom: for_whom.to_owned(),
            measure: measure.to_owned(),
            due_on: date(now, due),
            early_win,
            changes,
            ..ExpectationDraft::default()
        };
        let id = add(career, expected.clone(), day(now, 4))?;
        let delivered = ExpectationDraft {
            done_on: date(now, done),
            ..expected
        };
        record::save(career, Some(id), delivered, day(now, done))?;
    }
    Ok(())
}

fn notes(career: &mut Career, now: Now) -> Result<()> {
    for (seen, sort, text, from) in lines::NOTES {
        let note = CultureNoteDraft {
            sort,
            text: text.to_owned(),
            seen_on: date(now, seen),
            person_id: person(career, from, now)?,
            ..CultureNoteDraft::default()
        };
        add(career, note, day(now, seen))?;
    }
    Ok(())
}

fn checkpoints(career: &mut Career, now: Now) -> Result<()> {
    for (number, culture, delivery, listening) in lines::CHECKPOINTS {
        let said = CheckpointDraft {
            day: number,
            culture: culture.to_owned(),
            delivery: delivery.to_owned(),
            listening,
            ..CheckpointDraft::default()
        };
        let id = add(career, said, day(now, number))?;
        career.finish_checkpoint(id, day(now, number))?;
    }
    Ok(())
}
