//! What claims about leads begin with: a lead that has come to a stage, whatever is asked before it does.

use chrono::NaiveDate;

use super::event::{self, CloseReason};
use super::stage::LeadStage;
use crate::career::Career;
use crate::id::LeadId;
use crate::time::Now;

/// Lets a lead come to a stage, past what asks before an application and an acceptance.
pub(crate) fn went(
    career: &mut Career,
    lead: LeadId,
    stage: LeadStage,
    on: NaiveDate,
    note: &str,
    now: Now,
) {
    let reason = match stage {
        LeadStage::Closed => CloseReason::Silent,
        _ => CloseReason::Unsaid,
    };
    career
        .transact_quietly(|tx| event::went(tx, lead, on, stage, reason, note.to_owned(), now))
        .expect("it went there");
}
