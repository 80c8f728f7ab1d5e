//! Leads.

use fairlead_core::id::{ArrivalId, PersonId};
use fairlead_core::leads::board::{LeadBoard, LeadCard};
use fairlead_core::leads::event::{LogForLead, MoveLead};
use fairlead_core::leads::health::LeadHealth;
use fairlead_core::leads::landing::{AcceptLead, LandingPreview};
use fairlead_core::leads::lead::LeadName;
use fairlead_core::leads::page::LeadPage;
use fairlead_core::leads::people::LeadPeople;

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

pub(crate) fn lead_people(host: &dyn Host, args: LeadArgs) -> Answer<LeadPeople> {
    Ok(host.career()?.lead_people(args.id, host.now())?)
}

pub(crate) fn find_leads(host: &dyn Host, args: SearchArgs) -> Answer<Vec<LeadName>> {
    Ok(host.career()?.find_leads(&args.text, args.limit)?)
}

pub(crate) fn leads_that_go_on(host: &dyn Host, args: LeadArgs) -> Answer<Vec<LeadCard>> {
    Ok(host.career()?.leads_that_go_on(args.id, host.now())?)
}

pub(crate) fn landing(host: &dyn Host, args: LeadArgs) -> Answer<LandingPreview> {
    Ok(host.career()?.landing(args.id, host.now())?)
}

pub(crate) fn accept_lead(host: &dyn Host, accept: AcceptLead) -> Answer<ArrivalId> {
    Ok(host.career()?.accept_lead(accept, host.now())?)
}

pub(crate) fn meet_player(host: &dyn Host, args: PlayerArgs) -> Answer<PersonId> {
    Ok(host.career()?.meet_player(args.id, host.now())?)
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
