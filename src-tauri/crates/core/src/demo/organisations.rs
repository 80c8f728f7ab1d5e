//! Where the people of the sample worked, and what is known of a few organisations.

use chrono::{Datelike as _, Duration};

use crate::career::Career;
use crate::error::Result;
use crate::journey::record;
use crate::people::membership::MembershipDraft;
use crate::people::organisation::OrganisationDraft;
use crate::time::Now;

/// Who, where, in which department, as what, years ago at which it began and ended; nothing where it goes on.
type Station = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    i32,
    Option<i32>,
);

const STATIONS: [Station; 5] = [
    (
        "Grace Sample",
        "Sample Works",
        "",
        "Director of Compilers",
        9,
        None,
    ),
    (
        "Ada Example",
        "Sample Works",
        "Compilers",
        "Engineer",
        6,
        Some(3),
    ),
    (
        "Omar Pretendal",
        "Sample Works",
        "Compilers",
        "Engineer",
        4,
        Some(2),
    ),
    (
        "Zoë Imagine",
        "Harbour Fixtures",
        "Platform",
        "Engineer",
        2,
        None,
    ),
    (
        "Hana Standin",
        "Harbour Fixtures",
        "",
        "Engineering Manager",
        8,
        Some(5),
    ),
];

/// Its name, what it lives from, where it is.
const KNOWN: [(&str, &str, &str); 4] = [
    ("Harbour Fixtures", "Harbour equipment", "London"),
    ("Acme Example", "Harbour equipment", "London"),
    ("Imaginary Bank", "Banking", "Milan"),
    ("Testbed Energy", "Energy", "Prague"),
];

/// Writes down where people worked. It may be called once.
///
/// # Errors
/// Only if a sample does not fit, which is a fault of this file.
pub(super) fn fill(career: &mut Career, now: Now) -> Result<()> {
    let year = |ago: i32| {
        (now.today() - Duration::days(365 * i64::from(ago)))
            .year()
            .to_string()
    };
    for (who, organisation, department, title, from, until) in STATIONS {
        let found = career.search(who, 1, now)?.into_iter().next();
        let draft = MembershipDraft {
            person_id: found.map(|hit| hit.id),
            organisation: organisation.to_owned(),
            department: department.to_owned(),
            title: title.to_owned(),
            from_on: year(from),
            until_on: until.map_or(String::new(), year),
            ..MembershipDraft::default()
        };
        record::save(career, None, draft, now)?;
    }
    for (name, industry, place) in KNOWN {
        let draft = OrganisationDraft {
            name: name.to_owned(),
            industry: industry.to_owned(),
            place: place.to_owned(),
            ..OrganisationDraft::default()
        };
        record::save(career, None, draft, now)?;
    }
    Ok(())
}
