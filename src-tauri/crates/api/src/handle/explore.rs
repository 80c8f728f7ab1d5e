//! The exercises of Explore.

use fairlead_core::journey::explore::entry::EntryView;
use fairlead_core::journey::explore::experiment::ExperimentsView;
use fairlead_core::journey::explore::route::RoutesView;
use fairlead_core::journey::explore::tour::TourView;

use super::args::*;
use crate::failure::Failure;
use crate::host::Host;

type Answer<T> = Result<T, Failure>;

pub(crate) fn explore_entry(host: &dyn Host, _: NoArgs) -> Answer<EntryView> {
    Ok(host.career()?.explore_entry(host.now())?)
}

pub(crate) fn explore_routes(host: &dyn Host, _: NoArgs) -> Answer<RoutesView> {
    Ok(host.career()?.explore_routes(host.now())?)
}

pub(crate) fn explore_experiments(host: &dyn Host, _: NoArgs) -> Answer<ExperimentsView> {
    Ok(host.career()?.explore_experiments(host.now())?)
}

pub(crate) fn explore_tour(host: &dyn Host, _: NoArgs) -> Answer<TourView> {
    Ok(host.career()?.explore_tour(host.now())?)
}
