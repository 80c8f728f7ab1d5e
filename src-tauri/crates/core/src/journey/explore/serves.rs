//! What routes and experiments serve in the plan. One that serves nothing there is an orphan.

use rusqlite::Connection;

use crate::error::Result;
use crate::id::{AssumptionId, ObjectiveId, PlanOptionId};
use crate::journey::plan::assumption::{self, PlanChoice};
use crate::journey::plan::objective::ObjectiveDraft;
use crate::journey::plan::option;
use crate::journey::record;

/// What stands in the plan and can be served.
pub(crate) struct Served {
    pub objectives: Vec<PlanChoice>,
    pub options: Vec<PlanChoice>,
    pub assumptions: Vec<PlanChoice>,
}

/// Reads what can be served: all that is not in the bin, since a route of an earlier lap may have served what was
/// reached long ago.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn served(conn: &Connection) -> Result<Served> {
    Ok(Served {
        objectives: record::all::<ObjectiveDraft>(
            conn,
            "ORDER BY r.state <> 'active', r.state <> 'idea', r.id",
            [],
        )?
        .into_iter()
        .map(|row| PlanChoice {
            id: row.id.to_string(),
            title: row.draft.title,
        })
        .collect(),
        options: option::options(conn)?
            .into_iter()
            .map(|option| PlanChoice {
                id: option.id.to_string(),
                title: option.title,
            })
            .collect(),
        assumptions: assumption::all(conn)?
            .into_iter()
            .map(|row| PlanChoice {
                id: row.id.to_string(),
                title: row.draft.statement,
            })
            .collect(),
    })
}

fn title(choices: &[PlanChoice], id: Option<impl ToString>) -> Option<&str> {
    let id = id?.to_string();
    choices
        .iter()
        .find(|choice| choice.id == id)
        .map(|choice| choice.title.as_str())
}

impl Served {
    /// Returns the title of an objective that is still there.
    pub fn objective(&self, id: Option<ObjectiveId>) -> Option<&str> {
        title(&self.objectives, id)
    }

    /// Returns the title of an option that is still there.
    pub fn option(&self, id: Option<PlanOptionId>) -> Option<&str> {
        title(&self.options, id)
    }

    /// Returns the statement of an assumption that is still there.
    pub fn assumption(&self, id: Option<AssumptionId>) -> Option<&str> {
        title(&self.assumptions, id)
    }
}
