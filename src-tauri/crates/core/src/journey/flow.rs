//! What goes from one stage to another: which step's findings are read by which step elsewhere.

use rusqlite::Connection;
use serde::Serialize;

use super::lap::Lap;
use super::stage::Stage;
use super::wizard::{self, Step};
use crate::error::Result;
use crate::time::Now;

/// From a step to one in another stage that reads what it finds. A new reader of another stage's records adds a line.
const FLOWS: &[(Step, Step)] = &[
    (Step::Situation, Step::Assumptions),
    (Step::Motives, Step::ReturnOnMe),
    (Step::Strengths, Step::Resources),
    (Step::Strengths, Step::Stories),
    (Step::Surroundings, Step::Listening),
    (Step::Surroundings, Step::Channels),
    (Step::Objectives, Step::Experiments),
    (Step::Assumptions, Step::Experiments),
    (Step::Options, Step::Routes),
    (Step::Feedback, Step::Entry),
    (Step::OnePage, Step::Tour),
    (Step::Scenarios, Step::Radar),
    (Step::ReturnOnMe, Step::StayOrLeave),
    (Step::Experiments, Step::Assumptions),
    (Step::Experiments, Step::Targets),
    (Step::Readiness, Step::Entry),
    (Step::Debriefs, Step::Tour),
    (Step::NewRole, Step::Year),
    (Step::NextLap, Step::Situation),
];

/// Something that goes from one stage to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Flow {
    /// The step that finds it.
    pub from: Step,
    /// Its stage.
    pub from_stage: Stage,
    /// Its title.
    pub from_title: String,
    /// What stands there now, in a few words; empty while nothing does.
    pub holds: String,
    /// The step that reads it.
    pub to: Step,
    /// Its stage.
    pub to_stage: Stage,
    /// Its title.
    pub to_title: String,
}

/// Returns what comes into a stage from others, and what it gives to them.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn of(
    conn: &Connection,
    stage: Stage,
    lap: &Lap,
    now: Now,
) -> Result<(Vec<Flow>, Vec<Flow>)> {
    let mut flows = (Vec::new(), Vec::new());
    for &(from, to) in FLOWS {
        let side = match (from.stage() == stage, to.stage() == stage) {
            (false, true) => &mut flows.0,
            (true, false) => &mut flows.1,
            _ => continue,
        };
        let found = wizard::row(conn, from, lap, now)?;
        side.push(Flow {
            from,
            from_stage: from.stage(),
            from_title: found.title,
            holds: if found.found_on.is_some() {
                found.holds
            } else {
                String::new()
            },
            to,
            to_stage: to.stage(),
            to_title: to.title().to_owned(),
        });
    }
    Ok(flows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::map::situation::{SituationNoteDraft, SituationSort};
    use crate::journey::{lap, record};
    use crate::people::fixture::*;

    #[test]
    fn every_stage_takes_something_in_and_gives_something() {
        for stage in Stage::ALL {
            assert!(
                FLOWS.iter().any(|(_, to)| to.stage() == stage),
                "nothing comes into {stage:?}"
            );
            assert!(
                FLOWS.iter().any(|(from, _)| from.stage() == stage),
                "{stage:?} gives nothing"
            );
        }
        assert!(
            FLOWS.iter().all(|(from, to)| from.stage() != to.stage()),
            "what stays in a stage is no flow between stages"
        );
    }

    #[test]
    fn what_stands_in_a_step_is_said_where_it_is_read() {
        let mut career = career();
        let lap = lap::current(career.read()).expect("a lap");
        let said = |career: &crate::career::Career| {
            let (takes, _) = of(career.read(), Stage::Plan, &lap, now()).expect("flows");
            takes
                .into_iter()
                .find(|flow| flow.from == Step::Situation)
                .expect("the situation goes into the plan")
                .holds
        };
        assert_eq!(said(&career), "", "nothing yet");
        let note = SituationNoteDraft {
            sort: SituationSort::Unknown,
            text: "Whether the team stays".to_owned(),
            ..SituationNoteDraft::default()
        };
        record::save(&mut career, None, note, now()).expect("saved");
        assert!(
            said(&career).contains("1 open question"),
            "{}",
            said(&career)
        );
    }
}
