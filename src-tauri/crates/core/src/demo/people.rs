//! The people of the sample and what was said with them.

use chrono::Duration;

use super::touches::TOUCHES;
use crate::career::Career;
use crate::error::Result;
use crate::people::person::{ContactKind, ContactPoint, PersonDraft, Ring};
use crate::people::touch::NewTouch;
use crate::time::Now;

/// An invented person: name, title, organisation, place, zone, ring, why they matter, how we met, days ago we met.
type Sample = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    Ring,
    &'static str,
    &'static str,
    i64,
);

const PEOPLE: [Sample; 18] = [
    (
        "Ada Example",
        "Head of Platform",
        "Acme Example",
        "London",
        "Europe/London",
        Ring::Outside,
        "Taught me to write things down; always knows who is building what.",
        "Rust meetup at the harbour",
        760,
    ),
    (
        "Grace Sample",
        "Director of Compilers",
        "Sample Works",
        "New York",
        "America/New_York",
        Ring::Outside,
        "Gave me my first big project and still asks how it went.",
        "My manager at Sample Works",
        2200,
    ),
    (
        "Alan Specimen",
        "Researcher",
        "Imaginary Institute",
        "Manchester",
        "Europe/London",
        Ring::Industry,
        "Sees around corners; worth an hour whenever he has one.",
        "Evening course on probability",
        1500,
    ),
    (
        "Edith Placeholder",
        "Chief Librarian",
        "Made-up Archive",
        "Brussels",
        "Europe/Brussels",
        Ring::Industry,
        "Finds anything and anyone.",
        "Panel on long-lived documents",
        430,
    ),
    (
        "Noor Fixture",
        "Product Manager",
        "Placeholder Ltd",
        "Amsterdam",
        "Europe/Amsterdam",
        Ring::Outside,
        "Honest about what users really do.",
        "Worked on the same launch",
        900,
    ),
    (
        "Ines Mockford",
        "Founder",
        "Fictional Health",
        "Lisbon",
        "Europe/Lisbon",
        Ring::Industry,
        "Starting something; generous with what she learns.",
        "Introduced by Noor",
        160,
    ),
    (
        "Omar Pretendal",
        "Engineer",
        "Acme Example",
        "London",
        "Europe/London",
        Ring::Outside,
        "Best reviewer I ever had.",
        "Same team, two jobs ago",
        1300,
    ),
    (
        "Lena Beispiel",
        "Designer",
        "Northern Specimens",
        "Berlin",
        "Europe/Berlin",
        Ring::Outside,
        "Asks the question nobody asked.",
        "Workshop in Berlin",
        620,
    ),
    (
        "Ravi Madeupson",
        "Finance Partner",
        "Harbour Fixtures",
        "London",
        "Europe/London",
        Ring::Company,
        "Explains what the numbers mean for us.",
        "Budget round",
        380,
    ),
    (
        "Mina Notreal",
        "Head of People",
        "Harbour Fixtures",
        "London",
        "Europe/London",
        Ring::Company,
        "Knows where the company is going.",
        "Onboarding",
        400,
    ),
    (
        "Tomás Ejemplo",
        "Operations Lead",
        "Harbour Fixtures",
        "Porto",
        "Europe/Lisbon",
        Ring::Company,
        "Runs the part of the business I understand least.",
        "Night shift visit",
        210,
    ),
    (
        "Zoë Imagine",
        "Engineer",
        "Harbour Fixtures",
        "London",
        "Europe/London",
        Ring::Team,
        "",
        "Sits opposite",
        400,
    ),
    (
        "Kofi Testerby",
        "Engineer",
        "Harbour Fixtures",
        "Accra",
        "Africa/Accra",
        Ring::Team,
        "Pairs with me on the hard parts.",
        "Joined the team in spring",
        250,
    ),
    (
        "Yuki Prototype",
        "Robotics Lead",
        "Pretend Robotics",
        "Tokyo",
        "Asia/Tokyo",
        Ring::Industry,
        "Shows me what hardware people worry about.",
        "Conference in Tokyo",
        510,
    ),
    (
        "Björn Exemplar",
        "Consultant",
        "Exemplar & Co",
        "Stockholm",
        "Europe/Stockholm",
        Ring::Outside,
        "Between projects he has time and ideas.",
        "Client of my second job",
        1800,
    ),
    (
        "Priya Fablewood",
        "Editor",
        "Made-up Media",
        "Mumbai",
        "Asia/Kolkata",
        Ring::Industry,
        "Writes clearly and makes others do so.",
        "Writing circle",
        9,
    ),
    (
        "Luca Esempio",
        "Head of Data",
        "Imaginary Bank",
        "Milan",
        "Europe/Rome",
        Ring::Industry,
        "",
        "Talked in the queue at the data evening",
        5,
    ),
    (
        "Hana Standin",
        "Engineering Manager",
        "Testbed Energy",
        "Prague",
        "Europe/Prague",
        Ring::Outside,
        "Hiring for a platform team next year.",
        "Breakfast at the energy meetup",
        16,
    ),
];

/// Adds everybody, and every touch.
///
/// # Errors
/// Only if a sample does not fit, which is a fault of this file.
pub(super) fn fill(career: &mut Career, now: Now) -> Result<()> {
    let mut ids = Vec::new();
    for sample in PEOPLE {
        ids.push(career.add_person(draft(sample, now), now)?);
    }
    for (who, kind, days_ago, reached_out, note) in TOUCHES {
        let touch = NewTouch {
            people: who.iter().map(|at| ids[*at]).collect(),
            kind,
            at: Some(now.instant - Duration::days(days_ago)),
            reached_out,
            note: note.to_owned(),
            minutes: None,
            next_on: None,
        };
        career.log_touch(&touch, now)?;
    }
    Ok(())
}

fn draft(sample: Sample, now: Now) -> PersonDraft {
    let (name, title, organisation, place, zone, ring, why, met_how, met_days_ago) = sample;
    let handle = name
        .to_lowercase()
        .chars()
        .filter(char::is_ascii_alphabetic)
        .collect::<String>();
    PersonDraft {
        name: name.to_owned(),
        title: title.to_owned(),
        organisation: organisation.to_owned(),
        place: place.to_owned(),
        zone: zone.to_owned(),
        ring,
        why: why.to_owned(),
        met_how: met_how.to_owned(),
        met_on: Some(now.today() - Duration::days(met_days_ago)),
        daily: name.starts_with("Zoë"),
        contact_points: vec![ContactPoint {
            kind: ContactKind::Email,
            label: "work".to_owned(),
            value: format!("{handle}@example.org"),
        }],
        tags: if ring == Ring::Industry {
            vec!["ideas".to_owned()]
        } else {
            Vec::new()
        },
        ..PersonDraft::default()
    }
}
