//! The sample career: invented, obviously fictional, and well filled. It lives in a folder of its own.

mod arrive;
mod consolidate;
mod demonstrate;
mod explore;
pub(crate) mod journey;
mod map;
mod plan;

use chrono::{Datelike as _, Duration};
use serde_json::json;

use crate::career::Career;
use crate::error::Result;
use crate::people::how_often::HowOften;
use crate::people::person::{ContactKind, ContactPoint, PersonDraft, Ring};
use crate::people::touch::{NewTouch, ReachedOut, TouchKind};
use crate::rhythm::block::{BlockDraft, BlockKind};
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

/// An invented touch: whose (by place in [`PEOPLE`]), how, days ago, who began, what was said.
type SampleTouch = (&'static [usize], TouchKind, i64, ReachedOut, &'static str);

const TOUCHES: [SampleTouch; 26] = [
    (
        &[0],
        TouchKind::Lunch,
        131,
        ReachedOut::Me,
        "She is rebuilding their build farm. Promised to send her the article on caching.",
    ),
    (
        &[0],
        TouchKind::Email,
        220,
        ReachedOut::Them,
        "Congratulated me on the new role.",
    ),
    (
        &[1],
        TouchKind::Video,
        96,
        ReachedOut::Both,
        "Her team is moving to a monorepo. Wants to hear how ours went.",
    ),
    (&[1], TouchKind::Message, 300, ReachedOut::Me, "Birthday."),
    (
        &[2],
        TouchKind::Coffee,
        410,
        ReachedOut::Me,
        "Long talk about taking a sabbatical.",
    ),
    (
        &[3],
        TouchKind::Email,
        203,
        ReachedOut::Them,
        "Sent her paper on file formats that last.",
    ),
    (
        &[4],
        TouchKind::Call,
        41,
        ReachedOut::Me,
        "Their launch slipped to spring; she could use a second pair of eyes.",
    ),
    (
        &[4, 5],
        TouchKind::Introduction,
        160,
        ReachedOut::Both,
        "Noor introduced me to Ines over dinner.",
    ),
    (
        &[5],
        TouchKind::Video,
        75,
        ReachedOut::Me,
        "Looking for someone who knows hospital data.",
    ),
    (
        &[6],
        TouchKind::Lunch,
        118,
        ReachedOut::Both,
        "Curry. He is learning Zig, I am not.",
    ),
    (
        &[7],
        TouchKind::Message,
        187,
        ReachedOut::Me,
        "Asked for her slides.",
    ),
    (
        &[8],
        TouchKind::Coffee,
        48,
        ReachedOut::Me,
        "Next year's budget is flatter than people think.",
    ),
    (
        &[9],
        TouchKind::Lunch,
        66,
        ReachedOut::Them,
        "Asked whether I would mentor two newcomers.",
    ),
    (
        &[10],
        TouchKind::Video,
        73,
        ReachedOut::Me,
        "Night shift dashboards: my small fix saved him an hour a day.",
    ),
    (
        &[12],
        TouchKind::Coffee,
        12,
        ReachedOut::Both,
        "Talked about the reading group.",
    ),
    (
        &[13],
        TouchKind::Email,
        236,
        ReachedOut::Me,
        "Sent the robotics newsletter.",
    ),
    (
        &[13],
        TouchKind::Event,
        510,
        ReachedOut::Both,
        "Walked to the station together after his talk.",
    ),
    (
        &[14],
        TouchKind::Call,
        390,
        ReachedOut::Them,
        "Asked for a reference, gave it.",
    ),
    (
        &[11, 12],
        TouchKind::Lunch,
        26,
        ReachedOut::Both,
        "Team lunch by the canal.",
    ),
    (
        &[8, 9],
        TouchKind::Event,
        150,
        ReachedOut::Both,
        "Summer party.",
    ),
    (
        &[2],
        TouchKind::Email,
        600,
        ReachedOut::Me,
        "Sent him the puzzle about envelopes.",
    ),
    (
        &[6],
        TouchKind::Message,
        240,
        ReachedOut::Them,
        "Photo of the old office.",
    ),
    (
        &[10],
        TouchKind::Message,
        130,
        ReachedOut::Me,
        "Thanked him for the tour.",
    ),
    (
        &[1],
        TouchKind::Lunch,
        520,
        ReachedOut::Both,
        "When she was in town for the compiler days.",
    ),
    (
        &[3],
        TouchKind::Event,
        430,
        ReachedOut::Both,
        "Panel on long-lived documents.",
    ),
    (
        &[7],
        TouchKind::Event,
        620,
        ReachedOut::Both,
        "Two-day workshop; paired on the map exercise.",
    ),
];

/// Fills an empty career with the sample. Nothing of it can be undone away by accident: the history is dropped.
///
/// # Errors
/// Only if SQLite fails.
pub fn fill(career: &mut Career, now: Now) -> Result<()> {
    for (ring, days) in [
        (Ring::Team, 42),
        (Ring::Company, 60),
        (Ring::Outside, 90),
        (Ring::Industry, 180),
    ] {
        career.set_ring_cadence(
            ring,
            HowOften {
                ideal_days: Some(days),
                max_days: None,
            },
        )?;
    }
    people(career, now)?;
    for (kind, day, time, minutes, place) in [
        (BlockKind::Grow, 1, "08:30", 60, ""),
        (BlockKind::Maintain, 3, "16:00", 60, ""),
        (BlockKind::Lunch, 2, "12:30", 60, "Canteen by the canal"),
        (BlockKind::Review, 4, "15:30", 10, ""),
    ] {
        career.add_block(block(kind, day, time, minutes, place, now), now)?;
    }
    journey::fill(career, now)?;
    let settings = json!({
        "me": { "name": "Robin Example", "role": "Engineer", "organisation": "Harbour Fixtures", "place": "London" },
        "first_run": { "done": true, "step": "done" },
    });
    if let Some(settings) = settings.as_object() {
        career.change_settings(settings)?;
    }
    career.forget_history();
    Ok(())
}

/// Adds the sample's people, and so many laps of its journey one after the other, to a career that may hold others:
/// for measuring what a long life takes.
///
/// # Errors
/// Only if a sample does not fit, which is a fault of these files.
#[cfg(feature = "samples")]
pub fn fill_laps(career: &mut Career, laps: u32, now: Now) -> Result<()> {
    people(career, now)?;
    journey::fill_laps(career, laps, now)?;
    career.forget_history();
    Ok(())
}

fn people(career: &mut Career, now: Now) -> Result<()> {
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

/// A weekly block that begins in the week of `now`; `day` counts from Monday, 0.
fn block(kind: BlockKind, day: i64, time: &str, minutes: u32, place: &str, now: Now) -> BlockDraft {
    let monday =
        now.today() - Duration::days(i64::from(now.today().weekday().num_days_from_monday()));
    let days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let byday = usize::try_from(day)
        .ok()
        .and_then(|at| days.get(at))
        .unwrap_or(&"MO");
    BlockDraft {
        kind,
        title: String::new(),
        rule: format!("FREQ=WEEKLY;BYDAY={byday}"),
        starts: format!("{}T{time}", monday + Duration::days(day)),
        zone: String::new(),
        minutes,
        lead_minutes: 5,
        place: place.to_owned(),
        sound: crate::rhythm::notice::NoticeSound::Silent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_fills_an_empty_career_and_leaves_nothing_to_undo() {
        let now =
            Now::parse("2026-03-10T09:00:00Z", chrono_tz::Europe::London).expect("a valid instant");
        let mut career = Career::in_memory(now).expect("memory opens");
        fill(&mut career, now).expect("the sample fits the rules");
        assert_eq!(
            career.size().expect("sizes").people,
            18,
            "every invented person is there"
        );
        assert_eq!(
            career.undo_label(),
            None,
            "undo must not take the sample apart"
        );
    }
}
