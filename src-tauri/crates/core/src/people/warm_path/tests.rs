use proptest::prelude::*;

use super::*;
use crate::journey::record;
use crate::people::fixture::{add, career, lunch, named, now};
use crate::people::introduction::{AcquaintanceDraft, IntroductionDraft};
use crate::people::person::PersonDraft;

fn at(career: &mut Career, name: &str, organisation: &str) -> PersonId {
    let draft = PersonDraft {
        organisation: organisation.to_owned(),
        ..named(name)
    };
    career.add_person(draft, now()).expect("fits")
}

fn know(career: &mut Career, one: PersonId, other: PersonId) {
    let draft = AcquaintanceDraft {
        one_id: Some(one),
        other_id: Some(other),
        note: String::new(),
    };
    record::save(career, None, draft, now()).expect("fits");
}

fn was(career: &mut Career, who: PersonId, organisation: &str, until: &str) {
    career
        .transact_quietly(|tx| {
            tx.execute(
                "INSERT INTO membership (id, lap_id, created_on, changed_on, person_id, organisation, organisation_key,
                                         until_on, over)
                 SELECT ?1, id, '2026-03-10', '2026-03-10', ?1, ?2, ?3, ?4, 1 FROM lap LIMIT 1",
                (who, organisation, key::organisation(organisation), until),
            )?;
            Ok(())
        })
        .expect("a membership");
}

fn sentences(paths: &[WarmPath]) -> Vec<&str> {
    paths.iter().map(|path| path.sentence.as_str()).collect()
}

#[test]
fn a_name_that_is_only_begun_is_asked_about_and_is_no_way() {
    let mut career = career();
    at(&mut career, "Ada", "Acme Example");
    at(&mut career, "Grace", "New Acme Works");
    at(&mut career, "Omar", "Pacmen");
    let found = career.warm_path("acme", now()).expect("a name");
    assert_eq!(
        (found.paths.len(), found.perhaps.len()),
        (0, 0),
        "{found:?}"
    );
    assert_eq!(found.meant, ["Acme Example", "New Acme Works"]);
    let found = career.warm_path("Acme Example", now()).expect("a name");
    assert_eq!(
        (found.paths.len(), found.meant.len()),
        (1, 0),
        "the one is there"
    );
}

#[test]
fn whoever_is_there_comes_before_whoever_was_and_the_warm_before_both() {
    let mut career = career();
    at(&mut career, "Ada", "Example Corp");
    let omar = add(&mut career, "Omar");
    was(&mut career, omar, "Example Corporation", "2021-05");
    let grace = at(&mut career, "Grace", "EXAMPLE");
    career.log_touch(&lunch(grace, 3), now()).expect("logged");
    let found = career.warm_path("Example Corp", now()).expect("a name");
    assert_eq!(
        sentences(&found.paths),
        [
            "Grace works at EXAMPLE.",
            "Ada works at Example Corp.",
            "Omar was at Example Corporation until 2021.",
        ]
    );
    assert_eq!(
        found.paths.iter().map(|path| path.tier).collect::<Vec<_>>(),
        [
            OrganisationTier::Strong,
            OrganisationTier::Exact,
            OrganisationTier::Strong
        ]
    );
    assert_eq!(
        found.sentence,
        "3 people can bring you to Example Corp, and with one of them it is warm."
    );
}

#[test]
fn a_warm_detour_is_offered_beside_a_cold_way() {
    let mut career = career();
    let ada = at(&mut career, "Ada", "Example Corp");
    let (grace, omar) = (add(&mut career, "Grace"), add(&mut career, "Omar"));
    let cold = add(&mut career, "Nobody Yet");
    know(&mut career, grace, ada);
    know(&mut career, cold, ada);
    let draft = IntroductionDraft {
        introducer_id: Some(omar),
        one_id: Some(cold),
        ..IntroductionDraft::default()
    };
    record::save(&mut career, None, draft, now()).expect("fits");
    for who in [grace, omar] {
        career.log_touch(&lunch(who, 3), now()).expect("logged");
    }
    let found = career.warm_path("Example Corp", now()).expect("a name");
    assert_eq!(
        sentences(&found.paths),
        [
            "Grace knows Ada, who works at Example Corp.",
            "Omar knows Nobody Yet, who knows Ada, who works at Example Corp.",
            "Ada works at Example Corp.",
        ],
        "somebody as cold as Ada herself is no detour, but whoever leads to them is"
    );
    career.log_touch(&lunch(ada, 1), now()).expect("logged");
    let found = career.warm_path("Example Corp", now()).expect("a name");
    assert_eq!(
        sentences(&found.paths),
        ["Ada works at Example Corp."],
        "there is no need to go round"
    );
}

#[test]
fn a_name_that_is_only_alike_stands_apart_and_a_part_of_a_word_nowhere() {
    let mut career = career();
    at(&mut career, "Ada", "Meta Platforms, Inc.");
    at(&mut career, "Grace", "Metabolic GmbH");
    let found = career.warm_path("Meta", now()).expect("a name");
    assert!(found.paths.is_empty());
    assert_eq!(
        sentences(&found.perhaps),
        ["Ada works at Meta Platforms, Inc."],
        "{:?}",
        found.perhaps
    );
}

#[test]
fn alike_names_are_forgotten_with_the_last_who_has_them_and_undo_brings_them_back() {
    let mut career = career();
    let ada = at(&mut career, "Ada", "Meta Platforms");
    let perhaps = |career: &Career| {
        career
            .warm_path("Meta", now())
            .expect("a name")
            .perhaps
            .len()
    };
    assert_eq!(perhaps(&career), 1);
    career.bin_people(&[ada], now()).expect("there");
    assert_eq!(perhaps(&career), 0);
    let left: i64 = career
        .read()
        .query_row("SELECT count(*) FROM organisation_alike", [], |row| {
            row.get(0)
        })
        .expect("counted");
    assert_eq!(left, 0);
    career.undo().expect("undone");
    assert_eq!(perhaps(&career), 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn no_path_passes_through_the_bin_and_each_step_knows_the_next(
        ties in proptest::collection::vec((0_usize..8, 0_usize..8), 0..14),
        there in proptest::collection::vec(any::<bool>(), 8),
        binned in proptest::collection::vec(0_usize..8, 0..4),
        met in proptest::collection::vec(0_usize..8, 0..5),
    ) {
        let mut career = career();
        let people: Vec<PersonId> = there
            .iter()
            .enumerate()
            .map(|(at_, there)| at(&mut career, &format!("P{at_}"), if *there { "Example" } else { "" }))
            .collect();
        let mut tied = std::collections::BTreeSet::new();
        for (one, other) in ties {
            if one != other && tied.insert((one.min(other), one.max(other))) {
                know(&mut career, people[one], people[other]);
            }
        }
        for who in met {
            career.log_touch(&lunch(people[who], 2), now()).expect("logged");
        }
        let gone: Vec<PersonId> = binned.iter().map(|at| people[*at]).collect();
        if !gone.is_empty() {
            career.bin_people(&gone, now()).expect("there");
        }
        let index = |id: PersonId| people.iter().position(|one| *one == id).expect("of the book");
        for path in career.warm_path("Example", now()).expect("a name").paths {
            let steps: Vec<usize> = path.steps.iter().map(|step| index(step.id)).collect();
            prop_assert!(steps.len() <= 3, "two between us at most");
            prop_assert!(path.steps.iter().all(|step| !gone.contains(&step.id)), "nobody of the bin");
            prop_assert!(steps.last().is_some_and(|last| there[*last]), "it ends there");
            for pair in steps.windows(2) {
                prop_assert!(tied.contains(&(pair[0].min(pair[1]), pair[0].max(pair[1]))));
            }
        }
        for id in &people {
            let graph = career.person_graph(*id, now()).expect("there");
            prop_assert!(graph.nodes.iter().all(|node| !gone.contains(&node.id) && node.id != *id));
        }
    }
}
