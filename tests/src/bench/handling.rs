//! Handling many people: the list by every filter and order, coverage, and names as a line is typed.

use anyhow::Result;
use fairlead_core::capture::CaptureArgs;
use fairlead_core::career::Career;
use fairlead_core::people::cadence::{Stands, State};
use fairlead_core::people::list::{PeopleFilter, PeopleSort};
use fairlead_core::people::person::Ring;

use super::books::now;
use super::reads::CALLS;
use super::table::{Table, Target, time};

/// Rows that the list asks for at once.
const PAGE: u32 = 100;

/// Lines whose every beginning is asked for, as one types them.
const LINES: [&str; 4] = [
    "lunch ada yesterday re platform team; ping 3w",
    "coffee Grace Sample and Tomás Example mon",
    "call zoe acme 3 weeks ago",
    "email from Björn Beispiel; gave article; owes intro",
];

/// Measures them.
///
/// # Errors
/// If the book cannot be read.
pub fn measure(table: &mut Table, size: u32, career: &Career) -> Result<()> {
    let calls: Vec<usize> = (0..CALLS).collect();
    let mut list = |what: &str, filter: &PeopleFilter, sort: PeopleSort| -> Result<()> {
        let times = time(&calls, |_| career.people(filter, sort, 0, PAGE, now()))?;
        table.put(&format!("the list, {what}"), size, Target::P99(10.0), times);
        Ok(())
    };
    let all = PeopleFilter::default();
    list("most neglected first", &all, PeopleSort::Overdue)?;
    list("by organisation", &all, PeopleSort::Organisation)?;
    list("met last first", &all, PeopleSort::Met)?;
    let quiet = PeopleFilter {
        quiet_days: Some(180),
        ..PeopleFilter::default()
    };
    list("not spoken to for 180 days", &quiet, PeopleSort::Name)?;
    let ring = PeopleFilter {
        ring: Some(Ring::Outside),
        ..quiet.clone()
    };
    list("the same in one ring", &ring, PeopleSort::Neglected)?;
    let cold = PeopleFilter {
        ring: Some(Ring::Outside),
        state: Some(State::Cold.into()),
        ..PeopleFilter::default()
    };
    list("cold in one ring", &cold, PeopleSort::Overdue)?;
    let rhythm = PeopleFilter {
        state: Some(Stands::InRhythm),
        ..PeopleFilter::default()
    };
    list("everybody with a rhythm", &rhythm, PeopleSort::Overdue)?;
    let place = PeopleFilter {
        place: "Berlin".to_owned(),
        ..PeopleFilter::default()
    };
    list("one place", &place, PeopleSort::Recent)?;
    let organisation = PeopleFilter {
        organisation: "Acme Example".to_owned(),
        ..PeopleFilter::default()
    };
    list("one organisation", &organisation, PeopleSort::Name)?;
    let coverage = time(&calls, |_| career.coverage(now()))?;
    table.put("coverage", size, Target::P99(30.0), coverage);
    let typed: Vec<String> = LINES
        .iter()
        .flat_map(|line| (1..=line.chars().count()).map(|to| line.chars().take(to).collect()))
        .collect();
    let capture = time(&typed, |text| {
        let wanted = CaptureArgs {
            text: text.clone(),
            choices: Vec::new(),
        };
        career.read_capture(&wanted, now())
    })?;
    table.put("a line as it is typed", size, Target::P99(5.0), capture);
    Ok(())
}
