//! The exercises of Arrive.

use fairlead_core::journey::arrive::checkpoint::CheckpointsView;
use fairlead_core::journey::arrive::culture::CultureView;
use fairlead_core::journey::arrive::expectation::DeliveriesView;
use fairlead_core::journey::arrive::listening::ListeningView;
use fairlead_core::journey::arrive::promise::PromisesView;
use fairlead_core::journey::arrive::role::NewRoleView;

use super::args::*;
use crate::failure::Failure;
use crate::host::Host;

type Answer<T> = Result<T, Failure>;

pub(crate) fn arrive_role(host: &dyn Host, _: NoArgs) -> Answer<NewRoleView> {
    Ok(host.career()?.arrive_role(host.now())?)
}

pub(crate) fn arrive_listening(host: &dyn Host, _: NoArgs) -> Answer<ListeningView> {
    Ok(host.career()?.arrive_listening(host.now())?)
}

pub(crate) fn arrive_promises(host: &dyn Host, _: NoArgs) -> Answer<PromisesView> {
    Ok(host.career()?.arrive_promises(host.now())?)
}

pub(crate) fn arrive_deliveries(host: &dyn Host, _: NoArgs) -> Answer<DeliveriesView> {
    Ok(host.career()?.arrive_deliveries(host.now())?)
}

pub(crate) fn arrive_culture(host: &dyn Host, _: NoArgs) -> Answer<CultureView> {
    Ok(host.career()?.arrive_culture(host.now())?)
}

pub(crate) fn arrive_checkpoints(host: &dyn Host, _: NoArgs) -> Answer<CheckpointsView> {
    Ok(host.career()?.arrive_checkpoints(host.now())?)
}

pub(crate) fn finish_checkpoint(host: &dyn Host, args: CheckpointArgs) -> Answer<()> {
    Ok(host.career()?.finish_checkpoint(args.id, host.now())?)
}
