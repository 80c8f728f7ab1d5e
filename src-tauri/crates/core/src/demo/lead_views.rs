//! The sample career's kept filters of the table of leads.

use crate::career::Career;
use crate::error::Result;
use crate::journey::record;
use crate::leads::lead::LeadScope;
use crate::leads::table::{LeadSort, LeadStanding, SortDirection};
use crate::leads::view::LeadViewDraft;
use crate::time::Now;

/// Keeps two filters. It may be called once.
///
/// # Errors
/// Only if one does not fit, which is a fault of this file.
pub(super) fn fill(career: &mut Career, now: Now) -> Result<()> {
    let views = [
        LeadViewDraft {
            name: "At my company".to_owned(),
            scope: Some(LeadScope::Company),
            ..LeadViewDraft::default()
        },
        LeadViewDraft {
            name: "Longest untouched".to_owned(),
            standing: Some(LeadStanding::Hollow),
            sort: LeadSort::Touched,
            direction: SortDirection::Ascending,
            ..LeadViewDraft::default()
        },
    ];
    for view in views {
        record::save(career, None, view, now)?;
    }
    Ok(())
}
