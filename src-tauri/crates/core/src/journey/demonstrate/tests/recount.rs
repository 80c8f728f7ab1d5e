//! Progress is what a patient reader of the log would count, whatever the log, the zone and the period.

use std::collections::HashSet;

use chrono::{NaiveTime, TimeZone};
use chrono_tz::Tz;
use proptest::prelude::*;

use super::super::{progress, target};
use super::*;
use crate::people::touch::{NewTouch, ReachedOut, TouchKind};
use crate::time;

const ZONES: [Tz; 4] = [
    Tz::Europe__London,
    Tz::America__New_York,
    Tz::Asia__Tokyo,
    Tz::Pacific__Auckland,
];

/// Something that was logged so many hours ago.
#[derive(Clone, Debug)]
enum Log {
    Touch {
        hours: i64,
        who: usize,
        theirs: bool,
        call: bool,
    },
    Binned {
        hours: i64,
        who: usize,
    },
    Session {
        hours: i64,
        open: bool,
    },
    Rehearsal {
        hours: i64,
    },
    Mock {
        hours: i64,
    },
    Debrief {
        hours: i64,
    },
    One {
        hours: i64,
    },
}

fn log() -> impl Strategy<Value = Log> {
    let hours = 0_i64..24 * 80;
    prop_oneof![
        4 => (hours.clone(), 0_usize..3, any::<bool>(), any::<bool>())
            .prop_map(|(hours, who, theirs, call)| Log::Touch { hours, who, theirs, call }),
        1 => (hours.clone(), 0_usize..3).prop_map(|(hours, who)| Log::Binned { hours, who }),
        2 => (hours.clone(), any::<bool>()).prop_map(|(hours, open)| Log::Session { hours, open }),
        1 => hours.clone().prop_map(|hours| Log::Rehearsal { hours }),
        1 => hours.clone().prop_map(|hours| Log::Mock { hours }),
        1 => hours.clone().prop_map(|hours| Log::Debrief { hours }),
        1 => hours.prop_map(|hours| Log::One { hours }),
    ]
}

fn touch(
    career: &mut Career,
    who: crate::id::PersonId,
    then: Now,
    theirs: bool,
    call: bool,
) -> crate::id::TouchId {
    let touch = NewTouch {
        people: vec![who],
        kind: if call {
            TouchKind::Call
        } else {
            TouchKind::Lunch
        },
        at: Some(then.instant),
        reached_out: if theirs {
            ReachedOut::Them
        } else {
            ReachedOut::Me
        },
        note: String::new(),
        minutes: None,
        next_on: None,
    };
    career.log_touch(&touch, then).expect("logged")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn progress_is_what_a_naive_recount_says(
        logs in proptest::collection::vec(log(), 0..30),
        met in proptest::collection::vec(proptest::option::of(0_i64..90), 3),
        zone in 0_usize..4,
        hour in 0_u32..24,
        from in 0_i64..90,
        month in any::<bool>(),
    ) {
        let zone = ZONES[zone];
        let wall = day("2026-03-10").and_time(NaiveTime::from_hms_opt(hour, 30, 0).expect("a time"));
        let today = Now::new(zone.from_local_datetime(&wall).earliest().expect("it exists").to_utc(), zone);
        let ago = |hours: i64| Now { instant: today.instant - Duration::hours(hours), ..today };
        let mut career = Career::in_memory(ago(24 * 120)).expect("memory opens");
        let period = if month { TargetPeriod::Month } else { TargetPeriod::Week };
        let people: Vec<_> = met.iter().map(|met| {
            let id = add(&mut career, "Grace Sample");
            let mut draft = career.person(id, today).expect("a page").draft;
            draft.met_on = met.map(|days| today.today() - Duration::days(days));
            career.edit_person(id, draft, today).expect("saved");
            id
        }).collect();
        let cranes = story(&mut career, "The cranes", ago(24 * 100));
        let all = [
            TargetCounts::Touches, TargetCounts::PeopleMet, TargetCounts::FollowUps, TargetCounts::Sessions,
            TargetCounts::Rehearsals, TargetCounts::Interviews, TargetCounts::Debriefs, TargetCounts::Own,
        ];
        let mut targets = Vec::new();
        for counts in all {
            let draft = TargetDraft {
                period,
                from_on: Some(today.today() - Duration::days(from)),
                ..a_target(counts, 3)
            };
            targets.push(save::<TargetId>(&mut career, AnyRecord::Target(draft), today));
        }
        // Beside what is logged, a plain list of what ought to be counted.
        let mut counted: Vec<(TargetCounts, NaiveDate)> = met.iter().flatten()
            .map(|days| (TargetCounts::PeopleMet, today.today() - Duration::days(*days))).collect();
        let mut touched: Vec<(usize, NaiveDate, bool, bool)> = Vec::new();
        for log in &logs {
            match *log {
                Log::Touch { hours, who, theirs, call } => {
                    let then = ago(hours);
                    touch(&mut career, people[who], then, theirs, call);
                    counted.push((TargetCounts::Touches, then.today()));
                    touched.push((who, then.today(), theirs, call));
                }
                Log::Binned { hours, who } => {
                    let id = touch(&mut career, people[who], ago(hours), false, true);
                    career.bin_touch(id, today).expect("binned");
                }
                Log::Session { hours, open } => {
                    let then = ago(hours);
                    let ended = (!open).then(|| time::to_text(then.instant));
                    career.transact_quietly(|tx| {
                        tx.execute(
                            "INSERT INTO session (id, kind, minutes, started_at, ended_at) VALUES (?1, 'grow', 60, ?2, ?3)",
                            (crate::id::SessionId::new(then), time::to_text(then.instant), ended),
                        )?;
                        Ok(())
                    }).expect("a session");
                    if !open {
                        counted.push((TargetCounts::Sessions, then.today()));
                    }
                }
                Log::Rehearsal { hours } => {
                    tell(&mut career, cranes, ago(hours));
                    counted.push((TargetCounts::Rehearsals, ago(hours).today()));
                }
                Log::Mock { hours } => {
                    let draft = PolishDraft { sort: PolishSort::Mock, ..PolishDraft::default() };
                    career.save_record(None, AnyRecord::Polish(draft), ago(hours)).expect("a mock");
                    counted.push((TargetCounts::Interviews, ago(hours).today()));
                }
                Log::Debrief { hours } => {
                    let draft = DebriefDraft { about: "A call".to_owned(), ..DebriefDraft::default() };
                    career.save_record(None, AnyRecord::Debrief(draft), ago(hours)).expect("a debrief");
                    counted.push((TargetCounts::Debriefs, ago(hours).today()));
                }
                Log::One { hours } => {
                    let draft = TargetCountDraft { target_id: targets.last().copied(), ..TargetCountDraft::default() };
                    career.save_record(None, AnyRecord::TargetCount(draft), ago(hours)).expect("one");
                    counted.push((TargetCounts::Own, ago(hours).today()));
                }
            }
        }
        // The first touch after meeting, once a person.
        touched.sort_by_key(|touched| touched.1);
        let mut followed = HashSet::new();
        for (who, on, theirs, call) in touched {
            let Some(days) = met[who] else { continue };
            let met_on = today.today() - Duration::days(days);
            if !theirs && (on > met_on || on == met_on && call) && followed.insert(who) {
                counted.push((TargetCounts::FollowUps, on));
            }
        }
        let begins = today.today() - Duration::days(from);
        for target in target::all(career.read()).expect("targets") {
            for period_row in progress::periods(career.read(), &target, today).expect("periods") {
                let naive = counted.iter()
                    .filter(|(counts, on)| *counts == target.draft.counts && *on >= begins && *on <= today.today())
                    .filter(|(_, on)| (period_row.from_on..=period_row.to_on).contains(on))
                    .count();
                prop_assert_eq!(
                    usize::try_from(period_row.done).ok(), Some(naive),
                    "{:?} from {} to {}", target.draft.counts, period_row.from_on, period_row.to_on
                );
                let rows = career.target_counted(target.id, period_row.from_on, today).expect("rows").rows;
                prop_assert_eq!(rows.len(), naive, "and its rows are as many");
            }
        }
    }
}
