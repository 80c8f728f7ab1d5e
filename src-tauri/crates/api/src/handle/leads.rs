//! Leads.

use fairlead_core::leads::board::LeadBoard;
use fairlead_core::leads::event::{LogForLead, MoveLead};
use fairlead_core::leads::health::LeadHealth;
use fairlead_core::leads::page::LeadPage;

use super::args::*;
use crate::failure::Failure;
use crate::host::Host;

type Answer<T> = Result<T, Failure>;

pub(crate) fn lead_board(host: &dyn Host, args: LeadBoardArgs) -> Answer<LeadBoard> {
    Ok(host.career()?.lead_board(&args.filter, host.now())?)
}

pub(crate) fn lead_page(host: &dyn Host, args: LeadArgs) -> Answer<LeadPage> {
    Ok(host.career()?.lead_page(args.id, host.now())?)
}

pub(crate) fn lead_health(host: &dyn Host, _: NoArgs) -> Answer<LeadHealth> {
    Ok(host.career()?.lead_health(host.now())?)
}

pub(crate) fn move_lead(host: &dyn Host, to: MoveLead) -> Answer<()> {
    Ok(host.career()?.move_lead(&to, host.now())?)
}

pub(crate) fn log_for_lead(host: &dyn Host, log: LogForLead) -> Answer<()> {
    Ok(host.career()?.log_for_lead(&log, host.now())?)
}

pub(crate) fn set_intensity(host: &dyn Host, args: IntensityArgs) -> Answer<()> {
    Ok(host.career()?.set_intensity(args.urgency, host.now())?)
}

pub(crate) fn set_lead_stages(host: &dyn Host, args: StagesArgs) -> Answer<()> {
    Ok(host.career()?.set_lead_stages(&args.stages)?)
}
