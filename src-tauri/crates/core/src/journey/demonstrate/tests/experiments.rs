//! What Explore tries counts towards a target.

use super::*;
use crate::journey::explore::experiment::{ExperimentDraft, ExperimentVerdict};

#[test]
fn an_experiment_counts_on_the_day_of_its_result() {
    let mut career = career();
    let target = TargetDraft {
        counts: TargetCounts::Experiments,
        number: 1,
        ..TargetDraft::default()
    };
    record::save(&mut career, None, target, now()).expect("a target");
    let tried = ExperimentDraft {
        hypothesis: "They answer within a week".to_owned(),
        started_on: Some(now().today()),
        ends_on: Some(now().today()),
        ..ExperimentDraft::default()
    };
    let id = record::save(&mut career, None, tried.clone(), now()).expect("an experiment");
    let done = |career: &Career| {
        let view = career.demonstrate_targets(now()).expect("targets");
        view.targets[0].periods.last().expect("this week").done
    };
    assert_eq!(done(&career), 0, "one that runs does not count");
    let ended = ExperimentDraft {
        verdict: ExperimentVerdict::Supports,
        result: "They did".to_owned(),
        ..tried
    };
    record::save(&mut career, Some(id), ended, now()).expect("its result");
    assert_eq!(done(&career), 1, "its result does");
}
