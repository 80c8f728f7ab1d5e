use proptest::prelude::*;

use super::*;

fn day(at: i64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 1, 1).expect("a date") + Duration::days(at)
}

fn left(reason: LeftBecause) -> Happened {
    Happened::Left(reason, String::new())
}

fn route(key: &str, kind: RouteKind, events: &[(i64, Happened)]) -> Walked {
    Walked {
        key: key.to_owned(),
        title: key.to_owned(),
        kind,
        events: events
            .iter()
            .map(|(at, what)| (day(*at), what.clone()))
            .collect(),
    }
}

fn found(routes: &[Walked], visits: &[i64], changes: &[i64], today: i64) -> Vec<Circle> {
    let walk = Walk {
        routes: routes.to_vec(),
        visits: visits.iter().copied().map(day).collect(),
        plan_changes: changes.iter().copied().map(day).collect(),
        told: Vec::new(),
    };
    circles(&walk, day(today))
}

#[test]
fn the_same_route_again_is_a_circle_until_something_new_is_seen() {
    let mut events = vec![
        (0, Happened::SetOut),
        (5, Happened::Seen),
        (9, left(LeftBecause::TooCostly)),
        (30, Happened::SetOut),
    ];
    let again = found(
        &[route("shipyard", RouteKind::Elsewhere, &events)],
        &[],
        &[],
        40,
    );
    let [circle] = again.as_slice() else {
        panic!("one circle: {again:?}");
    };
    assert_eq!(circle.way, Way::SameRoute("shipyard".to_owned()));
    assert_eq!((circle.since, circle.newest), (day(0), day(30)));
    assert_eq!(circle.paces.len(), 3, "out, away and out again");

    events.push((35, Happened::Seen));
    let walked = route("shipyard", RouteKind::Elsewhere, &events);
    assert_eq!(
        found(&[walked], &[], &[], 40),
        [],
        "what was seen breaks it"
    );
}

#[test]
fn what_was_seen_between_leaving_and_setting_out_is_a_reason_to_go_again() {
    for seen in [10, 30] {
        let walked = route(
            "shipyard",
            RouteKind::Elsewhere,
            &[
                (0, Happened::SetOut),
                (9, left(LeftBecause::TooCostly)),
                (seen, Happened::Seen),
                (30, Happened::SetOut),
            ],
        );
        assert_eq!(found(&[walked], &[], &[], 40), [], "seen on day {seen}");
    }
}

#[test]
fn another_route_of_the_same_kind_is_a_circle_and_one_of_another_kind_is_not() {
    let first = [(0, Happened::SetOut), (9, left(LeftBecause::NotForMe))];
    let second = [(20, Happened::SetOut)];
    let pair = |kind| {
        [
            route("a", RouteKind::Industry, &first),
            route("b", kind, &second),
        ]
    };
    let same = found(&pair(RouteKind::Industry), &[], &[], 30);
    assert_eq!(
        same.iter().map(|one| one.way.clone()).collect::<Vec<_>>(),
        [Way::SameKind(RouteKind::Industry)]
    );
    assert_eq!(found(&pair(RouteKind::Study), &[], &[], 30), []);
    let others = [
        route("a", RouteKind::Other, &first),
        route("b", RouteKind::Other, &second),
    ];
    assert_eq!(
        found(&others, &[], &[], 30),
        [],
        "“other” is not a kind of its own"
    );
}

#[test]
fn the_third_time_for_the_same_reason_is_a_circle() {
    let kinds = [RouteKind::Own, RouteKind::Study, RouteKind::Elsewhere];
    let routes: Vec<Walked> = (0..)
        .zip(kinds)
        .map(|(at, kind)| {
            let events = [
                (at * 20, Happened::SetOut),
                (at * 20 + 9, left(LeftBecause::TheySaidNo)),
            ];
            route(kind.text(), kind, &events)
        })
        .collect();
    assert_eq!(found(&routes[..2], &[], &[], 90), [], "twice is chance");
    let thrice = found(&routes, &[], &[], 90);
    assert_eq!(thrice.len(), 1, "{thrice:?}");
    assert_eq!(thrice[0].paces.len(), 3, "each leaving stands in it");
}

#[test]
fn two_returns_with_the_same_plan_are_a_circle() {
    assert_eq!(found(&[], &[10, 40], &[1], 50), [], "one return");
    let twice = found(&[], &[10, 40, 70], &[1], 80);
    assert_eq!(twice.len(), 1, "{twice:?}");
    for change in [20, 40, 55, 70, 75] {
        assert_eq!(
            found(&[], &[10, 40, 70], &[1, change], 80),
            [],
            "the plan changed on day {change}"
        );
    }
}

#[test]
fn a_circle_of_long_ago_is_let_rest() {
    let again = route(
        "shipyard",
        RouteKind::Elsewhere,
        &[
            (0, Happened::SetOut),
            (9, left(LeftBecause::Unsaid)),
            (30, Happened::SetOut),
        ],
    );
    assert_eq!(
        found(std::slice::from_ref(&again), &[], &[], 30 + FADES_DAYS).len(),
        1
    );
    assert_eq!(found(&[again], &[], &[], 31 + FADES_DAYS), []);
}

const KINDS: [RouteKind; 8] = [
    RouteKind::Team,
    RouteKind::Inside,
    RouteKind::Industry,
    RouteKind::Elsewhere,
    RouteKind::Own,
    RouteKind::Study,
    RouteKind::Pause,
    RouteKind::Other,
];

const REASONS: [LeftBecause; 7] = [
    LeftBecause::Unsaid,
    LeftBecause::NoOpenings,
    LeftBecause::NotForMe,
    LeftBecause::TheySaidNo,
    LeftBecause::TooCostly,
    LeftBecause::Timing,
    LeftBecause::Other,
];

/// What others say when they say no; one says it in two ways.
const TOLD: [&str; 4] = ["No budget", "no budget ", "Too far", ""];

/// One thing that somebody does, some days after the one before.
#[derive(Clone, Debug)]
enum Deed {
    SetOut(usize),
    See(usize),
    Leave(usize, LeftBecause),
    Explore,
    Plan,
    Hear(&'static str),
}

fn deeds(routes: usize) -> impl Strategy<Value = Vec<(i64, Deed)>> {
    let deed = prop_oneof![
        3 => (0..routes).prop_map(Deed::SetOut),
        3 => (0..routes).prop_map(Deed::See),
        3 => (0..routes, prop::sample::select(&REASONS[..])).prop_map(|(at, why)| Deed::Leave(at, why)),
        2 => Just(Deed::Explore),
        1 => Just(Deed::Plan),
        2 => prop::sample::select(&TOLD[..]).prop_map(Deed::Hear),
    ];
    prop::collection::vec((0..9_i64, deed), 0..40)
}

/// Anything that somebody may do, honest or not.
fn any_walk() -> impl Strategy<Value = (Walk, i64)> {
    let kinds = prop::collection::vec(prop::sample::select(&KINDS[..]), 1..6);
    kinds.prop_flat_map(|kinds| {
        deeds(kinds.len()).prop_map(move |deeds| {
            let mut walk = empty(&kinds);
            let mut at = 0;
            for (gap, deed) in deeds {
                at += gap;
                let on = day(at);
                match deed {
                    Deed::SetOut(of) => walk.routes[of].events.push((on, Happened::SetOut)),
                    Deed::See(of) => walk.routes[of].events.push((on, Happened::Seen)),
                    Deed::Leave(of, why) => walk.routes[of].events.push((on, left(why))),
                    Deed::Explore => walk.visits.push(on),
                    Deed::Plan => walk.plan_changes.push(on),
                    Deed::Hear(why) => {
                        walk.told
                            .push((on, "An attempt".to_owned(), why.to_owned()))
                    }
                }
            }
            (walk, at)
        })
    })
}

/// A history in which every setting out follows something new, no reason comes three times, and the plan changes
/// between returns.
fn honest_walk() -> impl Strategy<Value = (Walk, i64)> {
    let kinds = prop::collection::vec(prop::sample::select(&KINDS[..]), 1..6);
    kinds.prop_flat_map(|kinds| {
        (deeds(kinds.len()), any::<bool>()).prop_map(move |(deeds, ahead)| {
            let mut walk = empty(&kinds);
            let mut at = 0;
            let mut reasons = REASONS.iter().skip(1).flat_map(|why| [*why; 2]);
            for (gap, deed) in deeds {
                at += gap + 1;
                match deed {
                    Deed::SetOut(of) => {
                        // What is new was seen on the way there, or on the very day.
                        walk.routes[of].events.push((day(at), Happened::Seen));
                        at += i64::from(ahead);
                        walk.routes[of].events.push((day(at), Happened::SetOut));
                    }
                    Deed::See(of) => walk.routes[of].events.push((day(at), Happened::Seen)),
                    Deed::Leave(of, _) => {
                        let words = format!("reason of day {at}");
                        let why = reasons.next().unwrap_or(LeftBecause::Other);
                        walk.routes[of]
                            .events
                            .push((day(at), Happened::Left(why, words)));
                    }
                    Deed::Explore => {
                        walk.plan_changes.push(day(at));
                        at += i64::from(ahead);
                        walk.visits.push(day(at));
                    }
                    Deed::Plan => walk.plan_changes.push(day(at)),
                    Deed::Hear(why) => {
                        // The third time that they give a reason the plan takes it in, a day later.
                        let before = walk
                            .told
                            .iter()
                            .filter(|told| compared(&told.2) == compared(why));
                        if before.count() >= SAME_REASON - 1 {
                            walk.plan_changes.push(day(at + 1));
                        }
                        walk.told
                            .push((day(at), "An attempt".to_owned(), why.to_owned()));
                        at += 1;
                    }
                }
            }
            (walk, at)
        })
    })
}

fn empty(kinds: &[RouteKind]) -> Walk {
    Walk {
        routes: (0..)
            .zip(kinds)
            .map(|(at, kind): (usize, _)| route(&format!("route {at}"), *kind, &[]))
            .collect(),
        ..Walk::default()
    }
}

fn ways(walk: &Walk, today: i64) -> Vec<Way> {
    circles(walk, day(today))
        .into_iter()
        .map(|circle| circle.way)
        .collect()
}

#[test]
fn the_reason_they_give_three_times_is_a_circle_until_the_plan_changes() {
    let mut walk = Walk {
        told: [0, 40, 80]
            .map(|at| {
                let title = format!("Attempt {at}");
                (day(at), title, "no budget".to_owned())
            })
            .to_vec(),
        ..Walk::default()
    };
    assert_eq!(
        ways(&walk, 90),
        [Way::SameReason(LeftBecause::Other, "no budget".to_owned())],
        "three times the same"
    );
    walk.plan_changes = vec![day(60)];
    assert_eq!(ways(&walk, 90).len(), 1, "a change before the last is none");
    walk.plan_changes = vec![day(81)];
    assert_eq!(ways(&walk, 90), [], "a change after it takes it in");
    walk.plan_changes.clear();
    walk.told.truncate(2);
    assert_eq!(ways(&walk, 90), [], "twice is not a circle");
}

proptest! {
    #[test]
    fn an_honest_history_shows_no_circle((walk, at) in honest_walk(), rest in 0..60_i64) {
        prop_assert_eq!(circles(&walk, day(at + rest)), []);
    }

    #[test]
    fn a_route_walked_again_is_found_in_any_history(
        (mut walk, at) in any_walk(), of in any::<prop::sample::Index>(), gap in 0..20_i64, rest in 0..60_i64,
    ) {
        let route = of.get(&walk.routes).key.clone();
        let of = of.index(walk.routes.len());
        walk.routes[of].events.extend([
            (day(at + 1), left(LeftBecause::Unsaid)),
            (day(at + 1 + gap), Happened::SetOut),
        ]);
        prop_assert!(ways(&walk, at + 1 + gap + rest).contains(&Way::SameRoute(route)));
    }

    #[test]
    fn a_new_route_of_the_same_kind_is_found_in_any_history(
        (mut walk, at) in any_walk(), of in any::<prop::sample::Index>(), gap in 0..20_i64, rest in 0..60_i64,
    ) {
        let of = of.index(walk.routes.len());
        let kind = walk.routes[of].kind;
        walk.routes[of].events.push((day(at + 1), left(LeftBecause::Unsaid)));
        walk.routes.push(route("planted", kind, &[(at + 1 + gap, Happened::SetOut)]));
        prop_assert_eq!(
            ways(&walk, at + 1 + gap + rest).contains(&Way::SameKind(kind)),
            kind != RouteKind::Other
        );
    }

    #[test]
    fn a_reason_given_three_times_is_found_in_any_history(
        (mut walk, at) in any_walk(), ofs in prop::array::uniform3(any::<prop::sample::Index>()),
        why in prop::sample::select(&REASONS[1..]), gaps in prop::array::uniform3(1..20_i64), rest in 0..60_i64,
    ) {
        let mut at = at;
        for (of, gap) in ofs.iter().zip(gaps) {
            at += gap;
            let of = of.index(walk.routes.len());
            walk.routes[of].events.push((day(at), Happened::Left(why, "Too far".to_owned())));
        }
        let words = if why == LeftBecause::Other { "too far" } else { "" };
        prop_assert!(ways(&walk, at + rest).contains(&Way::SameReason(why, words.to_owned())));
    }

    #[test]
    fn a_reason_told_three_times_is_found_in_any_history(
        (mut walk, at) in any_walk(), gaps in prop::array::uniform3(1..20_i64), rest in 0..60_i64,
    ) {
        let mut at = at;
        for (gap, why) in gaps.iter().zip(["Not senior enough", "not senior enough", "Not  senior enough "]) {
            at += gap;
            walk.told.push((day(at), "Another attempt".to_owned(), why.to_owned()));
        }
        let way = Way::SameReason(LeftBecause::Other, compared("Not senior enough"));
        prop_assert!(ways(&walk, at + rest).contains(&way));
        walk.plan_changes.push(day(at + 1));
        prop_assert!(!ways(&walk, at + 1 + rest).contains(&way), "a changed plan takes it in");
    }

    #[test]
    fn two_returns_with_one_plan_are_found_in_any_history(
        (mut walk, at) in any_walk(), gaps in prop::array::uniform3(1..20_i64), rest in 0..60_i64,
    ) {
        let mut at = at;
        for gap in gaps {
            at += gap;
            walk.visits.push(day(at));
        }
        prop_assert!(ways(&walk, at + rest).contains(&Way::SamePlan));
    }

    #[test]
    fn every_circle_is_told_in_order_and_says_since_when((walk, at) in any_walk()) {
        for circle in circles(&walk, day(at)) {
            prop_assert!(circle.paces.is_sorted_by_key(|pace| pace.on), "{:?}", circle);
            prop_assert_eq!(Some(circle.since), circle.paces.first().map(|pace| pace.on));
            prop_assert_eq!(Some(circle.newest), circle.paces.last().map(|pace| pace.on));
            prop_assert!(circle.paces.len() >= 2, "a circle has more than one step: {:?}", circle);
        }
    }
}
