//! Who waits, and in which order.

use std::time::Instant;

use chrono::{Duration, NaiveDate};
use proptest::prelude::*;

use super::*;
use crate::journey::record;
use crate::leads::lead::LeadDraft;
use crate::people::person::Ring;
use crate::people::touch::{NewTouch, ReachedOut, TouchKind};
use crate::rhythm::session::SessionKind;
use crate::rhythm::session::queue::{self, Standing, emptiest};

/// Puts a book there as an import would: one row a person, standing derived by the schema.
fn book(career: &mut Career, people: &[(Ring, u32, i64, Option<i64>)], now: Now) {
    let today = now.today();
    career
        .transact_quietly(|tx| {
            for (ring, period, age, later) in people {
                let id = PersonId::new(now);
                let met = today - Duration::days(*age);
                tx.prepare_cached(
                    "INSERT INTO person (id, name, name_key, ring, ideal_days, met_on, later_until,
                                         created_on, created_at)
                     VALUES (?1, ?1, ?1, ?2, ?3, ?4, ?5, ?4, '2020-01-01T00:00:00Z')",
                )?
                .execute((
                    id,
                    ring.text(),
                    period,
                    met.to_string(),
                    later.map(|days| (today + Duration::days(days)).to_string()),
                ))?;
            }
            tx.execute("DELETE FROM search_stale", [])?;
            Ok(())
        })
        .expect("the book is written");
}

/// The plain answer: everybody who is due, by the rule.
fn plain(career: &Career, today: NaiveDate) -> Vec<Standing> {
    let links = queue::linked(career.read(), today).expect("links");
    let mut select = career
        .read()
        .prepare(
            "SELECT s.person_id, s.anchor_on, s.period_days, s.ring, s.due_on, p.later_until
               FROM standing s JOIN person p ON p.id = s.person_id WHERE s.due_on IS NOT NULL",
        )
        .expect("prepares");
    let all: Vec<(Standing, bool)> = select
        .query_map([], |row| {
            let date = |column| crate::people::person::date(row, column);
            let anchor = date(1)?.expect("an anchor");
            let due = date(4)?.is_some_and(|due| due <= today);
            let later = date(5)?.is_some_and(|later| later > today);
            let ring: String = row.get(3)?;
            let person = row.get(0)?;
            Ok((
                Standing {
                    person,
                    age_days: (today - anchor).num_days(),
                    over_days: (today - date(4)?.unwrap_or(today)).num_days(),
                    period_days: row.get(2)?,
                    ring: Ring::from_text(&ring),
                    linked: links.contains_key(&person),
                },
                due && !later,
            ))
        })
        .and_then(Iterator::collect)
        .expect("reads");
    let sizes: Vec<(Ring, i64)> = all.iter().map(|(one, _)| (one.ring, 1)).collect();
    let emptiest = emptiest(&sizes);
    let mut due: Vec<Standing> = all
        .into_iter()
        .filter(|(_, due)| *due)
        .map(|(one, _)| one)
        .collect();
    due.sort_by(|one, other| one.order(other, emptiest));
    due
}

/// A live lead that somebody told me of, at an organisation.
fn lead(career: &mut Career, source_id: Option<PersonId>, organisation: &str, now: Now) {
    let draft = LeadDraft {
        title: "Harbour master".to_owned(),
        organisation: organisation.to_owned(),
        source_id,
        next_action: "Call".to_owned(),
        next_on: Some(now.today() + Duration::days(3)),
        ..LeadDraft::default()
    };
    record::save(career, None, draft, now).expect("it fits");
}

#[test]
fn whoever_is_linked_to_a_live_lead_comes_earlier_and_the_reason_says_so() {
    let (mut career, now) = career();
    book(
        &mut career,
        &[(Ring::Team, 7, 20, None), (Ring::Team, 7, 21, None)],
        now,
    );
    let [first, second] = queue::due(career.read(), 2, now.today()).expect("reads")[..] else {
        panic!("both are due");
    };
    lead(&mut career, Some(second.person), "", now);
    let ada = PersonDraft {
        organisation: "Invented Ltd".to_owned(),
        ..named("Ada Example", None)
    };
    let ada = person(&mut career, ada, now);
    lead(&mut career, None, "Invented Limited", now);
    let order = queue::waiting(career.read(), SessionKind::Maintain, 2, now).expect("reads");
    assert_eq!(
        order,
        [second.person, first.person],
        "13/7 times 1.3 is more than 14/7"
    );
    let reasons = queue::Reasons::read(career.read(), now).expect("reads");
    let why = reasons
        .why(career.read(), SessionKind::Maintain, second.person, now)
        .expect("reads");
    assert!(
        why.contains("Told you of a live lead: Harbour master"),
        "{why}"
    );
    let links = queue::linked(career.read(), now.today()).expect("reads");
    assert_eq!(
        links[&ada].part,
        queue::Part::Colleague,
        "works where it is"
    );
    let later = now.today() + Duration::days(22);
    let links = queue::linked(career.read(), later).expect("reads");
    assert!(
        links.is_empty(),
        "nobody touched those leads for three weeks"
    );
}

fn ring() -> impl Strategy<Value = Ring> {
    prop_oneof![
        Just(Ring::Unknown),
        Just(Ring::Team),
        Just(Ring::Company),
        Just(Ring::Outside),
        Just(Ring::Industry)
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_indexed_queue_is_the_plain_one(
        people in proptest::collection::vec(
            (ring(), prop_oneof![Just(7_u32), Just(14), Just(30), Just(90)], 0_i64..200,
             proptest::option::weighted(0.2, -5_i64..20)), 0..80),
        limit in 1_usize..35,
        told in proptest::collection::vec(0_usize..80, 0..4),
    ) {
        let (mut career, now) = career();
        book(&mut career, &people, now);
        let everybody = plain(&career, now.today());
        for source in told.iter().filter_map(|at| everybody.get(*at)) {
            lead(&mut career, Some(source.person), "", now);
        }
        let plain = plain(&career, now.today());
        let quick = queue::due(career.read(), limit, now.today()).expect("reads");
        prop_assert_eq!(&quick[..], &plain[..limit.min(plain.len())]);
        let count = queue::count(career.read(), SessionKind::Maintain, now).expect("counts");
        prop_assert_eq!(count as usize, plain.len());
    }
}

#[test]
fn the_emptiest_ring_comes_first_and_ties_go_to_the_longest_unseen() {
    let now = at("2026-11-23T10:00:00Z");
    let standing = |age_days, period_days, ring| Standing {
        person: PersonId::new(now),
        age_days,
        over_days: age_days - period_days,
        period_days,
        ring,
        linked: false,
    };
    let rings = [
        (Ring::Team, 5),
        (Ring::Industry, 2),
        (Ring::Unknown, 1),
        (Ring::Outside, 0),
    ];
    assert_eq!(
        emptiest(&rings),
        Some(Ring::Industry),
        "nobody in a ring, or in none, counts"
    );
    assert_eq!(
        emptiest(&[(Ring::Team, 2), (Ring::Outside, 2)]),
        Some(Ring::Outside),
        "the farther one"
    );
    let (team, industry) = (
        standing(60, 30, Ring::Team),
        standing(56, 30, Ring::Industry),
    );
    let before = std::cmp::Ordering::Less;
    assert_eq!(
        industry.order(&team, Some(Ring::Industry)),
        before,
        "26/30 x 1.2 is more than 30/30"
    );
    assert_eq!(team.order(&industry, None), before);
    let (long, short) = (standing(180, 90, Ring::Team), standing(14, 7, Ring::Team));
    assert_eq!(
        long.order(&short, None),
        before,
        "both are one period over; the longer unseen first"
    );
}

fn named(name: &str, met_on: Option<&str>) -> PersonDraft {
    PersonDraft {
        name: name.to_owned(),
        met_on: met_on.map(|date| date.parse().expect("a date")),
        ..PersonDraft::default()
    }
}

fn touch(person: PersonId, kind: TouchKind, reached_out: ReachedOut, at: Now) -> NewTouch {
    NewTouch {
        people: vec![person],
        kind,
        at: Some(at.instant),
        reached_out,
        note: String::new(),
        minutes: None,
        next_on: None,
    }
}

#[test]
fn grow_offers_whom_i_met_lately_and_did_not_follow_up() {
    let (mut career, now) = career();
    let ada = person(&mut career, named("Ada Example", Some("2026-11-20")), now);
    let grace = person(&mut career, named("Grace Sample", Some("2026-11-10")), now);
    let old = person(&mut career, named("Olga Example", Some("2026-10-25")), now);
    person(&mut career, named("Nobody Sample", None), now);
    let waiting =
        |career: &Career| queue::waiting(career.read(), SessionKind::Grow, 30, now).expect("reads");
    assert_eq!(
        waiting(&career),
        [ada, grace],
        "newest first; 29 days ago is too long"
    );
    assert_eq!(
        queue::count(career.read(), SessionKind::Grow, now).expect("counts"),
        2
    );
    let met = touch(
        ada,
        TouchKind::Event,
        ReachedOut::Both,
        at("2026-11-20T18:00:00Z"),
    );
    career.log_touch(&met, now).expect("logs");
    assert_eq!(
        waiting(&career),
        [ada, grace],
        "the meeting itself is no follow-up"
    );
    let theirs = touch(
        ada,
        TouchKind::Email,
        ReachedOut::Them,
        at("2026-11-21T18:00:00Z"),
    );
    career.log_touch(&theirs, now).expect("logs");
    assert_eq!(
        waiting(&career),
        [ada, grace],
        "that they wrote is no follow-up of mine"
    );
    let mine = touch(
        ada,
        TouchKind::Email,
        ReachedOut::Unanswered,
        at("2026-11-22T18:00:00Z"),
    );
    career.log_touch(&mine, now).expect("logs");
    assert_eq!(
        waiting(&career),
        [grace],
        "I wrote; that they did not answer is another matter"
    );
    career.bin_people(&[grace], now).expect("bins");
    assert!(waiting(&career).is_empty());
    let _ = old;
}

#[test]
#[ignore = "a measurement: run it alone, with --run-ignored"]
fn a_hundred_thousand_people_are_queued_within_a_frame() {
    let (mut career, now) = career();
    let people: Vec<_> = (0..100_000_i64)
        .map(|n| {
            let ring = Ring::ALL[usize::try_from(n % 4).unwrap_or(0)];
            let period = [14, 30, 60, 90, 180, 365][usize::try_from(n % 6).unwrap_or(0)];
            (ring, period, (n * 7919) % 700, (n % 50 == 0).then_some(5))
        })
        .collect();
    book(&mut career, &people, now);
    let plain = plain(&career, now.today());
    let mut best = [std::time::Duration::MAX; 2];
    for _ in 0..20 {
        let begun = Instant::now();
        let quick = queue::due(career.read(), 30, now.today()).expect("reads");
        best[0] = best[0].min(begun.elapsed());
        assert_eq!(quick[..], plain[..30]);
        let begun = Instant::now();
        let count = queue::count(career.read(), SessionKind::Maintain, now).expect("counts");
        best[1] = best[1].min(begun.elapsed());
        assert_eq!(count as usize, plain.len());
    }
    assert!(
        best[0] + best[1] < std::time::Duration::from_millis(16),
        "{best:?}, {} due",
        plain.len()
    );
}
