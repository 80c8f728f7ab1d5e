//! Options: what I could do next. Two of them always stand there: to stay and reshape the work, and to move inside.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{assumption, laps, likely_date, past_date, review};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::PlanOptionId;
use crate::journey::lap::Lap;
use crate::journey::matter::Matter;
use crate::journey::record::{self, Record, need_line, record, trim_line, trim_text};
use crate::journey::wizard::{Found, Step};
use crate::time::Now;
use crate::words;

/// What an option is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum OptionSort {
    /// To stay and reshape the work; always there.
    Stay,
    /// To move inside the organisation; always there.
    Inside,
    /// Anything else.
    #[default]
    Another,
}
stored!(OptionSort {
    Stay = "stay",
    Inside = "inside",
    Another = "another",
});

/// How an option stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum OptionState {
    /// I think about it.
    #[default]
    Open,
    /// I go for it.
    Chosen,
    /// Not now.
    Aside,
}
stored!(OptionState {
    Open = "open",
    Chosen = "chosen",
    Aside = "aside",
});

record! {
    /// An option.
    OptionDraft, "plan_option", PlanOptionId {
        /// What it is; the two that always stand there keep it.
        sort: OptionSort,
        /// What it is called; empty for the two that have a name of their own.
        title: String,
        /// What it would mean.
        meaning: String,
        /// A first step that can be taken back.
        first_step: String,
        /// By when that step is taken.
        by_on: Option<NaiveDate>,
        /// When it was taken.
        stepped_on: Option<NaiveDate>,
        /// How it stands.
        state: OptionState,
    }
}

impl Record for OptionDraft {
    fn check(&mut self, _conn: &Connection, now: Now) -> Result<()> {
        match self.sort {
            OptionSort::Another => need_line("title", &mut self.title, words::option_empty())?,
            // Their names are words of the program, in every language.
            OptionSort::Stay | OptionSort::Inside => self.title.clear(),
        }
        trim_text("meaning", &mut self.meaning)?;
        trim_line("first_step", &mut self.first_step)?;
        likely_date("by_on", self.by_on)?;
        past_date("stepped_on", self.stepped_on, now)
    }

    fn sentence(&self) -> String {
        words::plan_option(&self.shown_title())
    }

    fn may_replace(&self, before: Option<&Self>) -> Result<()> {
        let before = before.map_or(OptionSort::Another, |before| before.sort);
        if before == self.sort {
            Ok(())
        } else {
            Err(Error::invalid("sort", words::option_sort_stays()))
        }
    }

    fn may_bin(&self) -> Result<()> {
        match self.sort {
            OptionSort::Another => Ok(()),
            OptionSort::Stay | OptionSort::Inside => {
                Err(Error::NotNow(words::option_stays(&self.shown_title())))
            }
        }
    }
}

impl OptionDraft {
    /// Returns what it is called.
    pub(crate) fn shown_title(&self) -> String {
        words::option_title(self.sort, &self.title).to_owned()
    }

    /// Returns whether the plan leans on it: not when it is put aside, and the two that always stand there only once
    /// something was written to them.
    pub(crate) fn leaned_on(&self) -> bool {
        self.state != OptionState::Aside && self.written()
    }

    /// Returns whether somebody wrote it, or wrote to it.
    fn written(&self) -> bool {
        let untouched = Self {
            sort: self.sort,
            ..Self::default()
        };
        self.sort == OptionSort::Another || *self != untouched
    }

    /// Returns whether it is worked out: it has a first step that can be taken back.
    pub(crate) fn worked_out(&self) -> bool {
        !self.first_step.is_empty()
    }
}

/// An option as other steps and stages take it: Return on Me scores it, Explore tries it out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PlanOption {
    /// Its id.
    pub id: PlanOptionId,
    /// What it is called.
    pub title: String,
    /// How it stands.
    pub state: OptionState,
    /// When it was last changed.
    pub changed_on: NaiveDate,
    /// In which lap it was first written.
    pub lap_id: crate::id::LapId,
    /// What its form holds.
    pub draft: OptionDraft,
}

/// An option with what hangs on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OptionRow {
    /// Its id.
    pub id: PlanOptionId,
    /// What it is called.
    pub title: String,
    /// Whether it always stands there.
    pub fixed: bool,
    /// The number of the lap in which it was first written, when that is not the one that runs.
    pub from_lap: Option<u32>,
    /// When it was last changed.
    pub changed_on: NaiveDate,
    /// What its form holds.
    pub draft: OptionDraft,
    /// Whether it has a first step that can be taken back.
    pub worked_out: bool,
    /// What it lacks, or a belief under it that was refuted; empty for nothing.
    pub hints: Vec<String>,
}

/// The exercise: what I could do next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OptionsView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// The two that always stand there, then mine.
    pub options: Vec<OptionRow>,
}

/// Returns which of the two that cannot be removed are not there yet.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn missing(conn: &Connection) -> Result<Vec<OptionSort>> {
    let mut there =
        conn.prepare_cached("SELECT EXISTS (SELECT 1 FROM plan_option WHERE sort = ?1)")?;
    let mut missing = Vec::new();
    for sort in [OptionSort::Stay, OptionSort::Inside] {
        if !there.query_row([sort], |row| row.get(0))? {
            missing.push(sort);
        }
    }
    Ok(missing)
}

/// Puts the two options there that always are, where they are not.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn seed(tx: &Connection, now: Now) -> Result<()> {
    for sort in missing(tx)? {
        let draft = OptionDraft {
            sort,
            ..OptionDraft::default()
        };
        record::insert(tx, &draft, now)?;
    }
    Ok(())
}

/// Returns the one option of a sort that always stands there.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn fixed(conn: &Connection, sort: OptionSort) -> Result<PlanOptionId> {
    Ok(conn
        .prepare_cached("SELECT id FROM plan_option WHERE sort = ?1 LIMIT 1")?
        .query_row([sort], |row| row.get(0))?)
}

/// Returns every option outside the bin: the two that always stand there, then mine, oldest first; those put
/// aside too.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn options(conn: &Connection) -> Result<Vec<PlanOption>> {
    let rows = record::all::<OptionDraft>(
        conn,
        "ORDER BY CASE r.sort WHEN 'stay' THEN 0 WHEN 'inside' THEN 1 ELSE 2 END, r.id",
        [],
    )?;
    Ok(rows
        .into_iter()
        .map(|row| PlanOption {
            id: row.id,
            title: row.draft.shown_title(),
            state: row.draft.state,
            changed_on: row.changed_on,
            lap_id: row.lap_id,
            draft: row.draft,
        })
        .collect())
}

/// Looks whether each option that is not put aside has a first step, said or confirmed in this lap.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap) -> Result<Found> {
    let mut options = options(conn)?;
    // The two that always stand there say nothing before they were written to.
    let on = options
        .iter()
        .filter(|option| option.draft.written())
        .map(|option| option.changed_on)
        .max();
    options.retain(|option| option.state != OptionState::Aside);
    let worked = options.iter().filter(|one| one.draft.worked_out()).count();
    let fresh =
        review::in_lap(conn, lap)? || options.iter().any(|one| one.changed_on >= lap.started_on);
    let missing = match options.iter().find(|one| !one.draft.worked_out()) {
        _ if options.is_empty() => words::options_none().to_owned(),
        Some(option) => words::option_vague(&option.title),
        None if !fresh => words::options_old().to_owned(),
        None => String::new(),
    };
    Ok(Found {
        done: missing.is_empty(),
        on,
        holds: if on.is_none() {
            String::new()
        } else {
            words::options_hold(options.len(), worked)
        },
        missing,
    })
}

/// Adds the first steps whose day has come and that were not taken.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn matters(conn: &Connection, until: NaiveDate, to: &mut Vec<Matter>) -> Result<()> {
    for row in record::all::<OptionDraft>(
        conn,
        "AND r.state <> 'aside' AND r.stepped_on IS NULL AND r.first_step <> '' AND r.by_on <= ?1
         ORDER BY r.by_on",
        [until],
    )? {
        if let Some(by) = row.draft.by_on {
            to.push(Matter::on(
                &format!("option:{}", row.id),
                Step::Options,
                by,
                words::option_day().to_owned(),
                words::option_day_detail(&row.draft.shown_title(), &row.draft.first_step),
            ));
        }
    }
    Ok(())
}

impl Career {
    /// Returns the exercise of the options.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn plan_options(&self, now: Now) -> Result<OptionsView> {
        let conn = self.read();
        let refuted = assumption::refuted(conn)?;
        let laps = laps(conn)?;
        Ok(OptionsView {
            date: now.today(),
            options: options(conn)?
                .into_iter()
                .map(|option| {
                    let fixed = option.draft.sort != OptionSort::Another;
                    let shaken = refuted
                        .iter()
                        .filter(|belief| belief.draft.option_id == Some(option.id))
                        .map(|belief| words::leans_on_refuted(&belief.draft.statement));
                    OptionRow {
                        id: option.id,
                        title: option.title,
                        fixed,
                        // They were there before any lap.
                        from_lap: if fixed {
                            None
                        } else {
                            laps.earlier(option.lap_id)
                        },
                        changed_on: option.changed_on,
                        worked_out: option.draft.worked_out(),
                        hints: words::option_lacks(&option.draft)
                            .into_iter()
                            .chain(shaken)
                            .collect(),
                        draft: option.draft,
                    }
                })
                .collect(),
        })
    }
}
