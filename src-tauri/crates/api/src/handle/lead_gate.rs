//! The gate before an application, what was sent, and leads side by side.

use fairlead_core::leads::fit::GiveFit;
use fairlead_core::leads::gate::LeadGate;
use fairlead_core::leads::offers::{AskAbout, OffersView};
use fairlead_core::leads::response::LeadsSent;

use super::args::*;
use crate::failure::Failure;
use crate::host::Host;

type Answer<T> = Result<T, Failure>;

pub(crate) fn lead_gate(host: &dyn Host, args: LeadArgs) -> Answer<LeadGate> {
    Ok(host.career()?.lead_gate(args.id, host.now())?)
}

pub(crate) fn leads_sent(host: &dyn Host, _: NoArgs) -> Answer<LeadsSent> {
    Ok(host.career()?.leads_sent(host.now())?)
}

pub(crate) fn lead_offers(host: &dyn Host, args: OffersArgs) -> Answer<OffersView> {
    Ok(host
        .career()?
        .lead_offers(args.ids.as_deref(), host.now())?)
}

pub(crate) fn set_lead_gate(host: &dyn Host, args: SetGateArgs) -> Answer<()> {
    Ok(host
        .career()?
        .set_lead_gate(args.id, &args.gate, host.now())?)
}

pub(crate) fn give_fit(host: &dyn Host, give: GiveFit) -> Answer<()> {
    Ok(host.career()?.give_fit(&give, host.now())?)
}

pub(crate) fn ask_about(host: &dyn Host, ask: AskAbout) -> Answer<()> {
    Ok(host.career()?.ask_about(&ask, host.now())?)
}

pub(crate) fn put_scattergun_aside(host: &dyn Host, _: NoArgs) -> Answer<()> {
    Ok(host.career()?.put_scattergun_aside(host.now())?)
}
