use proptest::prelude::*;

use super::super::assumption::{AssumptionDraft, AssumptionStatus, Leaned};
use super::super::meter::{LeansOn, Plan, weigh};
use super::super::objective::{ObjectiveDraft, ObjectiveState};
use super::super::option::{OptionDraft, OptionSort, OptionState};
use super::{career, now};
use crate::career::Career;
use crate::journey::records::{AnyRecord, RecordKind};
use crate::people::bin::BinKind;

/// One thing that somebody does to a plan.
#[derive(Clone, Debug)]
enum Act {
    SaveObjective {
        which: usize,
        title: bool,
        benefit: bool,
        measure: bool,
        state: ObjectiveState,
    },
    BinObjective(usize),
    RestoreObjective(usize),
    SaveOption {
        which: usize,
        sort: OptionSort,
        state: OptionState,
        title: bool,
    },
    BinOption(usize),
    EmptyBin,
    BeginLap,
    Undo,
    Redo,
}

fn act() -> impl Strategy<Value = Act> {
    let state = prop_oneof![
        Just(ObjectiveState::Idea),
        Just(ObjectiveState::Active),
        Just(ObjectiveState::Active),
        Just(ObjectiveState::Reached),
        Just(ObjectiveState::Dropped),
    ];
    let sort = prop_oneof![
        Just(OptionSort::Stay),
        Just(OptionSort::Inside),
        Just(OptionSort::Another),
    ];
    let stand = prop_oneof![
        Just(OptionState::Open),
        Just(OptionState::Chosen),
        Just(OptionState::Aside),
    ];
    prop_oneof![
        4 => (0..5_usize, any::<bool>(), any::<bool>(), any::<bool>(), state).prop_map(
            |(which, title, benefit, measure, state)| Act::SaveObjective { which, title, benefit, measure, state }
        ),
        1 => (0..5_usize).prop_map(Act::BinObjective),
        1 => (0..5_usize).prop_map(Act::RestoreObjective),
        3 => (0..5_usize, sort, stand, any::<bool>()).prop_map(
            |(which, sort, state, title)| Act::SaveOption { which, sort, state, title }
        ),
        2 => (0..5_usize).prop_map(Act::BinOption),
        1 => Just(Act::EmptyBin),
        1 => Just(Act::BeginLap),
        3 => Just(Act::Undo),
        1 => Just(Act::Redo),
    ]
}

fn text(there: bool) -> String {
    if there {
        "words".to_owned()
    } else {
        " ".to_owned()
    }
}

/// Does it or is refused; either may be.
fn perform(career: &mut Career, act: &Act) {
    let objectives: Vec<String> = {
        let view = career.plan_objectives(now()).expect("the exercise");
        let rows = view.open.iter().chain(&view.closed);
        rows.map(|row| row.id.to_string()).collect()
    };
    let options: Vec<String> = {
        let view = career.plan_options(now()).expect("the exercise");
        view.options.iter().map(|row| row.id.to_string()).collect()
    };
    let binned: Vec<String> = career
        .bin(now())
        .expect("the bin")
        .into_iter()
        .filter(|row| row.kind == BinKind::Record(RecordKind::Objective))
        .map(|row| row.id)
        .collect();
    match act {
        Act::SaveObjective {
            which,
            title,
            benefit,
            measure,
            state,
        } => {
            let draft = ObjectiveDraft {
                title: text(*title),
                benefit: text(*benefit),
                measure: text(*measure),
                by_on: None,
                state: *state,
            };
            let id = objectives.get(*which).map(String::as_str);
            let _ = career.save_record(id, AnyRecord::Objective(draft), now());
        }
        Act::BinObjective(which) => {
            if let Some(id) = objectives.get(*which) {
                career
                    .bin_record(RecordKind::Objective, id, now())
                    .expect("an objective may go");
            }
        }
        Act::RestoreObjective(which) => {
            if let Some(id) = binned.get(*which) {
                career
                    .restore(BinKind::Record(RecordKind::Objective), id, now())
                    .expect("and come back");
            }
        }
        Act::SaveOption {
            which,
            sort,
            state,
            title,
        } => {
            let draft = OptionDraft {
                sort: *sort,
                state: *state,
                title: text(*title),
                ..OptionDraft::default()
            };
            let id = options.get(*which).map(String::as_str);
            let _ = career.save_record(id, AnyRecord::PlanOption(draft), now());
        }
        Act::BinOption(which) => {
            if let Some(id) = options.get(*which) {
                let _ = career.bin_record(RecordKind::PlanOption, id, now());
            }
        }
        Act::EmptyBin => {
            career.empty_bin(now()).expect("it empties");
        }
        Act::BeginLap => {
            career.begin_lap(now()).expect("the next lap");
        }
        Act::Undo => {
            career.undo().expect("undo");
        }
        Act::Redo => {
            career.redo().expect("redo");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn whatever_one_does_no_objective_is_active_without_benefit_and_measure_and_both_fixed_options_stay(
        acts in proptest::collection::vec(act(), 1..40),
    ) {
        let mut career = career();
        for one in &acts {
            perform(&mut career, one);
            let view = career.plan_objectives(now()).expect("the exercise");
            for row in view.open.iter().chain(&view.closed) {
                prop_assert!(
                    row.draft.state != ObjectiveState::Active
                        || !(row.draft.benefit.trim().is_empty() || row.draft.measure.trim().is_empty()),
                    "after {:?}: {:?}", one, row.draft
                );
            }
            let options = career.plan_options(now()).expect("the exercise").options;
            let fixed: Vec<&str> = options.iter().filter(|row| row.fixed).map(|row| row.title.as_str()).collect();
            prop_assert_eq!(fixed, ["Stay and reshape", "Move inside"], "after {:?}", one);
        }
    }

    #[test]
    fn the_meter_counts_what_its_rule_names_and_never_more_than_there_is(
        objectives in proptest::collection::vec((0..4_u8, any::<bool>(), 0..3_usize), 0..6),
        options in proptest::collection::vec((0..3_u8, any::<bool>(), any::<bool>()), 0..6),
        assumptions in proptest::collection::vec((0..3_u8, 0..3_usize, any::<bool>()), 0..8),
    ) {
        let plan = Plan {
            objectives: objectives.iter().map(|(state, measure, guards)| {
                let state = [ObjectiveState::Idea, ObjectiveState::Active, ObjectiveState::Reached, ObjectiveState::Dropped][usize::from(*state)];
                (ObjectiveDraft { state, measure: if *measure { "m".to_owned() } else { String::new() }, ..ObjectiveDraft::default() }, *guards)
            }).collect(),
            options: options.iter().map(|(state, step, fixed)| {
                let state = [OptionState::Open, OptionState::Chosen, OptionState::Aside][usize::from(*state)];
                OptionDraft { sort: if *fixed { OptionSort::Inside } else { OptionSort::Another }, state, first_step: if *step { "s".to_owned() } else { String::new() }, ..OptionDraft::default() }
            }).collect(),
            assumptions: assumptions.iter().map(|(status, evidence, alive)| {
                let status = [AssumptionStatus::Untested, AssumptionStatus::Supported, AssumptionStatus::Refuted][usize::from(*status)];
                let leaned = if *alive { Leaned::Still } else { Leaned::NoLonger };
                (AssumptionDraft { status, ..AssumptionDraft::default() }, *evidence, leaned)
            }).collect(),
        };
        let weighed = weigh(&plan);
        for (leaning, held, total) in weighed {
            prop_assert!(held <= total, "{:?}: {} of {}", leaning, held, total);
        }
        let count = |n: usize| u32::try_from(n).expect("few");
        let active = count(objectives.iter().filter(|one| one.0 == 1).count());
        let expected = [
            (LeansOn::Measured, count(objectives.iter().filter(|one| one.0 == 1 && one.1).count()), active),
            (LeansOn::Guarded, count(objectives.iter().filter(|one| one.0 == 1 && one.2 > 0).count()), active),
            (LeansOn::WorkedOut, count(options.iter().filter(|one| one.0 < 2 && one.1).count()), count(options.iter().filter(|one| one.0 < 2 && (one.0 == 1 || one.1 || !one.2)).count())),
            (LeansOn::Tested, count(assumptions.iter().filter(|one| one.2 && one.0 > 0 && one.1 > 0).count()), count(assumptions.iter().filter(|one| one.2).count())),
        ];
        prop_assert_eq!(weighed, expected, "ideas, what is closed and what is put aside count for nothing");
    }
}
