use super::proposal::{TakeCriteria, proposals};
use super::*;
use crate::journey::records::{AnyRecord, RecordKind};
use crate::people::fixture::{career, fault, later, now};

pub(crate) fn criterion(career: &mut Career, name: &str, weight: i32) -> Result<String> {
    let draft = CriterionDraft {
        name: name.to_owned(),
        good: String::new(),
        weight,
    };
    career.save_record(None, AnyRecord::Criterion(draft), now())
}

/// Takes all eight of ours, whose weights add up.
pub(crate) fn take_all(career: &mut Career) {
    let keys = proposals(career.read())
        .expect("proposals")
        .into_iter()
        .map(|one| one.key)
        .collect();
    career
        .take_criteria(&TakeCriteria { keys }, now())
        .expect("proposals can be taken over");
}

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> String {
    match result {
        Err(Error::NotNow(sentence)) => sentence,
        other => panic!("{other:?} is no refusal"),
    }
}

#[test]
fn ours_add_up() {
    let ours = words::criteria_ours();
    assert_eq!(ours.iter().map(|(.., weight)| weight).sum::<i32>(), WHOLE);
    assert!(
        (FEWEST..=MOST).contains(&ours.len()),
        "taken all, they can be frozen"
    );
}

#[test]
fn weights_that_do_not_add_up_are_refused_with_the_difference() {
    let mut career = career();
    for at in 0..6 {
        criterion(
            &mut career,
            &format!("Criterion {at}"),
            if at == 0 { 12 } else { 16 },
        )
        .expect("a name is enough");
    }
    assert_eq!(
        refusal(career.freeze_criteria(now())),
        "The weights add up to 92: give 8 more."
    );
    let draft = draft(career.read()).expect("reads").expect("a draft");
    assert_eq!(
        (draft.sum, draft.missing.as_str()),
        (92, "The weights add up to 92: give 8 more."),
        "what is missing is seen while one edits"
    );
}

#[test]
fn five_are_too_few_and_eleven_too_many() {
    let mut career = career();
    for at in 0..5 {
        criterion(&mut career, &format!("Criterion {at}"), 20).expect("a name is enough");
    }
    assert_eq!(
        refusal(career.freeze_criteria(now())),
        "5 criteria stand here; it takes at least 6: add 1 more."
    );
    for at in 5..11 {
        criterion(&mut career, &format!("Criterion {at}"), 0).expect("a draft may hold more");
    }
    assert_eq!(
        refusal(career.freeze_criteria(now())),
        "11 criteria stand here, and 10 are the most: take 1 away."
    );
}

#[test]
fn a_weight_outside_0_to_100_is_refused_at_its_field() {
    let mut career = career();
    for weight in [-1, 101] {
        let (field, message) = fault(criterion(&mut career, "Learning", weight));
        assert_eq!(field, "weight", "{message}");
    }
}

#[test]
fn a_frozen_set_never_changes() {
    let mut career = career();
    take_all(&mut career);
    let extra = criterion(&mut career, "Commute", 0).expect("a draft can grow");
    career
        .bin_record(RecordKind::Criterion, &extra, now())
        .expect("and shrink");
    career.freeze_criteria(now()).expect("the weights add up");
    let before = frozen(career.read()).expect("reads");
    let one = before[0].criteria[0].clone();
    let changed = CriterionDraft {
        weight: 99,
        ..one.draft.clone()
    };
    let id = one.id.to_string();
    for refused in [
        refusal(career.save_record(Some(&id), AnyRecord::Criterion(changed), now())),
        refusal(career.bin_record(RecordKind::Criterion, &id, now())),
        refusal(criterion(&mut career, "Pay again", 1)),
        refusal(career.restore(
            crate::people::bin::BinKind::Record(RecordKind::Criterion),
            &extra,
            now(),
        )),
    ] {
        assert!(refused.contains("frozen on 10 March 2026"), "{refused}");
    }
    assert_eq!(frozen(career.read()).expect("reads"), before, "as it was");
}

#[test]
fn a_change_of_mind_is_a_new_set_with_its_reason() {
    let mut career = career();
    take_all(&mut career);
    career.freeze_criteria(now()).expect("the weights add up");
    let (field, _) = fault(career.renew_criteria("  ", later(100)));
    assert_eq!(field, "reason", "without a reason nothing changes");
    career
        .renew_criteria("A child on the way", later(100))
        .expect("with one it does");
    let draft = draft(career.read()).expect("reads").expect("a draft");
    let names = |set: &CriteriaSet| -> Vec<String> {
        set.criteria
            .iter()
            .map(|one| one.draft.name.clone())
            .collect()
    };
    let sets = frozen(career.read()).expect("reads");
    assert_eq!(names(&draft), names(&sets[0]), "a copy, in the same order");
    assert_eq!(draft.reason, "A child on the way");
    assert!(
        matches!(
            career.renew_criteria("Again", later(100)),
            Err(Error::NotNow(_))
        ),
        "one draft at a time"
    );
    career.freeze_criteria(later(100)).expect("it adds up");
    let sets = frozen(career.read()).expect("reads");
    assert_eq!(sets.len(), 2, "the old one stays beside it");
    assert_eq!(sets[0].reason, "A child on the way");
    career
        .renew_criteria("Second thoughts", later(110))
        .expect("again");
    career.drop_criteria().expect("a draft can be dropped");
    assert_eq!(
        frozen(career.read()).expect("reads"),
        sets,
        "the set in force goes on"
    );
}
