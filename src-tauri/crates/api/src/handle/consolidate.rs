//! The exercises of Consolidate.

use fairlead_core::id::{SignalId, WarningSignId};
use fairlead_core::journey::consolidate::channels::ChannelsView;
use fairlead_core::journey::consolidate::delivery::DeliveryLogView;
use fairlead_core::journey::consolidate::groups::OutletsView;
use fairlead_core::journey::consolidate::networking::NetworkingView;
use fairlead_core::journey::consolidate::next_lap::NextLapView;
use fairlead_core::journey::consolidate::radar::RadarView;
use fairlead_core::journey::consolidate::stay_or_leave::StayDecisionsView;
use fairlead_core::journey::consolidate::warnings::WarningsView;
use fairlead_core::journey::consolidate::year::YearView;

use super::args::*;
use crate::failure::Failure;
use crate::host::Host;

type Answer<T> = Result<T, Failure>;

pub(crate) fn delivery_log(host: &dyn Host, _: NoArgs) -> Answer<DeliveryLogView> {
    Ok(host.career()?.delivery_log(host.now())?)
}

pub(crate) fn channels(host: &dyn Host, _: NoArgs) -> Answer<ChannelsView> {
    Ok(host.career()?.channels(host.now())?)
}

pub(crate) fn networking(host: &dyn Host, _: NoArgs) -> Answer<NetworkingView> {
    Ok(host.career()?.networking(host.now())?)
}

pub(crate) fn radar(host: &dyn Host, _: NoArgs) -> Answer<RadarView> {
    Ok(host.career()?.radar(host.now())?)
}

pub(crate) fn outlets(host: &dyn Host, _: NoArgs) -> Answer<OutletsView> {
    Ok(host.career()?.outlets(host.now())?)
}

pub(crate) fn warnings(host: &dyn Host, _: NoArgs) -> Answer<WarningsView> {
    Ok(host.career()?.warnings(host.now())?)
}

pub(crate) fn stay_decisions(host: &dyn Host, _: NoArgs) -> Answer<StayDecisionsView> {
    Ok(host.career()?.stay_decisions(host.now())?)
}

pub(crate) fn year(host: &dyn Host, _: NoArgs) -> Answer<YearView> {
    Ok(host.career()?.year(host.now())?)
}

pub(crate) fn next_lap(host: &dyn Host, _: NoArgs) -> Answer<NextLapView> {
    Ok(host.career()?.next_lap(host.now())?)
}

pub(crate) fn see_indicator(host: &dyn Host, args: SeeIndicatorArgs) -> Answer<SignalId> {
    Ok(host
        .career()?
        .see_indicator(args.id, args.half, host.now())?)
}

pub(crate) fn warn_of_signal(host: &dyn Host, args: SignalArgs) -> Answer<WarningSignId> {
    Ok(host.career()?.warn_of_signal(args.id, host.now())?)
}

pub(crate) fn keep_outlet(host: &dyn Host, args: OutletArgs) -> Answer<()> {
    Ok(host.career()?.keep_outlet(args.id, host.now())?)
}

pub(crate) fn decide_stay(host: &dyn Host, args: DecideStayArgs) -> Answer<()> {
    Ok(host
        .career()?
        .decide_stay(args.id, args.choice, &args.note, host.now())?)
}
