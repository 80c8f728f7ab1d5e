//! Many leads: the board, the table, how they stand, the calendar, the plots, and moving a card.

use std::path::Path;
use std::time::Instant;

use anyhow::{Result, ensure};
use fairlead_core::career::{Career, Undone};
use fairlead_core::id::LeadId;
use fairlead_core::leads::board::LeadFilter;
use fairlead_core::leads::bulk::{ChangeLeads, LeadsChange};
use fairlead_core::leads::event::{CloseReason, MoveLead};
use fairlead_core::leads::lead::LeadScope;
use fairlead_core::leads::next::MoveLeadStep;
use fairlead_core::leads::stage::LeadStage;
use fairlead_core::leads::table::{
    LeadSort, LeadStanding, LeadTableFilter, LeadsShown, SortDirection,
};
use fairlead_core::samples;

use super::books::{Copied, now};
use super::reads::CALLS;
use super::table::{Table, Target, Times, thousands, time};
use super::writes::took;

/// Leads of the career that is measured.
pub const LEADS: u32 = 10_000;
/// What happened with each of them.
pub const EVENTS: u32 = 20;
/// Rows that the table asks for at once.
const PIECE: u32 = 200;
/// Everything here stays within a frame.
const FRAME: Target = Target::P99(16.0);

/// Measures the leads on a copy of a book.
///
/// # Errors
/// If they do not fit into the book, or it cannot be read.
pub fn measure(table: &mut Table, size: u32, book: &Path, cache: &Path) -> Result<()> {
    let work = Copied::of(book, cache)?;
    let mut career = Career::open(work.folder(), now())?;
    let begun = Instant::now();
    samples::leads::fill(&mut career, LEADS, EVENTS, now())?;
    eprintln!(
        "{} leads in {:.1} s",
        thousands(LEADS),
        begun.elapsed().as_secs_f64()
    );
    reads(table, size, &career)?;
    writes(table, size, &mut career)
}

/// Returns what a line of the table says.
fn called(what: &str) -> String {
    format!("{what}, with {} leads", thousands(LEADS))
}

fn reads(table: &mut Table, size: u32, career: &Career) -> Result<()> {
    let calls: Vec<usize> = (0..CALLS).collect();
    let mut put = |what: &str, times: Times| table.put(&called(what), size, FRAME, times);
    let all = LeadFilter::default();
    put(
        "the board",
        time(&calls, |_| career.lead_board(&all, now()))?,
    );
    let narrowed = LeadFilter {
        text: "head".to_owned(),
        ..LeadFilter::default()
    };
    put(
        "the board, narrowed",
        time(&calls, |_| career.lead_board(&narrowed, now()))?,
    );
    put(
        "how they stand",
        time(&calls, |_| career.lead_health(now()))?,
    );
    let every = LeadTableFilter {
        shown: LeadsShown::All,
        ..LeadTableFilter::default()
    };
    let silent = LeadTableFilter {
        standing: Some(LeadStanding::Silent),
        ..LeadTableFilter::default()
    };
    let typed = LeadTableFilter {
        text: "bank".to_owned(),
        scope: Some(LeadScope::Outside),
        ..every.clone()
    };
    let (up, down) = (SortDirection::Ascending, SortDirection::Descending);
    for (what, filter, order, offset) in [
        ("the table, by next step", &every, (LeadSort::Next, up), 0),
        ("the table, by title", &every, (LeadSort::Title, down), 0),
        (
            "the table, by organisation",
            &every,
            (LeadSort::Organisation, up),
            0,
        ),
        ("the table, by stage", &every, (LeadSort::Stage, up), 0),
        (
            "the table, by last touch",
            &every,
            (LeadSort::Touched, up),
            0,
        ),
        ("the table, by source", &every, (LeadSort::Source, up), 0),
        (
            "the table, halfway down",
            &every,
            (LeadSort::Title, up),
            LEADS / 2,
        ),
        ("the table, only silent", &silent, (LeadSort::Next, up), 0),
        ("the table, narrowed", &typed, (LeadSort::Next, up), 0),
    ] {
        let times = time(&calls, |_| {
            career.lead_table(filter, order, (offset, PIECE), now())
        })?;
        put(what, times);
    }
    put(
        "the numbers beside the table",
        time(&calls, |_| career.lead_counts(now()))?,
    );
    put(
        "the calendar",
        time(&calls, |_| career.lead_calendar(None, now()))?,
    );
    put("the plots", time(&calls, |_| career.lead_plots(now()))?);
    Ok(())
}

fn writes(table: &mut Table, size: u32, career: &mut Career) -> Result<()> {
    let all = LeadTableFilter::default();
    let order = (LeadSort::Title, SortDirection::Ascending);
    let piece = career.lead_table(&all, order, (0, 300), now())?;
    let ids: Vec<LeadId> = piece.rows.iter().map(|row| row.id).collect();
    ensure!(ids.len() == CALLS, "there is a lead for each call");
    let moved = time(&ids, |id| {
        let to = MoveLead {
            lead_id: *id,
            stage: LeadStage::Exploring,
            on: None,
            reason: CloseReason::Unsaid,
            note: String::new(),
            overrides: Vec::new(),
        };
        career.move_lead(&to, now())
    })?;
    table.put(&called("move a card (durable)"), size, FRAME, moved);
    let on = now().today().succ_opt();
    let dated = time(&ids, |id| {
        career.move_lead_step(&MoveLeadStep { lead_id: *id, on }, now())
    })?;
    table.put(&called("move a next step (durable)"), size, FRAME, dated);
    let mut many = Vec::new();
    for scope in LeadScope::ALL.iter().cycle().take(CALLS / 10) {
        let change = ChangeLeads {
            ids: ids.clone(),
            change: LeadsChange::Scope { scope: *scope },
        };
        many.push(took(|| career.change_leads(&change, now()))?);
        ensure!(
            matches!(career.undo()?, Undone::Did(_)),
            "a change for many can be taken back"
        );
    }
    table.put(
        &called("change 300 at once"),
        size,
        Target::None,
        Times::of(&many),
    );
    Ok(())
}
