use super::together::Stay;
use super::*;
use crate::people::fixture::{add, career, day, now};

fn know(career: &mut Career, one: PersonId, other: PersonId) {
    let draft = AcquaintanceDraft {
        one_id: Some(one),
        other_id: Some(other),
        note: "the choir".to_owned(),
    };
    record::save(career, None, draft, now()).expect("fits");
}

#[test]
fn the_graph_reaches_two_steps_and_no_further() {
    let mut career = career();
    let people: Vec<PersonId> = ["Ada", "Ben", "Cleo", "Dora"]
        .iter()
        .map(|name| add(&mut career, name))
        .collect();
    for pair in people.windows(2) {
        know(&mut career, pair[0], pair[1]);
    }
    let graph = career.person_graph(people[0], now()).expect("there");
    let nodes: Vec<(&str, Option<PersonId>)> = graph
        .nodes
        .iter()
        .map(|node| (node.name.as_str(), node.through))
        .collect();
    assert_eq!(nodes, [("Ben", None), ("Cleo", Some(people[1]))]);
    let edges: Vec<&str> = graph
        .edges
        .iter()
        .map(|edge| edge.sentence.as_str())
        .collect();
    assert_eq!(
        edges,
        [
            "Ada and Ben know each other: the choir.",
            "Ben and Cleo know each other: the choir."
        ]
    );
    assert_eq!(
        graph.sentence,
        "Ada has to do with 1 person of your book, and through them with 1 more."
    );
}

#[test]
fn of_very_many_some_are_left_out_and_said_to_be() {
    let mut career = career();
    let ada = add(&mut career, "Ada");
    for at in 0..NEAR_MAX + 3 {
        let other = add(&mut career, &format!("Other {at:02}"));
        know(&mut career, ada, other);
    }
    let graph = career.person_graph(ada, now()).expect("there");
    assert_eq!(graph.nodes.len(), NEAR_MAX);
    assert!(
        graph.left_out.starts_with("3 more people are left out"),
        "{}",
        graph.left_out
    );
}

#[test]
fn an_introduction_joins_all_three_but_me() {
    let mut career = career();
    let (ada, grace) = (add(&mut career, "Ada"), add(&mut career, "Grace"));
    let omar = add(&mut career, "Omar");
    let draft = IntroductionDraft {
        introducer_id: Some(grace),
        one_id: Some(ada),
        other_id: Some(omar),
        ..IntroductionDraft::default()
    };
    record::save(&mut career, None, draft, now()).expect("fits");
    let graph = career.person_graph(ada, now()).expect("there");
    assert_eq!((graph.nodes.len(), graph.edges.len()), (2, 3));
    assert_eq!(graph.edges[0].sentence, "Grace introduced Ada to Omar.");
    assert!(
        graph
            .edges
            .iter()
            .all(|edge| edge.sentence == graph.edges[0].sentence),
        "one introduction is told in one way: {graph:?}"
    );
}

#[test]
fn at_the_same_time_means_a_day_of_which_one_can_be_sure() {
    let stay = |from: &str, until: &str, over: bool| Stay {
        from_on: from.to_owned(),
        until_on: until.to_owned(),
        over,
    };
    let today = day("2026-03-10");
    for (one, other, same) in [
        (stay("2018", "2021", true), stay("2021-06", "", false), true),
        (stay("2018", "2020", true), stay("2021", "", false), false),
        (stay("", "", false), stay("", "", false), true),
        (stay("", "", true), stay("2010", "", false), false),
        (stay("", "2021", true), stay("2020", "2022", true), true),
        (stay("", "2021", true), stay("2018", "2020", true), false),
        (
            stay("2019-02-28", "2019-02-28", true),
            stay("2019-02", "2019-02", true),
            true,
        ),
    ] {
        assert_eq!(one.overlaps(&other, today), same, "{one:?} {other:?}");
        assert_eq!(other.overlaps(&one, today), same, "it goes both ways");
    }
}
