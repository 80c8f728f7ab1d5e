//! Reading: opening the file, search, Today, a person's page, the list, the week.

use std::path::Path;
use std::time::Instant;

use anyhow::Result;
use fairlead_core::career::Career;
use fairlead_core::id::PersonId;
use fairlead_core::people::cadence::State;
use fairlead_core::people::list::{PeopleFilter, PeopleSort};
use fairlead_core::people::person::Ring;

use super::books::now;
use super::table::{Table, Target, Times, time};

/// Calls of each operation.
pub const CALLS: usize = 300;

/// Hits that the palette asks for.
const HITS: u32 = 20;

/// Pairs that a sitting begins with.
const PAIRS: usize = 200;

/// Rows that the list asks for at once.
const PAGE: u32 = 100;

/// What people type: names, names in full, organisations, places, the beginning of an address, nobody's name.
const TYPED: [&str; 40] = [
    "Ada",
    "Grace",
    "Tomás",
    "zoe",
    "Björn",
    "Priya",
    "Example",
    "Sample",
    "Placeholder",
    "Demonstrate",
    "Testerby",
    "Samplová",
    "Przykład",
    "Beispiel",
    "Dummett",
    "Ada Example",
    "Grace Sa",
    "Yuki Fix",
    "Omar Pre",
    "Lena Bei",
    "Acme Exa",
    "Harbour",
    "Northern",
    "Invented",
    "Fictional",
    "Imaginary",
    "Rail",
    "Mock & Sons",
    "London",
    "Berlin",
    "New York",
    "São Paulo",
    "Nairobi",
    "engineer",
    "Head of P",
    "person12",
    "example.org",
    "e",
    "Quentin",
    "zzzzzzzz",
];

/// The longest beginning that is searched for, in characters.
const PREFIX: usize = 8;

/// Measures every read on the book in a folder.
///
/// # Errors
/// If the book cannot be opened or read.
pub fn measure(table: &mut Table, size: u32, folder: &Path) -> Result<()> {
    let calls: Vec<usize> = (0..CALLS).collect();
    table.put("open the file", size, Target::P99(50.0), opening(folder)?);

    let career = Career::open(folder, now())?;
    search(table, size, &career)?;
    let today = time(&calls, |_| career.today(now()))?;
    table.put("Today", size, Target::P99(16.0), today);
    let people = some_people(&career, size)?;
    let page = time(&people, |id| career.person(*id, now()))?;
    table.put("a person's page", size, Target::P99(16.0), page);
    lists(table, size, &career)?;
    super::handling::measure(table, size, &career)?;
    let counts = time(&calls, |_| career.people_counts(now()))?;
    table.put("counts beside the list", size, Target::P99(16.0), counts);
    let week = time(&calls, |_| career.week(None, now()))?;
    table.put("the week", size, Target::P99(16.0), week);
    duplicates(table, size, &career)?;
    let congratulate = time(&calls, |_| career.to_congratulate(0, 3, now()))?;
    table.put(
        "whom to congratulate",
        size,
        Target::P99(16.0),
        congratulate,
    );
    Ok(())
}

/// Who may be in the book twice: found anew by a program that just began, then asked for again.
fn duplicates(table: &mut Table, size: u32, career: &Career) -> Result<()> {
    let anew = time(&[()], |()| career.duplicates(0, PAIRS))?;
    table.put("find the same person twice", size, Target::None, anew);
    let calls: Vec<usize> = (0..CALLS).collect();
    let again = time(&calls, |_| career.duplicates(0, PAIRS))?;
    table.put("ask for it again", size, Target::P99(16.0), again);
    Ok(())
}

/// Times opening alone: closing, which tidies the file's log away, is nobody's wait.
fn opening(folder: &Path) -> Result<Times> {
    let mut times = Vec::with_capacity(CALLS);
    for _ in 0..CALLS {
        let started = Instant::now();
        let career = Career::open(folder, now())?;
        times.push(started.elapsed());
        drop(career);
    }
    Ok(Times::of(&times))
}

fn search(table: &mut Table, size: u32, career: &Career) -> Result<()> {
    let typed: Vec<String> = TYPED
        .iter()
        .flat_map(|text| {
            (1..=PREFIX.min(text.chars().count())).map(|to| text.chars().take(to).collect())
        })
        .collect();
    let times = time(&typed, |text| career.search(text, HITS, now()))?;
    table.put("search as you type", size, Target::P99(10.0), times);
    let narrowed = time(&typed, |text| {
        let filter = PeopleFilter {
            text: text.clone(),
            ..PeopleFilter::default()
        };
        career.people(&filter, PeopleSort::Name, 0, PAGE, now())
    })?;
    table.put(
        "the list, narrowed as you type",
        size,
        Target::P99(16.0),
        narrowed,
    );
    Ok(())
}

/// Returns as many people as there are calls, from all over the book.
///
/// # Errors
/// If the book cannot be read.
pub fn some_people(career: &Career, size: u32) -> Result<Vec<PersonId>> {
    let calls = u32::try_from(CALLS)?;
    let filter = PeopleFilter::default();
    let apart = size / calls;
    let mut people = Vec::with_capacity(CALLS);
    for at in 0..calls {
        let page = career.people(&filter, PeopleSort::Added, at * apart, 1, now())?;
        people.extend(page.rows.iter().map(|row| row.id));
    }
    Ok(people)
}

fn lists(table: &mut Table, size: u32, career: &Career) -> Result<()> {
    let calls: Vec<usize> = (0..CALLS).collect();
    let mut list =
        |what: &str, filter: &PeopleFilter, sort: PeopleSort, offset: u32| -> Result<()> {
            let times = time(&calls, |_| career.people(filter, sort, offset, PAGE, now()))?;
            table.put(&format!("the list, {what}"), size, Target::P99(16.0), times);
            Ok(())
        };
    let all = PeopleFilter::default();
    for (what, sort) in [
        ("by name", PeopleSort::Name),
        ("longest unseen first", PeopleSort::Neglected),
        ("seen last first", PeopleSort::Recent),
        ("added last first", PeopleSort::Added),
    ] {
        list(what, &all, sort, 0)?;
    }
    list("by name, halfway down", &all, PeopleSort::Name, size / 2)?;
    for state in [
        State::Fresh,
        State::Soon,
        State::Due,
        State::Cooling,
        State::Cold,
        State::None,
    ] {
        let filter = PeopleFilter {
            state: Some(state.into()),
            ..PeopleFilter::default()
        };
        list(
            &format!("only {state:?}").to_lowercase(),
            &filter,
            PeopleSort::Name,
            0,
        )?;
    }
    let due = PeopleFilter {
        state: Some(State::Due.into()),
        ..PeopleFilter::default()
    };
    list(
        "only due, longest unseen first",
        &due,
        PeopleSort::Neglected,
        0,
    )?;
    let ring = PeopleFilter {
        ring: Some(Ring::Outside),
        ..PeopleFilter::default()
    };
    list("one ring", &ring, PeopleSort::Name, 0)?;
    let tag = PeopleFilter {
        tag: Some("climbing".to_owned()),
        ..PeopleFilter::default()
    };
    list("one tag", &tag, PeopleSort::Name, 0)
}
