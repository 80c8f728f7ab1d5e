use super::*;
use crate::journey::records::AnyRecord;
use crate::journey::wizard::Step;
use crate::people::fixture::{add, career, fault, later, now};

fn save(career: &mut Career, draft: AssessmentDraft) -> Result<String> {
    career.save_record(None, AnyRecord::Assessment(draft), now())
}

#[test]
fn an_outside_view_comes_from_somewhere_and_has_been() {
    let mut career = career();
    let refused = save(&mut career, AssessmentDraft::default());
    assert_eq!(fault(refused).0, "instrument", "somebody said it");
    let refused = save(
        &mut career,
        AssessmentDraft {
            instrument: "Strengths test".to_owned(),
            taken_on: Some(later(1).today()),
            ..AssessmentDraft::default()
        },
    );
    assert_eq!(fault(refused).0, "taken_on", "tomorrow has no result");
}

#[test]
fn one_says_whether_one_agrees() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    let mut draft = AssessmentDraft {
        person_id: Some(ada),
        ..AssessmentDraft::default()
    };
    save(&mut career, draft.clone()).expect("a person is enough");
    let row = career.step(Step::Assessments, now()).expect("a step").row;
    assert_eq!(row.missing, "Say of one of them whether you agree.");
    assert_eq!(row.holds, "1 outside view, 1 not answered");
    draft.agree = Agree::Partly;
    save(&mut career, draft).expect("another");
    let row = career.step(Step::Assessments, now()).expect("a step").row;
    assert_eq!(row.missing, "", "one is answered");
    let view = career.map_assessments(now()).expect("the exercise");
    assert_eq!(
        view.rows[0].source, "Ada Example",
        "whoever said it is named"
    );
}
