//! Claims about leads that are alike.

use super::*;
use crate::journey::record;
use crate::leads::event::{CloseReason, MoveLead};
use crate::leads::lead::LeadDraft;
use crate::people::fixture::{career, now};

fn lead(career: &mut Career, title: &str, organisation: &str, text: &str) -> LeadId {
    let draft = LeadDraft {
        title: title.to_owned(),
        organisation: organisation.to_owned(),
        advertisement: text.to_owned(),
        ..LeadDraft::default()
    };
    record::save(career, None, draft, now()).expect("it fits")
}

fn typed(title: &str, organisation: &str) -> LeadTyped {
    LeadTyped {
        title: title.to_owned(),
        organisation: organisation.to_owned(),
        ..LeadTyped::default()
    }
}

fn whys(career: &Career, typed: &LeadTyped) -> Vec<Likeness> {
    let similar = career.similar_leads(typed, now()).expect("an answer");
    similar.leads.into_iter().map(|lead| lead.why).collect()
}

#[test]
fn legal_forms_case_and_gender_marks_make_no_other_lead() {
    let mut career = career();
    lead(
        &mut career,
        "Platform Engineer (m/w/d)",
        "Acme Example GmbH",
        "",
    );
    assert_eq!(
        whys(&career, &typed("platform engineer", "ACME Example")),
        [Likeness::Same]
    );
    assert_eq!(
        whys(
            &career,
            &typed("Platform engineer (Berlin)", "Acme Example Ltd.")
        ),
        [Likeness::SameOrganisation],
        "what stands in brackets may be what tells them apart"
    );
    assert_eq!(
        whys(&career, &typed("Platform engineer", "")),
        [Likeness::SameTitle]
    );
    assert_eq!(
        whys(&career, &typed("Platform engineer", "Widgets Sample")),
        [],
        "the same title elsewhere is another lead"
    );
    assert_eq!(whys(&career, &typed("", "")), []);
}

#[test]
fn the_same_advertisement_is_the_same_whatever_it_is_called() {
    let mut career = career();
    lead(&mut career, "Baker", "Imaginary Mills", "We bake at night.");
    let again = LeadTyped {
        advertisement: " We bake at night.\n".to_owned(),
        ..typed("Night shift", "Mills & Sons")
    };
    assert_eq!(whys(&career, &again), [Likeness::SameText]);
}

#[test]
fn the_lead_itself_is_not_like_itself() {
    let mut career = career();
    let id = lead(&mut career, "Baker", "Imaginary Mills", "We bake.");
    let itself = LeadTyped {
        except: Some(id),
        ..typed("Baker", "Imaginary Mills")
    };
    assert_eq!(whys(&career, &itself), []);
}

#[test]
fn the_likest_stands_first_and_only_four_are_named() {
    let mut career = career();
    for at in 0..6 {
        lead(
            &mut career,
            &format!("Something {at}"),
            "Acme Example Inc.",
            "",
        );
    }
    lead(&mut career, "Baker", "Acme Example", "");
    let similar = career
        .similar_leads(&typed("Baker", "acme example"), now())
        .expect("an answer");
    assert_eq!((similar.leads.len(), similar.total), (NAMED_MAX, 7));
    assert_eq!(similar.leads[0].title, "Baker");
}

#[test]
fn silence_of_before_is_said_while_one_types_however_the_name_is_written() {
    let mut career = career();
    let id = lead(&mut career, "Baker", "Imaginary Mills Ltd", "");
    let silent = |career: &Career, organisation| {
        let similar = career
            .similar_leads(&typed("", organisation), now())
            .expect("an answer");
        similar.silent_before
    };
    assert_eq!(silent(&career, "Imaginary Mills"), "");
    let closed = MoveLead {
        lead_id: id,
        stage: LeadStage::Closed,
        on: None,
        reason: CloseReason::Silent,
        note: String::new(),
        overrides: Vec::new(),
    };
    career.move_lead(&closed, now()).expect("it closes");
    assert!(silent(&career, "IMAGINARY MILLS").starts_with("IMAGINARY MILLS went silent"));
}

#[test]
fn what_lies_in_the_bin_is_named_only_when_it_is_the_same() {
    let mut career = career();
    let id = lead(&mut career, "Baker", "Imaginary Mills", "");
    record::bin::<LeadDraft>(&mut career, id, now()).expect("it goes");
    assert_eq!(whys(&career, &typed("Miller", "Imaginary Mills")), []);
    let similar = career
        .similar_leads(&typed("Baker", "Imaginary Mills"), now())
        .expect("an answer");
    assert!(similar.leads[0].binned);
}
