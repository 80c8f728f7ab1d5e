//! Whatever the clock does: every occurrence is shown or listed, exactly once.

use std::collections::HashMap;

use chrono::Duration;
use proptest::prelude::*;

use super::*;
use crate::id::ReminderId;
use crate::rhythm::notice::Answer;
use crate::rhythm::quiet::PauseFor;
use crate::rhythm::{block, occurrence};

const ZONES: [Tz; 5] = [
    Tz::Europe__London,
    Tz::America__New_York,
    Tz::Asia__Tokyo,
    Tz::Australia__Lord_Howe,
    Tz::Africa__Casablanca,
];

/// What happens to the clock or is done by the person.
#[derive(Clone, Debug)]
enum Event {
    Forward(i64),
    Back(i64),
    Zone(usize),
    Answer(usize),
    Pause(PauseFor),
    Resume,
    Undo,
    Redo,
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        4 => (1_i64..3_600).prop_map(Event::Forward),
        4 => (3_600_i64..200_000).prop_map(Event::Forward),
        2 => (200_000_i64..2_500_000).prop_map(Event::Forward),
        2 => (1_i64..7_200).prop_map(Event::Back),
        1 => (0..ZONES.len()).prop_map(Event::Zone),
        4 => (0..Answer::ALL.len()).prop_map(Event::Answer),
        1 => prop_oneof![Just(PauseFor::Hour), Just(PauseFor::Today), Just(PauseFor::UntilMonday)]
            .prop_map(Event::Pause),
        1 => Just(Event::Resume),
        1 => Just(Event::Undo),
        1 => Just(Event::Redo),
    ]
}

fn draft() -> impl Strategy<Value = BlockDraft> {
    let rule = prop_oneof![
        Just("FREQ=DAILY"),
        Just("FREQ=DAILY;INTERVAL=2"),
        Just("FREQ=WEEKLY;BYDAY=TU,SU"),
        Just("FREQ=WEEKLY;INTERVAL=2;BYDAY=SA"),
        Just("FREQ=MONTHLY;BYDAY=-1SU"),
        Just("FREQ=MONTHLY;BYMONTHDAY=29"),
    ];
    let zone =
        prop_oneof![3 => Just(""), 1 => Just("Europe/London"), 1 => Just("Australia/Lord_Howe")];
    let kind = prop_oneof![
        Just(BlockKind::Grow),
        Just(BlockKind::Maintain),
        Just(BlockKind::Lunch)
    ];
    (
        rule,
        zone,
        kind,
        0_u32..24,
        0_u32..60,
        5_u32..180,
        0_u32..90,
    )
        .prop_map(
            |(rule, zone, kind, hour, minute, minutes, lead_minutes)| BlockDraft {
                kind,
                title: String::new(),
                rule: rule.to_owned(),
                starts: format!("2026-03-20T{hour:02}:{minute:02}"),
                zone: zone.to_owned(),
                minutes,
                lead_minutes,
                place: String::new(),
                sound: NoticeSound::Silent,
            },
        )
}

/// Counts in how many notices each reminder stood since it was last snoozed.
#[derive(Default)]
struct Shown(HashMap<ReminderId, u32>);

impl Shown {
    fn note(&mut self, wake: &Wake) -> Result<(), TestCaseError> {
        for notice in &wake.show {
            if let NoticeAbout::Reminder(id) = &notice.about {
                let times = self.0.entry(id.parse().expect("an id")).or_default();
                *times += 1;
                prop_assert_eq!(
                    *times,
                    1,
                    "a reminder stands in two notices without a snooze between"
                );
            }
        }
        Ok(())
    }
}

/// Holds what the file says to what the rules give. A wall time of the first day may lie before the block was
/// made in one zone and after it in another, so the claim begins a day and the widest two zones later.
fn every_occurrence_once(career: &Career, begun: Now, now: Now) -> Result<(), TestCaseError> {
    let changes = occurrence::changes(career.read()).expect("reads");
    let from = begun.instant + Duration::hours(26);
    for block in block::live(career.read(), now).expect("reads") {
        for one in occurrence::between(&block, &changes, from, now.instant) {
            if one.ends_at >= now.instant {
                continue;
            }
            let states: Vec<String> = career
                .read()
                .prepare("SELECT state FROM reminder WHERE block_id = ?1 AND occurrence = ?2")
                .and_then(|mut select| {
                    select
                        .query_map((block.id, &one.occurrence), |row| row.get(0))?
                        .collect()
                })
                .expect("reads");
            prop_assert_eq!(
                states.len(),
                1,
                "{} of {:?} has one row",
                one.occurrence,
                block.draft
            );
            prop_assert_ne!(
                states[0].as_str(),
                "planned",
                "{} has passed",
                one.occurrence
            );
        }
    }
    Ok(())
}

/// Enough for every build; more with `PROPTEST_CASES`.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES")
        .ok()
        .and_then(|cases| cases.parse().ok())
        .unwrap_or(96)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_occurrence_is_shown_or_listed_exactly_once(
        zone in 0..ZONES.len(),
        drafts in proptest::collection::vec(draft(), 1..4),
        events in proptest::collection::vec(event(), 1..40),
    ) {
        let begun = Now::parse("2026-03-20T12:00:00Z", ZONES[zone]).expect("valid");
        let mut career = Career::in_memory(begun).expect("memory opens");
        for draft in drafts {
            career.add_block(draft, begun).expect("the draft fits the rules");
        }
        let mut now = begun;
        let mut shown = Shown::default();
        for event in events {
            match event {
                Event::Forward(seconds) => now.instant += Duration::seconds(seconds),
                Event::Back(seconds) => {
                    now.instant = (now.instant - Duration::seconds(seconds)).max(begun.instant);
                }
                Event::Zone(zone) => now.zone = ZONES[zone],
                Event::Pause(pause) => career.pause(pause, now).expect("pauses"),
                Event::Resume => career.resume(now).expect("resumes"),
// A block that was not there is not missed, so the adding itself stays.
                Event::Undo if career.undo_label().is_some_and(|what| what.contains("block")) => {}
                Event::Undo => drop(career.undo().expect("undoes")),
                Event::Redo => drop(career.redo().expect("does again")),
                Event::Answer(which) => {
                    let view = career.reminders(now).expect("reads");
                    if let Some(row) = view.open.first().or(view.missed.first()) {
                        let answer = Answer::ALL[which];
                        career.answer_reminder(row.id, answer, "", now).expect("answers");
                        if matches!(answer, Answer::Snooze10Min | Answer::Snooze1Hour | Answer::SnoozeTomorrow) {
                            shown.0.remove(&row.id);
                        }
                    }
                }
            }
            let wake = career.wake(now).expect("a wake never fails");
            shown.note(&wake)?;
            prop_assert!(wake.next.is_none_or(|next| next > now.instant), "next lies ahead");
        }
        career.resume(now).expect("resumes");
        now.instant += Duration::days(2);
        shown.note(&career.wake(now).expect("a wake never fails"))?;
        shown.note(&career.wake(now).expect("a wake never fails"))?;
        every_occurrence_once(&career, begun, now)?;
    }
}
