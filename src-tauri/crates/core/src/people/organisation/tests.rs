use super::list::OrganisationSort;
use super::*;
use crate::career::Career;
use crate::error::Error;
use crate::journey::records::RecordKind;
use crate::leads::lead::LeadDraft;
use crate::people::bin::BinKind;
use crate::people::fixture::{career, fault, named, now};
use crate::people::membership::MembershipDraft;
use crate::people::person::PersonDraft;

fn at(career: &mut Career, name: &str, organisation: &str) {
    let draft = PersonDraft {
        organisation: organisation.to_owned(),
        ..named(name)
    };
    career.add_person(draft, now()).expect("a person");
}

fn said(name: &str, industry: &str) -> OrganisationDraft {
    OrganisationDraft {
        name: name.to_owned(),
        industry: industry.to_owned(),
        ..OrganisationDraft::default()
    }
}

#[test]
fn the_list_counts_who_is_and_was_there() {
    let mut career = career();
    at(&mut career, "Ada Example", "Globex");
    at(&mut career, "Bob Sample", "Acme Ltd");
    at(&mut career, "Cyd Mock", "ACME");
    let ada = career.search("ada", 1, now()).expect("found")[0].id;
    for person_id in [Some(ada), None] {
        let draft = MembershipDraft {
            person_id,
            organisation: "Acme".to_owned(),
            until_on: "2020".to_owned(),
            ..MembershipDraft::default()
        };
        record::save(&mut career, None, draft, now()).expect("it fits");
    }
    record::save(&mut career, None, said("Zeta Works", "Tools"), now()).expect("it fits");
    let rows = |text: &str, sort| career.organisations(text, sort, 0, 10).expect("a list");
    let all = rows("", OrganisationSort::People);
    let counted: Vec<_> = all
        .rows
        .iter()
        .map(|row| (row.id.as_str(), row.people, row.were, row.mine))
        .collect();
    assert_eq!(
        counted,
        [
            ("acme", 2, 1, true),
            ("globex", 1, 0, false),
            ("zeta works", 0, 0, false)
        ]
    );
    assert_eq!(all.total, 3);
    assert_eq!(
        rows("zeta", OrganisationSort::Name).rows[0].industry,
        "Tools"
    );
    assert_eq!(rows("no such", OrganisationSort::Name).total, 0);
}

#[test]
fn an_organisation_is_known_once() {
    let mut career = career();
    let first = record::save(&mut career, None, said("Acme", "Tools"), now()).expect("it fits");
    let second =
        record::save(&mut career, None, said("ACME Ltd", "Shipping"), now()).expect("it fits");
    let known = of_key(career.read(), "acme")
        .expect("reads")
        .expect("known");
    assert_eq!(known.id, second, "what was said last holds");
    career
        .restore(
            BinKind::Record(RecordKind::Organisation),
            &first.to_string(),
            now(),
        )
        .expect("out of the bin");
    let known = of_key(career.read(), "acme")
        .expect("reads")
        .expect("known");
    assert_eq!(
        known.draft.industry, "Tools",
        "and what was taken back last"
    );
    let renamed = said("Globex", "Tools");
    assert_eq!(
        fault(record::save(&mut career, Some(first), renamed, now())).0,
        "name"
    );
    record::save(&mut career, Some(first), said("Acme GmbH", "Tools"), now())
        .expect("written otherwise");
}

#[test]
fn a_lead_is_enough_for_a_page_and_nothing_is_not() {
    let mut career = career();
    let draft = LeadDraft {
        title: "Platform lead".to_owned(),
        organisation: "Testbed Energy".to_owned(),
        ..LeadDraft::default()
    };
    record::save(&mut career, None, draft, now()).expect("a lead");
    let page = career
        .organisation("testbed energy", now())
        .expect("a page");
    assert_eq!(page.name, "Testbed Energy");
    assert_eq!(page.leads[0].title, "Platform lead");
    let nowhere = career.organisation("nowhere at all", now());
    assert!(matches!(nowhere, Err(Error::NotFound(_))), "{nowhere:?}");
}
