use super::page::IntroductionPart;
use super::*;
use crate::career::Career;
use crate::career::Undone;
use crate::people::fixture::{add, all_rows, career, day, fault, lunch, now};
use crate::people::give_ask::gate::GateColour;
use crate::people::merge::MergePeople;

fn introduce(
    career: &mut Career,
    introducer_id: Option<PersonId>,
    one_id: Option<PersonId>,
    other_id: Option<PersonId>,
) -> Result<IntroductionId> {
    let draft = IntroductionDraft {
        introducer_id,
        one_id,
        other_id,
        on_day: Some(day("2026-03-03")),
        ..IntroductionDraft::default()
    };
    record::save(career, None, draft, now())
}

fn know(career: &mut Career, one: PersonId, other: PersonId) -> Result<AcquaintanceId> {
    let draft = AcquaintanceDraft {
        one_id: Some(one),
        other_id: Some(other),
        ..AcquaintanceDraft::default()
    };
    record::save(career, None, draft, now())
}

#[test]
fn a_page_says_who_introduced_whom_from_its_own_side() {
    let mut career = career();
    let (ada, grace) = (add(&mut career, "Ada"), add(&mut career, "Grace"));
    let omar = add(&mut career, "Omar");
    introduce(&mut career, Some(grace), Some(ada), None).expect("fits");
    introduce(&mut career, None, Some(omar), Some(ada)).expect("fits");
    let said = |career: &Career, id| -> Vec<(IntroductionPart, String)> {
        let page = career.introductions(id, now()).expect("there");
        page.rows
            .into_iter()
            .map(|row| (row.part, row.sentence))
            .collect()
    };
    assert_eq!(
        said(&career, ada),
        [
            (
                IntroductionPart::IntroducedBy,
                "Grace introduced you to Ada on 3 March.".to_owned()
            ),
            (
                IntroductionPart::IntroducedTo,
                "You introduced Ada to Omar on 3 March.".to_owned()
            ),
        ],
        "how we met stands first"
    );
    assert_eq!(
        said(&career, omar)[0].1,
        "You introduced Omar to Ada on 3 March.",
        "whose page it is comes first"
    );
    assert_eq!(said(&career, grace)[0].0, IntroductionPart::Introduced);
}

#[test]
fn an_introduction_takes_three_different_ones() {
    let mut career = career();
    let (ada, grace) = (add(&mut career, "Ada"), add(&mut career, "Grace"));
    for (three, wrong) in [
        ((None, Some(ada), None), "other_id"),
        ((None, None, Some(ada)), "one_id"),
        ((Some(ada), Some(ada), None), "one_id"),
        ((Some(grace), Some(ada), Some(ada)), "other_id"),
    ] {
        let (field, _) = fault(introduce(&mut career, three.0, three.1, three.2));
        assert_eq!(field, wrong, "{three:?}");
    }
    let future = IntroductionDraft {
        one_id: Some(ada),
        other_id: Some(grace),
        on_day: Some(day("2026-03-11")),
        ..IntroductionDraft::default()
    };
    let (field, _) = fault(record::save(&mut career, None, future, now()));
    assert_eq!(field, "on_day");
}

#[test]
fn who_knows_whom_is_said_once_from_whichever_side() {
    let mut career = career();
    let (ada, grace) = (add(&mut career, "Ada"), add(&mut career, "Grace"));
    let first = know(&mut career, ada, grace).expect("fits");
    let (field, _) = fault(know(&mut career, grace, ada));
    assert_eq!(field, "other_id");
    let (field, _) = fault(know(&mut career, ada, ada));
    assert_eq!(field, "other_id");
    for (page, other) in [(ada, "Grace"), (grace, "Ada")] {
        let page = career.introductions(page, now()).expect("there");
        assert_eq!(page.knows[0].other.name, other, "both pages say so");
    }
    record::bin::<AcquaintanceDraft>(&mut career, first, now()).expect("there");
    know(&mut career, grace, ada).expect("what lies in the bin is not in the way");
}

#[test]
fn the_ledger_counts_an_introduction_as_a_give_without_keeping_it_twice() {
    let mut career = career();
    let (ada, grace) = (add(&mut career, "Ada"), add(&mut career, "Grace"));
    let omar = add(&mut career, "Omar");
    let mine = introduce(&mut career, None, Some(ada), Some(grace)).expect("fits");
    introduce(&mut career, Some(omar), Some(ada), None).expect("fits");
    introduce(&mut career, Some(omar), Some(ada), Some(grace)).expect("fits");
    let counts = career.ledger(now()).expect("counted").counts;
    assert_eq!(
        (counts.gave, counts.got),
        (1, 1),
        "bringing two together is one give; Omar gave to me once, and otherwise to them"
    );
    let ledger = career.person_ledger(ada, now()).expect("there");
    assert!(
        ledger.sentence.contains("you gave once"),
        "{}",
        ledger.sentence
    );
    assert!(ledger.rows.is_empty(), "it stands among the introductions");
    career
        .log_touch(&lunch(ada, 2), now())
        .expect("a lunch of mine");
    let gate = |career: &Career| career.ask_gate(ada, None, now()).expect("there").colour;
    assert_eq!(
        gate(&career),
        GateColour::Green,
        "a lunch and a give are two engagements"
    );
    record::bin::<IntroductionDraft>(&mut career, mine, now()).expect("there");
    assert_eq!(career.ledger(now()).expect("counted").counts.gave, 0);
    assert_eq!(gate(&career), GateColour::Amber, "the lunch alone is one");
}

#[test]
fn merging_keeps_the_graph_and_undo_gives_the_identical_file() {
    let mut career = career();
    let (ada, twin) = (add(&mut career, "Ada"), add(&mut career, "Ada E."));
    let (grace, omar) = (add(&mut career, "Grace"), add(&mut career, "Omar"));
    introduce(&mut career, Some(grace), Some(twin), None).expect("fits");
    introduce(&mut career, Some(twin), Some(grace), Some(omar)).expect("fits");
    introduce(&mut career, None, Some(ada), Some(twin)).expect("said in error");
    know(&mut career, twin, omar).expect("fits");
    know(&mut career, ada, twin).expect("said in error");
    let before = all_rows(career.read());
    let merge = MergePeople {
        keep: ada,
        other: twin,
        taken: Vec::new(),
    };
    career.merge_people(&merge, now()).expect("merged");
    let page = career.introductions(ada, now()).expect("there");
    assert_eq!(
        (page.rows.len(), page.knows.len()),
        (2, 1),
        "all comes along but what would join them with themselves"
    );
    assert!(matches!(career.undo(), Ok(Undone::Did(_))));
    assert_eq!(all_rows(career.read()), before);
}
