//! Organisations, who was where, and how far somebody is from my desk.

use fairlead_core::people::membership::mine::MyHistory;
use fairlead_core::people::membership::stations::PersonStations;
use fairlead_core::people::organisation::list::OrganisationsPage;
use fairlead_core::people::organisation::page::OrganisationPage;

use super::args::*;
use crate::failure::Failure;
use crate::host::Host;

type Answer<T> = Result<T, Failure>;

pub(crate) fn organisation(host: &dyn Host, args: OrganisationArgs) -> Answer<OrganisationPage> {
    Ok(host.career()?.organisation(&args.key, host.now())?)
}

pub(crate) fn organisations(host: &dyn Host, args: OrganisationsArgs) -> Answer<OrganisationsPage> {
    Ok(host
        .career()?
        .organisations(&args.text, args.sort, args.offset, args.limit)?)
}

pub(crate) fn person_stations(host: &dyn Host, args: PersonArgs) -> Answer<PersonStations> {
    Ok(host.career()?.person_stations(args.id, host.now())?)
}

pub(crate) fn my_history(host: &dyn Host, _: NoArgs) -> Answer<MyHistory> {
    Ok(host.career()?.my_history(host.now())?)
}

pub(crate) fn set_ring(host: &dyn Host, args: SetRingArgs) -> Answer<()> {
    Ok(host.career()?.set_ring(args.id, args.ring)?)
}
