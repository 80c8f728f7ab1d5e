//! Leads as a table, a calendar and plots.

use fairlead_core::leads::bulk::{ChangeLeads, LeadsChanged};
use fairlead_core::leads::calendar::LeadCalendar;
use fairlead_core::leads::counts::LeadCounts;
use fairlead_core::leads::next::MoveLeadStep;
use fairlead_core::leads::plots::LeadPlots;
use fairlead_core::leads::table::LeadTable;
use fairlead_core::leads::view::LeadViews;

use super::args::*;
use crate::failure::Failure;
use crate::host::Host;

type Answer<T> = Result<T, Failure>;

pub(crate) fn lead_table(host: &dyn Host, args: LeadTableArgs) -> Answer<LeadTable> {
    let (order, piece) = ((args.sort, args.direction), (args.offset, args.limit));
    Ok(host
        .career()?
        .lead_table(&args.filter, order, piece, host.now())?)
}

pub(crate) fn lead_counts(host: &dyn Host, _: NoArgs) -> Answer<LeadCounts> {
    Ok(host.career()?.lead_counts(host.now())?)
}

pub(crate) fn lead_views(host: &dyn Host, _: NoArgs) -> Answer<LeadViews> {
    Ok(host.career()?.lead_views()?)
}

pub(crate) fn lead_calendar(host: &dyn Host, args: LeadCalendarArgs) -> Answer<LeadCalendar> {
    Ok(host.career()?.lead_calendar(args.month, host.now())?)
}

pub(crate) fn lead_plots(host: &dyn Host, _: NoArgs) -> Answer<LeadPlots> {
    Ok(host.career()?.lead_plots(host.now())?)
}

pub(crate) fn move_lead_step(host: &dyn Host, step: MoveLeadStep) -> Answer<()> {
    Ok(host.career()?.move_lead_step(&step, host.now())?)
}

pub(crate) fn change_leads(host: &dyn Host, wanted: ChangeLeads) -> Answer<LeadsChanged> {
    Ok(host.career()?.change_leads(&wanted, host.now())?)
}
