use std::time::Duration;

use fairlead_tests::desktop::{DaemonManners, FakeDaemon, FakeTrayHost, eventually_within};

use crate::contract::{SNOOZE, START, State};
use crate::stage::{Stage, UNTIL_SHOWN};

/// How many answers are given: half of them Start, half Snooze.
const ANSWERS: usize = 50;

#[test]
fn fifty_of_fifty_answers_arrive_from_a_desktop_that_answers_as_gnome_does() {
    every_answer_arrives(DaemonManners::gnome());
}

#[test]
fn fifty_of_fifty_answers_arrive_from_a_desktop_that_broadcasts_them() {
    every_answer_arrives(DaemonManners::broadcasting());
}

fn every_answer_arrives(manners: DaemonManners) {
    Stage::run(|stage| {
        let daemon = FakeDaemon::start(stage.session, manners)?;
        let _tray = FakeTrayHost::start(stage.session)?;
        let titles: Vec<String> = (1..=ANSWERS)
            .map(|number| format!("Hour {number:02}."))
            .collect();
        let mut turn = 0;
        // 0 to 20 ms after the call, so that some answers overtake the reply that holds the id.
        daemon.on_notify(move |notified| {
            turn += 1;
            let key = given_to(&notified.summary)?;
            Some((key.to_owned(), Duration::from_millis(turn % 21)))
        });
        for title in &titles {
            stage.contract.add_block_due_now(title)?;
        }
        let _program = stage.start_in_tray()?;
        daemon.wait_for_within(UNTIL_SHOWN, ANSWERS)?;
        let arrived_at = |title: &str, state: State| match given_to(title) {
            // A session that another one took the place of is over, and its reminder done.
            Some(START) => matches!(state, State::Started | State::Done),
            _ => state == State::Snoozed,
        };
        let mut lost = titles.clone();
        let arrived = eventually_within(Duration::from_secs(60), "every answer is written", || {
            let reminders = stage.contract.reminders().ok()?;
            lost.retain(|title| {
                let found = reminders
                    .iter()
                    .find(|each| each.title.contains(title.as_str()));
                !found.is_some_and(|found| arrived_at(title, found.state))
            });
            lost.is_empty().then_some(())
        });
        assert!(
            arrived.is_ok(),
            "{} of {ANSWERS} answers were lost: {lost:?}",
            lost.len()
        );
        assert_eq!(daemon.notified().len(), ANSWERS, "each is shown once");
        Ok(())
    });
}

/// Odd hours are started, even ones snoozed. The last digit stands before the full stop.
fn given_to(title: &str) -> Option<&'static str> {
    let last = title[..title.find('.')?].chars().last()?.to_digit(10)?;
    Some(if last % 2 == 1 { START } else { SNOOZE })
}
